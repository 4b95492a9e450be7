"""A list of paragraphs that a program printed: ``["Rain fell.", "The mill burned."]``, undone before all else.

Scrapers hand over a list, and a table or a database keeps it as it is printed: with quotes, commas and brackets.
"""

import re
from types import MappingProxyType

from newsparse.model import Issue
from newsparse.read.lines import ends_sentence
from newsparse.read.transport import source_warning
from newsparse.surrogates import writable

FEWEST_ITEMS = 2
"""Strings of the shortest list; a bracket around one quotation is a remark."""

_ENDS = frozenset({"[]", "()"})
_ITEM_RE = re.compile(
    r"""\s*[rub]?(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|(None|null|nan|NaN))[ \t\r\n]*(,|(?=['"\])])|\Z)""",
    re.DOTALL,
)
_ESCAPE_RE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_PAIR_RE = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
_LETTERS = MappingProxyType({"n": "\n", "t": "\t", "r": "", "b": "", "f": "\n"})


def undo_written_list(text: str) -> tuple[str, tuple[Issue, ...]]:
    r"""The text whose paragraphs a program printed as a list of strings, one below the other, with a warning if it did.

    Example:
        >>> undo_written_list("['Old mill burns', \"It's gone.\"]")[0]
        "Old mill burns\n\nIt's gone."
    """
    inside = text.strip("\ufeff \t\r\n") if text[:9].lstrip("\ufeff \t\r\n")[:1] in ("[", "(") else ""
    if inside[:1] + inside[-1:] not in _ENDS:
        return text, ()
    items = _items(inside[1:-1].strip())
    if len(items) < FEWEST_ITEMS or not any(item[-1] == ">" or ends_sentence(item) for item in items):
        return text, ()
    message = f"the text was a printed list of strings and has been read as its paragraphs: {len(items)}"
    return writable("\n\n".join(items)), (source_warning("written-list", message),)


def _items(inside: str) -> list[str]:
    """The strings of a list, without those that are empty; none where it holds anything else."""
    found: list[str] = []
    at = 0
    while at < len(inside):
        match = _ITEM_RE.match(inside, at)
        if match is None:
            return []
        at = match.end()
        shown = _unescape(match[1] if match[1] is not None else match[2] or "").strip()
        found += [shown] if shown else []
    return found


def _unescape(text: str) -> str:
    """A string's letters, those behind backslashes as they are meant."""
    if "\\" not in text:
        return text
    return _PAIR_RE.sub(_joined, _ESCAPE_RE.sub(_letter, text))


def _letter(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    return chr(int(code, 16)) if code else _LETTERS.get(escape[3], escape[3])


def _joined(pair: re.Match[str]) -> str:
    """The letter that two halves are in UTF-16."""
    return pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")
