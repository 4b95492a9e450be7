"""Notes: corrections and what an editor has to say."""

import re
from typing import Any

from benchmarks.forms.grammar import Filled, Form

OPENING_WORDS = 3  # enough to tell one note's form from another's in a table
OPENING_LETTERS = 10  # the same where words are not parted


def expect(form: Form, filled: Filled) -> dict[str, Any]:
    """Whether the line is a note."""
    return {"note": bool(filled.line) and not form.negative}


def opening(line: str) -> str:
    """The first words of a note, up to a number: what tells its form."""
    words = re.split(r"\d", line)[0].split()[:OPENING_WORDS]
    return " ".join(words) if len(words) > 1 else line[:OPENING_LETTERS]
