"""Byline below: what the lines under a byline add to it: further names of a list, the role of its one author."""

from collections.abc import Iterator, Sequence

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.label_before import stated_role
from newsparse.attribution.cue_words import joins
from newsparse.cues.merged import merged
from newsparse.label.page import Page, Story, Taken
from newsparse.label.passes.signed.bare_name import is_plausible
from newsparse.label.passes.signed.signatures import Signature
from newsparse.model import Author
from newsparse.names import has_given_name, is_person_name

LISTED = 6
"""Words of a line of a list of authors: a name, its number, a mark."""
LIST_MARKS = frozenset("&,;")
"""What a line of a list of authors ends with before the next one."""
NAME, LONGEST_NAME = 2, 6
"""Words of a name that stands by itself elsewhere on the page, and of the longest that it may be a part of."""
ROLE = 4
"""Words of a role on a line of its own."""


def continued(page: Page, signed: Sequence[Signature], taken: Taken) -> Iterator[Signature]:
    """The lines that go on with a list of authors, each on a line of its own: "Jane Roe," then "Eva Probe &"."""
    ats = {sign.at for sign in signed}
    for sign in signed:
        at = sign.at
        while _goes_on(page.segments[at].text) or _opens_with_and(page, at + 1):
            lettered = (i for i, one in page.between(at + 1, at + 3, taken) if any(map(str.isalpha, one.text)))
            following = next(lettered, None)
            if following is None:
                break
            at = following
            if at in ats:
                continue
            rest = page.segments[at].text.partition(" ")[2]
            authors = parse_byline(rest if _opens_with_and(page, at) else page.segments[at].text)
            named = len(authors) == 1 and " " in authors[0].name and is_plausible(page, authors[0], cued=False)
            if not named or page.segments[at].words > LISTED:
                break
            ats.add(at)
            yield Signature(at, sign.strength, authors, ())


def _goes_on(text: str) -> bool:
    """Whether a line ends with a mark or an "and" before the next name."""
    return text[-1:] in LIST_MARKS or joins(text.rpartition(" ")[2], "")


def _opens_with_and(page: Page, at: int) -> bool:
    """Whether a short line opens with the "and" of the line above and a name: "and Lena Ortiz"."""
    if at >= len(page.segments) or page.segments[at].words > LISTED:
        return False
    first, _, rest = page.segments[at].text.partition(" ")
    return first.islower() and joins(first, "") and has_given_name(rest) and is_person_name(rest)


def shortened(page: Page, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors without what a page printed behind a name: a town, a section, the word for a portrait.

    "Jane Roe Selby" is Jane Roe where another short line of the page has that name and no more.
    """
    return tuple(
        author.model_copy(update={"name": name}) if (name := _name_elsewhere(page, author)) else author
        for author in authors
    )


def _name_elsewhere(page: Page, author: Author) -> str | None:
    """The first words of a longer name, where another line gives them as a whole name."""
    parts = author.name.split()
    if author.kind != "person" or not NAME < len(parts) <= LONGEST_NAME:
        return None
    for words in range(NAME, len(parts)):
        if "." in parts[words]:  # a degree, a "Jr."
            continue
        name = " ".join(parts[:words])
        lines = (one.text for one in page.segments if one.words <= LISTED and name in one.text)
        if any(author.name not in line and any(other.name == name for other in parse_byline(line)) for line in lines):
            return name
    return None


def with_role(page: Page, story: Story, index: int, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors with the role on the line after: "Education correspondent", of several "Transport correspondents"."""
    if any(author.role for author in authors) or index + 1 >= len(page.segments):
        return authors
    after = page.segments[index + 1]
    role = stated_role(after.text) if len(authors) == 1 else None
    if role is None and after.words <= ROLE and page.rows[index + 1] is None and index + 1 not in story.stamps:
        words = after.text.casefold().split()
        roles = page.cues.words["role"]
        told = bool(words) and (" ".join(words) in roles or words[-1] in roles)
        role = after.text if told or _is_of_several(words) else None
    return tuple(author.model_copy(update={"role": role}) for author in authors) if role else authors


def _is_of_several(words: Sequence[str]) -> bool:
    """Whether a line says what several people do: "Transport correspondents", "Journalistes politiques"."""
    several = merged("attribution", "several_roles")
    return bool(words) and (words[-1] in several or (words[0] in several and len(words) <= NAME))
