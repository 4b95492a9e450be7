"""Whether a line is nothing but a picture's credit, and whether a text ends with one."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.boundary import locate
from newsparse.attribution.credit.brackets import bracket_at_end
from newsparse.attribution.credit.ending import find_ending, without_button
from newsparse.attribution.credit.front import split_front
from newsparse.attribution.credit.joined_label import LONGEST_JOINED_LABEL, joined_start
from newsparse.attribution.credit.label import BRACKET, has_short_label_behind, label_end, label_starts
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.piece_shape import is_date
from newsparse.attribution.credit.pieces import LONGEST_CREDIT_CHARACTERS, parse_credit
from newsparse.attribution.credit.sentence_ends import sentence_ends
from newsparse.attribution.credit.separators import opens_name, pieces
from newsparse.attribution.credit.unlabelled import CREDIT_REACH_CHARACTERS, FoundCredit, glued
from newsparse.attribution.credit.wide import is_labelled_behind
from newsparse.attribution.cue_words import takes_name, words
from newsparse.attribution.given_pictures import given_words
from newsparse.attribution.made_by_machine import BEFORE_NOTE, machine_note_start
from newsparse.attribution.picture_notes import is_note_alone
from newsparse.cues.merged import merged
from newsparse.letters import is_caseless
from newsparse.names import has_given_name, is_person_name

LONGEST_CAPTION_CHARACTERS = 2000
"""Characters of the longest caption that is split; labelled captions have at most 1,100."""
EDGE_CHARACTERS = 60
"""Characters at either end of a text in which a credit is told by a quick look: its label in front, or the name of a
picture agency at the end."""
FEWEST_CAPTION_WORDS = 4
"""Words from which the first piece of a line without a label is a caption rather than somebody's name."""

_YEAR = re.compile(r"\W{0,3}(?:(?:copyright|©|\(c\)|by)\s*)+\d{4}|.{0,120}all rights reserved", re.IGNORECASE)
MOST_PIECES = 8
"""Names and notes of the longest credit; a line with more is a list."""
SHORTEST_HANDLING = 12
"""Characters in capitals at the end of a caption that may be what an agency tells the desks: "NO RESALES."."""
_EQUALS = "＝"
"""What stands between a caption and its source in Japanese."""
SIGNS = ("©", "ⓒ", "/", "|", " via ", "(c)", "＝")
"""What only credits hold, and few sentences."""


@lru_cache(maxsize=32)  # the passes ask it of the same line one after another
def is_credit_line(text: str) -> bool:
    """Whether a whole line is nothing but a picture credit; no prose, no heading, no bare name or news agency.

    Example:
        >>> is_credit_line("Foto: dpa"), is_credit_line("KCNA via Reuters"), is_credit_line("Jane Example")
        (True, True, False)
    """
    line = without_button(text.strip())
    if not line or len(line) > LONGEST_CREDIT_CHARACTERS or not _has_mark(line) or _YEAR.match(line):
        return False
    found = bracket_at_end(line)
    if found and found[0] > 1 and _is_behind_caption(line, found[0]):
        return False
    inner = line[found[0] : found[1]] if found and found[0] == 1 else line
    parts = parse_credit(inner.strip())
    if (
        parts.strange
        or not parts.named
        or parts.pieces > MOST_PIECES
        or parts.label == "by"
        or _opens_like_caption(inner)
    ):
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
    if line[-SHORTEST_HANDLING:].isupper():
        line = line[: find_ending(line).stop]
    if _is_made_by_machine(line):
        return True
    if not line or not _has_strong_mark(line):
        return _ends_with_note(line)
    if is_credit_line(line):
        return True
    place = locate(line)
    if place is None or place.text_end == 0:
        return place is None and split_front(line, labelled=True) is not None
    return is_labelled_behind(line, place.start, place.parts) or _is_told(line, place)


def _ends_with_note(line: str) -> bool:
    """Whether a text ends with a note in brackets that names the picture: "… at the pier (Courtesy photo)"."""
    found = bracket_at_end(line) if line.endswith(")") else None
    if found is None or " " not in line[: found[0]].strip():
        return False
    note = line[found[0] : found[1]].lower()
    return is_note_alone(note) and any(stem in note for stem in merged("attribution", "picture_stem"))


def _is_made_by_machine(line: str) -> bool:
    """Whether a text ends with how its picture was made, as a sentence of its own: "… Image generated with AI"."""
    bare = line.rstrip(" .。)]）")
    start = machine_note_start(bare)
    return start > 0 and bare[:start].rstrip()[-1:] in BEFORE_NOTE


def _is_told(line: str, place: FoundCredit) -> bool:
    """Whether the credit in a text has a form that no sentence has."""
    label = (place.parts.label or "").rstrip(":")
    if label in words().text_labels:
        return bool(place.parts.photographers) and place.parts.agencies > 0
    if place.parts.label:
        sure = place.parts.label.endswith(":") or label == "©" or takes_name(label) or _is_short(label, place.parts)
        return sure or place.parts.agencies > 0 or line[place.start - 1] == _EQUALS or _names_source(line, place)
    return _is_strong(place.parts) or (place.parts.agencies > 0 and line[place.start - 1] == _EQUALS)


def _is_strong(parts: Parts) -> bool:
    """Whether there is evidence enough without a label: an agency beside another name, or one of pictures alone."""
    said = parts.photographers or any(not is_date(note) for note in parts.notes)  # "LONDON, March 3 (Reuters)" is none
    return parts.agencies > 0 and (parts.picture or parts.via is not None or bool(said))


def _labelled_line(parts: Parts) -> bool:
    label = (parts.label or "").rstrip(":")
    if label in words().text_labels:
        return bool(parts.photographers) and parts.agencies > 0
    if label == "©" and parts.pieces == 1 and parts.agencies and not parts.picture:
        return False  # "(©NTB)" signs a text as often as a picture
    colon = (parts.label or "").endswith(":") or takes_name(label) or _is_short(label, parts) or _is_bare(label, parts)
    return colon or parts.agencies > 0 or (label == "©" and any(" " in name for name in parts.photographers))


def _is_bare(label: str, parts: Parts) -> bool:
    """Whether a line is the word for a picture and one person's full name: "Photo Luc Exemple".

    The paper may follow where all is in capitals: "PHOTO LUC EXEMPLE, LA PRESSE".
    """
    if len(parts.photographers) != 1 or label not in merged("attribution", "picture"):
        return False
    name = parts.photographers[0]
    if parts.pieces != 1 and not (name.isupper() and all(map(str.isupper, parts.sources))):
        return False
    return " " in name and has_given_name(name) and is_person_name(name)


def _is_short(label: str, parts: Parts) -> bool:
    """Whether an abbreviated label with its full stop stands behind a person's name: "Jono Petraičio nuotr.".

    Of two persons the first may be the one in the picture: "Ona Petraitė / J. Petraičio / LRT nuotr.".
    """
    return len(parts.photographers) == 1 and label.endswith(".") and label in words().suffixes


def _has_mark(text: str) -> bool:
    """Whether a text holds what every credit does, a sign, a label's colon, "by" or an agency: a quick look."""
    if any(sign in text for sign in SIGNS):
        return True
    if (":" in text or "：" in text) and (label_end(text.lstrip("([ "))[1] is not None or _opens_with_house(text)):
        return True
    low = text.lower()
    return (
        " by " in low
        or any(word in low for word in given_words())
        or next(find_mentions(text), None) is not None
        or label_end(text)[1] is not None
        or has_short_label_behind(text)
    )


def _opens_with_house(text: str) -> bool:
    """Whether a house's capitals stand before the label that opens a line: "ST PHOTO: JANE EXAMPLE"."""
    starts = label_starts(text, 1, LONGEST_JOINED_LABEL) if text[:2].isupper() else ()
    return any(joined_start(text, start) == 0 for start in starts)


def _has_strong_mark(text: str) -> bool:
    """Whether a text holds what a strong credit does, a label, or a sign or picture agency at the end: a quick look."""
    tail = text[-CREDIT_REACH_CHARACTERS:]
    for part in (tail, text[:EDGE_CHARACTERS]) if len(text) > CREDIT_REACH_CHARACTERS else (tail,):
        for start in label_starts(part, 0, len(part)):
            label = label_end(part, start)[1] or ""
            if label.endswith((":", "©")) or takes_name(label) or (label and part[max(0, start - 1)] in "([（"):
                return True
    if text[-1] in ".!?。":
        return has_short_label_behind(text)
    if any(find_agency(text[cut:]) for cut in glued(text, max(0, len(text) - EDGE_CHARACTERS), len(text))):
        return True  # "The pier at dawnGetty Images"
    return (
        text.rstrip(")）]］").endswith(words().suffixes)
        or any(sign in tail for sign in SIGNS)
        or any(
            mention.agency.type in {"picture agency", "distributor"}
            for mention in find_mentions(tail[-EDGE_CHARACTERS:])
        )
    )


def _names_source(line: str, place: FoundCredit) -> bool:
    """Whether a label without a colon stands in brackets before a name: "(Dok. City Hall)", no "(Foto ilustrativa)"."""
    named = (*place.parts.photographers, *place.parts.sources)
    return line[place.start - 1] == "(" and bool(named) and named[0][:1].isupper()


def _is_behind_caption(line: str, start: int) -> bool:
    """Whether a bracket at the end stands behind a caption: it has a label, or a sentence ends before it."""
    ends = (mark.end() for mark in sentence_ends(line, 0, start))
    return label_end(line, start)[1] is not None or _is_caseless_phrase(line[:start]) or start - 1 in ends


def _is_caseless_phrase(text: str) -> bool:
    """Whether words of a script without case stand before a bracket: a caption, or who is pictured."""
    return text.upper() == text.lower() and " " in text.strip("([ ")


def _opens_like_caption(line: str) -> bool:
    """Whether a line without a label begins with so many words that they are a caption: four, an article or a verb."""
    first = BRACKET.sub("", pieces(line)[0].partition(" ©")[0]).strip()
    tokens = first.split()
    if find_agency(first) or label_end(line)[1] is not None:
        return False
    if "/" in line and ", " in line.partition("/")[0] and not opens_name(first):  # "The president, Jane Example / AFP"
        return True
    stated = first.endswith(".") and (len(tokens[-1]) > len("Jnr.") or is_caseless(first[0]))
    if stated and len(tokens) > 1:  # "The pier at dusk. - APA/Archiv"
        return tokens[-1].rstrip(".").lower() not in words().organisation
    if len(tokens) < FEWEST_CAPTION_WORDS:
        behind = 1 if first.upper() == first.lower() else len(first)  # "古い水車 写真：山田花子/アフロ"
        labels = [label_end(line, at)[1] or "" for at in label_starts(line, behind, len(line))]
        return any(label.endswith(":") or takes_name(label) for label in labels)
    caseless = first.upper() == first.lower()
    return caseless or tokens[0].lower() in merged("attribution", "opens_no_person")
