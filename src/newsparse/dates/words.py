"""The words that dates need, prepared once for a set of cues: months by name, labels, fillers."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple, cast

from newsparse.cues import Cues, read_file
from newsparse.cues.facts import facts
from newsparse.cues.months import contested_months, other_years
from newsparse.dates.plain import joined
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, MARKS, SMALL

Label = Literal["published", "updated"]

LONGEST_LABEL = 5
"""Words of the longest label looked for: "mise à jour le", "son güncelleme tarihi"."""

_WORD = late_pattern(rf"(?:[^\W\d_]|[{MARKS}])+")
_HUMP = late_pattern(rf"[{CAPITAL}]{{2,}}(?=[{CAPITAL}][{SMALL}])|.[^{CAPITAL}]*")


class Lexicon(NamedTuple):
    """What one set of cues says about dates."""

    language: str | None
    months: dict[str, int]
    """Month names, lower case and without a full stop."""
    labels: dict[str, Label]
    """Label phrases as ``words`` gives them, joined by blanks."""
    filler: frozenset[str]
    """Words that may stand between a date and its time or label: clock words and weekdays."""
    relative: frozenset[str]
    """Words of a time that counts from now: "ago", "heute"."""
    beside: frozenset[str]
    """Units of time and the words of a reading time."""
    order: str | None
    """How 03/04 is read wherever the language is written: ``DMY``, ``YMD``."""


@lru_cache(maxsize=128)
def lexicon(cues: Cues) -> Lexicon:
    """The date words of these cues, prepared at the first call.

    Example:
        >>> from newsparse.cues import load
        >>> lexicon(load("en")).months["sept"]
        9
    """
    more = cast("dict[str, list[str]]", read_file("months")["words"])
    labels: dict[str, Label] = {}
    for label in ("updated", "published"):
        for phrase in (*more[label], *cues.words[label]):
            labels[" ".join(words(phrase))] = label
    labels.pop("", None)
    clock = (*more["clock"], *more["around"], *more["weekdays"], *cues.words["clock"], *cues.weekdays)
    filler = {word for phrase in clock for word in words(phrase)}
    return Lexicon(
        language=cues.language,
        months=_months(cues),
        labels=labels,
        filler=frozenset(filler),
        relative=frozenset(word for phrase in more["relative"] for word in words(phrase)),
        beside=frozenset(word for phrase in (*more["unit"], *more["reading"]) for word in words(phrase)),
        order=_order(cues.code),
    )


def words(text: str) -> Iterator[str]:
    """The words of a text in lower case, those that scraping glued together ("CETFirst") taken apart.

    Example:
        >>> list(words("08:41 CETFirst published"))
        ['cet', 'first', 'published']
    """
    for word in _WORD.findall(text):
        if word.isupper() or word[1:].islower() or len(word) == 1:
            yield word.lower()
        else:
            yield from (part.lower() for part in _HUMP.findall(word))


def first_label(text: str, lex: Lexicon) -> Label | None:
    """The first label among the words of a text; ``None`` without one.

    Example:
        >>> from newsparse.cues import load
        >>> first_label("Last updated", lexicon(load("en")))
        'updated'
    """
    found = list(words(text))
    spans = ((at, count) for at in range(len(found)) for count in range(LONGEST_LABEL, 0, -1))
    return next((label for at, count in spans if (label := lex.labels.get(" ".join(found[at : at + count])))), None)


def _order(code: str | None) -> str | None:
    """The order of numeric dates in a language, where all who write it have the same one."""
    if code is None:
        return None
    if facts(code, "dates").get("day_first"):
        return "DMY"
    orders = cast("dict[str, list[str]]", read_file("months")["order"])
    return next((order for order, codes in orders.items() if code in codes), None)


def _months(cues: Cues) -> dict[str, int]:
    """Month names of the language, then those of languages without a cue file; contested ones only from the first."""
    contested = () if cues.language else contested_months()
    years = other_years()
    found = {name: number for year in years.values() for number, names in enumerate(year, 1) for name in names}
    found.update((name.rstrip("."), number) for name, number in cues.months.items())
    known = {joined(name): number for name, number in found.items() if name not in contested}
    own = years.get(cues.code or "", ())
    return known | {joined(name): number for number, names in enumerate(own, 1) for name in names}
