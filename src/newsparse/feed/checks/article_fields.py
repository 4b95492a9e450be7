"""Checks of an article's fields: title, authors, dates, captions, language, address."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from newsparse import cues, language
from newsparse.attribution.agencies import find_agency
from newsparse.cues.merged import merged
from newsparse.dates import is_later
from newsparse.feed.address import DOMAIN_RE, NAMELESS, has_tracking
from newsparse.feed.issue import issue
from newsparse.model import Article, Issue
from newsparse.read.lines import count_words
from newsparse.web_address import host_of

CLOCK_SLACK = timedelta(days=1)
"""How far in the future a date may lie: zones differ by up to 26 hours, and clocks are set wrong."""
OLDEST_YEAR = 1990
"""Year before which no article was put on the web."""
LONGEST_NAME_WORDS = 6
"""Words of an author's name; longer ones hold a sentence or several authors."""
LONGEST_TITLE_WORDS = 30
"""Words of the longest title; the longest of 1,050 pages that were looked at has 25."""
SENTENCES = (25, 15)
"""Words of the longest title of two sentences: 25 when it ends without a full stop, 15 with one, since headlines seldom
end with one. A longer one is a paragraph."""
LONGEST_SUFFIX_CHARACTERS = 40
"""Characters of the longest name of a site after a headline."""
JUDGED, DOUBTFUL = ("body", "title"), 0.5
"""The fields whose confidence is looked at, and the chance below which one is more likely wrong than right."""
LANGUAGE_LETTERS = 300
"""Characters of the shortest body whose language is detected without doubt: some fifty words."""

_ADDRESS_RE = re.compile(r"@|https?:|www\.", re.IGNORECASE)
_LETTERS_RE = re.compile(r"\w")
_NO_LETTER_RE = re.compile(r"[\W_]+")
_SUFFIX_RE = re.compile(rf"\s[|–—·»:-]\s+([^|–—·»]{{2,{LONGEST_SUFFIX_CHARACTERS}}})$")
_SENTENCES_RE = re.compile(r"[.!?…;][\"”’»]? [\"“‘«]?[^\W_]")


def no_title(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the article has no title."""
    if not article.title:
        yield issue("no-title", "warning", "no title was found", field="title")


def title_long(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the title is a paragraph."""
    title = article.title or ""
    words = count_words(title)
    # headlines of two sentences seldom end in a full stop
    limit = SENTENCES[title.endswith(".")] if _SENTENCES_RE.search(title) else LONGEST_TITLE_WORDS
    if words > limit:
        message = f"the title has {words} words, or two sentences: a paragraph may have been taken for it"
        yield issue("title-long", "warning", message, field="title", value=article.title)


def title_suffix(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the name of the site stands behind the title."""
    found = _SUFFIX_RE.search(article.title or "")
    if found and any(squash(found[1]) in (name, f"the{name}") for name in own_names(article.url, article.site)):
        message = "the name of the site stands behind the title"
        yield issue("title-suffix", "warning", message, field="title", value=article.title)


def title_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the title stands in the body too."""
    title = squash(article.title or "")
    near = 3 * len(article.title or "")
    if title and any(len(block.text) <= near and squash(block.text) == title for block in article.body):
        yield issue("title-in-body", "warning", "the title stands in the body", field="body", value=article.title)


def no_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the article has no body."""
    if not article.body:
        yield issue("no-body", "error", "no body was found", field="body")


def no_date(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when nothing says when the article was published."""
    if article.published is None:
        yield issue("no-date", "warning", "no date of publication was found", field="published")


def no_zone(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each hour whose zone is not stated."""
    for field, value in _dates(article).items():
        if isinstance(value, datetime) and value.tzinfo is None:
            message = f"{field} has an hour but no time zone: the moment is uncertain by up to a day"
            yield issue("no-zone", "info", message, field=field, value=value.isoformat())


def date_future(article: Article, now: datetime) -> Iterator[Issue]:
    """An issue for each date that lies more than a day ahead."""
    limit = now + CLOCK_SLACK
    for field, value in _dates(article).items():
        if is_later(value, limit):
            message = f"{field} lies after {now.date().isoformat()}"
            yield issue("date-future", "error", message, field=field, value=value.isoformat())


def date_old(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each date from before the web."""
    for field, value in _dates(article).items():
        if value.year < OLDEST_YEAR:
            message = f"{field} lies before {OLDEST_YEAR}"
            yield issue("date-old", "warning", message, field=field, value=value.isoformat())


def updated_before_published(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the article was updated before it was published."""
    if article.published and article.updated and is_later(article.published, article.updated):
        message = f"it was updated before it was published ({article.published.isoformat()})"
        value = article.updated.isoformat()
        yield issue("updated-before-published", "warning", message, field="updated", value=value)


def author_noise(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each author that is no name."""
    outlets = own_names(article.url, article.site)
    for author in (one for one in article.authors if squash(one.name) not in outlets):  # "20 Minutes"
        reason = why_no_name(author.name, article.language, is_person=author.kind == "person")
        if reason:
            yield issue("author-noise", "warning", f"an author {reason}", field="authors", value=author.name)


def language_differs(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the body is in another language than the page states."""
    text = article.text
    found = language.detect(text) if article.language and len(text) >= LANGUAGE_LETTERS else None
    if found and not same_language(found, article.language or ""):
        message = f"the body is in {found!r}, the article states {article.language!r}"
        yield issue("language-differs", "warning", message, field="language", value=article.language)


def doubtful(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when body or headline are more likely wrong than right, by the parser's own confidence."""
    known = article.confidence if article.body else None
    chances = {} if known is None else known.model_dump(include=set(JUDGED))
    doubted = {field: chances[field] for field in JUDGED if field in chances and chances[field] < DOUBTFUL}
    if doubted:
        said = " and ".join(f"the {field} ({chance:.2f})" for field, chance in doubted.items())
        field = next(iter(doubted))
        yield issue("doubtful", "info", f"the parser doubts {said}", field=field, value=f"{doubted[field]:.2f}")


def url_wrong(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the address is no web page's, or says where its reader clicked."""
    if not article.url:
        return
    parts = urlsplit_or_none(article.url)
    if parts is None or parts[0] not in ("http", "https") or "." not in parts[1] or " " in article.url.strip():
        yield issue(
            "url-wrong",
            "warning",
            "this is no address of a web page: http:// or https:// and a host",
            field="url",
            value=article.url,
        )
    elif has_tracking(article.url):
        message = (
            "the address says where its reader clicked (utm_source and the like); one page comes under many of them"
        )
        yield issue("url-tracking", "info", message, field="url", value=article.url)


def same_language(one: str, other: str) -> bool:
    """Whether two codes mean one language, whatever their regions."""
    first, second = (re.split("[-_]", code.strip().casefold())[0] for code in (one, other))
    return cues.filed_under(first) == cues.filed_under(second)


def urlsplit_or_none(url: str | None) -> tuple[str, str] | None:
    """Scheme and host of an address, ``None`` when it is none."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return None
    return parts.scheme.casefold(), (parts.hostname or "")


def why_no_name(name: str, spoken: str | None, *, is_person: bool) -> str | None:
    """What is wrong with an author's name, ``None`` when it may be one.

    Args:
        name: the name.
        spoken: the language of the article; ``None`` where it is not known.
        is_person: whether it is taken for a person's, not a desk's or an agency's.

    Example:
        >>> why_no_name("Updated 3 hours ago", "en", is_person=True), why_no_name("Jane Roe", "en", is_person=True)
        ('holds digits', None)
    """
    words = name.split()
    if not _LETTERS_RE.search(name):
        return "has no letters"
    if _ADDRESS_RE.search(name) or (is_person and DOMAIN_RE.search(name)):
        return "holds an address"
    if is_person and any(character.isdigit() for character in name):
        return "holds digits"
    if len(words) > LONGEST_NAME_WORDS:
        return f"has more than {LONGEST_NAME_WORDS} words"
    if is_person and find_agency(name):
        return "is an agency, not a person"
    lists = cues.load(spoken or "en").words
    noise = lists["published"] | lists["updated"] | (lists["no_name"] if is_person else frozenset())
    low = [word.strip(".,:;|").casefold() for word in words]
    if any(word[0].isupper() and plain not in noise for word, plain in zip(words, low, strict=True)):
        noise -= merged("feeds", "in_names")  # "Human Rights Watch", "Health Canada"
    found = next((word for word, plain in zip(words, low, strict=True) if plain in noise), None)
    return f"holds {found!r}" if found else None


def _dates(article: Article) -> Mapping[str, datetime | date]:
    dates = {"published": article.published, "updated": article.updated}
    return {field: value for field, value in dates.items() if value is not None}


def own_names(url: str | None, site: str | None) -> frozenset[str]:
    """What an article's own outlet is called, squashed: its site, and the parts of its host.

    Example:
        >>> sorted(own_names("https://www.dalepost.com/1", "The Dale Post"))
        ['dalepost', 'thedalepost']
    """
    host = [part for part in host_of(url or "").split(".") if part not in NAMELESS]
    return frozenset(filter(None, (*map(squash, host), squash(site or ""))))


def squash(text: str) -> str:
    """The letters and digits of a text, lower case, by which twins are recognised."""
    return _NO_LETTER_RE.sub("", text.casefold())
