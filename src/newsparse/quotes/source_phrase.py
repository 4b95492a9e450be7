"""Source phrases: a name with a preposition in the place of a verb of speech: "according to Jane Roe"."""

from collections.abc import Sequence

from newsparse.quotes.mention import mention_ending_at, mention_starting_at
from newsparse.quotes.name_in_mention import Mention
from newsparse.quotes.tokens import Token, phrase_at
from newsparse.quotes.words import SpeechWords


def source_at(words: Sequence[Token], at: int, lists: SpeechWords) -> tuple[Mention | None, Mention] | None:
    """The source and cue of "according to Jane Roe" at a word, or of "Jane Roe zufolge"; ``None`` without one."""
    stop = phrase_at(words, at, lists.according)
    if stop > at and not (stop < len(words) and words[stop].low in lists.speech and not words[stop].upper):
        found = mention_starting_at(words, stop, lists)
        return (found, Mention(at, stop)) if found else None
    if words[at].low in lists.postposition and at > 0:
        return mention_ending_at(words, at - 1, lists), Mention(at, at + 1)
    return None


def is_sure_source(words: Sequence[Token], source: tuple[Mention | None, Mention], lists: SpeechWords) -> bool:
    """Whether a phrase inside a sentence names a source: two words, or "laut" and a noun; "per cent" names none."""
    speaker, (at, stop) = source
    if stop - at > 1 or speaker is None:
        return stop - at > 1
    return words[at].low not in lists.auxiliary and (
        words[speaker.first].upper or words[speaker.first].low in lists.determiner
    )


def writer_of(words: Sequence[Token], found: Mention, lists: SpeechWords) -> Mention | None:
    """Who wrote what is read: "read a statement from Jane Roe"; ``None`` where it is no such thing."""
    if any(word.upper for word in words[found.first : found.stop]):
        return None
    ends = (phrase_at(words, at, lists.announces) for at in range(found.first, found.stop))
    stop = next((end for end in ends if 0 < end < len(words)), 0)
    return mention_starting_at(words, stop, lists) if stop and words[stop].upper else None
