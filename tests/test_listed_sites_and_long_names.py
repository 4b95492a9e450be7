"""Sites that a list knows behind headlines, names of many small words, and initials behind a Dutch "and"."""

import pytest

from newsparse.names import is_person_name
from newsparse.parse import parse_article

STORY = (
    "The public library of Ashby will open again next month after two years of repairs, the board said.",
    "Workers found rot in the roof beams two years ago, and the house was closed within a week for fear of the snow.",
    "Most of the books were kept in a former cannery on the pier, where helpers turned them every second week.",
)
STORY_ES = (
    "El mercado municipal de Villaserena volverá a abrir sus puertas el próximo mes tras dos años de obras.",
    "Los técnicos detectaron grietas en la cubierta y el edificio tuvo que cerrarse en menos de una semana.",
    "La reforma ha costado algo más de tres millones de euros, un tercio más de lo previsto.",
)
STORY_NL = (
    "Het gemeentelijke zwembad krijgt na jaren van overleg een nieuw dak, zo besloot de gemeenteraad donderdagavond.",
    "Deskundigen stelden in het voorjaar vast dat de stalen balken boven het bad zwaar verroest zijn.",
    "De werkzaamheden beginnen in september en kosten ongeveer vier miljoen euro, zo heet het.",
)
TITLE = "Ashby Library to Open Again After Two Years"


@pytest.mark.parametrize(
    "site", ["G1", "France 24", "Mediapart", "The Atlantic", "ТАСС", "20 Minuten", "朝日新聞デジタル"]
)
@pytest.mark.parametrize("mark", [" - ", " | ", " – "])
def test_a_listed_site_is_no_part_of_the_title(site: str, mark: str) -> None:
    assert parse_article("\n\n".join((f"{TITLE}{mark}{site}", "March 14, 2024", *STORY))).title == TITLE


@pytest.mark.parametrize(
    "title", [f"{TITLE} - a roof in the rain", "Terra - a Planet in Danger Again", f"{TITLE} – Owen Tate"]
)
def test_what_is_no_site_stays(title: str) -> None:
    assert parse_article("\n\n".join((title, "March 14, 2024", *STORY))).title == title


@pytest.mark.parametrize(
    "name",
    [
        "JOSÉ LUIS RODRÍGUEZ DE LA BORBOLLA",
        "María de los Ángeles Pérez-Llorca y Gil",
        "MARÍA DE LOS ÁNGELES PÉREZ LLORCA",
        "María del Carmen de la Fuente y Ruiz",
    ],
)
def test_a_name_of_many_small_words_signs(name: str) -> None:
    article = parse_article("\n\n".join(("El mercado reabre", name, "14 de marzo de 2024", *STORY_ES)))
    assert [author.name for author in article.authors] == [name]


def test_words_without_a_given_name_are_no_longer_name() -> None:
    assert not is_person_name("El precio de los alquileres de la ciudad vieja")


@pytest.mark.parametrize("second", ["J. van der Heide", "A.F.Th. van der Heide", "J.J. de Boer"])
def test_initials_behind_a_dutch_and_are_a_second_author(second: str) -> None:
    byline = f"Door Anna de Vries en {second}"
    article = parse_article("\n\n".join(("Zwembad krijgt een nieuw dak", byline, "14 maart 2024", *STORY_NL)))
    assert [author.name for author in article.authors] == ["Anna de Vries", second]
