"""Name with place: who signs with the town, "Ayşe Örnek - VAN", "BRASÍLIA - Joana Exemplo", "الرياض: سامي المثال".

Agencies of Turkey, the Balkans, Brazil and the Arab world print it so, between headline and story. What tells a place
is that it stands in capitals and the name does not. A name is one that a list knows, or the story speaks of that place
and not of that person. Where letters have no capitals, the place opens the line, and a date beside it or the page's
tags tell that somebody signs. A paper's own name in quotes may stand in the name's place.
"""

import re

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import merged
from newsparse.cues.row import phrase_key as fold_case
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.survey.page_parts import near_parts
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, is_caseless
from newsparse.model import Author
from newsparse.names import has_caseless_given_name, has_given_name, is_person_name

LONGEST_LINE = 10
"""Words of the longest such line: two names, a town of two words, an agency."""
BESIDE = 2
"""Segments to the date."""
UNDER = 2
"""Segments under the headline in which no date need stand beside a town in capitals."""
LONGEST_PLACE, SHORTEST_PLACE = 3, 3
"""Words of the longest place, and letters of the shortest."""
LONGEST_CASELESS = 2
"""Words of the longest place in letters without capitals; more are a sentence's."""
NAMES = 2, 4
"""Words of a name."""

OPENING = 3
"""Paragraphs of a story that name the place it is from."""

_MARK_RE = late_pattern(rf"\s+[-–—ـ/]\s+|\s?[:：]\s+|(?<=\w)\s?/\s?(?=[{CAPITAL}]{{3}})")
_AGENCY_RE = re.compile(r"[,\s]*\(([^()]{2,20})\)\s*$")
_BETWEEN_RE = re.compile(r"\s+[-–—/]\s+|,\s+")
_QUOTED_RE = late_pattern(r"[«“\"]([^«»“”\"]{3,40})[»”\"]")


def sign_with_place(page: Page, story: Story, index: int) -> tuple[Author, ...]:
    """Who signs in a line that holds names and a place and nothing else; empty for other lines.

    Args:
        page: the page.
        story: where the article stands.
        index: the line's segment.
    """
    segment, title = page.segments[index], story.title
    if title is None or not title < index < page.head(story).stop or segment.words > LONGEST_LINE:
        return ()
    if segment.text[-1] in ".?!؟:" or _MARK_RE.search(segment.text) is None:
        return ()
    beside = _is_beside_date(page, story, index)
    if not beside and index - title > UNDER:
        return ()
    if any(
        is_prose(page.segments[at]) and at not in story.stamps for at in range(title + 1, index) if at >= story.start
    ):
        return ()
    people = _read(page, segment.text, sure=beside or _is_named(page, index))
    told = not people or any(map(_is_known, people)) or _is_named(page, index) or _is_of_story(page, story, people)
    return people if told else ()


def _is_known(author: Author) -> bool:
    """Whether a name is a house's, or opens with a given name that a list knows."""
    given = has_given_name(author.name) or has_caseless_given_name(author.name)
    return author.kind == "organisation" or given


def _is_of_story(page: Page, story: Story, people: tuple[Author, ...]) -> bool:
    """Whether headline and first paragraphs speak of the place and not of the person; of a match they name both."""
    place = fold_case(people[0].location or "")
    title = () if story.title is None else (page.segments[story.title],)
    prose = [segment for segment in page.segments[story.start : story.end] if is_prose(segment)][:OPENING]
    about = [fold_case(segment.text) for segment in (*title, *prose)]
    named = any(fold_case(word) in text for one in people for word in one.name.split() for text in about)
    return not named and not is_caseless(place) and any(f" {place}" in f" {text}" for text in about)


def _is_beside_date(page: Page, story: Story, index: int) -> bool:
    """Whether a date stands near a line, on the headline's own side."""
    near = range(max(index - BESIDE, (story.title or 0) + 1), min(index + BESIDE + 1, len(page.segments)))
    return any(at in story.stamps for at in near)


def _is_named(page: Page, index: int) -> bool:
    tags = page.segments[index].tags
    return tags is not None and "byline" in near_parts(tags)


def _read(page: Page, text: str, *, sure: bool) -> tuple[Author, ...]:
    """The authors of a line, the place behind them or before them."""
    agency = _AGENCY_RE.search(text)
    bare = text[: agency.start()] if agency else text
    marks = list(_MARK_RE.finditer(bare))
    if not marks:
        return ()
    head, tail = _without_agency(bare[: marks[0].start()]), bare[marks[0].end() :]
    if is_caseless(bare):
        return _caseless(page, head, tail) if sure else ()
    house = agency[1] if agency and find_agency(agency[1]) else None
    for place, names in ((bare[marks[-1].end() :], bare[: marks[-1].start()]), (head, tail)):
        if _is_place(place) and (people := _people(page, names)):
            return tuple(Author(name=name, location=place, affiliation=house) for name in people)
    return ()


def _without_agency(place: str) -> str:
    """A place without the agency in brackets behind it: "ANKARA (AA)"."""
    found = _AGENCY_RE.search(place)
    return place[: found.start()] if found else place


def _is_place(text: str) -> bool:
    """Whether words are written in capitals and are no house's name."""
    letters = text.replace(" ", "").replace("-", "").replace("'", "").replace("’", "")
    fits = text.isupper() and letters.isalpha() and len(letters) >= SHORTEST_PLACE
    return fits and len(text.split()) <= LONGEST_PLACE and find_agency(text) is None


def _people(page: Page, text: str) -> tuple[str, ...]:
    """The names of a list of persons; empty where a part is none, or is in capitals as the place is."""
    names = tuple(_BETWEEN_RE.split(text))
    return names if all(_is_name(page, name) and not name.isupper() for name in names) else ()


def _is_name(page: Page, name: str) -> bool:
    parts = name.split()
    known = page.cues.words["function"] | page.cues.words["no_name"]
    return NAMES[0] <= len(parts) <= NAMES[1] and is_person_name(name) and not any(p.lower() in known for p in parts)


def _caseless(page: Page, place: str, name: str) -> tuple[Author, ...]:
    """Who signs behind a place, in letters without capitals: a name, or a paper's own in quotes."""
    if not 1 <= len(place.split()) <= LONGEST_CASELESS or not all(map(str.isalpha, place.split())):
        return ()
    if f"{place}:" in merged("attribution", "helped_by"):
        return ()
    where = None if place in words().byline else place
    house = _QUOTED_RE.fullmatch(name)
    if house:
        return (Author(name=house[1], kind="organisation", location=where),)
    return (Author(name=name, location=where),) if _is_name(page, name) else ()
