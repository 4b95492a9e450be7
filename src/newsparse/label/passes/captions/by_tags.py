"""Caption by tags: captions and credits that tags mark: ``figcaption``, and elements that bear a caption's name.

Where tags say what is a caption, no form of its words need tell. A teaser's picture beside the story has one too; its
text is a link, or it stands in a part of the page that is named for other articles.
"""

import re
from collections.abc import Iterator

from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.line import ends_with_credit, is_credit_line
from newsparse.attribution.credit.separators import signed_by
from newsparse.document import Segment, Tags, parent_of
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.captions.credit_element import EDGE, is_credit_element, read_element, with_rest
from newsparse.label.passes.captions.halves import credited, lacks
from newsparse.label.survey.page_parts import innermost, near_parts, parts_around
from newsparse.label.survey.story import LINKED
from newsparse.model import Caption, Credit

LONGEST_CAPTION_WORDS = 150
"""Words of the longest caption; a longer text in a figure is an article's that a page lays out as one."""
LATER = 8
"""Words of a credit that only its place after the caption tells."""
SHORTEST_NAMED_WORDS = 3
"""Words of the shortest caption that only a name tells; shorter ones are labels."""
LOWEST_HEADLINE = 2
"""Level of the lowest heading that some pages put into their picture's ``figcaption`` as the article's headline."""
SEGMENTS_ABOVE, SEGMENTS_BELOW = 30, 3
"""Segments before the story's head and after its end in which its pictures stand."""

_COUNTER_RE = re.compile(r"^\d{1,3} ?/ ?\d{1,3}[.:]? (?=\D)")
"""The counter of a gallery before a caption: "2 / 14 Rain fell"."""
_ELSEWHERE = frozenset({"comment", "navigation", "related", "promo", "advertisement", "consent", "author_box"})
_HEADING = frozenset({"title", "kicker"})
"""Names of what stands over a picture rather than under it."""


def find_captions_by_tags(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The captions and credits of the story's pictures; a credit is its caption's, wherever it stands in the figure."""
    caption: Claim | None = None
    credit: Credit | None = None
    lone: list[Claim] = []
    figure, shown = "", set[tuple[str, str | None]]()
    last = _past_gallery(page, story.end)
    for index, segment in page.between(story.top - SEGMENTS_ABOVE, last, taken):
        tags = segment.tags
        if tags is None:
            continue
        below = caption is not None and credit is None and _is_below_caption(segment, tags, caption.at, index, figure)
        signs = page.opens_byline(index) or signed_by().match(segment.text) is not None
        below, above = below and not signs, not (below or signs) and _is_above_caption(page, story, index, segment)
        if not (below or above or _is_caption(story, index, segment, tags)):
            continue
        if not below and _figure(tags) != figure:
            yield from _of_figure(page, caption, lone, credit, shown)
            caption, credit, lone, figure = None, None, [], _figure(tags)
        if is_credit_element(segment, tags) or (caption is not None and segment.words <= LATER and not segment.ended):
            named = segment.text.casefold().strip(EDGE) not in page.cues.words["credit"]
            credit = with_rest(credit, segment, tags) or (read_element(segment, tags) if named else None)
            lone.append(Claim(index, Kind.CREDIT, "credit.figure", "a credit in a picture's caption"))
            continue
        if caption is not None:
            yield _with_credit(caption, None)
        words = split_caption(_COUNTER_RE.sub("", segment.text)).model_copy(update={"image": segment.image})
        caption = Claim(index, Kind.CAPTION, "caption.figure", "marked as a picture's caption", found=(words,))
    yield from _of_figure(page, caption, lone, credit, shown)


def _of_figure(
    page: Page, caption: Claim | None, lone: list[Claim], credit: Credit | None, shown: set[tuple[str, str | None]]
) -> Iterator[Claim]:
    """What a figure holds; a credit that stands in one without a caption is a caption without words, each once.

    One that says a caption's credit again and has no picture of its own is none: "hide caption" may stand between them.
    """
    if caption is not None:
        yield (claim := _with_credit(caption, credit))
        shown.update((raw, None) for raw in _credits(claim))
    elif lone and credit is not None:
        first = lone.pop(0)
        image = page.segments[first.at].image
        found = () if (credit.raw, image) in shown else (Caption(text="", credit=credit, image=image),)
        shown.add((credit.raw, image))
        yield first._replace(found=found)
    yield from lone


def _credits(claim: Claim) -> Iterator[str]:
    """The credit that a caption has, as it is printed."""
    for caption in claim.found:
        if isinstance(caption, Caption) and caption.credit is not None:
            yield caption.credit.raw


def _past_gallery(page: Page, end: int) -> int:
    """The segment behind the story's last picture: figures of one list or gallery belong together.

    One that begins inside the story or right behind it is the story's to its last figure.
    """
    last = min(end + SEGMENTS_BELOW, len(page.segments))
    gallery = ""
    for index in range(max(0, end - 1), last):
        gallery = _gallery(page, index) or gallery
    while gallery and last < len(page.segments) and _gallery(page, last) == gallery:
        last += 1
    return last


def _gallery(page: Page, index: int) -> str:
    """The element around a segment's figure, the list where the figure stands in an item of one; empty without."""
    tags = page.segments[index].tags
    if tags is None:
        return ""
    figure = innermost(tags.path, "figure")
    around, _, item = parent_of(figure).rpartition("/")
    if not figure or _ELSEWHERE & parts_around(tags):
        return ""
    return around if item.partition("[")[0] == "li" else f"{around}/{item}"


def _is_below_caption(segment: Segment, tags: Tags, at: int, index: int, figure: str) -> bool:
    """Whether a line outside of a ``figcaption`` is its credit: in the figure's ``footer``, or right behind the figure.

    Args:
        segment: the line.
        tags: what its tags say.
        at: where the caption is.
        index: where the line is.
        figure: the caption's figure.
    """
    inside = innermost(tags.path, "figure")
    if not (inside == figure or (not inside and index == at + 1)) or segment.linked > LINKED:
        return False
    # right behind a figure the author's own element may stand
    parts = near_parts(tags, 1)  # beside the caption "photo-author" is the photographer's
    own = parts == {"credit"} or ("credit" in parts and _figure(tags) == figure)
    named = own or (not segment.mark and bool(inside) and is_credit_element(segment, tags))
    return "figcaption" not in tags.around and (is_credit_line(segment.text) or (segment.words <= LATER and named))


def _is_above_caption(page: Page, story: Story, index: int, segment: Segment) -> bool:
    """Whether a line is a credit over its caption, or over the picture alone: in one ``figure``, or one element."""
    tags = segment.tags
    after = page.segments[index + 1] if index + 1 < len(page.segments) else None
    if tags is None or after is None or after.tags is None or segment.linked > LINKED:
        return False
    if not _is_caption(story, index + 1, after, after.tags) or _figure(after.tags) != _figure(tags):
        return False
    if not {"figcaption", "time", "address"}.isdisjoint(tags.around) or _ELSEWHERE & parts_around(tags):
        return False
    return is_credit_element(segment, tags)


def _with_credit(claim: Claim, credit: Credit | None) -> Claim:
    caption = claim.found[0]
    if credit is None or not isinstance(caption, Caption) or not lacks(caption, credit):
        return claim
    return claim._replace(found=(credited(caption, credit),))


def _figure(tags: Tags) -> str:
    """What the segments of one picture share: the path down to its figure, else to the element's parent."""
    marked = innermost(tags.path, "figure") or innermost(tags.path, "figcaption")
    return marked or tags.path.rsplit("/", 1)[0]


def _is_caption(story: Story, index: int, segment: Segment, tags: Tags) -> bool:
    if (
        index == story.title
        or segment.words > LONGEST_CAPTION_WORDS
        or (segment.mark == "heading" and not _is_set_as_heading(segment, tags))
        or tags.tag == "button"
    ):
        return False
    if segment.linked > LINKED and not ("figcaption" in tags.around and is_credit_line(segment.text)):
        return False  # a teaser's; a credit may link to who took the picture
    if not segment.text or not (
        "figcaption" in tags.around or "caption" in near_parts(tags) or _is_in_figure(segment, tags)
    ):
        return False
    if "time" in tags.around or "address" in tags.around or _ELSEWHERE & parts_around(tags):
        return False
    return "figcaption" in tags.around or segment.words >= SHORTEST_NAMED_WORDS


def _is_set_as_heading(segment: Segment, tags: Tags) -> bool:
    """Whether a heading is a caption all the same: in an element of that name, or a sentence in a ``figcaption``."""
    named = "caption" in near_parts(tags, 1) and ("figure" in tags.around or ends_with_credit(segment.text))
    return named or ("figcaption" in tags.around and segment.ended and segment.level > LOWEST_HEADLINE)


def _is_in_figure(segment: Segment, tags: Tags) -> bool:
    """Whether a plain line stands in a figure beside its image: no button, no heading and no quote."""
    if "figure" not in tags.around or "button" in tags.around or segment.image is None or segment.mark:
        return False
    return near_parts(tags).isdisjoint(_HEADING) and "pull_quote" not in parts_around(tags)
