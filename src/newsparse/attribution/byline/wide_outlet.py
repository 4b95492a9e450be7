"""Outlets in scripts without blanks: whether a word names a paper, an agency or a newsroom's part."""

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.cue_words import words


def is_outlet(text: str) -> bool:
    """Whether words without blanks name an agency, a paper or a bureau of one.

    Example:
        >>> [is_outlet(text) for text in ("新华社", "港新聞", "ソウル支局", "山田太郎")]
        [True, True, True, False]
    """
    return bool(text) and (find_agency(text) is not None or text.endswith(words().outlet_endings))
