"""Inverted name: a person's name with its surname first, as catalogues and columns of feeds have it: "Doe, Jane"."""

from newsparse.attribution.agencies import find_agency
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL
from newsparse.names import has_given_name

_WORD = rf"[{CAPITAL}][\w.'’-]{{1,40}}"
_INVERTED_RE = late_pattern(
    rf"(?P<last>(?:[a-z]{{1,3}} ){{0,2}}{_WORD}(?P<second> {_WORD})?), (?P<first>{_WORD}(?: [{CAPITAL}]\.?){{0,2}})"
)


def turn_round(name: str) -> str | None:
    """The name as bylines have it; ``None`` for what is no inverted name.

    One word stands before the comma, with the particles of a surname, or two where a known given name stands behind
    it: "Ana Roe, Ashby" is a name and a place.

    Args:
        name: a value that names one author and nothing else; in a line of the text "Doe, Jane" may be two persons.

    Example:
        >>> turn_round("Doe, Jane A."), turn_round("van der Berg, Jan"), turn_round("Jane Doe, Reuters")
        ('Jane A. Doe', 'Jan van der Berg', None)
    """
    found = _INVERTED_RE.fullmatch(name)
    if found is None or find_agency(found["last"]) or find_agency(found["first"]):
        return None
    if found["second"] and (has_given_name(found["last"]) or not has_given_name(found["first"])):
        return None
    return f"{found['first']} {found['last']}"
