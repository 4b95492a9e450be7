"""Readers' letters: the letters to the editor that a page prints, each with its greeting and its signature.

One greeting may be an open letter's or a speech's. Where two or more stand above sentences, and short lines after these
sign all but the last, they are a page of letters, and the last is signed with as many lines as the others.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.cues.row import CueRow
from newsparse.document import Segment
from newsparse.label.page import NOTHING, Stretch, is_prose

FEWEST_LETTERS = 2
"""Letters of the shortest page of them; one alone is an article, or a post."""
LONGEST_LETTER = 40
"""Segments between two greetings of one page."""
SHORTEST_SENTENCE = 3
"""Words of the shortest sentence in a letter."""
LONGEST_SIGNATURE = 8
"""Words of the longest line of a signature: a name with its place."""
LONGEST_GREETING = 40
"""Characters among which a greeting ends."""


def find_reader_letters(segments: Sequence[Segment], rows: Sequence[CueRow | None]) -> Stretch:
    """From the first greeting to the last line of the last signature; nothing on other pages.

    Args:
        segments: the page's.
        rows: the cue row that claims each of them.
    """
    greets = _greeting().match
    greetings = [index for index, segment in enumerate(segments) if greets(segment.text[:LONGEST_GREETING])]
    if len(greetings) < FEWEST_LETTERS:  # nearly all pages
        return NOTHING
    signed = [_count_signature(segments, *pair) for pair in pairwise(greetings)]
    if not all(signed):
        return NOTHING
    end = _end_of_text(segments, rows, greetings[-1])
    if not end:
        return NOTHING
    last = min(end + min(signed), len(segments))
    while end < last and rows[end] is None and _may_sign(segments[end]):
        end += 1
    return Stretch(greetings[0], end)


def _count_signature(segments: Sequence[Segment], start: int, end: int) -> int:
    """The lines between the last sentence of a letter and the next greeting; 0 where it has none or is endless."""
    if end - start > LONGEST_LETTER:
        return 0
    told = [index for index in range(start, end) if _is_told(segments[index])]
    return end - 1 - told[-1] if told else 0


def _end_of_text(segments: Sequence[Segment], rows: Sequence[CueRow | None], start: int) -> int:
    """The segment behind the sentences of the last letter; 0 where it has none."""
    end = start + 1
    while end < len(segments) and rows[end] is None and _is_told(segments[end]):
        end += 1
    return end if end > start + 1 or _is_told(segments[start]) else 0


def _is_told(segment: Segment) -> bool:
    return is_prose(segment) or (segment.ended and segment.words >= SHORTEST_SENTENCE and segment.text[-1] not in ":：")


def _may_sign(segment: Segment) -> bool:
    return segment.words <= LONGEST_SIGNATURE and not segment.linked and not segment.mark


@lru_cache(maxsize=1)
def _greeting() -> re.Pattern[str]:
    words = read_file("reader_letters")
    greeting, before_dash = any_of(words["greetings"]), any_of(words["before_dash"])
    firsts, seconds = (
        "".join(map(re.escape, sorted({word[at] for part in words.values() for word in part}))) for at in range(2)
    )
    return re.compile(
        rf"(?=[{firsts}][{seconds}])"  # most lines begin otherwise
        rf"(?:(?:{greeting})\s?(?:[,:;!.–—-]|\Z)|(?:{before_dash})(?:,?\s?[–—:]|,?\s-|,?\Z))",
        re.IGNORECASE,
    )
