"""What parts a credit into its pieces: slashes, bars, commas, a further label, a word for who reports."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.label import COPYRIGHT, label_end, label_starts
from newsparse.attribution.cue_words import takes_name, words
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import has_given_name, is_person_name

EDGE = " \t.,:;，、・-‒–—―|/＝=•\"'“”„‘’«»\u200b\u200c\u200d\ufeff"
"""What stands around a name and is no part of it."""

_ADDRESS = re.compile(r"https?://([\w-]+(?:\.[\w-]+)+)(?:/\S*)?")
INITIALS = late_pattern(rf"(?:[{CAPITAL}]\.\s?){{1,3}}[{CAPITAL}]\w")
"""Initials and the surname behind them: "R. K. Example"."""
LONGEST_RESERVED = 60
"""Characters of the longest words that reserve all rights, with the marks behind them."""
_ENDS = frozenset(".!?…)]»”。！？）】")


@lru_cache(maxsize=1)
def _separator() -> re.Pattern[str]:
    """What stands between two pieces; no comma before "Inc" or "Jr"."""
    forms = either((*read_file("agencies")["legal_forms"], "Jr"))
    return re.compile(rf"\s*[/|;＝·／]\s*|=(?=[가-힣])|\s+[-‒–—―•]\s+|\s*,\s+(?!{forms}\b)")


def without_rights(text: str) -> str:
    """A caption without the words at its end that reserve all rights; the text itself where it is nothing else.

    Example:
        >>> without_rights("The pier in May. All rights reserved"), without_rights("RIPRODUZIONE RISERVATA")
        ('The pier in May.', 'RIPRODUZIONE RISERVATA')
    """
    bare = text.rstrip(" .©。")
    low = bare[-LONGEST_RESERVED:].lower()
    if not low.endswith(_reserved()):
        return text
    words = next(words for words in _reserved() if low.endswith(words))
    start = len(bare) - len(words)
    before = text[:start].rstrip(" \t-–—|/,、，©")
    apart = before[-1:] in _ENDS or len(before) < len(text[:start].rstrip()) or bare[start:].isupper()
    return before if before and apart else text


@lru_cache(maxsize=1)
def _reserved() -> tuple[str, ...]:
    """Words that reserve all rights, the longest first."""
    return tuple(sorted(merged("attribution", "rights"), key=len, reverse=True))


@lru_cache(maxsize=1)
def _rights() -> tuple[frozenset[str], re.Pattern[str]]:
    """The words in ASCII that reserve all rights, and a pattern of all such words with the marks around them."""
    known = merged("attribution", "rights")
    ascii_words = frozenset(words for words in known if words.isascii())
    return ascii_words, re.compile(rf"[\s.,]*{either(known)}\.?", re.IGNORECASE)


def parted_by_rights(credit: str) -> str:
    """A credit with a bar in the place of the words that reserve all rights.

    Example:
        >>> parted_by_rights("AFP. All rights reserved."), parted_by_rights("Jane Example/AFP")
        ('AFP|', 'Jane Example/AFP')
    """
    ascii_words, pattern = _rights()
    low = credit.lower()
    if credit.isascii() and not any(words in low for words in ascii_words):  # the pattern tries every place of a text
        return credit
    return pattern.sub("|", credit)


@lru_cache(maxsize=1)
def employer() -> re.Pattern[str]:
    """What stands between a name and whom it took the picture for: "Jane Example for the Example Times"."""
    before, article = (
        either(form for word in merged("attribution", key) for form in (word, word.upper()))
        for key in ("for", "article")
    )
    return re.compile(
        rf"\s+{before}\s+(?:{article}\s+)?(?:[«„“\"]\s?)?(?=[^\W_{SMALL}]|[\w-]{{2,40}}\.[a-z]{{2,10}}\b)"
    )


@lru_cache(maxsize=1)
def shown_on() -> re.Pattern[str]:
    """What stands between a name and the site that shows the picture: "Jane Example on Unsplash"."""
    return re.compile(rf"\s+{either(merged('attribution', 'shown_on'))}\s+(?=[^\W_{SMALL}])")


def at_site(piece: str) -> tuple[str, str] | None:
    """A name and the site that shows its picture; ``None`` where a piece names none.

    Example:
        >>> at_site("Jane Example on Unsplash"), at_site("Jane Example de Pixabay"), at_site("Jane Example")
        (('Jane Example', 'Unsplash'), ('Jane Example', 'Pixabay'), None)
    """
    for mark in _shown().finditer(piece):
        name, site = piece[: mark.start()], piece[mark.end() :]
        if find_agency(site.strip(EDGE)) and (mark["on"] or is_person_name(name.strip(EDGE))):
            return name, site
    return None


@lru_cache(maxsize=1)
def _shown() -> re.Pattern[str]:
    """What stands between a name and a site; words that mean more only behind a person's name: "de", "da"."""
    on, of = merged("attribution", "shown_on"), merged("attribution", "shown_of")
    return re.compile(rf"\s+(?:(?P<on>{either(on)})|{either(of - on)})\s+(?=[^\W_{SMALL}])")


@lru_cache(maxsize=1)
def reporter() -> re.Pattern[str]:
    """A word for who reports where scripts put no space: it parts the agency from the name."""
    return re.compile(rf"\s?{either(words().reporters)}(?!\w*[a-z])\s?")


def without_address(text: str) -> str:
    """A credit in which a web address is its site's name alone, a piece of its own: "https://example.com/a/b".

    Example:
        >>> pieces(without_address("Image: https://example.com/a/b"))
        ['Image:', 'example.com']
    """
    return _ADDRESS.sub(r"| \1| ", text) if "://" in text else text


def parted(text: str) -> str:
    """A credit with a bar before each further label or sign: "Foto: A Grafik: B", "Foto: A © B"."""
    text = text.replace(" ©", " | ©")
    cuts = [start for start in label_starts(text, 1, len(text)) if text[start].isupper() and text[start - 1] == " "]
    for start in reversed(cuts):
        label = label_end(text, start)[1] or ""
        behind_stop = text[:start].rstrip().endswith(".") and takes_name(label)
        if (label.endswith(":") or behind_stop) and text[:start].strip(EDGE)[-1:].isalnum():
            text = f"{text[:start]}| {text[start:]}"
    return text


def pieces(text: str) -> list[str]:
    """The pieces of a credit, without copyright signs and what is blank.

    Example:
        >>> pieces("Jane Example / ©AFP")
        ['Jane Example', 'AFP']
    """
    found: list[str] = []
    for piece in _separator().split(text):
        sign = COPYRIGHT.match(piece)
        before = found[-1] if found else ""
        if before in read_file("agencies")["user_sites"] and f"{before}/{piece}" in text:
            found[-1] = f"{before}/{piece}"  # "facebook.com/oakton"
        else:
            found.append(piece[sign.end() :] if sign else piece)
    return [piece for piece in found if piece.strip(EDGE)]


def opens_name(text: str) -> bool:
    """Whether a text begins as a person's name does: with a given name, or with initials.

    Example:
        >>> opens_name("Jane Example/AP"), opens_name("R. K. Example"), opens_name("Middle East")
        (True, True, False)
    """
    return has_given_name(text) or INITIALS.match(text) is not None


@lru_cache(maxsize=1)
def signed_by() -> re.Pattern[str]:
    """The word before who took the picture, with the capital that opens a sentence: "By Jane Example"."""
    return re.compile(rf"{either(word.capitalize() for word in merged('attribution', 'by'))}\s+")
