"""HTML to text: tags off, a line break at each block element, scripts and styles left out."""

import re
from html import unescape

_TOKEN_RE = re.compile(r"(<!--|-->|<[a-zA-Z/!?][^<>]*>)")
_NAME_RE = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_LOOKS_RE = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype html|html|head|body|article|div|p|section|main|h1)\b", re.IGNORECASE
)

_COMMENT = "<!--"
_HIDDEN = frozenset({"script", "style", "template", "noscript", "svg", "head", "iframe", "select"})
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "time", "tr", "ul"),
    }
)


def looks_like_html(source: str) -> bool:
    """Whether a text is HTML: it begins with a document or block tag; one that merely mentions a tag is not.

    Example:
        >>> looks_like_html("<p>Rain fell.</p>"), looks_like_html("The <p> tag marks a paragraph.")
        (True, False)
    """
    return bool(_LOOKS_RE.match(source))


def strip_tags(html: str) -> str:
    """The readable text of an HTML page, block elements on lines of their own.

    Example:
        >>> strip_tags("<p>Rain <b>fell</b>.</p><script>x()</script>").strip()
        'Rain fell.'
    """
    out: list[str] = []
    hidden: str | None = None
    for piece in _TOKEN_RE.split(html):
        if piece == _COMMENT:
            hidden = hidden or _COMMENT
        elif piece == "-->":
            hidden = None if hidden == _COMMENT else hidden
        elif hidden == _COMMENT:
            continue
        elif _TOKEN_RE.fullmatch(piece):
            match = _NAME_RE.match(piece)
            hidden = _step(out, hidden, match[1].lower() if match else "", piece)
        elif hidden is None:
            out.append(" ".join(unescape(piece).split("\n")))
    return "".join(out)


def _step(out: list[str], hidden: str | None, name: str, tag: str) -> str | None:
    """Take in one tag; return the name of the hidden element we are in, if any."""
    closing = tag.startswith("</")
    if hidden:
        return None if closing and name == hidden else hidden
    if name in _HIDDEN and not closing and not tag.endswith("/>"):
        return name
    if name in _BLOCKS:
        out.append("\n\n" if name == "p" else "\n")
    return None
