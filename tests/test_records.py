"""Plain records: labels a line, a blank line, the text, as scrapers and databases write them."""

import pytest

from newsparse import parse_article

STORY = (
    "The gannets on the Stack of Orr now number more than eleven thousand. Wardens counted them from a boat.",
    "The birds have taken over the western ledges, where guillemots used to breed. Nobody knows where these are.",
    "Boat trips around the stack will be limited to four a day until September.",
)
HEADS = (
    (
        "Title: Gannet Colony Doubles\nAuthor: Alba Fenwick\nPublication: The Stornmouth Herald\nDate: July 19, 2023\n"
        "Word count: 118\nDocument ID: 28840017"
    ),
    "Headline: Gannet Colony Doubles\nByline: Alba Fenwick\nDate: 2023-07-19",
    "TITLE: Gannet Colony Doubles\nAUTHOR: Alba Fenwick\nDATE: 19 July 2023\nSOURCE: Stornmouth Herald",
    "Date: 19 July 2023\nTitle: Gannet Colony Doubles\nAuthor: Alba Fenwick\nURL: https://example.org/a",
    "Titel: Gannet Colony Doubles\nAutor: Alba Fenwick\nDatum: 19.07.2023\nZeitung: Post",
    "Titre : Gannet Colony Doubles\nAuteur : Alba Fenwick\nDate : 19 juillet 2023",
    "Título: Gannet Colony Doubles\nAutor: Alba Fenwick\nFecha: 19 de julio de 2023\nFuente: El Faro",
    "Titolo: Gannet Colony Doubles\nAutore: Alba Fenwick\nData: 19 luglio 2023",
    "Заголовок: Gannet Colony Doubles\nАвтор: Alba Fenwick\nДата: 19.07.2023",
    (
        "URL: https://example.org/a\nTitle: Gannet Colony Doubles\nPublished: 2023-07-19T10:00:00Z\n"
        "Authors: Alba Fenwick\nLanguage: en"
    ),
    "Title: Gannet Colony Doubles\nDate: July 19, 2023\nSection: News\nAuthor: Alba Fenwick",
)


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("head", HEADS)
def test_a_record_says_what_is_what(head: str, between: str) -> None:
    article = parse_article(f"{head}\n\n{between.join(STORY)}")
    assert article.title == "Gannet Colony Doubles"
    assert [author.name for author in article.authors] == ["Alba Fenwick"]
    assert str(article.published)[:10] == "2023-07-19"
    assert [block.text for block in article.body] == list(STORY)


def test_a_page_below_a_record_is_read_as_any_page() -> None:
    page = (
        "Share",
        "Tweet",
        "Gannet Colony Doubles",
        "By Alba Fenwick",
        "\n\n".join(STORY),
        "Read more",
        "Otter in pool",
    )
    article = parse_article(f"{HEADS[1]}\n\n" + "\n".join(page))
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize(
    "text",
    [
        "Gannets double in ten years\nBy Ana Ruiz\nAuthor: Ana Ruiz\nDate: July 19, 2023\n\n" + "\n\n".join(STORY),
        "Gannets double\nBy Ana Ruiz\nDate: July 19, 2023\n\n" + "\n\n".join(STORY),
    ],
)
def test_labels_below_a_headline_are_no_record(text: str) -> None:
    assert parse_article(text).title == text.partition("\n")[0]
