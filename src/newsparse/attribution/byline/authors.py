"""What each piece of a byline is: a person, an organisation, or something about the ones named before."""

import re
from dataclasses import dataclass, field
from typing import Literal

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.byline.channel_code import opens_with_code
from newsparse.attribution.byline.house import (
    house_start,
    is_acronym,
    is_no_sentence,
    is_platform,
    is_tail_of_outlet,
    names_outlet,
    reads_as_organisation,
    without_edge,
)
from newsparse.attribution.byline.label_before import names_work
from newsparse.attribution.byline.piece_kind import (
    before_employer,
    before_place,
    is_degree,
    is_known,
    is_nothing,
    is_place,
    opens_section,
    starts_of_names,
    without_in,
)
from newsparse.attribution.byline.remarks import (
    Key,
    at_brackets,
    at_glue,
    holds_brackets,
    is_brand,
    key_in_brackets,
    printed_once,
    role_and_place,
    without_degree,
    without_last_degrees,
)
from newsparse.attribution.byline.role_joins import opens_or_ends_as_role
from newsparse.attribution.byline.roles import ends_as_role, is_title_of_nobody, split_role, titled_role
from newsparse.attribution.byline.signer import Signer, may_be_name
from newsparse.attribution.byline.unit import is_house_behind
from newsparse.attribution.cue_words import words
from newsparse.attribution.newsrooms import house_behind
from newsparse.cues.merged import merged
from newsparse.model import Author
from newsparse.names import has_given_name, is_person_name

_EDGE = ' \t,:;|/·•-–—*_"“”„«»()[]'


@dataclass(slots=True)
class Signers:
    """The authors of one line, read piece by piece."""

    found: list[Signer] = field(default_factory=list)
    _with_degree: bool = False
    """Whether the piece before was a degree: behind one, "FAND" is one too."""
    _told: bool = False
    """Whether the piece before said something about those named before it."""
    _in_sections: bool = False
    """Whether the line has come to the sections that a page files the article under."""

    def authors(self, place: str | None = None) -> tuple[Author, ...]:
        """The models, each name once, at the place that the line opens with."""
        if place:
            self._tell("location", place)
        once: dict[str, Author] = {}
        for one in self.found:
            kind: Literal["person", "organisation"] = "organisation" if one.organisation else "person"
            once.setdefault(one.name.casefold(), Author(name=one.name, kind=kind, **one.about))
        return tuple(once.values())

    def read(self, piece: str, *, joined: bool) -> None:
        """Take in one piece; ``joined`` when an "and" stands before it."""
        before = len(self.found)
        if house := house_behind(without_edge(piece)):
            self._organisation(house, joined=joined)
        else:
            self._take(piece, joined=joined)
        self._told = 0 < before == len(self.found)

    def _take(self, piece: str, *, joined: bool) -> None:
        """Take in one piece that names no newsroom: an author, or what is told of those named before."""
        text = without_edge(piece)
        if parts := at_brackets(text):
            self._remarked(*parts, joined=joined)
            return
        if not holds_brackets(text):
            text = without_edge(text.strip("()[]"))
        text = without_degree(printed_once(text)) if self.found else text
        low = text.lower()
        named = find_agency(text) is not None or low in words().generic
        told = bool(self.found) and low in words().role
        if not text or not (named or told or not (is_nothing(low) or low in words().no_name)):
            return
        if self.found and not named and opens_section(low):
            self._in_sections = True
        town = " " not in text or (self._told and not has_given_name(text))  # "Oslo and Rome", "Oslo and New York"
        placed = joined and town and bool(self.found) and "location" in self.found[-1].about
        if (self._in_sections and not joined) or (placed and not named):
            return  # "By Jane Example, in News, Sport", "By Jane Example in Arts & Entertainment"
        if is_known(text, low):
            self._organisation(text, joined=joined)
        elif told or low in words().role or (self.found and opens_or_ends_as_role(text)):
            self._tell("role", text)
        elif self.found and " & " in text:
            self._tell("affiliation", text)
        elif not self.found and is_title_of_nobody(text):
            return
        elif self._told and joined and not has_given_name(text) and (" " not in text or reads_as_organisation(text)):
            return  # "Jane Example, Senior Director, Content & Marketing, Example and Muster Institute"
        elif not self._divided(text, joined=joined):
            self._name(text, joined=joined)

    def _remarked(self, name: str, remark: str, after: str, *, joined: bool) -> None:
        """A name and what brackets behind it say, and what follows them."""
        self.read(name or remark, joined=joined)
        if name:
            self._remark(remark)
        if after:
            self.read(after, joined=False)

    def _remark(self, inner: str) -> None:
        """What stands in brackets after a name; what one made is not told of those before: "A, B (photos)"."""
        if self.found and names_work(inner.lower()):
            self.found[-1].about.setdefault("role", inner)
            return
        parts = [without_in(part.strip()) for part in inner.split(", ")]
        for text in parts if all(map(key_in_brackets, parts)) else (inner.strip(),):
            if key := key_in_brackets(text):
                self._tell(key, text)

    def _divided(self, text: str, *, joined: bool) -> bool:
        """Whether a piece was taken in as two: "Jane Example in Berlin", "Jane Example Reuters"."""
        parts: tuple[tuple[re.Pattern[str], Key], ...] = (
            (before_employer(), "affiliation"),
            (before_place(), "location"),
        )
        for pattern, key in parts:
            halves = pattern.split(text, maxsplit=1)
            several = (key == "location" and not text.isupper()) or len(halves[0].split()) > 1
            named = several and is_person_name(halves[0])
            if not halves[0] and self.found:
                self._tell(key, halves[1])
                return True  # "Jane Example, Special to The Post"
            if not halves[0] or (key == "affiliation" and ends_as_role(halves[0])):
                continue  # "Jane Example Professor of Economics"
            if len(halves) == 2 and (named or find_agency(halves[0])):
                self.read(halves[0], joined=joined)
                self._tell("affiliation" if find_agency(halves[1]) else key, halves[1])
                return True
        last = next((one for one in find_mentions(text) if one.start > 0 and is_tail_of_outlet(text[one.end :])), None)
        if last is not None and is_person_name(text[: last.start].strip(_EDGE)):
            self.read(text[: last.start], joined=joined)
            self._tell("affiliation", text[last.start :])
            return True
        if start := house_start(tokens := text.split()):
            self.read(" ".join(tokens[:start]), joined=joined)
            self._tell("affiliation", " ".join(tokens[start:]))
            return True
        return self._unglued(text)

    def _unglued(self, text: str) -> bool:
        """Whether a piece was taken in as two that a page glued: "Jane ExampleWriter", "Jane ExampleThe Post"."""
        parts = at_glue(text)
        if parts is not None:
            name, key, rest = parts
            self._person(name)
            self._tell(key, rest)
        return parts is not None

    def _name(self, text: str, *, joined: bool) -> None:
        """Take in a piece that no list knows as a whole: a name, or by its form a role, a house, a place."""
        given = has_given_name(text)
        tokens = text.split()
        if self.found and (is_degree(text) or (self._with_degree and is_acronym(text) and not joined)):
            self._with_degree = True
            return
        if titled_role(tokens):
            self._people(tokens)
        elif (
            self.found
            and tokens[-1].lower().strip(".") in words().role_words
            and (not given or (not joined and names_outlet(tokens)))
        ):
            self._tell("role", text)
        elif self.found and not joined and is_house_behind(text, self.found[-1].name):
            self._tell("affiliation", text)
        elif not given and (reads_as_organisation(text) or opens_with_code(text)) and is_no_sentence(tokens):
            self._organisation(text, joined=joined)
        elif self.found and not joined and is_place(tokens, whole=self.found[-1].is_whole, given=given):
            self._tell("affiliation" if is_brand(text) else "location", text)
        elif self.found and text[0].islower() and text.isascii():
            return  # a phrase about the author, no name
        else:
            self._people(tokens)

    def _people(self, tokens: list[str]) -> None:
        """One name, one with its role or team around it, or several names without a mark between them."""
        before = titled_role(tokens)
        title, tokens = tokens[:before], tokens[before:]
        tokens, tail = split_role(without_last_degrees(tokens))
        starts = starts_of_names(tokens)
        for here, there in zip(starts, [*starts[1:], len(tokens)], strict=True):
            self._person(" ".join(tokens[here:there]))
        if title:
            first = int(len(title) > 1 and title[0].lower() in merged("words", "determiner"))
            self._tell("role", printed_once(" ".join(title[first:])))  # "our transport correspondent"
        several = bool(tail) and tail[0].lower() in merged("attribution", "several_roles")
        if tail and (several or opens_or_ends_as_role(" ".join(tail))):
            role, place = role_and_place(printed_once(" ".join(tail)))
            self._tell("role", role)
            self._tell("location", place)
        elif tail:
            self._tell("affiliation", " ".join(tail))

    def _person(self, name: str) -> None:
        name = name.strip(_EDGE) if "(" not in name else name
        if may_be_name(name):
            self.found.append(Signer(name))

    def _organisation(self, text: str, *, joined: bool) -> None:
        last = self.found[-1] if self.found else None
        if last is not None and not joined and last.may_have_house:
            self._tell("affiliation", text)
        elif joined or last is None or "affiliation" not in last.about or find_agency(text) is None:
            self.found.append(Signer(text, organisation=True))  # else "Jane Example/The Post/AFP": it hands the text on

    def _tell(self, key: Key, value: str) -> None:
        """Note a role, an affiliation or a place for the last author, and for those before who have none yet.

        Bylines name it once behind several people: "Jane Example and Jan Muster, political editors".
        """
        value = value.strip(_EDGE)
        value = "" if key == "affiliation" and is_platform(value) else value  # a button: "Jane Example Twitter"
        for one in reversed(self.found):
            if key in one.about or not value:
                break
            one.about[key] = value
