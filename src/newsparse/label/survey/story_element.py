"""Story element: the element of a page that the story stands in, and the elements beside its paragraphs.

A box is told by its standing: a page sets a plea, a form or a poll in an element of its own beside the paragraphs. The
element of the story is the innermost that holds most of its prose; what stands in it side by side are its branches.
"""

from collections import Counter
from collections.abc import Iterator

from newsparse.document import parent_of
from newsparse.label.page import Page, Story, is_prose

MOST_OF_STORY = 0.6
"""Share of the story's prose that its element holds; a box inside the stretch, or comments below, have the rest."""


def find_story_element(page: Page, story: Story) -> str:
    """The XPath of the innermost element that holds most of the story's prose; empty for a text."""
    inside: Counter[str] = Counter()
    for index in range(story.start, story.end):
        segment = page.segments[index]
        if segment.tags is None or not is_prose(segment):
            continue
        inside[segment.tags.parent] += segment.words
    words = inside.copy()
    for element, count in inside.items():
        for path in outer_paths(element):
            words[path] += count
    held = [path for path, count in words.items() if path and count >= MOST_OF_STORY * inside.total()]
    return max(held, key=len, default="")


def outer_paths(path: str) -> Iterator[str]:
    """The XPaths of the elements around one, the innermost first.

    Example:
        >>> list(outer_paths("/html[1]/body[1]/p[2]"))
        ['/html[1]/body[1]', '/html[1]']
    """
    outer = parent_of(path)
    while outer.strip("/"):
        yield outer
        outer = parent_of(outer)
