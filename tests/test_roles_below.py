"""The role on the line below a byline, of one author or of several, is told in many languages."""

import pytest

from newsparse import parse_article

STORIES = {
    "en": (
        "Old bridge to be repaired before winter",
        "Ministers agreed on Monday to repair the old bridge over the Wend before the winter storms arrive.",
        "The work will cost 40 million euros and keep the road closed for two years, the government said.",
        "Residents of the town had asked for a new bridge for years, and many were glad of the news.",
    ),
    "de": (
        "Alte Brücke wird vor dem Winter repariert",
        "Die Minister haben am Montag beschlossen, die alte Brücke über die Wend vor dem Winter zu reparieren.",
        "Die Arbeiten kosten 40 Millionen Euro, und die Straße bleibt zwei Jahre gesperrt, hieß es.",
        "Die Bewohner der Stadt hatten seit Jahren eine neue Brücke gefordert, und viele freuten sich.",
    ),
    "fr": (
        "Le vieux pont sera réparé avant l'hiver",
        "Les ministres ont décidé lundi de réparer le vieux pont sur la Wende avant les tempêtes d'hiver.",
        "Les travaux coûteront 40 millions d'euros et la route restera fermée deux ans, a-t-on annoncé.",
        "Les habitants de la ville demandaient un nouveau pont depuis des années, et beaucoup sont contents.",
    ),
    "es": (
        "El viejo puente será reparado antes del invierno",
        "Los ministros acordaron el lunes reparar el viejo puente sobre el Wend antes del invierno.",
        "Las obras costarán 40 millones de euros y la carretera estará cerrada dos años, dijo el gobierno.",
        "Los vecinos del pueblo pedían un puente nuevo desde hace años, y muchos se alegran.",
    ),
    "nl": (
        "Oude brug wordt voor de winter hersteld",
        "De ministers besloten maandag de oude brug over de Wend te herstellen voor de winterstormen komen.",
        "Het werk kost 40 miljoen euro en de weg blijft twee jaar dicht, zei de regering in een verklaring.",
        "Bewoners van de stad vroegen al jaren om een nieuwe brug, en velen zijn blij dat het werk begint.",
    ),
}


@pytest.mark.parametrize(
    ("language", "byline", "role"),
    [
        ("en", "By Jane Roe and Bo Lind", "Transport correspondents"),
        ("en", "By Jane Roe and Bo Lind", "Staff writers"),
        ("en", "By Jane Roe", "Political editor"),
        ("en", "By Jane Roe and Bo Lind", "Political editor"),
        ("en", "By Jane Roe", "Senior health correspondent"),
        ("de", "Von Eva Probe", "Politikredakteurin"),
        ("de", "Von Eva Probe und Jan Muster", "Redakteure"),
        ("fr", "Par Anne Duval", "Journaliste"),
        ("fr", "Par Anne Duval et Jean Roux", "Journalistes politiques"),
        ("es", "Por Ana Ruiz y Luis Prado", "Corresponsales"),
        ("nl", "Door Anna Bakker", "Politiek verslaggever"),
        ("nl", "Door Anna Bakker en Jan Visser", "Verslaggevers"),
    ],
)
def test_the_role_below_a_byline_is_that_of_who_signs(language: str, byline: str, role: str) -> None:
    headline, *story = STORIES[language]
    article = parse_article("\n".join((headline, byline, role, "14.05.2024", "", *story)))
    assert article.authors
    assert {author.role for author in article.authors} == {role}
    assert {block.rule for block in article.blocks if block.text == role} == {"byline.role"}


@pytest.mark.parametrize("line", ["Harbor Town", "Letters and editors we love to read each week", "Transport"])
def test_another_line_below_a_byline_is_no_role(line: str) -> None:
    headline, *story = STORIES["en"]
    article = parse_article("\n".join((headline, "By Jane Roe and Bo Lind", line, "14.05.2024", "", *story)))
    assert {author.role for author in article.authors} == {None}
