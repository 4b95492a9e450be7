"""Given values: what a record states beside its text, as options of its parse; blank and absurd values left out."""

from collections.abc import Mapping
from datetime import date, datetime

from newsparse.feed.sources.keys import Stated
from newsparse.feed.stated_authors import read_stated_authors
from newsparse.feed.stated_date import is_believed, read_stated_date
from newsparse.feed.stated_title import read_stated_subtitle, read_stated_title
from newsparse.model import Article
from newsparse.options import Options

FIELDS = ("title", "subtitle", "authors", "published")
"""The fields that a record's columns may give."""


def given_by(stated: Stated, options: Options, now: datetime) -> dict[str, object]:
    """The values that a record states and its options do not give, by the names of the options' fields.

    Example:
        >>> from datetime import UTC
        >>> stated = Stated(title="Old mill burns", authors=("By Jane Roe and Bo Lee",), published="2024-12-05")
        >>> given_by(stated, Options(), datetime(2025, 1, 1, tzinfo=UTC))
        {'title': 'Old mill burns', 'authors': ('Jane Roe', 'Bo Lee'), 'published': datetime.date(2024, 12, 5)}
    """
    found: dict[str, object] = {
        "title": read_stated_title(stated).title,
        "subtitle": read_stated_subtitle(stated).title,
        "authors": read_stated_authors(stated).names,
        "published": _moment(stated, options, now),
    }
    return {name: value for name, value in found.items() if value and not getattr(options, name, None)}


def differs(given: Mapping[str, object], article: Article) -> bool:
    """Whether an article that was parsed without the given values says anything else, or less, than they do."""
    names = tuple(author.name for author in article.authors)
    says = {"title": article.title, "subtitle": article.subtitle, "authors": names, "published": article.published}
    return any(says[name] != value for name, value in given.items())


def is_less_exact(given: object, said: datetime | date | None) -> bool:
    """Whether a given date is the day alone of a moment that the text says with its hour.

    Example:
        >>> from datetime import UTC
        >>> is_less_exact(date(2024, 12, 5), datetime(2024, 12, 5, 9, 30, tzinfo=UTC))
        True
    """
    return isinstance(said, datetime) and not isinstance(given, datetime) and given == said.date()


def _moment(stated: Stated, options: Options, now: datetime) -> datetime | date | None:
    """The moment, or the day, that a record states; ``None`` when it cannot be read or cannot be."""
    moment = read_stated_date(stated.published or "", stated.language, options.date_order)
    return moment if moment is not None and is_believed(moment, now) else None
