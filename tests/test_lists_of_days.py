"""Lists of days: what a story says is on, and where a band plays: every line is the story's, and none heads another."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

LISTS = {
    "en-dashes": (
        "The Paper Kings announce their first tour in nine years",
        "The Paper Kings will play twelve concerts this summer, their first since the fire of 2015.",
        [
            "June 7 – Portland, ME – State Theatre",
            "June 9 – Burlington, VT – Higher Ground",
            "June 12 – Troy, NY – Music Hall",
            "June 15 – Albany, NY – The Egg",
        ],
        "Tickets go on sale Friday at 10 a.m. local time.",
    ),
    "en-slashes": (
        "Odd Socks add ten dates to their winter tour",
        "The Odd Socks have added ten dates to a tour that sold out in an hour, their manager said.",
        [
            "11/02 - Leeds, Brudenell Social Club",
            "11/03 - Glasgow, King Tut's",
            "11/05 - Cardiff, Clwb Ifor Bach",
            "11/08 - Bristol, The Louisiana",
        ],
        "A new record is to follow in the spring.",
    ),
    "en-weekdays": (
        "Film club shows four classics for a pound each",
        "The film club of Ashby will show four classics in the old Regal before it is pulled down.",
        [
            "Monday: The Third Man, 8pm",
            "Tuesday: Brief Encounter, 8pm",
            "Wednesday: The Ladykillers, 7.30pm",
            "Thursday: A Matter of Life and Death, 8pm",
        ],
        "A seat costs a pound, and the tea is free.",
    ),
    "en-years": (
        "The mill that would not stand still",
        "The mill of Ashby has burned, flooded and been sold for a dollar. A short history of a long decline.",
        [
            "1902 – The Roe family builds the mill",
            "1954 – A collier hits the weir",
            "1988 – The wheel stops turning",
            "2011 – The flood takes the east wall",
        ],
        "The council will decide in spring what is to come next.",
    ),
    "de": (
        "Blaskapelle Oberlinden geht auf Abschiedstournee",
        "Nach 94 Jahren löst sich die Blaskapelle Oberlinden auf, vorher spielt sie noch einmal in vier Orten.",
        [
            "07.06. Altental, Mehrzweckhalle",
            "09.06. Griesau, Gasthof Krone",
            "14.06. Wittenau, Festzelt",
            "21.06. Oberlinden, Marktplatz",
        ],
        "Karten gibt es nur an der Abendkasse.",
    ),
    "fr": (
        "Le cirque Ferrano dévoile sa tournée d’été",
        "Le cirque Ferrano plantera son chapiteau dans quatre villes du département cet été, a annoncé sa directrice.",
        [
            "Du 3 au 5 juillet : Brécourt, place du Marché",
            "Du 8 au 10 juillet : Vernoux, stade municipal",
            "Du 15 au 17 juillet : Port-Clair, quai Nord",
            "Du 22 au 24 juillet : Montfaucon, champ de foire",
        ],
        "Les enfants de moins de six ans entrent sans payer.",
    ),
    "es": (
        "Las fiestas de Hoyarasa vuelven con cuatro noches de música",
        "Las fiestas de Hoyarasa vuelven después de dos años con cuatro noches de música en la plaza mayor.",
        [
            "Jueves 12: Banda municipal, 21:00 h",
            "Viernes 13: Los Tíos del Saco, 22:30 h",
            "Sábado 14: Orquesta Azahar, 23:00 h",
            "Domingo 15: Coro de la Vega, 20:00 h",
        ],
        "Todos los conciertos son gratuitos.",
    ),
    "it": (
        "Cinema all’aperto, il programma di agosto",
        "Torna il cinema all’aperto nel cortile della scuola di Montesole, con quattro film in quattro sere.",
        [
            "2 agosto – La strada, ore 21.15",
            "9 agosto – I soliti ignoti, ore 21.15",
            "16 agosto – Ladri di biciclette, ore 21",
            "23 agosto – Il sorpasso, ore 21",
        ],
        "In caso di pioggia si va in palestra.",
    ),
    "ru": (
        "Театр из Дубровска едет на гастроли",
        "Народный театр Дубровска впервые за десять лет едет на гастроли и покажет спектакль в четырёх городах.",
        [
            "7 июня — Сосновка, Дом культуры",
            "9 июня — Вязовая, клуб железнодорожников",
            "12 июня — Липки, школа № 2",
            "15 июня — Заречье, летняя сцена",
        ],
        "Вход на все спектакли свободный.",
    ),
    "sv": (
        "Storbandet spelar i fyra kyrkor före jul",
        "Storbandet i Norrviken ger sig ut på turné i december och spelar för första gången bara i kyrkor.",
        [
            "2 december: Norrvikens kyrka",
            "5 december: Sunda kyrka",
            "9 december: Havsö kapell",
            "13 december: Domkyrkan",
        ],
        "Pengarna går till den nya orgeln.",
    ),
}
SETTINGS = ("lines", "blanks", "list-lines", "html")


def _set(setting: str, title: str, lead: str, days: list[str], last: str) -> str:
    if setting == "html":
        body = "".join(f"<p>{line}</p>\n" for line in [lead, *days, last])
        return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"
    if setting == "list-lines":
        return "\n\n".join([title, lead, "\n".join(days), last])
    return ("\n\n" if setting == "blanks" else "\n").join([title, lead, *days, last])


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("days", LISTS)
def test_every_day_is_the_story_s(days: str, setting: str) -> None:
    title, lead, lines, last = LISTS[days]
    article = parse_article(_set(setting, title, lead, lines, last))
    assert article.title == title
    assert [block.text for block in article.body if block.kind is Kind.HEADING] == []
    body = " ".join(article.text.split())
    assert [line for line in [lead, *lines, last] if line not in body] == []


def test_teasers_behind_their_days_stay_outside() -> None:
    """A page shows the newest first, and its teasers stand below the story."""
    lead = "The town council of Ashby voted on Monday night to keep the old swing bridge open for another winter."
    more = (
        "Engineers had warned that the bearings were worn and that a repair would cost more than the town could raise."
    )
    last = "A working group will now look for cheaper parts, and the first report is due before the spring tides."
    teasers = ["14 June – Ferry runs aground", "12 June – Baker wins prize", "9 June – School gets new roof"]
    text = "\n\n".join(
        ["Ashby keeps its swing bridge", "By Jane Roe", "15 June 2024", lead, more, last, "More news", *teasers]
    )
    assert parse_article(text).text.split("\n\n") == [lead, more, last]
