"""An article as Markdown (CommonMark with pipe tables)."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsparse.export.head import head_lines
from newsparse.export.pictures import pictured
from newsparse.kinds import Kind
from newsparse.model import Article, Block, Caption
from newsparse.require_article import require_article

_MARK_RE = re.compile(r"[\\`*_\[\]~]|<(?=[A-Za-z/!?])")
"""What Markdown would read as a mark wherever it stands."""
_OPENING_RE = re.compile(r"(?P<word>\d{1,9})(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|>|[+-](?:\s|$))")
"""What Markdown would read as a mark at the start of a line: a number, a heading, a quote, a bullet."""
_FENCE_RE = re.compile(r"`{3,}(?=[^`]*$)|~{3,}")
_SCHEME_RE = re.compile(r"[\s\x00-\x1f]*([a-zA-Z][a-zA-Z0-9+.-]*)\s*:")
_UNFIT_RE = re.compile(r"[\s\x00-\x1f\x7f-\x9f()<>\\\u202a-\u202e\u2066-\u2069]")
"""What would end an address between parentheses, or show another one."""
_NUMBERED_RE = re.compile(r"\d{1,9}[.)]\s")


def to_markdown(article: Article) -> str:
    r"""The article as Markdown: title, subtitle, byline, dates, body with captions in their place, attributions, notes.

    What the text holds that Markdown would read as a mark is escaped. Captions stand where the pictures stood in the
    input; under the byline when the article came without its ``blocks``.

    Args:
        article: the article.

    Raises:
        TypeError: it is no ``Article``.

    Example:
        >>> print(to_markdown(Article(title="Price of 1* hotels falls", subtitle="Guests stay at home")))
        # Price of 1\* hotels falls
        <BLANKLINE>
        *Guests stay at home*
        <BLANKLINE>
    """
    require_article(article, "to_markdown")
    parts = []
    if article.title:
        parts.append(f"# {_escape(article.title)}")
    if article.subtitle:
        parts.append(f"*{_escape(article.subtitle)}*")
    parts.extend(_escape(line) for line in head_lines(article))
    parts.extend(_body(article))
    parts.extend(_escape_line(line.text) for line in article.attributions)
    parts.extend(_escape_line(note.text) for note in article.notes)
    return "\n\n".join(parts) + "\n" if parts else ""


def _body(article: Article) -> Iterator[str]:
    """The body's blocks and the captions between them; neighbouring list items as one list, rows as one table."""
    placed: list[tuple[int, Block | Caption]] = [(block.start, block) for block in article.body]
    placed.extend(_places(article))
    for kind, run in groupby((part for _, part in sorted(placed, key=lambda pair: pair[0])), _kind):
        if kind is Kind.LIST_ITEM:
            yield "\n".join(_item(part.text) for part in run)
        elif kind is Kind.TABLE:
            yield _table([part.text.split("\t") for part in run])
        else:
            for part in run:
                yield _caption(part) if isinstance(part, Caption) else _block(part, article.source)


def _kind(part: Block | Caption) -> Kind | None:
    return part.kind if isinstance(part, Block) else None


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a pipe table whose head is the first; rows of a single cell as paragraphs."""
    width = max(map(len, rows))
    if width == 1:
        return "\n\n".join(_escape_line(cell) for (cell,) in rows)
    lines = [[_escape(cell).replace("|", "\\|") for cell in (*row, *[""] * (width - len(row)))] for row in rows]
    lines.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _places(article: Article) -> Iterator[tuple[int, Caption]]:
    """Each caption with the offset of its block; one that has none goes before the body."""
    blocks = [block for block in article.blocks if block.kind is Kind.CAPTION]
    for caption in pictured(article):
        found = next((block for block in blocks if caption.text in block.text), None)
        if found:
            blocks.remove(found)
        yield (found.start if found else -1), caption


def _caption(caption: Caption) -> str:
    credit = caption.credit.raw if caption.credit and caption.credit.raw not in caption.text else None
    words = " ".join(filter(None, (caption.text, credit and f"({credit})")))
    image = _address(caption.image or "")
    lines = (image and f"![]({image})", words and f"*{_escape(words)}*")
    return "\n\n".join(filter(None, lines))


def _address(url: str) -> str:
    """A URL that may stand between parentheses; empty for one that is no picture's on the web: ``javascript:``."""
    scheme = _SCHEME_RE.match(url)
    if scheme and scheme[1].lower() not in ("http", "https"):
        return ""
    return _UNFIT_RE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)


def _block(block: Block, source: str) -> str:
    if block.kind is Kind.HEADING:
        return f"## {_escape(block.text)}"
    if block.kind is Kind.QUOTE:
        return f"> {_escape_line(block.text)}"
    raw = source[block.start : block.end]
    if block.kind is Kind.CODE:
        return _fenced(raw or block.text)
    return _escape_line(block.text)


def _fenced(code: str) -> str:
    """Code between fences: its own, where nothing of it stands outside them, else longer ones than any in it."""
    first, *lines = code.splitlines()
    own = _FENCE_RE.match(first)
    if own and lines:
        ends = [at for at, line in enumerate(lines) if line.strip().startswith(own[0]) and not line.strip(" `~")]
        if ends == [len(lines) - 1]:
            return code
    longest = max((len(run) for run in re.findall("`+", code)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{code}\n{fence}"


def _item(text: str) -> str:
    return _escape(text) if _NUMBERED_RE.match(text) else f"- {_escape_line(text)}"


def _escape(text: str) -> str:
    return _MARK_RE.sub(r"\\\g<0>", text)


def _escape_line(text: str) -> str:
    """A paragraph's text, its first characters included, which Markdown could take for a list or a heading."""
    escaped = _escape(text)
    opening = _OPENING_RE.match(escaped)
    if not opening:
        return escaped
    number: str = opening["word"] or ""
    return f"{number}\\{escaped[len(number) :]}"
