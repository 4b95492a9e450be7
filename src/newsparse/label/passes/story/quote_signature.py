"""Quote signature: the line in a block quote's ``cite`` or ``footer`` that says whose the words above it are."""

from collections.abc import Iterator

from newsparse.document import Segment
from newsparse.kinds import SIGNS_QUOTE, Kind
from newsparse.label.page import Claim, Page, Story, Taken

LONGEST_SIGNATURE_WORDS = 20
"""Words of the longest signature: a name, an office, an organisation."""
_SIGNING = frozenset({"cite", "footer"})


def find_quote_signatures(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The signatures of block quotes whose words stand right before them."""
    if not page.segments or page.segments[0].tags is None:  # no HTML
        return
    for index, segment in page.between(story.start, story.end, taken):
        if segment.mark != "quote" or not index or segment.words > LONGEST_SIGNATURE_WORDS:
            continue
        before = page.segments[index - 1]
        if before.mark == "quote" and _signs(segment) and not _signs(before):
            yield Claim(index, Kind.OTHER, SIGNS_QUOTE, "says whose the block quote in the same element is")


def _signs(segment: Segment) -> bool:
    """Whether a segment stands in the ``cite`` or ``footer`` of a block quote."""
    around = segment.tags.around if segment.tags is not None else ()
    return "blockquote" in around and not _SIGNING.isdisjoint(around[around.index("blockquote") :])
