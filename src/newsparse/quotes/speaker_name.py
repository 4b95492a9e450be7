"""The speaker's name: as the mention has it, or the name that a pronoun or a bare verb stands for."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.cues.merged import longest_first
from newsparse.names import PARTICLES, has_given_name
from newsparse.quotes.cue import Attribution
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.name_in_mention import FEWEST_IN_NAME, Mention, name_in
from newsparse.quotes.tokens import Token, is_break, tokens

FARTHEST_PARAGRAPHS = 2
"""Paragraphs over which a pronoun goes on with a person, where the one between names nobody."""

OWNER_ENDING = 2
"""Characters behind the name of an owner: "Roe's"."""

Offsets = tuple[int, int]


def _folded(text: str, place: Offsets) -> str:
    return " ".join(text[place[0] : place[1]].split())


class _Named(NamedTuple):
    """The full names in a paragraph."""

    places: tuple[Offsets, ...]
    alike: int
    """How many of them, from the first, have one surname."""


def _start(place: Offsets) -> int:
    return place[0]


def _end(place: Offsets) -> int:
    return place[1]


class Names:
    """Who is named outside the quoted passages, paragraph by paragraph: whom a "she said" may mean."""

    def __init__(self, masked: MaskedText) -> None:
        self._masked = masked
        self._persons: dict[int, _Named] = {}
        self._said: dict[int, Offsets] = {}  # the last speaker by name of each paragraph

    def speaker(self, passage: Passage, attribution: Attribution | None) -> tuple[str | None, Offsets | None]:
        """The speaker's name and where the text mentions them.

        Args:
            passage: the quoted passage.
            attribution: what was found beside it.
        """
        if attribution is None:
            return None, None
        text = self._masked.text
        mention = attribution.mention
        if mention is None or attribution.speaker is None:
            bare = attribution.cue is not None and self._masked.lists.has("drops_subject")
            place = self._refers(passage.paragraph, passage.outer[0]) if bare else None
            return (_folded(text, place), place) if place else (None, None)
        words = attribution.words
        if mention.stop - mention.first == 1 and self._is_pronoun(words, mention):
            plain = self._is_person(words[mention.first])
            place = self._meant(words[mention.first].start) if plain else None
            return (_folded(text, place) if place else None), attribution.speaker
        name = name_in(words, mention, self._masked.lists)
        if name is None:
            return _folded(text, attribution.speaker), attribution.speaker
        owner = words[name.stop - 1].low.endswith(longest_first("quotes", "owner_endings"))
        place = (words[name.first].start, words[name.stop - 1].end - OWNER_ENDING * owner)  # "Jane Roe's answer was:"
        self._said[passage.paragraph] = place
        return _folded(text, place), attribution.speaker

    def _is_person(self, word: Token) -> bool:
        return word.low in self._masked.lists.he_or_she

    def _is_pronoun(self, words: Sequence[Token], mention: Mention) -> bool:
        return words[mention.first].low in self._masked.lists.pronoun

    def _meant(self, pronoun: int) -> Offsets | None:
        """Whom a pronoun means, wherever the quote that it goes with stands: it may run over several paragraphs."""
        number = bisect_right(self._masked.paragraphs, pronoun, key=_start) - 1
        place = self._refers(number, pronoun)
        if place is not None and place in self._said.values():  # who goes on speaking, not who was but named
            self._said.setdefault(number, place)
        return place

    def _refers(self, paragraph: int, before: int) -> Offsets | None:
        """The one person named before in the paragraph, else in those before; None when there are several.

        Where no full name stands, the last speaker that was named.
        """
        for number in range(paragraph, paragraph - FARTHEST_PARAGRAPHS - 1, -1):
            if number < 0:
                return None
            named = self._named(number)
            count = bisect_right(named.places, before, key=_end)
            if count:
                return named.places[0] if count <= named.alike else self._subject(number, named.places, count)
            said = self._said.get(number)
            if said is not None and said[1] <= before:
                return said
        return None

    def _subject(self, number: int, places: Sequence[Offsets], count: int) -> Offsets | None:
        """The person that the last sentence with a name begins with, which a pronoun most often means.

        Args:
            number: the paragraph.
            places: the names in it.
            count: how many of them count.
        """
        start, _ = self._masked.sentence(number, places[count - 1][0])
        first = bisect_left(places, (start, start), 0, count)
        if first == count - 1 or all(map(self._is_office, tokens(self._masked.blanked, start, places[first][0]))):
            return places[first]
        return None

    def _named(self, number: int) -> _Named:
        """The names of two words or more, a given name first or an office before, that a paragraph holds."""
        if number not in self._persons:
            words = tokens(self._masked.blanked, *self._masked.paragraphs[number])
            found: list[Offsets] = []
            at = 0
            while at < len(words):
                stop = at + 1
                if words[at].upper and (has_given_name(words[at].text) or self._is_behind_office(words, at)):
                    while stop < len(words) and self._goes_on(words, stop):
                        stop += 1
                    while not words[stop - 1].upper:
                        stop -= 1
                    if stop - at == FEWEST_IN_NAME or (stop - at > 1 and has_given_name(words[at].text)):
                        owner = words[stop - 1].low.endswith(longest_first("quotes", "owner_endings"))
                        found.append((words[at].start, words[stop - 1].end - OWNER_ENDING * owner))
                at = stop
            surnames = [self._masked.text[start:end].rsplit(None, 1)[-1] for start, end in found]
            other = (place for place, surname in enumerate(surnames) if surname != surnames[0])
            self._persons[number] = _Named(tuple(found), next(other, len(found)))
        return self._persons[number]

    def _is_behind_office(self, words: Sequence[Token], at: int) -> bool:
        """Whether the office of a person stands before a word: "Mayor Ottoline Grey", "Dr. Ottoline Grey"."""
        office = words[at - 1] if at and "," not in words[at].gap else None
        return office is not None and office.upper and self._is_office(office) and not self._is_office(words[at])

    def _is_office(self, word: Token) -> bool:
        lists = self._masked.lists
        return word.low in longest_first("quotes", "office") or f"{word.low.rstrip('.')}." in lists.courtesy

    @staticmethod
    def _goes_on(words: Sequence[Token], at: int) -> bool:
        return (
            (words[at].upper or words[at].low in PARTICLES) and not is_break(words[at].gap) and "." not in words[at].gap
        )
