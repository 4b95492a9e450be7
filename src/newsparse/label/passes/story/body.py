"""Body: what is left of the story: paragraphs, headings, block quotes, list items, tables, code."""

from collections.abc import Iterator
from types import MappingProxyType

from newsparse.attribution.contribution.desk import ends_with_agency, ends_with_desk_sign
from newsparse.document import Segment
from newsparse.kinds import BODY, Kind
from newsparse.label.interview import find_questions
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.signed.wire_reporter import with_reporters
from newsparse.label.passes.story.heads_nothing import find_head_line, is_pointer, why_no_heading
from newsparse.label.passes.story.subheading import is_set_paragraph, is_subheading
from newsparse.label.scorer.decisions import is_surely_story
from newsparse.label.survey.past_pointer import is_signed_sentence
from newsparse.letters import begins_small

CELLS = "\t"
"""What stands between the cells of a row."""
COLUMN, COLUMNS = "  ", 2
"""The blanks that part the columns of a text, and how many of them the line has that names the columns."""
LOOSE = 6, 17
"""Least and most words of a line that is no sentence and heads nothing: the headline of another article. On development
pages one in eight such lines was the story's own."""
LINES = 8
"""Lines of a block that are looked at, above one that is no sentence: a list of the story has no blank lines in it."""
ROWS = 3
"""Rows of names and figures that are the story's on a whole page, where two may be a teaser and its neighbour."""

_MARKED = MappingProxyType(
    {
        "quote": Kind.QUOTE,
        "bullet": Kind.LIST_ITEM,
        "number": Kind.LIST_ITEM,
        "table": Kind.TABLE,
        "code": Kind.CODE,
    }
)


def find_rows(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The rows of tables inside the story: a cell may be a name, a date or a clock time, and is none of the page's."""
    for index, segment in page.between(story.start, story.end, taken):
        if segment.mark == "table" and CELLS in segment.text:
            yield Claim(index, Kind.TABLE, "table.mark", "marked as table in the story")
        elif (index in page.results and (page.bare or _is_amid_rows(page, index))) or _heads_rows(page, index):
            yield Claim(index, Kind.LIST_ITEM, "list_item.run", "one of some rows of names and figures")


def _heads_rows(page: Page, index: int) -> bool:
    """Whether a line over rows names their columns: it is set in columns by its blanks, as they are."""
    if index in page.results or index + 1 not in page.results or not _is_amid_rows(page, index + 1):
        return False
    set_so = (page.source.count(COLUMN, line.start, line.end) for line in page.segments[index : index + 2])
    return not page.segments[index].ended and all(columns >= COLUMNS for columns in set_so)


def _is_amid_rows(page: Page, index: int) -> bool:
    """Whether a row of names and figures is one of three or more."""
    return any(all(at + step in page.results for step in range(ROWS)) for at in range(index - ROWS + 1, index + 1))


def find_body(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The blocks of the body, each with the scorer's chance that it is one."""
    for claim in with_reporters(page, list(_find_kinds(page, story, taken)), taken):
        yield claim._replace(score=story.scores.body[claim.at]) if story.scores and claim.kind in BODY else claim


def _find_kinds(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """What each unclaimed line of the story is."""
    start, end = story.start, story.end
    questions = find_questions(page.between(start, end, taken))
    for index, segment in page.between(start, end, taken):
        none = _no_block(page, story, index, taken)
        if none is not None:
            yield none
        elif segment.mark == "number" and is_subheading(page, story, index, segment, taken):
            yield Claim(index, Kind.HEADING, "heading.numbered", "a short numbered line before the prose it heads")
        elif index in questions:
            yield Claim(index, Kind.PARAGRAPH, "paragraph.question", "one of an interview's questions")
        elif segment.mark in _MARKED:
            kind = _MARKED[segment.mark]
            yield Claim(index, kind, f"{kind}.mark", f"marked as {kind.replace('_', ' ')} in the story")
        elif segment.tags is not None and segment.tags.tag == "time":
            yield Claim(index, Kind.HEADING, "heading.time", "the time of an entry of a live blog")
        elif is_pointer(page, index):
            yield Claim(
                index, Kind.RELATED, "related.pointer", "a label and a link, or a link alone, on a line of its own"
            )
        elif is_set_paragraph(page, story, index):
            yield Claim(index, Kind.PARAGRAPH, "paragraph.story", "running text of the story, set as a heading")
        elif segment.mark == "heading" or is_subheading(page, story, index, segment, taken):
            yield why_no_heading(page, story, index, taken) or Claim(
                index, Kind.HEADING, "heading.before-prose", "a short line before the prose it heads"
            )
        elif not page.bare and _is_loose(segment) and not _is_told_own(page, story, index, taken):
            yield Claim(index, Kind.RELATED, "related.loose", "of a headline's length, no sentence, heading no text")
        else:
            yield Claim(index, Kind.PARAGRAPH, "paragraph.story", "running text of the story")


def _no_block(page: Page, story: Story, index: int, taken: Taken) -> Claim | None:
    """What a segment is that is no block of a body: without words, an image, a line of the story's head."""
    segment = page.segments[index]
    if not segment.text:
        return Claim(index, Kind.OTHER, "other.no-words", "holds no words of its own")
    if segment.mark == "image":
        return Claim(index, Kind.OTHER, "other.alt-text", "an image's alt text, with no caption that repeats it")
    return find_head_line(page, story, index, taken)


def _is_told_own(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether the scorer is sure that a line is the story's, or that one above it is, in the same block of a text."""
    for at in range(index, max(story.start - 1, index - LINES), -1):
        segment = page.segments[at]
        if at in taken or segment.ended or segment.mark:
            return False
        if is_surely_story(story, at):
            return True
        if segment.gap or segment.tags is not None:
            return False
    return False


def _is_loose(segment: Segment) -> bool:
    """Whether a line looks like another article's headline: its length, a capital, no end; a verse has no capital."""
    text = segment.text
    fits = LOOSE[0] <= segment.words <= LOOSE[1] and not segment.mark
    if not fits or not text[-1].isalnum() or begins_small(text):
        return False
    return not (ends_with_agency(text) or ends_with_desk_sign(text) or is_signed_sentence(segment))
