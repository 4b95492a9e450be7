"""The labels with which a line names itself a picture's: "Image caption, The mayor", "Image source, AFP"."""

import re
from functools import lru_cache

from newsparse.attribution.credit.label import label_end
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import either

_COMMAS = frozenset(",،，")


@lru_cache(maxsize=1)
def caption_label() -> re.Pattern[str]:
    """A caption's own label with the mark behind it; one of several words needs no mark."""
    labels = words().caption_labels
    several = either(label for label in labels if " " in label)
    return re.compile(rf"\s*(?:{either(labels)}\s?[:,，،：]|{several}(?=\s))\s*", re.IGNORECASE)


def opens_with_caption_label(text: str) -> bool:
    """Whether a text begins with the label of a caption: "Image caption, The mayor".

    Example:
        >>> opens_with_caption_label("Image caption, The mayor"), opens_with_caption_label("Captions are short")
        (True, False)
    """
    return caption_label().match(text) is not None


def opens_with_picture_label(text: str) -> bool:
    """Whether a text begins with a label of the picture itself and a comma, as sites print it before the caption.

    Example:
        >>> opens_with_picture_label("Image source, AFP"), opens_with_picture_label("Photo: AFP")
        (True, False)
    """
    end, label = label_end(text)
    return label is not None and label.rstrip(":") in words().comma_labels and text[:end].rstrip()[-1:] in _COMMAS
