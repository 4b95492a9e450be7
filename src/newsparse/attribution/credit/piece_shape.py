"""The shape of one piece of a credit: does it read as a source, or as a sentence."""

import re

from newsparse.attribution.agencies import find_mentions
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues.merged import merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import PARTICLES

LONGEST_PIECE_WORDS = 7
"""Words of the longest name in a credit (chosen); "Plataforma por unas Fiestas …" has nine, but so have sentences."""
LONGEST_OFFICE_WORDS = 3
"""Words of the longest name of an office with a word in lower case that is no small word: "Gendarmerie nationale"."""
LONGEST_SMALL_WORD_LETTERS = 3
"""Letters of the longest word in lower case inside a name, besides the known small words: longer ones are prose."""

_DOMAIN = late_pattern(r"@\w[\w.]+|(?:https?://)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}(?:/\S*)?", re.IGNORECASE)
_PROSE = late_pattern(rf"[。、]|[!?…]\s|[^\W\d_]{{4}}\.\s|[\"“”„\[\]()（）]|\b\d{{4}}\.?(?:\s|$)|,$|\b[{CAPITAL}]\w+:")
_GLUED = late_pattern(
    rf"(?:\S+\s){{2,6}}\S*[{SMALL}]{{2}}[{CAPITAL}][{SMALL}]|\S+\s\S*[{SMALL}]{{3}}[{CAPITAL}][{SMALL}]"
)


def reads_as_source(name: str, low: str) -> bool:
    """Whether a name is an organisation's by its words, an address or a handle; ``low`` is the name in lower case.

    Example:
        >>> reads_as_source("Oakton Police", "oakton police"), reads_as_source("Jane Example", "jane example")
        (True, False)
    """
    if _DOMAIN.fullmatch(name) or low in words().generic:
        return True
    tokens = low.replace("-", " ").split()
    if len(low) > 2 and low.endswith(words().wide_organisations):
        return True
    if tokens and tokens[-1].endswith(words().outlet_endings) and tokens[-1] not in words().outlet_endings:
        return True
    return tokens[0] in merged("attribution", "opens_no_person") or any(
        token.strip(".,'") in words().organisation for token in tokens
    )


def reads_as_prose(name: str) -> bool:
    """Whether a piece has small words as no name has, a date, or the marks of a sentence.

    Example:
        >>> reads_as_prose("A dog barks loudly"), reads_as_prose("Bank of Oakton")
        (True, False)
    """
    tokens = name.split()
    if len(tokens) == 1:
        return _opens_with_number(name) or bool(_PROSE.search(name))
    may_be_small = PARTICLES | merged("attribution", "inside_name")
    small = [token for token in tokens if token.islower() and token not in may_be_small]
    if len(small) == 1 and len(tokens) <= LONGEST_OFFICE_WORDS and _is_office(tokens, small[0]):
        small = []
    opens_small = tokens[0].islower() and tokens[0].lower() not in PARTICLES and "." not in tokens[0]
    return (
        len(tokens) > LONGEST_PIECE_WORDS
        or len(small) > 1
        or any(len(token) > LONGEST_SMALL_WORD_LETTERS for token in small)
        or (opens_small and next(find_mentions(name), None) is None)
        or bool(_PROSE.search(name))
        or (_opens_with_number(name) or bool(_GLUED.match(name)))
    )


def _opens_with_number(name: str) -> bool:
    """Whether a number opens a piece that is no outlet's name; "9News" is one."""
    return name[0].isdigit() and not is_outlet_name(name)


def _is_office(tokens: list[str], small: str) -> bool:
    """Whether a name with one word in lower case is an office's: "Fjord kommune", "Gendarmerie nationale"."""
    offices = words().organisation
    return not tokens[0].islower() and (small in offices or tokens[0].lower() in offices)


def trim(piece: str) -> str:
    """A piece without the marks around it, nor the full stop of a sentence.

    Example:
        >>> trim("| Jane Example."), trim("Example Inc.")
        ('Jane Example', 'Example Inc.')
    """
    name = piece.strip(' \t,:;，、・-‒–—―|/／＝•="“”„\u200b\u200c\u200d\ufeff').strip()
    if name[:1] in "«»" or (name[-1:] in "«»" and "«" not in name[:-1]):
        name = name.strip("«» ")
    last = name.rsplit(None, 1)[-1] if name else ""
    if len(name) > 2 and name[0] in "'‘" and name[-1] in "'’":
        return name[1:-1].strip()
    name = name.lstrip(". ")
    stops = name.endswith(".") and len(last) > len("Ltd.") and name.lower() not in words().notes
    return name[:-1].strip() if stops else name
