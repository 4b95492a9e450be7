"""The lines under a headline: who wrote it and when, in the article's language."""

from collections.abc import Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple

from newsparse.model import Article, Author


class Words(NamedTuple):
    """The words that open a byline and a timestamp in one language."""

    by: str
    joiner: str
    published: str
    updated: str


WORDS = MappingProxyType(
    {
        "en": Words("By", "and", "Published", "Updated"),
        "de": Words("Von", "und", "Veröffentlicht", "Aktualisiert"),
        "fr": Words("Par", "et", "Publié le", "Mis à jour le"),
        "es": Words("Por", "y", "Publicado", "Actualizado"),
        "it": Words("Di", "e", "Pubblicato", "Aggiornato"),
        "pt": Words("Por", "e", "Publicado", "Atualizado"),
        "nl": Words("Door", "en", "Gepubliceerd", "Bijgewerkt"),
        "pl": Words("Autor:", "i", "Opublikowano", "Aktualizacja"),
        "sv": Words("Av", "och", "Publicerad", "Uppdaterad"),
        "no": Words("Av", "og", "Publisert", "Oppdatert"),
        "da": Words("Af", "og", "Udgivet", "Opdateret"),
    }
)
"""The words by language; a language without a row gets the English ones."""


def head_lines(article: Article) -> tuple[str, ...]:
    """The byline and the timestamps of an article, a line each; nothing where it has none.

    Example:
        >>> head_lines(Article(authors=(Author(name="Jane Roe"),), published=date(2024, 12, 5), language="de"))
        ('Von Jane Roe', 'Veröffentlicht: 2024-12-05')
    """
    words = WORDS.get(article.language or "", WORDS["en"])
    lines = [f"{words.by} {_names(article.authors, words.joiner)}"] if article.authors else []
    for label, value in ((words.published, article.published), (words.updated, article.updated)):
        if value is not None:
            lines.append(f"{label}: {_moment(value)}")
    return tuple(lines)


def _names(authors: Sequence[Author], joiner: str) -> str:
    names = [author.name for author in authors]
    return f" {joiner} ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _moment(value: datetime | date) -> str:
    return value.isoformat(sep=" ", timespec="minutes") if isinstance(value, datetime) else value.isoformat()
