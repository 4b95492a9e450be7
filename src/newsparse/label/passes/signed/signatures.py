"""Signatures: the lines that may sign an article, and which of them do."""

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.clauses import is_helpers
from newsparse.attribution.byline.roles import is_title
from newsparse.attribution.byline.unit import is_unit
from newsparse.attribution.contribution.wire import is_wire
from newsparse.dateline.known_places import is_town
from newsparse.dates import Stamp
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.passes.signed.picture_names import credits_graphic
from newsparse.label.passes.signed.place_below import is_place_below
from newsparse.label.scorer.decisions import BYLINE
from newsparse.model import Author
from newsparse.names import has_caseless_given_name, has_given_name

BESIDE = 3
"""Segments between a plain byline and a bare name that signs with it."""
LONGEST_BETWEEN = 6
"""Words of a line that may stand between them: a role with its outlet. A picture's description has more."""

SHORTEST_STANDFIRST = 5
"""Words of the shortest standfirst over a byline."""
LONGEST_SHORT = 3
"""Letters of the shorthands with which reporters sign; a word in capitals that has more is a town."""

CUED, DECORATED, NAMED, SHAPED = 3, 2, 1, 0
"""How plainly a line signs: by a byline word; by role, date or agency; by a given name; by a name's shape alone."""


class Signature(NamedTuple):
    """A line that may sign."""

    at: int
    """Its segment."""
    strength: int
    """How plainly it signs."""
    authors: tuple[Author, ...]
    stamps: tuple[Stamp, ...]
    marked: bool = False
    """Whether tags alone make it a byline, or the line above it, without a byline word of its own."""
    chance: float = 0.0
    """How likely the scorer takes it for the byline."""


def plainest(page: Page, story: Story, signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines that sign most plainly, with the bare names beside them that the story does not speak of."""
    if not signs:
        return signs
    about = told_of(page, story)
    signs = [sign for sign in signs if not _is_known_town(sign)]
    signs = _without_doubtful(_without_houses(signs))
    signs = _without_titles(page, _without_credits(page, story, _without_helpers(signs)))
    told = [sign for sign in signs if sign.strength > NAMED or not _speaks_of(about, sign)]
    signs = told or [sign for sign in signs if sign.chance >= BYLINE]
    if not signs:
        return signs
    best = max(sign.strength for sign in signs)
    plain = [sign for sign in signs if sign.strength == best]
    kept = plain if best > NAMED else [max(plain, key=lambda sign: sign.chance)]
    for sign in signs:
        if sign not in kept and any(_goes_with(page, story, sign, other) for other in kept):
            kept = [*kept, sign]
    return _without_graphics(page, sorted(kept))


def with_agencies(signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines that sign, an agency alone right under a reporter's as whom that reporter works for."""
    found: list[Signature] = []
    for sign in signs:
        above = found[-1] if found else None
        if above is not None and above.at == sign.at - 1 and _is_agency_alone(sign) and _is_of_people(above):
            people = tuple(one.model_copy(update={"affiliation": sign.authors[0].name}) for one in above.authors)
            found[-1:] = [above._replace(authors=people), sign._replace(authors=())]
        else:
            found.append(sign)
    return found


def _is_agency_alone(sign: Signature) -> bool:
    """Whether a line names one news agency and nobody else, with no byline's word."""
    return sign.strength == DECORATED and len(sign.authors) == 1 and is_wire(sign.authors[0].name)


def _is_of_people(sign: Signature) -> bool:
    """Whether a line with a byline's word of its own names persons alone, and no house for which they work.

    Without one, each line of a list may be an author's, the agency's too.
    """
    signed = sign.strength == CUED and not sign.marked and bool(sign.authors)
    return signed and all(one.kind == "person" and not one.affiliation for one in sign.authors)


def _speaks_of(about: str, sign: Signature) -> bool:
    return any(author.kind == "person" and author.name.casefold() in about for author in sign.authors)


def _goes_with(page: Page, story: Story, sign: Signature, plain: Signature) -> bool:
    names = {author.name.casefold() for author in plain.authors}
    if any(author.name.casefold() in names for author in sign.authors):
        return True
    if sign.strength == SHAPED < plain.strength or abs(sign.at - plain.at) > BESIDE:
        return False
    if plain.strength == CUED and sign.at < plain.at and _may_be_standfirst(page, sign):
        return False
    return _is_beside(page, story, sign.at, plain.at)


def _may_be_standfirst(page: Page, sign: Signature) -> bool:
    """Whether a longer line, whose name no list knows, has no more of a byline than a role: "New stage, one critic"."""
    if sign.strength != DECORATED or sign.stamps or page.segments[sign.at].words < SHORTEST_STANDFIRST:
        return False
    known = (has_given_name(one.name) or has_caseless_given_name(one.name) for one in sign.authors if _is_person(one))
    return not any(known) and all(map(_is_person, sign.authors))


def _is_beside(page: Page, story: Story, name: int, plain: int) -> bool:
    """Whether only short lines stand between a bare name and a plain byline: roles, marks, addresses.

    A picture's description is longer. Behind the date, a bare name is a picture's more often than an author's.
    """
    between = range(min(name, plain) + 1, max(name, plain))
    if name > plain and any(at in story.stamps for at in between):
        return False
    return all(page.segments[at].words <= LONGEST_BETWEEN for at in between)


def told_of(page: Page, story: Story) -> str:
    """The words of headline and story, in which a person who signs is seldom named.

    A standfirst may say who writes, and so may a last line about the author.
    """
    title = [] if story.title is None else [page.segments[story.title]]
    start, end = story.start, story.end
    prose = [segment for segment in page.segments[start : max(start, end - BESIDE)] if is_prose(segment)]
    return " ".join(segment.text for segment in (*title, *prose[1:])).casefold()


def _without_houses(signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines without those that name a house alone where a person signs.

    Far from the person an agency's name is the credit of a picture; next to the person, where tags alone mark it, it
    says for whom the person works. The site's own account signs nothing where a person surely does.
    """
    people = [sign.at for sign in signs if any(map(_is_person, sign.authors))]
    if not people:
        return signs
    sure = any(sign.at in people and sign.chance >= BYLINE for sign in signs)
    return [
        sign for sign in signs if sign.at in people or not (_is_foreign(sign, people) or (sure and _is_account(sign)))
    ]


def _is_person(author: Author) -> bool:
    """Whether a name is a person's rather than a house's or, one word in small letters, a brand's or a handle."""
    return author.kind == "person" and not (author.name.islower() and " " not in author.name)


def _is_foreign(sign: Signature, people: Sequence[int]) -> bool:
    near = any(abs(sign.at - at) <= BESIDE for at in people)
    return sign.marked if near else sign.strength == DECORATED


def _is_account(sign: Signature) -> bool:
    """Whether a line names houses that are no agencies, as which a site's own account signs: "by The Selby Post"."""
    return all(author.kind == "organisation" and find_agency(author.name) is None for author in sign.authors)


def _without_doubtful(signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines without those that only the label above makes bylines, where a bare name surely signs elsewhere.

    Right above that name they are the first of several under one label: "By", then a name a line.
    """
    sure = [sign.at for sign in signs if sign.strength == NAMED and sign.chance >= BYLINE]
    return [
        sign
        for sign in signs
        if not (sure and sign.marked and sign.chance < BYLINE) or any(at - sign.at == 1 for at in sure)
    ]


def _without_credits(page: Page, story: Story, signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines without those above the headline where a name signs right under it, beside a date.

    "Author: Jane Example" above the headline is then whose picture the page opens with.
    """
    title = story.title
    if title is None or not any(_signs_headline(story, title, sign) for sign in signs):
        return signs
    return [sign for sign in signs if sign.at > title or not page.opens_byline(sign.at)]


def _without_graphics(page: Page, signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines, those that credit a graphic without authors, where another line signs with a byline's word."""
    made = [sign for sign in signs if credits_graphic(page.segments[sign.at].text)] if len(signs) > 1 else []
    if not made or not any(sign.strength == CUED and sign not in made for sign in signs):
        return signs
    return [sign._replace(authors=()) if sign in made else sign for sign in signs]


def _signs_headline(story: Story, title: int, sign: Signature) -> bool:
    dated = any(at in story.stamps for at in (sign.at, sign.at + 1))
    return 0 < sign.at - title <= BESIDE and dated and any(map(_is_person, sign.authors))


def _without_titles(page: Page, signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines without those that only say more of who signs above: the role, the town under a name."""
    roles = {author.role for sign in signs for author in sign.authors if author.role}
    named = {sign.at for sign in signs if any(" " in author.name for author in sign.authors)}
    return [
        sign
        for sign in signs
        if page.segments[sign.at].text not in roles
        and not ((_is_town(sign) or is_place_below(page, sign.at) or _is_unit(page, sign)) and sign.at - 1 in named)
        and not (named & {sign.at - 1, sign.at - 2} and _is_title(page, sign))
    ]


def _is_title(page: Page, sign: Signature) -> bool:
    """Whether a line says what somebody does and names nobody: "Vice President of Consulting" under the name."""
    return not page.opens_byline(sign.at) and is_title(page.segments[sign.at].text)


def _is_unit(page: Page, sign: Signature) -> bool:
    """Whether a line is the part of a house for which who signs above writes: "ARD-Studio Rom"."""
    return not page.opens_byline(sign.at) and is_unit(page.segments[sign.at].text, page.segments[sign.at - 1].text)


def _is_known_town(sign: Signature) -> bool:
    """Whether a bare name is a town that lists know: it opens the text on a line of its own, "CIUDAD DE MÉXICO"."""
    return sign.strength <= NAMED and len(sign.authors) == 1 and is_town(sign.authors[0].name)


def _is_town(sign: Signature) -> bool:
    """Whether one word in capitals, which tags alone make a byline, is a town's name: "VALENCIA"."""
    name = sign.authors[0].name
    return sign.marked and len(sign.authors) == 1 and " " not in name and name.isupper() and len(name) > LONGEST_SHORT


def _without_helpers(signs: Sequence[Signature]) -> Sequence[Signature]:
    """The lines without those that name only who took the pictures or edited, where others wrote the article."""
    writers = [sign for sign in signs if not all(is_helpers(author.role) for author in sign.authors)]
    return writers or signs
