"""Document: a text cut into segments, each with its place and what the layout says of it; every reader makes one.

Offsets count in ``Document.source``. Segments are in order and hold every character that is not white space.
"""

from typing import Literal, NamedTuple

from newsparse.model import Issue

Mark = Literal["", "heading", "bold", "bullet", "number", "quote", "code", "table", "image"]
"""What the layout makes of a segment; empty for a plain line."""


def parent_of(path: str) -> str:
    """The XPath of the element around another.

    Example:
        >>> parent_of("/html/body/p[2]")
        '/html/body'
    """
    return path.rpartition("/")[0]


class Tags(NamedTuple):
    """What the tags of a page say of a segment."""

    tag: str
    """The nearest block element: ``p``, ``li``, ``figcaption``; empty where there is none."""
    around: tuple[str, ...]
    """The tags from the root down to the innermost element that holds the whole segment."""
    names: tuple[str, ...]
    """The names (class, id, ``itemprop`` …) of that element and its nearest ancestors, nearest first."""
    path: str
    """The element's XPath."""
    signed: tuple[str, ...] = ()
    """The names of authors that elements inside a short line mark: links to their pages."""
    pieces: tuple[str, ...] = ()
    """What inline elements part a short line into, where they part it: a name, a place, a paper."""
    fields: tuple[str, ...] = ()
    """The XPaths of the elements that hold a form's fields between this segment and the next: an address for mail, a
    password, a choice of a poll."""

    @property
    def parent(self) -> str:
        """The XPath of the element around ``path``."""
        return parent_of(self.path)


class Fact(NamedTuple):
    """What a page's metadata state."""

    field: str
    """``title``, ``description``, ``author``, ``published``, ``updated``, ``site``, ``section``, ``tag``, ``url``,
    ``image``, ``language`` or ``body``."""
    text: str
    """The value, its white space folded; a ``body`` keeps its line breaks."""
    place: str
    """Where it stands: ``json-ld headline``, ``meta og:title``."""


class Segment(NamedTuple):
    """A line or paragraph of the source, before anything is known of what it means."""

    start: int
    end: int
    text: str
    """White space folded, marks taken off."""
    words: int
    """Words; in scripts without spaces, pairs of characters."""
    gap: bool = False
    """Whether a blank line stands before it."""
    mark: Mark = ""
    level: int = 0
    """Heading level, 1 to 6."""
    image: str | None = None
    """Address of the image that it is (mark ``image``), or that it stands under or beside."""
    linked: float = 0.0
    """Share of its letters that are link text, where the format shows links."""
    ended: bool = False
    """Whether it ends as a sentence does."""
    tags: Tags | None = None
    """What the tags say (HTML only)."""
    labelled: str = ""
    """What the document's own label says that the segment is, where an archive or a mail labels its parts: ``title``,
    ``byline``, ``published``, ``section``, ``caption``, ``body``; ``label`` for the label itself, ``other`` for what
    fills no field, ``page`` for what stands between two printed pages, ``rest`` for what a source puts behind a text
    that it cuts off, ``further`` for what belongs to the next document of the same file."""


class Document(NamedTuple):
    """A text as a reader lays it out, whatever the format was."""

    source: str
    segments: tuple[Segment, ...]
    language: str | None
    warnings: tuple[Issue, ...] = ()
    facts: tuple[Fact, ...] = ()
    """What the page's metadata state (HTML only)."""
