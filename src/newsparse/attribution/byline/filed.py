"""Filed: under which section a blog says that an article stands, before its author or behind the date: "in News"."""

import re
from functools import lru_cache

from newsparse.attribution.byline.date_labels import is_date_label
from newsparse.cues.merged import either, merged
from newsparse.letters import CAPITAL

LONGEST_SECTION = 40
"""Characters of the longest sections: "Local News, Traffic"."""


def without_section_filed(stretch: str) -> str:
    """A stretch of a byline without the section that opens it: "in Local News by Jane Example".

    Example:
        >>> without_section_filed("in Local News by Jane Example"), without_section_filed("in News, Sport")
        ('by Jane Example', '')
        >>> without_section_filed("In Sun Kim"), without_section_filed("Jane Example in Oslo")
        ('In Sun Kim', 'Jane Example in Oslo')
        >>> without_section_filed("from Reuters"), without_section_filed("Posted in News by janewrites")
        ('from Reuters', 'by janewrites')
    """
    first, _, rest = stretch.partition(" ")
    if rest[:1].islower() and is_date_label(first):  # "Posted in Local News"
        bare = without_section_filed(rest)
        return bare if bare != rest else stretch
    if first.lower() not in words_before_section():
        return stretch
    found = _filed().match(stretch)
    if found is None or (found["by"] is None and not first.islower()):
        return stretch
    return stretch[found.end() :]


@lru_cache(maxsize=1)
def words_before_section() -> frozenset[str]:
    """Words for "in", without those that are "from" as well: "from Reuters" signs."""
    return merged("attribution", "in_place") - merged("attribution", "from_place") - merged("words", "byline")


@lru_cache(maxsize=1)
def _filed() -> re.Pattern[str]:
    """A word for "in", capitals, and then a byline word or nothing."""
    by = either(merged("attribution", "by"))
    signed = rf"(?P<by>(?={by} (?:[{CAPITAL}]|[\w.-]{{2,30}}\Z)))"
    return re.compile(rf"\w+ (?=[{CAPITAL}])[^|:]{{2,{LONGEST_SECTION}}}?(?: {signed}|\Z)")
