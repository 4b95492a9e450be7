"""The mention of a speaker, and the person's name in it, its office taken off."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from newsparse.cues.merged import longest_first, merged
from newsparse.names import PARTICLES, has_given_name, is_person_name
from newsparse.quotes.tokens import Token, is_break
from newsparse.quotes.words import SpeechWords

SHORTEST_PARTICLE = 2
"""Letters of the shortest particle that opens a surname; one letter joins two names more often."""
LONGEST_BARE = 3
"""Words of the longest German name without an article."""
FEWEST_IN_NAME = 2
"""Words of a full name, behind an office and before a place."""


class Mention(NamedTuple):
    """The words of a sentence that mention a speaker, first to last index, the last not included."""

    first: int
    stop: int


def name_in(words: Sequence[Token], found: Mention, lists: SpeechWords) -> Mention | None:
    """The person's name in a mention, its titles taken off; None when it holds only a description.

    Args:
        words: the words of a stretch.
        found: the mention.
        lists: the language's words.

    A given name of the library's list begins the name, else the capitals that a mention ends with, or begins with.
    """
    runs = [_behind_hearer(words, run, lists) for run in _runs(words, found, lists)]
    if lists.title:
        runs = [run for run in map(partial(_untitled, words, lists), runs) if run.first < run.stop]
        runs = runs[-1:] if runs and runs[-1].stop == found.stop else runs
    for first, stop in runs:
        for at in range(first, stop):
            if stop - at > 1 and has_given_name(words[at].text) and words[at].low not in lists.courtesy:
                behind = _past_office(words, Mention(first, stop))
                whole = first < behind < at  # "President Bola Ahmed Example"
                return _without_home(words, Mention(behind if whole else at, stop))
    if not runs or (lists.nouns_have_capitals and not _is_bare(words, found, runs)):
        return None
    first, stop = _owned(words, runs)
    before = words[first - 1].low if first > found.first else ""
    articled = bool(lists.language) and lists.has("article_before_name")
    described = before in lists.preposition or (before in lists.determiner and not articled)
    if stop < found.stop and not is_break(words[stop].gap) and not _goes_on(words[stop], lists):
        return None  # "Ashby officials"
    first = _past_office(words, Mention(first, stop))
    while stop - first > 1 and _is_title(words[first], lists):
        first += 1
    if stop - first > FEWEST_IN_NAME and words[first].low in longest_first("quotes", "honour"):
        first += 1  # "Sir Keir Example", and not "Sir Keir"
    return None if described or words[first].low in lists.determiner else Mention(first, stop)


def goes_on_with_particle(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a name goes on behind a particle: "Ursula von der Leyen", but not "Jan Muster vom Wetterdienst".

    Behind a whole name several particles, or one in a language whose nouns have capitals, lead to a house or a hearer.

    Args:
        words: the words of a stretch.
        at: index of the particle.
        lists: the language's words.
    """
    first = last = at
    while first and words[first - 1].low in PARTICLES and not is_break(words[first].gap):
        first -= 1
    while last + 1 < len(words) and words[last + 1].low in PARTICLES and not is_break(words[last + 1].gap):
        last += 1
    if not first or last + 1 >= len(words) or is_break(words[first].gap) or is_break(words[last + 1].gap):
        return False
    before = words[first - 1]
    if not (before.upper and words[last + 1].upper):
        return False
    whole = first > 1 and has_given_name(words[first - 2].text) and not is_break(before.gap)
    if has_given_name(before.text) or words[at].low in merged("words", "joiner"):
        return True
    return not (whole and (last > first or lists.nouns_have_capitals))


def _owned(words: Sequence[Token], runs: Sequence[Mention]) -> Mention:
    """The first name that is no owner's: "Hutchins's deputy, Ros Attwell"."""
    owner = longest_first("quotes", "owner_endings")
    others = (run for run in runs if run.stop - run.first > 1 and not words[run.stop - 1].low.endswith(owner))
    return next(others, runs[0]) if words[runs[0].stop - 1].low.endswith(owner) else runs[0]


def _past_office(words: Sequence[Token], run: Mention) -> int:
    """Where the full name begins behind the last office in a run of capitals: "Barangay Captain Nilo Example"."""
    last = run.stop - FEWEST_IN_NAME
    offices = longest_first("quotes", "office")
    behind = next((at + 1 for at in range(last - 1, run.first - 1, -1) if words[at].low in offices), run.first)
    if run.first < behind < last and words[behind].low in longest_first("quotes", "after_office"):
        behind += 1
    if run.first < behind and words[behind].low in longest_first("quotes", "before_home") and behind + 2 == last:
        behind += 2  # "Mayor of Selby Nilo Example"
    name = " ".join(word.text for word in words[behind : run.stop])
    return behind if behind > run.first and words[behind].upper and is_person_name(name) else run.first


def _without_home(words: Sequence[Token], run: Mention) -> Mention:
    """A full name without where the person lives: "Jane Example of Selby"."""
    before = longest_first("quotes", "before_home")
    at = next((at for at in range(run.first + FEWEST_IN_NAME, run.stop) if words[at].low in before), run.stop)
    name = " ".join(word.text for word in words[run.first : at])
    return Mention(run.first, at) if at < run.stop and is_person_name(name) else run


def _behind_hearer(words: Sequence[Token], run: Mention, lists: SpeechWords) -> Mention:
    """A run of capitals without who is told something, in front of a full name: "az MTI-nek Kiss Ágnes"."""
    if not lists.hearer_endings:
        return run
    first = run.first + (words[run.first].low in lists.determiner)
    told = run.stop - first > FEWEST_IN_NAME and words[first].low.endswith(lists.hearer_endings)
    return Mention(first + 1, run.stop) if told else run


def _goes_on(word: Token, lists: SpeechWords) -> bool:
    """Whether a word behind a name tells who it is, or to whom it was said: "the head of", "Nagy Éva igazgató"."""
    hearer = lists.nouns_have_capitals and word.low in lists.determiner  # "Roe der dpa"
    return hearer or lists.is_preposition(word) or word.low in lists.title


def _untitled(words: Sequence[Token], lists: SpeechWords, run: Mention) -> Mention:
    """A run of capitals without the office in it, empty if it is no more: "Kepala Dinas Budi Santoso"."""
    offices = (at + 1 for at in range(run.stop - 1, run.first - 1, -1) if words[at].low in lists.title)
    return Mention(next(offices, run.first), run.stop)


def _is_title(word: Token, lists: SpeechWords) -> bool:
    """Whether a word before a name is no part of it: "Dr", "the"."""
    plain = word.low.rstrip(".")
    return f"{plain}." in lists.courtesy or plain in longest_first("quotes", "before_name")


def _is_bare(words: Sequence[Token], found: Mention, runs: Sequence[Mention]) -> bool:
    """Whether a German mention is one run of capitals without an article, as a surname is."""
    return runs[0].first == found.first and runs[0].stop - runs[0].first <= LONGEST_BARE and len(words) > found.first


def _with_particles(words: Sequence[Token], at: int, first: int, lists: SpeechWords) -> int:
    """Where a surname begins with its particles, which mean nothing else in the language: "van der Meer said"."""
    while at > first and not is_break(words[at].gap) and len(words[at - 1].low) >= SHORTEST_PARTICLE:
        word = words[at - 1]
        if word.low not in PARTICLES or word.low in lists.determiner or lists.is_preposition(word):
            break
        at -= 1
    return at


def _is_in_name(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a word goes on with the name before it: a capital, or a particle that does."""
    return words[at].upper or (words[at].low in PARTICLES and goes_on_with_particle(words, at, lists))


def _runs(words: Sequence[Token], found: Mention, lists: SpeechWords) -> list[Mention]:
    """Capitalised words side by side, particles between them included."""
    runs: list[Mention] = []
    at = found.first
    while at < found.stop:
        if not words[at].upper or words[at].low in lists.determiner:
            at += 1
            continue
        stop = at + 1
        while stop < found.stop and _is_in_name(words, stop, lists) and not is_break(words[stop].gap):
            stop += 1
        last = stop
        while last > at + 1 and not words[last - 1].upper:
            last -= 1
        begin = _with_particles(words, at, found.first, lists) if last == at + 1 else at
        runs.append(Mention(begin, last))
        at = stop
    return runs
