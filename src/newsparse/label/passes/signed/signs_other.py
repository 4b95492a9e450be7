"""Signs other: a line that names somebody and signs what the article reviews or quotes, or only checked it."""

import re
from functools import lru_cache

from newsparse.attribution.byline.clauses import is_checkers
from newsparse.attribution.contribution.line import parse_contribution
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, merged
from newsparse.label.page import Page

REACH = 2
"""Lines beside a work's author that may tell its pages or its director."""
FEWEST_BLANKS = 3
"""Blanks in what is said behind a colon where no stop ends it; a paper's name has fewer."""
LONGEST = 80
"""Characters of the longest of these lines."""

_HELP = frozenset({"editing", "translation", "contributed", "additional_reporting"})
"""What those did who are named below a story that others wrote."""
_MATERIAL = "material"
"""A paper behind the word for "with material of" may be a person with such a name."""
_DASHES = frozenset("—–-―~")
_QUOTED = frozenset("\"”“»«„’‘'」』")
"""Marks of quotations, as they open one in some languages and close it in others."""
_STOPS = tuple(".!?…。！？؟")
_SAID_RE = re.compile(r"[:：]\s?[\"“»«„「『]")
"""How what somebody says begins."""


def signs_other(page: Page, index: int, *, foot: bool) -> bool:
    """Whether who stands on a line checked the article, may be called about it, or made the work that it reviews.

    A work is told by a line beside it that says its pages, its director or its cast.

    Args:
        page: the page.
        index: the line's segment.
        foot: whether it stands below the article's head, where who edited or translated is no author.
    """
    text = page.segments[index].text
    if text[-1:] in _QUOTED and _is_said(text):
        return True
    if foot and only_helps(text):
        return True
    if index and (
        _heads_others(page.segments[index - 1].text) or (text[:1] in _DASHES and _is_quoted_above(page, index))
    ):
        return True
    if not _author().match(text):
        return False
    beside = page.segments[max(0, index - REACH) : index + REACH + 1]
    return any(len(segment.text) <= LONGEST and _work().match(segment.text) for segment in beside)


def _is_said(text: str) -> bool:
    """Whether somebody says what stands behind a colon: "Eva Probe: „Holz atmet.“"; a paper's name is not said."""
    found = _SAID_RE.search(text)
    said = text[found.end() : -1] if found else ""
    return said[-1:] in _STOPS or said.count(" ") >= FEWEST_BLANKS


def only_helps(text: str) -> bool:
    """Whether a line names who edited, translated or helped, or an agency whose material a text has, and no writer."""
    found = parse_contribution(text)
    return found is not None and all(
        source.role in _HELP or (source.role == _MATERIAL and source.type == "agency") for source in found.sources
    )


def _is_quoted_above(page: Page, index: int) -> bool:
    """Whether a quotation stands above a line; behind a dash its speaker signs it."""
    above = page.segments[index - 1]
    return above.text[-1:] in _QUOTED or above.text[:1] in _QUOTED or above.mark == "quote"


def _heads_others(text: str) -> bool:
    """Whether a line is the label of people who never sign: "Fact checked by", "Media contact:"."""
    return is_checkers(text) or text.casefold().strip(" :") in merged("attribution", "contact_label")


@lru_cache(maxsize=1)
def _author() -> re.Pattern[str]:
    """The label of an author, of a work or of an article."""
    return re.compile(rf"(?i)(?:{any_of(read_file('works')['author']['words'])})\s?[:：]")


@lru_cache(maxsize=1)
def _work() -> re.Pattern[str]:
    """The label of what is told of a book, a film or a game, or a book's pages."""
    table = read_file("works")
    labels, pages = any_of(table["label"]["words"]), any_of(table["pages"]["words"])
    return re.compile(rf"(?i)(?:{labels})\s?[:：]|.{{0,60}}\b\d{{2,4}} (?:{pages})\b")
