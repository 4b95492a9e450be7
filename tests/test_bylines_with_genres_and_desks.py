"""Bylines that say what the article is, newsrooms with their town, agencies behind a name and agencies alone."""

import pytest

from newsparse.parse import parse_article
from one_story import BODIES

BYLINES = """
en | An essay by Jane Roe | Jane Roe
en | By The Canadian Press | The Canadian Press
en | By The Associated Press | The Associated Press
en | By Jane Roe and agencies | Jane Roe
de | Von Eva Probe und Agenturen | Eva Probe
de | Eine Recherche von Eva Probe | Eva Probe
fr | Article rédigé par Anne Roe | Anne Roe
fr | Une enquête de Anne Roe | Anne Roe
es | Una entrevista de Ana Ruiz | Ana Ruiz
es | Por Ana Ruiz y agencias | Ana Ruiz
es | Redacción / Puerto Claro | Redacción
pt | Uma reportagem de Ana Prado | Ana Prado
pt | Por Redação, Vila Mourisca | Redação
"""


@pytest.mark.parametrize("row", BYLINES.strip().splitlines())
@pytest.mark.parametrize("layout", ["lines", "tags"])
def test_who_signs(row: str, layout: str) -> None:
    language, line, name = row.split(" | ")
    story = BODIES[language]
    page = "<article><h1>The old bridge</h1>" + "".join(f"<p>{text}</p>" for text in (line, *story)) + "</article>"
    article = parse_article("\n".join(("The old bridge", line, *story)) if layout == "lines" else page)
    assert [author.name for author in article.authors] == [name]
    assert len(article.body) == len(story)


@pytest.mark.parametrize("line", ["Redacción | Contacto 2024", "By the time the sun rose"])
def test_nobody_signs(line: str) -> None:
    article = parse_article("\n\n".join(("The old bridge", *BODIES["en"][:2], line, *BODIES["en"][2:])))
    assert not article.authors
