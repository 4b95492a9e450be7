"""A byline's people: "By Jane Example and Jan Muster, political editors, in Berlin | Reuters".

Times, addresses and buttons are cut off, then the byline word in front. The rest is split at marks and at words such as
"and", and ``authors`` tells what each piece is: a person, an organisation, or something about those named before it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.authors import Signers
from newsparse.attribution.cue_words import joins, opened, takes_name, words
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.model import Author
from newsparse.names import PARTICLES, has_given_name

LONGEST_BYLINE_CHARACTERS = 300
"""Characters of a line that are read; the longest of 187 labelled bylines has 104."""

_ADDRESS = re.compile(r"\(?\b(?:https?://|www\.)[^\s)]{1,200}\)?|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")
_SPLIT = re.compile(r"\s*[|;·•‧¦、]\s*|\s+[-–—/]\s+|/|\s*,\s+")
_LEAD = " \t.,:;|/·•-–—*_@"


@lru_cache(maxsize=1)
def _junk() -> tuple[re.Pattern[str], ...]:
    """What ends a byline where it stands: a word of timestamps, a date or a time, the makers of its pictures."""
    stamp, unit = either(merged("attribution", "stamp")), either(merged("attribution", "unit"))
    ordinal = either(merged("attribution", "ordinal"))
    picture = either(word.capitalize() for word in merged("attribution", "picture"))
    by = either(merged("attribution", "by") | merged("attribution", "by_after_label"))
    return (
        re.compile(rf"{stamp}\b"),
        re.compile(
            r"(?<![^\W\d_])(?:\d{1,2}[.:]\d{2}\b|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}"
            rf"|\d{{1,2}}\.? [^\W\d_]{{3,9}}\.?,? \d{{4}}|[^\W\d_]{{3,9}}\.? \d{{1,2}}{ordinal}?,? \d{{4}}"
            rf"|\d{{1,3}}\s?(?:{unit}|[hmd]\b))|(?<=[^\W\d_])\d",
            re.IGNORECASE,
        ),
        re.compile(rf"\s{picture}(?:\s{by}\b|:)"),
    )


@lru_cache(maxsize=1)
def _before_date() -> re.Pattern[str]:
    """The word that a cut-off date leaves at the end: "Jane Example on"."""
    return re.compile(rf"\s{either(merged('attribution', 'before_date'))}$")


@lru_cache(maxsize=1)
def _buttons() -> tuple[str, ...]:
    return tuple(f" {button}" for button in sorted(merged("attribution", "button")))


@lru_cache(maxsize=1)
def _any_opener() -> re.Pattern[str]:
    """One or two words of any kind with "by" after them: "Gesehen von", for what no list of byline words has."""
    by = either(merged("attribution", "by"))
    return re.compile(rf"[^\W\d_]{{3,20}}\s(?:[^\W\d_]{{3,20}}\s)?{by}(?=\s?:?\s)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _glued_opener() -> re.Pattern[str]:
    """A byline word that a page glued to what stands before it: "ExampleWritten by Jan Muster"."""
    done_by = merged("attribution", "done_by")
    return re.compile(rf"{either(done_by | {words.capitalize() for words in done_by})}\s")


@lru_cache(maxsize=1)
def _korean() -> re.Pattern[str]:
    """A Korean name of two to four syllables with the word for reporter after it."""
    return re.compile(rf"([가-힣]{{2,4}})\s?{either(read_file('languages')['reporter']['ko'])}")


def parse_byline(line: str) -> tuple[Author, ...]:
    """The authors that a byline names, in its order; empty when it names none.

    Args:
        line: one byline; of more than 300 characters the first 300 count.

    Method: rules over the forms of 187 labelled bylines; cue words of all languages from ``cues/``.

    Example:
        >>> [(author.name, author.role) for author in parse_byline("By Jane Example, political editor")]
        [('Jane Example', 'political editor')]
        >>> [author.kind for author in parse_byline("Par Jean Exemple et AFP")]
        ['person', 'organisation']
    """
    text = " ".join(line[:LONGEST_BYLINE_CHARACTERS].split())
    korean = _korean().findall(text)
    if korean:
        return tuple(Author(name=name) for name in dict.fromkeys(korean))
    signers = Signers()
    for joined, piece in _pieces(_without_opener(_without_junk(text))):
        signers.read(piece, joined=joined)
    return signers.authors()


def has_byline_word(line: str) -> bool:
    """Whether a line opens with a byline word and a name's capital after it; quick, for every line of a page.

    Example:
        >>> has_byline_word("By Jane Example"), has_byline_word("By noon the fire was out."), has_byline_word("Jane")
        (True, False, False)
    """
    text = line[:100].lstrip(_LEAD)
    stop = opened(words().byline, text)
    if stop < 0:
        mark = _any_opener().match(text) if ":" in text else None
        stop = mark.end() if mark and text[mark.end() :].lstrip().startswith(":") else -1
    if stop < 0:
        return False
    rest = text[stop:].lstrip(" :/")
    if not rest or rest == text[stop:] or (1 < stop < 4 and text[1].isupper() and not rest[1:2].isupper()):
        return False
    return _names_someone(rest.split()[:3])


def _names_someone(tokens: list[str]) -> bool:
    """Whether words go on as names do after a byline word: "Jane Example", "dpa", "Euronews with Agencies"."""
    first = tokens[0].strip(",") if tokens else ""
    if not first:
        return False
    low = first.lower()
    if find_agency(first) is not None or opened(words().byline, first) > 0:
        return True
    named = len(tokens) > 1 and tokens[1][:1].isupper() and (has_given_name(first) or low in PARTICLES)
    if not first[:1].isupper() or (low in words().dates and not named) or first[-1] in ".!?":
        return has_no_case(first)
    if len(tokens) == 1 or tokens[0][-1] == "," or has_given_name(first):
        return True
    second = tokens[1].lower()
    if tokens[1][:1].isupper() or second in PARTICLES or tokens[1][0] in "(|,/&":
        return True
    return joins(second, "".join(tokens[2:3]))


def has_no_case(word: str) -> bool:
    """Whether a word is of a script without capitals.

    Example:
        >>> has_no_case("大渡"), has_no_case("noon")
        (True, False)
    """
    return word[:1].isalpha() and not word[0].islower() and not word[0].isupper()


def _without_junk(text: str) -> str:
    text = _ADDRESS.sub("|", text)
    for pattern in _junk():
        found = pattern.search(text, 3)
        if found:
            text = text[: found.start()]
    text = _before_date().sub("", text.rstrip(_LEAD + "("))
    low = text.lower()
    for button in _buttons():
        if low.endswith(button):
            text = text[: -len(button)]
            break
    return " ".join(text.split())


def _without_opener(text: str) -> str:
    """The line after its byline words: "Artikel von: Von Jan Muster" has two."""
    text = text.lstrip(_LEAD)
    later = _glued_opener().search(text)
    if later and later.start() > 0 and not text[later.start() - 1].isspace():
        return text[later.end() :]
    for _ in range(3):
        stop = _opener(text)
        rest = text[stop:].lstrip(" :/")
        if not rest or rest == text[stop:]:
            break
        text = rest
    return text


def _opener(text: str) -> int:
    """Where the byline word in front ends; -1 without one. "Van Example" and "I Wayan" are names."""
    stop = opened(words().byline, text)
    if stop < 0:
        head, colon, _ = text[:24].partition(":")
        if colon and head.strip().lower() in words().text_labels:
            return len(head) + 1
        mark = _any_opener().match(text)
        if mark is None or has_given_name(text):
            return -1
        rest = text[mark.end() :].lstrip(" :").split(None, 2)
        return (
            mark.end()
            if (len(rest) > 1 and has_given_name(rest[0])) or ":" in text[mark.end() : mark.end() + 2]
            else -1
        )
    word = text[:stop]
    if word[0].isupper() and (word.lower() in PARTICLES - merged("attribution", "by") or has_given_name(word)):
        return -1
    return (
        stop
        if takes_name(f" {word.lower()}") or text[stop : stop + 2].lstrip()[:1] in {":", "/"} or text[stop:].strip()
        else -1
    )


def _pieces(text: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a line, each with whether "and" joins it to the one before."""
    for piece in _SPLIT.split(text):
        yield from _joined(piece)


def _joined(piece: str) -> Iterator[tuple[bool, str]]:
    tokens, start, joined = piece.split(), 0, False
    for position, token in enumerate(tokens):
        right = tokens[position + 1 : position + 2]
        if not joins(token, "".join(right)) or (position > start and not _may_follow(right)):
            continue
        if position > start:
            yield joined, " ".join(tokens[start:position])
        joined, start = True, position + 1
    if start < len(tokens):
        yield joined, " ".join(tokens[start:])


def _may_follow(right: list[str]) -> bool:
    """Whether a word can open what "and" joins: a capital, an agency, "agencies"."""
    return bool(right) and (
        not right[0][0].islower() or right[0].lower() in words().generic or find_agency(right[0]) is not None
    )
