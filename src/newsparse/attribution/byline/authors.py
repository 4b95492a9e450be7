"""What each piece of a byline is: a person, an organisation, or something about the ones named before."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import either, merged
from newsparse.letters import CAPITAL, CAPITAL_OR_CASELESS, SMALL
from newsparse.model import Author
from newsparse.names import PARTICLES, PLACE_OPENERS, has_given_name, is_person_name

_EDGE = ' \t,:;|/·•-–—*_"“”„«»()[]'
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_GLUE = re.compile(rf"(?<=[{SMALL}]{{3}})(?=[{CAPITAL}][{SMALL}])")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}", re.IGNORECASE)
_CAMEL = re.compile(rf"[{SMALL}][{CAPITAL}]")
LONGEST_TITLE_LETTERS = 4
"""Letters of the longest academic title after a name ("CFP", "MD"), which in capitals looks like a place."""

Key = Literal["role", "affiliation", "location"]


@lru_cache(maxsize=1)
def _place() -> re.Pattern[str]:
    """What stands between a name and a place: "Jane Example in Berlin"."""
    return re.compile(rf"\s+{either(merged('attribution', 'in_place'))}\s+(?={CAPITAL_OR_CASELESS})")


@lru_cache(maxsize=1)
def _employer() -> re.Pattern[str]:
    """What stands between a name and whom it works for: "Jane Example for Reuters"."""
    return re.compile(rf"\s+{either(merged('attribution', 'for'))}\s+(?={CAPITAL_OR_CASELESS})")


@lru_cache(maxsize=1)
def _adjective_endings() -> tuple[str, ...]:
    return tuple(merged("attribution", "adjective_ending"))


@dataclass(slots=True)
class Signer:
    """One author in the making."""

    name: str
    organisation: bool = False
    about: dict[Key, str] = field(default_factory=dict)


@dataclass(slots=True)
class Signers:
    """The authors of one line, read piece by piece."""

    found: list[Signer] = field(default_factory=list)

    def authors(self) -> tuple[Author, ...]:
        """The models, each name once."""
        once: dict[str, Author] = {}
        for one in self.found:
            kind: Literal["person", "organisation"] = "organisation" if one.organisation else "person"
            once.setdefault(one.name.casefold(), Author(name=one.name, kind=kind, **one.about))
        return tuple(once.values())

    def read(self, piece: str, *, joined: bool) -> None:
        """Take in one piece; ``joined`` when an "and" stands before it."""
        text = piece.strip(' \t,:;|/·•-–—*_"“”„«»')
        bracket = _BRACKET.search(text)
        if bracket and not text[bracket.end() :].strip():
            self.read(text[: bracket.start()], joined=joined)
            self._remark(bracket.group(1))
            return
        if not bracket:
            text = text.strip(_EDGE)
        low = text.lower()
        if not text or _is_date(low) or (low in words().no_name and find_agency(text) is None):
            return
        if _is_known(text, low):
            self._organisation(text, joined=joined)
        elif low in words().role or (self.found and low.split()[0] in words().role_words):
            self._tell("role", text)
        elif not self._divided(text, joined=joined):
            self._name(text, joined=joined)

    def _remark(self, inner: str) -> None:
        """What stands in brackets after a name."""
        text = inner.strip()
        low = text.lower()
        if _is_known(text, low):
            self._tell("affiliation", text)
        elif low in words().role or (text[:1].islower() and any(word in words().role_words for word in low.split())):
            self._tell("role", text)
        elif text[:1].isupper() and not _is_date(low) and low not in words().no_name:
            plain = text.replace(" ", "").replace("-", "").isalpha() and not _CAMEL.search(text)
            self._tell("affiliation" if not plain or text.isupper() or _has_organisation(low) else "location", text)

    def _divided(self, text: str, *, joined: bool) -> bool:
        """A piece of two parts: "Jane Example in Berlin", "Jane Example Reuters", "Jane ExampleWriter"."""
        parts: tuple[tuple[re.Pattern[str], Key], ...] = ((_employer(), "affiliation"), (_place(), "location"))
        for pattern, key in parts:
            halves = pattern.split(text, maxsplit=1)
            if len(halves) == 2 and (is_person_name(halves[0]) or find_agency(halves[0])):
                self.read(halves[0], joined=joined)
                self._tell(key, halves[1])
                return True
        last = next((one for one in find_mentions(text) if one.start > 0 and one.end == len(text)), None)
        if last is not None and is_person_name(text[: last.start].strip(_EDGE)):
            self.read(text[: last.start], joined=joined)
            self._tell("affiliation", text[last.start :])
            return True
        glue = _GLUE.search(text)
        if glue and text.rsplit(None, 1)[-1].lower() in words().role_words and is_person_name(text[: glue.start()]):
            self._person(text[: glue.start()])
            self._tell("role", text[glue.start() :])
            return True
        return False

    def _name(self, text: str, *, joined: bool) -> None:
        given = has_given_name(text)
        tokens = text.split()
        if self.found and not given and tokens[-1].lower().strip(".") in words().role_words:
            self._tell("role", text)
        elif not given and _reads_as_organisation(text):
            self._organisation(text, joined=joined)
        elif self.found and not joined and not given and (len(tokens) == 1 or tokens[0].lower() in PLACE_OPENERS):
            if is_person_name(text) and (len(text) > LONGEST_TITLE_LETTERS or not text.isupper()):
                self._tell("location", text)
        elif self.found and text[0].islower() and text.isascii():
            return  # a phrase about the author, no name
        else:
            self._people(tokens)

    def _people(self, tokens: list[str]) -> None:
        """One name, one with its role or team after it, or several names without a mark between them."""
        start = _role_start(tokens)
        tail, tokens = tokens[start:], tokens[:start]
        starts = [0]
        for at in range(2, len(tokens) - 1):
            if (
                at - starts[-1] >= 2
                and has_given_name(tokens[at])
                and not has_given_name(tokens[at - 1])
                and len(tokens) > 3
            ):
                starts.append(at)
        for here, there in zip(starts, [*starts[1:], len(tokens)], strict=True):
            self._person(" ".join(tokens[here:there]))
        if tail:
            rest = " ".join(tail)
            self._tell("role" if tail[-1].lower() in words().role_words else "affiliation", rest)

    def _person(self, name: str) -> None:
        name = name.strip(_EDGE) if "(" not in name else name
        tokens = name.split()
        small = [token for token in tokens if token[0].islower() and token.lower() not in PARTICLES]
        if (
            name
            and (not small or len(tokens) == 1)
            and ":" not in name
            and not any(letter.isdigit() for letter in name)
        ):
            self.found.append(Signer(name))

    def _organisation(self, text: str, *, joined: bool) -> None:
        if joined or not self.found or self.found[-1].organisation or "affiliation" in self.found[-1].about:
            self.found.append(Signer(text, organisation=True))
        else:
            self._tell("affiliation", text)

    def _tell(self, key: Key, value: str) -> None:
        """Note a role, an affiliation or a place for the last author, and for those before who have none yet.

        Bylines name it once behind several people: "Jane Example and Jan Muster, political editors".
        """
        value = value.strip(_EDGE)
        for one in reversed(self.found):
            if key in one.about or not value:
                break
            one.about[key] = value


def _role_start(tokens: list[str]) -> int:
    """Index of the word with which a role or a team begins after a name; the length without one."""
    last = tokens[-1].lower().strip(".,")
    team = last in words().organisation
    if len(tokens) < 3 or not (last in words().role_words or team) or not has_given_name(tokens[0]):
        return len(tokens)
    if team:
        return 2
    start = next(at for at in range(2, len(tokens)) if tokens[at].lower().strip(".,") in words().role_words)
    while start > 2 and _belongs_to_role(tokens[start - 1]):
        start -= 1
    return min(start, 3)


def _belongs_to_role(token: str) -> bool:
    """Whether a word before a role is part of it: "political editor", "news editor"."""
    return token.endswith(_adjective_endings()) or token.lower() in words().no_name


def _is_known(text: str, low: str) -> bool:
    return (
        find_agency(text) is not None
        or low in words().generic
        or _DOMAIN.fullmatch(text) is not None
        or low.endswith("news")
    )


def _reads_as_organisation(text: str) -> bool:
    """Whether a name has a word that only organisations have, or opens as papers do: "Le Quotidien"."""
    opens_outlet = text.split(None, 1)[0].lower() in merged("attribution", "opens_outlet")
    return opens_outlet or _has_organisation(text.lower())


def _has_organisation(low: str) -> bool:
    return any(word.strip(".,") in words().organisation for word in low.split())


def _is_date(low: str) -> bool:
    tokens = low.replace(",", " ").split()
    return all(token[0].isdigit() or token.strip(".") in words().dates or token in words().dates for token in tokens)
