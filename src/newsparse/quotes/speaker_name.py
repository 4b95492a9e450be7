"""The speaker's name: as the mention has it, or the name that a pronoun or a bare verb stands for."""

from collections.abc import Sequence

from newsparse.names import PARTICLES, has_given_name
from newsparse.quotes.cue import Attribution
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import Frame
from newsparse.quotes.mention import Mention, name_in
from newsparse.quotes.tokens import Token, broken, tokens

Place = tuple[int, int]


def _folded(text: str, place: Place) -> str:
    return " ".join(text[place[0] : place[1]].split())


class Names:
    """Who is named outside the quoted passages, paragraph by paragraph: whom a "she said" may mean."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._persons: dict[int, tuple[Place, ...]] = {}
        self._said: dict[int, Place] = {}  # the last speaker by name of each paragraph

    def speaker(self, passage: Passage, attribution: Attribution | None) -> tuple[str | None, Place | None]:
        """The speaker's name and where the text mentions them.

        Args:
            passage: the quoted passage.
            attribution: what was found beside it.
        """
        if attribution is None:
            return None, None
        text = self._frame.text
        mention = attribution.mention
        if mention is None or attribution.speaker is None:
            bare = attribution.cue is not None and self._frame.lists.has("drops_subject")
            place = self._refers(passage, passage.outer[0]) if bare else None
            return (_folded(text, place), place) if place else (None, None)
        words = attribution.words
        if mention.stop - mention.first == 1 and self._is_pronoun(words, mention):
            plain = self._is_person(words[mention.first])
            place = self._refers(passage, words[mention.first].start) if plain else None
            return (_folded(text, place) if place else None), attribution.speaker
        name = name_in(words, mention, self._frame.lists)
        if name is None:
            return _folded(text, attribution.speaker), attribution.speaker
        place = (words[name.first].start, words[name.stop - 1].end)
        self._said[passage.paragraph] = place
        return _folded(text, place), attribution.speaker

    def _is_person(self, word: Token) -> bool:
        return word.low in self._frame.lists.he_or_she

    def _is_pronoun(self, words: Sequence[Token], mention: Mention) -> bool:
        return words[mention.first].low in self._frame.lists.pronoun

    def _refers(self, passage: Passage, before: int) -> Place | None:
        """The one person named before in the paragraph, else in the paragraph before; None when there are several.

        Where no full name stands, the last speaker that was named.
        """
        for number in (passage.paragraph, passage.paragraph - 1):
            if number < 0:
                return None
            found = [place for place in self._named(number) if place[1] <= before]
            if found:
                surnames = {self._frame.text[start:end].rsplit(None, 1)[-1] for start, end in found}
                return found[0] if len(surnames) == 1 else self._subject(number, found)
            said = self._said.get(number)
            if said is not None and said[1] <= before:
                return said
        return None

    def _subject(self, number: int, found: Sequence[Place]) -> Place | None:
        """The person that the last sentence with a name begins with, which a pronoun most often means."""
        start, _ = self._frame.sentence(number, found[-1][0])
        inside = [place for place in found if place[0] >= start]
        return inside[0] if len(inside) == 1 or not self._frame.masked[start : inside[0][0]].strip() else None

    def _named(self, number: int) -> tuple[Place, ...]:
        """The names of two words or more, a given name first, that a paragraph holds."""
        if number not in self._persons:
            words = tokens(self._frame.masked, *self._frame.paragraphs[number])
            found: list[Place] = []
            at = 0
            while at < len(words):
                stop = at + 1
                if words[at].upper and has_given_name(words[at].text):
                    while stop < len(words) and self._goes_on(words, stop):
                        stop += 1
                    while not words[stop - 1].upper:
                        stop -= 1
                    if stop - at > 1:
                        found.append((words[at].start, words[stop - 1].end))
                at = stop
            self._persons[number] = tuple(found)
        return self._persons[number]

    @staticmethod
    def _goes_on(words: Sequence[Token], at: int) -> bool:
        return (
            (words[at].upper or words[at].low in PARTICLES) and not broken(words[at].gap) and "." not in words[at].gap
        )
