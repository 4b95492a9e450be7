"""Exports of press archives: the documents of one text file from LexisNexis, Factiva or ProQuest.

The file is parted at the marks that the archive sets between documents; each document keeps its own labels and marks.
A mark counts only beside others of its kind, so that an article which quotes one stays whole.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

MOST_LABELS_APART = 12
"""Lines from the top of a file in which the copyright line of its first document stands, when it heads documents."""

MOST_HEAD_LINES = 6
"""Lines above a copyright line that belong to the head of its document: the title, the paper, the date."""

_BANNER_RE = re.compile(  # "1 of 25 DOCUMENTS", "Document 1 of 25", "Dokument 1 von 25"
    rb"^[ \t]*(?:(?:Documento?|Dokument) (?P<one>\d{1,6}) (?:of|von|de|di|van) (?P<all>\d{1,6})"
    rb"|(?P<first>\d{1,6}) (?:of|von|de|di|van) (?P<whole>\d{1,6}) (?:DOCUMENT[OE]?S?|DOKUMENTE?N?))[ \t]*\r?$",
    re.MULTILINE | re.IGNORECASE,
)
_END_RE = re.compile(rb"^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document)[ \t]*\r?$", re.MULTILINE)
_FACTIVA_RE = re.compile(
    rb"^[ \t]*(?:Documento?|Dokument) [A-Z][A-Z0-9]{3,14}(?:19|20)\d{6}[a-z0-9]{6,14}[ \t]*\r?$", re.MULTILINE
)
_RULE_RE = re.compile(rb"^[ \t]*_{10,200}[ \t]*\r?$", re.MULTILINE)
_LABEL_RE = re.compile(
    rb"^(?:Full text|Title|Author|Abstract|Publication title|Publication date|ProQuest document ID|Document URL):",
    re.MULTILINE | re.IGNORECASE,
)
_COPYRIGHT_RE = re.compile(
    rb"^[ \t]*Copyright (?:\(c\) |\xc2\xa9 |\xa9 )?(?:19|20)\d\d[^\n]{0,200}\n?[ \t]*[^\n]{0,100}All Rights Reserved",
    re.MULTILINE | re.IGNORECASE,
)
_LENGTH_RE = re.compile(rb"^[ \t]*(?:LENGTH|L\xc3\x84NGE|L\xc4NGE|LONGUEUR): *\d+", re.MULTILINE | re.IGNORECASE)
_COVER_RE = re.compile(  # the list of what was exported, which Nexis puts first
    rb"^[ \t]*(?:\d{1,5}\. |Client/Matter:|Search (?:Terms|Type):|Narrowed by:|Content Type|User Name:|Date and Time:"
    rb"|Job Number:|Documents? \(\d)[^\n]*\n",
    re.MULTILINE,
)
_SUMMARY_RE = re.compile(
    rb"Search Summary|Factiva, Inc|ProQuest LLC|Contact ProQuest|Terms and Conditions", re.IGNORECASE
)


class ByteRange(NamedTuple):
    """Where a document stands in the file, in bytes."""

    start: int
    end: int


class Parted(NamedTuple):
    """The documents of an export, and what is around them: its cover, its summary."""

    documents: tuple[ByteRange, ...]
    around: tuple[ByteRange, ...]


def documents_of(raw: bytes) -> Parted | None:
    r"""The documents of an export, ``None`` when the file is one text.

    Args:
        raw: the file, in UTF-8 or an encoding that agrees with it on ASCII.

    Example:
        >>> parted = documents_of(b"Document 1 of 2\n\nMill burns\n\nDocument 2 of 2\n\nFlood\n")
        >>> [(part.start, part.end) for part in parted.documents]
        [(0, 29), (29, 52)]
    """
    for find in (_by_rules, _by_banners, _by_ends, _by_copyright):
        found = find(raw)
        if found is not None and len(found.documents) > 1:
            return found
    return None


def _by_banners(raw: bytes) -> Parted | None:
    """LexisNexis, ProQuest: a line with the document's number stands before each."""
    starts: list[int] = []
    last = whole = 0
    for match in _BANNER_RE.finditer(raw):
        number, of = int(match["one"] or match["first"]), int(match["all"] or match["whole"])
        if starts and (of != whole or number <= last):
            return None  # an article that speaks of documents
        last, whole = number, of
        starts.append(match.start())
    return _parted(raw, starts, len(raw)) if starts else None


def _by_ends(raw: bytes) -> Parted | None:
    """Nexis, Factiva: a line stands after each document."""
    for mark in (_END_RE, _FACTIVA_RE):
        ends = [match.end() for match in mark.finditer(raw)]
        if ends:
            starts = [_after_cover(raw, ends[0]), *ends[:-1]]
            return _parted(raw, starts, ends[-1])
    return None


def _by_copyright(raw: bytes) -> Parted | None:
    """LexisNexis without numbers: the copyright stands at the head of each document, or at its foot."""
    found = list(_COPYRIGHT_RE.finditer(raw))
    if len(found) < 2:
        return None
    heads = raw[: found[0].start()].count(b"\n") <= MOST_LABELS_APART and not _LENGTH_RE.search(
        raw, 0, found[0].start()
    )
    if heads:
        starts = [0, *(_block_start(raw, match.start()) for match in found[1:])]
        parted = _parted(raw, starts, len(raw))
    else:
        ends = [match.end() for match in found]
        parted = _parted(raw, [0, *ends[:-1]], ends[-1])
    labelled = all(_LENGTH_RE.search(raw, part.start, part.end) for part in parted.documents)
    return parted if labelled else None


def _by_rules(raw: bytes) -> Parted | None:
    """ProQuest: a rule stands between documents, and labels in each."""
    rules = [(match.start(), match.end()) for match in _RULE_RE.finditer(raw)]
    if len(rules) < 1:
        return None
    edges = [0, *(end for _, end in rules)], [*(start for start, _ in rules), len(raw)]
    documents: list[ByteRange] = []
    around: list[ByteRange] = []
    for part in map(ByteRange, *edges):
        labels = {match[0].lower() for match in _LABEL_RE.finditer(raw, part.start, part.end)}
        if len(labels) > 1:
            documents.append(part)
        elif not documents or _SUMMARY_RE.search(raw, part.start, part.end):
            around.append(part)
        else:  # a rule inside an article
            documents[-1] = ByteRange(documents[-1].start, part.end)
    return _trimmed(raw, documents, around)


def _after_cover(raw: bytes, end: int) -> int:
    """Where the first document begins: after the list of what was exported, if there is one."""
    labelled = _COPYRIGHT_RE.search(raw, 0, end) or re.compile(rb"^Body[ \t]*\r?$", re.MULTILINE).search(raw, 0, end)
    last = 0
    if labelled is not None:
        for match in _COVER_RE.finditer(raw, 0, labelled.start()):
            last = match.end()
    return last


def _block_start(raw: bytes, start: int) -> int:
    """Where the few lines begin that stand above a place without a blank line between."""
    for _ in range(MOST_HEAD_LINES):
        before = raw.rfind(b"\n", 0, max(0, start - 1)) + 1
        if not raw[before:start].strip():
            break
        start = before
    return start


def _parted(raw: bytes, starts: Sequence[int], end: int) -> Parted:
    """The documents that begin at the starts, the last of which ends at ``end``."""
    documents = [ByteRange(start, following) for start, following in zip(starts, (*starts[1:], end), strict=True)]
    return _trimmed(raw, documents, [ByteRange(0, starts[0]), ByteRange(end, len(raw))])


def _trimmed(raw: bytes, documents: Sequence[ByteRange], around: Sequence[ByteRange]) -> Parted:
    """The parts that hold anything, each from its first line that is not blank."""

    def kept(parts: Sequence[ByteRange]) -> tuple[ByteRange, ...]:
        return tuple(_from_first_line(raw, part) for part in parts if raw[part.start : part.end].strip())

    return Parted(kept(documents), kept(around))


def _from_first_line(raw: bytes, part: ByteRange) -> ByteRange:
    text = raw[part.start : part.end]
    blank = len(text) - len(text.lstrip())
    return ByteRange(part.start + text.rfind(b"\n", 0, blank) + 1, part.end)
