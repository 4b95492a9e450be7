"""Signed by place: whom a line names that opens with "by" right beside the head's date, though it looks like no name.

Newsrooms, houses and accounts sign so: "By The Currency editors", "By Ask the Doctors", "By 3i Global". Elsewhere
such words are a column's or a button's; between headline and story, beside the date, they are who wrote it.
"""

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import merged
from newsparse.label.page import Page, Story, is_prose
from newsparse.model import Author
from newsparse.names import PARTICLES, has_given_name, is_person_name

LONGEST = 6
"""Words of the longest such line."""
BESIDE = 2
"""Segments to the date, of which one may be a mark or a label."""


def signed_by_place(page: Page, story: Story, index: int) -> tuple[Author, ...]:
    """Who signs in a line that opens with "by" and stands in the head, beside the date; empty for other lines.

    Args:
        page: the page.
        story: where the article stands.
        index: the line's segment.
    """
    segment = page.segments[index]
    if story.title is None or not story.title < index < page.head(story).stop or segment.words > LONGEST:
        return ()
    opener, _, rest = segment.text.partition(" ")
    name = rest.strip(" :,|•·-–—")
    if opener.rstrip(":").lower() not in merged("attribution", "by") or not _may_name(page, name):
        return ()
    near = range(max(0, index - BESIDE), min(index + BESIDE + 1, len(page.segments)))
    if not any(at in story.stamps and at > story.title for at in near) or any(
        is_prose(page.segments[at]) for at in range(story.title + 1, index)
    ):
        return ()
    told = parse_byline(segment.text)
    if told and all(one.role and " " in one.name and has_given_name(one.name) for one in told):
        return told  # "By CNN correspondent Jane Example"
    person = is_person_name(name, words().no_name) and " " in name
    return (Author(name=name, kind="person" if person else "organisation"),)


def _may_name(page: Page, name: str) -> bool:
    """Whether words may be a name: they open with a capital or a number's word, and no button or date is among them."""
    parts = name.split()
    if not parts or name[-1] in ".?!" or not any(map(str.isalpha, parts[0])) or parts[0][0].islower():
        return False
    low = {part.lower() for part in parts}
    if low <= words().role_words | words().generic:  # "By Staff Writer"
        return False
    if low & (page.cues.words["preposition"] - PARTICLES) or low & (page.cues.months.keys() | page.cues.weekdays):
        return False  # "Von Altbrück nach Neustadt", "By Friday"
    return not any("@" in part or "/" in part for part in parts)
