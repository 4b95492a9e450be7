"""Whether a passage between marks is speech, or a title, a name, a so-called word; and which style of speech."""

from typing import Literal

from newsparse.cues.merged import longest_first
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, WIDE, is_caseless
from newsparse.names import has_given_name
from newsparse.quotes.cue import Attribution
from newsparse.quotes.east_asia import READ_HERE, is_told
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.tokens import MASK, NEAR_CHARACTERS, phrase_at, tokens

FEWEST_WORDS = 5
"""Words of the shortest passage that is taken for speech though the text does not say who speaks."""
FEWEST_LOWER = 2
"""The same for a passage that begins in lower case: no name and no title does, so fewer words are enough."""
SHORTEST_LONG_WORD = 4
"""Letters of the shortest word that has a capital in every title; shorter ones are articles and prepositions."""
LONGEST_TITLE_WORDS = 8
"""Words of the longest passage that may be the title of a work; longer ones are sentences."""
LONGEST_UNSAID_NAME_WORDS = 5
"""Words of the longest passage in German that may be a name when the text does not say who speaks. All nouns have
capitals there, so that capitals show no name, and the length has to."""

LONGEST_NICKNAME_WORDS = 4
"""Words of the longest nickname that stands inside a person's name: "The Boy from Ashby"."""

_WIDE_RE = late_pattern(f"[{WIDE}]{{2}}")  # a script without spaces
_TOLD_RE = late_pattern(
    rf",\s?[–—]\s[^\W\d_{CAPITAL}]"
)  # what parts speech from its verb where both a comma and a dash do
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "۔", "؟")
_ENDS_OR_COMMA = (*_ENDS, ",")


def is_speech(masked: MaskedText, passage: Passage, attribution: Attribution | None) -> bool:
    """Whether a passage is speech.

    Args:
        masked: the masked text.
        passage: the passage.
        attribution: who says it, if that was found.

    With a speaker or a cue it is, unless it looks like a name; without, when it is long or a whole sentence.
    """
    inside = masked.text[passage.start : passage.end].strip()
    words = _WIDE_RE.findall(inside) or inside.split()
    if (
        not any(letter.isalnum() for letter in inside)
        or _is_so_called(masked, passage)
        or _is_nickname(masked, passage, words)
    ):
        return False
    if masked.lists.language in READ_HERE:
        return attribution is not None or is_told(masked, passage)
    if passage.form == "single" and not _is_beside_cue(masked, passage, attribution):
        return False
    return _is_said(masked, passage, attribution, words)


def _is_said(masked: MaskedText, passage: Passage, attribution: Attribution | None, words: list[str]) -> bool:
    """Whether somebody says a passage, or it is too long and too plainly a sentence for a title or a name."""
    inside = masked.text[passage.start : passage.end].strip()
    if _is_title(masked, passage, words) and not (
        attribution is not None
        and _may_be_called(masked, passage)
        and (not attribution.follows or _is_tied(masked, passage))
    ):
        return False
    told = attribution is not None and attribution.cue is not None and attribution.follows
    if told and (masked.lists.has("verb_last") or _is_tied(masked, passage)):
        return True
    if _TOLD_RE.match(masked.blanked, passage.outer[1]):
        return True
    sentence = (inside[-1:] in _ENDS_OR_COMMA or _goes_on(masked, passage, attribution)) and not inside[0].islower()
    if not sentence and _is_name(masked, passage, words, attributed=attribution is not None):
        return False
    fewest = FEWEST_WORDS if inside[0].isupper() or is_caseless(inside) else FEWEST_LOWER
    long = len(words) >= fewest or (sentence and len(words) > 2)
    return attribution is not None or long or passage.form == "dash"


def _goes_on(masked: MaskedText, passage: Passage, attribution: Attribution | None) -> bool:
    """Whether a passage is a sentence of its own behind one that says who speaks: "“…”, ha detto Eva. “E basta”."."""
    cue = attribution.cue if attribution is not None else None
    told = cue is not None and masked.paragraphs[passage.paragraph][0] <= cue[0] < passage.outer[0]
    return told and masked.stands_alone(passage)


def _is_tied(masked: MaskedText, passage: Passage) -> bool:
    """Whether the marks tie a passage to what follows it."""
    inside = masked.text[passage.start : passage.end].strip()
    rest = masked.text[passage.outer[1] : passage.outer[1] + 3].lstrip()[:1]
    return rest in tuple(",–—-.") or inside[-1] in ",!?…" or inside[0].islower() or passage.form == "dash"


def _is_nickname(masked: MaskedText, passage: Passage, words: list[str]) -> bool:
    """Whether a passage stands between the words of a person's name: "Robert “Bob” Roe"."""
    start, end = masked.paragraphs[passage.paragraph]
    if len(words) > LONGEST_NICKNAME_WORDS or not words[-1][:1].isupper():
        return False
    before = tokens(masked.blanked, max(start, passage.outer[0] - NEAR_CHARACTERS), passage.outer[0])
    behind = tokens(masked.blanked, passage.outer[1], min(end, passage.outer[1] + NEAR_CHARACTERS))
    if not before or not behind or behind[0].gap.strip() or not behind[0].upper:
        return False
    parted = masked.blanked[before[-1].end : passage.outer[0]].strip()
    return not parted and before[-1].upper and has_given_name(before[-1].text)


def _is_beside_cue(masked: MaskedText, passage: Passage, attribution: Attribution | None) -> bool:
    """Whether a passage has a cue in its own paragraph, or is a sentence whose speaker the one before names."""
    place = attribution and (attribution.cue or attribution.speaker)
    if attribution is None or place is None:
        return False
    start, end = masked.paragraphs[passage.paragraph]
    opens = masked.sentence(passage.paragraph, passage.outer[0])[0] == passage.outer[0]
    sentence = attribution.cue is not None or (masked.ended(passage) and opens)
    return sentence and start <= place[0] < end


def _opens_sentence(masked: MaskedText, passage: Passage) -> bool:
    """Whether a passage opens a sentence or is led in by a colon or a comma."""
    start, _ = masked.sentence(passage.paragraph, passage.outer[0])
    before = masked.blanked[start : passage.outer[0]].rstrip()
    return not before or before[-1] in ":,." + MASK


def _is_title(masked: MaskedText, passage: Passage, words: list[str]) -> bool:
    """Whether a passage inside a sentence has a capital on every long word, as English titles have."""
    if (
        not masked.lists.has("titles_have_capitals")
        or _opens_sentence(masked, passage)
        or not 1 < len(words) <= LONGEST_TITLE_WORDS
    ):
        return False
    long = [word for word in words if len(word.strip(".,:;!?’'\"")) >= SHORTEST_LONG_WORD]
    return len(long) > 0 and all(not word[0].islower() for word in (words[0], words[-1], *long))


def _may_be_called(masked: MaskedText, passage: Passage) -> bool:
    """Whether the word before a passage leaves it speech: no article, no preposition and no owner, as titles have."""
    words = tokens(masked.blanked, max(0, passage.outer[0] - NEAR_CHARACTERS), passage.outer[0])
    if not words:
        return True
    last = words[-1].low
    if last in masked.lists.writes:
        return masked.blanked[words[-1].end : passage.outer[0]].strip() != ""
    if last in masked.lists.called or last in masked.lists.speech:
        return True
    owned = last.endswith((*longest_first("quotes", "owner_endings"), *longest_first("quotes", "plural_owner_endings")))
    return not owned and last not in masked.lists.determiner | masked.lists.preposition and not words[-1].upper


def _is_name(masked: MaskedText, passage: Passage, words: list[str], *, attributed: bool) -> bool:
    """Whether the words are written as a title or a name is: "La casa del río"."""
    if masked.text[: passage.outer[0]].rstrip()[-1:] in (":", ","):
        return False
    if len(words) == 1 and "." in words[0][1:-1]:
        return True
    if masked.lists.has("titles_have_capitals") or not (words[0][:1].isupper() or words[0][:1].isdigit()):
        return False
    if masked.lists.nouns_have_capitals:
        return _is_noun_name(words, attributed=attributed)
    return len(words) <= LONGEST_TITLE_WORDS and words[-1][-1:] not in _ENDS_OR_COMMA


def _is_noun_name(words: list[str], *, attributed: bool) -> bool:
    """Whether words are a name where every noun has a capital (German): all have one, or nobody says them."""
    capitals = sum(word[0].isupper() or word[0].isdigit() or len(word) < SHORTEST_LONG_WORD for word in words)
    return (len(words) > 1 and capitals == len(words)) or (not attributed and len(words) <= LONGEST_UNSAID_NAME_WORDS)


def _is_so_called(masked: MaskedText, passage: Passage) -> bool:
    """Whether "so-called" or the like stands right before a passage."""
    start = max(masked.paragraphs[passage.paragraph][0], passage.outer[0] - NEAR_CHARACTERS)
    words = tokens(masked.blanked, start, passage.outer[0])
    if not words or masked.blanked[words[-1].end : passage.outer[0]].strip():
        return False
    return any(
        phrase_at(words, at, masked.lists.so_called) == len(words) for at in range(max(0, len(words) - 3), len(words))
    )


def style_of(masked: MaskedText, passage: Passage, attribution: Attribution | None) -> Literal["direct", "mixed"]:
    """``direct`` for whole sentences of the speaker, ``mixed`` for a part of the writer's sentence.

    Args:
        masked: the masked text.
        passage: the passage.
        attribution: who says it, if that was found.
    """
    inside = masked.text[passage.start : passage.end].strip(" \t\n\r\xa0\u202f¿¡—–-…([\"“«„‘'")
    if inside[:1].islower():
        return "mixed"
    if passage.form == "dash" or (attribution is not None and attribution.follows):
        return "direct"
    last = masked.text[passage.start : passage.end].rstrip()[-1:]
    follows = masked.text[passage.outer[1] : passage.outer[1] + 1]
    return "direct" if last in _ENDS or follows in (".", "!", "?", "") or last == "," else "mixed"
