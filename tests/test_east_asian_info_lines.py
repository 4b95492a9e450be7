"""East Asian bylines: buttons, counts and notes name nobody; labels that are glued together are parted."""

import pytest

from newsparse import parse_article
from newsparse.attribution.byline.byline import parse_byline
from test_east_asian_bylines import HEADLINES, STORIES

NOBODY = [
    *(
        "关注",
        "打印 关闭",
        "查看更多",
        "网络整理",
        "整合",
        "未知",
        "企鹅号",
        "1164次阅读",
        "關注",
        "列印 關閉",
        "分享 收藏",
        "点赞 评论",
    ),
    *(
        "作者：网络整理",
        "作者：未知",
        "作者：佚名",
        "記者：不詳",
        "作者：本站整合",
        "文：互联网",
        "作者：小编",
        "来源：本站原创",
    ),
    *(
        "もっと見る",
        "印刷 閉じる",
        "シェア 印刷",
        "続きを読む",
        "筆者：不明",
        "더보기",
        "글자크기 인쇄",
        "댓글 12",
        "공유하기",
        "작성자: 관리자",
    ),
    *(
        "责任编辑：张申",
        "(责任编辑：张申)",
        "责编：张申",
        "编辑：张申",
        "责任编辑：张申 李小山",
        "来源：新华网 责任编辑：张申",
    ),
]
SOMEBODY = [
    ("作者：余毅菁 向雪妮返回首页，查看更多", [("余毅菁", None), ("向雪妮", None)]),
    ("作者：王大河打印", [("王大河", None)]),
    ("发表于2014-08-24 21:30| 1164次阅读| 来源港报网| 0 条评论| 作者魏星", [("魏星", "港报网")]),
    ("2024-03-09 09:30 | 作者：王大河 | 128人阅读", [("王大河", None)]),
    ("来源港口网| 作者王大河", [("王大河", "港口网")]),
    ("关山月", [("关山月", None)]),
    ("作者：关注云", [("关注云", None)]),
    ("来源：本站原创 作者：王大河", [("王大河", None)]),
    ("作者：本报评论员", [("本报评论员", None)]),
    ("山田太郎", [("山田太郎", None)]),
    ("홍길동 기자", [("홍길동", None)]),
]
GLUED = [
    ("来源：新华网作者：温素霞", [("温素霞", "新华网")]),
    ("2019-09-26 12:11来源：证券时报网作者：李在山", [("李在山", "证券时报网")]),
    ("來源：中央社作者：王大河", [("王大河", "中央社")]),
    ("作者：王大河来源：港口晚报", [("王大河", "港口晚报")]),
    ("作者：王大河编辑：李小山", [("王大河", None)]),
    ("来源：港口晚报记者王大河", [("王大河", "港口晚报")]),
    ("来源：港口晚报 记者 王大河", [("王大河", "港口晚报")]),
    ("作者：王大河 来源：港口晚报", [("王大河", "港口晚报")]),
    ("文/王大河 编辑/李小山", [("王大河", None)]),
    ("文/王大河编辑/李小山", [("王大河", None)]),
    ("文丨王大河责编丨李小山", [("王大河", None)]),
    ("信息来源：港口日报社 作者：王大河", [("王大河", "港口日报社")]),
    ("来源：港口网责任编辑：张申", []),
    ("2024-03-09 来源：港口网 作者：王大河 港口网编辑：张申", [("王大河", "港口网")]),
]


@pytest.mark.parametrize("line", NOBODY)
def test_buttons_counts_and_editors_name_nobody(line: str) -> None:
    assert parse_byline(line) == ()


@pytest.mark.parametrize(("line", "told"), [*SOMEBODY, *GLUED])
def test_names_beside_them_are_told(line: str, told: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.affiliation) for one in parse_byline(line)] == told


def page(line: str, language: str, *, html: bool) -> str:
    lines = [line, *STORIES[language]]
    if not html:
        return "\n\n".join([HEADLINES[language], *lines])
    text = "".join(f"<p>{one}</p>" for one in lines)
    return f"<html><body><article><h1>{HEADLINES[language]}</h1>{text}</article></body></html>"


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("line", ["关注", "打印 关闭", "查看更多", "作者：未知", "1164次阅读"])
def test_a_page_with_such_a_line_has_no_author(line: str, *, html: bool) -> None:
    assert parse_article(page(line, "zh", html=html)).authors == ()


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize(("line", "told"), GLUED)
def test_a_page_with_glued_labels_has_its_author(line: str, told: list[tuple[str, str | None]], *, html: bool) -> None:
    article = parse_article(page(line, "zh", html=html))
    assert [(one.name, one.affiliation) for one in article.authors if one.kind == "person"] == told


@pytest.mark.parametrize("html", [False, True])
def test_an_editor_at_the_foot_is_no_author_and_no_paragraph(*, html: bool) -> None:
    story = "".join(f"<p>{one}</p>" for one in STORIES["zh"])
    foot = "责任编辑：张申"
    text = "\n\n".join([HEADLINES["zh"], *STORIES["zh"], foot])
    article = parse_article(f"<article><h1>{HEADLINES['zh']}</h1>{story}<p>{foot}</p></article>" if html else text)
    assert article.authors == ()
    assert foot not in article.text


MESSENGER = (
    "早上七点，老韩推着车进了烟袋胡同。",
    "车把上挂着五片铁，一晃就响，院里的人听见了就拿着菜刀出来。",
    "“以前一天磨六十把，现在六把，”他说。",
    "天黑前，他把水倒在树根下。他说明天还来。",
)


@pytest.mark.parametrize("form", ["html", "text"])
@pytest.mark.parametrize(
    ("line", "name", "account"),
    [
        ("原创 方小北 京城旧事", "方小北", "京城旧事"),
        ("原创 方小北 京城旧事 2022-03-05 08:30", "方小北", "京城旧事"),
        ("原创： 方小北 京城旧事 昨天", "方小北", "京城旧事"),
        ("原創 林筱芸 島嶼書房", "林筱芸", "島嶼書房"),
        ("原创 李明 故乡的云 周三", "李明", "故乡的云"),
        ("原创 方小北", "方小北", None),
        ("原创：方小北", "方小北", None),
        ("原创 京城旧事", "京城旧事", None),
        ("原创 京城旧事 2022-03-05", "京城旧事", None),
    ],
)
def test_who_signs_a_text_in_a_messenger(line: str, name: str, account: str | None, form: str) -> None:
    headline = "胡同里最后一个磨刀人"
    told = "".join(f"<p>{one}</p>" for one in MESSENGER)
    html = f'<html lang="zh"><body><h1>{headline}</h1><div>{line}</div>{told}</body></html>'
    article = parse_article(html if form == "html" else "\n\n".join((headline, line, *MESSENGER)))
    assert [(one.name, one.affiliation) for one in article.authors] == [(name, account)]
    assert article.paragraphs == MESSENGER


@pytest.mark.parametrize("line", ["原创内容越来越少，胡同里的人也越来越少。", "原创 的意义 ，他说，不在于新。"])
def test_a_sentence_about_what_is_original_stays(line: str) -> None:
    told = "".join(f"<p>{one}</p>" for one in (line, *MESSENGER))
    article = parse_article(f'<html lang="zh"><body><h1>胡同里最后一个磨刀人</h1>{told}</body></html>')
    assert (article.authors, article.paragraphs) == ((), (line, *MESSENGER))
