"""The last sentence of a story behind several pointers in a row, each a label over its link, is the story's."""

import pytest

from newsparse import parse_article

STORIES = {
    "en": (
        "Read more",
        "The council of Selby Quay voted on Tuesday evening to keep the old bridge open for another winter.",
        "More than two thousand people had signed a petition against the plan, which the board published in spring.",
        "How the work will be paid for is open, since the ministry has not yet said what it will give.",
        ("Ferries sail later in June", "Choir wins a prize in the capital", "Storm takes the roof off a museum"),
    ),
    "de": (
        "Lesen Sie auch",
        "Der Rat von Selbin hat am Dienstagabend beschlossen, die alte Brücke noch einen Winter lang offen zu halten.",
        "Mehr als zweitausend Menschen hatten gegen den Plan unterschrieben, den das Hafenamt vorgelegt hatte.",
        "Wie die Arbeit bezahlt wird, ist offen, da das Ministerium noch nicht gesagt hat, was es geben will.",
        ("Fähren fahren im Juni später", "Chor gewinnt Preis in der Hauptstadt", "Sturm deckt ein Dach ab"),
    ),
    "de, a list's label": (
        "Mehr zum Thema",
        "Der Rat von Selbin hat am Dienstagabend beschlossen, die alte Brücke noch einen Winter lang offen zu halten.",
        "Mehr als zweitausend Menschen hatten gegen den Plan unterschrieben, den das Hafenamt vorgelegt hatte.",
        "Wie die Arbeit bezahlt wird, ist offen, da das Ministerium noch nicht gesagt hat, was es geben will.",
        ("Fähren fahren im Juni später", "Chor gewinnt Preis in der Hauptstadt", "Sturm deckt ein Dach ab"),
    ),
    "es": (
        "Lea también",
        "El consejo de Selbia decidió el martes por la noche mantener abierto el viejo puente un invierno más.",
        "Más de dos mil personas habían firmado una petición contra el plan que el puerto presentó en primavera.",
        "Cómo se pagará la obra sigue abierto, ya que el ministerio no ha dicho todavía qué dará.",
        ("Los barcos salen más tarde en junio", "Un coro gana un premio", "El temporal se lleva un techo"),
    ),
    "fr": (
        "Lire aussi",
        "Le conseil de Selbourg a décidé mardi soir de laisser le vieux pont ouvert pendant un hiver encore.",
        "Plus de deux mille personnes avaient signé une pétition contre le projet que le port avait présenté.",
        "Reste à savoir qui paiera les travaux, le ministère n'ayant pas encore dit ce qu'il donnera.",
        ("Les bateaux partent plus tard en juin", "Une chorale gagne un prix", "La tempête emporte un toit"),
    ),
    "id": (
        "Baca juga",
        "Dewan kota Selabuhan pada Selasa malam memutuskan membuka jembatan lama itu selama satu musim lagi.",
        "Lebih dari dua ribu warga telah menandatangani petisi menentang rencana yang diajukan pelabuhan.",
        "Siapa yang akan membayar pekerjaan itu belum jelas, karena kementerian belum menyatakan apa pun.",
        ("Kapal berangkat lebih malam", "Paduan suara menang lomba", "Badai menerbangkan atap museum"),
    ),
    "pl": (
        "Czytaj też",
        "Rada Selbina postanowiła we wtorek wieczorem, że stary most pozostanie otwarty jeszcze jedną zimę.",
        "Ponad dwa tysiące osób podpisało petycję przeciwko planowi, który port przedstawił wiosną tego roku.",
        "Kto zapłaci za prace, nie jest jasne, bo ministerstwo nie powiedziało jeszcze, ile da.",
        ("Promy odpłyną w czerwcu później", "Chór zdobył nagrodę", "Burza zerwała dach muzeum"),
    ),
}
FEET = [("Facebook", "Twitter", "© 2024 Selby Herald"), ("© 2024 Selby Herald",)]


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("story", STORIES)
def test_text(story: str, count: int, foot: tuple[str, ...]) -> None:
    label, first, second, last, links = STORIES[story]
    pointers = [line for link in links[:count] for line in (label, link)]
    text = "\n\n".join(("Selby Quay keeps its bridge", first, second, *pointers, last, *foot))
    assert [block.text for block in parse_article(text).body] == [first, second, last]


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("story", STORIES)
def test_html(story: str, count: int) -> None:
    label, first, second, last, links = STORIES[story]
    pointers = "".join(f"<p>{label}</p><p><a href='/other'>{link}</a></p>" for link in links[:count])
    body = f"<h1>Selby Quay keeps its bridge</h1><p>{first}</p><p>{second}</p>{pointers}<p>{last}</p>"
    page = f"<html><body><main>{body}</main><footer>© 2024 Selby Herald</footer></body></html>"
    assert [block.text for block in parse_article(page).body] == [first, second, last]


@pytest.mark.parametrize("story", STORIES)
def test_a_list_of_other_articles_goes_on(story: str) -> None:
    label, first, second, _, links = STORIES[story]
    text = "\n\n".join(("Selby Quay keeps its bridge", first, second, label, *links, "© 2024 Selby Herald"))
    assert [block.text for block in parse_article(text).body] == [first, second]
