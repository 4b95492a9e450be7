"""The dateline of a paragraph: forms tried in turn, each with what must hold of its place and agency."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.dateline.capitals import opens_in_capitals
from newsparse.dateline.east_asia import find_east_asian
from newsparse.dateline.evidence import (
    is_correspondents,
    is_dated,
    is_headed,
    is_in_brackets,
    is_in_capitals_or_dated,
    is_known,
    is_only_signed,
    is_papers,
    is_parted,
    is_places_paper,
    is_plain,
    is_reported,
    is_signed,
    is_sites,
    is_tight,
    part_agency,
)
from newsparse.dateline.known_places import is_towns
from newsparse.dateline.pieces import (
    BEGIN,
    BRACKETED,
    DASH,
    NAMED,
    ONE_PLACE,
    PLACE,
    REGION,
    SITE,
    SLASHED,
    STROKED,
    before_day,
    correspondent,
    day,
    on_day,
)
from newsparse.dateline.said_place import find_said_place
from newsparse.dates.fallback import names_month
from newsparse.dates.patterns import LETTERS
from newsparse.late_pattern import late_pattern
from newsparse.model import Dateline
from newsparse.remembered import remembered

LONGEST_DATELINE_CHARACTERS = 110
"""Characters in which a dateline must have ended: two places, a date with its year and an agency."""

OPENING = 3
"""Paragraphs of a story in which its dateline stands: a summary or a caption without its tags may stand before it."""

READ, LONGEST_READ = 30, 2000
"""Paragraphs of a story, and characters of each, among whose words a topic's are looked for."""

LOOKED_AT = 200
"""Characters of a paragraph that are looked at: the dateline, and the stretch without a dash behind a plain one."""

LONGEST_SHORT_MONTH = 4
"""Letters of the longest shortened month: "sept.", "févr."."""

LONGEST_CUT = 5
"""Letters, with its full stop, of the longest name of a state that is cut short: "Conn."."""

_LETTERS = re.compile(r"[^\W\d_]+")


class _Form(NamedTuple):
    """One way to write a dateline, and what must hold of the match."""

    source: str
    sign: re.Pattern[str]
    """What every such dateline holds: a paragraph without it needs no look at the form, whose pattern is a long one."""
    holds: Callable[[re.Match[str]], bool]


_BRACKET, _STROKE, _COLON = re.compile(r"\("), re.compile("/"), re.compile(r"[:.]\s")
_REPORTED = late_pattern("[,،|।].[^:।۔–—―−-]*[:।۔–—―−-]")
_DASHED, _MARKED = re.compile(r"[–—―−-]\s"), re.compile(r"[–—―−•·_-]\s")
_TIGHT = re.compile("[–—―-](?:(?<!-)|-)")
_BAR = re.compile(r"\s\|\s")
_OPENED = re.compile(r"\A\(")
_COMMAS = re.compile(r",.+?,\s", re.DOTALL)
_TWO_MARKS = late_pattern(r"[.:–—―−-].[^\n]*?[.:–—―−-]\s")


@lru_cache(maxsize=32)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline of a paragraph, ``None`` if it has none; its parts are slices of the paragraph.

    A place with an agency in brackets is one in any letters. Without an agency the place is in capitals, or a day
    follows it, or the paragraph goes on with a capital and a long stretch without another dash.

    Example:
        >>> find_dateline("MEXICO CITY (AP) — The president said on Monday").place
        'MEXICO CITY'
        >>> find_dateline("ЛЬВОВ, 3 мая — На вокзале").date
        '3 мая'
    """
    return _find(paragraph[:LOOKED_AT])


@remembered(256)
def _find(text: str) -> Dateline | None:
    """The dateline of a paragraph's beginning; passes ask for that of the same line in turn."""
    absent = {sign for sign in _signs() if not sign.search(text, 0, LONGEST_DATELINE_CHARACTERS)}
    for form in _forms():
        match = _compiled(form.source).match(text) if form.sign not in absent else None
        if match and match.end() <= LONGEST_DATELINE_CHARACTERS and _is_day(match) and form.holds(match):
            part = _with_month({name: value for name, value in match.groupdict().items() if value}, match)
            date = _without_stop(part["date"]) if "date" in part else None
            place, agency = part.get("place"), part.get("agency")
            if place and not agency:
                place, agency = part_agency(place)
            elif place and "/" in place:
                place = _without_reporter(place)
            return Dateline(text=match[0].strip(), place=_town(place), agency=agency, date=date)
    return find_east_asian(text)


def _without_reporter(place: str) -> str:
    """A place in capitals without the reporter before it, who is in small letters: "Ayşe ÖRNEK/KARADERE"."""
    names, _, town = place.rpartition("/")
    return town.strip() if town.isupper() and " " in names and not names.isupper() else place


def dateline_of(paragraphs: Sequence[str], language: str | None = None) -> Dateline | None:
    """The dateline of a story, in its first paragraph or plain under a summary or a caption; ``None`` without one.

    Args:
        paragraphs: those of the story; the first ``OPENING`` may hold it.
        language: that of the story, if it is known.

    Example:
        >>> dateline_of(["The town bought its lighthouse.", "PORT ASHBY, Maine -- The town bought it."]).place
        'PORT ASHBY, Maine'
    """
    for number, paragraph in enumerate(paragraphs[:OPENING]):
        found = find_dateline(paragraph)
        if found is not None and (number == 0 or _is_plain_below(found)) and not _is_topic(found, paragraphs):
            return found
    return find_said_place(paragraphs, language)


def _is_topic(found: Dateline, paragraphs: Sequence[str]) -> bool:
    """Whether all words in capitals before a colon are common ones, which the story has in small letters, too."""
    if found.agency or found.date or not found.place or not found.text.endswith(":"):
        return False
    words = _LETTERS.findall(found.place.lower())
    told = {word for text in paragraphs[:READ] for word in _LETTERS.findall(text[:LONGEST_READ])}
    return found.place.isupper() and all(word in told for word in words)


def _is_plain_below(found: Dateline) -> bool:
    """Whether what stands under another paragraph is no speaker's turn: it names an agency, or a place and no colon."""
    place = opens_in_capitals(found.place or "") and (bool(found.date) or not found.text.endswith(":"))
    return found.agency is not None or place


def _with_month(part: dict[str, str], match: re.Match[str]) -> dict[str, str]:
    """The parts of a match, a month in front of the day's number with the day: "KYIV. March 12 (Interfax)"."""
    place, stop, month = part.get("place", "").rpartition(". ")
    if not stop or not part.get("date", "").isdigit() or not names_month(month):
        return part
    return {**part, "place": place, "date": match.string[match.end("place") - len(month) : match.end("date")]}


@lru_cache(maxsize=1)
def _forms() -> tuple[_Form, ...]:
    end = rf"(?P<end>\s?(?:[.,]?\s?{DASH}|\s_|[.:।]|,))?\s{{0,2}}{BEGIN}"
    behind = on_day()
    reported = rf"\s?(?:[:।۔]|{DASH})\s{{0,2}}"
    return tuple(
        _Form(pattern, sign, holds)
        for pattern, sign, holds in (
            (rf"{PLACE}\s{DASH}\s{NAMED}\s{DASH}\s{day()}\s{DASH}\s{BEGIN}", _DASHED, is_parted),
            (rf"{PLACE}\s{DASH}\s{day()}\s?{DASH}\s{BEGIN}", _DASHED, is_parted),
            (rf"{PLACE}\s\({day()}\){end}", _BRACKET, is_parted),
            (rf"{PLACE}(?:{behind}(?:,\s{LETTERS})?)?[.,]?\s?(?:{DASH}\s?)?{BRACKETED}{end}", _BRACKET, is_signed),
            (rf"{PLACE}{REGION}{behind}\s{BRACKETED}{end}", _BRACKET, is_signed),
            (rf"{PLACE}\s{BRACKETED}\s{day()}\s{DASH}\s{BEGIN}", _BRACKET, is_parted),
            (rf"\({NAMED},\s{day()}\s?\)\s{PLACE}\s?{DASH}\s?{BEGIN}", _OPENED, is_parted),
            (rf"{PLACE}{behind}?[.,]?\s(?:{DASH}\s)?{SLASHED}{end}", _STROKE, is_signed),
            (rf"{PLACE}\s{SLASHED}\s{day()}\s/\s{BEGIN}", _STROKE, is_known),
            (rf"{PLACE}{behind}?(?:\.\s|\s?{DASH}\s?){NAMED}(?:[.:]|\s?{DASH})\s{BEGIN}", _TWO_MARKS, is_known),
            (rf"{PLACE}{behind},\s{NAMED}(?:[.:]|\s?{DASH})\s{BEGIN}", _COMMAS, is_reported),
            (rf"{BRACKETED}\s?{DASH}\s?{PLACE}{behind}?\s?{DASH}\s?{BEGIN}", _BRACKET, is_known),
            (rf"{BRACKETED}{end}", _BRACKET, is_only_signed),
            (rf"\({PLACE}{behind}?\)(?:\s?{DASH})?\s{BEGIN}", _OPENED, is_in_brackets),
            (rf"{day()}\s{BRACKETED}{end}", _BRACKET, is_only_signed),
            (rf"(?P<agency>{SITE}),\s{PLACE}\s{DASH}\s{BEGIN}", _DASHED, is_known),
            (rf"{NAMED}[,.]\s{PLACE}\s{DASH}\s{BEGIN}", _DASHED, is_papers),
            (rf"{ONE_PLACE},\s(?P<agency>{SITE})\s{DASH}\s{BEGIN}", _DASHED, is_known),
            (rf"{ONE_PLACE},\s{NAMED}\s{DASH}\s{BEGIN}", _DASHED, is_places_paper),
            (rf"{PLACE}{behind}?(?:\.?\s?{DASH}|\.-|\s[•·_])\s{BEGIN}", _MARKED, is_in_capitals_or_dated),
            (rf"{PLACE}{behind}?(?:[–—―]|--){BEGIN}", _TIGHT, is_tight),
            (rf"{PLACE},\s{before_day()}{day()}(?P<stop>[.:])\s{BEGIN}", _COLON, is_dated),
            (rf"{PLACE}\.-\s{BEGIN}", _DASHED, is_plain),
            (rf"(?P<agency>{SITE})\s{DASH}\s{BEGIN}", _DASHED, is_sites),
            (rf"{STROKED}\s{DASH}\s{BEGIN}(?=[^–—]{{60}})", _DASHED, is_plain),
            (rf"{correspondent()}\s?[,،|।]\s?{ONE_PLACE}{reported}{BEGIN}", _REPORTED, is_correspondents),
            (rf"{ONE_PLACE}\s?[,،|]\s?{correspondent()}{reported}{BEGIN}", _REPORTED, is_correspondents),
            (rf"{PLACE}\s(?P<agency>[^\W\d_]{{2,8}})\s\|\s{BEGIN}", _BAR, is_known),
            (rf"{PLACE}[:.]\s{BEGIN}", _COLON, is_headed),
            (rf"{ONE_PLACE}:\s{BEGIN}", _COLON, is_towns),
        )
    )


@lru_cache(maxsize=1)
def _signs() -> frozenset[re.Pattern[str]]:
    return frozenset(form.sign for form in _forms())


def _is_day(match: re.Match[str]) -> bool:
    """Whether what stands for the day names a month, or is a bare number before an agency."""
    date = match.groupdict().get("date")
    if not date:
        return True
    words = _LETTERS.findall(date)
    named = any(names_month(word) for word in (*words, *date.split()))
    return not words or named or names_month(date.strip("0123456789. "))


def _town(place: str | None) -> str | None:
    """A town without the full stop behind it, "ALTMOOR. (APA)"; what lies in a state ends in one: "HARTFORD, Conn."."""
    if place is None or not place.endswith(".") or "," in place:
        return place
    return place[:-1] if len(place.split()[-1]) > LONGEST_CUT and "." not in place[:-1] else place


def _without_stop(date: str) -> str:
    """A day without the full stop that ends no short form: "6 de abril." but "3 oct.", "17.7."."""
    word = date.rstrip(".").split()[-1]
    return date.rstrip(".") if len(word) > LONGEST_SHORT_MONTH and word.isalpha() else date
