"""Bylines that say who posted a text and when, in one line; kinds of text before "by"; several labels in one line."""

import pytest

from newsparse import parse_article
from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.attribution.cue_words import joins


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Publicat de Ioana Exemplu pe 4 mai 2021", "Ioana Exemplu"),
        ("Publicat pe 4 mai 2021 de Ioana Exemplu", "Ioana Exemplu"),
        ("Postat de Ioana Exemplu la 4 mai 2021, 14:10", "Ioana Exemplu"),
        ("Geplaatst door Karin Voorbeeld op 4 mei 2021", "Karin Voorbeeld"),
        ("Julkaissut Aino Esimerkki 4.5.2021", "Aino Esimerkki"),
        ("Dodał: Piotr Przykład, 4 maja 2021", "Piotr Przykład"),
        ("Publikoval Ondřej Příklad dne 4. 5. 2021", "Ondřej Příklad"),
        ("Опубликовал Павел Пример 4 мая 2021", "Павел Пример"),
        ("Опублікувала Оксана Приклад 4 травня 2021", "Оксана Приклад"),
        ("بواسطة سامي نصار 4 مايو 2021", "سامي نصار"),
        ("נכתב על ידי נועה ברק, 4 במאי 2021", "נועה ברק"),
        ("Bởi Nguyễn Thị Hạnh - 4 tháng 5, 2021", "Nguyễn Thị Hạnh"),
        ("Imechapishwa na Amina Juma tarehe 4 Mei 2021", "Amina Juma"),
        ("Op-ed by Jane Example", "Jane Example"),
        ("Perspective by Jane Example", "Jane Example"),
        ("Special report by Jane Example", "Jane Example"),
        ("Photo essay by Jane Example", "Jane Example"),
        ("Text and photos by Jane Example", "Jane Example"),
        ("গ্রন্থনা: রেহানা সুলতানা", "রেহানা সুলতানা"),
        ("লেখা: রেহানা সুলতানা", "রেহানা সুলতানা"),
        ("लेखिका: अनिता वर्मा", "अनिता वर्मा"),
        ("گزارشگر: مریم کاظمی", "مریم کاظمی"),
        ("எழுதியவர் மீனா சுந்தரம்", "மீனா சுந்தரம்"),
        ("รายงานโดย สมหญิง วงศ์ทอง", "สมหญิง วงศ์ทอง"),
    ],
)
def test_who_posted_it(line: str, name: str) -> None:
    assert has_byline_word(line)
    assert [author.name for author in parse_byline(line)] == [name]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Imeandikwa na Amina Juma na Hassan Mwinyi", ["Amina Juma", "Hassan Mwinyi"]),
        ("Na Amina Juma na Hassan Mwinyi", ["Amina Juma", "Hassan Mwinyi"]),
        ("Na: Amina Juma", ["Amina Juma"]),
    ],
)
def test_the_and_of_swahili_joins_given_names_alone(line: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(line)] == names


def test_what_means_and_in_one_language_is_a_preposition_in_others() -> None:
    assert (joins("na", "Hassan"), joins("na", "Novém"), joins("na", "Wyspach")) == (True, False, False)


@pytest.mark.parametrize(
    "line",
    [
        "Words: Jane Example Photos: John Example",
        "Story: Jane Example Pictures: John Example",
        "Words: Jane Example | Photos: John Example",
    ],
)
def test_words_before_photos(line: str) -> None:
    story = (
        "Traders in Oldmere will sell under a roof from next month, the town agreed on Monday.",
        "The old site beside the canal had flooded three times, and insurers refused to cover the stalls.",
    )
    article = parse_article("\n".join(("Oldmere moves its night market", line, "4 May 2021", *story)))
    assert [author.name for author in article.authors] == ["Jane Example"]


@pytest.mark.parametrize(
    ("line", "name", "unit"),
    [
        ("（古池支局・山田太郎）", "山田太郎", "古池支局"),
        ("【古池支局・山田太郎】", "山田太郎", "古池支局"),
        ("（ワシントン支局・山田太郎）", "山田太郎", "ワシントン支局"),
        ("社会部・山田太郎", "山田太郎", "社会部"),
        ("政治部 山田太郎", "山田太郎", "政治部"),
        ("大阪本社・山田太郎", "山田太郎", "大阪本社"),
    ],
)
def test_a_japanese_desk_before_the_name(line: str, name: str, unit: str) -> None:
    (author,) = parse_byline(line)
    assert (author.name, author.affiliation) == (name, unit)


@pytest.mark.parametrize("line", ["（古池支局・山田太郎）", "【古池支局・山田太郎】", "（ワシントン支局・山田太郎）"])
def test_a_japanese_desk_and_name_end_the_story(line: str) -> None:
    story = (
        "古池町の商人らは来月から屋根の下で商売ができるようになる。町は月曜日、駅舎を5年間借りることを決めた。",
        "運河沿いの旧会場は春以降3度も浸水し、保険会社は露店の補償を断っていた。",
    )
    head = ("古池町の夜市、空き駅舎に移転へ", "2021年5月4日 14:10")
    apart = parse_article("\n".join((*head, *story, line)))
    behind = parse_article("\n".join((*head, story[0], story[1] + line)))
    for article in (apart, behind):
        assert [author.name for author in article.authors] == ["山田太郎"]
        assert len(article.body) == len(story)
