r"""Whether a line goes on with the one before it, in text that ``get_text("\n")`` may have torn apart.

``get_text`` puts every link and every emphasis on a line of its own: a sentence then runs on with a lower-case word
or a comma at the start of a line. A headline that ends in a function word, or stands over a byline in lower case, looks
alike; so what the seam looks like is weighed against where it stands and what the lines around it are.
"""

import re
from functools import lru_cache

from newsparse import dates
from newsparse.cues import Cues, read_file
from newsparse.cues.row import phrase_key
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, CLOSING_MARKS, SENTENCE_ENDS, SMALL, begins_small
from newsparse.names import has_given_name
from newsparse.read.lines import Line, count_words, ends_sentence
from newsparse.read.text.next_line import FEWEST_RUN_ON_WORDS, NextLine, closes
from newsparse.read.text.paragraph_so_far import LABEL, ParagraphSoFar
from newsparse.read.text.stands_alone import is_button, opens_with_label, stands_alone
from newsparse.read.text.torn_dateline import MOST_PLACE_WORDS, follows_place, opens_dateline

LONGEST_HEADING = 8
"""Words of the shortest line that is no heading where it ends in a word before a name, and prose stands below."""
MOST_INLAY_WORDS = 3
"""Words of the longest emphasis after a colon; longer lines there are a list's."""
FEWEST_PARAGRAPH_WORDS = 25
"""Words from which a line without an end is a torn paragraph, not a headline."""
MOST_INSERT_WORDS = 8
"""Words that a link or emphasis inside a sentence has at most."""
LONGEST_NAME = 3
"""Words of the longest name alone under a headline."""
_SHORT_NAME = 3
"""Letters of an agency's name in lower case ("dpa"), which is no continuation."""

LONGEST_LABELLED_CHARACTERS = 60
"""Characters of the longest name that stands after a label in brackets."""

# most lines begin and end in a letter or digit, where none of these has anything to match: that is asked first
_OPEN_LABEL_RE = re.compile(rf"\([\w ]{{1,{LABEL}}}:$")
_DASHED_RE = late_pattern(rf"[–—-] [{SMALL}]")
_OPEN_END_RE = late_pattern(r"(?:[(\[{„（「『]|(?:^|[ (])[“‘«])$")
EMPHASIS = r"(\*{1,2})[^\s*](?:[^*]{0,200}[^\s*])?\1(?![*\w])"
"""A pattern for words at the start of a line that a text sets in emphasis: "*Both* sides". Their mark is no bullet."""
_BULLET_RE = re.compile(rf"(?!{EMPHASIS})[•●▪■◦‣·∙►▸+*] ?\w")
_LETTERED_RE = re.compile(r"\(?[^\W\d_]\) \S")
"""The letter of an entry of a list: "b) Strand Street"."""
_MARK_OPENS_RE = late_pattern(rf"[^\w\s]{{1,3}} [{CAPITAL}]")
_MARK_ALONE_RE = re.compile(r"[„,–—-]$")
_HANGING_END_RE = late_pattern(r"(?:[,،，、]|(?<![.!?…]) [–—-]|(?<=\w)[–—])$")
_BROKEN_WORD_RE = late_pattern(rf"[{SMALL}][-\u00ad\u2010]$")
_ENDED_RE = late_pattern(rf"[{SENTENCE_ENDS}:;：；][{CLOSING_MARKS}]*$|[\"”»」』]$")


def closes_label(before: str, line: Line) -> bool:
    """Whether a line ends the bracket that a label opened before it, be there a blank line: "(Image:", "Getty)"."""
    return may_close_label(line) and bool(_OPEN_LABEL_RE.search(before))


def may_close_label(line: Line) -> bool:
    """Whether a line ends as one does that ends such a bracket."""
    return line.raw[-1] == ")" and len(line.raw) <= LONGEST_LABELLED_CHARACTERS


def runs_on(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool:
    """Whether a line goes on with the paragraph before it.

    Args:
        so_far: the paragraph's lines before it.
        next_line: the line, and what follows it.
        cues: the language's cues.
    """
    verdict = _told_by_marks(so_far, next_line, cues)
    if verdict is not None:
        return verdict
    before, here = so_far.last, next_line.here
    ended = not before[-1].isalnum() and bool(_ENDED_RE.search(before))
    broken_off = not ended and (hangs(before, cues) or _awaits(so_far, next_line, cues))
    lower = begins_small(here) and not here[1:2].isupper()
    if (
        (lower or broken_off)
        and so_far.words < FEWEST_PARAGRAPH_WORDS
        and stands_alone(here, cues)
        and not _goes_on(next_line, cues)
    ):
        return False
    if lower and (not ended or _is_inlay(so_far, next_line)):
        return _is_lower_continuation(so_far, next_line, cues, broken_off=broken_off)
    return not ended and (_fills(so_far, next_line, cues) if broken_off else _is_inserted(so_far, next_line, cues))


def _told_by_marks(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool | None:
    """What a label or the marks between the two lines decide alone: ``True`` to go on, ``False``, or ``None``."""
    before, here = so_far.last, next_line.here
    if so_far.words <= MOST_PLACE_WORDS and follows_place(before, next_line, cues):
        return True
    if closes(here):
        return not _only_looks_closing(before, here, cues)
    if not before[-1].isalnum() and (
        _OPEN_END_RE.search(before) or _MARK_ALONE_RE.match(before) or _OPEN_LABEL_RE.search(so_far.tail)
    ):
        return len(here) > 1
    if _LETTERED_RE.match(here) or _BULLET_RE.match(here):
        return False
    if next_line.by_phrase or opens_with_label(here, cues) or is_button(before):
        return False
    return True if opens_dateline(before, here) or _is_dated_by(here, before, cues) else None


def _only_looks_closing(before: str, here: str, cues: Cues) -> bool:
    """Whether a mark at the start of a line opens it all the same: a list's dash, a wrong quotation mark."""
    if _DASHED_RE.match(here):
        return before[-1] in ":：" or bool(_DASHED_RE.match(before)) or stands_alone(here[2:], cues)
    return bool(_MARK_OPENS_RE.match(here)) and ends_sentence(before)


def _goes_on(next_line: NextLine, cues: Cues) -> bool:
    """Whether the line after a line goes on with it, rather than being one more line of a head."""
    return next_line.continues and next_line.following is not None and not stands_alone(next_line.following.raw, cues)


def hangs(before: str, cues: Cues) -> bool:
    """Whether a line breaks off in the middle: at a comma, a dash, a hyphen, a function word.

    Args:
        before: the line.
        cues: the language's cues.
    """
    if not before[-1].isalnum() and (_HANGING_END_RE.search(before) or _BROKEN_WORD_RE.search(before)):
        return True
    return before.rsplit(None, 1)[-1].casefold() in cues.words["function"] and not dates.is_age(before, cues)


def _awaits(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool:
    """Whether a line ends in a word before a name; so does a heading, "Harbour ward against", over a sentence."""
    fits = next_line.words <= MOST_INSERT_WORDS or so_far.words >= LONGEST_HEADING
    return fits and so_far.last.rsplit(None, 1)[-1].casefold() in _before_name(cues.code)


@lru_cache(maxsize=64)
def _before_name(code: str | None) -> frozenset[str]:
    """Words with which no line of a language's prose ends, beside the function words of its file."""
    return frozenset(read_file("seams")["before_name"].get(code, ()))


def _is_inlay(so_far: ParagraphSoFar, next_line: NextLine) -> bool:
    """Whether a line in lower case after a colon is no list's: a word or two, or the end of a sentence."""
    if so_far.last[-1] not in ":;" or so_far.small:
        return False
    following = next_line.following
    if (
        following is not None
        and begins_small(following.raw)
        and not (ends_sentence(next_line.here) or ends_sentence(following.raw))
    ):
        return False
    return next_line.words <= MOST_INLAY_WORDS or next_line.here[-1] in ".,;!?"


def _is_lower_continuation(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues, *, broken_off: bool) -> bool:
    """Whether a line that begins in lower case goes on with what stands before it; an entry of a list does not."""
    words, here, following = next_line.words, next_line.here, next_line.following
    if here.split(None, 1)[0] in cues.words["joiner"] or here in _before_name(cues.code):
        return True
    if so_far.small and words <= MOST_INSERT_WORDS and not (broken_off or ends_sentence(here)):
        return False
    if words == 1 and following is not None and not next_line.continues and so_far.words < FEWEST_PARAGRAPH_WORDS:
        return broken_off and so_far.below_prose and here.isalpha() and len(here) > _SHORT_NAME
    return (
        broken_off
        or so_far.words >= FEWEST_RUN_ON_WORDS
        or so_far.words > count_words(so_far.last)  # of two lines already
        or words >= (FEWEST_RUN_ON_WORDS if next_line.dense else FEWEST_RUN_ON_WORDS + 2)
        or _is_between(so_far, next_line)
    )


def _is_between(so_far: ParagraphSoFar, next_line: NextLine) -> bool:
    """Whether a link or an emphasis, "two tonnes", stands between "Each lorry carries" and "and drives all night."."""
    fits = so_far.below_prose and next_line.words <= MOST_INSERT_WORDS and not so_far.small
    open_ended = so_far.last[0].isalpha() and so_far.last[-1].isalnum() and not ends_sentence(next_line.here)
    return fits and open_ended and next_line.before_end


def _fills(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool:
    """Whether a line fills the place of a name or link after a line that breaks off, though in no lower case."""
    if _BROKEN_WORD_RE.search(so_far.last):
        return True
    if next_line.continues:
        return next_line.words <= MOST_INSERT_WORDS or so_far.below_prose
    if _goes_on_listing(so_far, next_line, cues):
        return True
    if not next_line.dense:
        return False
    if 1 < so_far.words < FEWEST_RUN_ON_WORDS and _is_menus(so_far.last) and _heads_head(next_line, cues):
        return False
    return so_far.below_prose and (
        so_far.words < FEWEST_RUN_ON_WORDS
        or _amid(so_far)
        or (next_line.words <= MOST_INSERT_WORDS and ends_sentence(next_line.here))
    )


def _is_menus(text: str) -> bool:
    """Whether every word of a line has its capital, as in a menu's entry."""
    return all(word[0].isupper() for word in text.split())


def _heads_head(next_line: NextLine, cues: Cues) -> bool:
    """Whether a line is a headline below a menu's words ("What's On"): no sentence, over the name or date below it."""
    if ends_sentence(next_line.here) or next_line.words < FEWEST_RUN_ON_WORDS or next_line.following is None:
        return False
    below = next_line.following.raw
    return stands_alone(below, cues) or (count_words(below) <= LONGEST_NAME and has_given_name(below))


def _is_inserted(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool:
    """Whether a short line is a link inside a sentence: only the lines around it show that."""
    if next_line.words > MOST_INSERT_WORDS or not next_line.continues:
        return False
    told = next_line.here[0].isdigit() and begins_small(so_far.last.rsplit(None, 1)[-1])  # no heading's last word
    if told and _is_between(so_far, next_line) and not stands_alone(next_line.here, cues):
        return True
    return (next_line.dense and _amid(so_far)) or (so_far.below_prose and next_line.before_clause)


def _goes_on_listing(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool:
    """Whether a short line is the next of some names or topics: "Jane Roe and", "Ashby, mills,"."""
    before = so_far.last
    if next_line.words > MOST_INLAY_WORDS or (
        before[-1] != "," and before.rsplit(None, 1)[-1].casefold() not in cues.words["joiner"]
    ):
        return False
    return all(len(name.split()) <= MOST_INLAY_WORDS for name in before.split(","))


def _is_dated_by(here: str, before: str, cues: Cues) -> bool:
    """Whether a line is the date that the label before it announces: "Updated", "on 9 March"."""
    if not begins_small(here):
        return False
    ending = phrase_key(before).split()[-MOST_INLAY_WORDS:]
    labels = [" ".join(ending[at:]) for at in range(len(ending))]
    return not (cues.words["published"].isdisjoint(labels) and cues.words["updated"].isdisjoint(labels))


def _amid(so_far: ParagraphSoFar) -> bool:
    """Whether the paragraph so far is long enough to be one, and not a headline."""
    return so_far.words >= FEWEST_PARAGRAPH_WORDS or (so_far.words >= FEWEST_RUN_ON_WORDS and so_far.sentences)
