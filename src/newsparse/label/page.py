"""What every pass sees of a text, and what it answers with."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsparse import dates
from newsparse.cues import Cues
from newsparse.cues.row import Row
from newsparse.dates import Stamp
from newsparse.document import Fact, Segment
from newsparse.kinds import Kind
from newsparse.label.twins import Twins

LONGEST_LABEL = 45
"""Words that a line may have and still be furniture by its words alone."""
HEAD_ABOVE = 6
"""Segments above the title that may hold byline or date."""
HEAD_BELOW = 5
"""Segments of the story that may hold them, when the standfirst comes first."""
PROSE_WORDS = 8
"""Words from which a finished sentence is prose rather than a label."""
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
    values: tuple[object, ...] = ()
    """What the pass read out of the segment: authors, stamps, a caption, a contribution."""
    score: float | None = None
    """How sure the learned scorer was, where it decided."""


Taken = Mapping[int, Claim]
"""The claims so far, by segment."""


class Story(NamedTuple):
    """Where the body stands: segments ``start`` to ``end``, the end not included."""

    start: int
    end: int


NO_STORY = Story(0, 0)


class Scores(NamedTuple):
    """What a learned scorer says of each segment: chances, 0 to 1."""

    body: Sequence[float]
    caption: Sequence[float]
    title: Sequence[float]
    """That it is the headline; what the chances of all lack to 1 is the chance that there is none."""
    subtitle: Sequence[float]
    byline: Sequence[float]


@dataclass(frozen=True, slots=True)
class Page:
    """A document with what is worth computing once for all passes."""

    segments: Sequence[Segment]
    cues: Cues
    order: str | None
    rows: Sequence[Row | None]
    """The cue row that claims each segment."""
    twins: Twins
    story: Story = NO_STORY
    ruled: Story = NO_STORY
    """Where the rules alone see the story."""
    title: int | None = None
    subject: frozenset[str] = frozenset()
    """The story's content words."""
    stamped: Mapping[int, tuple[Stamp, ...]] = field(default_factory=dict)
    """The lines around the story that are nothing but dates and times, with what they say."""
    facts: Sequence[Fact] = ()
    """What the page's metadata state."""
    titles: Sequence[bytes] = ()
    """The titles that they state, as the twins' keys are."""
    scores: Scores | None = None
    """What the learned scorer says; ``None`` where rules alone decide."""

    def between(self, start: int, end: int, taken: Taken) -> Iterator[tuple[int, Segment]]:
        """The unclaimed segments from ``start`` up to ``end``, cut to the page."""
        for index in range(max(0, start), min(end, len(self.segments))):
            if index not in taken:
                yield index, self.segments[index]

    def is_labelled(self, field: str) -> bool:
        """Whether a label of the document itself states a field: ``title``, ``byline``, ``published``, ``section``."""
        return any(segment.labelled == field for segment in self.segments)

    def read_stamps(self, index: int) -> tuple[Stamp, ...]:
        """The dates that a segment states."""
        return dates.find_stamps(self.segments[index].text, self.cues, self.order)

    @property
    def head(self) -> range:
        """The segments from a little above the title to the first paragraphs, where byline and date stand."""
        return range(max(0, self.top - HEAD_ABOVE), min(len(self.segments), self.story.start + HEAD_BELOW))

    @property
    def top(self) -> int:
        """The headline or the first segment of the story, whichever stands first."""
        return self.story.start if self.title is None else min(self.title, self.story.start)


def is_prose(segment: Segment) -> bool:
    """Whether a segment is running text: a sentence of some length, or long whatever its end."""
    if segment.words < PROSE_WORDS:
        return False
    return segment.words >= PROSE_SURE or segment.ended or segment.text[-1] in ":："
