"""The model that comes back: frozen, documented field by field, with a JSON Schema and a JSON round-trip."""

from newsparse.forms import Forms
from newsparse.frozen import DateOrDatetime
from newsparse.kinds import Kind
from newsparse.parts import (
    Author,
    Block,
    Caption,
    Confidence,
    Contribution,
    Credit,
    Dateline,
    Embed,
    Issue,
    Quote,
    Source,
    Span,
)

__all__ = [
    "Article",
    "Author",
    "Block",
    "Caption",
    "Confidence",
    "Contribution",
    "Credit",
    "Dateline",
    "Embed",
    "Issue",
    "Quote",
    "Source",
    "Span",
]


class Article(Forms):
    """A news article: each thing once, the rest in ``removed`` with a reason."""

    title: str | None = None
    """The headline as the article shows it, without the site's name."""
    subtitle: str | None = None
    """The standfirst (deck, dek): the sentence under the headline."""
    authors: tuple[Author, ...] = ()
    """Who wrote it, in the byline's order."""
    published: DateOrDatetime | None = None
    """When it was published, as stated; a ``date`` when only the day is; never guessed."""
    updated: DateOrDatetime | None = None
    """When it was last changed, as stated."""
    dateline: Dateline | None = None
    """The dateline that opens the first paragraph."""
    image: str | None = None
    """Address of the lead picture: as the page's metadata state it, else that of the first caption that has one."""
    captions: tuple[Caption, ...] = ()
    """The pictures' captions, in order, each once."""
    body: tuple[Block, ...] = ()
    """Paragraphs, headings, block quotes, list items, tables and code, in order."""
    attributions: tuple[Contribution, ...] = ()
    """Lines that say who contributed or whose copy it is."""
    quotes: tuple[Quote, ...] = ()
    """Quoted speech with its speaker; looked for when it is first read."""
    embeds: tuple[Embed, ...] = ()
    """Posts of social networks shown inside the article; their blocks are in neither ``body`` nor ``removed``."""
    notes: tuple[Block, ...] = ()
    """Corrections and editor's notes."""
    language: str | None = None
    """ISO 639-1 code; ``None`` when unsure."""
    url: str | None = None
    """Address of the page, as given or stated."""
    site: str | None = None
    """Name of the site, when stated."""
    section: str | None = None
    """The section or topic line over the headline."""
    tags: tuple[str, ...] = ()
    """Keywords that the page lists."""
    removed: tuple[Block, ...] = ()
    """The blocks that are in no field, with the reason."""
    confidence: Confidence | None = None
    """How far each field can be trusted, one that is ``None`` too; ``None`` itself where the input is empty, where a
    wall or a list of articles stands in an article's place, and where nothing was parsed."""
    warnings: tuple[Issue, ...] = ()
    """What is odd about this input."""
    blocks: tuple[Block, ...] = ()
    """The whole input, in order."""
    source: str = ""
    """The text that all offsets count in."""

    @property
    def text(self) -> str:
        """The body as one string, a blank line between its blocks."""
        return "\n\n".join(block.text for block in self.body)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the body's paragraphs, without headings, lists and the rest."""
        return tuple(block.text for block in self.body if block.kind is Kind.PARAGRAPH)
