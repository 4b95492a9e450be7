"""What labelling comes to: a claim for each segment, and what stands beside them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsparse.label.found import Found
from newsparse.label.page import Claim
from newsparse.model import Embed


class Statement(NamedTuple):
    """A value that stands nowhere in the text and fills a field that the text leaves empty or says less exactly."""

    text: str
    rule: str
    why: str
    found: tuple[Found, ...]


class Absence(NamedTuple):
    """Why a page holds no article."""

    check: str
    """Name of the warning: ``consent-wall``."""
    message: str
    at: int
    """The segment that shows it."""


Signs = Mapping[str, float]
"""What tells for or against a field's being right, by name: 0 to 1."""


class Labelled(NamedTuple):
    """All that the passes say of a document."""

    claims: tuple[Claim, ...]
    """One for each segment, in order."""
    statements: tuple[Statement, ...] = ()
    """The values that only the metadata state."""
    absence: Absence | None = None
    """Why the page holds no article; ``None`` for one that does."""
    embeds: tuple[Embed, ...] = ()
    """The social posts inside the story."""
    second_at: int | None = None
    """The segment with which a second article begins that was left out."""
    signs: Mapping[str, Signs] = MappingProxyType({})
    """For each field, what tells how far it can be trusted; empty where there is no article."""
    scored: bool = False
    """Whether the learned scorer had a voice."""
