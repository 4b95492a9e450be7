"""Printed: what ``newsparse parse`` prints or writes of an article, made in the process that parsed it."""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from newsparse.export.markdown import to_markdown
from newsparse.export.text import to_text
from newsparse.feed.sources.record import Record, placed
from newsparse.many.one_article import Parsed
from newsparse.model import Article, Quote
from newsparse.row import Row

WRITERS: Mapping[str, Callable[[Article], str]] = MappingProxyType({"markdown": to_markdown, "text": to_text})
"""The forms beside JSON."""


Style = Literal["json", "markdown", "text", "quotes"]


class Form(NamedTuple):
    """How an article is printed."""

    style: Style = "json"
    whole: bool = False
    """With source and blocks."""
    alone: bool = False
    """Whether nothing else is printed, so that Markdown and text need no head that names the file."""
    indent: int | None = None
    """Columns by which JSON is indented; ``None`` prints a line."""


def printed(record: Record, made: Parsed, form: Form) -> str:
    """The article as it is printed; its JSON begins with the record's file, line (``null`` for a whole file) and id.

    Example:
        >>> record = Record(line=7, offset=0, text="", file="feed.jsonl")
        >>> printed(record, Parsed(Article(title="Old mill burns")), Form())[:69]
        '{"file": "feed.jsonl", "line": 7, "id": null, "title": "Old mill burn'
    """
    article = made.article
    if form.style == "quotes":
        lines = [_quote(quote) for quote in article.quotes if quote.spans] or ["no quotes"]
        return "\n".join(lines if form.alone else (f"==> {place_of(record)} <==", *lines))
    if form.style == "json":
        place = {"file": record.file, "line": record.line, "id": record.stated.id}
        return json.dumps({**place, **article.to_dict(whole=form.whole)}, ensure_ascii=False, indent=form.indent)
    text = WRITERS[form.style](article).removesuffix("\n")
    if form.alone:
        return text
    name = place_of(record)
    return f"<!-- {name} -->\n\n{text}\n" if form.style == "markdown" else f"==> {name} <==\n\n{text}\n"


def flat(record: Record, made: Parsed) -> Row:
    """The article as a flat row; a record without an id has its place as one."""
    return made.article.to_row(id=record.stated.id or place_of(record))


def place_of(record: Record) -> str:
    """The file of a page, the file and the line of a record in a feed.

    Example:
        >>> place_of(Record(line=7, offset=0, text="", file="feed.jsonl"))
        'feed.jsonl:7'
    """
    return placed(record.file, record.line)


def _quote(quote: Quote) -> str:
    """A line for a quote: who, by which word, and what."""
    who = quote.speaker or "?"
    return f"{who} ({quote.cue or '-'}, {quote.style}): {quote.text}"
