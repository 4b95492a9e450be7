"""Labels for women and men, for one or several: of "Autor:in:", "Redactor/a:" and "Author(s):" the label alone."""

import re
from functools import lru_cache

from newsparse.attribution.byline.label_before import is_writers_label
from newsparse.attribution.byline.roles import is_role
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import any_of, merged
from newsparse.letters import CAPITAL


def without_ending(text: str) -> str:
    """The text with its label alone, where the label that opens it has such an ending before its colon.

    Args:
        text: a line, or the label that stands on a line of its own.

    Example:
        >>> without_ending("Autor:in: Jana Probe"), without_ending("Author(s)"), without_ending("Text/Foto: Jana Probe")
        ('Autor: Jana Probe', 'Author', 'Text/Foto: Jana Probe')
    """
    found = _label().match(text)
    label = found["label"].lower() if found else ""
    if found is None or not (label in words().byline or is_writers_label(label) or is_role(label)):
        return text
    return f"{found['label']}{text[found.end() :]}"


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    ending = any_of(merged("attribution", "label_ending"))
    return re.compile(
        rf"\W{{0,3}}(?P<label>[^\W\d_]{{4,20}})(?i:[:/*_·.]-?(?:{ending})|\([-/]?(?:{ending})\))(?=\s?[:：]|\s*$|\s[{CAPITAL}])"
    )
