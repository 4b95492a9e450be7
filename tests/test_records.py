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


WRITTEN = (
    "title: Gannet Colony Doubles\nauthor: Alba Fenwick\ndate: 2023-07-19\nhostname: herald.example\n",
    (
        "Title: Gannet Colony Doubles\nURL: https://example.org/a\nPublished Date: 2023-07-19T10:00:00.000Z\n"
        "Author: Alba Fenwick\nText: "
    ),
    "title: Gannet Colony Doubles\nbyline: Alba Fenwick\npublished_at: 2023-07-19\ncontent:\n",
    "Titel: Gannet Colony Doubles\nAutor: Alba Fenwick\nVeröffentlicht am: 19.07.2023\nInhalt:\n",
    "Заголовок: Gannet Colony Doubles\nАвтор: Alba Fenwick\nДата: 19.07.2023\nТекст: ",
    "标题：Gannet Colony Doubles\n作者：Alba Fenwick\n发布时间：2023年7月19日\n正文：",
    "タイトル：Gannet Colony Doubles\n著者：Alba Fenwick\n公開日：2023年7月19日\n本文：",
    "제목: Gannet Colony Doubles\n기자: Alba Fenwick\n날짜: 2023.07.19\n본문: ",
    "العنوان: Gannet Colony Doubles\nالكاتب: Alba Fenwick\nالتاريخ: 19/07/2023\nالنص: ",
    "**Title:** Gannet Colony Doubles\n**Author:** Alba Fenwick\n**Date:** July 19, 2023\n\n---\n\n",
    "**Title**: Gannet Colony Doubles  \n**Author**: [Alba Fenwick](https://example.org) \n**Date**: July 19, 2023\n\n",
    "- **Headline:** Gannet Colony Doubles\n- **Author:** Alba Fenwick\n- **Date:** July 19, 2023\n\n**Content:**\n\n",
    "Title: Gannet Colony Doubles\n\nAuthor: Alba Fenwick\n\nDate: July 19, 2023\n\n",
    "Title: Gannet Colony Doubles\nAuthor: Alba Fenwick\nDate: July 19, 2023\nSubtitle: None\nTags: []\n",
)
"""Heads in small letters, in bold ones, of scripts with wide colons, with a label for the text, no line left blank."""


@pytest.mark.parametrize("head", WRITTEN)
def test_a_record_is_written_in_many_ways(head: str) -> None:
    article = parse_article(head + "\n\n".join(STORY))
    assert (article.title, article.subtitle) == ("Gannet Colony Doubles", None)
    assert [author.name for author in article.authors] == ["Alba Fenwick"]
    assert str(article.published)[:10] == "2023-07-19"
    assert [block.text for block in article.body if block.text != "Content:"] == list(STORY)


@pytest.mark.parametrize("value", ["None", "n/a", "Unknown", "—", "unbekannt", "未知"])
def test_a_value_that_says_nothing_names_nobody(value: str) -> None:
    article = parse_article(f"Title: Gannet Colony Doubles\nAuthor: {value}\nDate: {value}\n\n" + "\n\n".join(STORY))
    assert (article.title, article.authors, article.published) == ("Gannet Colony Doubles", (), None)


@pytest.mark.parametrize(
    "head",
    [
        "Title: Gannet Colony Doubles\nText: ",
        "Title: Gannet Colony Doubles\nURL: https://example.org/a\n\n",
        "标题：Gannet Colony Doubles\n内容：",
    ],
)
def test_two_labels_are_enough_beside_the_text_s_or_its_address(head: str) -> None:
    article = parse_article(head + "\n\n".join(STORY))
    assert article.title == "Gannet Colony Doubles"
    assert [block.text for block in article.body] == list(STORY)


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
        "Title: The Sea Below\nAuthor: Jane Roe\nPages: 312\n\n" + "\n\n".join(STORY),
        "Titel: Das Lied\nText: Karl Meier\nMusik: Rosa Blum\n\n" + "\n\n".join(STORY),
        "Gannets double in ten years\nBy Ana Ruiz\nAuthor: Ana Ruiz\nDate: July 19, 2023\n\n" + "\n\n".join(STORY),
        "Gannets double\nBy Ana Ruiz\nDate: July 19, 2023\n\n" + "\n\n".join(STORY),
    ],
)
def test_labels_below_a_headline_are_no_record(text: str) -> None:
    assert parse_article(text).title == text.partition("\n")[0]
