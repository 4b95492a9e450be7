"""Survey: what the passes need to know of a page, each thing found out once: cue rows, twins, story, stamps."""

from dataclasses import replace

from newsparse import cues
from newsparse.document import Document, Segment
from newsparse.label.page import LONGEST_LABEL, Page, Story
from newsparse.label.survey.scored_story import find_scored_story, is_lost
from newsparse.label.survey.stamps import read_stamps
from newsparse.label.survey.story import find_story
from newsparse.label.topic_words import read_subject
from newsparse.label.twins import find_twins, twin_key
from newsparse.options import Options


def survey(document: Document, options: Options) -> Page:
    """What the passes need to know of a document, each thing computed once."""
    own = cues.load(document.language, options.cues)
    rows = [own.match(segment.text) if _may_be_label(segment) else None for segment in document.segments]
    twins = find_twins(document.segments)
    page = Page(document.segments, own, options.date_order, rows, twins, facts=document.facts)
    titles = tuple(dict.fromkeys(twin_key(fact.text) for fact in document.facts if fact.field == "title"))
    page = replace(page, titles=titles)
    labelled = [index for index, segment in enumerate(document.segments) if segment.labelled == "body"]
    if labelled:  # an archive says where its text stands
        return _with_story(page, Story(labelled[0], labelled[-1] + 1))
    page = _with_story(page, find_story(page))
    if options.scorer is None or not page.story.end:
        return page
    from newsparse.label.scorer.network import load_scorer  # noqa: PLC0415  numpy loads with the first text

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
