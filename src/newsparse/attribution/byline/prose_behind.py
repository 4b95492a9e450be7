"""Prose behind a byline word: "By land and sea" signs nothing."""

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.roles import opens_with_role
from newsparse.attribution.cue_words import opened, words
from newsparse.cues.merged import merged
from newsparse.letters import is_caseless
from newsparse.names import PARTICLES, has_given_name

FEWEST_WORDS = 2
"""Words of the shortest such prose; one alone may be a handle."""


def goes_on_as_sentence(text: str) -> bool:
    """Whether words go on as a sentence does and not as a name does: "la tarde volvió la lluvia".

    Example:
        >>> goes_on_as_sentence("la tarde volvió la lluvia"), goes_on_as_sentence("Jane Example")
        (True, False)
    """
    tokens = text.split()
    if len(tokens) < FEWEST_WORDS:
        return text[-1:] in {"!", "?"}
    first = tokens[0].strip(",")
    low = first.lower()
    if (
        not first[:1].islower()
        or is_caseless(first)
        or any(letter.isupper() or letter.isdigit() for letter in first)
        or find_agency(first)
        or "." in first
    ):
        return False
    if (
        opens_with_role(text)
        or low in words().generic
        or opened(words().byline, first) > 0
        or find_agency(tokens[1].strip(",") if tokens[0][-1] == "," else text)
        or (tokens[0][-1] == "," and has_given_name(tokens[1]))
        or "/" in first
    ):
        return False
    capital = next((at for at, token in enumerate(tokens) if token[:1].isupper()), 0)
    if tokens[capital - 1].lower() in words().role_words and capital:
        return False  # "onze redacteur Jan Voorbeeld"
    small = PARTICLES | merged("attribution", "article") | merged("attribution", "in_place")
    may_be_small = low.strip("'’") in small
    return not may_be_small or not any(token[:1].isupper() for token in tokens[1:3])
