"""Byline helpers: the lines beside a byline that name who checked, edited or translated, and nobody who wrote."""

from collections.abc import Iterator, Sequence

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.clauses import is_helpers, is_helpers_label
from newsparse.attribution.byline.label_before import stated_role
from newsparse.attribution.cue_words import opened, words
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose

LONGEST_LINE = 10
"""Words of the longest such line: two names with their degrees."""
LONGEST_NAME = 4
"""Words of the longest name behind the label of who edited the text, under it."""
APART = 2
"""Lines between one and the byline, the date or another of them: a role, a mark."""
UNDER_TITLE = 3
"""Lines under the headline, or at the start of a story without one, in which one stands where nobody signs."""


def find_helpers(page: Page, story: Story, taken: Taken, signed: Sequence[int]) -> Iterator[Claim]:
    """The lines of the article's head that name only who helped with the text, near those that sign it.

    Args:
        page: the page.
        story: where the article stands.
        taken: the claims so far.
        signed: the segments that sign the article.
    """
    near = [*signed, *story.stamps]
    known = set(signed)
    for index in page.head(story):
        beside = any(abs(index - at) <= APART for at in near)
        top = story.start - 1 if story.title is None else story.title
        under = 0 < index - top <= UNDER_TITLE
        if index in taken or index in known or index == story.title or not (beside or under):
            continue
        if why := _why(page, index, known):
            near.append(index)
            yield Claim(index, Kind.BYLINE, "byline.helpers", why, found=page.read_stamps(index))
    for index, segment in page.between(max(page.head(story).start, story.end - 1), story.end + 1, taken):
        if index not in near and index != story.title and _is_editor(segment.text):
            why = "names who checked or edited the text, under it"
            yield Claim(index, Kind.BYLINE, "byline.helpers", why)


def _is_editor(text: str) -> bool:
    """Whether a line is the label of who edited the text, a colon and no more than a name: "Editor : D.C."."""
    label, colon, name = text.partition(":")
    short = 0 < len(name.split()) <= LONGEST_NAME and not name.strip()[-1:].isdigit()
    return bool(colon) and short and _is_editors_label(f"{label.rstrip()}:") and bool(parse_byline(text))


def _why(page: Page, index: int, signed: set[int]) -> str | None:
    """Why a line belongs to the byline and names nobody who signs; ``None`` for others."""
    segment = page.segments[index]
    if segment.words > LONGEST_LINE or is_prose(segment):
        return None
    if index - 1 in signed and stated_role(segment.text):
        return "says what the author above does"
    if _is_editors_label(segment.text):
        return "the label of who checked or edited the text"
    if index and _is_editors_label(page.segments[index - 1].text) and parse_byline(segment.text):
        return "who checked or edited the text, as the label above says"
    named = parse_byline(segment.text)
    if named and all(is_helpers(author.role) and not _is_credit(author.role) for author in named):
        return "names who checked or edited the text"
    return None


def _is_editors_label(text: str) -> bool:
    return is_helpers_label(text) and not _is_credit(text)


def _is_credit(label: str | None) -> bool:
    """Whether a label is that of a picture, whose line is its credit."""
    return label is not None and opened(words().credit, label) > 0
