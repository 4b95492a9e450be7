"""Checks of an article's characters: lost, garbled, invisible, of two scripts; and what is code rather than words."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime

from newsparse.count_of import count_of
from newsparse.feed.checks.misread import UTF8_RE, find_misread
from newsparse.feed.issue import issue
from newsparse.kinds import Kind
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE
from newsparse.model import Article, Issue
from newsparse.read.lines import count_words

SHOWN_CHARACTERS, SHOWN_AROUND = 40, 30
"""Characters of what was found that a message shows, and of the text on either side that the issue shows."""
SECOND_SCRIPT = 0.2
"""Share of letters in a second script from which two texts are mixed; a quoted phrase is a few percent."""
SPOILT_SHARE = 0.05
"""Share of words garbled by a wrong encoding from which a text is of no use: one in twenty."""
DECOMPOSED = 5
"""Characters written in two parts from which a text is not in the usual form; one or two are quoted from elsewhere."""

_TAG_RE = re.compile(
    r"</?(?:p|div|span|a|br|b|i|em|strong|ul|ol|li|img|script|style|h[1-6]|table|td|tr|iframe|figure|section)"
    r"(?:\s[^<>]{0,500})?/?>|<!--|&(?:amp|nbsp|quot|lt|gt|apos|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip"
    r"|#\d{2,6}|#x[0-9a-fA-F]{2,6});|(?:color|font-size|font-family|margin|padding|display):\s?[\w#. -]{1,40};",
    re.IGNORECASE,
)
_CODE_RE = re.compile(
    r"\bfunction ?\w{0,40}\([\w, ]{0,80}\) ?\{|\bwindow\.\w+|\bdocument\.(?:get|query|write|create|add)\w*\("
    r"|\bvar \w+ ?= ?|\bgtag\(|\bconsole\.log\(|@media ?\(|\$\(['\"]|\{\"\w+\":|\bmodule\.exports\b"
)
_LOREM_RE = re.compile(r"\blorem ipsum (?:dolor|text)\b|^\W*lorem ipsum\b", re.IGNORECASE | re.MULTILINE)
_CONTROL_RE = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_INVISIBLE_RE = re.compile("(?<=\\w)[\u200b\u2060\ufeff](?=\\w)|[\u202d\u202e]")
_SCRIPTS = (
    ("Latin", re.compile("[A-Za-z\u00c0-\u024f]")),
    ("Cyrillic", re.compile("[\u0400-\u04ff]")),
    ("Greek", re.compile("[\u0370-\u03ff]")),
    ("Arabic", re.compile("[\u0600-\u06ff]")),
    ("Hebrew", re.compile("[\u0590-\u05ff]")),
    ("Devanagari", re.compile("[\u0900-\u097f]")),
    ("Thai", re.compile("[\u0e00-\u0e7f]")),
    ("East Asian", late_pattern(f"[{WIDE}]")),
)


def replaced_characters(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a field holds U+FFFD; none when the parser has warned of it already."""
    if any(warning.check == "replaced-characters" for warning in article.warnings):
        return
    for field, text in _fields(article):
        count = text.count("\ufffd")
        if count:
            lost = count_of(count, f"character of the {field} was", f"characters of the {field} were")
            message = f"{lost} lost (U+FFFD)"
            value = _around(text, text.index("\ufffd"))
            yield issue("replaced-characters", "warning", message, field=field, value=value)


def mojibake(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for a field whose bytes were read in another encoding than they were written in."""
    # of a text that is nothing else no line may be an article's
    whole = (("source", article.source),) if not article.body else ()
    for field, text in (*_fields(article), *whole):
        found = find_misread(text, article.language)
        if found:
            share = found.places / max(1, count_words(text))
            misread = count_of(found.places, f"character of the {field} is", f"characters of the {field} are")
            message = f"{misread} {found.how}"
            value = _around(text, found.first)
            yield issue("mojibake", "error" if share >= SPOILT_SHARE else "warning", message, field=field, value=value)


def html_residue(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for a field that holds tags, entities or styles."""
    for field, text in _fields(article):
        found = _TAG_RE.search(text) if "<" in text or "&" in text or ":" in text else None
        if found:
            message = f"the {field} holds HTML: {found[0][:SHOWN_CHARACTERS]!r}"
            yield issue("html-residue", "warning", message, field=field, value=_around(text, found.start()))


def stray_tags(raw: str | bytes | None, article: Article) -> Iterator[Issue]:
    """An issue when a text with line breaks was read as a page because of a few tags in it."""
    if not isinstance(raw, str) or "<" not in raw or raw.lstrip().startswith("<"):
        return
    tags = [found for found in _TAG_RE.finditer(raw) if found[0].startswith("<")]
    # what was read as text has its tags still
    if 0 < len(tags) < raw.count("\n\n") and tags[0][0] not in article.source:
        message = f"{count_of(len(tags), 'tag')} among blank lines: it was read as HTML, where blank lines mean nothing"
        yield issue("html-residue", "warning", message, field="body", value=_around(raw, tags[0].start()))


def code_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when program code stands among the paragraphs."""
    for block in article.body:
        found = _CODE_RE.search(block.text) if block.kind is not Kind.CODE else None
        if found:
            value = _around(block.text, found.start())
            yield issue("code-in-body", "warning", "the body holds program code", field="body", value=value)
            return


def placeholder(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a text was never written."""
    # of a text that is nothing else no line is an article's
    whole = (("body", "\n".join(block.text for block in article.removed)),) if not article.body else ()
    for field, text in (*_fields(article), *whole):
        found = _LOREM_RE.search(text)
        if found:
            yield issue("placeholder", "warning", f"the {field} holds a filler text", field=field, value=found[0])


def control_characters(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a field holds characters that no text has."""
    for field, text in _fields(article):
        clean = text if text.isascii() else UTF8_RE.sub("", text)  # half of which is control characters
        found = list(_CONTROL_RE.finditer(clean))
        if found:
            standing = count_of(len(found), "control character stands", "control characters stand")
            message = f"{standing} in the {field}"
            yield issue("control-characters", "warning", message, field=field, value=ascii(found[0][0]))


def invisible_characters(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when characters that nobody sees stand inside words or turn their order."""
    source = article.source or article.text
    found = [] if source.isascii() else list(_INVISIBLE_RE.finditer(source))
    if found:
        one = "invisible character stands inside a word or turns its order"
        message = count_of(len(found), one, "invisible characters stand inside words or turn their order")
        yield issue("invisible-characters", "warning", message, field="source", value=ascii(found[0][0]))


def not_normalised(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when letters and their accents are written apart, which no search finds."""
    text = article.text
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return
    count = len(text) - len(unicodedata.normalize("NFC", text))
    if count >= DECOMPOSED:
        message = f"{count} letters of the body are written in two parts (not NFC)"
        yield issue("not-normalised", "warning", message, field="body", value=str(count))


def mixed_scripts(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the body is written in two scripts."""
    text = article.text
    if text.isascii():
        return
    counts = sorted(((len(pattern.findall(text)), name) for name, pattern in _SCRIPTS), reverse=True)
    (_, first), (second_count, second) = counts[:2]
    letters = sum(count for count, _ in counts)
    if second_count > SECOND_SCRIPT * letters:
        message = f"{second_count / letters:.0%} of the letters are {second}, most are {first}"
        yield issue("mixed-scripts", "warning", message, field="body", value=second)


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    """The texts of an article by their fields, without code."""
    yield "title", article.title or ""
    yield "subtitle", article.subtitle or ""
    yield "body", "\n".join(block.text for block in article.body if block.kind is not Kind.CODE)


def _around(text: str, at: int) -> str:
    return text[max(0, at - SHOWN_AROUND) : at + SHOWN_AROUND]
