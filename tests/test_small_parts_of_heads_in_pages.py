"""Heads of pages: days without a year in two elements, the author's life inside the byline, a role behind a name."""

import pytest

from newsparse.attribution import split_caption
from newsparse.parse import parse_article

STORY = (
    "Traders in Oldmere will sell under a roof from next month, after the town agreed to rent the empty station hall.",
    "The old site beside the canal had flooded three times, and insurers had refused to cover the stalls.",
    "About ninety families live from the market, which opens at dusk and closes long after midnight.",
)
TITLE = "Oldmere moves its night market into the empty station hall"


def page(head: str) -> str:
    """A page with a headline, what stands below it, and the story."""
    return f"<article><h1>{TITLE}</h1>{head}{''.join(f'<p>{text}</p>' for text in STORY)}</article>"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("June 19", "Updated June 20"),
        ("Jun 19", "Jun 20"),
        ("19 June", "20 June"),
        ("19. Juni", "20. Juni"),
        ("Sun 19", "Mon 20"),
        ("June 19 at 8:15", "June 20 at 10:20"),
        ("2 days ago", "a day ago"),
        ("19 juin", "20 juin"),
        ("19 июня", "20 июня"),
        ("6月19日", "6月20日"),
    ],
)
def test_two_days_without_a_year_are_no_list(first: str, second: str) -> None:
    published = f'<time itemprop="datePublished" datetime="2022-06-19T08:15:00Z">{first}</time>'
    updated = f'<time itemprop="dateModified" datetime="2022-06-20T10:20:00Z">{second}</time>'
    for head in (published + updated, updated + published):
        article = parse_article(page(head))
        assert article.paragraphs == STORY
        assert (str(article.published)[:10], str(article.updated)[:10]) == ("2022-06-19", "2022-06-20")


@pytest.mark.parametrize("name", ["author", "byline", "author-bio"])
@pytest.mark.parametrize(
    "life",
    [
        "Priya writes about trade.",
        "She covers trade and the canal towns for the Gazette.",
        "Priya Raman has reported on markets since 2009.",
        "Our reporter grew up on the canal and has never left it.",
    ],
)
def test_who_the_author_is_stands_in_the_bylines_element(name: str, life: str) -> None:
    article = parse_article(page(f'<div class="{name}"><a href="/p">Priya Raman</a><p>{life}</p></div>'))
    assert [author.name for author in article.authors] == ["Priya Raman"]
    assert article.paragraphs == STORY


@pytest.mark.parametrize("name", ["post author", "byline-page"])
def test_a_page_that_is_named_for_its_author_keeps_its_text(name: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in STORY[1:])
    html = f'<div class="{name}"><h1>{TITLE}</h1><p>By Priya Raman</p><p>{STORY[0]}</p></div><div>{body}</div>'
    assert parse_article(html).paragraphs == STORY


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("زهرا محمدی، خبرنگار", "زهرا محمدی"),
        ("هدى سالم، مراسلة", "هدى سالم"),
    ],
)
def test_a_role_behind_an_arabic_comma(line: str, name: str) -> None:
    story = (
        "سيبيع تجار البحيرة القديمة تحت سقف ابتداء من الشهر المقبل بعد أن قررت المدينة استئجار قاعة المحطة.",
        "غمرت المياه الموقع القديم قرب القناة ثلاث مرات منذ الربيع، ورفضت شركات التأمين تغطية الأكشاك هناك.",
    )
    text = "\n".join(("البحيرة القديمة تنقل سوقها الليلية إلى المحطة", line, "19 يونيو 2022", *story))
    assert [author.name for author in parse_article(text).authors] == [name]


@pytest.mark.parametrize(
    ("credit", "names", "sources"),
    [
        ("Rosa Quill—Getty Images", ("Rosa Quill",), ("Getty Images",)),
        ("Rosa Quill–Getty Images", ("Rosa Quill",), ("Getty Images",)),
        ("Rosa Quill—USA TODAY Sports", ("Rosa Quill",), ("USA TODAY Sports",)),
        ("Rosa Quill-Getty Images", ("Rosa Quill",), ("Getty Images",)),
        ("Rosa Quill—AP", ("Rosa Quill",), ("AP",)),
    ],
)
def test_a_dash_without_blanks_in_a_credit(credit: str, names: tuple[str, ...], sources: tuple[str, ...]) -> None:
    found = split_caption(f"A porter wheels the first lamps across the tracks. {credit}")
    assert found.credit is not None
    assert (found.credit.photographers, found.credit.sources) == (names, sources)


@pytest.mark.parametrize("site", ["FAZ", "SZ", "n-tv", "ORF", "RTVE", "laSexta", "Yle", "RÚV", "CNN TÜRK", "UPI"])
def test_houses_known_by_their_letters_are_no_part_of_a_headline(site: str) -> None:
    assert parse_article("\n".join((f"{TITLE} - {site}", "19 June 2022", *STORY))).title == TITLE


@pytest.mark.parametrize(
    "stated",
    [
        '{"@type":"Article","author":[{"@type":"Person","name":"Jane Roe"}]}',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Roe"}}',
        '{"@type":"BlogPosting","author":"Jane Roe","publisher":{"@type":"Organization","name":"The Courier"}}',
        '[{"@type":"BreadcrumbList"},{"@type":"Article","author":{"name":"Jane Roe"}}]',
        '{"@graph":[{"@type":"WebSite","name":"The Courier"},{"@type":"Article","author":{"name":"Jane Roe"}}]}',
    ],
)
def test_an_articles_object_that_states_its_author_alone(stated: str) -> None:
    html = f'<html><head><script type="application/ld+json">{stated}</script></head><body>{page("")}</body></html>'
    assert [author.name for author in parse_article(html).authors] == ["Jane Roe"]


def test_of_several_such_objects_none_is_the_articles() -> None:
    others = ",".join(f'{{"@type":"Article","author":"{name} Roe"}}' for name in ("Jane", "Anna"))
    html = f'<html><head><script type="application/ld+json">[{others}]</script></head><body>{page("")}</body></html>'
    assert parse_article(html).authors == ()
