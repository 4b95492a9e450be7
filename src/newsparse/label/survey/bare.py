"""Bare: whether a text is an article and nothing around it, as most feeds' text columns hold it.

A page shows itself by its menus, offers and teasers: short lines that are no sentences, one after another, and lines
that cue rows know. The body that a feed took out of its page has none of these. Of 303 texts made of the bodies of
development pages, 95 in 100 have nine tenths of their words in prose, at most two lines before it and two that a row
knows; of the same pages' whole text less than one in 100 has.
"""

from collections.abc import Sequence

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import PROSE_WORDS, Page, is_prose
from newsparse.label.survey.consent_wall import ROWS

MOST_ABOVE = 8
"""Lines before the first prose: kicker, headline, standfirst, byline, dates, three key points."""
MOST_BELOW = 4
"""Lines after the last prose, or after a line that ends stories: who helped, who holds the rights."""
LOOSE, LOOSE_SHARE = 4, 0.25
"""Lines after the first prose that are no sentences, and their share of all there."""
LOOSE_WORDS = 0.25
"""Share of the words there that such lines have; lists, results and subheadings are they."""
APART, LOOSE_WORDS_APART = 2, 0.4
"""Such lines in a row, and their share of the words where no more stand in a row."""
WIDGETS, WIDGETS_SHARE = 1, 0.05
"""Lines that cue rows know for furniture, and their share of all lines."""
LINKS, LINKED = 2, 0.8
"""Lines that are nearly all link, and the share of their letters from which they are."""
STRANGE = 2
"""Lines of other parts of a page (comments, other articles, menus) that an article may have inside."""
MENU = 3
"""Short lines in a row that may stand in an article, neither listed nor led in by a colon."""
LABEL_WORDS = 4
"""Words of a menu's line."""
SENTENCE_WORDS = 3
"""Words of the shortest sentence; shorter ones are labels as well."""

LONGEST_HEAD = 18
"""Words of the longest headline that may stand alone above buttons, as over a film; what is longer there is a text."""

GUIDE = "related.our-guide"
"""Name of the row that leads to the site's own guides and reviews: an article's text itself does."""

_PARTS = frozenset({"comment", "navigation", "related", "promo", "advertisement", "consent", "other article"})
_OWN = frozenset({Kind.NOTE, Kind.CAPTION, Kind.CONTRIBUTION, Kind.BARE_LABEL, Kind.METADATA, Kind.EMBED})
"""Kinds whose rows speak of the article itself."""
_STRANGE = frozenset({Kind.COMMENT, Kind.RELATED, Kind.NAVIGATION, Kind.LEGAL})
"""Kinds whose rows speak of a page around the article; share bars, players and offers stand inside many."""


def is_bare(page: Page) -> bool:
    """Whether a text is an article alone, but for widgets that cue rows know: what no rule takes out is its body."""
    if is_lone(page):
        return max(segment.words for segment in page.segments) >= PROSE_WORDS
    free = _free(page)
    above = next((place for place, segment in enumerate(free) if is_prose(segment)), len(free))
    if above > MOST_ABOVE or above == len(free) or _has_parts(page):
        return False
    known = (row for index, row in enumerate(page.rows) if index not in page.live)
    furniture = [row for row in known if row is not None and row.kind not in _OWN]
    around = [row for row in furniture if not (row.is_inside or row.name in ROWS)]
    if len(around) > max(WIDGETS, WIDGETS_SHARE * len(page.rows)) or _goes_on_after_end(page):
        return False
    links = sum(segment.linked >= LINKED for segment in page.segments)
    if sum(row.kind in _STRANGE for row in around) > STRANGE or links > LINKS:
        return False
    rows = frozenset(page.segments[index].start for index in page.results)
    told_lines = [segment for segment in free[above:] if segment.start not in rows]
    silent = all(row.name == GUIDE for row in furniture)
    return _is_made_of_sentences(told_lines, shown=silent and page.cues.language is not None)


def is_lone(page: Page) -> bool:
    """Whether a text is one line, or one that is cut off or too long for a headline, and furniture that rows know."""
    if len(page.segments) == 1:
        return True
    free = _free(page)
    return len(free) == 1 and (free[0].words > LONGEST_HEAD or page.is_labelled("rest"))


def _free(page: Page) -> list[Segment]:
    """The lines that neither a row nor a label knows."""
    told = zip(page.segments, page.rows, strict=True)
    return [segment for segment, row in told if row is None and not segment.labelled]


def _is_made_of_sentences(told: Sequence[Segment], *, shown: bool) -> bool:
    """Whether what follows a head is an article's text, with its headings and lists, and not a page's.

    Args:
        told: the segments from the first prose on.
        shown: whether a page around it would have shown itself: its language's furniture is known, and there is none.
    """
    loose = [segment for segment in told if _is_loose(segment)]
    share = sum(segment.words for segment in loose) / sum(segment.words for segment in told)
    if shown and told[0].tags is None:
        return share <= LOOSE_WORDS
    if not any(is_prose(segment) for segment in told[-1 - MOST_BELOW :]):
        return False
    if _longest_run(told) <= APART:
        return share <= LOOSE_WORDS_APART
    few = len(loose) <= max(LOOSE, LOOSE_SHARE * len(told)) and share <= LOOSE_WORDS
    return few and _longest_run([one for one in told if one.words <= LABEL_WORDS or not _is_loose(one)]) <= MENU


def _is_loose(segment: Segment) -> bool:
    """Whether a line is no sentence."""
    return not is_prose(segment) and not (segment.ended and segment.words >= SENTENCE_WORDS)


def _goes_on_after_end(page: Page) -> bool:
    """Whether more than a few lines follow one that ends stories, or a comment follows the head of comments."""
    last = len(page.rows) - 1
    for index, row in enumerate(page.rows):
        if row is not None and row.effect == "end":
            return index < last - (1 if row.kind is Kind.COMMENT else MOST_BELOW)
    return False


def _has_parts(page: Page) -> bool:
    """Whether the tags part a page: elements named for comments, teasers and the like, or more than one article."""
    if not all(map(_PARTS.isdisjoint, page.parts)):
        return True
    return len({page.articles[index] for index, segment in enumerate(page.segments) if segment.tags is not None}) > 1


def _longest_run(segments: Sequence[Segment]) -> int:
    """The greatest number of lines in a row that are no sentences, marked lists and what a colon leads in aside."""
    longest = run = 0
    led_in = False
    for segment in segments:
        if segment.mark in ("", "bold") and _is_loose(segment) and not led_in and segment.text[-1:] not in (":", "："):
            run += 1
            longest = max(longest, run)
            continue
        led_in = segment.text[-1:] in (":", "：") or (led_in and _is_loose(segment))
        run = 0
    return longest
