"""Indirect speech, where a cue and a speaker make it sure: "Jane Roe said that …", "According to Jane Roe, …"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.quotes.cue import Attribution, attribution_ahead
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.name_in_mention import Mention, name_in
from newsparse.quotes.tokens import MASK
from newsparse.quotes.words import SpeechWords

_VERB_RE = re.compile(r"([^\W\d_]+),?\Z")
FEWEST_WORDS = 4
"""Words of the shortest report (chosen: "said that it was" reports nothing)."""

LONGEST_VERB = 30
"""Characters before a "that" in which its verb stands."""
SHORTEST_SOURCE = 5
"""Letters of the shortest words before a source, "selon", that tell a report at a glance; "per" opens too much else."""
MOST_OPENINGS = 8
"""Places in one sentence at which a report may begin that are looked at; each look reads it all."""


class Reported(NamedTuple):
    """Where the reported words stand, and who says them."""

    start: int
    end: int
    paragraph: int
    attribution: Attribution


def reported_speech(masked: MaskedText) -> Iterator[Reported]:
    """The sentences that report what somebody said, without a quoted passage, in order.

    Args:
        masked: the masked text.

    Two forms are sure enough: a verb of speech with its subject before it and the language's "that" behind it, and a
    sentence that begins with its source. The subject must be a name, or begin as one or with an article.
    """
    patterns = _patterns(masked.lists)
    for number, (start, end) in enumerate(masked.paragraphs):
        last, looked_at = start, Counter[int]()
        for opens, verb in _openings(masked.blanked, start, end, patterns):
            begin, stop = masked.sentence(number, opens - 1)
            looked_at[begin] += 1
            if begin < last or looked_at[begin] > MOST_OPENINGS or MASK in masked.blanked[begin:stop]:
                continue
            found = attribution_ahead(masked.blanked, begin, opens, masked.lists)
            if found is None or not _is_sure(found, verb, masked.lists):
                continue
            while stop > begin and masked.blanked[stop - 1].isspace():
                stop -= 1
            if len(masked.blanked[opens:stop].split()) >= FEWEST_WORDS:
                last = stop
                yield Reported(opens, stop, number, found)


def _openings(text: str, start: int, end: int, patterns: Sequence[re.Pattern[str]]) -> Iterator[tuple[int, str | None]]:
    """Where a report may begin, and the verb before its "that"; no verb where a source opens the sentence."""
    for pattern in patterns:
        for match in pattern.finditer(text, start, end):
            if pattern.groups:
                yield match.end(), None
                continue
            word = _VERB_RE.search(text, max(start, match.start() - LONGEST_VERB), match.start())
            if word is not None:
                yield match.end(), word[1]


def _is_sure(found: Attribution, verb: str | None, lists: SpeechWords) -> bool:
    if found.mention is None or found.cue is None:
        return False
    if verb is None:
        return True
    words = found.words
    mention: Mention = found.mention
    named = name_in(words, mention, lists) is not None
    cue = next((word for word in words if word.start == found.cue[0]), None)
    near = cue is not None and cue.low == verb.lower() and cue.low in lists.speech and not lists.is_participle(cue)
    opens = words[mention.first].low in lists.determiner | lists.pronoun
    return near and (named or opens)


@lru_cache(maxsize=16)
def _patterns(lists: SpeechWords) -> tuple[re.Pattern[str], ...]:
    """What a report looks like at a glance: the language's "that"; a source, up to its comma."""
    if not lists.that:
        return ()
    that = "|".join(map(re.escape, lists.that))
    phrases = (" ".join(words) for group in lists.according.values() for words in group)
    long = "|".join(
        re.escape(phrase[0].upper() + phrase[1:]) for phrase in sorted(phrases) if len(phrase) >= SHORTEST_SOURCE
    )
    return re.compile(rf" (?:{that}) (?=[^\W_])"), re.compile(rf"({long}) [^,.;:!?\n]{{2,60}}, ")
