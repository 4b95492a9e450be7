"""Over credit: whether the line before a credit is the caption that it belongs to: no heading, no paragraph.

Or the line behind it, where the two are set as one.
"""

import re
from functools import lru_cache

from newsparse.cues.merged import either, merged
from newsparse.document import Segment, parent_of
from newsparse.kinds import SIGNED
from newsparse.label.page import Page, Story, Taken, is_prose
from newsparse.label.scorer.decisions import caption_chance, is_likely_story, is_surely_story
from newsparse.letters import QUESTION_MARKS

LONGEST_BARE = 60
"""Words of the longest caption whose credit stands on the next line."""
PARAGRAPH = 35
"""Words above which a finished text over a credit may be the story's paragraph, where the scorer takes it for that."""
SENTENCE, NO_CAPTION, NO_SHORT_CAPTION = 20, 0.02, 0.003
"""Words above which it is one where the scorer is sure, and the chance of a caption below which it is; the last for
sentences with fewer: of 140 of them over a credit, eight were below it, and seven of the eight paragraphs."""
LONGEST_BELOW = 25
"""Words of the longest caption under its credit."""
SHORT_SENTENCE = 14
"""Words of the longest sentence between byline or date and a credit that is the picture's, whatever it reads like; a
first paragraph has more."""
LEAST_STORY = 0.1
"""The chance of being the story's from which a short line over a credit that is surely no caption is a heading: none of
the captions of the development pages is such a line."""
_NUMBERED_RE = re.compile(r"\d{1,3}[.)]\s")
_FILE_RE = re.compile(r"\S{1,80}\.[A-Za-z]{3,4}")
"""The name of a picture's file, which stands where its alternative text would."""


def may_be_caption(page: Page, story: Story, before: int, index: int) -> bool:
    """Whether the line before a credit is its caption: no heading, no file's name, no paragraph of the story.

    Where the line behind the credit reads like a caption and this one does not, that one has it.
    """
    segment = page.segments[before]
    if (
        not segment.text
        or segment.words > LONGEST_BARE
        or segment.mark == "heading"
        or _FILE_RE.fullmatch(segment.text)
    ):
        return False
    chance = caption_chance(page, story, before)
    paragraph = chance is None and segment.ended and _is_paragraph(story, before, segment.words)
    heading = chance is None and _is_heading(segment, story, before)
    if (paragraph or heading) and not (_tells_who(segment.text) or _is_joined(page, before, index)):
        return False
    after = index + 1
    behind = caption_chance(page, story, after) if after < len(page.segments) else None
    return (chance is not None or behind is None) and _is_beside(page, before, index)


def is_under_head(page: Page, before: int, index: int, taken: Taken) -> bool:
    """Whether a short sentence stands between byline or date and the credit of a picture, with a paragraph below it."""
    segment, over, after = page.segments[before], before - 1, index + 1
    while over > 0 and page.segments[over].text.isdigit():  # how many comment
        over -= 1
    above = taken.get(over)
    if above is None or above.kind not in SIGNED or not 1 < segment.words <= SHORT_SENTENCE or not segment.ended:
        return False
    plain = segment.mark == "" and segment.text[-1] not in QUESTION_MARKS and after < len(page.segments)
    return plain and after not in taken and is_prose(page.segments[after]) and _is_beside(page, before, index)


def _is_joined(page: Page, before: int, index: int) -> bool:
    """Whether a line and the credit under it are set as one, where blank lines part them from what is around them."""
    after = index + 1
    if before != index - 1 or page.segments[index].gap or after >= len(page.segments):
        return False
    return page.segments[before].gap and page.segments[after].gap and is_prose(page.segments[after])


def is_set_as_one(page: Page, index: int, taken: Taken) -> bool:
    """Whether a credit and the line under it are set as one: by blank lines around both, or in an element of theirs."""
    below, after = index + 1, index + 2
    if not index or after >= len(page.segments) or below in taken or page.rows[below] is not None:
        return False
    above, credit, segment, behind = page.segments[index - 1 : index + 3]
    if segment.mark not in ("", "bold") or not 1 < segment.words <= LONGEST_BELOW or segment.text[-1] in QUESTION_MARKS:
        return False
    if segment.tags is None or credit.tags is None:
        return credit.gap and not segment.gap and behind.gap and is_prose(behind)
    around = parent_of(segment.tags.path)
    beside = [one.tags.path for one in (above, behind) if one.tags is not None]
    return parent_of(credit.tags.path) == around and not any(path.startswith(f"{around}/") for path in beside)


@lru_cache(maxsize=1)
def _place_in_picture() -> re.Pattern[str]:
    """Where somebody stands in a picture: "Jane Roe, second left, and", "(l.)", "from left"."""
    side, pictured = either(merged("attribution", "side")), either(merged("attribution", "pictured"))
    return re.compile(rf"[,(] ?{side}[,.)]|\b{pictured}\b", re.IGNORECASE)


def _tells_who(text: str) -> bool:
    """Whether a text says who stands where in a picture, as only captions do."""
    return _place_in_picture().search(text) is not None


def _is_paragraph(story: Story, index: int, words: int) -> bool:
    """Whether a finished text is the story's: long and likely so, or shorter and surely no caption."""
    if words > PARAGRAPH:
        return is_likely_story(story, index)
    least = NO_CAPTION if words > SENTENCE else NO_SHORT_CAPTION
    return is_surely_story(story, index) and story.scores is not None and story.scores.caption[index] < least


def _is_heading(segment: Segment, story: Story, index: int) -> bool:
    """Whether a short line is a heading: a question, a numbered one, or one that is surely no caption."""
    if segment.ended and segment.text[-1:] not in QUESTION_MARKS:
        return False
    if segment.text[-1:] in QUESTION_MARKS or _NUMBERED_RE.match(segment.text):
        return True
    scores = story.scores
    return scores is not None and scores.caption[index] < NO_CAPTION and scores.body[index] >= LEAST_STORY


def _is_beside(page: Page, before: int, index: int) -> bool:
    """Whether the line before a credit may be its caption: for a page's tags, it stands in the same element."""
    segment, credit = page.segments[before], page.segments[index]
    if segment.tags is None or credit.tags is None:
        return True
    return segment.tags.path.rsplit("/", 2)[0] == credit.tags.path.rsplit("/", 2)[0]
