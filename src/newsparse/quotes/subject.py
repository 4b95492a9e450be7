"""The subject of a verb of speech: before it, behind it, or what its sentence begins with."""

from collections.abc import Sequence

from newsparse.attribution.agencies import find_agency
from newsparse.cues.merged import longest_first, merged
from newsparse.names import has_given_name
from newsparse.quotes.mention import mention_ending_at, mention_starting_at, with_name
from newsparse.quotes.name_in_mention import Mention, name_in
from newsparse.quotes.source_phrase import writer_of
from newsparse.quotes.tokens import Token, is_break
from newsparse.quotes.words import SpeechWords

FARTHEST_CUE = 25
"""Words in which a speaker's cue must stand: "Jane Roe, 35, the mayor of …, said" needs some 20."""
FARTHEST_PERSON = 12
"""Words behind a verb of speech among which the person stands who spoke, behind the occasion."""
FARTHEST_SUBJECT = 6
"""Words behind a verb of speech among which its subject begins, behind when and where it was said."""
LONGEST_AGENCY_WORDS = 3
"""Words of the longest agency's name that is looked for: "Polska Agencja Prasowa"."""
LONGEST_UNSAID_SPEAKER_WORDS = 5
"""Words of the longest speaker without a name and a verb of speech: "A spokesman for the county"."""


def is_cue(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a word is a verb of speech where it stands: "said", and not "the call", "her quotes".

    Args:
        words: the words of a stretch.
        at: the index of the word.
        lists: the language's words.
    """
    word = words[at]
    if word.low not in lists.speech or (word.upper and at > 0) or word.low in lists.preposition:
        return False
    if at == 0 or is_break(word.gap):
        return True
    if _is_noun(words, at, lists):
        return False
    before_it = words[at - 1].low
    return not before_it.endswith(longest_first("quotes", "owner_endings")) and (
        before_it not in lists.determiner or before_it in lists.pronoun
    )


def _is_noun(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a word is no verb since one stands behind it: "The Ashby report found"."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.gap != " " or after.upper or after.low not in lists.speech:
        return False
    return not lists.is_participle(after) and words[at - 1].low not in lists.auxiliary | lists.pronoun


def subject_of(words: Sequence[Token], at: int, lists: SpeechWords) -> Mention | None:
    """The subject of the verb at an index; None when the words name none.

    Args:
        words: the words of a sentence.
        at: index of the verb.
        lists: the language's words.
    """
    if lists.verb_second and _turned(words, at, lists):
        found = mention_starting_at(words, at + 1, lists)
        nobody = found is not None and words[found.first].low in lists.nobody
        return mention_starting_at(words, 1, lists) if nobody and lists.is_preposition(words[0]) else found
    last = at - 1
    parted = is_break(words[at].gap)
    while last >= 0 and not parted and lists.may_come_between(words[last]) and words[last].low not in lists.pronoun:
        parted = is_break(words[last].gap)
        last -= 1
    if last < 0:
        return mention_starting_at(words, at + 1, lists) if at + 1 < len(words) else None
    return _ending_at(words, last, at, lists, parted=parted)


def _ending_at(words: Sequence[Token], last: int, at: int, lists: SpeechWords, *, parted: bool) -> Mention | None:
    """The subject whose last word stands before the verb, or that the sentence begins with."""
    word = words[last]
    if lists.is_relative_pronoun(word):
        return Mention(last, last + 1)
    found: Mention | None = None
    if parted:
        found = None if lists.is_participle(words[at]) else _before_apposition(words, last, lists)
    elif word.low in lists.pronoun and word.low not in lists.clause:
        return Mention(last, last + 1)
    elif not (lists.is_participle(words[at]) and last == at - 1) and word.low not in lists.clause | lists.preposition:
        found = mention_ending_at(words, last, lists)
    return found or main_subject(words, at, lists)


def _turned(words: Sequence[Token], at: int, lists: SpeechWords) -> bool:
    """Whether a subject stands right behind its verb, the sentence beginning with something else."""
    here = at + 1
    while here < len(words) and lists.may_come_between(words[here]) and words[here].low not in lists.determiner:
        here += 1
    if here >= len(words) or any(is_break(word.gap) or ":" in word.gap for word in words[at + 1 : here + 1]):
        return False
    subject, first = words[here], words[0]
    may_be = subject.low in lists.pronoun or subject.upper or subject.low in lists.determiner
    if not may_be or subject.low in lists.oblique:
        return False
    sure = subject.low in lists.nominative and here == at + 1
    if sure or at == 0 or first.low in lists.preposition | lists.auxiliary | lists.oblique:
        return True
    named = has_given_name(subject.text) or subject.low in lists.pronoun or here > at + 1
    adverb = bool(lists.adverb_endings) and first.low.endswith(lists.adverb_endings)
    return at == 1 and named and adverb and first.low not in lists.pronoun and not has_given_name(first.text)


def _before_apposition(words: Sequence[Token], last: int, lists: SpeechWords) -> Mention | None:
    """The mention before the comma that opens what a comma closes: "Jane Roe, 35, the mayor,"."""
    at = last
    best: Mention | None = None
    while at > 0 and last - at < FARTHEST_CUE:
        if "," in words[at].gap or "(" in words[at].gap:
            if words[at - 1].text.isdigit():
                at -= 1
                continue
            found = mention_ending_at(words, at - 1, lists)
            if found is None and at > 1:
                at -= 1
                continue
            found = _further_described(words, found, lists)
            if found and words[found.first].low not in lists.preposition:
                named = Mention(found.first, with_name(words, found, lists))
                best = named if named.stop <= last + 1 else found
            break
        at -= 1
    return best


def _further_described(words: Sequence[Token], found: Mention | None, lists: SpeechWords) -> Mention | None:
    """The name that opens the sentence before two things told of it: "Jane Roe, head of a firm, which …, said"."""
    if found is None or found.first < 2:
        return found
    led = lists.is_preposition(words[found.first - 1])  # "Jane Roe, of the university, who …, said"
    start = found.first - led
    if words[start].gap.strip() != "," or not (led or name_in(words, found, lists) is None):
        return found
    before = start - 1
    if words[before].text.isdigit() and before > 1:
        before -= 1
    named = mention_ending_at(words, before, lists)
    opens = named is not None and not any(lists.is_preposition(word) for word in words[: named.first])
    name = name_in(words, named, lists) if named is not None and opens else None
    return named if name is not None and name.stop - name.first > 1 else found


def main_subject(words: Sequence[Token], stop: int, lists: SpeechWords) -> Mention | None:
    """The subject that a sentence begins with, or the part after its opening's comma; ``None`` where it names none."""
    first = 0
    opening = words[0].low
    participle = bool(lists.participle_endings) and stop > 2 and opening.endswith(lists.participle_endings)
    if opening in lists.preposition or (opening in lists.clause and opening not in lists.pronoun) or participle:
        comma = next((at for at in range(1, stop) if "," in words[at].gap), None)
        first = comma if comma is not None else 1
        if comma is None and participle:
            first = 0
        elif comma is None and not lists.verb_second:
            return None
    elif (
        stop > 1
        and "," in words[1].gap
        and (opening in lists.auxiliary or (lists.adverb_endings and opening.endswith(lists.adverb_endings)))
    ):
        first = 1
    return _afresh(words[first:stop], first, lists)


def _afresh(words: Sequence[Token], first: int, lists: SpeechWords) -> Mention | None:
    """The mention that a part of a sentence begins with, counted in the whole."""
    found = mention_starting_at(words, 0, lists)
    return Mention(found.first + first, found.stop + first) if found else None


def verb_first(words: Sequence[Token], at: int, lists: SpeechWords) -> Mention | None:
    """The subject behind its verb, past what says when, where or to whom; ``None`` where none stands there."""
    found = _behind_occasion(words, at, lists) or _behind_verb(words, at, lists)
    return None if found is None else _past_agency(words, found, lists)


def _behind_occasion(words: Sequence[Token], at: int, lists: SpeechWords) -> Mention | None:
    """The person behind where or to whom it was said: "dijo en diálogo con Radio Uno el intendente Juan Roa"."""
    if lists.nouns_have_capitals or at + 1 >= len(words) or words[at + 1].low not in lists.preposition:
        return None
    for here in range(at + 3, min(at + FARTHEST_PERSON, len(words))):
        if is_break(words[here].gap) or words[here].low in lists.clause:
            return None
        if words[here].low not in lists.determiner or lists.is_preposition(words[here - 1]):
            continue
        found = mention_starting_at(words, here, lists)
        name = name_in(words, found, lists) if found is not None else None
        if name is not None and name.stop - name.first > 1 and has_given_name(words[name.first].text):
            return found
    return None


def _past_agency(words: Sequence[Token], found: Mention, lists: SpeechWords) -> Mention:
    """The person behind the agency that was spoken to: "powiedział PAP dowódca Jan Kos", "dijo a EFE la alcaldesa"."""
    first = found.first
    named = lists.determiner | merged("attribution", "agency_word")
    while first < found.stop and words[first].low in named:
        first += 1
    ends = range(min(first + LONGEST_AGENCY_WORDS, len(words)), first, -1)
    stop = next((end for end in ends if find_agency(" ".join(word.text for word in words[first:end]))), first)
    if stop == first or stop >= len(words) or is_break(words[stop].gap):
        return found
    behind = mention_starting_at(words, stop, lists)
    person = behind is not None and any(has_given_name(word.text) for word in words[behind.first : behind.stop - 1])
    return behind if behind is not None and person else found


def _behind_verb(words: Sequence[Token], at: int, lists: SpeechWords) -> Mention | None:
    """The mention behind a verb of speech: its subject, or whom somebody speaks to."""
    found = mention_starting_at(words, at + 1, lists)
    found = (writer_of(words, found, lists) or found) if found else None
    if found and words[found.first].low in lists.nobody and found.stop < len(words) - 1:
        return mention_starting_at(words, found.stop + 1, lists) if lists.is_preposition(words[found.stop]) else found
    here = at + 1
    while found is None and here < min(len(words), at + FARTHEST_SUBJECT):
        if is_break(words[here].gap) or words[here].low in lists.clause or ":" in words[here].gap:
            return None
        here += 1
        found = (
            mention_starting_at(words, here, lists)
            if here < len(words) and not lists.is_preposition(words[here - 1])
            else None
        )
    if found is None and at + 2 < len(words) and not is_break(words[at + 1].gap):
        nobody = words[at + 1].low in lists.nobody
        found = mention_starting_at(words, at + 3, lists) if nobody and lists.is_preposition(words[at + 2]) else None
    return found


def somebody(words: Sequence[Token], subject: Mention, lists: SpeechWords) -> Mention | None:
    """A subject without a verb of speech, its verb cut off where an object shows it; None where it names nobody.

    "A spokesman for the county issued this statement:" has "this statement" behind its verb.
    """
    if name_in(words, subject, lists) is not None:
        return subject
    opens = lists.preposition | lists.determiner
    for at in range(subject.first + 2, subject.stop):
        small = words[at].low in lists.determiner | lists.pronoun or words[at].text[0].isdigit()
        if small and words[at - 1].low not in opens and at - 1 > subject.first:
            subject = Mention(subject.first, at - 1)
            break
    return subject if subject.stop - subject.first <= LONGEST_UNSAID_SPEAKER_WORDS else None
