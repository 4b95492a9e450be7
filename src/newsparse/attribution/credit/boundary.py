"""Where a caption's credit begins: at a bracket, a label, the end of a sentence, or a name beside an agency."""

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.brackets import bracket_at_end, is_note_in_bracket
from newsparse.attribution.credit.ending import find_ending
from newsparse.attribution.credit.joined_label import joined_start
from newsparse.attribution.credit.label import label_end, label_starts
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.piece_shape import reads_as_source
from newsparse.attribution.credit.pieces import LONGEST_CREDIT_CHARACTERS, parse_credit
from newsparse.attribution.credit.sentence_ends import sentence_end, sentence_ends
from newsparse.attribution.credit.separators import opens_name, signed_by
from newsparse.attribution.credit.unlabelled import FoundCredit, glued, unlabelled
from newsparse.attribution.credit.wide import is_torn, placed_in_bracket, wide_signature
from newsparse.attribution.cue_words import takes_name, words
from newsparse.attribution.made_by_machine import machine_note_start
from newsparse.attribution.outlets import is_outlet_name
from newsparse.attribution.picture_notes import is_note_alone
from newsparse.letters import is_caseless
from newsparse.names import is_person_name
from newsparse.remembered import remembered

NAME_REACH = 60
"""Characters before a bracket in which the name of who took the picture stands (chosen: the longest name)."""

SHORT_WORD_LETTERS = 3
"""Letters of the longest word in lower case inside the name of an unknown source: "of", "van"."""
FEWEST_BLANKS_BEHIND = 2
"""Blanks behind a credit in front from which what is glued to it is the caption, no end of a name as "AdobeStock"."""
SHORTEST_ACRONYM = 4
"""Letters of the shortest word in capitals that is a credit alone behind the last sentence: "USATSI", but not "USA"."""
_BARS = frozenset("/|")
"""What stands behind the last word of a name, "Example Images / AP", and not behind a label without a colon."""
_APART = (" / ", " | ")
"""What stands between a caption and who took the picture, whose agency is in brackets behind: " / Jane Roe (AFP)"."""
_JOINED = " /|–—-"
"""The same marks, and those which stand there behind a full stop alone."""
_BOUNDS = '.!?…”“"»)]|/-‒–—―，。'
"""What may stand before the label of a credit that has no colon."""
_QUOTES = frozenset('"“”„')


@remembered(128)
def locate(text: str) -> FoundCredit | None:
    """Where the credit of a caption is; ``None`` without one.

    Example:
        >>> place = locate("A dog barks. (Foto: dpa)")
        >>> place.text_end, place.start, place.end
        (13, 14, 23)
    """
    ending = find_ending(text)
    place = _find(text, ending.stop)
    if place is not None and ending.note is not None:
        place.parts.notes.append(ending.note)
    return place


def _find(text: str, end: int) -> FoundCredit | None:
    """The credit that ends at a place, by the surest of its forms: in brackets, behind its label, without one."""
    in_bracket = _bracketed(text, end)
    if in_bracket is None and (placed := placed_in_bracket(text, end)):
        return placed
    if in_bracket and in_bracket.parts.agencies and (by := wide_signature(text, in_bracket.text_end)):
        by.parts.sources.extend(in_bracket.parts.sources)  # "李明摄（人民视觉）"
        return FoundCredit(by.text_end, by.start, in_bracket.end + 1, by.parts)
    labelled = _labelled(text, end)
    labelled = None if labelled is not None and is_torn(text[labelled.start : labelled.end]) else labelled
    if in_bracket is not None and (labelled is None or labelled.start >= in_bracket.text_end):
        signed = wide_signature(text, end)  # "新华社发（张伟 摄）"
        if signed and signed.start == in_bracket.start and signed.parts.agencies:  # "（新华社发 张伟 摄）"
            return FoundCredit(in_bracket.text_end, in_bracket.start, in_bracket.end, signed.parts)
        return signed if signed and signed.start < in_bracket.text_end else _with_name_before(text, in_bracket)
    return (
        labelled
        or wide_signature(text, end)
        or unlabelled(text, end)
        or _signed(text, end)
        or _made_by_machine(text, end)
    )


def _with_name_before(text: str, place: FoundCredit) -> FoundCredit:
    """A credit in brackets with the name before them: "… on Monday. Jane Example (AFP via Getty Images)"."""
    before = text[: place.text_end].rstrip()
    if not place.parts.agencies or place.parts.photographers or place.parts.label:
        return place
    reach = max(0, len(before) - NAME_REACH)
    text_end = max((mark.end() for mark in sentence_ends(before, reach, len(before))), default=0)
    text_end = max(text_end, *(before.rfind(bar, reach) for bar in _APART))
    name = before[text_end:].lstrip(_JOINED)
    start = len(before) - len(name)
    again = " " in name and find_agency(name) in {find_agency(own) for own in place.parts.sources} - {None}
    if not text_end or not (again or (" " in name and is_person_name(name))):  # "Press Trust of India (PTI)"
        return place
    stop = place.end + 1
    parts = parse_credit(text[start:stop])
    return place if parts.strange else FoundCredit(text_end, start, stop, parts)


def _signed(text: str, end: int) -> FoundCredit | None:
    """A person's name behind "by" after the last sentence: "… and his husband. By Jane Example."""
    for mark in sentence_end().finditer(text, max(0, end - NAME_REACH), end):
        found = signed_by().match(text, mark.end())
        name = text[found.end() : end].rstrip(". ") if found else ""
        if found and opens_name(name) and " " in name and is_person_name(name):
            stop = found.end() + len(name)
            return FoundCredit(
                mark.end(), mark.end(), stop, Parts(photographers=[name], label=found[0].strip().lower(), pieces=1)
            )
    return None


def _made_by_machine(text: str, end: int) -> FoundCredit | None:
    """A note at the end that says how a picture was made or whose it is: "… on Monday. Archivo."."""
    stated = text[:end].rstrip(" .")
    for mark in sentence_end().finditer(stated, max(0, end - NAME_REACH)):
        last = stated[mark.end() :].lstrip("|-–— ")
        letters = last.replace("-", "")
        last += "." * is_note_alone(f"{last.lower()}.")  # "D.R."
        if is_note_alone(last.lower()) or (last.isupper() and len(last) >= SHORTEST_ACRONYM and letters.isalpha()):
            return FoundCredit(mark.end(), len(stated) - len(last), len(stated), parse_credit(last))
    start = machine_note_start(stated)
    return None if start < 0 else FoundCredit(start, start, len(stated), Parts(notes=[stated[start:]], pieces=1))


def _bracketed(text: str, end: int) -> FoundCredit | None:
    """The credit in brackets at the end; ``None`` where they hold a part of the caption."""
    found = bracket_at_end(text[:end])
    if found is None:
        return None
    inner = text[found[0] : found[1]].strip()
    start = text.index(inner, found[0])
    parts = parse_credit(text[start : found[1]])
    before = text[: found[0] - 1].rstrip()
    if not parts.named or (parts.strange and not (parts.label or "").endswith(":")):
        return None
    if not (parts.photographers or parts.sources or parts.via) and (noted := _noted(text, before, found[1], inner)):
        return noted
    if is_note_in_bracket(inner.lower()):
        return FoundCredit(found[0] - 1, start, start + len(inner), parts)
    sure = parts.label is not None or parts.agencies > 0 or parts.employed
    ended = before[-1:] in {".", "!", "?", "”", '"', "…"}
    told = bool(parts.photographers or parts.sources)
    apart = "/" in text[start : found[1]] or all(map(is_outlet_name, parts.sources))
    signed = apart and bool(parts.photographers and parts.sources)
    glued_on = told and before.lower() != before.upper() and text[found[0] - 2 : found[0] - 1].isalpha()
    if sure or signed or glued_on or (ended and told and not text[start : found[1]].islower()):
        return FoundCredit(found[0] - 1, start, found[1], parts)
    return None


def _noted(text: str, before: str, end: int, note: str) -> FoundCredit | None:
    """The credit before a note in brackets at the end: "… at the pier. Shutterstock / AFP (Composite)"."""
    place = _labelled(text, len(before)) or unlabelled(text, len(before))
    if place is None or not place.parts.agencies:
        return None
    place.parts.notes.append(note)
    return FoundCredit(place.text_end, place.start, end, place.parts)


def _labelled(text: str, end: int) -> FoundCredit | None:
    """The credit behind the first label from which all the rest is one: "… at the pier. Photo: Jane Example"."""
    for start in label_starts(text, max(0, end - LONGEST_CREDIT_CHARACTERS), end):
        stop, label = label_end(text, start)
        if label is None or stop >= end or (not label.endswith(":") and text[stop:end].lstrip()[:1] in _BARS):
            continue
        opens, parts = _opened(text, start, end, label)
        before, capital = text[:opens].rstrip(), text[opens].isupper() or is_caseless(text[opens])
        if before[-1:] in _QUOTES and text[:end].endswith(tuple(_QUOTES)) and " " in before:  # a sign that "Photo: no"
            continue
        colon, named = label.endswith(":"), capital and _names_owner(parts) and not _in_agency(text, start)
        bound = not before or before[-1] in _BOUNDS or opens == len(before) or text[start] in "©ⓒ("
        if not (bound or colon or named or (takes_name(label) and capital)):
            continue
        if not bound and not _goes_with_prose(text[start:end], parts):
            continue
        weak = not colon and not takes_name(label) and label != "©" and not named
        if not parts.named or (parts.strange and not colon) or (weak and not parts.agencies + len(parts.notes)):
            continue
        if not before and parts.strange:  # it goes on with the caption
            continue
        while before.lower().endswith(label) and label:  # "CreditCreditJane Example"
            before = before[: -len(label)].rstrip()
        place = FoundCredit(len(before), opens, end, parts)
        if before.endswith("/") and not before[-2:-1].isspace():  # "Jane Example/Copyright 2026 AP": it began earlier
            return unlabelled(text, end) or place
        if before or not any(text.count(" ", cut) >= FEWEST_BLANKS_BEHIND for cut in glued(text, stop, len(text))):
            return place
    return None


def _opened(text: str, start: int, end: int, label: str) -> tuple[int, Parts]:
    """Where the credit whose label is at ``start`` begins, an office or a label of words before it, and its parts."""
    opens = joined_start(text, start)
    if opens == start and label.endswith(" by"):
        ends = sentence_ends(text, max(0, start - NAME_REACH), start)
        office = max((mark.end() for mark in ends), default=0 if start < NAME_REACH else start)
        plain = text[office:start].replace(".", "").replace(" ", "").isalpha()
        if plain and (parts := parse_credit(text[office:end])).label and _of_house(parts) and not parts.strange:
            return office, parts
    joined = parse_credit(text[opens:end])
    housed = opens < start and joined.label and joined.sources and not joined.strange  # "ST PHOTO: JANE EXAMPLE"
    return opens, joined if housed else parse_credit(text[start:end])


def _of_house(parts: Parts) -> bool:
    """Whether a credit names or notes whose the photographer is, beside the photographer."""
    return bool(parts.sources or (parts.notes and parts.photographers))


def _in_agency(text: str, start: int) -> bool:
    """Whether the word at ``start`` is part of an agency's name: the "Photo" of "AP Photo"."""
    return any(mention.start < start < mention.end for mention in find_mentions(text[: start + NAME_REACH]))


def _names_owner(parts: Parts) -> bool:
    """Whether a label without a colon is one all the same: a person by the given name, or agencies, stand behind it."""
    if parts.strange or (parts.label or "") in words().text_labels:
        return False
    return any(map(opens_name, parts.photographers)) or (parts.agencies > 0 and parts.agencies == parts.pieces)


def _goes_with_prose(credit: str, parts: Parts) -> bool:
    """Whether what follows a label in the middle of a caption is a credit: it names somebody, or only has capitals."""
    if parts.strange:
        return False
    if parts.agencies or parts.photographers:
        return True
    names = [word for name in parts.sources for word in name.split()]
    plain = all(not word[0].islower() or "." in word or len(word) <= SHORT_WORD_LETTERS for word in names)
    return not credit[0].islower() and (plain or any(reads_as_source(name, name.lower()) for name in parts.sources))
