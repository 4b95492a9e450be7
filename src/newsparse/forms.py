"""Forms: what an article can be turned into: a flat row, plain data, a short repr."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest
from typing import Any, cast

from pydantic import model_validator

from newsparse.count_of import count_of
from newsparse.errors import wrong_type
from newsparse.late import Late
from newsparse.row import Row

WHOLE_INPUT = frozenset({"source", "blocks"})
"""The fields that repeat the whole input, and are left out of rows and dicts."""
BESIDE = frozenset({"file", "line", "id"})
"""What the command prints beside an article's fields: where it was read. An article is loaded without it."""
LONGEST_SHOWN = 72
"""Characters of a value in ``repr``: with these, all fields together are a screenful."""
MOST_SHOWN = 2
"""Values of a tuple that ``repr`` shows; of the others it says how many there are."""


class Forms(Late):
    """The base of ``Article``: the forms that do not need to know how it was made."""

    def to_row(self, *, id: str | int | None = None) -> Row:  # noqa: A002  the column's name
        """The article as a flat row: strings, lists of strings, dates in ISO 8601; docs/rows.md lists the columns.

        Args:
            id: the record's own name, which the article does not know; an ``int`` is written as its digits.

        Raises:
            TypeError: ``id`` is something else.

        Example:
            >>> from newsparse import Article
            >>> row = Article(title="Old mill burns").to_row(id="r1")
            >>> row["id"], row["title"], row["authors"], row["published"]
            ('r1', 'Old mill burns', [], None)
        """
        from newsparse.flatten import row_of  # noqa: PLC0415  it knows the model, which stands on this class
        from newsparse.model import Article  # noqa: PLC0415  the same

        return row_of(cast(Article, self), id)

    def to_dict(self, *, whole: bool = False) -> dict[str, Any]:
        """The article as plain data, ready for ``json.dumps``, which ``Article.model_validate`` reads back.

        Args:
            whole: with ``source`` and ``blocks``, which repeat the input and are left out else.

        Example:
            >>> from newsparse import Article
            >>> sorted(Article(title="Old mill burns").to_dict())[:4]
            ['attributions', 'authors', 'body', 'captions']
        """
        return self.model_dump(mode="json", exclude=None if whole else set(WHOLE_INPUT))

    @model_validator(mode="before")
    @classmethod
    def _without_its_place(cls, given: Any) -> Any:  # whatever was given; the fields' own types are checked after
        if isinstance(given, dict) and not BESIDE.isdisjoint(given):
            return {name: value for name, value in given.items() if name not in BESIDE}
        return given

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """The fields that say something, each cut short, without those that repeat the input."""
        for name, value in self:
            if name not in WHOLE_INPUT and value not in (None, (), ""):
                yield name, _Short(value)


class _Short:
    """A value whose repr is cut to a line."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __repr__(self) -> str:
        if not isinstance(self._value, tuple):
            return _cut(self._value)
        shown = ", ".join(_cut(_name_of(one), LONGEST_SHOWN // MOST_SHOWN) for one in self._value[:MOST_SHOWN])
        more = len(self._value) - MOST_SHOWN
        return f"({shown}, … {more} more)" if more > 0 else f"({shown}{',' if more == 1 - MOST_SHOWN else ''})"


def _name_of(value: object) -> object:
    """What ``repr`` shows of a part of an article: its name, its text, or the check."""
    names = ("name", "text", "check")
    return next((getattr(value, name) for name in names if hasattr(value, name)), value)


def _cut(value: object, longest: int = LONGEST_SHOWN) -> str:
    value = value.isoformat() if isinstance(value, date) else value  # a moment is a date, too
    text = value if isinstance(value, str) else repr(value)
    shown = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return repr(shown) if isinstance(value, str) else shown


def to_rows(articles: Iterable[Forms], ids: Iterable[str | int | None] | None = None) -> Iterator[Row]:
    """The flat row of each article, one at a time.

    Args:
        articles: articles, as ``parse_articles`` gives them.
        ids: the name of each, in the same order, a ``str`` or an ``int``; without them the column ``id`` is ``None``.

    Raises:
        TypeError: the articles or the ids are one thing and not several, or one is no ``Article`` or no id.
        ValueError: there are more or fewer ids than articles.

    Example:
        >>> from newsparse import Article
        >>> [row["id"] for row in to_rows([Article(title="Old mill burns")], ["r1"])]
        ['r1']
    """
    if isinstance(articles, Forms | str | bytes) or not isinstance(articles, Iterable):
        raise wrong_type(articles, "to_rows takes several articles", "of one, write article.to_row()")
    if isinstance(ids, str):
        raise wrong_type(ids, "to_rows takes an id for each article", "give a list of them, also of one")
    return _rows(articles, ids)


def _rows(articles: Iterable[object], ids: Iterable[str | int | None] | None) -> Iterator[Row]:
    if ids is None:
        yield from (_row_of(article, None) for article in articles)
        return
    missing: Any = object()
    for count, (article, name) in enumerate(zip_longest(articles, ids, fillvalue=missing)):
        if article is missing or name is missing:
            fewer, more = ("article", "ids") if article is missing else ("id", "articles")
            message = (
                f"to_rows has {count_of(count, fewer)} and more {more}: give an id for each article, or no ids at all"
            )
            raise ValueError(message)
        yield _row_of(article, name)


def _row_of(article: object, name: str | int | None) -> Row:
    if not isinstance(article, Forms):
        raise wrong_type(article, "to_rows takes articles", "parse_articles(texts) gives them")
    return article.to_row(id=name)
