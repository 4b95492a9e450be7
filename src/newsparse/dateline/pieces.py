"""What datelines are made of, as sources of regular expressions: places, days, agencies, dashes."""

from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.dates.patterns import LETTERS, day_source
from newsparse.letters import CAPITAL_OR_CASELESS
from newsparse.names import PLACE_PARTICLES

WORDS: Mapping[str, list[str]] = cast("Mapping[str, list[str]]", read_file("datelines"))
"""The words around place, day and agency."""

_INNER = r"[^\s!-&(-/-@\[-`{-¿‐-―‘“”„…=＝（）【】［］：，。、।]"
_CAPITAL = CAPITAL_OR_CASELESS
_WORD = (
    rf"(?:['’][sS]-)?(?:[dDlL]['’])?{_CAPITAL}{_INNER}{{0,24}}"
    rf"(?:-{_INNER}{{1,20}}){{0,3}}(?:\.{_CAPITAL}){{0,3}}(?:\.(?=[\s,)]|-{{1,2}}\()(?!\s\d))?"
)
_NAME = rf"{_WORD}(?:\s(?:{either(PLACE_PARTICLES)}\s)?{_WORD}){{0,4}}"
_SPELLED = either(WORDS["spelled_days"])
_AND = rf"(?:\s?/\s?|,\s(?!{LETTERS}\.?\s\d|{_SPELLED}\s)|\s?-\s?|–(?={_CAPITAL})|\s(?:{either(WORDS['joiner'])}|&)\s)"
PLACE = rf"(?P<place>{_NAME}(?:{_AND}{_NAME}){{0,2}})"
"""One place or several: "BEIRUT/JERUSALEM", "St. Louis, Mo.", "Frankfurt am Main"."""

ONE_PLACE = rf"(?P<place>{_NAME})"
"""A place without its state or a second place."""

STROKED = rf"(?P<place>{_NAME}(?:\s?/\s?{_NAME}){{0,2}})"
"""A place, or several with strokes between them: "London/Teheran"."""

REGION = r"\s[(\[][^\W\d_][^()\[\]\d]{1,24}[)\]]"
"""What tells where a place lies, in brackets: "Sagarpur (Odisha)", "New Delhi [India]"."""


@lru_cache(maxsize=1)
def day() -> str:
    """A day with or without its year; made when the first paragraph is looked at, since it reads every language."""
    year_first = rf"(?:19|20)\d\d\.\s{LETTERS}\s\d{{1,2}}\."  # "2024. március 14."
    return rf"(?P<date>{year_first}|{day_source()}|{_SPELLED}\s{LETTERS})"


def on_day() -> str:
    """A day behind a place, with what joins the two."""
    return rf"(?:(?:[,.]\s?|\s){before_day()}{day()}(?:\s{either(WORDS['behind_year'])})?)"


def before_day() -> str:
    """What may stand before the day: "Genève, le 3 octobre"."""
    return rf"(?:{either(WORDS['before_day'])}\s)?"


BRACKETED = r"\((?P<agency>[^\W\d_][^()\n]{0,36}[^\s()])\)"
"""An agency in brackets."""

SLASHED = r"/\s?(?P<agency>[^\W\d_][^/\n]{0,30}[^\s/])\s?/"
"""An agency between strokes: "/PRNewswire/"."""

SITE = r"[\w-]{2,24}(?:\.[A-Za-z]{2,4}){1,2}"
"""A site's name, as an agency: "pesisir.id", "KABAR.CO.ID"."""

NAMED = rf"(?P<agency>{_WORD}(?:\s{_WORD}){{0,2}}|{SITE})"
"""An agency that nothing marks."""


@lru_cache(maxsize=1)
def correspondent() -> str:
    """Who reports, with up to three words before the word for it: "जागरण संवाददाता", "Our special correspondent"."""
    word = rf"{_INNER}{{1,24}}"
    return rf"(?i:(?:{word}\s){{0,3}}?{either(WORDS['correspondent'])}(?![^\W\d_]))"


DASH = r"(?:-{1,3}|[–—―−]{1,2})"
BEGIN = rf"(?=[«„“”\"'‘’¿¡(\[]|\d|{_CAPITAL})"
"""What a report's first sentence begins with."""
