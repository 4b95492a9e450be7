"""The head of an archive's export without labels: headline, byline, "412 words", date, paper, rights, a line each."""

from collections.abc import Sequence

from newsparse.attribution.byline.opener import has_byline_word
from newsparse.cues import Cues
from newsparse.cues.archives import load_line_forms
from newsparse.read.lines import Line
from newsparse.read.text.stands_alone import is_date

COUNT_WITHIN_LINES = 12
"""Lines of the file in which the number of words must stand."""
DATE_WITHIN_LINES = 3
"""Lines below the number of words in which the date stands."""
RIGHTS_WITHIN_LINES = 12
"""Lines below it in which the rights stand: time, paper, code, page, language come before them."""
LONGEST_SECTION_WORDS = 5
"""Words of a section's name above the headline."""

Found = list[tuple[str, Sequence[Line]]]


def find_unlabelled(lines: Sequence[Line], cues: Cues) -> Found | None:
    """The parts of such a document, in order, each with what it is; ``None`` for any other text.

    Args:
        lines: the lines of one document.
        cues: the language's cues.
    """
    forms = dict(load_line_forms())
    counted = next((at for at, line in enumerate(lines[:COUNT_WITHIN_LINES]) if forms["words"].fullmatch(line.raw)), 0)
    if not counted:
        return None
    below = range(counted + 1, min(len(lines), counted + 1 + RIGHTS_WITHIN_LINES))
    dated = next((at for at in below[:DATE_WITHIN_LINES] if is_date(lines[at].raw, cues)), 0)
    rights = next((at for at in below if forms["rights"].fullmatch(lines[at].raw)), 0)
    if not dated or not rights or rights + 1 >= len(lines):
        return None
    end = next((at for at in range(rights + 1, len(lines)) if forms["end"].fullmatch(lines[at].raw)), len(lines))
    head = [("published" if at == dated else "other", [lines[at]]) for at in range(counted, rights + 1)]
    rest = [("other", lines[end:])] if end < len(lines) else []
    return [*_above(lines[:counted]), *head, ("body", lines[rights + 1 : end]), *rest]


def _above(lines: Sequence[Line]) -> Found:
    """The lines above the number of words: a section, the headline, the byline."""
    signed = len(lines) > 1 and has_byline_word(lines[-1].raw)
    top = lines[:-1] if signed else lines
    found: Found = []
    if len(top) > 1 and top[0].raw.count(" ") < LONGEST_SECTION_WORDS:
        found.append(("section", top[:1]))
        top = top[1:]
    found.append(("title", top))
    return [*found, ("byline", lines[-1:])] if signed else found
