"""Tags of Hugo, Jekyll and Twig in a text, feet of mails, agencies between slashes, numbers of pages, torn tables."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

TAGS = (
    '{{< tweet user="pell" id="1" >}}',
    "{{< youtube a1b2c3 >}}",
    "{{% notice %}}",
    '{{< figure src="a.jpg" title="The belfry" >}}',
    "{% youtube abc %}",
    '{% include figure.html src="a.jpg" %}',
    "{%- assign x = 1 -%}",
    "{% raw %}",
    "{{% /notice %}}",
    "{% endraw %}",
)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("head", ["", "# "])
def test_what_a_generator_fills_in_is_no_text(tag: str, head: str) -> None:
    story = STORIES["en"]
    told = story.paragraphs
    article = parse_article("\n\n".join((head + story.title, *told[:2], tag, *told[2:])))
    assert (article.title, article.paragraphs) == (story.title, told)


def test_braces_of_a_sentence_stay() -> None:
    said = "The sign reads {closed} and below it {{for good}}, which nobody in Pell believes."
    assert said in parse_article("\n\n".join((*STORIES["en"].paragraphs, said))).paragraphs


FEET = (
    "Sent from my iPhone",
    "Get Outlook for iOS",
    "Von meinem iPhone gesendet",
    "Gesendet von meinem Telefon",
    "Envoyé de mon iPhone",
    "Enviado desde mi teléfono",
    "Inviato da iPhone",
    "Enviado do meu iPhone",
    "Verstuurd vanaf mijn telefoon",
    "Skickat från min telefon",
)


@pytest.mark.parametrize("foot", FEET)
def test_the_telephone_that_sent_a_mail_is_no_text(foot: str) -> None:
    told = STORIES["en"].paragraphs
    head = (
        "From: Ivo <ivo@pell.example>\nTo: desk@pell.example\nSubject: The clock\nDate: Mon, 3 Nov 2025 06:00:00 +0000"
    )
    article = parse_article(f"{head}\n\n" + "\n\n".join(told) + f"\n\n{foot}\n")
    assert article.paragraphs == told


AGENCIES = {"ru": "/ТАСС/", "de": "/dpa/", "pl": "/PAP/", "it": "/ANSA/", "es": "/EFE/", "fr": "/AFP/", "pt": "/Lusa/"}


@pytest.mark.parametrize("language", AGENCIES)
def test_an_agency_between_slashes_signs_the_last_paragraph(language: str) -> None:
    story = STORIES[language]
    article = parse_article("\n".join(story.lines()) + f" {AGENCIES[language]}")
    assert not article.captions
    assert len(article.body) == len(story.paragraphs)
    assert article.body[-1].text.startswith(story.paragraphs[-1])


@pytest.mark.parametrize("number", ["- 3 -", "3", "Page 3", "– 3 –", "Seite 3", "[3]", "3 / 12", "p. 3"])
def test_the_number_of_a_page_before_a_form_feed_is_no_text(number: str) -> None:
    story = STORIES["en"]
    told = story.paragraphs
    first, last = told[2][:50].rsplit(" ", 1)[0], told[2][len(told[2][:50].rsplit(" ", 1)[0]) + 1 :]
    article = parse_article("\n\n".join((story.title, *told[:2], f"{first}\n\n{number}\n\n\f{last}", *told[3:])))
    assert not any(number in block.text.split() for block in article.body)


TABLES = (
    ("Year", "Strikes", "Visitors", "2023", "12", "4,100", "2024", "12", "5,300", "2025", "13", "9,800"),
    ("Month", "Guests", "Degrees", "August", "4,100", "24", "September", "3,900", "26"),
    ("Bidder", "Euros", "Roe", "40,000", "Poe", "90,000"),
    ("Ward", "Yes", "No", "North", "412", "97", "South", "388", "104"),
    ("Town", "Part", "Pell", "58.1%", "Harrow", "41.9%"),
    ("Item", "Price", "Rope", "$12", "Oil", "$4"),
    ("Team", "Played", "Points", "Pell", "3", "9", "Harrow", "3", "4"),
    ("Day", "High", "Low", "Monday", "12", "-3", "Tuesday", "9", "-5"),
)


@pytest.mark.parametrize("cells", TABLES)
def test_the_cells_of_a_table_that_was_torn_are_the_storys(cells: tuple[str, ...]) -> None:
    story = STORIES["en"]
    article = parse_article("\n".join(story.lines(*cells, after=3)))
    shown = [block.text for block in article.body]
    assert [text for text in shown if text in cells] == list(cells)
    assert all(paragraph in shown for paragraph in story.paragraphs)


def test_counters_beside_buttons_are_not() -> None:
    story = STORIES["en"]
    buttons = ("Share", "12", "Tweet", "4", "Email", "0")
    shown = [block.text for block in parse_article("\n".join(story.lines(*buttons, after=3))).body]
    assert not set(shown) & set(buttons)


MEDIA = ("(Video)", "(VIDEO)", "(Foto)", "(Fotos)", "(Photos)", "(Photo)", "(Grafik)", "(foto)")


@pytest.mark.parametrize("medium", MEDIA)
def test_what_an_article_comes_with_credits_no_picture(medium: str) -> None:
    title = f"What happens when a clock strikes thirteen? {medium}"
    article = parse_article("\n\n".join((title, *STORIES["en"].paragraphs)))
    assert not article.captions
    assert article.title == title


@pytest.mark.parametrize("town", ["CIUDAD DE MÉXICO", "MADRID", "BUENOS AIRES", "Santo Domingo"])
def test_a_town_on_a_line_of_its_own_signs_nothing(town: str) -> None:
    story = STORIES["es"]
    assert not parse_article("\n".join((story.title, *story.paragraphs[:1], town, *story.paragraphs[1:]))).authors
