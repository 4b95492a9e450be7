"""Datelines of Chinese reports: "新华社北京3月7日电", "港口日报讯（记者王小明）", "〔記者陳小明／台北報導〕"."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.cues.merged import any_of, either
from newsparse.dateline.pieces import WORDS
from newsparse.model import Dateline

LONGEST_PLACE = 10
"""Characters of the longest place: "ブエノスアイレス"."""

NAME_LENGTH = 3
"""Characters of most Chinese reporters' names; of a shorter rest two are the place's."""

SHORTEST_PLACE = 2
"""Characters of the shortest place: "北京"."""

LONGEST_BARE_PLACE = 3
"""Characters of a name before a day that is a place's where no desk ends it: "吉隆坡"; papers' names are longer."""

_SIGNS = frozenset(WORDS["signs"])
_DAY = r"(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}(?:月[0-9０-９]{1,2})?日"
_HAN = r"[^\W\d_]"
_STOP = r"(?=[\s（(：:，,—-])"
_SIGNED = r"(?:\s?[（(][^（）()\n]{1,40}[）)])?"
"""The reporter in brackets behind the head."""


@lru_cache(maxsize=1)
def _forms() -> tuple[re.Pattern[str], ...]:
    """The heads, those with most parts first; what each names is in its groups."""
    reporter, desks = either(WORDS["reporter_before"]), any_of(WORDS["desks"])
    told = rf"(?:{any_of(WORDS['told'])})(?![{''.join(WORDS['said'])}])"
    reported = any_of(WORDS["reported"])
    word = rf"(?:{either(WORDS['wired'])}|{told}|(?:{reported})(?=[\s（(]))"
    news = rf"(?:\s?(?P<behind>{_DAY}){told}[，,：:])?"
    end = rf"{_SIGNED}{news}[）)]?(?:\s?(?:[-—–]{{1,2}}|[：:，,]))?\s?"
    dispatch = rf"(?<![{''.join(WORDS['no_dispatch'])}])(?:{any_of(WORDS['dispatch'])})"
    dispatch_end = f"[{''.join(WORDS['dispatch'])}]"
    wired = either(set(WORDS["wired"]) - set(WORDS["dispatch"]))
    part = rf"(?:{any_of(WORDS['day_parts'])})"
    names = r"[^\s\d（）()【】〔〕／╱/]{2,20}(?:\s[^\s\d（）()【】〔〕／╱/]{2,8}){0,2}[／╱/]"
    wrote = rf"(?P<agency>{_HAN}{{1,6}}?(?:{desks}))?{reporter}"
    placed = rf"\s?{names}\s?(?P<place>{_HAN}{{2,{LONGEST_PLACE}}}?)(?:{reported})"
    head = rf"[（(【]?(?P<agency>{_HAN}{{1,6}}?(?:{desks}))\s?(?P<reporter>{reporter})?\s?"
    where = rf"(?P<rest>{_HAN}{{2,14}}?(?<!{dispatch_end}))?\s?(?P<date>{_DAY})(?!{part})(?P<place>{_HAN}{{2,5}}?)?"
    sources = (
        rf"{head}{where}{word}】?{end}",
        rf"[（(【](?P<place>{_HAN}{{2,{LONGEST_PLACE}}}?)\s?(?P<date>{_DAY}){word}[）)】]\s?",
        rf"(?P<agency>{_HAN}{{2,8}}?)(?P<date>{_DAY}){word}{_STOP}{end}",
        rf"[【〔［\[（(](?:{wrote})?{placed}[】〕］\]）)]\s?",
        rf"{wrote}{placed}(?=\s)\s?",
        rf"[【〔［\[](?P<agency>{_HAN}{{2,10}}?)[专專]?{dispatch}[】〕］\]]{end}",
        rf"[【〔［\[](?P<agency>《?{_HAN}{{1,9}}?(?:{desks}|》))(?:{reported})[】〕］\]]{end}",
        rf"[【〔［\[](?P<agency>《?{_HAN}{{2,9}}?》?)(?:{any_of(WORDS['collected'])})(?:{reported})[】〕］\]]{end}",
        rf"(?P<agency>{_HAN}{{1,6}}?(?:{desks}))(?P<rest>{_HAN}{{2,6}}?)?{wired}{_STOP}{end}",
        rf"(?P<agency>{_HAN}{{2,10}}?){dispatch}{_STOP}{end}",
    )
    return tuple(map(re.compile, sources))


def find_chinese(text: str) -> Dateline | None:
    """The dateline of a Chinese paragraph, ``None`` if it has none.

    Example:
        >>> find_chinese("新华社北京3月7日电 市长说").place
        '北京'
        >>> find_chinese("港口日报讯（记者王小明）大桥昨天重新开放。").text
        '港口日报讯（记者王小明）'
        >>> find_chinese("〔記者陳小明／台北報導〕大橋昨天重新開放。").place
        '台北'
    """
    if text.startswith(_no_agency()):
        return None
    for form in _forms():
        if match := form.match(text):
            return _read(match)
    return None


@lru_cache(maxsize=1)
def _no_agency() -> tuple[str, ...]:
    """With what no head begins; a reporter's word does where brackets or a stroke follow, which has a form."""
    return tuple(set(WORDS["no_agency"]) - set(WORDS["reporter_before"]))


def _read(match: re.Match[str]) -> Dateline | None:
    found = {name: value for name, value in match.groupdict().items() if value}
    agency, place, date = found.get("agency"), found.get("place"), found.get("date") or found.get("behind")
    if rest := found.get("rest"):
        place = _without_reporter(rest) if "reporter" in found else rest
    elif agency and date and not place:
        agency, place = _parted(agency)
    if place in WORDS["collected"]:
        place = None
    named = place or agency or date
    return Dateline(text=match[0].strip(), place=place, agency=agency, date=date) if named else None


def _without_reporter(rest: str) -> str:
    """The place between agency and day, a reporter's name before it passed over."""
    return rest[min(NAME_LENGTH, max(SHORTEST_PLACE, len(rest) - SHORTEST_PLACE)) :] or rest


def _parted(name: str) -> tuple[str | None, str | None]:
    """Agency and place of a name before a day: "東京中央社" holds both, "吉隆坡" is a place, "港口财经" an agency."""
    if sign := sign_behind(name):
        return sign, name[: -len(sign)]
    if len(name) <= LONGEST_BARE_PLACE and not name.endswith(tuple(WORDS["desks"])) and not is_agency(name):
        return None, name
    return name, None


def sign_behind(part: str) -> str:
    """The agency that a place runs into: "パリ共同"."""
    return next((part[at:] for at in range(2, len(part) - 1) if is_agency(part[at:])), "")


def is_agency(name: str) -> bool:
    """Whether a name is one of an agency as datelines write it."""
    return name in _SIGNS or find_agency(name) is not None
