"""What a page sets beside its story: its foot, windows, teasers shown twice; and paragraphs that look like such."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

HISTORY = "The Harbour Post has told the news of the coast since 1911, and is owned by its readers in four counties."
NOTICE = "What is printed here is for general information only and does not replace the advice of a lawyer. We cannot"
ABOUT = (
    f"{HISTORY} Its reporters work in three towns, and its printers in the old tannery by the station.",
    f"{NOTICE} promise that every figure is right on the day on which it is read.",
)
LINKS = "".join(f"<li><a href='#'>{name}</a></li>" for name in ("News", "Sport", "Weather", "Tides", "Letters", "Help"))


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize(
    "foot", ["<footer>{}</footer>", "<footer><section><div class='text'>{}</div></section></footer>"]
)
def test_the_foot_of_a_page_is_not_its_story(foot: str, language: str) -> None:
    title, first, *_ = STORIES[language]
    about = foot.format("".join(f"<p>{one}</p>" for one in ABOUT))
    article = parse_article(f"<body><main><h1>{title}</h1><div><p>{first}</p></div></main>{about}</body>")
    assert [block.text for block in article.body] == [first]


@pytest.mark.parametrize("language", STORIES)
def test_a_footer_inside_the_article_may_be_its_own(language: str) -> None:
    title, first, second, third = STORIES[language]
    page = f"<article><h1>{title}</h1><p>{first}</p><p>{second}</p><footer><p>{third}</p></footer></article>"
    assert [block.text for block in parse_article(page).body] == [first, second, third]


@pytest.mark.parametrize("language", STORIES)
def test_the_only_paragraph_is_the_body(language: str) -> None:
    title, first, *_ = STORIES[language]
    head = f'<head><title>{title}</title><meta name="description" content="{first}"></head>'
    page = f"<html>{head}<body><h1>{title}</h1><div>2024-05-03 10:00</div><div><p>{first}</p></div>"
    article = parse_article(f"{page}<ul>{LINKS}</ul></body></html>")
    assert [block.text for block in article.body] == [first]
    assert article.subtitle is None


@pytest.mark.parametrize("language", STORIES)
def test_a_teaser_shown_twice_below_is_no_more_text(language: str) -> None:
    title, *story = STORIES[language]
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    teaser = f"<div>{ABOUT[0]}</div>"
    page = f"<body><h1>{title}</h1><div>{paragraphs}</div><ul>{LINKS}</ul><ul>{LINKS}</ul>{teaser}{teaser}</body>"
    assert [block.text for block in parse_article(page).body] == story


@pytest.mark.parametrize("window", ["dialog", "form"])
@pytest.mark.parametrize("language", STORIES)
def test_what_a_window_says_is_no_standfirst(language: str, window: str) -> None:
    title, *story = STORIES[language]
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    box = f"<{window}><header><b>Subscribers can gift articles to anyone</b></header></{window}>"
    article = parse_article(f"<body><article><h1>{title}</h1>{box}<div>{paragraphs}</div></article></body>")
    assert article.subtitle is None


MENU = ("News", "Sport", "Weather", "Tides", "Letters", "Help", "Shop", "About us")


DOUBTED = pytest.mark.xfail(reason="of so short a story the scorer doubts the last paragraph", strict=True)


@pytest.mark.parametrize(
    "language", [pytest.param(one, marks=DOUBTED) if one in ("en", "ru", "ja") else one for one in STORIES]
)
def test_a_teaser_shown_twice_below_in_a_text_is_no_more_text(language: str) -> None:
    title, *story = STORIES[language]
    article = parse_article("\n\n".join((title, *story, *MENU, *MENU, ABOUT[0], ABOUT[0])))
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize("language", STORIES)
def test_the_only_paragraph_of_a_text_is_the_body(language: str) -> None:
    title, first, *_ = STORIES[language]
    article = parse_article("\n\n".join((*MENU, title, first, "2024-05-03 10:00", *MENU)))
    assert [block.text for block in article.body] == [first]
    assert article.subtitle is None


LAST_BEHIND_A_LIST = {
    "he": (
        ("הקיבוץ שפתח מאפייה בתוך מגדל המים הישן", "מאת: נועה ברק", "פורסם: 23 בינואר 2025, 07:40", "שיתוף"),
        (
            "במשך עשרים שנה עמד מגדל המים ריק, ומהשבוע פועלת בו מאפייה קטנה שמוכרת לחם מחמצת לכל העמק.",
            "השיפוץ עלה 600 אלף שקלים, ורוב העבודה נעשתה בידי חברי הקיבוץ בסופי שבוע ובערבים.",
        ),
        ("כתבות נוספות", "הכביש ייסגר לשבוע", "גשם ראשון בצפון", "נבחרה ראש מועצה חדשה"),
        (
            '"בהתחלה כולם צחקו עלינו, ועכשיו הם עומדים בתור", אמר האופה יואב שפר בשיחה עם העיתון.',
            "בקומה העליונה מתוכנן בית קפה עם תצפית על העמק, והוא אמור להיפתח לקראת פסח.",
        ),
    ),
    "en": (
        ("Kibbutz opens a bakery in its old water tower", "By Noa Example", "23 January 2025, 07:40", "Share"),
        (
            "For twenty years the water tower stood empty, and since this week it has held a small bakery.",
            "The work cost 600,000 shekels, and most of it was done by members of the kibbutz at weekends.",
        ),
        ("More stories", "Road closed for a week", "First rain in the north", "Council elects new head"),
        (
            '"At first they all laughed at us, and now they stand in line," the baker Yoav Example said to the paper.',
            "On the upper floor a café with a view over the valley is planned, and it should open before the spring.",
        ),
    ),
}


@pytest.mark.parametrize("language", LAST_BEHIND_A_LIST)
def test_the_last_paragraphs_behind_a_list_of_other_articles_stay(language: str) -> None:
    head, story, others, rest = LAST_BEHIND_A_LIST[language]
    article = parse_article("\n".join((*head, *story, *others, *rest)))
    assert [block.text for block in article.body] == [*story, *rest]
