"""The lexicons: what to look for, as data, one TOML file a language.

A language is one file, ``<code>.toml``: its word lists, months, rows, forms of contribution lines and what the exports
write above an article. ``universal.toml`` and ``contributions.toml`` hold the rows and forms that no language owns
(player clocks, platform names, wire signs), ``furniture.toml`` rows that hold many languages each, ``agencies.toml``
the agencies, ``outlets.toml`` the words of newspapers, ``names.toml`` and ``given_names.toml`` what persons' names are
made of, ``languages.toml`` the function words of languages without a file of their own.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any

from newsparse.cues.first_letters import FirstLetters
from newsparse.cues.own_file import read_own_rows
from newsparse.cues.plain_toml import read_plain
from newsparse.cues.row import CueRow, phrase_key, read_rows
from newsparse.cues.signs import without_signs

_LANGUAGE_FILE_RE = re.compile(r"([a-z]{2})\.toml")
_ORDER_RE = re.compile(r"^order = (\d+)$", re.MULTILINE)
_ARRAY = "\n[["
_ROW = "[[row]]"
_LAST = 99
"""The place of a language whose file states none: after all that do."""


@lru_cache(maxsize=32)
def read_file(name: str) -> dict[str, Any]:
    """The parsed content of one of the library's own cue files, but for its rows."""
    return read_plain("\n".join(part for part in _parts(name) if not part.startswith(_ROW)))


def read_row_tables(name: str) -> list[dict[str, Any]]:
    """The rows of one of the library's own cue files, as they are written."""
    content = read_plain("\n".join(part for part in _parts(name) if part.startswith(_ROW)))
    return list(content.get("row", ()))


def _parts(name: str) -> list[str]:
    """A file cut before each table of an array: its rows, which are long, are only read for their own language."""
    text = resources.files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    first, *others = text.split(_ARRAY)
    return [first, *(f"{_ARRAY[1:]}{part}" for part in others)]


def _languages() -> tuple[str, ...]:
    """The codes of the language files, by the ``order`` that a file states, then by code.

    The order counts where a text's language is not known: of two rows that claim a line, the first file's wins. It is
    looked for in the text of the file: parsing them all takes 60 ms, which the import of the library need not.
    """
    found = []
    for file in resources.files(__name__).iterdir():
        name = _LANGUAGE_FILE_RE.fullmatch(file.name)
        if name:
            order = _ORDER_RE.search(file.read_text(encoding="utf-8"))
            found.append((int(order[1]) if order else _LAST, name[1]))
    return tuple(code for _, code in sorted(found))


LANGUAGES = _languages()
"""Languages with a cue file, English first."""

_SAME = MappingProxyType({"nb": "no", "nn": "no"})
"""Codes of a language whose words stand in another one's file: the two forms of Norwegian."""

WORD_LISTS = (
    "function",
    "byline",
    "joiner",
    "published",
    "updated",
    "clock",
    "credit",
    "role",
    "no_name",
    "speech",
    "according",
    "pronoun",
    "auxiliary",
    "preposition",
    "clause",
    "courtesy",
    "determiner",
    "so_called",
)
"""The word lists that every language file has."""

LONGEST_CUE = 300
"""Characters of a line that patterns look at: no cue is longer, and a row's cost stays bounded."""

_ESCAPE_RE = re.compile(r"(\\.)")


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """The cues for one text: its language's, English's (half the web's widgets are English) and the universal ones.

    They are equal to themselves only, so that what is made of them can be kept by them.
    """

    language: str | None
    """The language whose file they are made of."""
    words: Mapping[str, frozenset[str]]
    """Word lists by name, lower case."""
    months: Mapping[str, int]
    """Month names and short forms, lower case, to 1..12."""
    weekdays: frozenset[str]
    rows: tuple[CueRow, ...]
    phrases: Mapping[str, CueRow]
    """Whole-line phrases, as ``phrase_key`` gives them, to their row."""
    patterned: tuple[CueRow, ...]
    """The rows that need a pattern."""
    quick: FirstLetters
    """All patterns in lower case: what they do not match in a line in lower case, no row does."""
    code: str | None = None
    """The language of the text, also where it has no file of its own."""

    def match(self, line: str) -> CueRow | None:
        """The first row that claims a line, ``None`` if none does.

        Example:
            >>> load("en").match("0:00 / 1:23").kind.value
            'player'
        """
        row = self._match_plain(line)
        if row is None and (plain := without_signs(line)) != line:
            return self._match_plain(plain)
        return row

    def _match_plain(self, line: str) -> CueRow | None:
        row = self.phrases.get(phrase_key(line))
        if row is not None or len(line) > LONGEST_CUE:
            return row
        low = line.lower()
        if not self.quick.may_match(low):
            return None
        return next((row for place in self.quick.rules_for(low) if (row := self.patterned[place]).fits(line)), None)

    def only(self, names: Container[str]) -> "Cues":
        """The same cues with the rows of some names alone."""
        rows = tuple(row for row in self.rows if row.name in names)
        phrases, patterned, quick = _filed(rows)
        return replace(self, rows=rows, phrases=phrases, patterned=patterned, quick=quick)


def load(language: str | None, own: tuple[Path, ...] = ()) -> Cues:
    """The cues for a language, checked; those of every language when it is ``None``.

    Args:
        language: ISO 639-1 code; one without a file gets the universal and the English cues.
        own: further cue files of the user, whose rows come first.

    Raises:
        CueError: a file of the user is wrong.
    """
    return _spoken(filed_under(language) if language else None, own)


def filed_under(code: str) -> str:
    """The code of the file that holds a language's words: ``no`` for both forms of Norwegian, else the code itself.

    Example:
        >>> filed_under("nn"), filed_under("de")
        ('no', 'de')
    """
    return _SAME.get(code, code)


@lru_cache(maxsize=128)
def _spoken(code: str | None, own: tuple[Path, ...]) -> Cues:
    """The cues of a language, those without a file sharing all but their code."""
    return replace(_load(code if code in LANGUAGES or code is None else "", own), code=code)


@lru_cache(maxsize=32)
def _load(language: str | None, own: tuple[Path, ...]) -> Cues:
    """The cues of a language, or of all: the user's rows, the universal ones, its own, the English ones, furniture."""
    names = LANGUAGES if language is None else tuple(dict.fromkeys(name for name in (language, "en") if name))
    files = [read_file(name) for name in names]
    rows = [*(row for path in own for row in read_own_rows(path)), *_rows("universal")]
    for name in (*names, "furniture", "menus"):
        rows.extend(_rows(name))
    words = {key: frozenset(word for file in files for word in file["words"][key]) for key in WORD_LISTS}
    if language:
        words["function"] = frozenset(files[0]["words"]["function"])
    phrases, patterned, quick = _filed(rows)
    return Cues(
        language=language or None,
        words=MappingProxyType(words),
        months=MappingProxyType(_numbered(file["words"]["months"] for file in reversed(files))),
        weekdays=frozenset(word for file in files for word in file["words"]["weekdays"]),
        rows=tuple(rows),
        phrases=phrases,
        patterned=patterned,
        quick=quick,
    )


def _filed(rows: Sequence[CueRow]) -> tuple[Mapping[str, CueRow], tuple[CueRow, ...], FirstLetters]:
    """Rows as a line is looked for in them: by their phrases, their patterns, and a quick look before these."""
    phrases: dict[str, CueRow] = {}
    for row in rows:
        for phrase in row.phrases:
            phrases.setdefault(phrase, row)
    patterned = tuple(row for row in rows if row.whole or row.start)
    return MappingProxyType(phrases), patterned, FirstLetters(_anchored(patterned))


def _anchored(rows: Iterable[CueRow]) -> Iterator[tuple[int, str]]:
    """The patterns of rows in lower case, each for the start of a line and with the place of its row."""
    for place, row in enumerate(rows):
        if row.whole:
            yield place, _lower(rf"(?:{row.whole.pattern})\Z")
        if row.start:
            yield place, _lower(row.start.pattern)


def _lower(pattern: str) -> str:
    r"""A pattern with its letters in lower case, its escapes (``\W``) as they are.

    Without IGNORECASE the regex engine skips a branch by its first letter, which makes a line that no row claims cheap.
    """
    parts = _ESCAPE_RE.split(pattern)  # every second one is an escape
    lower = "".join(part if at % 2 else part.lower() for at, part in enumerate(parts))
    return lower.replace("(?-i:", "(?:")  # all letters are small ones here


def _numbered(years: Iterable[list[list[str]]]) -> dict[str, int]:
    return {name: number for months in years for number, names in enumerate(months, 1) for name in names}


@lru_cache(maxsize=32)
def _rows(name: str) -> tuple[CueRow, ...]:
    return read_rows(read_row_tables(name), f"cues/{name}.toml", proven=True)


def find_row(file: str, name: str) -> CueRow:
    """The row of a name in one of the library's own cue files."""
    return next(row for row in _rows(file) if row.name == name)
