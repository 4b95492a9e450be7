"""Sections behind: a headline before the arrows that lead back from it to its sections, as in Korean pages' titles."""

from newsparse.label.found import Headline
from newsparse.label.passes.headline.part_length import is_headline, is_part
from newsparse.label.passes.headline.trail import names_no_section

_BACK = " < "
"""What leads back from a headline to its section; the site's name stands behind the last one and a dash."""


def before_sections(text: str) -> Headline | None:
    """The headline before its sections, and the nearest of them; ``None`` where no arrow leads back from one.

    Example:
        >>> before_sections("The old mill burns down < County < News - The Ashby Post")
        Headline(text='The old mill burns down', kicker='County')
    """
    headline, *steps = text.split(_BACK)
    if not steps or not is_headline(headline) or not all(map(is_part, steps)):
        return None
    section = steps[0].split(" - ", 1)[0]
    return Headline(headline, None if names_no_section(section) else section)
