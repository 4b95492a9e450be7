"""What every pass sees, and what it answers with.

A ``Page`` is made once for a document. Beside it goes a ``Story``: where the article stands on the page. A fuller one
takes its place step by step: the rules find it, the learned scorer judges it, the headline cuts its top, and its lead
and its tail are joined to it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from newsparse import dates
from newsparse.attribution.byline.label_before import own_word_end
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.cues import Cues
from newsparse.cues.row import CueRow
from newsparse.dates import Stamp
from newsparse.document import Fact, Segment
from newsparse.kinds import Kind
from newsparse.label.found import Found
from newsparse.label.given import NOT_GIVEN, Given
from newsparse.label.source_habits import NO_PLACES, SharedPlaces
from newsparse.label.topic_words import content_words
from newsparse.label.twins import Twins

LONGEST_LABEL = 45
"""Words; furniture that is told by its words alone is no longer, a consent notice among it."""
HEAD_ABOVE = 6
"""Segments above the title in which byline or date may stand."""
HEAD_BELOW = 5
"""Segments of the story in which they may stand, since a standfirst can come first."""
PROSE_WORDS = 8
"""Words from which a finished sentence is prose rather than a label."""
PROSE_WORDS_KOREAN = 5
"""The same in Korean, whose words are longer."""
KOREAN_END = "다"
"""With what a told sentence ends in Korean, before its full stop."""
PROSE_SURE = 22
"""Words from which a line is prose whatever its end; teasers and headlines have fewer."""


class Claim(NamedTuple):
    """One pass's answer about one segment. The first claim on a segment wins."""

    at: int
    """Place of the segment in the document."""
    kind: Kind
    rule: str
    why: str
    duplicate_of: int | None = None
    """The segment that this one repeats."""
    found: tuple[Found, ...] = ()
    """What the pass read out of the segment."""
    score: float | None = None
    """How sure the learned scorer was, where it decided."""


Taken = Mapping[int, Claim]
"""The claims so far, by segment."""


class Stretch(NamedTuple):
    """A run of segments, ``start`` to ``end``, the end not included."""

    start: int
    end: int


NOTHING = Stretch(0, 0)


class Scores(NamedTuple):
    """What a learned scorer says of each segment: chances, 0 to 1."""

    body: Sequence[float]
    caption: Sequence[float]
    title: Sequence[float]
    """The chance of each segment to be the headline. All together make at most 1; the rest says that there is none."""
    subtitle: Sequence[float]
    """The same for the standfirst."""
    byline: Sequence[float]


@dataclass(frozen=True, slots=True)
class Story:
    """Where the article stands on a page, and what is known of it so far."""

    start: int
    """Its first segment."""
    end: int
    """The segment after its last one."""
    ruled: Stretch = NOTHING
    """Where the rules alone see it."""
    title: int | None = None
    """The segment of its headline, once the title pass has run."""
    lead: Stretch | None = None
    """From the first paragraph to the second, where others than the article's own lines stand between them."""
    topic: frozenset[str] = frozenset()
    """The content words of its first paragraphs."""
    stamps: Mapping[int, tuple[Stamp, ...]] = field(default_factory=dict)
    """The lines around it that are nothing but dates and times, with what they say."""
    scores: Scores | None = None
    """What the learned scorer says; ``None`` where rules alone decide."""

    @property
    def top(self) -> int:
        """The headline or the first segment, whichever stands first."""
        return self.start if self.title is None else min(self.title, self.start)

    def count_said(self, words: Iterable[str]) -> int:
        """How many of some content words its first paragraphs say, too."""
        return sum(map(self.topic.__contains__, words))


class Asked(NamedTuple):
    """What was found out of single segments because a pass asked for it; the next one that asks need not wait."""

    stamps: dict[int, tuple[Stamp, ...]]
    """The dates that a segment states."""
    stamped: dict[int, bool]
    """Whether it is a stamp's line around a story."""
    bylines: dict[int, bool]
    """Whether it opens with a byline word and a name."""
    contents: dict[int, Sequence[str]]
    """Its content words."""


@dataclass(frozen=True, slots=True)
class Page:
    """A document with what is worth computing once for all passes."""

    segments: Sequence[Segment]
    cues: Cues
    order: str | None
    """How 03/04/2024 is to be read, if the caller says so."""
    rows: Sequence[CueRow | None]
    """The cue row that claims each segment."""
    twins: Twins
    prose: Sequence[bool]
    """Whether each segment is running text."""
    facts: Sequence[Fact] = ()
    """What the page's metadata state."""
    stated: Mapping[str, Sequence[bytes]] = field(default_factory=dict)
    """The values that they state for each field, as the twins' keys are."""
    titles: Sequence[bytes] = ()
    """The titles among them, each once."""
    parts: Sequence[frozenset[str]] = ()
    """The parts of the page that the elements around each segment are named for."""
    articles: Sequence[str] = ()
    """The XPath of the innermost ``article`` element around each segment; empty where there is none."""
    given: Given = NOT_GIVEN
    """What the caller knows of the article."""
    now: datetime | None = None
    """When the page was fetched, if the caller says so: what "3 hours ago" counts from."""
    live: frozenset[int] = frozenset()
    """The lines that give the times of a live blog's entries."""
    results: frozenset[int] = frozenset()
    """The lines that stand in rows of names and figures or hours, or in the order of the days that open them."""
    aside: frozenset[int] = frozenset()
    """The readers' comments, in elements that are named for them or known by what is around each, and the foot."""
    thread: Stretch = NOTHING
    """Readers' comments with a button under each: nothing of the story stands below."""
    letters: Stretch = NOTHING
    """The letters to the editor, where the page prints some."""
    shared: SharedPlaces = NO_PLACES
    """The segments that many articles of the same source share, where a feed has counted them."""
    language: str | None = None
    """That of the text, ISO 639-1."""
    source: str = ""
    """The text in which the segments' places count."""
    bare: bool = False
    """Whether the text is an article and nothing around it."""
    asked: Asked = field(default_factory=lambda: Asked({}, {}, {}, {}))
    """What passes asked of a segment before."""

    def between(self, start: int, end: int, taken: Taken) -> Iterator[tuple[int, Segment]]:
        """The unclaimed segments from ``start`` up to ``end``, cut to the page."""
        segments = self.segments
        for index in range(max(0, start), min(end, len(segments))):
            if index not in taken:
                yield index, segments[index]

    def is_labelled(self, field: str) -> bool:
        """Whether a label of the document itself states a field: ``title``, ``byline``, ``published``, ``section``."""
        return any(segment.labelled == field for segment in self.segments)

    def read_stamps(self, index: int) -> tuple[Stamp, ...]:
        """The dates that a segment states."""
        stamps = self.asked.stamps.get(index)
        if stamps is None:
            text = self.segments[index].text
            stamps = dates.find_stamps(text, self.cues, self.order)
            if self.now is not None:
                stamps += dates.find_relative(text, self.cues, self.now, stamps)
            self.asked.stamps[index] = stamps
        return stamps

    def opens_byline(self, index: int) -> bool:
        """Whether a segment opens with a byline word and a name."""
        if index not in self.asked.bylines:
            text = self.segments[index].text
            self.asked.bylines[index] = has_byline_word(text) or own_word_end(text, self.language) > 0
        return self.asked.bylines[index]

    def content_words(self, index: int) -> Sequence[str]:
        """The content words of a segment."""
        words = self.asked.contents.get(index)
        if words is None:
            words = self.asked.contents[index] = content_words(self.segments[index].text)
        return words

    def head(self, story: Story) -> range:
        """The segments from a little above the title to the first paragraphs, where byline and date stand."""
        start = story.lead.end if story.lead else story.start
        return range(max(0, story.top - HEAD_ABOVE), min(len(self.segments), start + HEAD_BELOW))


def is_prose(segment: Segment) -> bool:
    """Whether a segment is running text: a sentence of some length, or long whatever its end."""
    if segment.words < PROSE_WORDS:
        return segment.words >= PROSE_WORDS_KOREAN and segment.ended and segment.text[-2:-1] == KOREAN_END
    return segment.words >= PROSE_SURE or segment.ended or segment.text[-1] in ":："
