"""The head of an archive's export without labels: headline, byline, "412 words", date, paper, rights, a line each.

Factiva's has the number of words, Europresse's ends in the number of the document, those of Retriever and Infomedia say
where a text appeared.
"""

import re
from collections.abc import Sequence

from newsparse.attribution.byline.opener import has_byline_word
from newsparse.cues import Cues
from newsparse.cues.archives import find_form, load_line_forms
from newsparse.dates import find_stamps
from newsparse.names import has_given_name, is_person_name
from newsparse.read.lines import Line, count_words, ends_sentence
from newsparse.read.text.stands_alone import is_date

COUNT_WITHIN_LINES = 12
"""Lines of the file in which the number of words must stand."""
DATE_WITHIN_LINES = 3
"""Lines below the number of words in which the date stands."""
RIGHTS_WITHIN_LINES = 12
"""Lines below it in which the rights stand: time, paper, code, page, language come before them."""
NUMBER_WITHIN_LINES = 4
"""Lines at the end of a document, among which the number stands that its archive gives it."""
LONGEST_NUMBER = 120
"""Characters of the longest line with such a number, or with the rights over it."""
MEDIUM_WITHIN_LINES = 6
"""Lines of the file, among which a Nordic archive says where a text appeared."""
LONGEST_SECTION_WORDS = 5
"""Words of a section's name above the headline."""

_MARKS_RE = re.compile(r" ?[,;/&] ?")
"""What stands between two names."""

Found = list[tuple[str, Sequence[Line]]]


def find_unlabelled(lines: Sequence[Line], cues: Cues) -> Found | None:
    """The parts of such a document, in order, each with what it is; ``None`` for any other text.

    Args:
        lines: the lines of one document.
        cues: the language's cues.
    """
    forms = dict(load_line_forms())
    if any(
        forms["number"].fullmatch(line.raw) for line in lines[-NUMBER_WITHIN_LINES:] if len(line.raw) < LONGEST_NUMBER
    ):
        return _numbered(lines, cues)
    if published := _find_medium(lines, cues):
        return _published(lines, *published)
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
    return [*_above(lines[:counted], cues.words["joiner"]), *head, ("body", lines[rights + 1 : end]), *rest]


def _numbered(lines: Sequence[Line], cues: Cues) -> Found | None:
    """The parts of a document that its number ends: paper, day, headline, perhaps a byline, the text, the rights."""
    forms = dict(load_line_forms())
    dated = next((at for at, line in enumerate(lines[:DATE_WITHIN_LINES]) if find_stamps(line.raw, cues)), -1)
    end = next((at for at, line in enumerate(lines) if forms["rights"].fullmatch(line.raw[:LONGEST_NUMBER])), 0)
    end = end or next(at for at, line in enumerate(lines) if forms["number"].fullmatch(line.raw[:LONGEST_NUMBER]))
    title = dated + 1
    if dated < 0 or title + 1 >= end:
        return None
    found: Found = [("published" if at == dated else "other", [lines[at]]) for at in range(title)]
    if count_words(lines[title].raw) < LONGEST_SECTION_WORDS and not _is_told(lines, title + 1) and title + 2 < end:
        found.append(("section", [lines[title]]))
        title += 1
    below, joiners = lines[title + 1], cues.words["joiner"]
    signed = has_byline_word(below.raw) or _is_signed(lines[title].raw, below.raw, joiners)
    found += [("title", [lines[title]]), *([("byline", [below])] if signed else [])]
    return [*found, ("body", lines[title + 1 + signed : end]), ("other", lines[end:])]


def _is_told(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is one of the text's, or stands right below another."""
    return not lines[at].gap or ends_sentence(lines[at].raw)


def _find_medium(lines: Sequence[Line], cues: Cues) -> tuple[int, int] | None:
    """Where the head of a Nordic archive says when a text appeared, and where it ends: in print or on the web."""
    for at, line in enumerate(lines[:MEDIUM_WITHIN_LINES]):
        form = find_form(line.raw)
        if form == "record":
            return at, at
        if form == "medium":
            above = range(1, at)
            dated = next((one for one in above if find_stamps(lines[one].raw[:LONGEST_NUMBER], cues, None)), 0)
            return (dated, at) if dated else None
    return None


def _published(lines: Sequence[Line], dated: int, last: int) -> Found | None:
    """The parts of such a document: headline, paper and day, page and medium, the text, the rights."""
    owned = (at for at in range(last + 1, len(lines)) if find_form(lines[at].raw) == "rights")
    end = next(owned, len(lines))
    if end < len(lines) and lines[end - 1].raw.startswith("©"):
        end -= 1
    if not 0 < dated <= last < end - 1:
        return None
    head = [("source" if at == dated else "other", [lines[at]]) for at in range(dated, last + 1)]
    return [("title", lines[:dated]), *head, ("body", lines[last + 1 : end]), ("other", lines[end:])]


def _above(lines: Sequence[Line], joiners: frozenset[str]) -> Found:
    """The lines above the number of words: a section, the headline, the byline."""
    signed = len(lines) > 1 and (has_byline_word(lines[-1].raw) or _is_signed(lines[-2].raw, lines[-1].raw, joiners))
    top = lines[:-1] if signed else lines
    found: Found = []
    if len(top) > 1 and top[0].raw.count(" ") < LONGEST_SECTION_WORDS:
        found.append(("section", top[:1]))
        top = top[1:]
    found.append(("title", top))
    return [*found, ("byline", lines[-1:])] if signed else found


def _is_signed(above: str, raw: str, joiners: frozenset[str]) -> bool:
    """Whether a line below a headline is names and nothing else: a known given name, or a long line above it tells."""
    marked = " ".join("," if word in joiners else word for word in raw.split())
    names = [name for name in _MARKS_RE.split(marked) if name]
    if not names or " " not in names[0] or not all(map(is_person_name, names)):
        return False
    return has_given_name(raw) or above.count(" ") >= LONGEST_SECTION_WORDS
