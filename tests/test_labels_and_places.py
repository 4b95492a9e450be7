"""Labels that stand beside what they label, and the places that stand beside who reports."""

import pytest

from newsparse import Article, parse_article
from newsparse.attribution.byline.byline import parse_byline
from newsparse.cues import load
from newsparse.dateline import find_dateline
from newsparse.dates import find_stamps, lone_label

STORY = (
    "The ferry between Halder and the island has a new bell, and the crew can be heard in fog again.",
    "It was cast in the town, paid for by the passengers, and hung on Tuesday by the smith who made it.",
    "The mayor said that she was glad, and that the cost was lower than the council had planned in spring.",
)
TITLE = "Halder ferry gets a new bell"


def page(head: str, foot: str = "") -> Article:
    """An article's page with something under its headline and under its story."""
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    return parse_article(f"<html><body><article><h1>{TITLE}</h1>{head}{story}{foot}</article></body></html>")


@pytest.mark.parametrize(
    ("published", "updated"),
    [
        ("Published:", "Updated:"),
        ("Data publicării:", "Data actualizării:"),
        ("出版：", "更新："),
        ("发布时间：", "更新时间："),
        ("Опубликовано:", "Дата изменения:"),
        ("Објављено:", "Ажурирано:"),
        ("نشر في:", "آخر تحديث:"),
        ("প্রকাশ:", "আপডেট:"),
        ("Julkaistu:", "Päivitetty:"),
        ("Publié le", "Mis à jour le"),
        ("Đăng ngày", "Cập nhật lúc"),
    ],
)
def test_a_label_before_a_time_element_is_that_times_label(published: str, updated: str) -> None:
    article = page(
        f'<div>{published} <time datetime="2025-06-03T10:15">03.06.2025 10:15</time></div>'
        f'<div><span>{updated} <time datetime="2025-06-03T11:30">03.06.2025 11:30</time></span></div>'
    )
    assert str(article.published) == "2025-06-03 10:15:00"
    assert str(article.updated) == "2025-06-03 11:30:00"
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize(
    ("labels", "updated"),
    [
        (("", "Published", "Updated"), "2025-06-04"),
        (("Published", "Updated", ""), "2025-06-04"),
        (("", "Updated", ""), "2025-06-04"),
        (("", "", ""), "None"),
    ],
)
def test_labels_stand_before_their_dates_or_behind_them(labels: tuple[str, str, str], updated: str) -> None:
    first, between, last = labels
    article = page(f"<div>{first}<time>3 June 2025</time>{between}<time>4 June 2025</time>{last}</div>")
    assert str(article.published) == "2025-06-03"
    assert str(article.updated) == updated


def test_topics_with_blank_lines_between_are_tags() -> None:
    article = parse_article("\n\n".join((TITLE, *STORY, "Keywords", "Halder", "Ferries")))
    assert article.tags == ("Halder", "Ferries")
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize("line", ["News", "Published works", "Updated rules for ferries", "更新的船", "Updated 3"])
def test_what_says_more_is_no_lone_label(line: str) -> None:
    assert lone_label(line, load("en")) is None


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Julkaistu 3.6.2025 10.15", "fi", "2025-06-03 10:15:00"),
        ("Julkaistu 3.6.2025 9.05 | Päivitetty 3.6.2025 11.40", "fi", "2025-06-03 09:05:00"),
        ("Publiceret 3. juni 2025, 9.05", "da", "2025-06-03 09:05:00"),
        ("Publisert 03.06.2025 10.15", "no", "2025-06-03 10:15:00"),
        ("Publicerad 3 juni 2025 10.15 Uppdaterad 3 juni 2025 11.40", "sv", "2025-06-03 10:15:00"),
        ("Stand: 03.06.2025, 10.15", "de", "2025-06-03 10:15:00"),
        ("Avaldatud 3.06.2025 10.15", "et", "2025-06-03 10:15:00"),
        ("03 جون ، 2025", "ur", "2025-06-03"),
        ("3 June , 2025", "en", "2025-06-03"),
        ("Hinta oli 3.6.2025 10.15 euroa", "fi", "2025-06-03"),
        ("Am 3.6.2025 10.15 Millionen", "de", "2025-06-03"),
        ("3.6.2025 10.06.2025", "fi", "2025-06-03"),
        ("3.6.2025 10.15-12.00", "fi", "2025-06-03"),
    ],
)
def test_hours_with_a_full_stop_end_their_part_of_the_line(line: str, language: str, expected: str) -> None:
    assert str(find_stamps(line, load(language))[0].value) == expected


@pytest.mark.parametrize(
    "line",
    [
        *("תגובות (14)", "Комментарии 14", "14 комментариев", "Коментарі (3)", "댓글 (3)", "コメント 5件", "12条评论"),
        *("التعليقات (4)", "نظرات (۳)", "মন্তব্য (৩)", "ความคิดเห็น (3)", "Bình luận (5)", "5 yorum"),
        *("Hozzászólások (5)", "Comentarii (5)", "Komentari (5)", "კომენტარები (5)", "Komente (5)"),
    ],
)
def test_a_count_of_comments_under_the_story_is_no_paragraph(line: str) -> None:
    article = parse_article("\n\n".join((TITLE, *STORY, line)))
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize(
    "line", ["Комментарии 14 июня закрыты.", "댓글 3개가 사라졌다.", "5 yorum silindi.", "评论员说桥会重建。"]
)
def test_a_sentence_about_comments_is_none(line: str) -> None:
    assert load("en").match(line) is None


@pytest.mark.parametrize(
    "label",
    [
        *("Теги", "Keywords", "태그", "Ключевые слова", "Tagi", "الوسوم", "Címkék", "Etichete", "Ključne riječi"),
        *("Anahtar kelimeler", "תגיות", "برچسب‌ها", "टैग्स", "ট্যাগ", "Từ khóa", "タグ", "标签", "Žymos", "Märksõnad"),
    ],
)
def test_topics_under_their_label_are_tags(label: str) -> None:
    article = parse_article("\n".join((TITLE, *STORY, label, "Halder", "Ferries", "Related articles", "Mill burns")))
    assert [block.text for block in article.body] == list(STORY)
    assert article.tags == ("Halder", "Ferries")


def test_a_menu_under_a_label_of_topics_holds_no_tags() -> None:
    menu = ("Home", "News", "Halder", "Sport", "Weather", "Shop", "Jobs", "Cars", "Homes", "Deaths")
    article = parse_article("\n".join((TITLE, *STORY, "Tags", *menu)))
    assert article.tags == ()


@pytest.mark.parametrize("line", ["Editor : D.C.", "Editor: Ana Pop", "Edited by: Jane Roe", "Redakcja: jk"])
def test_who_edited_is_named_under_the_story(line: str) -> None:
    article = page("<div>By Jane Example</div>", f"<p>{line}</p>")
    assert [block.text for block in article.body] == list(STORY)
    assert [author.name for author in article.authors] == ["Jane Example"]


@pytest.mark.parametrize(
    ("line", "name", "about"),
    [
        ("By GEORGIA PENHALLOW FOR THE DAILY LANTERN", "GEORGIA PENHALLOW", "THE DAILY LANTERN"),
        ("By Georgia Penhallow for The Daily Lantern", "Georgia Penhallow", "The Daily Lantern"),
        ("By Phil Braithwaite at Canal Park", "Phil Braithwaite", "Canal Park"),
        ("By PHIL BRAITHWAITE AT CANAL PARK", "PHIL BRAITHWAITE", "CANAL PARK"),
        ("By Tom Hill at Old Trafford", "Tom Hill", "Old Trafford"),
        ("By Jane Roe in Berlin", "Jane Roe", "Berlin"),
        ("VON JAN MUSTER IN BERLIN", "JAN MUSTER", "BERLIN"),
        ("By Jane Roe at Reuters", "Jane Roe", "Reuters"),
    ],
)
def test_a_byline_says_where_or_for_whom(line: str, name: str, about: str) -> None:
    (author,) = parse_byline(line)
    assert author.name == name
    assert about in (author.location, author.affiliation)


@pytest.mark.parametrize("line", ["By KIM IN SEOK", "By Jane Roe"])
def test_a_short_word_inside_a_name_parts_nothing(line: str) -> None:
    assert [author.name for author in parse_byline(line)] == [line.removeprefix("By ")]


@pytest.mark.parametrize(
    "spans",
    [
        '<span class="contributor-name">Jane Roe</span><span class="author-location">London</span>',
        '<span class="author-name">Jane Roe</span> <span class="reporter-city">London</span>',
        '<span class="author-name">Jane Roe</span>, <span class="author-location">London</span>',
        '<span class="author-name">Jane Roe</span> in <span class="author-location">London</span>',
    ],
)
def test_a_place_in_an_element_of_its_own_is_no_part_of_the_name(spans: str) -> None:
    assert [author.name for author in page(f'<div class="author">{spans}</div>').authors] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("जागरण संवाददाता, वाराणसी। रामपुर गांव में घंटी मिली", "वाराणसी"),
        ("हमारे संवाददाता, पटना : नगर निगम ने कहा", "पटना"),
        ("संवाद सूत्र, कानपुर देहात : गांव में", "कानपुर देहात"),
        ("वाराणसी, जागरण संवाददाता। गांव में", "वाराणसी"),
        ("নিজস্ব প্রতিবেদক, ঢাকা: রাজধানীর মিরপুরে", "ঢাকা"),
        ("প্রতিনিধি, সুনামগঞ্জ : হাওরের পানি", "সুনামগঞ্জ"),
        ("نامہ نگار، لاہور: شہر میں", "لاہور"),
        ("نمائندہ خصوصی، کراچی۔ شہر میں", "کراچی"),
        ("ਪੱਤਰ ਪ੍ਰੇਰਕ, ਅੰਮ੍ਰਿਤਸਰ : ਸ਼ਹਿਰ", "ਅੰਮ੍ਰਿਤਸਰ"),
        ("Staff Reporter, Dhaka: The city said", "Dhaka"),
        ("Special Correspondent, New Delhi — The minister said", "New Delhi"),
    ],
)
def test_a_correspondents_place_opens_a_report(opening: str, place: str) -> None:
    found = find_dateline(opening)
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    "opening",
    [
        "Our reporter, Jane Roe: what she saw",
        "The reporter, who had come late, said: Nothing",
        "उनके संवाददाता, जो कल आए थे। गांव में",
        "संवाददाता ने कहा, गांव में पानी नहीं है। लोग",
        "The paper's reporter, visibly shaken, left. He said",
        "Reporter, Monday: The day began",
    ],
)
def test_a_sentence_about_a_reporter_opens_no_report(opening: str) -> None:
    assert find_dateline(opening) is None
