"""Buttons and sections that a page prints before a byline on the same line: "BookmarkShareNewsByJane Example"."""

import re
from functools import lru_cache

from newsparse.attribution.cue_words import opened, words
from newsparse.cues.merged import any_of, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import PARTICLES, has_given_name, is_person_name

_NAME = late_pattern(r"[^\s,|•·;:/\d]+\s+[^\s,|•·;:/\d]+")
"""The first two words of a name."""


@lru_cache(maxsize=1)
def _by() -> re.Pattern[str]:
    """A byline word with a capital inside a line, glued to its neighbours or not; no "Von", which opens surnames."""
    plain = {word.capitalize() for word in merged("attribution", "by") - PARTICLES}
    full = {phrase.capitalize() for phrase in merged("attribution", "done_by")}
    forms = any_of(plain | full | {phrase.title() for phrase in full})
    return re.compile(rf"(?<=[{SMALL}{CAPITAL}\s\d])(?:{forms})\s?(?=[{CAPITAL}])")


def behind_buttons(text: str) -> str:
    """The line from its byline word on, where only buttons and sections stand before that; else the whole line.

    A word that is glued to nothing needs a known given name behind it.

    Args:
        text: a line, or what its dates leave of it.

    Example:
        >>> behind_buttons("BookmarkShareNewsByJane Example"), behind_buttons("Guides By Jane Example")
        ('Jane Example', 'Jane Example')
        >>> behind_buttons("Jan Muster Photos By Jane Example"), behind_buttons("Death By Chocolate")
        ('Jan Muster Photos By Jane Example', 'Death By Chocolate')
    """
    if opened(words().byline, text) > 0 or has_given_name(text):
        return text
    for found in _by().finditer(text):
        name = _NAME.match(text, found.end())
        apart = text[found.start() - 1].isspace() and found[0][-1].isspace()
        if name and is_person_name(name[0]) and (has_given_name(name[0]) or not apart):
            return text[found.end() :]
    return text
