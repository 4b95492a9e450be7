r"""Which lines belong to one paragraph: hard-wrapped lines, and fragments that ``get_text("\n")`` tore apart.

``get_text`` puts every link and every emphasis on a line of its own: a sentence then runs on with a lower-case word
or a comma at the start of a line. Hard-wrapped text breaks wherever the next word would not have fitted.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.cues import Cues
from newsparse.cues.row import phrase_key
from newsparse.dates import find_stamps, is_stamp_line
from newsparse.letters import CAPITAL, SMALL
from newsparse.read.lines import Line

WRAP_WIDEST = 110
"""No e-mail or terminal wraps wider."""
WRAP_LINES = 6
"""Fewer lines do not show a width."""
WRAP_SHARE = 0.9
"""Share of line ends at which the next word would not have fitted."""
TORN_GAPS = 0.02
"""``get_text(strip=True)`` leaves no blank lines; a few come from text nodes that hold one."""
RUN_ON = 4
"""Words from which a line without an end may run on in the next; shorter ones are menu entries."""
INLAY = 3
"""Words of the longest emphasis after a colon; longer lines there are a list's."""
SENTENCE = 25
"""Words from which a line without an end is a torn paragraph, not a headline."""
INSERT = 8
"""Words that a link or emphasis inside a sentence has at most."""

_SHORT_NAME = 3
"""Letters of an agency's name in lower case ("dpa"), which is no continuation."""

DATED = 90
"""Characters of the longest date line that begins in lower case."""
LABEL = 20
"""Characters of the longest label that a bracket opens."""
LABELLED = 60
"""Characters of the longest name that stands after a label in brackets."""

_OPEN_LABEL_RE = re.compile(rf"\([\w ]{{1,{LABEL}}}:$")
_CLOSING_RE = re.compile(rf"[,.;:!?)\]}}…%]|[»”’](?!\w)|['’]s\b|[–—-] [{SMALL}]")
_OPEN_END_RE = re.compile(r"(?:[(\[{„,–—]|(?:^|[ (])[“‘«])$")
# an agency or initials sign in Latin letters: "dpa Jan Muster"; "του Σαίξπηρ" goes on with a sentence
_SIGNED_RE = re.compile(rf"[a-z]{{1,4}} [{CAPITAL}]\S+(?: [{CAPITAL}]\S+){{0,3}}$")
_ENDED_RE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$|[\"”»]$")
_INSIDE_RE = re.compile(rf"[.!?…][\"'”’»)]* +[\"'“„«(]?[{CAPITAL}]")


def group_lines(lines: Sequence[Line], cues: Cues) -> Iterator[Sequence[Line]]:
    """The lines of each paragraph, in order.

    Args:
        lines: lines that are not blank.
        cues: the language's cues: a line that ends in a function word runs on, one that is a cue stands by itself.
    """
    if is_hard_wrapped(lines):
        yield from _between_gaps(lines)
        return
    torn = len(lines) > 1 and sum(line.gap for line in lines) <= TORN_GAPS * len(lines)
    group: list[Line] = []
    so_far = _SoFar()
    for index, line in enumerate(lines):
        following = lines[index + 1] if torn and index + 1 < len(lines) else None
        goes_on = not line.gap or _closes_label(so_far.tail, line)
        if group and not (goes_on and _runs_on(so_far, line, following, cues)):
            yield group
            group, so_far = [], _SoFar()
        group.append(line)
        so_far = so_far.with_line(line, torn=torn)
    if group:
        yield group


def is_hard_wrapped(lines: Sequence[Line]) -> bool:
    """Whether the lines break where the next word would not have fitted."""
    pairs = [(one, two) for one, two in pairwise(lines) if not two.gap]
    if len(pairs) < WRAP_LINES:
        return False
    width = max(len(line.raw) for line in lines)
    if width > WRAP_WIDEST:
        return False
    full = sum(len(one.raw) + 1 + len(two.raw.split(None, 1)[0]) > width for one, two in pairs)
    return full >= WRAP_SHARE * len(pairs)


def _between_gaps(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and line.gap:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


class _SoFar(NamedTuple):
    """What is known of a paragraph's lines so far."""

    last: str = ""
    tail: str = ""
    """The end of the last two lines as one: a bracket may stand on a line of its own before its label."""
    words: int = 0
    sentences: bool = False
    """Whether a sentence ends inside it; looked for in torn text only."""

    def with_line(self, line: Line, *, torn: bool) -> "_SoFar":
        words = self.words + line.raw.count(" ") + 1
        tail = self.last[-LABEL:] + line.raw
        return _SoFar(line.raw, tail, words, torn and (self.sentences or bool(_INSIDE_RE.search(line.raw))))


def _closes_label(before: str, line: Line) -> bool:
    """Whether a line ends the bracket that a label opened before it, be there a blank line: "(Image:", "Getty)"."""
    return line.raw[-1] == ")" and len(line.raw) <= LABELLED and bool(_OPEN_LABEL_RE.search(before))


def _runs_on(so_far: _SoFar, line: Line, following: Line | None, cues: Cues) -> bool:
    """Whether a line goes on with the paragraph before it; ``following`` is given for torn text only."""
    before, here = so_far.last, line.raw
    closes = bool(_CLOSING_RE.match(here))
    if closes or _OPEN_END_RE.search(before) or _OPEN_LABEL_RE.search(so_far.tail):
        return closes or len(here) > 1
    apart = following is not None and (_is_known(before, cues) or _is_known(here, cues))
    if apart or (here[0].islower() and _is_dated(here, cues)):
        return False
    words = here.count(" ") + 1
    ended = bool(_ENDED_RE.search(before))
    hangs = not ended and before.rsplit(None, 1)[-1].casefold() in cues.words["function"]
    if here[0].islower() and (not ended or (before[-1] in ":;" and (words <= INLAY or here[-1] in ".,;!?"))):
        joined = here.split(None, 1)[0] in cues.words["joiner"]
        return joined or _is_lower_continuation(here, following, so_far.words, hangs=hangs)
    if following is None or ended:
        return False
    if hangs:
        return words <= INSERT or so_far.words < RUN_ON or not here[0].isupper()
    torn = so_far.words >= SENTENCE or (so_far.words >= RUN_ON and so_far.sentences)
    return torn and words <= INSERT and not following.gap and _continues(following.raw)


def _is_lower_continuation(here: str, following: Line | None, length: int, *, hangs: bool) -> bool:
    """Whether a line that begins in lower case goes on with what stands before it: most do, a byline does not."""
    words = here.count(" ") + 1
    if _SIGNED_RE.match(here):
        return words >= RUN_ON + 2
    if words == 1 and following is not None and not following.raw[0].islower() and length < SENTENCE:
        return hangs and here.isalpha() and len(here) > _SHORT_NAME
    return hangs or length >= RUN_ON or words >= (RUN_ON + 2 if following is None else RUN_ON)


def _is_dated(raw: str, cues: Cues) -> bool:
    """Whether a line is nothing but a date with its words: "publié le 9 mars 2024 à 10h15" goes on with no headline."""
    if len(raw) > DATED or not any(letter.isdigit() for letter in raw):
        return False
    stamps = find_stamps(raw, cues)
    return bool(stamps) and is_stamp_line(raw, cues, stamps)


def _is_known(raw: str, cues: Cues) -> bool:
    """Whether a line is a whole-line phrase of the cue files, or a byline word: it stands by itself."""
    key = phrase_key(raw)
    return key in cues.phrases or key in cues.words["byline"]


def _continues(raw: str) -> bool:
    return raw[0].islower() or bool(_CLOSING_RE.match(raw))
