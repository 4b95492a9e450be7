"""Chinese bylines that end with "reported": "记者王小明北京报道", "記者陳小明／台北報導"."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from newsparse.attribution.byline.east_asian_name import (
    LONGEST_SINGLE_NAME,
    SHORTEST_PART,
    has_double_surname,
    is_common_name,
)
from newsparse.attribution.byline.named_nobody import is_nobody
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either
from newsparse.model import Author
from newsparse.names import is_person_name

_HOUSE = re.compile(r"《([^《》]{1,20})》(?:综合|綜合)?")
_PARTS = re.compile(r"\s*[，、,]\s*")
_TOKENS = re.compile(r"[\s/／]+")
_BRACKETS = re.compile(r"[(（][^()（）]{1,6}[)）]\Z")
_LABEL_MARKS = re.compile(r"[:：/／|｜丨]")
_SLASHED = re.compile(r"[/／]\s*[^\s/／]+\Z")
"""The last word of a part, behind a slash."""
_PLACES = tuple("市县縣区區镇鎮乡鄉村省州岛島")
"""Signs with which the names of towns and districts end, and hardly any person's."""
_MARKS = " \t□■|:：/／[]【】（）()〔〕「」"


@lru_cache(maxsize=1)
def _verb() -> re.Pattern[str]:
    """The word for "reported" at the end of a line."""
    return re.compile(rf"(?:{any_of(read_file('languages')['reported']['zh'])})\Z")


@lru_cache(maxsize=1)
def _day_wired() -> re.Pattern[str]:
    """The end of a Chinese wire's head: "3月7日电"."""
    wired = either(read_file("datelines")["wired"])
    return re.compile(rf"(?:[0-9０-９]{{1,2}}月)?[0-9０-９]{{1,2}}日\s?{wired}\Z")


@lru_cache(maxsize=1)
def _labels() -> re.Pattern[str]:
    """Words for a reporter, of which a line may hold several; one sign alone needs a mark, for names hold it, too."""
    others: dict[str, Any] = read_file("languages")
    known = others["reporter"]["zh"] + others["byline"]["zh"]
    single = "".join(word for word in known if len(word) == 1)
    longer = any_of(word for word in known if len(word) > 1)
    return re.compile(rf"(?:{longer})\s?[:：/／]?|(?<!\w)[{single}]\s?[:：/／]")


def names_reporter(stretch: str) -> bool:
    """Whether a stretch of a line holds a Chinese word for a reporter.

    Example:
        >>> names_reporter("（记者 王小明）"), names_reporter("王小明"), names_reporter("Jane Example")
        (True, False, False)
    """
    return not stretch.isascii() and _reporter().search(stretch) is not None


@lru_cache(maxsize=1)
def _reporter() -> re.Pattern[str]:
    """A word for a reporter that no Japanese line has."""
    others: dict[str, list[str]] = read_file("languages")["reporter"]
    return re.compile(any_of(set(others["zh"]) - set(others["ja"])))


def read_reporters(stretch: str) -> tuple[Author, ...] | None:
    """The authors of a line whose word for a reporter is Chinese for sure; ``None`` for any other line.

    Example:
        >>> [(one.name, one.affiliation) for one in read_reporters("采写：港报记者 王小明 实习生 李雷")]
        [('王小明', '港报'), ('李雷', '港报')]
        >>> read_reporters("港新聞 記者・山田太郎") is None
        True
    """
    return (read_signed(stretch.strip(_MARKS), placed=False) or None) if names_reporter(stretch) else None


def read_wired(line: str) -> tuple[Author, ...]:
    """The authors of a line that ends with the day a wire was sent; nobody in any other line.

    Example:
        >>> [(one.name, one.location) for one in read_wired("（中央社記者陳小明台北3日電）")], read_wired("陳小明台北")
        ([('陳小明', '台北')], ())
    """
    text = line.strip(_MARKS)
    found = None if text.isascii() else _day_wired().search(text)
    return () if found is None else read_signed(text[: found.start()])


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
    label, house = _reporter_label(text), _HOUSE.search(text)
    start = label.end() if label else house.end() if house else 0
    outlet = house[1] if house else _outlet(text[: label.start()]) if label else ""
    names = text[start:]
    if not start and (placed_name := read_placed(text)):
        return placed_name
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
        if is_person_name(name) and not is_nobody(name)
    )


def _reporter_label(text: str) -> re.Match[str] | None:
    """The first word for a reporter; of two labels side by side, "文/記者", the second."""
    if sure := _reporter().search(text):
        return _labels().match(text, sure.start())
    found = list(_labels().finditer(text))
    return next((one for one, after in pairwise(found) if one.end() < after.start()), found[-1] if found else None)


def read_placed(text: str) -> tuple[Author, ...]:
    """The author of a line that is a name, a slash and a place; nobody in any other line.

    Example:
        >>> [(one.name, one.location) for one in read_placed("李小明／四川成都")], read_placed("北京／上海")
        ([('李小明', '四川成都')], ())
    """
    name, slash, place = text.strip(_MARKS).partition("／")
    town = place.endswith(_PLACES) or not is_common_name(place)
    placed = slash and is_common_name(name) and (place.isalpha() or not place) and town
    return (Author(name=name, location=place or None),) if placed else ()


def read_housed(text: str) -> tuple[Author, ...]:
    """The author of a Japanese line that is a name, a wide comma and an outlet in Latin letters; nobody in others.

    Example:
        >>> [(one.name, one.affiliation) for one in read_housed("田中宏昌，ExamplePost")], read_housed("北京，上海")
        ([('田中宏昌', 'ExamplePost')], ())
    """
    name, comma, house = text.strip(_MARKS).partition("，")
    housed = comma and house.strip().isascii() and house.strip()[:1].isupper() and is_person_name(name)
    return (Author(name=name, affiliation=house.strip()),) if housed else ()


def _outlet(before: str) -> str:
    """The outlet before the word for a reporter, without the label that a mark parts from it: "采写：港报"."""
    bare = _BRACKETS.sub("", before.rstrip())
    last = _LABEL_MARKS.split(bare.strip(_MARKS))[-1].strip(_MARKS)
    return "" if _labels().fullmatch(f"{last}:") or last in read_file("datelines")["wired"] else last


def _people(part: str, *, signed: bool) -> list[tuple[str, str]]:
    """The names of a part, each with the place behind the last, which "reported" was glued to."""
    tokens = [token for token in _TOKENS.split(part.rstrip("/／")) if token]
    if not tokens:
        return []
    if len(tokens) == 1 and signed:
        cut = min(LONGEST_SINGLE_NAME, max(SHORTEST_PART, len(part.strip()) - SHORTEST_PART))
        whole = tokens[0]
        if has_double_surname(whole):
            return [(whole, "")]
        return [(whole[:cut], whole[cut:])] if len(whole) > LONGEST_SINGLE_NAME and whole.isalpha() else [(whole, "")]
    if part[-1:].isspace() or (signed and _is_person(part, tokens[-1])):  # "记者 王小明 张三报道"
        return [(token, "") for token in tokens]
    return [(token, tokens[-1]) for token in tokens[:-1]]


def _is_person(part: str, last: str) -> bool:
    """Whether the last word before "reported" is a name like those before it, and no place."""
    return is_common_name(last) and not last.endswith(_PLACES) and not _SLASHED.search(part)
