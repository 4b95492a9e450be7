"""Where a report is from, whose copy it is and who speaks in it: forms of many countries, and what looks like them."""

import pytest

from newsparse import parse_article
from newsparse.attribution import find_quotes, parse_contribution
from newsparse.dateline import find_dateline

PLACES = [
    ("LOWELL, Mass.--(BUSINESS WIRE)--Tallis Robotics today announced", "LOWELL, Mass."),
    ("WASHINGTON, D.C.--(BUSINESS WIRE)--Tallis Robotics today announced", "WASHINGTON, D.C."),
    ("MUNICH & BOSTON--(BUSINESS WIRE)--Tallis Robotics today announced", "MUNICH & BOSTON"),
    ("MALIGAYA, Philippines — A jeepney driver gave it back", "MALIGAYA, Philippines"),
    ("PORT ASHBY, Maine -- The town bought its lighthouse", "PORT ASHBY, Maine"),
    ("LANSING, Mich. — The town bought its lighthouse", "LANSING, Mich."),
    ("DEIR AL-BALAH, Gaza Strip — The hospital reopened", "DEIR AL-BALAH, Gaza Strip"),
    ("ERBIL, Kurdistan Region of Iraq — The mayor said", "ERBIL, Kurdistan Region of Iraq"),
    ("SARN BRIDGE — The clinic put its machine into service", "SARN BRIDGE"),
    ("WASHINGTON and LONDON — The two governments said", "WASHINGTON and LONDON"),
    ("KATHMANDU, July 9: The hill town reopened its footbridge", "KATHMANDU"),
    ("Srinagar, Feb 12: The court ordered a survey", "Srinagar"),
    ("NEW DELHI, 9 July: The court ordered a survey", "NEW DELHI"),
    ("BAKU, Azerbaijan, March 12. The mayor opened", "BAKU, Azerbaijan"),
    ("YEREVAN, MARCH 12, ARMENPRESS. The mayor opened", "YEREVAN"),
    ("KYIV. March 12 (Interfax-Ukraine) – Eleven bridges", "KYIV"),
    ("Москва. 12 марта. INTERFAX.RU - Одиннадцать мостов", "Москва"),
    ("İSTANBUL, (DHA)- Belediye başkanı", "İSTANBUL"),
    ("دمشق-سانا: قال المسؤول", "دمشق"),
]
NO_PLACES = [
    "Question: What will the bridge cost?",
    "QUESTION: What will the bridge cost?",
    "Update — The bridge was reopened on Monday after three weeks of repairs, the council said.",
    "JANE ROE: The bridge will be closed.",
    "MODERATOR — What will the bridge cost?",
    "GOOD NEWS, EVERYONE — The bridge is open",
    "WHAT HAPPENED — The bridge fell on Monday",
    "FACT CHECK: The bridge did not fall",
    "EDITOR'S PICK — The bridge",
    "VERDICT: The bridge is worth the toll",
    "TL;DR: The bridge is worth the toll",
    "Monday, July 9: The hill town reopened its footbridge",
    "Sunday, March 12 — The bridge was reopened",
    "Matchday, July 9: Carrow v Selby",
    "Updated March 12: The bridge",
    "Frage: Was kostet die Brücke?",
]


@pytest.mark.parametrize(("paragraph", "place"), PLACES)
def test_a_report_s_place(paragraph: str, place: str) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize("paragraph", NO_PLACES)
def test_a_label_and_a_speaker_s_turn_are_no_places(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


def test_the_month_behind_a_stop_is_the_day_s() -> None:
    found = find_dateline("KYIV. March 12 (Interfax-Ukraine) – Eleven bridges will be rebuilt.")
    assert found is not None
    assert (found.place, found.date, found.agency) == ("KYIV", "March 12", "Interfax-Ukraine")


def test_a_dateline_under_a_summary() -> None:
    story = [
        "Town Buys Its Lighthouse for One Dollar",
        "By Margit Ollestad",
        "March 12, 2024",
        "The government sold the tower that it had kept dark since an automatic buoy took over its work in 1996.",
        "PORT ASHBY, Maine -- The town bought its lighthouse from the government on Thursday for one dollar.",
        "“We have a drawer full of volunteers and no money at all,” Harlan Pease said after signing the papers.",
        "Repairs to the lantern room are expected to cost about 85,000 dollars, and old bricks are for sale.",
    ]
    found = parse_article("\n".join(story)).dateline
    assert found is not None
    assert found.place == "PORT ASHBY, Maine"


SOURCES = [
    ("Com informações da Agência Brasil e da Lusa", ["Agência Brasil", "Lusa"]),
    ("*Com informações do G1 e da Folhapress", ["G1", "Folhapress"]),
    ("Con información de EFE y de la agencia AFP", ["EFE", "AFP"]),
    ("Con informazioni dell'Ansa e della Reuters", ["Ansa", "Reuters"]),
    ("Izvor: Tanjug", ["Tanjug"]),
    ("Izvor: Beta/Tanjug", ["Beta", "Tanjug"]),
    ("Извор: Танјуг", ["Танјуг"]),
    ("Vir: STA", ["STA"]),
    ("Източник: БТА", ["БТА"]),
    ("Šaltinis: BNS", ["BNS"]),
    ("Avots: LETA", ["LETA"]),
    ("Allikas: ERR", ["ERR"]),
    ("Mənbə: AZERTAC", ["AZERTAC"]),
    ("Աղբյուրը՝ Արմենպրես", ["Արմենպրես"]),
    ("المصدر: الجزيرة + وكالات", ["الجزيرة", "وكالات"]),
    ("منبع: ایسنا", ["ایسنا"]),
    ("সূত্র: বাসস", ["বাসস"]),
    ("ที่มา: ไทยพีบีเอส", ["ไทยพีบีเอส"]),
    ("Nguồn: TTXVN", ["TTXVN"]),
    ("Theo TTXVN", ["TTXVN"]),
    ("По материалам ТАСС", ["ТАСС"]),
    ("За матеріалами: УНІАН", ["УНІАН"]),
    ("Dikutip dari Antara", ["Antara"]),
    ("MTI nyomán", ["MTI"]),
    ("（来源：人民日报）", ["人民日报"]),
    ("출처=연합뉴스", ["연합뉴스"]),
    ("Chanzo: BBC Swahili", ["BBC Swahili"]),
    ("Font: EFE", ["EFE"]),
]
NO_SOURCES = [
    "Izvor buke je stari mlin koji radi noću",
    "Theo kế hoạch, cầu sẽ đóng cửa vào thứ Hai.",
    "Theo ông Nguyễn Văn Minh, cầu sẽ đóng cửa",
    "По информации мэрии, мост закрыт",
    "По материалам дела мост закрыли",
    "Dikutip dari buku harian ibunya",
    "Sumber air desa itu mengering.",
    "المصدر: إن الجسر سيغلق يوم الاثنين بسبب أعمال",
    "Font: Arial Roboto Times Verdana",
]


@pytest.mark.parametrize(("line", "names"), SOURCES)
def test_whose_copy_a_text_is(line: str, names: list[str]) -> None:
    found = parse_contribution(line)
    assert found is not None
    assert [source.name for source in found.sources] == names


@pytest.mark.parametrize("line", NO_SOURCES)
def test_a_sentence_about_a_source_names_none(line: str) -> None:
    assert parse_contribution(line) is None


SPOKEN = [
    ("zh", "赵国栋说：“路平了，孩子们上学才不会摔跤。”", [("路平了，孩子们上学才不会摔跤。", "赵国栋")]),
    ("zh", "石桥村村民赵国栋告诉记者，“我还能再干几年。”", [("我还能再干几年。", "赵国栋")]),
    ("zh", "“我还能再干几年。”赵国栋说。", [("我还能再干几年。", "赵国栋")]),
    ("zh", "“路平了，”赵国栋笑着说，“我还能再干几年。”", [("路平了，", "赵国栋"), ("我还能再干几年。", "赵国栋")]),
    ("zh", "县教育局局长李梅在会上表示：“学校明年扩建。”", [("学校明年扩建。", "李梅")]),
    ("zh", "县政府发言人说：“水泥路将全线贯通。”", [("水泥路将全线贯通。", "县政府发言人")]),
    ("zh", "市長王大明表示，「新圖書館週末開放。」", [("新圖書館週末開放。", "王大明")]),
    ("zh", "村民们称他为“铺路爷爷”，还集资给他买了一辆车。", []),
    ("zh", "这家名为“松田豆腐店”的老店昨日关门。", []),
    ("zh", "這座橋俗稱「老人橋」，建於1950年。", []),
    ("ja", "店主の松田正雄さんは「起きるのがつらくなった」と話した。", [("起きるのがつらくなった", "松田正雄")]),
    ("ja", "「起きるのがつらくなった」と松田正雄さんは話した。", [("起きるのがつらくなった", "松田正雄")]),
    ("ja", "「起きるのがつらくなった」と話す店主の松田正雄さん。", [("起きるのがつらくなった", "松田正雄")]),
    ("ja", "市は「4月から再開する」としている。", [("4月から再開する", "市")]),
    ("ja", "松田さんは「寂しい」「でも満足だ」と話した。", [("寂しい", "松田"), ("でも満足だ", "松田")]),
    ("ja", "担当者は取材に対し、「4月から再開する」と説明した。", [("4月から再開する", "担当者")]),
    ("ja", "青葉市本町の「松田豆腐店」が29日、幕を下ろした。", []),
    ("ja", "「夜の図書館」と呼ばれる催しが人気だ。", []),
    (
        "en",
        "Sen. Joe Manchin (D-W.Va.), a critic, said it “makes absolutely no sense.”",
        [("makes absolutely no sense.", "Joe Manchin")],
    ),
    (
        "en",
        "A baker whose shop burned down said: “I have flour and no oven.”",
        [("I have flour and no oven.", "A baker")],
    ),
    (
        "en",
        "“I have flour and no oven,” said a baker whose shop burned down.",
        [("I have flour and no oven,", "a baker")],
    ),
    (
        "es",
        "“Tengo harina y no horno”, dijo un panadero cuya tienda ardió.",
        [("Tengo harina y no horno", "un panadero")],
    ),
    (
        "fr",
        "Une boulangère dont le magasin a brûlé raconte : « J'ai de la farine. »",
        [("J'ai de la farine.", "Une boulangère")],
    ),
    (
        "it",
        "“Ho la farina e non il forno”, dice un fornaio il cui negozio è bruciato.",
        [("Ho la farina e non il forno", "un fornaio")],
    ),
    (
        "pt",
        "As empresas oferecem 3,5% de reajuste: “Não dá para aceitar isso agora.”",
        [("Não dá para aceitar isso agora.", "As empresas")],
    ),
    (
        "de",
        "Der Trainer freut sich: „Ich bin froh, dass es mehr war.“",
        [("Ich bin froh, dass es mehr war.", "Der Trainer")],
    ),
]


@pytest.mark.parametrize(("language", "text", "spoken"), SPOKEN)
def test_who_says_what(language: str, text: str, spoken: list[tuple[str, str]]) -> None:
    assert [(quote.text, quote.speaker) for quote in find_quotes(text, language)] == spoken
