"""Bylines in Chinese, Japanese and Korean: names without blanks, beside the word for a reporter or a label.

"홍길동 기자", "（记者 王小明）", "【東京＝山田太郎】", "文：山田太郎".
"""

import re
from functools import lru_cache
from typing import Any

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.east_asian_name import LONGEST_SINGLE_NAME, is_chinese_name, is_japanese_name
from newsparse.attribution.byline.info_line import info_counts, opens_info_line, read_info_line, without_source_label
from newsparse.attribution.byline.messenger import read_messenger
from newsparse.attribution.byline.named_nobody import without_buttons
from newsparse.attribution.byline.reported import (
    names_reporter,
    read_housed,
    read_placed,
    read_reported,
    read_reporters,
)
from newsparse.attribution.byline.role_line import read_roles
from newsparse.attribution.byline.wide_outlet import is_outlet
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE
from newsparse.model import Author
from newsparse.names import is_person_name

_PROSE_ENDS = "。！？.!?"
LONGEST_WIDE = 40
"""Characters of the longest line whose opening signs: an outlet, three names and an address."""
_WIDE = late_pattern(f"[{WIDE}]")
_OUTER = " \t|·・•□■◆◇●○◎▲△※,:;：；/／[]【】（）()〔〕「」『』"
"""Marks around a line and its parts."""
_LATIN_NAME = r"[A-Z][\w’'.-]{0,20}(?: [A-Z][\w’'.-]{0,20}){1,3}"
_SPACE = re.compile(r"[\s/／]+")
_LISTED = re.compile(r"\s*[、，,;；/／]\s*|\s+")
_LATIN_HOUSE = re.compile(r"[A-Z][A-Za-z.]{2,20}")
FEWEST_LISTED = 2  # names of a list without a label, or a name and its house
_BETWEEN = late_pattern(r"[・、，,;；]|·(?![㐀-鿿])")
"""What parts two names; the dot of a Chinese one stands inside it: "戴维·邦德"."""


@lru_cache(maxsize=1)
def _korean() -> re.Pattern[str]:
    """Korean names of two to four syllables, or one in Latin letters, with the word for reporter after the last."""
    name = rf"(?:[가-힣]{{2,4}}|{_LATIN_NAME})"
    reporter = either(read_file("languages")["reporter"]["ko"])
    return re.compile(rf"(?<![가-힣])({name}(?:[·,・]\s?{name}){{0,5}})\s?{reporter}")


@lru_cache(maxsize=1)
def _placed() -> re.Pattern[str]:
    """Towns, a Korean name with the word for reporter, an address: "순천, 광양 홍길동 기자 hong@post.example"."""
    towns = r"[가-힣]{2,4}(?:\s?[,·]\s?[가-힣]{2,4}){0,2}"
    labels = any_of(read_file("languages")["byline_label"]["ko"])
    return re.compile(rf"(?:{towns}|{labels})\s+{_korean().pattern}(?:\s[\w.+-]{{1,40}}@[\w.-]{{3,40}})?")


@lru_cache(maxsize=1)
def _bracketed() -> re.Pattern[str]:
    """A paper or a town and a Korean reporter in brackets that are the whole line: "[항구일보 홍길동 기자]"."""
    return re.compile(rf"[\[【(〔]\s?[가-힣A-Za-z0-9·]{{2,12}}(?:\s|\s?=\s?){_korean().pattern}\s?[\]】)〕]")


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    """A label before a name: the word for reporter, which needs no mark behind it, or one that does."""
    others: dict[str, Any] = read_file("languages")
    bare = any_of(others["reporter"]["zh"] + others["reporter"]["ja"] + others["bare_label"]["ko"])
    labels = [label for table in ("byline", "posted") for code in ("zh", "ja") for label in others[table][code]]
    labels += [*others["byline_label"]["ko"], *others["posted"]["ko"]]
    marked = any_of(labels)
    return re.compile(rf"(?:(?:{marked})\s?[:：/／・＝|｜丨]|(?:{bare})\s?[:：/／・|｜丨]?)\s*")


@lru_cache(maxsize=1)
def _behind() -> re.Pattern[str]:
    """A whole line of a name in Chinese characters and the word for a reporter: "山田太郎記者"."""
    others: dict[str, Any] = read_file("languages")["reporter"]
    return re.compile(rf"([㐀-鿿々]{{2,5}})\s?{either(others['zh'] + others['ja'])}")


@lru_cache(maxsize=1)
def _picture() -> re.Pattern[str]:
    """The label of a picture's credit."""
    labels = [label for found in read_file("languages")["picture_label"].values() for label in found]
    return re.compile(rf"{either(labels)}\s?[=＝:：]")


def opens_in_wide(line: str) -> bool:
    """Whether a short line opens with a label and a name, or with a name and the word for a reporter; quick.

    Example:
        >>> opens_in_wide("作者：王大河"), opens_in_wide("홍길동 기자"), opens_in_wide("记者在现场看到，大桥已经关闭。")
        (True, True, False)
    """
    if line.isascii() or line[-1] in _PROSE_ENDS or not _WIDE.match(line.lstrip(_OUTER + "《")[:1]):
        return False
    if opens_info_line().match(line):
        labelled = read_info_line(line)
        return bool(labelled if labelled is not None or not names_reporter(line) else parse_wide(line))
    if read_roles(line) or read_messenger(line):
        return True
    bare = line.lstrip(_OUTER)
    if len(line) > LONGEST_WIDE:
        return False
    forms = (
        _label().match,
        _korean().match,
        _placed().fullmatch,
        _behind().fullmatch,
        read_reported,
        read_placed,
        _of_unit,
        _listed,
    )
    opened = _bracketed().fullmatch(line.strip()) or any(form(bare) for form in forms)
    return bool(opened and parse_wide(line))


def parse_wide(stretch: str) -> tuple[Author, ...] | None:
    """The authors of a stretch of a line in Chinese, Japanese or Korean; ``None`` for a line that is read as any other.

    Args:
        stretch: the line without its dates.

    Example:
        >>> [(one.name, one.affiliation) for one in parse_wide("港新聞 記者・山田太郎")]
        [('山田太郎', '港新聞')]
    """
    if not _WIDE.search(stretch):
        return None
    stretch = without_buttons(stretch)
    in_roles = read_roles(stretch) or read_messenger(stretch)
    if in_roles or _is_credit(stretch):
        return in_roles or ()
    told = next(
        (found for form in (read_info_line, read_reported, read_reporters) if (found := form(stretch)) is not None),
        None,
    )
    if told is not None:
        return told
    signed = _behind().fullmatch(stretch.strip(_OUTER))
    if reporters := [signed] if signed else list(_korean().finditer(stretch)):
        return _told(stretch[: reporters[0].start()], [found[1] for found in reporters])
    place, equals, rest = stretch.strip(_OUTER).rpartition("＝")
    label = _label().search(rest)
    if label is not None:
        return _told(f"{place}{equals}{rest[: label.start()]}", _apart(rest[label.end() :], label[0]))
    return _unlabelled(place, equals, rest)


def _is_credit(stretch: str) -> bool:
    """Whether a line holds the label of a picture's credit, and not that of text and picture at once: "文・写真："."""
    label, picture = _label().match(stretch.lstrip(_OUTER)), _picture().search(stretch)
    return picture is not None and not (label and picture[0].rstrip("=＝:： ") in label[0])


def _unlabelled(place: str, equals: str, rest: str) -> tuple[Author, ...] | None:
    """The authors of a line without a label, of which a place and an equals sign are cut off."""
    if is_desk(rest) or _label().fullmatch(f"{rest}:"):
        return (Author(name=rest, kind="organisation"),) if is_desk(rest) else ()
    if told := read_placed(rest) or read_housed(rest) or _of_unit(rest) or _listed(rest):
        return told
    before, _, name = rest.rpartition(" ")
    if is_outlet(name) and is_person_name(before) and not is_outlet(before):
        return (Author(name=before, affiliation=name, location=place or None),)
    if is_person_name(rest) and not is_outlet(rest) and not is_outlet(before):
        return _told(f"{place}{equals}", [rest])
    return _told(f"{place}{equals}{before}", [name]) if is_outlet(before) or equals else _unread(rest)


def _of_unit(text: str) -> tuple[Author, ...]:
    """Names behind their desk or bureau: "ソウル支局・山田太郎、佐藤花子"."""
    unit, dot, names = text.strip(_OUTER).partition("・")
    return _told(unit, [names]) if dot and is_outlet(unit) else ()


def _listed(text: str) -> tuple[Author, ...]:
    """Two names or more without a label, or one before its house: "山田太郎、佐藤花子", "山田太郎，ITmedia"."""
    parts = _LISTED.split(text.strip(_OUTER))
    house = parts[-1] if is_outlet(parts[-1]) or _LATIN_HOUSE.fullmatch(parts[-1]) else None
    names = parts[:-1] if house else parts
    if len(parts) < FEWEST_LISTED or not names or not all(map(_is_long_name, names)):
        return ()
    return tuple(Author(name=name, affiliation=house) for name in dict.fromkeys(names))


def _is_long_name(word: str) -> bool:
    """Whether a word is a name that no label need tell: a Japanese one, or a Chinese one of three signs."""
    return is_japanese_name(word) or (len(word) == LONGEST_SINGLE_NAME and is_chinese_name(word))


def _unread(stretch: str) -> tuple[Author, ...] | None:
    """An agency's name alone; nobody in other lines of mostly wide signs, and ``None`` for those that are mixed."""
    if find_agency(stretch.strip(_OUTER)) is not None:
        return (Author(name=stretch.strip(_OUTER), kind="organisation"),)
    return () if 2 * len(_WIDE.findall(stretch)) > len(stretch) else None


def _told(before: str, names: list[str]) -> tuple[Author, ...]:
    """The authors of some names; what stands before them are a place and an equals sign, or an outlet."""
    place, equals, outlet = before.strip(_OUTER).replace("=", "＝").rpartition("＝")
    bare = (without_source_label(part.strip(_OUTER)) for part in (outlet, place))
    found = [part for part in bare if part]
    affiliation = next((part for part in found if is_outlet(part)), None)
    location = next((part for part in found if part != affiliation), None) if equals or "＝" in before else None
    single = [part.strip(_OUTER) for name in names for part in _BETWEEN.split(name) if part not in info_counts()]
    people = [name for name in dict.fromkeys(single) if is_person_name(name) and not is_outlet(name)]
    if not people and find_agency(names[0]):
        return (Author(name=names[0], kind="organisation"),)
    return tuple(
        Author(
            name=name,
            kind="organisation" if name.endswith(_desks()) else "person",
            affiliation=affiliation,
            location=location,
        )
        for name in people
    )


def _apart(names: str, label: str) -> list[str]:
    """Names behind a label; behind a Chinese one a blank parts two persons, Japanese names hold one."""
    others: dict[str, Any] = read_file("languages")
    bare = label.strip(_OUTER)
    chinese = bare in {*others["byline"]["zh"], *others["reporter"]["zh"]} - {*others["byline"]["ja"]}
    parts = _SPACE.split(names.strip(_OUTER))
    return parts if chinese and all(_WIDE.match(part) for part in parts) else [names.strip(_OUTER)]


def is_desk(text: str) -> bool:
    """Whether words without a label are a desk's or a newsroom's name.

    Example:
        >>> is_desk("港新聞編集部"), is_desk("文：港新聞編集部"), is_desk("Jane Example")
        (True, False, False)
    """
    return text.endswith(_desks()) and _label().search(text) is None


@lru_cache(maxsize=1)
def _desks() -> tuple[str, ...]:
    """How a desk's or newsroom's name ends: "港新聞編集部"."""
    return tuple(read_file("agencies")["wide_desks"])
