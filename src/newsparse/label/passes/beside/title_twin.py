"""Title twin: the headline shown again, with or without the site's name."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.found import Headline
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.beside.duplicate import SEGMENTS_AROUND
from newsparse.label.passes.headline.parts import is_beside_site
from newsparse.label.passes.headline.sentence import ends_in_full_stop
from newsparse.label.twins import twin_key

SEGMENTS_OF_HEAD = 6
"""Segments of the story among which a finished sentence can be the headline again."""
LONGEST_SITE_LETTERS = 40
"""Letters that another line may have beside the headline's own and still be the headline again: the site's name. Only a
headline of at least half as many letters is looked for in longer lines; for a shorter one what is beside it must be
parted from it as a site's name is."""


def find_title_twins(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The headline shown again, with or without the site's name."""
    if story.title is None:
        return
    claim = taken.get(story.title)
    alone = {twin_key(found.text) for found in (claim.found if claim else ()) if isinstance(found, Headline)}
    stated = frozenset(title for title in page.titles if len(title) >= LONGEST_SITE_LETTERS // 2)
    for index in range(max(0, story.title - SEGMENTS_AROUND), min(story.end + 2, len(page.segments))):
        other = page.twins.keys[index]
        same = _is_longer(page, story.title, index) or other in stated or other in alone
        # somebody says the headline's words
        answer = index > story.start + SEGMENTS_OF_HEAD and page.segments[index].ended
        if same and not answer and index != story.title and index not in taken:
            yield Claim(index, Kind.DUPLICATE, "duplicate.title", "the headline again", story.title)


def _is_longer(page: Page, title: int, index: int) -> bool:
    """Whether a line says the headline's words, with the site's name or a little else before or behind them."""
    key, other = page.twins.keys[title], page.twins.keys[index]
    if other == key:
        return True
    if (
        not (other.startswith(key) or other.endswith(key)) or "://" in page.segments[index].text
    ):  # an address may say it
        return False
    sentence = ends_in_full_stop(page.segments[index]) and not page.segments[title].ended  # the lead begins with it
    if len(key) >= LONGEST_SITE_LETTERS // 2 and len(other) - len(key) <= LONGEST_SITE_LETTERS and not sentence:
        return True
    return is_beside_site(page.segments[index].text, page.segments[title].text)
