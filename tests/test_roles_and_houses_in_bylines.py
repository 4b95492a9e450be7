"""Roles of two words behind the last name without a comma, and houses that sign with "from the"."""

import pytest

from newsparse import parse_article
from newsparse.attribution.byline.byline import parse_byline
from one_story import BODIES, QUOTED

ROLES = [
    ("Par LILIANE EXEMPLE, LAURE PROBE Envoyés spéciaux à Toulouse", 2, "Envoyés spéciaux", "Toulouse"),
    ("Par Jeanne Exemple Envoyée spéciale à Nîmes", 1, "Envoyée spéciale", "Nîmes"),
    ("Par Jeanne Exemple, Luc Probe envoyés spéciaux à Nîmes", 2, "envoyés spéciaux", "Nîmes"),
    ("Par JEANNE EXEMPLE Notre envoyée spéciale à Nîmes", 1, "envoyée spéciale", "Nîmes"),
    ("Par Zélia Exemple Envoyée spéciale au Caire", 1, "Envoyée spéciale au Caire", None),
    ("Par Jeanne Exemple, Luc Probe Correspondants à Londres", 2, "Correspondants", "Londres"),
    ("Por Ana Ejemplo, Luis Prueba enviados especiales a Caracas", 2, "enviados especiales", "Caracas"),
    ("Por ANA EJEMPLO, LUIS PRUEBA Enviados especiales a Caracas", 2, "Enviados especiales", "Caracas"),
    ("Por Ana Ejemplo Enviada especial en Caracas", 1, "Enviada especial", "Caracas"),
    ("Por Ana Exemplo, Luís Prova enviados especiais a Lisboa", 2, "enviados especiais", "Lisboa"),
    ("Por ANA EXEMPLO Enviada especial a Lisboa", 1, "Enviada especial", "Lisboa"),
    ("di Carla Esempio, Luca Prova inviati a Roma", 2, "inviati", "Roma"),
    ("di Carla Esempio inviata speciale a Roma", 1, "inviata speciale", "Roma"),
    ("By JANE EXAMPLE, TOM SAMPLE Political Correspondents", 2, "Political Correspondents", None),
    ("By Jane Example Diplomatic Correspondent in Paris", 1, "Diplomatic Correspondent", "Paris"),
    ("Von Anna Beispiel Sonderkorrespondentin in Paris", 1, "Sonderkorrespondentin", "Paris"),
    ("Door Anna Voorbeeld, Jan Muster correspondenten in Parijs", 2, "correspondenten", "Parijs"),
    ("Av Anna Eksempel, Jan Muster korrespondenter i Paris", 2, "korrespondenter", "Paris"),
]
HOUSES = [
    *(
        ("Do UOL, em São Paulo", "UOL"),
        ("Do UOL", "UOL"),
        ("Do UOL, no Rio", "UOL"),
        ("Do UOL Notícias", "UOL Notícias"),
    ),
    *(("Da Redação", "Redação"), ("Do G1 SP", "G1 SP"), ("Do G1, em São Paulo", "G1"), ("Do R7", "R7")),
    *(("Da Folhapress", "Folhapress"), ("Da BBC News Brasil", "BBC News Brasil"), ("Da CNN Brasil", "CNN Brasil")),
    *(("Da Agência Brasil", "Agência Brasil"), ("Do Estadão Conteúdo", "Estadão Conteúdo"), ("Da AFP", "AFP")),
    *(("De la Redacción", "Redacción"), ("Dalla redazione", "redazione"), ("Della Redazione", "Redazione")),
]
PERSONS = [
    *("Maria do Carmo", "Da Silva", "João Da Silva", "Do Carmo", "Da Vinci", "Dalla Costa", "Del Piero", "Dos Santos"),
    *("Ana De la Torre", "DA SILVA", "Luis Del Potro", "Rosa Della Prova"),
]


@pytest.mark.parametrize(("line", "count", "role", "place"), ROLES)
def test_a_role_behind_the_last_name_is_told_of_all(line: str, count: int, role: str, place: str | None) -> None:
    authors = parse_byline(line)
    assert [(one.role, one.location) for one in authors] == [(role, place)] * count
    assert all(len(one.name.split()) == 2 for one in authors)


@pytest.mark.parametrize("line", ["Par Jeanne Exemple, Luc Spécial", "By Jane Special, Tom Sample", "Por Ana Especial"])
def test_a_surname_is_no_role(line: str) -> None:
    names = line.split(" ", 1)[1].split(", ")
    assert [(one.name, one.role) for one in parse_byline(line)] == [(name, None) for name in names]


@pytest.mark.parametrize(("line", "name"), HOUSES)
def test_a_house_behind_from_the_is_an_organisation(line: str, name: str) -> None:
    assert [(one.name, one.kind, one.location) for one in parse_byline(line)] == [(name, "organisation", None)]


@pytest.mark.parametrize("line", PERSONS)
def test_small_words_in_a_persons_name_stay(line: str) -> None:
    assert [(one.name, one.kind) for one in parse_byline(line)] == [(line, "person")]


@pytest.mark.parametrize("line", ["Por Ana Exemplo, do UOL, em São Paulo", "Ana Exemplo, Do UOL"])
def test_a_house_behind_a_person_is_where_that_one_works(line: str) -> None:
    assert [(one.name, one.affiliation) for one in parse_byline(line)] == [("Ana Exemplo", "UOL")]


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Do UOL, em São Paulo",), "UOL"),
        (("Do G1 SP",), "G1 SP"),
        (("Da BBC News Brasil", "9 de março de 2024"), "BBC News Brasil"),
        (("Osmar Exemplo", "Do UOL, em São Paulo"), "Osmar Exemplo"),
        (("Por Osmar Exemplo", "Do UOL, em São Paulo", "9/3/2024 09h30"), "Osmar Exemplo"),
        (("Por Maria do Carmo",), "Maria do Carmo"),
    ],
)
def test_on_a_page_a_house_signs_where_no_person_does(lines: tuple[str, ...], name: str, *, html: bool) -> None:
    body = [*lines, *BODIES["pt"]]
    marked = f"<article><h1>{QUOTED['pt']}</h1>{''.join(f'<p>{line}</p>' for line in body)}</article>"
    article = parse_article(marked if html else "\n\n".join([QUOTED["pt"], *body]))
    assert [one.name for one in article.authors] == [name]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("National Desk By National Desk on December 27, 2014 at 12:06 PM, updated December 27, 2014", "National Desk"),
        ("Jane Example By Jane Example", "Jane Example"),
        ("Jane Example by Jane Example on May 3, 2024", "Jane Example"),
        ("Anna Beispiel Von Anna Beispiel", "Anna Beispiel"),
        ("Redacción Por Redacción", "Redacción"),
        ("Jean Exemple Par Jean Exemple, envoyé spécial", "Jean Exemple"),
        ("Carla Esempio Di Carla Esempio", "Carla Esempio"),
        ("Jane Example", "Jane Example"),
        ("Jane Jane", "Jane Jane"),
    ],
)
def test_a_name_twice_around_its_byline_word_is_one(line: str, name: str) -> None:
    assert [one.name for one in parse_byline(line)] == [name]
