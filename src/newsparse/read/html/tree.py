"""Tree: HTML of any kind to an lxml tree, all of its text in it.

lxml gives up at elements inside each other to a depth of 256 (2048 when told that the page may be huge) and says so
only in its log; Beautiful Soup's parser in pure Python has no such bound and reads what lxml could not.
"""

import re
from collections.abc import Mapping
from typing import Any

from newsparse.late_pattern import late_pattern

_UNFIT_RE = late_pattern("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold, and so lxml does not take."""
_NAME_RE = re.compile(r"[a-zA-Z_][\w.-]*")


def parse_html(html: str) -> Any:
    """The root element of a page or a part of one, as lxml has it; ``None`` when there is no element in it.

    Example:
        >>> parse_html("<p>Rain <b>fell</b>.</p>").find(".//b").text
        'fell'
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    # As bytes, since lxml refuses a str that declares an encoding; and some versions of it stop at a null byte.
    data = html.replace("\0", " ").encode(errors="replace")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.ParserError:  # an empty document
        return None
    except etree.LxmlError:
        return _parse_slowly(html)
    if any(error.level_name == "FATAL" for error in parser.error_log):
        return _parse_slowly(html)
    if root is None:
        return None
    for later in list(root.itersiblings("html")):  # what follows </html> has a root of its own
        _append(root, later.text or "")
        root.extend(list(later))
    return root


def _parse_slowly(html: str) -> Any:
    from bs4 import BeautifulSoup  # noqa: PLC0415  for pages alone that lxml cannot read

    return copy_soup(BeautifulSoup(html, "html.parser"))


def copy_soup(soup: Any) -> Any:
    """An lxml tree with the elements and texts of a Beautiful Soup tree, which is read as it is.

    Args:
        soup: a ``BeautifulSoup`` or a ``Tag``.
    """
    from bs4 import Tag  # noqa: PLC0415  loaded already by who has a soup
    from bs4.element import NavigableString, PreformattedString  # noqa: PLC0415
    from lxml import etree  # noqa: PLC0415

    root = etree.Element("html")
    waiting = [(root if soup.name in ("[document]", "html") else _add(root, soup), soup)]
    while waiting:
        made, tag = waiting.pop()
        for part in tag.contents:
            if isinstance(part, Tag):
                waiting.append((made if part.name == "html" else _add(made, part), part))
            elif isinstance(part, NavigableString) and not isinstance(part, PreformattedString):
                _append(made, _UNFIT_RE.sub(" ", part))
    return root


def _add(parent: Any, tag: Any) -> Any:
    """A new last child that is like a tag; one whose name XML cannot hold is a ``span``."""
    from lxml import etree  # noqa: PLC0415

    return etree.SubElement(parent, tag.name if _NAME_RE.fullmatch(tag.name) else "span", _attributes(tag.attrs))


def _attributes(attrs: Mapping[str, Any]) -> dict[str, str]:
    """The attributes of a tag, those of several values joined, without names that XML cannot hold."""
    joined = {key: " ".join(value) if isinstance(value, list) else str(value) for key, value in attrs.items()}
    return {key: _UNFIT_RE.sub(" ", value) for key, value in joined.items() if _NAME_RE.fullmatch(key)}


def _append(parent: Any, text: str) -> None:
    """Put a text after all that an element holds so far."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
