"""Tools: newsparse and the libraries that people use today, each behind one function from a page to its fields.

A field that a library does not have is ``None``; one that it has and did not find is empty. What it calls a description
is not taken for a standfirst. To score another tool, add a function here and its name to ``TOOLS``.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple


class Page(NamedTuple):
    """What a tool is given."""

    text: str
    url: str | None
    weights: Path | None = None
    """Weights that never saw the page's site; of newsparse alone."""


class Found(NamedTuple):
    """What a tool gives back."""

    body: str | None = None
    """The body, a line a paragraph."""
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] | None = None
    published: str | None = None
    """ISO 8601; empty when none was found."""
    captions: tuple[str, ...] | None = None


def newsparse(page: Page) -> Found:
    """The fields of ``newsparse.parse_article``."""
    from newsparse import Options, parse_article

    options = Options(url=page.url, scorer=page.weights) if page.weights else Options(url=page.url)
    article = parse_article(page.text, options=options)
    return Found(
        body="\n".join(block.text for block in article.body),
        title=article.title or "",
        subtitle=article.subtitle or "",
        authors=tuple(author.name for author in article.authors),
        published=_written(article.published),
        captions=tuple(caption.text for caption in article.captions),
    )


def trafilatura(page: Page) -> Found:
    """The fields of ``trafilatura.bare_extraction``, as it is set by default, without comments."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(page.text, url=page.url, with_metadata=True, include_comments=False)
    if found is None:
        return Found("", "", None, (), "")
    return Found(found.text or "", found.title or "", None, _parted(found.author), found.date or "")


def newspaper4k(page: Page) -> Found:
    """The fields of ``newspaper.Article``."""
    from newspaper import Article

    article: Any = Article(page.url or "https://example.com/", fetch_images=False)
    article.download(input_html=page.text)
    article.parse()
    return Found(article.text, article.title, None, tuple(article.authors), _written(article.publish_date))


def readability_lxml(page: Page) -> Found:
    """The body and title of ``readability.Document``; it looks for nothing else."""
    from lxml import html  # type: ignore[import-untyped]  # it ships no types
    from readability import Document

    document: Any = Document(page.text, url=page.url)
    tree: Any = html.fromstring(document.summary(html_partial=True))
    blocks = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "div")
    for element in tree.iter(*blocks):
        element.tail = f"\n{element.tail or ''}"
        element.text = f"\n{element.text or ''}"
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return Found("\n".join(line for line in lines if line), document.short_title() or "")


def goose3(page: Page) -> Found:
    """The fields of ``goose3.Goose.extract``."""
    found: Any = _goose().extract(raw_html=page.text)
    names = (one for item in found.authors or () for one in (item if isinstance(item, list) else (item,)))
    moment = found.publish_datetime_utc or found.publish_date
    return Found(found.cleaned_text, found.title or "", None, tuple(map(str, names)), _written(moment))


def resiliparse(page: Page) -> Found:
    """The main content that ``resiliparse`` extracts; it looks for nothing else, the page's title aside."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    tree: Any = HTMLTree.parse(page.text)
    body = extract_plain_text(tree, main_content=True, alt_texts=False, comments=False, list_bullets=False)
    return Found(body, tree.title or "")


class Tool(NamedTuple):
    """A library and what it looks for."""

    read: Callable[[Page], Found]
    nothing: Found
    """What stands for a page on which it fails: its fields, empty."""


_METADATA = Found("", "", None, (), "")
_BODY = Found("", "")
TOOLS: Mapping[str, Tool] = MappingProxyType(
    {
        "newsparse": Tool(newsparse, Found("", "", "", (), "", ())),
        "trafilatura": Tool(trafilatura, _METADATA),
        "newspaper4k": Tool(newspaper4k, _METADATA),
        "readability-lxml": Tool(readability_lxml, _BODY),
        "goose3": Tool(goose3, _METADATA),
        "resiliparse": Tool(resiliparse, _BODY),
    }
)
"""The tools by the names that packages have."""


@lru_cache(maxsize=1)
def _goose() -> Any:
    from goose3 import Goose

    return Goose({"enable_image_fetching": False})


def _written(moment: object) -> str:
    """A date or moment as ISO 8601; whatever else a tool gives as it is."""
    return moment.isoformat() if isinstance(moment, date) else str(moment or "")


def _parted(names: object) -> tuple[str, ...]:
    return tuple(name.strip() for name in str(names or "").split(";") if name.strip())
