"""One label for words and pictures, several buttons behind a name, and a site's name behind a wide colon."""

import pytest

from newsparse import parse_article
from newsparse.attribution import parse_byline

LINES = [
    ("Words and pictures: Jane Roe", ["Jane Roe"]),
    ("Words & pictures: Jane Roe", ["Jane Roe"]),
    ("Words and images by Jane Roe", ["Jane Roe"]),
    ("Words: Jane Roe, pictures: Bo Lee", ["Jane Roe", "Bo Lee"]),
    ("Haber-Kamera: Ali KAYA", ["Ali KAYA"]),
    ("Haber: Ayşe DEMİR - Kamera: Ali KAYA", ["Ayşe DEMİR", "Ali KAYA"]),
    ("Jane Roe Bio | Email", ["Jane Roe"]),
    ("Jane Roe | Bio | Email | Follow", ["Jane Roe"]),
    ("By Jane Roe Bio Follow", ["Jane Roe"]),
    ("Jane Roe View Bio", ["Jane Roe"]),
    ("By Jane Roe View all posts", ["Jane Roe"]),
    ("By Jane RoeView Bio", ["Jane Roe"]),
    ("Emily Newman", ["Emily Newman"]),
]


@pytest.mark.parametrize(("line", "names"), LINES)
def test_the_names_alone(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_byline(line)] == names


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("最後の渡し船、存続へ：港新聞デジタル", "最後の渡し船、存続へ"),
        ("最後の渡し船：町に残る最後の一日", "最後の渡し船：町に残る最後の一日"),
        ("専門家：古い橋は安全だと証言", "専門家：古い橋は安全だと証言"),
    ],
)
def test_the_site_behind_a_wide_colon(title: str, headline: str) -> None:
    story = "".join(
        f"<p>{one}</p>"
        for one in (
            "青葉町議会は火曜日、古い駅舎を図書館として再利用する計画を可決した。",
            "工事は来年の春に始まり、一年半ほどかかる見通しだ。",
            "町は総額四億円の予算を見込んでいる。",
        )
    )
    site = '<meta property="og:site_name" content="港新聞デジタル">'
    page = f'<html lang="ja"><head><title>{title}</title>{site}</head><body><div>{story}</div></body></html>'
    assert parse_article(page).title == headline
