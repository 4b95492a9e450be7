"""Survey: what the passes need to know of a page, each thing found out once: cue rows, twins, story, stamps."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from newsparse import cues
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.cues import Cues
from newsparse.cues.row import CueRow
from newsparse.dates import find_stamps
from newsparse.document import Document, Segment
from newsparse.kinds import Kind
from newsparse.label.given import Given
from newsparse.label.page import LONGEST_LABEL, Page, Story, Stretch, is_prose
from newsparse.label.source_habits import NO_HABITS, SourceHabits, shared_places
from newsparse.label.survey.archive_bar import know_archive_bar
from newsparse.label.survey.bare import is_bare
from newsparse.label.survey.button_row import find_button_row
from newsparse.label.survey.channel_call import find_channel_call
from newsparse.label.survey.consent_wall import find_consent_walls, know_consent_lines
from newsparse.label.survey.date_order import tell_order
from newsparse.label.survey.live_entries import find_live_entries
from newsparse.label.survey.page_parts import NO_PARTS, find_aside, innermost, parts_around
from newsparse.label.survey.pointer import find_pointer
from newsparse.label.survey.reader_letters import find_reader_letters
from newsparse.label.survey.result_rows import find_result_rows
from newsparse.label.survey.rising_rows import find_rising_rows
from newsparse.label.survey.scored_story import LEAST, find_scored_story
from newsparse.label.survey.stamps import read_stamps
from newsparse.label.survey.story import find_story
from newsparse.label.survey.thread import find_thread
from newsparse.label.survey.timed_rows import find_timed_rows
from newsparse.label.survey.torn_cells import find_torn_cells
from newsparse.label.topic_words import read_topic
from newsparse.label.twins import find_twins, twin_key
from newsparse.options import Options

LONGEST_NOTICE = 160
"""Words of the longest paragraph in which a page asks for consent or support, or says what it does not answer for."""
NOTICES = frozenset({"promo.consent", "absence.consent", "promo.appeal", "legal.disclaimer"})
"""The rows of what such a paragraph says; they claim it by its beginning."""
FILM, SOURCE = "related.watch", "other.source-address"
"""The row of a pointer to a film or pictures, "VIDEO: Rain in Selby"; the first words of a text are its headline."""
FIRST_WORDS = 4
"""Words of a line from which it is one that a text may begin with, and no label over the headline."""
MENU = "navigation.menu"
"""The row of a menu's words; one with a full stop or a question mark is a sentence of the story: "Home."."""

COUNT = "comment.count"
"""The row of a bare number."""
LOWEST_NUMBERED = 3
"""Level of the lowest heading that is a year or the number of a part of the story."""


def survey_page(document: Document, options: Options, habits: SourceHabits = NO_HABITS) -> tuple[Page, Story]:
    """What the passes need to know of a document, and where its story stands."""
    page = _read_page(document, options, habits)
    body = [index for index, segment in enumerate(document.segments) if segment.labelled == "body"]
    if body:  # an archive says where its text stands
        stretch = Stretch(body[0], body[-1] + 1)
        return replace(page, bare=True), _tell_story(page, stretch, stretch)
    ruled = find_story(page)
    story = _tell_story(page, ruled, ruled)
    if options.scorer is not None and ruled.end:
        story = _judge_story(page, story, str(options.scorer))
    if page.letters.end:
        start, end = page.letters
        story = replace(story, start=min(story.start, start) if story.end else start, end=max(story.end, end))
    if not page.bare:
        return page, story
    whole = Stretch(0, len(page.segments))
    return page, replace(_tell_story(page, whole, whole), scores=story.scores)


def _read_page(document: Document, options: Options, habits: SourceHabits) -> Page:
    """The page of a document: what each line is by its words, its place and its element, found out once."""
    own = cues.load(document.language, options.cues)
    match = cache(own.match)  # a page repeats its short lines
    rows = [_find_row(segment, match, own) for segment in document.segments]
    parts = [parts_around(segment.tags) if segment.tags else NO_PARTS for segment in document.segments]
    know_archive_bar(parts, rows)
    _free_headline(document.segments, rows, own)
    stated: dict[str, list[bytes]] = {}
    for fact in document.facts:
        stated.setdefault(fact.field, []).append(twin_key(fact.text))
    twins = find_twins(document.segments)
    given = Given(options.title, options.subtitle, options.authors, options.published)
    order = tell_order(document, options.date_order, habits.date_order)
    prose = [*map(is_prose, document.segments)]
    know_consent_lines(document.segments, rows, prose)
    cells = find_torn_cells(document.segments, rows, prose)
    rows = [None if index in cells else row for index, row in enumerate(rows)] if cells else rows
    page = Page(document.segments, own, order, rows, twins, prose, document.facts, stated, given=given, now=options.now)
    thread = find_thread(page.segments, rows, twins)
    page = replace(
        page,
        language=document.language,
        source=document.source,
        titles=tuple(dict.fromkeys(stated.get("title", ()))),
        parts=parts,
        articles=[innermost(segment.tags.path, "article") if segment.tags else "" for segment in page.segments],
        live=find_live_entries(page.segments, own),
        results=cells.union(
            find_result_rows(page.segments, own), find_rising_rows(page.segments), find_timed_rows(page.segments)
        ),
        aside=find_aside(page.segments, parts, find_consent_walls(page.segments, rows)).union(range(*thread)),
        thread=thread,
        letters=find_reader_letters(page.segments, rows),
        shared=shared_places(twins.keys, habits),
    )
    page = replace(page, bare=not thread.end and is_bare(page))
    _free_reference(rows, bare=page.bare)
    return page


def _free_reference(rows: list[CueRow | None], *, bare: bool) -> None:
    """Take its row from a source's address in an article alone, and from a text's last line: it is the writer's own."""
    own = slice(0 if bare else -1, None)
    rows[own] = [None if row is not None and row.name == SOURCE else row for row in rows[own]]


def _free_headline(segments: Sequence[Segment], rows: list[CueRow | None], own: Cues) -> None:
    """Take its row from what points to a film and is the headline: it opens the text, is signed, or dated."""
    films = [index for index, row in enumerate(rows) if row is not None and row.name == FILM]
    if not films:  # nearly all pages
        return
    first = next(
        (index for index, row in enumerate(rows) if row is None and segments[index].words >= FIRST_WORDS), None
    )
    for index in films:
        signed = _is_signed(segments, rows, index + 1) or _is_dated(segments, index, own)
        if first is None or index < first or signed:
            rows[index] = None
            return


def _is_signed(segments: Sequence[Segment], rows: Sequence[CueRow | None], below: int) -> bool:
    """Whether a line is a byline, or the bare label of one."""
    row = rows[below] if below < len(rows) else None
    return below < len(rows) and (
        has_byline_word(segments[below].text) or (row is not None and row.kind is Kind.BARE_LABEL)
    )


def _is_dated(segments: Sequence[Segment], index: int, own: Cues) -> bool:
    """Whether a date stands in one of the two short lines below a line over which there is no paragraph."""
    below = (one.text for one in segments[index + 1 : index + 3] if not is_prose(one))
    return not any(map(is_prose, segments[:index])) and any(find_stamps(text, own, None) for text in below)


def _find_row(segment: Segment, match: Callable[[str], CueRow | None], own: Cues) -> CueRow | None:
    """The cue row that claims a segment; of a longer paragraph only one whose notices are that long does."""
    if _may_be_label(segment):
        row = match(segment.text) or find_pointer(segment, own) or find_channel_call(segment, own)
        row = row or find_button_row(segment, own)
        if row is None or (row.name == COUNT and _numbers_part(segment)):
            return None
        return None if row.name == MENU and segment.tags is None and _is_sentence(segment.text) else row
    if not LONGEST_LABEL < segment.words <= LONGEST_NOTICE:
        return None
    opening = segment.text[: cues.LONGEST_CUE]
    row = match(opening) if _notices(own).match(opening) else None
    return row if row is not None and row.name in NOTICES else None


@lru_cache(maxsize=32)
def _notices(own: Cues) -> Cues:
    """The rows of such notices: they are few, and hardly a paragraph is compared with all rows."""
    return own.only(NOTICES)


def _numbers_part(segment: Segment) -> bool:
    """Whether a bare number is a heading; counters are set as lower ones, "1.2K" is none, nor is what links."""
    return 0 < segment.level <= LOWEST_NUMBERED and segment.text.isdigit() and not segment.linked


def _is_sentence(text: str) -> bool:
    return text[-1] in ".?" and text[-2:-1].isalpha()


def _may_be_label(segment: Segment) -> bool:
    """Whether a line may be furniture by its words alone: short, and not what the tags say is a headline or a time."""
    if segment.words > LONGEST_LABEL:
        return False
    return segment.tags is None or segment.tags.tag not in ("h1", "time")


def _tell_story(page: Page, stretch: Stretch, ruled: Stretch) -> Story:
    """The story of a stretch, without the labelled head of its text: what it is about, and the dates around it."""
    head = next((at for at, segment in enumerate(page.segments) if not segment.labelled), 0)
    if stretch.start < head < stretch.end:
        stretch = Stretch(head, stretch.end)
    topic = read_topic(page.segments, range(*stretch), page.content_words)
    return Story(stretch.start, stretch.end, ruled, topic=topic, stamps=read_stamps(page, stretch))


def _judge_story(page: Page, ruled: Story, scorer: str) -> Story:
    """The story as the learned scorer sees it; comments and the page's foot are none, whatever it says."""
    from newsparse.label.scorer.network import load_scorer  # noqa: PLC0415  numpy loads with the first text

    scores = load_scorer(scorer).score(page, ruled)
    if page.aside:
        scores = scores._replace(body=_without_aside(page, scores.body))
    stretch = find_scored_story(page, ruled.ruled, scores)
    story = ruled if stretch == ruled.ruled else _tell_story(page, stretch, ruled.ruled)
    return replace(story, scores=scores)


def _without_aside(page: Page, chances: Sequence[float]) -> list[float]:
    """The chances of a page's segments: none for its comments and foot, and for what follows a thread of comments."""
    start = page.thread.start
    told = any(chances[index] >= LEAST and page.prose[index] for index in range(start))
    last = start if told else len(chances)
    return [0.0 if index >= last or index in page.aside else chance for index, chance in enumerate(chances)]
