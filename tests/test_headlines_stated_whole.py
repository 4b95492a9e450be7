"""Headlines with a dash, a colon or a bar that the metadata give as the title: what is a part of them, what is not."""

import pytest

from harbour_story import paragraphs
from newsparse import parse_article

PARAGRAPHS = paragraphs(3)


def page(headline: str, *, menu: str = "", head: str = "") -> str:
    stated = f'<meta property="og:title" content="{headline}"><meta property="og:site_name" content="The Ashby Post">'
    links = f"<nav><a href='/'>Start</a><a href='/m'>{menu}</a></nav>" if menu else ""
    story = f"<article><h1>{headline}</h1>{PARAGRAPHS}</article>"
    return f"<html><head>{stated}{head}</head><body>{links}{story}</body></html>"


@pytest.mark.parametrize(
    ("headline", "menu"),
    [
        ("Corsets – shops, makers and how to buy", "Corsets"),
        ("Korsetts – Shops, Designer, online kaufen", "Korsetts"),
        ("Ports – ce que la rade coûte à la ville", "Ports"),
        ("Puertos – Lo que cuesta la dársena vieja", "Puertos"),
        ("Porti – Quanto costa la vecchia banchina", "Porti"),
        ("Havens – Wat de oude kade ons kost", "Havens"),
        ("Hamnar – Vad den gamla kajen kostar", "Hamnar"),
        ("Порты – Сколько стоит старая набережная", "Порты"),
        ("Λιμάνια – Πόσο κοστίζει η παλιά προβλήτα", "Λιμάνια"),
        ("Patch notes 4.47 - Equinox bugfix build", "Patch notes 4.47"),
        ("How to grow a lemon tree | Step by step", "Step by step"),
        ("15. Harbour forum opens in Ashby", "Harbour forum opens in Ashby"),
    ],
)
def test_a_part_that_stands_in_the_menu_too_is_the_headlines(headline: str, menu: str) -> None:
    assert parse_article(page(headline, menu=menu)).title == headline


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("The quay will be rebuilt | The Ashby Post", "The quay will be rebuilt"),
        ("The quay will be rebuilt - The Ashby Post", "The quay will be rebuilt"),
        ("The Ashby Post: The quay will be rebuilt", "The Ashby Post: The quay will be rebuilt"),
        ("The Ashby Post – The quay will be rebuilt", "The quay will be rebuilt"),
        ("The quay will be rebuilt | Opinion", "The quay will be rebuilt"),
        ("The quay will be rebuilt | Opinion | The Ashby Post", "The quay will be rebuilt"),
        ("The quay will be rebuilt – and who pays for it", "The quay will be rebuilt – and who pays for it"),
        ("It’s the end of the world — What’s a town to do?", "It’s the end of the world — What’s a town to do?"),
    ],
)
def test_the_sites_name_and_a_section_behind_a_bar_are_no_part_of_it(headline: str, title: str) -> None:
    assert parse_article(page(headline)).title == title


def test_an_address_tells_the_sites_name_behind_a_bar() -> None:
    head = '<meta property="og:url" content="https://tyres.ashbyware.example/care">'
    raw = page("The quay will be rebuilt | Ashbyware Tyres", head=head)
    assert parse_article(raw).title == "The quay will be rebuilt"
