"""Given names as agencies print them, without their accents: they tell persons as those with accents do."""

import pytest

from newsparse.attribution import split_caption
from newsparse.names import has_given_name

Row = tuple[str, str, str]
"""A line under a picture, the photographer and the source."""

SIGNED: list[Row] = [
    ("The senator arrives for a vote. | Jose Luis Magro/AP", "Jose Luis Magro", "AP"),
    ("The senator arrives for a vote. | Andre Lima Prado/Reuters", "Andre Lima Prado", "Reuters"),
    ("The senator arrives for a vote. | Cesar Rojas Luna/EFE", "Cesar Rojas Luna", "EFE"),
    ("The pier at dusk. Laszlo Kovacs Nagy | Reuters", "Laszlo Kovacs Nagy", "Reuters"),
    ("The pier at dusk. Janos Feher Kis | AP", "Janos Feher Kis", "AP"),
    ("The pier at dusk. Photo courtesy of Tomaz Kranjc Novak", "Tomaz Kranjc Novak", ""),
    ("Il molo al tramonto. (Niccolo Bassi Ferri/LaPresse)", "Niccolo Bassi Ferri", "LaPresse"),
    ("Le quai au soir. Francoise Morel Petit/AFP", "Francoise Morel Petit", "AFP"),
    ("Molen ved aften. Soren Lund Bagger/Ritzau Scanpix", "Soren Lund Bagger", "Ritzau Scanpix"),
    ("Das Hafenbecken am Abend. Jorg Muster Probst/dpa", "Jorg Muster Probst", "dpa"),
]


@pytest.mark.parametrize(("line", "photographer", "source"), SIGNED)
def test_a_name_without_its_accent_signs_a_picture(line: str, photographer: str, source: str) -> None:
    credit = split_caption(line).credit
    assert credit is not None
    assert (credit.photographers, credit.sources) == ((photographer,), (source,) if source else ())


@pytest.mark.parametrize(
    "line",
    ["Royal visit", "Ruta del sol", "German exports", "Junior doctors", "Thais vote", "Angeles crest", "Dome repairs"],
)
def test_a_word_that_an_accent_tells_from_a_name_is_none(line: str) -> None:
    assert not has_given_name(line)
