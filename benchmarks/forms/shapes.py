"""Shapes of real lines: names, agencies, dates and running words become what they are, so that forms can be counted."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from benchmarks.forms.lexicon import LANGUAGES, read
from benchmarks.forms.pages import RealLine

FEWEST_CAPTION_WORDS = 5  # running words of one piece; fewer are a heading or a button
MOST_NAME_WORDS = 4
PARTICLES = frozenset("van von der de den del della di da dos du la le zu af al bin el ter op y e".split())  # noqa: SIM905  words read better than a column of strings
MORE_AGENCIES = (
    "Getty Images|Getty|Shutterstock|iStockphoto|iStock|Alamy|Unsplash|Pexels|Pixabay|Adobe ?Stock|AdobeStock|"
    "ThinkStock|Corbis|Wikimedia Commons|Flickr|Zuma(?: Press)?|NurPhoto|SIPA|Bloomberg|Associated Press|Agence "
    "France-Presse|Press Association|Sputnik|KCNA|TASS|AP Images|DPA|IMAGO|Imago|imago images|stock\\.adobe\\.com"
)
DOMAINS = "com|org|net|de|at|ch|fr|pl|ru|id|jp|uk|co|it|es|pt"
URL = re.compile(rf"https?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:{DOMAINS})\b", re.IGNORECASE)
MAIL = re.compile(r"\S+@[\w.-]+\.\w+|\[email protected\]")
HANDLE = re.compile(r"@\w+")
CLOCK = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?", re.IGNORECASE)
NUMERIC_DATE = re.compile(
    r"\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\b(?:\d{1,4}[-/.]){2}\s?\d{1,4}\b\.?"
)
AGO = re.compile(
    r"\b\d+\s?(?:hours?|hrs?|mins?|minutes?|days?|weeks?|months?|[hdm])(?:\s+ago)?\b"
    r"|\bvor \d+ \w+|\b\d+ \w+ (?:yang )?lalu|\bil y a \d+ \w+|\bhace \d+ \w+",
    re.IGNORECASE,
)
PIECES = re.compile(r"(\s*(?:[|/©·•()\[\]{}«»»›:;,、。：；，（）＝=\n]|\s[-–—]+\s|\s?\bvia\b|\. |\.$|<[A-Z]+>)\s*)")


@cache
def _labels() -> frozenset[str]:
    """The words of the forms' own tables that stand before a name or a date, in small letters."""
    kept = {"label", "by", "by_", "pub", "upd", "posted", "for", "and", "supplied", "file", "montage", "second", "told"}
    words = set()
    for kind in ("credits", "bylines", "dates"):
        for table in read(kind)["words"].values():
            words.update(word.strip(" :：.").lower() for slot in kept for word in table.get(slot, ()))
    return frozenset(words - {""})


@cache
def _glued() -> re.Pattern[str]:
    """The seam between a text and a label that a page has glued to it: "his timeCredit: Getty"."""
    labels = sorted((label.title() for label in _labels() if len(label) > 1), key=len, reverse=True)
    return re.compile(rf"(?<=[^\W\d_])(?=(?:{'|'.join(map(re.escape, labels))})[ :])")


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    agencies = {name for names in read("outlets")["agencies"].values() for name in names}
    agencies = sorted(map(re.escape, agencies), key=len, reverse=True)
    months = {word for code in LANGUAGES for key in ("months", "mon") for word in read("calendar")[code].get(key, ())}
    days = {word for code in LANGUAGES for word in read("calendar")[code].get("weekdays", ())}
    month = "|".join(sorted((re.escape(word.rstrip(".")) for word in months), key=len, reverse=True))
    weekday = "|".join(sorted(map(re.escape, days), key=len, reverse=True))
    dated = (
        rf"(?:\b(?:{weekday}),?\s+)?(?:\b(?:{month})\b\.?,?\s?\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+(?:19|20)\d{{2}}|)"
        rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s?(?:de )?[ -]?(?:{month})\b\.?,?(?:[ -](?:de )?\d{{2,4}}\b| ?г\.| года)?)"
    )
    return {
        "AGENCY": re.compile(rf"(?<!\w)(?:{MORE_AGENCIES}|{'|'.join(agencies)})(?!\w)"),
        "DATE": re.compile(dated, re.IGNORECASE),
    }


def shape(line: str) -> str:
    """A line's form: ``Foto: NAME/AGENCY``, ``By NAME | DATE TIME``."""
    text = MAIL.sub("<MAIL>", _glued().sub("+", line) if line[:1].isupper() else line)
    text = HANDLE.sub("<HANDLE>", URL.sub("<SITE>", text))
    text = NUMERIC_DATE.sub("<DATE>", _patterns()["DATE"].sub("<DATE>", text))
    text = AGO.sub("<AGO>", CLOCK.sub("<TIME>", text))
    text = _patterns()["AGENCY"].sub("<AGENCY>", text)
    pieces = [piece if number % 2 else _name_piece(piece) for number, piece in enumerate(PIECES.split(text))]
    folded = re.sub(r"(CAPTION)(?:\W+(?:CAPTION|WORDS|NAME|WORD|NUMBER|DATE))+(?=\W|$)", r"\1", "".join(pieces))
    return " ".join(re.sub(r"[<>]", "", folded).split())


def _name_piece(piece: str) -> str:
    words = piece.split()
    if not words:
        return piece
    label, rest = _label_before(words)
    if not rest:
        return label
    return (label + " " if label else "") + _kind_of(rest)


def _label_before(words: list[str]) -> tuple[str, list[str]]:
    for count in (3, 2, 1):
        head = " ".join(words[:count])
        if len(words) >= count and head.strip(" :.").lower() in _labels():
            return head.lower(), words[count:]
    return "", words


def _kind_of(words: list[str]) -> str:
    if all(re.fullmatch(r"[\d.,]+", word) for word in words):
        return "NUMBER"
    capitals = [word[0].isupper() for word in words]
    named = all(capital or word.lower() in PARTICLES for capital, word in zip(capitals, words, strict=True))
    if named and len(words) == 1:
        return "WORD"
    if named and len(words) <= MOST_NAME_WORDS:
        return "NAME"
    return "CAPTION" if len(words) >= FEWEST_CAPTION_WORDS else "WORDS"


def print_table(lines: Iterable[RealLine], most: int) -> None:
    """The forms of each kind of line by the number of pages that show them, with an example."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    examples: dict[tuple[str, str], str] = {}
    for line in lines:
        form = shape(line["line"])
        counts[line["kind"]][form] += 1
        examples.setdefault((line["kind"], form), f"{line['lang']} {line['line'][-90:]}")
    for kind, forms in counts.items():
        print(f"== {kind}: {sum(forms.values())} lines, {len(forms)} forms")
        for form, count in forms.most_common(most):
            print(f"{count:6d}  {form[:100]:100s}  {examples[kind, form]}")
