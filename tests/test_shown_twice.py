"""What a text shows twice: a paragraph stays a paragraph, alt text and caption are the picture's."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article


@pytest.mark.parametrize("language", STORIES)
def test_a_paragraph_shown_twice_is_no_caption(language: str) -> None:
    title, first, second, third = STORIES[language]
    lead = f"{first} {second}"
    article = parse_article("\n\n".join((title, lead, lead, third)))
    assert not article.captions
    assert [block.text for block in article.body][:2] == [lead, third]


@pytest.mark.parametrize("language", STORIES)
def test_a_paragraph_shown_twice_above_a_credit_is_a_caption(language: str) -> None:
    title, first, second, third = STORIES[language]
    lead = f"{first} {second}"
    article = parse_article("\n\n".join((title, lead, lead, "© Jane Roe / Reuters", third)))
    assert [caption.text for caption in article.captions] == [lead]


@pytest.mark.parametrize("layout", ["text", "html"])
@pytest.mark.parametrize("language", STORIES)
def test_paragraphs_that_a_page_shows_in_one_block_too_stay(language: str, layout: str) -> None:
    title, *story = STORIES[language]
    whole = " ".join(story)
    text = "\n\n".join((title, *story, whole))
    if layout == "html":
        text = f"<h1>{title}</h1><div>{''.join(f'<p>{one}</p>' for one in story)}</div><p>{whole}</p>"
    assert [block.text for block in parse_article(text).body] == story
