"""The agencies: found by their names as written, at word boundaries only."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, get_args

from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.errors import CueError
from newsparse.late_pattern import late_pattern

AgencyType = Literal["news agency", "picture agency", "pool", "distributor", "platform"]

LONGEST_CASED_ALIAS = 4
"""Characters of the longest alias that counts only as it is written: "AP" and "dpa" name agencies, "ap" and "Dpa" do
not. Longer ones are compared without regard to case."""

_SITE = late_pattern(r"(?:www\.)?([\w-]{5,40})\.[a-z]{2,4}", re.IGNORECASE)
"""The address of an agency's site, its name before the dot."""
_START = re.compile(r"(?<![\w@.])\w+")
_FROM = re.compile(r" (?:taken )?(?:from|dari) (?:the )?")
"""What stands between a label and the agency or the site that a picture was taken from."""


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency of ``cues/agencies.toml``."""

    name: str
    type: AgencyType


@dataclass(frozen=True, slots=True)
class AgencyMention:
    """Where a text names an agency."""

    start: int
    end: int
    agency: Agency


def find_agency(name: str) -> Agency | None:
    """The agency that a whole name stands for, ``None`` if it is none.

    Example:
        >>> find_agency("AFP").name, find_agency("afp"), find_agency("the Associated Press").type
        ('Agence France-Presse', None, 'news agency')
        >>> find_agency("depositphotos.com").name
        'Unsplash'
    """
    cased, folded = _aliases()
    found = cased.get(name) or (folded.get(name.casefold()) if len(name) > LONGEST_CASED_ALIAS else None)
    if found is None and " " in name and (article := _lead().match(name)):
        rest = name[article.end() :]
        found = cased.get(rest) or (folded.get(rest.casefold()) if len(rest) > LONGEST_CASED_ALIAS else None)
    if found is None and "." in name and (site := _SITE.fullmatch(name)):
        found = folded.get(site[1].casefold())
    return found


def find_mentions(text: str) -> Iterator[AgencyMention]:
    """Every place where a text names an agency, in order, the longest alias first; "Chapter" holds no "AP".

    Example:
        >>> [(m.start, m.end) for m in find_mentions("KCNA via Reuters")]
        [(0, 4), (9, 16)]
    """
    index, at = _index(), 0
    if index.keys().isdisjoint(map(str.lower, _START.findall(text))):  # nearly all lines of a page
        return
    for word in _START.finditer(text):
        found = index.get(word.group().lower())
        start = word.start()
        if found is None or start < at:
            continue
        for alias, agency in found:
            end = start + len(alias)
            here = text[start:end]
            same = here == alias if len(alias) <= LONGEST_CASED_ALIAS else here.casefold() == alias.casefold()
            if same and not (text[end : end + 1].isalnum() or text[end : end + 1] == "_"):
                yield AgencyMention(start, end, agency)
                at = end
                break


def taken_from(text: str, start: int) -> int:
    """Where the agency or the site begins that "from" at ``start`` names, and nothing else; ``start`` without one.

    Example:
        >>> taken_from("Screenshot from YouTube", 10), taken_from("Photo from Reuters shows a ship", 5)
        (16, 5)
    """
    lead = _FROM.match(text, start)
    owner = next(find_mentions(text[lead.end() :]), None) if lead else None
    if lead is None or owner is None or owner.start or text[lead.end() + owner.end :][:1].isspace():
        return start
    return lead.end()


@lru_cache(maxsize=1)
def wide_agencies() -> tuple[str, ...]:
    """The names of agencies in Chinese and Japanese, which stand in a text without blanks around them."""
    return tuple(name for _, names in _rows() for name in names if "぀" <= name[0] <= "鿿")


@lru_cache(maxsize=1)
def _lead() -> re.Pattern[str]:
    """What may stand before an agency's name and is no part of it: an article, "news agency", "Redazione"."""
    words = merged("attribution", "article") | merged("attribution", "agency_word")
    words |= frozenset(read_file("agencies")["unnamed_newsrooms"])
    return re.compile(rf"{either(words)}\s+", re.IGNORECASE)


@lru_cache(maxsize=1)
def _aliases() -> tuple[dict[str, Agency], dict[str, Agency]]:
    cased: dict[str, Agency] = {}
    folded: dict[str, Agency] = {}
    for agency, names in _rows():
        for name in names:
            cased.setdefault(name, agency)
            if len(name) > LONGEST_CASED_ALIAS:
                folded.setdefault(name.casefold(), agency)
    return cased, folded


@lru_cache(maxsize=1)
def _index() -> dict[str, list[tuple[str, Agency]]]:
    content: dict[str, Any] = read_file("agencies")
    whole = frozenset(content["whole_names"])
    index: dict[str, list[tuple[str, Agency]]] = defaultdict(list)
    for agency, names in _rows():
        for name in names:
            if (word := _START.match(name)) and name not in whole:
                index[word.group().lower()].append((name, agency))
    return {word: sorted(found, key=lambda pair: -len(pair[0])) for word, found in index.items()}


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[Agency, tuple[str, ...]], ...]:
    rows: list[tuple[Agency, tuple[str, ...]]] = []
    content: dict[str, Any] = read_file("agencies")
    for number, raw in enumerate(content["agency"], 1):
        if raw.get("type") not in get_args(AgencyType):
            raise CueError(f"cues/agencies.toml, agency {number}: type is one of {', '.join(get_args(AgencyType))}")
        rows.append((Agency(raw["name"], raw["type"]), (raw["name"], *raw["aliases"])))
    return tuple(rows)
