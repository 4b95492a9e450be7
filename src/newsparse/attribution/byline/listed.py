"""Lists of people, each with where they work: "Jane Example, Example Mail; Jan Muster, The Post; and Eva Probe"."""

from newsparse.model import Author
from newsparse.names import has_given_name

FEWEST_ENTRIES = 2
"""Entries of a list that say more than a name: behind one alone stands what is said of all before it."""


def list_entries(text: str) -> list[str]:
    """The entries of a list between semicolons, several of which hold a comma; else the text alone.

    Example:
        >>> list_entries("Jane Example, The Post; Jan Muster, The Star")
        ['Jane Example, The Post', ' Jan Muster, The Star']
        >>> list_entries("Jane Example; Jan Muster, political editors")
        ['Jane Example; Jan Muster, political editors']
    """
    entries = text.split(";")
    return entries if sum("," in entry for entry in entries) >= FEWEST_ENTRIES else [text]


def with_house(authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The people of one entry; who stands behind a known name and has none is where that person works."""
    match authors:
        case (person, house) if has_given_name(person.name) and not has_given_name(house.name):
            return (person.model_copy(update={"affiliation": person.affiliation or house.name}),)
    return authors
