"""Bylines with "our correspondent in" before the name, a place or a subject behind it, and names that are months."""

import pytest

from newsparse.attribution import parse_byline
from newsparse.attribution.byline.opener import has_byline_word


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Par notre envoyée spéciale à Saint-Orval, Élodie Marchenoir", ["Élodie Marchenoir"]),
        ("Par notre correspondant à Berlin, Jean Valadier", ["Jean Valadier"]),
        ("Par notre correspondante en Espagne, Claire Vasseur", ["Claire Vasseur"]),
        ("Notre envoyée spéciale à Lyon, Claire Vasseur", ["Claire Vasseur"]),
        ("De nos envoyés spéciaux à Lyon, Jean Valadier et Claire Vasseur", ["Jean Valadier", "Claire Vasseur"]),
        ("Par nos correspondants à Rome, Jean Valadier et Claire Vasseur", ["Jean Valadier", "Claire Vasseur"]),
        ("De nuestra corresponsal en Lisboa, Rosario Quintanilla", ["Rosario Quintanilla"]),
        ("Por nuestro enviado especial a Kiev, Julián Barroso", ["Julián Barroso"]),
        ("dal nostro inviato speciale a Kiev, Bruno Castaldi", ["Bruno Castaldi"]),
        ("Por Henrique Valadares — Serra Alta", ["Henrique Valadares"]),
        ("Por Henrique Valadares - Vale Seco", ["Henrique Valadares"]),
        ("By Jane Thornquist — Ravel Point", ["Jane Thornquist"]),
        ("By Jane Thornquist – Jan Muster", ["Jane Thornquist", "Jan Muster"]),
        ("By June Mayfield and August Winter", ["June Mayfield", "August Winter"]),
        ("By June Mayfield, May Li and April Jones", ["June Mayfield", "May Li", "April Jones"]),
        ("By Sunday Okafor and Friday Osei", ["Sunday Okafor", "Friday Osei"]),
    ],
)
def test_who_signs(line: str, names: list[str]) -> None:
    assert has_byline_word(line)
    assert [author.name for author in parse_byline(line)] == names


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Jane Thornquist Harbor correspondent", "Jane Thornquist", "Harbor correspondent"),
        ("Jane Thornquist Fisheries editor", "Jane Thornquist", "Fisheries editor"),
        ("Jane Thornquist Whitehall editor", "Jane Thornquist", "Whitehall editor"),
        ("Jane Thornquist Environment correspondent", "Jane Thornquist", "Environment correspondent"),
        ("Mary Ann Thornquist reporter", "Mary Ann Thornquist", "reporter"),
        ("Ana Muster Soto redactora", "Ana Muster Soto", "redactora"),
    ],
)
def test_a_subject_before_a_role_in_small_letters(line: str, name: str, role: str) -> None:
    assert [(author.name, author.role) for author in parse_byline(line)] == [(name, role)]


@pytest.mark.parametrize(
    "line",
    [
        "By June 2024 the bridge will be open.",
        "By August Winter had come to the valley.",
        "By Friday Evening the Lake Was Gone",
        "By May the council had changed its mind.",
        "Notre envoyée spéciale à Kiev a rencontré les habitants.",
        "Por mayo se espera la lluvia.",
    ],
)
def test_sentences_are_no_bylines(line: str) -> None:
    assert not has_byline_word(line)
