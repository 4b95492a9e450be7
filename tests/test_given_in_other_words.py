"""A given headline that the text words otherwise, or does not show: all other fields are read as without it."""

import pytest

from newsparse import Article, Options, parse_article
from newsparse.kinds import Kind

HEADS = {
    "en": (
        "Council delays decision on Dunmore bypass until after elections",
        "Councillors put off the vote on the road, saying residents need more time.",
        "By Aoife Brennan",
        "Published: 14 May 2024, 06:30 BST",
        "Councillors in Dunmore have put off a decision on the bypass until after the local elections in June.",
        "The road would cost 40 million euros and take traffic out of the town, the council said on Monday.",
        "The vote was to have been held this week, but three members of the committee asked for a delay.",
    ),
    "de": (
        "Stadtrat verschiebt Entscheidung über Umgehungsstraße auf Herbst",
        "Die Räte wollen mehr Zeit, um die Bürger zu hören, und warten die Wahl ab.",
        "Von Eva Probe",
        "Stand: 14.05.2024, 06:30 Uhr",
        "Der Stadtrat von Lindenau hat die Entscheidung über die Umgehungsstraße auf den Herbst verschoben.",
        "Die Straße soll 40 Millionen Euro kosten und den Verkehr aus der Stadt holen, sagte der Bürgermeister.",
        "Die Abstimmung war für diese Woche geplant, doch drei Räte baten um Aufschub der Entscheidung.",
    ),
    "fr": (
        "Le conseil reporte sa décision sur la rocade de Valmont après les élections",
        "Les élus veulent plus de temps pour entendre les habitants de la commune.",
        "Par Anne Duval",
        "Publié le 14 mai 2024 à 06h30",
        "Le conseil de Valmont a reporté sa décision sur la rocade après les élections, a-t-il annoncé lundi.",
        "La route coûterait 40 millions d'euros et détournerait le trafic du centre, selon la mairie.",
        "Le vote était prévu cette semaine, mais trois élus ont demandé un délai au conseil.",
    ),
    "es": (
        "El ayuntamiento aplaza la decisión sobre la variante de Ribera hasta después de las elecciones",
        "Los concejales piden más tiempo para escuchar a los vecinos del pueblo.",
        "Por Ana Ruiz",
        "14 de mayo de 2024, 06:30",
        "El ayuntamiento de Ribera ha aplazado la decisión sobre la variante hasta después de las elecciones.",
        "La carretera costaría 40 millones de euros y sacaría el tráfico del centro, dijo el lunes el alcalde.",
        "La votación estaba prevista para esta semana, pero tres concejales pidieron un aplazamiento.",
    ),
}


def text(lines: tuple[str, ...]) -> str:
    return "\n".join(lines)


def under_menu(lines: tuple[str, ...]) -> str:
    return text(("Dunmore Courier", "News | Sport | Business", *lines, "Share this article", "Most read"))


def markdown(lines: tuple[str, ...]) -> str:
    return "# " + "\n\n".join(lines)


def page(lines: tuple[str, ...]) -> str:
    head, deck, byline, date, *story = lines
    body = "".join(f"<p>{one}</p>" for one in story)
    top = f"<h1>{head}</h1><p class='standfirst'>{deck}</p><div class='byline'>{byline}</div><time>{date}</time>"
    return f"<html><head><title>{head}</title></head><body><article>{top}{body}</article></body></html>"


def but_title(article: Article) -> dict[str, object]:
    kept = ("subtitle", "authors", "published", "updated", "paragraphs", "section", "captions")
    return {name: getattr(article, name) for name in kept}


@pytest.mark.parametrize("shape", [text, under_menu, markdown, page])
@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize(
    "wording",
    [
        "{0} | Dunmore Courier",
        "{0} - Dunmore Courier",
        "{0} – dunmore-courier.example",
        "Dunmore: {0}",
        "Opinion | {0} | Dunmore Courier",
        "{0} today",
        "{0}!",
        "Live: {0} (updated)",
        "Dunmore",
        "Quite another headline, in no word of the page",
    ],
)
def test_any_wording_leaves_the_other_fields_as_they_are(language: str, wording: str, shape: object) -> None:
    assert callable(shape)
    raw = shape(HEADS[language])
    without = parse_article(raw)
    assert without.subtitle
    assert without.published
    article = parse_article(raw, options=Options(title=wording.format(HEADS[language][0])))
    assert but_title(article) == but_title(without)


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize(
    "around", ["{0} | The Ashby Post", "{0} - The Ashby Post", "{0} • Ashby Post", "The Ashby Post: {0}"]
)
def test_a_sites_name_beside_the_given_headline_is_left_out(language: str, around: str) -> None:
    headline = HEADS[language][0]
    article = parse_article(text(HEADS[language]), options=Options(title=around.format(headline)))
    assert article.title == headline
    assert article.blocks[0].rule == "title.given"


def test_a_headline_in_other_words_stays_the_callers_and_the_texts_own_is_told() -> None:
    article = parse_article(text(HEADS["en"]), options=Options(title="Bypass vote put off"))
    assert article.title == "Bypass vote put off"
    assert [block.rule for block in article.blocks if block.kind is Kind.TITLE] == ["title.other-wording"]
    assert article.blocks[-1].rule == "given.title"


@pytest.mark.parametrize("language", HEADS)
def test_a_head_without_its_headline_is_read(language: str) -> None:
    headline, *below = HEADS[language]
    article = parse_article("\n\n".join(below), options=Options(title=headline))
    assert article.subtitle == below[0]
    assert [author.name for author in article.authors] == [below[1].partition(" ")[2]]
    assert article.published is not None
    assert article.paragraphs == tuple(below[3:])


@pytest.mark.parametrize("language", HEADS)
def test_a_body_alone_stays_whole(language: str) -> None:
    headline, *below = HEADS[language]
    article = parse_article("\n\n".join(below[3:]), options=Options(title=headline))
    assert (article.title, article.subtitle, article.paragraphs) == (headline, None, tuple(below[3:]))


@pytest.mark.parametrize("first", ["Jane Roe", "Jane Roe and Bo Lind", "By Jane Roe"])
def test_a_name_over_the_text_is_no_headline_in_other_words(first: str) -> None:
    raw = "\n\n".join((first, HEADS["en"][3], *HEADS["en"][4:]))
    article = parse_article(raw, options=Options(title=HEADS["en"][0]))
    assert article.authors[0].name == "Jane Roe"
