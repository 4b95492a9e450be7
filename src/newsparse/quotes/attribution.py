"""Which attribution belongs to which passage: beside it, in its sentence, in its paragraph, over the one before."""

import re

from newsparse.quotes.announced import led_in, paragraph_before, sentence_before, sentence_behind
from newsparse.quotes.cue import Attribution, behind
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import Frame, labelled
from newsparse.quotes.mention import Mention
from newsparse.quotes.signature import signature
from newsparse.quotes.tokens import MASK, NEAR_CHARACTERS, broken, tokens

LONGEST_SAID_SO_CHARACTERS = 80
"""Characters of the longest sentence that does nothing but say who spoke: "Lo ha detto Jane Roe."."""
LONGEST_REPORTED_CHARACTERS = 300
"""Characters of a sentence in which a verb form of reported speech is looked for, so that the cost stays bounded."""
LONGEST_TERM_WORDS = 4
"""Words of the longest passage inside a sentence that may be a quoted term: it does not take over the speaker of the
passage before it."""

_INSIDE_RE = re.compile(r"(?:[,!?…]|\s[–—-])\s+(?=[^\W\d_])")
_INSIDE_END_RE = re.compile(r"[,.;!?…]|\s[–—-]\s")


def attribute(frame: Frame) -> list[Attribution | None]:
    """The attribution of each passage, None where the text gives none.

    Args:
        frame: the masked text and its passages.

    First what stands beside a passage, then what its neighbours have: the rest of its sentence, the passage that it
    follows or goes on from, the lead-in that ends the paragraph before.
    """
    found = [_own(frame, at) for at in range(len(frame.passages))]
    _from_next(frame, found)
    _from_previous(frame, found)
    _from_next(frame, found)
    return found


def _own(frame: Frame, at: int) -> Attribution | None:
    """What stands beside a passage, in its sentence."""
    passage = frame.passages[at]
    number = passage.paragraph
    label = labelled(frame.text, passage)
    if label is not None:
        words = tokens(frame.text, *label)
        return Attribution(label, None, words, Mention(0, len(words)))
    previous = frame.passages[at - 1] if at and frame.passages[at - 1].paragraph == number else None
    following = frame.passages[at + 1] if at + 1 < len(frame.passages) else None
    start, _ = frame.sentence(number, passage.outer[0])
    _, end = frame.sentence(number, max(passage.outer[1] - 1, passage.outer[0]))
    if following is not None and following.paragraph == number:
        end = min(end, following.outer[0])
    floor = start
    if previous is not None:
        floor = max(start, previous.outer[1])
        start = floor if frame.ended(previous) else start
    after = signature(frame, passage) or behind(frame.masked, passage.outer[1], end, frame.lists)
    if after is not None and not _may_follow(frame, passage) and not after.signs:
        after = None
    tied = after is not None and (after.signs or _tied(frame, passage))
    sure = after if after is not None and tied and after.speaker is not None else None
    before = led_in(frame, start, passage.outer[0], floor) if sure is None or sure.signs else None
    if sure is not None and (before is None or before.cue is None):
        return sure
    if before is not None:
        return before
    if after is not None and (tied or after.speaker is not None or passage.form == "dash"):
        return after
    told = _tail(frame, passage, end) if _may_follow(frame, passage) else None
    return told or _said_so(frame, passage) or sentence_behind(frame, passage) or _inside(frame, passage)


def _last(frame: Frame, passage: Passage) -> str:
    """The last character of a passage, marks of a quote inside it left out."""
    return frame.text[passage.start : passage.end].rstrip(" \n\r\t\xa0\u202f'’”\"»")[-1:]


def _may_follow(frame: Frame, passage: Passage) -> bool:
    """Whether an attribution may stand behind a passage: a full stop inside the marks ends the sentence."""
    last = _last(frame, passage)
    rest = frame.text[passage.outer[1] : passage.outer[1] + 3]
    lower = rest.lstrip(" \xa0,–—-")[:1].islower()
    return last != "." or rest[:1] == "," or lower or passage.form == "dash"


def _tied(frame: Frame, passage: Passage) -> bool:
    """Whether what stands behind a passage belongs to it, by the marks between."""
    last = _last(frame, passage)
    rest = frame.text[passage.outer[1] : passage.outer[1] + 3].lstrip()[:1]
    if passage.form == "dash":
        return True
    return last in (",", "!", "?", "…", "—", "–", "-") or rest in (",", "–", "—", "-") or _is_cue(frame, passage)


def _is_cue(frame: Frame, passage: Passage) -> bool:
    words = tokens(frame.masked, passage.outer[1], min(len(frame.masked), passage.outer[1] + NEAR_CHARACTERS))
    return bool(words) and words[0].low in frame.lists.speech and not words[0].gap.strip()


def _tail(frame: Frame, passage: Passage, end: int) -> Attribution | None:
    """The attribution that ends a sentence: "The plan is “dead” by now, Jane Roe said."."""
    comma = frame.masked.rfind(",", passage.outer[1], end)
    if comma < 0 or MASK in frame.masked[comma:end]:
        return None
    found = behind(frame.masked, comma + 1, end, frame.lists)
    return found if found and found.speaker else None


def _inside(frame: Frame, passage: Passage) -> Attribution | None:
    """The attribution that stands inside the marks: "« It is late, says Jane Roe. We leave. »"."""
    if passage.form == "single":
        return None
    for cut in _INSIDE_RE.finditer(frame.text, passage.start, passage.end):
        words = tokens(frame.text, cut.end(), min(passage.end, cut.end() + NEAR_CHARACTERS))[:3]
        at = next((k for k, word in enumerate(words) if word.low not in frame.lists.auxiliary), len(words))
        inverted = len(words) > 1 and words[1].gap == "" and words[1].low in frame.lists.pronoun
        if inverted or (at < len(words) and words[at].low in frame.lists.speech and not words[at].upper):
            stop = _INSIDE_END_RE.search(frame.text, cut.end(), passage.end)
            found = behind(frame.text, cut.end(), stop.start() if stop else passage.end, frame.lists)
            if found is not None and found.speaker is not None and found.cue is not None:
                return found
    return None


def _said_so(frame: Frame, passage: Passage) -> Attribution | None:
    """The sentence that only says who spoke: "«…». Lo ha detto Jane Roe."."""
    begin = passage.outer[1]
    words = tokens(frame.masked, begin, min(begin + LONGEST_SAID_SO_CHARACTERS, frame.paragraphs[passage.paragraph][1]))
    if len(words) < 3 or words[0].low not in frame.lists.auxiliary or words[0].low in frame.lists.pronoun:
        return None
    _, end = frame.sentence(passage.paragraph, words[0].start)
    found = behind(frame.masked, words[0].start, end, frame.lists)
    if found is None or found.speaker is None or found.cue is None or found.cue[0] > words[2].start:
        return None
    rest = tokens(frame.masked, found.speaker[1], end)
    return found if not rest or broken(rest[0].gap) else None


def _from_next(frame: Frame, found: list[Attribution | None]) -> None:
    """A passage that the next one goes on from has its attribution."""
    for at in range(len(found) - 2, -1, -1):
        here, following = frame.passages[at], frame.passages[at + 1]
        if found[at] is None and found[at + 1] is not None:
            between = frame.masked[here.outer[1] : following.outer[0]]
            if following.joined or (here.paragraph == following.paragraph and not between.strip()):
                found[at] = found[at + 1]


def _from_previous(frame: Frame, found: list[Attribution | None]) -> None:
    """A passage that follows another has its attribution; one that a paragraph opens with has its lead-in's."""
    for at, here in enumerate(frame.passages):
        if found[at] is not None:
            continue
        previous = frame.passages[at - 1] if at else None
        if previous is not None and found[at - 1] is not None and _follows(frame, previous, here):
            found[at] = found[at - 1]
        elif (told := _sentence_before(frame, here)) is not None:
            found[at] = told
        elif _opens(frame, here):
            found[at] = paragraph_before(frame, here)
            if found[at] is None and previous is not None and previous.paragraph == here.paragraph - 1:
                found[at] = found[at - 1] if _whole(frame, here) else None


def _follows(frame: Frame, previous: Passage, here: Passage) -> bool:
    """Whether a passage goes on from the one before it: joined, in its sentence, or a new one in its paragraph."""
    if here.joined:
        return True
    if previous.paragraph != here.paragraph:
        return False
    start, _ = frame.sentence(here.paragraph, here.outer[0])
    if previous.outer[0] >= start and not frame.ended(previous):
        return True
    if _reported(frame, start, here):
        return True
    first = frame.text[here.start : here.end].lstrip()[:1]
    words = frame.text[here.start : here.end].split()
    return not first.islower() and (frame.ended(here) or len(words) > LONGEST_TERM_WORDS)


def _sentence_before(frame: Frame, here: Passage) -> Attribution | None:
    start, _ = frame.sentence(here.paragraph, here.outer[0])
    return sentence_before(frame, here, reported=_reported(frame, start, here))


def _reported(frame: Frame, start: int, here: Passage) -> bool:
    """Whether the sentence of a passage is told in the verb form of reported speech."""
    if not frame.lists.reported:
        return False
    _, end = frame.sentence(here.paragraph, here.outer[0])
    words = tokens(frame.masked, start, min(end, start + LONGEST_REPORTED_CHARACTERS))
    return any(word.low in frame.lists.reported for word in words)


def _opens(frame: Frame, here: Passage) -> bool:
    start = frame.paragraphs[here.paragraph][0]
    return not frame.text[start : here.outer[0]].strip()


def _whole(frame: Frame, here: Passage) -> bool:
    """Whether a paragraph is nothing but a passage."""
    end = frame.paragraphs[here.paragraph][1]
    return not frame.masked[here.outer[1] : end].strip(" \t\n\r.,;:" + MASK)
