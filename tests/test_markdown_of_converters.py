"""Markdown of converters: what pandoc, kramdown and note editors write beside the words is no text."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

LEAD = "Two hundred sheep have been let back on the grass of Llanfaes airfield, where they grazed until 1938."
MORE = "They belong to the Roberts family and are cheaper than a mower."
LAST = "The flying club says it will look before it lands."
TITLE = "Sheep return to the airfield"
LINKED = LEAD.replace("Llanfaes", '[Llanfaes](https://l.example){.link rel="nofollow"}')
PAGES = {
    "heading": [f"# {TITLE} {{#sheep .headline}}", LEAD],
    "kramdown": [f"# {TITLE}\n{{: .headline}}", f"{LEAD}\n{{: .lead}}"],
    "span": [f"# {TITLE}", LEAD.replace("Llanfaes", "[Llanfaes]{.underline}")],
    "link": [f"# {TITLE}", LINKED],
    "wrapped link": [f"# {TITLE}", LINKED.replace(" rel", "\nrel")],
    "divisions": [f"::: {{#main .content}}\n::: article\n# {TITLE}", f"::::: {{.article-body}}\n{LEAD}\n:::::"],
    "image": [f"# {TITLE}", '![](https://l.example/a.jpg){.wide width="800" height="450"}', LEAD],
    "anchor": [f"# []{{#top}}{TITLE}", f"[]{{#a .anchor}}{LEAD}"],
}


@pytest.mark.parametrize("page", PAGES)
def test_attributes_of_elements_are_no_text(page: str) -> None:
    article = parse_article("\n\n".join([*PAGES[page], MORE, f"{LAST}\n:::"]))
    assert article.title == TITLE
    assert [block.text for block in article.body] == [LEAD, MORE, LAST]


@pytest.mark.parametrize("kind", ["[!note]", "[!NOTE]", "[!tip]+", "[!info]-", "[!IMPORTANT]"])
def test_the_kind_of_a_box_is_no_text(kind: str) -> None:
    article = parse_article(f"# {TITLE}\n\n{LEAD}\n\n> {kind} In short\n> {MORE}\n\n{LAST}\n")
    assert [block.text for block in article.body if block.kind is Kind.QUOTE] == [f"In short {MORE}"]


@pytest.mark.parametrize("words", ["the set {a, b}", "a {{ template }}", "{curly} words", "3 {.5}"])
def test_other_braces_stay(words: str) -> None:
    article = parse_article(f"# {TITLE}\n\n{LEAD}\n\nThe farmer wrote *{words}* on the gate of the field.\n\n{LAST}\n")
    assert article.body[1].text == f"The farmer wrote {words} on the gate of the field."
