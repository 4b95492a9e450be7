"""``newsparse parse``: articles out of files."""

import argparse
import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import complain, expand, option_arguments, options_of, read_bytes, reason, say
from newsparse.command.odd_input import tell
from newsparse.export.markdown import to_markdown
from newsparse.export.text import to_text
from newsparse.model import Article, Quote
from newsparse.parse import parse_article

_WHOLE_INPUT = ("source", "blocks")
"""The fields that repeat the input, printed with ``--all`` only."""
_WRITERS: Mapping[str, Callable[[Article], str]] = MappingProxyType({"markdown": to_markdown, "text": to_text})


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "parse",
        usage="%(prog)s [OPTION...] FILE...",
        parents=[option_arguments()],
        help="print the article in each file",
        description="Print the article in each file: indented JSON for one, JSON Lines with the file's name under "
        '"file" for several.',
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 every file was read; 1 a file could not be read, or holds no text (the rest is done); "
            "2 wrong arguments or a wrong cue file",
            "newsparse parse page.html",
            "newsparse parse --format markdown page.txt",
            "newsparse parse 'pages/*.txt' > articles.jsonl",
            "curl -s https://example.com/a | newsparse parse -",
        ),
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, a pattern ('pages/*.txt'), or - for stdin")
    parser.add_argument("--format", choices=("json", *_WRITERS), default="json", help="what to print (default: json)")
    parser.add_argument("--all", action="store_true", help="print source and blocks, the whole input, too")
    parser.add_argument("--quotes", action="store_true", help="print the quoted passages with their speakers")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints the articles; 1 when a file could not be read or holds no text, else 0."""
    names = list(expand(args.files))
    options = options_of(args)
    code = 0
    for name in names:
        try:
            raw = read_bytes(name)
        except OSError as error:
            complain(f"{name}: {reason(error)}")
            code = 1
            continue
        article = parse_article(raw, options=options)
        code = max(code, tell(name, article, args))
        title = name if len(names) > 1 else None
        say(_printed(article, title, args))
    return code


def _printed(article: Article, name: str | None, args: argparse.Namespace) -> str:
    if args.quotes:
        lines = [_quote(quote) for quote in article.quotes if quote.spans] or ["no quotes"]
        return "\n".join(lines if name is None else (f"==> {name} <==", *lines))
    return _json(article, name, whole=args.all) if args.format == "json" else _text(article, name, args.format)


def _quote(quote: Quote) -> str:
    """A line for a quote: who, by which word, and what."""
    who = quote.speaker or "?"
    return f"{who} ({quote.cue or '-'}, {quote.style}): {quote.text}"


def _json(article: Article, name: str | None, *, whole: bool) -> str:
    data = article.model_dump(mode="json", exclude=None if whole else set(_WHOLE_INPUT))
    if name is None:
        return json.dumps(data, ensure_ascii=False, indent=2)
    return json.dumps({"file": name, **data}, ensure_ascii=False)


def _text(article: Article, name: str | None, style: str) -> str:
    text = _WRITERS[style](article).removesuffix("\n")
    if name is None:
        return text
    return f"<!-- {name} -->\n\n{text}\n" if style == "markdown" else f"==> {name} <==\n\n{text}\n"
