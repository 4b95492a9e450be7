"""Where a caption's credit begins: at a bracket, a label, the end of a sentence, or a name beside an agency."""

import re
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from newsparse.attribution.agencies import find_mentions
from newsparse.attribution.credit.ending import find_ending
from newsparse.attribution.credit.label import label_end, label_starts
from newsparse.attribution.credit.pieces import LONGEST_CREDIT_CHARACTERS, Parts, parse_credit
from newsparse.attribution.credit.piece_shape import reads_as_source
from newsparse.attribution.cue_words import takes_name, words
from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.letters import CAPITAL, CAPITAL_OR_CASELESS, SMALL
from newsparse.names import has_given_name, is_person_name

CREDIT_REACH_CHARACTERS = 200
"""Characters from the end of a caption in which an unlabelled credit can start; the longest labelled one has 104."""

NAME_REACH = 60
"""Characters before a bracket in which the name of who took the picture stands (chosen: the longest name)."""

_SENTENCE = re.compile(
    rf"(?:(?<![\s.]{CAPITAL_OR_CASELESS})(?<!\s\d)(?<!\s\d\d)[.!?…。！？][\"”“»’')\]]*\s*|[\"”»)\]]\s+"
    rf"|(?<=\S)[\"”»)](?=[{CAPITAL}]))(?=\S)"
)
GLUE = re.compile(rf"(?<=[{SMALL}0-9)])(?=[{CAPITAL}©])")
"""Between two words that a page printed without a space: the caption's last and the credit's first."""
_BAR = re.compile(r"\s+[|/–—-]\s+|\s+/(?=\S)|\s*＝")
SHORT_WORD_LETTERS = 3
"""Letters of the longest word in lower case inside the name of an unknown source: "of", "van"."""
_OPEN = MappingProxyType({")": "(", "]": "[", "）": "（"})


@dataclass(frozen=True, slots=True)
class Place:
    """A credit found in a text: the caption ends at ``text_end``, the credit runs from ``start`` to ``end``."""

    text_end: int
    start: int
    end: int
    parts: Parts


@lru_cache(maxsize=128)
def locate(text: str) -> Place | None:
    """Where the credit of a caption is; ``None`` without one.

    Example:
        >>> place = locate("A dog barks. (Foto: dpa)")
        >>> place.text_end, place.start, place.end
        (13, 14, 23)
    """
    ending = find_ending(text)
    place = _find(text, ending.stop)
    if place is not None and ending.note is not None:
        place.parts.notes.append(ending.note)
    return place


def _find(text: str, end: int) -> Place | None:
    in_bracket = _bracketed(text, end)
    labelled = _labelled(text, end) if in_bracket is None or ":" in text[:end] or "：" in text[:end] else None
    if in_bracket is not None and (labelled is None or labelled.start >= in_bracket.text_end):
        return _with_name_before(text, in_bracket)
    return labelled or _unlabelled(text, end) or _made_by_machine(text, end)


def _with_name_before(text: str, place: Place) -> Place:
    """A credit in brackets with the name before them: "… on Monday. Jane Example (AFP via Getty Images)"."""
    before = text[: place.text_end].rstrip()
    start = max((mark.end() for mark in _SENTENCE.finditer(before, max(0, len(before) - NAME_REACH))), default=0)
    name = before[start:]
    if not start or not place.parts.agencies or place.parts.photographers or place.parts.label:
        return place
    if " " not in name or not is_person_name(name):
        return place
    stop = place.end + 1
    parts = parse_credit(text[start:stop])
    return place if parts.strange else Place(start, start, stop, parts)


def _made_by_machine(text: str, end: int) -> Place | None:
    """A note at the end that says how a picture was made, with nothing between it and the caption."""
    low = text[:end].rstrip(" .").lower()
    for note in words().made_by_machine:
        start = len(low) - len(note)
        if start > 0 and low.endswith(note) and text[start - 1].isspace():
            note = text[start : len(low)]
            return Place(start, start, len(low), Parts(notes=[note], pieces=1))
    return None


@lru_cache(maxsize=1)
def _name_start() -> re.Pattern[str]:
    """A word that may be the first of a credit: with a capital, a handle, an agency that signs in lower case."""
    small = either(read_file("agencies")["small_names"])
    return re.compile(rf"(?<![\w@/.-])[^\W_{SMALL}][\w.'’@-]*|(?<!\S)@\w|(?<!\w){small}\b")


def bracket_at_end(text: str) -> tuple[int, int] | None:
    """Start and end of what the last bracket holds, when it closes the text."""
    stop = len(text.rstrip(" ."))
    opener = _OPEN.get(text[stop - 1 : stop])
    if opener is None:
        return None
    depth = 0
    for at in range(stop - 1, max(-1, stop - LONGEST_CREDIT_CHARACTERS), -1):
        depth += (text[at] == text[stop - 1]) - (text[at] == opener)
        if depth == 0:
            return at + 1, stop - 1
    return None


def _bracketed(text: str, end: int) -> Place | None:
    found = bracket_at_end(text[:end])
    if found is None:
        return None
    start = found[0] + len(text[found[0] : found[1]]) - len(text[found[0] : found[1]].lstrip())
    parts = parse_credit(text[start : found[1]])
    before = text[: found[0] - 1].rstrip()
    if not parts.named or (parts.strange and not (parts.label or "").endswith(":")):
        return None
    inner = text[start : found[1]].strip()
    sure = parts.label is not None or parts.agencies > 0 or parts.employed or inner.lower() in words().alone
    ended = before[-1:] in {".", "!", "?", "”", '"', "…"}
    told = bool(parts.photographers or parts.sources) or text[start : found[1]].lower() in words().alone
    signed = "/" in text[start : found[1]] and bool(parts.photographers and parts.sources)
    if sure or signed or (ended and told and not text[start : found[1]].islower()):
        return Place(found[0] - 1, start, found[1], parts)
    return None


def _labelled(text: str, end: int) -> Place | None:
    for start in label_starts(text, max(0, end - LONGEST_CREDIT_CHARACTERS), end):
        stop, label = label_end(text, start)
        if label is None or stop >= end:
            continue
        before = text[:start].rstrip()
        colon = label.endswith(":")
        bound = not before or before[-1] in '.!?…”“"»)]|/-–—，。' or start == len(before) or text[start] in "©ⓒ("
        if not (bound or colon or (takes_name(label) and text[start].isupper())):
            continue
        parts = parse_credit(text[start:end])
        if not bound and not _goes_with_prose(text[start:end], parts):
            continue
        weak = not colon and not takes_name(label) and label != "©"
        if not parts.named or (parts.strange and not colon) or (weak and not parts.agencies + len(parts.notes)):
            continue
        if not before and parts.strange:  # it goes on with the caption
            continue
        place = Place(len(before), start, end, parts)
        if before.endswith("/") and not before[-2:-1].isspace():  # "Jane Example/Copyright 2026 AP": it began earlier
            return _unlabelled(text, end) or place
        if before or not GLUE.search(text, stop):
            return place
    return None


def _goes_with_prose(credit: str, parts: Parts) -> bool:
    """Whether what follows a label in the middle of a caption is a credit: it names somebody, or only has capitals."""
    if parts.strange:
        return False
    if parts.agencies or parts.photographers:
        return True
    names = [word for name in parts.sources for word in name.split()]
    plain = all(not word[0].islower() or "." in word or len(word) <= SHORT_WORD_LETTERS for word in names)
    return not credit[0].islower() and (plain or any(reads_as_source(name, name.lower()) for name in parts.sources))


def _unlabelled(text: str, end: int) -> Place | None:
    region, text = max(0, end - CREDIT_REACH_CHARACTERS), text[:end]
    named = {region + mention.start for mention in find_mentions(text[region:])}
    last = max(named, default=-1)
    for mark in _SENTENCE.finditer(text, region):
        rest = text[mark.end() :]
        if (last >= mark.end() or "/" in rest or rest.count(" ") < 4) and (place := tail(text, mark.end())) is not None:
            return place
    for pattern in (GLUE, _name_start()):
        for mark in pattern.finditer(text, region, len(text) if pattern is GLUE else last + 1) if last > 0 or pattern is GLUE else ():
            start = mark.start()
            opens = start in named or pattern is GLUE or text[start] == "@" or has_given_name(text[start : start + 40])
            if start and opens and (place := _inside(text, start)) is not None:
                return place
    for mark in _BAR.finditer(text, region):
        if mark.start() and (place := _inside(text, mark.end(), bar=True)) is not None:
            return place
    return None


def tail(text: str, start: int) -> Place | None:
    """The credit that begins at ``start``, after the end of a sentence or on a line of its own.

    Example:
        >>> tail("A dog barks. Jane Example/AP", 13).parts.photographers
        ['Jane Example']
    """
    while text[start : start + 1] in {" ", "|", "/", "–", "—", "-"}:
        start += 1
    if start == 0:
        return None
    end = len(text)
    if text[start : start + 1] == "(" and text.endswith(")") and "(" not in text[start + 1 :]:
        start, end = start + 1, end - 1
    credit = text[start:end]
    if (
        not credit
        or len(credit) > LONGEST_CREDIT_CHARACTERS
        or (credit.endswith(".") and len(credit.split()) > 1 and "/" not in credit)
    ):
        return None
    parts = parse_credit(credit)
    if parts.strange or not parts.named or (". " in credit.rstrip(".") and not (parts.agencies and "/" in credit)):
        return None
    alone = (
        bool(parts.photographers)
        and has_given_name(credit)
        and is_person_name(credit)
        and 2 <= len(credit.split()) <= 4
    )
    if (
        parts.agencies
        or alone
        or parts.employed
        or parts.label in words().suffixes
        or (parts.sources and parts.pieces > 1 and "/" in credit)
        or (parts.notes and "/" in credit)
    ):
        return Place(start, start, end, parts)
    return None


def _inside(text: str, start: int, *, bar: bool = False) -> Place | None:
    """A credit after no more than a space: an agency and a mark have to be in it, or a bar before it."""
    before = text[:start].rstrip()
    if before.endswith(" via"):
        start = len(before) - len("via")
    credit = text[start:]
    parts = parse_credit(credit)
    stopped = credit.endswith(".") and not (parts.label or credit.lower().endswith("reserved."))
    if stopped or parts.strange or not parts.named or any(len(name.split()) > 3 for name in parts.photographers[:1]):
        return None
    if bar and (parts.agencies or (parts.photographers and (has_given_name(credit) or parts.label))):
        return Place(start, start, len(text), parts)
    glued = not text[start - 1].isspace()
    marked = "/" in credit or "|" in credit or " via " in credit or " - " in credit
    runs_on = before.rpartition(" ")[2].lower() in words().function | words().joiner
    if parts.employed and before[-1:].islower() and has_given_name(credit):
        return Place(start, start, len(text), parts)
    if parts.agencies and ((parts.picture and not runs_on) or glued or (marked and (parts.photographers or parts.via))):
        return Place(start, start, len(text), parts)
    return None
