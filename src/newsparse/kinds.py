"""The kinds of block: one vocabulary for the passes, the documentation and what ``explain`` prints."""

from enum import StrEnum


class Kind(StrEnum):
    """What a block is. Each value is also the name of the pass that gives it, or of the cue rows that do."""

    KICKER = "kicker"
    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    CAPTION = "caption"
    CREDIT = "credit"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    TABLE = "table"
    CODE = "code"
    CONTRIBUTION = "contribution"
    NOTE = "note"
    METADATA = "metadata"
    # what is not the article
    DUPLICATE = "duplicate"
    PLAYER = "player"
    EMBED = "embed"
    PROMO = "promo"
    NAVIGATION = "navigation"
    SHARE = "share"
    ADVERTISEMENT = "advertisement"
    RELATED = "related"
    COMMENT = "comment"
    LEGAL = "legal"
    AUTHOR_BOX = "author_box"
    BARE_LABEL = "bare_label"
    OTHER = "other"


BODY = frozenset({Kind.PARAGRAPH, Kind.HEADING, Kind.QUOTE, Kind.LIST_ITEM, Kind.TABLE, Kind.CODE})
"""The kinds that make up ``Article.body``."""

SIGNED = frozenset({Kind.BYLINE, Kind.TIMESTAMP})
"""The kinds that say who wrote the article, and when."""

PICTURED = frozenset({Kind.CAPTION, Kind.CREDIT})
"""The kinds of what stands under a picture, which may have a credit and no caption."""

SIGNS_QUOTE = "other.signs-quote"
"""The rule of a line that says whose a block quote is: no text of the body, but its quote's speaker."""

SIGNS_PLAINLY = "paragraph.signs-quote"
"""The rule of a line of the body that says so below words between marks."""

REMOVED = frozenset(
    {
        Kind.DUPLICATE,
        Kind.PLAYER,
        Kind.EMBED,
        Kind.PROMO,
        Kind.NAVIGATION,
        Kind.SHARE,
        Kind.ADVERTISEMENT,
        Kind.RELATED,
        Kind.COMMENT,
        Kind.LEGAL,
        Kind.AUTHOR_BOX,
        Kind.BARE_LABEL,
        Kind.OTHER,
    }
)
"""The kinds that stand in ``Article.removed``, in no field."""
