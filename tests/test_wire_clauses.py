"""Lines at a report's end that name several people, clause by clause, and lines that give the author's address."""

import pytest

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.parse import parse_article

CLAUSES = [
    ("(Bericht von Eva Probe, redigiert von Jan Muster.)", "Eva Probe:reporting Jan Muster:editing"),
    ("(Bericht: Eva Probe; redigiert von Jan Muster. Fragen: t@a.example)", "Eva Probe:reporting Jan Muster:editing"),
    ("(Reportage Anne Roe et Luc Roe, rédigé par Jean Roe, édité par Paul Roe)",
     "Anne Roe:reporting Luc Roe:reporting Jean Roe:writing Paul Roe:editing"),
    ("(Version française Anne Roe, édité par Paul Roe)", "Anne Roe:writing Paul Roe:editing"),
    ("(Información de Ana Ruiz en Quito; editado por Juan Pérez)", "Ana Ruiz:reporting Juan Pérez:editing"),
    ("(Reporte de Ana Ruiz. Editado en español por Juan Pérez)", "Ana Ruiz:reporting Juan Pérez:editing"),
    ("(Por Ana Prado, em Brasília; Edição Rui Melo)", "Ana Prado:reporting Rui Melo:editing"),
    ("(Reportagem de Ana Prado; edição de Rui Melo)", "Ana Prado:reporting Rui Melo:editing"),
    ("(Tradotto da Anna Serra, editing Marco Serra)", "Anna Serra:translation Marco Serra:editing"),
    ("(Redazione Anna Serra, editing di Marco Serra)", "Anna Serra:writing Marco Serra:editing"),
    ("(Reporting by Ana Ruiz; Additional reporting by Tom Lee; Editing by Jane Roe)",
     "Ana Ruiz:reporting Tom Lee:additional_reporting Jane Roe:editing"),
    ("This story was reported by Ana Ruiz in Lima and written by Tom Lee.", "Ana Ruiz:writing Tom Lee:writing"),
    ("Staff writer Ana Ruiz and researcher Tom Lee contributed to this report.",
     "Ana Ruiz:contributed Tom Lee:contributed"),
    ("Ana Ruiz contributed reporting from Lima, Tom Lee from Oslo, and Jane Roe from Rome.",
     "Ana Ruiz:contributed Tom Lee:contributed Jane Roe:contributed"),
    ("Original reporting by Tom Lee", "Tom Lee:reporting"),
    ("Information from The Associated Press was used in this report.", "The Associated Press:material"),
    ("From staff and wire reports", "staff:material wire reports:material"),
]  # fmt: skip

NO_LINES = [
    "Ein Buch von Eva Probe, gelesen von Jan Muster.",
    "Der Bericht von Eva Probe, redigiert in einer Nacht, war falsch.",
    "Una novela de Ana Ruiz; editada en Madrid, se vende bien.",
    "Le film d'Anne Roe, édité par une petite maison, sort jeudi.",
    "The album by Ana Ruiz, edited in a cellar, is out on Friday.",
    "Information from the public was used in this report on trams.",
    "From agencies to buyers",
]


@pytest.mark.parametrize(("line", "named"), CLAUSES)
def test_each_clause_names_who_did_what(line: str, named: str) -> None:
    found = parse_contribution(line)
    assert found is not None
    assert " ".join(f"{one.name}:{one.role}" for one in found.sources) == named


@pytest.mark.parametrize("line", NO_LINES)
def test_no_contribution(line: str) -> None:
    assert parse_contribution(line) is None


STORY = (
    "Ashby keeps its ferry",
    "By Jane Quill",
    *(f"The council of Ashby voted for the {at} time on Monday to keep the ferry, after a long debate." for at in
      ("first", "second", "third", "fourth", "fifth", "sixth")),
)  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Reach Jane Quill at jquill@post.example or 555-0142.",
        "Email Jane at jquill@post.example.",
        "Contactez Jane Quill : jquill@post.example",
        "Schreiben Sie an Jane Quill: j.quill@post.example",
        "Jane Quill can be reached at jane@post.example.",
    ],
)
def test_authors_address_is_no_paragraph(line: str) -> None:
    assert line not in parse_article("\n\n".join((*STORY, line))).paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "Tickets are sold at the quay, or write to Tom Lee at tlee@ferry.example.",
        (
            "The letter that Jane Quill received came from an address that ended in @ferry.example, and it asked for "
            "money in three languages of which none was spoken on the island at the time."
        ),
    ],
)
def test_others_addresses_stay(line: str) -> None:
    assert line in parse_article("\n\n".join((*STORY, line))).paragraphs
