"""Teaser pairs: other articles below a story, each with its headline and a summary, which read like sections of it.

A scorer that sees lines takes the summaries for paragraphs and the headlines for headings. What tells them apart is
their form: pair after pair, one short paragraph each, up to where the text ends, behind a line that parts them from the
story, a label or a running time, while the story itself is not made so.
"""

from newsparse.kinds import Kind
from newsparse.label.page import Page, Scores, Stretch
from newsparse.label.scorer.decisions import FOREIGN

FEWEST = 3
"""Pairs from which they are teasers: two were as often the last sections of a story."""
LONGEST_SUMMARY, LONGEST_HEADLINE, SHORTEST_HEADLINE = 45, 25, 3
"""Words of the longest summary and headline, and of the shortest headline."""
BETWEEN = 3
"""Lines between two summaries at most: a headline, a section's name, who wrote it and when."""
DOUBTED = 0.5
"""Chance from which the scorer takes the first headline for a heading of the story, behind whatever line."""


def without_teaser_pairs(page: Page, story: Stretch, scores: Scores) -> Stretch:
    """The story without the teasers at its end, each a headline and a summary, behind what parts them from it.

    Args:
        page: the page.
        story: where the scorer sees the story.
        scores: what it says.
    """
    end = _past_pairs(page, story)
    pairs = _pairs(page, Stretch(story.start, end))
    for count in range(len(pairs), FEWEST - 1, -1):
        top, headline = pairs[count - 1]
        if headline >= story.end:
            break
        if _is_headed(page, top, headline):
            return Stretch(story.start, top)
        parted = any(_parts(page, scores, at) for at in range(top, headline))
        if parted and scores.body[headline] < DOUBTED:
            made_so = count < len(pairs) or _words(page, story.start, top) < _words(page, top, end)
            return story if made_so else Stretch(story.start, top)
    return story


def _past_pairs(page: Page, story: Stretch) -> int:
    """Where the pairs end that go on below a story, of which the scorer took the first ones in."""
    above = _last_prose(page, story.start, story.end)
    while above is not None:
        summary = next((at for at in range(above + 1, above + 2 + BETWEEN) if _is_summary(page, at)), None)
        if summary is None or not any(_is_headline(page, at) for at in range(above + 1, summary)):
            return max(story.end, above + 1)
        above = summary
    return story.end


def _pairs(page: Page, stretch: Stretch) -> list[tuple[int, int]]:
    """The pairs at the end of a stretch, from the last one up: the first line above each summary, and its headline."""
    pairs: list[tuple[int, int]] = []
    summary = _last_prose(page, stretch.start, stretch.end)
    while summary is not None and _is_summary(page, summary):
        above = _last_prose(page, stretch.start, summary)
        if above is None:
            break
        headline = next((at for at in range(summary - 1, above, -1) if _is_headline(page, at)), None)
        if headline is None:
            break
        pairs.append((above + 1, headline))
        if summary - above > BETWEEN + 1:  # the lines of another list part these from what is above
            break
        summary = above
    return pairs


def _is_headed(page: Page, top: int, headline: int) -> bool:
    """Whether a label of other articles stands over a headline."""
    return any(row is not None and row.kind is Kind.RELATED and row.effect == "open" for row in page.rows[top:headline])


def _is_summary(page: Page, index: int) -> bool:
    if index >= len(page.segments):
        return False
    segment = page.segments[index]
    return page.prose[index] and segment.ended and segment.words <= LONGEST_SUMMARY


def _last_prose(page: Page, start: int, end: int) -> int | None:
    """The last finished paragraph of a stretch."""
    return next((at for at in range(end - 1, start - 1, -1) if page.prose[at] and page.segments[at].ended), None)


def _is_headline(page: Page, index: int) -> bool:
    segment = page.segments[index]
    fits = SHORTEST_HEADLINE <= segment.words <= LONGEST_HEADLINE and not segment.ended
    return fits and page.rows[index] is None and segment.mark in ("", "bold", "heading")


def _parts(page: Page, scores: Scores, index: int) -> bool:
    """Whether a line parts the story from what is below it: no picture's, and of no chance to be the story's own."""
    return scores.body[index] < FOREIGN and scores.caption[index] < FOREIGN and page.segments[index].mark != "image"


def _words(page: Page, start: int, end: int) -> int:
    return sum(page.segments[at].words for at in range(start, end))
