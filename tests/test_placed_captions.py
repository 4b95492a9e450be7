"""Japanese captions say where and when a picture was taken behind "＝"; they are captions, and date nothing."""

import pytest

from newsparse import parse_article
from shapes import LAYOUTS, in_shapes

HEADLINE = "古い橋の改修終わる　青葉市"
STORY = (
    "青葉市の古い橋の改修工事が終わり、月曜日の朝に最初の車が渡った。二年前に橋脚にひびが見つかっていた。",
    "技術者たちは鋼の継ぎ目を四十か所取り替え、冬の嵐の間に一つずつ確かめたという。",
    "市によると、工事費は九百万円で、通行料は取らない方針だ。市民は朝から列を作り、橋を渡った。",
)
CAPTIONS = [
    "記者会見に臨む青葉市の高瀬健一市長（右）＝青葉市役所で2025年1月7日、AP",
    "改修を終えた古い橋を渡る市民ら＝青葉市緑町で2025年3月3日午前9時12分、佐藤花子撮影",
    "橋の継ぎ目を調べる技術者たち＝青葉市で1月8日、ロイター",
    "改修前の古い橋＝2023年12月、青葉市提供",
    "橋の開通を祝う子どもたち＝3日、青葉市",
    "通行を待つ車の列＝3日午前、青葉市緑町（共同）",
    "開通式に出席した高瀬市長＝青葉市で2025年3月3日、本社ヘリから佐藤花子撮影",
    "古い橋の橋脚に見つかったひび＝青葉市で2023年2月1日（市提供）",
    "橋のたもとで話す高瀬健一さん＝2025年3月3日、青葉市、佐藤花子撮影",
    "シリアで爆撃を受けた街＝ダマスカスで2024年12月23日、ロイター",
    "完成した橋の模型＝東京都千代田区で2025年1月5日、田中一郎撮影",
    "高瀬健一市長＝青葉市提供",
    "橋の上から見た青葉川＝佐藤花子撮影",
]


@in_shapes("layout", ["text", "lines", "html"])
@pytest.mark.parametrize("line", CAPTIONS)
def test_where_and_when_behind_equals_is_a_caption(line: str, layout: str) -> None:
    first, *others = STORY
    article = parse_article(LAYOUTS[layout]([HEADLINE, first, line, *others]))
    assert [caption.text for caption in article.captions if line.startswith(caption.text)]
    assert [block.text for block in article.body] == list(STORY)
    assert article.published is None
    assert not article.authors


@pytest.mark.parametrize("headline", ["首相、橋の式典へ＝3日に首脳会談", "橋の通行、無料に＝4月上旬で調整―青葉市"])
def test_a_headline_with_equals_is_none(headline: str) -> None:
    article = parse_article("\n\n".join([headline, *STORY]))
    assert article.title == headline
    assert not article.captions
