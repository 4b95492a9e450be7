"""Late patterns: regular expressions that are compiled when they are first used, not when they are imported.

For long ones, and those that hold the capitals of every script: each takes milliseconds to compile.
"""

import re
from typing import Any, cast

_METHODS = ("match", "fullmatch", "search", "findall", "finditer", "split", "sub", "subn")


class _Late:
    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        """What is first asked of the pattern; from then on its methods are found here like any other's."""
        compiled = re.compile(*self._given)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""A regular expression that is compiled when one of its methods is first called.

    Args:
        pattern: as ``re.compile`` takes it; a mistake in it is raised at its first use.
        flags: those of ``re.compile``.

    Example:
        >>> late_pattern(r"\w+").findall("Rain fell")
        ['Rain', 'fell']
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))
