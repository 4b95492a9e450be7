"""Who posted a text: what the programs of blogs and sites say over and below a story, accounts for names among it."""

import pytest

from harbour_story import SENTENCES, paragraphs
from newsparse import parse_article
from newsparse.attribution import parse_byline
from shapes import some_of

PROSE = "\n\n".join(SENTENCES[:3])
PARAGRAPHS = paragraphs(3)


def authors_of(raw: str) -> list[str]:
    return [author.name for author in parse_article(raw).authors]


@some_of(
    "opener",
    [
        "Erstellt von", "Eingestellt von", "Gespeichert von", "Created by", "Uploaded by", "Added by", "Soumis par",
        "Mis en ligne par", "Enviado por", "Creado por", "Inviato da", "Inserito da", "Geplaatst door", "Postada por",
        "Upplagd av", "Sendt af", "Lagt inn av", "Lähettänyt", "Wysłane przez", "Vystavil", "Zverejnil", "Bejegyezte",
        "Postat de", "Gönderen", "Опубликовал", "Опублікував", "Αναρτήθηκε από", "Diposkan oleh", "Dicatat oleh",
        "Đăng bởi", "โพสต์โดย", "Objavio",
    ],
)  # fmt: skip
def test_what_programs_say_of_who_posted_a_text_opens_a_byline(opener: str) -> None:
    assert [author.name for author in parse_byline(f"{opener} Jane Roe")] == ["Jane Roe"]
    assert authors_of(f"The old quay will be rebuilt\n\n{opener} Jane Roe\n\n{PROSE}") == ["Jane Roe"]


@some_of(
    ("line", "account"),
    [
        ("by oz on December 4, 2006", "oz"),
        ("Posted by harbourcat on 3 May 2012", "harbourcat"),
        ("Escrito por pepe el 3 de mayo de 2012", "pepe"),
        ("Publié par lulu75 le 3 mai 2012", "lulu75"),
        ("Pubblicato da gigi il 3 maggio 2012", "gigi"),
        ("Erstellt von kuestenkind am 3. Mai 2012", "kuestenkind"),
        ("Upplagd av kalle kl. 09.41", "kalle"),
        ("3 May 2012 by oz", "oz"),
        ("December 10, 2019 · by freeman1984 · in Uncategorized", "freeman1984"),
        ("by harbourcat | May 3, 2012 | Blog | 0 comments", "harbourcat"),
        ("Posted in News by harbourcat on August 3, 2019", "harbourcat"),
        ("Author: harbourcat | Filed under: Boats, Harbour | Tags: quay, herring", "harbourcat"),
        ("von Marianne1 am 20.09.2020", "Marianne1"),
        ("Author: Kay2roe am 29.12.2010, 13:36 Uhr", "Kay2roe"),
    ],
)
def test_an_account_signs_beside_byline_word_and_date(line: str, account: str) -> None:
    assert authors_of(f"The old quay will be rebuilt\n\n{line}\n\n{PROSE}") == [account]


@pytest.mark.parametrize("line", ["by noon on May 3, 2006", "By Jane2 days ago", "Posted by admin on May 3, 2012"])
def test_no_account_is_read_from_other_words(line: str) -> None:
    assert authors_of(f"The old quay will be rebuilt\n\n{line}\n\n{PROSE}") in ([], ["Jane"])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("May 3, 2012 By Jane Roe Filed Under: Harbour", "Jane Roe"),
        ("May 3, 2012 by Jane Roe Leave a Comment", "Jane Roe"),
        ("By Jane Roe | Category: News", "Jane Roe"),
        ("Von Jan Muster | Abgelegt unter: Hafen, Boote", "Jan Muster"),
        ("Par Jeanne Test | Classé dans : Le port", "Jeanne Test"),
        ("Por Ana Ruiz | Etiquetas: puerto, mar", "Ana Ruiz"),
        ("Di Anna Prova | Categorie: Porto", "Anna Prova"),
        ("Door Jan Voorbeeld | Categorieën: Haven", "Jan Voorbeeld"),
        ("Автор: Анна Петрова | Рубрика: Порт", "Анна Петрова"),
        ("Jane Roe · 3 May 2012 · Tagged with: quay, herring", "Jane Roe"),
    ],
)
def test_what_a_text_is_filed_under_is_no_part_of_its_byline(line: str, name: str) -> None:
    assert [author.name for author in parse_byline(line)] == [name]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<div><a rel="author" href="/author/kay/">reefcat</a> — 2 February 2022</div>', "reefcat"),
        ('<div>26 May, 2008 | <a rel="author" href="/u/k">ThE_KaY</a> | Comments 34 |</div>', "ThE_KaY"),
        ('<p>by <span class="author vcard fn">oz</span> on 4 December 2006</p>', "oz"),
        ('<p>3 May 2012 · von <a rel="author" href="/a">Web Team</a> · in News</p>', "Web Team"),
        ('<p class="meta"><a class="url fn" href="/a/2">quayside_k</a> / 3 May 2012</p>', "quayside_k"),
        ('<time>3 May 2012</time><p>by <a rel="author" href="/a">shoreline7</a></p>', "shoreline7"),
        ('<p><a rel="author" href="/a">Jane Roe</a> — 3 May 2012</p>', "Jane Roe"),
        ('<p>Gespeichert von <span class="username">rasmuss</span> am 24. Juli 2017 - 18:55</p>', "rasmuss"),
        ('<p>Publié le 3 mai 2012 par <a rel="author" href="/a">ninon</a></p>', "ninon"),
        ('<p><a itemprop="author" href="/u">delta-kay</a> | 2012-05-03</p>', "delta-kay"),
    ],
)
def test_an_account_that_the_page_links_as_author_signs_beside_the_date(head: str, name: str) -> None:
    page = f"<html><body><article><h1>The old quay will be rebuilt</h1>{head}{PARAGRAPHS}</article></body></html>"
    assert authors_of(page) == [name]


@pytest.mark.parametrize("name", ["@janeroe", "admin", "Webmaster"])
def test_an_address_or_a_programs_account_signs_nothing(name: str) -> None:
    head = f'<p><a rel="author" href="/a">{name}</a> — 3 May 2012</p>'
    page = f"<html><body><article><h1>The old quay will be rebuilt</h1>{head}{PARAGRAPHS}</article></body></html>"
    assert authors_of(page) == []


BELOW = [
    ("Eingestellt von Jan Muster um 21:11", "Jan Muster"),
    ("Posted by Jane Roe at 18:52", "Jane Roe"),
    ("Publié par Jeanne Test à 18:52", "Jeanne Test"),
    ("Publicado por Ana Ruiz en 18:52", "Ana Ruiz"),
    ("Pubblicato da Anna Prova alle 18:52", "Anna Prova"),
    ("Geplaatst door Jan Voorbeeld op 18:52", "Jan Voorbeeld"),
    ("Upplagd av Eva Exempel kl. 18:52", "Eva Exempel"),
    ("Autor: Eva Probe", "Eva Probe"),
    ("Autor: Jan Przykład", "Jan Przykład"),
    ("Erstellt von Eva Probe", "Eva Probe"),
    ("Autorin/Autor Eva Probe", "Eva Probe"),
]


BUTTONS = "".join(f"<div class='rate'><span>{count} stars</span></div>" for count in range(1, 20))


@pytest.mark.parametrize(("line", "name"), BELOW)
def test_the_line_below_a_story_says_who_posted_it(line: str, name: str) -> None:
    story = f"<article><h1>The old quay will be rebuilt</h1>{PARAGRAPHS}</article>"
    assert authors_of(f"<html><body>{story}{BUTTONS}<p>{line}</p></body></html>") == [name]
    rates = "\n".join(f"{count} stars" for count in range(1, 6))
    assert authors_of(f"The old quay will be rebuilt\n\n{PROSE}\n\n{rates}\n\n{line}") == [name]


def test_lines_below_that_name_several_people_are_of_comments_and_teasers() -> None:
    below = "".join(f"<p>Posted by {name} on 3 May 2012</p>" for name in ("Jane Roe", "Jan Muster"))
    page = f"<html><body><article><h1>The old quay will be rebuilt</h1>{PARAGRAPHS}</article>{BUTTONS}{below}</body>"
    assert authors_of(page) == []


def test_the_author_of_a_book_that_the_story_tells_of_signs_nothing() -> None:
    told = "<p>Anna Petrova reads from her book on the quay and the men who built it, at eight in the old net loft.</p>"
    story = f"<article><h1>A book on the quay</h1>{PARAGRAPHS}{told}</article>"
    page = f"<html><body>{story}{BUTTONS}<p>Author: Anna Petrova</p></body></html>"
    assert authors_of(page) == []


def test_who_signs_by_a_word_beats_the_site_that_the_metadata_call_author() -> None:
    head = '<title>Harbour Fan Club - The quay</title><meta name="author" content="Harbour Fan Club">'
    story = f"<article><h1>The quay</h1><p>Written by Cooper on 25.08.2015</p>{PARAGRAPHS}</article>"
    assert authors_of(f"<html><head>{head}</head><body>{story}</body></html>") == ["Cooper"]


@pytest.mark.parametrize("name", ["author-bio footer", "author-box", "about-the-author", "author-info"])
def test_the_name_in_an_authors_box_signs_where_nobody_else_does(name: str) -> None:
    box = f"<div class='{name}'><h3>Jane Roe</h3><p><a href='/author/jane'>All posts by Jane Roe</a></p></div>"
    page = f"<html><body><article><h1>The old quay will be rebuilt</h1>{PARAGRAPHS}</article>{box}</body></html>"
    assert authors_of(page) == ["Jane Roe"]


def test_a_book_in_quotation_marks_has_its_own_author() -> None:
    story = f"<article><h1>Die alte Mole</h1><p>Das Buch «Mole» von Birgit Probe</p>{PARAGRAPHS}</article>"
    assert "Birgit Probe" not in authors_of(f"<html><body>{story}</body></html>")


@pytest.mark.parametrize(
    "line", ["Jan Muster rückt zum 1.9.2015 in den Vorstand der Werft auf", "Jane Roe leaves on 3 May 2015 for good"]
)
def test_a_sentence_with_a_name_and_a_day_is_no_byline(line: str) -> None:
    assert authors_of(f"Wechsel in der Werft\n\n{line}\n\n{PROSE}") == []


@pytest.mark.parametrize("label", ["Disko Von", "Opinion By", "Kolumne von"])
def test_a_section_before_the_byline_word_names_nobody(label: str) -> None:
    page = f"<html><body><article><h1>The old quay</h1><div class='byline'>{label}</div><p>Jan Muster</p>{PARAGRAPHS}"
    assert authors_of(page) == ["Jan Muster"]


def test_an_element_named_for_a_category_names_no_author() -> None:
    line = "<span class='cb-category cb-byline-element'><a href='/c'>Harbours</a></span>"
    page = f"<html><body><article><h1>The old quay</h1>{line}{PARAGRAPHS}</article></body></html>"
    assert authors_of(page) == []


def test_the_section_that_the_metadata_name_signs_nothing() -> None:
    head = '<meta property="article:section" content="Workshop">'
    line = "<div class='author'>Workshop</div>"
    page = f"<html><head>{head}</head><body><article><h1>The old quay</h1>{line}{PARAGRAPHS}</article></body></html>"
    assert authors_of(page) == []
