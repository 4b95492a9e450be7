"""What stands where a byline names somebody and names nobody: "关注", "次阅读", "もっと見る", "Unknown"."""

import re
from functools import lru_cache

from newsparse.attribution.byline.undated import between_dates
from newsparse.attribution.cue_words import opened, words
from newsparse.attribution.nobody import is_account
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, merged

_AROUND = " :：|·•,"
"""What stands around a name in a byline."""


def is_nobody(name: str) -> bool:
    """Whether a name is a button, a count's unit, a program's account, or a note that nobody is known.

    Example:
        >>> [is_nobody(name) for name in ("关注", "次阅读", "网络整理", "더보기", "王大河")]
        [True, True, True, True, False]
        >>> [is_nobody(name) for name in ("Unknown", "Print Close", "Jane Unknown", "Super User")]
        [True, True, False, True]
    """
    low = name.lower()
    if low in _whole() or _whole().issuperset(low.split()) or is_account(name):
        return True
    return not name.isascii() and _inside().search(name) is not None


def names_account(line: str) -> bool:
    """Whether a byline names the account of a program and nobody else, with its word, its date or alone.

    Example:
        >>> [names_account(line) for line in ("by admin", "3 May 2024 Author: admin", "by Jane Roe", "by the admin")]
        [True, True, False, False]
    """
    if not _account().search(line):
        return False
    stretches = [stretch.strip(_AROUND) for stretch in between_dates(line)]
    named = [rest for one in stretches if (rest := one[max(0, opened(words().byline, one)) :].strip(_AROUND))]
    return len(named) == 1 and is_account(named[0])


def without_buttons(line: str) -> str:
    """A line of East Asian names without the button that is glued to a name, and what follows it.

    Example:
        >>> without_buttons("作者：王大河 李小山返回首页，查看更多"), without_buttons("作者：王大河")
        ('作者：王大河 李小山', '作者：王大河')
    """
    found = _glued().search(line)
    return line[: found.start()] if found else line


@lru_cache(maxsize=1)
def _whole() -> frozenset[str]:
    known: dict[str, list[str]] = read_file("languages")["nobody"]
    return frozenset(known["whole"] + known["apart"])


@lru_cache(maxsize=1)
def _inside() -> re.Pattern[str]:
    return re.compile(any_of(read_file("languages")["nobody"]["inside"]))


@lru_cache(maxsize=1)
def _glued() -> re.Pattern[str]:
    """A button right behind a name of two signs or more."""
    return re.compile(rf"(?<=[㐀-鿿]{{2}})(?:{any_of(read_file('languages')['nobody']['glued'])})")


@lru_cache(maxsize=1)
def _account() -> re.Pattern[str]:
    """The accounts of programs."""
    return re.compile(any_of(merged("feeds", "users")), re.IGNORECASE)
