"""Reporters whom a paragraph names, as the news of East Asia do: in its opening or in its last brackets.

"（中央社記者陳小明台北12日電）", "新华社北京3月7日电（记者王小明）", "(서울=연합뉴스) 홍길동 기자 =", "【山田太郎】".
Turkish wires open so, too: "Ayşe ÖRNEK/KARADERE, (DHA)".
"""

import re
from functools import lru_cache
from typing import Any

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.east_asian_name import is_japanese_name
from newsparse.attribution.byline.reported import read_reported, read_signed, read_wired
from newsparse.attribution.byline.wide import parse_wide
from newsparse.attribution.byline.wide_outlet import is_outlet
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, WIDE
from newsparse.model import Author
from newsparse.names import has_given_name, is_person_name

LONGEST_OPENING = 90
"""Characters of a paragraph in which its reporters stand: a wire's head, and three names in brackets."""
LONGEST_ENDING = 45
"""Characters of the brackets that sign a last paragraph: two names with an outlet."""

_OPEN, _CLOSE = r"[(\[（［【〔]", r"[)\]）］】〕]"
_INSIDE = r"(?P<inside>[^()\[\]（）［］【】〔〕。\n]{2,40})"
_WIDE = late_pattern(f"[{WIDE}]")
_PARTS_RE = re.compile(r"\s*[、，,]\s*")
_KOREAN_MARKS_RE = re.compile(r"[·,・\s]+")
_MARKS_RE = re.compile(r"[=＝・:：]")
_DASH_RE = re.compile(r"\s[-–—]\s")


@lru_cache(maxsize=1)
def _chinese() -> re.Pattern[str]:
    """Brackets that open a paragraph or stand behind a wire's head: "本报讯（记者 王小明）"."""
    wired = either(read_file("datelines")["wired"])
    return re.compile(rf"(?:[^\s()（）【】。，,]{{2,24}}{wired}\s?[-—–]{{0,2}}\s?)?{_OPEN}{_INSIDE}{_CLOSE}")


@lru_cache(maxsize=1)
def _korean() -> re.Pattern[str]:
    """Brackets that open a paragraph, and the reporters inside them or right behind: "(서울=뉴스) 홍길동 기자 ="."""
    reporter = either(read_file("languages")["reporter"]["ko"])
    behind = rf"(?P<behind>[가-힣A-Za-z·,・ ]{{2,40}}?{reporter}(?=\s?[=＝]))"
    return re.compile(rf"{_OPEN}{_INSIDE}{_CLOSE}\s?{behind}?")


@lru_cache(maxsize=1)
def _ending() -> re.Pattern[str]:
    """Brackets behind the last sentence of a paragraph."""
    return re.compile(rf"[。．.」』”！？!?…]\s?{_OPEN}{_INSIDE}{_CLOSE}\s*\Z")


@lru_cache(maxsize=1)
def _reporter() -> re.Pattern[str]:
    """The Chinese word for a reporter, in front or behind an outlet's name."""
    return re.compile(rf"[^\s\d]{{0,10}}?(?:{any_of(read_file('languages')['reporter']['zh'])})")


def reporters_at_start(paragraph: str) -> tuple[Author, ...]:
    """The reporters that a paragraph's opening names.

    Example:
        >>> [one.name for one in reporters_at_start("新华社北京3月7日电（记者王小明、李雷）大桥本周重新开放。")]
        ['王小明', '李雷']
        >>> [one.name for one in reporters_at_start("(서울=연합뉴스) 홍길동 기자 = 시는 10일 다리를 열었다.")]
        ['홍길동']
        >>> reporters_at_start("大桥（长三公里）本周重新开放。"), reporters_at_start("JANE (AP) — A bridge opened.")
        ((), ())
    """
    text = paragraph[:LONGEST_OPENING]
    if "/" in text and (slashed := _slashed().match(text)):
        return _before_town(slashed)
    if text.isascii() or not _WIDE.search(text):
        return ()
    if (found := _korean().match(text)) and (told := _korean_people(found)):
        return told
    if (found := _chinese().match(text)) and (told := _chinese_people(found["inside"])):
        return told
    return _placed(found["inside"]) if found and found.start("inside") == 1 else ()


def reporters_at_end(paragraph: str, language: str | None) -> tuple[Author, ...]:
    """The reporters in the brackets that end a story's last paragraph.

    Args:
        paragraph: its text.
        language: that of the text, ISO 639-1; in Japanese a name in brackets signs without a label.

    Example:
        >>> [(one.name, one.affiliation) for one in reporters_at_end("橋が開いた。[山田太郎，港新聞]", "ja")]
        [('山田太郎', '港新聞')]
        >>> reporters_at_end("橋が開いた。（福島県）", "ja"), reporters_at_end("大桥重新开放。（编辑：王小明）", "zh")
        ((), ())
    """
    if paragraph.isascii():
        return ()
    found = _ending().search(paragraph, max(0, len(paragraph) - LONGEST_ENDING))
    if found is None:
        return ()
    inside = found["inside"].strip()
    if read_file("languages")["reporter"]["ko"] and inside.endswith(_korean_words()):
        return parse_wide(inside) or ()
    return _chinese_people(inside) or (_alone(inside) if language == "ja" else ())


@lru_cache(maxsize=1)
def _slashed() -> re.Pattern[str]:
    """Reporters, a town in capitals and an agency, with which Turkish wires open."""
    return re.compile(
        rf"(?P<names>[^/(),.\n]{{5,50}}?)\s?/\s?(?P<town>[{CAPITAL}]{{3,20}}),?\s?\((?P<agency>\w{{2,9}})\)"
    )


def _before_town(found: re.Match[str]) -> tuple[Author, ...]:
    """The reporters before a town; nobody where one is no known name, or in capitals as the town is."""
    names = [name.strip() for name in _DASH_RE.split(found["names"])]
    known = all(" " in name and has_given_name(name) and is_person_name(name) for name in names)
    if not known or found["names"].isupper() or find_agency(found["agency"]) is None:
        return ()
    return tuple(Author(name=name, location=found["town"], affiliation=found["agency"]) for name in names)


@lru_cache(maxsize=1)
def _korean_words() -> tuple[str, ...]:
    return tuple(read_file("languages")["reporter"]["ko"])


def _korean_people(found: re.Match[str]) -> tuple[Author, ...]:
    """The reporters inside the brackets, or behind them."""
    inside, behind = found["inside"].strip(), found["behind"]
    people = inside if inside.endswith(_korean_words()) else behind or ""
    names = _KOREAN_MARKS_RE.split(people)
    if len(names) > 2 and names[-1] in _korean_words() and all(map(is_person_name, names[:-1])):
        return tuple(Author(name=name) for name in names[:-1])  # a blank parts them: "홍길동 이몽룡 기자"
    return (parse_wide(people) or ()) if people else ()


def _chinese_people(inside: str) -> tuple[Author, ...]:
    """The reporters that the word for them tells: "记者王小明、李雷", "中央社記者陳小明台北12日電"."""
    found = _reporter().match(inside)
    if found is None or found.end() == len(inside) or inside.endswith(_pictured()):
        return ()
    reported = read_reported(inside)
    return read_wired(inside) or (read_signed(inside, placed=False) if reported is None else reported)


@lru_cache(maxsize=1)
def _pictured() -> tuple[str, ...]:
    """What ends the credit of a picture that a reporter took: "記者王小明攝"."""
    return tuple(read_file("languages")["picture_label"]["zh"])


def _placed(inside: str) -> tuple[Author, ...]:
    """A Japanese correspondent behind the place: "ワシントン＝山田太郎"."""
    place, equals, names = inside.replace("=", "＝").rpartition("＝")
    if not equals or not all(map(_is_japanese, re.split(r"[、・]", names))):
        return ()
    return tuple(Author(name=name.strip(), location=place.strip() or None) for name in re.split(r"[、・]", names))


def _alone(inside: str) -> tuple[Author, ...]:
    """The names of Japanese brackets, with the outlet that may stand behind them; nobody where a part is neither."""
    others: dict[str, Any] = read_file("languages")
    names: list[str] = []
    outlet = None
    for part in _PARTS_RE.split(inside):
        label, mark, name = part.partition("・") if _MARKS_RE.search(part) else ("", "", part)
        for reporter in others["reporter"]["ja"]:
            name = name.removesuffix(reporter)
        if mark and label in others["picture_label"]["ja"]:
            continue
        if is_outlet(part):
            outlet = part
        elif _is_japanese(name) and (not mark or label in others["byline"]["ja"] or is_outlet(label)):
            names.append(name.strip())
            outlet = label if is_outlet(label) else outlet  # "古池支局・山田太郎"
        else:
            return ()
    return tuple(Author(name=name, affiliation=outlet) for name in names)


def _is_japanese(name: str) -> bool:
    """Whether Chinese characters are a name with a common Japanese surname."""
    return is_japanese_name("".join(name.split())) and is_person_name(name.strip())
