"""Who signs an article and when it came out, in the layouts that pages and text dumps show."""

import json
from datetime import date, datetime
from typing import Any

import pytest

from newsparse import Article, Options, parse_article
from shapes import in_shapes, some_of

TITLE = "Selby Quay keeps its swing bridge for another winter"
STORY = (
    "The harbour council of Selby Quay voted on Tuesday to keep the old swing bridge open for another winter.",
    "Engineers had warned that the bearings were worn and that a repair would cost more than the town could raise.",
    "Shopkeepers on the north bank argued that closing the bridge would cut them off from half of their customers.",
    "A working group will now look for cheaper parts, and the first report is due before the spring tides.",
)


def of_text(*lines: str, below: tuple[str, ...] = ()) -> Article:
    return parse_article("\n".join((TITLE, *lines, *STORY, *below)))


def of_page(inside: str = "", head: str = "", scope: str = "", **options: Any) -> Article:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<html><head><title>{TITLE}</title>{head}</head><body><article {scope}><h1>{TITLE}</h1>{inside}{paragraphs}"
    return parse_article(f"{page}</article></body></html>", options=Options(**options))


def ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


# ---- a name beside a date on one line


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("28 Jan. 2022 Margaret Brown", "Margaret Brown"),
        ("10 Jun 2025 | Margaret Brown |", "Margaret Brown"),
        ("Margaret (Meg) Brown Published: January 3, 2024", "Margaret (Meg) Brown"),
        ("Dinara NAZHIPOVA — 27.11.2011 11:18", "Dinara NAZHIPOVA"),
        ("Posted on July 9, 2016 by harbourwatcher", "harbourwatcher"),
        ("March 3, 2024 by Margaret Brown", "Margaret Brown"),
        ("Margaret Brown / TNN / Updated: Oct 9, 2019, 11:05 IST", "Margaret Brown"),
        ("Margaret Brown2 minutes ago", "Margaret Brown"),
        ("Margaret Brown Jr.", "Margaret Brown Jr."),
        ("The Quay Post | By Margaret Brown", "Margaret Brown"),
    ],
)
def test_a_name_beside_a_date_signs(line: str, author: str) -> None:
    assert names(of_text(line)) == [author]


@pytest.mark.parametrize("line", ["Harbour News | 3 May 2024", "Updated 3 May 2024", "3 May 2024 / Politics", "Share"])
def test_a_section_beside_a_date_does_not_sign(line: str) -> None:
    assert names(of_text(line)) == []


@pytest.mark.parametrize("line", ["会員登録", "新規登録", "좋아요", "공유하기", "作品情報", "相关新闻"])
def test_a_button_without_capitals_is_no_name(line: str) -> None:
    assert names(of_text(line)) == []


@pytest.mark.parametrize("line", ["大渡 美咲", "高橋 涼", "王小明", "홍길동", "김민준"])
def test_a_name_without_capitals_signs(line: str) -> None:
    assert names(of_text(line)) == [line]


# ---- handles, initials, labels


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Author: harbourwatcher", "harbourwatcher"),
        ("Autor: mgorska", "mgorska"),
        ("Byline: Nora Whitlock", "Nora Whitlock"),
        ("By J.K. Whitlock", "J.K. Whitlock"),
        ("Par E.P.", "E.P."),
        ("By 9News Staff", "9News Staff"),
        ("This story was written by Nora Whitlock, Head of News", "Nora Whitlock"),
        ("De notre correspondante à Londres, Claire Meunier", "Claire Meunier"),
        ("Von HAFEN-online-Redakteur Thomas Sabel", "Thomas Sabel"),
        ("By Social Links for Nora Whitlock View Author Archive", "Nora Whitlock"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(line: str, author: str) -> None:
    assert names(of_text(line)) == [author]


# ---- tags


@pytest.mark.parametrize(
    "line",
    [
        '<div><a rel="category" href="/d">Design</a> <a rel="author" href="/j">Jo Vantreight</a> <b>3.5.2024</b></div>',
        '<p class="meta">von <a class="author" href="/j">Jo Vantreight</a> <a href="#c">Ein Kommentar</a></p>',
        '<div>By <span itemprop="author">Jo Vantreight</span> in <a href="/h">Harbour</a></div>',
        "<div class='byline'>Jo Vantreight</div><div class='author-role byline'>Senior Harbour Reporter</div>",
        "<div class='byline'>By Jo Vantreight</div><div class='byline'>The Quay Post</div>",
        "<div class='author'>harbour</div><div class='author'>By Jo Vantreight</div>",
        "<div class='byline'>By Jo Vantreight</div><div class='byline'>Illustrations by Ash Ketchell</div>",
        "<div class='byline'>By Jo Vantreight</div><div class='byline'>Contributor, HarbourWorld</div>",
        "<span>By Jo Vantreight</span><span>3 hours ago</span>",
    ],
)
def test_tags_tell_the_author_from_what_is_beside(line: str) -> None:
    assert names(of_page(line)) == ["Jo Vantreight"]


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="authors" content="Jane Roe">',
        '<meta name="byl" content="By Jane Roe">',
        '<meta name="citation_author" content="Jane Roe">',
        ld({"@type": "NewsArticle", "headline": "S", "author": {"givenName": "Jane", "familyName": "Roe"}}),
    ],
)
def test_metadata_name_authors_in_many_ways(head: str) -> None:
    assert names(of_page(head=head)) == ["Jane Roe"]


@pytest.mark.parametrize(
    "inside",
    [
        '<span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Jane Roe</b></span>',
        '<meta itemprop="author" content="Jane Roe">',
    ],
)
def test_microdata_name_the_author(inside: str) -> None:
    assert names(of_page(inside, scope='itemscope itemtype="http://schema.org/NewsArticle"')) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("stated", "line", "authors"),
    [
        ("Watermark Feed", "By Aaron Burch", ["Aaron Burch"]),
        ("Guest Author", "By Aaron Burch and Ann Lee", ["Aaron Burch", "Ann Lee"]),
        ("Aaron Burch, The Quay Post", "By Aaron Burch", ["Aaron Burch"]),
        ("Aaron Burch", "Text: Dr. Aaron Burch, Ann Lee", ["Dr. Aaron Burch", "Ann Lee"]),
        ("Aaron Burch", "", ["Aaron Burch"]),
    ],
)
def test_a_stated_account_never_beats_a_shown_byline(stated: str, line: str, authors: list[str]) -> None:
    head = f'<meta name="author" content="{stated}"><meta property="og:site_name" content="The Quay Post">'
    assert names(of_page(f"<div>{line}</div>", head)) == authors


# ---- the end of the text


def test_a_text_is_signed_and_dated_at_its_end() -> None:
    about = "Nora Whitlock is a writer who has crossed the bridge every day for twenty years."
    article = of_text(below=(about, "Published 12/21/16"))
    assert names(article) == ["Nora Whitlock"]
    assert article.published == date(2016, 12, 21)
    assert article.paragraphs == STORY


def test_whom_the_story_speaks_of_last_does_not_sign() -> None:
    assert names(of_text(below=("Nora Whitlock is a shopkeeper who has crossed the bridge for twenty years.",))) == []


def test_an_outlet_alone_at_the_end_is_the_source() -> None:
    article = of_text("Margaret Brown", below=("Harbour Herald",))
    assert [source.name for line in article.attributions for source in line.sources] == ["Harbour Herald"]
    assert article.paragraphs == STORY


# ---- dates


def test_the_day_over_the_headline_is_not_the_articles() -> None:
    article = parse_article("\n".join(("Wednesday, 3 December 2025", TITLE, "By Jane Roe | 5 November 2024", *STORY)))
    assert article.published == date(2024, 11, 5)


def test_a_label_without_a_date_takes_none_from_other_articles() -> None:
    assert (
        of_text("Published Thursday 1:30PM", below=("Mill burns down in Ludd", "December 13, 2023")).published is None
    )


def test_a_change_on_the_same_day() -> None:
    article = of_text("15/04/2026 Updated at 17:30 GMT+1")
    assert (article.published, article.updated) == (
        date(2026, 4, 15),
        datetime.fromisoformat("2026-04-15T17:30:00+01:00"),
    )


def test_a_time_element_without_its_year_is_no_heading() -> None:
    article = of_page('<div><time datetime="2023-02-22T17:00:10Z">Feb 23</time></div>')
    assert article.paragraphs == STORY
    assert len(article.body) == len(STORY)
    assert article.published == datetime.fromisoformat("2023-02-22T17:00:10+00:00")


# ---- the lead picture


IN_LIST = {
    "@type": "NewsArticle",
    "headline": "S",
    "image": [{"@type": "ImageObject", "url": "https://cdn.example/l.jpg"}],
}
ELSEWHERE = {
    "@graph": [
        {"@type": "Article", "headline": "S", "image": {"@id": "#i"}},
        {"@id": "#i", "contentUrl": "https://cdn.example/i.jpg"},
    ]
}


@pytest.mark.parametrize(
    ("head", "image"),
    [
        ('<meta property="og:image" content="/img/a.jpg">', "https://post.example/img/a.jpg"),
        ('<meta name="twitter:image" content="https://cdn.example/a.jpg">', "https://cdn.example/a.jpg"),
        ('<link rel="image_src" href="//cdn.example/a.jpg">', "https://cdn.example/a.jpg"),
        (ld(IN_LIST) + '<meta property="og:image" content="/a.jpg">', "https://cdn.example/l.jpg"),
        (ld(ELSEWHERE), "https://cdn.example/i.jpg"),
        ('<meta property="og:image" content="data:image/gif;base64,R0lGOD">', None),
        ("", None),
    ],
)
def test_the_lead_picture_as_metadata_state_it(head: str, image: str | None) -> None:
    assert of_page(head=head, url="https://post.example/a").image == image


def test_the_lead_picture_is_the_first_captions_where_none_is_stated() -> None:
    figure = '<figure><img src="/img/b.jpg"><figcaption>The bridge seen from the north bank.</figcaption></figure>'
    article = of_page(figure, url="https://post.example/a")
    assert article.image == article.captions[0].image == "https://post.example/img/b.jpg"


SIGNERS = ["Jo Vantreight", "Margaret Brown", "Anna Lindqvist"]
LABELS = (
    *("By", "Von", "Par", "Por", "Di", "Door", "Av", "Af", "Autor:", "Autorin:", "Text:", "Автор:", "Words by"),
    "Written by",
)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("comma", ["", ","])
@in_shapes("between", ["\n", "\n\n"])
def test_names_a_line_below_a_label_all_sign(label: str, comma: str, between: str) -> None:
    lines = (label, *(f"{name}{comma}" for name in SIGNERS[:-1]), SIGNERS[-1])
    assert names(parse_article(between.join((TITLE, *lines, *STORY)))) == SIGNERS


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("name", ["<a href='/author'>{}</a> ", "<div>{}</div>"])
def test_names_in_elements_below_a_label_all_sign(label: str, name: str) -> None:
    head = f"<h1>{TITLE}</h1><div class='byline'>{label} {''.join(map(name.format, SIGNERS))}</div>"
    story = "".join(f"<p>{line}</p>" for line in STORY)
    assert names(parse_article(f"<html><body><article>{head}{story}</article></body></html>")) == SIGNERS


@in_shapes("between", ["\n", "\n\n"])
def test_authors_on_lines_of_their_own(between: str) -> None:
    lines = ("By", "Jo Vantreight0,", "Margaret Brown,", "Tyrel Okande &", "…", "Anna Lindqvist", "Show authors")
    article = parse_article(between.join((TITLE, *lines, *STORY)))
    assert names(article) == ["Jo Vantreight", "Margaret Brown", "Tyrel Okande", "Anna Lindqvist"]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jo Vantreight in Arts & Entertainment on January 16, 2012 3:18 PM", "Jo Vantreight"),
        ("Quill Vantreight - January 24, 2020", "Quill Vantreight"),
    ],
)
def test_a_section_behind_a_name_does_not_sign(line: str, author: str) -> None:
    assert names(of_text(line)) == [author]


def test_a_moment_that_nobody_set_is_no_date() -> None:
    assert of_text("1 January 1970").published is None
    assert of_text("December 31, 1969").published is None


def test_a_ministry_is_one_author() -> None:
    page = of_page(head='<meta name="author" content="Ministry of Culture and Sport">')
    assert names(page) == ["Ministry of Culture and Sport"]


def test_initials_before_two_dates_are_no_words_of_a_sentence() -> None:
    article = of_page("<div>ika 29-12-2011, updated 29-12-2011 11:26</div>")
    assert (article.published, article.updated) == (date(2011, 12, 29), datetime.fromisoformat("2011-12-29T11:26:00"))


def test_a_reporter_signs_below_the_story_behind_towns() -> None:
    story = (
        "항구 마을 주민들은 토요일 투표에서 1911년부터 만을 건너온 마지막 나룻배를 지키기로 결정했다고 시청이 밝혔다.",
        "시의회는 그 돈을 아껴 터널을 지으려 했지만 터널은 십 년 안에 완성되지 않을 것이라고 시장은 설명했다.",
        "투표 결과는 시의회의 예상보다 훨씬 더 팽팽했고 투표율은 지난 십 년 사이에 가장 높았던 것으로 나타났다.",
    )
    raw = "\n".join(("항구 마을 마지막 나룻배 지키기로", *story, "순천, 광양 홍길동 기자 hong@post.example"))
    assert names(parse_article(raw)) == ["홍길동"]


# ---- who does not sign: the picture's people, roles and towns beside the name


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (["By Margaret Brown", "An old swing bridge over a narrow harbour at dawn", "Oliver Grant"], "Margaret Brown"),
        (["By Margaret Brown", "By Oliver Grant/Getty Images."], "Margaret Brown"),
        (["Von Margaret Brown", "Oliver Grant", "Getty Images"], "Margaret Brown"),
        (["Par Margaret Brown", "Autor: Shutterstock"], "Margaret Brown"),
        (["Margaret Brown", "Lead Quay Writer"], "Margaret Brown"),
        (["By Dr. Margaret Brown"], "Dr. Margaret Brown"),
        (["by M. Brown"], "M. Brown"),
    ],
)
def test_only_the_writer_signs(lines: list[str], author: str) -> None:
    assert names(of_text(*lines)) == [author]


@some_of(
    "line",
    [
        "Oliver Grant / Getty",
        "Photo-illustration: Harbour Staff; Getty Images",
        "Selby Quay Harbour",
        "Oliver Grant, centre, looks at the bridge in a picture that was taken in 1981. Photo by Handout/Quay Press",
        "Oliver Grant, links, vor der alten Brücke auf einem Bild aus dem Jahr 1981. Foto: Handout/Quay Press",
        "Oliver Grant, au centre, regarde le pont sur une image prise en 1981. Photo : Quay Press/Handout",
        "Oliver Grant, en el centro, mira el puente en una imagen tomada en 1981. Foto: Quay Press",
        "Oliver Grant, al centro, guarda il ponte in un’immagine del 1981. Foto di Handout/Quay Press",
        "Oliver Grant, no centro, olha a ponte numa imagem tirada em 1981. Foto: Quay Press/Divulgação",
        "Oliver Grant, z lewej, patrzy na most na zdjęciu z 1981 roku. Fot. Quay Press",
        "Oliver Grant, i mitten, tittar på bron på en bild från 1981. Foto: Quay Press",
        "Oliver Grant and Ann Poole on the old bridge, as they stood there in 1981. Picture: Quay Press/PA Wire",
        "Oliver Grant, who kept the bridge open, on its north pier in 1981 (Image: Quay Press)",
    ],
)
def test_what_belongs_to_a_picture_does_not_sign(line: str) -> None:
    assert names(of_text(line)) == []


@pytest.mark.parametrize("label", ["Autor:", "Author:", "Autorin:", "Auteur :"])
def test_a_label_over_the_headline_is_the_picture_s_where_a_name_stands_under_it(label: str) -> None:
    article = parse_article("\n".join((f"{label} Oliver Grant", TITLE, "Margaret Brown", "2024-03-12 15:25", *STORY)))
    assert names(article) == ["Margaret Brown"]


@pytest.mark.parametrize("town", ["VALENCIA", "MADRID", "MÜNCHEN"])
def test_a_town_marked_like_a_byline_does_not_sign(town: str) -> None:
    article = of_page(f'<div class="byline"><span>Margaret Brown</span></div><div class="byline"><p>{town}</p></div>')
    assert names(article) == ["Margaret Brown"]


@pytest.mark.parametrize("desk", ["AB Harbor編集部", "港新聞取材班"])
def test_a_desk_signs_beside_the_date(desk: str) -> None:
    assert names(of_text(desk, "2019年2月22日 21:00")) == [desk]


def test_a_known_name_on_the_last_line_signs() -> None:
    assert names(of_text(below=("Margaret Brown",))) == ["Margaret Brown"]
    assert names(of_text(below=("Selby Quay",))) == []


# ---- the stated moment in the zone that the page shows, and dates of others


@pytest.mark.parametrize(
    ("shown", "stated", "day"),
    [
        ("Published 8:00 PM EST, Tue December 19, 2023", "2023-12-20T01:00:21Z", date(2023, 12, 19)),
        ("Dec. 21, 2023 11:00 pm EST", "2023-12-22T04:00:41+00:00", date(2023, 12, 21)),
        ("22 December 2023, 00:30 CET", "2023-12-21T23:30:00Z", date(2023, 12, 22)),
        ("22 December 2023, 00:30", "2023-12-21T23:30:00Z", date(2023, 12, 22)),
        ("Dec. 21, 2023 11:00 pm EST", "2023-12-22T09:15:00Z", date(2023, 12, 22)),
    ],
)
def test_the_stated_moment_is_given_in_the_shown_zone(shown: str, stated: str, day: date) -> None:
    article = of_page(f"<p>{shown}</p>", head=ld({"@type": "NewsArticle", "datePublished": stated}))
    assert isinstance(article.published, datetime)
    assert article.published.date() == day


@pytest.mark.parametrize("line", ["Published Thursday 1:30PM", "PublishedThursday 1:30PM"])
def test_a_teaser_s_date_is_not_the_story_s_where_the_head_says_when(line: str) -> None:
    article = of_text("By Margaret Brown", line, "Ferries return to the old pier", "December 13, 2023")
    assert article.published is None


# ---- captions that only their form tells

CAPTIONED = (*STORY[:2], "{caption}", "{credit}", *STORY[2:])


def captions(caption: str, credit: str = "") -> list[str]:
    lines = [line.format(caption=caption, credit=credit) for line in CAPTIONED]
    article = parse_article("\n".join((TITLE, "By Margaret Brown", "May 2, 2024", *filter(None, lines))))
    assert caption not in article.paragraphs
    return [shown.text for shown in article.captions]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (
            (
                "Harbour master Oliver Grant, second left, and county engineers look at the worn bearings of the "
                "bridge on a cold morning after the council had met."
            ),
            "Photo: AFP",
        ),
        (
            (
                "Hafenmeister Oliver Grant (l.) und die Ingenieure des Kreises schauen sich am Morgen nach der Sitzung "
                "die alten Lager der Brücke über den Hafen genau an."
            ),
            "Foto: Jan Muster (dpa)",
        ),
        (
            (
                "Pictured, from left, are the harbour master Oliver Grant, the engineer Ines Calder and the "
                "watchman Tom Arkwright with his old lantern."
            ),
            "Image: Quay Post",
        ),
    ],
)
def test_who_stands_where_is_a_caption_over_its_credit(caption: str, credit: str) -> None:
    assert captions(caption, credit) == [caption]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        (
            "FILE - Oliver Grant leaves the council on March 1, 2024.",
            "FILE - Oliver Grant leaves the council on March 1, 2024.",
        ),
        ("ARCHIV - Der Hafenmeister verlässt das Rathaus.", "ARCHIV - Der Hafenmeister verlässt das Rathaus."),
        (
            "Der Hafenmeister und seine Leute an der alten Brücke / Oliver Grant",
            "Der Hafenmeister und seine Leute an der alten Brücke",
        ),
        ("Traders on the north bank. [Oliver Grant/Al Jazeera]", "Traders on the north bank."),
        ("Warga melintas di jembatan tua di pelabuhan(Dok.Pemkot )", "Warga melintas di jembatan tua di pelabuhan"),
        ("テレビで橋を見る人々（港で、３日）＝ＡＰ", "テレビで橋を見る人々（港で、３日）"),
    ],
)
def test_a_caption_is_recognised_by_its_form(line: str, caption: str) -> None:
    assert captions(line) == [caption]


@pytest.mark.parametrize(
    "line",
    [
        "The harbour master turned left, and the engineers of the county followed him to the worn bearings.",
        "FILE under lost causes, the harbour master said, and the council laughed for the first time that evening.",
        "The talks / the vote came after three hours of debate in the old hall of the town.",
    ],
)
def test_a_sentence_that_only_looks_like_a_caption_stays(line: str) -> None:
    lines = [line if text == "{caption}" else text for text in CAPTIONED if text != "{credit}"]
    article = parse_article("\n".join((TITLE, "By Margaret Brown", "May 2, 2024", *lines)))
    assert line in article.paragraphs


@pytest.mark.parametrize("front", ["", "Selby Quay: ", "Keeping a bridge for the winter - "])
def test_an_alt_text_above_its_caption_is_no_paragraph(front: str) -> None:
    caption = "The swing bridge over the harbour of Selby Quay on a cold morning in March."
    shown = f"{caption} Foto: Oliver Grant/dpa"
    article = parse_article("\n".join((TITLE, "By Margaret Brown", *STORY[:2], f"{front}{caption}", shown, *STORY[2:])))
    assert article.paragraphs == STORY
    assert [one.text for one in article.captions] == [caption]
