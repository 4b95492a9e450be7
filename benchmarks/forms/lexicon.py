"""What fills the slots of a form: people, agencies, papers, places and texts, as a language's papers print them."""

import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

LANGUAGES = tuple("en de fr es it pt nl pl sv no da fi cs el ru zh ja ko ar tr id hi".split())  # noqa: SIM905 - read as a line
LATIN = frozenset("en de fr es it pt nl pl sv no da fi cs tr id".split())  # noqa: SIM905 - the same
GROUPS = {
    "all": LANGUAGES,
    "latin": tuple(code for code in LANGUAGES if code in LATIN),
    "spaced": tuple(code for code in LANGUAGES if code not in {"zh", "ja", "ko"}),
}
"""Names for many languages, as the files of forms use them."""
OF_ANOTHER_PEOPLE = 0.4  # share of the names in Latin script that are not of the newspaper's own people
IN_LATIN_SCRIPT = 0.1  # share of the names in another script's newspaper that stand in Latin letters
WORLDWIDE = 0.5  # share of the agencies that are printed in every country

WORDS = Path(__file__).parent / "words"
OUTLETS = {"agency": "agencies", "newswire": "newswires", "paper": "papers", "org": "orgs"}
"""Slots of the languages' own outlets, and their tables: photo agencies sign pictures, newswires sign texts."""
WORLD_LISTS = {"via": "via", "stock": "stock", "channel": "channels", "pool": "pools", "handle": "handles"}
"""Slots whose words are the same in every language, and their table of ``outlets.toml``."""
TEXTS = {"caption": "captions", "trap": "traps", "headline": "headlines", "paragraph": "paragraphs"}
SPEECH = '–«„“»”「"'
"""Signs that a paragraph of speech opens with; none follows a dateline."""


@cache
def read(name: str) -> Mapping[str, Any]:
    """A file of words, parsed."""
    return tomllib.loads((WORDS / f"{name}.toml").read_text(encoding="utf-8"))


def has(slot: str, language: str) -> bool:
    """Whether a language has words for a slot that every form knows."""
    if slot == "surname":
        return language in LATIN
    return slot in {"person", "opening"} or slot in OUTLETS or slot in WORLD_LISTS or slot == "place" or slot in TEXTS


def choose(slot: str, language: str, rng: Random) -> str:
    """A word for a slot, as a newspaper in that language prints it."""
    if slot == "person":
        return _person(language, rng)
    return rng.choice(_choices(slot, language, rng))


def _choices(slot: str, language: str, rng: Random) -> Sequence[str]:
    outlets = read("outlets")
    choices: Sequence[str]
    if slot == "surname":
        choices = read("people")["surnames"]["latin"]
    elif slot == "place":
        choices = read("places")[language]
    elif slot == "opening":
        choices = [text for text in read("texts")[language]["paragraphs"] if text[0] not in SPEECH]
    elif slot in TEXTS:
        choices = read("texts")[language][TEXTS[slot]]
    elif slot in WORLD_LISTS:
        choices = outlets[WORLD_LISTS[slot]]["en"]
    else:
        worldwide = slot in {"agency", "newswire"} and language in LATIN and rng.random() < WORLDWIDE
        choices = outlets[OUTLETS[slot]]["world" if worldwide else language]
    return choices


def _person(language: str, rng: Random) -> str:
    people: Mapping[str, Sequence[str]] = read("people")
    if language in LATIN:
        return rng.choice(people["many" if rng.random() < OF_ANOTHER_PEOPLE else language])
    return rng.choice(people["foreign" if rng.random() < IN_LATIN_SCRIPT else language])


def capitals(text: str, language: str) -> str:
    """A text in capitals, as the language sets them: no accents in Greek, dots in Turkish."""
    if language == "tr":
        return text.replace("i", "İ").upper()
    capital = text.upper()
    if language == "el":
        bare = unicodedata.normalize("NFD", capital).replace("\u0301", "")
        return unicodedata.normalize("NFC", bare)
    return capital


def vary(text: str, variant: str, language: str, rng: Random) -> str:
    """A name in another dress: ``upper``, ``surname_upper`` (Ivan PETROV), ``initials`` (J. Whitlock), ``single``."""
    first, _, last = text.partition(" ")
    if variant == "upper":
        return capitals(text, language)
    if variant == "lower":
        return text.lower()
    if variant == "surname_upper":
        return f"{first} {capitals(last, language)}" if last else text
    if variant == "initials":
        return f"{first[0]}. {last}" if last else text
    if variant == "single":
        return str(rng.choice(read("people")["single"]))
    raise ValueError(variant)
