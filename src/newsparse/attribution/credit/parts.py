"""The parts of one credit, gathered from left to right while it is read."""

from dataclasses import dataclass, field, replace

from newsparse.attribution.agencies import find_agency
from newsparse.remembered import remembered

LONGEST_DISTRIBUTOR = 5
"""Words of the longest distributor; more behind "via" are words of the caption."""


@dataclass(slots=True)
class Parts:
    """The pieces of one credit, gathered from left to right."""

    photographers: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    via: str | None = None
    notes: list[str] = field(default_factory=list)
    label: str | None = None
    """The label in front, lower case; "©" for a copyright sign."""
    agencies: int = 0
    """How many of the pieces are known agencies."""
    pieces: int = 0
    """How many pieces there are, notes included."""
    strange: bool = False
    """Whether a piece reads like no name: it is too long, or in lower case, or holds the marks of a sentence."""
    employed: bool = False
    """Whether it says for whom somebody took it: "Jane Example for the Example Times"."""
    provided: bool = False
    """Whether its label, behind the name, says who gave the picture."""
    picture: bool = False
    """Whether it names an agency that only pictures have."""

    @property
    def named(self) -> bool:
        """Whether it names anyone, or says that there is nobody to name."""
        return bool(self.photographers or self.sources or self.via or self.notes)

    def copy(self) -> "Parts":
        """The same parts, to go on with."""
        return replace(self, photographers=[*self.photographers], sources=[*self.sources], notes=[*self.notes])


def add_once(names: list[str], name: str) -> None:
    """Add a name to a list that does not have it, in other letters or with other marks either."""
    if _key(name) not in {_key(known) for known in names}:
        names.append(name)


def add_source(parts: Parts, name: str) -> None:
    """Add a source to a credit, once; an empty name is none."""
    if not name:
        return
    agency = find_agency(name)
    if agency is not None:
        parts.agencies += 1
        parts.picture = parts.picture or agency.type in {"picture agency", "distributor"}
    add_once(parts.sources, name)


def set_via(parts: Parts, name: str) -> None:
    """State through whom the picture came; a second such name is one more source."""
    agency = find_agency(name)
    if parts.via is None:
        parts.via = name
        parts.agencies += agency is not None
        parts.picture = parts.picture or (agency is not None and agency.type != "platform")
        parts.strange = parts.strange or len(name.split()) > LONGEST_DISTRIBUTOR
    else:
        add_source(parts, name)
    parts.pieces += 1


@remembered(1024)
def _key(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
