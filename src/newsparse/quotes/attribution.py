"""Which attribution belongs to which passage: beside it, in its sentence, in its paragraph, over the one before."""

import re
from collections.abc import Sequence

from newsparse.quotes.announced import attribution_leading_in, paragraph_before, sentence_before, sentence_behind
from newsparse.quotes.cue import Attribution, attribution_behind
from newsparse.quotes.going_on import go_on
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import MaskedText, transcript_label
from newsparse.quotes.mention import mention_ending_at
from newsparse.quotes.name_in_mention import Mention, name_in
from newsparse.quotes.signature import signature
from newsparse.quotes.subject import main_subject
from newsparse.quotes.tokens import MASK, NEAR_CHARACTERS, is_break, tokens

FEWEST_SAID_SO_WORDS = 3
"""Words of the shortest sentence that only says who spoke: "Ha detto Roe."."""
LONGEST_SAID_SO_CHARACTERS = 80
"""Characters of the longest sentence that does nothing but say who spoke: "Lo ha detto Jane Roe."."""
LONGEST_REPORTED_CHARACTERS = 300
"""Characters of a sentence in which a verb form of reported speech is looked for, so that the cost stays bounded."""
LONGEST_TERM_WORDS = 4
"""Words of the longest passage inside a sentence that may be a quoted term: it does not take over the speaker of the
passage before it."""

_INSIDE_RE = re.compile(r"(?:[,!?…]|\s[–—-])\s+(?=[^\W\d_])")
_INSIDE_END_RE = re.compile(r"[,.;!?…]|\s[–—-]\s")


def attributions_of(masked: MaskedText, told: Sequence[Attribution | None] = ()) -> list[Attribution | None]:
    """The attribution of each passage, None where the text gives none.

    Args:
        masked: the masked text and its passages.
        told: what is known of them before, in languages whose words are read otherwise.

    First what stands beside a passage, then what its neighbours have: the rest of its sentence, the passage that it
    follows or goes on from, the lead-in that ends the paragraph before.
    """
    known = told or [None] * len(masked.passages)
    found = [known[at] or _own(masked, at) for at in range(len(masked.passages))]
    _from_next(masked, found)
    _from_previous(masked, found)
    _from_next(masked, found)
    go_on(masked, found)
    return found


def _own(masked: MaskedText, at: int) -> Attribution | None:
    """What stands beside a passage, in its sentence."""
    passage = masked.passages[at]
    number = passage.paragraph
    label = transcript_label(masked.text, passage)
    if label is not None:
        words = tokens(masked.text, *label)
        return Attribution(label, None, words, Mention(0, len(words)))
    previous = masked.passages[at - 1] if at and masked.passages[at - 1].paragraph == number else None
    following = masked.passages[at + 1] if at + 1 < len(masked.passages) else None
    start, _ = masked.sentence(number, passage.outer[0])
    _, end = masked.sentence(number, max(passage.outer[1] - 1, passage.outer[0]))
    if following is not None and following.paragraph == number:
        end = min(end, following.outer[0])
    floor = start
    if previous is not None:
        floor = max(start, previous.outer[1])
        start = floor if masked.ended(previous) else start
    after = signature(masked, passage) or attribution_behind(masked.blanked, passage.outer[1], end, masked.lists)
    if after is not None and not _may_follow(masked, passage) and not after.signs:
        after = None
    if after is not None and after.cue is not None and after.speaker is None and masked.lists.has("verb_last"):
        after = _with_subject_ahead(masked, after, floor, passage.outer[0])
    tied = after is not None and (after.signs or _is_tied(masked, passage))
    sure = after if after is not None and tied and after.speaker is not None else None
    before = attribution_leading_in(masked, start, passage.outer[0], floor) if sure is None or sure.signs else None
    if sure is not None and (before is None or before.cue is None):
        return sure
    if before is not None:
        return before
    if after is not None and (tied or after.speaker is not None or passage.form == "dash"):
        return after
    told = _tail(masked, passage, end) if _may_follow(masked, passage) else None
    return told or _said_so(masked, passage) or sentence_behind(masked, passage) or _inside(masked, passage)


def _with_subject_ahead(masked: MaskedText, after: Attribution, start: int, end: int) -> Attribution:
    """The attribution whose subject stands before the passage and its verb behind: "Hatice Şen, “…” dedi"."""
    words = tokens(masked.blanked, start, end)
    last = len(words) - 1
    while last > 0 and masked.lists.may_come_between(words[last]):
        last -= 1
    subject = mention_ending_at(words, last, masked.lists) if words else None
    if subject is not None and name_in(words, subject, masked.lists) is None:
        subject = main_subject(words, len(words), masked.lists) or subject
    if subject is None:
        return after
    place = (words[subject.first].start, words[subject.stop - 1].end)
    return Attribution(place, after.cue, words, subject, follows=True)


def _last(masked: MaskedText, passage: Passage) -> str:
    """The last character of a passage, marks of a quote inside it left out."""
    return masked.text[passage.start : passage.end].rstrip(" \n\r\t\xa0\u202f'’”\"»")[-1:]


def _may_follow(masked: MaskedText, passage: Passage) -> bool:
    """Whether an attribution may stand behind a passage: a full stop inside the marks ends the sentence."""
    last = _last(masked, passage)
    rest = masked.text[passage.outer[1] : passage.outer[1] + 3]
    lower = rest.lstrip(" \xa0,–—-")[:1].islower()
    return last != "." or rest[:1] == "," or lower or passage.form == "dash"


def _is_tied(masked: MaskedText, passage: Passage) -> bool:
    """Whether what stands behind a passage belongs to it, by the marks between."""
    last = _last(masked, passage)
    rest = masked.text[passage.outer[1] : passage.outer[1] + 3].lstrip()[:1]
    if passage.form == "dash":
        return True
    return last in (",", "!", "?", "…", "—", "–", "-") or rest in (",", "–", "—", "-") or _is_cue(masked, passage)


def _is_cue(masked: MaskedText, passage: Passage) -> bool:
    words = tokens(masked.blanked, passage.outer[1], min(len(masked.blanked), passage.outer[1] + NEAR_CHARACTERS))
    return bool(words) and words[0].low in masked.lists.speech and not words[0].gap.strip()


def _tail(masked: MaskedText, passage: Passage, end: int) -> Attribution | None:
    """The attribution that ends a sentence: "The plan is “dead” by now, Jane Roe said."."""
    comma = masked.blanked.rfind(",", passage.outer[1], end)
    if comma < 0 or MASK in masked.blanked[comma:end]:
        return None
    found = attribution_behind(masked.blanked, comma + 1, end, masked.lists)
    return found if found and found.speaker else None


def _inside(masked: MaskedText, passage: Passage) -> Attribution | None:
    """The attribution that stands inside the marks: "« It is late, says Jane Roe. We leave. »"."""
    if passage.form == "single":
        return None
    for cut in _INSIDE_RE.finditer(masked.text, passage.start, passage.end):
        words = tokens(masked.text, cut.end(), min(passage.end, cut.end() + NEAR_CHARACTERS))[:3]
        at = next((k for k, word in enumerate(words) if word.low not in masked.lists.auxiliary), len(words))
        inverted = len(words) > 1 and words[1].gap == "" and words[1].low in masked.lists.pronoun
        if inverted or (at < len(words) and words[at].low in masked.lists.speech and not words[at].upper):
            stop = _INSIDE_END_RE.search(masked.text, cut.end(), passage.end)
            found = attribution_behind(masked.text, cut.end(), stop.start() if stop else passage.end, masked.lists)
            if found is not None and found.speaker is not None and found.cue is not None:
                return found
    return None


def _said_so(masked: MaskedText, passage: Passage) -> Attribution | None:
    """The sentence that only says who spoke: "«…». Lo ha detto Jane Roe."."""
    begin = passage.outer[1]
    words = tokens(
        masked.blanked, begin, min(begin + LONGEST_SAID_SO_CHARACTERS, masked.paragraphs[passage.paragraph][1])
    )
    if (
        len(words) < FEWEST_SAID_SO_WORDS
        or words[0].low not in masked.lists.auxiliary
        or words[0].low in masked.lists.pronoun
    ):
        return None
    _, end = masked.sentence(passage.paragraph, words[0].start)
    found = attribution_behind(masked.blanked, words[0].start, end, masked.lists)
    if found is None or found.speaker is None or found.cue is None or found.cue[0] > words[2].start:
        return None
    rest = tokens(masked.blanked, found.speaker[1], end)
    return found if not rest or is_break(rest[0].gap) else None


def _from_next(masked: MaskedText, found: list[Attribution | None]) -> None:
    """A passage that the next one goes on from has its attribution."""
    for at in range(len(found) - 2, -1, -1):
        here, following = masked.passages[at], masked.passages[at + 1]
        if found[at] is None and found[at + 1] is not None:
            between = masked.blanked[here.outer[1] : following.outer[0]]
            if following.joined or (here.paragraph == following.paragraph and not between.strip()):
                found[at] = found[at + 1]


def _from_previous(masked: MaskedText, found: list[Attribution | None]) -> None:
    """A passage that follows another has its attribution; one that a paragraph opens with has its lead-in's."""
    for at, here in enumerate(masked.passages):
        if found[at] is not None:
            continue
        previous = masked.passages[at - 1] if at else None
        if previous is not None and found[at - 1] is not None and _follows(masked, previous, here):
            found[at] = found[at - 1]
        elif (told := _sentence_before(masked, here)) is not None:
            found[at] = told
        elif _opens(masked, here):
            found[at] = paragraph_before(masked, here)
            if found[at] is None and previous is not None and previous.paragraph == here.paragraph - 1:
                found[at] = found[at - 1] if _whole(masked, here) else None


def _follows(masked: MaskedText, previous: Passage, here: Passage) -> bool:
    """Whether a passage goes on from the one before it: joined, in its sentence, or a new one in its paragraph."""
    if here.joined:
        return True
    if previous.paragraph != here.paragraph:
        return False
    start, _ = masked.sentence(here.paragraph, here.outer[0])
    if previous.outer[0] >= start and not masked.ended(previous):
        return True
    if _reported(masked, start, here):
        return True
    first = masked.text[here.start : here.end].lstrip()[:1]
    words = masked.text[here.start : here.end].split()
    return not first.islower() and (masked.ended(here) or masked.stands_alone(here) or len(words) > LONGEST_TERM_WORDS)


def _sentence_before(masked: MaskedText, here: Passage) -> Attribution | None:
    start, _ = masked.sentence(here.paragraph, here.outer[0])
    return sentence_before(masked, here, reported=_reported(masked, start, here))


def _reported(masked: MaskedText, start: int, here: Passage) -> bool:
    """Whether the sentence of a passage is told in the verb form of reported speech."""
    if not masked.lists.reported:
        return False
    _, end = masked.sentence(here.paragraph, here.outer[0])
    words = tokens(masked.blanked, start, min(end, start + LONGEST_REPORTED_CHARACTERS))
    return any(word.low in masked.lists.reported for word in words)


def _opens(masked: MaskedText, here: Passage) -> bool:
    start = masked.paragraphs[here.paragraph][0]
    return not masked.text[start : here.outer[0]].strip()


def _whole(masked: MaskedText, here: Passage) -> bool:
    """Whether a paragraph is nothing but a passage."""
    end = masked.paragraphs[here.paragraph][1]
    return not masked.blanked[here.outer[1] : end].strip(" \t\n\r.,;:" + MASK)
