"""Who is announced before a passage: by a line that ends in a colon, or by the sentence before."""

from bisect import bisect_right
from collections.abc import Sequence

from newsparse.names import has_given_name
from newsparse.quotes.cue import Attribution, attribution_ahead, attribution_behind
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.mention import mention_starting_at
from newsparse.quotes.name_in_mention import Mention, name_in
from newsparse.quotes.subject import main_subject
from newsparse.quotes.tokens import MASK, Token, is_break, phrase_at, tokens
from newsparse.quotes.words import SpeechWords

LONGEST_ANNOUNCEMENT_CHARACTERS = 150
"""Characters of the longest line that announces a speaker: twenty words, as its name and office need."""
LONGEST_MANNER_CHARACTERS = 200
"""Characters of the longest sentence that tells how somebody speaks: "Jane Roe, the mayor, was blunt."."""


def attribution_leading_in(masked: MaskedText, start: int, end: int, floor: int) -> Attribution | None:
    """Who the words right before a passage tell of: "Jane Roe said: “…", "Here is what Jane Roe had to say: “…".

    Args:
        masked: the masked text.
        start: where the sentence begins.
        end: where the passage's mark begins, or the paragraph before it ends.
        floor: where the passage before ends; no cue before it counts.
    """
    found = attribution_ahead(masked.blanked, start, end, masked.lists, floor=floor)
    line = masked.blanked[start:end].rstrip() if end - start <= LONGEST_ANNOUNCEMENT_CHARACTERS else ""
    if not line.endswith(":") or MASK in line or (found is not None and not _is_doubtful(found, masked.lists)):
        return found
    words = tokens(masked.blanked, start, end)
    person = _only_person(words, masked.lists) or _whose(words, masked.lists) or _last_name(words, masked.lists)
    if person is None or (found is not None and found.cue is not None and _is_topic(words, person, masked.lists)):
        return found
    return _announced(words, person)


def paragraph_before(masked: MaskedText, here: Passage) -> Attribution | None:
    """Who the paragraph before announces: "Jane Roe put it this way:", "From the desk of Jane Roe, editor".

    Args:
        masked: the masked text.
        here: a passage that opens its paragraph.
    """
    if here.paragraph == 0:
        return None
    start, end = masked.paragraphs[here.paragraph - 1]
    stop = start + len(masked.blanked[start:end].rstrip())
    if masked.blanked[stop - 1 : stop] == ":":
        begin, _ = masked.sentence(here.paragraph - 1, stop - 1)
        return attribution_leading_in(masked, begin, end, begin)
    if end - start > LONGEST_ANNOUNCEMENT_CHARACTERS:
        return None
    words = tokens(masked.blanked, start, end)
    first = phrase_at(words, 0, masked.lists.announces) if words else -1
    name = name_in(words, Mention(first, len(words)), masked.lists) if 0 < first < len(words) else None
    return _announced(words, name) if name is not None and name.first == first else None


def sentence_before(masked: MaskedText, here: Passage, *, reported: bool) -> Attribution | None:
    """Who the sentence before a passage tells of: "The plan was dead, Jane Roe said. “We tried.”".

    Args:
        masked: the masked text.
        here: the passage.
        reported: whether the passage's own sentence has the verb form of reported speech.
    """
    starts = masked.sentences(here.paragraph)
    which = bisect_right(starts, here.outer[0]) - 1
    if which < 1:
        return None
    opens = not masked.blanked[starts[which] : here.outer[0]].strip() and masked.ended(here)
    return attribution_in_sentence(masked, starts[which - 1], starts[which]) if opens or reported else None


def sentence_behind(masked: MaskedText, here: Passage) -> Attribution | None:
    """Who the sentence behind a passage says it was: "“We won.” That was how Jane Roe summed up the night."."""
    begin, stop = here.outer[1], masked.paragraphs[here.paragraph][1]
    words = tokens(masked.blanked, begin, min(begin + LONGEST_ANNOUNCEMENT_CHARACTERS, stop))
    first = phrase_at(words, 0, masked.lists.sums_up) if words else -1
    found = mention_starting_at(words, first, masked.lists) if 0 < first < len(words) else None
    return _announced(words, found) if found is not None else None


def attribution_in_sentence(masked: MaskedText, start: int, end: int) -> Attribution | None:
    """Who a sentence says spoke, or how: "Jane Roe was blunt."."""
    comma = masked.blanked.rfind(",", start, end)
    tail = attribution_behind(masked.blanked, comma + 1, end, masked.lists) if comma > 0 else None
    ahead = attribution_ahead(masked.blanked, start, end, masked.lists)
    if tail is not None and tail.speaker is not None and not _is_object(tail, masked.lists):
        named = ahead is not None and ahead.cue == tail.cue and _has_capital(ahead) and not _has_capital(tail)
        return ahead if named else tail  # "Jane Roe, the mayor, confirmed the sale."
    found = ahead or _manner(masked, start, end)
    return found or _only_subject(masked, start, end)


def _has_capital(found: Attribution) -> bool:
    """Whether a speaker holds a word with a capital, as names do."""
    return found.mention is not None and any(word.upper for word in found.words[slice(*found.mention)])


def _is_object(found: Attribution, lists: SpeechWords) -> bool:
    """Whether the words behind a verb of speech are what is said, nobody who says it: "says the stairs are sound"."""
    if found.mention is None or found.cue is None or found.speaker is None or found.speaker[0] < found.cue[1]:
        return False
    words = found.words[found.mention.first : found.mention.stop]
    if any(word.upper for word in words) or words[0].low in lists.he_or_she:
        return False
    return lists.nouns_have_capitals or any(word.low in lists.auxiliary for word in words)


def _only_subject(masked: MaskedText, start: int, end: int) -> Attribution | None:
    """The person whose full name a sentence begins with, if it names nobody else: "Jane Roe stood up in the hall."."""
    if end - start > LONGEST_MANNER_CHARACTERS:
        return None
    words = tokens(masked.blanked, start, end)
    person = _only_person(words, masked.lists) if words and has_given_name(words[0].text) else None
    if person is None or person.first > 0 or person.stop == len(words):
        return None
    alone = not any(word.upper and has_given_name(word.text) for word in words[person.stop :])
    return _announced(words, person) if alone else None


def _manner(masked: MaskedText, start: int, end: int) -> Attribution | None:
    """The subject of a sentence that tells how somebody speaks, without a verb of speech."""
    if end - start > LONGEST_MANNER_CHARACTERS or not masked.lists.manner:
        return None
    words = tokens(masked.blanked, start, end)
    if not words or not any(word.low in masked.lists.manner and not word.upper for word in words):
        return None
    subject = main_subject(words, len(words), masked.lists)
    if subject is not None and not any(word.low in masked.lists.manner for word in words[slice(*subject)]):
        found = _announced(words, subject)
        if _names_somebody(found, masked.lists):
            return found
    person = _only_person(words, masked.lists)
    return _announced(words, person) if person else None


def _announced(words: Sequence[Token], speaker: Mention) -> Attribution:
    place = (words[speaker.first].start, words[speaker.stop - 1].end)
    return Attribution(place, None, tuple(words), speaker)


def _names_somebody(found: Attribution, lists: SpeechWords) -> bool:
    """Whether a speaker is somebody: a person's name, "she", "the mayor"; "here" and "statement" are nobody."""
    if found.mention is None:
        return False
    words = found.words[found.mention.first : found.mention.stop]
    if any(word.upper and has_given_name(word.text) for word in words[:-1]):
        return True
    if words[0].low in lists.pronoun:
        return len(words) == 1 and words[0].low in lists.he_or_she
    return words[0].low in lists.determiner


def _is_doubtful(found: Attribution, lists: SpeechWords) -> bool:
    """Whether a speaker may be no speaker: neither a known name nor a capital inside the line."""
    inside = found.mention is not None and found.mention.first > 0 and found.words[found.mention.first].upper
    return not inside and not _names_somebody(found, lists)


def _is_topic(words: Sequence[Token], person: Mention, lists: SpeechWords) -> bool:
    """Whether a preposition stands before a person, who is spoken of: "Roe added about Jane Doe:"."""
    return person.first > 0 and lists.is_preposition(words[person.first - 1])


def _only_person(words: Sequence[Token], lists: SpeechWords) -> Mention | None:
    """The one person that a line names in full; None when there are several."""
    name = name_in(words, Mention(0, len(words)), lists)
    if name is None or name.stop - name.first < 2 or not has_given_name(words[name.first].text):
        return None
    rest = words[name.stop :]
    known = [at for at, word in enumerate(rest[:-1]) if has_given_name(word.text) and rest[at + 1].upper]
    return None if any(rest[at].upper and not is_break(rest[at + 1].gap) for at in known) else name


def _whose(words: Sequence[Token], lists: SpeechWords) -> Mention | None:
    """Who follows the phrase that a line begins with: "Statement by the mayor:"."""
    first = phrase_at(words, 0, lists.announces) if words else -1
    return mention_starting_at(words, first, lists) if 0 < first < len(words) else None


def _last_name(words: Sequence[Token], lists: SpeechWords) -> Mention | None:
    """The name that ends a line behind "from" or its like: "And from Chairwoman Roe:"."""
    openers = {phrase[-1] for phrases in lists.announces.values() for phrase in phrases}
    first = len(words)
    while first > 0 and words[first - 1].upper and (first == len(words) or not is_break(words[first].gap)):
        first -= 1
    if lists.nouns_have_capitals or not 0 < first < len(words) or words[first - 1].low not in openers:
        return None
    return Mention(first, len(words))
