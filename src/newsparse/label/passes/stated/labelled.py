"""Labelled lines: what a text says of itself in so many words, taken as certain: "Title:", "author:", "BYLINE:".

The labels are those of front matter, reader services, archives and mails; the readers say which segment is what
(``Segment.labelled``).
"""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Literal

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.credit.caption import split_caption
from newsparse.cues.archives import load_nothing
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.found import Found, Headline, Keywords, Stated
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.headline.parts import part_headline, sites_of
from newsparse.label.passes.stated.stated_title import without_short_end
from newsparse.label.twins import twin_key
from newsparse.model import Author

_BESIDE = MappingProxyType(
    {
        "link": (Kind.NAVIGATION, "navigation.mail-link", "a link of a mail, with its address"),
        "rest": (Kind.NAVIGATION, "navigation.rest", "leads to the rest of a text that was cut, or counts it"),
        "further": (Kind.OTHER, "other.further-document", "belongs to a further document of the same file"),
        "page": (Kind.OTHER, "other.running-head", "stands at the head or foot of each printed page"),
    }
)
"""What labels tell of lines that are none of the text's head and none of the text."""
_INVERTED_RE = re.compile(r"[^\W\d_][\w'’ -]{0,40}, [^\W\d_][\w.'’ -]{0,40}")
_ONE_RE = re.compile(r"[^\W\d_]+, [^\W\d_]+")
"""One inverted name: "Roe, Jane"."""
_BAR = "|"
_SPLIT_RE = re.compile(r"\s*[,;|]\s*")


def find_labelled(page: Page, _story: Story, taken: Taken) -> Iterator[Claim]:
    """The labels of a text's head, and the values that they name."""
    titled = page.given.title is not None
    for index, segment in enumerate(page.segments):
        if segment.labelled == "label":
            yield Claim(index, Kind.BARE_LABEL, "bare_label.head", "a label of the text's head")
        elif segment.labelled and index not in taken:
            if claim := _claim(page, index, segment, titled=titled):
                yield claim
            titled = titled or segment.labelled == "title"


def _claim(page: Page, index: int, segment: Segment, *, titled: bool) -> Claim | None:
    """What a labelled segment is; ``None`` for one of the text itself (``body``)."""
    label = segment.labelled
    if label == "body":
        return None
    if label in _BESIDE:
        return Claim(index, *_BESIDE[label])
    unused = (titled and label == "title") or segment.text.lower() in load_nothing()
    kind, found = (Kind.METADATA, ()) if unused else _read(page, index, segment)
    if kind is Kind.METADATA and not found:
        return Claim(index, kind, "metadata.head", "stated in the text's head, in none of its fields")
    return Claim(index, kind, f"{kind}.labelled", f"the text's head calls it its {label}", found=found)


def _read(page: Page, index: int, segment: Segment) -> tuple[Kind, tuple[Found, ...]]:
    """The kind of a labelled value, and what it fills a field with."""
    text = segment.text
    match segment.labelled:
        case "title":
            short = part_headline(text, sites_of(page, index)).text if page.is_labelled("url") else text
            short = without_short_end(text) if short == text else short
            return Kind.TITLE, (Headline(text if _is_shown_whole(page, index, short) else short),)
        case "subtitle":
            return Kind.SUBTITLE, ()
        case "byline":
            return Kind.BYLINE, _authors(text)
        case "caption":
            return Kind.CAPTION, (split_caption(text),)
        case "published" | "updated" | "source" as label:
            return _date(page, index, label)
        case label:
            return Kind.METADATA, _state(label, text)


def _is_shown_whole(page: Page, index: int, short: str) -> bool:
    """Whether another line says all that a stated title says, and none its beginning: it ends with no site's name.

    Behind a bar stands a site's name even where the text repeats the window's title.
    """
    keys = page.twins.keys
    barred = _BAR in page.segments[index].text[len(short) :]
    return not barred and keys.count(keys[index]) > 1 and twin_key(short) not in keys


def _date(page: Page, index: int, label: Literal["published", "updated", "source"]) -> tuple[Kind, tuple[Found, ...]]:
    """The dates that a labelled value states; a source states one too: "Ashby Post, 13 May 2025, page 6"."""
    if label == "source":
        if page.is_labelled("published"):
            return Kind.METADATA, ()
        label = "published"
    stamps = tuple(stamp._replace(label=label) for stamp in page.read_stamps(index))
    return (Kind.TIMESTAMP, stamps) if stamps else (Kind.METADATA, ())


def _authors(text: str) -> tuple[Author, ...]:
    """The authors that a label names, which is certain whatever form the names have."""
    names = [name.strip() for name in text.split(";") if name.strip()]
    if names and all(_INVERTED_RE.fullmatch(name) for name in names) and (";" in text or _ONE_RE.fullmatch(text)):
        return tuple(Author(name=name) for name in names)  # "Roe, Jane; Doe, John"
    return parse_byline(text) or (Author(name=text),)


def _state(label: str, text: str) -> tuple[Found, ...]:
    if label == "tags":
        return (Keywords(tuple(filter(None, _SPLIT_RE.split(text)))),)
    if label == "url":
        return (Stated("url", text),) if "://" in text else ()
    if label == "site":
        return (Stated("site", text),)
    return (Stated("section", text),) if label == "section" else ()
