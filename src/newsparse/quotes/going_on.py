"""Who goes on speaking: a verb of speech without a subject of its own has that of the passage before."""

from newsparse.quotes.bounds import named_between
from newsparse.quotes.cue import Attribution
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.name_in_mention import name_in


def go_on(masked: MaskedText, found: list[Attribution | None]) -> None:
    """Nothing; gives those of some attributions a speaker that have a verb alone, or a wrong one of a participle.

    Args:
        masked: the masked text and its passages.
        found: the attribution of each passage; changed.
    """
    _from_main_verb(masked, found)
    if masked.lists.has("drops_subject"):
        _from_same_paragraph(masked, found)


def _from_main_verb(masked: MaskedText, found: list[Attribution | None]) -> None:
    """A participle behind a comma has the subject of the verb before it: "“…,” Jane Roe said, adding that “…”"."""
    for at, here in enumerate(masked.passages[1:], 1):
        told, before, previous = found[at], found[at - 1], masked.passages[at - 1]
        if told is None or before is None or before.speaker is None or told.cue is None or told.follows:
            continue
        start, _ = masked.sentence(here.paragraph, here.outer[0])
        word = next((word for word in told.words if word.start == told.cue[0]), None)
        goes_on = start <= previous.outer[0] < previous.outer[1] <= before.speaker[0] < told.cue[0]
        if word is not None and goes_on and "," in word.gap and masked.lists.is_participle(word):
            found[at] = before._replace(cue=told.cue, follows=False)


def _from_same_paragraph(masked: MaskedText, found: list[Attribution | None]) -> None:
    """A verb that drops its subject has the speaker of the passage before, if nobody else is named between them."""
    for at, here in enumerate(masked.passages[1:], 1):
        told, before, previous = found[at], found[at - 1], masked.passages[at - 1]
        if told is None or told.speaker is not None or before is None or before.speaker is None:
            continue
        if previous.paragraph != here.paragraph or before.mention is None:
            continue
        if name_in(before.words, before.mention, masked.lists) is None:
            continue
        if not named_between(masked.blanked, before.speaker[1], here.outer[0]):
            found[at] = before._replace(cue=told.cue, follows=told.follows)
