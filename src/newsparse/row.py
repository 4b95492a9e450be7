"""Row: the columns of an article as one flat row, the same in CSV, Parquet and every DataFrame."""

from typing import TypedDict


class Row(TypedDict):
    """One article: each column is a string, a list of strings, or ``None`` where the article does not say."""

    id: str | None
    """The record's own name, as the caller gives it."""
    url: str | None
    """Address of the page."""
    site: str | None
    """Name of the site."""
    language: str | None
    """ISO 639-1 code."""
    section: str | None
    """The section or topic line over the headline."""
    title: str | None
    """The headline."""
    subtitle: str | None
    """The standfirst."""
    authors: list[str]
    """The authors' names."""
    published: str | None
    """When it was published, as stated, in ISO 8601: a day, a time without its zone, or one with it."""
    published_utc: str | None
    """The same moment in UTC (``2024-12-05T09:30:00Z``); ``None`` where no time or no zone is stated."""
    updated: str | None
    """When it was last changed, as stated."""
    updated_utc: str | None
    """The same moment in UTC."""
    dateline: str | None
    """The dateline as written: "MEXICO CITY (AP) —"."""
    text: str
    """The body, a blank line between its blocks; empty where there is none."""
    captions: list[str]
    """The captions without their credits."""
    credits: list[str]
    """The credit of each caption as written; an empty string where it has none."""
    images: list[str]
    """The address of each caption's image; an empty string where it is not stated."""
    quotes: list[str]
    """The quoted words."""
    speakers: list[str]
    """The speaker of each quote; an empty string where the text does not make it plain."""
    attributions: list[str]
    """Lines that say who contributed or whose copy it is."""
    embeds: list[str]
    """Posts of social networks that the article shows."""
    notes: list[str]
    """Corrections and editor's notes."""
    tags: list[str]
    """Keywords that the page lists."""
    warnings: list[str]
    """Names of the checks that found something odd."""
    error: str | None
    """Why the record is no article, where it is none."""


COLUMNS = tuple(Row.__annotations__)
"""The names of the columns, in order."""
LISTS = tuple(name for name, kind in Row.__annotations__.items() if kind == list[str])
"""The columns that hold lists."""
