"""Behind a mark: the name that signs a story at its foot behind a dash or in brackets: "— Jane Roe", "(Jane Roe)"."""

import re

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.cue_words import words
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.passes.signed.signatures import NAMED, Signature
from newsparse.label.passes.signed.signs_other import only_helps
from newsparse.names import has_given_name, is_person_name

LONGEST = 6
"""Words of the longest such line: two names, or one and a town."""

_INITIALS_RE = re.compile(r"(?:[^\W\d_]\. ?){1,2}[^\W\d_]{2,}")
_QUOTED = frozenset('"”»«’“」』')
_MARKED_RE = re.compile(r"(?:[—–-]{1,2}|//|~)\s?(?P<name>[^\W\d_][^()\[\]]*)|[(\[](?P<held>[^\W\d_][^()\[\]]+)[)\]]")


def sign_behind_mark(page: Page, story: Story, index: int) -> Signature | None:
    """Who signs at the foot of a story behind a mark; ``None`` where a line is none of that.

    Of several such lines each signs what stands above it, a letter or a joke; below a quotation the name is whose the
    words are.

    Args:
        page: the page.
        story: where the article stands.
        index: the line's segment.
    """
    segment = page.segments[index]
    found = _MARKED_RE.fullmatch(segment.text) if segment.words <= LONGEST and not segment.mark else None
    above = page.segments[index - 1]
    if found is None or not is_prose(above) or above.text[-1] in _QUOTED or only_helps(segment.text):
        return None
    if any(_MARKED_RE.fullmatch(page.segments[at].text) for at in range(story.start, story.end) if at != index):
        return None
    authors = parse_byline(found["name"] or found["held"])
    told = _is_role(page, index + 1)
    if not authors or not all(_is_known(one.name) or (told and _is_whole(one.name)) for one in authors):
        return None
    return Signature(index, NAMED, authors, ())


def _is_role(page: Page, index: int) -> bool:
    """Whether a line is a role and nothing else: "Contributing Writer"."""
    return index < len(page.segments) and page.segments[index].text.lower() in words().role


def _is_whole(name: str) -> bool:
    """Whether a name has two words or more, each as names are written."""
    return " " in name and is_person_name(name)


def _is_known(name: str) -> bool:
    """Whether a name has a given name that lists know, or its initials."""
    return is_person_name(name) and (has_given_name(name) or _INITIALS_RE.fullmatch(name) is not None)
