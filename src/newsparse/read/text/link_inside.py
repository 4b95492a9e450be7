"""Link inside: a sentence that a link tears where no small letter at a line's start tells that it goes on.

In scripts without case, what tells is the word at the seam: one with which no line of prose ends ("of", "and"), or
with which no sentence begins. In German a noun behind the link has a capital; there the line joined before it tells.
"""

from functools import lru_cache
from typing import Any

from newsparse.cues import Cues, read_file
from newsparse.cues.facts import has_noun_capitals
from newsparse.letters import is_caseless
from newsparse.read.lines import count_words, ends_sentence
from newsparse.read.text.continuation import FEWEST_PARAGRAPH_WORDS, MOST_INSERT_WORDS
from newsparse.read.text.next_line import NextLine
from newsparse.read.text.paragraph_so_far import PARAGRAPH, ParagraphSoFar
from newsparse.read.text.stands_alone import opens_with_label, stands_alone

MOST_LINK_WORDS = 4
"""Words of a link between two pieces of which the first ends in no word that tells."""
FEWEST_OPENING_WORDS = 2
"""Words of the shortest piece before such a link."""
_OPEN_MARKS = ",،、;؛"


def runs_on_past_link(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool:
    """Whether a line goes on with a sentence that a link tears, in a language where its first letter does not tell.

    Args:
        so_far: the paragraph's lines before it.
        next_line: the line, and what follows it.
        cues: the language's cues.
    """
    if not _may_run_on(so_far, next_line, cues.code) or next_line.by_phrase or ends_sentence(so_far.last):
        return False
    here = next_line.here
    if not (here[0].isdigit() or is_caseless(here) or has_noun_capitals(cues.code)):
        return False
    told = _is_torn(so_far, here) or _is_told(so_far, next_line, cues.code or "")
    return told and not (stands_alone(here, cues) or opens_with_label(here, cues) or stands_alone(so_far.last, cues))


def _may_run_on(so_far: ParagraphSoFar, next_line: NextLine, code: str | None) -> bool:
    """Whether a sentence may go on at a line: in a language whose seams are known, below a paragraph of torn text."""
    if code not in _seams()["hanging"] and not has_noun_capitals(code):
        return False
    return so_far.below_prose if next_line.dense else so_far.words >= PARAGRAPH


def _is_torn(so_far: ParagraphSoFar, here: str) -> bool:
    """Whether a line ends the sentence of a few words that were joined before it."""
    few = count_words(so_far.last)
    return few < so_far.words < FEWEST_PARAGRAPH_WORDS and few <= MOST_INSERT_WORDS and ends_sentence(here)


def _is_told(so_far: ParagraphSoFar, next_line: NextLine, code: str) -> bool:
    """Whether the words at the seam tell that a line goes on."""
    here = next_line.here
    if _leans(here, code):
        return True
    before_end = next_line.following is not None and ends_sentence(next_line.following.raw)
    if _hangs(so_far.last, code):
        short = next_line.words <= MOST_INSERT_WORDS
        return ends_sentence(here) or (short and (before_end or (bool(next_line.following) and _hangs(here, code))))
    link = so_far.words >= FEWEST_OPENING_WORDS and next_line.words <= MOST_LINK_WORDS
    return next_line.dense and link and before_end and _hangs(here, code)


def _hangs(text: str, code: str) -> bool:
    """Whether a line breaks off: at a mark inside a sentence, at a word or an ending that does not end one."""
    seams = _seams()
    last = text.rsplit(None, 1)[-1]
    if text[-1] in _OPEN_MARKS or last in seams["hanging"].get(code, ()):
        return code in seams["hanging"]
    return len(last) > 1 and last.endswith(tuple(seams["endings"].get(code, ())))


def _leans(text: str, code: str) -> bool:
    """Whether a line begins with a word that goes with the one before it, as Hindi's words for "of" and "in" do."""
    return text.split(None, 1)[0] in _seams()["leaning"].get(code, ())


@lru_cache(maxsize=1)
def _seams() -> dict[str, Any]:
    """The words at which the lines of torn sentences end and begin, by language."""
    return read_file("seams")
