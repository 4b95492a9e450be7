"""Hard-wrapped texts in scripts without blanks, in which letters and figures of Latin take half a column."""

import pytest

from newsparse import parse_article

PARAGRAPHS = {
    "zh": (
        (
            "市议会在2024年3月9日的会议上以31票对12票决定关闭旧桥一年，因为工程师去年春天在两个桥墩上发现了裂缝。市长说，维修"
            "费用估计为4500万元，将由省政府承担一半，其余由本市筹措。"
        ),
        (
            "附近的居民对此表示理解，但也有人担心上班的路会变得更长。公交公司宣布从3月15日起增开A12路和B7路两条线路，每10分钟"
            "一班，直到新桥通车为止。商店主人们则希望工程能够提前完成。"
        ),
        (
            "旧桥建于1931年，曾经在1998年的洪水中受损，后来经过两次加固。专家认为它还能再用20年，前提是现在就开始修理。"
            "反对派议员批评市政府拖延太久，他们说早在2019年就有报告指出了问题。"
        ),
    ),
    "ja": (
        (
            "市議会は2024年3月9日の会議で、古い橋を1年間閉鎖することを31対12で決めた。昨年の春に2本の橋脚でひび割れが見つかった"
            "ためで、修理の費用は約45億円と見込まれている。半分は県が負担する。"
        ),
        (
            "近くの住民は理解を示しているが、通勤の道が遠くなることを心配する人もいる。バス会社は3月15日からA12とB7の2つの路線を"
            "増やし、10分ごとに運行すると発表した。商店主たちは早い完成を望んでいる。"
        ),
        (
            "古い橋は1931年に建てられ、1998年の洪水で傷んだ後、2回補強された。専門家は今すぐ修理を始めれば、あと20年は使えると"
            "みている。野党の議員は、2019年の報告で問題が指摘されていたと批判した。"
        ),
    ),
}


def wrapped(text: str, width: int) -> list[str]:
    """A text broken where the next character would stand past a column, a wide one taking two."""
    lines, line, used = [], "", 0
    for char in text:
        taken = 1 if char.isascii() else 2
        if used + taken > 2 * width and char not in "，。、":
            lines.append(line)
            line, used = "", 0
        line, used = line + char, used + taken
    return [*lines, line]


@pytest.mark.parametrize(
    ("language", "width"),
    [*(("zh", width) for width in (20, 24, 30, 36)), *(("ja", width) for width in (18, 20, 28, 36))],
)
def test_lines_are_joined_to_paragraphs(language: str, width: int) -> None:
    text = "\n".join(line for paragraph in PARAGRAPHS[language] for line in wrapped(paragraph, width))
    assert [block.text for block in parse_article(text).body] == list(PARAGRAPHS[language])


@pytest.mark.parametrize("width", [24, 36])
@pytest.mark.parametrize("language", PARAGRAPHS)
def test_lines_with_blank_ones_between_are_no_list_of_articles(language: str, width: int) -> None:
    lines = [line for paragraph in PARAGRAPHS[language] * 3 for line in wrapped(paragraph, width)]
    warnings = parse_article("\n\n".join(lines)).warnings
    assert "index-page" not in [warning.check for warning in warnings]
