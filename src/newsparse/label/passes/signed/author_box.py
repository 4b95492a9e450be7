"""Author box: who the author is, at the story's end: a short text that opens with the name that signs it.

Where nobody signs, the box itself names the author: it says what the person does for whom, its heading is the person's
name, or a line over it says that it is about the author.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.attribution.cue_words import words
from newsparse.cues.merged import either, merged
from newsparse.document import Segment
from newsparse.kinds import SIGNED, Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.signed.author_told import find_author_told
from newsparse.label.passes.signed.signatures import told_of
from newsparse.label.survey.page_parts import OTHERS, near_parts
from newsparse.model import Author
from newsparse.names import LONGEST_NAME_WORDS, has_given_name, is_person_name

LAST, BELOW = 6, 4
"""Segments before and after the story's end where it stands."""
LONGEST_BOX_WORDS = 70
"""Words of the longest one."""
UNSIGNED_SEGMENTS = 3
"""Segments before the story's end where it stands when nobody signs."""
UNDER_HEADLINE = 8
"""Segments under the headline among which a box opens over the byline's name."""
OVER_DATE = 3
"""Segments below it among which byline or date stand; "See full bio" may come first."""
ROLE_WITHIN = 10
"""Words behind "is a" among which the author's role stands."""
LONGEST_ADDRESS_WORDS = 20
"""Words of the longest line that gives the author's address: "Reach Jane Roe at jroe@post.example or 555-0142.".

Others with an address say more: what is on, and whom to ask."""
SHORTEST_SURNAME = 4
"""Letters of the shortest surname that tells whose an address is."""
FAR_BELOW = 40
"""Segments below the story in which an element named for an author's box stands: behind ratings and buttons."""
LONGEST_UNDER_BYLINE = 30
"""Words of the longest sentence about the author inside the byline's element."""
_BYLINE = "byline"
HEAD = "author_box.head"
"""The cue row of what stands over such a box: "About the author"."""


def find_author_boxes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The author boxes at the end of the story; where nobody signs, the one there names the author."""
    names = tuple(value.name for claim in taken.values() for value in claim.found if isinstance(value, Author))
    end = story.end
    for index in find_author_told(page, story, taken, names) if names else ():
        yield Claim(index, Kind.AUTHOR_BOX, "author_box.told", "says who the author is, beside byline or end")
    yield from _over_date(page, story, taken)
    yield from _under_byline(page, story, taken)
    headed = () if names else tuple(_headed(page, story, taken)) or tuple(_by_element(page, story, taken))
    yield from headed
    for index, segment in page.between(max(story.start + UNSIGNED_SEGMENTS, end - LAST), end + BELOW, taken):
        if headed or segment.words > LONGEST_BOX_WORDS:
            continue
        if names and index >= story.start + LAST and segment.text.startswith(names):
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.name", "opens with the author's name, at the story's end")
        elif names and "@" in segment.text and segment.words <= LONGEST_ADDRESS_WORDS and _is_address(segment, names):
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.address", "gives the author's address, at the story's end")
        elif (
            not names and index >= end - UNSIGNED_SEGMENTS and is_prose(segment) and (name := _introduced(segment.text))
        ):
            why = "says what the author does, at the story's end"
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.role", why, found=(Author(name=name),))


def _over_date(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """What stands in an author's box under the headline, over byline or date: it opens over the name there."""
    title = -1 if story.title is None else story.title
    for index, segment in page.between(title + 1, title + 1 + UNDER_HEADLINE, taken):
        below = (taken[at].kind for at in range(index + 1, index + 1 + OVER_DATE) if at in taken)
        if segment.tags is not None and "author_box" in near_parts(segment.tags) and not SIGNED.isdisjoint(below):
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.over-date", "in an author's box, over byline or date")


def _under_byline(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The one sentence under a byline inside the element that is named for it: "Jane writes about trade."."""
    title = -1 if story.title is None else story.title
    head = page.segments[title].tags if title >= 0 else None
    if head is None or _BYLINE in near_parts(head):
        return
    for index, segment in page.between(title + 1, title + 1 + UNDER_HEADLINE, taken):
        above, tags = taken.get(index - 1), segment.tags
        if above is None or above.kind is not Kind.BYLINE or tags is None:
            continue
        if not segment.ended or segment.words > LONGEST_UNDER_BYLINE:
            continue
        below = page.segments[index + 1].tags if index + 1 < len(page.segments) else None
        if _BYLINE in near_parts(tags) and below is not None and _BYLINE not in near_parts(below):
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.under-byline", "in the byline's element, under the name")


def _is_address(segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a line with an address names an author, or the address holds the surname: "Email Jane: jroe@a.net"."""
    surnames = (name.rsplit(" ", 1)[-1].lower() for name in names)
    told = (name for name in surnames if len(name) >= SHORTEST_SURNAME)
    addresses = [word.lower() for word in segment.text.split() if "@" in word]
    return any(name in segment.text for name in names) or any(name in one for name in told for one in addresses)


def _headed(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The first box at the story's end with a heading: the person's own name, or "About the author"."""
    about = ""
    for index in range(max(story.start + UNSIGNED_SEGMENTS, story.end - LAST), story.end + BELOW):
        name = _named_over(page, index, taken) or _named_under(page, index, taken)
        if not name:
            continue
        about = about or told_of(page, story)
        if name.casefold() in about:
            return
        for at in range(index, index + 2):
            if at not in taken:
                found = (Author(name=name),) if name in page.segments[at].text else ()
                yield Claim(at, Kind.AUTHOR_BOX, "author_box.headed", "who the author is, under a heading", found=found)
        return


def _by_element(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The one person's name in the elements below the story that the page names for an author's box."""
    found: dict[str, int] = {}
    for index, segment in page.between(story.end - 1, story.end + FAR_BELOW, taken):
        near = near_parts(segment.tags) if segment.tags is not None else frozenset()
        boxed = "author_box" in near and near.isdisjoint(OTHERS)
        if boxed and has_given_name(segment.text) and 1 < segment.words <= LONGEST_NAME_WORDS:
            found.setdefault(segment.text, index)
    names = [name for name in found if is_person_name(name, page.cues.words["no_name"])]
    if len(names) == 1 and names[0].casefold() not in told_of(page, story):
        author = Author(name=names[0])
        yield Claim(found[names[0]], Kind.AUTHOR_BOX, "author_box.headed", "a name in an author's box", found=(author,))


def _named_over(page: Page, index: int, taken: Taken) -> str | None:
    """The name on a line, when the line after it says who that is, and no other line of the page does so."""
    if not _has_life(page, index) or index in taken or index + 1 in taken:
        return None
    others = (at for at in range(len(page.segments) - 1) if at != index and _has_life(page, at))
    return None if next(others, None) is not None else page.segments[index].text


def _has_life(page: Page, index: int) -> bool:
    """Whether a line is a person's name, and the one after it a sentence that says who that is."""
    if index + 1 >= len(page.segments):
        return False
    name, life = page.segments[index], page.segments[index + 1]
    if not 1 < name.words <= LONGEST_NAME_WORDS or not is_prose(life) or life.words > LONGEST_BOX_WORDS:
        return False
    match = _introduction().match(life.text) if life.text.startswith(name.text) else None
    return match is not None and match[1] == name.text and is_person_name(name.text)


def _named_under(page: Page, index: int, taken: Taken) -> str | None:
    """The name under a line that says that it is about the author: alone on its line, or opening a sentence."""
    row = page.rows[index] if index + 1 < len(page.segments) else None
    if row is None or row.name != HEAD or index + 1 in taken:
        return None
    below = page.segments[index + 1]
    match = _introduction().match(below.text) if below.words <= LONGEST_BOX_WORDS else None
    name = match[1] if match else below.text
    told = (match or below.words <= LONGEST_NAME_WORDS) and " " in name and has_given_name(name)
    return name if told and is_person_name(name, page.cues.words["no_name"]) else None


def _introduced(text: str) -> str | None:
    """Whom a sentence introduces as one who writes: "Jane Roe is a reporter for the Post."; ``None`` for others."""
    match = _introduction().match(text)
    if match is None or not has_given_name(match[1]) or not is_person_name(match[1]) or " " not in match[1]:
        return None
    behind = text[match.end() :].lower().split()[:ROLE_WITHIN]
    return match[1] if any(word.strip(".,") in words().role_words for word in behind) else None


@lru_cache(maxsize=1)
def _introduction() -> re.Pattern[str]:
    return re.compile(rf"([^.,:;()]{{3,50}}?)\s{either(merged('attribution', 'is_a'))}\s")
