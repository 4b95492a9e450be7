"""Datelines of other house styles: tight dashes, places in brackets, days in words, heads of East Asia."""

import pytest

from newsparse.dateline import find_dateline
from newsparse.parse import parse_article


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("CEBU CITY—Some 1,200 tricycle drivers in this city will swap their engines.", "CEBU CITY"),
        ("MANILA, Philippines—The city will plant trees.", "MANILA, Philippines"),
        ("LAGOS–The governor has signed the bill.", "LAGOS"),
        ("KARACHI--The port reopened.", "KARACHI"),
        ("QUEZON CITY—“We are ready,” the mayor said.", "QUEZON CITY"),
        ("MONTERREY, 9 de marzo—El puente abre hoy.", "MONTERREY"),
        ("(L'Anse-aux-Foins) Le pont de glace qui relie les deux rives a rouvert.", "L'Anse-aux-Foins"),
        ("(Québec) Le maire a annoncé un budget.", "Québec"),
        ("(Saint-Jean-sur-Richelieu) Une école ferme.", "Saint-Jean-sur-Richelieu"),
        ("(PARIS) — Le préfet a signé.", "PARIS"),
        ("(Bogotá) El alcalde firmó el decreto.", "Bogotá"),
        ("(Genève, le 9 mars 2024) Le conseil a voté.", "Genève"),
        ("(Nairobi) – The county will plant trees.", "Nairobi"),
        ("(강릉=나루뉴스) 박다온 기자 = 기차가 서지 않게 된 역사에 국숫집이 문을 열었다.", "강릉"),
        ("[부산=바다일보] 김민수 기자 = 시장은 말했다.", "부산"),
        ("(서울=연합뉴스) 홍길동 기자 = 시는 10일", "서울"),
        ("जबलपुर, नौ मार्च (भाषा) जबलपुर के घंटाघर की घड़ी", "जबलपुर"),
        ("नयी दिल्ली, इक्कीस अप्रैल (भाषा) सरकार ने", "नयी दिल्ली"),
        ("ঢাকা, ৯ মার্চ ২০২৪ (বাসস): সেতু খুলেছে।", "ঢাকা"),
        ("（吉隆坡9日讯）市长说大桥将开放。", "吉隆坡"),
        ("КИНЕШМА, 9 марта. /ВОЛТАСС/. Первый речной трамвай", "КИНЕШМА"),
    ],
)
def test_the_place_of_a_dateline(paragraph: str, place: str) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    "paragraph",
    [
        "(Sport) The club won again.",
        "(Video) The mayor spoke.",
        "(Updated) The mayor spoke.",
        "(Left) Jane Roe with her dog.",
        "(Jane Roe) The mayor spoke.",
        "(Économie) Le prix du blé monte.",
        "(NATO) The alliance met.",
        "(The mayor declined to comment.) The club won.",
        "(L-R) Jane Roe and John Doe.",
        "Jane Roe—The mayor of Ashby—said no.",
        "(2024) The year began.",
        "The club—Ashby’s oldest—has won.",
        "UPDATE—The road is open again.",
        "(Mise à jour) Le pont est fermé.",
        "(Adds details) The bank said.",
        "(속보) 시는 다리를 열었다",
        "एक मार्च को बैठक हुई (भाषा)",
        "(주민=김민수) 시는 다리를 열었다",
        "FBI—Agents searched the house.",
        "(Kultur) Das Haus öffnet.",
        "（记者）市长说。",
        "(laughs) The club won.",
        "(Photo) Le pont",
    ],
)
def test_what_opens_a_text_and_is_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


@pytest.mark.parametrize("paragraph", ["(AFP) Le pont est fermé.", "(Reuters) - The bank said."])
def test_an_agency_in_brackets_is_no_place(paragraph: str) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert (found.place, bool(found.agency)) == (None, True)


def test_the_day_in_words_belongs_to_the_dateline() -> None:
    found = find_dateline("जबलपुर, नौ मार्च (भाषा) घंटाघर की घड़ी फिर बजेगी।")
    assert found is not None
    assert (found.place, found.date, found.agency) == ("जबलपुर", "नौ मार्च", "भाषा")


def test_a_line_between_headline_and_dateline_is_the_subtitle() -> None:
    article = parse_article(
        "9 марта 2024, 12:17\nВ Кинешме запустили речной трамвай на электрической тяге\n"
        "Он будет ходить по Волге до октября\n"
        "КИНЕШМА, 9 марта. /ТАСС/. Первый речной трамвай на электрической тяге испытали на верфи в Кинешме.\n"
        "Судно берёт на борт шестьдесят пассажиров и заряжается за ночь.\nБилет будет стоить девяносто рублей.\n"
    )
    assert article.subtitle == "Он будет ходить по Волге до октября"
    assert article.dateline is not None
    assert article.dateline.place == "КИНЕШМА"


GERMAN = (
    " Das Rathaus bekommt nach neun Jahren ein neues Dach, wie der Gemeinderat am Donnerstag beschlossen hat.",
    "Die Arbeiten kosten rund 1,8 Millionen Euro, von denen das Land die Hälfte übernimmt, sagte die Bürgermeisterin.",
)


@pytest.mark.parametrize(
    ("opening", "behind", "place"),
    [
        ("Lindenau.", "Seit Jahren regnet es in Lindenau hinein.", "Lindenau"),
        ("Lindenau.", "Der Lindenauer Rat will das nun beenden.", "Lindenau"),
        ("Bad Lindenau.", "Wer aus Bad Lindenau kommt, kennt die Eimer.", "Bad Lindenau"),
        ("Frankfurt am Main.", "Bei Regen geht in Frankfurt am Main nichts.", "Frankfurt am Main"),
        ("Ulm.", "Auch bei Ulm wird gebaut.", "Ulm"),
        ("Lindenau/Leipzig.", "Mehr wollte sie nicht sagen.", "Lindenau/Leipzig"),
        ("Stille.", "Nur der Wind war in der Stille zu hören.", None),
        ("Regen.", "Niemand mag den Regen.", None),
        ("Montag.", "So geht es in Montag hinein.", None),
        ("Endlich.", "Endlich ist es so weit.", None),
        ("Nein.", "Ein Nein ist ein Nein.", None),
    ],
)
def test_a_german_place_before_a_full_stop(opening: str, behind: str, place: str | None) -> None:
    for raw in (
        "\n\n".join(("# Neues Dach für das Rathaus", opening + GERMAN[0], GERMAN[1], behind)),
        f"<html lang='de'><h1>Ein Dach</h1><p><b>{opening}</b>{GERMAN[0]}</p><p>{GERMAN[1]}</p><p>{behind}</p>",
    ):
        found = parse_article(raw).dateline
        assert (found.place if found else None) == place


def test_an_english_story_may_open_with_a_word() -> None:
    story = "Texas. The word alone makes him smile, though he has never been to a place that is so far away.\n\n"
    assert (
        parse_article(
            story + "He was born in Texas Street, and he has lived there since the year of the flood."
        ).dateline
        is None
    )
