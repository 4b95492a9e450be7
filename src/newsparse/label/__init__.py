"""Label: every segment of a document gets one kind, from an ordered list of passes; the first claim wins."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from newsparse import cues
from newsparse.document import Document, Segment
from newsparse.kinds import Kind
from newsparse.label.absence import claim_absence, find_absence
from newsparse.label.author_box import find_author_boxes
from newsparse.label.body import find_body
from newsparse.label.byline import find_bylines
from newsparse.label.caption import find_captions
from newsparse.label.contribution import find_contributions
from newsparse.label.duplicate import find_caption_twins, find_repeated_labels, find_repeats, find_title_twins
from newsparse.label.element import find_elements
from newsparse.label.figure import find_figures
from newsparse.label.furniture import find_furniture
from newsparse.label.kicker import find_kicker
from newsparse.label.leftover import find_leftovers
from newsparse.label.metadata import find_stated
from newsparse.label.note import find_notes
from newsparse.label.page import LONGEST_LABEL, Claim, Page, Story, Taken
from newsparse.label.related import find_listed, find_runs
from newsparse.label.scored import find_foreign, find_scored_story, is_lost
from newsparse.label.second import find_second_article
from newsparse.label.story import find_story
from newsparse.label.subject import read_subject
from newsparse.label.subtitle import find_subtitle
from newsparse.label.tags import find_tags
from newsparse.label.timestamp import find_timestamps, read_stamps
from newsparse.label.title import find_title
from newsparse.label.twins import find_twins, twin_key
from newsparse.options import Options

_OVERRULING = frozenset({Kind.DUPLICATE, Kind.TIMESTAMP})
"""What a later pass may still say of a claimed segment: that it repeats another, that a bare label dates the story."""

Pass = Callable[[Page, Taken], Iterator[Claim]]

PASSES: tuple[Pass, ...] = (
    find_tags,
    find_furniture,
    find_notes,
    find_title,
    find_second_article,
    find_title_twins,
    find_figures,
    find_bylines,
    find_contributions,
    find_timestamps,
    find_listed,
    find_captions,
    find_author_boxes,
    find_caption_twins,
    find_subtitle,
    find_kicker,
    find_elements,
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


def survey(document: Document, options: Options) -> Page:
    """What the passes need to know of a document, each thing computed once."""
    own = cues.load(document.language, options.cues)
    rows = [own.match(segment.text) if _may_be_label(segment) else None for segment in document.segments]
    twins = find_twins(document.segments)
    page = Page(document.segments, own, options.date_order, rows, twins, facts=document.facts)
    titles = tuple(dict.fromkeys(twin_key(fact.text) for fact in document.facts if fact.field == "title"))
    page = replace(page, titles=titles)
    page = _with_story(page, find_story(page))
    if options.scorer is None or not page.story.end:
        return page
    from newsparse.label.scorer import load_scorer  # noqa: PLC0415  numpy is loaded for the first text, not on import

    scores = load_scorer(str(options.scorer)).score(page)
    page = replace(page, scores=scores, ruled=page.story)
    story = find_scored_story(page, scores)
    if is_lost(page, story):
        return replace(page, scores=None)
    return page if story == page.story else _with_story(page, story)


def _may_be_label(segment: Segment) -> bool:
    """Whether a line may be furniture by its words alone: short, and not what the tags say is a headline or a time."""
    if segment.words > LONGEST_LABEL:
        return False
    return segment.hints is None or segment.hints.tag not in ("h1", "time")


def _with_story(page: Page, story: Story) -> Page:
    """The page with its story known, what that is about, and the dates around it."""
    page = replace(page, story=story, subject=read_subject(page.segments[story.start : story.end]))
    return replace(page, stamped=read_stamps(page))
