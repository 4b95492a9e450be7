"""Checks for what a site sent instead of its article: a request for JavaScript, consent, money or proof of a human."""

import re
from collections.abc import Iterator
from datetime import datetime

from newsparse.count_of import count_of
from newsparse.cues.walls import find_wall
from newsparse.feed.issue import issue
from newsparse.model import Article, Issue
from newsparse.read.lines import count_words

FEWEST_WORDS_WITH_SCRIPT = 100
"""Words of a body that is an article although the page asks for JavaScript somewhere."""
CONSENT_SHARE = 0.4
"""Share of the paragraphs: where more are about cookies and terms, there is no article (NeMo Curator's limit for
boilerplate)."""
LONGEST_STUB_CHARACTERS = 500
"""Characters of the longest body that an offer to subscribe has cut short: two or three paragraphs."""
FEWEST_WORDS_WITH_ERROR = 60
"""Words of a body that is an article although a line such as "404 Not Found" stands in it."""
LONGEST_WALL_CHARACTERS = 200
"""Characters of a paragraph in which an error is looked for: it stands in front."""

_ELLIPSIS_RE = re.compile(r"(?:…|\.\.\.|\[…\])\s*$")


def script_required(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the page asks for JavaScript and shows little else."""
    if _words(article) >= FEWEST_WORDS_WITH_SCRIPT:
        return
    found = find_wall(_whole(article).splitlines(), "script", article.language)
    if found:
        message = "the page asks for JavaScript and holds no article without it"
        yield issue("script-required", "error", message, field="body", value=found)


def consent_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a request for consent stands in the body."""
    texts = [block.text for block in article.body]
    about = [text for text in texts if find_wall((text,), "about_consent", article.language)]
    banner = next((text for text in about if find_wall((text,), "consent", article.language)), None)
    if banner is None:
        return
    if len(about) > CONSENT_SHARE * len(texts):
        message = f"consent is asked for in {len(about)} of {count_of(len(texts), 'paragraph')}"
        yield issue("consent-in-body", "error", message, field="body", value=about[0])
    else:
        yield issue(
            "consent-in-body", "warning", "a request for consent stands in the body", field="body", value=banner
        )


def paywall_stub(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a short text ends where it is for subscribers."""
    text = article.text
    whole = _whole(article)
    if len(text) >= LONGEST_STUB_CHARACTERS or (not text and len(whole) >= 2 * LONGEST_STUB_CHARACTERS):
        return
    offer = find_wall(whole.splitlines(), "login", article.language)
    if offer:
        message = f"the text ends after {count_of(len(text), 'character')} with an offer to subscribe"
        yield issue("paywall-stub", "warning", message, field="body", value=offer)
    elif text and _ELLIPSIS_RE.search(text):
        message = f"the text ends after {count_of(len(text), 'character')} with an ellipsis"
        yield issue("paywall-stub", "warning", message, field="body", value=text[-60:])


def wall_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the page is an error or asks for proof of a human."""
    if not article.body or _words(article) >= FEWEST_WORDS_WITH_ERROR:
        return
    lines = (article.title or "", *(block.text for block in article.body))
    found = next((line for line in lines if _is_wall(line[:LONGEST_WALL_CHARACTERS], article.language)), None)
    if found:
        message = "the site sent an error or asked for proof of a human, not an article"
        yield issue("wall-in-body", "error", message, field="body", value=found)


def _is_wall(text: str, language: str | None) -> bool:
    """Whether a line is an error's or asks for proof of a human."""
    return find_wall((text,), "error", language) is not None or find_wall((text,), "robot", language) is not None


def _words(article: Article) -> int:
    return sum(count_words(block.text) for block in article.body)


def _whole(article: Article) -> str:
    """The whole input; the body where it was not kept."""
    return article.source or article.text
