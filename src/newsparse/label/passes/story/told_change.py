"""Told change: a sentence that says what was changed in an article after it was published, by the words it is made of.

A word of change stands beside the article itself ("this story corrects"), a part that only articles have ("the
headline", "the third paragraph"), or the newsroom ("we have"); or the line opens with it ("Updated with a statement
from"). What agencies put in brackets over a new version opens with a verb: "(Recasts with vote, adds comment)".
"""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.cues import read_file
from newsparse.cues.held import Pieces
from newsparse.cues.merged import any_of
from newsparse.document import Segment

LONGEST_WORDS, LONGEST_BRACKET_WORDS = 60, 30
"""Words of the longest such line, and of one in brackets."""
LONGEST_SENTENCE_CHARACTERS = 260
"""Characters of its first sentence that are looked at."""
LONGEST_HEADLINE_WORDS = 7
"""Words of a sentence about the headline that need not name the article: "Rubriken har ändrats."."""
OPENING = 24
"""Characters within which a sentence has named the article: "In this article", "Wir haben diesen Text"."""

_MARKS = " \t*•▪_※-–—[]()"
_LABEL = re.compile(r"[^\W\d_][\w’'. ]{1,24}:\s+")
_END = re.compile(r"(?:(?<=[^\W\d_]{2})|(?<=\d{4}))[.!?](?:\s|$)|:\s")
"""Where a sentence ends; behind a day's number it goes on: "am 15. März"."""
_QUOTED = re.compile(r"[“”„\"«»]")
_CUT = re.compile(r"[,;]?\s")


class _Words(NamedTuple):
    """The words of one language, as patterns for a line in small letters."""

    change: re.Pattern[str]
    changed: re.Pattern[str]
    wrong: re.Pattern[str]
    this: re.Pattern[str]
    text: re.Pattern[str]
    headline: re.Pattern[str]
    own_headline: re.Pattern[str]
    paragraph: re.Pattern[str]
    we: re.Pattern[str]
    opening: re.Pattern[str]


def tells_change(segment: Segment) -> bool:
    """Whether a line says what was changed in the article that it stands at."""
    if segment.words > LONGEST_WORDS or segment.linked or segment.mark == "heading":
        return False
    low = segment.text.lower()
    if low.startswith("(") and low.endswith((")", ").")) and segment.words <= LONGEST_BRACKET_WORDS:
        verb, *behind = _CUT.split(low[1:], maxsplit=2)
        if verb in _wire("words") and not (behind and behind[0] in _wire("articles")):
            return True
    if low.endswith("?") or _QUOTED.search(low):
        return False
    pieces, codes = _deeds()
    spoken = frozenset().union(*(codes[piece] for piece in pieces.held_in(low)))
    if not spoken:  # nearly all lines
        return False
    bare = low.strip(_MARKS)
    labelled = _LABEL.match(bare)
    sentences = [bare, *([bare[labelled.end() :]] if labelled else ())]
    return any(_tells(_words(code), sentence) for code in spoken for sentence in sentences)


def _tells(words: _Words, low: str) -> bool:
    """Whether the first sentence of a line says so in one language."""
    if words.opening.match(low):
        return True
    end = _END.search(low)
    first = low[: end.start() if end else None][:LONGEST_SENTENCE_CHARACTERS]
    this, changed = words.this.search(first), words.change.search(first)
    opened = this is not None and this.start() <= OPENING
    if opened and (changed or words.wrong.search(first)):
        return True
    if (changed or words.changed.search(first)) and _is_headlines(words, first, named=this is not None):
        return True
    ours = changed and words.we.match(first)
    return bool(ours and (words.text.search(first) or words.paragraph.search(first)))


def _is_headlines(words: _Words, first: str, *, named: bool) -> bool:
    """Whether a sentence begins with the headline of the article, which it names where the word may mean others."""
    own = words.own_headline.search(first, 0, OPENING)
    if own is None:
        return named and words.headline.search(first, 0, OPENING) is not None
    return named or first.count(" ") < LONGEST_HEADLINE_WORDS


@cache
def _words(code: str) -> _Words:
    lists = read_file("notes")

    def either_of(name: str) -> str:
        return any_of(lists[name].get(code, ())) or "(?!)"

    def beginning(name: str) -> str:
        return rf"\b(?:{either_of(name)})"

    text, others = beginning("text"), any_of(lists["of"]["words"])
    of = rf"(?!\s(?:{others})\b)"
    this = rf"{beginning('this')}(?:\b|(?<=['’]))\s?(?:\w+\s)?{text}\w*{of}|{text}\w*\s(?:{either_of('this_behind')})\b"
    change, further = (
        rf"{beginning('change')}\w*{of}",
        rf"(?:(?=[^:]*\d)(?:[^:]|\d:\d){{2,40}}?)?\s(?:{either_of('with')})\b(?!\s\d)",
    )
    opening = (
        rf"{change}{further}",
        rf"{text}\w*\s{change}(?:{further}|\s(?:\S{{1,4}}\s){{0,2}}\d)",
        rf"(?:{either_of('into')})\s{text}\w*\s(?:(?:{either_of('we_have')})\s)?{change}",
        rf"{change}\s?:\s[^.:]{{0,60}}?{change}",
    )
    sources = (
        change,
        *(beginning(name) for name in ("changed", "wrong")),
        this,
        *(beginning(name) for name in ("text", "headline", "own_headline", "paragraph")),
        rf"{beginning('we')}\b",
        "|".join(opening),
    )
    return _Words._make(map(re.compile, sources))


@cache
def _deeds() -> tuple[Pieces, Mapping[str, AbstractSet[str]]]:
    """The words of change and of what was wrong, and the languages that have each: no line without one says so."""
    codes: dict[str, set[str]] = {}
    lists = read_file("notes")
    for name in ("change", "changed", "wrong"):
        for code, listed in lists[name].items():
            for word in listed:
                codes.setdefault(word, set()).add(code)
    return Pieces(codes), codes


@lru_cache(maxsize=2)
def _wire(name: str) -> frozenset[str]:
    return frozenset(read_file("notes")["wire"][name])
