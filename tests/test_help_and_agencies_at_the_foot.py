"""Lines below a story that nobody signs: who helped and whose material it has sign nothing, whoever stands there."""

import pytest

from newsparse import parse_article
from newsparse.attribution import parse_contribution

STORY = (
    "Oldmere moves its night market into the empty station hall",
    "Traders in Oldmere will sell under a roof from next month, after the town agreed to rent the empty station hall.",
    "The old site beside the canal had flooded three times, and insurers had refused to cover the stalls.",
    "About ninety families live from the market, which opens at dusk and closes long after midnight.",
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("—With assistance from Jane Roe.", ["Jane Roe"]),
        ("— With reporting by Jane Roe and AP", ["Jane Roe", "AP"]),
        ("(With help from Jane Roe)", ["Jane Roe"]),
        ("– Additional reporting by Jane Roe", ["Jane Roe"]),
        ("— Mitarbeit: Eva Probe", ["Eva Probe"]),
        ("(Con la colaboración de Ana Ejemplo)", ["Ana Ejemplo"]),
        ("(ha collaborato Anna Esempio)", ["Anna Esempio"]),
        ("(Colaborou Ana Exemplo)", ["Ana Exemplo"]),
        ("(met medewerking van Karin Voorbeeld)", ["Karin Voorbeeld"]),
        ("(Theo Reuters)", ["Reuters"]),
        ("(Theo AP, Reuters)", ["AP", "Reuters"]),
    ],
)
def test_who_helped_signs_nothing(line: str, names: list[str]) -> None:
    article = parse_article("\n".join((*STORY, line)))
    assert article.authors == ()
    assert [source.name for told in article.attributions for source in told.sources] == names
    assert len(article.body) == len(STORY) - 1


@pytest.mark.parametrize("line", ["Theo Müller", "(Theo Müller)", "— Theo Jansen", "— Jane Roe", "(Jane Roe)"])
def test_a_name_alone_signs(line: str) -> None:
    article = parse_article("\n".join((*STORY, line)))
    assert [author.name for author in article.authors] == [line.strip("—() ")]


@pytest.mark.parametrize(
    ("line", "name", "place"),
    [
        ("(Con información de Inés Ejemplo en Madrid)", "Inés Ejemplo", "Madrid"),
        ("Mit Informationen von Eva Probe in Rom", "Eva Probe", "Rom"),
        ("Com informações de Ana Exemplo em Lisboa", "Ana Exemplo", "Lisboa"),
        ("With information from Jane Roe in Calder Bay", "Jane Roe", "Calder Bay"),
        ("Con información de La Voz de Lagovieja", "La Voz de Lagovieja", None),
        ("Con información de La Razón", "La Razón", None),
        ("Con información de la agencia EFE", "EFE", None),
    ],
)
def test_whose_material_it_is_and_where_from(line: str, name: str, place: str | None) -> None:
    found = parse_contribution(line)
    assert found is not None
    assert [(source.name, source.location) for source in found.sources] == [(name, place)]
