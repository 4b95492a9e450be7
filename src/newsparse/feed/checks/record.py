"""Checks of a record: what it states about its article, against what the text says."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from newsparse import language
from newsparse.attribution.agencies import find_agency
from newsparse.dates import day_of
from newsparse.feed.checks.article_fields import LANGUAGE_LETTERS, same_language
from newsparse.feed.issue import issue
from newsparse.feed.sources.keys import Stated
from newsparse.feed.stated_authors import read_stated_authors
from newsparse.feed.stated_date import EARLIEST_YEAR, is_believed, is_either_way, read_stated_date
from newsparse.feed.stated_title import read_stated_title
from newsparse.model import Article, Issue

LONGEST_MESSAGE = 300
"""Characters of a message that quotes the record: a title, or several authors."""
TITLE_SHARE = 0.5
"""Share of the shorter title's words that both must have to be titles of one article: sites shorten them for search."""
DAYS_APART = 1
"""Days that a stated date and the text's may lie apart: zones differ."""

_WORD_RE = re.compile(r"\w+")


class Judged(NamedTuple):
    """What a record's statements are judged by, beside its text."""

    now: datetime
    """The moment that dates are compared with."""
    date_order: str | None = None
    """How 04/05/2024 is read, where the caller says it."""
    use_columns: bool = True
    """Whether what the record states is to be the article's."""


RecordCheck = Callable[[Stated, Article, Judged], Iterator[Issue]]


def stated_title(stated: Stated, article: Article, _judged: Judged) -> Iterator[Issue]:
    """An issue when the record and the text have different titles."""
    title = read_stated_title(stated).title
    if not title or not article.title:
        return
    ours, theirs = _words(article.title), _words(title)
    common = len(ours & theirs) / max(1, min(len(ours), len(theirs)))
    if common < TITLE_SHARE:
        shown = "stands in the text" if title in article.source else "stands nowhere in the text"
        message = f"the record states another title, which {shown}: {title!r}"
        yield issue("stated-title", "warning", message[:LONGEST_MESSAGE], field="title", value=article.title)


def title_noise(stated: Stated, _article: Article, judged: Judged) -> Iterator[Issue]:
    """An issue when the title of the record is none and is left out."""
    reason = read_stated_title(stated).left_out if judged.use_columns else None
    if reason:
        message = f"the title of the record {reason}: it is left out"
        yield issue("title-noise", "warning", message, field="title", value=stated.title)


def stated_authors(stated: Stated, article: Article, _judged: Judged) -> Iterator[Issue]:
    """An issue when no author of the record is one of the text; an agency that signs there is one beside a person."""
    names = read_stated_authors(stated).names
    ours = {word for author in article.authors for word in _words(author.name)}
    theirs = {word for name in names for word in _words(name)}
    signed = any(author.kind == "person" or find_agency(author.name) is None for author in article.authors)
    if signed and ours and theirs and not ours & theirs:
        message = f"the record states other authors: {', '.join(names)!r}"
        yield issue(
            "stated-authors", "warning", message[:LONGEST_MESSAGE], field="authors", value=article.authors[0].name
        )


def author_noise(stated: Stated, _article: Article, judged: Judged) -> Iterator[Issue]:
    """An issue for each author of the record that is no name and is left out."""
    for name, reason in read_stated_authors(stated).left_out if judged.use_columns else ():
        message = f"an author of the record {reason}: it is left out"
        yield issue("author-noise", "warning", message, field="authors", value=name)


def stated_date(stated: Stated, article: Article, judged: Judged) -> Iterator[Issue]:
    """An issue when the record states another day than the text, one that cannot be, or none that can be read."""
    if not stated.published:
        return
    moment = read_stated_date(stated.published, stated.language, judged.date_order)
    if moment is None:
        reason = "cannot be read; write it as 2024-12-05 or with its hour and zone"
        if is_either_way(stated.published, stated.language):
            reason = "may have day and month either way round; say which: Options.date_order (--date-order DMY)"
        message = f"the record's date {reason}"
        yield issue("stated-date-unread", "warning", message, field="published", value=stated.published)
    elif judged.use_columns and not is_believed(moment, judged.now):
        yield _left_out(stated.published, moment, judged.now)
    elif article.published and abs((day_of(article.published) - day_of(moment)).days) > DAYS_APART:
        message = f"the record states {day_of(moment).isoformat()}, the text {day_of(article.published).isoformat()}"
        yield issue("stated-date", "warning", message, field="published", value=stated.published)


def _left_out(written: str, moment: datetime | date, now: datetime) -> Issue:
    """The issue of a date that is not taken as the article's, since no article can be of it."""
    day = day_of(moment).isoformat()
    if moment.year < EARLIEST_YEAR:
        message = f"the record states {day}, before {EARLIEST_YEAR}: it is left out"
        return issue("date-old", "warning", message, field="published", value=written)
    message = f"the record states {day}, which lies after {now.date().isoformat()}: it is left out"
    return issue("date-future", "error", message, field="published", value=written)


def stated_language(stated: Stated, article: Article, _judged: Judged) -> Iterator[Issue]:
    """An issue when the text is in another language than the record states."""
    text = article.text
    if not stated.language or len(text) < LANGUAGE_LETTERS or len(stated.language) > len("zh-Hant-TW"):
        return
    found = language.detect(text)
    code = stated.language if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w{2,8})*", stated.language) else ""
    if found and len(re.split("[-_]", code)[0]) == 2 and not same_language(found, code):
        message = f"the record states {stated.language!r}, the text is in {found!r}"
        yield issue("language-differs", "warning", message, field="language", value=stated.language)


RECORD_CHECKS: tuple[RecordCheck, ...] = (
    stated_title,
    title_noise,
    stated_authors,
    author_noise,
    stated_date,
    stated_language,
)
"""The checks of what a record states, in the order in which their issues come."""


def covered_by(stated: Stated, judged: Judged) -> frozenset[str]:
    """The checks of an article that say nothing new, since the record states what is not made the article's.

    Example:
        >>> sorted(covered_by(Stated(title="Old mill burns"), Judged(datetime(2025, 1, 1), use_columns=False)))
        ['no-title']
    """
    if judged.use_columns:
        return frozenset()
    moment = read_stated_date(stated.published or "", stated.language, judged.date_order)
    says = {"no-title": read_stated_title(stated).title, "no-date": moment and is_believed(moment, judged.now)}
    return frozenset(check for check, is_said in says.items() if is_said)


def _words(text: str) -> set[str]:
    return set(_WORD_RE.findall(text.casefold()))
