"""What a byline says beyond its date: "Jane Example 3 May 2024 Political Editor", "The Post 3 May Jane Example"."""

from newsparse.attribution.byline.junk import names_nobody
from newsparse.attribution.byline.roles import is_title
from newsparse.model import Author
from newsparse.names import has_given_name


def says_more(found: tuple[Author, ...]) -> bool:
    """Whether those whom one stretch of a line names leave something for the next: a house alone, or people's role."""
    return len({author.kind for author in found}) == 1 and not any(author.role for author in found)


def with_further(found: tuple[Author, ...], stretch: str, behind: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors of a line whose next stretch, behind a date, tells their role, or names who wrote for a house.

    Args:
        found: whom the stretch before names.
        stretch: the next one.
        behind: whom that names.

    Example:
        >>> jane, post = Author(name="Jane Example"), Author(name="The Post", kind="organisation")
        >>> [(one.name, one.role) for one in with_further((jane,), "Political Editor", ())]
        [('Jane Example', 'Political Editor')]
        >>> [(one.name, one.affiliation) for one in with_further((post,), "Jane Example", (jane,))]
        [('Jane Example', 'The Post')]
    """
    if found[0].kind == "person":
        role = {"role": stretch} if is_title(stretch) and not names_nobody(stretch.lower()) else {}
        return tuple(author.model_copy(update=role) for author in found)
    if len(found) > 1 or not behind or not all(map(_is_known, behind)):
        return found
    house = found[0].name
    return tuple(author.model_copy(update={"affiliation": author.affiliation or house}) for author in behind)


def _is_known(author: Author) -> bool:
    return author.kind == "person" and " " in author.name and has_given_name(author.name)
