"""The checks of one article, in one list. Each is a function named after its check; ``docs/checks.md`` explains them.

A check that looks at many records at once (coverage, duplicates, drift) stands in ``newsparse.feed.whole``.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from newsparse.feed import characters, fields, pictures, texts, walls
from newsparse.feed.issues import explained
from newsparse.feed.texts import FEWEST_WORDS
from newsparse.model import Article, Issue

__all__ = ["ARTICLE_CHECKS", "FEWEST_WORDS", "ArticleCheck", "validate_article"]

ArticleCheck = Callable[[Article, datetime], Iterator[Issue]]

ARTICLE_CHECKS: tuple[ArticleCheck, ...] = (
    fields.no_title,
    fields.title_long,
    fields.title_suffix,
    fields.title_in_body,
    fields.no_body,
    texts.too_short,
    texts.too_long,
    walls.script_required,
    walls.consent_in_body,
    walls.paywall_stub,
    walls.wall_in_body,
    texts.truncated,
    texts.repeated_lines,
    texts.repeated_phrases,
    texts.list_like,
    texts.bullets,
    texts.symbols,
    characters.code_in_body,
    characters.placeholder,
    characters.mojibake,
    characters.replaced_characters,
    characters.html_residue,
    characters.control_characters,
    characters.invisible_characters,
    characters.not_normalised,
    characters.mixed_scripts,
    fields.language_differs,
    fields.author_noise,
    fields.no_date,
    fields.no_zone,
    fields.date_future,
    fields.date_old,
    fields.updated_before_published,
    pictures.caption_in_body,
    pictures.caption_repeated,
    pictures.credit_without_caption,
    pictures.player_in_body,
    fields.doubtful_lines,
    fields.url_wrong,
)
"""The checks of one article, in the order in which their issues come."""


def validate_article(article: Article, *, now: datetime | None = None) -> tuple[Issue, ...]:
    """What is wrong with an article, then what else the parser warned of; empty when nothing is.

    Args:
        article: an article, parsed or made by hand.
        now: the moment that dates are compared with; the present one by default. Without a zone it is taken as UTC.

    Example:
        >>> [issue.check for issue in validate_article(Article(title="Old mill burns"))]
        ['no-body', 'no-date']
    """
    now = now or datetime.now(UTC)
    now = now if now.tzinfo else now.replace(tzinfo=UTC)
    found = [one for check in ARTICLE_CHECKS for one in check(article, now)]
    said = {issue.check for issue in found} | ({"no-article"} if not article.body else set())
    return (*found, *(explained(warning) for warning in article.warnings if warning.check not in said))
