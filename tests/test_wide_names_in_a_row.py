"""Japanese and Chinese names in a row without a label, and a name before its house, right below the headline."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from newsparse.attribution import parse_byline

ROWS = [
    ("佐藤花子、山田太郎", ["佐藤花子", "山田太郎"]),
    ("佐藤花子　山田太郎", ["佐藤花子", "山田太郎"]),
    ("（佐藤花子、山田太郎）", ["佐藤花子", "山田太郎"]),
    ("佐藤花子、山田太郎、田中一郎", ["佐藤花子", "山田太郎", "田中一郎"]),
    ("[佐藤花子，ITmedia]", ["佐藤花子"]),
    ("佐藤花子/青葉新聞", ["佐藤花子"]),
    ("佐藤 花子", ["佐藤 花子"]),
]


@pytest.mark.parametrize("dated_first", [False, True])
@pytest.mark.parametrize(("line", "names"), ROWS)
def test_they_sign(line: str, names: list[str], *, dated_first: bool) -> None:
    title, *story = STORIES["ja"]
    head = ["2024年5月3日 12時34分", line] if dated_first else [line, "2024年5月3日 12時34分"]
    article = parse_article("\n".join((title, *head, *story)))
    assert [one.name for one in article.authors] == names
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("王小明、陈思远", ["王小明", "陈思远"]),
        ("王小明 陈思远", ["王小明", "陈思远"]),
        ("金融、证券", []),
        ("東京、大阪", []),
    ],
)
def test_chinese_names_and_other_words(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_byline(line)] == names
