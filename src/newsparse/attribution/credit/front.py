"""A credit in front of its caption: "BILD: dpa/Jan Muster Der Umzug am Sonntag"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.label import label_end
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.pieces import parse_credit
from newsparse.attribution.credit.unlabelled import GLUE, glued
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import PARTICLES, has_given_name, is_person_name

LONGEST_FRONT_CHARACTERS = 120
"""Characters from the start in which a credit in front ends; the longest seen has some 70."""
LONGEST_AGENCY_CHARACTERS = 40
"""Characters of the longest agency's name that may stand glued to the caption."""
SHORTEST_CAPTION_WORDS = 2
"""Words of the shortest caption behind a credit: one word could be the credit's last."""

_BAR = re.compile(r"\s+[|–—]\s+")
_SLASH = re.compile(r"\s*(?:[/|]|,\s*(?=©))\s*(?=\S)")
_WORD = re.compile(r"\s?([^\s/|,;:()\[\]]+)")
_OPENING = late_pattern(rf"[\s,.:]*(?=[\"„“«»‘']?[{CAPITAL}0-9])(?=\S+\s+[\"„“«]?\S)")
_PLAIN_WORD = late_pattern(rf"\s+[{CAPITAL}][{SMALL}]\S*")
_GLUED_CAPITALS = late_pattern(rf"[{CAPITAL}]{{2,6}}(?=[{CAPITAL}][{SMALL}])")


def split_front(text: str, *, labelled: bool = False) -> tuple[int, int, Parts] | None:
    """Where a credit in front ends, where its caption begins, and the credit's parts; ``None`` without one.

    Args:
        text: a caption, white space folded.
        labelled: whether only a credit with its label counts; an agency's bare name opens paragraphs as well.

    Example:
        >>> end, start, parts = split_front("Foto: dpa/Jan Muster Der Umzug am Sonntag")
        >>> end, start, parts.photographers
        (20, 21, ['Jan Muster'])
    """
    found = _before_caption_label(text)
    if found is not None:
        return found
    if text[:1] == "(":
        return None if labelled else _in_bracket(text)
    end, label = label_end(text)
    sure = label is not None and (label.endswith(":") or label == "©")
    if not sure and (labelled or label is not None):
        return None
    end = max(end, 0)
    cuts = _marked_cuts(text, end) if sure else iter(())
    for stop, start in (*cuts, *_owner_cuts(text, end, sure=sure)):
        parts = parse_credit(text[:stop])
        barred = sure and start - stop > 1 and bool(parts.sources)
        if parts.strange or not (parts.photographers or parts.agencies or barred) or len(text[start:].split()) < 2:
            continue
        return stop, start, parts
    return None


@lru_cache(maxsize=1)
def _caption_label() -> re.Pattern[str]:
    return re.compile(
        rf"\s{either(label for found in words().captions.values() for label in found if ' ' in label)}\b[\s,:]*",
        re.IGNORECASE,
    )


def _before_caption_label(text: str) -> tuple[int, int, Parts] | None:
    """A credit that the label of the caption ends: "Image copyright AFP Image caption The mayor"."""
    if label_end(text)[1] is None:
        return None
    mark = _caption_label().search(text, 1, LONGEST_FRONT_CHARACTERS)
    if mark is None:
        return None
    parts = parse_credit(text[: mark.start()])
    if parts.strange or not parts.named or mark.end() == len(text):
        return None
    return mark.start(), mark.end(), parts


def _in_bracket(text: str) -> tuple[int, int, Parts] | None:
    """A credit in brackets before its caption: "(Jane Example | The Harbor Times) The pier on Tuesday"."""
    close = text.find(")", 0, LONGEST_FRONT_CHARACTERS)
    parts = parse_credit(text[1:close]) if close > 0 else Parts(strange=True)
    start = len(text) - len(text[close + 1 :].lstrip())
    signed = bool(parts.photographers) and bool(parts.sources or parts.via) and not parts.strange
    return (close + 1, start, parts) if signed and text.count(" ", start) >= SHORTEST_CAPTION_WORDS else None


def _marked_cuts(text: str, end: int) -> Iterator[tuple[int, int]]:
    """Where a bar, or a capital glued to a small letter, parts the caption from the credit before it."""
    for cut in glued(text, end, LONGEST_FRONT_CHARACTERS):
        yield cut, cut
        break
    mark = _BAR.search(text, end, LONGEST_FRONT_CHARACTERS)
    if mark is not None:
        yield mark.start(), mark.end()


def _owner_cuts(text: str, end: int, *, sure: bool) -> Iterator[tuple[int, int]]:
    """Where the owners named from ``end`` on stop, when the caption follows with no mark between."""
    at = end + len(text[end:]) - len(text[end:].lstrip(" ©"))
    while at < LONGEST_FRONT_CHARACTERS:
        stop = _agency_end(text, at) or (_name_end(text, at) if sure else 0)
        if not stop:
            return
        slash = _SLASH.match(text, stop)
        if slash is None:
            break
        at = slash.end()
    else:
        return
    opening = _OPENING.match(text, stop)
    if opening is not None and (sure or _opens_caption(text, stop)):
        yield stop, opening.end()


def _opens_caption(text: str, stop: int) -> bool:
    """Whether a bare agency is no part of a sentence: a picture or news agency before a word with a capital.

    A word in lower case has to follow: "Reuters Firefighters at the scene", but not "Getty Villa Museum".
    """
    agency = find_agency(text[:stop])
    first = _PLAIN_WORD.match(text, stop)
    if agency is None or agency.type not in {"news agency", "picture agency", "distributor", "pool"} or first is None:
        return False
    article = first.group().strip().lower() in words().function
    return article or text[first.end() : first.end() + 2].strip()[:1].islower()


def _agency_end(text: str, at: int) -> int:
    """Where an agency that begins at ``at`` ends, though the caption's first word may be glued to it; 0 if none."""
    mention = next(find_mentions(text[at : at + LONGEST_AGENCY_CHARACTERS]), None)
    if mention is not None and mention.start == 0 and not text[at : at + mention.end].endswith("."):
        return at + mention.end
    capitals = _GLUED_CAPITALS.match(text, at)
    if capitals is not None and find_agency(capitals.group()):
        return capitals.end()
    for cut in GLUE.finditer(text, at + 1, at + LONGEST_AGENCY_CHARACTERS):
        if find_agency(text[at : cut.start()]):
            return cut.start()
    first = _WORD.match(text, at)  # an agency that a longer text may mean otherwise: "TT"
    plain = first is not None and not first.group(1).endswith(".")  # "A.P. Example" has initials
    return first.end() if first is not None and plain and find_agency(first.group(1)) else 0


def _name_end(text: str, at: int) -> int:
    """Where a person's name that begins at ``at`` ends; the caption's first word has a capital too."""
    ends: list[int] = []
    stop = at
    while found := _WORD.match(text, stop):
        word = found.group(1)
        if ends and word.islower() and word not in PARTICLES:
            break
        if len(ends) >= 2 and word[0].isupper() and _begins_anew(word, text[at : ends[-1]]):
            return ends[-1] if is_person_name(text[at : ends[-1]]) else 0
        stop = found.end()
        ends.append(stop)
    if _SLASH.match(text, stop):
        return stop if is_person_name(text[at:stop]) else 0
    ends = ends[:-1]
    return ends[-1] if len(ends) >= SHORTEST_CAPTION_WORDS and is_person_name(text[at : ends[-1]]) else 0


def _begins_anew(word: str, before: str) -> bool:
    """Whether a word with a capital opens the caption: a small word, or a given name after a whole name."""
    return word.lower() in _openers() or (has_given_name(word) and not before.rpartition(" ")[2].islower())


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """Words with which captions open and names do not go on: articles and the commonest small words."""
    return merged("attribution", "opens_no_person") | (words().function - PARTICLES)
