"""Headlines of a few characters, in scripts that put no blanks between words."""

from collections.abc import Callable

import pytest

from newsparse import parse_article

BODIES = {
    "zh": (
        "2024年3月9日",
        "镇议会星期一决定把老桥关闭一年，以便修理两座桥墩上的裂缝。",
        "工程师在春天发现了这些裂缝，此后河水又涨了许多，学校和市长都很担心。",
        "镇长告诉居民，公共汽车将绕道磨坊，直到工程完成，大桥通车。",
    ),
    "ja": (
        "2024年3月9日",
        "町議会は月曜日、ひびの入った橋脚を直すため、古い橋を一年間閉鎖することを決めた。",
        "技術者が春にひびを見つけ、その後も川の水位は上がり続けている。",
        "町長は住民に、工事が終わるまでバスは水車小屋を回ると説明した。",
    ),
    "th": (
        "9 มีนาคม 2567",
        "สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดสะพานเก่าเป็นเวลาหนึ่งปีเพื่อซ่อมเสาสองต้นที่มีรอยร้าว",
        "วิศวกรพบรอยร้าวตั้งแต่ฤดูใบไม้ผลิและระดับน้ำในแม่น้ำก็สูงขึ้นเรื่อยๆ นับแต่นั้นมา",
        "นายกเทศมนตรีบอกชาวบ้านว่ารถโดยสารจะอ้อมไปทางโรงสีจนกว่างานจะเสร็จ",
    ),
}
"""A date and three paragraphs."""
HEADLINES = [
    *(
        ("zh", one)
        for one in ("老桥将关闭一年", "大桥今日通车", "暴雨袭击南城", "市长宣布辞职", "学校明年扩建", "老桥今起封闭")
    ),
    *(("ja", one) for one in ("古い橋を閉鎖へ", "市長が辞任へ", "古い橋、来月閉鎖", "川の水位上昇", "バス路線を変更")),
    *(("th", one) for one in ("ปิดสะพานเก่า", "สะพานร้าว", "น้ำขึ้นสูง")),
]
LAYOUTS: dict[str, Callable[[str, tuple[str, ...]], str]] = {
    "heading": lambda head, body: f"<h1>{head}</h1>" + "".join(f"<p>{line}</p>" for line in body),
    "below a menu": lambda head, body: (
        f"<nav><a href='/'>A</a> <a href='/b'>B</a></nav><h1>{head}</h1>" + "".join(f"<p>{line}</p>" for line in body)
    ),
    "text": lambda head, body: "\n\n".join((head, *body)),
    "one break": lambda head, body: "\n".join((head, *body)),
    "Markdown": lambda head, body: "\n\n".join((f"# {head}", *body)),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "headline"), HEADLINES)
def test_is_the_title(language: str, headline: str, layout: str) -> None:
    """A headline of five to eight characters is the title, and no menu's word."""
    article = parse_article(LAYOUTS[layout](headline, BODIES[language]))
    assert article.title == headline
    assert tuple(block.text for block in article.body) == BODIES[language][1:]


@pytest.mark.parametrize("headline", ["老街重开", "橋脚にひび"])
def test_shortest_needs_its_heading(headline: str) -> None:
    """Four or five characters are a menu's word as often: they are the title where they are the page's heading."""
    body = BODIES["zh"]
    assert parse_article(LAYOUTS["heading"](headline, body)).title == headline
    assert parse_article(LAYOUTS["text"](headline, body)).title is None


@pytest.mark.parametrize(
    "headline",
    [
        "Młyn Ashby: mill z 1913 r.",
        "Ashby mill sold to Acme Inc.",
        "Mill fire: Ashby v. Acme Corp.",
        "Old mill burns on Mill St.",
        "Ashby mill passes to John Roe Jr.",
        "Mill burns at 9 p.m.",
        "Mill and bridge, roads etc.",
        "Council buys mill for 3 Mio.",
        "Ashby mill costs 40 Mrd.",
        "Мост в Заречье построили в 1913 г.",
    ],
)
def test_a_headline_may_end_with_a_word_cut_short(headline: str) -> None:
    story = [
        "The old mill at Ashby burned down on Thursday night after lightning struck its roof, the brigade said.",
        "Nobody was hurt in the fire, which began at about nine and took the crews of three towns until dawn.",
        "The owner wants to build it up again by the spring, with the same stones.",
    ]
    assert parse_article("\n\n".join([headline, *story])).title == headline
