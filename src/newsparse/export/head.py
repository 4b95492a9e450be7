"""The lines under a headline: who wrote it and when, in the article's language."""

from collections.abc import Sequence
from datetime import date, datetime

from newsparse.cues.facts import facts
from newsparse.model import Article, Author


def head_lines(article: Article) -> tuple[str, ...]:
    """The byline and the timestamps of an article, a line each; nothing where it has none.

    The words are those of ``[export]`` in the cue file of its language; English for a language without one.

    Example:
        >>> head_lines(Article(authors=(Author(name="Jane Roe"),), published=date(2024, 12, 5), language="de"))
        ('Von Jane Roe', 'Veröffentlicht: 2024-12-05')
    """
    words = facts(article.language or "", "export") or facts("en", "export")
    lines = [f"{words['by']} {_names(article.authors, words['joiner'])}"] if article.authors else []
    for label, value in ((words["published"], article.published), (words["updated"], article.updated)):
        if value is not None:
            lines.append(f"{label}: {_moment(value)}")
    return tuple(lines)


def _names(authors: Sequence[Author], joiner: str) -> str:
    names = [author.name for author in authors]
    return f" {joiner} ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _moment(value: datetime | date) -> str:
    return value.isoformat(sep=" ", timespec="minutes") if isinstance(value, datetime) else value.isoformat()
