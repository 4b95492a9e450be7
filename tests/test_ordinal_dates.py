"""Days that begin with an ordinal and its full stop, "25. května 2025": dates of the text, and entries of no list."""

import pytest

from newsparse import Kind, parse_article
from shapes import in_shapes
from test_bylines_by_language import STORIES

DAYS = {
    "cs": ("25. května 2025", "25. 5. 2025"),
    "da": ("2. december 2024", "2. dec. 2024 kl. 10.15"),
    "no": ("3. mai 2024", "3. mai 2024 kl. 12.30"),
    "fi": ("12. lokakuuta 2025", "12.10.2025 klo 9.05"),
    "hr": ("5. svibnja 2024.", "5. svibnja 2024"),
    "sk": ("7. júna 2024", "7. 6. 2024"),
    "sl": ("9. maj 2024", "9. oktober 2024"),
    "et": ("4. juuni 2024", "4. juuni 2024 10:20"),
    "lv": ("2024. gada 6. maijs", "6. maijs 2024"),
    "hu": ("2025. május 3.", "2025. 05. 03."),
    "sr": ("15. maj 2025.", "15. maja 2025. 10:30"),
    "is": ("8. maí 2024", "8. maí 2024 kl. 14:05"),
}
LABELLED = "Title: {t} - Avis\n\nURL Source: https://n.example/1\n\nPublished Time: 2024-11-09T06:01:00+01:00\n\n"
LAYOUTS = {
    "markdown": "# {t}\n\n{n}\n\n{d}\n\n{p}",
    "under the name": "# {t}\n\n{n}\n{d}\n\n{p}",
    "over the name": "# {t}\n\n{d}\n\n{n}\n\n{p}",
    "over the headline": "{d}\n\n# {t}\n\n{n}\n\n{p}",
    "in bold": "# {t}\n\n**{n}**\n\n**{d}**\n\n{p}",
    "in a list": "# {t}\n\n* {n}\n* {d}\n\n{p}",
    "text": "{t}\n\n{n}\n\n{d}\n\n{p}",
    "lines": "{t}\n{n}\n{d}\n{p}",
    "html": "<article><h1>{t}</h1><div>{n}</div><div>{d}</div><p>{p}</p></article>",
    "html list": "<article><h1>{t}</h1><ul><li>{n}</li><li>{d}</li></ul><p>{p}</p></article>",
    "labelled": LABELLED + "Markdown Content:\n# {t}\n\n{n}\n\n{d}\n\n![Image 1](https://n.example/a.jpg)\n\n{p}",
    "labelled, below a menu": LABELLED + "Markdown Content:\n* [A](/1)\n* [B](/2)\n\n# {t}\n\n{n}\n\n{d}\n\n{p}",
    "labelled, over the headline": LABELLED + "Markdown Content:\n{d}\n\n# {t}\n\n{p}",
    "labelled text": "Title: {t}\nDate: 2024-11-09\nAuthor: {n}\n\n{t}\n\n{d}\n\n{p}",
    "front matter": "---\ntitle: {t}\ndate: 2024-11-09\n---\n\n# {t}\n\n{d}\n\n{p}",
}


def paragraphs(language: str) -> list[str]:
    first = STORIES[language][1]
    words = first.rstrip(".").split()
    return [first, *(" ".join([*words[at:], *words[:at]]).capitalize() + "." for at in (3, 5))]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("language", DAYS)
def test_a_day_with_its_ordinal_is_the_date(language: str, layout: str) -> None:
    headline, _, name, _ = STORIES[language]
    prose = paragraphs(language)
    for day in DAYS[language]:
        parting = "</p><p>" if "html" in layout else "\n" if layout == "lines" else "\n\n"
        article = parse_article(LAYOUTS[layout].format(t=headline, n=name, d=day, p=parting.join(prose)))
        assert list(article.paragraphs) == prose
        assert {block.kind for block in article.blocks if day in block.text} <= {Kind.TIMESTAMP, Kind.BYLINE}
        assert article.published is not None


@pytest.mark.parametrize(
    "entries",
    [
        ("1. Rio 2016", "2. Tokyo 2020", "3. Paris 2024"),
        ("1. Anna Exempel, 2024", "2. Kari Exempel, 2021", "3. Lars Exempel, 2019"),
        ("1. März bis Mai", "2. Juni bis August", "3. September bis November"),
        ("1. Take the ferry", "2. Walk to the mill", "3. Ring the bell"),
    ],
)
@pytest.mark.parametrize("head", ["# {}\n\n", LABELLED + "Markdown Content:\n# {}\n\n"])
def test_entries_of_a_list_keep_their_numbers(head: str, entries: tuple[str, ...]) -> None:
    headline = STORIES["sv"][0]
    first, *others = paragraphs("sv")
    page = "\n\n".join([first, *others, "\n".join(entries), *reversed(others)])
    article = parse_article(head.replace("{t}", headline).format(headline) + page)
    assert [block.text for block in article.body if block.kind is Kind.LIST_ITEM] == list(entries)
