"""Headline parts: the headline apart from the site's name, the sections and the breadcrumbs that stand in its line.

A bar parts a headline from the site's name or a section and seldom stands inside one. A dash often does, so a part
behind it is the site's name only if something says so: the metadata, the line's standing elsewhere on the page, or the
words of the name itself.
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.attribution.outlets import is_outlet_name, is_site_name
from newsparse.document import Fact
from newsparse.label.found import Headline
from newsparse.label.page import Page
from newsparse.label.passes.headline.part_length import LONGEST_PART, is_headline, is_part
from newsparse.label.passes.headline.sections_behind import before_sections
from newsparse.label.twins import twin_key
from newsparse.late_pattern import late_pattern
from newsparse.names import PARTICLES
from newsparse.read.lines import ends_sentence
from newsparse.web_address import host_of

LONGEST_SECTION = 2
"""Words of the longest section between headline and site: "Local News"."""
SHORTEST_KEY = 4
"""Letters of the shortest name that counts inside another: in an address, in a line of rights."""
FEWEST_STEPS = 2
"""Steps before the headline that make a line a breadcrumb."""
MOST_PARTS = 4
"""Parts around the headline that are cut off where bars set all of them off: section, region, claim and site."""

BARS = ("|", "||", "::", "ㅣ", "｜", "_")
MARK_RE = late_pattern(
    r"\s+(?:\|\|?|::|//|ㅣ|[-–—·•»«›‹>~/→⋆★])\s+"
    r"|\s*｜\s*|(?<=[぀-ヿ㐀-鿿])-(?=[぀-ヿ㐀-鿿])"
    r"|\s*(?:(?<![a-zA-Z0-9_])_(?!_)|(?<!_)_(?![a-zA-Z0-9_]))\s*"
)
"""What parts a headline from a site's name: also a single low line, as between Chinese words, not in "top_news", and a
hyphen between Chinese words."""
_WIDE_COLON = "："
"""What Japanese papers set before their name; inside a headline it stands far more often."""
_FIGURED_RE = re.compile(r"[^\W\d_]+\d{1,2}")
"""A site that is named by a letter and a figure: "G1"."""
_STEP_RE = re.compile(r"\s*[>›»]+\s*")
_BLANKS_RE = re.compile(r"(?<=\S)(?:[ \t\xa0\u3000]{2,})(?=\S)")
_AROUND = " |-–—·»›>/:"
"""What stands between a headline and what is before it."""
_BEFORE = tuple("|-–—·•»>:：｜")
"""What parts a site's name or a section from the headline behind it."""
_QUOTES = (("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"))
_RIGHTS = ("©", "(c)", "copyright")
LONGEST_RIGHTS = 9
"""Letters of the longest of these."""
_WORD_RE = re.compile(r"[^\W\d_]+")


class Sites:
    """What a page says of its own name: told by its metadata, its lines and its address."""

    def __init__(self, facts: Sequence[Fact], lines: Sequence[str] = (), keys: frozenset[bytes] = frozenset()) -> None:
        """Read the facts, the lines that hold rights, and the keys of the page's short lines."""
        self._stated = frozenset(filter(None, (twin_key(fact.text) for fact in facts if fact.field == "site")))
        self._names = keys | self._stated
        hosts = [host_of(fact.text) for fact in facts if fact.field == "url"]
        rights = [line for line in lines if line[:LONGEST_RIGHTS].lower().startswith(_RIGHTS)]
        self._holders = [twin_key(text) for text in (*hosts, *rights)]

    def states(self, part: str) -> bool:
        """Whether the metadata state a part as the site's name."""
        return twin_key(part) in self._stated

    def holds(self, part: str) -> bool:
        """Whether a part of a line is known to be no headline's."""
        key = twin_key(part)
        return key in self._names or (len(key) >= SHORTEST_KEY and any(key in holder for holder in self._holders))


def sites_of(page: Page, title: int | None) -> Sites:
    """What a page says of its own name, but for the line that is its headline, if it shows one."""
    others = [index for index in range(len(page.segments)) if index != title]
    keys = frozenset(page.twins.keys[index] for index in others if page.segments[index].words <= LONGEST_PART)
    return Sites(page.facts, [page.segments[index].text for index in others], keys)


def may_have_parts(text: str) -> bool:
    """Whether a line holds a mark that may part a headline from the site's name; most headlines hold none."""
    return _WIDE_COLON in text or MARK_RE.search(text) is not None


def part_headline(text: str, sites: Sites) -> Headline:
    """The headline of a line without the site's name and the section around it; the section is its kicker.

    Example:
        >>> part_headline("Old mill burns down | Local News | The Ashby Post", Sites([]))
        Headline(text='Old mill burns down', kicker='Local News')
        >>> part_headline("The last ferry – and why the town wants it", Sites([])).text
        'The last ferry – and why the town wants it'
    """
    led = before_sections(text)
    if led is not None:
        return led
    before, colon, behind = text.rpartition(_WIDE_COLON)
    if colon and is_headline(before) and sites.states(behind):
        text = before
    crumbs = _STEP_RE.split(text)
    if len(crumbs) > FEWEST_STEPS and is_headline(crumbs[-1]) and all(map(is_part, crumbs[:-1])):
        return Headline(crumbs[-1], crumbs[-2])
    headline, kicker = _before_site(text, sites), None
    for step in range(MOST_PARTS):
        marks = list(MARK_RE.finditer(headline))
        if not marks or (step >= FEWEST_STEPS and any(mark.group().strip() not in BARS for mark in marks)):
            break
        first, last = marks[0], marks[-1]
        behind, before = headline[last.end() :], headline[: first.start()]
        behind_site = headline != text and _is_section(behind)
        named = len(marks) >= FEWEST_STEPS and _FIGURED_RE.fullmatch(behind) and last.group().strip() in BARS
        listed = is_site_name(behind) and is_headline(headline[: last.start()])
        if named or listed or _is_cut(headline[: last.start()], behind, last.group(), sites) or behind_site:
            kicker = behind if behind_site and not sites.holds(behind) else kicker
            headline = headline[: last.start()]
        elif not _runs_on(headline, first) and _is_cut(headline[first.end() :], before, first.group(), sites):
            kicker = kicker if is_outlet_name(before) else before
            headline = headline[first.end() :]
    return Headline(headline, kicker)


def _runs_on(text: str, mark: re.Match[str]) -> bool:
    """Whether a headline goes on behind a dash with a small letter: "The Tin Review – a play in three chimes"."""
    return mark.group().strip() not in BARS and text[mark.end()].islower()


def _before_site(text: str, sites: Sites) -> str:
    """What stands before the site's stated name, where that is a headline; the site's claim may follow the name."""
    marks = list(MARK_RE.finditer(text))
    ends = (*(mark.start() for mark in marks[1:]), len(text))
    for mark, end in zip(marks, ends, strict=False):  # no mark, and the text's end alone is left
        if sites.states(text[mark.end() : end]) and is_headline(text[: mark.start()]):
            return text[: mark.start()]
    return text


def without_steps(page: Page, title: int) -> Headline | None:
    """The headline behind a kicker from which two blanks or more part it; ``None`` where there is none.

    Behind a finished sentence two blanks are a way of typing: "The ferry is back.  Marlow is glad".
    """
    segment = page.segments[title]
    parts = _BLANKS_RE.split(page.source[segment.start : segment.end])
    folded = [" ".join(part.split()).strip(_AROUND) for part in parts]
    if len(folded) != FEWEST_STEPS or ends_sentence(folded[0]):
        return None
    if not is_part(folded[0]) or not is_headline(folded[1]):
        return None
    return Headline(folded[1], folded[0]) if segment.text.endswith(folded[1]) else None


def clean_twin(page: Page, title: int, around: int) -> Headline | None:
    """The headline as a line near shows it without what stands around it in this one; ``None`` without such a line."""
    text, key = page.segments[title].text, page.twins.keys[title]
    for index in _nearest(title, around, len(page.segments)):
        other, line = page.twins.keys[index], page.segments[index]
        if line.text not in text:  # nearly all of them
            continue
        ended = line.ended and line.text[-1] not in "!?"
        if other == key or not is_headline(line.text) or len(other) * 2 < len(key) or ended:
            continue
        if text.endswith(line.text):
            glued = text[: -len(line.text)]
            before = _STEP_RE.split(glued.strip(_AROUND))[-1]
            named = is_part(before) and not glued[-1].isalnum() and not is_outlet_name(before)
            kicker = before if named else None
            return Headline(line.text.lstrip(_AROUND), kicker)
        if text.startswith(line.text) and _is_added(text[len(line.text) :]):
            return Headline(line.text)
        start = text.find(line.text)
        mark = MARK_RE.match(text, start + len(line.text)) if start > 0 else None
        if mark is not None and is_part(text[:start]) and is_part(text[mark.end() :]):
            return Headline(line.text, _STEP_RE.split(text[:start].strip(_AROUND))[-1])
    return None


def _is_added(rest: str) -> bool:
    """Whether what one of two twins has behind the headline is a site's name or a remark in brackets, not its end."""
    if rest.strip().startswith("["):
        return True
    start, *parts = MARK_RE.split(rest)
    return not start and bool(parts) and all(is_part(part) and _is_named(part) for part in parts)


def _is_named(part: str) -> bool:
    """Whether a part is written as a name is: small words are its particles alone, or it is an address."""
    return is_outlet_name(part) or not any(word.islower() and word not in PARTICLES for word in part.split())


def is_beside_site(line: str, headline: str) -> bool:
    """Whether a line is a headline with a site's name, a section or both before or behind it, and nothing else.

    Example:
        >>> is_beside_site("Mill burns | Local News | The Ashby Post", "Mill burns")
        True
        >>> is_beside_site("Mill burns - two are hurt", "Mill burns")
        False
    """
    low, own = line.lower(), headline.lower()
    if low.startswith(own):
        return _is_added(line[len(own) :])
    before = line[: -len(own)].rstrip() if low.endswith(own) else ""
    return before[-1:] in _BEFORE and _is_added(f" | {before[:-1].rstrip()}")


def _nearest(title: int, around: int, count: int) -> Iterator[int]:
    for step in range(1, around):
        yield from (index for index in (title + step, title - step) if 0 <= index < count)


def _is_cut(rest: str, part: str, mark: str, sites: Sites) -> bool:
    """Whether a part beside a headline is none of it."""
    if not is_headline(rest) or not is_part(part) or len(part) >= len(rest) or _opens_quote(rest) or _opens_quote(part):
        return False
    plain = mark.strip() in BARS and not any(letter.isdigit() for letter in part)
    return plain or is_outlet_name(part) or (not part[0].islower() and sites.holds(part))


def _opens_quote(text: str) -> bool:
    """Whether a quotation goes on behind or before a part: its marks are not even."""
    return text.count('"') % 2 == 1 or any(text.count(one) != text.count(two) for one, two in _QUOTES)


def _is_section(text: str) -> bool:
    """Whether a part is a section's name: one or two words, each with a capital."""
    words = _WORD_RE.findall(text)
    return 0 < len(words) <= LONGEST_SECTION and not any(word.islower() for word in words)
