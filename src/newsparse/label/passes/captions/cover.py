"""Cover: the credit of the picture over an article, which may stand far from it: "Featured image: Jane Roe"."""

from functools import lru_cache

from newsparse.cues import read_file


def names_cover(text: str) -> bool:
    """Whether a credit's label says that it is the picture's over the article, and so of no line above the credit.

    Example:
        >>> names_cover("Featured image: Jane Roe"), names_cover("Image: Jane Roe")
        (True, False)
    """
    label, colon, _ = text.replace("：", ":").partition(":")
    return bool(colon) and label.strip(" ([").casefold() in _labels()


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return frozenset(read_file("agencies")["cover_labels"])
