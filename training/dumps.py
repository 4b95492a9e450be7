r"""Dumps: the text of a page the five ways that scrapers give it.

``innertext`` has a line for each block, near a browser's ``document.body.innerText``; ``container`` is the same for the
element of the article alone, as a scraper written for the site gives it; ``gettext`` is Beautiful Soup's
``get_text("\n")``, where inline tags break lines; ``inscriptis`` keeps the layout; ``markdown`` is html2text's, as
reader services give it.
"""

import re
import warnings
from collections.abc import Callable, Collection, Iterator

import html2text
import inscriptis
from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, Tag, XMLParsedAsHTMLWarning
from bs4.element import NavigableString, PageElement, PreformattedString
from inscriptis.model.config import ParserConfig

_WORD_RE = re.compile(r"\w{4,}")
_SPACE_RE = re.compile(r"\s+")
_EDGE_RE = re.compile(r" *\n *")
_GAP_RE = re.compile(r"\n{3,}")

MOST_WORDS = 0.97
"""The share of the story's words that its container holds; the rest is where page and gold differ."""
STYLES = ("inscriptis", "innertext", "gettext", "markdown", "container")
"""All of them, in the order in which they are given."""
_HIDDEN = ("script", "style", "noscript", "template", "svg", "head")
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "table", "td", "th", "time", "tr", "ul"),
    }
)


def dump(html: str, gold_text: str | None, styles: Collection[str] = STYLES) -> dict[str, str]:
    """The texts of a page by style; a style is missing where its dumper cannot take the page or finds nothing.

    Args:
        html: the page.
        gold_text: the text of the story, by which the container is found; without it there is no ``container``.
        styles: those that are wanted.
    """
    dumpers: dict[str, Callable[[], str | None]] = {"inscriptis": lambda: _inscriptis(html)}
    soup = _soup(html)
    if soup is not None:
        body = soup.body or soup
        dumpers["innertext"] = lambda: _block_text(body, images=False)
        dumpers["gettext"] = lambda: soup.get_text("\n", strip=True)
        dumpers["markdown"] = lambda: _markdown(body)
        dumpers["container"] = lambda: _container_text(soup, gold_text or "")
    texts = {style: _attempt(dumper) for style, dumper in dumpers.items() if style in styles}
    return {style: text for style, text in texts.items() if text is not None}


def _attempt(dumper: Callable[[], str | None]) -> str | None:
    """What a dumper gives; ``None`` when it fails, whatever the error, as other people's code does on odd pages."""
    try:
        return dumper()
    except Exception:
        return None


def _soup(html: str) -> BeautifulSoup | None:
    """The page as Beautiful Soup reads it, without what no reader sees; ``None`` when it cannot."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        try:
            soup = BeautifulSoup(html, "lxml")
        except Exception:
            return None
    for tag in soup(_HIDDEN):
        tag.decompose()
    return soup


def _inscriptis(html: str) -> str:
    return str(inscriptis.get_text(html, ParserConfig(display_links=False)))


def _markdown(body: Tag) -> str:
    writer = html2text.HTML2Text(bodywidth=0)
    writer.ignore_images = False
    return str(writer.handle(str(body)))


def _container_text(soup: BeautifulSoup, gold_text: str) -> str | None:
    """The text of the smallest element that holds the headline and nearly all words of the story that the page has."""
    wanted = _words(gold_text)
    node: Tag = soup.body or soup
    needed = MOST_WORDS * len(wanted & _words(node.get_text(" ")))
    if not needed:
        return None
    while (child := _holding(node, soup.h1, wanted, needed)) is not None:
        node = child
    return _block_text(node, images=True)


def _holding(node: Tag, headline: Tag | None, wanted: set[str], needed: float) -> Tag | None:
    """The child of an element that still holds enough of the story, and the headline; ``None`` when no child does."""
    for child in node.contents:
        if not isinstance(child, Tag):
            continue
        if len(wanted & _words(child.get_text(" "))) >= needed and (headline is None or _holds(child, headline)):
            return child
    return None


def _holds(node: Tag, headline: Tag) -> bool:
    return node is headline or node.find("h1") is not None


def _words(text: str) -> set[str]:
    return set(_WORD_RE.findall(text.lower()))


def _block_text(node: Tag, *, images: bool) -> str:
    """The text of an element, a line a block, an empty line after each paragraph.

    Args:
        node: the element.
        images: whether images stand in the text with their alternative text.
    """
    text = _EDGE_RE.sub("\n", "".join(_pieces(node, images=images)))
    return _GAP_RE.sub("\n\n", text).strip()


def _pieces(node: Tag, *, images: bool) -> Iterator[str]:
    """The texts inside an element, and the line breaks at the edges of its blocks."""
    waiting: list[PageElement | str] = list(reversed(node.contents))
    while waiting:
        part = waiting.pop()
        if isinstance(part, Tag):
            alt = str(part.get("alt") or "") if images and part.name == "img" else ""
            if alt:
                yield f"\n{alt.strip()}\n"
                continue
            if part.name in _BLOCKS:
                yield "\n"
                waiting.append("\n\n" if part.name == "p" else "\n")
            waiting.extend(reversed(part.contents))
        elif isinstance(part, NavigableString):
            yield "" if isinstance(part, PreformattedString) else _SPACE_RE.sub(" ", part)
        elif isinstance(part, str):
            yield part
