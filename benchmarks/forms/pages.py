"""Real lines of a corpus of pages: what stands in their captions, credits, bylines and dates, as the tags name them."""

import gzip
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypedDict

from lxml import html
from lxml.etree import ParserError

LONGEST_LINE = 600  # characters of a line; more is a container, not a line
LONGEST_BYLINE = 200  # characters; an element named "author" with more tells a life, not a name
LONGEST_DATE = 160  # characters

CREDIT_NAME = re.compile(r"credit|copyright|photographer|fotograf|image-?source|caption-?source|bildnachweis|fotocred")
BYLINE_NAME = re.compile(r"byline|\bauthors?\b|author[-_]?name|\bautor|writer|signature|contributor")
DATE_NAME = re.compile(r"\bdate|date\b|timestamp|time-?stamp|published|pubdate|updated|dateline")
NOT_THE_ARTICLE = re.compile(r"comment|related|sidebar|footer|widget|newsletter|most-?read")


class RealLine(TypedDict):
    """A line of a page, and what its tags call it."""

    kind: str
    """``caption`` (a figcaption), ``credit``, ``byline`` or ``date``."""
    lang: str
    """The first two letters of the page's language, or ``""``."""
    set: str
    """The folder of the corpus."""
    page: str
    """The page's name in that folder."""
    line: str
    """The text of the element, white space folded."""


def read_lines(corpus: Path) -> Iterator[RealLine]:
    """Every line of the pages ``CORPUS/SET/html/NAME.html.gz``, each once a page."""
    for folder in sorted(path for path in corpus.iterdir() if (path / "html").is_dir()):
        languages = _languages(folder / "gold.jsonl")
        for path in sorted((folder / "html").glob("*.html.gz")):
            page = path.name.removesuffix(".html.gz")
            root = _parse(gzip.decompress(path.read_bytes()))
            if root is None:
                continue
            language = (languages.get(page) or root.get("lang") or "")[:2].lower()
            for kind, line in dict.fromkeys(_lines(root)):
                yield {"kind": kind, "lang": language, "set": folder.name, "page": page, "line": line}


def _languages(gold: Path) -> Mapping[str, str]:
    if not gold.is_file():
        return {}
    rows = map(json.loads, gold.read_text(encoding="utf-8").rstrip("\n").split("\n"))
    return {row["id"]: row.get("lang") or "" for row in rows}


def _parse(raw: bytes) -> html.HtmlElement | None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return html.fromstring(raw) if raw.strip() else None
    try:
        return html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ParserError, ValueError):
        return None


def _lines(root: html.HtmlElement) -> Iterator[tuple[str, str]]:
    taken: set[tuple[str, html.HtmlElement]] = set()  # elements whose kind an element around them has already given
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in {"script", "style", "body", "html", "head", "meta"}:
            continue
        kind = _kind(element)
        if not kind or (kind, element) in taken:
            continue
        line = _text(element)
        if not line or len(line) > _longest(kind):
            continue
        taken.update((kind, child) for child in element.iter() if isinstance(child.tag, str))
        yield kind, line


def _longest(kind: str) -> int:
    return {"byline": LONGEST_BYLINE, "date": LONGEST_DATE}.get(kind, LONGEST_LINE)


def _kind(element: html.HtmlElement) -> str | None:
    if element.tag == "figcaption":
        return "caption"
    names = " ".join(element.get(name) or "" for name in ("class", "id", "itemprop", "rel")).lower()
    if NOT_THE_ARTICLE.search(names):
        return None
    if element.tag == "time":
        return "date"
    for kind, pattern in (("credit", CREDIT_NAME), ("byline", BYLINE_NAME), ("date", DATE_NAME)):
        if pattern.search(names):
            return kind
    return None


def _text(element: html.HtmlElement) -> str:
    parts = (
        text
        for text in element.xpath(".//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]")
        if isinstance(text, str)
    )
    return " ".join("".join(parts).split())
