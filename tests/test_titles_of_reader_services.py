"""The window's title, as reader services give it: without the site's name however long, in any script."""

import pytest

from newsparse import parse_article

STORY = (
    "Nach elf Jahren Stillstand fährt die Seilbahn am Grauhorn seit Samstag wieder, wie die Gemeinde mitteilte.",
    "Die beiden Gondeln stammen noch aus dem Jahr 1958 und bieten je zwölf Personen Platz.",
    "Die Sanierung kostete 2,3 Millionen Euro, ein Drittel davon kam aus Spenden.",
)


def _title(stated: str) -> str | None:
    head = f"Title: {stated}\n\nURL Source: https://x.example/1\n\nMarkdown Content:\n"
    return parse_article(head + "\n\n".join(STORY)).title


@pytest.mark.parametrize(
    ("headline", "behind"),
    [
        ("El faro de Punta Serena vuelve a encenderse", " | El Correo de la Costa"),
        ("El faro de Punta Serena vuelve a encenderse", " - El Correo de la Costa"),
        ("El faro de Punta Serena vuelve a encenderse", " | Local | El Correo de la Costa"),
        ("Old Lighthouse at Ravel Point Gets a New Keeper", " | News | Ravel Herald"),
        ("Old Lighthouse at Ravel Point Gets a New Keeper", " - ravelherald.com"),
        ("白浜町の古い灯台、四十年ぶりに灯る", " | 白浜新聞"),
        ("白浜町の古い灯台、四十年ぶりに灯る", "｜白浜新聞デジタル"),
        ("云溪古桥修复完工，周六恢复通行", "-云溪日报"),
        ("云溪古桥修复完工，周六恢复通行", "_云溪网"),
        ("云溪古桥修复完工，周六恢复通行", "_新闻频道_云溪网"),
        ("В Заречье открыли школу для звонарей", " | Заречный вестник"),
        ("Il mulino torna a macinare dopo trent'anni", " • Il Corriere di Valtorba"),
    ],
)
def test_ends_before_the_site(headline: str, behind: str) -> None:
    assert _title(headline + behind) == headline


@pytest.mark.parametrize(
    "headline",
    [
        "The Goat, the Tower – and the driver nobody asked",
        "Harbor Trust: a keeper for Ravel Point at last",
        "Нью-Йорк и Москва: две зимы в одном альбоме",
        "云溪古桥修复完工-居民自己出钱，三年才完成",
    ],
)
def test_stays_whole_without_one(headline: str) -> None:
    assert _title(headline) == headline
