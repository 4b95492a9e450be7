"""Plain TOML: the library's own files read quickly; ``tomllib`` takes a tenth of a second for those of a first parse.

They keep to one statement at the start of a line, lines that go on with one being set in, and nearly all they hold is
lists of strings in double quotes, which JSON writes alike. What is written otherwise is left to ``tomllib``.
"""

import json
import re
from typing import Any

_STATEMENT_RE = re.compile(
    r"^(?:(?P<opening>\[\[?)(?P<table>[\w.-]+)\]\]?|(?P<key>[\w-]+|\"[^\"\\]*\") = "
    r"(?P<value>\"\"\"(?s:.*?)\"\"\"|.*(?:\n[ \]].*)*))$",
    re.MULTILINE,
)
_VERBATIM = ("'''", "'", '"""')
"""The marks around a text that is taken as it stands; between the last of them a backslash may say otherwise."""


def read_plain(text: str) -> dict[str, Any]:
    r"""The content of one of the library's own files.

    Example:
        >>> read_plain('order = 1\n[words]\nbyline = ["by", "from"]')
        {'order': 1, 'words': {'byline': ['by', 'from']}}
    """
    content: dict[str, Any] = {}
    table = content
    for statement in _STATEMENT_RE.finditer(text):
        if statement["key"] is not None:
            table[statement["key"].strip('"')] = _value(statement["value"])
        else:
            table = _opened(content, statement["table"].split("."), is_array=statement["opening"] == "[[")
    return content


def _opened(content: dict[str, Any], path: list[str], *, is_array: bool) -> dict[str, Any]:
    """The table that a header opens: the one of its name, a new one of an array of tables."""
    for name in path[:-1]:
        content = content.setdefault(name, {})
    if not is_array:
        opened: dict[str, Any] = content.setdefault(path[-1], {})
        return opened
    content.setdefault(path[-1], []).append({})
    last: dict[str, Any] = content[path[-1]][-1]
    return last


def _value(written: str) -> Any:
    """What is written behind a key."""
    for mark in _VERBATIM:
        if written.startswith(mark) and (mark[0] == "'" or "\\" not in written):
            return written[len(mark) : -len(mark)].removeprefix("\n")
    try:
        return json.loads(written.replace(",\n]", "\n]"))
    except ValueError:
        import tomllib  # noqa: PLC0415  for no file that a parse reads

        return tomllib.loads(f"value = {written}")["value"]
