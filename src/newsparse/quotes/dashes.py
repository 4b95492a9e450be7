"""Speech that a dash opens and nothing closes: "– Nej, säger Eva.", "—No —dijo ella—. Mañana."."""

import re
from collections.abc import Iterator, Sequence

from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL_OR_CASELESS, SMALL
from newsparse.quotes.marks import Passage
from newsparse.quotes.tokens import NEAR_CHARACTERS, is_break, tokens
from newsparse.quotes.words import SpeechWords

LONGEST_SPEAKER = 80
"""Characters of the longest speaker with title and verb behind dash-opened words: three names and two titles."""
FEWEST_WORDS = 2
"""Words of the shortest speech behind a dash when no speaker is named; a single word says too little."""

_OPENING_RE = late_pattern(rf"\s*(?P<dash>[–—―‒]|--|-(?=\s))\s*(?=[^\W_{SMALL}]|[¿¡\"«„“])")
_LATER_RE = late_pattern(rf"(?<=[.!?:…])\s+(?P<dash>[–—―]|-(?=\s))\s*(?={CAPITAL_OR_CASELESS}|[¿¡])")
_CUT_RE = re.compile(r"(?:\s[–—―-]{1,2}\s?|[–—―]\s?|(?P<comma>[,!?…]+[\"»”]?)\s+)(?=[^\W\d_])")
_RESUME_RE = re.compile(r"(?:\s[–—―-]|[–—―])[.,:;!?]*\s*(?=\S)")
_SENTENCE_RE = late_pattern(rf"[.!?…]\s+(?=[^\W_{SMALL}]|[–—―-])")
_CLOSING_RE = re.compile(r"(?:\s[\w:-]{1,30}){0,3}\s?(?:[.!?…]|\Z)")


def passages_after_dashes(text: str, paragraphs: Sequence[tuple[int, int]], lists: SpeechWords) -> tuple[Passage, ...]:
    """The passages that a dash opens, in order; the words of who says it are cut out.

    Args:
        text: what the offsets count in.
        paragraphs: start and end of each paragraph.
        lists: the language's words.

    A hyphen opens speech only where a verb of speech follows: it may be the mark of a list. The forms are those of
    newspapers: Polish and Spanish part the speaker by dashes, the Nordic ones and French by a comma.

    Example:
        >>> from newsparse.quotes.words import speech_words
        >>> [(one.start, one.end) for one in passages_after_dashes("– Nej, säger Eva.", ((0, 17),), speech_words("sv"))]
        [(2, 5)]
    """
    if not lists.has("dash_opens_speech"):  # the dash is the mark of a list then
        return ()
    return tuple(
        passage for number, place in enumerate(paragraphs) for passage in _paragraph(text, number, place, lists)
    )


def _paragraph(text: str, number: int, place: tuple[int, int], lists: SpeechWords) -> Iterator[Passage]:
    """The passages that dashes set off in one paragraph: what it opens with, and what goes on behind the speaker."""
    start, end = place
    opening = _OPENING_RE.match(text, start, end)
    later = opening is None
    if opening is None:
        opening = _LATER_RE.search(text, start, end)
    if opening is None:
        return
    cut = _cut(text, opening.end(), end, lists)
    outer = opening.start("dash")
    if cut is None:
        free = not lists.has("dash_needs_speaker")
        sure = free and not later and opening["dash"] != "-" and text[start:end].rstrip()[-1:] in ".!?…"
        if sure and len(text[opening.end() : end].split()) >= FEWEST_WORDS and lists.language:
            yield _passage(text, outer, opening.end(), end, number)
        return
    yield _passage(text, outer, opening.end(), cut[0], number)
    resumed = _resumed(text, cut, end, lists)
    if resumed is not None and resumed[1] < end:
        stop = _cut(text, resumed[1], end, lists)
        yield _passage(text, resumed[0], resumed[1], stop[0] if stop else end, number)


def _passage(text: str, outer: int, start: int, end: int, number: int) -> Passage:
    while end > start and text[end - 1].isspace():
        end -= 1
    return Passage((outer, end), start, end, number, "dash")


def _cut(text: str, start: int, end: int, lists: SpeechWords) -> tuple[int, int, bool] | None:
    """Where the words end and who says them begins, and whether a comma parts the two."""
    for match in _CUT_RE.finditer(text, start, end):
        comma = match["comma"]
        if comma and not lists.has("comma_ends_speech"):
            continue
        if _opens_attribution(text, match.end(), end, lists) or (
            comma and lists.has("speaker_before_verb") and _is_speaker_and_verb(text, match.end(), end, lists)
        ):
            stop = match.end("comma") - (comma == ",") if comma else match.start()
            return stop, match.end(), bool(comma)
    return None


def _opens_attribution(text: str, start: int, end: int, lists: SpeechWords) -> bool:
    words = tokens(text, start, min(end, start + NEAR_CHARACTERS))[:3]
    for at, word in enumerate(words):
        if word.low in lists.speech and not word.upper:
            return True
        if word.low not in lists.auxiliary | lists.pronoun or word.upper or (at == 0 and word.low in lists.clause):
            return False
    return False


def _is_speaker_and_verb(text: str, start: int, end: int, lists: SpeechWords) -> bool:
    """Whether the rest of a sentence is a speaker, a verb of speech and hardly more: ", valtuutettu Eva Oja sanoo"."""
    words = tokens(text, start, min(end, start + LONGEST_SPEAKER))
    for at, word in enumerate(words):
        if at and is_break(word.gap):
            return False
        if at and word.low in lists.speech and not word.upper:
            named = words[0].low in lists.pronoun or any(one.upper for one in words[:at])
            return named and _CLOSING_RE.match(text, word.end, end) is not None
    return False


def _resumed(text: str, cut: tuple[int, int, bool], end: int, lists: SpeechWords) -> tuple[int, int] | None:
    """Where the words go on after who says them: the mark before them, and their start."""
    if not cut[2]:
        again = _RESUME_RE.search(text, cut[1], end)
        return (again.start(), again.end()) if again else None
    if lists.has("ends_at_comma"):
        return None
    stop = _SENTENCE_RE.search(text, cut[1], end)
    if stop is None:
        return None
    start = stop.end()
    while start < end and text[start] in "–—―- ":
        start += 1
    return stop.end(), start
