"""What follows a byline word: whether its first words are how a name goes on, or how a sentence does."""

import re

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.cue_words import joins, opened, words
from newsparse.cues import read_file
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, is_caseless
from newsparse.names import PARTICLES, has_given_name

LONGEST_CASELESS, MOST_WORDS_CASELESS = 40, 5
"""Characters and words of the longest name without capitals behind a byline word: "عبد الرحمن محمد عبد الغني"."""

_ENDS_NAME_RE = re.compile(r"\s*[,،|•·;/()]|\s[-–—]\s|\s?\d")
"""What ends a name without capitals."""
_INITIALS = late_pattern(rf"(?:[{CAPITAL}]\.[ -]?){{2,4}}")
_INITIAL = late_pattern(rf"[{CAPITAL}]\.")
_NUMBERED = late_pattern(rf"\d{{1,2}}[{CAPITAL}][^\W\d_]+")
"""An outlet's name that begins with a number: "9News"."""


def fits_caseless(rest: str) -> bool:
    """Whether words without capitals that no mark parts from the byline word are as short as names; prose is longer.

    Example:
        >>> fits_caseless("สมชาย ใจดี"), fits_caseless("ชาวบ้านกว่าหกสิบครัวเรือนร่วมกันลงแรงและออกเงินสร้างตลาดน้ำแห่งใหม่")
        (True, False)
        >>> fits_caseless("Jane Example, who came to Oslo in spring and stayed until the snow had melted")
        True
    """
    if not is_caseless(rest):
        return True
    name = _ENDS_NAME_RE.split(rest, maxsplit=1)[0]
    return len(name) <= LONGEST_CASELESS and len(name.split()) <= MOST_WORDS_CASELESS


def names_someone(tokens: list[str]) -> bool:
    """Whether words go on as names do after a byline word: "Jane Example", "dpa", "Euronews with Agencies".

    Example:
        >>> names_someone(["Jane", "Example"]), names_someone(["dpa"]), names_someone(["noon", "the", "fire"])
        (True, True, False)
    """
    first = tokens[0].strip(",") if tokens else ""
    if not first:
        return False
    low = first.lower()
    second = tokens[1] if len(tokens) > 1 else ""
    if find_agency(first) is not None or opened(words().byline, first) > 0 or _NUMBERED.fullmatch(first):
        return True
    if _INITIALS.fullmatch(first) and second[:1] == second[:1].upper():
        return True
    if second[:1].isupper() and (low in read_file("names")["titles"] or _INITIAL.fullmatch(first)):
        return True  # "By Dr. Jane Example", "By J. Example"
    named = (second[:1].isupper() or second in PARTICLES) and (has_given_name(first) or low in PARTICLES)
    if (
        not first[:1].isupper()
        or (low in words().dates and not named and not _is_called_day(tokens[0].lower(), tokens[1:]))
        or first[-1] in ".!?"
    ):
        return is_caseless(first)
    ends = len(tokens) == 1 or tokens[0][-1] == "," or has_given_name(first)
    goes_on = ends or second[:1].isupper() or second.lower() in PARTICLES or second[0] in "(|,/&"
    return goes_on or joins(second.lower(), "".join(tokens[2:3]))


def _is_called_day(low: str, behind: list[str]) -> bool:
    """Whether a month or day is a given name: a surname alone stands behind it, or another name: "June Example and"."""
    if low not in read_file("names")["given_days"] or not behind:
        return False
    surname, *others = behind
    if not others and surname.istitle() and surname.lower() in words().dates:
        return True  # "By April May"
    if not surname[0].isupper() or not surname.rstrip(",").isalpha() or surname.lower() in words().dates:
        return False
    if not others or surname[-1] == "," or "@" in others[0]:
        return True
    return others[0] in "(|,/&–—-" or joins(others[0].lower(), "")
