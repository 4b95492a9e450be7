"""Labels in brackets before a headline: the line is the headline all the same, in a text that is an article alone."""

import pytest

from newsparse import parse_article

EN = [
    "The river rose by two metres in the night, the town hall of Garam said on Monday.",
    "Three schools stay closed until Thursday, and two tunnels as well.",
]
DE = [
    "Der Fluss ist in der Nacht um zwei Meter gestiegen, teilte das Rathaus am Montag mit.",
    "Drei Schulen bleiben bis Donnerstag geschlossen, zwei Tunnel ebenfalls.",
]
ES = [
    "El río subió dos metros durante la noche, informó el lunes el ayuntamiento de Garam.",
    "Tres escuelas seguirán cerradas hasta el jueves, y dos túneles también.",
]
KO = [
    "시청은 오전 6시부터 비상근무에 들어갔다고 월요일 밝혔다.",
    "초등학교 세 곳은 목요일까지 휴교하고 지하차도 두 곳도 통제된다.",
]
JA = [
    "市は月曜日、川の水位が夜の間に二メートル上がったと発表した。",
    "小学校三校は木曜日まで休校とし、地下道二か所も通行止めにする。",
]
ZH = ["市政府星期一说，河水一夜之间上涨了两米。", "三所小学停课到星期四，两条隧道也已封闭。"]
HEADLINES = [
    ("[VIDEO] Flood closes three schools in Garam", EN),
    ("[Exclusive] Flood closes three schools", EN),
    ("(LEAD) Flood closes three schools in Garam", EN),
    ("[Live Blog] Flood closes three schools in Garam", EN),
    ("[Update] Hochwasser: Drei Schulen in Garam geschlossen", DE),
    ("(Fotos) Hochwasser schließt drei Schulen", DE),
    ("[Vídeo] La crecida cierra tres escuelas en Garam", ES),
    ("[속보] 가람시, 폭우로 초등학교 세 곳 휴교", KO),
    ("[단독] 가람시 초등학교 세 곳 휴교", KO),
    ("[사설] “안전이 먼저다”", KO),
    ("【速報】ガラム市、大雨で小学校三校が休校", JA),
    ("【快讯】加蓝市暴雨 三所小学停课", ZH),
    ("（图文）加蓝市暴雨 三所小学停课", ZH),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(("headline", "told"), HEADLINES)
def test_a_label_in_brackets_costs_no_headline(headline: str, told: list[str], gap: str) -> None:
    article = parse_article(gap.join([headline, *told]))
    assert headline.endswith(article.title or "none")
    assert [block.text for block in article.body] == told


@pytest.mark.parametrize(
    "remark",
    ["(Reuters)", "[Photo by Jane Roe]", "(Adds details, background)", "[1] See the report of 2019", "【记者 王大河】"],
)
def test_a_remark_in_brackets_is_no_headline(remark: str) -> None:
    assert parse_article("\n\n".join([remark, *EN])).title is None
