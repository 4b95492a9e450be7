"""Newsroom signature: a line in the head that names the paper's newsroom, with a byline word or alone.

Behind a byline word it signs anywhere in the head. Alone it is a menu's word as often, and what is under a name says
what that person does; so it signs between headline and text only, beside no name.
"""

from newsparse.attribution.newsrooms import find_newsroom, without_town
from newsparse.label.page import Page, Story
from newsparse.model import Author
from newsparse.names import is_person_name

NEAREST = 3
"""Segments under the headline in which a newsroom alone signs."""


def sign_as_newsroom(page: Page, story: Story, index: int) -> tuple[Author, ...]:
    """The newsroom that signs in a line, as an organisation; empty for other lines.

    Args:
        page: the page.
        story: where the article stands.
        index: the line's segment.
    """
    text = page.segments[index].text
    in_head = story.title is not None and story.title < index < page.head(story).stop
    name = find_newsroom(text) if in_head else None
    if name is None or story.title is None:
        return ()
    alone = len(name) == len(without_town(text.strip(" .:")))
    above = page.segments[index - 1].text
    if alone and (index - story.title > NEAREST or (index - 1 != story.title and _names_somebody(page, index, above))):
        return ()
    return (Author(name=name, kind="organisation"),)


def _names_somebody(page: Page, index: int, above: str) -> bool:
    """Whether the line above is a byline or a name, of which a line like "Staff Writer" says more."""
    return page.opens_byline(index - 1) or is_person_name(above)
