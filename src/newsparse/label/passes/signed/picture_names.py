"""Picture names: lines that name a photographer or a caption's person, and sign nothing."""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.contribution.wire import ends_as_picture
from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.line import ends_with_credit
from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either, merged
from newsparse.cues.row import phrase_key
from newsparse.kinds import Kind
from newsparse.label.page import Page, is_prose
from newsparse.model import Author
from newsparse.names import is_person_name

PICTURES = frozenset({"distributor", "picture agency", "platform"})
"""Kinds of agencies that sell pictures and write nothing."""
SHORTEST_CAPTION_WORDS = 3
"""Words of the shortest description before a picture's credit; two are a name."""

PARAGRAPHS_ABOVE = 2
"""Paragraphs above a name from which it is no byline under the standfirst."""


def is_picture(authors: Sequence[Author], text: str) -> bool:
    """Whether a name beside an agency's is a photographer's: "Jane Roe/Reuters" without a byline word."""
    beside = any(author.kind == "organisation" or author.affiliation for author in authors)
    return beside and "/" in text and any(author.kind == "person" for author in authors)


def is_of_picture_agency(authors: Sequence[Author], text: str) -> bool:
    """Whether a line is a picture's credit, even behind a byline word.

    "Autor: Shutterstock" names picture agencies alone, "By Jane Example/Getty Images" one behind a slash.
    """
    if "/" in text and len(authors) == 1 and authors[0].affiliation:
        return _is_of_pictures(authors[0].affiliation)
    if "/" in text and authors and _is_of_pictures(authors[0].name):
        return True  # "AFP Photo/Handout"
    return bool(authors) and all(_is_of_pictures(author.name) for author in authors)


def _is_of_pictures(name: str) -> bool:
    agency = find_agency(name.rpartition(" via ")[2])  # "AFP via Getty Images"
    return agency is not None and (agency.type in PICTURES or ends_as_picture(name))


def credits_graphic(text: str) -> bool:
    """Whether a line names behind a bar who made a graphic, or what it is made of: "Jane Roe | Map: Jan Muster".

    Example:
        >>> credits_graphic("By Jane Roe | Satellite imagery by N.A.I.P."), credits_graphic("By Jane Roe | News")
        (True, False)
    """
    return "|" in text and _graphic().search(text) is not None


@lru_cache(maxsize=1)
def _graphic() -> re.Pattern[str]:
    made, by = any_of(read_file("agencies")["of_graphics"]), either(merged("attribution", "by"))
    return re.compile(rf"\|\s?(?:[^\W\d_]{{3,20}}\s)?(?:{made})(?:\s{by}\s|\s?:)", re.IGNORECASE)


def opens_as_credit(text: str) -> bool:
    """Whether a line opens with a label that only a picture's credit has; "Source:" may name who wrote the text."""
    stop = opened(words().credit, text)
    return stop > 0 and text[:stop].lower().strip(" :") not in words().text_labels


def is_captioned(text: str) -> bool:
    """Whether a line describes a picture before it credits it: "Jane Example waves. Foto: John Roe/Reuters"."""
    return ends_with_credit(text) and len(split_caption(text).text.split()) >= SHORTEST_CAPTION_WORDS


def is_pictured(page: Page, index: int) -> bool:
    """Whether a line is a caption, or stands over one, by what it says and what stands around it."""
    return (
        is_captioned(page.segments[index].text) or is_over_caption(page, index) or is_pictured_under_prose(page, index)
    )


def is_pictured_under_prose(page: Page, index: int) -> bool:
    """Whether a name with its full stop and a credit stand under two paragraphs: "Jane Roe. Foto: TT"."""
    if index < PARAGRAPHS_ABOVE or not all(is_prose(page.segments[index - back]) for back in (1, PARAGRAPHS_ABOVE)):
        return False
    text = page.segments[index].text
    name, stop, _ = text.partition(". ")
    return bool(stop) and is_person_name(name) and ends_with_credit(text) and split_caption(text).text == f"{name}."


def is_over_caption(page: Page, index: int) -> bool:
    """Whether a name is the alternative text of the picture whose caption begins with it on the next line."""
    text, after = page.segments[index].text, index + 1
    if after >= len(page.segments) or not page.segments[after].text.startswith(text):
        return False
    rest = page.segments[after].text[len(text) :]
    return not rest[:1].isalnum() and is_captioned(page.segments[after].text)


def is_beside_credit(page: Page, index: int) -> bool:
    """Whether a picture's label stands over a line, "Foto:", or a picture agency under it: "Getty Images"."""
    label = phrase_key(page.segments[index - 1].text) if index else ""
    if label and opened(words().credit, label) == len(label) and label not in words().text_labels:
        return True
    after = page.segments[index + 1].text if index + 1 < len(page.segments) else ""
    agency = find_agency(after.strip("()[]")) if after else None
    return agency is not None and agency.type in PICTURES and not _is_share_bar(page, index + 1)


def _is_share_bar(page: Page, index: int) -> bool:
    """Whether a platform's name is the first of several buttons: "Facebook", "Twitter"."""
    buttons = page.rows[index : index + 2]
    return len(buttons) > 1 and all(row is not None and row.kind is Kind.SHARE for row in buttons)
