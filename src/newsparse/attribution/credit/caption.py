"""A caption and its credit, told apart: "… on Monday. Jane Example / AFP via Getty Images".

``boundary`` tries the places where a credit can start. From each, ``pieces`` reads the rest of the text as a credit;
the first place wins from which every piece reads as a name.
"""

import re

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.boundary import bracket_at_end, locate
from newsparse.attribution.credit.counter import counter_end
from newsparse.attribution.credit.front import split_front
from newsparse.attribution.credit.line import FEWEST_CAPTION_WORDS, LONGEST_CAPTION_CHARACTERS, SIGNS, is_credit_line
from newsparse.attribution.credit.own_label import caption_label_end, without_colon_label
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.pieces import parse_credit
from newsparse.attribution.credit.separators import opens_name, without_rights
from newsparse.attribution.credit.unlabelled import FoundCredit, glued, tail
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.errors import require_text
from newsparse.model import Caption, Credit

LONGEST_BARE_CREDIT = 90
"""Characters of the longest credit that neither a label nor a mark tells: two names with their papers."""

_POINTER_RE = re.compile(r"[▲▼△▽▴▾◆◇■□▶►◀◄]\s{0,2}(?=\w)")
"""The mark with which East Asian papers point from a caption to its picture."""
_TRIM = " \t、，|/‒–—―-＝=([（:•·／"


def split_caption(raw: str) -> Caption:
    """The caption without its credit, and the credit in its parts.

    Method: rules over the forms that 216 hand-labelled captions of 70 publishers show, names from ``agencies.toml``.

    Args:
        raw: the words under a picture; over 2,000 characters nothing is split.

    Raises:
        TypeError: it is no ``str``.

    Example:
        >>> caption = split_caption("Ducks cross the road. Jane Example / Pool/AFP via Getty Images")
        >>> caption.text, caption.credit.photographers, caption.credit.sources, caption.credit.via
        ('Ducks cross the road.', ('Jane Example',), ('Pool', 'AFP'), 'Getty Images')
    """
    require_text(raw, "split_caption")
    lines = [" ".join(line.split()) for line in raw.splitlines()]
    lines = [line for line in lines if line]
    text = " ".join(lines)
    if len(text) > LONGEST_CAPTION_CHARACTERS:
        return Caption(text=text)
    text = text[counter_end(text) :]
    text = _without_pointer(text[caption_label_end(text) :])
    found = _split(text, lines[-1] if len(lines) > 1 else "")
    bare = without_rights(found.text)
    if bare == found.text:
        return found
    return found.model_copy(update={"text": bare}) if found.credit else _split(bare, "")


def _split(text: str, last: str) -> Caption:
    """A caption of one line; ``last`` is the last of several lines, whose credit may stand on its own."""
    own_line = tail(text, len(text) - len(last)) if last else None
    front = _leading(text, sure=True)
    place = None if front else _whole(text) or own_line or locate(text)
    if place is None:
        return front or _leading(text) or Caption(text=text)
    body, credit = text[: place.text_end].rstrip(_TRIM).removesuffix(","), text[place.start : place.end]
    if body.startswith(credit) and len(body) > len(credit):
        body = body[len(credit) :].lstrip(_TRIM)
    return Caption(text=without_colon_label(body), credit=_credit(place.parts, credit))


def _without_pointer(text: str) -> str:
    mark = _POINTER_RE.match(text)
    return text[mark.end() :] if mark else text


def _credit(parts: Parts, raw: str) -> Credit:
    return Credit(
        photographers=tuple(parts.photographers),
        sources=tuple(parts.sources),
        via=parts.via,
        notes=tuple(parts.notes),
        raw=raw,
    )


def _whole(text: str) -> FoundCredit | None:
    """A text that is a credit and no caption."""
    found = bracket_at_end(text)
    start, end = found if found and found[0] == 1 else (0, len(text))
    noted = text.strip(" .").lower() in words().alone
    if (
        not noted
        and not is_credit_line(text)
        and (len(text) > LONGEST_BARE_CREDIT or not _owners_alone(text[start:end]))
    ):
        return None
    return FoundCredit(0, start, end, parse_credit(text[start:end]))


def _owners_alone(text: str) -> bool:
    """Whether a caption's whole text names agencies alone, or a person and the outlet: "Jane Example/TODAY"."""
    parts = parse_credit(text)
    if parts.label == "by" and not parts.strange:
        return bool(parts.photographers) and len(parts.photographers) + parts.agencies == parts.pieces
    if parts.strange or parts.label or not parts.pieces:
        return False
    if parts.agencies == parts.pieces and all(map(find_agency, parts.sources)):
        return True
    if parts.pieces == 2 and parts.agencies == 1 and _is_handle(text):
        return True
    known = parts.agencies > 0 or any(name.isupper() or is_outlet_name(name) for name in parts.sources)
    apart = "/" in text or (parts.employed and known)
    return apart and len(parts.photographers) == 1 and bool(parts.sources) and opens_name(text)


def _is_handle(text: str) -> bool:
    """Whether one word with capitals inside stands before a slash: "SkyFanPhotos / AFP"."""
    first, slash, _ = text.partition("/")
    return slash == "/" and " " not in first.strip() and any(glued(first, 0, len(first)))


def _leading(text: str, *, sure: bool = False) -> Caption | None:
    """A caption with its credit in front.

    Args:
        text: the caption.
        sure: whether only an agency with its label counts that a sentence follows which could be no name.
    """
    found = split_front(text, labelled=sure)
    if found is None:
        return None
    stop, start, parts = found
    rest = text[start:]
    if sure and (not parts.agencies or rest.count(" ") < FEWEST_CAPTION_WORDS or any(sign in rest for sign in SIGNS)):
        return None
    return Caption(text=rest, credit=_credit(parts, text[:stop]))
