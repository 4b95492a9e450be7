"""A caption and its credit, told apart: "… on Monday. Jane Example / AFP via Getty Images".

``boundary`` tries the places where a credit can start. From each, ``pieces`` reads the rest of the text as a credit;
the first place wins from which every piece reads as a name.
"""

import re

from newsparse.attribution.agencies import find_mentions
from newsparse.attribution.credit.boundary import bracket_at_end, locate
from newsparse.attribution.credit.front import split_front
from newsparse.attribution.credit.label import label_end, label_starts
from newsparse.attribution.credit.pieces import LONGEST_CREDIT_CHARACTERS, Parts, parse_credit
from newsparse.attribution.credit.unlabelled import CREDIT_REACH_CHARACTERS, Place, tail
from newsparse.attribution.cue_words import takes_name, words
from newsparse.errors import require_text
from newsparse.model import Caption, Credit

LONGEST_CAPTION_CHARACTERS = 2000
"""Characters of the longest caption that is split; labelled captions have at most 1,100."""
EDGE_CHARACTERS = 60
"""Characters at either end of a text in which a credit is told by a quick look: its label in front, or the name of a
picture agency at the end."""

_YEAR = re.compile(r"\W{0,3}(?:(?:copyright|©|\(c\)|by)\s*)+\d{4}|.{0,120}all rights reserved", re.IGNORECASE)
_TRIM = " \t|/–—-＝([（:•·／"
_SIGNS = ("©", "/", "|", " via ", "(c)", "＝")


def split_caption(raw: str) -> Caption:
    """The caption without its credit, and the credit in its parts.

    Args:
        raw: the words under a picture; over 2,000 characters nothing is split.

    Method: rules over the forms that 216 hand-labelled captions of 70 publishers show, names from ``agencies.toml``.

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
    text = text[_caption_label(text) :]
    own_line = tail(text, len(text) - len(lines[-1])) if len(lines) > 1 else None
    place = _whole(text) or own_line or locate(text)
    if place is None:
        return _leading(text) or Caption(text=text)
    body, credit = text[: place.text_end].rstrip(_TRIM).removesuffix(","), text[place.start : place.end]
    if body.startswith(credit) and len(body) > len(credit):
        body = body[len(credit) :].lstrip(_TRIM)
    return Caption(text=body, credit=_credit(place.parts, credit))


def is_credit_line(text: str) -> bool:
    """Whether a whole line is nothing but a picture credit; no prose, no heading, no bare name or news agency.

    Example:
        >>> is_credit_line("Foto: dpa"), is_credit_line("KCNA via Reuters"), is_credit_line("Jane Example")
        (True, True, False)
    """
    line = text.strip()
    if not line or len(line) > LONGEST_CREDIT_CHARACTERS or not _has_mark(line) or _YEAR.match(line):
        return False
    found = bracket_at_end(line)
    if found and found[0] > 1 and label_end(line, found[0])[1] is not None:
        return False
    inner = line[found[0] : found[1]] if found and found[0] == 1 else line
    parts = parse_credit(inner.strip())
    if parts.strange or not parts.named or parts.pieces > 8:
        return False
    if parts.label is not None:
        return _labelled_line(parts)
    return _is_strong(parts)


def ends_with_credit(text: str) -> bool:
    """Whether a text carries a picture credit in a form that body paragraphs do not have.

    Example:
        >>> ends_with_credit("A dog barks. (Foto: dpa)"), ends_with_credit("The member objected (SPD)")
        (True, False)
    """
    line = " ".join(text.split()) if len(text) <= LONGEST_CAPTION_CHARACTERS else ""
    if not line or not _has_strong_mark(line):
        return False
    if is_credit_line(line):
        return True
    place = locate(line)
    if place is None or place.text_end == 0:
        return place is None and split_front(line, labelled=True) is not None
    label = (place.parts.label or "").rstrip(":")
    if label in words().text_labels:
        return bool(place.parts.photographers) and place.parts.agencies > 0
    if place.parts.label:
        sure = place.parts.label.endswith(":") or label == "©" or takes_name(label)
        return sure or place.parts.agencies > 0
    return _is_strong(place.parts)


def _is_strong(parts: Parts) -> bool:
    """Evidence enough without a label: an agency beside another name, or an agency that only pictures have."""
    return parts.agencies > 0 and (parts.picture or parts.via is not None or bool(parts.photographers or parts.notes))


def _labelled_line(parts: Parts) -> bool:
    label = (parts.label or "").rstrip(":")
    if label in words().text_labels:
        return bool(parts.photographers) and parts.agencies > 0
    if label == "©" and parts.pieces == 1 and parts.agencies and not parts.picture:
        return False  # "(©NTB)" signs a text as often as a picture
    colon = (parts.label or "").endswith(":") or takes_name(label)
    return colon or parts.agencies > 0 or (label == "©" and any(" " in name for name in parts.photographers))


def _has_mark(text: str) -> bool:
    """A quick look for what every credit holds: a sign, a label's colon, "by", or an agency."""
    if any(sign in text for sign in _SIGNS):
        return True
    if (":" in text or "：" in text) and label_end(text.lstrip("([ "))[1] is not None:
        return True
    low = text.lower()
    return (
        " by " in low
        or "courtesy" in low
        or next(find_mentions(text), None) is not None
        or label_end(text)[1] is not None
    )


def _has_strong_mark(text: str) -> bool:
    """A quick look for what a credit in its strong forms holds: a label, or a sign or picture agency at the end."""
    tail = text[-CREDIT_REACH_CHARACTERS:]
    for part in (tail, text[:EDGE_CHARACTERS]) if len(text) > CREDIT_REACH_CHARACTERS else (tail,):
        for start in label_starts(part, 0, len(part)):
            label = label_end(part, start)[1] or ""
            if label.endswith((":", "©")) or takes_name(label) or (label and part[max(0, start - 1)] in "([（"):
                return True
    if text[-1] in ".!?":
        return False
    return any(sign in tail for sign in _SIGNS) or any(
        mention.agency.type in {"picture agency", "distributor"} for mention in find_mentions(tail[-EDGE_CHARACTERS:])
    )


def _caption_label(text: str) -> int:
    head = text[:24].partition(":")
    if head[1] and head[0].strip().lower() in words().caption_labels:
        return len(head[0]) + 1 + (text[len(head[0]) + 1 : len(head[0]) + 2] == " ")
    return 0


def _credit(parts: Parts, raw: str) -> Credit:
    return Credit(
        photographers=tuple(parts.photographers),
        sources=tuple(parts.sources),
        via=parts.via,
        notes=tuple(parts.notes),
        raw=raw,
    )


def _whole(text: str) -> Place | None:
    """A text that is a credit and no caption."""
    if not is_credit_line(text):
        return None
    found = bracket_at_end(text)
    start, end = found if found and found[0] == 1 else (0, len(text))
    return Place(0, start, end, parse_credit(text[start:end]))


def _leading(text: str) -> Caption | None:
    """A caption with its credit in front."""
    found = split_front(text)
    if found is None:
        return None
    stop, start, parts = found
    return Caption(text=text[start:], credit=_credit(parts, text[:stop]))
