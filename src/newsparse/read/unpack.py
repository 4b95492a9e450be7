r"""Unpack: HTML that came inside another writing: its tags as entities, as a JSON string, in a CDATA section."""

import re
from html import unescape

from newsparse.late_pattern import late_pattern
from newsparse.read.sniff import looks_like_html

MOST_LAYERS = 3
"""How often tags may be escaped one over the other; feeds of feeds do it twice."""
FEWEST_ESCAPED_TAGS = 2
"""Escaped tags from which HTML is taken to be escaped as a whole; a text that speaks of tags is told by its shape."""
NEAR = 300
"""Characters at the start in which a CDATA section begins that holds all of the text."""

_NAMES = r"(?:p|div|br|h[1-6]|li|ul|ol|blockquote|strong|em|b|i|a|span|img|figure|table|tr|td)(?![\w-])"
_ESCAPED_RE = re.compile(rf"&(?:amp;){{0,2}}(?:lt|#60|#x3c);/?(?:{_NAMES}|html\b|body\b)", re.IGNORECASE)
_TAG_RE = re.compile(rf"</?{_NAMES}", re.IGNORECASE)
_CODE_RE = re.compile(r"<(?:pre|code)(?=[\s>])", re.IGNORECASE)
_CDATA_RE = re.compile(r"\s*(?:<[\w:-]{1,40}[^<>]{0,200}>\s*)?<!\[CDATA\[")
_JSON_TAG_RE = late_pattern(r"\\u003c/?[a-z]|<\\/[a-z]", re.IGNORECASE)
_JSON_ESCAPE_RE = re.compile(r"((?:\\u[0-9a-fA-F]{4}){1,200})|\\([\"\\/bfnrt])")
_JSON_CHARACTERS = str.maketrans({"b": " ", "f": "\f", "n": "\n", "r": "\r", "t": "\t"})


def unpack_html(source: str) -> str | None:
    r"""The HTML that is packed in a text; ``None`` where none is.

    Example:
        >>> unpack_html("&lt;p&gt;Rain fell.&lt;/p&gt;&lt;p&gt;All night.&lt;/p&gt;")
        '<p>Rain fell.</p><p>All night.</p>'
        >>> unpack_html(r'"<p>Rain \"fell\".<\/p>"')
        '<p>Rain "fell".</p>'
    """
    html = source
    if _CDATA_RE.match(html):
        html = html.replace("<![CDATA[", "", 1).replace("]]>", "")
    if "\\" in html and "</" not in html and _JSON_TAG_RE.search(html):  # the scripts of a page hold such strings too
        html = _JSON_ESCAPE_RE.sub(_unescape_json, html).strip().strip('"')
    for _ in range(MOST_LAYERS):
        escaped = sum(1 for _ in _ESCAPED_RE.finditer(html)) if "&" in html else 0
        if escaped < FEWEST_ESCAPED_TAGS or escaped <= len(_TAG_RE.findall(html)) or _CODE_RE.search(html):
            break
        html = unescape(html)
    return html if html is not source and looks_like_html(html) else None


def _unescape_json(found: re.Match[str]) -> str:
    if found[2]:
        return found[2].translate(_JSON_CHARACTERS)
    units = [int(unit, 16) for unit in found[1].split("\\u") if unit]
    return b"".join(unit.to_bytes(2, "big") for unit in units).decode("utf-16-be", "replace")
