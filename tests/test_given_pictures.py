"""Credits that say who gave a picture and not who took it, in the words of many languages."""

import pytest

from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.line import ends_with_credit

GIVEN = [  # a caption with its credit, the caption, photographers, sources, notes
    ("The bridge reopened. Courtesy of Ashby Museum", "The bridge reopened.", (), ("Ashby Museum",), ()),
    ("The bridge reopened. Photo courtesy Jane Roe", "The bridge reopened.", ("Jane Roe",), (), ()),
    ("El puente reabrió. Cortesía del Museo de Ashby", "El puente reabrió.", (), ("Museo de Ashby",), ()),
    ("El puente reabrió. Foto cortesía Museo de Ashby", "El puente reabrió.", (), ("Museo de Ashby",), ()),
    ("El puente reabrió. Foto gentileza de la Municipalidad", "El puente reabrió.", (), ("Municipalidad",), ()),
    ("El puente reabrió. Foto: gentileza Ana Probe", "El puente reabrió.", ("Ana Probe",), (), ()),
    ("El puente reabrió (Gentileza: Museo de Ashby)", "El puente reabrió", (), ("Museo de Ashby",), ()),
    ("El puente reabrió. Foto: Gentileza", "El puente reabrió.", (), (), ("Gentileza",)),
    ("A ponte reabriu. Foto: Cortesia da Prefeitura", "A ponte reabriu.", (), ("Prefeitura",), ()),
    ("A ponte reabriu. Cortesia do Museu", "A ponte reabriu.", (), ("Museu",), ()),
    ("Il ponte riapre. Foto per gentile concessione del Museo", "Il ponte riapre.", (), ("Museo",), ()),
    ("Il ponte riapre. Per gentile concessione di Anna Esempio", "Il ponte riapre.", ("Anna Esempio",), (), ()),
    ("Le pont rouvre. Photo : avec l'aimable autorisation du Musée", "Le pont rouvre.", (), ("Musée",), ()),
    ("Le pont rouvre. Gracieuseté de la Ville de Valbrune", "Le pont rouvre.", (), ("Ville de Valbrune",), ()),
    ("Le pont rouvre. PHOTO GRACIEUSETÉ", "Le pont rouvre.", (), (), ("GRACIEUSETÉ",)),
    ("Most otwarty. Fot. dzięki uprzejmości Muzeum", "Most otwarty.", (), ("Muzeum",), ()),
    ("De brug gaat open. Foto: met dank aan Museum Ashby", "De brug gaat open.", (), ("Museum Ashby",), ()),
    ("De brug gaat open. Foto: aangeleverd", "De brug gaat open.", (), (), ("aangeleverd",)),
]


@pytest.mark.parametrize(("text", "caption", "photographers", "sources", "notes"), GIVEN)
def test_who_gave_a_picture_is_read_off_its_credit(
    text: str, caption: str, photographers: tuple[str, ...], sources: tuple[str, ...], notes: tuple[str, ...]
) -> None:
    found = split_caption(text)
    assert found.credit is not None
    assert (found.text, found.credit.photographers, found.credit.sources) == (caption, photographers, sources)
    assert found.credit.notes == notes


@pytest.mark.parametrize(
    "sentence",
    [
        "The victory came courtesy of a late goal by Jane Roe.",
        "They were treated with courtesy. The mayor thanked them",
        "He left with permission of the court",
        "El equipo ganó por gentileza de los vecinos del barrio",
        "Tuvo la cortesía de esperar a Ana Probe",
        "A gentileza do povo de Ashby",
        "Con la gentile concessione del comune la festa si farà.",
        "Grâce à la courtoisie du maire Jean Exemple",
        "La courtoisie des habitants de Valbrune est connue.",
        "Met dank aan alle vrijwilligers was het feest een succes.",
    ],
)
def test_a_sentence_about_a_courtesy_is_no_credit(sentence: str) -> None:
    assert not ends_with_credit(sentence)
    assert split_caption(sentence).credit is None
