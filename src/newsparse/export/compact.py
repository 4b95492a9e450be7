"""An article as the fixtures state it: everything that must be equal, and nothing that follows from it."""

import json
from collections.abc import Iterable

from newsparse.model import Article, Author, Block, Caption, Contribution, Embed, Source
from newsparse.require_article import require_article

LONGEST_WORD = 40
"""Characters up to which the strings of a list, such as tags, stand on one line."""


def compact(article: Article) -> dict[str, object]:
    """The article as plain data in the compact form of ``fixtures/articles/*/expected.json``.

    Args:
        article: the article.

    Raises:
        TypeError: it is no ``Article``.

    Example:
        >>> compact(Article(title="Old mill burns", authors=(Author(name="Jane Roe"),)))["authors"]
        [{'name': 'Jane Roe'}]
    """
    require_article(article, "compact")
    return {
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": [_author(author) for author in article.authors],
        "published": article.published.isoformat() if article.published else None,
        "updated": article.updated.isoformat() if article.updated else None,
        "dateline": article.dateline.model_dump() if article.dateline else None,
        **_lead_picture(article),
        "captions": [_caption(caption) for caption in article.captions],
        "body": _pairs(article.body),
        "attributions": [_contribution(line) for line in article.attributions],
        **({"embeds": [_embed(embed) for embed in article.embeds]} if article.embeds else {}),
        "notes": [note.text for note in article.notes],
        "language": article.language,
        "section": article.section,
        "tags": list(article.tags),
        "removed": _pairs(article.removed),
        "warnings": [warning.check for warning in article.warnings],
    }


def write_compact(form: dict[str, object]) -> str:
    """The compact form as JSON for people: a line for each field, and for each element of a list.

    Example:
        >>> print(write_compact({"title": "Old mill burns", "notes": [], "body": [["paragraph", "A fire."]]}))
        {
         "title": "Old mill burns",
         "notes": [],
         "body": [
          ["paragraph", "A fire."]
         ]
        }
    """
    return "{\n" + ",\n".join(f" {_line(key)}: {_value(value)}" for key, value in form.items()) + "\n}"


def _value(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _line(value)
    if all(isinstance(item, str) and len(item) <= LONGEST_WORD for item in value):
        return _line(value)
    return "[\n" + ",\n".join(f"  {_line(item)}" for item in value) + "\n ]"


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _pairs(blocks: Iterable[Block]) -> list[list[str]]:
    return [[block.kind.value, block.text] for block in blocks]


def _author(author: Author) -> dict[str, str]:
    kind = {"kind": author.kind} if author.kind == "organisation" else {}
    return {"name": author.name, **kind, **_stated(author, ("role", "affiliation", "location"))}


def _caption(caption: Caption) -> dict[str, object]:
    credit = caption.credit
    parts = None
    if credit:
        parts = {
            "raw": credit.raw,
            "photographers": list(credit.photographers),
            "sources": list(credit.sources),
            "via": credit.via,
            "notes": list(credit.notes),
        }
    return {"text": caption.text, "credit": parts, "image": caption.image}


def _lead_picture(article: Article) -> dict[str, str]:
    """The lead picture, where it is not the first caption's, from which it would follow."""
    first = next((caption.image for caption in article.captions if caption.image), None)
    return {"image": article.image} if article.image and article.image != first else {}


def _embed(embed: Embed) -> dict[str, object]:
    date = {"date": embed.date.isoformat()} if embed.date else {}
    return {"text": embed.text, **_stated(embed, ("author", "platform")), **date}


def _contribution(line: Contribution) -> dict[str, object]:
    return {"text": line.text, "sources": [_source(source) for source in line.sources]}


def _source(source: Source) -> dict[str, str]:
    named = {"name": source.name, "type": source.type, "role": source.role}
    return {**named, **_stated(source, ("affiliation", "location"))}


def _stated(model: Author | Embed | Source, names: tuple[str, ...]) -> dict[str, str]:
    """Those fields of a model that the text states."""
    values = {name: getattr(model, name) for name in names}
    return {name: value for name, value in values.items() if value is not None}
