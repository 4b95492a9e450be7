"""Sentences that say when their article appeared or was changed, and notes about a passage of it."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

STORY = (
    "Selby Quay keeps its swing bridge",
    "The harbour council of Selby Quay voted on Tuesday to keep the old swing bridge open for another winter.",
    "Engineers had warned that the bearings were worn and that a repair would cost more than the town could raise.",
    "A working group will now look for cheaper parts, and the first report is due before the spring tides.",
)
STORIES = {
    "de": (
        "Hafenbrücke nach einem Jahr wieder offen",
        "Die Brücke über den Hafen ist am Wochenende wieder geöffnet worden, und Hunderte gingen hinüber.",
        "Die Bürgermeisterin sagte, die Arbeiten hätten weniger gekostet, als der Stadtrat befürchtet hatte.",
    ),
    "fr": (
        "Le pont du port rouvre après un an de travaux",
        "Le pont qui enjambe le port a rouvert ce week-end, et des centaines de personnes l'ont traversé.",
        "La maire a déclaré que les travaux avaient coûté moins cher que ne le craignait le conseil.",
    ),
    "es": (
        "El puente del puerto reabre tras un año de obras",
        "El puente que cruza el puerto abrió de nuevo este fin de semana y cientos de personas lo recorrieron.",
        "La alcaldesa dijo que las obras habían costado menos de lo que temía el concejo.",
    ),
    "it": (
        "Il ponte del porto riapre dopo un anno di lavori",
        "Il ponte sul porto è stato riaperto nel fine settimana e centinaia di persone lo hanno attraversato.",
        "La sindaca ha detto che i lavori sono costati meno di quanto il consiglio temeva.",
    ),
    "pt": (
        "Ponte do porto reabre depois de um ano de obras",
        "A ponte sobre o porto voltou a abrir no fim de semana e centenas de pessoas a atravessaram.",
        "A prefeita disse que as obras custaram menos do que o conselho temia.",
    ),
    "nl": (
        "Havenbrug weer open na een jaar werk",
        "De brug over de haven is dit weekend weer opengegaan en honderden mensen liepen eroverheen.",
        "De burgemeester zei dat het werk minder had gekost dan de raad vreesde.",
    ),
    "pl": (
        "Most portowy znów otwarty po roku remontu",
        "Most nad portem otwarto ponownie w weekend i setki ludzi przeszły po nim razem ze swoimi dziećmi.",
        "Pani burmistrz powiedziała, że prace kosztowały mniej, niż obawiała się rada.",
    ),
    "sv": (
        "Hamnbron öppnar igen efter ett års arbete",
        "Bron över hamnen öppnades igen i helgen och hundratals människor gick över den med sina barn.",
        "Borgmästaren sade att arbetet hade kostat mindre än vad rådet fruktade.",
    ),
    "ru": (
        "Портовый мост открыли после года ремонта",
        "Мост через гавань снова открыли в выходные, и сотни людей прошли по нему вместе с детьми.",
        "Мэр города сказала, что работы обошлись дешевле, чем опасался совет.",
    ),
    "ja": (
        "港の橋、一年の修理を終えて再開",
        "港にかかる橋が週末に再び開通し、数百人の市民が子どもたちを連れて橋を歩いて渡った。",
        "市長は、最初のひびが見つかったときに市議会が心配したよりも、修理の費用は少なくて済んだと述べた。",
    ),
    "zh": (
        "港口大桥维修一年后重新开放",
        "横跨港口的大桥周末重新开放，数百名市民带着孩子步行走过大桥，许多人停下来拍照留念。",
        "市长表示，维修的费用比市议会当初发现第一批裂缝时所担心的要低，工程也提前完成。",
    ),
}
SAID = [
    ("en", "This story was originally published December 22, 2023, 12:20 PM.", "2023-12-22T12:20:00", None),
    ("en", "This page was first published on Wednesday, March 2, 2022.", "2022-03-02", None),
    ("en", "This article was first published on 26 Sep 2019 at 4:12pm and revised.", "2019-09-26T16:12:00", None),
    ("en", "Originally published in March 2022. Last updated on December 20, 2024.", None, "2024-12-20"),
    ("en", "Note: This post was first published on 3 May 2024 and updated 5 May 2024.", "2024-05-03", "2024-05-05"),
    ("en", "This guide originally published on May 3, 2024 and has been updated with new prices.", "2024-05-03", None),
    ("en", "This article was originally published in 2019.", None, None),
    ("de", "Dieser Artikel wurde erstmals am 3. Mai 2024 veröffentlicht.", "2024-05-03", None),
    ("de", "Dieser Text erschien zuerst am 3. Mai 2024, aktualisiert am 5. Mai 2024.", "2024-05-03", "2024-05-05"),
    ("fr", "Cet article a été publié pour la première fois le 3 mai 2024.", "2024-05-03", None),
    ("fr", "Article initialement publié le 3 mai 2024 et mis à jour le 5 mai 2024.", "2024-05-03", "2024-05-05"),
    ("es", "Este artículo se publicó originalmente el 3 de mayo de 2024.", "2024-05-03", None),
    ("it", "Questo articolo è stato pubblicato per la prima volta il 3 maggio 2024.", "2024-05-03", None),
    ("pt", "Este texto foi publicado originalmente em 3 de maio de 2024.", "2024-05-03", None),
    ("nl", "Dit artikel verscheen eerder op 3 mei 2024.", "2024-05-03", None),
    ("pl", "Artykuł został pierwotnie opublikowany 3 maja 2024.", "2024-05-03", None),
    ("sv", "Artikeln publicerades först den 3 maj 2024.", "2024-05-03", None),
    ("ru", "Статья впервые опубликована 3 мая 2024 года.", "2024-05-03", None),
    ("ja", "この記事は2024年5月3日に公開されました。", "2024-05-03", None),
    ("zh", "本文首发于2024年5月3日。", "2024-05-03", None),
]  # fmt: skip


def _raw(language: str, line: str) -> tuple[str, str]:
    """The line below a story, in text and in tags."""
    title, *paragraphs = STORIES.get(language, STORY)
    body = "".join(f"<p>{one}</p>" for one in (*paragraphs, line))
    return "\n\n".join((title, *paragraphs, line)), f"<article><h1>{title}</h1>{body}</article>"


@pytest.mark.parametrize(("language", "line", "published", "updated"), SAID, ids=[case[1] for case in SAID])
def test_a_sentence_says_when_its_article_appeared(
    language: str, line: str, published: str | None, updated: str | None
) -> None:
    for raw in _raw(language, line):
        article = parse_article(raw)
        dates = [value.isoformat() if value else None for value in (article.published, article.updated)]
        assert dates == [published, updated]
        assert line not in article.text
        assert article.paragraphs == STORIES.get(language, STORY)[1:]


@pytest.mark.parametrize(
    "line",
    [
        "This bridge was first published on a map of 3 May 1924.",
        "The report was published on 3 May 2024 by the council.",
        "This story was told on 3 May 2024 by her grandmother, who had crossed the bridge.",
        "This article of the law was passed on 3 May 2024.",
        "This page of history was turned in 1945.",
    ],
)
def test_a_sentence_of_the_story_says_nothing_of_its_article(line: str) -> None:
    for raw in _raw("en", line):
        article = parse_article(raw)
        assert (article.published, article.updated, article.notes) == (None, None, ())
        assert article.paragraphs[-1] == line


def test_the_date_of_the_head_goes_before_that_of_a_note() -> None:
    title, *paragraphs = STORY
    note = "This story was originally published May 3, 2024, 5:00 AM."
    article = parse_article("\n\n".join((title, "Published May 3, 2024, 5:00 AM", *paragraphs, note)))
    assert [str(article.published), *(block.text for block in article.notes)] == ["2024-05-03 05:00:00", note]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "2:58 p.m.: This article was updated to add the cost of the repairs."),
        ("en", "This sentence has been updated to reflect who was there."),
        (
            "en",
            "Clarification, 2 May 2024, 12:45 p.m.: " + "This story has been changed to say what the crew did. " * 7,
        ),
        ("de", "Dieser Satz wurde nachträglich geändert."),
        ("fr", "Cette phrase a été modifiée après la publication."),
        ("es", "Esta frase ha sido corregida después de la publicación."),
        ("it", "Questa frase è stata modificata dopo la pubblicazione."),
        ("pt", "Este trecho foi atualizado depois da publicação."),
        ("nl", "Deze zin is later aangepast."),
        ("pl", "To zdanie zostało poprawione."),
        ("sv", "Meningen har ändrats i efterhand."),
    ],
)
def test_a_note_says_what_of_the_article_was_changed(language: str, line: str) -> None:
    for raw in _raw(language, line.strip()):
        article = parse_article(raw)
        assert [block.text for block in article.notes] == [line.strip()]


def test_a_long_update_is_a_part_of_the_story() -> None:
    line = (
        "Update: " + "The crew of the bridge has asked for new bearings, and the council will vote on them in May. " * 4
    )
    for raw in _raw("en", line.strip()):
        assert parse_article(raw).notes == ()


@pytest.mark.parametrize(
    "line",
    [
        "This article was originally published with the title “Old Bridges” in Harbour Magazine Vol. 12 No. 3.",
        "This story was originally published in our May 2024 issue as “Old Bridges.”",
        "Originally published as The harbour bridge that nobody wanted",
    ],
)
def test_where_a_text_was_printed_is_no_paragraph(line: str) -> None:
    for raw in _raw("en", line):
        (block,) = (block for block in parse_article(raw).blocks if block.text == line)
        assert block.kind is Kind.OTHER
