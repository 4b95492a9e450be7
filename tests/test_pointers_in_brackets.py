"""Pointers to other articles in brackets of their own are no body, as text and as a page's line in bold."""

import pytest

from newsparse import parse_article

STORIES = {
    "en": (
        "Harbour of Selby to close for two years",
        "The council voted for the plan on Monday evening, eleven members to four, after a debate of three hours.",
        "Fishermen fear for their living while the harbour is closed, and ask the county to pay for berths elsewhere.",
        "The harbour of Selby will close for two years from May, since its old quay must be rebuilt soon.",
    ),
    "de": (
        "Hafen von Selby schließt für zwei Jahre",
        "Der Rat stimmte dem Plan am Montagabend nach drei Stunden Debatte mit elf zu vier Stimmen zu.",
        "Die Fischer fürchten um ihr Auskommen und fordern vom Kreis, Liegeplätze in anderen Häfen zu bezahlen.",
        "Der Hafen von Selby wird ab Mai für zwei Jahre geschlossen, weil der alte Kai erneuert werden muss.",
    ),
    "fr": (
        "Le port de Selby ferme pour deux ans",
        "Le conseil a voté le plan lundi soir, par onze voix contre quatre, après un débat de trois heures.",
        "Les pêcheurs craignent pour leurs revenus et demandent au comté de payer des places dans d'autres ports.",
        "Le port de Selby fermera pour deux ans à partir de mai, car son vieux quai doit être reconstruit.",
    ),
    "es": (
        "El puerto de Selby cierra dos años",
        "El consejo votó el plan el lunes por la noche, once contra cuatro, después de un debate de tres horas.",
        "Los pescadores temen por su trabajo y piden al condado que pague amarres en otros puertos.",
        "El puerto de Selby cerrará dos años desde mayo, porque su viejo muelle debe ser reconstruido.",
    ),
}
POINTERS = (
    ("en", "[See 5 Simple Ways to Keep a Ferry Afloat.]"),
    ("en", "[READ: 10 Best Ferries for a Family]"),
    ("en", "[Read more: Why the quay of Selby cracked]"),
    ("en", "[RELATED: Harbour of Ashby to open]"),
    ("en", "(RELATED: Harbour of Ashby to open)"),
    ("en", "[MORE: Photos of the quay]"),
    ("en", "[PHOTOS: The quay through the years]"),
    ("en", "[WATCH: The quay falls into the harbour]"),
    ("en", "[Learn more about the harbour.]"),
    ("en", "[Check out our guide to the coast.]"),
    ("en", "[Download our free guide to the coast now.]"),
    ("de", "[Lesen Sie auch: Der Hafen von Ashby]"),
    ("de", "[Lesen Sie den Bericht aus dem Hafen von Ashby.]"),
    ("fr", "[Lire aussi : Le port d'Ashby]"),
    ("fr", "[Découvrez notre guide de la côte]"),
    ("es", "[Lea también: El puerto de Ashby]"),
    ("es", "[Vea las fotos del puerto por la noche]"),
)
OWN = (
    ("en", "[The names of two fishermen were changed.]"),
    ("en", "(The mayor did not answer questions on Monday.)"),
    ("en", "[Seen from the harbour, the town looks small on the hill.]"),
    ("de", "[Die Namen zweier Fischer wurden geändert.]"),
    ("fr", "(Le maire n'a pas répondu aux questions lundi.)"),
)


def _pages(language: str, line: str) -> tuple[str, str]:
    title, first, *rest = STORIES[language]
    html = "".join(f"<p>{text}</p>" for text in rest)
    linked = f"<p>{first}</p><p><strong>{line[0]}<a href='/other'>{line[1:-1]}</a>{line[-1]}</strong></p>{html}"
    text = "\n\n".join([title, first, line, *rest])
    return text, f"<html><body><article><h1>{title}</h1>{linked}</article></body></html>"


@pytest.mark.parametrize(("language", "line"), POINTERS, ids=[line for _, line in POINTERS])
def test_a_pointer_in_brackets_is_no_body(language: str, line: str) -> None:
    for page in _pages(language, line):
        assert [block.text for block in parse_article(page).body] == list(STORIES[language][1:])


@pytest.mark.parametrize(("language", "line"), OWN, ids=[line for _, line in OWN])
def test_a_sentence_in_brackets_stays(language: str, line: str) -> None:
    text, _ = _pages(language, line)
    article = parse_article(text)
    assert any(line in block.text for block in article.blocks if block.kind not in ("related", "promo"))
