"""An article as ninjs, the IPTC's news in JSON."""

from typing import Any

from newsparse.export.pictures import lead_alone, pictured
from newsparse.export.stated import stated
from newsparse.flatten import in_utc
from newsparse.model import Article, Author, Caption, Source
from newsparse.require_article import require_article

Item = dict[str, Any]

STANDARD = "3.0"
"""The ninjs version whose names are used."""
CHANGES = frozenset({"editing", "translation"})
"""Roles of a source that changed what another made."""


def to_ninjs(article: Article) -> Item:
    """The article as a ninjs item, ready for ``json.dumps``; what the article does not state is left out.

    The names are those of the documentation of ninjs 3.0 (camel case); docs/attribution.md maps them one by one. ninjs
    wants a ``uri`` on every item: it is the article's address, and left out when that is not known, so that the caller
    can set their own. Moments without a zone, which ninjs has no form for, are left out too.

    Args:
        article: the article.

    Raises:
        TypeError: it is no ``Article``.

    Example:
        >>> item = to_ninjs(Article(title="Old mill burns", authors=(Author(name="Jane Roe"),)))
        >>> item["headlines"], item["by"]
        ([{'role': 'main', 'value': 'Old mill burns'}], 'Jane Roe')
    """
    require_article(article, "to_ninjs")
    item: Item = {
        "uri": article.url,
        "standard": {"name": "ninjs", "version": STANDARD},
        "type": "text",
        "representationType": "complete",
        "profile": "text",
        "language": article.language,
        "firstCreated": in_utc(article.published),
        "versionCreated": in_utc(article.updated) or in_utc(article.published),
        "contentCreated": in_utc(article.published),
        "headlines": _headlines(article),
        "by": ", ".join(author.name for author in article.authors),
        "people": [_person(author) for author in article.authors if author.kind == "person"],
        "infoSources": _info_sources(article),
        "located": article.dateline.place if article.dateline else None,
        "subjects": [{"name": name} for name in ((article.section,) if article.section else ()) + article.tags],
        "bodies": _bodies(article),
        "associations": _pictures(article),
        "edNote": " ".join(note.text for note in article.notes),
    }
    return stated(item)


def _headlines(article: Article) -> list[Item]:
    found = (("main", article.title), ("subtitle", article.subtitle))
    return [{"role": role, "value": text} for role, text in found if text]


def _bodies(article: Article) -> list[Item]:
    text = article.text
    words = len(text.split())
    if not text:
        return []
    return [{"role": "main", "contentType": "text/plain", "charCount": len(text), "wordCount": words, "value": text}]


def _person(author: Author) -> Item:
    return stated({"name": author.name, "rel": "author"})


def _info_sources(article: Article) -> list[Item]:
    """Who originated, changed or distributed the text: organisations that sign, and the sources that it names."""
    signed = [{"name": author.name, "role": "originated"} for author in article.authors if author.kind != "person"]
    named = [_info_source(source) for line in article.attributions for source in line.sources]
    kept: dict[tuple[str, str], Item] = {}
    for source in (*signed, *named):
        kept.setdefault((source["name"], source["role"]), source)
    return list(kept.values())


def _info_source(source: Source) -> Item:
    if source.role == "distributed":
        return {"name": source.name, "role": "distributed"}
    return {"name": source.name, "role": "modified" if source.role in CHANGES else "originated"}


def _pictures(article: Article) -> list[Item]:
    """The lead picture, where no caption is its own, then the pictures with a caption."""
    captioned = [_picture(caption, at) for at, caption in enumerate(pictured(article), 1)]
    lead = lead_alone(article)
    if lead is None:
        return captioned
    return [{**_picture(Caption(text="", image=lead), 0), "name": "mainPicture"}, *captioned]


def _picture(caption: Caption, number: int) -> Item:
    """A picture as an associated item, its credit apart from its caption."""
    credit = caption.credit
    sources = [{"name": name, "role": "originated"} for name in credit.sources] if credit else []
    if credit and credit.via:
        sources.append({"name": credit.via, "role": "distributed"})
    return stated(
        {
            "name": f"picture{number}",
            "uri": caption.image,
            "type": "picture",
            "descriptions": [{"role": "caption", "contentType": "text/plain", "value": caption.text}]
            if caption.text
            else [],
            "by": ", ".join(credit.photographers) if credit else None,
            "infoSources": sources,
            "copyrightNotice": credit.raw if credit and "©" in credit.raw else None,
            "renditions": [{"name": "original", "href": caption.image}] if caption.image else [],
        }
    )
