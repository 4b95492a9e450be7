"""Bylines as real pages print them: what stands around the names, glued to them or not, is no part of them."""

import pytest

from harbour_crane import BODY, HEADLINE
from newsparse import parse_article
from newsparse.attribution import parse_byline


def _names(line: str) -> list[str]:
    return [author.name for author in parse_byline(line)]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill Ada covers the harbour, the courts and the weather for the Carrow Post.",
        "By Ada Quill Ada Quill Ada Quill is a writer in Carrow who covers tides, boats and Food & Wine.",
        "Ada QuillAda Quill is Harbour Correspondent of The Carrow Post",
        "Ada QuillAda Quill teaches history at Carrow College, Quayshire.",
        "By Ada Quill Ada Quill has been a writer at QUAY since 2021. Learn about Carrow's Editorial Process",
        "Ada Quill Ada is an editor at Quay. Updated on May 27, 2025 09:10AM",
        "Von Ada Quill Ada Quill ist Redakteurin in Hamburg, Kiel und Rom.",
        "Par Ada Quill Ada Quill est journaliste à Lyon, Nice et Paris.",
        "Ada QuillAda QuillPublished: December 20, 2023",
        "Ada Quill Ada Quill | 3 May 2024",
    ],
)
def test_the_life_behind_a_name_names_nobody(line: str) -> None:
    assert _names(line) == ["Ada Quill"]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill is a harbour reporter who writes about tides, ships, Disney, and old cranes.",
        "Ada Quill ist Redakteurin, Mutter, Ruderin und lebt in Kiel.",
        "Ada Quill est journaliste, Lyonnaise, et rameuse.",
    ],
)
def test_a_life_alone_signs_nothing(line: str) -> None:
    assert _names(line) == []


@pytest.mark.parametrize("line", ["Anna Quill and Anna Berg", "Anna Quill, Anna Berg", "Von Anna Quill und Anna Berg"])
def test_two_with_one_first_name_both_sign(line: str) -> None:
    assert _names(line) == ["Anna Quill", "Anna Berg"]


@pytest.mark.parametrize(
    "line",
    [
        "menBookmarkShareNewsByAda QuillLive and breaking news reporter10:04, 3 NOV 2023Bookmark",
        "quaymailBookmarkShareCarrow NorthByAda Quill07:34, 3 NOV 2023Updated09:52, 3 NOV 2023Bookmark",
        "Share CommentsByAda Quill10:29, 24 JUL 2020News",
        "ByAda Quill-June 12, 2025",
        "Facebook Print Email By Anna Quill",
        "HARBOURCranes rejoice: five surprising uses of ropeBy Ada Quill, 3 May 2024",
        "January 23, 2025, 5:15 PM PT Written By Anna Quill",
        "DelenOpslaanDoorAda Quill",
        "PartagerParAda Quill",
        "CompartirPorAda Quill",
    ],
)
def test_buttons_before_a_name_are_no_part_of_it(line: str) -> None:
    assert _names(line)[0] in {"Ada Quill", "Anna Quill"}


@pytest.mark.parametrize("line", ["Jane Von Trapp", "By Jane Von Trapp", "Jane Par Example"])
def test_a_byline_word_inside_a_name_stays(line: str) -> None:
    assert _names(line) == [line.removeprefix("By ")]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ada West22 December 2023", "Ada West"),
        ("By Ada Wet 22 December 2023 10:00 WET", "Ada Wet"),
        ("Par Ada Quill Le 2 novembre 2023 à 16h17", "Ada Quill"),
        ("Par Ada Quill, Le 2 novembre 2023", "Ada Quill"),
        ("Anil Kumar Das | 3 May 2024", "Anil Kumar Das"),
        ("By Kim Min-jun@kimminjun 8:33 AM on 09/14/2020", "Kim Min-jun"),
        ("By Ada ODec. 18, 2023 9:00 am EST", "Ada O"),
        ("Ada Quill-June 12, 2025", "Ada Quill"),
        ("Ada Quill Edited: Jan 27, 2026, 8:55 PM Copy link", "Ada Quill"),
        ("अनीता शर्मा 24 अगस्त 2025, 04:18", "अनीता शर्मा"),
        ("Marie Le | 3 mai 2024", "Marie Le"),
    ],
)
def test_a_date_takes_no_part_of_a_name(line: str, name: str) -> None:
    assert _names(line) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Quillaquill@post.example",
        "Ada Quillada.quill@post.example",
        "Ada Quillquill@post.example",
        "Ada Quill aquill@post.example",
        "Ada Quill, ada@post.example",
        "Par Ada Quilla.quill@poste.example",
        "Von Ada Quillquill.ada@post.example",
        "Ada Quill@adaquill",
        "Ada Quilladaquill@post.example | 3 May 2024",
        "By Ada QuillAQuill@post.example",
    ],
)
def test_an_address_glued_to_a_name(line: str) -> None:
    assert _names(line) == ["Ada Quill"]


@pytest.mark.parametrize(
    ("line", "name", "role", "affiliation"),
    [
        ("By Ada Quill Writer and broadcaster", "Ada Quill", "Writer and broadcaster", None),
        ("Anna Quill Lead Tide Writer Copied!", "Anna Quill", "Lead Tide Writer", None),
        ("Guide by Anna Quill Former Deputy Tide Editor", "Anna Quill", "Former Deputy Tide Editor", None),
        ("Dr Anna Quill Chief Tide Scientist", "Dr Anna Quill", "Chief Tide Scientist", None),
        ("Anna Quill quay.tv Analyst", "Anna Quill", "quay.tv Analyst", None),
        ("Anna Quill | Reporter", "Anna Quill", "Reporter", None),
        ("Björn af Quill | Reporter", "Björn af Quill", "Reporter", None),
        ("By Qadan Quilova BBC News, Carrow", "Qadan Quilova", None, "BBC News"),
        ("Anna Quill USA TODAY", "Anna Quill", None, "USA TODAY"),
        ("Ada Quill, Carrow Citizen", "Ada Quill", None, "Carrow Citizen"),
        ("Anna Quill RN, BSN", "Anna Quill", None, None),
        ("World News · Q.J. Marlowe · 7 October 2019", "Q.J. Marlowe", None, None),
        ("By 7 News", "7 News", None, None),
        ("Recipe by Ada Quill", "Ada Quill", None, None),
        ("JACK MA", "JACK MA", None, None),
        ("By Ada Quill And Anna Berg", "Ada Quill", None, None),
    ],
)
def test_what_stands_behind_a_name(line: str, name: str, role: str | None, affiliation: str | None) -> None:
    author = parse_byline(line)[0]
    assert (author.name, author.role, author.affiliation) == (name, role, affiliation)


@pytest.mark.parametrize(
    "line",
    [
        "Courtesy of Ada Quill",
        "2023 > November > 8",
        "Alle Kommentare",
        "发布时间： 2020/11/11",
    ],
)
def test_a_line_that_names_nobody(line: str) -> None:
    assert _names(line) == []


@pytest.mark.parametrize(
    ("line", "names", "place"),
    [
        ("记者王小明报道", ["王小明"], None),
        ("记者 王小明 北京报道", ["王小明"], "北京"),
        ("新华社记者王小明北京报道", ["王小明"], "北京"),
        ("记者 王小明 李雷 上海报道", ["王小明", "李雷"], "上海"),
        ("本报记者李雷 韩梅梅报道", ["李雷", "韩梅梅"], None),
        ("本报记者 王小明 实习生 李四 报道", ["王小明", "李四"], None),
        ("（記者陳小明／台北報導）", ["陳小明"], "台北"),
        ("【港报记者林燕综合报导】", ["林燕"], None),
        (
            "更新于2024年5月3日 07:17 英国《港口时报》 艾达 华盛顿 ， 戴维•邦德 慕尼黑报道",
            ["艾达", "戴维•邦德"],
            "华盛顿",
        ),
        ("《港口时报》 罗谢尔•托普兰 布鲁塞尔报道", ["罗谢尔•托普兰"], "布鲁塞尔"),
        ("记者 埃隆·邦德", ["埃隆·邦德"], None),
        ("综合报道", [], None),
        ("《财经》综合报道", [], None),
        ("记者在现场报道", [], None),
    ],
)
def test_a_chinese_line_that_ends_with_reported(line: str, names: list[str], place: str | None) -> None:
    authors = parse_byline(line)
    assert [author.name for author in authors] == names
    assert not authors or authors[0].location == place


@pytest.mark.parametrize(
    "line",
    ["记者王小明报道", "新华社记者王小明北京报道", "（記者王小明／台北報導）", "《港口时报》 王小明 布鲁塞尔报道"],
)
@pytest.mark.parametrize("page", ["{title}\n\n{line}\n\n{body}", "<h1>{title}</h1><p>{line}</p><p>{body}</p>"])
def test_a_chinese_article_is_signed_by_such_a_line(line: str, page: str) -> None:
    body = (
        "市政府周一表示，港口的大桥因为起重机在夜间倒塌而关闭，两艘船必须等待。没有人受伤。"
        "港务局长说，周二将检查桥墩的基础，市议会将在晚上开会讨论如何处理这座桥。"
    )
    article = parse_article(page.format(title="港口大桥因起重机倒塌而关闭", line=line, body=body))
    assert [author.name for author in article.authors] == ["王小明"]


PAGES = ("{}", "<p>{}</p>")


def _page(form: str, *lines: str) -> str:
    start = f"<h1>{HEADLINE}</h1>" if "<" in form else f"{HEADLINE}\n\n"
    return start + ("" if "<" in form else "\n\n").join(form.format(line) for line in (*lines, *BODY))


@pytest.mark.parametrize("form", PAGES)
@pytest.mark.parametrize(
    "lines",
    [
        ("Margaret Brown and", "Anna Quill"),
        ("By Margaret Brown and", "Anna Quill"),
        ("Margaret Brown &", "Anna Quill"),
        ("Margaret Brown und", "Anna Quill"),
        ("Von Margaret Brown und", "Anna Quill"),
        ("Par Margaret Brown et", "Anna Quill"),
        ("Por Margaret Brown y", "Anna Quill", "3 May 2024"),
        ("Margaret Brown and", "Anna Quill", "3 May 2024"),
        ("Door Margaret Brown en", "Anna Quill"),
        ("Margaret Brown,", "Anna Quill"),
    ],
)
def test_who_stands_before_a_lone_and_signs_too(form: str, lines: tuple[str, ...]) -> None:
    authors = [author.name for author in parse_article(_page(form, *lines)).authors]
    assert authors == ["Margaret Brown", "Anna Quill"]


@pytest.mark.parametrize("form", PAGES)
@pytest.mark.parametrize("line", ["Posted on by quaywatcher", "Posted by quaywatcher", "Published on by quaywatcher"])
def test_a_byline_that_lost_its_date_is_no_headline(form: str, line: str) -> None:
    article = parse_article(_page(form, line))
    assert (article.title, [author.name for author in article.authors]) == (HEADLINE, ["quaywatcher"])


@pytest.mark.parametrize("form", PAGES)
@pytest.mark.parametrize(
    "line",
    [
        "May 3, 20241,234 views",
        "May 3, 2024567 Views",
        "3 May 2024 1,234 views",
        "3 May 2024 | 12 comments",
        "Published 3 May 2024 1.2K views",
        "03.05.2024 - 345 Aufrufe",
        "3 May 2024 - 1 234 vues",
        "2024-05-03 1234 visitas",
        "May 3, 2024 - 45 views - 3 comments",
        "2024年5月3日 1234次浏览",
    ],
)
def test_a_counter_beside_a_date_is_no_part_of_it(form: str, line: str) -> None:
    published = parse_article(_page(form, line)).published
    assert published is not None
    assert (published.year, published.month, published.day) == (2024, 5, 3)


@pytest.mark.parametrize("form", PAGES)
@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("by quaywatcher,", "on May 16th, 2025,", "in Cranes."), ["quaywatcher"]),
        (("von quaywatcher", "3. Mai 2024"), ["quaywatcher"]),
        (("By quay_watcher", "3 May 2024"), ["quay_watcher"]),
        (("Von Anna Quill", "Adaptiert von Leilana Quilova"), ["Anna Quill", "Leilana Quilova"]),
        (
            ("Von Anna Quill", "Adaptiert von Leilana Quilova", "30. April 2024", "Monica Berg"),
            ["Anna Quill", "Leilana Quilova"],
        ),
        (("Qadan Quilova", "Staff Writer"), ["Qadan Quilova"]),
        (("Qadan Quilova", "Staff Writer", "3 May 2024"), ["Qadan Quilova"]),
        (("By noon", "3 May 2024"), []),
    ],
)
def test_lines_beside_a_name_tell_that_it_signs(form: str, lines: tuple[str, ...], names: list[str]) -> None:
    assert [author.name for author in parse_article(_page(form, *lines)).authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "carrow.com, 3 May 2024",
        "carrow.com | 03.05.2024 10:15",
        "carrow-post.co.uk, 3 May 2024",
        "carrow.net • 3 May 2024",
        "carrow.nl - 2024-05-03",
        "www.carrow.com 3 May 2024",
    ],
)
def test_a_site_in_small_letters_before_the_date_goes_on_with_no_headline(line: str) -> None:
    article = parse_article("\n".join((HEADLINE, line, *BODY)))
    assert (article.title, str(article.published)[:10]) == (HEADLINE, "2024-05-03")


@pytest.mark.parametrize(
    ("line", "name", "house"),
    [
        ("By Jane Winger Fox News", "Jane Winger", "Fox News"),
        ("By Jane Winger CNN", "Jane Winger", "CNN"),
        ("Jane Winger Sky News", "Jane Winger", "Sky News"),
        ("By Jane Winger Daily Mail", "Jane Winger", "Daily Mail"),
        ("By Jane Winger The Ashby Courier", "Jane Winger", "The Ashby Courier"),
        ("Von Jana Ahlers Berliner Zeitung", "Jana Ahlers", "Berliner Zeitung"),
        ("Por Ana Ruiz El Diario", "Ana Ruiz", "El Diario"),
        ("By Jane Fox", "Jane Fox", None),
        ("By Jane Post", "Jane Post", None),
        ("By Jane Winger Contributing Writer", "Jane Winger", None),
    ],
)
def test_an_outlet_behind_a_name_is_whom_they_write_for(line: str, name: str, house: str | None) -> None:
    assert [(author.name, author.affiliation) for author in parse_byline(line)] == [(name, house)]
