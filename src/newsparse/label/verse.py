"""Verse: the lines of a poem inside a text, which on a page around an article look like a menu or a list of teasers.

Told by what teasers have not: lines that are short and of one length and rhyme, or, in the scripts of East Asia, all
have the same number of characters.
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.document import Segment
from newsparse.label.page import Page
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE, is_caseless

FEWEST = 4
"""Lines of the shortest poem: a quatrain."""
LONGEST_LINE = 48
"""Characters of its longest line; most teasers have more."""
SHORTEST_WORDS, SHORTEST_WIDE = 3, 4
"""Words of its shortest line, and characters of one in East Asia; a menu's entries have fewer."""
UNEVEN = 1.9
"""What its longest line may have of the characters of its shortest one."""
RHYMED, RHYME, SHORT_RHYME = 0.5, 3, 2
"""Share of the lines that rhyme with one of the next two, the letters of a rhyme, and of one between short words."""
NEAR = 3
"""Lines among which two rhyme."""

_LETTERS_RE = re.compile(r"[^\W\d_]+")
_WIDE_RE = late_pattern(f"[{WIDE}]")


def find_verse(page: Page, start: int, end: int) -> Iterator[range]:
    """The poems among some segments of a text.

    Args:
        page: the page.
        start: the first segment.
        end: the one behind the last.
    """
    run = start
    for index in range(start, end + 1):
        if index < end and page.rows[index] is None and _may_be_line(page.segments[index]):
            continue
        poem = _between_sentences(page, run, index) if index - run >= FEWEST else range(0)
        if poem and _is_verse([page.segments[at].text for at in poem]):
            yield poem
        run = index + 1


def _between_sentences(page: Page, start: int, end: int) -> range:
    """The lines among some that are no sentences, from the first to the last, and the short sentence that ends them.

    Short paragraphs of the story may stand above and below them.
    """
    open_ended = [at for at in range(start, end) if not page.segments[at].ended]
    if len(open_ended) < FEWEST - 1:
        return range(0)
    stop = open_ended[-1] + 1
    closing = stop < end and page.segments[stop].words <= max(page.segments[at].words for at in open_ended)
    poem = range(open_ended[0], stop + closing)
    return poem if len(poem) >= FEWEST else range(0)


def _may_be_line(segment: Segment) -> bool:
    if len(segment.text) > LONGEST_LINE or segment.tags is not None or segment.mark or segment.labelled:
        return False
    text = segment.text
    if segment.words < SHORTEST_WORDS and (text.isascii() or len(_WIDE_RE.findall(text)) < SHORTEST_WIDE):
        return False
    return text[-1] not in ":：" and not any(map(str.isdigit, text))


def _is_verse(lines: Sequence[str]) -> bool:
    """Whether lines are of one length and rhyme, or have all the same number of wide characters."""
    wide = [len(_WIDE_RE.findall(line)) for line in lines]
    if min(wide) >= SHORTEST_WIDE:
        return len(set(wide)) == 1
    if max(map(len, lines)) > UNEVEN * min(map(len, lines)) or _is_titled(lines):
        return False
    ends = [_last_word(line) for line in lines]
    rhymed = {
        at
        for one in range(len(ends))
        for other in range(one + 1, min(one + 1 + NEAR, len(ends)))
        if _rhyme(ends[one], ends[other])
        for at in (one, other)
    }
    return len(rhymed) >= RHYMED * len(lines)


def _is_titled(lines: Sequence[str]) -> bool:
    """Whether most words have a capital: headlines, names of things."""
    words = [str(word) for line in lines for word in _LETTERS_RE.findall(line)]
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def _last_word(line: str) -> str:
    found = _LETTERS_RE.findall(line)
    return found[-1].casefold() if found else ""


def _rhyme(one: str, other: str) -> bool:
    """Whether two words end alike; the same word rhymes with itself in Arabic, Persian, Hindi and their like alone."""
    if not one or not other or (one == other and not is_caseless(one)):
        return False
    letters = min(RHYME, len(one) - 1, len(other) - 1)
    return letters >= SHORT_RHYME and one.endswith(other[-letters:])
