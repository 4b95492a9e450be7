"""Datelines of Chinese, Japanese and Korean reports: "新华社北京3月7日电", "【東京＝共同】", "(서울=연합뉴스)"."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.cues.merged import any_of, either
from newsparse.dateline.pieces import WORDS
from newsparse.late_pattern import late_pattern
from newsparse.model import Dateline

LONGEST_PLACE = 10
"""Characters of the longest place: "ブエノスアイレス"."""

NAME_LENGTH = 3
"""Characters of most Chinese reporters' names; of a shorter rest two are the place's."""

SHORTEST_PLACE = 2
"""Characters of the shortest place: "北京"."""

_SIGNS = frozenset(WORDS["signs"])
_DAY = r"[0-9０-９]{1,2}(?:月[0-9０-９]{1,2})?日"
_HAN = r"[^\W\d_]"


@lru_cache(maxsize=1)
def _chinese() -> re.Pattern[str]:
    reporter, wired = either(WORDS["reporter_before"]), either(WORDS["wired"])
    return re.compile(
        rf"(?P<bracket>[（(])?(?P<agency>{_HAN}{{1,6}}?(?:{any_of(WORDS['desks'])}))\s?(?P<reporter>{reporter})?\s?"
        rf"(?P<rest>{_HAN}{{2,14}}?)\s?(?P<date>{_DAY}){wired}"
        rf"(?:\s?[（(]{reporter}[^（）()]{{1,30}}[）)])?[）)]?(?:\s?[-—–]{{1,2}})?\s?"
    )


@lru_cache(maxsize=1)
def _wired() -> re.Pattern[str]:
    """A place and its day in brackets, without an agency: "（吉隆坡9日讯）"."""
    wired = either(WORDS["wired"])
    return re.compile(rf"[（(【](?P<place>{_HAN}{{2,{LONGEST_PLACE}}}?)\s?(?P<date>{_DAY}){wired}[）)】]\s?")


@lru_cache(maxsize=1)
def _korean() -> re.Pattern[str]:
    return re.compile(
        rf"[(\[（［【](?P<place>[^\W\d_][^=＝()\[\]]{{0,{LONGEST_PLACE}}})[=＝](?P<agency>[^=＝()\[\]]{{2,14}})[)\]）］】]\s?"
        rf"(?P<reporter>[^=\n]{{2,30}}?\s?{either(WORDS['reporter_behind'])}(?:\s?=)?\s?)?"
    )


_JAPANESE = late_pattern(r"[【［](?P<inside>[^【】［］\n]{2,40})[】］]\s?(?:[-―—–]\s?)?")
_PARTS = re.compile(r"[^\s＝=・、　]+")
_ONLY_DAY = re.compile(rf"{_DAY}\Z")


def find_east_asian(text: str) -> Dateline | None:
    """The dateline of a Chinese, Japanese or Korean paragraph, ``None`` if it has none.

    Example:
        >>> find_east_asian("新华社北京3月7日电 市长说").place
        '北京'
        >>> find_east_asian("【パリ共同】市長は").agency
        '共同'
    """
    if match := _chinese().match(text):
        place = _place(match)
        return Dateline(text=match[0].strip(), place=place, agency=match["agency"], date=match["date"])
    if match := _wired().match(text):
        return Dateline(text=match[0].strip(), place=match["place"], date=match["date"])
    if (match := _korean().match(text)) and (match["reporter"] or _is_agency(match["agency"])):
        return Dateline(text=match[0].strip(), place=match["place"].strip(), agency=match["agency"].strip())
    match = _JAPANESE.match(text)
    return _bracketed(match) if match else None


def _place(match: re.Match[str]) -> str:
    """The place between agency and day, a reporter's name before it passed over."""
    rest = match["rest"]
    if not match["reporter"]:
        return rest
    return rest[min(NAME_LENGTH, max(SHORTEST_PLACE, len(rest) - SHORTEST_PLACE)) :] or rest


def _bracketed(match: re.Match[str]) -> Dateline | None:
    """The parts between Japanese brackets; at least an agency, or a place and a name with "＝" between."""
    found: dict[str, str] = {}
    for part in _PARTS.findall(match["inside"]):
        if _ONLY_DAY.match(part):
            found.setdefault("date", part)
        elif _is_agency(part):
            found.setdefault("agency", part)
        elif sign := _sign_behind(part):
            found.update(place=part[: -len(sign)], agency=sign)
        else:
            found.setdefault("place", part)
    joined = "＝" in match["inside"] or "=" in match["inside"]
    if "agency" not in found and not (joined and len(found.get("place", "")) <= LONGEST_PLACE):
        return None
    return Dateline(text=match[0].strip(), **found)


def _sign_behind(part: str) -> str:
    """The agency that a place runs into: "パリ共同"."""
    return next((part[at:] for at in range(2, len(part) - 1) if _is_agency(part[at:])), "")


def _is_agency(name: str) -> bool:
    return name in _SIGNS or find_agency(name) is not None
