"""Byline: who wrote it, near the headline ("By Jane Roe", "Von Jan Muster, Redakteur") or after the story.

A byline word makes a line a byline; so does a known given name with a role or a date after it, or an agency's name.
A bare name signs only where nobody signs more plainly and the story does not speak of that person.
"""

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from newsparse import dates
from newsparse.attribution.byline.clauses import opens_as_coauthor
from newsparse.attribution.byline.handle import opens_with_handle
from newsparse.attribution.byline.imprint import read_imprint
from newsparse.attribution.byline.meta_line import without_counts
from newsparse.attribution.byline.named_nobody import names_account
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.attribution.byline.roles import is_occupation
from newsparse.attribution.byline.undated import between_dates
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.signed.bare_name import (
    beside_dates,
    is_plausible,
    is_told_by_shape,
    may_sign,
    opens_with_surname,
)
from newsparse.label.passes.signed.behind_mark import sign_behind_mark
from newsparse.label.passes.signed.byline_below import continued, shortened, with_role
from newsparse.label.passes.signed.byline_beside import find_beside
from newsparse.label.passes.signed.byline_cue import (
    LONGEST_BYLINE_WORDS,
    SEGMENTS_INSIDE_STORY,
    end_of_opening,
    is_cued,
)
from newsparse.label.passes.signed.byline_length import is_short
from newsparse.label.passes.signed.byline_names import read_writers
from newsparse.label.passes.signed.contribution import with_source
from newsparse.label.passes.signed.heads_story import heads_story
from newsparse.label.passes.signed.name_with_place import sign_with_place
from newsparse.label.passes.signed.newsroom_signature import sign_as_newsroom
from newsparse.label.passes.signed.picture_names import (
    is_beside_credit,
    is_of_picture_agency,
    is_picture,
    is_pictured,
)
from newsparse.label.passes.signed.posted_below import find_posted_below
from newsparse.label.passes.signed.scored_byline import find_scored
from newsparse.label.passes.signed.signatures import (
    CUED,
    DECORATED,
    NAMED,
    SHAPED,
    Signature,
    plainest,
    with_agencies,
)
from newsparse.label.passes.signed.signed_by_place import signed_by_place
from newsparse.label.passes.signed.signs_other import signs_other
from newsparse.label.passes.signed.under_label import find_under_labels
from newsparse.letters import QUESTION_MARKS, is_caseless
from newsparse.model import Author
from newsparse.names import has_given_name

_NUMBERED = re.compile(r"\d{1,3}[.)]\s?(?=\D)")
SEGMENTS_BELOW_STORY = 6
"""Segments after the story where a name may sign."""

BUTTONS_BELOW = 2
"""Short lines at the story's end below a bare name that signs it."""

_COLONS = (":", "：")
"""What a label ends with: "Media contact:", over a name that signs nothing."""
_LISTED = frozenset({"bullet", "number"})
_REASONS = MappingProxyType(
    {
        CUED: ("byline.word", "a byline word and a name"),
        DECORATED: ("byline.decorated", "a name with a role or a date, or an agency, where bylines stand"),
        NAMED: ("byline.name", "a person's name where bylines stand, and not one the story is about"),
        SHAPED: ("byline.shape", "a name's shape right under the headline or beside the date"),
    }
)


def find_bylines(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The bylines in the head of the article; if it has none, those in its text or at its end."""
    if page.is_labelled("byline"):
        return
    end = story.end
    signed = plainest(
        page, story, [sign for index in page.head(story) if (sign := _signature(page, story, index, taken))]
    )
    for low, high in (
        (page.head(story).stop, end_of_opening(story, taken)),
        (end - SEGMENTS_INSIDE_STORY, end + SEGMENTS_BELOW_STORY),
    ):
        if signed:
            break
        rest = range(max(page.head(story).stop, low), min(high, len(page.segments)))
        found = [sign for index in rest if (sign := _signature(page, story, index, taken))]
        signed = [sign for sign in found if sign.strength > NAMED]
    labelled = () if signed else find_under_labels(page, story, taken)
    for sign in labelled:
        yield Claim(sign.at, Kind.BYLINE, "byline.under-label", "a name under a byline's label", found=sign.authors)
    signed = signed or labelled or find_posted_below(page, story, taken)
    signed = signed or _at_end(page, story, taken) or _below_text(page, story, taken)
    if not signed:
        yield from find_scored(page, story, taken)
    if not labelled:
        signed = with_agencies(sorted((*signed, *continued(page, signed, taken))))
        for sign in signed:
            claim = Claim(sign.at, Kind.BYLINE, *_REASONS[sign.strength], found=(*sign.authors, *sign.stamps))
            yield with_source(page, story, claim, taken)
    yield from find_beside(page, story, taken, signed)


def _at_end(page: Page, story: Story, taken: Taken) -> Sequence[Signature]:
    """A known name alone on the last line, or the line after it, of a story that does not speak of that person.

    A button or two may stand below it: "Back to the news", "Share".
    """
    end, top = min(story.end, len(page.segments)), page.head(story).stop
    lowest = range(max(story.start, end - 2 - BUTTONS_BELOW), end)
    below = max((index + 1 for index in lowest if is_prose(page.segments[index])), default=top)
    places = sorted({below, end - 1, end} & {*range(min(below, top), len(page.segments))})
    found = filter(None, (_signature(page, story, at, taken) or sign_behind_mark(page, story, at) for at in places))
    signs = [sign for sign in found if sign.strength == NAMED and not page.segments[sign.at - 1].text.endswith(_COLONS)]
    return plainest(page, story, signs)


def _below_text(page: Page, story: Story, taken: Taken) -> Sequence[Signature]:
    """A name right below the last paragraph that its surname in front tells, as Vietnamese papers sign."""
    inside = range(min(story.end, len(page.segments)) - 1, story.start, -1)
    at = next((index + 1 for index in inside if is_prose(page.segments[index])), len(page.segments))
    if at >= len(page.segments) or not opens_with_surname(page, page.segments[at].text):
        return ()
    sign = Signature(at, NAMED, (Author(name=page.segments[at].text, kind="person"),), ())
    return plainest(page, story, [sign]) if _is_open(page, story, at, taken) else ()


def _signature(page: Page, story: Story, index: int, taken: Taken) -> Signature | None:
    """What a segment signs with, if it may be a byline where it stands; ``None`` for any other."""
    segment = page.segments[index]
    dated = index in story.stamps and dates.holds_only_dates(segment.text, page.cues, story.stamps[index])
    if dated or not _is_open(page, story, index, taken) or names_account(segment.text):
        return None
    bare = beside_dates(without_counts(segment.text))
    cued = is_cued(page, story, index, bare)
    newsroom = sign_as_newsroom(page, story, index)
    placed = (
        newsroom
        or signed_by_place(page, story, index)
        or sign_with_place(page, story, index)
        or read_imprint(segment.text)
    )
    known = cued or bool(placed)
    if not is_short(segment, bare, cued=known) or not (known or may_sign(page, story, index, bare)):
        return None
    authors = tuple(author for author in read_writers(page, index) if is_plausible(page, author, cued=cued))
    if placed and (newsroom or not (cued and authors)):
        authors, cued = placed, True
    if not authors or is_of_picture_agency(authors, segment.text) or heads_story(page, story, index, authors):
        return None
    if not cued and _is_other(page, index, authors):
        return None
    stamps = page.read_stamps(index)
    strength = _strength(authors, bare, stamps, cued=cued)
    glued = segment.text.startswith(bare) and segment.text[len(bare) :][:1].isdigit()  # "Jo Vantreight2 minutes ago"
    authors = with_role(page, story, index, shortened(page, authors))
    glued = glued and not is_caseless(bare)  # "송고시간2024-01-09" is a label
    told = glued or any(author.role for author in authors)  # "Qadan Quilova", and on the next line "Staff Writer"
    if strength == SHAPED and (
        _says_more(page, story, index, bare) or not (told or is_told_by_shape(page, story, index, authors))
    ):
        return None
    if strength == SHAPED and stamps and any(author.affiliation for author in authors):
        strength = DECORATED  # "Qadan Quilova / TNN / Oct 9, 2019"
    marked = cued and not _has_own_word(page, index, bare)
    chance = story.scores.byline[index] if story.scores else 0.0
    return Signature(index, strength, authors, stamps, marked, chance)


def _has_own_word(page: Page, index: int, bare: str) -> bool:
    """Whether a line has a byline word of its own, before its date or beside it."""
    opens = page.opens_byline(index) or has_byline_word(bare)
    return opens or opens_with_handle(bare) or opens_as_coauthor(bare)


def _is_open(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a segment is short, and neither the headline nor claimed already as something that signs nothing."""
    segment, row = page.segments[index], page.rows[index]
    free = index not in taken or _may_sign(page, index, taken)
    return (
        free
        and index != story.title
        and 0 < segment.words <= LONGEST_BYLINE_WORDS
        and segment.text[-1] not in QUESTION_MARKS
        and not signs_other(page, index, foot=index >= min(page.head(story).stop, story.end - 1))
        and (row is None or row.kind is not Kind.CAPTION)
    )


def _says_more(page: Page, story: Story, index: int, bare: str) -> bool:
    """Whether a line goes on behind a number that is no date: "Average age 76, first show in May"."""
    text = page.segments[index].text
    if bare == text or index in story.stamps or page.read_stamps(index):
        return False
    return len(between_dates(text)) > 1


def _tells(text: str) -> bool:
    """Whether a line goes on behind its date as a sentence does: "Jan Muster tritt am 1.9.2015 sein Amt an"."""
    behind = between_dates(text)[1:2]
    parts = behind[0].split() if behind else []
    return len(parts) > 1 and parts[0].islower() and parts[-1].islower()


def _is_other(page: Page, index: int, authors: Sequence[Author]) -> bool:
    """Whether a line without a byline word is a picture's, an item of a list, marked or numbered, or a sentence."""
    segment = page.segments[index]
    dated = bool(page.read_stamps(index))
    item = (segment.mark in _LISTED and segment.tags is None) or _NUMBERED.match(segment.text) is not None
    listed = item and not dated  # "18. Juni 2024 · Eva Probe" is no item
    pictured = is_picture(authors, segment.text) or is_beside_credit(page, index)
    return listed or is_pictured(page, index) or (_tells(segment.text) if dated else pictured)


def _may_sign(page: Page, index: int, taken: Taken) -> bool:
    """Whether a claimed segment may be a byline all the same: what a list's heading took along, when it is cued."""
    return taken[index].rule == "related.after-label" and page.opens_byline(index)


def _strength(authors: Sequence[Author], text: str, stamps: Sequence[dates.Stamp], *, cued: bool) -> int:
    """How plainly a line signs: by its word, by a role or date beside the name, by the name, by its shape."""
    if cued:
        return CUED
    given = has_given_name(text)
    agency = all(author.kind == "organisation" for author in authors)
    if agency or (stamps and given) or any(author.role and not is_occupation(author.role) for author in authors):
        return DECORATED
    return NAMED if given else SHAPED
