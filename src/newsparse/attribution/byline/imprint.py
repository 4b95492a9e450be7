"""Imprints: the line of a paper's electronic edition: "The Harbor Times - 2024-03-09 - NEWS - JANE EXAMPLE"."""

import re
from functools import lru_cache

from newsparse.attribution.byline.opener import without_opener
from newsparse.attribution.byline.undated import between_dates
from newsparse.attribution.cue_words import opened, words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.cues.section_names import section_names
from newsparse.model import Author
from newsparse.names import LONGEST_NAME_WORDS, is_person_name

MOST_PARTS = 6
"""Parts of the longest such line: paper, day, town, section, two names."""
LONGEST_PAPER, LONGEST_SECTION = 6, 3
"""Words of the longest paper's and section's name."""

_BETWEEN = re.compile(r"\s+[-–—|]\s+")


def read_imprint(line: str) -> tuple[Author, ...] | None:
    """The author behind paper, day and section, nobody where none follows; ``None`` for any other line.

    Example:
        >>> [(one.name, one.affiliation) for one in read_imprint("The Harbor Times - 2024-03-09 - NEWS - JANE ROE")]
        [('JANE ROE', 'The Harbor Times')]
        >>> read_imprint("The Harbor Times - 2024-03-09 - FRONT PAGE"), read_imprint("Jane Roe - 2024-03-09 - Leeds")
        ((), None)
    """
    if (line.count(" - ") < 2 and line.count(" | ") < 2) or not any(map(str.isdigit, line)):
        return None
    paper, *rest = _BETWEEN.split(line.rstrip(" -–—|"))
    if not 1 < len(rest) < MOST_PARTS or between_dates(rest[0]) or between_dates(paper) != [paper]:
        return None
    if opened(words().byline, paper) > 0:
        return None  # "by Jane Roe | Mar 9, 2024 | News"
    named = [at for at, part in enumerate(rest[1:], start=1) if _is_section(part)]
    if not named or len(paper.split()) > LONGEST_PAPER:
        return None
    parts = (bare for part in rest[named[-1] + 1 :] for bare in between_dates(without_opener(part)))
    names = [name.strip() for part in parts for name in _and().split(part)]
    writers = tuple(Author(name=name, affiliation=paper) for name in names if _is_writer(name))
    if not writers and not is_outlet_name(paper) and all(map(_is_writer, _and().split(paper))):
        return None  # "Jane Roe and Jan Muster - 2024-03-09 - NEWS"
    return writers


@lru_cache(maxsize=1)
def _and() -> re.Pattern[str]:
    """What parts two names."""
    return re.compile(rf"\s(?:{either(merged('attribution', 'and'))}|&)\s|,\s", re.IGNORECASE)


def _is_section(part: str) -> bool:
    low = part.casefold()
    known = low in _sections() or all(word in words().no_name for word in low.split())
    return len(low.split()) <= LONGEST_SECTION and known


def _is_writer(name: str) -> bool:
    tokens = name.lower().split()
    told = words().role_words.isdisjoint(tokens) and " ".join(tokens) not in words().generic
    return told and 1 < len(tokens) <= LONGEST_NAME_WORDS and is_person_name(name, words().no_name)


@lru_cache(maxsize=1)
def _sections() -> frozenset[str]:
    """Names of sections in all languages, and those that only a paper's pages bear."""
    return section_names().union(read_file("sections")["pages"])
