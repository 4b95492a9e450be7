"""The day that a page shows of itself over the headline, beside the date of the story below it."""

from datetime import date

import pytest

from newsparse.parse import parse_article
from one_story import BODIES

DATED = [
    ("Friday, 12 July 2024", "4 June 2024", date(2024, 6, 4)),
    ("12.07.2024", "04.06.2024", date(2024, 6, 4)),
    ("Monday, June 3, 2024", "June 5, 2024", date(2024, 6, 3)),
    ("Updated: 12 July 2024", "4 June 2024", date(2024, 6, 4)),
]


@pytest.mark.parametrize(("over", "under", "published"), DATED)
@pytest.mark.parametrize("layout", ["<nav>{}</nav>", "<header><div>{}</div></header>", "<div class=top>{}</div>", ""])
def test_a_later_day_over_the_headline_is_the_pages(over: str, under: str, published: date, layout: str) -> None:
    head = ("Old bridge closed for a year", "By Jane Roe", under, *BODIES["en"])
    tagged = "".join(f"<p>{text}</p>" for text in head[1:])
    page = f"<html><body>{layout.format(over)}<article><h1>{head[0]}</h1>{tagged}</article></body></html>"
    article = parse_article(page if layout else "\n".join((over, *head)))
    assert article.published == published
    assert len(article.body) == len(BODIES["en"])
