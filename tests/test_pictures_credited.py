"""Whose picture it is: credits behind the name, of two sides, alone, above; and lines over one that are no captions."""

import pytest

from newsparse import Article, Caption, parse_article
from newsparse.attribution import split_caption
from one_story import BODIES, QUOTED

Names = tuple[str, ...]


def _credit(caption: Caption) -> tuple[Names, Names, str | None]:
    assert caption.credit is not None
    return caption.credit.photographers, caption.credit.sources, caption.credit.via


STORIES = {
    "zh": [
        "梅河县万亩水稻开镰收割",
        "2024-10-09 08:21:33",
        "连日来，梅河县万亩水稻陆续成熟，二十多台收割机在田间来回作业。",
        "当地农业部门介绍，今年春季雨水充足，亩产预计比去年增加五十公斤左右。",
        "柳树镇合作社购置了三台烘干机，农户不必再担心连阴雨天气。",
        "全县收割工作预计在本月下旬结束。",
    ],
    "tw": [
        "市府啟用新圖書館 週末開放參觀",
        "2024/05/03 12:30",
        "市政府今天啟用新圖書館，市長表示館內共有十二萬冊藏書，週末起開放民眾參觀。",
        "圖書館耗資三億元，工期兩年，附近居民期待已久。",
        "館方說，兒童閱覽區將於六月開放，屆時也會舉辦說故事活動。",
    ],
    "ja": [
        "青葉市、図書館の夜間開館を再開へ",
        "2024年3月10日 18時00分",
        "青葉市は10日、市立図書館の夜間開館を4月から再開すると発表した。閉館時間は午後9時となる。",
        "夜間開館は2020年春に感染症の影響で中止され、利用者から再開を求める声が上がっていた。",
        "市は司書4人を新たに採用し、月曜日を除く週6日の開館を予定している。",
    ],
    "ko": [
        "한강공원 야간 조명 밤 11시까지 연장",
        "입력 2024.04.12. 오후 3:20",
        "서울시는 다음 달부터 한강공원 야간 조명을 밤 11시까지 켜기로 했다고 12일 밝혔다.",
        "그동안 조명은 밤 10시에 꺼져 산책하는 시민들의 불편이 컸다는 지적이 있었다.",
        "시는 조명 200여 개를 절전형으로 바꿔 전기요금 증가를 줄일 계획이다.",
    ],
}
BEHIND_THE_NAME = [
    ("zh", "图为村民在柳树镇晾晒稻谷。新华社记者 李明浩 摄", "图为村民在柳树镇晾晒稻谷。", ("李明浩",), ("新华社",)),
    ("zh", "村民在柳树镇晾晒稻谷。新华社记者李明浩摄", "村民在柳树镇晾晒稻谷。", ("李明浩",), ("新华社",)),
    ("zh", "村民在柳树镇晾晒稻谷。 新华社发（张伟 摄）", "村民在柳树镇晾晒稻谷。", ("张伟",), ("新华社",)),
    ("zh", "村民在柳树镇晾晒稻谷。王芳、李强摄", "村民在柳树镇晾晒稻谷。", ("王芳", "李强"), ()),
    ("zh", "图为村民在柳树镇晾晒稻谷。（受访者供图）", "图为村民在柳树镇晾晒稻谷。", (), ("受访者",)),
    ("zh", "柳树镇的稻田。视觉中国供图", "柳树镇的稻田。", (), ("视觉中国",)),
    ("tw", "新圖書館今天啟用。（記者王小明攝）", "新圖書館今天啟用。", ("王小明",), ()),
    ("tw", "市長出席啟用典禮。圖／市府提供", "市長出席啟用典禮。", (), ("市府",)),
    ("tw", "新圖書館外觀。（資料照，記者林小明攝）", "新圖書館外觀。", ("林小明",), ()),
    (
        "ja",
        "会見する佐々木市長=10日、青葉市役所、中村健一撮影",
        "会見する佐々木市長=10日、青葉市役所",
        ("中村健一",),
        (),
    ),
    ("ja", "青葉市立図書館＝10日、青葉市本町（中村健一撮影）", "青葉市立図書館＝10日、青葉市本町", ("中村健一",), ()),
    ("ja", "夜間開館を再開する市立図書館＝青葉市提供", "夜間開館を再開する市立図書館", (), ("青葉市",)),
    ("ja", "夜間開館を再開する市立図書館（撮影・中村健一）", "夜間開館を再開する市立図書館", ("中村健一",), ()),
    ("ko", "시민들이 벚꽃길을 걷고 있다. [사진=연합뉴스]", "시민들이 벚꽃길을 걷고 있다.", (), ("연합뉴스",)),
    ("ko", "시민들이 벚꽃길을 걷고 있다. 서울시 제공", "시민들이 벚꽃길을 걷고 있다.", (), ("서울시",)),
    ("ko", "한강공원 야경 [서울시 제공]", "한강공원 야경", (), ("서울시",)),
]


@pytest.mark.parametrize("row", BEHIND_THE_NAME)
@pytest.mark.parametrize("at", [2, 3, 4])
def test_a_caption_whose_label_stands_behind_the_name(row: tuple[str, str, str, Names, Names], at: int) -> None:
    story, line, text, photographers, sources = row
    lines = STORIES[story]
    article = parse_article("\n".join([*lines[:at], line, *lines[at:]]))
    assert [block.text for block in article.body] == lines[2:]
    (caption,) = article.captions
    assert caption.text == text
    assert _credit(caption) == (photographers, sources, None)


@pytest.mark.parametrize(
    ("story", "line"),
    [
        ("zh", "记者从县农业局获悉，今年的收成好于往年，农户也很高兴。"),
        ("tw", "這部紀錄片由王小明拍攝，下個月在圖書館放映。"),
        ("ja", "市は4月から、本を自宅に届けるサービスも無料で提供する。"),
        ("ja", "図書館では市の紹介動画の撮影もあり、多くの人が集まって見守った。"),
        ("ko", "시는 공원 방문객에게 무료 와이파이도 제공한다."),
    ],
)
def test_a_sentence_with_such_a_word_is_the_story_s(story: str, line: str) -> None:
    lines = STORIES[story]
    article = parse_article("\n".join([*lines[:3], line, *lines[3:]]))
    assert line in [block.text for block in article.body]
    assert not article.captions


TWO = (("Tomas Wren", "Lila Osei"), ("Reuters", "AFP"), None)


@pytest.mark.parametrize(
    "credit",
    [
        "(Left: Tomas Wren/Reuters; right: Lila Osei/AFP)",
        "Left: Tomas Wren/Reuters; right: Lila Osei/AFP",
        "(links: Tomas Wren/Reuters, rechts: Lila Osei/AFP)",
        "Fotos: Tomas Wren/Reuters (l.), Lila Osei/AFP (r.)",
        "(À gauche : Tomas Wren/Reuters ; à droite : Lila Osei/AFP)",
        "(Izquierda: Tomas Wren/Reuters; derecha: Lila Osei/AFP)",
        "(À esquerda: Tomas Wren/Reuters; à direita: Lila Osei/AFP)",
        "(Photo by Tomas Wren/Reuters, left; Lila Osei/AFP, right)",
        "(Top: Tomas Wren/Reuters; bottom: Lila Osei/AFP)",
        "(L: Tomas Wren/Reuters; R: Lila Osei/AFP)",
        "(Tv.: Tomas Wren/Reuters, th.: Lila Osei/AFP)",
    ],
)
def test_a_credit_of_two_sides(credit: str) -> None:
    caption = split_caption(f"The mayor and her challenger. {credit}")
    assert caption.text == "The mayor and her challenger."
    assert _credit(caption) == TWO


def test_who_stands_where_is_no_credit() -> None:
    line = "From left: Mayor Dunn, Karl Voss and Ann Roe. (Reuters)"
    caption = split_caption(line)
    assert caption.text == "From left: Mayor Dunn, Karl Voss and Ann Roe."
    assert _credit(caption) == ((), ("Reuters",), None)


@pytest.mark.parametrize("mark", ["―", "—", "–", "‒", "-", "|", "/", "•"])
@pytest.mark.parametrize("stop", [".", ""])
def test_no_mark_is_left_behind_a_caption(mark: str, stop: str) -> None:
    caption = split_caption(f"Members of the choir rehearse in the hall{stop} {mark} Photo: Jane Example")
    assert caption.text == f"Members of the choir rehearse in the hall{stop}"
    assert _credit(caption) == (("Jane Example",), (), None)


@pytest.mark.parametrize(
    ("line", "text", "photographers", "sources"),
    [
        ("王跃（左一）为鼓手。新华社发", "王跃（左一）为鼓手。", (), ("新华社",)),
        ("颁奖典礼现场。（中国台湾网 王怡然 摄）", "颁奖典礼现场。", ("王怡然",), ("中国台湾网",)),
        ("A chart. Image: https://example.com/blog/x", "A chart.", (), ("example.com",)),
        ("A chart. (Image: example.com/Jane Roe)", "A chart.", ("Jane Roe",), ("example.com",)),
        ("La mairie de Pontvieux. Photo d'archives", "La mairie de Pontvieux.", (), ()),
    ],
)
def test_an_agency_that_sent_a_picture_an_outlet_s_own_and_an_address(
    line: str, text: str, photographers: Names, sources: Names
) -> None:
    caption = split_caption(line)
    assert caption.text == text
    assert _credit(caption) == (photographers, sources, None)


HEAD = ["Dorf in Hessen baut sich eigenen Supermarkt", "Von Anna Berger", "3. Mai 2024"]
BODY = [
    "Die Bewohner von Oberhain haben am Freitag ihren eigenen Supermarkt eröffnet, vier Jahre nach dem letzten.",
    "Das Geld kam von 212 Genossen, die je mindestens 250 Euro einzahlten, und von der Sparkasse des Kreises.",
    "Der Laden hat von 7 bis 19 Uhr geöffnet, auch samstags, und wird von vier Angestellten geführt.",
    "Nachbardörfer wollen das Modell übernehmen, sobald die Zahlen des ersten Jahres vorliegen.",
]
ALONE = [
    ("Foto: Jan Muster/dpa", ("Jan Muster",), ("dpa",), None),
    ("Foto: Terje Solheim / NTB", ("Terje Solheim",), ("NTB",), None),
    ("Jane Roe/AFP via Getty Images", ("Jane Roe",), ("AFP",), "Getty Images"),
    ("(Photo by Jane Roe)", ("Jane Roe",), (), None),
    ("Getty Images", (), ("Getty Images",), None),
]


def _article(at: int, *lines: str) -> Article:
    return parse_article("\n".join([*HEAD, *BODY[:at], *lines, *BODY[at:]]))


@pytest.mark.parametrize(("line", "photographers", "sources", "via"), ALONE)
@pytest.mark.parametrize("at", [0, 3])
def test_a_credit_alone_is_a_picture_s(
    line: str, photographers: Names, sources: Names, via: str | None, at: int
) -> None:
    article = _article(at, line)
    assert [block.text for block in article.body] == BODY
    (caption,) = article.captions
    assert caption.text == ""
    assert _credit(caption) == (photographers, sources, via)


def test_the_page_s_tags_say_the_same_of_a_credit_alone() -> None:
    body = "".join(f"<p>{line}</p>" for line in BODY)
    figure = "<figure><img src='a.jpg'><figcaption>Foto: Jan Muster/dpa</figcaption></figure>"
    (caption,) = parse_article(f"<article><h1>{HEAD[0]}</h1>{figure}{body}</article>").captions
    (twin,) = _article(0, "Foto: Jan Muster/dpa").captions
    assert (caption.text, caption.credit) == (twin.text, twin.credit)


@pytest.mark.parametrize("heading", ["3. Wer zahlt mit?", "Warum gerade Oberhain?", "12. Der Laden im Nachbardorf"])
def test_a_heading_over_a_credit_is_no_caption(heading: str) -> None:
    article = _article(2, heading, "Foto: Jan Muster/dpa")
    assert heading in [block.text for block in article.body]
    assert [caption.text for caption in article.captions] == [""]


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><div class='image-credit'>Getty Images</div><img src='a.jpg'><figcaption>{}</figcaption></figure>",
        "<figure><span class='credit'>Getty Images</span><img src='a.jpg'><figcaption>{}</figcaption></figure>",
        "<figure><img src='a.jpg'><div class='photo-credit'>Getty Images</div><figcaption>{}</figcaption></figure>",
        "<figure><img src='a.jpg'><cite>Getty Images</cite><figcaption>{}</figcaption></figure>",
        "<div><p class='copyright'>Getty Images</p><img src='a.jpg'><p class='caption'>{}</p></div>",
        "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure><p><small>Foto: Getty Images</small></p>",
    ],
)
def test_a_credit_over_its_caption_or_right_behind_the_figure(figure: str) -> None:
    text = "Der neue Laden am Dorfplatz von Oberhain."
    body = "".join(f"<p>{line}</p>" for line in BODY)
    page = f"<article><h1>{HEAD[0]}</h1><p class='byline'>{HEAD[1]}</p>{figure.format(text)}{body}</article>"
    article = parse_article(page)
    (caption,) = article.captions
    assert caption.text == text
    assert _credit(caption) == ((), ("Getty Images",), None)
    assert [author.name for author in article.authors] == ["Anna Berger"]
    assert [block.text for block in article.body] == BODY


def test_the_text_of_a_page_of_one_picture_stays() -> None:
    line = (
        "12月6日，柳树镇社区为农民开设维权绿色通道，及时、高效地提高农民的维权效率，降低农民维权成本，确保收入得到保障。"
        "图为律师现场给农民讲解意外伤害赔偿等方面的知识。 韩苏原 摄"
    )
    article = parse_article(f"农民维权绿色通道\n2011-12-16 01:23:34\n{line}")
    assert [block.text for block in article.body] == [line]


@pytest.mark.parametrize("form", ["html", "text"])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        *(("en", f"{label}: Getty Images") for label in ("Featured image", "Cover photo", "Header image")),
        *(("de", f"{label}: dpa") for label in ("Titelbild", "Aufmacherbild", "Beitragsbild", "Headerbild")),
        *(("fr", f"{label} : AFP") for label in ("Image à la une", "Photo de une", "Photo de couverture")),
        *(("es", f"{label}: EFE") for label in ("Foto de portada", "Imagen destacada")),
        *(("pt", f"{label}: Lusa") for label in ("Foto de capa", "Imagem de destaque")),
        *(("ru", f"{label}: РИА Новости") for label in ("Фото на обложке", "Заглавное фото")),
        ("tr", "Kapak fotoğrafı: AA"),
    ],
)
def test_the_credit_of_the_picture_over_an_article_takes_no_paragraph(language: str, line: str, form: str) -> None:
    lines = (*BODIES[language], line)
    html = f"<article><h1>{QUOTED[language]}</h1>{''.join(f'<p>{one}</p>' for one in lines)}</article>"
    article = parse_article(html if form == "html" else "\n\n".join((QUOTED[language], *lines)))
    assert article.paragraphs == BODIES[language]
    assert [block.text for block in article.body] == list(BODIES[language])
