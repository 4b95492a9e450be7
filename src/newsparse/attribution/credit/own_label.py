"""The labels with which a line names itself a picture's: "Image caption, The mayor", "Image source, AFP"."""

import re

from newsparse.attribution.credit.label import label_end
from newsparse.attribution.cue_words import first_word, opened, words

FEWEST_WORDS_BEHIND = 4
"""Words of the shortest caption behind "Photograph:"; fewer may be a name."""

LONGEST_LABEL_CHARACTERS = 40
"""Characters of the longest label that stands alone on its line."""

_OVER = ("...", "…", ":", "：")
_LABEL_MARKS = frozenset(",:،，：")
_MARK = re.compile(r"\s?[:,，،：]\s*")
_COLON = re.compile(r"\s?[:：]\s*")
_COMMA = re.compile(r"\s?(?:[,،]\s|，\s?)")


def caption_label_end(text: str) -> int:
    """Where a caption's own label ends with the mark behind it; 0 without one. One of several words needs no mark.

    Example:
        >>> caption_label_end("Image caption, The mayor"), caption_label_end("Captions are short")
        (15, 0)
    """
    known, first = words(), first_word(text).lower()
    if first not in known.captions and first not in known.colon_captions:  # nearly all lines
        return 0
    stop = opened(known.captions, text)
    if stop < 0:
        stop = opened(known.colon_captions, text)
        colon = _COLON.match(text, stop) if stop > 0 else None
        return colon.end() if colon else 0
    mark = _MARK.match(text, stop)
    if mark is not None:
        return mark.end()
    several = " " in text[:stop] and text[stop : stop + 1] == " "
    return stop + 1 if several else 0


def is_caption_label(text: str) -> bool:
    """Whether a line is the label of a caption and nothing else; one word needs a mark behind it.

    Example:
        >>> is_caption_label("Image caption,"), is_caption_label("Image caption"), is_caption_label("Caption")
        (True, True, False)
    """
    return _is_label(words().captions, text)


def is_picture_label(text: str) -> bool:
    """Whether a line is the label of a picture's source and nothing else.

    Example:
        >>> is_picture_label("Image source,"), is_picture_label("Image source, AFP"), is_picture_label("Source")
        (True, False, False)
    """
    return text[-1:] not in ":：" and _is_label(words().pictures, text)  # "Photo Credit:" may stand over a link


def is_label_over(text: str) -> bool:
    """Whether a line is the label of a credit and nothing else, with the colon or the dots before what stands below.

    Example:
        >>> [is_label_over(text) for text in ("Credit...", "Photo by:", "Credit where due...", "Source:")]
        [True, True, False, False]
    """
    if not text.endswith(_OVER) or len(text) > LONGEST_LABEL_CHARACTERS:
        return False
    bare = text.rstrip(" .…:：")
    stop, label = label_end(f"{bare}:")
    return stop > len(bare) > 0 and (label or "").rstrip(":") not in words().text_labels


def _is_label(index: dict[str, tuple[str, ...]], text: str) -> bool:
    if len(text) > LONGEST_LABEL_CHARACTERS or first_word(text).lower() not in index:
        return False
    stop = opened(index, text)
    rest = text[stop:].strip()
    return stop > 0 and (rest in _LABEL_MARKS if rest else " " in text)


def without_colon_label(text: str) -> str:
    """A caption whose credit is cut off without a picture's label before it, which elsewhere opens a credit.

    Example:
        >>> without_colon_label("Photograph: The mayor at home"), without_colon_label("Photograph: Jane Example")
        ('The mayor at home', 'Photograph: Jane Example')
    """
    end, label = label_end(text)
    behind = text[end:].lstrip() if label is not None and label.endswith(":") and ":" in text[:end] else ""
    return behind if len(behind.split()) >= FEWEST_WORDS_BEHIND else text


def opens_with_picture_label(text: str) -> bool:
    """Whether a text begins with a label of the picture itself and a comma, as sites print it before the caption.

    Example:
        >>> opens_with_picture_label("Image source, AFP"), opens_with_picture_label("Photo: AFP")
        (True, False)
    """
    stop = opened(words().pictures, text)
    return stop >= 0 and _COMMA.match(text, stop) is not None
