"""Credits of Chinese, Japanese and Korean captions: their label stands behind the name, "王芳摄", "中村健一撮影"."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import wide_agencies
from newsparse.attribution.credit.brackets import bracket_at_end
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.pieces import parse_credit
from newsparse.attribution.credit.unlabelled import FoundCredit
from newsparse.attribution.cue_words import words
from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE

LONGEST_SIGNATURE_CHARACTERS = 40
"""Characters from the end of a caption in which its agency, the word for a reporter and the name stand."""
LONGEST_NAME_CHARACTERS = 10
"""Characters of the longest name between a mark and the label behind it: an office's, "青葉市教育委員会"."""

_NAME = "[\u3005\u3400-\u9fff\u30a1-\u30fa\u30fc·・]"
"""A letter of a name: no hiragana, in which the small words of a sentence are written."""
_ENDS = frozenset("。．.！!？?」』”)）]】=＝/／|(（[［【")
"""What stands before a credit that is no part of the sentence before it."""
_COMMAS = frozenset("、,，")
_WIDE_OPEN, _WIDE_CLOSE = frozenset("（【"), frozenset("）】")
_NAMES_RE = re.compile("、")
_PLACED_RE = re.compile("[=＝]")
"""What Japanese captions have between what is shown and where, when and by whom it was taken."""
_IS_WIDE_RE = late_pattern(f"[{WIDE}]")


def wide_signature(text: str, end: int) -> FoundCredit | None:
    """A credit at the end of Chinese or Japanese, where no blank parts it: agency, "reporter", name, "photographed".

    Example:
        >>> wide_signature("周六的老城市场中央社记者刘洋摄", 15).start
        7
        >>> wide_signature("会見する市長=10日、青葉市、中村健一撮影", 21).parts.photographers
        ['中村健一']
    """
    if not _IS_WIDE_RE.search(text, max(0, end - 2), end):
        return None
    found = _signature().search(text, max(0, end - LONGEST_SIGNATURE_CHARACTERS), end)
    if found is None or not found.start("credit") or not _is_bound(text, found):
        return None
    if found["names"] is None:
        parts = Parts(
            sources=[found["house"]], agencies=1, pieces=1, label=text[found.end("house") : found.end("credit")]
        )
        return FoundCredit(found.start("credit"), found.start("credit"), end, parts)
    names, agency, label = _NAMES_RE.split(found["names"].strip()), found["agency"], found["label"]
    parts = Parts(pieces=len(names), label=label, provided=label in words().provided)
    if agency:
        parts.sources, parts.agencies, parts.pieces = [agency], 1, len(names) + 1
    if (found["mark"] or "")[:1] in _COMMAS:  # "市役所、中村健一撮影": the place ends before the last comma
        names = names[-1:]
    (parts.sources if parts.provided else parts.photographers).extend(names)
    start = found.start("credit") if len(names) == 1 + found["names"].count("、") else text.rindex(names[0], 0, end)
    return FoundCredit(start, start, end, parts)


def _is_bound(text: str, found: re.Match[str]) -> bool:
    """Whether a signature begins where one may: at an agency, at a reporter, behind a mark that ends a sentence."""
    if found["agency"] or found["reporter"] or found["house"]:
        return True
    mark = found["mark"] or ""
    return mark[:1] not in _COMMAS or _PLACED_RE.search(text, 0, found.start()) is not None


def placed_in_bracket(text: str, end: int) -> FoundCredit | None:
    """A credit in brackets with the place or the day before it: "（青葉市で、中村健一撮影）"; these are its note.

    Example:
        >>> placed_in_bracket("会見する市長（青葉市、撮影：中村健一）", 19).parts.notes
        ['青葉市']
    """
    found = bracket_at_end(text[:end]) if text[end - 1 : end] in _WIDE_CLOSE else None
    at = text.rfind("、", *found) if found else -1
    if found is None or at <= found[0] or at - found[0] > LONGEST_SIGNATURE_CHARACTERS:
        return None
    parts = parse_credit(text[at + 1 : found[1]])
    label = (parts.label or "").rstrip(":")
    told = label in words().suffixes and _IS_WIDE_RE.match(label) is not None
    if not told or parts.strange or not parts.photographers:
        return None
    parts.notes.append(text[found[0] : at])
    return FoundCredit(found[0] - 1, *found, parts)


def is_labelled_behind(text: str, start: int, parts: Parts) -> bool:
    """Whether a credit at ``start`` has its label behind the name, as no sentence of these scripts ends.

    Example:
        >>> is_labelled_behind("老城市场。王芳摄", 5, Parts(label="摄"))
        True
    """
    label = parts.label or ""
    if start == 0 or label not in words().suffixes or label in words().reporters or not _IS_WIDE_RE.match(label):
        return False
    before = text[:start].rstrip()
    return before[-1:] in _ENDS or parts.agencies > 0 or (before[-1:] in _COMMAS and bool(_PLACED_RE.search(before)))


def is_torn(credit: str) -> bool:
    """Whether what looks like a credit runs on behind the wide bracket around it: "（图片：视觉中国）周六，…".

    Example:
        >>> is_torn("图片：视觉中国）周六，老城市场"), is_torn("图片：视觉中国")
        (True, False)
    """
    depth = 0
    for char in credit:
        depth += (char in _WIDE_OPEN) - (char in _WIDE_CLOSE)
        if depth < 0:
            return True
    return False


@lru_cache(maxsize=1)
def _signature() -> re.Pattern[str]:
    own = read_file("agencies")
    labels = either(label for label in own["suffixes"] if _IS_WIDE_RE.match(label) and label not in own["reporters"])
    name = rf"(?:{_NAME}{{1,4}}\s)?{_NAME}{{2,{LONGEST_NAME_CHARACTERS}}}?"
    agency, reporter = either(wide_agencies()), rf"{either(own['own'])}?{either(own['reporters'])}"
    return re.compile(
        rf"(?:(?P<mark>[。！？=＝、,，/／]\s?|\s(?=[^\s/／]{{2,4}}[/／]))|(?={agency}|{reporter}))"
        rf"(?P<credit>(?P<house>{agency}){either(own['sent'])}|(?:(?P<agency>{agency}){either(own['sent'])}?\s?[(（]?)?(?P<reporter>{reporter})?\s?"
        rf"(?P<names>{name}(?:、{name})?)\s?[/／]?(?P<label>{labels}))[)）]?$"
    )
