"""Records: what a feed holds, one by one. A bad one is a record with an issue, never an exception."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NamedTuple

from newsparse.count_of import count_of
from newsparse.feed.issue import issue
from newsparse.feed.sources.keys import (
    DEFAULT,
    HOW_TO_NAME,
    NOTHING,
    Layout,
    Stated,
    find_text,
    stated_by,
    text_keys,
    value_at,
)
from newsparse.feed.sources.values import has_letters, is_missing
from newsparse.label.source_habits import NO_HABITS, SourceHabits
from newsparse.model import Article, Issue
from newsparse.surrogates import writable

SHOWN_BYTES = 400
"""Bytes of an unreadable line that are kept for its issue, which shows the first 80 characters."""

_NOTHING: Mapping[str, object] = MappingProxyType({})
_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (Mapping, "object"),
    ((list, tuple), "array"),
    (str, "string"),
    (bool, "boolean"),
    ((int, float), "number"),
    (type(None), "null"),
)


class Place(NamedTuple):
    """Where a record stands."""

    line: int | None
    """Number of its first line, from 1; of the row or element where there are no lines; ``None`` for a whole file."""
    offset: int | None = None
    """Offset of its first byte in the file, in what a compressed file holds; ``None`` where bytes say nothing."""
    file: str = ""
    """The file; empty for records that came from memory."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a feed: its place, its text, and what was wrong with it before any parsing."""

    line: int | None
    """Number of its first line, from 1; of the row or element where there are no lines; ``None`` for a whole file."""
    offset: int | None
    """Offset of its first byte in the file (in what a compressed file holds); ``None`` where bytes say nothing."""
    text: str | bytes | None
    """The article's raw text; ``None`` when the record gives none, and ``issues`` says why."""
    key: str | None = None
    """The key that the text was found under."""
    data: Mapping[str, object] = field(default_factory=lambda: _NOTHING, repr=False, hash=False)
    """The whole record; empty when it is no JSON object."""
    issues: tuple[Issue, ...] = ()
    """What was wrong before any parsing."""
    file: str = ""
    """The file; empty for records that came from memory."""
    stated: Stated = NOTHING
    """What the record says of its article."""
    raw: str | bytes | None = field(default=None, repr=False)
    """The record as it stands in the file, where that is not what ``data`` holds."""
    article: Article | None = field(default=None, repr=False)
    """The article, where the feed holds articles."""
    format: Literal["text", "markdown", "html"] | None = None
    """What the feed says that the text is; ``None`` when it does not say."""
    habits: SourceHabits = field(default=NO_HABITS, repr=False)
    """What articles of its source have in common, where a run has found it out (``Options.learn_source``)."""


def placed(file: str, line: int | None) -> str:
    """A record's place as it is printed: its file, and its line unless it is the whole file.

    Example:
        >>> placed("feed.jsonl", 7), placed("page.html", None)
        ('feed.jsonl:7', 'page.html')
    """
    return file if line is None else f"{file}:{line}"


def record_of_line(raw: bytes, place: Place, layout: Layout = DEFAULT) -> Record:
    """The record on a line of JSON.

    Example:
        >>> record_of_line(b'{"text": "A fire."}', Place(1, 0)).text
        'A fire.'
    """
    try:
        data = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        message = f"the line is no JSON: {_reason(error)}"
        return bad_record(place, "json-syntax", message, raw)
    return record_of(data, place, layout, raw=raw)


def record_of(data: object, place: Place, layout: Layout = DEFAULT, *, raw: str | bytes | None = None) -> Record:
    """The record that a value is: an object with its text under a key.

    Example:
        >>> record_of(["A fire."], Place(1)).issues[0].message
        'a JSON array stands here, where a record is an object'
    """
    if not isinstance(data, Mapping):
        message = f"{_name(data)} stands here, where a record is an object"
        return bad_record(place, "json-syntax", message, json.dumps(data, default=str) if raw is None else raw)
    text, used, issues = _text(data, layout)
    return Record(
        *(place.line, place.offset, text, used, MappingProxyType(dict(data)), issues, place.file),
        stated=stated_by(data, layout),
        raw=raw,
    )


def bad_record(place: Place, check: str, message: str, raw: str | bytes) -> Record:
    """A record without a text, and the issue that says why.

    Args:
        place: where it stands.
        check: the name of the issue.
        message: what is wrong.
        raw: the record as it was read, for the file of rejected records.
    """
    head = raw[:SHOWN_BYTES]
    shown = head.decode("utf-8", errors="replace") if isinstance(head, bytes) else head
    found = issue(check, "error", message, value=shown.strip())
    return Record(place.line, place.offset, None, issues=(found,), file=place.file, raw=raw)


def _text(data: Mapping[str, object], layout: Layout) -> tuple[str | bytes | None, str | None, tuple[Issue, ...]]:
    """A record's text, its key, and an issue when there is no text."""
    found = find_text(data, layout)
    if found is not None:
        name, value = found
        if has_letters(value):
            return writable(value) if isinstance(value, str) else value, name, ()
        return None, name, (issue("empty-text", "error", f"{name!r} holds no letter", field=name, value=str(value)),)
    usual = [name for name in text_keys(data, layout) if name in data]
    key = layout.text or (usual[0] if usual else None)
    blank = next((name for name in usual if is_missing(data[name])), None)
    if blank is not None:
        message = (
            f"{blank!r} is there and holds nothing: {'null' if data[blank] is None else 'NaN, as tables write null'}"
        )
        return None, None, (issue("missing-text", "error", message, field=blank),)
    has = ", ".join(map(repr, data)) or "none"
    if key is None:
        message = f"no key of this record is known to hold the text; it has {has}. {HOW_TO_NAME}"
    elif (held := value_at(data, key)) is not None:
        message = f"{key!r} holds {_name(held)}, where text is a string"
    else:
        message = f"the record has no {key!r}; it has {has}"
    return None, None, (issue("missing-text", "error", message, field=key),)


def ends_early(error: json.JSONDecodeError) -> str:
    """What is said of JSON that was cut; empty where it goes wrong before its end.

    Example:
        >>> ends_early(json.JSONDecodeError("Unterminated string starting at", '{"text": "A fi', 9))
        'it ends early, inside a string that is not closed'
    """
    at_end = error.pos >= len(error.doc.rstrip("\r\n"))
    if error.msg.startswith("Unterminated") or (at_end and error.msg.startswith("Invalid control")):
        return "it ends early, inside a string that is not closed"
    return "it ends early" if at_end else ""


def is_markup(error: json.JSONDecodeError) -> bool:
    """Whether a page or XML stands where JSON should.

    Example:
        >>> is_markup(json.JSONDecodeError("Expecting value", "<!DOCTYPE html>", 0))
        True
    """
    return error.doc.startswith("<", error.pos)


MARKUP = "it begins as a page or as XML does; look at what the server answered"
"""What is said of a page or XML in the place of JSON."""


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        if is_markup(error):
            return MARKUP
        if early := ends_early(error):
            length = len(error.doc.rstrip("\r\n"))
            return f"{early}, after {count_of(length, 'character')}"
        return f"{error.msg.removesuffix(' at')} at character {error.pos + 1}"  # some of Python's messages end so
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start + 1} is not UTF-8 (--encoding, in Python Layout(encoding=…), names another)"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)


def _name(value: object) -> str:
    """What a value is called: as in JSON, or by its type in Python where JSON has none like it."""
    kind = next((name for types, name in _KINDS if isinstance(value, types)), None)
    return f"a value of type {type(value).__name__}" if kind is None else f"a JSON {kind}"
