"""Under a label: the names below a line that is nothing but a byline's label: "Written by", then "Jane Roe".

Such labels stand in the head, in a box beside the story or below it. Away from the head a short word ("By", "Text") is
another article's as likely as not, and so is a label that stands there several times over different names; the
person whom the story speaks of wrote the book it tells of, not the story.
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.label_before import is_writers_label
from newsparse.attribution.byline.label_ending import without_ending
from newsparse.attribution.byline.opener import without_opener
from newsparse.attribution.cue_words import opened, words
from newsparse.cues.merged import merged
from newsparse.cues.row import phrase_key
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken, is_prose
from newsparse.label.passes.signed.signatures import CUED, Signature, told_of
from newsparse.label.survey.page_parts import near_parts
from newsparse.letters import is_caseless
from newsparse.model import Author
from newsparse.names import LONGEST_NAME_WORDS, has_given_name, is_person_name

LONGEST_LABEL = 4
"""Words of a label."""
SHORTEST_AWAY = 5
"""Letters of a label that counts away from the head; shorter ones are prepositions and words for the text itself."""
LONGEST_NAMED = 25
"""Words of the longest line under a label: a name, and in a few words who that is."""
MOST_NAMES = 5
"""Names under one label; a menu of columnists has more."""
MOST_LINES = 18
"""Lines under one label: six authors, each with portrait and role."""
BETWEEN = 2
"""Lines that may stand between label and name, and between two names: a portrait, its initials, a mark, a role."""
NEAR = 3
"""Lines around a label in which another such label makes a list of who made a film or a book: "Directed by"."""

_WORD_RE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PLACES_RE = re.compile(r"\[\d+\]")
_INITIALS_RE = re.compile(r"[^\W\d_]{1,3}")
_COLONS = ":："
_NOT_OURS = frozenset({"comment", "advertisement"})
_OTHERS = frozenset({Kind.RELATED, Kind.COMMENT})


def is_byline_label(text: str) -> bool:
    """Whether a line is a byline word and nothing else, in any language.

    Example:
        >>> is_byline_label("Written by:"), is_byline_label("Author(s)"), is_byline_label("Written by hand")
        (True, True, False)
    """
    label = phrase_key(without_ending(text.rstrip(" :：")))
    return bool(label) and (opened(words().byline, label) == len(label) or is_writers_label(label))


def is_role_under_name(page: Page, index: int) -> bool:
    """Whether a label that is a role, too, belongs to the person named right above it: "Jane Roe", then "Reporter"."""
    if not index or phrase_key(page.segments[index].text) not in words().role:
        return False
    above = page.segments[index - 1]
    return (
        above.words <= LONGEST_NAMED and has_given_name(without_opener(above.text)) and bool(parse_byline(above.text))
    )


def find_under_labels(page: Page, story: Story, taken: Taken) -> Sequence[Signature]:
    """The lines that sign the story under a label that stands apart from its head."""
    found = [tuple(_names_below(page, label, taken)) for label in _labels(page, story)]
    found = [signs for signs in found if 0 < len(signs) <= MOST_NAMES]
    if not found:
        return ()
    names = {tuple(author.name for sign in signs for author in sign.authors) for signs in found}
    about = set(_WORD_RE.findall(told_of(page, story)))
    spoken = any(author.name.casefold().split()[-1] in about for sign in found[0] for author in sign.authors)
    return () if len(names) > 1 or spoken else found[0]


def _labels(page: Page, story: Story) -> Iterator[int]:
    """The labels from the head down, up to where other articles or comments begin."""
    for index in range(page.head(story).stop - 1, len(page.segments) - 1):
        segment, row = page.segments[index], page.rows[index]
        if index >= story.end and row is not None and row.kind in _OTHERS:
            return
        if index in page.aside or not _may_be_label(page, story, index) or not is_byline_label(segment.text):
            continue
        others = segment.tags is not None and near_parts(segment.tags, len(segment.tags.names)) & _NOT_OURS
        if not others and not _is_among_makers(page, index):
            yield index


def _may_be_label(page: Page, story: Story, index: int) -> bool:
    """Whether a line is long enough for a label that stands apart; right under the last paragraph "By" will do."""
    segment = page.segments[index]
    label = phrase_key(segment.text)
    plain = label in merged("attribution", "by") or is_caseless(label)
    under = plain and story.start < index <= story.end and is_prose(page.segments[index - 1])
    long = under or sum(map(str.isalpha, segment.text)) >= SHORTEST_AWAY
    return long and segment.words <= LONGEST_LABEL


def _is_among_makers(page: Page, index: int) -> bool:
    """Whether other labels that end as this one does stand around it: "Directed by", "Produced by"."""
    last = phrase_key(page.segments[index].text).rpartition(" ")[2]
    around = (*range(max(0, index - NEAR), index), *range(index + 1, min(index + 1 + NEAR, len(page.segments))))
    others = (phrase_key(page.segments[at].text).split() for at in around)
    return any(1 < len(other) <= LONGEST_LABEL and other[-1] == last for other in others)


def _names_below(page: Page, label: int, taken: Taken) -> Iterator[Signature]:
    """The lines under a label that name persons, each set as the first one is."""
    first = next((at for at in range(label + 1, label + 2 + BETWEEN) if not _is_between(page, at)), len(page.segments))
    last = first
    for at in range(first, min(first + MOST_LINES, len(page.segments))):
        alike = at == first or _is_set_alike(page.segments[at], page.segments[first])
        authors = _persons(page, at, taken) if alike else ()
        if authors:
            last = at
            yield Signature(at, CUED, authors, page.read_stamps(at))
        elif (
            at == first
            or at - last > BETWEEN
            or page.segments[at].tags is None
            or (alike and not _is_between(page, at))
        ):
            return


def _is_between(page: Page, index: int) -> bool:
    """Whether a line is a picture, a mark or somebody's initials."""
    if index >= len(page.segments):
        return False
    segment = page.segments[index]
    initials = segment.text.isupper() and _INITIALS_RE.fullmatch(segment.text) is not None
    return segment.mark == "image" or not any(map(str.isalpha, segment.text)) or initials


def _persons(page: Page, index: int, taken: Taken) -> tuple[Author, ...]:
    """Whom a line names with which it opens, if these are persons; empty for prose, buttons and houses."""
    segment = page.segments[index]
    if index in taken or segment.words > LONGEST_NAMED or _is_between(page, index) or segment.text[-1:] in _COLONS:
        return ()
    authors = parse_byline(segment.text)
    no_name = page.cues.words["no_name"]
    if not authors or not segment.text.startswith(authors[0].name) or is_byline_label(segment.text):
        return ()
    if segment.ended and is_prose(segment) and not segment.text.startswith(f"{authors[0].name},"):
        return ()
    persons = all(author.kind == "person" and is_person_name(author.name, no_name) for author in authors)
    role = authors[0].name.casefold() in page.cues.words["role"]
    return authors if persons and not role else ()


def _is_set_alike(segment: Segment, first: Segment) -> bool:
    """Whether a line stands in the same list or element as the first name; in a text, whether it is a known name."""
    if segment.tags is None or first.tags is None:
        return has_given_name(segment.text) and 1 < segment.words <= LONGEST_NAME_WORDS
    return _PLACES_RE.sub("", segment.tags.path) == _PLACES_RE.sub("", first.tags.path)
