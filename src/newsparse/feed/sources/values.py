"""Values: the text, the words or the names that a value of a record holds, whatever shape a scraper gave it."""

import ast
import html
import json
import re
from collections.abc import Mapping
from datetime import date, datetime

from newsparse.surrogates import writable

INNER_KEYS = ("rendered", "html", "text", "value", "raw", "body", "content", "markdown", "plain", "#text", "$t", "_")
"""Keys of an object that stands where a text is wanted: WordPress writes ``{"rendered": "<p>…"}``, Drupal
``{"value": "<p>…"}``, and what turns XML into JSON ``#text``, ``$t`` or ``_``. The first that holds letters wins."""
RECORD_KEYS = frozenset({"title", "headline", "url", "link", "id", "_id"})
"""Keys that a piece of a text does not have: a list of objects that have one is a list of records."""
WORD_KEYS = ("name", "text", "value", "#text", "$t", "_", "main", "basic", "original", "default")
"""Keys of an object that stands where a few words are wanted: newsrooms write ``{"main": "Mill burns"}`` for a
headline and ``{"original": "By Jane Roe"}`` for a byline."""
LONGEST_STATED = 2000
"""Characters that are kept of a stated value: titles and dates are shorter, and what is longer is a misplaced text."""

_TAG_RE = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_MAIL_RE = re.compile(r"\S{1,100}@\S{1,100} ?\((?P<name>[^()]{1,100})\)")  # RSS: jane@x.test (Jane Roe)


def text_of(value: object) -> tuple[str, str | bytes] | None:
    r"""The text in a value, with the key inside it that leads there (mostly empty); ``None`` when it has no text.

    Strings of a list are paragraphs, as ``response.css("p::text").getall()`` of Scrapy gives them.

    Example:
        >>> text_of(["A fire.", " ", "A flood."]), text_of({"rendered": "<p>A fire.</p>"}), text_of(7)
        (('', 'A fire.\n\nA flood.'), ('.rendered', '<p>A fire.</p>'), None)
    """
    if isinstance(value, str | bytes):
        return "", value
    if isinstance(value, Mapping):
        found = ((f".{key}", value[key]) for key in INNER_KEYS if key in value)
        read = ((key, _joined(one)) for key, one in found)
        return next(((key, text) for key, text in read if text is not None and has_letters(text)), None)
    joined = _joined(value)
    return None if joined is None else ("", joined)


def has_letters(value: str | bytes) -> bool:
    """Whether a text says anything; bytes say something when they are not blank."""
    if isinstance(value, bytes):
        return bool(value.strip())
    return any(character.isalpha() for character in value)


def words_of(value: object) -> str | None:
    """A stated value as words, ``None`` when it is none.

    Example:
        >>> words_of({"rendered": "Mill&#8217;s end"}), words_of(["", "Old mill"]), words_of(float("nan"))
        ('Mill’s end', 'Old mill', None)
    """
    if isinstance(value, list | tuple):
        return next((words for one in value if (words := words_of(one))), None)
    if isinstance(value, Mapping):
        if isinstance(value.get("rendered"), str):  # WordPress: HTML
            return words_of(html.unescape(_TAG_RE.sub("", value["rendered"][:LONGEST_STATED])))
        inner = (value.get(key) for key in WORD_KEYS)
        value = next((one for one in inner if one), None)
    if is_missing(value):
        return None
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return writable(str(value).strip()[:LONGEST_STATED]) or None


def names_of(value: object) -> tuple[str, ...]:
    """The names that a value states: of a list one by one, also of a list that a table wrote as text.

    A number names nobody: it is the key of a user in the table of another program.

    Example:
        >>> names_of("['Jane Roe', 'Bo Lee']"), names_of("desk@x.test (Jane Roe)"), names_of([{"name": "Jane Roe"}])
        (('Jane Roe', 'Bo Lee'), ('Jane Roe',), ('Jane Roe',))
    """
    value = _written_list(value)
    values = value if isinstance(value, list | tuple) else (value,)
    words = (words for one in values if not isinstance(one, int | float) and (words := words_of(one)))
    return tuple(match["name"].strip() if (match := _MAIL_RE.fullmatch(name)) else name for name in words)


def _joined(value: object) -> str | bytes | None:
    """A text, or the paragraphs of a list as one; ``None`` when the value is neither."""
    if isinstance(value, str | bytes):
        return value
    if not isinstance(value, list | tuple) or not value:
        return None
    pieces = [_piece(one) for one in value]
    strings = [piece for piece in pieces if piece is not None]
    if len(strings) < len(pieces):
        return None
    return "\n\n".join(piece for piece in strings if piece.strip())


def _piece(value: object) -> str | None:
    """A paragraph of a list: a string, or what an object without a title or address of its own holds."""
    if isinstance(value, Mapping) and not RECORD_KEYS & value.keys():
        return next((value[key] for key in INNER_KEYS if isinstance(value.get(key), str)), None)
    return "" if value is None else value if isinstance(value, str) else None


def _written_list(value: object) -> object:
    """The list that a string spells out, as tables hold lists; else the value."""
    if not isinstance(value, str) or not (value.startswith("[") and value.endswith("]")):
        return value
    if len(value) > LONGEST_STATED:
        return value
    for reader in (json.loads, ast.literal_eval):
        try:
            found = reader(value)
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            continue
        return found if isinstance(found, list) else value
    return value


def is_missing(value: object) -> bool:
    """Whether it stands for nothing: ``None``, or "not a number" or "not a time", which alone differ from themselves.

    Example:
        >>> is_missing(None), is_missing(float("nan")), is_missing("")
        (True, True, False)
    """
    return value is None or (isinstance(value, float | datetime) and bool(value != value))  # noqa: PLR0124  how it is recognised
