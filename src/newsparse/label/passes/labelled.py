"""Labelled: what the labels of an archive or a mail say of their values, taken as certain."""

import re
from collections.abc import Callable, Iterator
from types import MappingProxyType

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.credit.caption import split_caption
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Taken
from newsparse.label.passes.kicker import Headline
from newsparse.model import Author

_INVERTED_RE = re.compile(r"[^\W\d_][\w'’ -]{0,40}, [^\W\d_][\w.'’ -]{0,40}")


def find_labelled(page: Page, taken: Taken) -> Iterator[Claim]:
    """The segments whose kind the document's own labels state."""
    titled = False
    for index, segment in enumerate(page.segments):
        claim = _READERS.get("other" if segment.labelled == "title" and titled else segment.labelled)
        titled = titled or segment.labelled == "title"
        if claim is not None and index not in taken:
            yield claim(page, index, segment)


def _title(page: Page, index: int, segment: Segment) -> Claim:
    del page
    value = Headline(segment.text)
    return Claim(index, Kind.TITLE, "title.labelled", "the document labels it as its headline", values=(value,))


def _byline(page: Page, index: int, segment: Segment) -> Claim:
    del page
    names = [name.strip() for name in segment.text.split(";") if name.strip()]
    if names and all(_INVERTED_RE.fullmatch(name) for name in names):  # "Roe, Jane; Doe, John"
        authors = tuple(Author(name=name) for name in names)
    else:
        authors = parse_byline(segment.text)
    return Claim(index, Kind.BYLINE, "byline.labelled", "the document labels it as its byline", values=authors)


def _published(page: Page, index: int, segment: Segment) -> Claim:
    del segment
    why = "the document labels it as its date"
    return Claim(index, Kind.TIMESTAMP, "timestamp.labelled", why, values=page.read_stamps(index))


def _section(page: Page, index: int, segment: Segment) -> Claim:
    del page, segment
    return Claim(index, Kind.KICKER, "kicker.labelled", "the document labels it as its section")


def _caption(page: Page, index: int, segment: Segment) -> Claim:
    del page
    values = (split_caption(segment.text),)
    return Claim(index, Kind.CAPTION, "caption.labelled", "the document labels it as a picture's words", values=values)


def _label(page: Page, index: int, segment: Segment) -> Claim:
    del page, segment
    return Claim(index, Kind.BARE_LABEL, "bare_label.head", "a label of the archive or mail")


def _other(page: Page, index: int, segment: Segment) -> Claim:
    del page, segment
    return Claim(index, Kind.OTHER, "other.labelled", "says something of the document that fills no field")


def _further(page: Page, index: int, segment: Segment) -> Claim:
    del page, segment
    return Claim(index, Kind.OTHER, "other.further-document", "belongs to a further document of the same file")


_READERS: MappingProxyType[str, Callable[[Page, int, Segment], Claim]] = MappingProxyType(
    {
        "title": _title,
        "byline": _byline,
        "published": _published,
        "section": _section,
        "caption": _caption,
        "label": _label,
        "other": _other,
        "further": _further,
    }
)
