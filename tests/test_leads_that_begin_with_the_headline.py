"""Leads that begin with the headline: a sentence that says the headline's words and goes on is the first paragraph."""

import pytest

from newsparse import parse_article

STORIES = {
    "it": (
        "Torna il cinema all’aperto",
        "Torna il cinema all’aperto nel cortile della scuola di Montesole.",
        ["I film saranno quattro, uno per ogni sabato di agosto.", "In caso di pioggia si va nella palestra accanto."],
    ),
    "en": (
        "Swing bridge stays open this winter",
        "Swing bridge stays open this winter, Ashby council says.",
        ["The council voted nine to eight on Tuesday night.", "A first report on the bearings is due in the spring."],
    ),
    "fr": (
        "Le bac de Saint-Maur reprend du service",
        "Le bac de Saint-Maur reprend du service vendredi matin.",
        ["Il était à quai depuis deux ans, faute d’un moteur.", "La traversée reste gratuite pour les écoliers."],
    ),
    "es": (
        "El puente seguirá abierto todo el invierno",
        "El puente seguirá abierto todo el invierno, según el alcalde.",
        ["El pleno lo aprobó el martes por nueve votos a ocho.", "Las obras costarán unos doscientos mil euros."],
    ),
    "de": (
        "Drehbrücke bleibt noch einen Winter offen",
        "Drehbrücke bleibt noch einen Winter offen, sagt der Stadtrat.",
        ["Der Beschluss fiel am Dienstag mit neun zu acht Stimmen.", "Ein erster Bericht soll im Frühjahr vorliegen."],
    ),
    "pt": (
        "Ponte continua aberta no inverno",
        "Ponte continua aberta no inverno, decide a câmara de Serra Alta.",
        ["A votação terminou na terça com nove votos a oito.", "O primeiro relatório sai antes da primavera."],
    ),
    "ru": (
        "Мост откроют на два месяца раньше срока",
        "Мост откроют на два месяца раньше срока, сообщила мэрия.",
        ["Строители работали без выходных всё лето.", "Старый мост станет пешеходным и будет освещён."],
    ),
    "pl": (
        "Most zostanie otwarty jeszcze tej zimy",
        "Most zostanie otwarty jeszcze tej zimy, zapowiada burmistrz.",
        ["Radni przegłosowali to we wtorek dziewięcioma głosami.", "Pierwszy raport ma powstać przed wiosną."],
    ),
    "hi": (
        "नदी पर बना बाँस का पुल आज खुलेगा",
        "नदी पर बना बाँस का पुल आज खुलेगा, प्रशासन ने बताया।",
        ["गाँव के लोगों ने चंदा जुटाकर इसे बनाया है।", "पहले बच्चों को पाँच किलोमीटर घूमना पड़ता था।"],
    ),
    "el": (
        "Η γέφυρα μένει ανοιχτή όλο τον χειμώνα",
        "Η γέφυρα μένει ανοιχτή όλο τον χειμώνα, λέει ο δήμαρχος.",
        ["Το συμβούλιο το αποφάσισε την Τρίτη με εννέα ψήφους.", "Η πρώτη έκθεση θα είναι έτοιμη την άνοιξη."],
    ),
}


@pytest.mark.parametrize("setting", ["lines", "blanks", "markdown", "html"])
@pytest.mark.parametrize("story", STORIES)
def test_the_lead_is_the_body_s(story: str, setting: str) -> None:
    title, lead, more = STORIES[story]
    if setting == "html":
        body = "".join(f"<p>{line}</p>\n" for line in [lead, *more])
        text = f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"
    else:
        head = f"# {title}" if setting == "markdown" else title
        text = ("\n" if setting == "lines" else "\n\n").join([head, lead, *more])
    article = parse_article(text)
    assert article.title == title
    assert [block.text for block in article.body] == [lead, *more]


@pytest.mark.parametrize(
    "again",
    ["Swing bridge stays open this winter - The Ashby Post", "The Ashby Post: Swing bridge stays open this winter"],
)
def test_the_headline_with_the_site_s_name_is_the_headline_again(again: str) -> None:
    title, _, more = STORIES["en"]
    article = parse_article("\n\n".join([again, title, "By Jane Roe", *more]))
    assert article.title == title
    assert [block.text for block in article.body] == more
