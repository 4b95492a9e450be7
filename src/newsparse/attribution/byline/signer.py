"""One author of a byline in the making."""

from dataclasses import dataclass, field

from newsparse.attribution.byline.remarks import Key


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
