"""Given: what the caller knows of the article, looked for in the text; what it does not show is stated beside it."""

from collections.abc import Iterator
from datetime import date, datetime

from newsparse.attribution.byline.byline import parse_byline
from newsparse.dates import Stamp, day_of
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.found import Found, Headline
from newsparse.label.labelled import Statement
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.headline.part_length import SHORTEST_HEADLINE
from newsparse.label.passes.headline.parts import Sites, is_beside_site, part_headline
from newsparse.label.twins import twin_key
from newsparse.model import Author

SEGMENTS_INSIDE_STORY = 8
"""Segments of the story, from its start, among which a given headline or standfirst stands."""
LONGEST_SITE_LETTERS = 40
"""Letters that a line may have beside a given headline: the site's name, a kicker."""
TELLING = 8
"""Bytes of the shortest headline that is looked for inside a longer line."""
SIGNATURE_WORDS = 30
"""Words of the longest line that is a byline because it holds a given name."""
SEGMENTS_AROUND_STORY = 6
"""Segments before and after the story where a given author may sign."""

_WHY = "given by the caller, and the text does not show it"


def find_given(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The lines that show the headline, the standfirst and the authors that the caller gave."""
    title = _find_line(page, story, page.given.title, taken)
    if title is None and page.given.title:
        title = _find_without_site(page, story, page.given.title, taken)
    if title is not None:
        shown, asked = page.segments[title].text, " ".join((page.given.title or "").split())
        headline = Headline(asked if asked in shown else shown)
        yield Claim(title, Kind.TITLE, "title.given", "the headline that the caller gave", found=(headline,))
    subtitle = _find_line(page, story, page.given.subtitle, taken)
    if subtitle is not None and subtitle != title:
        yield Claim(subtitle, Kind.SUBTITLE, "subtitle.given", "the standfirst that the caller gave")
    yield from _find_bylines(page, story, taken)


def _find_line(page: Page, story: Story, value: str | None, taken: Taken) -> int | None:
    """The last line before the story, or the first in it, that says a value; a line that says it alone goes first."""
    key = twin_key(value or "")
    if not key:
        return None
    lines = [index for index, _ in page.between(0, story.start + SEGMENTS_INSIDE_STORY, taken)]
    alone = [index for index in lines if page.twins.keys[index] == key]
    held = [index for index in lines if len(key) >= TELLING and _holds(page.twins.keys[index], key)]
    return max(alone or held, key=lambda index: (index <= story.start, -abs(index - story.start)), default=None)


def _find_without_site(page: Page, story: Story, title: str, taken: Taken) -> int | None:
    """The line that shows a given headline without the site's name, or a kicker, that stands beside it."""
    asked = " ".join(title.split())
    alone = twin_key(part_headline(asked, Sites(page.facts)).text)
    if not alone:  # no letters: lines of marks have none either
        return None
    for index, segment in page.between(0, story.start + SEGMENTS_INSIDE_STORY, taken):
        if segment.words < SHORTEST_HEADLINE:
            continue
        if page.twins.keys[index] == alone or is_beside_site(asked, segment.text):
            return index
    return None


def _holds(line: bytes, key: bytes) -> bool:
    return len(line) - len(key) <= LONGEST_SITE_LETTERS and (line.startswith(key) or line.endswith(key))


def _find_bylines(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The short lines around the story that name a given author."""
    if not page.given.authors:
        return
    names = {name.casefold(): name for name in page.given.authors}
    for low, high in (
        (story.top - SEGMENTS_AROUND_STORY, story.start + SEGMENTS_INSIDE_STORY),
        (story.end - SEGMENTS_AROUND_STORY, story.end + SEGMENTS_AROUND_STORY),
    ):
        for index, segment in page.between(low, high, taken):
            text = segment.text.casefold()
            held = [name for key, name in names.items() if key in text]
            if not held or segment.words > SIGNATURE_WORDS or _is_sentence(segment, held):
                continue
            known: dict[str, Author] = {one.name.casefold(): one for one in parse_byline(segment.text)}
            authors = tuple(known.get(name.casefold(), _author(name)) for name in held)
            found: tuple[Found, ...] = (*authors, *page.read_stamps(index))
            yield Claim(index, Kind.BYLINE, "byline.given", "names an author that the caller gave", found=found)


def _author(name: str) -> Author:
    """An author of a given name: a person, unless a byline of the same words would be a desk's or an agency's."""
    return next((Author(name=name, kind=one.kind) for one in parse_byline(name) if one.name == name), Author(name=name))


def _is_sentence(segment: Segment, names: list[str]) -> bool:
    """Whether a line tells of a person rather than being signed: a finished sentence of which the name is a part."""
    return segment.ended and len(segment.text) > 2 * sum(map(len, names))


def state_given(page: Page, taken: Taken) -> Iterator[Statement]:
    """What the caller gave and no line of the text shows."""
    given, claims = page.given, taken.values()
    rules = {claim.rule for claim in claims}
    if given.title and "title.given" not in rules:
        yield Statement(given.title, "given.title", _WHY, (Headline(given.title),))
    if given.subtitle and "subtitle.given" not in rules:
        yield Statement(given.subtitle, "given.subtitle", _WHY, ())
    shown = {value.name.casefold() for claim in claims for value in claim.found if isinstance(value, Author)}
    for name in given.authors:
        if name.casefold() not in shown:
            yield Statement(name, "given.authors", _WHY, (_author(name),))
    if given.published is not None and not _shows(taken, given.published):
        text = given.published.isoformat()
        stamp = Stamp("published", given.published, 0, len(text), text, ambiguous=False)
        yield Statement(text, "given.published", _WHY, (stamp,))


def _shows(taken: Taken, given: datetime | date) -> bool:
    """Whether a line of the text states the day that was given."""
    stamps = (value for claim in taken.values() for value in claim.found if isinstance(value, Stamp))
    return any(stamp.value is not None and day_of(stamp.value) == day_of(given) for stamp in stamps)
