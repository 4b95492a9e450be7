"""A caption and its credit, told apart: "… on Monday. Jane Example / AFP via Getty Images".

``boundary`` tries the places where a credit can start. From each, ``pieces`` reads the rest of the text as a credit;
the first place wins from which every piece reads as a name.
"""

import re

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.boundary import locate
from newsparse.attribution.credit.brackets import bracket_at_end
from newsparse.attribution.credit.counter import counter_end
from newsparse.attribution.credit.ending import without_button
from newsparse.attribution.credit.front import split_front
from newsparse.attribution.credit.front_button import front_button_end
from newsparse.attribution.credit.label import label_end, label_starts
from newsparse.attribution.credit.line import FEWEST_CAPTION_WORDS, LONGEST_CAPTION_CHARACTERS, SIGNS, is_credit_line
from newsparse.attribution.credit.own_label import LONGEST_LABEL_CHARACTERS, caption_label_end, without_colon_label
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.piece_shape import reads_as_source
from newsparse.attribution.credit.pieces import parse_credit
from newsparse.attribution.credit.separators import opens_name, without_rights
from newsparse.attribution.credit.sides import opens_with_side
from newsparse.attribution.credit.unlabelled import FoundCredit, glued, tail
from newsparse.attribution.outlets import is_outlet_name
from newsparse.attribution.picture_notes import is_note_alone, is_worker
from newsparse.errors import require_text
from newsparse.model import Caption, Credit
from newsparse.remembered import remembered

LONGEST_BARE_CREDIT = 90
"""Characters of the longest credit that neither a label nor a mark tells: two names with their papers."""

_POINTER_RE = re.compile(r"[▲▼△▽▴▾◆◇■□▶►◀◄]\s{0,2}(?=\w)")
"""The mark with which East Asian papers point from a caption to its picture."""
_LABEL_ENDS = (":", "：")
_SURE_LABELS = (":", "©")
_TRIM = " \t、，،|/‒–—―-＝=([（:•·／"


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
    return _split_caption(raw)


@remembered(32)  # the passes ask about the same caption one after another
def _split_caption(raw: str) -> Caption:
    lines = [" ".join(line.split()) for line in raw.splitlines()]
    lines = [line for line in lines if line]
    text = " ".join(lines)
    if len(text) > LONGEST_CAPTION_CHARACTERS:
        return Caption(text=text)
    text = text[front_button_end(text) :]
    text = text[counter_end(text) :]
    shown = _without_pointer(text[caption_label_end(text) :])
    text = _without_empty_label(shown)
    found = _first_line(lines) or _split(text, _last_line(lines) if text == shown else "")
    bare = without_rights(found.text)
    if bare == found.text:
        return found
    return found.model_copy(update={"text": bare}) if found.credit else _split(bare, "")


def _first_line(lines: list[str]) -> Caption | None:
    """A caption of several lines whose first is its credit, where the others are none."""
    if len(lines) < 2 or lines[0].endswith(_LABEL_ENDS):
        return None
    rest = " ".join(lines[1:])
    parts = parse_credit(lines[0])
    told = (parts.label or "").endswith(_SURE_LABELS) or is_outlet_name(lines[0])
    place = FoundCredit(0, 0, len(lines[0]), parts) if told and not parts.strange else _whole(lines[0])
    if place is None or not place.parts.named or caption_label_end(rest) or not _is_words(rest):
        return None
    return Caption(text=rest, credit=_credit(place.parts, lines[0][place.start : place.end]))


def _is_words(text: str) -> bool:
    """Whether a text is a caption's words alone: no credit, and no rest of one."""
    return " " in text and text[0] not in _TRIM and _whole(text) is None and locate(text) is None


def _last_line(lines: list[str]) -> str:
    """The last of several lines, which may be the credit; empty where the line before it ends with the label."""
    return "" if len(lines) < 2 or lines[-2].endswith(_LABEL_ENDS) else lines[-1]


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
    twice = place is own_line or body.endswith(")")  # "(Photo by Jane Roe / AFP) (Photo by JANE ROE/AFP via …)"
    if twice and (again := locate(body)) is not None and _names_no_other(again.parts, place.parts):
        body = body[: again.text_end].rstrip(_TRIM)
    return Caption(text=without_colon_label(without_button(body, several=True)), credit=_credit(place.parts, credit))


def _names_no_other(again: Parts, parts: Parts) -> bool:
    """Whether a credit on the line before names whom the last line names, and nobody else."""
    names = {name.casefold() for name in (*again.photographers, *again.sources)}
    return bool(names) and names <= {name.casefold() for name in (*parts.photographers, *parts.sources)}


def _without_empty_label(text: str) -> str:
    """A caption without the label of a credit that the page leaves empty: "The pier at dawn. (Photo: )"."""
    stop = len(text.rstrip(" )]）"))
    if not text[:stop].endswith(_LABEL_ENDS):
        return text
    starts = label_starts(text, max(0, stop - LONGEST_LABEL_CHARACTERS), stop)
    start = next((at for at in starts if label_end(text[:stop], at)[0] == stop), 0)
    return text[:start].rstrip(_TRIM) or text


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
    text = without_button(text)
    found = bracket_at_end(text)
    start, end = found if found and found[0] == 1 else (0, len(text))
    noted = is_note_alone(text.strip(" .").lower())
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
    if parts.strange or not parts.pieces:
        return False
    first, slash, _ = text.partition("/")
    if slash and is_note_alone(first.strip().lower()):  # "Archiv/KXTV"
        return bool(parts.sources or parts.photographers)
    if opens_with_side(text) or (opens_name(text) and any(map(is_worker, parts.notes))):  # "Jane Example/Staff"
        return parts.named and parts.pieces > 1
    if parts.label is not None:
        signed = parts.label == "by" and bool(parts.photographers)
        return signed and len(parts.photographers) + parts.agencies == parts.pieces
    if 0 < parts.agencies == parts.pieces - len(parts.notes) and all(map(find_agency, parts.sources)):
        return True
    return (parts.pieces == 2 and parts.agencies == 1 and _is_handle(text)) or _is_pair(text, parts)


def _is_pair(text: str, parts: Parts) -> bool:
    """Whether a text is a person and the owner, in either order: "Jane Example/TODAY", "Stadtamt/Jan Muster"."""
    known = parts.agencies > 0 or any(name.isupper() or is_outlet_name(name) for name in parts.sources)
    apart = "/" in text or ((parts.employed or " | " in text) and known)
    if not apart or len(parts.photographers) != 1 or not parts.sources:
        return False
    owner = parts.sources[0]
    return opens_name(text) or (text.partition("/")[0].strip() == owner and reads_as_source(owner, owner.lower()))


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
