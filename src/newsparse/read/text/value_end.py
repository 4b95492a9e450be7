"""Where the value of an archive's label ends."""

from collections.abc import Sequence

from newsparse.cues.archives import Archive, Label
from newsparse.read.lines import Line

LONGEST_WRAPPED = 120
"""Characters of the longest line that goes on with the value above it: exports wrap at 72 to 80, a paragraph that none
wrapped is longer."""

_PROSE = frozenset({"body", "subtitle", "caption", "foot"})
"""What labels call that may itself be a paragraph."""


def find_value_end(lines: Sequence[Line], at: int, archive: Archive, label: Label) -> int:
    """The line below a label's value: at the next label, and, where lines are wrapped, at a blank line.

    Args:
        lines: the lines of a document.
        at: the line that the label stands on.
        archive: whose labels these are.
        label: what that line begins with.
    """
    alone = label.says == "caption" and label.length == len(lines[at].raw)  # "Graphic", and its words below
    end = at + (2 if alone and at + 1 < len(lines) and not archive.find(lines[at + 1].raw) else 1)
    while end < len(lines) and not archive.find(lines[end].raw):
        wrapped = not lines[end].gap and (
            not archive.headed or lines[end].indent or (end == at + 1 and _is_label(lines, end + 1, archive))
        )
        wrapped = wrapped and (label.says in _PROSE or len(lines[end].raw) <= LONGEST_WRAPPED)
        if not (wrapped or (label.says == "body" and not archive.gap)):
            break
        end += 1
    return end


def _is_label(lines: Sequence[Line], at: int, archive: Archive) -> bool:
    """Whether a label stands on a line with no blank line over it: a head is not over."""
    return at < len(lines) and not lines[at].gap and archive.find(lines[at].raw) is not None
