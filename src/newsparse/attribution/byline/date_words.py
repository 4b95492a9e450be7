"""The words of dates in all languages, by which a byline's date is told from its names."""

import re
from collections import defaultdict
from functools import lru_cache
from typing import Any

from newsparse.attribution.cue_words import words
from newsparse.cues import LANGUAGES, read_file
from newsparse.cues.merged import either, merged
from newsparse.cues.months import names_in, other_years, own_years
from newsparse.letters import CAPITAL, MARKS, SMALL

SHORTEST_GLUED = 2
"""Letters of the shortest month or weekday that a page glues to a name: "Jane ExampleMay 3", "Eva ProbeDo 9 Apr"."""
SHORTEST_SMALL = 5
"""Letters of the shortest such month or weekday in small letters: "Kowalskipiątek, 3 maja"; shorter ones end names."""


@lru_cache(maxsize=1)
def date_token() -> re.Pattern[str]:
    """An address, a number as dates hold it, a time zone or an "Uhr" with a word glued to it, a word, or a mark."""
    clock: dict[str, Any] = read_file("clock")
    signs = clock["signs"]
    behind = "".join(signs["year"] + signs["month"] + signs["day"] + signs["hour"] + signs["minute"])
    ordinal = either(merged("attribution", "ordinal"))
    o_clock = merged("dates", "o_clock")
    dotted = sorted(name for name in month_names() if "." in name)  # "มี.ค."
    first = "".join(sorted({name[0] for name in dotted}))
    return re.compile(
        r"[a-z][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,3}\.[a-z]{2,4}\b"
        rf"|\d(?:[\d.:/T-]{{0,30}}\d)?(?:Z\b|[{behind}]|[hH]\d\d|[hH]s?\b|(?:{ordinal}|[ap]m)\b)?"
        rf"|{either({*clock['zones'], *o_clock})}(?=[{CAPITAL}][{SMALL}])"
        rf"|(?=[{first}]){either(dotted)}\.?|[^\W\d_](?:[^\W\d_]|[{MARKS}])*\.?|\S"
    )


@lru_cache(maxsize=1)
def month_names() -> frozenset[str]:
    """Months of all languages and calendars, lower case, without a full stop."""
    calendars = {key: table["months"] for key, table in read_file("calendars").items() if "months" in table}
    return names_in(own_years()) | names_in(other_years()) | names_in(calendars)


@lru_cache(maxsize=1)
def day_names() -> frozenset[str]:
    """Months and weekdays of all languages, lower case."""
    others: dict[str, list[str]] = read_file("languages")["weekdays"]
    return month_names() | merged("words", "weekdays") | {name for names in others.values() for name in names}


@lru_cache(maxsize=1)
def before_number() -> frozenset[str]:
    """Every word that may stand in a date before its first number, lower case, without its full stop."""
    others: dict[str, Any] = read_file("months")["words"]
    small = {word for key in ("clock", "relative") for word in others[key]}
    known = day_names() | words().dates | merged("attribution", "before_date") | small
    return frozenset(word.lower().rstrip(".") for word in known)


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """Time zones as they are written: "WEST" is one, and "West" a name."""
    zones: dict[str, Any] = read_file("clock")["zones"]
    return frozenset(zones)


@lru_cache(maxsize=1)
def months_after() -> dict[str, frozenset[str]]:
    """A small word before a day's number, to the months of its language: "le" to "novembre"."""
    files: dict[str, dict[str, Any]] = {name: read_file(name) for name in LANGUAGES}
    return {
        word: frozenset(name.rstrip(".") for month in content["words"]["months"] for name in month)
        for content in files.values()
        for word in content["attribution"].get("before_date", ())
    }


@lru_cache(maxsize=1)
def date_words() -> frozenset[str]:
    """The same behind a number, where units stand, too: "5 minutes"."""
    units: list[str] = read_file("months")["words"]["unit"]
    return before_number() | merged("attribution", "unit") | set(units)


@lru_cache(maxsize=1)
def glued_days() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Months and weekdays that end a word, with a capital and in small letters; by their last two letters."""
    names = {name.rstrip(".") for name in day_names() if len(name.rstrip(".")) >= SHORTEST_GLUED}
    capital = {form for name in names for form in (name.capitalize(), name.upper())}
    small = {name for name in names if len(name) >= SHORTEST_SMALL}
    filed: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for place, forms in enumerate((capital, small)):
        for form in sorted(forms, key=len, reverse=True):
            filed[form[-SHORTEST_GLUED:]][place].append(form)
    return {ending: (tuple(capitals), tuple(smalls)) for ending, (capitals, smalls) in filed.items()}
