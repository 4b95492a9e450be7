"""Chinese bylines as papers, agencies and magazines print them: roles before and behind names, outlets, pictures."""

import pytest

from newsparse import parse_article
from newsparse.attribution.byline.chinese_roles import read_roles

HEADLINE = "市议会决定关闭旧桥一年"
STORY = (
    "市议会周一决定关闭旧桥一年，因为工程师在两个桥墩上发现了裂缝，市长说维修费用由省政府承担一半。",
    "附近的居民对此表示理解，但也有人担心上班的路会变得更长，公交公司宣布增开两条线路。",
    "旧桥建于一九三一年，曾经在洪水中受损，后来经过两次加固，专家认为它还能再用二十年。",
)
BYLINES = [
    ("河南商报记者马俊峰/文 受访者供图", ("马俊峰",)),
    ("顶端新闻·河南商报记者马俊峰/文受访者供图", ("马俊峰",)),
    ("本报记者 王大河 文/图", ("王大河",)),
    ("文/王大河 图/李小山", ("王大河",)),
    ("王大河/文 李小山/图", ("王大河",)),
    ("记者王大河 摄影李小山", ("王大河",)),
    ("（记者 王大河 文/摄）", ("王大河",)),
    ("晚报记者 王大河 通讯员 李小山/文 张三丰/摄", ("王大河", "李小山")),
    ("作者：王大河 编辑：李小山", ("王大河",)),
    ("来源：新华社 作者：王大河 2024-03-09", ("王大河",)),
    ("记者：王大河　编辑：李小山　摄影：张三丰", ("王大河",)),
    ("文：王大河", ("王大河",)),
    ("撰文：王大河 摄影：李小山", ("王大河",)),
    ("采写：南都记者 王大河", ("王大河",)),
    ("新京报记者 王大河 编辑 李小山 校对 张三丰", ("王大河",)),
    ("文 | 王大河", ("王大河",)),
    ("文丨王大河 编辑丨李小山", ("王大河",)),
    ("本文作者：王大河", ("王大河",)),
    ("记者 王大河 李小山", ("王大河", "李小山")),
    ("本报北京3月9日讯（记者王大河）", ("王大河",)),
    ("記者王大河／台北報導", ("王大河",)),
    ("〔記者王大河／台北報導〕", ("王大河",)),
    ("撰文：王大河 責任編輯：李小山", ("王大河",)),
    ("文、圖／王大河", ("王大河",)),
    ("聯合報 記者王大河／台北即時報導", ("王大河",)),
    ("王大河 發自台北", ("王大河",)),
    ("特约撰稿人 王大河", ("王大河",)),
    ("全媒体记者 王大河 通讯员 李小山", ("王大河", "李小山")),
    ("口述：王大河 整理：李小山", ("李小山",)),
    ("编译：王大河", ("王大河",)),
    ("东方网记者王大河3月9日报道", ("王大河",)),
]


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_a_line_of_roles_and_names_signs(line: str, names: tuple[str, ...], *, below: bool) -> None:
    parts = (HEADLINE, *STORY, line) if below else (HEADLINE, line, *STORY)
    article = parse_article("\n\n".join(parts))
    assert article.title == HEADLINE
    assert tuple(author.name for author in article.authors) == names
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "新华社记者 王大河 摄",
        "王大河摄",
        "摄影：王大河",
        "图：王大河",
        "编辑：王大河 校对：李小山",
        "记者在现场看到大桥已经关闭",
        "受访者供图",
        "图片来源：视觉中国",
        "文化中心",
        "作者简介",
        "文旅部 报道中心",
    ],
)
def test_what_names_nobody_who_wrote_is_not_read_so(line: str) -> None:
    assert read_roles(line) is None
