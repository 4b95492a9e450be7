"""Second article: another headline with its own byline and date inside the stretch ends the first article."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import PROSE_WORDS, Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.beside.led_to import leads_to_another
from newsparse.label.passes.beside.sibling_article import find_sibling_article, signs_below
from newsparse.label.scorer.decisions import is_likely_story

RULE = "related.second-article"
"""The rule of every claim on the second article; the article carries a warning then."""
HEADLINE = 3, 25
"""Words of a headline, least and most."""
BEFORE, AFTER = 4, 2
"""Paragraphs that must stand before the second headline and after its byline."""
WORDS = 150
"""Words that those paragraphs have: notices and teasers above a story have fewer."""
AFTER_WORDS = 4
"""Words of the shortest sentence that counts as a paragraph after them."""
SIGNED_BEFORE, SIGNED_WORDS = 2, 30
"""The same where the first headline has its own byline and date, too: what follows it is a story, however short."""
LEVELS = 2
"""Lowest level of a heading that is an article's headline."""
SEGMENTS_BELOW_HEADLINE = 4
"""Segments under a headline in which its byline and date stand."""
SEGMENTS_BELOW_SIGNS = 12
"""Segments under those in which a paragraph follows: captions and buttons may come first."""

_QUOTED = frozenset({"pre", "blockquote"})
"""Elements in which nothing signs the page's articles: letters and posts have senders and dates, too."""


def find_second_article(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """All that belongs to a second article and whatever follows it."""
    start, end = story.start, story.end
    beside = find_sibling_article(page, story)
    if beside is not None:
        for later, _ in page.between(beside, max(end, beside + 1), taken):
            yield Claim(later, Kind.RELATED, RULE, "an element like the story's own, with a signed headline of its own")
        end = min(end, beside)
    tagged = _next_element(page, story)
    if tagged is not None:
        for later, segment in page.between(tagged, len(page.segments), taken):
            if segment.tags is not None and "article" in segment.tags.around and "footer" not in segment.tags.around:
                yield Claim(later, Kind.RELATED, RULE, "another article element with a headline of its own")
        return
    prose = [segment.words >= PROSE_WORDS and segment.ended for segment in page.segments[start:end]]
    parents = [_parent(segment) for segment in page.segments[start:end]]
    last = {parent: index for index, parent in enumerate(parents, start)}
    seen, words, left, parent = 0, 0, sum(_is_told(segment) for segment in page.segments[start:end]), ""
    for index in range(start, end):
        left -= _is_told(page.segments[index])
        if prose[index - start]:
            seen, words = seen + 1, words + page.segments[index].words
        parent = parents[index - start] or parent
        if not seen or index in taken:
            continue
        enough = seen >= SIGNED_BEFORE and words >= SIGNED_WORDS
        begins = enough and _begins_another(page, story, index, end, seen >= BEFORE and words >= WORDS)
        if not begins and not leads_to_another(page, story, index, end):
            continue
        if left >= AFTER and not (last[parent] > index and _is_inside(page.segments[index], parent)):
            for later, _ in page.between(index, end, taken):
                yield Claim(later, Kind.RELATED, RULE, "a second headline with byline and date begins another article")
            return


def _is_told(segment: Segment) -> bool:
    """Whether a line is a finished sentence of some words."""
    return segment.ended and segment.words >= AFTER_WORDS


def _begins_another(page: Page, story: Story, index: int, end: int, long: bool) -> bool:  # noqa: FBT001  a fact
    """Whether a line heads another article: below a long story, or below one signed as it is."""
    if not _heads_article(page, story, index, end):
        return False
    return long or (_is_signed(page, story) and _is_signed_anew(page, index, end))


def _is_signed(page: Page, story: Story) -> bool:
    """Whether byline and date stand under the first headline."""
    return story.title is not None and all(_signs_of(page, range(story.title + 1, min(story.start + AFTER, story.end))))


def _is_signed_anew(page: Page, index: int, end: int) -> bool:
    """Whether byline and date stand between a headline and the first paragraph under it, and nowhere above."""
    below = range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, end))
    head = list(takewhile(lambda at: not page.prose[at], below))
    again = any(page.opens_byline(at) and at in page.twins.near for at in head)
    return not again and all(_signs_of(page, head))


def _signs_of(page: Page, lines: Iterable[int]) -> tuple[bool, bool]:
    """Whether one of the short lines among some opens a byline, and whether one has a date."""
    short = [at for at in lines if page.segments[at].words <= HEADLINE[1]]
    return any(page.opens_byline(at) for at in short), any(page.read_stamps(at) for at in short)


def _parent(segment: Segment) -> str:
    """The element around a paragraph, in which others stand side by side with it; empty for all else."""
    return segment.tags.parent if segment.tags is not None and is_prose(segment) else ""


def _is_inside(segment: Segment, parent: str) -> bool:
    """Whether a line stands in an element of its own inside the one around the paragraphs: in a teaser."""
    home = segment.tags.parent if segment.tags is not None else ""
    return bool(parent) and home.startswith(f"{parent}/")


def _next_element(page: Page, story: Story) -> int | None:
    """The first segment of the next ``article`` element that has a headline, behind the one of the headline."""
    title = story.title
    if title is None or page.segments[title].tags is None:
        return None
    homes = page.articles
    own = homes[title]
    if not own or not any(home == own and page.prose[at] for at, home in enumerate(homes) if at > title):
        return None
    for index in range(title + 1, len(page.segments)):
        home, level = homes[index], page.segments[index].level
        if home and not _is_within(home, own) and not _is_within(own, home) and 0 < level <= LEVELS:
            if _is_chapter(page, story, title, index):
                continue
            return next(at for at in range(title + 1, index + 1) if homes[at] == home)
    return None


def _is_chapter(page: Page, story: Story, title: int, index: int) -> bool:
    """Whether a lower headline in an ``article`` of its own is of this story: unsigned, no link, its text likely."""
    heading = page.segments[index]
    below = range(index + 1, len(page.segments))
    told = [at for at in below if page.articles[at] == page.articles[index] and _is_told(page.segments[at])]
    lower = heading.level > page.segments[title].level > 0 and not heading.linked
    return (
        lower and len(told) >= AFTER and not signs_below(page, index) and all(is_likely_story(story, at) for at in told)
    )


def _is_within(path: str, outer: str) -> bool:
    """Whether an element is another, or stands inside it."""
    return f"{path}/".startswith(f"{outer}/")


def _is_in_same_element(page: Page, story: Story, index: int) -> bool:
    """Whether an ``article`` holds a line and the headline: it is one article, whatever it lists."""
    home = page.articles[index]
    return bool(home) and story.title is not None and home == page.articles[story.title]


def _is_figured_below(page: Page, index: int, end: int) -> bool:
    """Whether one of the lines below has a figure, as every date has."""
    below = page.segments[index + 1 : min(index + 1 + SEGMENTS_BELOW_HEADLINE, end)]
    return any(any(map(str.isdigit, one.text)) for one in below if one.words <= HEADLINE[1])


def _heads_article(page: Page, story: Story, index: int, end: int) -> bool:
    segment = page.segments[index]
    words = max(segment.words, len(page.content_words(index))) if segment.words < HEADLINE[0] else segment.words
    if not HEADLINE[0] <= words <= HEADLINE[1] or segment.ended or not _is_figured_below(page, index, end):
        return False
    if page.opens_byline(index):
        return False
    below = [
        step
        for step in range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, end))
        if (tags := page.segments[step].tags) is None or _QUOTED.isdisjoint(tags.around)
    ]
    if _is_in_same_element(page, story, index):
        return False
    if story.title is not None and page.twins.group(story.title) in {
        page.twins.group(step) for step in (index, *below)
    }:
        return False
    return all(_signs_of(page, below)) and _goes_on_below_signs(page, below, end)


def _goes_on_below_signs(page: Page, below: Sequence[int], end: int) -> bool:
    """Whether a paragraph follows what signs and dates an article.

    At the end of a story, who wrote it and when it was changed stand under its last heading, too.
    """
    last = max(at for at in below if page.opens_byline(at) or page.read_stamps(at))
    return any(page.prose[at] for at in range(last + 1, min(last + 1 + SEGMENTS_BELOW_SIGNS, end)))
