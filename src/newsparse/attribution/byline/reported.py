"""Chinese bylines that end with "reported": "记者王小明北京报道", "記者陳小明／台北報導"."""

import re
from functools import lru_cache
from typing import Any

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.model import Author
from newsparse.names import is_person_name

LONGEST_SINGLE_NAME = 3
"""Characters of most Chinese names; what is glued behind them is a place: "王小明北京"."""
LONGEST_DOUBLE_NAME = 4
"""Characters of the longest name with a surname of two: "欧阳小明"."""
SHORTEST_PART = 2
"""Characters of the shortest name and the shortest place: "李雷", "北京"."""

_HOUSE = re.compile(r"《([^《》]{1,20})》(?:综合|綜合)?")
_PARTS = re.compile(r"\s*[，、,]\s*")
_TOKENS = re.compile(r"[\s/／]+")
_MARKS = " \t|:：/／[]【】（）()〔〕「」"


@lru_cache(maxsize=1)
def _verb() -> re.Pattern[str]:
    """The word for "reported" at the end of a line."""
    return re.compile(rf"(?:{any_of(read_file('languages')['reported']['zh'])})\Z")


@lru_cache(maxsize=1)
def _labels() -> re.Pattern[str]:
    """Words for a reporter, of which a line may hold several."""
    others: dict[str, Any] = read_file("languages")
    return re.compile(rf"(?:{any_of(others['reporter']['zh'] + others['byline']['zh'])})\s?[:：]?")


def read_reported(line: str) -> tuple[Author, ...] | None:
    """The authors of a line that ends with "reported", nobody where it names none; ``None`` for any other line.

    Example:
        >>> [(one.name, one.location) for one in read_reported("記者陳小明／台北報導")]
        [('陳小明', '台北')]
        >>> [(one.name, one.affiliation) for one in read_reported("新华社记者王小明北京报道")]
        [('王小明', '新华社')]
        >>> read_reported("综合报道"), read_reported("记者 王小明")
        ((), None)
    """
    text = line.strip(_MARKS)
    verb = _verb().search(text)
    return None if verb is None else read_signed(text[: verb.start()])


def read_signed(text: str, *, placed: bool = True) -> tuple[Author, ...]:
    """The authors of a Chinese line without the word for "reported", which names an outlet, reporters and a place.

    Args:
        text: the line.
        placed: whether a place may be glued to the last name.

    Example:
        >>> [(one.name, one.location) for one in read_signed("中央社記者陳小明台北")]
        [('陳小明', '台北')]
        >>> [one.name for one in read_signed("记者 王小明 通讯员 李雷")], read_signed("中央社台北")
        (['王小明', '李雷'], ())
    """
    label, house = _labels().search(text), _HOUSE.search(text)
    start = label.end() if label else house.end() if house else 0
    outlet = house[1] if house else text[: label.start()].strip(_MARKS) if label else ""
    names = text[start:]
    if not start or names.lstrip().startswith(tuple(read_file("languages")["reporter_in_prose"]["zh"])):
        return ()
    parts = _PARTS.split(_labels().sub(" ", names))
    if not placed:
        people = [(token, "") for part in parts for token in _TOKENS.split(part) if token]
    else:
        people = [one for part in parts for one in _people(part, signed=label is not None)]
    return tuple(
        Author(name=name, affiliation=outlet or None, location=place or None)
        for name, place in people
        if is_person_name(name)
    )


def _people(part: str, *, signed: bool) -> list[tuple[str, str]]:
    """The names of a part, each with the place behind the last, which "reported" was glued to."""
    tokens = [token for token in _TOKENS.split(part.rstrip("/／")) if token]
    if not tokens:
        return []
    if len(tokens) == 1 and signed:
        cut = min(LONGEST_SINGLE_NAME, max(SHORTEST_PART, len(part.strip()) - SHORTEST_PART))
        whole = tokens[0]
        if len(whole) <= LONGEST_DOUBLE_NAME and whole.startswith(_double_surnames()):
            return [(whole, "")]
        return [(whole[:cut], whole[cut:])] if len(whole) > LONGEST_SINGLE_NAME and whole.isalpha() else [(whole, "")]
    if part[-1:].isspace() or (signed and _is_name(tokens[-1])):  # "记者 王小明 张三 报道", "记者 王小明 张三报道"
        return [(token, "") for token in tokens]
    return [(token, tokens[-1]) for token in tokens[:-1]]


@lru_cache(maxsize=1)
def _double_surnames() -> tuple[str, ...]:
    """Surnames of two characters."""
    return tuple(name for name in read_file("names")["surnames"]["zh"] if len(name) > 1)


def _is_name(token: str) -> bool:
    """Whether a word begins with a common surname and is no longer than most names; no city in "州"."""
    short = SHORTEST_PART <= len(token) <= LONGEST_SINGLE_NAME and token[-1] != "州"
    return short and token.startswith(tuple(read_file("names")["surnames"]["zh"]))
