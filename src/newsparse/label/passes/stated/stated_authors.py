"""Stated authors: whom a page's metadata name, weighed against who signs on the page.

The metadata often name an account, the site or one of several authors. A byline on the page that says more is right.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.declined_name import is_declined
from newsparse.attribution.inverted_name import turn_round
from newsparse.attribution.nobody import is_account, is_blank
from newsparse.cues import read_file
from newsparse.kinds import Kind
from newsparse.label.labelled import Statement
from newsparse.label.page import Claim, Page, Taken
from newsparse.label.passes.signed.byline_names import parse_whole, read_helpers
from newsparse.label.passes.stated.trusted_facts import state, trusted_facts
from newsparse.label.twins import twin_key
from newsparse.model import Author
from newsparse.names import has_given_name, is_person_name

NEXT_TO = 3
"""Segments between the lines of one byline in which each author has a line."""

_ACCOUNT_RE = re.compile(r"(?=[\d.-]*[^\W\d])[\w.-]*\d[\w.-]*")
"""The name of an account, one word with a digit: "jroe84"; a number alone is that of an account, and no name."""
_HOST_RE = re.compile(r"\bwww\.\w")
"""A site's address behind its name: "Deutsche Welle (www.dw.com)"."""


class _Shown(NamedTuple):
    """An author whom the page shows."""

    claim: Claim
    author: Author


def find_stated_authors(page: Page, taken: Taken) -> Iterator[Statement]:
    """The stated authors where they are persons or nobody else signs; not where the page shows more of them."""
    signed = (claim for claim in taken.values() if claim.kind is not Kind.CONTRIBUTION)
    shown = [_Shown(claim, author) for claim in signed for author in claim.found if isinstance(author, Author)]
    for places in _by_place(page):
        read = {place: found for place in places if (found := _read(page, place))}
        stated = _without_helpers(page, shown, _without_site_as_author(page, read))
        names = {_key(author) for authors in stated.values() for author in authors}
        if not names:
            continue
        if shown and (_is_weak(page, stated) or _is_site(page, shown, stated) or _shows_more(page, shown, names)):
            return
        known = {_key(one.author): one.author for one in shown}
        for place, authors in stated.items():
            yield state(page.facts[place], *(known.get(_key(author), author) for author in authors))
        return


def _by_place(page: Page) -> Iterator[list[int]]:
    """The facts that name authors, those of one place together."""
    places = trusted_facts(page, "author")
    for name in dict.fromkeys(page.facts[place].place for place in places):
        yield [place for place in places if page.facts[place].place == name]


def _read(page: Page, place: int) -> tuple[Author, ...]:
    text = page.facts[place].text
    if "@" in text:
        text = _without_address(text)
    if not text or "://" in text or is_blank(text) or is_account(text):
        return ()
    if turned := turn_round(text):
        return (Author(name=turned),)
    if has_given_name(text) and is_person_name(text):
        return parse_whole(text)
    if any(fact.text.casefold() == text.casefold() for fact in page.facts if fact.field == "site"):
        return (Author(name=text, kind="organisation"),)
    if _ACCOUNT_RE.fullmatch(text):
        return (Author(name=text),)
    return parse_whole(text) if is_person_name(text) else parse_byline(text)


def _without_address(text: str) -> str:
    """The person's name beside an address: of "jroe@post.example (Jane Roe)"; empty where there is none.

    Example:
        >>> _without_address("Jane Roe <jroe@post.example>"), _without_address("jroe@post.example")
        ('Jane Roe', '')
    """
    name = " ".join(word for word in text.split() if "@" not in word).strip(" ,;|-()<>[]")
    return name if " " in name and is_person_name(name) else ""


def _key(author: Author) -> str:
    """A name as names are compared: without a title before it."""
    words = author.name.casefold().split()
    while len(words) > 2 and words[0] in read_file("names")["titles"]:
        del words[0]
    return " ".join(words)


def _without_site_as_author(page: Page, stated: Mapping[int, Sequence[Author]]) -> dict[int, Sequence[Author]]:
    """The stated authors without the site's own name, where a person is stated too."""
    sites = {twin_key(fact.text) for fact in page.facts if fact.field == "site"}
    kept = {
        place: [author for author in authors if twin_key(author.name) not in sites] for place, authors in stated.items()
    }
    if not any(author.kind == "person" for authors in kept.values() for author in authors):
        return dict(stated)
    return {place: authors for place, authors in kept.items() if authors}


def _without_helpers(
    page: Page, shown: Sequence[_Shown], stated: Mapping[int, Sequence[Author]]
) -> Mapping[int, Sequence[Author]]:
    """The stated authors without those of whom the lines beside the byline say that they only helped its writers."""
    signed = [one.claim.at for one in shown if one.claim.rule == "byline.word"]
    unsigned = {_key(one) for authors in stated.values() for one in authors} - {_key(one.author) for one in shown}
    beside = {at for line in signed for at in range(line, line + NEXT_TO + 1) if at < len(page.segments)}
    helpers = unsigned & {_key(author) for at in beside if unsigned for author in read_helpers(page, at)}
    if not helpers:
        return stated
    kept = {place: [one for one in authors if _key(one) not in helpers] for place, authors in stated.items()}
    return {place: authors for place, authors in kept.items() if authors} or stated


def _is_weak(page: Page, stated: Mapping[int, Sequence[Author]]) -> bool:
    """Whether the stated authors name no person: the site, an organisation, the name of an account."""
    sites = {twin_key(fact.text) for fact in page.facts if fact.field == "site"}
    return all(
        author.kind == "organisation"
        or twin_key(author.name) in sites
        or " " not in author.name
        or author.name.islower()
        for authors in stated.values()
        for author in authors
    )


def _is_site(page: Page, shown: Sequence[_Shown], stated: Mapping[int, Sequence[Author]]) -> bool:
    """Whether beside a byline with its word the stated authors are whose site it is: named so in the page's title.

    "Harbour Fan Club" where the title is "Harbour Fan Club - The bridge is open"; an author with an address behind.
    """
    if not any(one.claim.rule == "byline.word" for one in shown):
        return False
    titles = [fact.text for fact in page.facts if fact.field == "title" and fact.place == "title"]
    return all(
        not has_given_name(author.name)
        and (_HOST_RE.search(page.facts[place].text) is not None or any(author.name in title for title in titles))
        for place, authors in stated.items()
        for author in authors
    )


def _shows_more(page: Page, shown: Sequence[_Shown], names: set[str]) -> bool:
    """Whether a byline of the page names all stated authors and perhaps more, or plainly others than an account."""
    together = {one.claim.at for one in shown if _key(one.author) in names}
    signed = {_key(one.author) for one in shown if one.claim.at in together}
    if not together:
        cued = [one.author for one in shown if one.claim.rule == "byline.word" and " " in one.author.name]
        people = [author.name for author in cued if author.kind == "person"]
        if any(is_declined(name, one) for name in people for one in names):
            return False
        if people and _are_accounts(page, names):
            return True
        return not _names_persons(names) and (_names_persons(people) or len(people) < len(cued))
    if not names <= signed:
        return False
    extra = [one for one in shown if one.claim.at not in together]
    return all(
        one.claim.rule == "byline.word" and min(abs(one.claim.at - at) for at in together) <= NEXT_TO for one in extra
    )


def _are_accounts(page: Page, names: set[str]) -> bool:
    """Whether the page shows none of the stated names, not even far from the article."""
    text = page.source.casefold()
    return not any(name in text for name in names)


def _names_persons(names: Iterable[str]) -> bool:
    """Whether a known given name opens one of the names: "Jane Roe", not "Deutsche Welle" or "Science X"."""
    return any(has_given_name(name.title()) for name in names)
