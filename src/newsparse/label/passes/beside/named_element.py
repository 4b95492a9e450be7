"""Named element: what a page's elements are named for: comments, teasers, newsletters, author boxes, menus.

A name says what a part of the page is, but some sites call the whole page a card or a teaser: a name under which much
of the story stands says nothing.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.story import LINKED

SHARE = 0.2
"""Share of the story's words under a name from which it is the story's own."""
POST_SHARE = 0.6
"""The same for posts, which the networks' own scripts name: a short story may show one that is as long as itself."""
CARD_SHARE = 0.4
"""The same for other articles that are all cards, whose headlines are links: a live blog's entries are more of it."""
MAIN, HEADED = 0.5, 0.25
"""Share of the story's words that one ``article`` element must hold for the other such elements to be other articles;
the same for the element that holds the headline."""
OWN = 0.8
"""Chance from which a segment of the story is its own, whatever the names around it say."""

_KINDS = MappingProxyType(
    {
        "post": (Kind.EMBED, "a post of a social network"),
        "comment": (Kind.COMMENT, "the comments"),
        "author_box": (Kind.AUTHOR_BOX, "who the author is"),
        "promo": (Kind.PROMO, "an offer"),
        "advertisement": (Kind.ADVERTISEMENT, "an advertisement"),
        "share": (Kind.SHARE, "what shares the article"),
        "related": (Kind.RELATED, "other articles"),
        "other article": (Kind.RELATED, "another article"),
        "consent": (Kind.LEGAL, "a notice over the page"),
        "navigation": (Kind.NAVIGATION, "the way around the site"),
    }
)
"""Parts of a page that are not the article, in the order in which one name goes before another."""
_OTHER = frozenset({"other article"})


def find_named_elements(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """What stands in an element that is named for another part of the page, and is not the story's for the scorer."""
    if not page.segments or page.segments[0].tags is None:
        return
    other = _other_articles(page, story)
    cards = _cards(page, other)
    around = [parts | _OTHER if index in other else parts for index, parts in enumerate(page.parts)]
    shares = {"post": POST_SHARE, "other article": CARD_SHARE if len(cards) == len(other) else SHARE}
    believed = _KINDS.keys() - _of_story(page, story, around, shares)
    chosen = {parts: next((part for part in _KINDS if part in parts & believed), None) for parts in set(around)}
    for index, segment in page.between(0, len(page.segments), taken):
        part = chosen[around[index]]
        if part is None or not segment.text or index == story.title:
            continue
        own = _is_own(story, index) and part != "post" and index not in cards  # a network's own script names its posts
        if not own:
            kind, what = _KINDS[part]
            if kind is Kind.NAVIGATION and ("©" in segment.text or page.prose[index]):
                kind, what = Kind.LEGAL, "the foot of the site"
            yield Claim(index, kind, f"{kind}.element", f"in an element that stands for {what}")


def _other_articles(page: Page, story: Story) -> Collection[int]:
    """The segments in other ``article`` elements than the one that holds most of the story."""
    homes = page.articles
    words: Counter[str] = Counter()
    for index in range(story.start, story.end):
        words[homes[index]] += page.segments[index].words
    main, most = words.most_common(1)[0] if words else ("", 0)
    headed = homes[story.title] if story.title is not None else ""
    if headed and words[headed] >= HEADED * words.total():
        main = headed
    elif not main or most < MAIN * words.total():
        return ()
    return {index for index, home in enumerate(homes) if home and not main.startswith(home)}


def _cards(page: Page, other: Collection[int]) -> frozenset[int]:
    """The segments of other articles that open with a headline that is a link: what a click opens is not this story."""
    homes = {index: page.articles[index] for index in other}
    headlines = (index for index in homes if page.segments[index].mark == "heading")
    cards = {homes[index] for index in headlines if page.segments[index].linked >= LINKED}
    return frozenset(index for index, home in homes.items() if home in cards)


def _of_story(page: Page, story: Story, around: Sequence[frozenset[str]], shares: Mapping[str, float]) -> set[str]:
    """The parts under whose names much of the story stands: more of its words than ``shares`` or ``SHARE`` say."""
    words: Counter[str] = Counter()
    start, end = story.start, story.end
    for index in range(start, end):
        for part in around[index]:
            words[part] += page.segments[index].words
    total = sum(segment.words for segment in page.segments[start:end])
    return {part for part, count in words.items() if count > shares.get(part, SHARE) * total}


def _is_own(story: Story, index: int) -> bool:
    """Whether the scorer takes a segment inside the story's stretch for the story's."""
    inside = story.start <= index < story.end
    return inside and (story.scores is None or story.scores.body[index] >= OWN)
