"""Lines at both ends of a story: names with something beside them, what publishers print behind the last sentence."""

import pytest

from newsparse import Article, parse_article
from newsparse.attribution import parse_byline, split_caption
from one_story import BODIES
from one_story import QUOTED as TITLE

DAY = {
    "en": "May 3, 2024", "de": "3. Mai 2024", "fr": "3 mai 2024", "es": "3 de mayo de 2024", "pt": "3 de maio de 2024",
    "ru": "3 мая 2024", "ar": "3 مايو 2024", "tr": "3 Mayıs 2024 Cuma 13:05",
}  # fmt: skip
WIDE = {
    "zh": (
        "老桥封闭一年",
        "市政府周一决定，将老桥封闭一年，进行全面维修。",
        "工程师春天在两座桥墩上发现裂缝，此后河水一直上涨。",
        "市长对居民说，在完工之前公交车将绕行磨坊。",
    ),
    "ko": (
        "낡은 다리 1년간 폐쇄",
        "시의회는 월요일 낡은 다리를 1년 동안 폐쇄하기로 결정했다.",
        "기술자들은 봄에 교각 두 개에서 균열을 발견했고 그 뒤로 강물이 불어났다.",
        "시장은 공사가 끝날 때까지 버스가 방앗간으로 돌아간다고 주민들에게 말했다.",
    ),
    "th": (
        "ปิดสะพานเก่าหนึ่งปี",
        "สภาเทศบาลมีมติเมื่อวันจันทร์ให้ปิดสะพานเก่าเป็นเวลาหนึ่งปีเพื่อซ่อมแซม",
        "วิศวกรพบรอยร้าวที่เสาสองต้นในฤดูใบไม้ผลิ และระดับน้ำก็สูงขึ้นตั้งแต่นั้นมา",
        "นายกเทศมนตรีบอกชาวบ้านว่ารถโดยสารจะอ้อมไปทางโรงสีจนกว่างานจะเสร็จ",
    ),
}


def _text(language: str, *head: str, tail: str = "") -> Article:
    return parse_article("\n\n".join((TITLE[language], *head, *BODIES[language], *([tail] if tail else []))))


def _html(language: str, head: str, title: str = "", body: tuple[str, ...] = ()) -> Article:
    title, body = title or TITLE[language], body or BODIES[language]
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in body)
    return parse_article(
        f'<!DOCTYPE html><html lang="{language}"><head><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{head}{prose}</article></body></html>"
    )


def _names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        (
            "pt",
            '<div class="c-signature"><strong>Joana Exemplo</strong> <span>Pontevelha</span></div>',
            "Joana Exemplo",
        ),
        ("fr", '<div class="auteur"><span>Jeanne Exemple</span> <span>Le Fleuve</span></div>', "Jeanne Exemple"),
        (
            "fr",
            '<p class="auteur"><span>Jeanne</span> <span>Exemple</span> <span>Le Fleuve</span></p>',
            "Jeanne Exemple",
        ),
        (
            "fr",
            '<p class="auteur"><i class="prenom">Anne Marie</i> <i class="nom">Exemple</i></p>',
            "Anne Marie Exemple",
        ),
        ("de", '<p class="autor"><strong>Jana Muster</strong> <span>Altbrück</span></p>', "Jana Muster"),
        ("es", "<div><span>Juana Ejemplo</span> <span>Sevilla</span> <span>3 may 2024</span></div>", "Juana Ejemplo"),
        ("es", "<div><b>Juana Ejemplo</b> Sevilla</div><time>3 de mayo de 2024</time>", "Juana Ejemplo"),
        ("en", '<p class="byline">By <a href="/jane">Jane Roe</a> <span>Ashby</span></p>', "Jane Roe"),
        ("en", '<p class="byline"><span>Mary Ann</span> <span>Example</span></p>', "Mary Ann Example"),
        ("en", '<p class="byline"><span>Jane Roe</span> <span>Staff Reporter</span></p>', "Jane Roe"),
    ],
)
def test_a_name_ends_where_the_pages_own_element_ends(language: str, line: str, name: str) -> None:
    assert _names(_html(language, line)) == [name]


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("zh", "2024年03月09日 08:12 来源：港口晚报 作者：王小明 编辑：李雷", ["王小明"]),
        ("zh", "来源：港口晚报 作者：王小明 2024-03-09 08:12", ["王小明"]),
        ("zh", "发布时间：2024-03-09 08:12 来源：港口晚报 记者：王小明", ["王小明"]),
        ("zh", "2024-03-09 08:12 來源：中央社 記者：陳小明", ["陳小明"]),
        ("zh", "2024-03-09 08:12 作者：王小明 张伟 来源：港口新闻", ["王小明", "张伟"]),
        ("zh", "来源：港口晚报 作者：实习记者 王小明 2024-03-09 08:12", ["王小明"]),
        ("zh", "2024-03-09 08:12 作者：王小明 浏览：123", ["王小明"]),
        ("zh", "2024-03-09 08:12 来源：港口晚报 编辑：李雷", []),
        ("ko", "기자명 윤슬아 입력 2024.03.09 08:12 수정 2024.03.09 18:02 댓글 0", ["윤슬아"]),
        ("ko", "기자명 윤슬아 기자 입력 2024.03.09 08:12 댓글 0", ["윤슬아"]),
        ("ko", "기자명 항구일보 입력 2024.03.09 08:12 댓글 0", []),
        ("th", "โดย สุภาวดี แก้วมณี 9 มีนาคม 2567 เวลา 08:12 น.", ["สุภาวดี แก้วมณี"]),
        ("th", "เผยแพร่: 9 มี.ค. 2567 08:12 โดย: สุภาวดี แก้วมณี", ["สุภาวดี แก้วมณี"]),
    ],
)
@pytest.mark.parametrize("form", ["text", "html"])
def test_who_wrote_and_when_in_one_line(language: str, line: str, names: list[str], form: str) -> None:
    title, *body = WIDE[language]
    head = f"<div>{line}</div>"
    article = (
        _html(language, head, title, tuple(body)) if form == "html" else parse_article("\n".join((title, line, *body)))
    )
    assert _names(article) == names
    assert str(article.published)[:16] == "2024-03-09 08:12"
    assert len(article.paragraphs) == 3


def test_the_paper_of_an_info_line_is_whom_the_author_works_for() -> None:
    (author,) = parse_byline("来源：港口晚报 作者：王小明 编辑：李雷")
    assert (author.name, author.affiliation) == ("王小明", "港口晚报")


@pytest.mark.parametrize(
    ("language", "line", "name", "place"),
    [
        ("tr", "Mehmet Örnek - ANKARA", "Mehmet Örnek", "ANKARA"),
        ("tr", "Mehmet Örnek / ANKARA, (DHA)", "Mehmet Örnek", "ANKARA"),
        ("tr", "ANKARA (AA) - Mehmet Örnek", "Mehmet Örnek", "ANKARA"),
        ("tr", "İZMİR - Ayşe Örnek", "Ayşe Örnek", "İZMİR"),
        ("pt", "Joana Exemplo - SÃO PAULO", "Joana Exemplo", "SÃO PAULO"),
        ("pt", "BRASÍLIA - Joana Exemplo", "Joana Exemplo", "BRASÍLIA"),
        ("en", "Jane Roe - SELBY", "Jane Roe", "SELBY"),
        ("en", "Quilova Dorran - ASHBY", "Quilova Dorran", "ASHBY"),
        ("ar", "نزوى: سالم الحارثي", "سالم الحارثي", "نزوى"),
        ("ar", "القاهرة - سامي المثال", "سامي المثال", "القاهرة"),
        ("ar", "لندن: «الشرق المثال»", "الشرق المثال", "لندن"),
        ("ar", "كتب - سالم الحارثي", "سالم الحارثي", None),
    ],
)
def test_a_name_with_the_town_signs_in_the_head(language: str, line: str, name: str, place: str | None) -> None:
    for head in ((DAY[language], line), (line, DAY[language])):
        article = _text(language, *head)
        assert [(author.name, author.location) for author in article.authors] == [(name, place)]
        assert article.published is not None
        assert len(article.paragraphs) == 4


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Real Madrid - PSG"),
        ("en", "Guest Essay - OPINION"),
        ("en", "Breaking News - LIVE"),
        ("tr", "Galatasaray - PSG"),
        ("ar", "خبر عاجل: إغلاق الجسر"),
        ("ar", "تصوير: سامي المثال"),
        ("ar", "تحرير: سامي المثال"),
        ("ar", "القسم: أخبار محلية"),
    ],
)
def test_what_looks_like_a_name_with_a_town_and_is_none(language: str, line: str) -> None:
    assert _names(_text(language, line, DAY[language])) == []


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("نُشر: 15:30-9 مارس 2024 م ـ 28 شَعبان 1445 هـ", "2024-03-09 15:30:00", "None"),
        ("آخر تحديث: 15:30-9 مارس 2024 م ـ 28 شَعبان 1445 هـ", "None", "2024-03-09 15:30:00"),
    ],
)
def test_a_time_glued_to_the_day_by_a_dash(line: str, published: str, updated: str) -> None:
    article = _text("ar", line)
    assert (str(article.published), str(article.updated)) == (published, updated)


@pytest.mark.parametrize(
    ("language", "head", "agency"),
    [
        ("en", ("By Jane Roe", "Associated Press"), "Associated Press"),
        ("en", ("By Jane Roe", "The Canadian Press", "May 3, 2024"), "The Canadian Press"),
        ("de", ("Von Jana Muster", "dpa", "3. Mai 2024"), "dpa"),
        ("fr", ("Par Jeanne Exemple", "AFP", "3 mai 2024"), "AFP"),
        ("es", ("Por Juana Ejemplo", "Agencia EFE"), "Agencia EFE"),
    ],
)
def test_an_agency_under_the_reporters_name_is_no_second_author(
    language: str, head: tuple[str, ...], agency: str
) -> None:
    article = _text(language, *head)
    assert [author.affiliation for author in article.authors] == [agency]
    assert len(article.paragraphs) == 4


def test_an_agency_that_signs_alone_is_the_author() -> None:
    assert _names(_text("en", "Associated Press", "May 3, 2024")) == ["Associated Press"]


def test_a_heading_between_paragraphs_signs_nothing() -> None:
    one, two, three, four = BODIES["en"]
    page = (
        f"<p>{one}</p><h2>By Loch and Castle</h2><p>{two}</p><h2>By Train and Towpath</h2><p>{three}</p><p>{four}</p>"
    )
    article = parse_article(f"<html><body><article><h1>{TITLE['en']}</h1>{page}</article></body></html>")
    assert _names(article) == []
    assert [block.text for block in article.body if block.kind == "heading"] == [
        "By Loch and Castle",
        "By Train and Towpath",
    ]


def test_a_heading_with_a_known_name_signs() -> None:
    assert _names(_html("en", "<h3>By Jane Roe</h3>")) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "This report by The Canadian Press was first published May 3, 2024."),
        ("en", "This story by The Associated Press was first published on May 3, 2024"),
        ("en", "This article was originally published May 3, 2024."),
        ("en", "Published in The Morning Post, May 3rd, 2024"),
        ("en", "Published in Dawn, Young World, May 3rd, 2024"),
        ("en", "Appeared in the May 4, 2024, print edition as 'A Bridge Closes'."),
        ("fr", "Cette dépêche de La Presse Canadienne a été initialement publiée le 3 mai 2024."),
        ("fr", "Article paru dans l'édition du 3 mai 2024"),
        ("de", "Aus der Beispiel-Zeitung vom 3. Mai 2024, Seite 5"),
        ("es", "Publicado en El Ejemplo, el 3 de mayo de 2024"),
        ("pt", "Veja os vídeos mais assistidos"),
        ("pt", "Vídeos mais assistidos do Exemplo"),
        ("pt", "VÍDEOS: veja mais notícias da região"),
        ("tr", "En çok izlenen videolar"),
        ("fr", "MTN/OID"),
        ("en", "DHR/ABC"),
        ("pt", "JB/SBM/asg"),
    ],
)
def test_what_publishers_print_behind_a_story(language: str, line: str) -> None:
    article = _text(language, DAY[language], tail=line)
    assert article.paragraphs == BODIES[language]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "This report by the committee was first published in 1987 and is out of print."),
        ("en", "Published in London, the study counted 12,000 drivers in May 2024."),
        ("en", "Published in 1911, the book was read by thousands in Ashby."),
        ("pt", "Veja os vídeos da ponte que a prefeitura gravou durante a obra, pediu ela."),
        ("de", "Aus der Kasse fehlten am 3. Mai 2024 elf Euro."),
    ],
)
def test_a_last_sentence_that_looks_like_such_a_line(language: str, line: str) -> None:
    assert line in _text(language, DAY[language], tail=line).paragraphs


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Korrigendum: Die Brücke ist älter, als wir schrieben."),
        ("fr", "Rectification : le pont est plus vieux que nous ne l'avions écrit."),
        ("ar", "تصويب: بني الجسر عام 1911."),
    ],
)
def test_labels_of_corrections(language: str, line: str) -> None:
    assert line in [note.text for note in _text(language, DAY[language], tail=line).notes]


BIOGRAPHIES = [
    ("en", "By Jane Roe", "Ms. Roe is a retired ferry captain and the author of “Tide Tables.”"),
    ("en", "By Jane Roe", "Jane Roe is a reporter for the Harbour Ledger."),
    ("en", "By Jane Roe", "Jane Roe, a former ferry captain, is the author of “Tide Tables.”"),
    ("en", "By Jane Roe", "The writer is a former diplomat who lives in Lahore."),
    ("de", "Von Jan Muster", "Der Autor ist Professor für Geschichte an der Universität Bremen."),
    ("de", "Von Jan Muster", "Jan Muster ist Redakteur der Hafenpost."),
    ("fr", "Par Jeanne Exemple", "L'auteur est professeur à l'université de Lille."),
    ("es", "Por Juana Ejemplo", "Juana Ejemplo es historiadora y autora de «Mareas»."),
    ("pt", "Por Joana Exemplo", "A autora é professora da Universidade de Coimbra."),
]


@pytest.mark.parametrize(("language", "byline", "line"), BIOGRAPHIES)
def test_who_the_author_is_under_the_byline_or_at_the_end(language: str, byline: str, line: str) -> None:
    assert _text(language, byline, line).paragraphs == BODIES[language]
    assert _text(language, byline, tail=line).paragraphs == BODIES[language]


def test_a_sentence_about_another_person_is_the_storys() -> None:
    line = "Mr. Muster is a ferry captain who has crossed the river for thirty years."
    assert line in _text("en", "By Jane Roe", line).paragraphs
    assert line in _text("en", "By Jane Roe", tail=line).paragraphs


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("（北原早苗）", ["北原早苗"]),
        ("（富樫真澄）", ["富樫真澄"]),
        ("(関根 慎一)", ["関根 慎一"]),
        ("（成田空港）", []),
        ("（豊田通商）", []),
        ("（宮城県内）", []),
        ("（前川知事）", []),
    ],
)
def test_a_name_in_brackets_ends_a_japanese_story(end: str, names: list[str]) -> None:
    text = (
        "廃校の音楽室、村の食堂に\n2024年3月9日 11時00分\n"
        "廃校になった小学校の音楽室が8日、村でただ一つの食堂に生まれ変わった。\n"
        "黒板には日替わり定食の品書きが並び、ピアノは誰でも弾ける。\n"
        f"営業は平日の午前11時から午後2時まで。{end}"
    )
    assert _names(parse_article(text)) == names


LEADS = [
    (
        "en",
        "The council voted on Friday to close the old bridge, which some 12,000 drivers cross every day.",
        "The bridge seen from the south. Photograph: John Probe/Alamy",
    ),
    (
        "en",
        "By Jane Roe\n\nMay 3, 2024\n\nSELBY, Maine (AP) — The council voted on Friday to close the bridge.",
        "FILE - The bridge is seen in Selby, Maine, Aug. 3, 2021. (AP Photo/John Probe, File)",
    ),
    (
        "de",
        "Von Jan Muster\n\n3. Mai 2024\n\nAltbrück (dpa) - Der Rat hat am Freitag beschlossen, die Brücke zu sperren.",
        "Die Brücke am Morgen. Foto: Gian Beispiel/dpa",
    ),
]


@pytest.mark.parametrize(("language", "lead", "caption"), LEADS)
def test_a_first_paragraph_over_a_picture_is_no_standfirst(language: str, lead: str, caption: str) -> None:
    article = _text(language, lead, caption)
    assert article.subtitle is None
    assert len(article.paragraphs) == 5


@pytest.mark.parametrize(
    ("language", "line", "below"),
    [
        ("ko", "평균 나이 76세, 첫 공연은 5월", '<div class="by">기자명 윤슬아 입력 2024.03.09 10:31</div>'),
        ("ko", "매일 1만2천 명 이용", '<p class="byline">홍길동 기자</p><time>2024-05-03 09:00</time>'),
        ("de", "Sechs Wochen, 12.000 Autofahrer", "<p>Von Jan Muster</p><time>3. Mai 2024</time>"),
        ("en", "Six weeks, 12,000 drivers, one ferry", "<p>By Jane Roe</p><time>May 3, 2024</time>"),
        ("tr", "Altı hafta, 12 bin sürücü", "<p>Ayşe Örnek</p><time>3 Mayıs 2024</time>"),
    ],
)
def test_a_heading_over_the_byline_is_the_standfirst(language: str, line: str, below: str) -> None:
    title, *body = WIDE.get(language, (TITLE.get(language, ""), *BODIES.get(language, ())))
    article = _html(language, f"<h2>{line}</h2>{below}", title, tuple(body))
    assert article.subtitle == line
    assert len(article.authors) == 1


@pytest.mark.parametrize("line", ["WESTERN BUREAU:", "KINGSTON:", "ST JAMES BUREAU:"])
def test_a_bureau_over_the_text_is_no_heading(line: str) -> None:
    article = _text("en", "Jane Roe/Staff Reporter", line)
    assert article.paragraphs == BODIES["en"]
    assert all(block.kind == "paragraph" for block in article.body)


@pytest.mark.parametrize(
    ("language", "byline", "caption", "credit"),
    [
        ("de", "Von Jan Muster", "Seit Jahren gesperrt: Die alte Brücke am Morgen.", "Foto: Gian Beispiel (Keystone)"),
        ("fr", "Par Jeanne Exemple", "Le vieux pont, fermé depuis lundi.", "Photo : Jean Essai"),
        ("es", "Por Juana Ejemplo", "El puente viejo, cerrado desde el lunes.", "Foto: Juan Prueba"),
        ("en", "By Jane Roe", "The old bridge, closed since Monday.", "Photo: John Probe"),
    ],
)
def test_a_sentence_between_byline_and_credit_is_the_caption(
    language: str, byline: str, caption: str, credit: str
) -> None:
    article = _text(language, byline, caption, credit)
    assert [one.text for one in article.captions] == [caption]
    assert article.paragraphs == BODIES[language]


@pytest.mark.parametrize(
    ("raw", "text", "photographers", "sources"),
    [
        ("Le pecore nel parco - RIPRODUZIONE RISERVATA", "Le pecore nel parco", (), ()),
        ("Il ponte del porto © RIPRODUZIONE RISERVATA", "Il ponte del porto", (), ()),
        ("The bridge on Monday. All rights reserved.", "The bridge on Monday.", (), ()),
        ("Le pont lundi. © Jean Essai - Reproduction interdite", "Le pont lundi.", ("Jean Essai",), ()),
        ("El puente el lunes. © Efe. Prohibida su reproducción", "El puente el lunes.", (), ("Efe",)),
        ("Die Brücke am Montag. © dpa - alle Rechte vorbehalten", "Die Brücke am Montag.", (), ("dpa",)),
        ("A ponte na segunda. Todos os direitos reservados", "A ponte na segunda.", (), ()),
        ("橋の様子＝山田太郎撮影、無断転載禁止", "橋の様子", ("山田太郎",), ()),
        ("The archive has all rights reserved", "The archive has all rights reserved", (), ()),
        ("Widzowie siedzą. /Fot. Marek Gawron /Agencja Bies", "Widzowie siedzą.", ("Marek Gawron",), ("Agencja Bies",)),
        ("A ponte. Foto: João Prova/Agência Exemplo", "A ponte.", ("João Prova",), ("Agência Exemplo",)),
        ("الجمل «سلوى» يحمل أربعمئة كتاب (رويترز)", "الجمل «سلوى» يحمل أربعمئة كتاب", (), ("رويترز",)),
        ("رئيس فريق «الأهلي» يتحدث للصحافيين (رويترز)", "رئيس فريق «الأهلي» يتحدث للصحافيين", (), ("رويترز",)),
        ("الجمل «سلوى» (رويترز)", "الجمل «سلوى»", (), ("رويترز",)),
    ],
)
def test_captions_without_rights_and_with_quoted_names(
    raw: str, text: str, photographers: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    caption = split_caption(raw)
    credit = caption.credit
    assert caption.text == text
    assert (credit.photographers if credit else ()) == photographers
    assert (credit.sources if credit else ()) == sources


@pytest.mark.parametrize("line", ["KEY POINTS:", "WHAT HAPPENED:"])
def test_a_label_over_the_text_stays_a_heading(line: str) -> None:
    article = _text("en", "By Jane Roe", line)
    assert [block.text for block in article.body if block.kind == "heading"] == [line]
