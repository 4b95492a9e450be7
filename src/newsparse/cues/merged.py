"""Word lists of all languages as one: for a line whose language is not known, such as a byline or a credit."""

import re
from collections.abc import Iterable
from functools import lru_cache

from newsparse.cues import LANGUAGES, read_file
from newsparse.errors import CueError


@lru_cache(maxsize=128)
def merged(table: str, key: str) -> frozenset[str]:
    """The words of one list over all language files and ``universal.toml``; a file may lack the list.

    Args:
        table: the table of the list: ``words``, ``attribution``, ``age``.
        key: the name of the list.

    Raises:
        CueError: no file has such a list.

    Example:
        >>> sorted(merged("attribution", "rights"))[:2]
        ['all rights reserved', 'alla rättigheter förbehållna']
    """
    tables = (read_file(name).get(table, {}) for name in (*LANGUAGES, "universal"))
    found = frozenset(word for content in tables for word in content.get(key, ()))
    if not found:
        raise CueError(f"no file of cues/ has the list {key!r} in a table {table!r}")
    return found


def longest_first(table: str, key: str) -> tuple[str, ...]:
    """The words of ``merged``, a longer one before the shorter one that it may begin or end with.

    Example:
        >>> longest_first("dates", "noon")
        ('midday', 'noon')
    """
    return tuple(sorted(merged(table, key), key=lambda word: (-len(word), word)))


def any_of(words: Iterable[str]) -> str:
    """Words as alternatives of a regular expression, a longer one before the shorter one that it begins with.

    Example:
        >>> any_of(["no", "noon"])
        'noon|no'
    """
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def either(words: Iterable[str]) -> str:
    r"""A group for a regular expression that matches any of some words, the longest one that stands there.

    Args:
        words: words or phrases as they are written, no patterns.

    Example:
        >>> either({"il", "il y a", "fot."})
        '(?:il\\ y\\ a|fot\\.|il)'
    """
    return f"(?:{any_of(words)})"
