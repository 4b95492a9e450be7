"""Labels that open a byline by the mark behind them: "Words: Jane Example", "Author, Jane Example".

The same words open other lines: "Words fail me", "Opinion: the bridge must stay". A mark has to stand behind them, and
a name behind that.
"""

import re
from functools import lru_cache
from typing import Any

from newsparse.attribution.cue_words import joins, opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either, merged
from newsparse.letters import SENTENCE_ENDS
from newsparse.names import has_given_name, is_person_name

SHORTEST_NAME_WORDS = 2
"""Words of the shortest name behind a label; one word may be a topic: "Report: Floods"."""

LONGEST_LABEL_CHARACTERS = 60
"""Characters from the start of a line in which the mark of a label stands."""

LONGEST_OWN_WORD = 6
"""Characters of the longest byline word that is one in its own language alone, with its colon."""

_MARK_RE = re.compile("[:：|՝៖=＝,]")
"""The marks behind labels."""
_NICKNAME_RE = re.compile(r"\s[“\"‘][^\W\d_][\w.-]{0,20}[”\"’]\s")
"""A nickname inside a name: "Rosario “Charo” dela Cruz"."""
_ENDS_NAME_RE = re.compile(r"\s*[,|•·;/(&+]|\s+[-–—]\s|\s+\d")
"""What ends the first name behind a label."""


@lru_cache(maxsize=1)
def _writers() -> frozenset[str]:
    others: dict[str, Any] = read_file("languages")["byline_label"]
    return merged("attribution", "byline_label") | {word for found in others.values() for word in found}


def is_writers_label(text: str) -> bool:
    """Whether words are a label of who wrote the text, and nothing else.

    Args:
        text: the words, in small letters and without marks around them.

    Example:
        >>> is_writers_label("words"), is_writers_label("words fail me")
        (True, False)
    """
    return text in _writers()


def is_joint_label(text: str) -> bool:
    """Whether words are the label of who wrote and took the pictures at once: "Text und Fotos".

    Args:
        text: the words, in small letters and without marks around them.

    Example:
        >>> is_joint_label("text und fotos"), is_joint_label("fotos"), is_joint_label("text und bild am sonntag")
        (True, False, False)
    """
    parts = _joint().split(text)
    writers = [part for part in parts if _is_writers(part)]
    return 0 < len(writers) < len(parts) and merged("attribution", "picture").issuperset({*parts}.difference(writers))


def names_work(text: str) -> bool:
    """Whether words are what somebody made of an article and nothing else: its text, its pictures, or both.

    Args:
        text: the words, in small letters.

    Example:
        >>> [names_work(text) for text in ("fotos", "text und fotos", "words", "oslo")]
        [True, True, True, False]
    """
    pictures = merged("attribution", "picture")
    return all(part in pictures or _is_writers(part) for part in _joint().split(text))


def names_pictures(text: str) -> bool:
    """Whether words in small letters are pictures and nothing else: "foto/video".

    Example:
        >>> names_pictures("foto/video"), names_pictures("text und fotos")
        (True, False)
    """
    return merged("attribution", "picture").issuperset(_joint().split(text))


def opens_with_writer(text: str) -> bool:
    """Whether a line opens with a word for who wrote, with or without a mark behind it: "Text Jane Example"."""
    first = text.partition(" ")[0].rstrip(":").lower()
    return opened(words().byline, text) > 0 or is_writers_label(first)


def _is_writers(text: str) -> bool:
    return text in words().byline or is_writers_label(text)


@lru_cache(maxsize=1)
def _joint() -> re.Pattern[str]:
    joiner = either(word for word in words().joiner if word.isalpha())
    return re.compile(rf"\s?[&+/,]\s?|\s{joiner}\s")


@lru_cache(maxsize=1)
def _labels() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Labels of a writer, of a kind of text, and those of screen readers; each with its mark."""
    return (
        re.compile(rf"(?:{any_of(_writers())})(?:\s?[:：|՝៖=＝]\s*)", re.IGNORECASE),
        re.compile(rf"(?:{any_of(merged('attribution', 'piece_label'))})\s?[:：|]\s*", re.IGNORECASE),
        re.compile(rf"(?:{any_of(merged('attribution', 'comma_label'))}),\s*", re.IGNORECASE),
    )


@lru_cache(maxsize=1)
def _role() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(merged('attribution', 'comma_role'))}),\s*", re.IGNORECASE)


def label_end(text: str) -> int:
    """Where the label in front of a name ends, its mark included; -1 where none opens a line, or no name follows.

    Example:
        >>> label_end("Words: Jane Example"), label_end("Author,Jane Example"), label_end("Words: how to use them")
        (7, 7, -1)
        >>> label_end("Opinion: Jane Example"), label_end("Opinion: Middle East")
        (9, -1)
    """
    if not _MARK_RE.search(text, 0, LONGEST_LABEL_CHARACTERS):
        return -1  # most lines have none, and a quick look costs a tenth of all labels
    of_writer, of_piece, of_screen = _labels()
    if found := of_writer.match(text) or of_screen.match(text):
        name = _name(text[found.end() :])
        return found.end() if _has_shape(name) else -1
    found = of_piece.match(text)
    return found.end() if found and _has_shape(name := _name(text[found.end() :])) and has_given_name(name) else -1


def own_word_end(text: str, language: str | None) -> int:
    """Where a byline word ends that is one in its own language alone; -1 where none opens a line, or no name follows.

    Args:
        text: the line.
        language: that of the text, ISO 639-1.

    Example:
        >>> own_word_end("Gan Jane Example", "cy"), own_word_end("Gan Jane Example", "en")
        (4, -1)
    """
    pattern = _own_words().get(language or "")
    found = pattern.match(text) if pattern else None
    if found is None or text[-1:] in SENTENCE_ENDS:
        return -1
    name = _name(text[found.end() :])
    alone = language in _named_once() and name == text[found.end() :] and name.istitle() and name.isalpha()
    return found.end() if alone or _has_shape(name) else -1


def is_own_word(text: str, language: str | None) -> bool:
    """Whether a line is nothing but a byline word of its own language: "Nga" over the name, in Albanian.

    Example:
        >>> is_own_word("Nga", "sq"), is_own_word("Nga", "vi")
        (True, False)
    """
    if len(text) > LONGEST_OWN_WORD:  # nearly all lines
        return False
    known: dict[str, list[str]] = read_file("languages")["byline_here"]
    return text.rstrip(" :").lower() in known.get(language or "", ())


@lru_cache(maxsize=1)
def _named_once() -> frozenset[str]:
    """Languages in which many people have one name only: "Oleh Suharto"."""
    return frozenset(read_file("languages")["named_once"]["codes"])


@lru_cache(maxsize=1)
def _own_words() -> dict[str, re.Pattern[str]]:
    known: dict[str, list[str]] = read_file("languages")["byline_here"]
    return {code: re.compile(rf"(?:{any_of(found)})(?:\s?:)?\s+", re.IGNORECASE) for code, found in known.items()}


def stated_role(text: str) -> str | None:
    """The role on the line below a screen reader's author: "Role, Political editor"; ``None`` for other lines.

    Example:
        >>> stated_role("Role, Political editor"), stated_role("Political editor")
        ('Political editor', None)
    """
    found = _role().match(text)
    return text[found.end() :] or None if found else None


def _name(rest: str) -> str:
    found = _ENDS_NAME_RE.search(rest)
    tokens = (rest[: found.start()] if found else rest).split()
    end = next((at for at, token in enumerate(tokens) if at and joins(token, "".join(tokens[at + 1 : at + 2]))), None)
    return " ".join(tokens[:end])


def _has_shape(name: str) -> bool:
    """Whether words are a name: two at least, or one in a script without blanks."""
    name = _NICKNAME_RE.sub(" ", name)
    wide = bool(name) and not name.isascii() and not any(letter.islower() or letter.isupper() for letter in name)
    parts = name.replace(".", " ").split()  # "Б.Болд" has two
    return (wide or len(parts) >= SHORTEST_NAME_WORDS) and is_person_name(name, marked=True)
