"""Foreign: lines inside the story that the learned scorer takes for the page's, not the story's own."""

from collections.abc import Iterator

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.beside_kept import find_beside_kept
from newsparse.label.interview import find_questions
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.beside.leftover import LONGEST_ENTRY_WORDS
from newsparse.label.passes.headline.sentence import ends_in_full_stop
from newsparse.label.passes.story.recipe import find_steps
from newsparse.label.scorer.decisions import FOREIGN
from newsparse.label.siblings import find_list_heads, find_siblings
from newsparse.label.survey.consent_wall import ROWS
from newsparse.label.survey.live_entries import find_clocked
from newsparse.label.survey.pointer import POINTER
from newsparse.label.survey.story import LINKED

LISTED_FOREIGN = 0.05
"""Chance below which a list's item or a quote that is no link is not the story's: lists inside are mostly its own."""
AFTER_WALL = 4
"""Sentences right below what asks for consent that are an article's own."""
_BUTTONS = frozenset({Kind.PLAYER, Kind.SHARE, Kind.BARE_LABEL, Kind.PROMO})
_STOPS = frozenset(".?。？।۔؟።")
_KEPT, _LISTED = frozenset({"table", "code"}), frozenset({"bullet", "number", "quote"})


def find_foreign(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """What stands inside the story and reads like the page around it."""
    signed = any(claim.kind in (Kind.BYLINE, Kind.TIMESTAMP) for claim in taken.values())
    if story.scores is None or (page.bare and not signed):
        return
    start, end = story.start, story.end
    clocked = find_clocked(page.between(start, end, taken))
    questions = find_questions(page.between(start, end, taken))
    own = find_siblings(page, story) | find_list_heads(page, story, taken) | find_beside_kept(page, story)
    own |= frozenset(_first_lines(page, story, taken)) | find_steps(page, story, taken)
    for index, segment in page.between(start, end, taken):
        if index in page.live or index - 1 in page.live or index in clocked or index in own:
            continue
        if clocked and index < min(clocked) and page.prose[index] and segment.ended:  # what a live report opens with
            continue
        if index in questions or (index - 1 in questions and segment.ended):  # an answer may be "Yes."
            continue
        if _is_led_in(page, index) or _heads_last(page, story, index):
            continue
        if page.bare and (_is_short_sentence(segment) or _goes_on(page, story, index, taken)):
            continue
        if page.bare and page.results and page.prose[index] and segment.ended:  # figures make the scorer doubt it
            continue
        if segment.text and not (story.lead and index == story.lead.start) and _is_foreign(story, index, segment):
            kind = Kind.NAVIGATION if segment.words <= LONGEST_ENTRY_WORDS else Kind.RELATED
            why = "inside the story, and reads like the page around it"
            yield Claim(index, kind, f"{kind}.scored", why, score=1 - story.scores.body[index])


def _first_lines(page: Page, story: Story, taken: Taken) -> Iterator[int]:
    """The first lines of an article alone: above the first paragraph without a headline, else a lead over buttons.

    No teaser stands there, and a player or a share bar below a lead makes the scorer doubt it.
    """
    if not page.bare:
        return
    if page.given.title or story.title is not None:
        first = next((at for at, segment in page.between(story.start, story.end, taken) if segment.ended), None)
        below = None if first is None else taken.get(first + 1)
        if (
            first is not None
            and below is not None
            and below.kind in _BUTTONS
            and ends_in_full_stop(page.segments[first])
        ):
            yield first
        return
    for index in range(story.start, story.end):
        if page.prose[index]:
            return
        if page.segments[index].words > LONGEST_ENTRY_WORDS:
            yield index


def _is_led_in(page: Page, index: int) -> bool:
    """Whether a paragraph stands under a line that says that the story goes on there: "Article continues below".

    Below what asks for consent an article alone goes on, too.
    """
    above = page.rows[index - 1] if index else None
    if above is not None and above.effect == "continue" and page.prose[index]:
        return True
    at = index
    while page.bare and index - at < AFTER_WALL and at and page.segments[at].ended and page.rows[at] is None:
        at -= 1
        above = page.rows[at]
        if above is not None and above.name in ROWS:
            return True
    return False


def _goes_on(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a paragraph of an article alone stands right under headlines of others and says none of their words."""
    first = index
    while first > story.start and (above := taken.get(first - 1)) is not None and above.kind is Kind.RELATED:
        first -= 1
    if first == index or not page.prose[index] or not page.segments[index].ended:
        return False
    told = {word for at in range(first, index) for word in page.content_words(at)}
    return told.isdisjoint(page.content_words(index))


def _heads_last(page: Page, story: Story, index: int) -> bool:
    """Whether a line behind a pointer to another article is the heading of the story's last paragraph."""
    above = page.rows[index - 1] if index else None
    if above is None or above.name != POINTER or index + 2 != story.end or page.segments[index].ended:
        return False
    if page.opens_byline(index):
        return False
    last = page.segments[index + 1]
    return last.ended and not _is_foreign(story, index + 1, last)


def _is_short_sentence(segment: Segment) -> bool:
    """Whether a line is a word or a few with their full stop: a paragraph of an article alone, and no button."""
    return segment.words <= LONGEST_ENTRY_WORDS and segment.text[-1:] in _STOPS and segment.text[-2:-1].isalpha()


def _is_foreign(story: Story, index: int, segment: Segment) -> bool:
    """Whether the scorer takes a line inside the story for the page's; what a text marks as list or quote stays."""
    chance = story.scores.body[index] if story.scores else 1.0
    if segment.tags is not None:
        least = LISTED_FOREIGN if segment.mark in _LISTED and segment.linked < LINKED else FOREIGN
        return chance < least and segment.mark not in _KEPT
    marked = segment.mark not in ("", "bold") and segment.linked < LINKED
    return chance < FOREIGN and not marked
