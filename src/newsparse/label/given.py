"""Given: what the caller knows of an article before it is read."""

from datetime import date, datetime
from typing import NamedTuple


class Given(NamedTuple):
    """What the caller knows of the article (the options of the same names)."""

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | date | None = None


NOT_GIVEN = Given()
"""Nothing is known."""
