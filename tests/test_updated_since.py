"""A time that counts from now behind a date or before a byline on the same line, where the caller says when now is."""

from datetime import UTC, date, datetime, timedelta

import pytest

from harbour_bridge import STORIES
from newsparse import Options, parse_article

NOW = datetime(2024, 3, 5, 12, 0, tzinfo=UTC)
THEN = NOW - timedelta(hours=2)
DAY = date(2024, 3, 3)
LINES = [
    ("en", "March 3, 2024 | Updated 2 hours ago"),
    ("en", "March 3, 2024 Updated 2 hours ago"),
    ("en", "Published March 3, 2024 · Updated: 2 hours ago"),
    ("en", "March 3, 2024 (last updated 2 hours ago)"),
    ("de", "3. März 2024, aktualisiert vor 2 Stunden"),
    ("fr", "Publié le 3 mars 2024 - Mis à jour il y a 2 heures"),
    ("es", "3 de marzo de 2024 | Actualizado hace 2 horas"),
    ("pl", "3 marca 2024, aktualizacja 2 godz. temu"),
    ("sv", "Publicerad 3 mars 2024. Uppdaterad för 2 timmar sedan"),
    ("ru", "3 марта 2024, обновлено 2 часа назад"),
    ("pt", "03/03/2024 Atualizado há 2 horas"),
    ("ja", "2024年3月3日 更新：2時間前"),
]
PORTUGUESE = (
    "Ponte do porto reabre após dois anos de obras",
    "A velha ponte do porto recebeu na segunda-feira os primeiros carros, dois anos depois das rachaduras.",
    "Os engenheiros trocaram quarenta juntas de aço e testaram cada uma durante um inverno de tempestades.",
    "Os trabalhos custaram nove milhões e não haverá pedágio, disse o prefeito aos moradores.",
)


@pytest.mark.parametrize("layout", ["text", "html"])
@pytest.mark.parametrize(("language", "line"), LINES)
def test_a_time_since_a_change_stands_behind_a_date(language: str, line: str, layout: str) -> None:
    title, *story = STORIES.get(language, PORTUGUESE)
    raw = "\n\n".join((title, line, *story))
    if layout == "html":
        raw = f"<h1>{title}</h1><p>{line}</p>{''.join(f'<p>{one}</p>' for one in story)}"
    article = parse_article(raw, options=Options(now=NOW))
    assert (article.published, article.updated) == (DAY, THEN)
    assert [block.text for block in article.body] == story
    later = parse_article(raw)
    assert later.updated is None


@pytest.mark.parametrize("line", ["Updated 2 hours ago by Jane Roe", "By Jane Roe | Updated 2 hours ago"])
def test_it_stands_beside_a_byline(line: str) -> None:
    article = parse_article("\n\n".join((STORIES["en"][0], line, *STORIES["en"][1:])), options=Options(now=NOW))
    assert [author.name for author in article.authors] == ["Jane Roe"]
    assert (article.published, article.updated) == (None, THEN)


def test_both_times_may_count_from_now() -> None:
    line = "Published 5 hours ago, updated 2 hours ago"
    article = parse_article("\n\n".join((STORIES["en"][0], line, *STORIES["en"][1:])), options=Options(now=NOW))
    assert (article.published, article.updated) == (NOW - timedelta(hours=5), THEN)


@pytest.mark.parametrize(
    "line",
    [
        "March 3, 2024 | 2 hours of reading",
        "March 3, 2024 | The ferry left 2 hours ago",
        "March 3, 2024",
        "By Jane Roe, who left 2 hours ago",
    ],
)
def test_other_times_change_nothing(line: str) -> None:
    article = parse_article("\n\n".join((STORIES["en"][0], line, *STORIES["en"][1:])), options=Options(now=NOW))
    assert article.updated is None
