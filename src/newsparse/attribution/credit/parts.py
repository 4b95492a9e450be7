"""The parts of one credit, gathered from left to right while it is read."""

from dataclasses import dataclass, field, replace

from newsparse.remembered import remembered


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


@remembered(1024)
def _key(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
