"""Headlines that only a page's title states: what goes on behind a dash, sections behind arrows, a site's claim."""

import pytest

from newsparse.parse import parse_article

STORY = (
    "Traders in Oldmere will sell under a roof from next month, after the town agreed to rent the empty station hall.",
    "The old site beside the canal had flooded three times, and insurers had refused to cover the stalls.",
    "About ninety families live from the market, which opens at dusk and closes long after midnight.",
)
KOREAN = (
    "옛못시 상인들은 다음 달부터 지붕 아래에서 장사를 하게 된다. 시는 월요일 빈 역사를 5년 동안 빌리기로 했다.",
    "운하 옆 옛 자리는 봄 이후 세 차례 물에 잠겼고 보험사들은 노점의 보험을 거절해 왔다.",
    "일주일에 나흘 해 질 무렵 열려 자정을 훌쩍 넘겨 닫는 이 시장으로 약 아흔 가구가 생계를 꾸린다.",
)


def page(title: str, *paragraphs: str, site: str = "") -> str:
    """A page without a headline of its own."""
    named = f'<meta property="og:site_name" content="{site}">' if site else ""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html><head><title>{title}</title>{named}</head><body><div>{body}</div></body></html>"


@pytest.mark.parametrize(
    "title",
    [
        "Oldmere's hall: a gift — or a trap?",
        "The traders of Oldmere move in - at last",
        "Oldmere's night market moves – in pictures",
        "Altmoor zieht um ins Trockene - endlich trocken",
        "Vieilmare déménage enfin son marché – au sec",
        "Lagovieja se muda por fin - bajo techo",
        "Lagoavelha muda de casa - e de clima",
        "Lagovecchio cambia casa - per sempre",
        "Oudemeer verhuist eindelijk - en hoe",
        "Gammelsjö flyttar marknaden – men vart?",
        "Staromorze przenosi nocny targ - w końcu",
        "Новый рынок в городе — под крышей",
        "Η αγορά μεταφέρεται σε σταθμό - και μένει",
    ],
)
def test_what_goes_on_in_small_letters_is_the_headlines(title: str) -> None:
    assert parse_article(page(title, *STORY)).title == title


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Oldmere moves its market - The Oldmere Courier", "Oldmere moves its market"),
        ("Oldmere moves its market - heise online", "Oldmere moves its market"),
        ("Oldmere moves its market - tagesschau.de", "Oldmere moves its market"),
        ("Oldmere moves its market - franceinfo", "Oldmere moves its market"),
        ("Oldmere moves its market - il Posto", "Oldmere moves its market"),
    ],
)
def test_a_short_name_of_a_site_is_still_cut(title: str, headline: str) -> None:
    assert parse_article(page(title, *STORY)).title == headline


@pytest.mark.parametrize(
    ("behind", "section"),
    [
        (" &lt; 사회 &lt; 기사본문 - 옛못일보", "사회"),
        (" &lt; 지역 &lt; 전체기사 &lt; 기사본문 - 옛못신문", "지역"),
        (" &lt; 정치 &lt; 뉴스 &lt; 기사본문 - 옛못IN", "정치"),
        (" &lt; 기사본문 - 옛못일보", None),
        (" &lt; 경제 - 옛못경제", "경제"),
        (" &lt; 사회 &lt; 기사본문", "사회"),
    ],
)
def test_arrows_lead_back_to_the_sections(behind: str, section: str | None) -> None:
    headline = "옛못시 야시장, 빈 역사로 옮긴다"
    found = parse_article(page(headline + behind, *KOREAN))
    assert (found.title, found.section) == (headline, section)
    assert parse_article("\n".join([(headline + behind).replace("&lt;", "<"), *KOREAN])).title == headline


@pytest.mark.parametrize(
    ("behind", "site"),
    [
        (" - Le Courrier : actualités en direct", "Le Courrier"),
        (" | Le Courrier, le journal du canal", "Le Courrier"),
        (" - Bote: Nachrichten aus Altmoor", "Bote"),
        (" – La Voce: notizie dal lago", "La Voce"),
        (" - The Courier: News for Oldmere and the canal towns", "The Courier"),
    ],
)
def test_a_site_may_say_more_of_itself(behind: str, site: str) -> None:
    headline = "Oldmere moves its night market into the empty hall"
    assert parse_article(page(headline + behind, *STORY, site=site)).title == headline


def test_what_is_compared_by_a_sign_is_no_section() -> None:
    title = "Why 3 < 4: a short course for the traders of Oldmere"
    assert parse_article(page(title, *STORY)).title == title
