"""Wrapped records: answers of web APIs, JSON Feed, and other objects that hold a list of records."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Literal

from newsparse.feed.issue import issue
from newsparse.feed.sources.keys import Layout, find_text, nested_record, text_keys
from newsparse.feed.sources.record import Place, Record, record_of
from newsparse.feed.sources.values import has_letters
from newsparse.web_address import absolute

DEEPEST_OBJECTS = 4
"""Objects inside objects in which a list of records is looked for: ``{"response": {"docs": {"items": […]}}}``."""
SHORT_CHARACTERS = 200
"""Characters of the longest text that may be a message or a search term beside the list of records, and no record."""
JSON_FEED = "https://jsonfeed.org/version/"
"""How the version of a JSON Feed begins."""

_BESIDE = frozenset({"comments", "replies", "related", "images", "media", "links", "tags", "authors", "aggregations"})
_JSON_FEED_TYPES: Mapping[str, Literal["text", "html"]] = MappingProxyType(
    {"content_html": "html", "content_text": "text"}
)


def records_of(data: object, place: Place, layout: Layout, *, raw: str | bytes | None = None) -> Iterator[Record]:
    """The records that a value is or wraps: itself, when it has a text, else the largest list of objects with texts.

    Records of one wrapper have its place, since nothing counts lines inside it.

    Example:
        >>> answer = {"status": "ok", "articles": [{"title": "A", "text": "A fire."}, {"text": "A flood."}]}
        >>> [record.text for record in records_of(answer, Place(1), Layout())]
        ['A fire.', 'A flood.']
    """
    yield from unwrapped(record_of(data, place, layout, raw=raw), layout)


def unwrapped(record: Record, layout: Layout) -> Iterator[Record]:
    """The record, or those that it wraps."""
    place, data = Place(record.line, record.offset, record.file), record.data
    if str(data.get("version", "")).startswith(JSON_FEED) and isinstance(data.get("items"), list):
        yield from _json_feed(data, place, layout)
        return
    found = _wrapped(record, layout)
    if found:
        yield from (record_of(one, place, layout) for one in found)
        return
    empty = next((key for key, value in data.items() if value == []), None) if record.text is None else None
    if empty is not None and not text_keys(data, layout):
        message = f"{empty!r} is an empty list: the answer holds no record; look at what was asked for"
        record = replace(record, issues=(issue("missing-text", "error", message, field=str(empty)),))
    yield record


def _wrapped(record: Record, layout: Layout) -> list[object]:
    """The records in an object that is none itself; empty when it is one, or holds none."""
    length = len(record.text or "")
    if length >= SHORT_CHARACTERS:
        return []
    if record.text is None and (rows := _table_rows(record.data, layout)):
        return rows
    best: list[object] = []
    most = length
    for values in _lists(record.data, DEEPEST_OBJECTS):
        held = sum(_letters(one, layout) for one in values)
        if held > most:
            best, most = values, held
    return best


def _letters(value: object, layout: Layout) -> int:
    """Characters of the text of a record; 0 when it has none."""
    found = find_text(value, layout) if isinstance(value, Mapping) else None
    return len(found[1]) if found and has_letters(found[1]) else 0


def _table_rows(data: Mapping[str, object], layout: Layout) -> list[object]:
    """The rows of a table that pandas wrote as JSON: column by column, or ("split") its columns beside its data."""
    names, rows = data.get("columns"), data.get("data")
    if isinstance(names, list) and isinstance(rows, list) and all(isinstance(row, list) for row in rows):
        return [dict(zip(map(str, names), row, strict=False)) for row in rows]
    columns = {name: cells for name, cells in data.items() if isinstance(cells, Mapping)}
    if not 1 < len(columns) == len(data) or not text_keys(data, layout):
        return []
    index = next(iter(columns.values()), {}).keys()
    if any(cells.keys() != index for cells in columns.values()):
        return []
    return [{name: cells[number] for name, cells in columns.items()} for number in index]


def _lists(data: Mapping[str, object], depth: int) -> Iterator[list[object]]:
    """The lists of objects in an object, and its own objects where names lead to several records."""
    objects: list[object] = [value for value in data.values() if isinstance(value, Mapping)]
    if len(objects) > 1 and len(objects) == len(data) and nested_record(data) is None:
        yield [{"id": key, **value} for key, value in data.items() if isinstance(value, Mapping)]
    for key, value in data.items():
        if str(key).casefold() in _BESIDE:
            continue
        if isinstance(value, list) and any(isinstance(one, Mapping) for one in value):
            yield value
        elif isinstance(value, Mapping) and depth:
            yield from _lists(value, depth - 1)


def _json_feed(feed: Mapping[str, object], place: Place, layout: Layout) -> Iterator[Record]:
    """The items of a JSON Feed, with what the feed states for all of them."""
    home = str(feed.get("home_page_url") or feed.get("feed_url") or "")
    stated = {key: feed[key] for key in ("language", "authors", "author") if feed.get(key)}
    items = feed["items"]
    for item in items if isinstance(items, list) else ():
        if not isinstance(item, Mapping):
            yield record_of(item, place, layout)
            continue
        own = stated if not (item.get("authors") or item.get("author")) else {"language": feed.get("language")}
        data = {**{key: value for key, value in own.items() if value}, **item}
        if isinstance(data.get("url"), str):
            data["url"] = absolute(home, str(data["url"]))
        if not data.get("content_html") and not data.get("content_text") and data.get("summary"):
            data["content_text"] = data["summary"]
        record = record_of(data, place, layout)
        yield replace(record, format=_JSON_FEED_TYPES.get(record.key or ""))
