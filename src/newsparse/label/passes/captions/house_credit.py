"""House credit: the site's own name beside a photographer, "Foto: Jane Roe | The Selby Post", is whose picture it is.

A form tells two photographers from a photographer and a paper only where the paper's name has a word of papers.
"""

import re
from collections.abc import Iterable, Iterator

from newsparse.document import Fact
from newsparse.label.found import Found
from newsparse.label.page import Claim, Page
from newsparse.label.twins import twin_key
from newsparse.model import Caption, Credit

LONGEST_HOUSE = 6
"""Words of the longest part of a stated title that is the site's name."""

_MARK_RE = re.compile(r" [|–—·-] ")


def with_house(page: Page, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, the site's name among the sources of the credits that name it beside a photographer."""
    houses = _houses(page.facts)
    for claim in claims:
        named = houses and claim.found
        yield claim._replace(found=tuple(_of_house(value, houses) for value in claim.found)) if named else claim


def _of_house(value: Found, houses: frozenset[bytes]) -> Found:
    if not isinstance(value, Caption) or value.credit is None:
        return value
    return value.model_copy(update={"credit": _moved(value.credit, houses)})


def _moved(credit: Credit, houses: frozenset[bytes]) -> Credit:
    persons = tuple(name for name in credit.photographers if twin_key(name) not in houses)
    if not persons or len(persons) == len(credit.photographers):  # alone it may be a person's site
        return credit
    owners = (name for name in credit.photographers if name not in persons)
    return credit.model_copy(update={"photographers": persons, "sources": (*owners, *credit.sources)})


def _houses(facts: Iterable[Fact]) -> frozenset[bytes]:
    """The keys of the site's names: those stated, and what stands behind the last bar or dash of a stated title."""
    names = [fact.text for fact in facts if fact.field == "site"]
    titles = (_MARK_RE.split(fact.text) for fact in facts if fact.field == "title")
    names += [parts[-1] for parts in titles if len(parts) > 1 and len(parts[-1].split()) <= LONGEST_HOUSE]
    return frozenset(filter(None, map(twin_key, names)))
