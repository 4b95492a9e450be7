"""Traits: what is kept of a record for the checks that look at the whole feed."""

from typing import NamedTuple

FIELDS = ("title", "subtitle", "authors", "published", "captions", "body", "language")
"""The fields whose coverage is counted."""


class Traits(NamedTuple):
    """What the checks of a whole feed count over."""

    source: str
    day: str = ""
    moment: str = ""
    """Date of publication as written, with its hour; empty when there is none."""
    words: int = 0
    paragraphs: int = 0
    has: tuple[str, ...] = ()
    """The fields that the article has."""
    title: str = ""
    authors: tuple[str, ...] = ()
    length: int = 0
    """Characters of a raw text that ends in a letter, as one that was cut does; else 0."""
    id_key: int | None = None
    url_key: int | None = None
    text_key: int | None = None
    lines: tuple[tuple[int, str], ...] = ()
    """Key and head of each line of the body, each once."""
