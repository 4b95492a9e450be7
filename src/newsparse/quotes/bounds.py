"""Where the mention of a speaker ends or begins: at a clause about it, at its verb, behind an adverb."""

from collections.abc import Sequence
from itertools import pairwise

from newsparse.cues.merged import merged
from newsparse.names import PARTICLES, has_given_name
from newsparse.quotes.tokens import Token, is_break, tokens
from newsparse.quotes.words import SHORTEST_ADVERB, SpeechWords


def has_antecedent(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a word opens a clause about the noun right before it: "whose", "who", a "que" with a verb behind it."""
    word, after = words[at], words[at + 1]
    if at == 0 or is_break(word.gap) or not (word.low in lists.relative or lists.is_relative_pronoun(word)):
        return False
    told = word.low not in lists.that or not (after.upper or after.low in lists.determiner | lists.pronoun)
    before = words[at - 1].low
    return told and before not in lists.speech | lists.preposition | lists.clause | lists.auxiliary | lists.pronoun


def goes_on_with_another(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a word joins a second person to the name before it: "Jane Roe and her son Ben said"."""
    if words[at].low not in merged("words", "joiner") or not 0 < at < len(words) - 1:
        return False
    after = words[at + 1]
    named = any(has_given_name(word.text) for word in words[:at])
    return named and not is_break(after.gap) and (after.upper or after.low in lists.determiner)


def goes_on_with_verb(word: Token, lists: SpeechWords) -> bool:
    """Whether a word behind a noun of German may only be a verb or an adverb: the mention is over before it."""
    small = word.upper or word.low in lists.determiner | lists.courtesy | PARTICLES or word.low[:1].isdigit()
    return not small and not lists.is_preposition(word) and word.low not in lists.pronoun


def opens_with_adverb(words: Sequence[Token], lists: SpeechWords) -> bool:
    """Whether a sentence opens with an adverb and goes on with its subject: "Initially Roe said"."""
    word, after = words[0], words[1] if len(words) > 1 else None
    adverb = bool(lists.adverb_endings) and len(word.low) >= SHORTEST_ADVERB and word.low.endswith(lists.adverb_endings)
    subject = after is not None and (after.upper or after.low in lists.determiner | lists.pronoun)
    return adverb and subject and not has_given_name(word.text)


def named_between(text: str, start: int, end: int) -> bool:
    """Whether somebody is named in full in a stretch: a given name with another capital behind it."""
    words = tokens(text, start, end)
    return any(
        one.upper and after.upper and not is_break(after.gap) and has_given_name(one.text)
        for one, after in pairwise(words)
    )
