"""Headline parts: the headline apart from the site's name, the sections and the breadcrumbs that stand in its line.

A bar parts a headline from the site's name or a section and seldom stands inside one. A dash often does, so a part
behind it is the site's name only if something says so: the metadata, the line's standing elsewhere on the page, or the
words of the name itself.
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.attribution.outlets import is_outlet_name
from newsparse.document import Fact
from newsparse.label.found import Headline
from newsparse.label.page import Page
from newsparse.label.twins import twin_key
from newsparse.names import PARTICLES
from newsparse.web_address import host_of

LONGEST_PART = 5
"""Words of the longest name of a site or section beside a headline: "The Selby Quay Evening Post"."""
LONGEST_SECTION = 2
"""Words of the longest section between headline and site: "Local News"."""
SHORTEST_HEADLINE = 3
"""Words of the shortest headline that a part is cut from: "Old mill burns"."""
LONGEST_UNKNOWN = 3
"""Words of the longest part behind a stated title that is taken for the site's name because it is short."""
SHORTEST_WIDE = 8
"""Letters of the shortest such headline in a script without spaces."""
SHORTEST_KEY = 4
"""Letters of the shortest name that counts inside another: in an address, in a line of rights."""
FEWEST_STEPS = 2
"""Steps before the headline that make a line a breadcrumb."""

_BARS = ("|", "::", "ㅣ", "｜")
_MARK_RE = re.compile(r"\s+(?:\||::|ㅣ|[-–—·•»])\s+|\s*｜\s*")
_STATED_MARKS = " |–—·-"
_STATED_MARK_RE = re.compile(r" [|–—·-] ")
"""What stands between a stated title and the site's name."""
_SITE_MARKS = (" | ", " - ", " – ", " — ", " · ", " :: ", "ㅣ", " » ", ": ")
"""The same where the name is known."""
_STEP_RE = re.compile(r"\s*[>›»]+\s*")
_BLANKS_RE = re.compile(r"(?<=\S)(?:[ \t\xa0\u3000]{2,})(?=\S)")
_AROUND = " |-–—·»›>/:"
"""What stands between a headline and what is before it."""
_QUOTES = (("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"))
_RIGHTS = ("©", "(c)", "copyright")
LONGEST_RIGHTS = 9
"""Letters of the longest of these."""
_CAPITALS_RE = re.compile(r"[^\W\d_]+")


class Sites:
    """What a page says of its own name: told by its metadata, its lines and its address."""

    def __init__(self, facts: Sequence[Fact], lines: Sequence[str] = (), keys: frozenset[bytes] = frozenset()) -> None:
        """Read the facts, the lines that hold rights, and the keys of the page's short lines."""
        self._names = keys | {twin_key(fact.text) for fact in facts if fact.field == "site"}
        hosts = [host_of(fact.text) for fact in facts if fact.field == "url"]
        rights = [line for line in lines if line[:LONGEST_RIGHTS].lower().startswith(_RIGHTS)]
        self._holders = [twin_key(text) for text in (*hosts, *rights)]

    def holds(self, part: str) -> bool:
        """Whether a part of a line is known to be no headline's."""
        key = twin_key(part)
        return key in self._names or (len(key) >= SHORTEST_KEY and any(key in holder for holder in self._holders))


def sites_of(page: Page, title: int) -> Sites:
    """What a page says of its own name, but for the line that is its headline."""
    others = [index for index in range(len(page.segments)) if index != title]
    keys = frozenset(page.twins.keys[index] for index in others if page.segments[index].words <= LONGEST_PART)
    return Sites(page.facts, [page.segments[index].text for index in others], keys)


def may_have_parts(text: str) -> bool:
    """Whether a line holds a mark that may part a headline from the site's name; most headlines hold none."""
    return _MARK_RE.search(text) is not None


def part_headline(text: str, sites: Sites) -> Headline:
    """The headline of a line without the site's name and the section around it; the section is its kicker.

    Example:
        >>> part_headline("Old mill burns down | Local News | The Ashby Post", Sites([]))
        Headline(text='Old mill burns down', kicker='Local News')
        >>> part_headline("The last ferry – and why the town wants it", Sites([])).text
        'The last ferry – and why the town wants it'
    """
    crumbs = _STEP_RE.split(text)
    if len(crumbs) > FEWEST_STEPS and _is_headline(crumbs[-1]) and all(map(_is_part, crumbs[:-1])):
        return Headline(crumbs[-1], crumbs[-2])
    headline, kicker = text, None
    for _ in range(FEWEST_STEPS):
        marks = list(_MARK_RE.finditer(headline))
        if not marks:
            break
        first, last = marks[0], marks[-1]
        behind, before = headline[last.end() :], headline[: first.start()]
        behind_site = headline != text and _is_section(behind)
        if _is_cut(headline[: last.start()], behind, last.group(), sites) or behind_site:
            kicker = behind if behind_site and not sites.holds(behind) else kicker
            headline = headline[: last.start()]
        elif _is_cut(headline[first.end() :], before, first.group(), sites):
            kicker = kicker if is_outlet_name(before) else before
            headline = headline[first.end() :]
    return Headline(headline, kicker)


def without_site(title: str, facts: Sequence[Fact]) -> str:
    """A stated title without the site's name behind or before it.

    Example:
        >>> from newsparse.document import Fact
        >>> without_site("Old mill burns - Ashby Post", [Fact("site", "Ashby Post", "meta og:site_name")])
        'Old mill burns'
    """
    sites = {twin_key(fact.text) for fact in facts if fact.field == "site"}
    for mark in _SITE_MARKS:
        before, found, after = title.rpartition(mark)
        if found and before and twin_key(after) in sites:
            return before.strip()
        before, found, after = title.partition(mark)
        if found and after and twin_key(before) in sites:
            return after.strip()
    return title


def without_short_end(title: str) -> str:
    """A stated title without its last part where that is short, and so the site's name, which nothing else tells.

    Example:
        >>> without_short_end("Old mill burns - Ashby Post"), without_short_end("Old mill - a fire that nobody saw")
        ('Old mill burns', 'Old mill - a fire that nobody saw')
    """
    *before, end = _STATED_MARK_RE.split(title)
    if len(end.split()) > LONGEST_UNKNOWN or len(" ".join(before).split()) < SHORTEST_HEADLINE:
        return title
    return title[: len(title) - len(end)].rstrip(_STATED_MARKS)


def without_steps(page: Page, title: int) -> Headline | None:
    """The headline behind a kicker from which two blanks or more part it; ``None`` where there is none."""
    segment = page.segments[title]
    parts = _BLANKS_RE.split(page.source[segment.start : segment.end])
    folded = [" ".join(part.split()).strip(_AROUND) for part in parts]
    if len(folded) != FEWEST_STEPS or not _is_part(folded[0]) or not _is_headline(folded[1]):
        return None
    return Headline(folded[1], folded[0]) if segment.text.endswith(folded[1]) else None


def clean_twin(page: Page, title: int, around: int) -> Headline | None:
    """The headline as another line near shows it without what stands before or behind it in this one."""
    text, key = page.segments[title].text, page.twins.keys[title]
    for index in _nearest(title, around, len(page.segments)):
        other, line = page.twins.keys[index], page.segments[index]
        if line.text not in text:  # nearly all of them
            continue
        ended = line.ended and line.text[-1] not in "!?"
        if other == key or not _is_headline(line.text) or len(other) * 2 < len(key) or ended:
            continue
        if text.endswith(line.text):
            glued = text[: -len(line.text)]
            before = _STEP_RE.split(glued.strip(_AROUND))[-1]
            named = _is_part(before) and not glued[-1].isalnum() and not is_outlet_name(before)
            kicker = before if named else None
            return Headline(line.text.lstrip(_AROUND), kicker)
        if text.startswith(line.text) and _is_added(text[len(line.text) :]):
            return Headline(line.text)
        start = text.find(line.text)
        mark = _MARK_RE.match(text, start + len(line.text)) if start > 0 else None
        if mark is not None and _is_part(text[:start]) and _is_part(text[mark.end() :]):
            return Headline(line.text, _STEP_RE.split(text[:start].strip(_AROUND))[-1])
    return None


def _is_added(rest: str) -> bool:
    """Whether what one of two twins has behind the headline is a site's name or a remark in brackets, not its end."""
    if rest.strip().startswith("["):
        return True
    mark = _MARK_RE.match(rest)
    part = rest[mark.end() :] if mark else ""
    return _is_part(part) and not any(word.islower() and word not in PARTICLES for word in part.split())


def _nearest(title: int, around: int, count: int) -> Iterator[int]:
    for step in range(1, around):
        yield from (index for index in (title + step, title - step) if 0 <= index < count)


def _is_cut(rest: str, part: str, mark: str, sites: Sites) -> bool:
    """Whether a part beside a headline is none of it."""
    if (
        not _is_headline(rest)
        or not _is_part(part)
        or len(part) >= len(rest)
        or _opens_quote(rest)
        or _opens_quote(part)
    ):
        return False
    plain = mark.strip() in _BARS and not any(letter.isdigit() for letter in part)
    return plain or is_outlet_name(part) or (not part[0].islower() and sites.holds(part))


def _opens_quote(text: str) -> bool:
    """Whether a quotation goes on behind or before a part: its marks are not even."""
    return text.count('"') % 2 == 1 or any(text.count(one) != text.count(two) for one, two in _QUOTES)


def _is_part(text: str) -> bool:
    return bool(text) and len(text.split()) <= LONGEST_PART


def _is_section(text: str) -> bool:
    """Whether a part is a section's name: one or two words, each with a capital."""
    words = _CAPITALS_RE.findall(text)
    return 0 < len(words) <= LONGEST_SECTION and not any(word.islower() for word in words)


def _is_headline(text: str) -> bool:
    wide = not text.isascii() and " " not in text
    return len(text) >= SHORTEST_WIDE if wide else len(text.split()) >= SHORTEST_HEADLINE
