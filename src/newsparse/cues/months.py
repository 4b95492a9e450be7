"""Months: their names in the languages that have a file here, and in those of ``months.toml``."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import cast

from newsparse.cues import LANGUAGES, read_file

Year = Sequence[Sequence[str]]
"""The names of each month in a language, January first."""


@lru_cache(maxsize=1)
def own_years() -> Mapping[str, Year]:
    """The months of the languages that have a file, by its name.

    Example:
        >>> own_years()["en"][8]
        ['september', 'sep', 'sep.', 'sept', 'sept.']
    """
    return MappingProxyType({name: read_file(name)["words"]["months"] for name in LANGUAGES})


@lru_cache(maxsize=1)
def other_years() -> Mapping[str, Year]:
    """The months of the languages and calendars of ``months.toml``, by its keys.

    Two names of one month may have blanks around the stroke between them: "مايو/ أيار", "مايو / أيار".
    """
    years = cast("dict[str, Year]", read_file("months")["months"])
    return MappingProxyType({key: [[*names, *_spaced(names)] for names in year] for key, year in years.items()})


def _spaced(names: Sequence[str]) -> list[str]:
    return [name.replace("/", stroke) for name in names if "/" in name for stroke in ("/ ", " / ")]


@lru_cache(maxsize=1)
def contested_months() -> frozenset[str]:
    """Names that mean one month in one language and another one in another.

    Example:
        >>> "listopad" in contested_months(), "november" in contested_months()
        (True, False)
    """
    numbers: dict[str, set[int]] = {}
    for year in (*own_years().values(), *other_years().values()):
        for number, names in enumerate(year, 1):
            for name in names:
                numbers.setdefault(name.rstrip("."), set()).add(number)
    return frozenset(name for name, found in numbers.items() if len(found) > 1)


def names_in(years: Mapping[str, Year]) -> frozenset[str]:
    """The names of all months of some languages, without a full stop.

    Example:
        >>> "sept" in names_in(own_years()), "sept." in names_in(own_years())
        (True, False)
    """
    return frozenset(name.rstrip(".") for year in years.values() for names in year for name in names)
