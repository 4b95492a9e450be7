"""An article as a schema.org NewsArticle, for a page's JSON-LD."""

from collections.abc import Iterable
from typing import Any

from newsparse.export.pictures import lead_alone, pictured
from newsparse.export.stated import stated
from newsparse.flatten import as_stated
from newsparse.model import Article, Author, Caption, Contribution, Quote, Source
from newsparse.names import is_person_name
from newsparse.require_article import require_article

Node = dict[str, Any]

CONTRIBUTING = frozenset({"contributed", "reporting", "additional_reporting", "writing", "editing", "translation"})
"""The roles of a source that helped to make the article; the others name whose copy it is."""


def to_schema_org(article: Article) -> Node:
    """The article as a schema.org ``NewsArticle``, ready for ``json.dumps``; what it does not state is left out.

    The properties are those of schema.org's documentation of NewsArticle, ImageObject and Quotation; the page
    docs/attribution.md maps them one by one. A speaker stands in ``spokenByCharacter``, and as ``creator`` too when the
    quote is whole sentences; it has a type only where it is a person's name.

    Args:
        article: the article.

    Raises:
        TypeError: it is no ``Article``.

    Example:
        >>> to_schema_org(Article(title="Old mill burns", authors=(Author(name="Jane Roe"),)))["author"]
        [{'@type': 'Person', 'name': 'Jane Roe'}]
    """
    require_article(article, "to_schema_org")
    node: Node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        "author": [_author(author) for author in article.authors],
        **_origin(article.attributions),
        "datePublished": as_stated(article.published),
        "dateModified": as_stated(article.updated),
        "dateline": article.dateline.text if article.dateline else None,
        "articleBody": article.text,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "image": _images(article),
        "hasPart": [_quotation(quote) for quote in article.quotes if quote.spans],
        "correction": [{"@type": "CorrectionComment", "text": note.text} for note in article.notes],
        "inLanguage": article.language,
        "url": article.url,
        "mainEntityOfPage": article.url,
        "publisher": {"@type": "Organization", "name": article.site} if article.site else None,
    }
    return stated(node)


def _origin(lines: tuple[Contribution, ...]) -> Node:
    """Who helped to make the article, whose copy it is, and the lines that say so."""
    sources = [source for line in lines for source in line.sources]
    return {
        "contributor": [_source(source) for source in sources if source.role in CONTRIBUTING],
        "sourceOrganization": [_source(s) for s in sources if s.role not in CONTRIBUTING and s.type != "person"],
        "creditText": _credit_text(lines),
    }


def _author(author: Author) -> Node:
    if author.kind == "organisation":
        return stated({"@type": "Organization", "name": author.name, "location": author.location})
    return stated(
        {
            "@type": "Person",
            "name": author.name,
            "jobTitle": author.role,
            "affiliation": {"@type": "Organization", "name": author.affiliation} if author.affiliation else None,
            "workLocation": {"@type": "Place", "name": author.location} if author.location else None,
        }
    )


def _source(source: Source) -> Node:
    kind = "Person" if source.type == "person" else "Organization"
    affiliation = {"@type": "Organization", "name": source.affiliation} if source.affiliation else None
    return stated({"@type": kind, "name": source.name, "affiliation": affiliation if kind == "Person" else None})


def _credit_text(lines: Iterable[Contribution]) -> str | None:
    """The lines that say whose copy it is, as written."""
    return " ".join(line.text for line in lines) or None


def _images(article: Article) -> list[Node]:
    """The lead picture, then those with a caption; once where it is one of them."""
    captioned = [_image(caption) for caption in pictured(article)]
    lead = lead_alone(article)
    if lead is None:
        return captioned
    return [{"@type": "ImageObject", "contentUrl": lead}, *captioned]


def _image(caption: Caption) -> Node:
    credit = caption.credit
    creators = [{"@type": "Person", "name": name} for name in credit.photographers] if credit else []
    providers = [*credit.sources, *([credit.via] if credit.via else [])] if credit else []
    return stated(
        {
            "@type": "ImageObject",
            "contentUrl": caption.image,
            "caption": caption.text,
            "creditText": credit.raw if credit else None,
            "creator": creators,
            "provider": [{"@type": "Organization", "name": name} for name in providers],
        }
    )


def _quotation(quote: Quote) -> Node:
    """A quotation; only words in the speaker's own are theirs as an author."""
    kind = {"@type": "Person"} if quote.speaker and is_person_name(quote.speaker) else {}
    speaker = {**kind, "name": quote.speaker} if quote.speaker else None
    creator = speaker if quote.style == "direct" else None
    return stated({"@type": "Quotation", "text": quote.text, "spokenByCharacter": speaker, "creator": creator})
