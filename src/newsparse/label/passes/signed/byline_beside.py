"""Beside the byline: its label, the role under a name, and who checked, edited or translated, and wrote nothing."""

from collections.abc import Iterator, Sequence

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.clauses import is_helpers, is_helpers_label, may_name_helpers
from newsparse.attribution.byline.label_before import stated_role
from newsparse.attribution.byline.named_nobody import names_account
from newsparse.attribution.byline.piece_kind import before_employer
from newsparse.attribution.byline.unit import is_unit
from newsparse.attribution.contribution.line import parse_contribution
from newsparse.attribution.credit.line import ends_with_credit
from newsparse.attribution.cue_words import opened, words
from newsparse.attribution.newsrooms import house_behind, without_town
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.captions.no_caption import is_paper
from newsparse.label.passes.signed.place_below import is_place_below
from newsparse.label.passes.signed.signatures import CUED, Signature
from newsparse.label.passes.signed.under_label import is_byline_label, is_role_under_name
from newsparse.letters import is_caseless
from newsparse.names import is_person_name

LONGEST_LINE = 10
"""Words of the longest line of those who helped: two names with their degrees."""
LONGEST_NAME = 4
"""Words of the longest name behind the label of who edited the text, under it."""
LONGEST_HOUSE = 6
"""Words of the longest house that a name writes for."""
APART = 2
"""Lines between one and the byline, the date or another of them: a role, a mark."""
LAST, LONGEST_AGAIN = 2, 60
"""Segments at a story's end in which who signs it may be named again, and characters of such a line."""
AROUND_NAMES = " /[]<>()（）【】〔〕—–-*_"
"""What stands around the names of such a line."""
NO_SIGNATURE = ":：.。!?！？…"
"""What such a line does not end with: a sentence about the author, a speaker in an interview."""
UNDER_TITLE = 3
"""Lines under the headline, or at the start of a story without one, in which one stands where nobody signs."""


def find_beside(page: Page, story: Story, taken: Taken, signs: Sequence[Signature]) -> Iterator[Claim]:
    """What stands beside the lines that sign and says more of them: their labels, roles, and who helped.

    Args:
        page: the page.
        story: where the article stands.
        taken: the claims so far.
        signs: the lines that sign the article.
    """
    signed = {sign.at for sign in signs}
    for sign in signs:
        above, below = sign.at - 1, sign.at + 1
        if above >= 0 and above not in taken and _is_label(page, above):
            yield Claim(above, Kind.BARE_LABEL, "bare_label.byline", "the label of the byline below it")
        if below < len(page.segments) and below not in taken and below not in signed:
            text = page.segments[below].text
            roles = {author.role for author in sign.authors}
            if text in roles or stated_role(text) or is_role_under_name(page, below):
                yield Claim(below, Kind.BYLINE, "byline.role", "the role of who signs above")
            elif _is_named(sign) and is_place_below(page, below, alone=len(sign.authors) == 1):
                yield Claim(below, Kind.BYLINE, "byline.place", "the place from which who signs above writes")
            elif page.rows[below] is None and _is_house(text, sign):
                yield Claim(below, Kind.BYLINE, "byline.unit", "the house for which who signs above writes")
    yield from _find_helpers(page, story, taken, signed)
    yield from _find_editors(page, story, taken, signed)
    yield from _find_again(page, story, taken, signs)


def _is_named(sign: Signature) -> bool:
    """Whether a line signs with a name of two words or more."""
    return bool(sign.authors) and " " in sign.authors[0].name


def _is_house(text: str, sign: Signature) -> bool:
    """Whether the line under a byline is a paper's name or the part of a house: "The Selby Times", "BBC Scotland"."""
    if house_behind(without_town(text)):  # "Do UOL, em São Paulo"
        return True
    if any(map(str.isdigit, text)):  # the day may stand there, too
        return False
    employer = before_employer().match(text)
    if employer and " " in employer[0].strip() and text[-1] not in NO_SIGNATURE:  # "Special to the Carver Democrat"
        return len(text[employer.end() :].split()) <= LONGEST_HOUSE
    if sign.strength != CUED and not employer:  # "For The Post"
        return False
    return is_paper(text) or (bool(sign.authors) and is_unit(text, sign.authors[0].name))


def _find_editors(page: Page, story: Story, taken: Taken, signed: set[int]) -> Iterator[Claim]:
    """The lines right under the story that name who edited it."""
    for index, segment in page.between(max(page.head(story).start, story.end - 1), story.end + 1, taken):
        if index not in signed and index != story.title and _is_editor(segment.text):
            yield Claim(index, Kind.BYLINE, "byline.helper", "names who checked or edited the text, under it")


def _find_again(page: Page, story: Story, taken: Taken, signs: Sequence[Signature]) -> Iterator[Claim]:
    """The last lines of a story that say once more who signs it in its head: "(Jane Roe)", "Text: Jane Roe"."""
    people = (author.name for sign in signs for author in sign.authors if author.kind == "person")
    names = tuple({name.casefold() for name in people if " " in name or is_caseless(name)})
    signed = {sign.at for sign in signs}
    if not names:
        return
    first = next((at for at in range(min(signed), story.end) if is_prose(page.segments[at])), story.end)
    for index, segment in page.between(max(first + 1, story.end - LAST), story.end + 1, taken):
        text = segment.text
        if index in signed or not 0 < len(text) <= LONGEST_AGAIN or text[-1] in NO_SIGNATURE:
            continue
        line = text.casefold()
        if line.startswith(names) or not any(name in line for name in names):
            continue  # a name that opens the line heads what is said of the author
        again = parse_byline(text.strip(AROUND_NAMES))
        if again and all(author.name.casefold() in names and not is_helpers(author.role) for author in again):
            yield Claim(index, Kind.BYLINE, "byline.again", "says once more who signs the story, at its end")


def _is_editor(text: str) -> bool:
    """Whether a line is the label of who edited the text, a colon and no more than a name: "Editor : D.C."."""
    label, colon, name = text.partition(":")
    short = 0 < len(name.split()) <= LONGEST_NAME and not name.strip()[-1:].isdigit()
    named = bool(colon) and short and _is_editors_label(f"{label.rstrip()}:") and bool(parse_byline(text))
    return named and parse_contribution(text) is None


def _is_label(page: Page, index: int) -> bool:
    return is_byline_label(page.segments[index].text) and not is_role_under_name(page, index)


def _find_helpers(page: Page, story: Story, taken: Taken, signed: set[int]) -> Iterator[Claim]:
    """The lines of the article's head that name only who helped with the text, near those that sign it or date it."""
    near = [*signed, *story.stamps]
    top = story.start - 1 if story.title is None else story.title
    for index, segment in page.between(page.head(story).start, page.head(story).stop, taken):
        beside = any(abs(index - at) <= APART for at in near)
        if index in signed or index == story.title or not (beside or 0 < index - top <= UNDER_TITLE):
            continue
        if segment.words > LONGEST_LINE or is_prose(segment):
            continue
        account = "the account of a program, which names nobody" if names_account(segment.text) else None
        if why := account or _why(page, index, taken, signs=bool(signed) and index > top):
            near.append(index)
            yield Claim(index, Kind.BYLINE, "byline.helper", why, found=page.read_stamps(index))


def _why(page: Page, index: int, taken: Taken, *, signs: bool) -> str | None:
    """Why a line belongs to the byline and names nobody who signs; ``None`` for others.

    A photographer's label counts only below the headline of a signed article: "Pictures" is a menu's word, too.
    """
    text = page.segments[index].text
    if _is_editors_label(text) or (signs and _is_label_over_name(page, index, taken)):
        return "the label of who checked or edited the text"
    if index and _is_editors_label(page.segments[index - 1].text) and parse_byline(text):
        return "who checked or edited the text, as the label above says"
    if index and signs and _is_label_over_name(page, index - 1, taken):
        return "who helped with the text, as the label above says"
    named = parse_byline(text) if may_name_helpers(text) or (signs and text.endswith(")")) else ()
    if named and all(is_helpers(author.role) and not _is_credit(author.role) for author in named):
        return "names who checked or edited the text"
    of_pictures = named and text.endswith(")") and all(is_helpers(author.role) for author in named)
    if of_pictures and not ends_with_credit(text):  # "The pier at dawn (Image: Jane Roe)" is a caption
        return "names who made the pictures"
    return None


def _is_label_over_name(page: Page, index: int, taken: Taken) -> bool:
    """Whether a line says what somebody did and nothing else, over that person's name: "Photographs", "Jan Muster"."""
    row = page.rows[index]
    if (row is not None and row.kind is not Kind.BARE_LABEL) or not is_helpers_label(page.segments[index].text):
        return False
    below = index + 1
    return below < len(page.segments) and below not in taken and is_person_name(page.segments[below].text)


def _is_editors_label(text: str) -> bool:
    return is_helpers_label(text) and not _is_credit(text)


def _is_credit(label: str | None) -> bool:
    """Whether a label is that of a picture, whose line is its credit."""
    return label is not None and opened(words().credit, label) > 0
