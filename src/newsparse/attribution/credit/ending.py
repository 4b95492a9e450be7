"""What a page prints behind a credit: buttons, and what agencies tell the desks that print their pictures."""

import re
from dataclasses import dataclass
from functools import lru_cache

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.cue_words import words
from newsparse.cues import read_file
from newsparse.cues.merged import either

LONGEST_BUTTON_CHARACTERS = 40
"""Characters at the end of a caption in which a button's words stand; the longest button has 33."""
MOST_BUTTONS = 3
"""Buttons, and what a screen reader says of a link, that are taken off one after the other."""

AGENCY_REACH_CHARACTERS = 90
"""Characters at the end of a caption in which an agency stands twice: in the credit and again behind it."""
_ARROWS = " >»›→"
"""What points on behind a button's words: "more >"."""


@dataclass(frozen=True, slots=True)
class Ending:
    """Where the caption with its credit stops, and the note that stands behind it, if there is one."""

    stop: int
    note: str | None


def find_ending(text: str) -> Ending:
    """Where a caption and its credit stop before a button or a handling note.

    Example:
        >>> find_ending("A dog barks. Foto: dpa Vis mer").stop
        22
        >>> find_ending("A dog barks. REUTERS/Jane Example NO RESALES.")
        Ending(stop=33, note='NO RESALES.')
    """
    stop = _before_repeated_agency(text, _before_button(text[: _before_repeated_credit(text)]))
    note = _handling().search(text, 0, stop)
    if note is None or not note.start():
        return Ending(stop, None)
    return Ending(len(text[: note.start()].rstrip(" .-–—|")), text[note.start() : stop])


def _before_repeated_credit(text: str) -> int:
    """Where a caption and its credit stop, if a page prints the credit again behind a button: "AP hide caption AP"."""
    low = text.lower()
    for button in words().trailers:
        at = low.rfind(f" {button} ") if " " in button else -1
        if at <= 0:
            continue
        behind, stop = low[at + len(button) + 2 :].strip(), _before_buttons(low, at)
        if behind and low.endswith(behind, 0, stop):
            return stop
    return len(text)


def _before_buttons(low: str, stop: int) -> int:
    """Where a text in lower case that stops somewhere has only buttons and blanks before that."""
    while True:
        while stop and low[stop - 1].isspace():
            stop -= 1
        button = next((one for one in words().trailers if low.endswith(one, 0, stop)), None)
        if button is None:
            return stop
        stop -= len(button)


def _before_repeated_agency(text: str, end: int) -> int:
    """Where the credit ends that an agency closes and a page goes on to print again: "(AP Photo/Jane Example) AP"."""
    start = max(0, end - AGENCY_REACH_CHARACTERS)
    if text[:end].endswith(")") and (stop := _before_second_bracket(text, start, end)):
        return stop
    last = text[start:end].rsplit(None, 1)[-1:]
    if not last or text.count(last[0], start, end) == 1:
        return end
    mentions = list(find_mentions(text[start:end]))
    if len(mentions) <= 1 or start + mentions[-1].end != end or mentions[-1].agency != mentions[-2].agency:
        return end
    stop = len(text[: start + mentions[-1].start].rstrip())
    again = start + mentions[-2].end == stop and stop < start + mentions[-1].start
    return stop if again or text[:stop].endswith(")") else end


def _before_second_bracket(text: str, start: int, end: int) -> int:
    """Where the bracket ends behind which another has its agency again, "(Jane Roe/PA) (PA Wire)"; 0 without one."""
    opens = text.rfind("(", start, end)
    before, owner = text[start : max(start, opens)].rstrip(), find_agency(text[opens + 1 : end - 1])
    if owner is None or not before.endswith(")"):
        return 0
    inner = before[before.rfind("(") + 1 :]
    again = any(mention.agency == owner for mention in find_mentions(inner)) or find_agency(inner[:-1]) == owner
    again = again or find_agency(inner[:-1].rpartition("/")[2].strip()) == owner
    return start + len(before) if again else 0


@lru_cache(maxsize=1)
def _handling() -> re.Pattern[str]:
    """A handling note, as it is written: in capitals."""
    return re.compile(rf"(?<!\w){either(read_file('agencies')['handling'])}\b")


def _before_button(text: str) -> int:
    """Where a caption with its credit stops before what a page prints behind it: "Licensing Rights, opens new tab"."""
    stop = _before_address(text)
    for _ in range(MOST_BUTTONS):
        shorter = _before_last(text[:stop])
        if shorter == stop:
            break
        stop = shorter
    return stop


def without_button(text: str, *, several: bool = False) -> str:
    """A text without the button at its end; the text itself where it is nothing else.

    Args:
        text: a credit with what stands behind it, or a caption before its credit.
        several: whether only a button of several words counts: a caption may end with "more".

    Example:
        >>> without_button("Jane Example/NPR hide caption"), without_button("Jane Example/NPR")
        ('Jane Example/NPR', 'Jane Example/NPR')
    """
    if not text.lower().endswith(_buttons()):
        return text
    stop = _before_button(text)
    return text[:stop] if not several or " " in text[stop:].strip() else text


def _before_address(text: str) -> int:
    """Where a caption with its credit stops before a mail address: "… 김하나 기자 h@x.kr", "… Jane Roe | j@x.com"."""
    before, _, last = text.rpartition(" ")
    before, bar, _ = before.rpartition(" |") if before.endswith(" |") else (before, "", "")
    signed = "@" in last[1:] and (bar or before.endswith(words().reporters))
    return len(before.rstrip()) if signed else len(text)


def _before_last(text: str) -> int:
    """Where a text stops before the button at its end, or a screen reader's words behind a comma or in brackets."""
    whole, text = len(text), text.rstrip(_ARROWS)
    low = text[-LONGEST_BUTTON_CHARACTERS:].lower()
    for trailer in _buttons() if low.endswith(_buttons()) else ():
        if (
            len(trailer) < len(text)
            and low.endswith(trailer)
            and (text[-len(trailer) - 1].isspace() or text[-len(trailer)].isupper())
        ):
            return len(text[: -len(trailer)].rstrip())
    inner = low.rstrip(")]")
    if not inner.endswith(_link_notes()):
        return whole
    note = next(note for note in _link_notes() if inner.endswith(note))
    return len(text[: len(text) - (len(low) - len(inner)) - len(note)].rstrip(" ,([–—-"))


@lru_cache(maxsize=1)
def _buttons() -> tuple[str, ...]:
    """The buttons behind a caption, longest first."""
    return tuple(sorted((*words().trailers, *read_file("agencies")["rights_buttons"]), key=len, reverse=True))


@lru_cache(maxsize=1)
def _link_notes() -> tuple[str, ...]:
    """What a screen reader says behind a link, longest first."""
    return tuple(sorted(read_file("agencies")["link_notes"], key=len, reverse=True))
