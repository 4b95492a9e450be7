"""Heads of Markdown whose description is the text's first paragraph, which stays the text's."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

FORMS = {
    "plain": "---\ntitle: '{title}'\nauthor: {author}\ndescription: {lead}\n---\n\n{text}",
    "quoted": '---\ntitle: "{title}"\nauthor: "{author}"\nsummary: "{lead}"\n---\n\n{text}',
    "folded": "---\ntitle: {title}\nauthor: {author}\ndescription: >\n  {lead}\n---\n{text}",
    "excerpt first": "---\nexcerpt: |\n  {lead}\ntitle: {title}\nauthor: {author}\n---\n\n{text}",
    "TOML": '+++\ntitle = "{title}"\nauthor = "{author}"\ndescription = "{lead}"\n+++\n\n{text}',
}


@pytest.mark.parametrize("language", ["de", "fr", "it", "pt", "ru", "pl", "sv", "tr", "zh", "ja"])
@pytest.mark.parametrize("form", FORMS)
def test_the_first_paragraph_stays(form: str, language: str) -> None:
    story = STORIES[language]
    text = "\n\n".join(story.paragraphs)
    source = FORMS[form].format(title=story.title, author=story.author, lead=story.paragraphs[0], text=text)
    article = parse_article(source)
    assert (article.title, [one.name for one in article.authors]) == (story.title, [story.author])
    assert article.paragraphs == story.paragraphs


def test_a_paragraph_that_the_text_itself_repeats_is_shown_once() -> None:
    story = STORIES["de"]
    text = "\n\n".join((*story.paragraphs, story.paragraphs[0]))
    article = parse_article(f"---\ntitle: {story.title}\nauthor: {story.author}\n---\n\n{text}")
    assert article.paragraphs == story.paragraphs
