"""Tagged text: a block of a page with what its tags say; the elements that are blocks without text."""

from typing import Any, NamedTuple

from newsparse.document import Mark, Tags

READING = "rt"
"""The element that says how the word before it is read."""
IMAGES = frozenset({"img", "amp-img"})
"""Elements that are an image."""
FIELD = "input"
"""The element that a form has for each of its fields."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
"""Elements that are a heading."""


class TaggedText(NamedTuple):
    """A block of a page with what its tags say."""

    text: str
    """The text with its white space folded; for an image its alternative text, which may be empty."""
    tags: Tags
    """The tag is ``img`` for an image, ``input`` for the field of a form, which holds no text."""
    linked: float
    """The share of the text that lies in links, from 0 to 1."""
    node: Any = None
    """The innermost element that holds the whole text."""
    mark: Mark = ""
    """``table`` for a row of a table, ``code`` for preformatted text that is no prose."""
