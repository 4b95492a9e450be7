"""Addresses: which of their parameters say nothing of the page (``cues/addresses.toml``)."""

import re

from newsparse.cues import read_file
from newsparse.cues.merged import any_of

_KNOWN: dict[str, list[str]] = read_file("addresses")
_STARTS = tuple(_KNOWN["tracking_starts"])
NAMELESS = frozenset(_KNOWN["nameless"])
"""Parts of a host's name that are no site's name: ``www``, ``com``."""
DOMAIN_RE = re.compile(rf"\w\.(?:{any_of(_KNOWN['domains'])})(?:/|$)", re.IGNORECASE)
"""A site's name as an address has it: ``example.org``."""


def is_tracking(parameter: str) -> bool:
    """Whether a parameter says who clicked where.

    Example:
        >>> is_tracking("utm_source"), is_tracking("page")
        (True, False)
    """
    return parameter in _KNOWN["tracking"] or (parameter.startswith(_STARTS) and parameter not in _STARTS)


def is_idle(parameter: str) -> bool:
    """Whether a parameter makes no other page: one of tracking, or one that mostly is.

    Example:
        >>> is_idle("ref"), is_idle("id")
        (True, False)
    """
    return is_tracking(parameter) or parameter in _KNOWN["referring"]


def has_tracking(address: str) -> bool:
    """Whether an address says where its reader clicked.

    Example:
        >>> has_tracking("https://a.test/b?id=7&utm_source=c")
        True
    """
    parts = (part.partition("=") for part in re.split("[?&]", address)[1:])
    return any(sign and is_tracking(name) for name, sign, _ in parts)
