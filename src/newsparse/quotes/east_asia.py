"""Quotes of Chinese and Japanese: who says it stands beside the marks without a blank; shop signs have marks, too."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.quotes.cue import Attribution
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.tokens import MASK, Place

READ_HERE = frozenset({"ja", "zh"})
"""Languages that this module reads."""
LONGEST_BEFORE, LONGEST_BEHIND = 60, 40
"""Characters before and behind a passage in which its speaker and verb stand."""
SHORTEST_UNSAID, SHORTEST_UNMARKED = 20, 8
"""Characters of the shortest passage that is speech though nobody says it and no sentence ends in it, and of one that a
verb stands before without a mark; a shorter one is a shop's sign, a title or a nickname."""
LONGEST_SPEAKER = 16
"""Characters of the longest speaker: an office and a name; longer ones are a clause."""

_ENDS = frozenset("。！？!?…")
_HAN = "[\u3005\u3400-\u9fff\u30a1-\u30fa\u30fc·・]"
_AGE = r"(?:[（(]\d+[）)])?"
_WHO = rf"(?P<who>{_HAN}+?(?:[ぁ-ん]{{2,3}}(?=さん))?)"
"""A person in a Japanese sentence, with the kana of a given name before "さん"."""
_INSIDE = f"[^。！？；;，,、：:「」『』“”\n{MASK}]"


def is_told(masked: MaskedText, passage: Passage) -> bool:
    """Whether a passage is speech though nobody says it: a sentence, in Chinese two clauses, or a long one.

    Args:
        masked: the masked text.
        passage: the passage.
    """
    inside = masked.text[passage.start : passage.end].strip()
    clauses = masked.lists.language == "zh" and "，" in inside
    return clauses or len(inside) >= SHORTEST_UNSAID or not _ENDS.isdisjoint(inside)


def attributions_beside(masked: MaskedText) -> list[Attribution | None]:
    """The attribution of each passage, None where no verb of speech stands beside it."""
    found: list[Attribution | None] = []
    last: Place | None = None
    for at, passage in enumerate(masked.passages):
        read = _chinese if masked.lists.language == "zh" else _japanese
        made = read(masked, passage, *_beside(masked, at))
        if made is not None:
            speaker = made.speaker
            if speaker is None or masked.blanked[slice(*speaker)] in _words("pronoun", "zh"):
                made = Attribution.named(masked.text, last, made.cue, follows=made.follows)
            last = made.speaker
        found.append(made)
    for at in range(len(found) - 2, -1, -1):
        here, following = masked.passages[at], masked.passages[at + 1]
        if found[at] is None and not masked.text[here.outer[1] : following.outer[0]].strip("、，"):
            found[at] = found[at + 1]  # 「寂しい」「でも満足だ」と話した
    return found


def _beside(masked: MaskedText, at: int) -> tuple[Place, Place]:
    """The words before a passage and those behind it: in its paragraph, up to the next passage."""
    passage = masked.passages[at]
    start, end = masked.paragraphs[passage.paragraph]
    if at + 1 < len(masked.passages):
        end = max(passage.outer[1], min(end, masked.passages[at + 1].outer[0]))
    before = (max(start, passage.outer[0] - LONGEST_BEFORE), passage.outer[0])
    return before, (passage.outer[1], min(end, passage.outer[1] + LONGEST_BEHIND))


def _chinese(masked: MaskedText, passage: Passage, before: Place, behind: Place) -> Attribution | None:
    """The attribution "赵国栋说：“…", "村民赵国栋告诉记者，“…" or "“…”，赵国栋说。"."""
    ahead = _chinese_forms()[0].search(masked.blanked, *before)
    if ahead is not None and not ahead["mark"] and passage.end - passage.start < SHORTEST_UNMARKED:
        ahead = None
    told = _clause_before(masked, passage, before) if ahead is None else None
    found = ahead or _chinese_forms()[1].match(masked.blanked, *behind) or told
    if found is None or (found["who"] + found["verb"]).endswith(tuple(_words("no_said", "zh"))):
        return None
    start, who = found.start("who"), _manner().split(found["who"], maxsplit=1)[0]
    name = _chinese_name().search(who)
    start, end = (start + name.start(), start + name.end()) if name else (start, start + len(who))
    if end - start > LONGEST_SPEAKER:
        return None
    return Attribution.named(masked.text, (start, end), found.span("verb"), follows=found not in (ahead, told))


def _clause_before(masked: MaskedText, passage: Passage, before: Place) -> re.Match[str] | None:
    """The verb that opens the sentence whose last clause is quoted: "张伟表示，已经很晚了，“大家都很累”。"."""
    start = max(before[0], *(masked.blanked.rfind(stop, *before) + 1 for stop in _ENDS))
    opens = start > before[0] or start == masked.paragraphs[passage.paragraph][0]
    return _chinese_forms()[2].fullmatch(masked.blanked, start, before[1]) if opens else None


def _japanese(masked: MaskedText, passage: Passage, before: Place, behind: Place) -> Attribution | None:
    """The attribution "松田正雄さんは「…」と話した", "「…」と松田正雄さんは話した" or "「…」と話す松田正雄さん"."""
    source = _japanese_source().search(masked.blanked, *before)
    if source is not None:
        who = None if source["who"] in _words("no_source", "ja") else source.span("who")
        return Attribution.named(masked.text, who, source.span("cue"), follows=False)
    found = _japanese_verb().match(masked.blanked, *behind)
    if found is None:
        return _in_a_manner(masked, passage, before, behind)
    inside = _topic(masked.blanked, *found.span("middle")) if found["middle"] else None
    speaker = inside or _topic(masked.blanked, *before) or _person(masked.blanked, found.end(), behind[1])
    return Attribution.named(masked.text, speaker, found.span("verb" if found["verb"] else "bound"), follows=True)


def _in_a_manner(masked: MaskedText, passage: Passage, before: Place, behind: Place) -> Attribution | None:
    """The attribution by a person right before the marks, in some manner: "…さんは「…」と肩をすくめた"."""
    if passage.end - passage.start < SHORTEST_UNMARKED or not _japanese_manner().match(masked.blanked, *behind):
        return None
    person = _japanese_teller().search(masked.blanked, *before)
    return Attribution.named(masked.text, person.span("who"), None, follows=False) if person else None


def _topic(text: str, start: int, end: int) -> Place | None:
    """The last of those whom a stretch of Japanese is about: the name before "は", else before "が"."""
    start = max(start, *(text.rfind(stop, start, end) + 1 for stop in _ENDS))
    found = list(_japanese_topic().finditer(text, start, end))
    best = next((one for one in reversed(found) if one["particle"] == "は"), found[-1] if found else None)
    return best.span("who") if best and len(best["who"]) <= LONGEST_SPEAKER else None


def _person(text: str, start: int, end: int) -> Place | None:
    """The person whom a verb of speech describes: "と話す店主の松田正雄さん"."""
    found = _japanese_person().search(text, start, end)
    return found.span("who") if found else None


def _words(key: str, language: str) -> list[str]:
    """A list of ``languages.toml`` for a language that has no file of its own."""
    found: list[str] = read_file("languages")[key][language]
    return found


@lru_cache(maxsize=1)
def _chinese_forms() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The verb before a passage, the one behind it, and the one a clause before it."""
    verb = either(_words("said", "zh"))
    return (
        re.compile(rf"(?P<who>{_INSIDE}{{1,40}}?)(?P<verb>{verb})(?P<mark>\s?[：:，,])?\s?$"),
        re.compile(rf"[，,。]?\s?(?P<who>{_INSIDE}{{1,20}}?)(?P<verb>{verb})(?=[。，,]|$)"),
        re.compile(rf"\s*(?P<who>{_INSIDE}{{1,20}}?)(?P<verb>{verb})[：:，,][^「」『』“”\n{MASK}]{{2,50}}[，,]"),
    )


@lru_cache(maxsize=1)
def _manner() -> re.Pattern[str]:
    """How, where and to whom somebody speaks, between the name and the verb."""
    return re.compile(rf"(?<=.){either(_words('said_how', 'zh'))}")


@lru_cache(maxsize=1)
def _chinese_name() -> re.Pattern[str]:
    return re.compile(rf"{either(read_file('names')['surnames']['zh'])}{_HAN}{{1,2}}$")


@lru_cache(maxsize=1)
def _japanese_verb() -> re.Pattern[str]:
    """What stands behind a passage: "と" and a verb, or one that has it: "としている"."""
    verbs = _words("said", "ja")
    bound = [verb for verb in verbs if verb.startswith("と")]
    middle = rf"(?P<middle>[^。「」『』\n{MASK}]{{0,30}}?)"
    free = either(verb for verb in verbs if verb not in bound)
    return re.compile(rf"(?:など)?(?:と、?{middle}(?P<verb>{free})|(?P<bound>{either(bound)}))")


@lru_cache(maxsize=1)
def _japanese_topic() -> re.Pattern[str]:
    honoured = either(_words("honorific", "ja"))
    return re.compile(rf"{_WHO}{honoured}?{_AGE}(?P<particle>[はがも])")


@lru_cache(maxsize=1)
def _japanese_source() -> re.Pattern[str]:
    """Whom a report goes back to: "鈴木社長によると「…」という"."""
    honoured = either(_words("honorific", "ja"))
    return re.compile(rf"{_WHO}{honoured}?{_AGE}(?P<cue>によ(?:ると|れば))、?$")


@lru_cache(maxsize=1)
def _japanese_teller() -> re.Pattern[str]:
    honoured = either(_words("honorific", "ja"))
    return re.compile(rf"{_WHO}{honoured}{_AGE}[はがも]、?$")


@lru_cache(maxsize=1)
def _japanese_manner() -> re.Pattern[str]:
    """What stands behind what somebody said in some manner, and not behind a name that somebody gives or bears."""
    named = either(_words("named", "ja"))
    return re.compile(rf"(?:など)?と(?![いはのも並共]|{named})[^。「」『』\n{MASK}]{{2,30}}")


@lru_cache(maxsize=1)
def _japanese_person() -> re.Pattern[str]:
    return re.compile(rf"{_WHO}{either(_words('honorific', 'ja'))}")
