"""Stamps: the full dates of a line, each with its time and the label that says what it is the date of."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from newsparse.cues import Cues
from newsparse.cues.merged import either, merged
from newsparse.dates.clock import Clock, find_clocks, order_of_zone, with_zone
from newsparse.dates.days import Day
from newsparse.dates.every_day import find_every_day, may_hold_day
from newsparse.dates.moments import is_later
from newsparse.dates.plain import plain
from newsparse.dates.readings import choose_readings
from newsparse.dates.words import LONGEST_LABEL, Label, Lexicon, lexicon, words
from newsparse.letters import CAPITAL

LONGEST_SEARCH_CHARACTERS = 400
"""Characters of a line that are looked at: a stamp stands at the start, and the cost stays bounded."""

REACH = 48
"""Characters that may stand between a date and its time or label: "Actualizado el martes a las "."""


FARTHEST_LABEL = 80
"""Characters before a date in which a label may stand where a name stands between the two."""

_SIGNS = frozenset("|/·•(–—-")
_CLOSED = re.compile(r"\s*(?:\Z|[|/·•()\[\]–—;,-](?!\s?\d))")
"""What stands behind the last figure of a part of a line."""


class Stamp(NamedTuple):
    """A full date in a line."""

    label: Label | None
    """What it is the date of, where a word beside it says so."""
    value: datetime | date | None
    """The moment or day; ``None`` when the order of day and month cannot be known."""
    start: int
    end: int
    text: str
    """``line[start:end]``: the date with its time and zone."""
    ambiguous: bool
    """Whether day and month could be either way round."""


def find_stamps(line: str, cues: Cues, order: str | None = None) -> tuple[Stamp, ...]:
    """Every full date of a line, with its time, zone and label.

    Args:
        line: one line of the text; its first 400 characters count.
        cues: the text's language, which brings month names and labels.
        order: ``DMY``, ``MDY`` or ``YMD`` for numeric dates, where the caller knows (``find_order`` may tell).

    Example:
        >>> from newsparse.cues import load
        >>> for stamp in find_stamps("Published: 3 May 2024, 17:47 | Updated 4 May 2024", load("en")):
        ...     print(stamp.label, stamp.value)
        published 2024-05-03 17:47:00
        updated 2024-05-04
    """
    text = line[:LONGEST_SEARCH_CHARACTERS]
    if text.isascii() and not may_hold_day(text):  # nearly all lines; of such a one ``plain`` only leaves something out
        return ()
    text, lex = plain(text), lexicon(cues)
    days = find_every_day(text, lex) if may_hold_day(text) else ()
    if not days:
        return ()
    clocks = _clocks(text, days, lex)
    changes = _changes(text, days, clocks, lex)
    clocks = [None if clock == change else clock for clock, change in zip(clocks, changes, strict=True)]
    spans = [
        (min(day.start, clock.start), max(day.end, clock.end)) if clock else (day.start, day.end)
        for day, clock in zip(days, clocks, strict=True)
    ]
    labels = _labels(text, spans, lex)
    zone = next((clock.zone for clock in clocks if clock and clock.zone), "")
    values = choose_readings(text, days, order or order_of_zone(zone), usual=lex.order)
    found: list[Stamp] = []
    for label, value, clock, span, change in zip(labels, values, clocks, spans, changes, strict=True):
        moment = with_zone(value, clock) if value and clock else value
        found.append(Stamp(label, moment, *span, line[slice(*span)], value is None))
        if change is not None and value is not None:
            words_of_time = line[change.start : change.end]
            found.append(Stamp("updated", with_zone(value, change), *change[:2], words_of_time, ambiguous=False))
    return _later(found)


def _later(found: list[Stamp]) -> tuple[Stamp, ...]:
    """The stamps, one without a label marked as updated where it is later than the one labelled published."""
    first = next((stamp.value for stamp in found if stamp.label == "published"), None)
    if first is None or len(found) == 1:
        return tuple(found)
    return tuple(
        stamp._replace(label="updated")
        if stamp.label is None and stamp.value is not None and is_later(stamp.value, first)
        else stamp
        for stamp in found
    )


def _clocks(text: str, days: tuple[Day, ...], lex: Lexicon) -> list[Clock | None]:
    """The time that belongs to each day; the first day shows whether times stand before or after."""
    clocks: list[Clock | None] = []
    done, leading = 0, False
    for index, day in enumerate(days):
        limit = days[index + 1].start if index + 1 < len(days) else len(text)
        before = _before(text, max(done, day.start - REACH), day.start, lex)
        if index and not leading and before and _label_before(text[done : before.start], lex) is None:
            before = None  # it is the time of the day before it
        leading = leading or (before is not None and index == 0)
        last = limit == len(text)
        clock = before or _after(text, day.end, min(limit, day.end + REACH), lex.filler if not last else None, lex)
        clocks.append(clock)
        done = max(day.end, clock.end) if clock else day.end
    return clocks


def _changes(text: str, days: tuple[Day, ...], clocks: list[Clock | None], lex: Lexicon) -> list[Clock | None]:
    """The time behind each day at which the article was changed that day: "3 May 2024, 09:10, updated at 17:30"."""
    changes: list[Clock | None] = []
    for index, (day, clock) in enumerate(zip(days, clocks, strict=True)):
        limit = days[index + 1].start if index + 1 < len(days) else len(text)
        behind = clock is not None and clock.start >= day.end
        end = day.end if clock is None or (behind and _is_changed(text[day.end : clock.start], lex)) else clock.end
        end = max(end, day.end)
        later = next(find_clocks(text, end, min(limit, end + REACH)), None)
        own = later is not None and later not in clocks[index + 1 :] and _is_changed(text[end : later.start], lex)
        changes.append(later if own else None)
    return changes


def _is_changed(between: str, lex: Lexicon) -> bool:
    """Whether words between a day and a time say that the article was changed then."""
    return not any(map(str.isdigit, between)) and label_at([*words(between)], 0, lex) == "updated"


def _before(text: str, low: int, start: int, lex: Lexicon) -> Clock | None:
    found = [clock for clock in find_clocks(text, low, start) if clock.sure]
    if not found or not all(word in lex.filler for word in words(text[found[-1].end : start])):
        return None
    if len(found) > 1 and text[found[-2].end : found[-1].start].strip() == "(":  # the same moment elsewhere
        return found[-2]._replace(end=found[-1].end)
    return found[-1]


def _after(text: str, end: int, high: int, allowed: frozenset[str] | None, lex: Lexicon) -> Clock | None:
    """The first time after a day; a label may stand between ("25/04/2026 Actualizado a las 15:10") on the last one."""
    for clock in find_clocks(text, end, high):
        gap = text[end : clock.start]
        if any(letter.isdigit() for letter in gap):
            return None
        between = list(words(gap))
        known = all(word in lex.filler for word in between)
        if not known and allowed is None:
            known = label_at(between, 0, lex) is not None
        sure = clock.sure or between or _parted(gap, clock) or _ends(text, gap, clock, lex)
        return clock if known and sure else None
    return None


def _ends(text: str, gap: str, clock: Clock, lex: Lexicon) -> bool:
    """Whether a day with hours and minutes ends its part of a line: "3.6.2025 10.15", "3. juni 2025, 9.05 |".

    A unit behind the figure would make it an amount: "3.6.2025 10.15 euroa".
    """
    dotted = text[clock.start : clock.end].replace(".", "", 1).isdigit()
    if not dotted or gap.strip() not in {"", ","} or not gap.endswith(" "):
        return False
    rest = text[clock.end :]
    labelled = rest[:1].isspace() and label_at([*words(rest[:REACH])], 0, lex) is not None
    return labelled or _CLOSED.match(rest) is not None


def _parted(gap: str, clock: Clock) -> bool:
    """Whether a sign parts a day from hours and minutes with a full stop: "1 maggio 2021 | 17.12", "(18.17"."""
    return clock.end - clock.start == len("17.12") and not gap[-1:].isalnum() and gap.strip() in _SIGNS


def _labels(text: str, spans: list[tuple[int, int]], lex: Lexicon) -> list[Label | None]:
    """The label before each stamp, or after it where the first has none before and the last has one after."""
    edges = [0, *(end for _, end in spans)]
    leading = [_label_before(text[low:start], lex) for low, (start, _) in zip(edges, spans, strict=False)]
    if leading[0] is not None:
        return leading
    ends = [*(start for start, _ in spans[1:]), len(text)]
    trailing = [_label_after(text[end:high], lex) for (_, end), high in zip(spans, ends, strict=True)]
    told = [[word for word in words(text[slice(*span)]) if word not in lex.months] for span in spans]  # French "MAJ"
    inside = [label_at(found, 0, lex) for found in told]
    if trailing[-1] is not None:
        return trailing
    return [before or within for before, within in zip(leading, inside, strict=True)]


def _label_before(segment: str, lex: Lexicon) -> Label | None:
    if signed := _signer().search(segment[-FARTHEST_LABEL:]):
        segment = segment[-FARTHEST_LABEL:][: signed.start()]
    tokens = list(words(segment[-REACH:]))
    for end in range(len(tokens), 0, -1):
        for count in range(min(LONGEST_LABEL, end), 0, -1):
            label = lex.labels.get(" ".join(tokens[end - count : end]))
            if label:
                return label
        if tokens[end - 1] not in lex.filler:
            return None
    return None


@lru_cache(maxsize=1)
def _signer() -> re.Pattern[str]:
    """Who wrote it, between a label and its date: "Atualizado por Ana Prova em 6/2/2024"."""
    by = either(merged("attribution", "by") | merged("attribution", "by_after_label"))
    name = rf"[{CAPITAL}][\w.'’-]{{0,24}}"
    return re.compile(rf"\s{by}\s{name}(?:\s(?:{name}|[a-z]{{1,3}}(?=\s))){{0,4}}\s*\Z")


def _label_after(segment: str, lex: Lexicon) -> Label | None:
    """The label that a segment begins with; none before a time, which it labels: "Updated 9 min ago", "Updated ago"."""
    found = list(words(segment[:REACH]))
    if any(letter.isdigit() for letter in segment[:REACH]) or not lex.relative.isdisjoint(found):
        return None
    return label_at(found, 0, lex)


def label_at(tokens: list[str], start: int, lex: Lexicon) -> Label | None:
    """The label that begins at a word, fillers before it passed over; ``None`` where none does."""
    for at in range(start, len(tokens)):
        for count in range(min(LONGEST_LABEL, len(tokens) - at), 0, -1):
            label = lex.labels.get(" ".join(tokens[at : at + count]))
            if label:
                return label
        if tokens[at] not in lex.filler:
            return None
    return None


def opening_label(line: str, cues: Cues) -> Label | None:
    """The label with which a line opens, whatever follows; ``None`` without one.

    Example:
        >>> from newsparse.cues import load
        >>> opening_label("Published Thursday 1:30PM", load("en"))
        'published'
    """
    return label_at(list(words(line[:REACH])), 0, lexicon(cues))
