"""Trail: the breadcrumb over a headline, whose last step is the section, and the names that sections have."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.label.page import Page
from newsparse.label.twins import twin_key

TRAIL = (" > ", " / ", "|", " » ", " › ", " >> ")
"""What stands between the steps of a breadcrumb."""
LINES_ABOVE = 3
"""Lines over the headline among which its breadcrumb is looked for."""
LONGEST_STEP = 4
"""Words of the longest step."""
FEWEST, MOST = 2, 6
"""Steps of a breadcrumb that tells the section, least and most."""

_ARROW_RE = re.compile(r" ?(?:>+|[»›→]) ?")
_SIGN_RE = re.compile(r" ?[/|] ?")
_FIGURE_RE = re.compile(r"\d")


@lru_cache(maxsize=1)
def _sections() -> frozenset[str]:
    return frozenset(name for names in read_file("sections")["names"].values() for name in names)


@lru_cache(maxsize=1)
def _homes() -> frozenset[str]:
    return frozenset(read_file("sections")["home"])


def is_section(text: str) -> bool:
    """Whether a line is the name of a newspaper's section, in any language.

    Example:
        >>> is_section("BUSINESS"), is_section("Home")
        (True, False)
    """
    return text.casefold() in _sections()


def trail_end(page: Page, title: int) -> str | None:
    """The last step of the breadcrumb over a headline that is not the headline again."""
    for index in range(title - 1, max(-1, title - 1 - LINES_ABOVE), -1):
        steps = _steps(page.segments[index].text)
        key = page.twins.keys[title]
        kept = [step for step in steps if not key.startswith(twin_key(step.rstrip("…. ")))]
        if len(kept) >= FEWEST or (len(kept) == 1 and len(steps) >= FEWEST):
            return None if kept[-1].casefold() in _homes() else kept[-1]
    return None


def _steps(text: str) -> list[str]:
    """The steps of a breadcrumb, none for another line; bars count only behind the front page's name."""
    arrows = [step for step in _ARROW_RE.split(text) if step]
    signs = [step for step in _SIGN_RE.split(text) if step]
    steps = arrows if len(arrows) >= FEWEST else signs if signs and signs[0].casefold() in _homes() else []
    short = all(len(step.split()) <= LONGEST_STEP for step in steps[:-1])
    return steps if FEWEST <= len(steps) <= MOST and short and not _FIGURE_RE.search(" ".join(steps[:-1])) else []
