"""Export marks: what stands between and around the documents of an archive's export (``archives.toml``), in bytes.

The bytes of a file are not decoded to be parted, so each word is known in UTF-8 and in Latin-1.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from newsparse.cues import read_file


class ExportMarks(NamedTuple):
    """The patterns of the marks."""

    banner: re.Pattern[bytes]
    """A document's number and that of all: "1 of 25 DOCUMENTS", "Document 1 of 25", "Dokument 1 von 25"."""
    end: re.Pattern[bytes]
    """The line of LexisNexis below a document."""
    factiva: re.Pattern[bytes]
    """The line of Factiva below a document, with its key."""
    label: re.Pattern[bytes]
    """A label of ProQuest."""
    rights: re.Pattern[bytes]
    """The copyright of a document of LexisNexis, on one line or two."""
    length: re.Pattern[bytes]
    """The label of a document's length."""
    cover: re.Pattern[bytes]
    """A line of the list of what was exported, which Nexis puts first."""
    body: re.Pattern[bytes]
    """The label of a text of Nexis."""
    summary: re.Pattern[bytes]
    """What stands around the documents and in none of them."""


@lru_cache(maxsize=1)
def load_export_marks() -> ExportMarks:
    """The marks of all archives that are known.

    Example:
        >>> load_export_marks().banner.search(b"Dokument 1 von 25")["number"]
        b'1'
    """
    words: dict[str, list[str]] = read_file("archives")["export"]
    part = {name: _either(listed) for name, listed in words.items()}
    of = b" " + part["of"] + b" "
    document, start = part["document"], rb"^[ \t]*"
    end = rb"[ \t]*\r?$"
    numbered = document + rb" (?P<number>\d{1,6})" + of + rb"(?P<all>\d{1,6})"
    counted = rb"(?P<first>\d{1,6})" + of + rb"(?P<whole>\d{1,6}) " + part["documents"]
    year = rb" (?:\(c\) |\xc2\xa9 |\xa9 )?(?:19|20)\d\d"
    cover = rb"(?:\d{1,5}\. |" + part["cover"] + b"|" + part["cover_count"] + rb"\d)"
    return ExportMarks(
        banner=_lines(start + b"(?:" + numbered + b"|" + counted + b")" + end, re.IGNORECASE),
        end=_lines(start + part["end"] + end),
        factiva=_lines(start + document + rb" [A-Z][A-Z0-9]{3,14}(?:19|20)\d{6}[a-z0-9]{6,14}" + end),
        label=_lines(b"^" + part["labels"] + b":", re.IGNORECASE),
        rights=_lines(
            start + part["copyright"] + year + rb"[^\n]{0,200}\n?[ \t]*[^\n]{0,100}" + part["rights"], re.IGNORECASE
        ),
        length=_lines(start + part["length"] + rb": *\d+", re.IGNORECASE),
        cover=_lines(start + cover + rb"[^\n]*\n"),
        body=_lines(b"^" + part["body"] + end),
        summary=re.compile(part["summary"], re.IGNORECASE),
    )


def _lines(pattern: bytes, flags: int = 0) -> re.Pattern[bytes]:
    return re.compile(pattern, re.MULTILINE | flags)


def _either(words: Iterable[str]) -> bytes:
    """Words as alternatives, each in both encodings, a longer one before the shorter one that it begins with."""
    forms = {word.encode(encoding) for word in words for encoding in ("utf-8", "latin-1")}
    return b"(?:" + b"|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form))) + b")"
