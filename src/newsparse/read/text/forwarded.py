"""A mail that was passed on: what stands above its head, and its lines without the marks of quoting."""

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.cues.archives import Archive, find_form, load_archives
from newsparse.cues.mail_words import is_forward_mark
from newsparse.read.lines import Line, count_words
from newsparse.read.text.mail import QUOTE, unquoted

MOST_WORDS_ABOVE = 60
"""Words of the longest note over a mail that is passed on. What is longer, or longer than that mail, is a text of its
own."""
HEAD_LINES = 6
"""Lines of a mail's head that are looked at."""
FEWEST_BELOW_RULE = 3
"""Labels of a mail's head below a rule, which may part anything; one of them is the subject's."""

_RULES, _COLONS = frozenset("-–—_=*>"), frozenset(":：")
"""How a rule or a mark begins, and how a mark without a rule ends."""


class Forwarded(NamedTuple):
    """A mail that was passed on."""

    above: Sequence[Line]
    """The note of who did, his own mail's head, and the mark."""
    lines: Sequence[Line]
    """The mail, its own head first."""


def find_forwarded(lines: Sequence[Line]) -> Forwarded | None:
    """The mail that was passed on in a text, the innermost of several; ``None`` for a text that is no such mail.

    Args:
        lines: lines that are not blank.
    """
    archive = next(one for one in load_archives() if one.name == "mail")
    words, above, start = 0, 0, 0
    for at, line in enumerate(lines[:-1]):
        if _opens(lines, at, archive):
            start, above = at + 1, words
        elif archive.find(line.raw) is None:
            words += count_words(line.raw)
        if words > MOST_WORDS_ABOVE:
            break
    mail = lines[start:]
    if not start or sum(count_words(line.raw) for line in mail if archive.find(line.raw) is None) <= above:
        return None
    return Forwarded(lines[:start], unquoted(mail))


def _opens(lines: Sequence[Line], at: int, archive: Archive) -> bool:
    """Whether a mail's head stands below a line that says so, or below a rule."""
    raw = lines[at].raw
    if raw[0] not in _RULES and raw[-1] not in _COLONS:  # nearly all lines
        return False
    marked = is_forward_mark(raw)
    if not marked and find_form(raw) != "rule":
        return False
    labels = [archive.find(line.raw.lstrip(f"{QUOTE} ")) for line in lines[at + 1 : at + 1 + HEAD_LINES]]
    if marked or labels[0] is None:
        return labels[0] is not None
    stated = {label.says for label in labels if label is not None}
    return archive.needs <= stated and sum(label is not None for label in labels) >= FEWEST_BELOW_RULE
