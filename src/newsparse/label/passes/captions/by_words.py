"""Caption by words: the words under a picture, and whose it is, where no tag says so.

Told by a credit at the end or on a line of its own, by an image before it, or by alt text that it repeats.
"""

from collections.abc import Iterator

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.contribution.desk import ends_with_desk_sign
from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.line import ends_with_credit, is_credit_line
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.interview import find_speeches
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.captions.at_button import is_at_button, is_under_button, is_under_label
from newsparse.label.passes.captions.counter_beside import find_counters_beside
from newsparse.label.passes.captions.credit import (
    TWIN_REACH,
    attach_credit,
    image_above,
    keep_alone,
    says_house_again,
    with_credit_above,
)
from newsparse.label.passes.captions.form import (
    SIGN_RE,
    is_bracketed,
    is_dated,
    is_pictured,
    is_signed,
    is_slashed,
    may_end_with_credit,
    names_side,
    opens_as_caption,
)
from newsparse.label.passes.captions.named import is_behind_name, is_house_alone, names_pictured
from newsparse.label.passes.captions.no_caption import is_paper, is_round_up, is_share_bar, whole_story
from newsparse.label.passes.captions.over_credit import LONGEST_BARE
from newsparse.label.passes.headline.opens_text import Told, opens_text
from newsparse.label.passes.headline.picture import is_above_credit
from newsparse.label.passes.signed.agency_signature import signs_story
from newsparse.label.scorer.decisions import caption_chance, is_likely_story, is_surely_story
from newsparse.label.survey.page_parts import parts_around
from newsparse.model import Caption, Credit

LONGEST_CAPTION_WORDS = 90
"""Words of the longest caption with its credit."""
UNSIGNED = 5
"""Words of the longest credit that has no sign of one: no slash, colon, bracket, "by" or "via"."""
LAST = 3
"""Segments at the story's end where an agency in brackets signs the story."""
CREDIT = 25
"""Words of the longest credit on a line of its own."""
SHORTEST_TWIN_WORDS = 3
"""Words of the shortest text that is a caption by its twin alone."""
SEGMENTS_ABOVE, SEGMENTS_BELOW = 12, 3
"""Segments before and after the story where its pictures may stand."""
PARAGRAPH = 25
"""Words above which a finished sentence right under an image is the story's paragraph."""
SENTENCE, SHORT_SENTENCE = 8, 4
"""Words of the shortest sentence right under an image that the scorer may take for the story's; where it is sure."""
UNDER_IMAGE = "caption.under-image"


def find_captions_by_words(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The captions with their credits, each picture's once."""
    found: dict[int, Claim] = {}
    whole, round_up, speeches = whole_story(page, story), is_round_up(page, story), _find_speeches(page, story, taken)
    pictured = is_pictured(page.segments[max(0, story.start - 1) : story.end])
    for index, segment in page.between(story.top - SEGMENTS_ABOVE, story.end + SEGMENTS_BELOW, taken):
        row = page.rows[index]
        if index == story.title or segment.words > LONGEST_CAPTION_WORDS or segment.mark in ("heading", "image"):
            continue
        if (
            (row is not None and row.kind is not Kind.CAPTION)
            or ends_with_desk_sign(segment.text)
            or _is_foot(segment)
            or index == whole
            or index in speeches
            or (round_up and is_bracketed(segment))
            or signs_story(page, story, index)
        ):
            continue
        if " via " in segment.text and is_share_bar(page, segment.text):
            yield Claim(index, Kind.SHARE, "share.via", "buttons with the platform by which to share")
        elif _is_credit(page, story, index, segment) or says_house_again(segment.text, found.get(index - 1)):
            found[index] = Claim(index, Kind.CREDIT, "credit.line", "nothing but a picture credit")
            attach_credit(page, story, index, found, taken)
        else:
            claim = _caption_at(page, story, index, segment, taken)
            if claim is not None and not (claim.rule == UNDER_IMAGE and segment.ended and pictured):
                found[index] = with_credit_above(page, claim, found)
                if claim.kind is Kind.CREDIT:
                    attach_credit(page, story, index, found, taken)
    keep_alone(page, story, found, taken)
    yield from found.values()
    yield from find_counters_beside(page, story, found, taken)


def _find_speeches(page: Page, story: Story, taken: Taken) -> frozenset[int]:
    """The speeches of a story that reports a talk; none where what stands before a colon labels pictures."""
    speeches = find_speeches(page.between(story.start, story.end, taken))
    return frozenset() if any(is_credit_line(page.segments[index].text) for index in speeches) else speeches


def _is_foot(segment: Segment) -> bool:
    """Whether a page's tags put a line at the foot of the page or into a menu, where no picture of the story is."""
    tags = segment.tags
    return tags is not None and "figure" not in tags.around and "navigation" in parts_around(tags)


def _tells_picture(page: Page, story: Story, index: int) -> bool:
    """Whether a line says who stands where, or where it was seen and when; a bare text's first sentence is its lead."""
    segment = page.segments[index]
    is_lead = page.bare and index == story.start and segment.ended
    return not is_lead and (names_side(segment.text) or is_dated(segment))


def _caption_at(page: Page, story: Story, index: int, segment: Segment, taken: Taken) -> Claim | None:
    """The claim of a line that is a caption by its words or its place; ``None`` for any other."""
    text, twin = segment.text, _alt_text(page, story, index, taken)
    score = None
    if may_end_with_credit(text) and ends_with_credit(text):
        caption, rule, why = split_caption(text), "caption.credit", "ends with a picture credit"
    elif page.rows[index] is not None or opens_as_caption(text) or _tells_picture(page, story, index):
        caption, rule, why = split_caption(text), "caption.words", "words that only captions use"
    elif index < story.end - 1 and is_bracketed(segment):
        caption, rule, why = split_caption(text), "caption.bracketed", "a source in brackets after its last sentence"
    elif is_signed(segment) or is_slashed(segment):
        caption, rule, why = split_caption(text), "caption.signed", "a source after its last sentence"
    elif twin is not None and text.startswith(twin):
        caption, rule, why = _with_rest(text, twin), "caption.alt-text", "repeats the alt text before it"
    elif twin is not None and (segment.ended or _precedes_prose(page, index)):
        caption, rule, why = split_caption(text), "caption.alt-text", "repeats the alt text before it"
    elif (
        _under_image(page, story, index)
        and SHORTEST_TWIN_WORDS <= segment.words <= LONGEST_BARE // 2
        and not segment.linked
    ):
        caption, rule, why = Caption(text=text), UNDER_IMAGE, "a short text right under an image"
    elif names_pictured(page, story, index):
        caption, rule, why = Caption(text=text), "caption.named", "the name of whom the paragraph above tells"
    elif is_under_button(page, story, index):
        caption, rule, why = split_caption(text), "caption.under-button", "under the button that makes a picture larger"
    elif (score := caption_chance(page, story, index)) is not None and not is_paper(text):
        caption, rule, why = split_caption(text), "caption.scored", "reads like a caption where captions stand"
    else:
        return None
    if not caption.text:
        return Claim(index, Kind.CREDIT, "credit.line", "nothing but a picture credit")
    shown = caption.model_copy(update={"image": image_above(page, index)})
    return Claim(index, Kind.CAPTION, rule, why, found=(shown,), score=score)


def _is_credit(page: Page, story: Story, index: int, segment: Segment) -> bool:
    """Whether a line is a credit and nothing else.

    An agency's bare name is one in brackets or under a line that is no sentence, but at the story's end.
    """
    text = segment.text
    if segment.words > CREDIT or is_prose(segment):
        return False
    if is_under_label(page, index) or is_behind_name(page, index) or is_house_alone(page, story, index):
        return True
    if segment.words > UNSIGNED and " by " not in text and not SIGN_RE.search(text):
        return False
    if is_credit_line(text) or is_at_button(page, index):
        return True
    bare = text.strip("()© ")
    if index >= story.end - LAST or find_agency(bare) is None:
        return False
    before = page.segments[index - 1] if index else None
    unfinished = before is not None and not before.ended and SHORTEST_TWIN_WORDS <= before.words <= LONGEST_BARE
    amid = (
        story.start < index - 1 and before is not None and before.words >= SHORTEST_TWIN_WORDS and page.prose[index + 1]
    )
    return len(bare) == len(text) - 2 or amid or (unfinished and index - 1 != story.title)


def _with_rest(text: str, twin: str) -> Caption:
    """A caption whose credit is what its alt text lacks."""
    caption, rest = split_caption(text), text[len(twin) :].strip(" /|–—-")
    if caption.credit is not None or not rest:
        return caption
    credit = split_caption(rest).credit or Credit(sources=(rest,), raw=rest)
    return Caption(text=twin, credit=credit)


def _precedes_prose(page: Page, index: int) -> bool:
    after = index + 1
    return after < len(page.segments) and (is_prose(page.segments[after]) or is_credit_line(page.segments[after].text))


def _alt_text(page: Page, story: Story, index: int, taken: Taken) -> str | None:
    """The alt text that a segment repeats: a near-equal line right before it that is not the headline.

    A page's alternative texts are not among its segments.
    """
    twin = page.twins.near.get(index)
    segment = page.segments[index]
    if (
        twin is None
        or segment.tags is not None
        or segment.words < SHORTEST_TWIN_WORDS
        or segment.text.isupper()
        or index - twin > TWIN_REACH
        or twin in taken
        or page.twins.keys[index] in page.twins.repeated
        or (twin - 1 in taken and taken[twin - 1].kind is Kind.RELATED)  # teasers show their headline twice, too
        or _is_refrain(page, twin, index)
        or page.twins.near.get(index - 1) == twin - 1  # the lines before are twins as well: a text that stands twice
    ):
        return None
    if story.title is not None and page.twins.group(story.title) in (twin, page.twins.group(index)):
        return None
    told = _opens_prose(page, index) and is_surely_story(story, index) and not is_above_credit(page, index)
    if told or opens_text(page, index, Told.NAMED):
        return None  # a paragraph shown twice: what a page says on top again, or a feed's summary
    text = page.segments[twin].text
    return text if len(text) <= len(segment.text) else None


def _is_refrain(page: Page, twin: int, index: int) -> bool:
    """Whether a short sentence stands again behind a paragraph: no picture is between its alt text and its caption."""
    segment = page.segments[index]
    between = range(twin + 1, index)
    return segment.ended and segment.words <= PARAGRAPH and any(is_prose(page.segments[at]) for at in between)


def _under_image(page: Page, story: Story, index: int) -> bool:
    """Whether a line stands right under an image and is no paragraph of the story: long, or likely its own."""
    if index == 0 or page.segments[index - 1].mark != "image" or _opens_prose(page, index):
        return False
    segment = page.segments[index]
    short = segment.words < SENTENCE and not (segment.words >= SHORT_SENTENCE and is_surely_story(story, index))
    return not (segment.ended and not short and is_likely_story(story, index))


def _opens_prose(page: Page, index: int) -> bool:
    segment = page.segments[index]
    return segment.ended and segment.words > PARAGRAPH
