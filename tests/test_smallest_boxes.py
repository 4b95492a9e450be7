"""Newsletter boxes of three lines inside and below a short story: none of it, and no end of it."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from old_bridge import STORIES as MORE
from shapes import LAYOUTS, in_shapes

BOXES = [
    ("en", ("Newsletter", "The stories that matter, every morning.", "Sign up")),
    ("de", ("Newsletter", "Das Wichtigste vom Tag, jeden Abend.", "Anmelden")),
    ("fr", ("Newsletter", "Recevez chaque matin l'essentiel de l'actualité.", "S'inscrire")),
    ("es", ("Newsletter", "Lo más importante del día, cada noche.", "Suscribirse")),
    ("it", ("Newsletter", "Le notizie del giorno, ogni mattina.", "Iscriviti")),
    ("nl", ("Nieuwsbrief", "Het belangrijkste nieuws, elke ochtend.", "Aanmelden")),
    ("pt", ("Newsletter", "As notícias do dia, todas as manhãs.", "Inscreva-se")),
    ("sv", ("Nyhetsbrev", "Det viktigaste från dagen, varje kväll.", "Prenumerera")),
    ("pl", ("Newsletter", "Najważniejsze wiadomości dnia, codziennie rano.", "Zapisz się")),
]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize(("language", "box"), BOXES)
def test_a_small_box_is_none_of_the_story(language: str, box: tuple[str, ...], layout: str, *, below: bool) -> None:
    headline, first, second, third = (STORIES | MORE)[language]
    lines = (headline, first, second, third, *box) if below else (headline, first, second, *box, third)
    article = parse_article(LAYOUTS[layout](lines))
    assert [block.text for block in article.body] == [first, second, third]


@pytest.mark.parametrize("line", ["Nobody laughed at the bridge.", "The council listened."])
def test_a_short_sentence_of_the_story_between_labels_stays(line: str) -> None:
    headline, first, second, third = STORIES["en"]
    lines = (headline, first, "Advertisement", line, "Advertisement", second, third)
    assert line in parse_article("\n\n".join(lines)).paragraphs
