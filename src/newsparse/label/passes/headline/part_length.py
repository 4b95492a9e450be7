"""Part length: how long a headline is at least, and the name of a site or a section in its line at most."""

LONGEST_PART = 5
"""Words of the longest name of a site or section beside a headline: "The Selby Quay Evening Post"."""
SHORTEST_HEADLINE = 3
"""Words of the shortest headline that a part is cut from: "Old mill burns"."""
SHORTEST_WIDE = 8
"""Letters of the shortest such headline in a script without spaces."""


def is_part(text: str) -> bool:
    """Whether a part of a line is short enough for the name of a site or a section.

    Example:
        >>> is_part("The Ashby Post"), is_part("")
        (True, False)
    """
    return bool(text) and len(text.split()) <= LONGEST_PART


def is_headline(text: str) -> bool:
    """Whether a part of a line is long enough for a headline.

    Example:
        >>> is_headline("Old mill burns"), is_headline("Local News")
        (True, False)
    """
    wide = not text.isascii() and " " not in text
    return len(text) >= SHORTEST_WIDE if wide else len(text.split()) >= SHORTEST_HEADLINE
