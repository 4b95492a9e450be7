"""Speakers whose name follows where they are from: "призналась гостья из Твери Алла Ветрова"."""

import pytest

from newsparse.parse import parse_article

STORIES = {
    "ru": (
        "В деревне Лужки открыли музей забытых вещей",
        "В Лужках открылся музей, куда жители принесли то, чем давно не пользуются: прялки, радиолы, телефоны.",
        "За первый месяц музей посетили четыреста человек, хотя в самой деревне живёт вдвое меньше.",
        "Осенью в соседнем доме откроют мастерскую, где старые вещи будут чинить.",
    ),
    "uk": (
        "У селі відкрили музей забутих речей",
        "У селі відкрився музей, куди жителі принесли те, чим давно не користуються: прядки та радіоли.",
        "За перший місяць музей відвідали чотириста людей, хоча в селі живе вдвічі менше.",
        "Восени в сусідньому будинку відкриють майстерню.",
    ),
    "pl": (
        "We wsi otwarto muzeum zapomnianych rzeczy",
        "We wsi otwarto muzeum, do którego mieszkańcy przynieśli to, czego dawno nie używają.",
        "W pierwszym miesiącu muzeum odwiedziło czterysta osób, choć we wsi mieszka o połowę mniej.",
        "Jesienią w sąsiednim domu powstanie warsztat.",
    ),
    "en": (
        "Village opens museum of forgotten things",
        "A museum has opened in the village, where people brought what they no longer use: wheels and radios.",
        "In its first month four hundred people came, though only half as many live in the village.",
        "In the autumn a workshop will open in the house next door.",
    ),
    "de": (
        "Dorf eröffnet Museum vergessener Dinge",
        "Im Dorf ist ein Museum eröffnet worden, in das die Leute brachten, was sie lange nicht mehr brauchen.",
        "Im ersten Monat kamen vierhundert Besucher, obwohl im Dorf nur halb so viele wohnen.",
        "Im Herbst öffnet nebenan eine Werkstatt.",
    ),
    "es": (
        "El pueblo abre un museo de cosas olvidadas",
        "En el pueblo abrió un museo al que los vecinos llevaron lo que ya no usan: ruecas y radios viejas.",
        "En el primer mes llegaron cuatrocientas personas, aunque en el pueblo vive la mitad.",
        "En otoño abrirá un taller en la casa de al lado.",
    ),
    "cs": (
        "Vesnice otevřela muzeum zapomenutých věcí",
        "Ve vesnici se otevřelo muzeum, kam lidé přinesli to, co už dávno nepoužívají.",
        "Za první měsíc přišlo čtyři sta lidí, i když ve vesnici žije jen polovina.",
        "Na podzim se vedle otevře dílna.",
    ),
}


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker"),
    [
        ("ru", "«Бабушкин сундук я узнала по царапине», — призналась гостья из Твери Алла Ветрова.", "Алла Ветрова"),
        ("ru", "«Это была моя радиола», — рассказал житель Твери Иван Петров.", "Иван Петров"),
        ("ru", "«Таких прялок больше не делают», — сказала учительница местной школы Анна Смирнова.", "Анна Смирнова"),
        ("ru", "«Мы приедем ещё», — пообещал турист из Нижнего Новгорода Пётр Сидоров.", "Пётр Сидоров"),
        ("ru", "«Людям это нужно», — отметил глава сельского поселения Сергей Иванов.", "Сергей Иванов"),
        ("ru", "— Сначала несли хлам, — рассказывает заведующая сельским клубом Ольга Котова.", "Ольга Котова"),
        ("uk", "«Це була моя прядка», — розповіла мешканка Полтави Оксана Коваль.", "Оксана Коваль"),
        ("uk", "«Ми ще приїдемо», — сказав гість із Львова Андрій Мельник.", "Андрій Мельник"),
        ("pl", "– To był mój kołowrotek – powiedziała mieszkanka Krakowa Anna Nowak.", "Anna Nowak"),
        ("pl", "„Przyjedziemy znowu” – obiecał turysta z Poznania Jan Kowalski.", "Jan Kowalski"),
        ("cs", "„Byl to můj kolovrat,“ řekla návštěvnice z Brna Jana Nováková.", "Jana Nováková"),
        ("cs", "„Přijedeme znovu,“ slíbil učitel místní školy Petr Dvořák.", "Petr Dvořák"),
        ("en", "“It was my grandmother's wheel,” said visitor from Leeds Jane Roe.", "Jane Roe"),
        ("en", "“We will come again,” said Oslo resident Tom Lee.", "Tom Lee"),
        ("en", "“People need this,” said the head of the local council, Ann Fox.", "Ann Fox"),
        ("de", "„Das war mein Spinnrad“, sagte die Besucherin aus Bonn, Eva Muster.", "Eva Muster"),
        ("de", "„Wir kommen wieder“, versprach Lehrer Jan Muster aus Bonn.", "Jan Muster"),
        ("de", "„Die Leute brauchen das“, sagte der Leiter der örtlichen Schule Jan Muster.", "Jan Muster"),
        ("es", "«Era la rueca de mi abuela», contó la vecina de Burgos Ana Ruiz.", "Ana Ruiz"),
        ("es", "«Volveremos», prometió el maestro de la escuela local, Juan Pérez.", "Juan Pérez"),
    ],
)
def test_the_name_behind_a_place_is_the_speaker_s(language: str, paragraph: str, speaker: str) -> None:
    title, first, *others = STORIES[language]
    article = parse_article("\n\n".join((title, first, paragraph, *others)))
    assert [quote.speaker for quote in article.quotes] == [speaker]
