"""Found: what passes read out of a segment or out of metadata, beside its kind."""

from typing import Literal, NamedTuple

from newsparse.dates import Stamp
from newsparse.model import Author, Caption, Contribution


class Headline(NamedTuple):
    """A headline without the kicker in front of it."""

    text: str
    kicker: str | None = None


class Keywords(NamedTuple):
    """The topics that one line of the page lists, or that metadata state in one place."""

    names: tuple[str, ...]


class Stated(NamedTuple):
    """A value of the metadata that fills a field of its own."""

    field: Literal["site", "section", "url", "image"]
    text: str


Found = Author | Caption | Contribution | Headline | Keywords | Stamp | Stated
"""All that a claim can carry into a field of the article."""
