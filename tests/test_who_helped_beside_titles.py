"""Lines at a story's end: titles before several names, clauses that no mark parts, sources behind a dash."""

import pytest

from newsparse.attribution import parse_contribution

NAMED = [
    ("News researcher Jane Roe and data editor Jan Muster contributed to this report.", ["Jane Roe", "Jan Muster"]),
    (
        "Staff writer Jane Roe and special correspondent Jan Muster contributed to this story.",
        ["Jane Roe", "Jan Muster"],
    ),
    (
        "Times staff writer Jane Roe in Oslo and special correspondent Jan Muster in Bonn contributed to this report.",
        ["Jane Roe", "Jan Muster"],
    ),
    (
        "Correspondents Jane Roe and Jan Muster, and political correspondent Eva Probe, contributed to this report.",
        ["Jane Roe", "Jan Muster", "Eva Probe"],
    ),
    (
        "Staff writers Jane Roe and Jan Muster and photographer Eva Probe contributed.",
        ["Jane Roe", "Jan Muster", "Eva Probe"],
    ),
    ("NBC News' Jane Roe and ABC News' Jan Muster contributed to this report.", ["Jane Roe", "Jan Muster"]),
    ("Reporting by Jane Roe and Jan Muster Editing by Eva Probe", ["Jane Roe", "Jan Muster", "Eva Probe"]),
    (
        "Reporting by Jane Roe in Oslo Additional reporting by Jan Muster Editing By Eva Probe",
        ["Jane Roe", "Jan Muster", "Eva Probe"],
    ),
    ("Reporting by Mumbai newsroom; Editing by Jane Roe", ["Mumbai newsroom", "Jane Roe"]),
    ("This article originally appeared on Ashby Courier: Mill to close for a year", ["Ashby Courier"]),
    ("©2024 Bloomberg L.P.", ["Bloomberg L.P."]),
    ("Source - AP", ["AP"]),
    ("Mit Agenturmaterial (dpa)", ["dpa"]),
    ("(Reportagem de Ana Exemplo)", ["Ana Exemplo"]),
    ("Перевела Мария Иванова", ["Мария Иванова"]),
    ("Traduction Claire Dubois", ["Claire Dubois"]),
    ("Tłumaczenie Anna Nowak", ["Anna Nowak"]),
    ("Biên dịch: Trần Nam", ["Trần Nam"]),
    ("Sunil D'Souza and Aoife O'Brien contributed reporting.", ["Sunil D'Souza", "Aoife O'Brien"]),
    ("Additional Reporting by Jane Roe", ["Jane Roe"]),
]


@pytest.mark.parametrize(("line", "names"), NAMED)
def test_all_are_named(line: str, names: list[str]) -> None:
    found = parse_contribution(line)
    assert found is not None
    assert [source.name for source in found.sources] == names


def test_each_clause_keeps_its_role_and_place() -> None:
    found = parse_contribution(
        "Reporting by Jane Roe in Oslo Additional reporting by Jan Muster in Bonn Editing by Eva Probe"
    )
    assert found is not None
    assert [(source.name, source.role, source.location) for source in found.sources] == [
        ("Jane Roe", "reporting", "Oslo"),
        ("Jan Muster", "additional_reporting", "Bonn"),
        ("Eva Probe", "editing", None),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Translation Party",
        "Übersetzung Bibel",
        "Переводчик Погода Купон Почта",
        "Reportagem de capa",
        "Source - the ministry",
        "Reporting by the newsroom was late",
        "© 2024 Harbour Books L.P.",
        "The old editor and the young writer contributed to this quarrel.",
    ],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert parse_contribution(line) is None
