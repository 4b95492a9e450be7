"""Numbered headings whose words could be a picture's source stay in the story; signed captions stay captions."""

import pytest

from newsparse import Kind, parse_article

HEAD = "Ten tools every orchard needs\n\nBy Jane Roe\n\n3 May 2024\n\n"
BEFORE = "Whoever plants trees finds out in the first winter what the shed lacks, the growers of Marlow say."
AFTER = "It costs little, it lasts for years, and no neighbour will lend it to you in March when you need it most."
ITEMS = [
    "3. Robert Half",
    "10. Wire/Cable Lugs",
    "2. Pop-Open Doors for Superior Drying",
    "19. Tor Books",
    "a. Ladders for Small Trees",
    "4. Ana María Soto",
    "1. Hacke/Spaten",
    "12. Graciela Iturbide",
    "5. Sécateurs/Scies",
    "e.g. Blue/Pink",
    "IV. Martin Parr",
    "№ 7. Пила/Нож",
]


@pytest.mark.parametrize("item", ITEMS)
def test_a_numbered_heading_is_no_caption_in_text(item: str) -> None:
    article = parse_article(f"{HEAD}{BEFORE}\n\n{item}\n\n{AFTER}\n\n{BEFORE.replace('first', 'second')}\n")
    assert item in [block.text for block in article.body]
    assert article.captions == ()


@pytest.mark.parametrize("item", ITEMS)
def test_a_numbered_heading_is_no_caption_on_a_page(item: str) -> None:
    body = f"<p>{BEFORE}</p><p>{item}</p><p>{AFTER}</p><p>{BEFORE.replace('first', 'second')}</p>"
    article = parse_article(
        f"<html><body><article><h1>Ten tools every orchard needs</h1>{body}</article></body></html>"
    )
    assert item in [block.text for block in article.body]
    assert article.captions == ()


@pytest.mark.parametrize(
    "caption",
    [
        "The ladder stands against the oldest tree. Jane Example/Ashby Post",
        "Ein Obstbauer in Marlow. Jana Beispiel/dpa",
        "Pruning in March. Sam Doe for The Ashby Post",
        "Une échelle contre un arbre. AFP",
    ],
)
def test_a_source_after_a_sentence_still_signs_a_caption(caption: str) -> None:
    article = parse_article(f"{HEAD}{BEFORE}\n\n{caption}\n\n{AFTER}\n\n{BEFORE.replace('first', 'second')}\n")
    assert [block.kind for block in article.blocks if block.text == caption] == [Kind.CAPTION]
