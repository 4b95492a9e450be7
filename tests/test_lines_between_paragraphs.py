"""Short lines between paragraphs that head nothing: what a sentence announces, who speaks, the names of columns."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

ANNOUNCED = {
    "en": (
        "Over the door of the mill stands a line that nobody had read for years:",
        "Who enters here shall leave his hat",
        "The council will have the letters painted again before the summer.",
    ),
    "de": (
        "Über der Tür der Mühle steht ein Spruch, den lange niemand gelesen hatte:",
        "Wer hier eintritt, lasse den Hut",
        "Die Gemeinde will die Buchstaben vor dem Sommer neu malen lassen.",
    ),
    "fr": (
        "Au-dessus de la porte du moulin se lit une phrase oubliée de tous :",
        "Que celui qui entre laisse son chapeau",
        "La commune fera repeindre les lettres avant le début de l’été.",
    ),
    "es": (
        "Sobre la puerta del molino hay una frase que nadie había leído en años:",
        "Quien entre deje aquí su sombrero",
        "El ayuntamiento mandará pintar de nuevo las letras antes del verano.",
    ),
    "it": (
        "Sopra la porta del mulino c’è una scritta che nessuno leggeva da anni:",
        "Chi entra lasci qui il cappello",
        "Il comune farà ridipingere le lettere prima dell’estate prossima.",
    ),
    "sv": (
        "Ovanför dörren till kvarnen står en rad som ingen läst på många år:",
        "Den som går in lämnar sin hatt",
        "Kommunen ska låta måla bokstäverna på nytt före sommaren i år.",
    ),
    "pl": (
        "Nad drzwiami młyna widnieje napis, którego od lat nikt nie czytał:",
        "Kto tu wchodzi, zostawia kapelusz",
        "Gmina każe odmalować litery jeszcze przed nadejściem lata.",
    ),
    "ru": (
        "Над дверью мельницы сохранилась строка, которую давно никто не читал:",
        "Кто входит, пусть оставит шляпу",
        "Городской совет обещает обновить буквы ещё до начала лета.",
    ),
    "el": (
        "Πάνω από την πόρτα του μύλου υπάρχει μια φράση που κανείς δεν διάβαζε:",
        "Όποιος μπαίνει αφήνει το καπέλο",
        "Ο δήμος θα βάψει ξανά τα γράμματα πριν από το καλοκαίρι.",
    ),
    "hi": (
        "चक्की के दरवाज़े पर एक पंक्ति लिखी है जिसे बरसों से किसी ने नहीं पढ़ा था:",
        "जो भीतर आए वह टोपी यहीं छोड़े",
        "पंचायत गर्मी से पहले इन अक्षरों को फिर से रंगवाएगी।",
    ),
}
LEAD = "The mill of Ashby opens its doors on Sunday, for the first time since the flood of 2011."
MORE = "It was built in 1902, and its wheel was turned by hand in dry years, the curator said."

LAST = "Bring a torch in October, because the last stretch of the path is in woodland."


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("language", ANNOUNCED)
def test_what_a_sentence_announces_is_no_heading(language: str, gap: str) -> None:
    announces, line, below = ANNOUNCED[language]
    article = parse_article(gap.join(["Old mill opens its doors", "By Jane Roe", LEAD, announces, line, below]))
    assert not [block for block in article.body if block.kind is Kind.HEADING]
    assert line in article.text


def test_headings_below_a_sentence_that_leads_them_in_stay() -> None:
    lines = ["Here are two walks that end near a kettle and a fire:", "Corrie Hill", MORE, "The Old Railway", LAST]
    article = parse_article("\n\n".join(["Two walks to take before the leaves fall", "By Jane Roe", LEAD, *lines]))
    assert [block.text for block in article.body if block.kind is Kind.HEADING] == ["Corrie Hill", "The Old Railway"]


@pytest.mark.parametrize("speaker", ["LEILA FARROW, HOST:", "DUANE PELL, BYLINE:", "ANA LÓPEZ, ALCALDESA:"])
def test_who_speaks_is_no_heading(speaker: str) -> None:
    told = "".join(f"<p>{line}</p>" for line in [speaker, LEAD, MORE])
    article = parse_article(f"<article><h1>Old mill opens its doors</h1>{told}</article>")
    assert [block.kind for block in article.body] == [Kind.PARAGRAPH] * 3


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        ("Station          April    May    June", ["Lisbrack           4.2    9.8    41.0"] * 1),
        ("Ort                März   April     Mai", ["Altental            1,2     3,4     8,9"]),
        ("Candidato           Votos   Concejales", ["Rosa Almansa        4.518            9"]),
        ("Parti                 Voix       %", ["Liste Ferrand        1 204    51,8"]),
        ("Команда             Игры    Очки", ["Спартак               26      58"]),
        ("Förening            Matcher   Poäng", ["Norrvikens IF            26      58"]),
    ],
)
def test_the_names_of_columns_are_no_heading(columns: str, rows: list[str]) -> None:
    table = "\n".join([columns, *rows, *(row.replace("A", "B").replace("C", "D") for row in rows), *rows])
    article = parse_article("\n\n".join(["Old mill opens its doors", "By Jane Roe", LEAD, table, MORE]))
    assert not [block for block in article.body if block.kind is Kind.HEADING]
    assert " ".join(columns.split()) in article.text


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > "])
def test_a_text_that_is_quoted_as_a_whole_is_read_without_its_marks(mark: str) -> None:
    lines = ["Old mill opens its doors", "", "By Jane Roe", "", "9 March 2024", "", LEAD, "", MORE]
    article = parse_article("\n".join(f"{mark}{line}".rstrip() for line in lines))
    assert (article.title, [author.name for author in article.authors]) == (lines[0], ["Jane Roe"])
    assert [block.text for block in article.body] == [LEAD, MORE]
