"""Captions and credits as more houses lay them out: wide brackets, names before "photo", counters of galleries."""

import pytest

from newsparse import parse_article
from newsparse.attribution import split_caption
from one_story import BODIES
from shapes import in_shapes

WIDE = {
    "ja": ("東岸壁の旋回橋、一年半閉鎖へ 市議会が決定", "閉鎖が決まった旋回橋（{}）", ["時事", "共同", "ロイター"]),
    "zh": ("市议会决定关闭老旧平转桥十八个月", "东码头的老旧平转桥（{}）", ["新华社", "路透社", "法新社"]),
    "ko": ("시의회, 회전교 18개월 폐쇄 의결", "동쪽 부두의 회전교 ({})", ["연합뉴스", "뉴시스", "로이터"]),
}

STORIES = {
    "ja": [
        "市議会は火曜日の夜、技術者が支承を交換するため、古い旋回橋を一年半閉鎖することを決めた。商店主らは春から反対していた。",
        "会合には住民約九十人が参加し、多くが計画に反対の声を上げた。市長は、ほかに選択肢はないと説明した。",
    ],
    "zh": [
        "市议会周二晚间投票决定，将老旧的平转桥关闭十八个月，以便工程师更换桥梁支座。东码头的商户自春天以来一直反对这项决定。",
        "近九十名居民出席了会议，其中大多数人发言反对该计划。市长说，由于钢材强度已经下降三分之一，别无选择。",
    ],
    "ko": [
        "시의회는 화요일 밤 기술자들이 받침을 교체하는 동안 오래된 회전교를 18개월간 폐쇄하기로 의결했다.",
        "회의에는 주민 약 90명이 참석했고 대부분이 계획에 반대하는 발언을 했다. 시장은 다른 선택이 없다고 말했다.",
    ],
}


@pytest.mark.parametrize(("language", "at"), [(code, at) for code in WIDE for at in range(3)])
def test_an_agency_in_brackets_tells_a_caption_without_blanks(language: str, at: int) -> None:
    title, line, agencies = WIDE[language]
    article = parse_article("\n\n".join([title, line.format(agencies[at]), *STORIES[language]]))
    (caption,) = article.captions
    assert caption.text == line.partition("（")[0].partition(" (")[0]
    assert caption.credit is not None
    assert caption.credit.sources == (agencies[at],)
    assert article.title == title


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ja", "市議会は火曜日の夜、古い橋を閉鎖することを決めた。（共同）"),
        ("ko", "시의회는 오래된 다리를 폐쇄하기로 했다. (연합뉴스)"),
        ("zh", "市议会周二晚间决定关闭老旧的平转桥。（新华社）"),
    ],
)
def test_copy_that_an_agency_signs_stays_in_the_body(language: str, line: str) -> None:
    title = WIDE[language][0]
    article = parse_article("\n\n".join([title, *STORIES[language], line]))
    assert not article.captions


@pytest.mark.parametrize("credit", ["Dale Kimura/AFP via Getty Images", "Dale Kimura / Bloomberg via Getty Images"])
def test_a_picture_that_an_agency_hands_on_signs_no_story(credit: str) -> None:
    article = parse_article("\n\n".join(["Swing bridge to close after council vote", credit, *BODIES["en"]]))
    assert not article.authors
    (caption,) = article.captions
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.via) == (("Dale Kimura",), "Getty Images")


@pytest.mark.parametrize(
    ("line", "text", "people", "owners"),
    [
        ("The mayor speaks. (Nora Haddon photo)", "The mayor speaks.", ("Nora Haddon",), ()),
        ("The mayor speaks. Nora Haddon photo", "The mayor speaks.", ("Nora Haddon",), ()),
        (
            "The mayor speaks. (Nora Haddon/Harbor Post photo)",
            "The mayor speaks.",
            ("Nora Haddon",),
            ("Harbor Post photo",),
        ),
        ("The mayor speaks. (AP Photo)", "The mayor speaks.", (), ("AP Photo",)),
        ("The mayor speaks. (U.S. Navy photo)", "The mayor speaks.", (), ("U.S. Navy photo",)),
        ("Les commerçants du quai. | ARCHIVES NORA HADIDI", "Les commerçants du quai.", ("NORA HADIDI",), ()),
        ("Bild 1 av 3 Handlarna på kajen. Foto: Nora Hed/TT", "Handlarna på kajen.", ("Nora Hed",), ("TT",)),
        ("Foto 2 von 7 Händler am Kai. Foto: Nora Hed/dpa", "Händler am Kai.", ("Nora Hed",), ("dpa",)),
        ("Photo 1 of 4: Traders on the quay. (Nora Hed/AP)", "Traders on the quay.", ("Nora Hed",), ("AP",)),
        (
            "Kuva 2/5 Kauppiaita laiturilla. Kuva: Nora Hed / Lehtikuva",
            "Kauppiaita laiturilla.",
            ("Nora Hed",),
            ("Lehtikuva",),
        ),
        ("Rice terraces at dawn. Photo from Facebook", "Rice terraces at dawn.", (), ("Facebook",)),
        ("Sawah di pagi hari. Foto dari ANTARA", "Sawah di pagi hari.", (), ("ANTARA",)),
        ("The slide at dusk. Screenshot via YouTube", "The slide at dusk.", (), ("YouTube",)),
    ],
)
def test_who_is_credited(line: str, text: str, people: tuple[str, ...], owners: tuple[str, ...]) -> None:
    caption = split_caption(line)
    assert caption.text == text
    assert caption.credit is not None
    credit = caption.credit
    assert (credit.photographers, (*credit.sources, *([credit.via] if credit.via else []))) == (people, owners)


@pytest.mark.parametrize(
    "line",
    [
        "Photo 51 of the helix hangs in the hall",
        "A photo from Reuters shows the ship in the harbour.",
        "Photos from NASA show the storm over the bay.",
        "Visitors look at a wedding photo",
    ],
)
def test_words_of_pictures_in_a_caption_are_its_own(line: str) -> None:
    caption = split_caption(line)
    assert (caption.text, caption.credit) == (line, None)


@pytest.mark.parametrize("name", ["media__description", "photo-description", "picture_description", "foto-description"])
@in_shapes("at", [0, 1])
def test_a_pictures_description_is_its_caption(name: str, at: int) -> None:
    picture = f'<div class="story__photo"><img src=a><div class="{name}">Pickets stand at the old bridge</div></div>'
    parts = [f"<p>{line}</p>" for line in BODIES["en"]]
    page = f"<article><h1>Council closes old bridge</h1>{''.join([*parts[:at], picture, *parts[at:]])}</article>"
    article = parse_article(page)
    assert [caption.text for caption in article.captions] == ["Pickets stand at the old bridge"]
    assert article.subtitle is None


@pytest.mark.parametrize(
    "credit",
    ["Nora Haddon | The Harbor Tribune", "Nora Haddon/Harbor Post", "Nora Haddon | Special to The Harbor"],
)
@in_shapes("at", [1, 2])
def test_a_credit_in_brackets_opens_a_caption_amid_the_story(credit: str, at: int) -> None:
    line = f"({credit}) Pickets stand at the old bridge on Tuesday, March 5."
    body = BODIES["en"]
    article = parse_article("\n\n".join(["Council closes old bridge after vote", *body[:at], line, *body[at:]]))
    (caption,) = article.captions
    assert caption.text == "Pickets stand at the old bridge on Tuesday, March 5."
    assert caption.credit is not None
    assert caption.credit.photographers == ("Nora Haddon",)
    assert not any("Pickets" in block.text for block in article.body)


@pytest.mark.parametrize("tag", ["span", "div", "p"])
@pytest.mark.parametrize("name", ["photo-author", "image__author", "foto-autor"])
def test_the_author_of_a_picture_beside_its_caption_took_it(tag: str, name: str) -> None:
    inner = (
        f'<{tag} class="photo-caption">Pickets stand at the old bridge</{tag}><{tag} class="{name}">Dale Kimura</{tag}>'
    )
    story = "".join(f"<p>{line}</p>" for line in BODIES["en"])
    head = '<h1>Council closes old bridge</h1><p class="byline">By Ana Ruiz</p>'
    article = parse_article(f'<article>{head}<div class="photo"><img src=a><div>{inner}</div></div>{story}</article>')
    (caption,) = article.captions
    assert caption.credit is not None
    assert (caption.text, caption.credit.photographers) == ("Pickets stand at the old bridge", ("Dale Kimura",))
    assert [author.name for author in article.authors] == ["Ana Ruiz"]
