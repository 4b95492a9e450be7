"""The last heading of a story, with who wrote it and when under its paragraphs, begins no second article."""

import pytest

from newsparse import parse_article
from one_story import BODIES, LAYOUTS
from test_round_ups import ROUND_UPS

ENDINGS = {
    "en": (
        "What comes next for the bridge",
        "Divers will look at the other pillars in June, and the council will vote again in the autumn.",
        "We hope that this page helps you on your way, and that you tell your neighbours of it.",
        "Update note: This page was first published on 21 June 2023 and last changed on 3 May 2024.",
        "By Jane Example",
    ),
    "de": (
        "Wie es mit der Brücke weitergeht",
        "Taucher sehen sich im Juni die anderen Pfeiler an, und der Rat stimmt im Herbst wieder ab.",
        "Wir hoffen, dass Ihnen diese Seite auf dem Weg hilft, und dass Sie den Nachbarn davon erzählen.",
        "Hinweis: Diese Seite erschien zuerst am 21. Juni 2023 und wurde am 3. Mai 2024 geändert.",
        "Von Anna Beispiel",
    ),
    "es": (
        "Qué viene ahora para el puente",
        "Los buzos mirarán los otros pilares en junio y el ayuntamiento votará otra vez en otoño.",
        "Esperamos que esta página le ayude en su camino y que hable de ella a sus vecinos.",
        "Nota: esta página se publicó por primera vez el 21 de junio de 2023 y se cambió el 3 de mayo de 2024.",
        "Por Ana Freire",
    ),
    "fr": (
        "Et maintenant, que devient le pont",
        "Des plongeurs regarderont les autres piliers en juin, et le conseil votera de nouveau à l'automne.",
        "Nous espérons que cette page vous aide en chemin et que vous en parlerez à vos voisins.",
        "Note : cette page a paru pour la première fois le 21 juin 2023 et a été modifiée le 3 mai 2024.",
        "Par Anne Leroy",
    ),
    "pt": (
        "O que vem agora para a ponte",
        "Mergulhadores verão os outros pilares em junho, e a câmara votará de novo no outono.",
        "Esperamos que esta página o ajude no caminho e que fale dela aos seus vizinhos.",
        "Nota: esta página saiu pela primeira vez a 21 de junho de 2023 e mudou a 3 de maio de 2024.",
        "Por Ana Reis",
    ),
}

MORE = {
    "en": (),
    "de": (
        (
            "Wer am Montag noch mit dem Wagen über den Fluss wollte, der stand vor einer Schranke und las auf einem"
            " Schild, dass er bis zur Mühle fahren und dort auf der schmalen Straße durch den Wald nach Norden soll."
        ),
    ),
    "es": (
        (
            "Quien quiso cruzar el río en coche el lunes por la mañana se encontró una barrera y un cartel en el que"
            " leyó que tenía que ir hasta el molino y tomar allí la vieja carretera estrecha del bosque."
        ),
    ),
    "fr": (
        (
            "Qui voulait encore passer la rivière en voiture lundi matin a trouvé une barrière et un panneau où il"
            " était écrit qu'il fallait aller jusqu'au moulin et prendre là-bas la vieille route étroite de la forêt."
        ),
    ),
    "pt": (
        (
            "Quem quis atravessar o rio de carro na segunda-feira de manhã encontrou uma barreira e um cartaz em que"
            " leu que tinha de ir até ao moinho e tomar ali a velha estrada estreita da floresta, como os avós faziam"
            " quando não havia ponte."
        ),
    ),
}
"""A longer paragraph each: only below a long story a signed heading begins another."""


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ENDINGS)
def test_the_last_heading_of_a_story_begins_no_other(language: str, layout: str) -> None:
    told = [line.rpartition(" (")[0] for line in ROUND_UPS[language]]
    before = (*told, *BODIES[language], *MORE[language])
    article = parse_article(LAYOUTS[layout]((*before, *ENDINGS[language])))
    kept = [block.text for block in article.body]
    assert [line for line in (*before, *ENDINGS[language][:3]) if line not in kept] == []
    assert not any(block.rule == "related.second-article" for block in article.blocks)
