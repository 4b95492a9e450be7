"""The words by which a language attributes speech."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

from newsparse.cues import LANGUAGES, filed_under, read_file
from newsparse.cues.facts import has_noun_capitals
from newsparse.cues.merged import longest_first
from newsparse.names import PARTICLES
from newsparse.quotes.tokens import Token

SHORTEST_ADVERB = 5
"""Letters of the shortest word that its ending makes an adverb: "fly" and "July" are none."""

LOOKED_AT = 400
"""Characters of a text that tell its letters."""
LAST_LATIN = "\u024f"
"""The last of the letters that European languages write in Latin script."""

_OF_ONE_LANGUAGE = frozenset({"adverbs_inside", "ends_at_comma", "titles_have_capitals"})
"""Habits that are not assumed where the language is unknown: other languages use the same signs otherwise."""

_OWN = (
    "title",
    "reported",
    "oblique",
    "nobody",
    "he_or_she",
    "nominative",
    "relative",
    "manner",
    "as_said",
    "relays",
    "called",
    "writes",
)
"""The sets of words that only some languages have."""


@dataclass(frozen=True, slots=True, eq=False)
class SpeechWords:
    """The word lists of one language, lower case; of all of them for a text whose language is unknown."""

    language: str
    speech: frozenset[str]
    """Verbs of speech, in the forms that news uses: "said", "says"."""
    according: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases that stand before a source, each as its words, by their first."""
    postposition: frozenset[str]
    """Words that stand behind a source: "zufolge"."""
    pronoun: frozenset[str]
    """Pronouns that may speak: "she", "who"."""
    auxiliary: frozenset[str]
    """Small words that may stand between a subject and its verb: "has", "also"."""
    preposition: frozenset[str]
    """Prepositions, which no speaker follows as a subject: "in", "of"."""
    clause: frozenset[str]
    """Words that open a clause: "because", "when"."""
    courtesy: frozenset[str]
    """Words that stand before a name and are no part of it: "mr.", "president"."""
    determiner: frozenset[str]
    """Articles, and what stands in their place: "the", "her"."""
    title: frozenset[str]
    """Offices before a name, which are no part of it though they have a capital: "kepala", "mkurugenzi"."""
    so_called: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases before words that are a name, or held at a distance."""
    reported: frozenset[str]
    """Verb forms of reported speech (German)."""
    oblique: frozenset[str]
    """Articles and pronouns that no subject has."""
    nobody: frozenset[str]
    """Pronouns that stand for no speaker: "heißt es in dem Brief"."""
    that: tuple[str, ...]
    """The words that open what is reported: "said that"."""
    he_or_she: frozenset[str]
    """Pronouns that stand for one person named before."""
    nominative: frozenset[str]
    """Pronouns that are always a subject."""
    relative: frozenset[str]
    """Words that open a clause about the noun before them and are no subject of it: "whose"."""
    manner: frozenset[str]
    """Words that tell how somebody speaks without a verb of speech: "blunt", "shrugged"."""
    announces: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases before the name on a line that announces a speaker: "from the desk of"."""
    sums_up: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases before the name in the sentence behind a passage that says whose it was: "that was how"."""
    as_said: frozenset[str]
    """The word that opens "as she put it"."""
    relays: frozenset[str]
    """Verbs whose object speaks: "quoted Jane Roe as saying"."""
    called: frozenset[str]
    """Words before what somebody is called: "called him “…”."""
    writes: frozenset[str]
    """Verbs before the title of a work, where no mark parts the two: "wrote “The House by the River”"."""
    hearer_endings: tuple[str, ...]
    """How the name of a house ends that is told something: "az MTI-nek"."""
    adverb_endings: tuple[str, ...]
    """Endings of an adverb: "bluntly", "ähnlich"."""
    participle_endings: tuple[str, ...]
    """Endings of a verb that a sentence opens with, the last of them also of one that goes on: "saying"."""
    habits: frozenset[str]
    """What the language does when it quotes, by the names of ``[quotes]`` in its file: ``verb_second``."""
    nouns_have_capitals: bool
    """Whether a capital makes no word a name."""

    def has(self, habit: str) -> bool:
        """Whether the language does something: ``dash_opens_speech``, ``titles_have_capitals``."""
        return habit in self.habits

    def may_come_between(self, word: Token) -> bool:
        """Whether a word may stand between a subject and its verb: an auxiliary, an adverb."""
        if word.upper:
            return False
        long = len(word.low) >= SHORTEST_ADVERB
        adverb = long and "adverbs_inside" in self.habits and word.low.endswith(self.adverb_endings)
        return word.low in self.auxiliary or adverb or word.low.endswith(longest_first("quotes", "negated_endings"))

    def is_participle(self, word: Token) -> bool:
        """Whether a word is a verb form that goes on with a sentence whose subject stands before: "saying"."""
        return bool(self.participle_endings) and word.low.endswith(self.participle_endings[-1])

    def is_relative_pronoun(self, word: Token) -> bool:
        """Whether a word is a pronoun that opens a clause: "who"."""
        return word.low in self.pronoun and word.low in self.clause

    def is_preposition(self, word: Token) -> bool:
        """Whether a word is a preposition, and no article."""
        return word.low in self.preposition and word.low not in self.determiner

    @property
    def linking_prepositions(self) -> frozenset[str]:
        """Prepositions that go on with a description: "the head of"."""
        return PARTICLES.union(longest_first("quotes", "linking"))

    @property
    def verb_second(self) -> bool:
        """Whether the subject may stand behind the verb in any sentence."""
        return "verb_second" in self.habits


def _merged(files: Sequence[dict[str, Any]], key: str) -> frozenset[str]:
    """A word list that every language has."""
    return frozenset(word for file in files for word in file[key])


def _content(name: str) -> dict[str, Any]:
    """What is known of how a language quotes: its file, or its part of ``speech.toml``; empty when there is none."""
    found: dict[str, Any] = read_file(name) if name in LANGUAGES else read_file("speech").get(name, {})
    return found


def _own(names: Sequence[str], key: str) -> list[str]:
    """A list that only some languages have."""
    return [word for name in names for word in _content(name).get("quotes", {}).get(key, ())]


def _reflexive(names: Sequence[str]) -> frozenset[str]:
    """Verbs of speech that are one word with their pronoun: "s'indigne", "queixou-se"."""
    found: set[str] = set()
    for name in names:
        verbs = (*_content(name)["words"]["speech"], *_own((name,), "reflexive_verbs")) if _content(name) else ()
        found.update(form.replace("…", verb) for form in _own((name,), "reflexive") for verb in verbs)
    return frozenset(found)


def _habits(names: Sequence[str]) -> frozenset[str]:
    """The habits of a language; of several, for a text whose language is unknown, those that any of them has."""
    found = {key for name in names for key, value in _content(name).get("quotes", {}).items() if value is True}
    return frozenset(found - _OF_ONE_LANGUAGE if len(names) > 1 else found)


def as_written(language: str | None, text: str) -> str | None:
    """The language whose lists a text is read by: Serbian in Latin letters quotes as Croatian does.

    Example:
        >>> as_written("sr", "Rekao je Milan."), as_written("sr", "Рекао је Милан."), as_written("en", "He said.")
        ('hr', 'sr', 'en')
    """
    latin: Mapping[str, str] = read_file("speech")["in_latin"]
    if language is None or language not in latin:
        return language
    if sum(map(_is_latin, text[:LOOKED_AT])) <= sum(map(str.isalpha, text[:LOOKED_AT])) / 2:
        return language
    return latin[language]


def _is_latin(letter: str) -> bool:
    return letter.isalpha() and letter < LAST_LATIN


@lru_cache(maxsize=16)
def speech_words(language: str | None) -> SpeechWords:
    """The lists of a language; those of all languages with a file for ``None``, none for one that nothing is known of.

    Example:
        >>> "sagte" in speech_words("de").speech, "sagte" in speech_words("en").speech
        (True, False)
        >>> "сказал" in speech_words("ru").speech
        True
    """
    names = LANGUAGES if language is None else (filed_under(language),)
    others = read_file("speech")["own_script"] if language is None else ()
    files: list[dict[str, Any]] = [content["words"] for name in (*names, *others) if (content := _content(name))]
    merged, own = partial(_merged, files), partial(_own, names)
    return SpeechWords(
        language=filed_under(language or ""),
        speech=merged("speech") | _reflexive(names),
        according=_by_first(phrase for phrase in merged("according") if phrase[0] != "…"),
        postposition=frozenset(phrase[2:] for phrase in merged("according") if phrase[0] == "…"),
        pronoun=merged("pronoun"),
        auxiliary=merged("auxiliary"),
        preposition=merged("preposition"),
        clause=merged("clause"),
        courtesy=merged("courtesy"),
        determiner=merged("determiner"),
        so_called=_by_first(merged("so_called")),
        that=tuple(own("that")),
        announces=_by_first(own("announces")),
        sums_up=_by_first(own("sums_up")),
        adverb_endings=tuple(own("adverb_endings")),
        hearer_endings=tuple(own("hearer_endings")),
        participle_endings=tuple(own("participle_endings")),
        habits=_habits(names),
        **{key: frozenset(own(key)) for key in _OWN},
        nouns_have_capitals=has_noun_capitals(language),
    )


def _by_first(phrases: Iterable[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases):
        words = tuple(phrase.split())
        index.setdefault(words[0], []).append(words)
    return MappingProxyType({first: tuple(found) for first, found in index.items()})
