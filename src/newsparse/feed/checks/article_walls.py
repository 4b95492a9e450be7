"""Checks for what a site sent instead of its article: a request for JavaScript, consent, money or proof of a human."""

import re
from collections.abc import Iterator
from datetime import datetime

from newsparse.feed.issue import issue
from newsparse.model import Article, Issue
from newsparse.read.lines import count_words

SCRIPT_WORDS = 100
"""Words of a body from which a request for JavaScript is one line beside an article."""
CONSENT_SHARE = 0.4
"""Share of the paragraphs about cookies and terms from which there is no article: NeMo Curator's for boilerplate."""
STUB = 500
"""Characters of a body below which an offer to subscribe stands in its place."""
WALL_WORDS = 60
"""Words of a body from which a line such as "404 Not Found" is part of a story."""

_SCRIPT_RE = re.compile(
    r"(?:enable|turn on|activate|requires?|need|aktivieren sie|activer|active|activez|habilite|habilitar|abilita(?:re)?"
    r"|schakel|włącz|slå på|aktivera) (?:\w{1,12} ){0,2}javascript|javascript (?:is|appears to be|has been) "
    r"(?:\w{1,12} )?(?:disabled|required|not enabled|turned off|off)|javascript (?:aktivieren|ist deaktiviert)",
    re.IGNORECASE,
)
# C4's POLICY_SUBSTRINGS, and what the banners of today say
_CONSENT_RE = re.compile(
    r"terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies|our (?:\d+ )?partners"
    r"|accept all|store and/or access information|legitimate interest",
    re.IGNORECASE,
)
_BANNER_RE = re.compile(
    r"\b(?:we|our partners|this (?:web)?site) (?:and our (?:\d+ )?partners )?(?:use|uses|store) (?:\w{1,12} )?cookies"
    r"|by (?:clicking|using|continuing)[^.]{0,60}you (?:agree|accept|consent)",
    re.IGNORECASE,
)
_PAY_RE = re.compile(
    r"subscribe (?:now )?to (?:continue|read|keep reading|unlock)|to continue reading"
    r"|already a (?:subscriber|member)\?|(?:only|exclusively|exclusive) (?:for|to|available to) (?:our )?"
    r"(?:subscribers|members)|subscribers? only"
    r"|mit abo weiterlesen|jetzt weiterlesen|nur für abonnenten|réservé aux abonnés|abonnez-vous pour"
    r"|pour lire la suite|solo para suscriptores|suscríbete para"
    r"|contenuto riservato agli abbonati|abbonati per|alleen voor abonnees",
    re.IGNORECASE,
)
_ELLIPSIS_RE = re.compile(r"(?:…|\.\.\.|\[…\])\s*$")
_WALL_RE = re.compile(
    r"^(?:error:? )?(?:40[0-9]|41[0-9]|429|50[0-9])\b|page (?:was |is |could )?not (?:be )?found|^access "
    r"(?:to this page has been )?denied|verify (?:that )?you are (?:a )?human|are you (?:a robot|human)"
    r"|^just a moment|checking your browser|unusual (?:traffic|activity)|complete the captcha|^attention required",
    re.IGNORECASE,
)


def script_required(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the page asks for JavaScript and shows little else."""
    if _words(article) >= SCRIPT_WORDS:
        return
    found = _SCRIPT_RE.search(_whole(article))
    if found:
        message = "the page asks for JavaScript, and its text was not drawn without"
        yield issue("script-required", "error", message, field="body", value=found[0])


def consent_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a request for consent stands in the body."""
    texts = [block.text for block in article.body]
    about = [text for text in texts if _CONSENT_RE.search(text)]
    if texts and len(about) > CONSENT_SHARE * len(texts) and any(map(_BANNER_RE.search, about)):
        message = f"{len(about)} of {len(texts)} paragraphs ask for consent"
        yield issue("consent-in-body", "error", message, field="body", value=about[0])
    elif banner := next((text for text in about if _BANNER_RE.search(text)), None):
        yield issue(
            "consent-in-body", "warning", "a request for consent stands in the body", field="body", value=banner
        )


def paywall_stub(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a short text ends where it is for subscribers."""
    text = article.text
    whole = _whole(article)
    if len(text) >= STUB or (not text and len(whole) >= 2 * STUB):
        return
    offer = _PAY_RE.search(whole)
    if offer:
        message = f"the text ends after {len(text)} characters with an offer to subscribe"
        yield issue("paywall-stub", "warning", message, field="body", value=offer[0])
    elif text and _ELLIPSIS_RE.search(text):
        message = f"the text ends after {len(text)} characters with an ellipsis"
        yield issue("paywall-stub", "warning", message, field="body", value=text[-60:])


def wall_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the page is an error or asks for proof of a human."""
    if not article.body or _words(article) >= WALL_WORDS:
        return
    lines = (article.title or "", *(block.text for block in article.body))
    found = next((line for line in lines if _WALL_RE.search(line[:200])), None)
    if found:
        message = "the site sent an error or asked for proof of a human, not an article"
        yield issue("wall-in-body", "error", message, field="body", value=found)


def _words(article: Article) -> int:
    return sum(count_words(block.text) for block in article.body)


def _whole(article: Article) -> str:
    """The whole input; the body where it was not kept."""
    return article.source or article.text
