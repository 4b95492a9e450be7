"""Heads story: a heading between paragraphs that opens with a byline's word and signs nothing: "By Loch and Castle"."""

from collections.abc import Sequence

from newsparse.label.page import Page, Story, is_prose
from newsparse.model import Author
from newsparse.names import has_given_name


def heads_story(page: Page, story: Story, index: int, authors: Sequence[Author]) -> bool:
    """Whether a line is a heading and heads the paragraph below it rather than signing.

    Prose stands right above it and right below it, no list knows a name in it, and it names single words or is one of
    several such headings of the story.

    Args:
        page: the page.
        story: where the article stands.
        index: the line's segment.
        authors: whom it would name.
    """
    if page.segments[index].mark != "heading":
        return False
    beside = (index - 1, index + 1)
    if not all(story.start <= at < story.end and is_prose(page.segments[at]) for at in beside):
        return False
    if any(has_given_name(author.name) and " " in author.name for author in authors):
        return False
    level = page.segments[index].level
    others = (page.segments[at] for at in range(story.start, story.end) if at != index)
    return all(" " not in author.name for author in authors) or any(
        other.mark == "heading" and other.level == level for other in others
    )
