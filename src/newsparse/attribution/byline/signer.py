"""One author of a byline in the making."""

import re
from dataclasses import dataclass, field

from newsparse.attribution.byline.remarks import Key
from newsparse.attribution.cue_words import words
from newsparse.letters import is_caseless
from newsparse.names import PARTICLES, has_given_name

_ACCOUNT_RE = re.compile(r"[^\W\d_]{2,20}\d{1,4}(?:[^\W\d_]{2,20})?")
"""An account with a number in its name: "Harbourcat7", "Jan2roe"; fewer letters are a road's or a game's."""


@dataclass(slots=True)
class Signer:
    """One author in the making."""

    name: str
    organisation: bool = False
    about: dict[Key, str] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether the name needs no further word: a house's, or one of two words."""
        return self.organisation or " " in self.name

    @property
    def may_have_house(self) -> bool:
        """Whether a house behind it is where it works; initials in small letters stand beside agencies: "jb, AFP"."""
        return not self.organisation and "affiliation" not in self.about and not self.name.islower()


def may_be_name(name: str) -> bool:
    """Whether words have the form of a name: with letters, without a sentence's marks, small only in its particles.

    Example:
        >>> may_be_name("Ludwig van Example"), may_be_name("harbourcat1984"), may_be_name("Jane Example's")
        (True, True, False)
    """
    tokens = name.split()
    account = len(tokens) == 1 and name[0].isalpha() and (name.islower() or _ACCOUNT_RE.fullmatch(name) is not None)
    if not tokens or ":" in name or (any(map(str.isdigit, name)) and not account):
        return False
    if name.endswith(("!", "?", "'s", "’s")) or not any(map(str.isalpha, name)):
        return False
    if len(tokens) == 1:
        return name.lower() not in words().function or (not name.islower() and has_given_name(name))
    lower = [token for token in tokens if token.islower() and not is_caseless(token)]
    small = [token for token in lower if token.strip("'’") not in PARTICLES]
    return not (small or tokens[-1:] == lower[-1:])
