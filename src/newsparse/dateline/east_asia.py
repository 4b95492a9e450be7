"""Datelines of Chinese, Japanese and Korean reports: "新华社北京3月7日电", "【東京＝共同】", "(서울=연합뉴스)"."""

import re
from functools import lru_cache

from newsparse.cues.merged import either
from newsparse.dateline.chinese import LONGEST_PLACE, find_chinese, is_agency, sign_behind
from newsparse.dateline.pieces import WORDS
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE
from newsparse.model import Dateline

LONGEST_HEAD = 40
"""Characters in which the head of such a report has shown its script."""

_WIDE = late_pattern(f"[{WIDE}]")
_DAY = r"[0-9０-９]{1,2}(?:月[0-9０-９]{1,2})?日"


@lru_cache(maxsize=1)
def _korean() -> re.Pattern[str]:
    return re.compile(
        rf"[(\[（［【](?P<place>[^\W\d_][^=＝()\[\]]{{0,{LONGEST_PLACE}}})[=＝](?P<agency>[^=＝()\[\]]{{2,14}})[)\]）］】]\s?"
        rf"(?P<reporter>[^=\n]{{2,30}}?\s?{either(WORDS['reporter_behind'])}(?:\s?=)?\s?)?"
    )


_JAPANESE = late_pattern(r"[【［\[](?P<inside>[^【】［］\[\]\n]{2,40})[】］\]]\s?(?:[-―—–]\s?)?")
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
    if not _WIDE.search(text, 0, LONGEST_HEAD):
        return None
    if found := find_chinese(text):
        return found
    if (match := _korean().match(text)) and (match["reporter"] or is_agency(match["agency"])):
        return Dateline(text=match[0].strip(), place=match["place"].strip(), agency=match["agency"].strip())
    match = _JAPANESE.match(text)
    return _bracketed(match) if match else None


def _bracketed(match: re.Match[str]) -> Dateline | None:
    """The parts between Japanese brackets; at least an agency, or a place and a name with "＝" between."""
    found: dict[str, str] = {}
    for part in _PARTS.findall(match["inside"]):
        if _ONLY_DAY.match(part):
            found.setdefault("date", part)
        elif is_agency(part):
            found.setdefault("agency", part)
        elif "place" not in found and (sign := sign_behind(part)):
            found.update(place=part[: -len(sign)], agency=sign)
        else:
            found.setdefault("place", part)
    joined = "＝" in match["inside"] or "=" in match["inside"]
    if "agency" not in found and not (joined and len(found.get("place", "")) <= LONGEST_PLACE):
        return None
    return Dateline(text=match[0].strip(), **found)
