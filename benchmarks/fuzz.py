"""Fuzz: inputs that nobody thought of, made by atheris, which keeps those that reach new code.

    pip install 'newsparse[fuzz]'
    python -m benchmarks.fuzz html --seconds 600 --corpus .fuzz/html

The targets are ``text``, ``markdown``, ``html``, ``bytes``, ``json-ld`` and ``feed``. An input is random, or made of
pieces of ``benchmarks.shapes``: marks without partners, elements, baits. What is held of each: it gives an ``Article``;
each character that is not white space lies in exactly one block, in order; the article survives JSON; the exports hold
no code; and it takes no longer than its length allows. A feed gives records or a ``FeedError``. The first input that
breaks one of these is written to the folder and ends the run, as libFuzzer does; ``--keep-going`` writes and goes on.
"""

import argparse
import hashlib
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

LONGEST_SECONDS, A_CHARACTER = 3.0, 0.0005
"""Seconds that any input may take, and more for each character: an ordinary one takes 0.000,002."""
MOST_PIECES = 60
"""Pieces of the longest input that is made of them."""
FEEDS = ("jsonl", "json", "csv", "tsv", "parquet", "rss", "warc", "zip", "auto")
HTML_PIECES = (
    *(
        "<div hidden>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?x ",
        "<p class='byline'>",
        "<h1>",
        "<article>",
        "</article>",
    ),
    *(
        "<img src='//[' alt=x>",
        "<figure>",
        "<figcaption>",
        "<time datetime='2024-03-09'>",
        "<table><tr><td>",
        "</html>\x10",
    ),
    *(
        "<script type='application/ld+json'>",
        "</script>",
        "<meta property='og:title' content='",
        "'>",
        "&#xd800;",
        "&#0;",
    ),
    *(
        "<base href='http://a'>",
        "<link rel=canonical href=x>",
        "<template>",
        "<noscript>",
        "<svg><title>",
        "<br>",
        "<rt>",
    ),
)
JSON_PIECES = (
    *(
        '{"@type":"NewsArticle","headline":"',
        '"}',
        '{"@id":"#a"}',
        '"@graph":[',
        "]",
        "[",
        "{",
        "}",
        ",",
        ":",
        "null",
        "true",
    ),
    *(
        '"author":',
        '{"name":',
        '"@id":"#a"',
        '"articleBody":"',
        '"datePublished":"2024-03-09"',
        "\\ud800",
        "1e999",
        "<p>",
        "-->",
    ),
)


def check_article(raw: str | bytes, form: str) -> None:
    """Check the laws for one input.

    Raises:
        AssertionError: a law does not hold.
    """
    from newsparse import Article, Options, parse_article
    from newsparse.export import to_markdown, to_ninjs, to_schema_org
    from newsparse.read.lines import fold

    start = time.process_time()
    article = parse_article(raw, options=Options.model_validate({"format": form, "url": "https://a.test/"}))
    taken = time.process_time() - start
    assert taken < LONGEST_SECONDS + A_CHARACTER * len(raw), f"{taken:.1f} seconds for {len(raw)} characters"
    at = 0
    for block in article.blocks:
        if block.start == block.end == len(article.source):  # a value that stands in no text
            continue
        assert at <= block.start < block.end <= len(article.source), f"block {block} begins before {at}"
        assert not article.source[at : block.start].strip(), f"lost: {article.source[at : block.start]!r}"
        at = block.end
    assert not article.source[at:].strip(), f"lost at the end: {article.source[at:]!r}"
    seen = (block.text or fold(article.source[block.start : block.end]) for block in article.blocks)
    assert all(seen), "a block that shows nothing"
    assert Article.model_validate_json(article.model_dump_json()) == article, "JSON changes it"
    to_markdown(article), to_schema_org(article), to_ninjs(article)


def check_feed(raw: bytes, form: str) -> None:
    """Check that a feed gives records or says why not."""
    from newsparse.errors import FeedError, MissingExtraError
    from newsparse.feed import read_records
    from newsparse.feed.sources.keys import Layout

    with tempfile.NamedTemporaryFile(suffix="" if form == "auto" else f".{form}") as file:
        file.write(raw)
        file.flush()
        with suppress(FeedError, MissingExtraError):
            for record in read_records(file.name, Layout.model_validate({"format": form})):
                assert record.text is not None or record.issues, f"a record without text or issue: {record}"


def made(data: Any, pieces: tuple[str, ...]) -> str:
    """A text that atheris chooses: of pieces, of random characters, or of both."""
    parts = []
    for _ in range(data.ConsumeIntInRange(1, MOST_PIECES)):
        if data.ConsumeIntInRange(0, 3):
            parts.append(pieces[data.ConsumeIntInRange(0, len(pieces) - 1)])
        else:
            parts.append(data.ConsumeUnicode(data.ConsumeIntInRange(0, 20)))
        if not data.ConsumeIntInRange(0, 30):
            parts.append(parts[-1] * data.ConsumeIntInRange(1, 400))
        if not data.remaining_bytes():
            break
    return "".join(parts)


def targets() -> dict[str, Callable[[Any], tuple[Callable[[Any, str], None], Any, str]]]:
    """What makes an input of each kind, with the check that it must pass and its format."""
    from benchmarks.shapes import ATOMS, LINES, MARKDOWN, PAGES, PROSE, TAGS

    lines = (
        *LINES.values(),
        *ATOMS,
        "\n",
        "\n\n",
        PROSE,
        "Old mill burns in Ashby\n",
        "By Jane Roe\n",
        "March 9, 2024\n",
    )
    markdown = (*MARKDOWN.values(), *lines)
    tags = tuple(one for tag in dict.fromkeys(TAGS) for one in (f"<{tag}>", f"</{tag}>"))
    html = (*tags, *HTML_PIECES, *lines, *(make(60) for make in PAGES.values()))
    script = '<script type="application/ld+json">{}</script><h1>Mill</h1><p>Rain fell.'

    def feed(data: Any) -> tuple[Callable[[Any, str], None], Any, str]:
        form = FEEDS[data.ConsumeIntInRange(0, len(FEEDS) - 1)]
        return check_feed, data.ConsumeBytes(data.remaining_bytes()), form

    return {
        "text": lambda data: (check_article, made(data, lines), "text"),
        "markdown": lambda data: (check_article, made(data, markdown), "markdown"),
        "html": lambda data: (check_article, made(data, html), "html"),
        "json-ld": lambda data: (check_article, script.format(made(data, JSON_PIECES)), "html"),
        "bytes": lambda data: (check_article, data.ConsumeBytes(data.remaining_bytes()), "auto"),
        "feed": feed,
    }


def main() -> None:
    """Fuzz a target."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=("text", "markdown", "html", "bytes", "json-ld", "feed"))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--corpus", type=Path, help="folder of inputs to begin with; new ones are written there")
    parser.add_argument("--faults", type=Path, default=Path(".fuzz/faults"), help="folder for what breaks")
    parser.add_argument("--keep-going", action="store_true", help="go on after a fault; each place is told once")
    given = parser.parse_args()
    import atheris  # type: ignore[import-not-found,unused-ignore]  # an extra

    with atheris.instrument_imports(include=["newsparse"]):
        from newsparse import export, feed, parse_article  # noqa: F401  they load all the rest
    make = targets()[given.target]
    told: set[str] = set()

    def one(raw: bytes) -> None:
        check, content, form = make(atheris.FuzzedDataProvider(raw))
        try:
            check(content, form)
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)
            place = f"{type(error).__name__} at " + " < ".join(f"{one.name}:{one.lineno}" for one in frames[:-4:-1])
            if place not in told:
                told.add(place)
                keep(content, place, given.faults)
            if not given.keep_going:
                raise

    folders = [str(given.corpus)] if given.corpus else []
    if given.corpus:
        given.corpus.mkdir(parents=True, exist_ok=True)
    # libFuzzer sees the clock of the wall, all checks and the tracing; what a parse may take is checked above
    flags = (f"-max_total_time={given.seconds}", "-timeout=600", "-max_len=4000", "-len_control=0")
    atheris.Setup([sys.argv[0], *flags, *folders], one)
    atheris.Fuzz()


def keep(content: str | bytes, place: str, folder: Path) -> None:
    """Write an input that broke a law to the folder, and print its name."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / hashlib.blake2b(raw, digest_size=6).hexdigest()
    path.write_bytes(raw)
    print(f"{place}\n    {path}: {raw[:300]!r}", flush=True)


if __name__ == "__main__":
    main()
