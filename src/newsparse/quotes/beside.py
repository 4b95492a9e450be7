"""Who says it where names have no capitals or verbs are phrases: by the words right beside the marks.

Hindi, Arabic, Vietnamese and their like: "घड़ीसाज मोहम्मद यूनुस ने कहा, “…”", "وقال محمد: «…»", "“…”, bà Lê Thị Út nói".
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.quotes.cue import Attribution
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.mention_beside import who_speaks
from newsparse.quotes.tokens import MASK, Place

LONGEST_BEFORE, LONGEST_BEHIND = 140, 110
"""Characters before and behind a passage in which its speaker and verb stand: an office, a name, a long verb."""
FARTHEST_PARAGRAPHS = 2
"""Paragraphs over which a verb without a speaker goes on with the last one."""

_STOPS = ".!?…।॥۔؟։"
_BREAKS = rf",،;؛:()\[\]–—\n{MASK}{_STOPS}"
_EDGE = " \t\n\r\xa0\u200b\u200c\u200f,،;:–—-"  # the hyphen last, as in a class of characters


class _Forms(NamedTuple):
    """The patterns of one language: what may stand on each side of a verb of speech."""

    verb: re.Pattern[str]
    """A verb with nothing but blanks or the end beside it."""
    that: re.Pattern[str]
    """What may stand between a verb and the passage."""
    first: bool
    """Whether the verb may stand before its subject."""
    last: re.Pattern[str]
    """A verb at the end of a stretch."""
    source: re.Pattern[str]
    """What stands before a source."""
    edge: re.Pattern[str]
    """What may stand between the passage and what is said behind it."""


def is_read_beside(language: str) -> bool:
    """Whether a language's speakers are read from the words beside the marks."""
    return language in read_file("speech_beside")


def told_beside(masked: MaskedText) -> list[Attribution | None]:
    """The attribution of each passage, None where no verb of speech stands beside it.

    Args:
        masked: the masked text, in a language with words in ``speech_beside.toml``.
    """
    words: Mapping[str, Any] = read_file("speech_beside")[masked.lists.language]
    forms = _forms(masked.lists.language)
    found: list[Attribution | None] = []
    named: tuple[int, Place] | None = None
    for at, passage in enumerate(masked.passages):
        cue, who = _beside(masked, at, forms, words)
        if who is None and cue is not None and named and passage.paragraph - named[0] <= FARTHEST_PARAGRAPHS:
            who = named[1]
        elif who is not None:
            named = (passage.paragraph, who)
        follows = cue is not None and cue[0] >= passage.outer[1]
        found.append(Attribution.named(masked.text, who, cue, follows=follows) if cue else None)
    return found


def _beside(masked: MaskedText, at: int, forms: _Forms, words: Mapping[str, Any]) -> tuple[Place | None, Place | None]:
    """The cue beside a passage and who speaks; what stands behind it counts first, tied by its comma or dash."""
    passage = masked.passages[at]
    before, behind = _stretches(masked, at)
    ahead = _ahead(masked.blanked, before, forms, words)
    after = _after(masked.blanked, behind, forms, words)
    if ahead[0] is not None and masked.blanked[: passage.outer[0]].rstrip()[-1:] in ":،,":
        return ahead
    if after[0] is not None and after[1] is None and words.get("verb_last"):
        after = (after[0], who_speaks(masked.blanked, before, words))
    return after if after[0] is not None and (after[1] is not None or ahead[0] is None) else ahead


def _stretches(masked: MaskedText, at: int) -> tuple[Place, Place]:
    """The words before a passage and those behind it: in its sentence, up to the next passage."""
    passage = masked.passages[at]
    start, end = masked.paragraphs[passage.paragraph]
    start = max(start, passage.outer[0] - LONGEST_BEFORE, masked.passages[at - 1].outer[1] if at else 0)
    end = min(end, passage.outer[1] + LONGEST_BEHIND)
    if at + 1 < len(masked.passages):
        end = max(passage.outer[1], min(end, masked.passages[at + 1].outer[0]))
    cut = [stop.end() for stop in _SENTENCE.finditer(masked.blanked, start, passage.outer[0])]
    return (cut[-1] if cut else start, passage.outer[0]), (passage.outer[1], end)


_SENTENCE = re.compile(rf"[{_STOPS}](?=\s)|\n")


def _ahead(text: str, place: Place, forms: _Forms, words: Mapping[str, Any]) -> tuple[Place | None, Place | None]:
    """The cue and speaker before a passage: "NAME ने कहा, “…", "وقال NAME: «…"."""
    start, end = place
    end = start + len(text[start:end].rstrip(_EDGE))
    source = forms.source.search(text, start, end)
    if source is not None and _opens(text, start, source.start()):
        return source.span("verb"), who_speaks(text, (source.end(), place[1]), words, behind=True)
    that = forms.that.search(text, start, end)
    end = start + len(text[start : that.start()].rstrip(_EDGE)) if that else end
    last = forms.last.search(text, start, end)
    if last is not None:
        return last.span("verb"), who_speaks(text, (start, last.start()), words)
    if not forms.first:
        return None, None
    verbs = [verb for verb in forms.verb.finditer(text, start, end) if _opens(text, start, verb.start())]
    if not verbs:
        return None, None
    cue = verbs[-1].span("verb")
    return cue, who_speaks(text, (cue[1], end), words, behind=True)


def _opens(text: str, start: int, at: int) -> bool:
    """Whether a place is where a sentence or a clause begins."""
    before = text[start:at].rstrip()
    return not before or before[-1] in ",،;:–—" + _STOPS


def _after(text: str, place: Place, forms: _Forms, words: Mapping[str, Any]) -> tuple[Place | None, Place | None]:
    """The cue and speaker behind a passage: "”, NAME nói", "» قال NAME", "” NAME ने कहा"."""
    start, end = place
    edge = forms.edge.match(text, start, end)
    start = edge.end() if edge else start
    stop = _SENTENCE_END.search(text, start, end)
    end = stop.start() if stop else end
    verb = forms.source.match(text, start, end) or forms.verb.search(text, start, end)
    if verb is None:
        return None, None
    cue = verb.span("verb")
    if verb.start() == start:
        return cue, who_speaks(text, (cue[1], end), words, behind=True)
    if any(mark in text[start : verb.start()] for mark in ":;؛"):
        return None, None
    who = who_speaks(text, (start, verb.start()), words)
    return (cue, who) if who is not None else (None, None)


_SENTENCE_END = re.compile(rf"[{_STOPS}](?:\s|\Z)|[:؛;\n{MASK}]")


@lru_cache(maxsize=32)
def _forms(language: str) -> _Forms:
    words: Mapping[str, Any] = read_file("speech_beside")[language]
    joined = bool(words.get("joined"))
    prefix = f"(?:{any_of(words.get('prefix', ()))})?"
    left, right = ("", "") if joined else (rf"(?<![^\s{_BREAKS}])", rf"(?![^\s{_BREAKS}])")
    verb = rf"{left}{prefix}(?P<verb>{any_of(words['said'])}){right}"
    that: Sequence[str] = words.get("that", ())
    source: Sequence[str] = words.get("according", ())
    return _Forms(
        re.compile(verb),
        re.compile(rf"(?<=\s)(?:{any_of(that)})\Z" if that else r"(?!)"),
        bool(words.get("verb_first")),
        re.compile(rf"{verb}\Z"),
        re.compile(rf"{left}(?P<verb>{any_of(source)}){right}" if source else r"(?!)"),
        re.compile(rf"[{_EDGE}]*(?:(?:{any_of(words.get('quotative', ()))})\s+)?"),
    )
