"""Who speaks: names beside dashes and brackets, participles, two who speak at once, signatures without a dash."""

import pytest

from newsparse.attribution import find_quotes
from newsparse.explain import explain
from newsparse.parse import parse_article

STORY = (
    "The public library of Ashby will open again next month after two years of repairs, the board said.",
    "Workers found rot in the roof beams two years ago, and the house was closed within a week for fear of the snow.",
    "Most of the books were kept in a former cannery on the pier, where helpers turned them every second week.",
    "A wing for children has been added on the south side, and the old card catalogue will stand in the hall again.",
)


def speakers(text: str, language: str = "en") -> list[str | None]:
    return [quote.speaker for quote in find_quotes(text, language)]


@pytest.mark.parametrize("bracket", ["(Ind.)", "(Lab)", "(pictured)", "(left)", "(Conservative)", "(R-Ohio)", "(61)"])
@pytest.mark.parametrize("told", ["{}, the board chairman, said", "{} said", "{}, who chairs the board, said"])
def test_a_word_in_brackets_behind_a_name_is_no_speaker(bracket: str, told: str) -> None:
    assert speakers(f"{told.format(f'Owen Tate {bracket}')}: “We counted every nail in that roof.”") == ["Owen Tate"]


@pytest.mark.parametrize(
    "text",
    [
        "Owen Tate—a pastor, poet and carpenter—said: “We counted every nail.”",
        "Owen Tate – a carpenter by trade, like his father – said: “We counted every nail.”",
        "“We counted every nail,” Owen Tate — a pastor — told the crowd.",
        "Owen Tate, head of works at the Ashby Trust – one of the oldest – said that “the roof will hold.”",
    ],
)
def test_what_dashes_tell_of_a_name_is_no_speaker(text: str) -> None:
    assert speakers(text) == ["Owen Tate"]


def test_dashes_around_a_name_leave_it_the_speaker() -> None:
    assert speakers("The mayor of Ashby – Jane Field – said: “We counted every nail.”") == ["Jane Field"]
    assert speakers("– To nasz dach – mówi Jan Kos, ratownik – i basta.", "pl")[:1] == ["Jan Kos"]


@pytest.mark.parametrize(
    "text",
    [
        "“We had no slate,” Field Ltd’s chief executive Nina Sorel said, adding that “the quarry was shut.”",
        "“We had no slate,” Halden Roofing chief executive Nina Sorel said, noting that “the quarry was shut.”",
        "“We had no slate,” said the roofer’s managing partner, Nina Sorel, stressing that “the quarry was shut.”",
    ],
)
def test_a_participle_has_the_speaker_of_the_verb_before_it(text: str) -> None:
    assert speakers(text) == ["Nina Sorel", "Nina Sorel"]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("“Slow and never sorry” was the verdict of engineer Lena Ortiz.", "en", "Lena Ortiz"),
        ("“Slow and never sorry” is how Lena Ortiz described the foreman.", "en", "Lena Ortiz"),
        ("“Slow and never sorry.” Those were the words that Lena Ortiz chose.", "en", "Lena Ortiz"),
        ("“Slow and never sorry,” Lena Ortiz and her son Ben said.", "en", "Lena Ortiz"),
        ("“Slow and never sorry,” Lena Ortiz, a donor, and her son Ben wrote in a letter.", "en", "Lena Ortiz"),
        ("“Slow and never sorry,” he finished, closing the door.", "en", None),
        ("“The roof is up,” said Halden Trust owner Jorge Mas.", "en", "Jorge Mas"),
        ("“The roof is up,” said Selby Rovers sporting director Chris Field.", "en", "Chris Field"),
        ("- To wielki dzień - cieszy się Anna Sowa, burmistrz Lipowa.", "pl", "Anna Sowa"),
        ('"הספרים הם הזיכרון שלנו", אמרה המנהלת רונית לוי.', "he", "רונית לוי"),
        ('Siti Rahma mengatakan, "Buku adalah ingatan kota."', "ms", "Siti Rahma"),
        (
            "El titular del Ministerio de Obras (Minob), Raúl Peña, informó que “se abrirá el puente”.",
            "es",
            "Raúl Peña",
        ),
        ("Dos meses después el titular del Ministerio de Obras, Raúl Peña, dijo que “abrirá”.", "es", "Raúl Peña"),
    ],
)
def test_who_speaks(text: str, language: str, speaker: str | None) -> None:
    assert speakers(text, language)[0] == speaker


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (
            "“È la nostra casa”, ha detto il sindaco Elena Conti. “E lo resterà”.",
            "it",
            [("È la nostra casa", "Elena Conti"), ("E lo resterà", "Elena Conti")],
        ),
        (
            "“É a casa da gente”, conta Célia Moura. “Voltamos”, completa.",
            "pt",
            [("É a casa da gente", "Célia Moura"), ("Voltamos", "Célia Moura")],
        ),
        (
            "La ministra Ana Soler llegó. “Es un día grande”, dijo Pilar Gómez. “No pararemos aquí nunca”, añadió.",
            "es",
            [("Es un día grande", "Pilar Gómez"), ("No pararemos aquí nunca", "Pilar Gómez")],
        ),
        (
            "“Es un día grande”, dijo Pilar Gómez. Ana Soler asintió. “No pararemos aquí nunca”, añadió.",
            "es",
            [("Es un día grande", "Pilar Gómez"), ("No pararemos aquí nunca", "Ana Soler")],
        ),
        (
            "«È la nostra casa», ha detto il sindaco Elena Conti. Al cinema danno “La Strada”.",
            "it",
            [("È la nostra casa", "Elena Conti")],
        ),
    ],
)
def test_a_sentence_of_its_own_goes_on(text: str, language: str, said: list[tuple[str, str]]) -> None:
    assert [(quote.text, quote.speaker) for quote in find_quotes(text, language)] == said


def in_story(*lines: str) -> str:
    return "\n\n".join(("Ashby Library to Open Again", "By Anna Field", *STORY[:3], *lines, *STORY[3:]))


@pytest.mark.parametrize(
    "lines",
    [
        ("“We counted every nail in that roof.”", "Owen Tate, board chairman"),
        ("“We counted every nail in that roof.”", "~ Owen Tate"),
        ("> “We counted every nail in that roof.”", "> — Owen Tate, board chairman"),
        ("“We counted every nail in that roof.” Owen Tate",),
        ("— “We counted every nail in that roof.” Owen Tate, donor",),
    ],
)
def test_a_signature_without_a_dash(lines: tuple[str, ...]) -> None:
    article = parse_article(in_story(*lines))
    assert [quote.speaker for quote in article.quotes if "nail" in quote.text] == ["Owen Tate"]
    assert not [block for block in article.body if block.kind.value == "heading"]


def test_names_over_statements_sign_nothing_below_them() -> None:
    lines = ("Jane Field, baker", "“I like the new roof.”", "Owen Tate, banker", "“I would have waited.”")
    article = parse_article(in_story(*lines))
    assert "paragraph.signs-quote" not in {row.rule for row in explain(article)}


def test_a_name_below_the_last_quote_signs_the_story() -> None:
    text = "\n\n".join(("Ashby Library to Open Again", *STORY, "“We counted every nail.”", "Owen Tate, staff writer"))
    assert [author.name for author in parse_article(text).authors] == ["Owen Tate"]


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><blockquote>“We counted every nail.”</blockquote><figcaption>Owen Tate</figcaption></figure>",
        '<blockquote>“We counted every nail.” <span class="attribution">Owen Tate</span></blockquote>',
        "<blockquote><p>“We counted every nail.”</p><cite>Owen Tate</cite></blockquote>",
    ],
)
def test_a_quote_element_with_its_speaker(markup: str) -> None:
    body = "".join(f"<p>{line}</p>" for line in STORY[:3]) + markup + f"<p>{STORY[3]}</p>"
    article = parse_article(f"<html><body><article><h1>Ashby Library to Open Again</h1>{body}</article></body></html>")
    assert [quote.speaker for quote in article.quotes if "nail" in quote.text] == ["Owen Tate"]
    assert not article.captions


@pytest.mark.parametrize(
    "line",
    ["Eva Probe, Architektin: „Holz atmet, Stahl rostet.“", "Eva Probe, Kolumnistin: „Holz atmet.“"],
)
def test_who_is_quoted_behind_a_colon_signs_nothing(line: str) -> None:
    lines = (
        "Das Stadtbad in Lindenau bekommt ein neues Dach aus Holz, wie der Gemeinderat am Montag beschlossen hat.",
        "Gutachter hatten im Frühjahr festgestellt, dass die Träger über dem Becken stark verrostet sind.",
        line,
        "Der Förderverein sammelt bereits Spenden für ein Kinderbecken, das in den Plänen noch fehlt.",
    )
    article = parse_article("\n\n".join(("Stadtbad bekommt ein neues Dach", *lines)))
    assert not article.authors
    assert [quote.speaker for quote in article.quotes if "Holz" in quote.text] == ["Eva Probe"]
