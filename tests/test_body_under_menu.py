"""A body without its headline between a menu and a foot: no title is made up, and the first paragraph stays."""

import pytest

from newsparse import Options, parse_article

BODIES = {
    "en": (
        "Home\nNews\nSport\nOpinion\nWeather\nLog in",
        "The ferry between Marlow and Tern carried its first passengers on Monday.",
        "The council of Tern paid for the hull of the ferry, and a school painted its cabin in the old colours.",
        "A second ferry will follow in the spring, the harbour master of Marlow said, if the pier is mended by then.",
    ),
    "de": (
        "Startseite\nPolitik\nWirtschaft\nSport\nWetter\nAnmelden",
        "Die Fähre zwischen Marlau und Tern hat am Montag die ersten Fahrgäste über den Fluss gebracht.",
        "Der Gemeinderat von Tern zahlte den Rumpf der Fähre, und eine Schule strich die Kabine in den alten Farben.",
        "Eine zweite Fähre soll im Frühjahr folgen, sagte der Hafenmeister von Marlau, wenn der Steg fertig ist.",
    ),
    "fr": (
        "Accueil\nPolitique\nSports\nCulture\nMétéo\nSe connecter",
        "Le bac entre Marlot et Ternes a transporté lundi ses premiers passagers.",
        "La commune de Ternes a payé la coque du bac, et une école a peint la cabine aux couleurs de l’ancienne ligne.",
        "Un second bac suivra au printemps, a dit le maître du port de Marlot, si le ponton est réparé d’ici là.",
    ),
    "es": (
        "Inicio\nPolítica\nDeportes\nCultura\nEl tiempo\nIniciar sesión",
        "El transbordador entre Marlo y Terna llevó el lunes a sus primeros pasajeros.",
        "El ayuntamiento de Terna pagó el casco del transbordador, y una escuela pintó la cabina como antes.",
        "Un segundo transbordador llegará en primavera, dijo el jefe del puerto de Marlo, si se arregla el muelle.",
    ),
    "it": (
        "Home\nPolitica\nSport\nCultura\nMeteo\nAccedi",
        "Il traghetto tra Marlo e Terna ha portato lunedì i suoi primi passeggeri.",
        "Il comune di Terna ha pagato lo scafo del traghetto, e una scuola ha dipinto la cabina come una volta.",
        "Un secondo traghetto arriverà in primavera, ha detto il capo del porto di Marlo, se il molo sarà riparato.",
    ),
    "pl": (
        "Strona główna\nPolityka\nSport\nKultura\nPogoda\nZaloguj się",
        "Prom między Marłowem a Terną przewiózł w poniedziałek pierwszych pasażerów.",
        "Gmina Terna zapłaciła za kadłub promu, a szkoła pomalowała kabinę w barwach dawnej linii.",
        "Drugi prom przypłynie wiosną, powiedział kapitan portu w Marłowie, jeśli pomost zostanie naprawiony.",
    ),
    "ru": (
        "Главная\nПолитика\nСпорт\nКультура\nПогода\nВойти",
        "Паром между Марлово и Терной перевез в понедельник первых пассажиров.",
        "Городской совет Терны заплатил за корпус парома, а школа покрасила каюту в цвета старой линии.",
        "Второй паром придет весной, сказал начальник порта Марлово, если причал к тому времени починят.",
    ),
    "sv": (
        "Hem\nNyheter\nSport\nKultur\nVäder\nLogga in",
        "Färjan mellan Marla och Tärna tog i måndags sina första passagerare.",
        "Kommunen i Tärna betalade färjans skrov, och en skola målade hytten i den gamla linjens färger.",
        "En andra färja kommer i vår, sade hamnkaptenen i Marla, om bryggan är lagad till dess.",
    ),
    "nl": (
        "Voorpagina\nPolitiek\nSport\nCultuur\nWeer\nInloggen",
        "De veerboot tussen Marlo en Tern vervoerde maandag zijn eerste passagiers.",
        "De gemeente Tern betaalde de romp van de veerboot, en een school schilderde de hut in de kleuren van vroeger.",
        "Een tweede veerboot volgt in het voorjaar, zei de havenmeester van Marlo, als de steiger dan is hersteld.",
    ),
    "pt": (
        "Início\nPolítica\nEsportes\nCultura\nTempo\nEntrar",
        "A balsa entre Marlo e Terna levou na segunda-feira os seus primeiros passageiros.",
        "A prefeitura de Terna pagou o casco da balsa, e uma escola pintou a cabine com as cores da linha antiga.",
        "Uma segunda balsa virá na primavera, disse o chefe do porto de Marlo, se o cais for consertado até lá.",
    ),
    "zh": (
        "首页\n新闻\n体育\n文化\n天气\n登录",
        "往返于马洛和特恩之间的渡轮周一迎来了首批乘客，码头上排起了长队。",
        "特恩镇议会支付了渡轮船体的费用，一所学校用旧航线的颜色粉刷了渡轮的船舱，居民表示欢迎。",
        "马洛港务长说，如果码头届时修好，第二艘渡轮将于春天投入使用，票价保持不变，每天往返八次。",
    ),
}
FOOT = "Most read\n\nHouse prices fall for third month\nWhy the river turned green\n\nContact\nPrivacy policy"


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("scorer", ["default", None])
@pytest.mark.parametrize("language", BODIES)
def test_a_body_under_a_menu_keeps_its_first_paragraph(language: str, scorer: str | None, between: str) -> None:
    menu, *paragraphs = BODIES[language]
    options = Options() if scorer else Options(scorer=None)
    article = parse_article(between.join((menu + "\n", *paragraphs, "\n" + FOOT)), options=options)
    assert article.title is None
    assert [block.text for block in article.body] == paragraphs


@pytest.mark.parametrize(
    "headline",
    ["Ferry returns to the river after nine years", "The ferry is back, and Marlow is glad", "Is the ferry safe?"],
)
def test_a_headline_under_a_menu_stays_one(headline: str) -> None:
    menu, *paragraphs = BODIES["en"]
    article = parse_article("\n\n".join((menu, headline, *paragraphs, FOOT)))
    assert article.title == headline
    assert [block.text for block in article.body] == paragraphs


@pytest.mark.parametrize("below", ["By Jane Roe", "March 9, 2024", "By Jane Roe | March 9, 2024"])
def test_a_headline_with_a_full_stop_is_told_by_its_byline_or_date(below: str) -> None:
    menu, *paragraphs = BODIES["en"]
    article = parse_article("\n\n".join((menu, "The ferry is back.", below, *paragraphs, FOOT)))
    assert article.title == "The ferry is back."


def test_initials_end_no_sentence() -> None:
    menu, *paragraphs = BODIES["en"]
    article = parse_article("\n\n".join((menu, "The last river ferry of the U.S.", *paragraphs, FOOT)))
    assert article.title == "The last river ferry of the U.S."


SIGNED = {
    "en": ("By Jane Roe", "March 9, 2024"),
    "de": ("Von Karla Brandt", "9. März 2024"),
    "fr": ("Par Hélène Dubois", "9 mars 2024"),
    "es": ("Por Lucía Marín", "9 de marzo de 2024"),
    "it": ("di Marta Bianchi", "9 marzo 2024"),
    "pl": ("Autor: Anna Kowalska", "9 marca 2024"),
    "ru": ("Автор: Ирина Волкова", "9 марта 2024"),
    "sv": ("Av Elsa Lindgren", "9 mars 2024"),
    "nl": ("Door Femke de Wit", "9 maart 2024"),
    "pt": ("Por Ana Lima", "9 de março de 2024"),
}


@pytest.mark.parametrize("language", SIGNED)
@pytest.mark.parametrize("dated", [True, False])
def test_a_byline_under_a_menu_is_no_headline(language: str, dated: bool) -> None:  # noqa: FBT001  a case
    menu, *paragraphs = BODIES[language]
    byline, date = SIGNED[language]
    article = parse_article("\n\n".join((menu, byline, *([date] if dated else []), *paragraphs, FOOT)))
    assert article.title is None
    assert [author.name for author in article.authors] == [byline.split(maxsplit=1)[1]]
    assert [block.text for block in article.body] == paragraphs


@pytest.mark.parametrize(("language", "label"), [("en", "Most read"), ("de", "Meistgelesen"), ("fr", "Les plus lus")])
def test_a_list_of_teasers_over_the_headline_has_none_of_it(language: str, label: str) -> None:
    menu, *paragraphs = BODIES[language]
    byline, date = SIGNED[language]
    teasers = {
        "en": "House prices fall for third month\nWhy the river turned green\nIs the old bridge safe?",
        "de": "Hauspreise fallen im dritten Monat\nWarum der Fluss grün wurde\nIst die alte Brücke sicher?",
        "fr": "Les prix des maisons baissent\nPourquoi la rivière est verte\nLe vieux pont est-il sûr ?",
    }[language]
    headline = {"en": "Ferry returns to the river", "de": "Fähre kehrt zurück", "fr": "Le bac revient après neuf ans"}[
        language
    ]
    article = parse_article("\n\n".join((menu, label, teasers, headline, byline, date, *paragraphs, FOOT)))
    assert article.title == headline
    assert [block.text for block in article.body] == paragraphs


@pytest.mark.parametrize(
    ("language", "label", "teasers"),
    [
        ("en", "Most read", "Mayor resigns after row over bins\nIs the old bridge at Marlow safe, and who says so?"),
        (
            "de",
            "Meistgelesen",
            "Bürgermeister tritt zurück\nIst die alte Brücke in Marlau noch sicher, und wer sagt das?",
        ),
        ("fr", "Les plus lus", "Le maire démissionne\nLe vieux pont de Marlot est-il sûr, et qui le dit ?"),
        ("es", "Lo más leído", "Dimite el alcalde de Terna\n¿Es seguro el viejo puente de Marlo, y quién lo dice?"),
        ("ru", "Самое читаемое", "Мэр Терны ушел в отставку\nБезопасен ли старый мост в Марлово?"),
        ("pl", "Najczęściej czytane", "Wójt Terny podał się do dymisji\nCzy stary most w Marłowie jest bezpieczny?"),
        ("zh", "热门文章", "特恩镇长宣布辞职\n马洛的老桥还安全吗？"),
    ],
)
def test_teasers_under_their_label_end_an_article_alone(language: str, label: str, teasers: str) -> None:
    _, *paragraphs = BODIES[language]
    article = parse_article("\n\n".join((*paragraphs, label, teasers)))
    assert [block.text for block in article.body] == paragraphs


@pytest.mark.parametrize(
    "headline",
    [
        "What is a ferry? (And why the river needs one)",
        "Top ten ferries in the U.S. (2024)",
        "What is the FTA? (Ferries of Tern and Ashby)",
        "The old ferry was bad. The new one need not be.",
        "The ferry is back. Here's how Marlow got it.",
    ],
)
def test_a_headline_may_ask_end_in_brackets_or_be_two_short_sentences(headline: str) -> None:
    menu, *paragraphs = BODIES["en"]
    article = parse_article("\n\n".join((menu, headline, *paragraphs, FOOT)))
    assert article.title == headline
