"""Last paragraphs that an agency signs, labels between lines, lists of links, galleries, and labels of credits."""

import pytest

from newsparse import parse_article
from newsparse.attribution.credit.caption import split_caption

STORY = {
    "en": (
        "The Selby ferry stays in service",
        "Residents of Selby voted on Saturday to keep the ferry that has crossed the bay since 1911 in service.",
        "The turnout was the highest in ten years, the county said after the votes had been counted.",
    ),
    "es": (
        "El transbordador de San Telmo se queda",
        "Los vecinos de San Telmo votaron este sábado a favor de conservar el transbordador que cruza la bahía.",
        "El resultado fue más ajustado de lo previsto, con una diferencia de 74 votos entre las dos listas.",
    ),
    "pl": (
        "Prom w Selbie zostaje",
        "Mieszkańcy Selby zdecydowali w sobotę, że prom przez zatokę będzie nadal pływał tak jak od 1911 roku.",
        "Frekwencja była najwyższa od dziesięciu lat, poinformował po przeliczeniu głosów urząd gminy.",
    ),
    "hu": (
        "Marad a komp Dunaszigeten",
        "A dunaszigeti lakosok szombaton megszavazták, hogy a település megtartsa az 1911 óta közlekedő kompot.",
        "A részvétel 68 százalékos volt, ami a helyi választási iroda szerint tíz éve a legmagasabb érték.",
    ),
    "de": (
        "Die Fähre in Selby bleibt",
        "Die Einwohner von Selby haben am Samstag dafür gestimmt, die Fähre über die Bucht weiter zu betreiben.",
        "Die Beteiligung war die höchste seit zehn Jahren, teilte der Kreis nach der Auszählung mit.",
    ),
}

SIGNED = [
    ("en", "The repair of the pier starts next month and will cost twelve million pounds. (Reuters)"),
    ("en", "The repair of the pier starts next month and will cost twelve million pounds. (AP)"),
    ("es", "La empresa informó de que no subirá las tarifas y de que el muelle se reparará en abril. EFE"),
    ("es", "La empresa informó de que no subirá las tarifas y de que el muelle se reparará en abril. (EFE)"),
    ("pl", "Wojewoda zapowiedział, że spotka się z mieszkańcami w czwartek o godz. 10. (PAP)"),
    ("pl", "Remont przystani rozpocznie się w przyszłym miesiącu i potrwa do jesieni. (PAP)"),
    ("hu", "A javítás 120 millió forintba kerül, ennek felét a megye állja. (MTI)"),
    ("hu", "A javítás 120 millió forintba kerül, ennek felét a megye állja. MTI"),
    ("de", "Die Reparatur des Stegs beginnt im nächsten Monat und kostet zwölf Millionen Euro. (dpa)"),
    ("de", "Die Reparatur des Stegs beginnt im nächsten Monat und kostet zwölf Millionen Euro. (AFP)"),
]


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("below", ["", "nwh/rml"])
@pytest.mark.parametrize(("language", "last"), SIGNED)
def test_last_paragraph_signed_by_an_agency_is_the_storys(language: str, last: str, below: str, *, html: bool) -> None:
    title, first, second = STORY[language]
    lines = [line for line in (first, second, last, below) if line]
    if html:
        paragraphs = "".join(f"<p>{line}</p>" for line in lines)
        source = f"<html><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    else:
        source = "\n".join([title, *lines])
    article = parse_article(source)
    assert last.rpartition(".")[0] in article.text
    assert not article.captions


def test_caption_with_an_agency_above_the_story_stays_a_caption() -> None:
    title, first, second = STORY["en"]
    caption = "The ferry leaves the pier of Selby on Saturday. (AP)"
    article = parse_article("\n\n".join([title, caption, first, second, "The repair starts next month, he said."]))
    assert "leaves the pier" not in article.text
    assert [one.text for one in article.captions] == ["The ferry leaves the pier of Selby on Saturday."]


def test_figure_at_the_end_stays_a_picture() -> None:
    title, first, second = STORY["en"]
    figure = "<figure><img src='a.jpg'><figcaption>The ferry leaves the pier on Saturday. (AP)</figcaption></figure>"
    article = parse_article(
        f"<html><body><article><h1>{title}</h1><p>{first}</p><p>{second}</p>{figure}</article></body></html>"
    )
    assert [one.text for one in article.captions] == ["The ferry leaves the pier on Saturday."]


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("pl", "Autor: Joanna Bielecka", "Joanna Bielecka"),
        ("de", "Autorin: Anna Beispiel", "Anna Beispiel"),
        ("es", "Autor: Juan Pérez", "Juan Pérez"),
    ],
)
def test_line_with_a_byline_label_joins_no_sentence(language: str, line: str, name: str) -> None:
    title, first, second = STORY[language]
    long = f"{first} {second} (PAP)"
    article = parse_article("\n".join([title, first, second, long, line, "jbi/ mark/"]))
    assert name not in article.text


@pytest.mark.parametrize("buttons", ["A+ A-", "A- A+", "A A-", "A- A A+"])
def test_buttons_for_the_letters_size_join_no_sentence(buttons: str) -> None:
    title, first, second = STORY["en"]
    article = parse_article("\n".join([title, buttons, first, second, "The repair starts next month, he said."]))
    assert buttons not in article.text
    assert article.text.startswith(first)


def test_sentence_that_breaks_off_at_a_link_still_goes_on() -> None:
    title, first, second = STORY["en"]
    article = parse_article(
        "\n".join([title, first, "The mayor of the town of", "Selby", "said that it stays.", second])
    )
    assert "The mayor of the town of Selby said that it stays." in article.text


RELATED = '<div class="{name}"><h3>{label}</h3><a href="/2">{teaser}</a></div>'


@pytest.mark.parametrize(
    ("name", "label", "teaser"),
    [
        ("x1", "Read more", "Bridge at Ashby closes for three weeks"),
        ("souvisejici", "Mohlo by vás zajímat", "Most u Děčína se zavře na tři týdny"),
        ("x2", "Lesen Sie auch", "Brücke in Ashby drei Wochen gesperrt"),
        ("x3", "Lea también", "El puente cierra tres semanas por obras"),
    ],
)
def test_list_of_links_ends_with_its_element(name: str, label: str, teaser: str) -> None:
    title, first, second = STORY["en"]
    box = RELATED.format(name=name, label=label, teaser=teaser)
    article = parse_article(
        f"<html><body><main><h1>{title}</h1><p>{first}</p><p>{second}</p>{box}<p>The turnout was very high.</p>"
        f"<p>{second}</p><p>The repair starts next month and will cost twelve million.</p></main></body></html>"
    )
    assert "The turnout was very high." in article.text
    assert teaser not in article.text


@pytest.mark.parametrize(
    ("opening", "before", "after", "closing"),
    [
        ("<ul class='galeria'>", "<li>", "</li>", "</ul>"),
        ("<div class='gallery'>", "", "", "</div>"),
        ("<ol>", "<li>", "</li>", "</ol>"),
    ],
)
def test_all_figures_of_a_gallery_are_the_storys(opening: str, before: str, after: str, closing: str) -> None:
    title, first, _ = STORY["es"]
    texts = ["El capitán saluda.", "Dos niñas miran las gaviotas.", "El muelle, vacío.", "La proa.", "El mar en calma."]
    figures = "".join(
        f"{before}<figure><img src='{at}.jpg'><figcaption>{text}</figcaption></figure>{after}"
        for at, text in enumerate(texts)
    )
    article = parse_article(
        f"<html lang='es'><body><article><h1>{title}</h1><p>{first}</p>"
        f"{opening}{figures}{closing}</article></body></html>"
    )
    assert [caption.text for caption in article.captions] == texts


@pytest.mark.parametrize(
    ("raw", "text", "name"),
    [
        (
            "9일 밤 주민들이 개표 결과를 기다리고 있다. /박준호 기자",
            "9일 밤 주민들이 개표 결과를 기다리고 있다.",
            "박준호",
        ),
        ("Wavuvi wakiandamana Kisumu. PICHA | BRIAN OTIENO", "Wavuvi wakiandamana Kisumu.", "BRIAN OTIENO"),
        ("Wavuvi wakiandamana Kisumu. Picha: Brian Otieno", "Wavuvi wakiandamana Kisumu.", "Brian Otieno"),
        ("An bád ag teacht i dtír. Grianghraf: Seán Ó Briain", "An bád ag teacht i dtír.", "Seán Ó Briain"),
        ("Y fferi yn y bae. Llun: Siân Jones", "Y fferi yn y bae.", "Siân Jones"),
        ("Itsasontzia badian. Argazkia: Jon Etxeberria", "Itsasontzia badian.", "Jon Etxeberria"),
        ("Keltas prie krantinės. Tomo Kečinsko nuotr.", "Keltas prie krantinės.", "Tomo Kečinsko"),
        ("Ang lantsa sa look. Larawan: Juan Cruz", "Ang lantsa sa look.", "Juan Cruz"),
        ("▲東港渡輪9日晚間恢復夜航。（圖／記者陳志豪攝）", "東港渡輪9日晚間恢復夜航。", "陳志豪"),
        ("▼東港渡輪9日晚間恢復夜航。（圖／記者陳志豪攝）", "東港渡輪9日晚間恢復夜航。", "陳志豪"),
        ("◆ The ferry on Monday. Photo: Jane Roe", "The ferry on Monday.", "Jane Roe"),
    ],
)
def test_caption_and_who_took_the_picture(raw: str, text: str, name: str) -> None:
    caption = split_caption(raw)
    assert caption.text == text
    assert caption.credit is not None
    assert caption.credit.photographers == (name,)


@pytest.mark.parametrize("raw", ["FOTO | Incendio a Milano", "The ferry, which I like, is an llun.", "▲ 3"])
def test_no_credit(raw: str) -> None:
    assert split_caption(raw).credit is None
