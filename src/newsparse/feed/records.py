"""Records: a JSON Lines file read line by line. A bad line is a record with an issue, never an exception."""

import codecs
import errno
import gzip
import json
import os
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from newsparse.feed.issues import issue
from newsparse.model import Issue

TEXT_KEYS = (
    "raw",
    "raw_text",
    "raw_html",
    "html",
    "full_text",
    "fulltext",
    "text",
    "article_text",
    "article_body",
    "articleBody",
    "body",
    "content",
    "maintext",
    "main_text",
    "article",
    "story",
)
"""Keys that may hold an article's text, as feeds and scrapers name them; the first that holds letters wins."""

_NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a feed: its place, its text, and what was wrong with it before any parsing."""

    line: int
    """Number of the line, from 1."""
    offset: int
    """Offset of the line's first byte in the file (in what a ``.gz`` file holds)."""
    text: str | None
    """The article's raw text; ``None`` when the line gives none, and ``issues`` says why."""
    key: str | None = None
    """The key that the text was found under."""
    data: Mapping[str, object] = field(default_factory=lambda: _NOTHING, repr=False, hash=False)
    """The whole record; empty when the line is no JSON object."""
    issues: tuple[Issue, ...] = ()


def read_records(path: str | os.PathLike[str], *, key: str | None = None) -> Iterator[Record]:
    r"""The records of a JSON Lines file (``.gz`` too), one at a time; blank lines are passed over.

    Args:
        path: the file.
        key: the key that holds the text; by default the first of ``TEXT_KEYS`` that holds letters, for each record.

    Raises:
        OSError: the file cannot be opened or read. A bad line never raises.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     feed = Path(folder, "feed.jsonl")
        ...     _ = feed.write_text('{"text": "A fire."}\n{"text": \n')
        ...     [(record.line, record.text, [i.check for i in record.issues]) for record in read_records(feed)]
        [(1, 'A fire.', []), (2, None, ['json-syntax'])]
    """
    path = Path(path)
    offset = 0
    for number, raw in enumerate(_lines(path), 1):
        content = raw.removeprefix(codecs.BOM_UTF8) if number == 1 else raw
        if content.strip():
            yield _record(content, number, offset, key)
        offset += len(raw)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            yield from file
    except (EOFError, zlib.error) as error:
        raise OSError(errno.EIO, f"the compressed file is damaged ({error})", str(path)) from error


def _record(raw: bytes, line: int, offset: int, key: str | None) -> Record:
    try:
        data = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        found = issue("json-syntax", "error", f"the line is no JSON: {_reason(error)}", value=_shown(raw))
        return Record(line, offset, None, issues=(found,))
    if not isinstance(data, dict):
        message = f"the line holds a JSON {_name(data)}, where a record is an object"
        return Record(line, offset, None, issues=(issue("json-syntax", "error", message, value=_shown(raw)),))
    text, used, issues = _text(data, key)
    return Record(line, offset, text, used, MappingProxyType(data), issues)


def _text(data: Mapping[str, object], key: str | None) -> tuple[str | None, str | None, tuple[Issue, ...]]:
    """A record's text, its key, and an issue when there is no text."""
    tried = (key,) if key is not None else TEXT_KEYS
    held = {name: value for name in tried if isinstance(value := data.get(name), str)}
    for name, value in held.items():
        if any(character.isalpha() for character in value):
            return value, name, ()
    if held:
        name, value = next(iter(held.items()))
        return None, name, (issue("empty-text", "error", f"{name!r} holds no letter", field=name, value=value),)
    has = ", ".join(map(repr, data)) or "none"
    if key is None:
        message = f"no key of this record is known to hold the text; it has {has}. Name the key (--field)"
    elif key in data:
        message = f"{key!r} holds a JSON {_name(data[key])}, where text is a string"
    else:
        message = f"the record has no {key!r}; it has {has}"
    return None, None, (issue("missing-text", "error", message, field=key),)


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos + 1}"
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start + 1} is not UTF-8"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)


def _name(value: object) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(value), "number")


def _shown(raw: bytes) -> str:
    return raw[:400].decode("utf-8", errors="replace").strip()
