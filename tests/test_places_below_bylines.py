"""The town on the line under a reporter's name, in text and HTML."""

import pytest

from newsparse import parse_article

ENGLISH = (
    "Old swimming hall shuts after cracks found in roof",
    "The city has closed the old swimming hall by the harbour after engineers found cracks in the roof on Wednesday.",
    "The repairs will take two years, the mayor said, and visitors may use the new pool in the next town until then.",
)
ARABIC = (
    "إغلاق المسبح القديم بعد العثور على تشققات في السقف",
    "أغلقت المدينة المسبح القديم قرب الميناء بعد أن عثر المهندسون على تشققات في السقف يوم الأربعاء.",
    "وقال رئيس البلدية إن الإصلاحات ستستغرق عامين وإن الزوار يمكنهم استخدام المسبح الجديد في المدينة المجاورة.",
)
PORTUGUESE = (
    "Piscina antiga fecha depois de rachaduras no telhado",
    "A prefeitura fechou na quarta-feira a piscina antiga perto do porto depois que acharam rachaduras no telhado.",
    "O prefeito disse que o conserto vai levar dois anos e que os visitantes podem usar a piscina nova ao lado.",
)


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("page", "author", "place"),
    [
        (ENGLISH, "By Jane Example", "London"),
        (ENGLISH, "By Jane Example", "NEW DELHI"),
        (ENGLISH, "Jane Example", "Nairobi, Kenya"),
        (ENGLISH, "By Jane Example and Jan Muster", "Amsterdam"),
        (PORTUGUESE, "Ana Beatriz dos Santos", "São Paulo"),
        (ARABIC, "مريم رمضان", "دبي"),
    ],
)
def test_town_under_a_name_is_no_body(page: tuple[str, ...], author: str, place: str, blank: str) -> None:
    title, *body = page
    article = parse_article(blank.join([title, author, place, *body]))
    assert article.authors
    assert [block.text for block in article.body] == body


@pytest.mark.parametrize("line", ["What the engineers found", "Amsterdam is sinking, say engineers"])
def test_heading_under_a_name_stays(line: str) -> None:
    title, *body = ENGLISH
    article = parse_article("\n\n".join([title, "By Jane Example", line, *body]))
    assert line in [*(block.text for block in article.body), article.subtitle]


def test_town_inside_the_story_stays() -> None:
    title, *body = ENGLISH
    article = parse_article("\n\n".join([title, "By Jane Example", *body, "London", body[0].replace("city", "port")]))
    assert "London" in [block.text for block in article.body]
