"""Note: corrections and editor's notes, above, inside or below the story.

Told by the words that open them (cue rows of kind ``note``), or by an element that is named for a correction.
"""

from collections.abc import Iterator

from newsparse import dates
from newsparse.cues import LONGEST_CUE
from newsparse.cues.elements import pieces_of
from newsparse.cues.merged import merged
from newsparse.cues.row import CueRow
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.story.told_change import tells_change
from newsparse.label.survey.page_parts import NEAREST_ELEMENTS
from newsparse.label.survey.story import LINKED

SEGMENTS_AROUND_STORY = 12
"""Segments before and after the story where a note still speaks of it."""
LONGEST_NOTE, LONGEST_LABEL = 700, 60
"""Characters of the longest note, and of what stands before its colon: the word, the day and the time."""
NEAR_EDGE = 4
"""Segments of the story from its head and its foot where a sentence may say what was changed."""
MOST_BELOW = 1
"""Paragraphs of the story below a sentence at its foot that says what was changed: a second note, who the author is."""
LONGEST_LABEL_WORDS = 4
"""Words of the longest label of a note on a line of its own: "Anmerkung der Redaktion"."""
_STARS = ("*", "•", "▪")
"""What a note may begin with."""
SHORTEST_NAMED_WORDS = 4
"""Words of the shortest note that only its element's name tells; "Corrections" alone leads to a page of them."""


def find_notes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The notes near the story."""
    start, end = story.start, story.end
    for index, segment in page.between(start - SEGMENTS_AROUND_STORY, end + SEGMENTS_AROUND_STORY, taken):
        label = _label_over(page, story, index) if index >= end - NEAR_EDGE and index - 1 not in taken else None
        if label is not None:
            yield Claim(index - 1, Kind.NOTE, label.name, label.why)
        row = page.rows[index] or label or _long_note(page, segment)
        told = (row is None or row.kind is Kind.NOTE) and _says_when(page, index)
        found = page.read_stamps(index) if told else ()
        if row is not None and row.kind is Kind.NOTE:
            yield Claim(index, Kind.NOTE, row.name, row.why, found=found)
        elif told:
            yield Claim(index, Kind.NOTE, "note.dates", "says when the article appeared or was changed", found=found)
        elif row is None and _may_tell(story, index) and _is_at_edge(page, story, index) and tells_change(segment):
            yield Claim(index, Kind.NOTE, "note.told", "says what was changed in the article, at its head or foot")
        elif row is None and _is_named(segment):
            yield Claim(index, Kind.NOTE, "note.element", "its element is named as a correction")


def _label_over(page: Page, story: Story, index: int) -> CueRow | None:
    """The row of a note whose label stands on the line above, at the story's foot: "Correction", and what was wrong.

    At its head "Od redakcji" signs the story.
    """
    if index < 1 or index - 1 == story.title or not page.segments[index].ended:
        return None
    label = page.segments[index - 1]
    if label.ended or not 0 < label.words <= LONGEST_LABEL_WORDS or page.rows[index - 1] is not None:
        return None
    text = label.text.rstrip(" :")
    if text.lower() in merged("words", "updated"):
        return None
    row = page.cues.match(f"{text}: {page.segments[index].text}"[:LONGEST_CUE])
    found = row is not None and row.kind is Kind.NOTE and _is_at_edge(page, story, index)
    return row if found and any(page.prose[story.start : index - 1]) else None


def _may_tell(story: Story, index: int) -> bool:
    """Whether a segment is near the head or the foot of the story, before anything is asked of its text."""
    return index < story.start + NEAR_EDGE or index >= story.end - NEAR_EDGE


def _is_at_edge(page: Page, story: Story, index: int) -> bool:
    """Whether a segment stands above the story's first paragraph, or with at most one below it in the story.

    What stands alone, or under a headline or a line that says so, is the story: some print corrections as articles.
    """
    row = page.rows[index - 1] if index else None
    if story.title is not None and pieces_of("correction").search(page.segments[story.title].text.lower()):
        return False
    above = range(story.start if story.title is None else story.title + 1, index)
    below = range(index + 1, min(story.end, len(page.segments)))
    over, under = (sum(page.prose[stretch.start : stretch.stop]) for stretch in (above, below))
    headed = row is not None and row.kind is Kind.NOTE
    return under > 0 and not headed if not over else under <= MOST_BELOW


def _long_note(page: Page, segment: Segment) -> CueRow | None:
    """The row of a note behind an asterisk, or longer than lines asked for rows: "Clarification: This story …".

    A long update is a part of the text: "Update: The mayor has resigned. …".
    """
    text = segment.text
    if text.startswith(_STARS):
        row = page.cues.match(text.lstrip("".join((*_STARS, " ")))[:LONGEST_CUE])
        return row if row is not None and row.kind is Kind.NOTE else None
    if not LONGEST_CUE < len(text) <= LONGEST_NOTE or ":" not in text[:LONGEST_LABEL]:
        return None
    if text.split(maxsplit=1)[0].strip(":").lower() in merged("words", "updated"):
        return None
    row = page.cues.match(text[:LONGEST_CUE])
    return row if row is not None and row.kind is Kind.NOTE and row.start is not None else None


def _says_when(page: Page, index: int) -> bool:
    """Whether a line says when the article appeared or was changed."""
    text = page.segments[index].text
    return dates.may_say_when(text) and dates.says_when(text, page.cues, page.read_stamps(index))


def _is_named(segment: Segment) -> bool:
    """Whether a sentence stands in an element that is named for a correction, and leads nowhere else."""
    if segment.tags is None or not segment.ended or segment.linked > LINKED or segment.mark == "heading":
        return False
    if segment.words < SHORTEST_NAMED_WORDS:
        return False
    return any(pieces_of("correction").search(name) for name in segment.tags.names[:NEAREST_ELEMENTS])
