"""What is on: the lines of an agenda, each with its hour, are the story's, under the days that head them or without."""

import pytest

from newsparse import parse_article

AGENDAS = {
    "en": (
        "What's on in Marlow Bay this week",
        "There is a kite to fly and a wreck to hear about in the days ahead.",
        ["Kite festival, North Beach, 10am to 4pm, free", "Quiz night at the Lugger, 8pm, £2 a head"],
        ["Rowing race around the lighthouse, noon, free", "Talk: the wreck of the Anna Maria, library, 7pm"],
        "More dates can be sent to the paper until noon on Thursday, with a telephone number.",
    ),
    "de": (
        "Was am Wochenende in Altental los ist",
        "Drachen, Blasmusik und ein Vortrag über das Wehr: Das bringt das Wochenende in Altental.",
        ["Drachenfest auf der Festwiese, 10 bis 16 Uhr, Eintritt frei", "Quizabend in der Krone, 20 Uhr, zwei Euro"],
        ["Ruderrennen um die Insel, 12 Uhr, Eintritt frei", "Vortrag über das alte Wehr, Bücherei, 19 Uhr"],
        "Weitere Termine nimmt die Redaktion bis Donnerstagmittag mit einer Telefonnummer entgegen.",
    ),
    "fr": (
        "Que faire ce week-end à Brécourt",
        "Un cirque, une brocante et un concert : voici le programme du week-end à Brécourt.",
        ["Brocante place du Marché, de 8h à 18h, entrée libre", "Loto à la salle des fêtes, 20h, deux euros le carton"],
        ["Conférence sur le vieux moulin, médiathèque, 19h", "Concert de la chorale, église, 18h30, gratuit"],
        "D’autres dates peuvent être envoyées au journal jusqu’à jeudi midi, avec un numéro de téléphone.",
    ),
    "es": (
        "Qué hacer este fin de semana en Hoyarasa",
        "Cometas, música y una charla sobre el molino: este es el programa del fin de semana.",
        ["Fiesta de las cometas en la playa, 10:00, gratis", "Concurso de preguntas en el bar Sol, 20:00, dos euros"],
        ["Charla sobre el viejo molino, biblioteca, 19:00", "Concierto del coro, iglesia de Santa Ana, 18:30"],
        "Las demás citas pueden enviarse al periódico hasta el jueves a mediodía, con un teléfono.",
    ),
}
MORE = ["Tea dance, St Mary's, 15:00", "Film, old Regal, 20:30", "Bring and buy, scout hut, 11:15"]


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("heads", [("", ""), ("12.", "13.")])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("language", AGENDAS)
def test_every_line_of_an_agenda_is_the_story_s(language: str, gap: str, heads: tuple[str, str], *, last: bool) -> None:
    title, lead, first, second, end = AGENDAS[language]
    blocks = [title, lead]
    for head, lines in zip(heads, (first, second), strict=True):
        blocks += [*([head] if head else []), gap.join([*lines, *MORE])]
    article = parse_article("\n\n".join([*blocks, *([end] if last else [])]))
    body = "\n".join(block.text for block in article.body)
    assert [line for line in [*first, *second] if line not in body] == []


def test_teasers_with_hours_stay_outside() -> None:
    teasers = ["Politics, 12:30", "New tax on cars agreed", "Sport, 11:15", "Rovers win the derby", "Weather, 10:02"]
    lead, last = AGENDAS["en"][1], AGENDAS["en"][4]
    text = "\n\n".join(["The kite festival is back", "By Jane Roe", lead, last, "Latest news", *teasers])
    assert [block.text for block in parse_article(text).body] == [lead, last]
