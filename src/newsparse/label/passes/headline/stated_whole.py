"""Stated whole: a headline that the metadata give as the title, dashes, bars and all: "Harbours – what they cost us".

Its parts are the headline's own, however often one of them stands alone in the page's menus. Only what is known as the
site's name, or as a section behind a bar, is none of it.
"""

from collections.abc import Sequence

from newsparse.attribution.outlets import is_outlet_name, is_site_name
from newsparse.document import Fact
from newsparse.label.found import Headline
from newsparse.label.page import Page
from newsparse.label.passes.headline.part_length import is_headline, is_part
from newsparse.label.passes.headline.parts import BARS, MARK_RE, MOST_PARTS, Sites
from newsparse.label.passes.headline.trail import is_section
from newsparse.label.twins import twin_key
from newsparse.web_address import host_of

SHORTEST_IN_HOST = 4
"""Letters of the shortest word of a site's name that its address tells; shorter ones stand in any."""


def is_stated_whole(page: Page, title: int) -> bool:
    """Whether the metadata give a line as the title for who shares the page.

    Args:
        page: the page.
        title: the line's segment.
    """
    key = page.twins.keys[title]
    stated = (fact.text for fact in page.facts if fact.field == "title" and fact.place != "title")
    return any(twin_key(text) == key for text in stated)


def part_stated(text: str, facts: Sequence[Fact]) -> Headline:
    """The headline of such a line without the site's name around it and the section behind a bar, its kicker.

    Args:
        text: the line.
        facts: what the page's metadata state.

    Example:
        >>> part_stated("Harbours – what they cost us", []).text
        'Harbours – what they cost us'
        >>> part_stated("What harbours cost us | Opinion", [])
        Headline(text='What harbours cost us', kicker='Opinion')
    """
    sites, headline, kicker = Sites(facts), text, None
    hosts = [host_of(fact.text) for fact in facts if fact.field == "url"]
    for _ in range(MOST_PARTS):
        marks = list(MARK_RE.finditer(headline))
        if not marks:
            break
        first, last = marks[0], marks[-1]
        rest, part = headline[: last.start()], headline[last.end() :]
        barred = last.group().strip() in BARS
        section = barred and is_section(part)
        named = is_site_name(part) or _is_site(part, sites) or (barred and _is_in_host(part, hosts))
        if (section or named) and _is_less(part, rest):
            headline, kicker = rest, part if section else kicker
            continue
        rest, part = headline[first.end() :], headline[: first.start()]
        if not (_is_site(part, sites) and _is_less(part, rest)):
            break
        headline = rest
    return Headline(headline, kicker)


def _is_less(part: str, rest: str) -> bool:
    """Whether a part is as short as a name, and leaves a headline that is longer than it."""
    return is_headline(rest) and is_part(part) and len(part) < len(rest)


def _is_site(part: str, sites: Sites) -> bool:
    return is_outlet_name(part) or sites.holds(part)


def _is_in_host(part: str, hosts: Sequence[str]) -> bool:
    """Whether all words of a part stand in the page's address: "Ashby Tyres" in "tyres.ashby.example"."""
    words = part.lower().split()
    return any(all(len(word) >= SHORTEST_IN_HOST and word in host for word in words) for host in hosts)
