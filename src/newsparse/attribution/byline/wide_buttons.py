"""Buttons, counters and notes in East Asian bylines, which name nobody: "关注", "次阅读", "网络整理", "もっと見る"."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import any_of


def is_nobody(name: str) -> bool:
    """Whether a name in East Asian signs is a button, a count's unit or a note that nobody is named.

    Example:
        >>> [is_nobody(name) for name in ("关注", "次阅读", "网络整理", "더보기", "王大河")]
        [True, True, True, True, False]
    """
    return not name.isascii() and (_whole().fullmatch(name) or _inside().search(name)) is not None


def without_buttons(line: str) -> str:
    """A line of East Asian names without the button that is glued to a name, and what follows it.

    Example:
        >>> without_buttons("作者：王大河 李小山返回首页，查看更多"), without_buttons("作者：王大河")
        ('作者：王大河 李小山', '作者：王大河')
    """
    found = _glued().search(line)
    return line[: found.start()] if found else line


@lru_cache(maxsize=1)
def _whole() -> re.Pattern[str]:
    known = any_of(read_file("languages")["nobody"]["whole"])
    return re.compile(rf"(?:{known})(?:\s(?:{known}))*")


@lru_cache(maxsize=1)
def _inside() -> re.Pattern[str]:
    return re.compile(any_of(read_file("languages")["nobody"]["inside"]))


@lru_cache(maxsize=1)
def _glued() -> re.Pattern[str]:
    """A button right behind a name of two signs or more."""
    return re.compile(rf"(?<=[㐀-鿿]{{2}})(?:{any_of(read_file('languages')['nobody']['glued'])})")
