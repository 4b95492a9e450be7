"""Title: the line above the story that says what the story says.

Candidates near the story's start are scored by what marks a headline: it shares its content words with the text
below, is a first-level heading in Markdown, has a headline's length and no full stop, comes before date and byline,
and is not a picture's caption. The weights were first fitted on development pages (a softmax over a page's candidates,
judged by folds over sites), then rounded, and a few of them set anew by hand on the same pages.
"""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.attribution.byline.byline import has_byline_word
from newsparse.attribution.credit.caption import ends_with_credit, is_credit_line
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Taken, is_prose
from newsparse.label.passes.kicker import TRAIL, split_kicker
from newsparse.label.topic_words import content_words
from newsparse.names import has_given_name, is_person_name

REACH = 80
"""Segments above the story that are looked at; menus rarely put more between headline and text."""
PARAGRAPHS = 2
"""Paragraphs of the story that may lie above the headline, when the stretch began early."""
LONGEST = 260
"""Characters of the longest headline."""
NEAR = 5
"""Segments below a headline in which its date or byline stands."""

SHARE, SHARED = 3.5, 2.6
"""Of the content words: the share that the story has too, and their number (8 count in full)."""
SUBHEADINGS = 2
"""Level of the lowest heading that may be a headline inside the story."""
HEADING, SUBHEADING = 9.0, 1.5
"""A heading of the first level; any other, or a line in bold."""
FITS, LONG, TWO_WORDS = 1.6, -2.1, -2.6
"""4 to 18 words; more than 24; two."""
FULL_STOP, COLON, BAR = -2.8, -5.0, -3.2
"""Ends with a full stop, with a colon; holds a bar or what else stands between the steps of a breadcrumb."""
CREDITED = -6.9
"""Ends with a picture credit: a caption."""
CLOCKED = -5.0
"""Opens with a clock time: an entry of a live blog."""
SIGNED = -3.2
"""Opens with a byline word, or is names and nothing else."""
TWIN = 1.7
"""A near-equal line within three segments: shown twice, or with the site's name."""
DATED, BYLINED = 2.7, 1.2
"""A timestamp, a byline word in the segments below."""
INSIDE, DISTANCE = -3.5, -0.06
"""Stands inside the stretch; each segment between it and the story."""
RANK = -1.0
"""Longer lines before it, as a logarithm: a headline is among the first."""
AFTER_LONG = -0.6
"""The line before it is longer than a label: a standfirst follows a headline."""
FOLLOWS = -1.5
"""The line before it is like a headline and shorter: this is its standfirst."""
BEFORE_PROSE = 0.75
"""Prose follows directly."""
STATED, PART = 7.0, 15
"""It is what the page's metadata state as title; letters from which a part of that counts."""
LINKED = -3.4
"""Its share of link text: teasers are links."""

CHANCE, UNLIKELY = 0.4, 0.001
"""What the logarithm of the learned scorer's chance weighs beside all of these, and the least chance that counts."""

_CLOCK_RE = re.compile(r"\d{1,2}[.:h]\d\d\b")
_JOINED_RE = re.compile(r",? (?:and|und|et|y|e|en|och|og|i|&) |, ")
_NO_TITLE = frozenset({"image", "quote", "code", "table"})


def find_title(page: Page, taken: Taken) -> Iterator[Claim]:
    """The headline, if the text has one."""
    if page.is_labelled("title"):
        return
    scored: list[tuple[float, int]] = []
    rank = 0
    for index, segment in page.between(page.story.start - REACH, _last(page), taken):
        if len(segment.text) > LONGEST or segment.words < 2 or segment.mark in _NO_TITLE or index in page.stamped:
            continue
        if _is_paragraph(page, index, segment) or (segment.level > SUBHEADINGS and index > page.story.start):
            continue
        rank += segment.words >= 4
        score = _words_score(segment, page.subject) + _place_score(page, index, rank) + _learned_score(page, index)
        score += _stated_score(page, index)
        scored.append((score, -index))
    best = _best(page, sorted(scored, reverse=True))
    if best is not None:
        why = "the headline: it says what the story below it says"
        yield Claim(best, Kind.TITLE, "title.above-story", why, values=(split_kicker(page, best),))


def _is_paragraph(page: Page, index: int, segment: Segment) -> bool:
    """Whether a page's tags set a sentence as they set the story: it is marked as no heading, and stated nowhere."""
    hints = segment.hints
    if hints is None or segment.mark or not segment.ended or _stated_score(page, index):
        return False
    return is_prose(segment) and not {"h1", "h2", "h3"} & set(hints.around)


def _last(page: Page) -> int:
    """Where to stop looking: after the story's first paragraphs, or at a first-level heading in its first third."""
    start, end = page.story
    prose = (index for index in range(start, end) if page.rows[index] is None and is_prose(page.segments[index]))
    last = next(islice(prose, PARAGRAPHS, None), start)
    third = start + (end - start) // 3
    heading = (index + 1 for index in range(last, third) if page.segments[index].level == 1)
    return next(heading, last)


def _best(page: Page, scored: Sequence[tuple[float, int]]) -> int | None:
    """The candidate with the best score once pictures' lines have lost theirs; looks at the foremost only."""
    best, best_score = None, -math.inf
    for score, negative in scored:
        if score <= best_score:
            break
        score += CREDITED * _is_credited(page, -negative)  # noqa: PLW2901  the rest of the score
        if score > best_score:
            best, best_score = -negative, score
    return best


def _words_score(segment: Segment, subject: frozenset[str]) -> float:
    """What the line's own words say for its being a headline."""
    text, words = segment.text, segment.words
    content = content_words(text)
    shared = sum(word in subject for word in content)
    score = SHARE * shared / (len(content) + 1) + SHARED * min(shared, 8) / 8
    if segment.mark in ("heading", "bold"):
        score += HEADING if segment.level == 1 else SUBHEADING
    if 4 <= words <= 18:
        score += FITS
    elif words <= 2:
        score += TWO_WORDS
    elif words > 24:
        score += LONG
    score += FULL_STOP * (text[-1] == ".") + COLON * (text[-1] == ":")
    score += BAR * any(mark in text for mark in TRAIL) + CLOCKED * bool(_CLOCK_RE.match(text))
    return score + SIGNED * (has_byline_word(text) or _is_names(text)) + LINKED * segment.linked


def _stated_score(page: Page, index: int) -> float:
    """What the metadata say for a line's being the headline: it is one of the titles that they state, or nearly."""
    key = page.twins.keys[index]
    return STATED * max((_likeness(key, title) for title in page.titles), default=0.0)


def _likeness(key: bytes, stated: bytes) -> float:
    """1 for the stated title itself, less for a part of it and for a line that holds it."""
    if key == stated:
        return 1.0
    if len(key) >= PART and key in stated:
        return 0.9
    return 0.8 if len(stated) >= PART and stated in key else 0.0


def _learned_score(page: Page, index: int) -> float:
    """What the learned scorer says for a line's being the headline."""
    return CHANCE * math.log(max(page.scores.title[index], UNLIKELY)) if page.scores else 0.0


def _is_names(text: str) -> bool:
    """Whether a line is one or two persons' names and nothing else."""
    if not has_given_name(text):
        return False
    parts = _JOINED_RE.split(text)
    return len(parts) <= 3 and all(1 < len(part.split()) <= 3 and is_person_name(part) for part in parts)


def _place_score(page: Page, index: int, rank: int) -> float:
    """What the line's place says for its being a headline."""
    start = page.story.start
    below = page.segments[index + 1 : index + 1 + NEAR]
    score = INSIDE * (index >= start) + DISTANCE * abs(start - index) + RANK * math.log1p(rank)
    score += TWIN * _is_shown_twice(page, index)
    score += DATED * any(index + 1 + step in page.stamped for step in range(len(below)))
    score += BYLINED * any(segment.words < 16 and has_byline_word(segment.text) for segment in below)
    score += BEFORE_PROSE * bool(below and is_prose(below[0]))
    return score + AFTER_LONG * _is_longer_line(page, index - 1, index) + FOLLOWS * _follows_headline(page, index)


def _is_plain(page: Page, before: int) -> bool:
    """Whether a line stands there that is neither a cue's nor a timestamp."""
    return before >= 0 and page.rows[before] is None and before not in page.stamped


def _follows_headline(page: Page, index: int) -> bool:
    """Whether the line before, shorter and no sentence, is itself like a headline of this story."""
    before = index - 1
    if not _is_plain(page, before):
        return False
    segment, here = page.segments[before], page.segments[index]
    if not 4 <= segment.words < here.words or segment.words > 18 or segment.ended or segment.mark in _NO_TITLE:
        return False
    return any(word in page.subject for word in content_words(segment.text))


def _is_credited(page: Page, index: int) -> bool:
    """Whether a line is a picture's: with a credit, above one, or alt text of a caption that has one."""
    segments, near = page.segments, page.twins.near
    text, row = segments[index].text, page.rows[index]
    if (row is not None and row.kind is Kind.CAPTION) or ends_with_credit(text) or is_credit_line(text):
        return True
    if index + 1 < len(segments) and is_credit_line(segments[index + 1].text):
        return True
    twins = [step for step in range(index + 1, min(index + 4, len(segments))) if near.get(step) == index]
    return any(ends_with_credit(segments[twin].text) for twin in twins)


def _is_longer_line(page: Page, before: int, index: int) -> bool:
    if not _is_plain(page, before):
        return False
    return page.segments[before].words >= 4 and page.twins.group(before) != page.twins.group(index)


def _is_shown_twice(page: Page, index: int) -> bool:
    near = page.twins.near
    return index - near.get(index, -9) <= 3 or any(near.get(index + step) == index for step in (1, 2, 3))
