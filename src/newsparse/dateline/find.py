"""The dateline of a paragraph: forms tried in turn, each with what must hold of its place and agency."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.outlets import is_outlet_name
from newsparse.dateline.east_asia import find_east_asian
from newsparse.dateline.pieces import BEGIN, BRACKETED, DASH, NAMED, ONE_PLACE, PLACE, SLASHED, WORDS, day, on_day
from newsparse.dates.fallback import names_month
from newsparse.model import Dateline
from newsparse.names import has_given_name

LONGEST_DATELINE_CHARACTERS = 110
"""Characters in which a dateline must have ended: two places, a date with its year and an agency."""

LOOKED_AT = 200
"""Characters of a paragraph that are looked at: the dateline, and the stretch without a dash behind a plain one."""

SHORTEST_CAPITALS = 4
"""Letters of the shortest place before a colon or a full stop: "LIMA:". Three are initials more often."""

LONGEST_SHORT_MONTH = 4
"""Letters of the longest shortened month: "sept.", "févr."."""

LONGEST_PLAIN_WORDS = 4
"""Words of a place that only a dash marks."""

_NO_PLACES = frozenset(WORDS["no_places"])
_SIGNS = frozenset(WORDS["signs"])
_SITE = re.compile(r"[A-Za-z0-9-]{2,24}\.[a-z]{2,4}")
_LETTERS = re.compile(r"[^\W\d_]+")


class _Form(NamedTuple):
    """One way to write a dateline, and what must hold of the match."""

    source: str
    sign: re.Pattern[str]
    """What every such dateline holds: a paragraph without it needs no look at the form, whose pattern is a long one."""
    holds: Callable[[re.Match[str]], bool]

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the start of a text."""
        if not self.sign.search(text, 0, LONGEST_DATELINE_CHARACTERS):
            return None
        return _compiled(self.source).match(text)


_BRACKET, _STROKE, _COLON = re.compile(r"\("), re.compile("/"), re.compile(r"[:.]\s")
_DASHED = re.compile(rf"{DASH}\s")
_TWO_MARKS = re.compile(rf"(?:[.:]|{DASH})\s.+?(?:[.:]|{DASH})\s", re.DOTALL)


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
    text = paragraph[:LOOKED_AT]
    for form in _forms():
        match = form.match(text)
        if match and match.end() <= LONGEST_DATELINE_CHARACTERS and _is_day(match) and form.holds(match):
            part = {name: value for name, value in match.groupdict().items() if value}
            date = _without_stop(part["date"]) if "date" in part else None
            return Dateline(text=match[0].strip(), place=part.get("place"), agency=part.get("agency"), date=date)
    return find_east_asian(text)


@lru_cache(maxsize=1)
def _forms() -> tuple[_Form, ...]:
    end = rf"(?P<end>\s?(?:[.,]?\s?{DASH}|[.:।]|,))?\s{{0,2}}{BEGIN}"
    behind = on_day()
    return tuple(
        _Form(pattern, sign, holds)
        for pattern, sign, holds in (
            (rf"{PLACE}{behind}?\.?\s?(?:{DASH}\s?)?{BRACKETED}{end}", _BRACKET, _is_signed),
            (rf"{PLACE}{behind}?[.,]?\s(?:{DASH}\s)?{SLASHED}{end}", _STROKE, _is_signed),
            (rf"{PLACE}\s{SLASHED}\s{day()}\s/\s{BEGIN}", _STROKE, _is_known),
            (rf"{PLACE}{behind}?(?:\.|\s?{DASH})\s{NAMED}(?:[.:]|\s?{DASH})\s{BEGIN}", _TWO_MARKS, _is_known),
            (rf"{BRACKETED}\s?{DASH}\s?{PLACE}{behind}?\s?{DASH}\s?{BEGIN}", _BRACKET, _is_known),
            (rf"{BRACKETED}{end}", _BRACKET, _is_only_signed),
            (rf"(?P<agency>[\w-]{{2,24}}\.[a-z]{{2,4}}),\s{PLACE}\s{DASH}\s{BEGIN}", _DASHED, _is_known),
            (rf"{NAMED}[,.]\s{PLACE}\s{DASH}\s{BEGIN}", _DASHED, _is_papers),
            (rf"{ONE_PLACE},\s(?P<agency>[\w-]{{2,24}}\.[a-z]{{2,4}})\s{DASH}\s{BEGIN}", _DASHED, _is_known),
            (rf"{ONE_PLACE},\s{NAMED}\s{DASH}\s{BEGIN}", _DASHED, _is_places_paper),
            (rf"{PLACE}{behind}?(?:\.?\s?{DASH}|\.-)\s{BEGIN}", _DASHED, _is_in_capitals_or_dated),
            (rf"{PLACE}\.-\s{BEGIN}", _DASHED, _is_plain),
            (rf"{ONE_PLACE}\s{DASH}\s{BEGIN}(?=[^–—]{{60}})", _DASHED, _is_plain),
            (rf"{PLACE}[:.]\s{BEGIN}", _COLON, _is_headed),
        )
    )


def _is_day(match: re.Match[str]) -> bool:
    """Whether what stands for the day names a month, or is a bare number before an agency."""
    date = match.groupdict().get("date")
    if not date:
        return True
    words = _LETTERS.findall(date)
    return not words or any(names_month(word) for word in words) or names_month(date.strip("0123456789. "))


def _without_stop(date: str) -> str:
    """A day without the full stop that ends no short form: "6 de abril." but "3 oct.", "17.7."."""
    word = date.rstrip(".").split()[-1]
    return date.rstrip(".") if len(word) > LONGEST_SHORT_MONTH and word.isalpha() else date


def _is_signed(match: re.Match[str]) -> bool:
    """Whether place and agency are those of a report: "Die CDU (Union) – seit" and "NATO (… ) –" are none."""
    place, agency, end = match["place"], match["agency"], match["end"] or ""
    if _is_person(agency) or place.casefold() in _NO_PLACES:
        return False
    if _is_agency(agency):
        return bool(end) or len(place.split()) <= LONGEST_PLAIN_WORDS
    if _initials(place) == agency or _initials(agency) == place or not end or end.strip() in {",", "."}:
        return bool(match["date"] and end)
    return bool(match["date"]) or _in_capitals(place) or (not has_given_name(place) and end.strip() != ":")


def _is_known(match: re.Match[str]) -> bool:
    return _is_agency(match["agency"]) and not _is_agency(match["place"])


def _is_papers(match: re.Match[str]) -> bool:
    """Whether a paper's name in small letters stands before a place in capitals: "Kabar Pesisir, BANDUNG --"."""
    agency, place = match["agency"], match["place"]
    if _is_known(match):
        return True
    named = " " in agency and not agency.isupper() and not has_given_name(agency)
    return named and (_all_capitals(place) or (is_outlet_name(agency) and not has_given_name(place)))


def _is_places_paper(match: re.Match[str]) -> bool:
    """Whether a place in capitals stands before a paper's name of two words or more: one word is a state's."""
    agency, place = match["agency"], match["place"]
    return _is_known(match) or (_all_capitals(place) and " " in agency and not agency.isupper() and "." not in agency)


def _is_only_signed(match: re.Match[str]) -> bool:
    return _is_agency(match["agency"]) and (match["end"] or "").strip() != ","


def _is_in_capitals_or_dated(match: re.Match[str]) -> bool:
    place, date = match["place"], match["date"]
    if date:
        return not date.isdigit()
    return _all_capitals(place) and place.casefold() not in _NO_PLACES and not _is_agency(place)


def _is_plain(match: re.Match[str]) -> bool:
    """Whether a place in small letters looks like one: few words, none of them short or shortened."""
    words = match["place"].split()
    return (
        len(words) <= LONGEST_PLAIN_WORDS
        and not any(word.endswith(".") for word in words)
        and len(words[0]) >= SHORTEST_CAPITALS - 1
        and match["place"].casefold() not in _NO_PLACES
        and not words[0].isupper()
        and words[0].lower() != words[0].upper()
    )


def _is_headed(match: re.Match[str]) -> bool:
    """Whether what stands before a colon or a full stop is a place in capitals, or in a script without case."""
    place = match["place"]
    if place.casefold() in _NO_PLACES or _is_agency(place):
        return False
    if place.upper() == place.lower():
        return match[0].rstrip().endswith(":") and place.count(" ") < 2 and not place.isascii()
    return _all_capitals(place) and len(place) >= SHORTEST_CAPITALS and not place.endswith(".")


def _is_agency(name: str) -> bool:
    """Whether a name is an agency's, or that of a site: "pesisir.id"."""
    plain = name.rstrip(".")
    return (find_agency(name) or find_agency(plain)) is not None or name in _SIGNS or bool(_SITE.fullmatch(plain))


def _in_capitals(place: str) -> bool:
    """Whether the first word is in capitals, as in "FRANKFURT am Main"."""
    return _all_capitals(place.split(maxsplit=1)[0].strip(",/"))


def _all_capitals(place: str) -> bool:
    return place.isupper() and len(place) > 1 and place.upper() != place.lower()


def _initials(name: str) -> str:
    return "".join(word[0] for word in _LETTERS.findall(name))


def _is_person(agency: str) -> bool:
    """Whether the brackets hold a person's name: "Джейн Пример (Jane Example) —" is how a star's name is introduced."""
    return " " in agency and not _is_agency(agency) and has_given_name(agency)
