"""Key points, second stories, comments, players' labels and bare names, each told from the story's own lines."""

import pytest

from newsparse import parse_article

FERRY = [
    "The ferry to the island sailed again on Monday after six weeks of repairs to its engine.",
    "The harbour master said that some forty passengers were on board for the first crossing.",
    "A second boat will be bought next spring, the council decided last week.",
]
TITLE = "Ferry returns to the island after six weeks"


def body_of(*lines: str) -> list[str]:
    return [block.text for block in parse_article("\n\n".join(lines)).body]


POINTS = {
    "de": ("Das Wichtigste in Kürze", ["Die Fähre fährt wieder", "Ein zweites Boot soll kommen"]),
    "en": ("Key points", ["Ferry sails again after six weeks", "Second boat planned for spring"]),
    "en-summary": ("Summary", ["Ferry sails again after six weeks", "Second boat planned for spring"]),
    "fr": ("L'essentiel", ["Le bac a repris la mer", "Un second bateau au printemps"]),
    "es": ("Claves", ["El transbordador vuelve a navegar", "Habrá un segundo barco"]),
    "pt": ("Resumo da notícia", ["Balsa volta a navegar na ilha", "Segundo barco sai na primavera"]),
    "it": ("In breve", ["Il traghetto torna a navigare", "Seconda barca in primavera"]),
    "nl": ("In het kort", ["Veerboot vaart weer uit", "Tweede boot komt in voorjaar"]),
    "pl": ("Najważniejsze informacje", ["Prom wrócił na wyspę", "Druga łódź będzie wiosną"]),
    "ru": ("Главное", ["Паром снова вышел в рейс", "Второй катер купят весной"]),
    "tr": ("Haberin özeti", ["Feribot yeniden sefere çıktı", "İkinci tekne baharda alınacak"]),
    "ar": ("أبرز النقاط", ["العبارة تبحر من جديد", "قارب ثان في الربيع المقبل"]),
    "hi": ("मुख्य बातें", ["द्वीप की नौका फिर चली", "अगले वसंत में दूसरी नाव"]),
    "id": ("Ringkasan berita", ["Feri berlayar lagi ke pulau", "Perahu kedua dibeli musim semi"]),
}


@pytest.mark.parametrize("code", POINTS)
@pytest.mark.parametrize("buttons", [(), ("Facebook", "Twitter", "WhatsApp")], ids=["alone", "below-buttons"])
def test_key_points_are_the_articles_list(code: str, buttons: tuple[str, ...]) -> None:
    head, points = POINTS[code]
    body = body_of(TITLE, "3 May 2024", *buttons, head, *points, *FERRY)
    assert [line for line in body if line != head] == [*points, *FERRY]


def test_a_pages_own_contents_are_no_key_points() -> None:
    contents = ["Why the ferry stopped", "What the repairs cost"]
    sections = [contents[0], *FERRY[:2], contents[1], FERRY[2]]
    article = parse_article("\n\n".join([TITLE, "By Jane Holm", "Key takeaways", *contents, *sections]))
    assert not any(block.rule == "list_item.key-points" for block in article.blocks)


SECOND = [
    "Man rescued after night on grain silo",
    "By Theo Brandt",
    "May 2, 2024 at 8:40 p.m.",
    "A 51-year-old man spent the night on top of a grain silo after the ladder came loose, fire officials said.",
    "He was brought down at sunrise and was treated for mild cold, a spokesman said.",
]


@pytest.mark.parametrize("label", [(), ("Up Next",), ("Next article",)], ids=["plain", "up-next", "next-article"])
def test_a_second_signed_story_is_left_out(label: tuple[str, ...]) -> None:
    article = parse_article("\n\n".join([TITLE, "By Ana Castell", "May 3, 2024", *FERRY, *label, *SECOND]))
    assert [block.text for block in article.body] == FERRY
    assert [author.name for author in article.authors] == ["Ana Castell"]
    assert any(issue.check == "second-article" for issue in article.warnings)


def test_a_teaser_with_date_and_name_between_paragraphs_ends_no_story() -> None:
    teaser = ["Tenants to pay for the pier", FERRY[1], "2 August 2023, 17:31", "By Helen Hyne"]
    rest = ["The council will speak of the pier again in June, when the boats are back in the water."] * 2
    body = body_of(TITLE, "By Ana Castell", "May 3, 2024", FERRY[0], FERRY[2], *teaser, rest[0])
    assert rest[0] in body


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('section class="story"', 'section class="story next"'),
        ("section", "section"),
        ("div", "div"),
        ('div class="post-1"', 'div class="post-2 later"'),
        ('section id="a"', 'section id="b"'),
    ],
)
def test_a_further_element_with_headline_name_and_date_is_another_story(first: str, second: str) -> None:
    head, name, day, *prose = SECOND
    told = "".join(f"<p>{one}</p>" for one in FERRY)
    more = "".join(f"<p>{one}</p>" for one in prose)
    one = f"<{first}><h1>{TITLE}</h1><p>Ilona Baptiste | 3 May 2024</p>{told}</{first.split(maxsplit=1)[0]}>"
    two = f"<{second}><h1>{head}</h1><p>{name} | {day}</p>{more}</{second.split(maxsplit=1)[0]}>"
    article = parse_article(f"<html><body><main>{one}{two}</main></body></html>")
    assert [block.text for block in article.body] == FERRY
    assert [author.name for author in article.authors] == ["Ilona Baptiste"]


@pytest.mark.parametrize(
    "order", ["Sort by: Oldest", "Sort by newest", "Sortieren nach: Neueste", "Trier par : plus récents"]
)
def test_few_comments_below_a_brief_are_no_story(order: str) -> None:
    comments = [
        "oldboy47",
        "It stopped in 1987 as well, and half the village stood in the road and told the vicar to come down.",
        "Reply",
    ]
    article = parse_article("\n".join([TITLE, "3 May 2024", *FERRY[:2], "8 comments", order, *comments]))
    assert [block.text for block in article.body] == FERRY[:2]
    assert article.authors == ()


@pytest.mark.parametrize(
    "labels",
    [
        ("3-Minute Listen", "Download", "Transcript"),
        ("Listen to this article · 8:04 min Learn more",),
        ("LISTEN: 4:05", "Read transcript"),
        ("Artikel anhören (6 Min.)",),
        ("Heard on Morning Edition", "4-Minute Listen"),
    ],
)
def test_labels_of_a_player_are_no_list(labels: tuple[str, ...]) -> None:
    assert body_of(TITLE, "By Jane Holm", *labels, *FERRY) == FERRY


@pytest.mark.parametrize("address", ["abc.example/rail-line/1055", "https://island.example/news/ferry-1234"])
def test_the_pages_address_is_not_in_the_body(address: str) -> None:
    assert body_of(TITLE, "By Jane Holm", address, *FERRY) == FERRY
    assert body_of(TITLE, "By Jane Holm", FERRY[0], address, "Copy link", *FERRY[1:]) == FERRY


def test_an_address_between_paragraphs_stays() -> None:
    address = "https://island.example/tables/2024.pdf"
    assert address in body_of(TITLE, "By Jane Holm", *FERRY[:2], address, FERRY[2])


def test_paragraphs_of_one_word_stay() -> None:
    column = ["Peas.", FERRY[0], "More?", FERRY[1], "Home.", "That was the one word on the envelope."]
    assert (
        body_of("What I found in my mother's freezer", "Opinion by Hattie Lockyer", "Oct 11, 2025", *column) == column
    )


def test_a_label_without_a_colon_heads_an_exports_caption() -> None:
    head = "Section: NEWS; Pg. A1\nLength: 162 words\nByline: Colleen Odegard\n\nBody\n\n"
    tail = "\n\nGraphic\n\nThe old cell block, seen in October.\n\nLoad-Date: November 19, 2024\n\nEnd of Document"
    paper = f"{TITLE}\n\nThe Island Post\n\nNovember 18, 2024 Monday\n\n"
    article = parse_article(paper + head + "\n".join(FERRY) + tail)
    assert [block.text for block in article.body] == FERRY
    assert [caption.text for caption in article.captions] == ["The old cell block, seen in October."]


def test_lines_above_the_first_tag_keep_apart() -> None:
    tagged = "".join(f"<p>{one}\n" for one in FERRY)
    article = parse_article(f"{TITLE}\n\nBy Ashani Wickrama\n{tagged}")
    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["Ashani Wickrama"]
    assert [block.text for block in article.body] == FERRY


def test_the_first_entry_of_a_live_report_is_no_standfirst() -> None:
    entries = [
        f"## {clock} {head}\n\n{text}"
        for clock, head, text in zip(
            ("16:20", "15:02", "14:31"),
            ("Council calls it late", "Fuel bought", "Master stands up"),
            FERRY,
            strict=True,
        )
    ]
    article = parse_article(f"# {TITLE}: live\n\n*Last updated 5 March 2025, 16:20*\n\n" + "\n\n".join(entries))
    assert article.subtitle is None
    assert any("Council calls it late" in block.text for block in article.body)


ARABIC = [
    "أمطار غزيرة تغرق شوارع المدينة",
    "أعلنت شركة الكهرباء عودة التيار إلى الحي بعد انقطاع دام ست ساعات.",
    "وقالت الشركة إن العمال أصلحوا الخط الرئيسي في الليل.",
]
JAPANESE = [
    "商店街の銭湯、若者が引き継ぐ",
    "北浜市の商店街で昭和8年から続く銭湯を、市内に住む3人が引き継ぐことになった。",
    "前の主人は昨年の秋、体調を崩して店を閉めるつもりだったという。",
]


@pytest.mark.parametrize(
    ("story", "name", "day"),
    [
        (ARABIC, "سلمى الحداد", "4 ديسمبر 2024"),
        (ARABIC, "محمود عبد الغني", "4 ديسمبر 2024"),
        (JAPANESE, "笹本ひかり", "2025年5月20日"),
        (JAPANESE, "富樫真澄", "2025年2月8日"),
        (JAPANESE, "細谷健", "2025年2月8日"),
    ],
)
def test_a_bare_name_between_headline_and_date_signs(story: list[str], name: str, day: str) -> None:
    article = parse_article("\n\n".join([story[0], name, day, *story[1:]]))
    assert [author.name for author in article.authors] == [name]


@pytest.mark.parametrize(("story", "line"), [(ARABIC, "أخبار محلية"), (JAPANESE, "千葉"), (JAPANESE, "有料記事")])
def test_a_section_between_headline_and_date_signs_nothing(story: list[str], line: str) -> None:
    assert parse_article("\n\n".join([story[0], line, "2025-02-08", *story[1:]])).authors == ()


@pytest.mark.parametrize("name", ["Lê Thảo Vy", "Nguyễn Văn An", "NGUYỄN THỊ HỒNG", "Trần Đức"])
def test_a_vietnamese_name_below_the_text_signs_it(name: str) -> None:
    text = [
        "Chuyến phà ra đảo đã chạy lại vào thứ hai sau sáu tuần sửa máy.",
        "Trưởng cảng cho biết khoảng bốn mươi hành khách đã có mặt trên chuyến đầu tiên.",
        "Hội đồng quyết định tuần trước sẽ mua thêm một chiếc thuyền vào mùa xuân tới.",
    ]
    article = parse_article("\n\n".join(["Phà trở lại đảo sau sáu tuần", "21/4/2025", *text, name]))
    assert [author.name for author in article.authors] == [name]
    assert [block.text for block in article.body] == text
