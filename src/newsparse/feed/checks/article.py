"""The checks of one article, in one list. Each is a function named after its check; ``docs/checks.md`` explains them.

A check that looks at many records at once (coverage, copies, drift) stands in ``newsparse.feed.checks.feed``.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from newsparse.checks_page import explained
from newsparse.feed.checks import article_characters, article_fields, article_pictures, article_text, article_walls
from newsparse.model import Article, Issue
from newsparse.require_article import require_article

ArticleCheck = Callable[[Article, datetime], Iterator[Issue]]

ARTICLE_CHECKS: tuple[ArticleCheck, ...] = (
    article_fields.no_title,
    article_fields.title_long,
    article_fields.title_suffix,
    article_fields.title_in_body,
    article_fields.no_body,
    article_text.too_short,
    article_text.too_long,
    article_walls.script_required,
    article_walls.consent_in_body,
    article_walls.paywall_stub,
    article_walls.wall_in_body,
    article_text.truncated,
    article_text.repeated_lines,
    article_text.repeated_phrases,
    article_text.list_like,
    article_text.bullets,
    article_text.symbols,
    article_characters.code_in_body,
    article_characters.placeholder,
    article_characters.mojibake,
    article_characters.replaced_characters,
    article_characters.html_residue,
    article_characters.control_characters,
    article_characters.invisible_characters,
    article_characters.not_normalised,
    article_characters.mixed_scripts,
    article_fields.language_differs,
    article_fields.author_noise,
    article_fields.no_date,
    article_fields.no_zone,
    article_fields.date_future,
    article_fields.date_old,
    article_fields.updated_before_published,
    article_pictures.caption_in_body,
    article_pictures.caption_repeated,
    article_pictures.credit_without_caption,
    article_pictures.player_in_body,
    article_fields.doubtful,
    article_fields.url_wrong,
)
"""The checks of one article, in the order in which their issues come."""


def validate_article(article: Article, *, now: datetime | None = None) -> tuple[Issue, ...]:
    """What is wrong with an article, then what else the parser warned of; empty when nothing is.

    Args:
        article: an article, parsed or made by hand.
        now: the moment that dates are compared with; the present one by default. Without a zone it is taken as UTC.

    Raises:
        TypeError: ``article`` is no ``Article``.

    Example:
        >>> [issue.check for issue in validate_article(Article(title="Old mill burns"))]
        ['no-body', 'no-date']
    """
    require_article(article, "validate_article")
    now = now or datetime.now(UTC)
    now = now if now.tzinfo else now.replace(tzinfo=UTC)
    found = [one for check in ARTICLE_CHECKS for one in check(article, now)]
    said = {issue.check for issue in found}
    return (*found, *(explained(warning) for warning in article.warnings if warning.check not in said))
