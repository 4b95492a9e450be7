"""Given pictures: the words that say who gave a picture, where a credit mostly says who took it: "Courtesy of …"."""

from functools import lru_cache
from typing import Any

from newsparse.cues import read_file


@lru_cache(maxsize=1)
def given_words() -> frozenset[str]:
    """The words alone: "courtesy", "gentileza"."""
    return frozenset(word for row in _rows() for word in row["words"])


@lru_cache(maxsize=1)
def given_labels() -> frozenset[str]:
    """The words, and each with what joins it to the giver: "courtesy of"."""
    return given_words() | {f"{word} {of}" for row in _rows() for word in row["words"] for of in row["of"]}


def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_file("given_pictures")["given"]
    return rows
