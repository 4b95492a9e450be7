"""No caption: lines that stand where captions and credits do: a paper's name, buttons to share with, a lead."""

import re

from newsparse.attribution.credit.line import is_credit_line
from newsparse.attribution.outlets import is_outlet_name
from newsparse.kinds import Kind
from newsparse.label.page import PROSE_WORDS, Page, Story, Taken, is_prose
from newsparse.label.scorer.decisions import caption_chance, is_likely_story, is_surely_story
from newsparse.letters import is_caseless

LONGEST_PAPER = 6
"""Words of the longest paper's name with its town."""
LONGEST_CHARACTERS, LONGEST_CASELESS = 60, 12
"""Characters of the longest one; in scripts without capitals, of which some part no words."""
MOST_BUTTONS = 8
"""Words of the longest row of buttons."""
PARAGRAPHS = 2
"""Paragraphs of the shortest text above its last one."""
LAST_OF_STORY, NO_LAST_CAPTION = 0.35, 0.04
"""Chances of a story's last sentence over a credit: of being the story's, from which it is, and of being a caption,
below which it is. Captions there have 0.1 and less of the one, or 0.1 and more of the other."""

ROUND_UP = 3
"""Paragraphs of the shortest round-up of what others report."""

GALLERY = "player.gallery"
"""The row of the buttons that enlarge a picture or hide its caption: they stand between caption and credit."""

_BRACKETS_CLOSE = frozenset(")）]")
_TOWN_RE = re.compile(r"\s\([^()]{2,30}\)$")


def is_paper(text: str) -> bool:
    """Whether a line is a paper's name and nothing else, the town behind it or not.

    Example:
        >>> is_paper("The Harbor Times (Selby)"), is_paper("The editor of The Harbor Times at work")
        (True, False)
    """
    longest = LONGEST_CASELESS if is_caseless(text) else LONGEST_CHARACTERS
    return len(text) <= longest and text.count(" ") < LONGEST_PAPER and is_outlet_name(_TOWN_RE.sub("", text))


def is_share_bar(page: Page, text: str) -> bool:
    """Whether a line with "via" in it is buttons: "Share Share Article via Facebook"."""
    tokens = text.partition(" via ")[0].split()
    if not tokens or len(tokens) > MOST_BUTTONS or not _is_button(page, tokens[0]):
        return False
    return len(tokens) == 1 or _is_button(page, " ".join(tokens[1:])) or _is_button(page, " ".join(tokens))


def _is_button(page: Page, text: str) -> bool:
    row = page.cues.match(text)
    return row is not None and row.kind is Kind.SHARE


def is_over_player(page: Page, story: Story, before: int, between: range, taken: Taken) -> bool:
    """Whether a sentence stands over the buttons of a player, not a gallery's: the lead, with a picture below both."""
    heard = any(taken[at].kind is Kind.PLAYER and taken[at].rule != GALLERY for at in between)
    return heard and before >= 0 and page.segments[before].ended and caption_chance(page, story, before) is None


def closes_story(page: Page, story: Story, before: int, index: int) -> bool:
    """Whether a sentence over a credit is a story's last line, below a paragraph, and reads like no caption.

    One that blank lines part from the story, and not from its credit, is set as a caption.
    """
    segment, scores = page.segments[before], story.scores
    if scores is None or before < PARAGRAPHS or not before < story.end <= before + 2 or not segment.ended:
        return False
    if segment.gap and not page.segments[index].gap:
        return False
    last = scores.body[before] >= LAST_OF_STORY and scores.caption[before] < NO_LAST_CAPTION
    return last and page.prose[before - 1] and is_likely_story(story, before - 1)


def closes_text(page: Page, story: Story, before: int, index: int) -> bool:
    """Whether a sentence is the last of an article alone, and the credit below it ends the text and is its only one.

    Such a credit is that of the picture that the page had on top.
    """
    if not page.bare or index != len(page.segments) - 1 or before < PARAGRAPHS or not is_likely_story(story, before):
        return False
    paragraphs = [at for at in range(before + 1) if page.segments[at].ended and page.rows[at] is None]
    if before not in paragraphs or len(paragraphs) <= PARAGRAPHS or not page.prose[before - 1]:
        return False
    return not any(segment.mark == "image" or is_credit_line(segment.text) for segment in page.segments[:before])


def whole_story(page: Page, story: Story) -> int | None:
    """The line that is all that a story has, as on the page of one picture: the body, though a credit ends it."""
    prose = (index for index in range(story.start, story.end) if is_prose(page.segments[index]))
    first = next(prose, None)
    return first if next(prose, None) is None else None


def is_round_up(page: Page, story: Story) -> bool:
    """Whether most of a story's paragraphs are surely its own and end with where each was read, in brackets."""
    told = [at for at in range(story.start, story.end) if page.segments[at].words >= PROSE_WORDS]
    closed = sum(page.segments[at].text[-1] in _BRACKETS_CLOSE and is_surely_story(story, at) for at in told)
    return closed >= ROUND_UP and 2 * closed > len(told)
