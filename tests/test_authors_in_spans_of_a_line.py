"""A line of spans, one of which is named for the author: section, name, role, town and day stand side by side."""

import pytest

from newsparse.parse import parse_article

STORY = (
    "Traders in Oldmere will sell under a roof from next month, after the town agreed to rent the empty station hall.",
    "The old site beside the canal had flooded three times, and insurers had refused to cover the stalls.",
    "About ninety families live from the market, which opens at dusk and closes long after midnight.",
)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        (
            '<span class="cat">Markets</span><span class="author">Jane Roe</span><span class="day">May 4, 2021</span>',
            ["Jane Roe"],
        ),
        (
            '<span>Märkte</span> <span class="autor">Eva Probe</span> <span>04.05.2021</span>',
            ["Eva Probe"],
        ),
        (
            '<span class="ort">Altmoor</span> <span class="autor">Eva Probe</span>',
            ["Eva Probe"],
        ),
        (
            '<span class="lugar">Lagovieja</span> <span class="autor">Ana Ejemplo</span>',
            ["Ana Ejemplo"],
        ),
        (
            '<span class="rubrique">Société</span> <span class="auteur">Jeanne Exemple</span>',
            ["Jeanne Exemple"],
        ),
        (
            '<span class="kategoria">Miasto</span><span class="autor">Anna Wzór</span><span>4 maja 2021</span>',
            ["Anna Wzór"],
        ),
        (
            '<span class="rubric">Общество</span><span class="author">Нина Пример</span><span>4 мая 2021</span>',
            ["Нина Пример"],
        ),
        (
            '<span class="cat">Місто</span><span class="author">Оксана Приклад</span><span>04.05.2021, 14:10</span>',
            ["Оксана Приклад"],
        ),
        (
            '<span class="category">Yerel</span><span class="author">Elif Örnek</span><span>4 Mayıs 2021</span>',
            ["Elif Örnek"],
        ),
        (
            '<span class="category">Daerah</span><span class="author">Dewi Contoh</span><span>4 Mei 2021</span>',
            ["Dewi Contoh"],
        ),
        (
            '<span class="cat">社会</span> <span class="author">李晓雯</span> <span>2021-05-04 14:10</span>',
            ["李晓雯"],
        ),
        (
            '<span class="cat">محليات</span> <span class="author">ليلى حداد</span> <span>4 مايو 2021</span>',
            ["ليلى حداد"],
        ),
        (
            '<span class="author">Jane Roe</span>, <span class="author">John Doe</span> <span>May 4, 2021</span>',
            ["Jane Roe", "John Doe"],
        ),
        (
            'By <span class="author">Jane Roe</span> and John Doe',
            ["Jane Roe", "John Doe"],
        ),
    ],
)
def test_the_span_of_the_author_holds_the_name(line: str, authors: list[str]) -> None:
    body = "".join(f"<p>{text}</p>" for text in STORY)
    html = f'<article><h1>Oldmere moves its market</h1><div class="meta">{line}</div>{body}</article>'
    assert [author.name for author in parse_article(html).authors] == authors


def test_a_role_beside_the_name_is_still_read() -> None:
    body = "".join(f"<p>{text}</p>" for text in STORY)
    line = '<span class="byline-name">By Jane Roe</span> <span class="byline-title">BBC News, Ashby</span>'
    (author,) = parse_article(f"<article><h1>Oldmere moves its market</h1><p>{line}</p>{body}</article>").authors
    assert (author.name, author.affiliation, author.location) == ("Jane Roe", "BBC News", "Ashby")
