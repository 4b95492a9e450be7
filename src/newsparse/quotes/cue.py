"""Who says it: the speaker and the cue of a quoted passage, from the words before and after it."""

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.names import has_given_name
from newsparse.quotes.bounds import goes_on_with_another
from newsparse.quotes.mention import mention_starting_at, with_name
from newsparse.quotes.name_in_mention import Mention
from newsparse.quotes.source_phrase import is_sure_source, source_at
from newsparse.quotes.subject import FARTHEST_CUE, is_cue, main_subject, somebody, subject_of, verb_first
from newsparse.quotes.tokens import MASK, Place, Token, in_name, is_break, tokens
from newsparse.quotes.words import SpeechWords

MOST_CUES = 6
"""How many verbs of speech before a passage are tried as its cue; a sentence with more of them is a list."""
LONGEST_SIGNATURE_WORDS, FEWEST_AS_SAID_WORDS = 4, 3
"""Words of the longest name that signs a passage, and of the shortest "as", verb and name that opens a sentence."""
LONGEST_BARE_SPEAKER_WORDS = 4
"""Words of the longest speaker that begins with neither a capital nor an article: "former campaign officials"."""
LONGEST_SEARCH_CHARACTERS = 400
"""Characters before a passage in which its speaker is looked for; behind it, half as many. One speaker in 200 stands
farther away."""

FARTHEST_VERB_AS_SAID = 10
"""Words in which the verb of "as Jane Roe, the mayor, put it" stands; farther off the clause tells something else."""


class Attribution(NamedTuple):
    """Places in the text; ``speaker`` is missing where a verb has no subject of its own."""

    speaker: Place | None
    cue: Place | None
    words: tuple[Token, ...] = ()
    mention: Mention | None = None
    follows: bool = False
    """Whether it stands behind the passage."""

    @classmethod
    def named(cls, text: str, speaker: Place | None, cue: Place | None, *, follows: bool) -> "Attribution":
        """The attribution by a speaker whose place is known, and who is one name however many words it has."""
        if speaker is None:
            return cls(None, cue, follows=follows)
        name = text[slice(*speaker)]
        return cls(speaker, cue, (Token(name, name, *speaker, ""),), Mention(0, 1), follows)

    @property
    def signs(self) -> bool:
        """Whether it is a signature: a name behind a dash."""
        return self.follows and self.cue is None


def attribution_behind(text: str, start: int, end: int, lists: SpeechWords) -> Attribution | None:
    """The attribution that stands right behind a passage: "…, said Jane Roe", "… she said"; ``None`` where none does.

    Args:
        text: the text, quoted passages masked.
        start: where the passage and its mark end.
        end: where the sentence or the next passage begins.
        lists: the language's words.
    """
    words = tokens(text, start, min(end, start + LONGEST_SEARCH_CHARACTERS // 2))
    if not words or ":" in words[0].gap or ";" in words[0].gap:
        return None
    source = source_at(words, 0, lists)
    if source:
        return _made(words, source[0], source[1], follows=True)
    if _is_signed(words, text[words[-1].end : end]):
        return _made(words, Mention(0, len(words)), None, follows=True)
    at = 0
    while at < min(3, len(words)) and words[at].low in lists.auxiliary:
        at += 1
    if at < len(words) and words[at].low in lists.speech and not words[at].upper:
        return _made(words, verb_first(words, at, lists), Mention(at, at + 1), follows=True)
    return _subject_or_clause(words, lists)


def _subject_or_clause(words: Sequence[Token], lists: SpeechWords) -> Attribution | None:
    """The attribution of words that begin with a subject, or with the "as" of "as she put it"."""
    if words[0].low in lists.as_said and len(words) > 1:
        return _as_said(words[1:], lists)
    if words[0].low in lists.clause or lists.is_preposition(words[0]):
        return None
    return _subject_first(words, lists)


def _as_said(words: Sequence[Token], lists: SpeechWords) -> Attribution | None:
    """The attribution "as Jane Roe put it", "comme dit Jane Roe" without its first word, if the verb is near."""
    near = words[:FARTHEST_VERB_AS_SAID]
    at = next((k for k in range(len(near)) if is_cue(near, k, lists) and not lists.is_participle(near[k])), None)
    if at is None or any(word.low in lists.clause for word in near[:at]):
        return None
    first = words[0]
    if at > 0 and not (first.upper or first.low in lists.determiner | lists.pronoun or lists.may_come_between(first)):
        return None
    if all(lists.may_come_between(word) for word in near[:at]):
        return _made(words, verb_first(words, at, lists), Mention(at, at + 1), follows=True)
    return _subject_first(words, lists)


def _is_signed(words: Sequence[Token], rest: str) -> bool:
    """Whether a passage is signed: "“…” — Jane Roe"."""
    dash = words[0].gap.strip()
    short = len(words) <= LONGEST_SIGNATURE_WORDS and not rest.strip(" .\n\r\t" + MASK)
    return dash in ("—", "–", "―", "-") and short and all(in_name(word) for word in words)


def _subject_first(words: Sequence[Token], lists: SpeechWords) -> Attribution | None:
    """The attribution "Jane Roe, the mayor, said" behind a passage: a subject that only commas part from its verb."""
    commas = [at for at in range(1, min(len(words), FARTHEST_CUE)) if "," in words[at].gap]
    for at in range(1, min(len(words), FARTHEST_CUE)):
        word = words[at]
        if any(mark in word.gap for mark in ";:—–"):
            return None
        if not is_cue(words, at, lists) or lists.is_participle(word):
            if word.low in lists.clause and not commas and not goes_on_with_another(words, at, lists):
                return None
            continue
        inside = [comma for comma in commas if comma <= at]
        free = not inside or at in inside or _may_all_come_between(words[inside[-1] : at], lists)
        if not free and not goes_on_with_another(words, inside[-1], lists):
            return None
        stop = inside[0] if inside else at
        while stop > 1 and lists.may_come_between(words[stop - 1]):
            stop -= 1
        first = next(
            (i for i in range(stop) if not lists.may_come_between(words[i]) or words[i].low in lists.determiner), stop
        )
        if first >= stop:
            first, stop = 0, 1
        bare = not (words[first].upper or words[first].low in lists.determiner | lists.pronoun | lists.courtesy)
        nameless = not any(one.upper for one in words[first:stop])
        if bare and (lists.is_participle(words[first]) or (nameless and stop - first > LONGEST_BARE_SPEAKER_WORDS)):
            return None
        named = with_name(words, Mention(first, stop), lists) if inside else stop
        return _made(words, Mention(first, min(named, at)), Mention(at, at + 1), follows=True)
    return None


def _may_all_come_between(words: Sequence[Token], lists: SpeechWords) -> bool:
    return all(lists.may_come_between(word) for word in words)


def attribution_ahead(text: str, start: int, end: int, lists: SpeechWords, *, floor: int = 0) -> Attribution | None:
    """The attribution in the words before a passage: "Jane Roe said: “…", "she called it “…".

    Args:
        text: the text, quoted passages masked.
        start: where the sentence begins.
        end: where the passage's mark begins.
        lists: the language's words.
        floor: where the passage before ends; no cue before it counts.

    The last cue before the passage that has a subject is taken, and of cues of which one governs the next ("she said
    he called it") the first.
    """
    words = tokens(text, max(start, end - LONGEST_SEARCH_CHARACTERS), end)
    found = _opening_source(words, floor, lists) or _opening_as_said(words, floor, lists)
    if found is not None:
        return found
    taken = len(words)
    tried = 0
    for at in range(len(words) - 1, -1, -1):
        tried += words[at].low in lists.speech
        if (
            tried > MOST_CUES
            or words[at].start < floor
            or (found and any(is_break(word.gap) for word in words[at + 1 : taken + 1]))
        ):
            break
        made = _cue_at(words, at, lists)
        if made is not None:
            found, taken = made, at
    ending = text[words[-1].end : end] if words else ""
    if found is None and ":" in ending and words[-1].start >= floor:
        dash = max(
            (k for k, word in enumerate(words) if any(mark in word.gap for mark in (" - ", "–", "—"))), default=0
        )
        subject = main_subject(words[dash:], len(words) - dash, lists)
        words = words[dash:]
        named = somebody(words, subject, lists) if subject else None
        return _made(words, named, None) if named else None
    return found


def _opening_source(words: Sequence[Token], floor: int, lists: SpeechWords) -> Attribution | None:
    """The source that the sentence begins with: "According to Jane Roe, …"."""
    source = source_at(words, 0, lists) if words and words[0].start >= floor else None
    return _made(words, source[0], source[1]) if source and source[1].stop - source[1].first > 1 else None


def _opening_as_said(words: Sequence[Token], floor: int, lists: SpeechWords) -> Attribution | None:
    """The attribution of a sentence that begins with it: "Как отметила Анна Белова, …"."""
    opens = len(words) >= FEWEST_AS_SAID_WORDS and words[0].low in lists.as_said and words[0].start >= floor
    if not opens or not is_cue(words, 1, lists):
        return None
    found = verb_first(words, 1, lists)
    return _made(words, found, Mention(1, 2)) if found else None


def _cue_at(words: Sequence[Token], at: int, lists: SpeechWords) -> Attribution | None:
    """The attribution whose cue is the word at an index."""
    source = source_at(words, at, lists)
    if (
        source
        and source[0] is not None
        and (at == 0 or is_break(words[at].gap) or is_sure_source(words, source, lists))
    ):
        return _made(words, source[0], source[1])
    if not is_cue(words, at, lists):
        return None
    found = _quoted_person(words, at, lists) or subject_of(words, at, lists)
    return _made(words, found, Mention(at, at + 1)) if found else None


def _quoted_person(words: Sequence[Token], at: int, lists: SpeechWords) -> Mention | None:
    """The person whom another quotes: "The paper quoted Jane Roe as saying"."""
    found = mention_starting_at(words, at + 1, lists) if words[at].low in lists.relays and at + 1 < len(words) else None
    if found is None or at == 0 or not (words[found.first].upper or words[found.first].low in lists.determiner):
        return None
    return found if any(has_given_name(word.text) for word in words[found.first : found.stop - 1]) else None


def _made(
    words: Sequence[Token], speaker: Mention | None, cue: Mention | None, *, follows: bool = False
) -> Attribution:
    def place(found: Mention | None) -> tuple[int, int] | None:
        return (words[found.first].start, words[found.stop - 1].end) if found else None

    return Attribution(place(speaker), place(cue), tuple(words), speaker, follows)
