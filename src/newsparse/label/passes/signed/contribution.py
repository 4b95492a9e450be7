"""Contribution: lines that say who helped or whose copy it is, at the story's end or in its head."""

from collections.abc import Iterator

from newsparse.attribution.contribution.desk import is_desk_line, is_initials_line, may_be_initials
from newsparse.attribution.contribution.labelled_source import find_labelled_source
from newsparse.attribution.contribution.line import parse_contribution
from newsparse.attribution.contribution.wire import is_wire
from newsparse.attribution.outlets import is_outlet_name
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.signed.wire_reporter import opens_with_reporter
from newsparse.model import Author, Contribution, Source

SEGMENTS_BELOW_STORY = 6
"""Segments after the story where its wire line may stand."""
SEGMENTS_BEFORE_END = 4
"""Segments before the story's end where it may stand: notes and promos can follow it."""
SEGMENTS_ABOVE_STORY = 6
"""Segments before the story where a "Source: dpa" may stand."""
LONGEST_BRACKETED_WORDS = 60
"""Words of the longest contribution line in brackets: three reporters, a writer, two editors and their places."""
LONGEST_SENTENCE_WORDS = 30
"""Words of the longest contribution line that is a plain sentence."""

OF_COPY = frozenset({"wire", "source", "copyright"})
"""Roles of a house whose copy the text is; one that contributed or distributed did not write it."""

_HELPING = frozenset({"additional_reporting", "contributed", "editing", "translation"})
"""What those did whom a byline names beside its authors."""

OUTLET = 2, 5
"""Words of an outlet's name that stands alone; a single one is a site's own more often."""

SHORTEST_CAPTION = 3
"""Words of the shortest caption over an agency's name behind a copyright sign."""

_BRACKETS = frozenset("([")
_SIGNS = ("©", "ⓒ")


def find_contributions(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The contribution lines around the story."""
    signed = any(isinstance(value, Author) for claim in taken.values() for value in claim.found)
    signed = signed or opens_with_reporter(page, story)
    for index, in_head in _near(page, story, taken):
        segment = page.segments[index]
        longest = LONGEST_BRACKETED_WORDS if segment.text[:1] in _BRACKETS else LONGEST_SENTENCE_WORDS
        if index == story.title or segment.words > longest or (in_head and page.opens_byline(index)):
            continue
        found = parse_contribution(segment.text)
        if found is not None and not _is_under_caption(page, story, index, taken):
            stamps = page.read_stamps(index) if in_head else ()
            why = f"names who contributed ({found.sources[0].role})" if found.sources else "names a source"
            writers = () if signed else writers_of(found)
            signed = signed or bool(writers)
            yield Claim(index, Kind.CONTRIBUTION, "contribution.line", why, found=(found, *writers, *stamps))
        elif not in_head and (is_desk_line(segment.text) or _signs_last(page, story, index)):
            yield Claim(index, Kind.CONTRIBUTION, "contribution.desk-sign", "the initials of an agency's desk")
    yield from _last_line(page, story, taken)


def _is_under_caption(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether an agency behind a copyright sign stands under a line that is no sentence and over a paragraph."""
    above, below = index - 1, index + 1
    if not page.segments[index].text.startswith(_SIGNS) or below >= len(page.segments) or above < 0:
        return False
    pictured = above not in taken and above != story.title and not page.segments[above].ended
    return pictured and page.segments[above].words >= SHORTEST_CAPTION and is_prose(page.segments[below])


def _signs_last(page: Page, story: Story, index: int) -> bool:
    """Whether a line is somebody's initials, right behind the story's last paragraph: "MTN/OID", "*mcam"."""
    text = page.segments[index].text
    if not (is_initials_line(text) or may_be_initials(text)):
        return False
    above, below = page.segments[index - 1], page.segments[index + 1 : story.end]
    return is_prose(above) and above.ended and not any(map(is_prose, below))


def _near(page: Page, story: Story, taken: Taken) -> Iterator[tuple[int, bool]]:
    """The segments where such a line may stand, and whether each is above the story's text."""
    start, end = story.start, story.end
    top = start - SEGMENTS_ABOVE_STORY if story.title is None else min(start - SEGMENTS_ABOVE_STORY, story.title + 1)
    for index, _ in page.between(top, start + 1, taken):
        yield index, top < start
    first_below = max(start + 1, end - SEGMENTS_BEFORE_END)
    for index, _ in page.between(start + 1, min(page.head(story).stop, first_below), taken):
        above = taken.get(index - 1)  # a standfirst begins the story, then byline or date stands, then this
        if index - 1 in story.stamps or (above is not None and above.kind is Kind.BYLINE):
            yield index, True
    for index, _ in page.between(first_below, end + SEGMENTS_BELOW_STORY, taken):
        yield index, False


def with_source(page: Page, story: Story, claim: Claim, taken: Taken) -> Claim:
    """The claim of a date or byline with the source that its line labels, an agency as author of what nobody signs."""
    text = page.segments[claim.at].text
    found = find_labelled_source(text)
    if found is None:
        helpers = _helpers(text, claim)
        return claim if helpers is None else claim._replace(found=(*claim.found, helpers))
    values = (*claim.found, *(value for one in taken.values() for value in one.found))
    signed = any(isinstance(value, Author) for value in values)
    writers = () if signed else writers_of(found)
    writers = () if writers and opens_with_reporter(page, story) else writers
    return claim._replace(found=(*claim.found, found, *writers))


def _helpers(text: str, claim: Claim) -> Contribution | None:
    """Those beside its authors whom a byline names as who edited, translated or helped; ``None`` for nobody."""
    if claim.kind is not Kind.BYLINE:
        return None
    told, authors = parse_contribution(text), {value.name for value in claim.found if isinstance(value, Author)}
    sources = told.sources if told is not None else ()
    others = tuple(one for one in sources if one.role in _HELPING and one.name not in authors)
    return Contribution(text=text, sources=others) if others else None


def writers_of(found: Contribution) -> tuple[Author, ...]:
    """The news agencies whose copy a story is that nobody signs: "Source: dpa", "(AFP)", "SDA/sep"."""
    return tuple(
        Author(name=source.name, kind="organisation")
        for source in found.sources
        if source.role in OF_COPY and is_wire(source.name)
    )


def _last_line(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """An outlet's name alone as the last line of the text, with which a feed says where the story is from."""
    last = len(page.segments) - 1
    text = page.segments[last].text if last > story.start else ""
    named = all(letter.isalpha() or letter in " .'’&-" for letter in text)
    if (
        last in taken
        or last > story.end
        or not named
        or not OUTLET[0] <= text.count(" ") + 1 <= OUTLET[1]
        or not is_outlet_name(text)
    ):
        return
    found = Contribution(text=text, sources=(Source(name=text, type="outlet", role="source"),))
    yield Claim(last, Kind.CONTRIBUTION, "contribution.last", "an outlet's name alone ends the text", found=(found,))
