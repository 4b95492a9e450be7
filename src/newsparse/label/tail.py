"""Tail: what goes on with the story's last line: the list that it announces, the last turns of an interview, a recipe.

Where the story ends is told by chances, and the last lines of such a list or of a talk are short: each by itself looks
like what stands below a story.
"""

import re
from dataclasses import replace

from newsparse.document import Segment
from newsparse.label.page import Page, Story, Taken
from newsparse.label.passes.story.recipe import MOST, recipe_at, steps_end
from newsparse.label.siblings import find_form, find_kept_forms, has_answer
from newsparse.label.survey.last_sentences import find_last_sentences
from newsparse.label.survey.live_entries import SEGMENTS_BELOW_CLOCK, is_entry
from newsparse.label.survey.past_pointer import past_pointer
from newsparse.label.survey.signed_off import BELIEVED, find_sign_off
from newsparse.label.talk import find_turns, past_talk
from newsparse.label.verse import find_verse

LEAD_WORDS = 3
"""Words of the shortest line that announces a list with its colon: "Photo:" is a label."""
FEWEST_ANNOUNCED = 2
"""Lines of the shortest list that a colon announces."""
LONGEST_ITEM = 20
"""Words of its longest line."""
LONGEST_LIST = 60
"""Lines of the longest such list."""
FEWEST_ENTRIES = 2
"""Entries of a live blog that a story holds, so that the others are its own, too."""
OVER_RECIPE = 5
"""Lines between a story's last one and the label of what goes into a dish."""
LONGEST_RECIPE = 120
"""Lines of the longest recipe."""
LONGEST_POEM = 60
"""Lines of the longest poem."""

_WORDS_RE = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+)*")
_FIGURES_RE = re.compile(r"\d+(?:[.,:/]\d+)*")
_PARTED_RE = re.compile(r" [–—@-] ")
_DIGIT_RE = re.compile(r"\d")


def with_tail(page: Page, story: Story, taken: Taken) -> Story:
    """The story with the lines below it that have the form of its own lines, or that its last line announces.

    Args:
        page: the page.
        story: where it stands so far.
        taken: what is claimed: none of it goes on with a story.
    """
    if page.live:
        story = _with_entries(page, story, taken)
    story = _from_recipe(page, story, taken)
    end = max(_past_turns(page, story, taken), past_talk(page, story, find_turns(page, story)))
    if end == story.end:
        end = max(_past_list(page, story, taken), _past_recipe(page, story, taken), _past_poem(page, story, taken))
    return _with_closing(page, story, taken) if end == story.end else replace(story, end=end)


def _with_closing(page: Page, story: Story, taken: Taken) -> Story:
    """The story with the sentences that close it behind a pointer or a box, whatever the scorer says of them."""
    closing = range(story.end, past_pointer(page, story, taken)) or find_sign_off(page, story, taken)
    closing = closing or find_last_sentences(page, story, taken)
    if not closing:
        return story
    scores = story.scores
    if scores is not None:
        chances = [max(one, BELIEVED) if at in closing else one for at, one in enumerate(scores.body)]
        scores = scores._replace(body=chances)
    return replace(story, end=closing.stop, scores=scores)


def _past_turns(page: Page, story: Story, taken: Taken) -> int:
    """Where the turns or entries end that go on below a story."""
    end = story.end
    if not _is_free(page, end, taken):
        return end
    kept = find_kept_forms(page, story)
    before = find_form(page.segments[end - 1]) if kept and end else ""
    while kept and _is_free(page, end, taken):
        segment = page.segments[end]
        form = find_form(segment)
        if form not in kept and not (not form and segment.ended and before in kept and has_answer(before)):
            break
        before = form
        end += 1
    return end


def _with_entries(page: Page, story: Story, taken: Taken) -> Story:
    """The story of a live blog with all its entries, if it holds some of them."""
    inside = sum(story.start - SEGMENTS_BELOW_CLOCK <= at < story.end for at in page.live)
    first, last = min(page.live), max(page.live)
    if inside < FEWEST_ENTRIES:
        return story
    if story.title is None or story.title < first:
        story = replace(story, start=min(story.start, first))
    if last + 1 < story.end:
        return story
    end = last + 1
    if end + 1 < len(page.segments) and is_entry(page.segments[end + 1]) and _is_free(page, end, taken):
        end += not is_entry(page.segments[end])  # the entry's headline
    end += _is_free(page, end, taken) and is_entry(page.segments[end])
    while _is_free(page, end, taken) and page.prose[end]:
        end += 1
    return replace(story, end=end)


def _past_list(page: Page, story: Story, taken: Taken) -> int:
    """Where the list of dates or figures ends that one of a story's last lines announces."""
    first, end = story.end, story.end
    form = _skeleton(page.segments[end]) if _is_free(page, end, taken) else ""
    while form and first > story.start and _is_item(page, first - 1, form, taken):
        first -= 1
    if not form or first == story.start or not _announces(page.segments[first - 1]) or first - 1 in taken:
        return end
    while end - first < LONGEST_LIST and _is_item(page, end, form, taken):
        end += 1
    return end if end - first >= FEWEST_ANNOUNCED else story.end


def _past_recipe(page: Page, story: Story, taken: Taken) -> int:
    """Where the recipe ends that follows a story's last line, perhaps with the plates and the time over it."""
    last = min(story.end + LONGEST_RECIPE, len(page.segments))
    for index in range(max(story.start, story.end - MOST), min(story.end + OVER_RECIPE, last)):
        recipe = recipe_at(page, index, last, taken)
        if recipe is None or recipe.steps is None:
            continue
        end = steps_end(page, recipe.steps, last, taken)
        if end > story.end:
            return end
    return story.end


def _past_poem(page: Page, story: Story, taken: Taken) -> int:
    """Where the poem ends with which a story ends."""
    last = min(story.end + LONGEST_POEM, len(page.segments))
    poems = (one for one in find_verse(page, max(story.start, story.end - 1), last) if one.start <= story.end)
    poem = next(poems, range(story.end, story.end))
    return max(poem.stop, story.end) if not any(index in taken for index in poem) else story.end


def _from_recipe(page: Page, story: Story, taken: Taken) -> Story:
    """The story of a recipe from the sentences over what goes into the dish, where it was seen to begin below."""
    last = min(story.start + LONGEST_RECIPE, len(page.segments))
    first = min(story.start, len(page.segments) - 1)
    for label in range(first, max(story.start - MOST, -1 if story.title is None else story.title), -1):
        recipe = recipe_at(page, label, last, taken)
        if recipe is None or recipe.steps is None or recipe.steps + 1 < story.start:
            continue
        start = label
        while start and _is_free(page, start - 1, taken) and page.segments[start - 1].ended:
            start -= 1
        return replace(story, start=start)
    return story


def _announces(segment: Segment) -> bool:
    return segment.words >= LEAD_WORDS and segment.text[-1:] in (":", "：") and not segment.linked


def _is_item(page: Page, index: int, form: str, taken: Taken) -> bool:
    if not _is_free(page, index, taken):
        return False
    return page.segments[index].words <= LONGEST_ITEM and _skeleton(page.segments[index]) == form


def _is_free(page: Page, index: int, taken: Taken) -> bool:
    if index >= len(page.segments) or index in taken or index in page.aside or index in page.twins.equal:
        return False
    segment = page.segments[index]
    return page.rows[index] is None and bool(segment.text) and not segment.linked and segment.mark != "image"


def _skeleton(segment: Segment) -> str:
    """The marks of a line with its words and figures as one letter each; empty where it parts no figures from words.

    Dates and hours stand first or before a dash; what names and telephone numbers have between them is none.
    """
    if not _DIGIT_RE.search(segment.text):
        return ""
    figures = _FIGURES_RE.sub("9", _WORDS_RE.sub("a", segment.text))
    if figures[0] == "9":
        return figures[: figures.find("a") + 1]
    return figures if _PARTED_RE.search(figures) else ""
