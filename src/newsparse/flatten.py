"""Flatten: an article as one flat row of strings and lists of strings."""

from datetime import UTC, date, datetime
from operator import index
from typing import Any

from newsparse.errors import wrong_type
from newsparse.model import Article
from newsparse.row import Row
from newsparse.surrogates import writable

NO_ARTICLE = frozenset(
    ("consent-wall", "empty", "error-page", "index-page", "login-wall", "no-article", "not-a-text", "robot-wall")
)
"""The warnings that say why an input without a body is no article."""


def row_of(article: Article, id: str | int | None = None) -> Row:  # noqa: A002  the column's name
    """The article as a flat row.

    Raises:
        TypeError: ``id`` is neither a string nor an integer.

    Example:
        >>> row_of(Article(title="Old mill burns"), "r1")["title"]
        'Old mill burns'
    """
    quotes = article.quotes
    captions = article.captions
    row: Row = {
        "id": _written(id),
        "url": article.url,
        "site": article.site,
        "language": article.language,
        "section": article.section,
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": [author.name for author in article.authors],
        "published": as_stated(article.published),
        "published_utc": in_utc(article.published),
        "updated": as_stated(article.updated),
        "updated_utc": in_utc(article.updated),
        "dateline": article.dateline.text if article.dateline else None,
        "text": article.text,
        "captions": [caption.text for caption in captions],
        "credits": [caption.credit.raw if caption.credit else "" for caption in captions],
        "images": [caption.image or "" for caption in captions],
        "quotes": [quote.text for quote in quotes],
        "speakers": [quote.speaker or "" for quote in quotes],
        "attributions": [line.text for line in article.attributions],
        "embeds": [embed.text for embed in article.embeds],
        "notes": [note.text for note in article.notes],
        "tags": list(article.tags),
        "warnings": [warning.check for warning in article.warnings],
        "error": _why_none(article),
    }
    return _writable(row)


def _written(id: str | int | None) -> str | None:  # noqa: A002  the column's name
    """An id as the row has it: of an integer, also of numpy's, the digits."""
    if id is None or isinstance(id, str):
        return id
    try:
        return str(index(id))
    except TypeError:
        raise wrong_type(id, "an id is a str or an int", "write id=str(…)") from None


def _why_none(article: Article) -> str | None:
    """Why the record is no article: its error, or what an input without a body is instead; ``None`` for an article."""
    said = (one.message for one in article.warnings if one.severity == "error")
    instead = (one.message for one in article.warnings if one.check in NO_ARTICLE and not article.body)
    return next(said, None) or next(instead, None)


def as_stated(value: date | None) -> str | None:
    """A date or moment in ISO 8601, as exact as it was stated; ``None`` for none.

    Example:
        >>> as_stated(date(2024, 12, 5)), as_stated(datetime(2024, 12, 5, 9, 30, tzinfo=UTC))
        ('2024-12-05', '2024-12-05T09:30:00+00:00')
    """
    return value.isoformat() if value else None


def in_utc(value: date | None) -> str | None:
    """A moment in UTC, in ISO 8601; ``None`` for a day, and for a time whose zone is not known.

    Example:
        >>> in_utc(datetime.fromisoformat("2024-12-05T10:30:00+01:00")), in_utc(date(2024, 12, 5))
        ('2024-12-05T09:30:00Z', None)
    """
    if not isinstance(value, datetime) or value.tzinfo is None:
        return None
    try:
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except OverflowError:  # an hour before the year 1 or after 9999
        return None


def _writable(row: Row) -> Row:
    """The row without what no file can hold; mostly the row itself."""
    values: dict[str, Any] = dict(row)
    for name, value in values.items():
        if isinstance(value, str):
            values[name] = writable(value)
        elif value:
            values[name] = [writable(one) for one in value]
    return values  # type: ignore[return-value]  # the same keys with the same types
