"""Lines with which a newsroom signs, in texts of their own language."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from newsparse.attribution.newsrooms import find_newsroom
from shapes import in_shapes

MORE = {
    "nl": (
        "Havenbrug na twee jaar weer open",
        "Over de oude havenbrug reden maandag de eerste auto's, twee jaar nadat er scheuren waren gevonden.",
        "Ingenieurs vervingen veertig stalen verbindingen en testten ze allemaal een winter lang bij storm.",
        "De gemeente zegt dat het werk negen miljoen kostte en dat er geen tol komt.",
    ),
    "it": (
        "Il ponte del porto riapre dopo due anni",
        "Il vecchio ponte del porto ha visto passare lunedì le prime auto, due anni dopo la scoperta delle crepe.",
        "Gli ingegneri hanno sostituito quaranta giunti di acciaio e li hanno provati per un inverno intero.",
        "Il comune dice che i lavori sono costati nove milioni e che non ci sarà pedaggio.",
    ),
    "pt": (
        "Ponte do porto reabre após dois anos de obras",
        "A velha ponte do porto recebeu na segunda-feira os primeiros carros, dois anos depois das rachaduras.",
        "Os engenheiros trocaram quarenta juntas de aço e testaram cada uma durante um inverno de tempestades.",
        "Os trabalhos custaram nove milhões e não haverá pedágio, disse o prefeito aos moradores.",
    ),
    "zh": (
        "港口大桥两年维修后重新开放",
        "旧港口大桥周一迎来第一批汽车，两年前桥墩上发现了裂缝。",
        "工程师更换了四十个钢接头，并在一个多风暴的冬天里逐一检验。",
        "市政府说，工程花费九百万，并且不会收取通行费。",
    ),
}
BYLINES = [
    ("es", "Redacción", "Redacción"),
    ("es", "Por la Redacción", "la Redacción"),
    ("es", "Redacción Digital", "Redacción Digital"),
    ("pt", "Por g1 São Bento", "g1 São Bento"),
    ("pt", "Por Redação", "Redação"),
    ("pt", "Da Redação", "Redação"),
    ("nl", "Door onze redactie", "onze redactie"),
    ("fr", "Par la rédaction", "la rédaction"),
    ("fr", "La rédaction", "La rédaction"),
    ("de", "Von der Redaktion", "Redaktion"),
    ("de", "Redaktion", "Redaktion"),
    ("en", "Staff Reporter", "Staff Reporter"),
    ("en", "By Staff", "Staff"),
    ("en", "By Staff Writer", "Staff Writer"),
    ("en", "News Desk", "News Desk"),
    ("en", "By The Editorial Board", "The Editorial Board"),
    ("it", "Redazione", "Redazione"),
    ("it", "A cura della redazione", "redazione"),
    ("pl", "Redakcja", "Redakcja"),
    ("pl", "Od redakcji", "redakcji"),
    ("sv", "Redaktionen", "Redaktionen"),
    ("ru", "От редакции", "редакции"),
    ("ru", "Редакция", "Редакция"),
    ("zh", "本报讯", "本报讯"),
    ("zh", "本报记者", "本报记者"),
    ("tr", "Haber Merkezi", "Haber Merkezi"),
    ("id", "Oleh Redaksi", "Redaksi"),
    ("ja", "編集部", "編集部"),
]
LAYOUTS = {
    "lines": "{0}\n{1}\n{2}",
    "dated": "{0}\n{1}\n03/03/2024 10:45\n{2}",
    "menu": "Home\nNews\nSport\nWeather\n{0}\n{1}\n{2}\nFacebook\nTwitter",
    "html": "<h1>{0}</h1><p>{1}</p>{2}",
}


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "line", "name"), BYLINES)
def test_a_newsroom_signs_as_an_organisation(language: str, line: str, name: str, layout: str) -> None:
    headline, *story = STORIES.get(language) or MORE[language]
    text = "".join(f"<p>{one}</p>" for one in story) if layout == "html" else "\n".join(story)
    article = parse_article(LAYOUTS[layout].format(headline, line, text))
    assert [(author.name, author.kind) for author in article.authors] == [(name, "organisation")]
    assert [block.kind for block in article.blocks if block.text == line] == ["byline"]
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize("role", ["Staff Writer", "Staff Reporter"])
def test_a_role_under_a_name_is_no_author(role: str) -> None:
    headline, *story = STORIES["en"]
    article = parse_article("\n".join((headline, "By Jane Roe", role, *story)))
    assert [author.name for author in article.authors] == ["Jane Roe"]


def test_a_menus_word_signs_nothing() -> None:
    headline, *story = STORIES["de"]
    article = parse_article(
        "\n".join(("Startseite", "Redaktion", "Kontakt", headline, *story, "Impressum", "Redaktion"))
    )
    assert not article.authors


@pytest.mark.parametrize(
    "line",
    [
        "Staff at the mill went home",
        "By staff accounts, the mill burned",
        "Von der Redaktion bis zum Druck",
        "By Jane Roe",
        "Redaktion: Jana Roth",
        "By 9News",
    ],
)
def test_other_lines_name_no_newsroom(line: str) -> None:
    assert find_newsroom(line) is None
