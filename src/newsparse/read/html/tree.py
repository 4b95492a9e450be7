"""Tree: HTML of any kind to an lxml tree, all of its text in it.

lxml gives up at elements inside each other to a depth of 256 (2048 when told that the page may be huge) and says so
only in its log; Beautiful Soup's parser in pure Python has no such bound and reads what lxml could not.
"""

import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import Any

from newsparse.late_pattern import late_pattern
from newsparse.surrogates import writable

DEEPEST_ELEMENTS = 500
"""Elements inside each other that are kept; deeper ones stand side by side, as in browsers, which stop at 512."""

ATTRIBUTES = 500
"""Attributes of an element that are kept; real ones have up to 50, and libxml2 compares each with all before it."""

LONG_TAG = 10_000
"""Characters of a tag, with what follows it up to the next, from which it may have so many."""

_TAG_RE = re.compile(r"<[a-zA-Z][^\s<>/]*")
_ATTRIBUTE_RE = re.compile(r"""[\s/]*[^\s<>/=][^\s<>/=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"'][^\s<>]*))?""")
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

    html = _with_short_tags(html)
    try:
        data = html.encode()
    except UnicodeEncodeError:
        html = writable(html)
        data = html.encode()
    # As bytes, since lxml refuses a str that declares an encoding; and some versions of it stop at a null byte.
    data = data.replace(b"\0", b" ")
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
        _append(root, [later.text or ""])
        root.extend(list(later))
    return root


def _with_short_tags(html: str) -> str:
    """A page whose long tags have their first attributes alone.

    A stretch of ``LONG_TAG`` characters without a tag's beginning holds a whole step of half as many, and looking for
    one in each step mostly ends at its first characters.
    """
    step = LONG_TAG // 2
    parts: list[str] = []
    done = passed = 0
    for at in range(0, len(html) - step + 1, step):
        if at < passed or html.find("<", at, at + step) >= 0:
            continue
        start, end = html.rfind("<", passed, at), html.find("<", at)
        passed = end if end >= 0 else len(html)
        surplus = _find_surplus(html, start, passed) if start >= 0 and passed - start > LONG_TAG else None
        if surplus is not None:
            parts.append(html[done : surplus.start])
            done = surplus.stop
    return "".join((*parts, html[done:]))


def _find_surplus(html: str, start: int, end: int) -> slice | None:
    """The attributes of a tag after the first ``ATTRIBUTES``; ``None`` where it has no more.

    Args:
        html: the page.
        start: where the tag begins.
        end: where the next one does.
    """
    name = _TAG_RE.match(html, start, end)
    if name is None:
        return None
    at, count, kept = name.end(), 0, None
    while attribute := _ATTRIBUTE_RE.match(html, at, end):
        at, count = attribute.end(), count + 1
        kept = at if count == ATTRIBUTES else kept
    return None if kept is None else slice(kept, at)


def _parse_slowly(html: str) -> Any:
    from bs4 import BeautifulSoup  # noqa: PLC0415  for pages alone that lxml cannot read

    return copy_soup(BeautifulSoup(html, "html.parser"))


def copy_soup(soup: Any) -> Any:
    """An lxml tree with the elements and texts of a Beautiful Soup tree, which is read as it is.

    Args:
        soup: a ``BeautifulSoup`` or a ``Tag``.

    Method: each open element stands in a list with an iterator over what it holds, so that no depth exhausts the stack.
    """
    from bs4 import Tag  # noqa: PLC0415  loaded already by who has a soup
    from bs4.element import NavigableString, PreformattedString  # noqa: PLC0415  as above
    from lxml import etree  # noqa: PLC0415  loaded already by who has a tree

    root = etree.Element("html")
    opened = [(root if soup.name in ("[document]", "html") else _add(root, soup), iter(soup.contents))]
    texts: list[str] = []
    while opened:
        made, parts = opened[-1]
        part = next(parts, None)
        if isinstance(part, NavigableString):
            if not isinstance(part, PreformattedString):
                texts.append(part)
            continue
        _append(made, texts)
        texts = []
        if not isinstance(part, Tag):
            opened.pop()
            continue
        if len(opened) > DEEPEST_ELEMENTS:  # what follows in the element around it comes after it too
            made = opened[DEEPEST_ELEMENTS][0]
            opened[-1] = made, parts
        opened.append((made if part.name == "html" else _add(made, part), iter(part.contents)))
    return root


def plain_tree(root: Any) -> Any:
    """An lxml tree as the walk reads it: itself, or a copy whose elements bear plain names, as those of HTML do.

    XHTML that was read as XML has a namespace before each name, and maybe entities that nobody resolved. A comment or
    an instruction handed over in place of an element holds no text: ``None``.

    Example:
        >>> from lxml import etree
        >>> tree = etree.fromstring("<p xmlns='http://www.w3.org/1999/xhtml'>Rain <b>fell</b>.</p>")
        >>> plain_tree(tree).find(".//b").text
        'fell'
    """
    from lxml import etree  # noqa: PLC0415  loaded already by who has a tree

    if not isinstance(root.tag, str):
        return None
    is_plain = all(node.tag is not etree.Entity and _plain_name(node) in (node.tag, None) for node in root.iter())
    return root if is_plain else _with_plain_names(root)


def _with_plain_names(root: Any) -> Any:
    from lxml import etree  # noqa: PLC0415  loaded already by who has a tree

    page = etree.Element("html")
    opened, texts = [page], [""]
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = _plain_name(node)
        if name and event in ("start", "end"):
            _append(opened[-1], texts)
            texts = []
        if event == "start":
            if name:
                opened.append(etree.SubElement(opened[-1], name, dict(node.attrib)))
            texts.append((node.text or "") if name else unescape(node.text))
            continue
        if event == "end" and name:
            opened.pop()
        if node is not root:
            texts.append(node.tail or "")
    return page[0] if page[0].tag == "html" else page


def _plain_name(node: Any) -> str | None:
    """An element's name without its namespace, lower case; ``None`` for an entity, comment or instruction."""
    return node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else None


def _add(parent: Any, tag: Any) -> Any:
    """A new last child that is like a tag; one whose name XML cannot hold is a ``span``."""
    from lxml import etree  # noqa: PLC0415  loaded already by who has a tree

    return etree.SubElement(parent, tag.name if _NAME_RE.fullmatch(tag.name) else "span", _attributes(tag.attrs))


def _attributes(attrs: Mapping[str, Any]) -> dict[str, str]:
    """The attributes of a tag, those of several values joined, without names that XML cannot hold."""
    joined = {key: " ".join(value) if isinstance(value, list) else str(value) for key, value in attrs.items()}
    return {key: _UNFIT_RE.sub(" ", value) for key, value in joined.items() if _NAME_RE.fullmatch(key)}


def _append(parent: Any, texts: Sequence[str]) -> None:
    """Put texts after all that an element holds so far."""
    text = _UNFIT_RE.sub(" ", "".join(texts))
    last = next(parent.iterchildren(reversed=True), None) if text else None
    if last is not None:
        last.tail = (last.tail or "") + text
    elif text:
        parent.text = (parent.text or "") + text
