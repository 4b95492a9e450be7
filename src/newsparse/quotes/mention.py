"""How a speaker is mentioned: the words of a sentence that name them."""

from collections.abc import Sequence

from newsparse.names import PARTICLES, has_given_name
from newsparse.quotes.bounds import goes_on_with_verb, has_antecedent, opens_with_adverb
from newsparse.quotes.name_in_mention import Mention, goes_on_with_particle, name_in
from newsparse.quotes.tokens import Token, in_name, is_break
from newsparse.quotes.words import SpeechWords

LONGEST_MENTION_WORDS = 14
"""Words of the longest mention of a speaker: "the head of the office for …" and a name."""

LONGEST_NAME_AT_HEAD = 5
"""Words of a mention above which the capital it begins with is no name where a full one follows behind a comma."""

LONGEST_OFFICE_WORDS = 3
"""Words in small letters between a house or a town and a name: "chief executive officer"."""

LONGEST_PLACE_WORDS = 3
"""Words between "from" and a name: "from Nizhny Novgorod Pyotr Sidorov"."""


def mention_ending_at(words: Sequence[Token], last: int, lists: SpeechWords) -> Mention | None:
    """The mention that ends with a word: as far back as nothing parts it; ``None`` where none does.

    Args:
        words: the words of a stretch.
        last: index of the mention's last word.
        lists: the language's words.
    """
    first = last
    while first > 0 and last - first < LONGEST_MENTION_WORDS and not is_break(words[first].gap):
        word = words[first - 1]
        if has_antecedent(words, first - 1, lists):
            return _described(words, mention_ending_at(words, first - 2, lists), lists)
        if lists.is_relative_pronoun(word):
            return Mention(first - 1, first)
        if word.low in lists.clause or (word.low in lists.pronoun and word.low not in lists.determiner):
            break
        if word.low in lists.speech and word.low not in lists.preposition and not word.upper:
            break
        first -= 1
    return _trimmed(words, Mention(first, last + 1), lists)


def _described(words: Sequence[Token], found: Mention | None, lists: SpeechWords) -> Mention | None:
    """The name that a mention describes behind a comma: "Jane Roe, a baker whose shop burned down, said"."""
    if found is None or found.first == 0 or words[found.first].gap.strip() != ",":
        return found
    named = words[found.first].low in lists.determiner and words[found.first - 1].upper
    return mention_ending_at(words, found.first - 1, lists) if named else found


def _trimmed(words: Sequence[Token], found: Mention, lists: SpeechWords) -> Mention | None:
    """Without the part of the sentence that stands before the subject: "In a statement Jane Roe"."""
    first, stop = found
    while first < stop and _leads_in(words, first, lists):
        first += 1
    if first < stop and lists.is_preposition(words[first]):
        first = _head(words, Mention(first, stop), lists)
    last = words[stop - 1]
    if first >= stop or last.text.isdigit() or last.low in lists.determiner - lists.pronoun:
        return None
    return None if lists.may_come_between(last) and last.low not in lists.pronoun else Mention(first, stop)


def _leads_in(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a word stands before a mention and is no part of it: an adverb."""
    opens = at == 0 and words[at].low in lists.auxiliary
    return (lists.may_come_between(words[at]) or opens) and words[at].low not in lists.determiner | lists.pronoun


def _head(words: Sequence[Token], found: Mention, lists: SpeechWords) -> int:
    """Where the noun begins that a prepositional stretch ends with."""
    first = found.stop - 1
    if words[first].low in lists.pronoun:
        return first
    if words[first].upper:
        while first - 1 > found.first and in_name(words[first - 1]) and not words[first].gap.strip():
            first -= 1
        while first < found.stop - 1 and not words[first].upper:
            first += 1
        return first if first - 1 <= found.first or words[first - 1].low not in lists.determiner else first - 1
    while first > found.first:
        first -= 1
        if words[first].low in lists.determiner:
            return first
        if words[first].low in lists.preposition:
            return first + 1
    return found.stop


def mention_starting_at(words: Sequence[Token], first: int, lists: SpeechWords) -> Mention | None:
    """The mention that begins with a word, or behind the small words that stand there; None when nothing names anyone.

    Args:
        words: the words of a stretch.
        first: index where it may begin.
        lists: the language's words.
    """
    begin = first
    while first < len(words) and _is_skipped(words, first, lists):
        first += 1
    if first >= len(words):
        return None
    allowed = ("(", ",") if first > begin else ("(",)
    if first and is_break(words[first].gap) and words[first].gap.strip() not in allowed:
        return None
    word = words[first]
    if word.low in lists.pronoun and (word.low not in lists.determiner or _is_alone(words, first, lists)):
        return Mention(first, first + 1)
    if word.low in lists.clause or lists.is_preposition(word):
        return None
    stop = first + 1
    named = _is_name(word, lists)
    while (
        stop < len(words)
        and stop - first < LONGEST_MENTION_WORDS
        and not _ends_mention(words, stop, lists, named=named)
    ):
        named = named or _is_name(words[stop], lists)
        stop += 1
    while stop - first > 1 and words[stop - 1].low in lists.determiner and stop < len(words):
        stop -= 1  # "un fornaio il cui negozio"
    if stop - first == 1 and (word.low in lists.determiner or lists.may_come_between(word)):
        return None
    return Mention(first, with_name(words, Mention(first, stop), lists))


def _is_skipped(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    word = words[at]
    opens = at == 0 and (word.low in lists.auxiliary or opens_with_adverb(words, lists))
    small = lists.may_come_between(word) or opens
    return small and word.low not in lists.determiner | lists.pronoun


def _is_alone(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a word that may be a pronoun or an article stands without a noun."""
    follows = words[at + 1] if at + 1 < len(words) else None
    return (
        follows is None
        or is_break(follows.gap)
        or follows.low in lists.preposition | lists.auxiliary | lists.clause | lists.speech
    )


def _ends_mention(words: Sequence[Token], at: int, lists: SpeechWords, *, named: bool) -> bool:
    """Whether a mention is over before a word."""
    word = words[at]
    if is_break(word.gap) or ":" in word.gap or word.low in lists.clause | lists.relative:
        return True
    if lists.nouns_have_capitals and words[at - 1].upper and goes_on_with_verb(word, lists):
        return True
    if word.upper or word.text.isdigit() or words[at - 1].low in lists.determiner | lists.courtesy:
        return False
    if word.low in PARTICLES:
        return named and not goes_on_with_particle(words, at, lists)
    if lists.is_preposition(word):
        return named or not (word.low in lists.linking_prepositions or _leads_to_name(words, at, lists))
    lives = _leads_to_full_name(words, at, lists)
    over = named and not lives and (word.low in lists.auxiliary or words[at - 1].upper)
    return over or (word.low in lists.speech and word.low not in lists.preposition)


def _leads_to_name(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a full name follows the place behind a preposition: "visitor from Leeds Jane Roe"."""
    for name in range(at + 2, min(at + LONGEST_PLACE_WORDS + 2, len(words))):
        if words[name].low in lists.clause | lists.speech | lists.auxiliary or is_break(words[name - 1].gap):
            return False
        if _full_name_at(words, name) and (not is_break(words[name].gap) or words[name].gap.strip() == ","):
            return True
    return False


def _leads_to_full_name(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a full name follows what somebody is: "Oslo resident Jane Roe", "Roe Ltd. chief executive Jane Roe"."""
    for here in range(at, min(at + LONGEST_OFFICE_WORDS, len(words))):
        word = words[here]
        if here > at and word.upper:
            return False
        if word.low in lists.auxiliary | lists.speech | lists.clause | lists.determiner or lists.is_preposition(word):
            return False
        if _full_name_at(words, here + 1):
            return here == at or not is_break(words[here + 1].gap)
    return False


def _full_name_at(words: Sequence[Token], at: int) -> bool:
    """Whether a given name that a list knows stands at a place with another capital behind it."""
    if at + 1 >= len(words) or not has_given_name(words[at].text):
        return False
    return words[at + 1].upper and not is_break(words[at + 1].gap)


def with_name(words: Sequence[Token], found: Mention, lists: SpeechWords) -> int:
    """Where a mention ends whose name follows after a comma: "the mayor of Ashby, Jane Roe".

    Args:
        words: the words of a stretch.
        found: the mention as far as the comma.
        lists: the language's words.
    """
    stop = found.stop
    if stop >= len(words) or words[stop].gap.strip() != ",":
        return stop
    office = any(word.upper and word.low in lists.title for word in words[found.first : stop])
    name = name_in(words, found, lists)
    unknown = name is None or not has_given_name(words[name.first].text)
    told = _full_name_at(words, stop) and name is not None and stop - found.first > LONGEST_NAME_AT_HEAD
    if name is not None and not (unknown and (office or told)):
        return stop
    last = stop
    while last < len(words) and in_name(words[last]) and (last == stop or not is_break(words[last].gap)):
        last += 1
    while last > stop and not words[last - 1].upper:
        last -= 1
    named = words[stop].upper and words[stop].low not in lists.determiner | (lists.auxiliary if office else frozenset())
    return last if last > stop and named else stop


def _is_name(word: Token, lists: SpeechWords) -> bool:
    return (
        word.upper
        and word.low not in lists.determiner | lists.title
        and (not lists.nouns_have_capitals or has_given_name(word.text))
    )
