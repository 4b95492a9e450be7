"""The bar of a web archive above a page that it kept is never the story, its headline or its caption."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

ABOUT = (
    "The Oakton Web Team was formed in 2011 and keeps copies of sites that are about to close, before they are lost.",
    "History is full of papers that closed over night, and of readers who could not find a line of what they had read.",
    "This collection holds what the team has kept so far; thanks to those who gave disk space, all of it can be read.",
    "To help the team, open an account, choose a site that is about to close, and let the robot begin its work on it.",
)
BAR = (
    '<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div id="wm-ipp-inside"><div id="wm-toolbar">'
    '<a href="/web/">10 captures</a><div>23 Dec 2017 - 17 Dec 2025</div><table><tr><td>DEC</td></tr></table>'
    '<a href="#">About this capture</a></div><div id="wm-capinfo"><div>COLLECTED BY</div>'
    f"<div><h4>Organization: Oakton Web Team</h4>{''.join(f'<p>{line}</p>' for line in ABOUT)}</div>"
    "<div>TIMESTAMPS</div></div></div></div></div>"
    '<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/20250102030405/https://example.com/</div>'
)
CACHED = (
    '<div id="bN015htcoyT__google-cache-hdr"><div><span>This is a copy of https://example.com/ that was kept. '
    "It shows the page as it was on 3 May 2024 10:12:13 GMT, and the page may have changed in the time between.</span>"
    "</div><div>Full version Text-only version View source</div></div>"
)
HEADS = {
    "heading": "<h1>{}</h1>",
    "heading in a header": "<header><h1>{}</h1></header>",
    "second heading": "<h2>{}</h2>",
}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("language", STORIES)
def test_a_page_that_an_archive_kept_is_read_as_the_page_itself(language: str, head: str) -> None:
    title, *story = STORIES[language]
    page = HEADS[head].format(title) + "".join(f"<p>{line}</p>" for line in story)
    kept = parse_article(f"<html><body>{BAR}<div>{page}</div></body></html>")
    assert kept.title == title
    assert [block.text for block in kept.body] == story


@pytest.mark.parametrize("language", STORIES)
def test_the_copy_of_a_search_engine_too(language: str) -> None:
    title, *story = STORIES[language]
    page = "".join(f"<p>{line}</p>" for line in story)
    kept = parse_article(f"<html><body>{CACHED}<article><h1>{title}</h1>{page}</article></body></html>")
    assert kept.title == title
    assert [block.text for block in kept.body] == story


def test_a_story_about_the_archive_is_one() -> None:
    story = "".join(f"<p>{line}</p>" for line in ABOUT)
    article = parse_article(f"<html><body><article><h1>Who keeps the papers</h1>{story}</article></body></html>")
    assert [block.text for block in article.body] == list(ABOUT)
