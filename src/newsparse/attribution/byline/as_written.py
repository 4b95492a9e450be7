"""Ampersands as the line has them: a byline is read with blanks around each, and its words are slices of the line."""

from itertools import product

from newsparse.model import Author

_FIELDS = ("role", "affiliation", "location")


def as_written(authors: tuple[Author, ...], line: str) -> tuple[Author, ...]:
    """The authors, with what is said of them as the line has it; what it does not have is left out.

    Example:
        >>> author = Author(name="Jane Example", role="editor & host")
        >>> [one.role for one in as_written((author,), "Jane Example, editor& host")]
        ['editor& host']
    """
    return tuple(author.model_copy(update=_corrected(author, line)) for author in authors)


def _corrected(author: Author, line: str) -> dict[str, str | None]:
    """The fields of an author that hold an ampersand, each as the line writes it."""
    values = {key: getattr(author, key) for key in _FIELDS}
    return {key: _slice(value, line) for key, value in values.items() if value and "&" in value and value not in line}


def _slice(value: str, line: str) -> str | None:
    left, _, right = value.partition("&")
    forms = (f"{start}&{end}" for start, end in product((left, left.rstrip()), (right, right.lstrip())))
    return next((form for form in forms if form in line), None)
