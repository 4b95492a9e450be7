"""The labels with which archives and mail programs head what they export (``archives.toml``)."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from newsparse import cues
from newsparse.cues.merged import any_of
from newsparse.errors import CueError

_LABELS_ALONE = frozenset({"body", "foot", "caption"})
"""What a label may announce that stands alone on its line without its colon: the text, or what follows it."""


STAR = "*"
WIDE_COLON = "："
LONGEST_WIDE = 12
"""Characters of the longest label before a wide colon, as Chinese and Japanese write it, the colon included."""
LONGEST_FORM = 200
"""Characters of the longest line that is recognised by its form."""


class Label(NamedTuple):
    """A label at the start of a line."""

    says: str
    """What its value is: ``title``, ``byline``, ``published``, ``section``, ``caption``, ``source``, ``number``,
    ``body``, ``foot``, ``other``."""
    word: str
    length: int
    """Characters of the line that the label takes, its colon included."""


class Archive(NamedTuple):
    """How an archive labels what it exports."""

    name: str
    mark: str
    """What stands after a label: a colon, or nothing but a blank."""
    fewest: int
    """Different labels that make a text its export."""
    needs: frozenset[str]
    """Values that such a text must state."""
    gap: bool
    """Whether the text begins below a blank line after the labels; else it has a label of its own."""
    labels: Mapping[str, str]
    """Label to what its value is."""
    headed: bool
    """Whether its labels are the first lines of its text alone."""
    any_case: bool = False
    """Whether its labels may be written in capitals and in small letters."""
    needs_one: frozenset[str] = frozenset()
    """Values of which such a text must state one."""
    sure: frozenset[str] = frozenset()
    """Values of which one makes two labels enough."""
    alone: frozenset[str] = frozenset()
    """Labels of which one is enough."""
    before_title: re.Pattern[str] | None = None
    """What a program puts before a headline that is passed on, which is part of its label: "Fwd: ", "AW: "."""

    def find(self, line: str) -> Label | None:
        """The label that a line begins with, ``None`` if it begins with none.

        Example:
            >>> load_archives()[0].find("BYLINE: Jane Roe")
            Label(says='byline', word='BYLINE', length=7)
        """
        word, mark, rest = self._part(line)
        stars = len(word) - len(word.lstrip(STAR)) if word[:1] == STAR else 0
        starred = stars * rest.startswith(STAR * stars)  # "*From:* Jane Roe", as mail programs write bold labels
        name = (word.strip(STAR) if starred or word.endswith(STAR * (stars or 1)) else word).rstrip()
        name = _folded(name) if self.any_case else name
        says = self.labels.get(name)
        if says is None or (self.mark and not mark and (self.any_case or says not in _LABELS_ALONE)):
            return None
        length = len(word) + len(mark) + starred
        if says == "title" and self.before_title is not None and (before := self.before_title.match(line, length)):
            length = before.end()
        return Label(says, name, length)

    def _part(self, line: str) -> tuple[str, str, str]:
        """A line's label, the mark behind it, and the rest."""
        if not self.mark:
            return (*line.split(None, 1), "", "")[0], "", ""
        word, mark, rest = line.partition(self.mark)
        wide = word.find(WIDE_COLON) if WIDE_COLON in word[:LONGEST_WIDE] else -1
        return (word[:wide], WIDE_COLON, f"{word[wide + 1 :]}{mark}{rest}") if wide >= 0 else (word, mark, rest)

    def is_enough(self, found: Mapping[str, str]) -> bool:
        """Whether some labels, each with what it says, are those of an export.

        Args:
            found: the label to what its value is.
        """
        says = set(found.values())
        if not self.needs <= says or says <= {"other"} or (self.needs_one and not self.needs_one & says):
            return False
        return len(found) >= (2 if self.sure & says else self.fewest) or not self.alone.isdisjoint(found)


@lru_cache(maxsize=1)
def load_archives() -> tuple[Archive, ...]:
    """The archives that are known, each with its labels; every row proves its hits and misses.

    Raises:
        CueError: a row of the file does not claim what it says it does.
    """
    content = cues.read_file("archives")
    archives = tuple(_archive(raw, content["label"]) for raw in content["archive"])
    by_name = {archive.name: archive for archive in archives}
    for row in content["label"]:
        for wanted, key in ((True, "hits"), (False, "misses")):
            for line in row[key]:
                found = by_name[row["archive"]].find(line)
                _prove(wanted is (found is not None and found.word in row["words"]), str(row["words"]), line)
    return archives


@lru_cache(maxsize=1)
def load_record() -> Archive:
    """The labels of the plain record that scrapers, databases and models write."""
    return next(archive for archive in load_archives() if archive.name == "record")


@lru_cache(maxsize=1)
def load_line_forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The lines of archives that have a form: what such a line says, and the pattern of the whole line."""
    rows = cues.read_file("archives")["line"]
    forms = tuple((str(row["says"]), re.compile(row["pattern"])) for row in rows)
    for row, (_, pattern) in zip(rows, forms, strict=True):
        for line in row["hits"]:
            _prove(bool(pattern.fullmatch(line)), row["name"], line)
        for line in row["misses"]:
            _prove(not pattern.fullmatch(line), row["name"], line)
    return forms


@lru_cache(maxsize=1)
def load_edition() -> re.Pattern[str]:
    """The pattern of the edition behind a headline, in brackets.

    Example:
        >>> load_edition().search("Town opens a bank: [FINAL Edition]").start()
        17
    """
    words = "|".join(cues.read_file("archives")["headline"]["edition"])
    return re.compile(rf":? ?\[[^\[\]]{{0,30}}\b(?i:{words})\b[^\[\]]{{0,24}}\]$")


@lru_cache(maxsize=1)
def load_nothing() -> frozenset[str]:
    """The values, in small letters, of labels of which nothing is known: "n/a", "unknown"."""
    return frozenset(cues.read_file("archives")["nothing"]["values"])


def find_form(raw: str) -> str:
    """What a line says by its form alone: ``document``, ``end``, ``rule``, ``words`` …; empty for any other.

    Example:
        >>> find_form("End of Document"), find_form("End of the road")
        ('end', '')
    """
    if len(raw) > LONGEST_FORM:
        return ""
    return next((says for says, pattern in load_line_forms() if pattern.fullmatch(raw)), "")


def _archive(raw: Mapping[str, Any], rows: list[dict[str, Any]]) -> Archive:
    """The archive that a table of the file describes, with the labels that the rows list for it."""
    any_case = raw.get("any_case", False)
    own = ((word, str(row["says"])) for row in rows if row["archive"] == raw["name"] for word in row["words"])
    labels = {_folded(word) if any_case else word: says for word, says in own}
    needs = frozenset(raw["needs"])
    opened = any_of(raw.get("before_title", ()))
    before_title = re.compile(rf"(?:\s*(?:{opened})(?:\[\d\])? ?:(?=\s)){{1,9}}") if opened else None
    return Archive(
        raw["name"],
        raw["mark"],
        raw["fewest"],
        needs,
        raw["body"] == "gap",
        MappingProxyType(labels),
        raw.get("headed", False),
        any_case,
        frozenset(raw.get("needs_one", ())),
        frozenset(raw.get("sure", ())),
        frozenset(raw.get("alone", ())),
        before_title,
    )


def _folded(word: str) -> str:
    """A label in small letters, a blank for what programs write in its place: "published_at"."""
    return word.lower().replace("_", " ").replace("-", " ")


def _prove(holds: bool, row: str, line: str) -> None:  # noqa: FBT001  the outcome of a check, not a mode
    if not holds:
        raise CueError(f"cues/archives.toml, row {row}: what it says of {line!r} does not hold")
