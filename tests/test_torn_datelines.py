"""A place on a line of its own belongs to the agency or the dash on the next one, as ``get_text("\\n")`` tears them."""

import pytest

from newsparse import parse_article

HEADS = {
    "signed": "Harbour plan is set for the coast\nJane Roe\nMay 3, 2013\n",
    "headline alone": "Harbour plan is set for the coast\n\n",
    "no head": "",
}
REPORTS = (
    ("LONDON", "(Reuters) - Some 165 ferries stayed in port on Monday as a storm crossed the coast, officials said."),
    ("KIROV, Russia", "(Reuters) - The harbour froze overnight for the first time in nine years, the mayor said."),
    ("NEW YORK", "(Reuters Health) - People who walk to work sleep longer than those who drive, a study found."),
    ("MIAMI", "— The contrasting styles of both teams could be seen by the end of the first quarter."),
    ("BATON ROUGE", "– State officials say a horse in the parish has been treated for a fever that mosquitoes bring."),
    ("Berlin", "(dpa) - Der Bund will die Häfen an der Küste ausbauen und dafür Geld geben, sagte der Minister."),
    ("PARIS", "(AFP) – Le gouvernement a annoncé lundi un plan pour les ports de la côte, selon le ministre."),
    ("МОСКВА", "(ТАСС) — Правительство сообщило в понедельник о новом плане для портов, сказал министр."),
    ("MADRID", "(EFE).- El Gobierno dijo el lunes que los puertos de la costa tendrán más dinero este año."),
    ("Roma", "(ANSA) - Il governo ha annunciato lunedì un piano per i porti della costa, ha detto il ministro."),
    ("WARSZAWA", "(PAP) — Rząd ogłosił w poniedziałek plan dla portów na wybrzeżu, powiedział minister."),
    ("SÃO PAULO", "(Reuters) - O governo anunciou na segunda-feira um plano para os portos, disse o ministro."),
)
REST = "The council said so again on Tuesday in a statement, and asked all who were in town to wait for the ferry."


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize(("place", "rest"), REPORTS, ids=[place for place, _ in REPORTS])
def test_a_place_over_its_agency_opens_the_first_paragraph(head: str, place: str, rest: str) -> None:
    article = parse_article(f"{head}{place}\n{rest}\n{REST}\n{REST.replace('Tuesday', 'Friday')}")
    assert article.body[0].text == f"{place} {rest}"
    assert article.dateline is not None
    assert article.dateline.place == place


@pytest.mark.parametrize(
    "text",
    [
        "Most read\n(Reuters) - Some 165 ferries stayed in port on Monday as a storm crossed the coast.",
        "OPINION\n— The contrasting styles of both teams could be seen by the end of the first quarter.",
        "FERRIES\n— The ferry to Ashby leaves at eight and at nine every day.\n— The ferry to Selby leaves at ten.",
        "By Jane Roe\n(Reuters) - Some 165 ferries stayed in port on Monday as a storm crossed the coast.",
        "Jane Roe\n(Reuters) - Some 165 ferries stayed in port on Monday as a storm crossed the coast.",
        "Nguyen Van Duc\n(AP) — Some 165 ferries stayed in port on Monday as a storm crossed the coast.",
        "Updated May 3, 2013\n(Reuters) - Some 165 ferries stayed in port on Monday as a storm crossed the coast.",
    ],
    ids=["label", "section", "list", "byline", "name", "name of three", "date"],
)
def test_what_is_no_place_stays_on_its_line(text: str) -> None:
    first, second = text.split("\n")[:2]
    article = parse_article(f"Harbour plan is set for the coast\n\n{text}\n\n{REST}")
    assert not any(first in block.text and second[:20] in block.text for block in article.blocks)
