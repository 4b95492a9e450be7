"""Lines that stand by themselves in a head, whatever case they begin in: bylines, dates, roles, signs, cues."""

import re

from newsparse import dates
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.attribution.contribution.desk import is_desk_sign
from newsparse.cues import Cues
from newsparse.cues.row import phrase_key
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL

LONGEST_LABEL = 14
"""Words of the longest byline that is looked for; longer lines are sentences."""
LONGEST_DATE = 24
"""Words of the longest line of two dates with their times: "publié le … à 12h34 (mis à jour le … à 13h05)"."""
LONGEST_BUTTONS = 12
"""Characters of the longest row of buttons for the letters' size: "A- | A | A+"."""
LONGEST_AGE = 6
"""Words of the longest time that counts from now: "il y a une heure", "updated about 3 hours ago"."""
LONGEST_ROLE = 4
"""Words of a role on a line of its own: "senior business correspondent"."""

# "by Jane Roe", "von Anna Beispiel und Jan Muster": a short word in lower case, then names and no more
_NAME = rf"[{CAPITAL}][\w.'’-]*"
_NAMES = rf"{_NAME}(?:,? (?:{_NAME}|[{SMALL}]{{1,3}}|&)){{0,8}}"
_SIGNED_RE = late_pattern(rf"[{SMALL}]{{1,6}}:? {_NAMES}(?:, [\w ]{{1,40}})?(?: ?[/|·] ?[\w. ]{{1,40}})?$")
_ADDRESS_RE = re.compile(r"@\w{2,30}$|\S{1,64}@\S{1,64}\.\w{2,12}$|(?:https?://|www\.)\S+$")
_ADDRESS_BEFORE_RE = re.compile(
    r"(?:(?:https?://|www\.)\S+|[\w-]{2,40}(?:\.[\w-]{2,10}){0,2}\.[a-z]{2,4} ?[,|/·•–—-]) "
)
_LABEL_RE = late_pattern(rf"([{CAPITAL}][^:：.,!?]{{0,30}})[:：] ?[^\W{SMALL}]")
_SIZES_RE = late_pattern(r"(?=[^+−–-]{0,6}[+−–-])[^\W\d_][+−–-]?(?: ?[|/]? ?(?<![^\W\d_])[^\W\d_][+−–-]?){1,3}$")
_LABELS = ("byline", "credit", "published", "updated")
_BETWEEN_RE = re.compile(r" (?:[|/•·–—-]|//) ")
_DIGIT_RE = re.compile(r"\d")


def stands_alone(raw: str, cues: Cues) -> bool:
    """Whether a line is a byline, a date, a role, a desk's sign, an address or a cue, and nothing else.

    Args:
        raw: the line.
        cues: the language's cues.

    Example:
        >>> from newsparse.cues import load
        >>> stands_alone("published March 9, 2024", load("en")), stands_alone("by a narrow margin", load("en"))
        (True, False)
    """
    if is_known(raw, cues) or _ADDRESS_RE.match(raw):
        return True
    words = raw.count(" ") + 1
    if words > LONGEST_DATE or raw[-1] in ",;:–—-":
        return False
    if words <= LONGEST_ROLE and (_is_role(raw, cues) or is_desk_sign(raw)):
        return True
    if words <= LONGEST_AGE and dates.is_age(raw, cues):
        return True
    if _DIGIT_RE.search(raw):
        return is_date(_ADDRESS_BEFORE_RE.sub("", raw, count=1), cues) or (
            words <= LONGEST_LABEL and _is_signed_and_dated(raw, cues)
        )
    return words <= LONGEST_LABEL and raw[-1] not in ".!?…" and (bool(_SIGNED_RE.match(raw)) or has_byline_word(raw))


def _is_signed_and_dated(raw: str, cues: Cues) -> bool:
    """Whether a line is who and when and more with marks between: "by Jane Roe | Mar 9, 2024 | News | 0 comments"."""
    return bool(_BETWEEN_RE.search(raw)) and has_byline_word(raw) and bool(dates.find_stamps(raw, cues, None))


def opens_with_label(raw: str, cues: Cues) -> bool:
    """Whether a line opens with a label that is known, its colon, and what it labels: a byline, a credit, a date.

    Example:
        >>> from newsparse.cues import load
        >>> opens_with_label("Autor: Joanna Bielecka", load("pl")), opens_with_label("Rolnicy: nie", load("pl"))
        (True, False)
    """
    found = _LABEL_RE.match(raw)
    if found is None or raw.count(" ") >= LONGEST_LABEL:
        return False
    key = phrase_key(found[1])
    return any(key in cues.words[kind] for kind in _LABELS)


def is_button(raw: str) -> bool:
    """Whether a line is the buttons for the letters' size, and nothing else.

    Example:
        >>> is_button("A+ A-"), is_button("A- A A+"), is_button("på"), is_button("så-")
        (True, True, False, False)
    """
    return len(raw) <= LONGEST_BUTTONS and bool(_SIZES_RE.match(raw))


def is_date(raw: str, cues: Cues) -> bool:
    """Whether a line says when, and nothing else."""
    stamps = dates.find_stamps(raw, cues, None)
    return bool(stamps) and dates.is_stamp_line(raw, cues, stamps)


def is_known(raw: str, cues: Cues) -> bool:
    """Whether a line is a whole-line phrase of the cue files, or a byline word: it stands by itself."""
    key = phrase_key(raw)
    return key in cues.phrases or key in cues.words["byline"]


def _is_role(raw: str, cues: Cues) -> bool:
    key = phrase_key(raw)
    return key in cues.words["role"] or key.rpartition(" ")[2] in cues.words["role"]
