"""Who signs at the foot of a story behind a mark, and what works, sources and places tell in the lines of a head."""

import pytest

from newsparse import parse_article
from one_story import BODIES

STORY = BODIES["en"]
HEAD = "Council closes old bridge"
WORKS = {
    "en": ("By Ana Ruiz", ("The Silence", "Author: Idar Krok", "Publisher: Winterbook", "Pages: 304")),
    "de": ("Von Ana Ruiz", ("Die Stille", "Autor: Idar Krok", "Verlag: Winterbuch", "304 Seiten")),
    "fr": ("Par Ana Ruiz", ("Le silence", "Auteur : Idar Krok", "Éditeur : Hiver", "304 pages")),
    "es": ("Por Ana Ruiz", ("El silencio", "Autor: Idar Krok", "Editorial: Invierno", "Páginas: 304")),
    "it": ("Di Ana Ruiz", ("Il silenzio", "Autore: Idar Krok", "Editore: Inverno", "Pagine: 304")),
    "sv": ("Text: Ana Ruiz", ("Tystnaden", "Författare: Idar Krok", "Förlag: Vinterbok, 304 sidor", "Betyg: 4 av 5")),
    "nl": ("Door Ana Ruiz", ("De stilte", "Auteur: Idar Krok", "Uitgever: Winter", "304 pagina's")),
    "pl": ("Tekst: Ana Ruiz", ("Cisza", "Autor: Idar Krok", "Wydawnictwo: Zima", "Liczba stron: 304")),
    "film": ("By Ana Ruiz", ("The Silence", "Author: Idar Krok", "Director: Mia Lund", "Starring: Jo Holm")),
    "nobody": ("A review", ("The Silence", "Author: Idar Krok", "Publisher: Winterbook", "Pages: 304")),
}
SOURCES = {
    "2020年8月15日 09:30 来源：港口新闻网": "港口新闻网",
    "来源：港口新闻网 2020年8月15日 09:30": "港口新闻网",
    "2020-08-15 来源：港口日报 责任编辑：王静": "港口日报",
    "2020年8月15日来源:港口网": "港口网",
    "2020-08-15 09:30 来源：港口网 有0人参与": "港口网",
    "2020/08/15 09:30 來源：中央社": "中央社",
    "2020.08.15 09:30 출처: 연합뉴스": "연합뉴스",
    "2020年8月15日 出典：共同通信": "共同通信",
    "15 August 2020 09:30 | Source: Reuters": "Reuters",
    "15.08.2020, 09:30 Uhr | Quelle: dpa": "dpa",
    "15/08/2020 09:30 Source : AFP": "AFP",
    "15/08/2020 09:30 Fuente: EFE": "EFE",
    "15.08.2020 09:30 Источник: ТАСС": "ТАСС",
    "15 Agustus 2020 09:30 Sumber: Antara": "Antara",
    "15.08.2020 09:30 Kaynak: AA": "AA",
    "15/08/2020 Fonte: ANSA": "ANSA",
}


def laid_out(*lines: str) -> tuple[str, str]:
    """Some lines as text and as the paragraphs of a page under their headline."""
    first, *others = lines
    page = f"<article><h1>{first}</h1>{''.join(f'<p>{line}</p>' for line in others)}</article>"
    return "\n\n".join(lines), page


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("— Harriet Moxley", "Harriet Moxley"),
        ("– Harriet Moxley", "Harriet Moxley"),
        ("—Harriet Moxley", "Harriet Moxley"),
        ("-- Harriet Moxley", "Harriet Moxley"),
        ("// Harriet Moxley", "Harriet Moxley"),
        ("(Harriet Moxley)", "Harriet Moxley"),
        ("[Harriet Moxley]", "Harriet Moxley"),
        ("— HARRIET MOXLEY", "HARRIET MOXLEY"),
        ("— Harriet Moxley, Ashby", "Harriet Moxley"),
        ("— José Ramón Pérez", "José Ramón Pérez"),
        ("— Н. Иванова", "Н. Иванова"),
        ("— J. R. Moxley", "J. R. Moxley"),
    ],
)
def test_a_name_behind_a_mark_signs_at_the_foot(sign: str, name: str) -> None:
    for source in laid_out(HEAD, *STORY, sign):
        article = parse_article(source)
        assert [author.name for author in article.authors] == [name]
        assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize(
    "lines",
    [
        (*STORY, "“Nothing is lost that a river keeps.”", "— Harriet Moxley"),
        (STORY[0], "— Harriet Moxley", STORY[1], "— Martin Roe"),
        (*STORY, "— and so it stayed"),
        (*STORY, "(see page 4)"),
    ],
)
def test_a_name_behind_a_mark_may_be_whose_the_words_above_are(lines: tuple[str, ...]) -> None:
    article = parse_article("\n\n".join((HEAD, *lines)))
    assert article.authors == ()


@pytest.mark.parametrize("kind", WORKS)
def test_the_author_of_a_work_signs_no_review(kind: str) -> None:
    byline, box = WORKS[kind]
    article = parse_article("\n".join(("A crime novel without a corpse", byline, "25 February 2025", *box, *STORY)))
    assert [author.name for author in article.authors] == ([] if kind == "nobody" else ["Ana Ruiz"])


def test_the_label_of_an_author_signs_where_no_work_is_told() -> None:
    article = parse_article("\n".join((HEAD, "Author: Idar Krok", "Rating: 4/5", "25 February 2025", *STORY)))
    assert [author.name for author in article.authors] == ["Idar Krok"]


@pytest.mark.parametrize("line", SOURCES)
def test_a_source_beside_the_date_is_named(line: str) -> None:
    for source in laid_out(HEAD, line, *STORY):
        article = parse_article(source)
        assert str(article.published)[:10] == "2020-08-15"
        assert [who.name for one in article.attributions for who in one.sources] == [SOURCES[line]]


@pytest.mark.parametrize(
    "line", ["15 August 2020 | Updated: 10:30", "15 August 2020 | Reading time: 3 minutes", "15 August 2020, 09:30"]
)
def test_what_stands_beside_a_date_is_mostly_no_source(line: str) -> None:
    assert parse_article("\n\n".join((HEAD, line, *STORY))).attributions == ()


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("海線日報／記者 蘇映竹／白鷺鎮報導", ("蘇映竹", "白鷺鎮")),
        ("記者蘇映竹／白鷺鎮報導", ("蘇映竹", "白鷺鎮")),
        ("〔記者蘇映竹／白鷺報導〕", ("蘇映竹", "白鷺")),
        ("蘇映竹／白鷺鎮報導", ("蘇映竹", "白鷺鎮")),
        ("本報記者 蘇映竹 白鷺鎮報道", ("蘇映竹", "白鷺鎮")),
        ("记者 苏映竹／白鹭镇报道", ("苏映竹", "白鹭镇")),
        ("記者 蘇映竹／台北即時報導", ("蘇映竹", "台北")),
        ("記者蘇映竹／綜合報導", ("蘇映竹", None)),
    ],
)
def test_what_stands_before_reported_is_a_place(line: str, author: tuple[str, str | None]) -> None:
    text = "\n".join(
        ("白鷺鎮老戲院重開", "2025-06-14 19:20", line, *["戲院往後每週六放映一場，票價五十元，自備椅子的人免費。"] * 3)
    )
    assert [(one.name, one.location) for one in parse_article(text).authors] == [author]


@pytest.mark.parametrize("name", ["浅黄さゆり", "蓮池みなと", "有料記事\n浅黄さゆり"])
def test_a_name_with_kana_signs_between_headline_and_date(name: str) -> None:
    text = ("閉校の小学校、廊下が五十メートルの製麺所に", name, "2025年5月21日 17時00分")
    story = (
        "三年前に閉校した南沢町立の小学校で、四月から手延べそうめんの生産が始まった。",
        "教室は乾燥室や倉庫に変わった。",
    )
    article = parse_article("\n".join((*text, *story)))
    assert [author.name for author in article.authors] == [name.rsplit("\n", maxsplit=1)[-1]]


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ("Local Democracy Reporter", "Local Democracy Reporter"),
        ("Photo Editor", "Photo Editor"),
        ("Multimedia Journalist", "Multimedia Journalist"),
        ("Theater Critic", "Theater Critic"),
        ("Rural Affairs Correspondent", "Rural Affairs Correspondent"),
        ("Statehouse Reporter", "Statehouse Reporter"),
    ],
)
def test_a_beat_belongs_to_the_role_behind_a_name(behind: str, role: str) -> None:
    article = parse_article("\n".join((HEAD, f"By Ana Ruiz {behind}", *STORY)))
    assert [(one.name, one.role) for one in article.authors] == [("Ana Ruiz", role)]


@pytest.mark.parametrize(
    "opening", ["Puerto Alcira, 11 sep (Iberpren).- ", "ASHBY (Iberpren) — ", "Ashby (Iberpren) - "]
)
@pytest.mark.parametrize("sign", [" IBERPREN", " Iberpren", " (Iberpren)", " /Iberpren/", " [Iberpren]"])
def test_an_agency_of_the_dateline_signs_the_last_paragraph(opening: str, sign: str) -> None:
    lines = (opening + STORY[0], *STORY[1:-1], STORY[-1] + sign)
    article = parse_article("\n\n".join((HEAD, *lines, "rc/mlv/jdm")))
    assert article.captions == ()
    assert len(article.body) == len(lines)


@pytest.mark.parametrize("name", ["(NAP)", "NAP", "[NAP]"])
@pytest.mark.parametrize("desk", ["kla/ mir/", "rc/mlv", "sha/dpb"])
def test_a_name_over_a_desks_sign_signs_the_last_paragraph(name: str, desk: str) -> None:
    article = parse_article("\n\n".join((HEAD, *STORY[:-1], f"{STORY[-1]} {name}", desk)))
    assert article.captions == ()
    assert len(article.body) == len(STORY)
