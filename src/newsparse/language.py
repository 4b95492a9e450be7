"""Which language a text is in: by its script, then by its function words."""

import re
from collections import Counter
from functools import lru_cache
from typing import Any, cast

from newsparse import cues
from newsparse.late_pattern import late_pattern

SAMPLE = 1500
"""Characters of running text that are looked at: some 250 words, where shares have settled."""
RUNNING = 60
"""A line of so many characters is running text rather than a menu entry."""
FEWEST = 8
"""Letters of the shortest text whose language is told."""
SURE = 0.12
"""Least share of words that are the language's function words; news prose has 0.3 to 0.5, a menu under 0.1."""
AHEAD = 1.1
"""How far the best language must lead the second; Danish and Norwegian prose differ by about 1.3."""
OTHER_SCRIPT = 0.1
"""Share of letters outside Latin from which a text's script is looked at; below, they are a name or a quotation."""
OWN_SCRIPT = 0.25
"""Share of letters from which a script tells the language; news in any script holds names in Latin letters."""
OWN_KANA = 0.1
"""The same for kana: Japanese prose is mostly Chinese characters, and no Chinese text has kana."""
TELLING = 0.01
"""Share of letters that only one language of a script has, from which it is that language."""

TOLD, FEWEST_TOLD = 0.1, 2
"""Share of a text's small words that hold a letter of one language alone, from which it is in that; and how many."""

_RUNNING_RE = late_pattern(rf"(?<![^\n\r\f\u2028])[^\n\r\f\u2028]{{{RUNNING},}}")
"""A line of running text; looked for where a line begins alone, not at each character of those that are too short."""
_WORD_RE = re.compile(r"[^\W\d_]+")
_ADDRESS_RE = re.compile(r"\]\([^)\s]*|https?://\S+|www\.\S+")
_OTHER_RE = late_pattern("[\u0370-\ud7ff\uf900-\uffff]")


def detect(text: str) -> str | None:
    """The ISO 639-1 code of a text's language, ``None`` when unsure.

    Languages with a cue file and those in ``languages.toml`` are told by the share of function words, each weighted
    by how few languages list it; other scripts, and some languages in Latin script, by their letters.

    Example:
        >>> detect("Der Rat hat am Montag beschlossen, dass die Brücke in der Stadt für den Verkehr gesperrt wird.")
        'de'
    """
    sample = _sample(text)
    words = _WORD_RE.findall(sample.casefold())
    if sum(map(len, words)) < FEWEST:
        return None
    return _script("".join(words)) or _by_letters(sample) or _by_words(words)


def _by_letters(sample: str) -> str | None:
    """The language that letters in the small words of a text in Latin script tell; names may be of any language."""
    letters = set() if sample.isascii() else set(sample)
    known = cast("dict[str, str]", cues.read_file("languages")["latin"])
    told = [(name, own) for name, all_own in known.items() if (own := letters.intersection(all_own))]
    small = [word for word in _WORD_RE.findall(sample) if word[0].islower()] if told else []
    least = max(FEWEST_TOLD, TOLD * len(small))
    return next((name for name, own in told if _count(small, own) >= least), None)


def _count(words: list[str], letters: set[str]) -> int:
    """How many of some words hold one of some letters."""
    return sum(not letters.isdisjoint(word) for word in words)


def _by_words(words: list[str]) -> str | None:
    """The language that function words tell, ``None`` when unsure."""
    weights = _weights()
    sums = {"": 0.0, " ": 0.0}  # no language, twice: so that there is always a best one and a second
    for word, count in Counter([word for word in words if word in weights]).items():
        for language, weight in weights[word]:
            sums[language] = sums.get(language, 0.0) + weight * count
    sums["  "] = 0.0  # and a third time, for the one behind two that are nearly one
    (first, best), (second, other), (third, _) = sorted(
        ((total, language) for language, total in sums.items()), reverse=True
    )[:3]
    # halved, since a word that several languages share weighs less than 1
    if first < SURE * len(words) / 2:
        return None
    if first >= AHEAD * second:
        return _sibling(best, words)
    commoner = _commoner({best, other})
    return commoner if first >= AHEAD * third else None


def _commoner(languages: set[str]) -> str | None:
    """Of two languages whose prose is nearly the same, the one that more texts are in; ``None`` for any other two."""
    pairs = cast("list[list[str]]", cues.read_file("languages")["nearly_one"])
    return next((pair[0] for pair in pairs if languages == set(pair)), None)


def _sibling(language: str, words: list[str]) -> str:
    """The language, or the one that its prose is told as where words of that stand in it: Serbian in Latin letters."""
    known = cast("dict[str, dict[str, Any]]", cues.read_file("languages")["sibling"]).get(language)
    if known is None:
        return language
    own, other = (sum(word in known[key] for word in words) for key in ("not", "words"))
    return str(known["code"]) if other > own else language


def _sample(text: str) -> str:
    """The first lines of running text, without addresses; of a text that has few such lines, its beginning."""
    picked: list[str] = []
    size = 0
    for match in _RUNNING_RE.finditer(text):
        line = _without_addresses(match[0][:SAMPLE])
        if len(line) < RUNNING:
            continue
        picked.append(line)
        size += len(line)
        if size >= SAMPLE:
            break
    return " ".join(picked) if size >= 2 * RUNNING else _without_addresses(text[:SAMPLE])


def _without_addresses(text: str) -> str:
    return _ADDRESS_RE.sub(" ", text) if "](" in text or "http" in text or "www" in text else text


def _script(letters: str) -> str | None:
    """The language that a script other than Latin tells; ``None`` for Latin letters, and where several write it."""
    if letters.isascii() or len(_OTHER_RE.findall(letters)) < OTHER_SCRIPT * len(letters):
        return None
    known = cues.read_file("languages")
    scripts = cast("dict[str, str]", known["letters"])
    telltales = cast("dict[str, dict[str, str]]", known["telltale"])
    for language, own in scripts.items():
        found = len(re.findall(f"[{own}]", letters))
        if found >= (OWN_KANA if language == "ja" else OWN_SCRIPT) * len(letters):
            for other, telltale in telltales.get(language, {}).items():
                if len(re.findall(f"[{telltale}]", letters)) >= TELLING * len(letters):
                    return other
            return None if language == "ru" else language  # Cyrillic without a telltale letter could be any of many
    return None


@lru_cache(maxsize=1)
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Function word to the languages that list it, each with the word's weight."""
    lists = {name: cues.read_file(name)["words"]["function"] for name in cues.LANGUAGES}
    lists.update(cues.read_file("languages")["function"])
    owners: dict[str, list[str]] = {}
    for language, words in lists.items():
        for word in words:
            owners.setdefault(word, []).append(language)
    return {word: tuple((name, 1 / len(names)) for name in names) for word, names in owners.items()}
