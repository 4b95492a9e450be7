"""Byline names: whom a byline's line names, by its words, by the page's own marks in it, by the metadata's names."""

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.clauses import is_checkers, is_helpers, is_helpers_label
from newsparse.attribution.byline.label_before import is_own_word, own_word_end
from newsparse.attribution.byline.named_nobody import is_nobody
from newsparse.attribution.cue_words import opened, words
from newsparse.attribution.inverted_name import turn_round
from newsparse.attribution.outlets import is_domain, is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.label.page import Page
from newsparse.label.passes.signed.bare_name import beside_dates
from newsparse.model import Author
from newsparse.names import has_given_name, is_person_name

FEWEST_NAMES = 2
"""Names of a person that what stands in an element behind them is no part of; one is a first name."""


def read_writers(page: Page, index: int) -> tuple[Author, ...]:
    """Those who wrote the article by a segment, without those who translated it or took its pictures.

    They sign all the same where nobody else does; who only checked the text never does. "And agencies" names nobody.
    """
    authors = tuple(author for author in _with_label(page, index) if not is_checkers(author.role))
    authors = tuple(author for author in authors if not is_helpers(author.role)) or _who_reported(authors) or authors
    authors = tuple(author for author in authors if not is_domain(author.name)) or authors
    return tuple(author for author in authors if author.name.lower() not in words().unnamed_agencies) or authors


def _who_reported(authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """Those of some people who reported or wrote, where the others edited: "Reporting by …; Editing by …"."""
    doing, edits = (
        merged("attribution", "done_by") | merged("attribution", "doing_by"),
        merged("attribution", "desk_stem"),
    )
    roles = [(author, (author.role or "").casefold()) for author in authors]
    return tuple(author for author, role in roles if role in doing and not role.startswith(tuple(edits)))


def read_helpers(page: Page, index: int) -> tuple[Author, ...]:
    """Those whom a segment names as people who helped with the article: took its pictures, checked or edited it."""
    return tuple(author for author in _with_label(page, index) if is_helpers(author.role))


def _with_label(page: Page, index: int) -> tuple[Author, ...]:
    """The authors that a line names, with what its label says that they did."""
    label = _helpers_label(page, index)
    return tuple(author.model_copy(update={"role": author.role or label or None}) for author in _read(page, index))


def _helpers_label(page: Page, index: int) -> str:
    """What says before a line's names, or on the line above, that they helped: "Photography by"; empty if nothing."""
    text = page.segments[index].text
    end = opened(words().credit, text)
    labels = (text[:end] if end > 0 else "", page.segments[index - 1].text if index else "")
    return next((label.rstrip(" :") for label in labels if is_helpers_label(label)), "")


def _read(page: Page, index: int) -> tuple[Author, ...]:
    """The authors that a line names; those that its links or the metadata name whole where the line reads otherwise."""
    segment = page.segments[index]
    text = beside_dates(segment.text)
    if is_own_word(text, page.language):
        return ()
    own = own_word_end(text, page.language)
    read = parse_byline(text[own:] if own > 0 else segment.text)
    authors = tuple(_with_second_surname(page, author, text) for author in read)
    if segment.tags and segment.tags.pieces:
        authors = tuple(_without_others(author, segment.tags.pieces) for author in authors)
    signed = segment.tags.signed if segment.tags else ()
    if not signed:
        return _as_stated(authors, _stated(page, segment.text))
    people = tuple(author for name in signed if is_person_name(name) for author in parse_whole(name))
    read_as = {author.name for author in authors}
    if read_as.issuperset(signed) or (people and read_as.issuperset(one.name for one in people)):
        return authors
    return people or _accounts(signed, authors) or authors


def _accounts(signed: tuple[str, ...], authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The accounts that links of a line name, where it holds no other author beside them: "ThE_Kay", "Web Team"."""
    if any(author.name not in name and name not in author.name for author in authors for name in signed):
        return ()
    named = [name for name in signed if is_account_name(name)]
    read = ((Author(name=name),) if " " not in name else parse_byline(name) for name in named)
    return tuple(author for found in read for author in found)


def is_account_name(name: str) -> bool:
    """Whether a name may be that of who signs: no program's, and no address of a network ("@janeroe")."""
    return not (is_nobody(name) or name.startswith("@"))


def _as_stated(authors: tuple[Author, ...], stated: tuple[str, ...]) -> tuple[Author, ...]:
    """The authors that a line names, with the names that the metadata state whole, and without a place beside them."""
    if not stated:
        return authors
    if {author.name for author in authors}.issuperset(stated):
        return tuple(author for author in authors if author.name in stated or not _is_single(author))
    torn = tuple(name for name in stated if not any(_holds(author.name, name) for author in authors))
    whole = tuple(author for name in torn for author in parse_whole(name))
    others = (author for author in authors if not any(author.name in name or name in author.name for name in torn))
    return (*whole, *(author for author in others if not (torn and _is_single(author))))


def _holds(text: str, name: str) -> bool:
    """Whether a text holds a name to which nothing is glued: "Jane Roeabout me" holds none."""
    found = text.find(name)
    return found >= 0 and not text[found + len(name) :][:1].isalpha()


def _with_second_surname(page: Page, author: Author, text: str) -> Author:
    """The author with the second surname that other languages read as a place: "Laia Example i Probe" in Catalan."""
    for word in read_file("languages")["second_surname"].get(page.language or "", ()) if author.location else ():
        whole = f"{author.name} {word} {author.location}"
        if whole in text and " " not in (author.location or ""):
            return author.model_copy(update={"name": whole, "location": None})
    return author


def _without_others(author: Author, pieces: tuple[str, ...]) -> Author:
    """The author without what stands in further elements of the line: the paper, the town, "Jane Roe" and "Selby"."""
    if author.kind != "person" or author.name in pieces or len(author.name.split()) <= FEWEST_NAMES:
        return author
    for first in range(len(pieces)):
        opening = parse_byline(pieces[first])
        if not opening or not f"{author.name} ".startswith(f"{opening[0].name} "):
            continue
        name = opening[0].name
        for after in pieces[first + 1 :]:
            if len(name.split()) >= FEWEST_NAMES and not all(map(has_given_name, name.split())):
                house = author.name[len(name) :].strip()
                told = author.affiliation or (house if is_outlet_name(house) else None)
                return author.model_copy(update={"name": name, "affiliation": told})
            name = f"{name} {after}"
            if not f"{author.name} ".startswith(f"{name} "):
                break
    return author


def _stated(page: Page, text: str) -> tuple[str, ...]:
    """The names of persons that the metadata state and a line holds, one each."""
    authors = (fact.text for fact in page.facts if fact.field == "author")
    stated = dict.fromkeys(turn_round(name) or name for name in authors)
    return tuple(name for name in stated if " " in name and name in text and is_person_name(name))


def _is_single(author: Author) -> bool:
    """Whether a person has but one name, which beside a stated author is the place: "دمنهور - هبة الله يوسف"."""
    return author.kind == "person" and " " not in author.name


def parse_whole(name: str) -> tuple[Author, ...]:
    """The author of a name that the page marks as one: "Santiago Example y Muster Probe" is a person."""
    authors = parse_byline(name)
    several = len(authors) > 1 and all(has_given_name(author.name) for author in authors)
    return authors if several or len(authors) < 2 else (Author(name=name),)
