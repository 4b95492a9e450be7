"""Quote signature: the line that says whose the words above it are.

In a block quote's ``cite`` or ``footer``, in the caption of a figure that holds one, or on a line of its own below a
paragraph that is nothing but words between marks: "Jane Roe, mayor of Selby".
"""

from collections.abc import Iterator

from newsparse.document import Segment
from newsparse.kinds import SIGNS_PLAINLY, SIGNS_QUOTE, Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.names import has_given_name, is_person_name

LONGEST_SIGNATURE_WORDS = 20
"""Words of the longest signature: a name, an office, an organisation."""
LONGEST_NAME_WORDS = 4
"""Words of the longest name that signs without a dash before it: "Ana María Roe Doe"."""
FARTHEST_ABOVE = 6
"""Paragraphs of a quote above which who speaks may stand, as in a list of statements."""
_SIGNING = frozenset({"cite", "footer"})
_OPENING, _CLOSING = tuple('“„«»"「『'), tuple('”“»«"」』')
_COLONS = (":", "：")


def find_quote_signatures(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The signatures of quotes whose words stand right before them."""
    tagged = bool(page.segments) and page.segments[0].tags is not None
    for index, segment in page.between(story.start, story.end, taken):
        if not index or segment.words > LONGEST_SIGNATURE_WORDS:
            continue
        before = page.segments[index - 1]
        if tagged and before.mark == "quote" and _signs_element(segment, before):
            yield Claim(index, Kind.OTHER, SIGNS_QUOTE, "says whose the block quote in the same element is")
        elif before.text.endswith(_CLOSING) and _signs_plainly(page, story, index):
            yield Claim(index, Kind.PARAGRAPH, SIGNS_PLAINLY, "a name and an office below nothing but quoted words")


def _signs_element(segment: Segment, before: Segment) -> bool:
    """Whether a segment stands in the ``cite`` of a block quote, or in the caption of the figure around one."""
    if segment.mark == "quote":
        return _signs(segment) and not _signs(before)
    if segment.tags is None or before.tags is None or segment.tags.tag != "figcaption":
        return False
    return before.tags.path.startswith(f"{segment.tags.parent}/")


def _signs(segment: Segment) -> bool:
    """Whether a segment stands in the ``cite`` or ``footer`` of a block quote."""
    around = segment.tags.around if segment.tags is not None else ()
    return "blockquote" in around and not _SIGNING.isdisjoint(around[around.index("blockquote") :])


def _signs_plainly(page: Page, story: Story, index: int) -> bool:
    """Whether a name with an office stands between a quote that nobody is named for and more of the story."""
    segments = page.segments
    if index + 1 >= story.end or not _names_with_office(segments[index]) or not _is_quoted(segments[index - 1]):
        return False
    if not (is_prose(segments[index + 1]) or segments[index + 1].text.startswith(_OPENING)):
        return False
    above = index - 2
    while above > max(story.start, index - FARTHEST_ABOVE) and segments[above].text.startswith(_OPENING):
        above -= 1
    named = segments[above].text.endswith(_COLONS) or _names_with_office(segments[above])
    return above >= story.start and not named


def _names_with_office(segment: Segment) -> bool:
    """Whether a line is a person's full name and, behind a comma, who that is: "Jane Roe, mayor of Selby"."""
    name, comma, office = segment.text.partition(", ")
    if not comma or segment.ended or segment.mark or not office.strip():
        return False
    return 1 <= name.count(" ") < LONGEST_NAME_WORDS and has_given_name(name) and is_person_name(name)


def _is_quoted(segment: Segment) -> bool:
    """Whether a paragraph is nothing but words between one pair of marks."""
    text = segment.text
    inside = text[1:-1]
    return text.startswith(_OPENING) and not segment.mark and not any(mark in inside for mark in '“„«»"「『')
