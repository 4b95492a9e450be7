"""Posted below: who a blog or a site's program says, some lines below the story, entered it.

"Posted by Jane Roe at 18:52", "Erstellt von Jan Muster", "Author: Jane Roe". Teasers of other articles name theirs with
"By" alone; and where such lines name several people, they are the comments' or the teasers'.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsparse.attribution.byline.date_labels import EDGE
from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.label.page import Page, Story, Taken
from newsparse.label.passes.signed.bare_name import is_plausible
from newsparse.label.passes.signed.byline_names import read_writers
from newsparse.label.passes.signed.signatures import CUED, Signature, told_of
from newsparse.label.survey.page_parts import OTHERS, parts_around
from newsparse.model import Author

BELOW = 40
"""Segments below a story in which such a line stands: behind ratings, buttons and what the text is filed under."""
LONGEST_WORDS = 14
"""Words of such a line, its date included."""
SHORTEST_LABEL = 4
"""Letters of the shortest label before a colon; "By:" stands in teasers, too."""

_NOT_THE_STORYS = OTHERS | {"author_box"}
_COLONS = (":", "：")


def find_posted_below(page: Page, story: Story, taken: Taken) -> Sequence[Signature]:
    """The line below a story that says who posted it; none where such lines name different people.

    Args:
        page: the page.
        story: where the article stands.
        taken: the claims so far.
    """
    found = list(_lines(page, story, taken))
    names = {tuple(author.name for author in sign.authors) for sign in found}
    if len(names) != 1:
        return ()
    about = told_of(page, story)  # "Author: Jane Roe" below a review is who wrote the book
    return () if any(author.name.casefold() in about for author in found[0].authors) else found[:1]


def _lines(page: Page, story: Story, taken: Taken) -> Iterator[Signature]:
    for index, segment in page.between(story.end, story.end + BELOW, taken):
        if segment.words > LONGEST_WORDS or segment.ended or not _says_who_posted(segment.text):
            continue
        if segment.tags is not None and _NOT_THE_STORYS & parts_around(segment.tags):
            continue
        named = filter(_is_whole, read_writers(page, index))
        if authors := tuple(author for author in named if is_plausible(page, author, cued=True)):
            yield Signature(index, CUED, authors, page.read_stamps(index))


def _is_whole(author: Author) -> bool:
    """Whether a name has a capital or a digit, as that of a person or an account: "Jane Roe", not "the sea"."""
    return author.name.lower() != author.name or any(map(str.isdigit, author.name)) or not author.name.isascii()


def _says_who_posted(text: str) -> bool:
    """Whether a line opens with a program's word for who posted a text, or with a writer's label and a colon."""
    text = text.lstrip(EDGE)
    stop = opened(words().byline, text)
    if stop < 0:
        return False
    label = text[:stop].lower()
    if label in _posted():
        return True
    return len(label) >= SHORTEST_LABEL and text[stop:].lstrip().startswith(_COLONS)


@lru_cache(maxsize=1)
def _posted() -> frozenset[str]:
    tables: dict[str, list[str]] = read_file("languages")["posted"]
    return frozenset(label for labels in tables.values() for label in labels)
