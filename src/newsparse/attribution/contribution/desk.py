"""The sign of an agency's desk: its name and the initials of those who wrote and edited: "PTI VSK NSK", "swi/ agz/"."""

from newsparse.attribution.contribution.wire import is_wire
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL

LONGEST_SIGN_WORDS = 5
"""Words of the longest sign: an agency and four who had a hand in the text."""
SIGN_REACH_CHARACTERS = 40
"""Characters at the end of a paragraph in which a sign stands."""

LONGEST_INITIALS = 20
"""Characters of the longest line of initials: four persons."""

LONGEST_MARKED = 8
"""Characters of the longest initials of one person, with the marks around them."""

_INITIALS_RE = late_pattern(rf"[{CAPITAL}]{{2,4}}|[{SMALL}]{{2,4}}(?:/[{SMALL}]{{0,4}}){{1,3}}")
"""Initials: in capitals, or in small letters with the slash that parts them or ends them."""
_CAPITALS_RE = late_pattern(rf"[{CAPITAL}]{{2,4}}(?:/(?:[{CAPITAL}]{{2,4}}|[{SMALL}]{{2,4}})){{1,3}}")
_LAST_RE = late_pattern(rf"\W{{0,2}}(?:[{SMALL}]{{2,5}}|[{CAPITAL}]{{2,4}})\W{{0,2}}")
"""Initials of one person without a slash: "*mcam", "(mh)", "jba", "MTN"."""
_SENTENCE_ENDS = frozenset(".!?…।")
BEHIND_LAST_SENTENCE = r"[.!?…。।؟۔][\"”’»)]{{0,2}}\s?[-–—/]?\s?[(\[（]?([^().!?…\[\]（）{without}]{{2,30}})[)\]）]?$"
"""A pattern for what stands behind the last sentence, in brackets or not, ``without`` some further characters."""
_WORDS_END_RE = late_pattern(BEHIND_LAST_SENTENCE.format(without=""))
_ONE_DESK_RE = late_pattern(rf"[{SMALL}]{{2,5}}|[{CAPITAL}]{{2,4}}")
"""One desk or person beside an agency: "lby" in "dpa/lby"."""
_BRACKETED_RE = late_pattern(r"[.!?…।][\"”’»]{0,2}\s*\(([^()]{2,20})\)$")
_BEHIND_SENTENCE_RE = late_pattern(r"[.!?…।][\"”’»)]{0,2}\s+(?:\([^()]{2,12}\)\.?\s+)?([^.!?…।]+)$")


def is_desk_sign(text: str) -> bool:
    """Whether a text is nothing but a desk's sign; an agency's bare name is none, nor are bare capitals.

    Example:
        >>> [is_desk_sign(sign) for sign in ("PTI VSK NSK", "IANS sha/dpb", "swi/ agz/", "PTI", "NATO", "km/h")]
        [True, True, True, False, False, False]
    """
    first, *others = text.strip("() ").split() or [""]
    if len(others) >= LONGEST_SIGN_WORDS or first[:1].isdigit():
        return False
    if is_wire(first):
        return bool(others) and all(map(_INITIALS_RE.fullmatch, others))
    signs = [first, *others]
    return all(sign.endswith("/") and bool(_INITIALS_RE.fullmatch(sign)) for sign in signs)


def is_desk_line(text: str) -> bool:
    """Whether a whole line is a desk's sign: there initials with a slash between them are one, too.

    Example:
        >>> is_desk_line("sha/dpb"), is_desk_line("VSK")
        (True, False)
    """
    parts = text.strip("() ").split()
    slashed = all("/" in part and _INITIALS_RE.fullmatch(part) for part in parts)
    return is_desk_sign(text) or (bool(parts) and len(parts) <= LONGEST_SIGN_WORDS and slashed)


def is_initials_line(text: str) -> bool:
    """Whether a whole line is two or more initials with slashes between them, in capitals: who wrote and who read.

    Example:
        >>> [is_initials_line(line) for line in ("MTN/OID", "JB/SBM/asg", "A/B", "MTN")]
        [True, True, False, False]
    """
    return "/" in text and len(text) <= LONGEST_INITIALS and _CAPITALS_RE.fullmatch(text.strip("() ")) is not None


def may_be_initials(text: str) -> bool:
    """Whether a whole line may be the initials of one who wrote; its place has to tell them from a short word.

    Example:
        >>> [may_be_initials(line) for line in ("*mcam", "(mh)", "/jba", "MTN", "Yes", "no.")]
        [True, True, True, True, False, False]
    """
    return len(text) <= LONGEST_MARKED and text[-1:] not in _SENTENCE_ENDS and _LAST_RE.fullmatch(text) is not None


def ends_with_desk_sign(text: str) -> bool:
    """Whether a paragraph ends with a desk's sign behind its last sentence.

    Example:
        >>> ends_with_desk_sign("The harvest stops for a week. PTI VSK NSK"), ends_with_desk_sign("The harvest stops.")
        (True, False)
    """
    if text[-1:] in _SENTENCE_ENDS:
        return False
    found = _BEHIND_SENTENCE_RE.search(text[-SIGN_REACH_CHARACTERS:])
    return found is not None and is_desk_sign(found.group(1))


def ends_with_agency(text: str) -> bool:
    """Whether a text ends with a news agency behind its last sentence, alone or with its desks behind slashes.

    Example:
        >>> [ends_with_agency(f"The pier shut. {end}") for end in ("EFE", "(dpa/lby)", "/dpa/", "Getty", "dpa/Roe")]
        [True, True, True, False, False]
    """
    found = _WORDS_END_RE.search(text[-SIGN_REACH_CHARACTERS:])
    if found is None:
        return False
    agency, *desks = found[1].strip(" /").split("/")
    return is_wire(agency.strip()) and all(is_wire(desk) or _ONE_DESK_RE.fullmatch(desk) for desk in desks)


def ends_with_bracketed_sign(text: str) -> bool:
    """Whether a paragraph ends with an agency or somebody's initials in brackets behind its last sentence.

    Example:
        >>> [ends_with_bracketed_sign(f"Rain fell. {end}") for end in ("(dpa)", "(APA/dpa)", "(hz/nta)", "(see map)")]
        [True, True, True, False]
    """
    found = _BRACKETED_RE.search(text[-SIGN_REACH_CHARACTERS:])
    if found is None:
        return False
    sign = found[1]
    return is_desk_line(sign) or may_be_initials(sign) or all(is_wire(part.strip()) for part in sign.split("/"))
