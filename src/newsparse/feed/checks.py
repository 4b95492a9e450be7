"""The checks of one article. Each is a function named after its check; ``docs/checks.md`` explains them.

A check that looks at many records at once (coverage, near duplicates, drift) is not of this list: it would need what
``check_record`` gives for each record.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta

from newsparse import cues
from newsparse.feed.issues import explained, issue
from newsparse.model import Article, Issue
from newsparse.read.lines import count_words

FEWEST_WORDS = 50
"""Words below which a text is no usable document: Gopher's minimum (Rae et al. 2021, arXiv 2112.11446, table A1)."""
CLOCK_SLACK = timedelta(days=1)
"""How far ahead of now a date may lie: zones differ by up to 26 hours and clocks are set wrong."""
LONGEST_NAME = 6
"""Words of an author's name; longer ones hold a sentence or several authors."""
CAPTION_WORDS = 6
"""Words from which a caption inside a paragraph is no coincidence."""

_ADDRESS_RE = re.compile(r"@|https?:|www\.", re.IGNORECASE)
_DOMAIN_RE = re.compile(r"\w\.(?:com|net|org|info|co\.uk|at|ch|de|dk|es|eu|fr|it|nl|no|pl|pt|se)(?:/|$)", re.IGNORECASE)
_LETTERS_RE = re.compile(r"\w")

ArticleCheck = Callable[[Article, datetime], Iterator[Issue]]


def no_title(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the article has no title."""
    if not article.title:
        yield issue("no-title", "warning", "no title was found", field="title")


def no_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the article has no body."""
    if not article.body:
        yield issue("no-body", "error", "no body was found", field="body")


def too_short(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the body has few words; none when there is no body."""
    words = sum(count_words(block.text) for block in article.body)
    if article.body and words < FEWEST_WORDS:
        message = f"the body has {words} words, fewer than {FEWEST_WORDS}"
        yield issue("too-short", "warning", message, field="body", value=str(words))


def date_future(article: Article, now: datetime) -> Iterator[Issue]:
    """An issue for each date that lies more than a day ahead."""
    limit = now + CLOCK_SLACK
    for field, value in _dates(article).items():
        if _is_later(value, limit):
            message = f"{field} lies after {now.date().isoformat()}"
            yield issue("date-future", "error", message, field=field, value=value.isoformat())


def updated_before_published(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the article was updated before it was published."""
    if article.published and article.updated and _is_later(article.published, article.updated):
        message = f"updated, but published later, on {article.published.isoformat()}"
        value = article.updated.isoformat()
        yield issue("updated-before-published", "warning", message, field="updated", value=value)


def author_noise(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each author that is no name."""
    for author in article.authors:
        reason = _why_no_name(author.name, article.language, is_person=author.kind == "person")
        if reason:
            yield issue("author-noise", "warning", f"an author {reason}", field="authors", value=author.name)


def caption_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each caption whose words stand in the body too."""
    body = [_squash(block.text) for block in article.body]
    for caption in article.captions:
        words = _squash(caption.text)
        is_long = count_words(caption.text) >= CAPTION_WORDS
        if words and any(text == words or (is_long and words in text) for text in body):
            yield issue("caption-in-body", "warning", "a caption stands in the body", field="body", value=caption.text)


def replaced_characters(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a field holds U+FFFD; none when the parser has warned of it already."""
    if any(warning.check == "replaced-characters" for warning in article.warnings):
        return
    texts = {"title": article.title or "", "subtitle": article.subtitle or "", "body": article.text}
    for field, text in texts.items():
        count = text.count("\ufffd")
        if count:
            message = f"{count} characters of the {field} were lost (U+FFFD)"
            around = text.index("\ufffd")
            yield issue(
                "replaced-characters", "warning", message, field=field, value=text[max(0, around - 30) : around + 30]
            )


ARTICLE_CHECKS: tuple[ArticleCheck, ...] = (
    no_title,
    no_body,
    too_short,
    date_future,
    updated_before_published,
    author_noise,
    caption_in_body,
    replaced_characters,
)
"""The checks of one article, in the order in which their issues come."""


def validate_article(article: Article, *, now: datetime | None = None) -> tuple[Issue, ...]:
    """What is wrong with an article, then what else the parser warned of; empty when nothing is.

    Args:
        article: an article, parsed or made by hand.
        now: the moment that dates are compared with; the present one by default. Without a zone it is taken as UTC.

    Example:
        >>> [issue.check for issue in validate_article(Article(title="Old mill burns"))]
        ['no-body']
    """
    now = now or datetime.now(UTC)
    now = now if now.tzinfo else now.replace(tzinfo=UTC)
    found = [one for check in ARTICLE_CHECKS for one in check(article, now)]
    said = {issue.check for issue in found} | ({"no-article"} if not article.body else set())
    return (*found, *(explained(warning) for warning in article.warnings if warning.check not in said))


def _dates(article: Article) -> Mapping[str, datetime | date]:
    dates = {"published": article.published, "updated": article.updated}
    return {field: value for field, value in dates.items() if value is not None}


def _is_later(value: datetime | date, other: datetime | date) -> bool:
    """Whether a date lies after another; by their days where only one of them has a time or a zone."""
    if isinstance(value, datetime) and isinstance(other, datetime) and bool(value.tzinfo) == bool(other.tzinfo):
        return value > other
    return _day(value) > _day(other)


def _day(value: datetime | date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _why_no_name(name: str, language: str | None, *, is_person: bool) -> str | None:
    """What is wrong with an author's name, ``None`` when it may be one."""
    words = name.split()
    if not _LETTERS_RE.search(name):
        return "has no letters"
    if _ADDRESS_RE.search(name) or (is_person and _DOMAIN_RE.search(name)):
        return "holds an address"
    if is_person and any(character.isdigit() for character in name):
        return "holds digits"
    if len(words) > LONGEST_NAME:
        return f"has more than {LONGEST_NAME} words"
    lists = cues.load(language or "en").words
    noise = lists["published"] | lists["updated"] | (lists["no_name"] if is_person else frozenset())
    found = next((word for word in words if word.strip(".,:;|").casefold() in noise), None)
    return f"holds {found!r}" if found else None


def _squash(text: str) -> str:
    """The letters and digits of a text, lower case, by which twins are told."""
    return "".join(character for character in text.casefold() if character.isalnum())
