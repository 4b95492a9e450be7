"""Headings that look like others: which of two in a row is the headline, and those that are a picture's caption."""

import pytest

from newsparse import parse_article

STORY = (
    "The council in Ashby approved a plan to rebuild the old bridge on Monday, after a debate of four hours.",
    "Work will begin in spring and cost two million euros, the mayor said, and should end before the harvest festival.",
    "Residents had asked for a new crossing since the flood of last year, which took away the middle pier.",
)
TITLE = "Ashby will rebuild its bridge"
TEXT = "".join(f"<p>{line}</p>" for line in STORY)
PAIRS = [
    ("Four hours of debate", "New bridge for Ashby approved"),
    ("The debate lasted until midnight", "New bridge for Ashby approved"),
    ("Cost rises to two million", "Council votes for a new bridge in Ashby"),
    ("A crossing for Ashby", "Residents get their bridge after the flood"),
    ("Streit bis Mitternacht", "Ashby bekommt eine neue Brücke"),
    ("La facture grimpe encore", "Le conseil d’Ashby vote un nouveau pont"),
    ("El debate duró cuatro horas", "Ashby tendrá un puente nuevo"),
    ("Спор длился четыре часа", "В Эшби построят новый мост"),
    ("四小时的辩论", "阿什比将重建旧桥"),
    ("Egyre drágább a híd", "Új hidat kap Ashby városa"),
]
STATED = {
    "title": "<title>{}</title>",
    "title with the site": "<title>{} - local.example.com</title>",
    "Open Graph": '<meta property="og:title" content="{}">',
}


@pytest.mark.parametrize("stated", STATED)
@pytest.mark.parametrize(("other", "title"), PAIRS)
def test_the_stated_one_of_two_headings_is_the_title(other: str, title: str, stated: str) -> None:
    for first, second in ((other, title), (title, other)):
        heads = f"<h1>{first}</h1><h2>{second}</h2>"
        page = f"<head>{STATED[stated].format(title)}</head><body><div>{heads}<p>2 May 2024</p>{TEXT}</div></body>"
        assert parse_article(f"<html>{page}</html>").title == title


CAPTIONS = [
    "The mayor and the engineer look at the plans of the bridge in the hall.",
    "Residents at the ruined pier after the flood of last year.",
    "Die Bürgermeisterin und der Ingenieur sehen sich die Pläne der Brücke an.",
    "Le maire et l’ingénieur regardent les plans du pont dans la salle.",
    "La alcaldesa y el ingeniero miran los planos del puente en la sala.",
    "Мэр и инженер рассматривают планы моста в зале совета.",
    "市长和工程师在会议厅查看大桥的图纸。",
    "O prefeito e o engenheiro olham os planos da ponte no salão.",
    "Il sindaco e l’ingegnere guardano i progetti del ponte in sala.",
    "Burgemeester en ingenieur bekijken de plannen van de brug in de zaal.",
]


@pytest.mark.parametrize("level", [3, 4, 5, 6])
@pytest.mark.parametrize("caption", CAPTIONS)
def test_a_sentence_set_as_heading_under_a_picture_is_its_caption(caption: str, level: int) -> None:
    figure = f'<figure><img src="a.jpg"><figcaption><h{level}>{caption}</h{level}></figcaption></figure>'
    article = parse_article(f"<html><body><article><h1>{TITLE}</h1>{figure}{TEXT}</article></body></html>")
    assert [one.text for one in article.captions] == [caption]
    assert article.subtitle is None
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize("level", [1, 2])
def test_a_headline_in_a_picture_s_caption_stays_the_headline(level: int) -> None:
    figure = f'<figure><img src="a.jpg"><figcaption><h{level}>{TITLE}</h{level}></figcaption></figure>'
    assert parse_article(f"<html><body><article>{figure}{TEXT}</article></body></html>").title == TITLE
