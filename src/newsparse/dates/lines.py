"""Stamp lines: lines that hold a date or a time and no words of a sentence."""

import re

from newsparse.cues import Cues
from newsparse.cues.merged import merged
from newsparse.dates.clock import DOUBTFUL, US_STANDARD, ZONES, blank_out, find_clocks
from newsparse.dates.patterns import clocks
from newsparse.dates.plain import plain
from newsparse.dates.stamps import Stamp, label_at
from newsparse.dates.words import LONGEST_LABEL, Label, Lexicon, lexicon, words
from newsparse.late_pattern import late_pattern
from newsparse.letters import MARKS

LONGEST_STAMP_LINE = 160
"""Characters of the longest stamp line with a date: two dates with times, labels and a reading time; a longer line is a
sentence."""

LONGEST_RELATIVE = 60
"""Characters of a stamp line without a date ("Zuletzt aktualisiert vor 2 Stunden")."""

LONGEST_LONE_LABEL = 40
"""Characters of a label on a line of its own: "Datum der letzten Aktualisierung:"."""

LONGEST_TAIL_WORDS = 2
"""Words after a date that no list knows: "/ CBS", "page1", "London, UK"."""

_TOKEN = late_pattern(rf"(?:[^\W_]|[{MARKS}])+")
_HOST = re.compile(r"(?<!\S)(?:https?://)?www\.[\w.-]{3,60}/?(?!\S)")
"""The address of the site, beside the date."""
_ZONE_WORDS = frozenset(name.lower() for name in (*ZONES, *US_STANDARD, *DOUBTFUL))


def is_stamp_line(line: str, cues: Cues, stamps: tuple[Stamp, ...]) -> bool:
    """Whether a line is nothing but dates, times and the words around them.

    Args:
        line: one line of the text.
        cues: the text's language.
        stamps: what ``find_stamps`` gave for the line.

    Example:
        >>> from newsparse.cues import load
        >>> is_stamp_line("2 hours ago", load("en"), ())
        True
        >>> is_stamp_line("0:00", load("en"), ())
        False
    """
    if len(line) > (LONGEST_STAMP_LINE if stamps else LONGEST_RELATIVE):
        return False
    lex = lexicon(cues)
    if not stamps and not _counts_from_now(line, lex) and not clocks().shape.search(line):
        return False
    seen: list[str] = []
    rest = _without_times(line, stamps, seen)
    unknown = _unknown(rest, lex, seen)
    if unknown and len({stamp.label for stamp in stamps} - {None}) > 1:  # "Published on … and updated on …"
        unknown = [(at, end) for at, end in unknown if rest[at:end].lower() not in cues.words["joiner"]]
    if unknown:
        last = max((stamp.end for stamp in stamps), default=len(line))
        tail = [rest[at:end] for at, end in unknown]
        if len(tail) > LONGEST_TAIL_WORDS or unknown[0][0] < last:
            return False
        return _signs(tail) or not (any(map(_told, tail)) or _name(tail))
    return bool(stamps) or _is_relative(seen)


def is_age(line: str, cues: Cues) -> bool:
    """Whether a line says how long ago something was, and nothing else.

    Example:
        >>> from newsparse.cues import load
        >>> is_age("il y a une heure", load("fr")), is_age("3:31 p.m.", load("en"))
        (True, False)
    """
    short = len(line) <= LONGEST_RELATIVE
    return short and _counts_from_now(line, lexicon(cues)) and is_stamp_line(line, cues, ())


def _counts_from_now(line: str, lex: Lexicon) -> bool:
    """Whether a word of a line may be that of a time which counts from now; a script may glue its number to it."""
    found = line.lower().split()
    return not lex.relative.isdisjoint(found) or (
        not line.isascii() and not lex.relative.isdisjoint(word.lstrip("0123456789") for word in found)
    )


def holds_only_dates(line: str, cues: Cues, stamps: tuple[Stamp, ...]) -> bool:
    """Whether every word of a line belongs to its dates, so that it names nobody and nothing.

    Example:
        >>> from newsparse.cues import load
        >>> from newsparse.dates.stamps import find_stamps
        >>> cues = load("en")
        >>> line = "3 May 2024, 8:30 AM Eastern Daylight Time"
        >>> holds_only_dates(line, cues, find_stamps(line, cues))
        True
    """
    return bool(stamps) and len(line) <= LONGEST_STAMP_LINE and not unknown_words(line, cues, stamps)


def lone_label(line: str, cues: Cues) -> Label | None:
    """What a line is the label of that holds nothing else, so that its date stands beside it; ``None`` for others.

    Example:
        >>> from newsparse.cues import load
        >>> lone_label("Data actualizării:", load("ro")), lone_label("News", load("en"))
        ('updated', None)
    """
    lex = lexicon(cues)
    if len(line) > LONGEST_LONE_LABEL or any(map(str.isdigit, line)) or _unknown(line, lex, []):
        return None
    return label_at(list(words(line)), 0, lex)


def unknown_words(line: str, cues: Cues, stamps: tuple[Stamp, ...]) -> list[str]:
    """The words and numbers of a line that belong to no date or time, as ``plain`` writes them.

    Example:
        >>> from newsparse.cues import load
        >>> unknown_words("28 Phagun 2080, at 10:30", load("ne"), ())
        ['28', 'Phagun', '2080']
    """
    rest = _without_times(line, stamps, [])
    return [rest[at:end] for at, end in _unknown(rest, lexicon(cues), [])]


def _is_relative(seen: list[str]) -> bool:
    """Whether the kinds of words make a stamp without a date: "2 hours ago", "heute um 12:19 Uhr", "kl. 09.41"."""
    kinds = set(seen)
    if "relative" in kinds:
        return "unit" in kinds if "number" in kinds else not kinds.isdisjoint({"time", "label", "count"})
    if seen.count("time") > 1 and "label" not in kinds:  # opening hours
        return False
    return "time" in kinds and not kinds.isdisjoint({"mark", "label", "filler", "zone"})


def _without_times(line: str, stamps: tuple[Stamp, ...], seen: list[str]) -> str:
    """The line without its dates and times of day; what the times are goes into ``seen``."""
    undated = blank_out(plain(line), ((stamp.start, stamp.end) for stamp in stamps))
    if "www." in undated:
        undated = blank_out(undated, (match.span() for match in _HOST.finditer(undated)))
    found = tuple(find_clocks(undated, 0, len(undated)))
    for clock in found:
        seen.extend(("time", "mark") if clock.marked else ("time",))
    return blank_out(undated, (clock[:2] for clock in found))


def _unknown(rest: str, lex: Lexicon, seen: list[str]) -> list[tuple[int, int]]:
    """Where the words stand that belong to no date line; what kinds of known words there are goes into ``seen``."""
    places = [match.span() for match in _TOKEN.finditer(rest)]
    tokens = [" ".join(words(rest[at:end])) for at, end in places]
    unknown: list[tuple[int, int]] = []
    index = 0
    while index < len(tokens):
        kind, count = _kind(tokens, index, lex)
        if kind == "number":
            behind = tokens[index + 1] if index + 1 < len(tokens) else ""
            if behind in lex.relative and not behind.isascii():  # "3 ชั่วโมงที่แล้ว": the unit is in the word
                seen.append("unit")
            elif behind not in lex.beside:
                kind = ""
        if kind:
            last = next((one for one in reversed(seen) if one != "filler"), "")
            beside = {kind, last} == {"relative", "unit"}  # "an hour ago", "il y a une heure"
            glued = kind == "relative" and rest[places[index][0]].isdigit()  # "2時間前"
            seen.extend((kind, "count") if beside or glued else (kind,))
        else:
            unknown.append(places[index])
        index += count
    return unknown


def _kind(tokens: list[str], index: int, lex: Lexicon) -> tuple[str, int]:
    """What the word at ``index`` is, ``""`` when no list has it, and how many words go with it."""
    for count in range(min(LONGEST_LABEL, len(tokens) - index), 0, -1):
        if " ".join(tokens[index : index + count]) in lex.labels:
            return "label", count
    parts = tokens[index].split()
    if not parts:
        return "number", 1
    lists = (("unit", lex.beside), ("relative", lex.relative), ("filler", lex.filler), ("zone", _ZONE_WORDS))
    for kind, known in lists:
        if all(part in known for part in parts):
            return kind, 1
    mixed = all(part in lex.filler or part in lex.labels or part in _ZONE_WORDS for part in parts)
    return ("label" if mixed else ""), 1


def _signs(words: list[str]) -> bool:
    """Whether two words are who entered a text into its system: "3 May 2024 by webadmin"."""
    return len(words) == LONGEST_TAIL_WORDS and words[0].lower() in merged("attribution", "by") and words[1].islower()


def _told(word: str) -> bool:
    """Whether a word is one of a sentence: lower case, without a digit."""
    return word.islower() and word.isalpha()


def _name(tail: list[str]) -> bool:
    """Whether the words may be a person's name, which the line must not swallow ("Aug 12, 2021 / Jane Doe")."""
    return len(tail) == LONGEST_TAIL_WORDS and all(word.istitle() and word.isalpha() for word in tail)
