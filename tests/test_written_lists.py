"""A list of paragraphs, as Python, JSON or a table prints it, is read as its paragraphs."""

import json

import pytest

from newsparse import parse_article

TITLE = "Old Quay of Ostrun Closed After Cracks Found"
STORY = (
    "The harbour master of Ostrun closed the old quay on Wednesday after divers found cracks in nine of its pillars.",
    '“Nobody has to be afraid,” Colin Abara told reporters. "It\'s safe to walk there," he added.',
    "Fishing boats will have to land their catch at the northern pier until the repairs are finished in August.",
)
FRENCH = (
    "Le conseil municipal de Brévannes a décidé mardi soir de rouvrir la petite gare fermée depuis vingt-deux ans.",
    "Les travaux, estimés à 2,3 millions d'euros, doivent commencer au printemps et durer dix mois.",
)


def printed(*items: str) -> dict[str, str]:
    return {
        "Python": repr(list(items)),
        "a tuple": repr(items),
        "JSON": json.dumps(items, ensure_ascii=False),
        "JSON in ASCII": json.dumps(items),
        "JSON over lines": json.dumps(items, ensure_ascii=False, indent=2),
        "an array": "[" + "\n ".join(map(repr, items)) + "]",
        "with what is empty": repr(["", *items, "  "]),
        "with white space around": f"\ufeff \n{list(items)!r}\n",
    }


@pytest.mark.parametrize("form", printed(""))
@pytest.mark.parametrize("story", [STORY, FRENCH], ids=["English", "French"])
def test_a_printed_list_is_its_paragraphs(form: str, story: tuple[str, ...]) -> None:
    article = parse_article(printed(*story)[form])
    assert tuple(block.text for block in article.body) == story
    assert article.title is None
    assert [issue.check for issue in article.warnings if issue.field == "source"] == ["written-list"]


@pytest.mark.parametrize("form", printed(""))
def test_its_first_string_may_be_the_headline(form: str) -> None:
    article = parse_article(printed(TITLE, "By Petra Lund", *STORY)[form])
    assert (article.title, [author.name for author in article.authors]) == (TITLE, ["Petra Lund"])
    assert tuple(block.text for block in article.body) == STORY


def test_its_strings_may_be_html() -> None:
    article = parse_article(repr([f"<p>{one}</p>" for one in STORY]))
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize(
    "text",
    [
        f"[{STORY[0]}]",
        f"['{STORY[0]}']",
        f"[“Rain fell.”] {STORY[0]}",
        "['harbour', 'Ostrun', 'quay']",
        "[1, 2, 3]",
        f"('{STORY[0]}' or '{STORY[2]}')",
        "[" * 2000,
        "['" * 2000 + "]",
        "['a', " * 2000 + "]",
    ],
)
def test_other_brackets_are_as_they_were(text: str) -> None:
    article = parse_article(text)
    assert article.source == text
    assert "written-list" not in {issue.check for issue in article.warnings}
