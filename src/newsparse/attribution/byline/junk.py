"""What stands in a byline and is no part of it: buttons, words of timestamps, makers of pictures, reserved rights."""

import re
from functools import lru_cache

from newsparse.attribution.byline.date_labels import EDGE, ends_with_surname
from newsparse.attribution.byline.label_before import is_joint_label
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import SUFFIXES

SHORTEST_GLUED_BUTTON = 8
"""Characters of the shortest button of several words that may be glued to a name: "full bio"."""

MOST_BUTTONS = 3
"""Buttons behind a name: "Bio | Email | Follow"."""

_INITIALS = late_pattern(rf"(?:[{CAPITAL}]\.-?){{1,3}}[{CAPITAL}]")


@lru_cache(maxsize=1)
def _junk() -> tuple[re.Pattern[str], ...]:
    """What ends a byline where it stands: a word of timestamps, the makers of its pictures."""
    picture = either(word.capitalize() for word in merged("attribution", "picture"))
    by = either(merged("attribution", "by") | merged("attribution", "by_after_label"))
    return (
        re.compile(rf"{either(merged('attribution', 'stamp'))}\b"),
        re.compile(rf"(?<=\w)\s{picture}\s{by}\b"),
    )


@lru_cache(maxsize=1)
def _long_buttons() -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Buttons of several words, which are no part of a name wherever they stand: "Jane Examplearchive page".

    A short one is never glued to the name, whose own letters may spell it: "Mehmet Ali" holds no "et al". No small
    letter follows one: "Roland Otherson" holds no "and others".
    """
    found = tuple(button for button in merged("attribution", "button") if " " in button)
    glued = either(button for button in found if len(button) >= SHORTEST_GLUED_BUTTON)
    return found, late_pattern(rf"(?:{glued}|\b{either(found)})(?-i:(?![{SMALL}]))", re.IGNORECASE)


@lru_cache(maxsize=1)
def _buttons() -> tuple[str, ...]:
    """Buttons behind a name, apart from it or glued to it."""
    known = merged("attribution", "button")
    apart = {f" {form}" for word in known for form in (word, word.title(), word.capitalize())}
    return tuple(sorted(apart | {word.title() for word in known}, key=len, reverse=True))


def names_nobody(low: str) -> bool:
    """Whether a line in lower case is a button, or says who has the rights in a text or paid for it.

    Example:
        >>> names_nobody("read more"), names_nobody("© 2024 example. all rights reserved.")
        (True, True)
    """
    if low in merged("attribution", "button") or low.startswith(tuple(merged("attribution", "paid_by"))):
        return True
    return any(map(low.__contains__, merged("attribution", "rights")))


def without_junk(text: str) -> str:
    """A line without what ends a byline: a word of timestamps, the makers of its pictures, a button glued to the name.

    Example:
        >>> without_junk("Jane Example Photos by Jan Muster"), without_junk("Jane ExampleFollow")
        ('Jane Example', 'Jane Example')
    """
    buttons, pattern = _long_buttons()
    low = text.lower()
    text = (pattern.sub("|", text) if any(map(low.__contains__, buttons)) else text).strip(" |")
    for pattern in _junk():
        found = pattern.search(text, 3)
        if found and not is_joint_label(text[: found.end()].lower().rstrip(": ")):
            text = text[: found.start()]
    for _ in range(MOST_BUTTONS):
        if not text.endswith(_buttons()) or ends_with_surname(text):
            break
        ending = (button for button in _buttons() if text.endswith(button))
        rest = (text[: -len(button)] for button in ending if button[0] == " " or text[: -len(button)][-1:].islower())
        text = next(rest, text).rstrip(" |·•")
    bare = text.rstrip(EDGE + "(")
    last = bare.rsplit(None, 1)[-1] if bare else ""
    ends_short = text[len(bare) :].startswith(".") and (last.lower() in SUFFIXES or _INITIALS.fullmatch(last))
    return f"{bare}." if ends_short else bare
