"""East Asian names: whether a word is a person's name in Chinese, Japanese or Korean, told by its surname."""

from functools import lru_cache
from typing import Any

from newsparse.cues import read_file

SHORTEST_JAPANESE, LONGEST_JAPANESE = 3, 6
"""Characters of a Japanese name with its surname: "森健太" to "長谷川竜太郎"; two are mostly a word."""
SHORTEST_KOREAN, LONGEST_KOREAN = 2, 4
"""Syllables of a Korean name."""
LONGEST_SINGLE_NAME = 3
"""Characters of most Chinese names; what is glued behind them is a place: "王小明北京"."""
LONGEST_DOUBLE_NAME = 4
"""Characters of the longest Chinese name with a surname of two: "欧阳小明"."""
SHORTEST_PART = 2
"""Characters of the shortest Chinese name and the shortest place: "李雷", "北京"."""


def is_east_asian_name(word: str) -> bool:
    """Whether a word without blanks is a name that a known surname opens.

    Example:
        >>> [is_east_asian_name(word) for word in ("王小明", "山田太郎", "홍길동", "文化", "関係者", "일보")]
        [True, True, True, False, False, False]
    """
    if "가" <= word[:1] <= "힣":
        return SHORTEST_KOREAN < len(word) <= LONGEST_KOREAN and word.isalpha() and word.startswith(_surnames("ko"))
    return is_chinese_name(word) or is_japanese_name(word)


def is_japanese_name(word: str) -> bool:
    """Whether a word without blanks is long enough for a name, and opens with a common Japanese surname.

    Example:
        >>> is_japanese_name("山田太郎"), is_japanese_name("山田"), is_japanese_name("福島県")
        (True, False, False)
    """
    is_long = SHORTEST_JAPANESE <= len(word) <= LONGEST_JAPANESE
    return is_long and word.startswith(_surnames("ja")) and not word.endswith(_no_ends())


def is_chinese_name(word: str) -> bool:
    """Whether a word is a Chinese name, its surname of one character or two.

    Example:
        >>> is_chinese_name("王小明"), is_chinese_name("欧阳小明"), is_chinese_name("王小明报道")
        (True, True, False)
    """
    return is_common_name(word) or (len(word) == LONGEST_DOUBLE_NAME and has_double_surname(word))


def is_common_name(token: str) -> bool:
    """Whether a word begins with a common Chinese surname and is no longer than most names; no city in "州".

    Example:
        >>> is_common_name("王小明"), is_common_name("杭州")
        (True, False)
    """
    short = SHORTEST_PART <= len(token) <= LONGEST_SINGLE_NAME and token[-1] != "州"
    return short and token.startswith(_surnames("zh"))


def has_double_surname(name: str) -> bool:
    """Whether a word is short enough for a Chinese name and opens with a surname of two characters.

    Example:
        >>> has_double_surname("欧阳小明"), has_double_surname("王小明")
        (True, False)
    """
    return len(name) <= LONGEST_DOUBLE_NAME and name.startswith(_double_surnames())


def is_surname(word: str) -> bool:
    """Whether a word is a Japanese or Chinese surname and nothing else.

    Example:
        >>> is_surname("山田"), is_surname("山田太郎")
        (True, False)
    """
    return word in _surnames("ja") or word in _surnames("zh")


@lru_cache(maxsize=4)
def _surnames(code: str) -> tuple[str, ...]:
    known: dict[str, Any] = read_file("names")
    return tuple(known["surnames"][code])


@lru_cache(maxsize=1)
def _double_surnames() -> tuple[str, ...]:
    return tuple(name for name in _surnames("zh") if len(name) > 1)


@lru_cache(maxsize=1)
def _no_ends() -> tuple[str, ...]:
    """What a word ends with that opens as a Japanese surname does and is no name."""
    return tuple(read_file("names")["wide_no_name"])
