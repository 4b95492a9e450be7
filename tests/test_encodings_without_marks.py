"""Bytes in letters of two bytes that no mark tells, Hebrew of one byte, and noscripts that hide the page below them."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

HEBREW = (
    "תחנת הרכבת בכפר ארזים נפתחה ביום ראשון מחדש, חמישים שנה אחרי שננעלה.",
    "הרכבת הראשונה הגיעה באיחור של שבע דקות, ועל הרציף חיכו לה תושבים רבים.",
    "בשלב ראשון יעצרו בתחנה שש רכבות ביום, והחניה תהיה חינם עד סוף השנה.",
)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "sv"])
def test_letters_of_two_bytes_need_no_mark(language: str, encoding: str) -> None:
    story = STORIES[language]
    article = parse_article("\n".join(story.lines()).encode(encoding))
    assert (article.title, article.paragraphs) == (story.title, story.paragraphs)


def test_hebrew_of_one_byte_is_not_read_as_thai() -> None:
    pytest.importorskip("charset_normalizer")
    for form in ("\n".join(HEBREW), "".join(f"<p>{line}</p>" for line in HEBREW)):
        assert parse_article(form.encode("cp1255")).paragraphs == HEBREW


LEFT_OPEN = (
    "<div>",
    "<iframe src='//t.example'>",
    "<style>.x{display:none}",
    "<textarea>",
    "<table><tr><td>",
    "<title>",
    "<div class='x'><span>",
    "<iframe src='//t.example' height='0'/>",
    "<script>var a = 1;",
    "<p>Turn on JavaScript",
)


@pytest.mark.parametrize("inside", LEFT_OPEN)
def test_what_a_noscript_leaves_open_swallows_no_page(inside: str) -> None:
    story = STORIES["en"]
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story.paragraphs)
    page = f"<html><body><noscript>{inside}</noscript><div><h1>{story.title}</h1>{text}</div></body></html>"
    article = parse_article(page)
    assert (article.title, article.paragraphs) == (story.title, story.paragraphs)


def test_a_page_may_end_with_its_headline() -> None:
    told = "council " * 12
    page = (
        ' council</h1><p class="byline">By Jane Roe</p><time>March 9, 2024</time><figure><img src=/a.jpg alt=Mill>'
        "<figcaption>council council council Photo: Jane Roe/AFP</figcaption></figure>"
        f"<span>{told}council.</span><span>council council council {told}</span></article></body></html>"
    )
    for cut in range(0, len(page), 7):
        assert parse_article(page[:cut]).source is not None
    assert parse_article(page).blocks
