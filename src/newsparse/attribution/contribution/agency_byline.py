"""A byline that names an agency, as the line below a story that says whose it is."""

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.attribution.contribution.wire import LONGEST_WIRE_SIGN_CHARACTERS, is_wire
from newsparse.attribution.cue_words import words
from newsparse.parts import Source

LONGEST_PLACED = 5
"""Words of the longest agency with its place that signs without a byline word: "dpa in Berlin"."""


def read_agency_byline(text: str) -> tuple[Source, ...]:
    """Who signs a line that names an agency: "Von Jan Muster, dpa"; nobody on another line.

    Example:
        >>> [(one.name, one.affiliation) for one in read_agency_byline("Von Jan Muster, dpa")]
        [('Jan Muster', 'dpa')]
    """
    if len(text) > LONGEST_WIRE_SIGN_CHARACTERS * 2:
        return ()
    cued = has_byline_word(text)
    if not cued and not (" in " in text and len(text) < LONGEST_WIRE_SIGN_CHARACTERS and any(find_mentions(text))):
        return ()
    authors = parse_byline(text)
    named = [one for one in authors if is_wire(one.name) or one.name.lower() in words().generic]
    if not named and not any(one.affiliation and is_wire(one.affiliation) for one in authors):
        return ()
    if not cued and not (named and authors[0].location and len(text.split()) <= LONGEST_PLACED):
        return ()
    found = []
    for one in authors:
        kind = "agency" if find_agency(one.name) else "generic" if one.name.lower() in words().generic else "person"
        kind = "outlet" if kind == "person" and one.kind == "organisation" else kind
        found.append(
            Source(name=one.name, type=kind, role="byline", affiliation=one.affiliation, location=one.location)
        )
    return tuple(found)
