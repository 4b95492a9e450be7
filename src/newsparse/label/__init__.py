"""Label: every segment of a document gets one kind, from an ordered list of passes; the first claim wins."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from newsparse.document import Document
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.author_box import find_author_boxes
from newsparse.label.passes.body import find_body
from newsparse.label.passes.byline import find_bylines
from newsparse.label.passes.caption_by_tags import find_captions_by_tags
from newsparse.label.passes.caption_by_words import find_captions_by_words
from newsparse.label.passes.contribution import find_contributions
from newsparse.label.passes.cue_rows import find_cue_rows
from newsparse.label.passes.duplicate import find_caption_twins, find_repeated_labels, find_repeats, find_title_twins
from newsparse.label.passes.foreign import find_foreign
from newsparse.label.passes.keywords import find_keywords
from newsparse.label.passes.kicker import find_kicker
from newsparse.label.passes.labelled import find_labelled
from newsparse.label.passes.leftover import find_leftovers
from newsparse.label.passes.metadata import find_stated
from newsparse.label.passes.named_element import find_named_elements
from newsparse.label.passes.note import find_notes
from newsparse.label.passes.related import find_listed, find_runs
from newsparse.label.passes.second_article import find_second_article
from newsparse.label.passes.subtitle import find_subtitle
from newsparse.label.passes.timestamp import find_timestamps
from newsparse.label.passes.title import find_title
from newsparse.label.passes.without_article import claim_absence
from newsparse.label.survey import survey
from newsparse.label.survey.no_article import find_absence
from newsparse.options import Options

_OVERRULING = frozenset({Kind.DUPLICATE, Kind.TIMESTAMP})
"""What a later pass may still say of a claimed segment: that it repeats another, that a bare label dates the story."""

Pass = Callable[[Page, Taken], Iterator[Claim]]

PASSES: tuple[Pass, ...] = (
    find_labelled,
    find_keywords,
    find_cue_rows,
    find_notes,
    find_title,
    find_second_article,
    find_title_twins,
    find_captions_by_tags,
    find_bylines,
    find_contributions,
    find_timestamps,
    find_listed,
    find_captions_by_words,
    find_author_boxes,
    find_caption_twins,
    find_subtitle,
    find_kicker,
    find_named_elements,
    find_repeated_labels,
    find_runs,
    find_repeats,
    find_foreign,
    find_body,
    find_leftovers,
)
"""The passes in their order. Each looks at what is not yet claimed, the timestamp pass at bare labels too."""


def label(document: Document, options: Options) -> tuple[Claim, ...]:
    """One claim for each segment of a document, in order, then one for each fact of its metadata that fills a field."""
    page = survey(document, options)
    absence = find_absence(page)
    if absence is not None:
        return tuple(claim_absence(page, absence))
    claims: dict[int, Claim] = {}
    for find in PASSES:
        for claim in find(page, claims):
            if claim.at not in claims or claim.kind in _OVERRULING:
                claims[claim.at] = claim
        if find is find_title:
            page = _below_title(page, claims)
    return (*(claims[index] for index in range(len(page.segments))), *find_stated(page, claims))


def _below_title(page: Page, taken: Taken) -> Page:
    """The page with its title known; the story begins below it."""
    title = next((index for index, claim in taken.items() if claim.kind is Kind.TITLE), None)
    start, end = page.story
    if title is None or title < start:
        return replace(page, title=title)
    return replace(page, title=title, story=Story(title + 1, end))
