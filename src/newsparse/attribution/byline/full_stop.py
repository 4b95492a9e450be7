"""Full stops inside a byline: "Nicolás Ejemplo. Corresponsal en Rosario" is a name and what is said of it."""

from newsparse.attribution.byline.piece_kind import titles
from newsparse.attribution.byline.roles import is_title
from newsparse.attribution.cue_words import words
from newsparse.names import SUFFIXES, is_person_name

SHORTEST_BEFORE, SHORTEST_BEFORE_ROLE = 4, 3
"""Letters of the word before a full stop that ends a name; shorter ones are abbreviations ("Fco."), unless a role
follows."""
MOST_BEFORE, MOST_BEHIND = 4, 4
"""Words of the longest name before a full stop, and of what is said of it behind, unless that is a role."""


def at_full_stop(piece: str) -> tuple[str, ...]:
    """The name before a full stop and what follows it; the piece whole where it ends an initial or an abbreviation.

    Example:
        >>> at_full_stop("Nicolás Ejemplo. Corresponsal en Rosario")
        ('Nicolás Ejemplo', 'Corresponsal en Rosario')
        >>> at_full_stop("Jane Q. Example"), at_full_stop("Prof. Jan Muster")
        (('Jane Q. Example',), ('Prof. Jan Muster',))
    """
    name, _, rest = piece.partition(". ")
    told = name.split()
    last = told[-1].lower() if told else ""
    if not 1 < len(told) <= MOST_BEFORE or not rest[:1].isupper() or last in SUFFIXES or f"{last}." in titles():
        return (piece,)
    if ":" in rest or len(last) == 1:
        return (piece,)
    about = is_title(rest) or rest.split(None, 1)[0].lower() in words().role_words
    shortest = SHORTEST_BEFORE_ROLE if about else SHORTEST_BEFORE
    if not about and len(rest.split()) > MOST_BEHIND:
        return (piece,)
    return (name, rest) if len(last) >= shortest and is_person_name(name) else (piece,)
