"""What must hold of a dateline's parts: a place that is one, an agency that is one, a day."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.cues.section_names import section_names
from newsparse.dateline.capitals import (
    SHORTEST_CAPITALS,
    all_capitals,
    in_capitals,
    initials,
    opens_in_capitals,
    reads_as_initials,
)
from newsparse.dateline.known_places import is_city, is_in_region
from newsparse.dateline.pieces import WORDS
from newsparse.dateline.who_speaks import is_who_speaks
from newsparse.dates.fallback import names_month
from newsparse.names import has_given_name

LONGEST_PLAIN_WORDS = 4
"""Words of a place that only a dash marks."""

INITIALS = range(2, 5)
"""Letters of a reporter's initials in brackets behind a place."""

MOST_CORRESPONDENTS_WORDS = 2
"""Words of a place beside the word for a correspondent: "नई दिल्ली"; a clause has more."""

_NO_PLACES = frozenset(WORDS["no_places"])
_NO_OPENERS = frozenset(WORDS["no_openers"])
_PLACE_WORDS = frozenset(WORDS["place_words"])
_SIGNS = frozenset(WORDS["signs"])
_SITE = re.compile(r"[A-Za-z0-9-]{2,24}(?:\.(?:[a-z]{2,4}|[A-Z]{2,3})){1,2}")


def is_signed(match: re.Match[str]) -> bool:
    """Whether place and agency are those of a report: "Die CDU (Union) – seit", "Ashby (built in 1900) –" are none."""
    place, agency, end = match["place"], match["agency"], match["end"] or ""
    if _is_person(agency) or not is_place(place):
        return False
    if _is_agency(agency):
        return bool(end) or len(place.split()) <= LONGEST_PLAIN_WORDS
    if end.strip() == "." and agency.islower() and len(agency) in INITIALS:  # "Lindenau (lkr). Das Bad …"
        return place.count(" ") < MOST_CORRESPONDENTS_WORDS and not has_given_name(place)
    if any(map(str.isdigit, agency)) or (" " in agency and agency[0].islower()):
        return False
    if initials(place) == agency or initials(agency) == place or not end or end.strip() in {",", "."}:
        return bool(match["date"] and end)
    return bool(match["date"]) or in_capitals(place) or (not has_given_name(place) and end.strip() != ":")


def is_known(match: re.Match[str]) -> bool:
    """Whether the agency is a known one, and the place none."""
    return _is_agency(match["agency"]) and not _is_agency(match["place"])


def is_papers(match: re.Match[str]) -> bool:
    """Whether a paper's name in small letters stands before a place in capitals: "Kabar Pesisir, BANDUNG --"."""
    agency, place = match["agency"], match["place"]
    if is_known(match):
        return True
    named = " " in agency and not agency.isupper() and not has_given_name(agency)
    return named and (all_capitals(place) or (is_outlet_name(agency) and not has_given_name(place)))


def is_places_paper(match: re.Match[str]) -> bool:
    """Whether a place in capitals stands before a paper's name: other names are the country's, "Gaza Strip"."""
    return is_known(match) or (all_capitals(match["place"]) and is_outlet_name(match["agency"]))


def is_sites(match: re.Match[str]) -> bool:
    """Whether a site in capitals opens the report: "KABAR.com - "; one in small letters may be a shop's that acts."""
    return match["agency"].partition(".")[0].isupper() and _is_agency(match["agency"])


def is_only_signed(match: re.Match[str]) -> bool:
    """Whether an agency in brackets opens the report, its place unnamed."""
    return _is_agency(match["agency"]) and (match["end"] or "").strip() != ","


def is_in_capitals_or_dated(match: re.Match[str]) -> bool:
    """Whether a place without an agency has capitals, or a day behind it."""
    place, date = match["place"], match["date"]
    if date:
        return not date.isdigit() and is_place(place)
    named = is_place(place) and not _is_agency(place) and place.casefold() not in _no_bracketed()
    told = is_in_region(place) or (place.upper() == place.lower() and is_city(place))
    return named and (told or (opens_in_capitals(place) and not reads_as_initials(place)))


def is_dated(match: re.Match[str]) -> bool:
    """Whether a day with its month stands behind a place; behind a full stop the place has capitals."""
    place, date = match["place"], match["date"]
    if not date or date.isdigit() or not is_place(place) or any(map(str.isdigit, place)):
        return False
    return match["stop"] != "." or opens_in_capitals(place)


def is_parted(match: re.Match[str]) -> bool:
    """Whether dashes part a place, an agency and a day: "OSLO, Norway - Fjord Newswire - 9 March 2024 -"."""
    return is_place(match["place"]) and not match["date"].isdigit() and not any(map(str.isdigit, match["place"]))


def is_reported(match: re.Match[str]) -> bool:
    """Whether an agency that nothing marks stands behind a place and a day: "YEREVAN, MARCH 12, ARMENPRESS."."""
    return is_place(match["place"]) and (is_known(match) or (match["agency"].isupper() and len(match["agency"]) > 2))


def is_correspondents(match: re.Match[str]) -> bool:
    """Whether a place stands beside the word for who reports: a short name, and no person's."""
    place = match["place"]
    return place.count(" ") < MOST_CORRESPONDENTS_WORDS and is_place(place) and not has_given_name(place)


def is_plain(match: re.Match[str]) -> bool:
    """Whether a place in small letters looks like one: few words, none of them short or shortened."""
    words = match["place"].split()
    return (
        len(words) <= (1 if "/" in match["place"] else LONGEST_PLAIN_WORDS)
        and not any(word.endswith(".") for word in words)
        and len(words[0]) >= SHORTEST_CAPITALS - 1
        and is_place(match["place"])
        and not words[0].isupper()
        and words[0].lower() != words[0].upper()
    )


def part_agency(place: str) -> tuple[str, str | None]:
    """A place without the agency or channel that nothing parts from it: "Washington CNN", "Berlin AFP".

    Example:
        >>> part_agency("Hong Kong CNN"), part_agency("Hong Kong")
        (('Hong Kong', 'CNN'), ('Hong Kong', None))
    """
    words = place.split(" ")
    for at in range(1, len(words)):
        if words[at].isupper() and _is_agency(agency := " ".join(words[at:])):
            return " ".join(words[:at]), agency
    return place, None


def is_tight(match: re.Match[str]) -> bool:
    """Whether a place stands before a dash without blanks: capitals, and more letters than most initials have."""
    place = match["place"]
    initials = place.isupper() and len(place) < SHORTEST_CAPITALS
    return not initials and is_in_capitals_or_dated(match)


def is_in_brackets(match: re.Match[str]) -> bool:
    """Whether brackets that open a text hold a place, no label, section, agency or person: "(Val-d'Or) The road"."""
    place, date = match["place"], match["date"]
    low = place.casefold()
    if low in _no_bracketed() or not is_place(place) or _is_agency(place) or is_outlet_name(place):
        return False
    if any(map(str.isdigit, place)) or place.count(" ") >= LONGEST_PLAIN_WORDS or len(place) < SHORTEST_CAPITALS - 1:
        return False
    if initials(place) == place or place.upper() == place.lower():
        return bool(date)
    return bool(date) or " " not in place or not has_given_name(place)


@lru_cache(maxsize=1)
def _no_bracketed() -> frozenset[str]:
    """What stands in brackets before a first sentence and is no place: labels and the names of sections."""
    return section_names().union(WORDS["no_bracketed"])


def is_headed(match: re.Match[str]) -> bool:
    """Whether what stands before a colon or a full stop is a place in capitals, or in a script without case."""
    place = match["place"]
    if not is_place(place) or _is_agency(place) or _is_speaker(place):
        return False
    if len(place.split()[0]) == 1:
        return False
    if place.upper() == place.lower():
        named = match[0].rstrip().endswith(":") and place.count(" ") < 2 and not place.isascii()
        return named and not is_who_speaks(place, match.string[match.end() : match.end() + 1])
    return all_capitals(place) and len(place) >= SHORTEST_CAPITALS and not place.endswith(".")


def _is_agency(name: str) -> bool:
    """Whether a name is an agency's, one with its edition ("CNN Indonesia"), or that of a site: "pesisir.id"."""
    plain = name.rstrip(".")
    known = (find_agency(name) or find_agency(plain)) is not None or name in _SIGNS or bool(_SITE.fullmatch(plain))
    first, blank, edition = plain.partition(" ")
    return known or (bool(blank) and first.isupper() and edition.isalpha() and _is_agency(first))


def is_place(name: str) -> bool:
    """Whether what stands where a place may is none of the words that stand there otherwise: "UPDATE", "Monday".

    Example:
        >>> is_place("KYIV"), is_place("GOOD NEWS, EVERYONE"), is_place("Sunday")
        (True, False, False)
    """
    low = name.casefold()
    first = low.partition(",")[0].strip()
    if is_city(first):  # "SANTO DOMINGO" holds a weekday
        return True
    if low in _NO_PLACES or first in _NO_PLACES or first.partition(" ")[0] in _NO_OPENERS:
        return False
    return _weekdays().isdisjoint(first.split()) and not names_month(first)


@lru_cache(maxsize=1)
def _weekdays() -> frozenset[str]:
    others = read_file("languages")["weekdays"].values()
    return merged("words", "weekdays").union(*others)


def _is_speaker(name: str) -> bool:
    """Whether capitals before a colon are a person who speaks: "JANE ROE:", and no "GEORGE TOWN:"."""
    return " " in name and has_given_name(name.title()) and name.rsplit(None, 1)[-1].casefold() not in _PLACE_WORDS


def _is_person(agency: str) -> bool:
    """Whether the brackets hold a person's name: "Джейн Пример (Jane Example) —" is how a star's name is introduced."""
    return " " in agency and not _is_agency(agency) and has_given_name(agency)
