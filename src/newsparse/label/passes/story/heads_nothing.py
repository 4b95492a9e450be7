"""Heads nothing: short lines that look like subheadings and head nothing of the story.

A label with a link behind it leads to another page; a line above an offer is the offer's title; a line above the first
paragraph belongs to the head of the page.
"""

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.newsrooms import find_newsroom
from newsparse.attribution.outlets import is_outlet_name
from newsparse.dateline import find_dateline
from newsparse.document import Segment
from newsparse.kinds import BODY, SIGNED, SIGNS_QUOTE, Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.headline.trail import is_trail
from newsparse.label.survey.page_parts import near_parts
from newsparse.label.survey.story import LINKED
from newsparse.read.lines import count_words

LONGEST_POINTER = 30
"""Words of the longest line that only leads to another page."""
LONGEST_LABEL_WORDS, FEWEST_LINK_WORDS = 5, 4
"""Words of the longest label before a link, and of the shortest link that is a headline: not an address or a name."""
FEWEST_CAPITALS, FEWEST_BOLD = 4, 8
"""Words of the shortest bold link that is another article's headline, in capitals and in others; shorter ones are the
names that a list story goes through."""
LINK_ALONE = 0.95
"""Share of link text from which a line is a link and nothing else."""
LONGEST_BUREAU = 4
"""Words of the longest name of a bureau: "PORT OF SPAIN BUREAU:"."""
LONGEST_DESK = 6
"""Words of the longest name of a desk, a bureau or an agency over a byline."""
LONGEST_HOUSE = 40
"""Characters of the longest name of a house below a byline: "The San Diego Union-Tribune"."""
OFF = 2
"""Letters by which a label and the text outside the link may differ: marks and blanks."""
SURE, PLAIN_SURE = 0.9, 0.5
"""Chance from which the first line is the story's own, whatever stands above it; the same in a text without tags, where
a third of those above are."""

SCORED = ".scored"
"""How the rules end that the scorer alone decides: of prose below a heading it may be wrong."""

_COLONS = (":", "：")
_STOPS = (".", "。")
_DASHES = ("—", "–", "-")
_NAMED = frozenset({"credit", "byline", "timestamp", "tags", "navigation", "share"})
"""Parts of a page whose short lines head nothing."""
_LABELS = frozenset({Kind.NAVIGATION, Kind.SHARE, Kind.BARE_LABEL})
"""What a page sets between the lines of a story's head."""
_HEADED = frozenset({Kind.PROMO, Kind.PLAYER})
"""What is headed by the line above it."""
_BESIDE = frozenset(
    {
        Kind.ADVERTISEMENT,
        Kind.AUTHOR_BOX,
        Kind.BARE_LABEL,
        Kind.COMMENT,
        Kind.LEGAL,
        Kind.METADATA,
        Kind.NAVIGATION,
        Kind.OTHER,
        Kind.PROMO,
        Kind.RELATED,
        Kind.SHARE,
    }
)
"""What may stand below the last heading and is nothing of the story, as a caption, a note or a post is."""


def is_pointer(page: Page, index: int) -> bool:
    """Whether a line is a short label and a link, or a plain link that is no sentence: "See also: Mill burns".

    Where links stand below each other, they may be what the text is about.
    """
    segment = page.segments[index]
    if segment.mark not in ("", "bold") or not segment.linked or segment.words > LONGEST_POINTER:
        return False
    if segment.linked < LINK_ALONE:
        return any(_is_label_before_link(segment, colon) for colon in _COLONS)
    beside = (page.segments[at] for at in (index - 1, index + 1) if 0 <= at < len(page.segments))
    fewest = FEWEST_CAPITALS if segment.text.isupper() else FEWEST_BOLD
    told = not segment.mark or len(segment.text.split()) >= fewest
    return told and not segment.ended and all(other.linked < LINK_ALONE for other in beside)


def _is_label_before_link(segment: Segment, colon: str) -> bool:
    """Whether what stands outside the link is the text up to the first colon."""
    label, found, rest = segment.text.partition(colon)
    if not found or count_words(label) > LONGEST_LABEL_WORDS or count_words(rest) < FEWEST_LINK_WORDS:
        return False
    outside = (1 - segment.linked) * _letters(segment.text)
    return abs(outside - _letters(label) - 1) <= OFF


def _letters(text: str) -> int:
    return len("".join(text.split()))


def why_no_heading(page: Page, story: Story, index: int, taken: Taken) -> Claim | None:
    """What a line is that looks like a subheading and heads nothing of the story; ``None`` for a subheading."""
    segment = page.segments[index]
    below = taken.get(index + 1)
    if segment.mark != "heading" and below is not None:
        listed = below.kind is Kind.RELATED and page.rows[index + 1] is not None
        if not segment.text.endswith("?") and (below.kind in _HEADED or listed):
            return Claim(index, below.kind, f"{below.kind}.title", "heads what is not the story's below it")
    if _heads_links(page, story, index, taken):
        return Claim(
            index, Kind.RELATED, "related.title", "heads links to other articles, and nothing of the story follows"
        )
    if segment.mark == "heading" and not segment.text.endswith(_STOPS) and _is_last(page, story, index, taken):
        return Claim(index, Kind.OTHER, "other.heads-nothing", "a heading with nothing of the story below it")
    if segment.mark != "heading" and _signs_duplicate(page, index, taken):
        return Claim(index, Kind.OTHER, SIGNS_QUOTE, "says whose the pull quote in the same element is")
    if segment.mark != "heading" and segment.tags is not None and near_parts(segment.tags, 1) & _NAMED:
        return Claim(
            index, Kind.OTHER, "other.named", "in an element named for what stands beside a headline or a picture"
        )
    return _of_head(page, story, index, taken)


def _of_head(page: Page, story: Story, index: int, taken: Taken) -> Claim | None:
    """What a line is that stands above the first paragraph: the place of the report, a line of the page's head."""
    if _is_bureau(page, story, index, taken):
        return Claim(index, Kind.BYLINE, "byline.bureau", "the bureau or town from which the report is, over its text")
    segment = page.segments[index]
    told = (not page.bare and not segment.mark) or _names_house(segment, taken.get(index - 1))
    if told and _is_in_head(page, story, index, taken):
        return Claim(index, Kind.OTHER, "other.head", "a short line of the page's head, above the first paragraph")
    return find_head_line(page, story, index, taken)


def _names_house(segment: Segment, above: Claim | None) -> bool:
    """Whether a line right below a byline or a date names a newsroom or, unmarked, a paper, an agency, sections."""
    text = segment.text
    if above is None or above.kind not in SIGNED or len(text) > LONGEST_HOUSE:
        return False
    plain = not segment.mark and (is_outlet_name(text) or find_agency(text) is not None or is_trail(text))
    return plain or find_newsroom(text) is not None


def find_head_line(page: Page, story: Story, index: int, taken: Taken) -> Claim | None:
    """A short line over the byline or the date, which heads nothing of the story: a desk, a bureau, an agency."""
    segment = page.segments[index]
    if segment.words > LONGEST_DESK or segment.ended or segment.mark or not _is_over_signature(index, taken):
        return None
    if not _is_in_head(page, story, index, taken):
        return None
    return Claim(index, Kind.OTHER, "other.head", "a short line over the byline or the date")


def _is_over_signature(index: int, taken: Taken) -> bool:
    """Whether a byline or a date stands below a line, with nothing but the page's labels between them."""
    below = index + 1
    while below in taken and taken[below].kind in _LABELS:
        below += 1
    return below in taken and taken[below].kind in SIGNED


def _is_bureau(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a few words in capitals with a colon stand over the first paragraph: "WESTERN BUREAU:"."""
    segment = page.segments[index]
    if segment.mark == "heading" or segment.words > LONGEST_BUREAU or not _is_in_capitals(segment):
        return False
    above = [taken.get(at) for at in range(story.start, index)]
    signed = index > 0 and index - 1 in taken and taken[index - 1].kind in SIGNED
    if not signed or any(claim is None or claim.kind in BODY for claim in above):
        return False
    if any(map(_is_in_capitals, page.segments[index + 1 : story.end])):  # speakers have a line each
        return False
    below = page.segments[index + 1].text if index + 1 < len(page.segments) else ""
    return find_dateline(f"{segment.text} {below}") is not None


def _is_in_capitals(segment: Segment) -> bool:
    return segment.text.endswith(_COLONS) and segment.text.isupper() and "," not in segment.text


def _heads_links(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether nothing of the story stands below a line, and a link does."""
    after = range(index + 1, story.end)
    if index + 1 >= len(page.segments) or page.segments[index + 1].linked < LINKED:
        return False
    return all(at in taken and taken[at].kind not in BODY for at in after)


def _is_last(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether only furniture, links and other such headings stand below a heading."""
    for at in range(index + 1, story.end):
        claim, segment = taken.get(at), page.segments[at]
        if claim is None:
            beside = segment.mark == "heading" or is_pointer(page, at)
        else:
            beside = claim.kind in _BESIDE and not (claim.rule.endswith(SCORED) and page.prose[at])
        if not beside:
            return False
    return story.title is not None and any(page.prose[story.start : index])


def _signs_duplicate(page: Page, index: int, taken: Taken) -> bool:
    """Whether a line stands in the element of a pull quote that repeats a sentence of the story."""
    before, tags = taken.get(index - 1), page.segments[index].tags
    if before is None or before.rule != "duplicate.pull-quote" or tags is None:
        return False
    quote = page.segments[index - 1].tags
    return quote is not None and quote.parent == tags.parent


def _is_in_head(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a plain line stands under what opens a page and above all that is the story's."""
    segment = page.segments[index]
    sure = PLAIN_SURE if segment.tags is None else SURE
    if segment.text.endswith((*_DASHES, "?", "!")) or (story.scores is not None and story.scores.body[index] >= sure):
        return False
    above = [taken.get(before) for before in range(story.start, index)]
    return index > 0 and all(claim is not None and claim.kind not in BODY for claim in above)
