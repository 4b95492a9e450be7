"""Quotes of Korean: the speaker before the marks or behind them, the verb at the sentence's end."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.quotes.cue import Attribution
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.tokens import MASK, Place

LONGEST_BEFORE, LONGEST_BEHIND = 80, 80
"""Characters before and behind a passage in which its speaker and its verb stand."""
NAME_LENGTHS = (2, 4)
"""Characters of a name with its surname: "허균", "남궁옥분"."""

LONGEST_TOPIC = 12
"""Characters right before a passage in which a speaker without a name stands: "관계자는 “…"."""

_CODE = "ko"
_HANGUL = "[가-힣]"


def is_korean(language: str) -> bool:
    """Whether a language's quotes are read here."""
    return language == _CODE


def told_in_korean(masked: MaskedText) -> list[Attribution | None]:
    """The attribution of each passage, None where no verb stands behind it; of two before one verb both have it."""
    found: list[Attribution | None] = []
    last: Place | None = None
    for passage in masked.passages:
        start, end = masked.paragraphs[passage.paragraph]
        start = max(start, passage.outer[0] - LONGEST_BEFORE)
        start = max([start, *_sentence_ends(masked.blanked, start, passage.outer[0])])
        verb = _verb().match(masked.blanked, passage.outer[1], min(end, passage.outer[1] + LONGEST_BEHIND))
        if verb is None:
            found.append(None)
            continue
        inside = _subject(masked.blanked, *verb.span("middle"))
        who = inside or _subject(masked.blanked, start, passage.outer[0])
        last = who = who or last
        found.append(Attribution.named(masked.text, who, verb.span("verb"), follows=True))
    for at in range(len(found) - 2, -1, -1):
        here, following = masked.passages[at], masked.passages[at + 1]
        if found[at] is None and here.paragraph == following.paragraph and _goes_on(masked, here, following):
            found[at] = found[at + 1]
    return found


def _sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Where the sentences before a passage end."""
    return [stop.end() for stop in _STOP.finditer(text, start, end)]


_STOP = re.compile(r"[.!?…]\s")


def _goes_on(masked: MaskedText, here: Passage, following: Passage) -> bool:
    """Whether a passage goes on to the next in its sentence: "“…”라며 “…”고 말했다"."""
    between = masked.blanked[here.outer[1] : following.outer[0]].strip()
    return between in _words()["quotative"] or between in ("", ",")


def _subject(text: str, start: int, end: int) -> Place | None:
    """The last of those whom a stretch is about, its office and what honours it taken off."""
    for found in reversed(list(_topic().finditer(text, start, end))):
        place = _name(text, found, start)
        if place is not None:
            return place
    last = _topic().search(text, max(start, end - LONGEST_TOPIC), end)
    if last is None or last["who"] in _words()["pronoun"] or text[last.end() : end].strip():
        return None
    return last.span("who")


def _name(text: str, found: re.Match[str], start: int) -> Place | None:
    """The name before a topic particle, or the word before that: "이장 최만석 씨는", "홍길동 서울시장은"."""
    who = found["who"]
    before = _BEFORE.search(text, start, found.start())
    if len(who) > NAME_LENGTHS[0] and _is_name(who):
        return found.span("who")
    if found["office"] and before is not None and _is_name(before["word"]):
        return before.span("word")
    return found.span("who") if found["office"] or _is_name(who) else None


_BEFORE = re.compile(rf"(?<!{_HANGUL})(?P<word>{_HANGUL}{{2,4}})(?:\(\d+[^()]{{0,4}}\))?\s\Z")


def _is_name(word: str) -> bool:
    surnames = cast("Mapping[str, list[str]]", read_file("names")["surnames"])[_CODE]
    return NAME_LENGTHS[0] <= len(word) <= NAME_LENGTHS[1] and word.startswith(tuple(surnames))


@lru_cache(maxsize=1)
def _words() -> Mapping[str, list[str]]:
    return cast("Mapping[str, list[str]]", read_file("speech_beside")[_CODE])


@lru_cache(maxsize=1)
def _verb() -> re.Pattern[str]:
    """What stands behind a passage: the word that ends what is quoted, and a verb at the end of the sentence."""
    quotative, verbs = any_of(_words()["quotative"]), any_of(_words()["said"])
    return re.compile(rf"(?:{quotative})(?P<middle>[^.!?\n{MASK}]{{0,50}}?)(?P<verb>{verbs})(?=[.,\s]|\Z)")


@lru_cache(maxsize=1)
def _topic() -> re.Pattern[str]:
    particles, offices = any_of(_words()["topic"]), any_of(_words()["honorific"])
    return re.compile(
        rf"(?<!{_HANGUL})(?P<who>{_HANGUL}{{1,8}}?)(?:\(\d+[^()]{{0,4}}\))?\s?(?P<office>{offices})?(?:{particles})"
        rf"(?=[\s,{MASK}]|\Z)"
    )
