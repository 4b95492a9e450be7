"""The text of a mail: what it quotes of another, by the ``>`` before each line, where its signature and foot begin."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsparse.cues import Cues
from newsparse.cues.mail_words import is_mail_foot
from newsparse.document import Segment
from newsparse.read.lines import Line, ends_sentence
from newsparse.read.text.paragraphs import read_lines

QUOTE = ">"
"""What stands before each line that a mail quotes."""
FEWEST_QUOTED = 3
"""Lines of the shortest text that is quoted as a whole."""
SIGNATURE = frozenset({"--", "—", "__"})
"""What stands over the signature of a mail, on a line of its own."""

FOOT_SEGMENTS = 12
"""Segments at the end of a mail, among which its foot begins."""
FOOT_WORDS = 15
"""Words from which a sentence below the foot's first line is the story's: that line was none of a foot."""
LONGEST_CALL = 14
"""Words of the longest call before a link: "Is this message not shown well? Open it in the browser:"."""
LONGEST_LINK = 4
"""Words before a link without a colon: "Unsubscribe"."""

_ADDRESS_RE = re.compile(r"[<(\[]?https?://\S+")
_LEADS = ":：→»>›"
_QUOTED_RE = re.compile(r"(?:>[ \t]?){1,9}")


def read_mail(lines: Sequence[Line], cues: Cues) -> Iterator[Segment]:
    """The segments of a mail's text, those that it quotes of another mail with the mark ``quote``.

    Args:
        lines: the lines below the mail's head and above its signature.
        cues: the language's cues.
    """
    found: list[Segment] = []
    for quoted, stretch in groupby(lines, key=lambda line: line.raw[0] == QUOTE):
        if quoted:
            bare = list(without_marks(list(stretch)))
            found += [segment._replace(mark="quote") for segment in read_lines(bare, cues)]
        else:
            found += map(_as_link, read_lines(list(stretch), cues))
    end = _find_foot(found)
    yield from found[:end]
    yield from (segment if segment.labelled else segment._replace(labelled="other") for segment in found[end:])


def _find_foot(segments: Sequence[Segment]) -> int:
    """Where a mail's foot begins: why a reader was sent it, how to be sent no more, and what stands below these."""
    found = len(segments)
    for at in range(len(segments) - 1, max(0, len(segments) - FOOT_SEGMENTS - 1), -1):
        segment = segments[at]
        if is_mail_foot(segment.text):
            found = at
        elif segment.ended and segment.words >= FOOT_WORDS:
            break
    return found


def _as_link(segment: Segment) -> Segment:
    """A line that is a link: a few words, or a call that a colon ends, and an address; any other as it is."""
    call, _, address = segment.text.rpartition(" ")
    words = call.count(" ") + 1 if call else 0
    if not _ADDRESS_RE.fullmatch(address) or words > LONGEST_CALL:
        return segment
    ended = ends_sentence(call)
    is_link = not call or (not ended and (call[-1] in _LEADS or words <= LONGEST_LINK))
    return segment._replace(labelled="link") if is_link else segment


def unquoted(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a text without the marks of quoting, where every line has one; as they are where one has none.

    Args:
        lines: lines that are not blank.
    """
    quoted = len(lines) >= FEWEST_QUOTED and all(line.raw[0] == QUOTE for line in lines)
    return list(without_marks(lines)) if quoted else lines


def without_marks(lines: Sequence[Line]) -> Iterator[Line]:
    """Quoted lines without their marks; one that is nothing else is a blank line, and goes with the line after it."""
    start = -1
    for at, line in enumerate(lines):
        shown = _QUOTED_RE.sub("", line.raw, count=1).strip()
        first = line.start if start < 0 else start
        if shown:
            yield Line(first, line.end, shown, line.indent, line.gap or start >= 0)
            start = -1
        elif at == len(lines) - 1:
            yield Line(first, line.end, line.raw, line.indent, gap=True)
        else:
            start = first
