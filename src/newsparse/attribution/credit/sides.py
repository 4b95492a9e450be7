"""Two pictures under one caption, each with a credit of its own: "Left: Jane Example/AFP; right: Jan Muster/dpa"."""

import re
from functools import lru_cache

from newsparse.cues.merged import either, merged

BETWEEN = "| "
"""What stands in a credit where a side's label stood between two names."""


def without_sides(credit: str) -> str:
    """A credit without the words for the picture that each name belongs to.

    Example:
        >>> without_sides("Left: Jane Example/AFP; right: Jan Muster/dpa")
        'Jane Example/AFP; Jan Muster/dpa'
        >>> without_sides("Jane Example/AFP (l.), Jan Muster/dpa (r.)")
        'Jane Example/AFP| , Jan Muster/dpa| '
        >>> without_sides("Jane Example, left, and Jan Muster")
        'Jane Example, left, and Jan Muster'
    """
    labelled = (":" in credit or "：" in credit) and _opens().match(credit)
    text = _label().sub(_kept_mark, credit) if labelled else credit
    if "/" not in text:
        return text
    text = _bracketed().sub(rf"\1{BETWEEN}", text)
    return _behind_slash().sub(r"\1", text)


def opens_with_side(text: str) -> bool:
    """Whether a text begins with the side of a picture that a label tells: "Left image: Jane Example".

    Example:
        >>> opens_with_side("Left image: Jane Example"), opens_with_side("Left: Jane Example")
        (True, False)
    """
    found = _opens().match(text) if ":" in text or "：" in text else None
    return found is not None and " " in found[0].strip(" (:：")


def is_side(name: str) -> bool:
    """Whether a piece of a credit is nothing but a side: what it stands behind is somebody in the picture.

    Example:
        >>> is_side("left"), is_side("Left Bank News")
        (True, False)
    """
    return name.lower().rstrip(".") in _sides()


@lru_cache(maxsize=1)
def _opens() -> re.Pattern[str]:
    """A credit whose first name has a side with its colon; later ones have theirs behind a mark or a blank."""
    return re.compile(rf"[\s(]*{_sided()}\.?\s?[:：]", re.IGNORECASE)


def _sided() -> str:
    """A side, with the label of the picture before or behind it: "Left image", "Foto links"."""
    side = either(_sides())
    label = either(label for label in merged("words", "credit") if label.isalpha())
    return rf"(?:{side}(?:\s{label})?|{label}\s{side})"


def _kept_mark(label: re.Match[str]) -> str:
    """The mark before a side's label, so that the names stay parted."""
    before = label[1]
    if before.isspace():
        return f" {BETWEEN}"
    return before


@lru_cache(maxsize=1)
def _sides() -> frozenset[str]:
    return merged("attribution", "side") | merged("attribution", "part_of_picture")


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    """A side with its colon: at the start, behind a mark, or between two names."""
    return re.compile(rf"(^[\s(]*|[;,|/.]\s+|\s+){_sided()}\.?\s?[:：]\s*", re.IGNORECASE)


@lru_cache(maxsize=1)
def _bracketed() -> re.Pattern[str]:
    """A side in brackets behind whom a picture was taken for: "/AFP (l.)"."""
    return re.compile(rf"(/[^/()\[\]]{{2,40}}?)\s*[(\[]{either(_sides())}\.?[)\]]", re.IGNORECASE)


@lru_cache(maxsize=1)
def _behind_slash() -> re.Pattern[str]:
    """A side behind whom a picture was taken for: "Jane Example/AFP, left"; without slash it says who is pictured."""
    return re.compile(rf"(/[^/,;|()]{{2,40}}),\s+{either(_sides())}\.?(?=\s*(?:[;,|)]|$))", re.IGNORECASE)
