"""Caption form: texts that end as captions do, with what may be a picture's credit, or begin as one of an archive."""

import re
from collections.abc import Sequence
from functools import lru_cache
from types import MappingProxyType

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.front_button import front_button_end
from newsparse.attribution.credit.label import has_short_label_behind
from newsparse.attribution.credit.line import SHORTEST_HANDLING
from newsparse.attribution.credit.piece_shape import is_office_alone
from newsparse.attribution.made_by_machine import ends_with_machine_note
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.document import Segment
from newsparse.label.passes.captions.over_credit import LONGEST_BARE
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL, WIDE
from newsparse.names import has_given_name, is_person_name

SHORTEST_WITH_AGENCY = 5
"""Words of the shortest caption that only an agency in brackets tells; "SAN JOSÉ, Costa Rica (AP)" has fewer."""
SHORTEST_WIDE = 6
"""Letters of the shortest such caption in Chinese, Japanese or Korean, whose words are not counted."""
SLASHED = 8
"""Words of the shortest caption with nothing but a slash before the photographer's name; a list of names has fewer."""
SENTENCE_LETTERS = 4
"""Letters of the shortest sentence before a source without a mark; the number of "10. Cable Lugs" has none."""
ARCHIVE = 24
"""Characters in which "FILE PHOTO:" and its like stand."""
PICTURED, PICTURED_SHARE = 3, 0.8
"""Sentences right under images, and their share of all sentences, from which they are the story and no captions."""
TAIL = 60
"""Characters at the end in which a source in brackets stands."""

_NAME = rf"(?:\d{{1,2}}(?=[{CAPITAL}]\w{{3}}))?[{CAPITAL}][\w’'.&-]*"
_AFTER_SENTENCE_RE = late_pattern(rf"[.!?…][\"”’»]? ?[/|]? ?[{CAPITAL}가-힣][^.!?…]*$")
SIGN_RE = re.compile(r"[/©ⓒ|(:：\[＝]| via ")
"""What most credits hold: a slash, a bar, a bracket, a colon, \"via\"."""
_GLUED_RE = late_pattern(rf"[{SMALL}][{CAPITAL}][\w-]+(?: [{CAPITAL}][\w-]+)?$")
"""A last word, or two, glued to the one before: "at dawnGetty Images"."""
_QUOTES = frozenset('"“”')
_NAME_END = rf"(?<![\w’'.-])(?:(?![{CAPITAL}])[\w’'.-])*+[{CAPITAL}][\w’'.-]*"
"""The end of a name: a word with a capital. It is tried once a word, since a word may be as long as the text."""
_QUOTE_EDGES = _QUOTES | frozenset("„«»「」")
_OPENERS = MappingProxyType({")": "(", "]": "[", "）": "（", "】": "【"})
_ROUND = frozenset("(（")
_ENDS = frozenset('.!?…"”’»。！？」』')
_WIDE_RE = late_pattern(f"[{WIDE}]")


@lru_cache(maxsize=1)
def _bracketed() -> re.Pattern[str]:
    """A source in brackets at the end: two names with a slash, or one name after the end of a sentence."""
    small = either(merged("attribution", "inside_source"))
    return re.compile(
        rf"\((?:{_NAME} ?){{1,4}}/(?: ?{_NAME}){{1,5}}\)$"
        rf"|[.!?…][\"”’»]?\s?\({_NAME}(?:[ /,:]+(?:{_NAME}|{small})){{0,5}}\)$"
        rf"|[^\W\d_]\({_NAME}(?: {_NAME}){{1,3}}\)$"
        rf"|[.!?…][\"”’»]?\s?\[{_NAME}(?: {_NAME}){{0,3}}/(?: ?{_NAME}){{1,5}}\]$"
    )


@lru_cache(maxsize=1)
def _picture() -> re.Pattern[str]:
    """A word for a picture, in lower case: without regard to case the regex engine would be twenty times as slow."""
    return re.compile(either(merged("attribution", "picture_stem")))


def may_end_with_credit(text: str) -> bool:
    """Whether a line may end with a credit: a quick look, since most lines hold no sign or label of one."""
    tail = text[-TAIL:]
    if text[-1:] in _ENDS:
        return (
            tail[-SHORTEST_HANDLING:].isupper()
            or has_short_label_behind(text)
            or ":" in tail
            or "©" in tail
            or "ⓒ" in tail
            or (" by " in tail and bool(_picture().search(tail.lower())))
            or ends_with_machine_note(tail)
        )
    return bool(SIGN_RE.search(text) or _picture().search(tail.lower()) or _GLUED_RE.search(tail))


def is_bracketed(segment: Segment) -> bool:
    """Whether a short text has a source in brackets after its last sentence; copy of an agency has it at its very end.

    An agency's name is told without a sentence before it, too: "The mayor on the new bridge (AP)".
    """
    if segment.words > LONGEST_BARE or segment.text[-1:] not in _OPENERS or _ends_with_medium(segment.text):
        return False
    return _bracketed().search(segment.text[-TAIL:]) is not None or _ends_with_agency(segment)


def _ends_with_medium(text: str) -> bool:
    """Whether brackets at the end hold what an article comes with and no source: "What is rain? (Video)"."""
    inside = text[-TAIL:].rpartition(_OPENERS[text[-1]])[2][:-1]
    return inside.strip().casefold() in merged("attribution", "picture")


def _ends_with_agency(segment: Segment) -> bool:
    """Whether a text ends with a news agency in brackets: no finished sentence, but before a square bracket."""
    opener = _OPENERS[segment.text[-1]]
    before, bracket, inside = segment.text[-TAIL:].rpartition(opener)
    wide = _WIDE_RE.match(segment.text) is not None
    enough = len(before.rstrip()) >= SHORTEST_WIDE if wide else segment.words >= SHORTEST_WITH_AGENCY
    if not bracket or not enough:
        return False
    ended = before.rstrip()[-1:] in _ENDS and opener in _ROUND
    return not ended and find_agency(inside[:-1].strip()) is not None and not segment.text.isupper()


def is_signed(segment: Segment) -> bool:
    """Whether a short text goes on after its last sentence with what is a credit and nothing else."""
    text = segment.text
    if not text or segment.words > LONGEST_BARE or text[-1] in ".!?:…" or not _AFTER_SENTENCE_RE.search(text[-TAIL:]):
        return False
    credit = split_caption(text).credit
    if credit is None or not text.endswith(credit.raw):
        return False
    if credit.sources == (credit.raw,) and is_office_alone(credit.raw) and find_agency(credit.raw) is None:
        return False  # a caption's where something else tells that it is one
    before = text[: -len(credit.raw)].rstrip(" /|")
    if before[:1] in _QUOTE_EDGES and before[-1:] in _QUOTE_EDGES:  # "“We carried the coal.” Jane Roe"
        return False
    return before[-1:] in _ENDS and sum(map(str.isalpha, before)) >= SENTENCE_LETTERS


def opens_with_archive(text: str) -> bool:
    """Whether a text opens as agencies open captions of older pictures: "FILE - The mayor leaves the hall."."""
    opening = text[:ARCHIVE]
    if opening[1:2].islower():  # nearly all texts
        return False
    mark = next((mark for mark in ("–", "—", "-", ":") if mark in opening), "")
    word = opening.partition(mark)[0].strip() if mark else ""
    return word.isupper() and word.lower() in merged("attribution", "archive_picture")


def opens_as_caption(text: str) -> bool:
    """Whether a text begins as captions alone do: with "FILE -", a button glued to it, or its credit in brackets."""
    return opens_with_archive(text) or _opens_with_credit(text) or front_button_end(text) > 0


def _opens_with_credit(text: str) -> bool:
    """Whether a credit in brackets opens a text: "(Jane Roe | The Harbor Times) The pier on Tuesday."."""
    inner = text[1:].partition(")")[0] if text[:1] == "(" else ""
    if "|" not in inner and "/" not in inner:
        return False
    credit = split_caption(text).credit
    return credit is not None and credit.raw == f"({inner})"


def names_side(text: str) -> bool:
    """Whether a text says between commas where somebody stands: "Jane Roe, left, opens the bridge"; none in quotes."""
    if _beside().search(text) is None:  # a quick look that few lines pass
        return False
    return _beside(_NAME_END).search(text) is not None and _QUOTES.isdisjoint(text)


def is_dated(segment: Segment) -> bool:
    """Whether a sentence tells what is seen, and ends with where and with the day and year, as American captions do."""
    text = segment.text
    if text[-1:] != "." or not text[-5:-1].isdigit() or segment.words > LONGEST_BARE or text[:1].islower():
        return False
    return _dated().search(text) is not None and _told().search(text) is None and _QUOTES.isdisjoint(text)


@lru_cache(maxsize=2)
def _beside(name: str = "") -> re.Pattern[str]:
    """Where somebody stands, between commas or at the end, behind what is given of a name."""
    return re.compile(rf"{name}, {either(read_file('agencies')['beside'])}(?:, |\.?$)")


@lru_cache(maxsize=1)
def _dated() -> re.Pattern[str]:
    """Where something is seen, and a day with its year, at a sentence's end."""
    return re.compile(
        rf" {either(read_file('agencies')['seen_at'])} [{CAPITAL}][^,]{{1,40}}, (?:[{CAPITAL}][^,]{{1,24}}, )?"
        r"(?:[A-Z][a-z]{2,5}day, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\.$"
    )


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(read_file('agencies')['told'])}|[a-z]{{3,}}ed)\b")


def is_slashed(segment: Segment) -> bool:
    """Whether a text without a full stop goes on behind a slash with a person's name: "The bridge / Jane Example"."""
    if segment.ended or not SLASHED <= segment.words <= LONGEST_BARE:
        return False
    before, slash, name = segment.text.rpartition(" / ")
    return bool(slash) and "/" not in before and " " in name and has_given_name(name) and is_person_name(name)


def is_pictured(story: Sequence[Segment]) -> bool:
    """Whether nearly all sentences of a story stand under images: they are its paragraphs, each with its picture.

    Args:
        story: its segments, and the one above, which may be an image.
    """
    told = [at for at, segment in enumerate(story) if segment.ended and not segment.mark]
    under = sum(story[at - 1].mark == "image" for at in told if at)
    return under >= PICTURED and under >= PICTURED_SHARE * len(told)
