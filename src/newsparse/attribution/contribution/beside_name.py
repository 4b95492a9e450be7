"""What stands beside a name in a contribution line and is no part of it: an article, "de la", the house of a person."""

import re
from functools import lru_cache

from newsparse.attribution.byline.piece_kind import before_employer
from newsparse.cues.merged import either, merged
from newsparse.letters import CAPITAL_OR_CASELESS
from newsparse.names import has_given_name, is_person_name


def split_house(name: str) -> tuple[str, str | None]:
    """A person's name, and the house that the person works for.

    Example:
        >>> split_house("Jane Example of the Selby Post"), split_house("House of Commons")
        (('Jane Example', 'the Selby Post'), ('House of Commons', None))
    """
    found = before_employer().search(name)
    person = name[: found.start()] if found else ""
    if found is None or " " not in person or not (has_given_name(person) and is_person_name(person)):
        return name, None
    return person, name[found.end() :]


def house_alone(piece: str) -> str | None:
    """The house that a piece behind a name is: "special to the Selby Post".

    Example:
        >>> house_alone("special to the Selby Post"), house_alone("Selby Post")
        ('the Selby Post', None)
    """
    found = before_employer().match(piece)
    return piece[found.end() :] if found else None


def without_of(name: str) -> str:
    """A source without the small word before it that each of several has: "de la agencia AFP" gives "agencia AFP".

    Example:
        >>> without_of("da Lusa"), without_of("de Volkskrant"), without_of("da serra")
        ('Lusa', 'Volkskrant', 'da serra')
    """
    found = _of_source().match(name)
    return name[found.end() :] if found else name


def without_article(name: str) -> str:
    """A name without the article and the word for an agency before it.

    Example:
        >>> without_article("the Associated Press")
        'Associated Press'
    """
    article = _lead().match(name)
    return name[article.end() :] if article and name[article.end() :] else name


@lru_cache(maxsize=1)
def _of_source() -> re.Pattern[str]:
    agency = either(merged("attribution", "agency_word"))
    return re.compile(
        rf"{either(merged('attribution', 'of_source'))}(?:(?<=['’])|\s)(?={CAPITAL_OR_CASELESS}|{agency}\s)"
    )


@lru_cache(maxsize=1)
def _lead() -> re.Pattern[str]:
    """What stands before a name and is no part of it: an article, "news agency"."""
    article, agency = merged("attribution", "article"), merged("attribution", "agency_word")
    return re.compile(rf"{either(article)}?\s*{either(agency)}?\s*(?={CAPITAL_OR_CASELESS})")
