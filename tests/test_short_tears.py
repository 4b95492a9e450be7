"""Sentences that ``get_text`` tore behind their first two or three words, at a link or an emphasis."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

TORN = {
    "en": ("Each lorry carries", "two tonnes", "and drives all night to the coast."),
    "en, a mark below": ("The works cost", "nine thousand crowns", ", half of which the county paid."),
    "en, a figure": ("The tower needs", "40 new steps", "and a railing before the summer."),
    "de": ("Jeder Gast bezahlt", "zwei Euro", "und bekommt dafür ein Brötchen."),
    "de, a figure": ("Die Leitung kostete", "1,1 Millionen", "und hält nach Angaben der Stadt fünfzig Jahre."),
    "fr": ("La barque pesait", "deux cents kilos", "et prenait l’eau depuis quinze ans."),
    "es": ("La subasta durará", "tres días", "y se podrá seguir desde la escuela."),
    "it": ("Il gregge mangia", "sei quintali d’erba", "e lascia intatti quasi tutti i fiori."),
    "pt": ("Cada leitor pode levar", "um guarda-chuva", "e dois livros de cada vez."),
    "sv": ("Varje resa kostar", "trettio kronor", "och betalas av församlingen."),
    "pl": ("Każdy turysta płaci", "pięć złotych", "i dostaje zdjęcie zegara na pamiątkę."),
}


@pytest.mark.parametrize("case", TORN)
@pytest.mark.parametrize("headed", [True, False])
def test_they_are_joined(case: str, headed: bool) -> None:  # noqa: FBT001  a case, not a mode
    story = STORIES[case[:2]]
    joined = " ".join(TORN[case]).replace(" ,", ",")
    lines = story.lines(*TORN[case], after=2)[0 if headed else 3 :]
    article = parse_article("\n".join(lines))
    assert joined in article.paragraphs
    assert not [block for block in article.body if block.kind == "heading"]


HEADED = {
    "a figure opens the sentence": ("Open University", "900+ free courses", "on business and law are listed there."),
    "a number heads": ("10. The mill", "the old one", "stands on the hill and is open daily."),
}


@pytest.mark.parametrize("case", HEADED)
def test_a_heading_over_a_torn_sentence_stays(case: str) -> None:
    head = HEADED[case][0]
    blocks = parse_article("\n".join(STORIES["en"].lines(*HEADED[case], after=2))).body
    assert not any(head in block.text and head != block.text for block in blocks)
