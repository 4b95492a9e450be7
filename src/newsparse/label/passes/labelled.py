"""Labelled lines: what the head of a text says in so many words: "Title:", "author:", "Published Time:"."""

import re
from collections.abc import Iterator

from newsparse.attribution.byline.byline import parse_byline
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.found import Found, Headline, Keywords, Stated
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.model import Author

SITE = 3
"""Words of the longest site's name behind a headline, which has as many itself at least."""

_LAST_PART_RE = re.compile(r"\s[|–—·-]\s(?=[^|–—·]*$)")
_SPLIT_RE = re.compile(r"\s*[,;|]\s*")


def find_labelled(page: Page, _story: Story, taken: Taken) -> Iterator[Claim]:
    """The labels of a text's head, and the values that they name."""
    for index, segment in enumerate(page.segments):
        if segment.labelled == "label":
            yield Claim(index, Kind.BARE_LABEL, "bare_label.head", "a label of the text's head")
        elif segment.labelled and index not in taken:
            yield _claim(page, index, segment)


def _claim(page: Page, index: int, segment: Segment) -> Claim:
    kind, found = _read(page, index, segment)
    if kind is Kind.METADATA and not found:
        return Claim(index, kind, "metadata.head", "stated in the text's head, in none of its fields")
    return Claim(index, kind, f"{kind}.labelled", f"the text's head calls it its {segment.labelled}", found=found)


def _read(page: Page, index: int, segment: Segment) -> tuple[Kind, tuple[Found, ...]]:
    """The kind of a labelled value, and what it fills a field with."""
    text = segment.text
    match segment.labelled:
        case "title":
            return (Kind.METADATA, ()) if page.given.title else (Kind.TITLE, (Headline(_without_site(text)),))
        case "subtitle":
            return Kind.SUBTITLE, ()
        case "byline":
            return Kind.BYLINE, parse_byline(text) or (Author(name=text),)
        case "published" | "updated" as label:
            stamps = tuple(stamp._replace(label=label) for stamp in page.read_stamps(index))
            return (Kind.TIMESTAMP, stamps) if stamps else (Kind.METADATA, ())
        case label:
            return Kind.METADATA, _state(label, text)


def _state(label: str, text: str) -> tuple[Found, ...]:
    if label == "tags":
        return (Keywords(tuple(filter(None, _SPLIT_RE.split(text)))),)
    if label == "url":
        return (Stated("url", text),) if "://" in text else ()
    if label == "site":
        return (Stated("site", text),)
    return (Stated("section", text),) if label == "section" else ()


def _without_site(text: str) -> str:
    """A headline without the short last part that names the site, as a page's ``title`` has it."""
    parted = _LAST_PART_RE.search(text)
    if parted is None:
        return text
    headline, site = text[: parted.start()], text[parted.end() :]
    return headline if site.count(" ") < SITE <= headline.count(" ") + 1 else text
