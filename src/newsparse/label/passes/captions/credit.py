"""Caption credit: which caption a credit on a line of its own belongs to, and the picture that both stand under.

Most sites print the credit behind the caption, some before it. What is a caption by the credit beside it alone must be
no paragraph of the story.
"""

from collections.abc import Mapping

from newsparse.attribution.credit.caption import split_caption
from newsparse.dateline import find_dateline
from newsparse.kinds import SIGNED, Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.captions.cover import names_cover
from newsparse.label.passes.captions.credit_element import read_credit
from newsparse.label.passes.captions.halves import credited, lacks, names_in
from newsparse.label.passes.captions.named import MARKS
from newsparse.label.passes.captions.no_caption import closes_story, closes_text, is_over_player
from newsparse.label.passes.captions.over_credit import SHORT_SENTENCE, is_set_as_one, is_under_head, may_be_caption
from newsparse.letters import QUESTION_MARKS
from newsparse.model import Caption, Credit
from newsparse.names import has_given_name, is_person_name

NAME = 4
"""Words of the longest name on a line of its own."""
TWIN_REACH = 3
"""Segments between an alt text and its caption."""

_PICTURED = frozenset({Kind.CAPTION, Kind.CREDIT, Kind.DUPLICATE})
_ELSEWHERE = frozenset({Kind.PROMO, Kind.RELATED, Kind.COMMENT, Kind.AUTHOR_BOX, Kind.ADVERTISEMENT})
_OPENS = frozenset({Kind.TITLE, Kind.SUBTITLE, *SIGNED})
"""What stands over the story's first picture."""
_BETWEEN = frozenset({Kind.OTHER, Kind.BARE_LABEL, Kind.PLAYER})
_UNDER_HEAD = _BETWEEN | {Kind.SHARE, Kind.DUPLICATE, Kind.ADVERTISEMENT}


def attach_credit(page: Page, story: Story, index: int, found: dict[int, Claim], taken: Taken) -> None:
    """Give the credit on line ``index`` to the caption before it, or make that line a caption."""
    credit = read_credit(page.segments[index].text)
    if names_cover(page.segments[index].text):
        return
    before = index - 1
    while (before in taken and taken[before].kind in _BETWEEN) or (before >= 0 and page.segments[before].text in MARKS):
        before -= 1
    if is_over_player(page, story, before, range(before + 1, index), taken) or closes_text(page, story, before, index):
        return
    named = _is_name_over(page, before, credit) and not {before, before - 1} & taken.keys() and before not in found
    if named and before != story.title and may_be_caption(page, story, before - 1, before):
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
        or closes_story(page, story, before, index)
        or is_set_as_one(page, index, taken)
        or not (may_be_caption(page, story, before, index) or is_under_head(page, before, index, taken))
    ):
        return
    caption = Caption(text=_words(page.segments[before].text, credit), credit=credit, image=image_above(page, before))
    found[before] = Claim(before, Kind.CAPTION, "caption.before-credit", "a credit follows it", found=(caption,))


def _words(text: str, credit: Credit) -> str:
    """A caption's words without what the page glues to them: a button, or the credit that stands below, too."""
    own = split_caption(text)
    again = own.credit is None or set(names_in(own.credit)) <= set(names_in(credit))
    return own.text if again and own.text else text


def _is_name_over(page: Page, before: int, credit: Credit) -> bool:
    """Whether a line is a person's bare name over a credit that names nobody: each a span of one caption."""
    if before < 1 or any(credit.photographers) or page.rows[before] is not None:
        return False
    segment = page.segments[before]
    bare = 1 < segment.words <= NAME and not segment.ended and not segment.mark
    return bare and is_person_name(segment.text) and has_given_name(segment.text)


def says_house_again(text: str, above: Claim | None) -> bool:
    """Whether a line says once more whose the picture of the caption above is: "… PHOTO: ROE, OUEST-FRANCE"."""
    caption = above.found[0] if above is not None and above.found else None
    sources = caption.credit.sources if isinstance(caption, Caption) and caption.credit else ()
    return any(text.casefold() == name.casefold() for name in sources)


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
        over = _is_over_caption(page, story, index, taken) or is_set_as_one(page, index, taken)
        if over and index + 1 not in found:
            caption = Caption(text=page.segments[index + 1].text, credit=credit, image=image_above(page, index))
            why = "under the picture's credit"
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
    if above != story.title and taken[above].kind not in SIGNED:
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
    """The address of the image that a caption stands under; ``None`` where none stands over it."""
    if page.segments[index].tags is not None:
        return page.segments[index].image
    for before in range(index - 1, max(-1, index - 1 - TWIN_REACH), -1):
        if page.segments[before].mark == "image":
            return page.segments[before].image or None
    return None
