"""Channel call: "Never miss a story: join our WhatsApp channel", a call behind a sentence that says what for.

So are the paper's own letters and app offered: "Want the news by email? Sign up for our newsletter."

The cue files know the call where the line begins with it. What stands before it, up to a mark or a word of purpose, is
said in too many ways to be known; it is short, quotes nobody, and the line ends with the call.
"""

import re
from functools import lru_cache
from typing import Any

from newsparse.cues import LONGEST_CUE, Cues, read_file
from newsparse.cues.merged import any_of
from newsparse.cues.row import CueRow
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.read.lines import count_words

FEWEST_WORDS, MOST_WORDS = 5, 26
"""Words of the shortest such line, for shorter ones are a menu's, and of the longest."""
LONGEST_REASON = 16
"""Words of the longest reason before the call."""
MOST_CLAUSES = 5
"""Clauses at the end of a line that are looked at."""

REACH = 120
"""Characters at the end of a line among which the service is named."""

_DOMAIN_RE = re.compile(r"(?<=\w)\.(?=\w)")
"""The full stop in "island.example", which ends no sentence."""
_OTHER_SCRIPT_RE = re.compile(r"[\u0400-\u1fff]{3}")
"""Letters of a script in which services have names of their own."""
QUOTED_RE = re.compile(r"[\"“”„«»「」]")
"""Marks of a line that quotes."""


def find_channel_call(segment: Segment, cues: Cues) -> CueRow | None:
    """The row of the call with which a line ends, if it asks the reader to join or follow on some service."""
    if (
        not FEWEST_WORDS <= segment.words <= MOST_WORDS
        or len(segment.text) > LONGEST_CUE
        or not _names_service(segment.text)
    ):
        return None
    line = _DOMAIN_RE.sub("", segment.text)
    places = [found.end() for found in _clauses().finditer(line)][-MOST_CLAUSES:]
    for at in reversed(places):
        call = line[at:]
        row = cues.match(call)
        if row is None or row.kind is not Kind.PROMO:
            continue
        reason = line[:at]
        if _names_service(call):
            return row if count_words(reason) <= LONGEST_REASON and not _is_said(reason, cues) else None
        line = reason.rstrip()  # "Subscribe!" behind what names the service
        row = cues.match(line)
        if row is not None and row.kind is Kind.PROMO:
            return row
    return None


def _is_said(reason: str, cues: Cues) -> bool:
    """Whether what stands before a call quotes, or tells who calls: "The thieves wrote: ..."."""
    if QUOTED_RE.search(reason):
        return True
    return reason.rstrip()[-1:] in ":：" and not cues.words["speech"].isdisjoint(reason.lower().rstrip(" :：").split())


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    return read_file("channels")


@lru_cache(maxsize=1)
def _services() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the services and offers in Latin letters, and those in other scripts."""
    names: tuple[str, ...] = (*_words()["services"], *_words()["offers"])
    return tuple(filter(str.isascii, names)), tuple(name for name in names if not name.isascii())


def _names_service(text: str) -> bool:
    low = text[-REACH:].lower()
    latin, others = _services()
    for name in latin:  # a loop takes half the time of any()
        if name in low:
            return True
    return bool(_OTHER_SCRIPT_RE.search(low)) and any(name in low for name in others)


@lru_cache(maxsize=1)
def _clauses() -> re.Pattern[str]:
    """Where a clause begins: behind a mark, a dash or a word of purpose, past what urges on."""
    purposes, urging = any_of(_words()["purposes"]), any_of(_words()["urging"])
    mark = r"[.!?:…।۔،,;]\W{0,3} |[。！？：，] ?| [–—-] "
    return re.compile(rf"(?:{mark}| (?:{purposes}) )(?:(?i:{urging}),? )?")
