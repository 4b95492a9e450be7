"""Parts: what an article is made of: blocks, authors, captions, quotes, issues; frozen, documented field by field."""

from typing import Annotated, Literal

from pydantic import Field

from newsparse.frozen import DateOrDatetime, Frozen
from newsparse.kinds import Kind

Chance = Annotated[float, Field(ge=0, le=1)]


class Span(Frozen):
    """A place in ``Article.source``: the characters ``source[start:end]``."""

    start: int
    """Offset of the first character, from 0."""
    end: int
    """Offset after the last character."""


class Block(Frozen):
    """One piece of the input and what it is; every character that is not white space lies in exactly one."""

    kind: Kind
    """What the block is."""
    text: str
    """``source[start:end]`` with white space folded and Markdown marks taken off."""
    start: int
    """Offset of its first character in ``Article.source``."""
    end: int
    """Offset after its last character."""
    rule: str
    """Name of the rule that chose the kind: the pass, a dot, and the case (``title.above-story``)."""
    why: str
    """The reason in words."""
    score: float | None = None
    """How sure a learned scorer was, 0 to 1; ``None`` where a rule decided."""
    duplicate_of: int | None = None
    """Index in ``Article.blocks`` of the block that this one repeats."""
    path: str | None = None
    """XPath of the element; ``None`` for text and Markdown."""


class Author(Frozen):
    """Who wrote the article."""

    name: str
    """The name as written, without role, place or agency."""
    kind: Literal["person", "organisation"] = "person"
    """Whether a person or an organisation (an agency, a newsroom) signs."""
    role: str | None = None
    """What the byline calls them: "political editor"; ``None`` when not stated."""
    affiliation: str | None = None
    """The newsroom or agency that the byline puts beside the name; ``None`` when not stated."""
    location: str | None = None
    """Where they report from, as the byline says; ``None`` when not stated."""


class Credit(Frozen):
    """Whose picture it is, split into names as they are written."""

    photographers: tuple[str, ...] = ()
    """The persons who took or drew the picture."""
    sources: tuple[str, ...] = ()
    """Agencies, pools and outlets in their order, without the distributor."""
    via: str | None = None
    """The distributor: "Getty Images" in "AFP via Getty Images"."""
    notes: tuple[str, ...] = ()
    """What else the credit says: "file photo", "handout", "screenshot"."""
    raw: str
    """The credit as the text has it."""


class Caption(Frozen):
    """The words under a picture, and whose picture it is."""

    text: str
    """The caption without its credit."""
    credit: Credit | None = None
    """The credit, ``None`` when the text has none."""
    image: str | None = None
    """Address of the image, where the input names it: whole where the page's address is stated, or given
    (``Options.url``), else as it stands there."""


class Dateline(Frozen):
    """The place, agency and day that open a report: "MEXICO CITY (AP) —"."""

    text: str
    """The dateline as it stands in the paragraph, which keeps it."""
    place: str | None = None
    """The place as written."""
    agency: str | None = None
    """The agency as written."""
    date: str | None = None
    """The day as written, mostly without a year."""


Role = Literal[
    "contributed",
    "reporting",
    "additional_reporting",
    "writing",
    "editing",
    "translation",
    "byline",
    "wire",
    "source",
    "material",
    "republished",
    "distributed",
    "copyright",
]
"""What a contribution line says that a source did."""


class Source(Frozen):
    """One person, agency or outlet that a contribution line names."""

    name: str
    """The name as written."""
    type: Literal["person", "agency", "outlet", "generic"]
    """A person, a news agency, a newsroom or paper, or a word such as "agencies"."""
    role: Role
    """What the line says it did."""
    affiliation: str | None = None
    """The newsroom beside a person's name; ``None`` when not stated."""
    location: str | None = None
    """The place beside a name; ``None`` when not stated."""


class Contribution(Frozen):
    """A line that says who helped: "Reuters contributed to this report."."""

    text: str
    """The line as written."""
    sources: tuple[Source, ...]
    """Who it names, in order."""


class Quote(Frozen):
    """Words that the article gives to a speaker."""

    spans: tuple[Span, ...]
    """The words inside the marks, in ``Article.source``; empty for indirect speech, which has no marks."""
    text: str
    """The quoted words."""
    speaker: str | None = None
    """The speaker's name; ``None`` when the text does not make it plain."""
    speaker_span: Span | None = None
    """Where the speaker is named, a pronoun included."""
    cue: str | None = None
    """The word that attributes: "said"."""
    cue_span: Span | None = None
    """Where the cue stands."""
    style: Literal["direct", "mixed", "indirect"] = "direct"
    """Whole words of the speaker, a part of a sentence, or none."""


class Embed(Frozen):
    """A post of a social network that the article shows."""

    text: str
    """The words of the post, a line for each of its blocks."""
    author: str | None = None
    """Who posted it, as its last line says; ``None`` when not stated."""
    date: DateOrDatetime | None = None
    """When it was posted; ``None`` when not stated."""
    platform: str | None = None
    """The network: "Twitter", "Instagram"; ``None`` when it is unknown."""
    span: Span
    """Where it stands in ``Article.source``."""


class Issue(Frozen):
    """Something odd about an input, or wrong with an article."""

    check: str
    """Stable name of the check: ``no-title``."""
    severity: Literal["error", "warning", "info"]
    """``error``: the record is not usable as an article; ``warning``: look at it; ``info``: good to know."""
    message: str
    """What is wrong and where, in a sentence."""
    field: str | None = None
    """The field of the Article it is about."""
    value: str | None = None
    """The value found, at most 80 characters."""
    span: Span | None = None
    """The place in ``Article.source``."""
    url: str | None = None
    """Where the check is explained: a heading of ``checks.md``, which the package carries; set by the parser and the
    checks."""


class Confidence(Frozen):
    """How far each field can be trusted: the chance, 0 to 1, that what it says is right, ``None`` or nothing included.

    A body counts as right from nine tenths (word F1), any other field only when it is exactly so. The chances are
    those that pages of publishers not seen bore out; ``docs/accuracy.md`` has the curves.
    """

    by: Literal["scorer", "rules"]
    """Who judged: the learned scorer and the rules, or the rules alone (``Options(scorer=None)``), who know less."""
    body: Chance
    """That of the body."""
    title: Chance
    """That of the headline."""
    authors: Chance
    """That of all authors together."""
    published: Chance
    """That of the date, by its day."""
    captions: Chance
    """That of all captions together."""
