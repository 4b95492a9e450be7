"""Byline length: whether a line is short enough to be a byline, and no sentence."""

from newsparse.attribution.byline.undated import between_dates
from newsparse.attribution.cue_words import opened, words
from newsparse.document import Segment
from newsparse.label.page import is_prose
from newsparse.label.passes.signed.bare_name import ends_as_sentence, holds_code
from newsparse.label.passes.signed.byline_cue import LONGEST_BARE_WORDS
from newsparse.read.lines import count_words

DATED = 16
"""Words of the longest line without a byline word that holds dates beside its names; prose has more."""
SHORTEST_SENTENCE = 16
"""Letters of the byline words that open a sentence about who wrote the article: "This post was written by"."""


def is_short(segment: Segment, bare: str, *, cued: bool) -> bool:
    """Whether a line is short enough for a byline and no sentence, unless it is one that says who wrote the article."""
    told = is_prose(segment) and (not cued or ends_as_sentence(segment.text))
    if segment.words > (LONGEST_BARE_WORDS if cued else DATED) and told:
        return cued and (opened(words().byline, segment.text) > SHORTEST_SENTENCE or _is_short_beside(segment, bare))
    length = segment.words if bare == segment.text else count_words(bare)
    return cued or (length <= LONGEST_BARE_WORDS and not ends_as_sentence(bare) and not holds_code(segment.text))


def _is_short_beside(segment: Segment, bare: str) -> bool:
    """Whether a line holds little beside its dates, whose words are long in scripts without blanks."""
    return bare != segment.text and sum(map(count_words, between_dates(segment.text))) <= LONGEST_BARE_WORDS
