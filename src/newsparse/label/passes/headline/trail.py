"""Trail: the breadcrumb over a headline, whose last step is the section; names of sections, agencies' for reports."""

import re
from functools import lru_cache
from unicodedata import normalize

from newsparse.cues import read_file
from newsparse.cues.section_names import section_names
from newsparse.label.page import Page
from newsparse.label.twins import twin_key

TRAIL = (" > ", " / ", "|", " » ", " › ", " >> ")
"""What stands between the steps of a breadcrumb."""
LINES_ABOVE = 3
"""Lines over the headline among which its breadcrumb is looked for."""
LONGEST_STEP = 4
"""Words of the longest step."""
LONGEST_ENTRY = 3
"""Words of the longest last step that is a section's name and not a headline's beginning."""
SHORTEST_HEADLINE = 3
"""Words from which a step that the headline begins with is the headline, cut short."""
FEWEST, MOST = 2, 6
"""Steps of a breadcrumb that tells the section, least and most."""

_ARROW_RE = re.compile(r" ?(?:>+|[»›→]) ?")
_SIGN_RE = re.compile(r" ?[/|] ?")
_SLUG_RE = re.compile(r"[A-Z]{2}-{1,2}\S+(?: \S+){0,4},? \d{2,4}")
_FIGURE_RE = re.compile(r"\d")


@lru_cache(maxsize=1)
def _sections() -> frozenset[str]:
    return section_names().union(map(_unaccented, read_file("sections")["names"]["el"]))


def _unaccented(name: str) -> str:
    """A Greek name as its capitals show it, which bear no accents."""
    return normalize("NFC", normalize("NFD", name).replace("\u0301", ""))


@lru_cache(maxsize=1)
def _homes() -> frozenset[str]:
    return frozenset(read_file("sections")["home"])


@lru_cache(maxsize=1)
def _no_sections() -> frozenset[str]:
    return frozenset(name for row in ("here", "badges") for name in read_file("sections")[row])


def is_section(text: str) -> bool:
    """Whether a line is the name of a newspaper's section, in any language.

    Example:
        >>> is_section("BUSINESS"), is_section("Home")
        (True, False)
    """
    return text.casefold() in _sections()


def names_no_section(text: str) -> bool:
    """Whether what stands in a section's place over a headline says "here" or who may read it, and no section.

    Example:
        >>> names_no_section("正文"), names_no_section("Premium"), names_no_section("Business")
        (True, True, False)
    """
    return text.casefold() in _no_sections()


def is_slug(text: str) -> bool:
    """Whether a line is what an agency calls a report, and its number of words.

    Example:
        >>> is_slug("BC-Lighthouse-Sale, 0180"), is_slug("US-Canada talks fail")
        (True, False)
    """
    return _SLUG_RE.fullmatch(text) is not None


def leads_to_next(page: Page, index: int) -> bool:
    """Whether a line is a breadcrumb that ends in the headline on the next line, which it may cut short."""
    text = page.segments[index].text
    if index + 1 >= len(page.segments) or not any(mark in text for mark in TRAIL):
        return False
    steps, below = _steps(text), page.segments[index + 1].text
    return len(steps) > FEWEST and below.startswith(steps[-1].rstrip("…. "))


def is_trail(text: str) -> bool:
    """Whether a line is a breadcrumb or a menu in one line: steps alone, or the front page's name before sections.

    Example:
        >>> is_trail("Home » News » County"), is_trail("Home prices fall » what that means")
        (True, False)
    """
    steps = _steps(text) if any(mark in text for mark in TRAIL) else []
    if steps:
        short = all(len(step.split()) <= LONGEST_ENTRY for step in steps)
        return short and (len(steps) > FEWEST or steps[0].casefold() in _homes())
    words = text.casefold().split()
    return len(words) > 1 and words[0] in _homes() and all(word in _sections() for word in words[1:])


def trail_end(page: Page, title: int) -> str | None:
    """The last step of the breadcrumb over a headline that is not the headline again; ``None`` without one."""
    for index in range(title - 1, max(-1, title - 1 - LINES_ABOVE), -1):
        steps = _steps(page.segments[index].text)
        if steps and _is_headline(steps[-1], page.twins.keys[title]):
            steps.pop()
        if len(steps) > 1 and names_no_section(steps[-1]):
            steps.pop()
        if steps:
            return None if steps[-1].casefold() in _homes() else steps[-1]
    return None


def _is_headline(step: str, headline: bytes) -> bool:
    """Whether a step is the headline, whole or cut short; a place with which it begins is a section."""
    key = twin_key(step.rstrip("…. "))
    return key == headline or (len(step.split()) >= SHORTEST_HEADLINE and headline.startswith(key))


def _steps(text: str) -> list[str]:
    """The steps of a breadcrumb, none for another line; bars count only behind the front page's name."""
    arrows = [step for step in _ARROW_RE.split(text) if step]
    signs = [step for step in _SIGN_RE.split(text) if step]
    steps = arrows if len(arrows) >= FEWEST else signs if signs and signs[0].casefold() in _homes() else []
    short = all(len(step.split()) <= LONGEST_STEP for step in steps[:-1])
    return steps if FEWEST <= len(steps) <= MOST and short and not _FIGURE_RE.search(" ".join(steps[:-1])) else []
