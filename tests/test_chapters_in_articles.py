"""A story whose chapters stand in an ``article`` element each is one story; a signed one beside it is another."""

import pytest

from newsparse import parse_article

STORIES = {
    "en": (
        "Council Keeps the Old Bridge Open",
        ("The vote", "What comes next"),
        "The council of Selby Quay voted on Tuesday evening to keep the old bridge open for another winter.",
        "More than two thousand people had signed a petition against the plan, which the board published in spring.",
        "Repairs to the wooden deck are to begin in March, and the board expects them to take about eight weeks.",
        "“We heard what people told us,” said the mayor, Ada Holm, after the vote in the packed town hall.",
        "The bridge was built in 1911 and has been closed twice, in the war and after the flood of 1962.",
        "Ferries will go on sailing every half hour until the work is done, the company said in a statement.",
    ),
    "de": (
        "Rat hält die alte Brücke offen",
        ("Die Abstimmung", "Wie es weitergeht"),
        "Der Rat von Selbin hat am Dienstagabend beschlossen, die alte Brücke noch einen Winter lang offen zu halten.",
        "Mehr als zweitausend Menschen hatten gegen den Plan unterschrieben, den das Hafenamt vorgelegt hatte.",
        "Die Arbeiten am hölzernen Belag sollen im März beginnen und nach Angaben des Amtes acht Wochen dauern.",
        "„Wir haben gehört, was die Leute sagen“, sagte Bürgermeisterin Ada Holm nach der Abstimmung im Rathaus.",
        "Die Brücke wurde 1911 gebaut und war zweimal gesperrt, im Krieg und nach der Flut von 1962.",
        "Die Fähren fahren jede halbe Stunde, bis die Arbeit getan ist, teilte die Reederei am Mittwoch mit.",
    ),
    "fr": (
        "Le vieux pont reste ouvert",
        ("Le vote", "La suite"),
        "Le conseil de Selbourg a décidé mardi soir de laisser le vieux pont ouvert pendant un hiver encore.",
        "Plus de deux mille personnes avaient signé une pétition contre le projet que le port avait présenté.",
        "Les travaux du tablier en bois doivent commencer en mars et durer environ huit semaines, selon le port.",
        "« Nous avons entendu les habitants », a déclaré la maire, Ada Holm, après le vote dans une salle comble.",
        "Le pont a été construit en 1911 et fermé deux fois, pendant la guerre et après la crue de 1962.",
        "Les bateaux partiront toutes les demi-heures jusqu'à la fin des travaux, a indiqué la compagnie.",
    ),
    "es": (
        "El viejo puente sigue abierto",
        ("La votación", "Lo que viene"),
        "El consejo de Selbia decidió el martes por la noche mantener abierto el viejo puente un invierno más.",
        "Más de dos mil personas habían firmado una petición contra el plan que el puerto presentó en primavera.",
        "Las obras de la cubierta de madera empezarán en marzo y durarán unas ocho semanas, según el puerto.",
        "“Hemos oído lo que nos dice la gente”, dijo la alcaldesa, Ada Holm, tras la votación en la sala llena.",
        "El puente se construyó en 1911 y se cerró dos veces, en la guerra y tras la riada de 1962.",
        "Los barcos saldrán cada media hora hasta que termine la obra, según informó la compañía naviera.",
    ),
    "ru": (
        "Старый мост останется открытым",
        ("Голосование", "Что дальше"),
        "Городской совет Селбина решил во вторник вечером оставить старый мост открытым ещё на одну зиму.",
        "Более двух тысяч человек подписали обращение против плана, который порт представил весной этого года.",
        "Ремонт деревянного настила начнётся в марте и займёт около восьми недель, сообщили в порту.",
        "«Мы услышали жителей», — сказала мэр Ада Хольм после голосования в переполненном зале ратуши.",
        "Мост построили в 1911 году и закрывали дважды: во время войны и после наводнения 1962 года.",
        "Паромы будут ходить каждые полчаса, пока работы не закончатся, говорится в сообщении компании.",
    ),
}
PLACES = ("<article>{head}{first}</article>{rest}", "{head}<article>{first}</article>{rest}")


def _paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def _page(language: str, place: str, named: str = "") -> str:
    title, (second, third), *story = STORIES[language]
    rest = "".join(
        f"<article{named}><h2>{heading}</h2>{_paragraphs(*pair)}</article>"
        for heading, pair in ((second, story[2:4]), (third, story[4:]))
    )
    head = f"<h1>{title}</h1><p>2024-03-12</p>"
    main = place.format(head=head, first=_paragraphs(*story[:2]), rest=rest)
    return f"<html lang='{language[:2]}'><body><nav><a href='/'>Home</a></nav><main>{main}</main></body></html>"


@pytest.mark.parametrize("named", ["", " class='text block'"])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", STORIES)
def test_chapters(language: str, place: str, named: str) -> None:
    article = parse_article(_page(language, place, named))
    title, (second, third), *story = STORIES[language]
    told = [*story[:2], second, *story[2:4], third, *story[4:]]
    assert article.title == title
    assert [block.text for block in article.body] == told


@pytest.mark.parametrize("language", ["de", "fr", "es", "ru"])
def test_a_signed_article_beside_is_another(language: str) -> None:
    other, _, *lines = STORIES[language]
    beside = f"<article><h2>{other}</h2><p>By Ada Holm</p><p>11 March 2024</p>{_paragraphs(*lines)}</article>"
    assert _body_beside(beside) == list(STORIES["en"][2:])


@pytest.mark.parametrize("language", ["de", "fr", "es", "ru"])
def test_linked_headlines_beside_are_teasers(language: str) -> None:
    other, _, *lines = STORIES[language]
    beside = f"<article><h2><a href='/other'>{other}</a></h2>{_paragraphs(*lines[:2])}</article>"
    assert _body_beside(beside) == list(STORIES["en"][2:])


def _body_beside(beside: str) -> list[str]:
    """The body of a signed story that has another article beside it."""
    title, _, *story = STORIES["en"]
    own = f"<article><h1>{title}</h1><p>By Jane Roe</p><p>12 March 2024</p>{_paragraphs(*story)}</article>"
    article = parse_article(f"<html lang='en'><body><main>{own}{beside}</main></body></html>")
    return [block.text for block in article.body]
