"""Web addresses as pages and feeds write them: many are none, and Python's functions raise for those ("//[")."""

import re
from urllib.parse import urljoin, urlsplit

_ADDRESS_RE = re.compile(r"(?:https?:/{1,2}|www\.)\S{1,2000}", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether a text is the address of a page on the web and nothing else.

    Example:
        >>> is_address("https://example.com/a"), is_address("See https://example.com/a"), is_address("pages/a.html")
        (True, False, False)
    """
    return _ADDRESS_RE.fullmatch(text.strip()) is not None


def absolute(base: str, link: str) -> str:
    """A link resolved against the address that it stands at; as it is where either is no address.

    Example:
        >>> absolute("https://x.test/news/", "a.html"), absolute("", "a.html"), absolute("https://x.test", "http://[")
        ('https://x.test/news/a.html', 'a.html', 'http://[')
    """
    try:
        return urljoin(base, link) if base else link
    except ValueError:
        return link


def host_of(address: str) -> str:
    """The host's name in an address, lower case; empty where there is none.

    Example:
        >>> host_of("https://www.Ashby.test:80/a"), host_of("http://[")
        ('www.ashby.test', '')
    """
    try:
        return urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""
