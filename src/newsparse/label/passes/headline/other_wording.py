"""Other wording: a page's own headline where the caller gave one that no line shows.

The given headline stays the article's. The page's own is claimed all the same: what stands under it is told by its
place. An article alone may have no headline, and its first line is then its first paragraph or standfirst, which says
much of what the given headline says: such a line must head a byline or date, or be a first-level heading.
"""

from newsparse.label.found import Headline
from newsparse.label.page import Claim, Page, Story
from newsparse.label.passes.headline.form import heads_signature, is_signature
from newsparse.label.passes.headline.names_alone import is_names
from newsparse.label.passes.headline.sentence import ends_in_full_stop
from newsparse.label.topic_words import content_words

SAID = 0.3
"""Share of its content words that a line must have from the given headline where nothing else tells that it is one."""


def in_other_words(page: Page, story: Story, claim: Claim) -> Claim | None:
    """The claim of the page's own headline beside the given one; ``None`` where the line may be the text's own.

    Args:
        page: the page, whose caller gave a headline.
        story: where its story stands.
        claim: the line that looks most like a headline.
    """
    index = claim.at
    formed = _is_headline(page, index)
    told = formed and heads_signature(page, story, index) if page.bare else formed or _shares(page, index)
    if not told and page.segments[index].level != 1:
        return None
    kicker = next((value.kicker for value in claim.found if isinstance(value, Headline)), None)
    found = (Headline(page.given.title or "", kicker),)
    return claim._replace(rule="title.other-wording", why="the headline; the caller gave another wording", found=found)


def _shares(page: Page, index: int) -> bool:
    """Whether a line says a good part of what the given headline says."""
    words, given = set(page.content_words(index)), set(content_words(page.given.title or ""))
    return bool(words) and len(words & given) >= max(1.0, SAID * len(words))


def _is_headline(page: Page, index: int) -> bool:
    """Whether a line of a page that says nothing of the given headline is one all the same, by its form."""
    text = page.segments[index].text
    return not (ends_in_full_stop(page.segments[index]) or is_names(text) or is_signature(page, index))
