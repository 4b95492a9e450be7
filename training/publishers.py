"""Publishers: which hosts belong together, so that no page is judged by weights that saw its publisher's others."""

import re
import zlib
from types import MappingProxyType

FOLDS = 5

_SECOND_LEVEL = frozenset({"ac", "ad", "co", "com", "edu", "go", "gob", "gov", "gv", "ne", "net", "nom", "or", "org"})
"""What stands before a country's code where names are given out below it: ``co.uk``, ``com.br``, ``or.jp``."""
_ALIASES = MappingProxyType(
    {
        "bostonglobe": "boston",
        "googleblog": "google",
        "guardiannews": "guardian",
        "huffingtonpost": "huffpost",
        "theguardian": "guardian",
    }
)
"""Other names of publishers that have several."""
_HOST_RE = re.compile(r"[^.]+")


def publisher_of(site: str) -> str:
    """The name of the publisher of a host: what stands before the part under which anybody may have a name.

    Example:
        >>> publisher_of("news.bbc.co.uk"), publisher_of("www.bbc.com")
        ('bbc', 'bbc')
    """
    parts = _HOST_RE.findall(site.lower())[:-1] or [site]
    while len(parts) > 1 and parts[-1] in _SECOND_LEVEL:
        parts.pop()
    return _ALIASES.get(parts[-1], parts[-1])


def fold_of(site: str) -> int:
    """The fold of a site; all hosts of one publisher are in the same.

    Example:
        >>> fold_of("www.example.org") == fold_of("news.example.co.uk")
        True
    """
    return zlib.crc32(publisher_of(site).encode()) % FOLDS
