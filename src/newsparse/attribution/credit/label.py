"""The labels that open a credit: "Foto:", "Photo by", "©"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.attribution.agencies import find_agency, find_mentions, taken_from
from newsparse.attribution.credit.joined_label import LONGEST_JOINED_LABEL, joined_end
from newsparse.attribution.cue_words import opened, takes_name, words
from newsparse.attribution.given_pictures import given_labels
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, MARKS, SMALL, WIDE
from newsparse.names import has_given_name, is_person_name

COPYRIGHT = late_pattern(
    r"(?:copyright\b|©|ⓒ|\(c\)|（Ｃ）|@(?= ))\s*(?:\(c\)|©)?\s*(?:by\s+)?"
    r"(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b)?[\s,:]*(?:[Tt]he\s+(?=[^\W\d_]{2,5}\b))?",
    re.IGNORECASE,
)
"""A copyright sign or word with its year."""
LONGEST_AGENCY = 40
"""Characters in which an agency ends whose name begins as a label does: "Photoshot"."""
_SIGNS = frozenset("cC©ⓒ(（@")
"""What such a sign or word begins with."""
_STOPS = frozenset(".!?")
BRACKET = late_pattern(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]?")
"""A bracket and what it holds."""
_WORDS = late_pattern(rf"©|ⓒ|\([cC]\)|（(?=Ｃ）)|(?:[^\W\d_]|[{MARKS}])+")
_COLON = late_pattern(rf"\s{{0,2}}[:：՝]|\s?(?=[©ⓒ])|\.{{3}} ?(?=\S)|… ?(?=\S)|(?<=[{WIDE}])\s?[=＝|／/・]")
"""What makes a word before a name its label: a colon, the dots of "Credit...", in East Asia also other signs."""
_COMMA = re.compile(r"\s?(?:[,،]\s|，\s?)")
"""What some sites print behind a label that names the picture itself: "Image source, AFP"."""
_CAPITALS = late_pattern(rf" \| (?=[{CAPITAL}][^{SMALL}]{{2,90}}$)")
"""The bar between a label and names, all in capitals, as East African papers print it: "PHOTO | JANE ROE | NMG"."""
_BAR = late_pattern(rf"(?:\s[|/]\s|/)(?=[{CAPITAL}])")
"""The bar or slash between a label with its capital and a name: "Photo / Jane Example", "Foto/Jan Muster"."""
_BEFORE_SITE = late_pattern(r" (?=(?:@\w[\w.]+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4})\s?(?:[)\]|/,;]|$))")
"""The blank between a label without a colon and the site or the handle that it names: "Foto example.com"."""
_GLUED = late_pattern(rf"[{CAPITAL}][{SMALL}]+(?=[{CAPITAL}])")
"""A word before another one that a page printed without a space: the "Credit" of "CreditJane Example"."""
_WIDE = late_pattern(f"[{WIDE}]")


def label_end(text: str, start: int = 0) -> tuple[int, str | None]:
    """Where the credit label at ``start`` ends with its colon, and the label; -1 without one.

    Example:
        >>> label_end("Foto: dpa"), label_end("A dog barks")
        ((5, 'foto:'), (-1, None))
    """
    sign = COPYRIGHT.match(text, start) if text[start : start + 1] in _SIGNS else None
    end = sign.end() if sign else start
    stop = _opened_label(text, end)
    alone = sign is not None and not text[max(stop, end) :].strip(" .)]")  # "© DR": the note is no label
    if stop < 0 or alone:
        return _glued_label(text, end) if sign is None else (end, "©")
    named = next(find_mentions(text[end : end + LONGEST_AGENCY]), None)
    longer = named is not None and not named.start and named.end >= stop - end
    if named is not None and longer and (named.end > stop - end or not _COLON.match(text, stop)):
        return (end, "©") if sign else (-1, None)
    label = text[end:stop].lower()
    after = stop = joined_end(text, stop)
    bracket = BRACKET.match(text, stop)
    if bracket and text[bracket.end() : bracket.end() + 1] in {":", "："}:
        after = bracket.end()
    colon = _COLON.match(text, after) or (_COMMA.match(text, stop) if _takes_comma(label, start) else None)
    colon = (
        colon or _BEFORE_SITE.match(text, stop) or (_CAPITALS.match(text, stop) if text[end:stop].isupper() else None)
    )
    colon = colon or _bar_behind(text, end, stop)
    if colon:
        return colon.end(), f"{label}:"
    if takes_name(label) or sign:
        return stop, label
    if label.endswith("."):  # "Fot." is as plain as "Foto:"
        return stop, f"{label}:"
    follow = _by().match(text, stop) or _courtesy().match(text, stop)
    owner = taken_from(text, stop)  # "Screenshot from YouTube"
    return (follow.end(), f"{label} {follow.lastgroup}") if follow else (owner, label if owner == stop else f"{label}:")


def _bar_behind(text: str, start: int, stop: int) -> re.Match[str] | None:
    """The bar behind a label of one word with a capital that stands behind no other name: "Photo / Jane Example"."""
    label = text[start:stop].lower()
    if not text[start : start + 1].isupper() or label not in words().credit.get(label, ()):
        return None
    bar = _BAR.match(text, stop)
    if bar is None or text[:start].rstrip()[-1:].isalnum() or _opened_label(text, bar.end()) >= 0:  # "UN Photo / ICJ"
        return None
    behind = text[bar.end() :]
    known = has_given_name(behind) or text[:start].rstrip()[-1:] in _STOPS
    named = known and is_person_name(behind) and behind.partition(" ")[2][:1].isupper()  # "FOTO | Incendio a Milano"
    owned = next(find_mentions(behind[:LONGEST_JOINED_LABEL]), None)
    return bar if named or (owned is not None and owned.start == 0) else None


def is_label_alone(text: str) -> bool:
    """Whether a text is a label and nothing else, as it stands in brackets behind whom it tells of: "(Bild)", "(Text)".

    Example:
        >>> is_label_alone("Bild"), is_label_alone("Text"), is_label_alone("Bild: dpa")
        (True, True, False)
    """
    low = text.strip().lower()
    return low in read_file("agencies")["word_labels"] or opened(words().credit, low) == len(low)


def is_full(label: str) -> bool:
    """Whether a label is as plain as one with a colon: "foto:", "photo montage by"."""
    return label.endswith((":", " by"))


def _opened_label(text: str, start: int) -> int:
    """Where the label's words end, -1 without one: "DR" is one in French, and "Dr Jane Example" a person."""
    stop = opened(words().credit, text, start)
    if stop < 0:
        return -1
    label = text[start:stop]
    return -1 if label.lower() in read_file("names")["titles"] and not label.isupper() else stop


@lru_cache(maxsize=1)
def _by() -> re.Pattern[str]:
    plain = merged("attribution", "by") | merged("attribution", "by_after_label")
    return re.compile(rf"\s*(?P<by>{_taken()}|{either(plain)})\b:?", re.IGNORECASE)


def _taken() -> str:
    """Who took or gave it, by a participle: "provided by"."""
    follows = either(
        merged("attribution", "by") | merged("attribution", "by_after_label") | merged("attribution", "of")
    )
    return rf"{either(merged('attribution', 'taken'))}\s+{follows}"


@lru_cache(maxsize=1)
def by_behind_label() -> re.Pattern[str]:
    """The words for who took or gave a picture that stand again behind its label with a colon: "Foto: Von"."""
    return re.compile(rf"(?:(?P<taken>{_taken()})|{either(merged('attribution', 'by'))})\b(?=\s)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _courtesy() -> re.Pattern[str]:
    """What says behind a label of the picture who gave it: "Rendering courtesy of Oakton Museum"."""
    return re.compile(rf"\s*(?P<courtesy>{either(given_labels())})\b:?(?=\s)", re.IGNORECASE)


def _takes_comma(label: str, start: int) -> bool:
    """Whether a comma behind a label is as good as a colon: at the start of a line, for one that names the picture."""
    return start == 0 and label in words().comma_labels


def _glued_label(text: str, start: int) -> tuple[int, str | None]:
    """A label of one word to which the name is glued: "CreditJane Example"; an agency such as "PhotoNews" is none."""
    word = _GLUED.match(text, start)
    if word is None or find_agency(text[start:].split(None, 1)[0]):
        return -1, None
    label = word.group().lower()
    return (word.end(), label) if label in words().credit.get(label, ()) else (-1, None)


def label_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a credit label or a copyright sign begins in ``text[start:end]``, also one glued to the word before.

    Example:
        >>> list(label_starts("Ein BallFoto: dpa", 0, 17))
        [8]
    """
    labels = words().credit
    for found in _WORDS.finditer(text, start, end):
        word = found.group()
        low = word.lower()
        if word[0] in "©ⓒ(（" or low in labels or low.startswith("copyright"):
            yield found.start()
        elif not word[1:].islower() and any(starts := _glued_words(word)) and find_agency(word) is None:
            ends = [*starts[1:], len(word)]  # "NurPhoto" is one name
            yield from (found.start() + at for at, stop in zip(starts, ends, strict=True) if low[at:stop] in labels)
        elif not word.isascii() and (behind := _wide_label(low)) > 0:
            yield found.end() - behind


def has_short_label_behind(text: str) -> bool:
    """Whether a text's last word is an abbreviated label, whose full stop ends no sentence.

    Example:
        >>> has_short_label_behind("Jono Petraičio nuotr."), has_short_label_behind("Jonas Petraitis.")
        (True, False)
    """
    return text[-1:] == "." and text[-LONGEST_JOINED_LABEL:].lower().endswith(_short_labels())


@lru_cache(maxsize=1)
def _short_labels() -> tuple[str, ...]:
    return tuple(f" {label}" for label in words().suffixes if label.endswith("."))


def _glued_words(word: str) -> list[int]:
    """Where words begin that are glued to a run of letters: 4 in "BallFoto" and in "BallFOTO"."""
    return [
        at
        for at in range(len(word))
        if word[at].isupper() and (at == 0 or not word[at - 1].isupper() or word[at + 1 : at + 2].islower())
    ]


def _wide_label(word: str) -> int:
    """How many characters at the end of a run without spaces are a label: 2 in "市場写真"."""
    if not _WIDE.match(word[-1]):
        return 0
    return next((len(label) for label in _wide_labels() if word.endswith(label) and len(word) > len(label)), 0)


@lru_cache(maxsize=1)
def _wide_labels() -> tuple[str, ...]:
    found = {label for labels in words().credit.values() for label in labels if _WIDE.match(label[0])}
    return tuple(sorted(found, key=len, reverse=True))
