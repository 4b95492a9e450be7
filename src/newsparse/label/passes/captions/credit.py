"""Caption credit: which caption a credit on a line of its own belongs to, and the picture that both stand under.

Most sites print the credit behind the caption, some before it. What is a caption by the credit beside it alone must be
no paragraph of the story.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from newsparse.attribution.credit.caption import split_caption
from newsparse.cues.merged import either, merged
from newsparse.dateline import find_dateline
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.captions.cover import names_cover
from newsparse.label.passes.captions.credit_element import read_credit
from newsparse.label.passes.captions.halves import credited, lacks, names_in
from newsparse.label.passes.captions.no_caption import closes_text, is_over_player
from newsparse.label.scorer.decisions import caption_chance, is_likely_story, is_surely_story
from newsparse.letters import QUESTION_MARKS
from newsparse.model import Caption, Credit
from newsparse.names import has_given_name, is_person_name

LONGEST_BARE = 60
"""Words of the longest caption whose credit stands on the next line."""
NAME = 4
"""Words of the longest name on a line of its own."""
TWIN_REACH = 3
"""Segments between an alt text and its caption."""

PARAGRAPH = 35
"""Words above which a finished text over a credit may be the story's paragraph, where the scorer takes it for that."""

SENTENCE, NO_CAPTION, NO_SHORT_CAPTION = 20, 0.02, 0.003
"""Words above which it is one where the scorer is sure, and the chance of a caption below which it is; the last for
sentences with fewer: of 140 of them over a credit, eight were below it, and seven of the eight paragraphs."""

SHORT_SENTENCE = 14
"""Words of the longest sentence between byline or date and a credit that is the picture's, whatever it reads like; a
first paragraph has more."""

LEAST_STORY = 0.1
"""The chance of being the story's from which a short line over a credit that is surely no caption is a heading: none of
the captions of the development pages is such a line."""

_NUMBERED_RE = re.compile(r"\d{1,3}[.)]\s")
_FILE_RE = re.compile(r"\S{1,80}\.[A-Za-z]{3,4}")
"""The name of a picture's file, which stands where its alternative text would."""
_PICTURED = frozenset({Kind.CAPTION, Kind.CREDIT, Kind.DUPLICATE})
_ELSEWHERE = frozenset({Kind.PROMO, Kind.RELATED, Kind.COMMENT, Kind.AUTHOR_BOX, Kind.ADVERTISEMENT})
_HEAD = frozenset({Kind.BYLINE, Kind.TIMESTAMP})
_OPENS = frozenset({Kind.TITLE, Kind.SUBTITLE, *_HEAD})
"""What stands over the story's first picture."""
_BETWEEN = frozenset({Kind.OTHER, Kind.BARE_LABEL, Kind.PLAYER})
_UNDER_HEAD = _BETWEEN | {Kind.SHARE, Kind.DUPLICATE, Kind.ADVERTISEMENT}


def attach_credit(page: Page, story: Story, index: int, found: dict[int, Claim], taken: Taken) -> None:
    """Give the credit on line ``index`` to the caption before it, or make that line a caption."""
    credit = read_credit(page.segments[index].text)
    if names_cover(page.segments[index].text):
        return
    before = index - 1
    while before in taken and taken[before].kind in _BETWEEN:
        before -= 1
    if is_over_player(page, story, before, range(before + 1, index), taken) or closes_text(page, story, before, index):
        return
    named = _is_name_over(page, before, credit) and not {before, before - 1} & taken.keys() and before not in found
    if named and before != story.title and _may_be_caption(page, story, before - 1, before):
        credit = credit.model_copy(update={"photographers": (page.segments[before].text,)})
        found[before] = Claim(before, Kind.CREDIT, "credit.name", "who took the picture, over whose it is")
        before -= 1
    claim = found.get(before)
    if claim is not None:
        caption = claim.found[0] if claim.found else None
        if isinstance(caption, Caption) and lacks(caption, credit):
            found[before] = claim._replace(found=(credited(caption, credit),))
        return
    if (
        before < 0
        or before in taken
        or before == story.title
        or not (_may_be_caption(page, story, before, index) or _is_under_head(page, before, index, taken))
    ):
        return
    caption = Caption(text=page.segments[before].text, credit=credit, image=image_above(page, before))
    found[before] = Claim(before, Kind.CAPTION, "caption.before-credit", "a credit follows it", found=(caption,))


def _is_name_over(page: Page, before: int, credit: Credit) -> bool:
    """Whether a line is a person's bare name over a credit that names nobody: each a span of one caption."""
    if before < 1 or any(credit.photographers) or page.rows[before] is not None:
        return False
    segment = page.segments[before]
    bare = 1 < segment.words <= NAME and not segment.ended and not segment.mark
    return bare and is_person_name(segment.text) and has_given_name(segment.text)


def with_credit_above(page: Page, claim: Claim, found: Mapping[int, Claim]) -> Claim:
    """A caption with the credit on the line before it, where no other caption has that."""
    caption, above = claim.found[0] if claim.found else None, claim.at - 1
    if not isinstance(caption, Caption) or above not in found or any(names_in(caption.credit)):
        return claim
    before = found.get(above - 1)
    if found[above].kind is not Kind.CREDIT or (before is not None and before.kind is Kind.CAPTION):
        return claim
    credit = split_caption(page.segments[above].text).credit
    return claim if credit is None else claim._replace(found=(credited(caption, credit),))


def keep_alone(page: Page, story: Story, found: dict[int, Claim], taken: Taken) -> None:
    """Give a credit that no caption has a caption without words: it is a picture's all the same.

    One that a caption of the page names, too, is left as it is: some pages print a picture's credit again. In the head
    of an article the line below may be its caption.
    """
    claims = (*taken.values(), *found.values())
    shown = {names_in(value.credit) for claim in claims for value in claim.found if isinstance(value, Caption)}
    for index, claim in list(found.items()):
        if claim.found or claim.kind is not Kind.CREDIT:
            continue
        credit = split_caption(page.segments[index].text).credit
        names = names_in(credit)
        if not any(names) or names in shown:
            continue
        above = index - 1
        while above in taken and taken[above].kind in _BETWEEN:
            above -= 1
        if any(one is not None and one.kind in _PICTURED for one in (found.get(above), taken.get(above))):
            continue
        if _is_of_other(page, index, names, taken):
            continue
        if _is_over_caption(page, story, index, taken) and index + 1 not in found:
            caption = Caption(text=page.segments[index + 1].text, credit=credit, image=image_above(page, index))
            why = "under a credit in the head of the article"
            found[index + 1] = Claim(index + 1, Kind.CAPTION, "caption.under-credit", why, found=(caption,))
            continue
        found[index] = claim._replace(found=(Caption(text="", credit=credit, image=image_above(page, index)),))


def _is_over_caption(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether the line below a credit right under headline, byline or date is the picture's caption.

    It is short, and the first paragraph stands below it, with its dateline where the line is a sentence.
    """
    above, below, after = index - 1, index + 1, index + 2
    while above in taken and taken[above].kind in _UNDER_HEAD:
        above -= 1
    if above not in taken or after >= len(page.segments):
        return False
    if above != story.title and taken[above].kind not in _HEAD:
        return False
    segment, paragraph = page.segments[below], page.segments[after]
    if below in taken or after in taken or page.rows[below] is not None or segment.tags is not None:
        return False
    if (
        segment.mark
        or not 1 < segment.words <= SHORT_SENTENCE
        or segment.text[-1] in QUESTION_MARKS
        or "//" in segment.text
    ):
        return False
    return is_prose(paragraph) and (not segment.ended or find_dateline(paragraph.text) is not None)


def _is_of_other(page: Page, index: int, names: tuple[str, ...], taken: Taken) -> bool:
    """Whether a credit is that of a teaser's picture, or of a reporter's portrait: the name stands under it again."""
    above = taken.get(index - 1)
    beside = (above,) if above is not None and above.kind in _OPENS else (above, taken.get(index + 1))
    after = page.segments[index + 1].text if index + 1 < len(page.segments) else ""
    return after in names or any(one is not None and one.kind in _ELSEWHERE for one in beside)


def image_above(page: Page, index: int) -> str | None:
    """The address of the image that a caption stands under."""
    if page.segments[index].tags is not None:
        return page.segments[index].image
    for before in range(index - 1, max(-1, index - 1 - TWIN_REACH), -1):
        if page.segments[before].mark == "image":
            return page.segments[before].image or None
    return None


def _may_be_caption(page: Page, story: Story, before: int, index: int) -> bool:
    """Whether the line before a credit is its caption: no heading, no file's name, no paragraph of the story.

    Where the line behind the credit reads like a caption and this one does not, that one has it.
    """
    segment = page.segments[before]
    if (
        not segment.text
        or segment.words > LONGEST_BARE
        or segment.mark == "heading"
        or _FILE_RE.fullmatch(segment.text)
    ):
        return False
    chance = caption_chance(page, story, before)
    paragraph = chance is None and segment.ended and _is_paragraph(story, before, segment.words)
    heading = chance is None and _is_heading(segment, story, before)
    if (paragraph or heading) and not _tells_who(segment.text):
        return False
    after = index + 1
    behind = caption_chance(page, story, after) if after < len(page.segments) else None
    return (chance is not None or behind is None) and _is_beside(page, before, index)


def _is_under_head(page: Page, before: int, index: int, taken: Taken) -> bool:
    """Whether a short sentence stands between byline or date and the credit of a picture, with a paragraph below it."""
    segment, above, after = page.segments[before], taken.get(before - 1), index + 1
    if above is None or above.kind not in _HEAD or not 1 < segment.words <= SHORT_SENTENCE or not segment.ended:
        return False
    plain = segment.mark == "" and segment.text[-1] not in QUESTION_MARKS and after < len(page.segments)
    return plain and after not in taken and is_prose(page.segments[after]) and _is_beside(page, before, index)


@lru_cache(maxsize=1)
def _place_in_picture() -> re.Pattern[str]:
    """Where somebody stands in a picture: "Jane Roe, second left, and", "(l.)", "from left"."""
    side, pictured = either(merged("attribution", "side")), either(merged("attribution", "pictured"))
    return re.compile(rf"[,(] ?{side}[,.)]|\b{pictured}\b", re.IGNORECASE)


def _tells_who(text: str) -> bool:
    """Whether a text says who stands where in a picture, as only captions do."""
    return _place_in_picture().search(text) is not None


def _is_paragraph(story: Story, index: int, words: int) -> bool:
    """Whether a finished text is the story's: long and likely so, or shorter and surely no caption."""
    if words > PARAGRAPH:
        return is_likely_story(story, index)
    least = NO_CAPTION if words > SENTENCE else NO_SHORT_CAPTION
    return is_surely_story(story, index) and story.scores is not None and story.scores.caption[index] < least


def _is_heading(segment: Segment, story: Story, index: int) -> bool:
    """Whether a short line is a heading: a question, a numbered one, or one that is surely no caption."""
    if segment.ended and segment.text[-1:] not in QUESTION_MARKS:
        return False
    if segment.text[-1:] in QUESTION_MARKS or _NUMBERED_RE.match(segment.text):
        return True
    scores = story.scores
    return scores is not None and scores.caption[index] < NO_CAPTION and scores.body[index] >= LEAST_STORY


def _is_beside(page: Page, before: int, index: int) -> bool:
    """Whether the line before a credit may be its caption: for a page's tags, it stands in the same element."""
    segment, credit = page.segments[before], page.segments[index]
    if segment.tags is None or credit.tags is None:
        return True
    return segment.tags.path.rsplit("/", 2)[0] == credit.tags.path.rsplit("/", 2)[0]
