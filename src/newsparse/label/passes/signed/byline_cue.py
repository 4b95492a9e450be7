"""Byline cues: what makes a line a byline whoever it names: a byline word, a label over it, a date, a page's tags."""

from newsparse.attribution.byline.clauses import opens_as_coauthor
from newsparse.attribution.byline.handle import opens_with_handle
from newsparse.attribution.byline.label_before import is_own_word, own_word_end
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken
from newsparse.label.passes.signed.byline_names import is_account_name
from newsparse.label.passes.signed.under_label import is_byline_label, is_role_under_name
from newsparse.label.survey.page_parts import named_parts, near_parts
from newsparse.names import LONGEST_NAME_WORDS, has_given_name, is_person_name
from newsparse.read.lines import count_words

LONGEST_BYLINE_WORDS = 30
"""Words of the longest byline: three names with roles and a date."""
SEGMENTS_INSIDE_STORY = 12
"""Segments of the story in which a byline still signs it, at its start and at its end."""
SEGMENTS_BELOW_HEADLINE = 6
"""Segments below a headline that stands again behind the pictures, in which its byline stands."""
LONGEST_BARE_WORDS = 10
"""Words of the longest line that is a byline by its names alone."""
LONGEST_HANDLE_WORDS = 2
"""Words of a byline word with a handle behind it: "by janewrites"."""
HANDLE_DATED = 3
"""Segments under a handle on a line of its own, below a byline word, in which the date stands: a comma, an "on"."""

_OTHER_PARTS = frozenset({"author_box", "comment", "related", "caption", "credit", "share"})


def end_of_opening(story: Story, taken: Taken) -> int:
    """Where the lines end in which a byline signs in the story: some lines below a headline that stands again.

    Args:
        story: where the article stands.
        taken: what is claimed already.
    """
    start = story.start
    again = (at for at in range(start, start + 2 * SEGMENTS_INSIDE_STORY) if at in taken)
    twin = max((at for at in again if taken[at].rule == "duplicate.title"), default=start)
    return max(start + SEGMENTS_INSIDE_STORY, twin + SEGMENTS_BELOW_HEADLINE)


def is_cued(page: Page, story: Story, index: int, bare: str) -> bool:
    """Whether a byline word opens a line, or what it holds beside its dates, or tags mark it as a byline.

    Args:
        page: the page.
        story: where the article stands.
        index: the line's segment.
        bare: the line without its dates.
    """
    segment = page.segments[index]
    undated = bare != segment.text
    if page.opens_byline(index) or (undated and (has_byline_word(bare) or opens_with_handle(bare))):
        return True
    if own_word_end(bare, page.language) > 0:
        return True
    if opens_as_coauthor(bare) or _is_beside_date(page, story, index):
        return True
    role = bare.partition(",")[0].casefold() in page.cues.words["role"]  # "Contributor, InfoWorld" under the name
    return _follows_byline_word(page, story, index) or (_is_named(page, story, index, bare) and not role)


def _is_beside_date(page: Page, story: Story, index: int) -> bool:
    """Whether a byline word and a handle stand right over or under the date: "by janewrites,", "on 3 May 2024"."""
    if page.segments[index].words > LONGEST_HANDLE_WORDS or index not in page.head(story):
        return False
    line = page.segments[index].text.rstrip(" ,")
    dates = (page.segments[at].text for at in (index + 1, index - 1) if _states_date(page, story, at))
    return any(has_byline_word(f"{line}, {date}") for date in dates)


def _states_date(page: Page, story: Story, index: int) -> bool:
    """Whether a line is nothing but a date, by its words or by the page's tags."""
    if story.stamps.get(index):
        return True
    tags = page.segments[index].tags if 0 <= index < len(page.segments) else None
    return tags is not None and tags.tag == "time" and any(map(str.isdigit, page.segments[index].text))


def _is_named(page: Page, story: Story, index: int, bare: str) -> bool:
    """Whether a page's tags mark a segment as a byline: its element's name, or the link to an author's page."""
    segment = page.segments[index]
    if (
        segment.tags is None
        or count_words(bare) > LONGEST_BARE_WORDS
        or segment.text[-1:] in ".:?!"
        or "figure" in segment.tags.around
    ):
        return False
    near, around = near_parts(segment.tags), near_parts(segment.tags, len(segment.tags.names))
    own = next(filter(None, segment.tags.names), "")  # <span class="meta-category byline-item">
    named = "byline" in near and "byline_place" not in near and "kicker" not in named_parts(own)
    marked = named and (not any(map(str.isdigit, segment.text)) or _opens_dated(page, index, bare))
    if (marked or any(map(is_person_name, segment.tags.signed))) and not around & _OTHER_PARTS:
        return True
    return _is_signed_by_account(page, story, index) and not near & _OTHER_PARTS


def _is_signed_by_account(page: Page, story: Story, index: int) -> bool:
    """Whether a link to an author's page whose name is an account's stands in the head, on a line with or at a date."""
    tags = page.segments[index].tags
    if tags is None or not any(map(is_account_name, tags.signed)) or index not in page.head(story):
        return False
    return bool(page.read_stamps(index)) or not story.stamps.keys().isdisjoint((index - 1, index + 1))


def _opens_dated(page: Page, index: int, bare: str) -> bool:
    """Whether a name of two words or more opens a line, and a full date closes it."""
    opens = page.segments[index].text.startswith(bare) and " " in bare and not any(map(str.isdigit, bare))
    return opens and bool(page.read_stamps(index))


def _follows_byline_word(page: Page, story: Story, index: int) -> bool:
    """Whether the line before is a byline word alone: "By", then the name on a line of its own."""
    if not index or index not in page.head(story):
        return False
    row, above = page.rows[index - 1], page.segments[index - 1].text
    labels = is_own_word(above, page.language) or is_byline_label(above)
    if (row is not None and row.kind is not Kind.BARE_LABEL) or not labels:
        return False
    if is_role_under_name(page, index - 1):
        return False
    segment = page.segments[index]
    if segment.text[:1].islower():  # "by", "janewrites", "on", "3 May 2024"
        return segment.words == 1 and any(index + step in story.stamps for step in range(1, HANDLE_DATED + 1))
    if row is None and story.title is not None and index < story.title:
        return False  # the menu's "Authors"
    known = row is not None or has_given_name(segment.text) or "," in segment.text
    return not any(map(str.isdigit, segment.text[:1])) and (known or 1 < segment.words <= LONGEST_NAME_WORDS)
