"""The clauses of a byline: who wrote it, then who took the pictures, translated, edited or wrote it down."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from newsparse.attribution.byline.label_before import is_writers_label, names_pictures, opens_with_writer
from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either, merged
from newsparse.letters import CAPITAL
from newsparse.names import has_given_name, is_person_name

_HELPERS = ("helped_by", "checked_by", "helping_role")
"""Lists of what says that people helped with a text and did not write it."""
_COAUTHORS = ("adapted_by", "told_to")
"""Lists of what opens a clause about those who wrote with others: who adapted a text or wrote it down."""


SHORTEST_LABEL = 4
"""Letters of the shortest label of a writer inside a line: "Text:"."""


class Clause(NamedTuple):
    """Part of a byline, and what it says that its people did."""

    role: str | None
    """The words before them: "translated by"; ``None`` for those who wrote the text."""
    names: str


@lru_cache(maxsize=1)
def _second() -> re.Pattern[str]:
    """What opens a second clause; "with" or "and" before it belongs to no name."""
    phrases = frozenset().union(*(merged("attribution", key) for key in ("helped_by", "checked_by", *_COAUTHORS)))
    plain = any_of(phrase for phrase in phrases if phrase[-1] != ":")
    picture = either(merged("attribution", "picture"))
    made = rf"{picture}(?:\s?[/&+]\s?{picture})*"
    by = either(merged("attribution", "by") | merged("attribution", "by_after_label"))
    labels = any_of(phrase[:-1] for phrase in phrases if phrase[-1] == ":")
    joiner = either(word for word in words().joiner if word.isalpha())
    role = rf"(?:{plain}|{made}\s{by})\s?:?(?=\s)|(?:{labels}|{made})\s?:"
    return re.compile(rf"(?:\A|[\s,;|·•/(–—-]+)(?:{joiner}\s+)?(?P<role>{role})\s*", re.IGNORECASE)


@lru_cache(maxsize=1)
def _noun_labels() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Languages whose labels need no colon: what opens the line, and what stands before its second person."""
    others: dict[str, Any] = read_file("languages")
    return tuple(
        (
            re.compile(
                rf"{either([*others['byline'][code], *others['byline_label'].get(code, [])])}(?![^\W_{CAPITAL}])",
                re.IGNORECASE,
            ),
            re.compile(rf"[\s,;|·•/-]*(?P<role>(?i:{any_of(labels)})\s?:?)\s*(?=[{CAPITAL}])"),
        )
        for code, labels in others["second_label"].items()
    )


@lru_cache(maxsize=1)
def _writer_again() -> re.Pattern[str]:
    """The label of another who wrote, inside a line: the second of "Reporter: Budi Contoh Penulis: Siti Contoh"."""
    phrases = {phrase for found in words().byline.values() for phrase in found if len(phrase) >= SHORTEST_LABEL}
    return re.compile(rf"[\s,;|·•/(–—-]+(?i:{any_of(phrases)})\s?:\s*(?=[{CAPITAL}])")


def clauses(text: str) -> Iterator[Clause]:
    """The clauses of a line in their order, the first without a role unless the line opens with one.

    Example:
        >>> [tuple(clause) for clause in clauses("Jane Example, translated by Jan Muster")]
        [(None, 'Jane Example'), ('translated by', 'Jan Muster')]
        >>> [tuple(clause) for clause in clauses("Reporter: Budi Contoh Penulis: Siti Contoh")]
        [(None, 'Reporter: Budi Contoh'), (None, 'Siti Contoh')]
    """
    for part in _writer_again().split(text) if text.count(":") > 1 else (text,):
        yield from _clauses(part)


def _clauses(text: str) -> Iterator[Clause]:
    """The clauses of a line, each with the role that its label gives; without a label in front, the first has none."""
    role, end = None, 0
    for found in _pattern(text).finditer(text):
        before = text[end : found.start()].strip()
        if not end and before and opened(words().byline, text) >= found.end("role"):
            continue  # "Story and photos by"
        alone = not before and (not is_helpers(found["role"]) or opened(words().byline, text) >= 0)
        label = before.rstrip(" &+/-–")
        joint = bool(label) and (opened(words().byline, label) == len(label) or is_writers_label(label.lower()))
        if alone or joint:
            end = found.end()  # "Opracowanie:", "Text und Fotos:": the only ones who sign
            continue
        if before:
            yield Clause(role, before)
        role, end = found["role"], found.end()
    if rest := text[end:].strip():
        yield Clause(role, rest)


@lru_cache(maxsize=1)
def _bare_label() -> re.Pattern[str]:
    """A word for pictures between two names, with no mark behind it: "Text Jane Example Foto Jan Muster"."""
    pictures = either(form for word in merged("attribution", "picture") for form in (word, word.capitalize()))
    return re.compile(rf"[\s,;|·•/]+(?P<role>{pictures})\s+(?=[{CAPITAL}])")


def _pattern(text: str) -> re.Pattern[str]:
    pairs = (second for first, second in _noun_labels() if first.match(text) and second.search(text, 1))
    if (pair := next(pairs, None)) is not None:
        return pair
    bare = _bare_label().search(text, 1)
    named = bare is not None and has_given_name(text[bare.end() :]) and opens_with_writer(text)
    return _bare_label() if named else _second()


def opens_as_coauthor(text: str) -> bool:
    """Whether a line opens with the words for who adapted a text, or wrote down what another told, and a name.

    Example:
        >>> opens_as_coauthor("As told to Jane Example"), opens_as_coauthor("Photos by Jane Example")
        (True, False)
    """
    found = _second().match(text)
    role = found["role"].lower() if found else ""
    told = any(role in merged("attribution", key) for key in _COAUTHORS)
    name = text[found.end() :] if found else ""
    return told and (has_given_name(name) or (" " in name and is_person_name(name)))


def is_helpers(role: str | None) -> bool:
    """Whether a role is that of people who helped with a text and did not write it.

    Example:
        >>> is_helpers("Translated by"), is_helpers("as told to"), is_helpers("political editor")
        (True, False, False)
    """
    if role is None:
        return False
    low = role.lower().rstrip(" :")
    listed = any(form in merged("attribution", key) for key in _HELPERS for form in (low, f"{low}:"))
    return listed or names_pictures(low)


def may_name_helpers(text: str) -> bool:
    """Whether a line holds what opens a role of people who helped: a quick look; nearly all lines do not."""
    return any(map(text.lower().__contains__, _openings_of_helpers()))


@lru_cache(maxsize=1)
def _openings_of_helpers() -> tuple[str, ...]:
    roles = {role for key in _HELPERS for role in merged("attribution", key)}
    return tuple({role.split()[0].rstrip(":") for role in roles})


def is_checkers(role: str | None) -> bool:
    """Whether a role is that of people who checked a text, and never sign it.

    Example:
        >>> is_checkers("Fact checked by"), is_checkers("edited by")
        (True, False)
    """
    low = (role or "").lower().rstrip(" :")
    return low in merged("attribution", "checked_by") or f"{low}:" in merged("attribution", "checked_by")


def is_helpers_label(text: str) -> bool:
    """Whether a line is nothing but what stands before those who helped: "Fact checked by", "Translation:".

    Example:
        >>> is_helpers_label("Fact Checked By:"), is_helpers_label("Edited by Jane Example")
        (True, False)
    """
    low = " ".join(text.lower().split()).rstrip(" :")
    return is_helpers(low) and low not in merged("attribution", "helping_role")
