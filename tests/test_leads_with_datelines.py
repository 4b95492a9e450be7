"""A first paragraph that opens with a dateline stays in the body where a long box parts it from the second one."""

import pytest

from newsparse import parse_article

PICTURE = ("John Doe/The Coast Times", "The quay as the sun came up over the water.")
BOX = """Multimedia
Interactive Feature
Ferries of the coast
Photographs
A week in the ports
Close Video
See More Videos »
Related
Storms get stronger on the coast (July 18, 2013)
Connect With Us
Follow @coastnews for breaking news and headlines.
List: Reporters and Editors
Enlarge This Image
Map
A City Under Water
Readers' Comments
Share your thoughts.
Post a Comment »
Read All Comments (12) »"""
STORIES = {
    "London": (
        "Storm closes the ferries of the coast",
        "LONDON — The ferries of the coast stayed in port on Thursday as a storm closed the harbours.",
        "The storm tore two ferries from their moorings, the harbour office said, and flooded the quay of Ashby.",
        "Ferries of the coast carry 4,000 people a day, and most of them work in the harbours or on the boats.",
        "The office hopes to open the harbours on Friday, when the storm should have left the coast.",
    ),
    "Zaatari": (
        "Storm closes the camp in the desert",
        "ZAATARI, Jordan — The storm that closed the roads of the desert reached the camp on Thursday, helpers said.",
        "Aid workers put up new tents in the camp all night, and the storm tore down most of them by morning.",
        "The camp in the desert is home to 80,000 people, and the roads to it were closed until Friday.",
        "Aid workers hope that the roads of the desert can be opened when the storm is over.",
    ),
    "agency": (
        "Storm closes the ferries of the coast",
        "ASHBY, Maine (AP) — The ferries of the coast stayed in port on Thursday as a storm closed the harbours.",
        "The storm tore two ferries from their moorings, the harbour office said, and flooded the quay of Ashby.",
        "Ferries of the coast carry 4,000 people a day, and most of them work in the harbours or on the boats.",
        "The office hopes to open the harbours on Friday, when the storm should have left the coast.",
    ),
    "German": (
        "Sturm legt die Fähren der Küste still",
        "Kiel (dpa) - Die Fähren der Küste sind am Donnerstag wegen des Sturms im Hafen geblieben.",
        "Der Sturm riss nach Angaben des Amtes zwei Fähren los und überflutete den Kai der Häfen von Kiel.",
        "Die Fähren der Küste bringen am Tag 4000 Menschen über die Förde, die meisten arbeiten in den Häfen.",
        "Das Amt hofft, dass die Fähren am Freitag wieder fahren, wenn der Sturm die Küste verlassen hat.",
    ),
    "French": (
        "La tempête arrête les ferries de la côte",
        "BREST (AFP) - Les ferries de la côte sont restés au port jeudi à cause de la tempête, selon la capitainerie.",
        "La tempête a arraché deux ferries à leurs amarres et inondé le port, a indiqué la capitainerie de Brest.",
        "Les ferries de la côte transportent 4 000 personnes par jour, dont la plupart travaillent dans le port.",
        "La capitainerie espère rouvrir le port vendredi, quand la tempête aura quitté la côte.",
    ),
    "Spanish": (
        "La tormenta detiene los barcos de la costa",
        "VIGO (EFE).- Los barcos de la costa se quedaron en el puerto el jueves por la tormenta, informó la autoridad.",
        "La tormenta soltó dos barcos de sus amarras e inundó el puerto, según la autoridad portuaria de Vigo.",
        "Los barcos de la costa llevan a 4.000 personas al día, y la mayoría trabaja en el puerto.",
        "La autoridad espera abrir el puerto el viernes, cuando la tormenta haya dejado la costa.",
    ),
    "Russian": (
        "Шторм остановил паромы побережья",
        "МУРМАНСК, 18 июля — Паромы побережья остались в порту в четверг из-за шторма, сообщил порт.",
        "Шторм сорвал два парома с причала и затопил набережную порта, сообщила администрация.",
        "Паромы побережья перевозят 4000 человек в день, большинство из них работает в порту.",
        "Администрация надеется открыть порт в пятницу, когда шторм уйдёт с побережья.",
    ),
}


RUSSIAN_BOX = """Мультимедиа
Паромы побережья
Фотографии
Неделя в портах
Закрыть
Смотреть все видео »
Подпишитесь на нас
Увеличить
Карта
Город под водой"""
RUSSIAN_PICTURE = ("Фото: Иван Петров / ТАСС", "Набережная порта на рассвете.")


@pytest.mark.parametrize("head", ["By JANE ROE\nPublished: July 18, 2013", "Published: July 18, 2013"])
@pytest.mark.parametrize("name", STORIES)
def test_a_lead_with_a_dateline_above_a_long_box(name: str, head: str) -> None:
    title, *story = STORIES[name]
    picture, box = (RUSSIAN_PICTURE, RUSSIAN_BOX) if name == "Russian" else (PICTURE, BOX)
    article = parse_article("\n".join(["World", title, *picture, head, story[0], box, *story[1:]]))
    assert article.title == title
    assert article.body[0].text == story[0]
    assert article.body[-1].text == story[-1]
    assert len(article.body) == len(story)
