r"""Upper case, lower case, and where sentences end, in every script: classes of characters for regular expressions.

``CAPITAL`` and the others stand inside the brackets of a class: ``rf"[{CAPITAL}][{SMALL}]+"`` matches "Łódź", "Київ"
and "Αθήνα". ``CAPITAL_OR_CASELESS`` is a class of its own: it also matches "東" and "ש", which have no two cases.

All are made once from ``unicodedata``, over the first 65,536 characters, which hold every script that news are printed
in. A case has some 600 ranges, because its letters alternate with those of the other case in Latin, Greek and Cyrillic.
``re`` makes a table of them: it matches as fast as ``[A-Z]`` does, and takes a millisecond to compile.
"""

import unicodedata
from itertools import groupby

_LOOKED_AT = (range(0x3400), range(0xA000, 0xAC00), range(0xF900, 0x10000))
"""Numbers of the characters that are looked at: all but the 45,000 Chinese and Korean ones and those for private use,
which have no case and end no sentence. To look at them as well would cost the package's import ten milliseconds."""
_RUNS = tuple(
    (category, "".join(run))
    for numbers in _LOOKED_AT
    for category, run in groupby(map(chr, numbers), key=unicodedata.category)
)
"""Neighbouring characters of one general category of Unicode, with its name."""
_GEORGIAN = "GEORGIAN LETTER"
"""How the names of letters begin that Unicode calls small, but with which Georgian names and sentences begin: its
capitals are for headlines alone. They count as letters without case."""
_ENDS = ("FULL STOP", "QUESTION MARK", "EXCLAMATION", "INTERROBANG", "DANDA", "ELLIPSIS", "MYANMAR SIGN SECTION")
"""What the names of marks that end a sentence hold."""
_NO_ENDS = ("INVERTED", "ARMENIAN QUESTION", "ARMENIAN EXCLAMATION")
"""What the names of marks hold that open a sentence, or stand over a vowel inside its last word."""
_FEWEST_IN_RANGE = 3
"""Characters in a row that a class says as a range; two are shorter without its hyphen."""
_NAMED_OTHERWISE = "។៕།"
"""Ends whose names tell nothing: the Khmer khan and bariyoosan, the Tibetan shad."""


def _letters(*categories: str) -> str:
    """The characters of some categories, as the ranges of a class: "A-ZÀ-ÖØ-Þ"."""
    runs = [run for category, run in _RUNS if category in categories]
    kept = (run for run in runs if not unicodedata.name(run[0]).startswith(_GEORGIAN))
    return "".join(run if len(run) < _FEWEST_IN_RANGE else f"{run[0]}-{run[-1]}" for run in kept)


def _marks(*categories: str) -> str:
    return "".join(run for category, run in _RUNS if category in categories)


def _ends_sentence(mark: str) -> bool:
    name = unicodedata.name(mark)
    return any(part in name for part in _ENDS) and not any(part in name for part in _NO_ENDS)


CAPITAL = _letters("Lu", "Lt")
"""Capital letters."""
SMALL = _letters("Ll")
"""Small letters."""
CAPITAL_OR_CASELESS = rf"[^\W\d_{SMALL}]"
"""A letter with which a name or a sentence may begin: a capital, or a letter of a script without case."""
MARKS = _marks("Mn", "Mc")
"""Marks that belong to the letter before them: vowels of Hindi, accents that stand alone."""
DIGITS = "".join(sign for sign in _marks("Nd") if not sign.isascii())
"""Digits of other scripts than Latin: "٣", "३", "৩", "๓", "３"."""
SENTENCE_ENDS = "".join(filter(_ends_sentence, _marks("Po"))) + _NAMED_OTHERWISE
"""Marks that end a sentence: ". ! ? … 。 ！ ？ । ॥ ۔ ؟ ։ ። ။ ។" and more, none of which a class has to escape."""
CHINESE = "\u3400-\u9fff\uf900-\ufaff"
"""Chinese characters, also those of Japanese; as numbers, since what tidies a file may put the last range's first sign,
U+F900, as the one that looks alike."""
WIDE = f"\u3040-\u30ff\uac00-\ud7af{CHINESE}"
"""Letters of East Asia, which fill a square: kana, Korean syllables, Chinese characters."""
QUESTION_MARKS = frozenset("?？؟\u037e")
"""Marks that end a question: Latin, wide, Arabic, and the Greek one that looks like a semicolon."""
CLOSING_MARKS = "\"'＂＇" + _marks("Pe", "Pf", "Pi").replace("]", r"\]")
"""What may stand behind the end of a sentence and still belong to it: brackets and quotation marks that close, among
them those that open in another language ("“" closes German quotes, "«" Danish ones)."""


def begins_small(text: str) -> bool:
    """Whether a text begins with a small letter, where capitals begin names and sentences.

    Example:
        >>> begins_small("said"), begins_small("Said"), begins_small("სოფელი")
        (True, False, False)
    """
    return text[:1].islower() and not unicodedata.name(text[0], "").startswith(_GEORGIAN)


def is_caseless(word: str) -> bool:
    """Whether a word begins with a letter of a script without case; Georgian small letters count as such.

    Example:
        >>> is_caseless("大渡"), is_caseless("ნინო"), is_caseless("noon"), is_caseless("Jane")
        (True, True, False, False)
    """
    return word[:1].isalpha() and word[0] == word[0].title() and not word[0].isupper()
