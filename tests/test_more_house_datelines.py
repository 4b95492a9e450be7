"""Datelines of many houses: Chinese heads, sites, days between dashes or in brackets, towns before a colon."""

import pytest

from newsparse import parse_article
from newsparse.dateline import dateline_of, find_dateline


def _parts(paragraph: str) -> tuple[str | None, str | None, str | None] | None:
    found = find_dateline(paragraph)
    return (found.place, found.agency, found.date) if found else None


CHINESE = [
    ("本报讯（记者王小明）港口大桥昨天重新开放。", (None, "本报", None), "港口大桥"),
    ("港口日报讯 （记者 王小明 通讯员 李雷） 昨日，大桥重新开放。", (None, "港口日报", None), "昨日"),
    ("海湾财经讯 北京时间3月7日晚间消息，大桥公司周二表示将降价。", (None, "海湾财经", None), "北京时间"),
    ("海湾科技讯（王小明）3月7日消息，大桥公司宣布推出新车票。", (None, "海湾科技", "3月7日"), "大桥公司"),
    ("海湾网科技讯 2024年3月7日消息，据当地媒体报道，大桥开放。", (None, "海湾网科技", "2024年3月7日"), "据当地"),
    ("港湾新闻网3月7日讯（记者 王小明）为保障通行，大桥昨夜检修。", (None, "港湾新闻网", "3月7日"), "为保障"),
    ("海岛网三亚3月7日消息（海岛网记者王小明 通讯员李雷）近日，大桥开放。", ("三亚", "海岛网", "3月7日"), "近日"),
    ("东港网3月7日消息：据港口晨报报道，大桥开放。", (None, "东港网", "3月7日"), "据港口"),
    ("海湾娱乐3月7日报道 (文/小明)近日，歌手在大桥上演出。", (None, "海湾娱乐", "3月7日"), "近日"),
    ("中国港口网3月7日上海消息 大桥颁奖典礼昨日举行。", ("上海", "中国港口网", "3月7日"), "大桥颁奖"),
    ("香港港口報訊（記者 陳小明）大學宣布委任新院長。", (None, "香港港口報", None), "大學"),
    ("【港口報專訊】你會為一座橋走多遠？", (None, "港口報", None), "你會"),
    ("【《海湾》综合报道】据市政府消息，大桥将于周五开放。", (None, "《海湾》", None), "据市政府"),
    ("【陳小明╱新北報導】農曆除夕大橋不收費。", ("新北", None, None), "農曆"),
    ("〔記者陳小明／台中報導〕台中港大橋重新開放。", ("台中", None, None), "台中港"),
    ("記者陳小明／高雄報導 高雄港大橋重新開放。", ("高雄", None, None), "高雄港"),
    ("【港口報記者陳小明／台北報導】大橋重新開放。", ("台北", "港口報", None), "大橋"),
    ("（東京中央社10日電）日本一座大橋重新開放。", ("東京", "中央社", "10日"), "日本"),
    ("中新網蘭州3月7日電 (陳小明)正在此間召開的會議說，大橋開放。", ("蘭州", "中新網", "3月7日"), "正在"),
    ("新华社电（记者王小明）大桥昨天重新开放。", (None, "新华社", None), "大桥"),
]


@pytest.mark.parametrize(("paragraph", "parts", "begins"), CHINESE)
def test_the_head_of_a_chinese_report(paragraph: str, parts: tuple[str | None, ...], begins: str) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert (found.place, found.agency, found.date) == parts
    assert paragraph[len(found.text) :].lstrip().startswith(begins)


@pytest.mark.parametrize(
    "paragraph",
    [
        "公安机关审讯（下午）结束后，两人获释。",
        "快讯 大桥重新开放",
        "资讯：大桥重新开放，市民欢迎。",
        "【快讯】大桥重新开放",
        "【独家报道】大桥背后的故事",
        "【財經新聞】大橋公司降價",
        "腾讯宣布将赞助大桥。",
        "我们的通讯（一）到此为止。",
        "据新华社3月7日消息，大桥开放。",
        "新华社报道，大桥重新开放。",
        "港口网3月7日消息称，大桥将关闭。",
        "3月7日消息，大桥公司降价。",
        "北京时间3月7日消息，大桥公司降价。",
        "该报3月7日报道 大桥关闭。",
        "记者王小明北京报道：大桥开放。",
        "【記者陳小明／綜合報導】大橋開放。",
        "【独自報道】橋が再び開通した。",
    ],
)
def test_no_head_of_a_chinese_report(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


@pytest.mark.parametrize(
    ("paragraph", "parts"),
    [
        ("KABAR.com - Jembatan pelabuhan dibuka lagi akhir pekan ini.", (None, "KABAR.com", None)),
        ("PESISIR.CO.ID -- Jembatan pelabuhan dibuka lagi akhir pekan ini.", (None, "PESISIR.CO.ID", None)),
        ("PESISIR.CO.ID, BANDUNG -- Jembatan dibuka lagi.", ("BANDUNG", "PESISIR.CO.ID", None)),
        ("SEMARANG, PESISIR.CO.ID - Jembatan dibuka lagi.", ("SEMARANG", "PESISIR.CO.ID", None)),
        ("Jakarta, CNN Indonesia -- Jembatan dibuka lagi.", ("Jakarta", "CNN Indonesia", None)),
        ('Jakarta, CNN Indonesia -- "Kami siap," kata wali kota.', ("Jakarta", "CNN Indonesia", None)),
        ("Sagarpur (Odisha), Jan 17 (PTI) One person was hurt on the bridge.", ("Sagarpur", "PTI", "Jan 17")),
        ("New Delhi [India], March 9 (ANI): The bridge reopened.", ("New Delhi", "ANI", "March 9")),
        ("Saharanpur (UP), March 9 (PTI) The bridge reopened.", ("Saharanpur", "PTI", "March 9")),
        (
            "OSLO, Norway - Fjord Newswire - 9 March 2024 - The port company opened its bridge.",
            ("OSLO, Norway", "Fjord Newswire", "9 March 2024"),
        ),
        (
            "SINGAPORE - Harbour OutReach - 9 March 2024 - The bridge opened.",
            ("SINGAPORE", "Harbour OutReach", "9 March 2024"),
        ),
        (
            "HAMBURG – Hafen Newswire – 9. März 2024 – Die Brücke ist offen.",
            ("HAMBURG", "Hafen Newswire", "9. März 2024"),
        ),
        ("OTTAWA (March 9, 2024) — The bridge reopened.", ("OTTAWA", None, "March 9, 2024")),
        ("Hamburg (9. März 2024) – Die Brücke ist wieder offen.", ("Hamburg", None, "9. März 2024")),
        ("Toulouse (9 mars 2024) - Le pont a rouvert.", ("Toulouse", None, "9 mars 2024")),
        (
            "(HARBOURWIRE.COM, March 9, 2024 ) Portland, OR -- A dentist opened.",
            ("Portland, OR", "HARBOURWIRE.COM", "March 9, 2024"),
        ),
        ("(PRWEB, March 9, 2024) Portland, OR -- A dentist opened.", ("Portland, OR", "PRWEB", "March 9, 2024")),
        ("Portland, OR (PRWEB) March 09, 2012 -- A dentist opened.", ("Portland, OR", "PRWEB", "March 09, 2012")),
        (
            "Hamburg/Rostock - Die Fähre zwischen den beiden Städten fährt wieder jede Stunde.",
            ("Hamburg/Rostock", None, None),
        ),
        (
            "Paris/Genève – Les villes seront reliées par un nouveau train dès l'été prochain.",
            ("Paris/Genève", None, None),
        ),
        (
            "Oslo/Bergen – Toget mellom de to byene går igjen hver time fra mandag, sier ministeren.",
            ("Oslo/Bergen", None, None),
        ),
        ("New Delhi: The bridge over the river reopened on Friday.", ("New Delhi", None, None)),
        ("Mumbai: Ferry services resumed after the storm.", ("Mumbai", None, None)),
        ("Dhaka: “The bridge is safe,” the minister said.", ("Dhaka", None, None)),
        ("Kathmandu: Trekkers crossed the new bridge.", ("Kathmandu", None, None)),
    ],
)
def test_the_parts_of_a_dateline(paragraph: str, parts: tuple[str | None, ...]) -> None:
    assert _parts(paragraph) == parts


@pytest.mark.parametrize(
    "paragraph",
    [
        "Harbour.com - The shop on the quay has closed its doors for good this winter.",
        "Bridge engineers/planners – Those who work on the bridge meet each week in the town hall to talk.",
        "Weather: Rain will fall on the harbour all day.",
        "Jane Roe: The bridge is safe.",
        "Selby: The bridge is safe.",
        "Η ΓΕΦΥΡΑ: Άνοιξε ξανά για τους πεζούς.",
        "Harbour Bridge (reopened in 2024) – The city is proud of it.",
        "Ashby Mill (built by hand) – The town is proud of it.",
        "AP Harbour - The firm said that it would close two of its yards next year.",
    ],
)
def test_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


def test_a_head_in_an_article_is_its_dateline() -> None:
    text = (
        "港口大桥重新开放\n\n本报讯（记者王小明）横跨港口的大桥周末重新开放，数百名市民步行走过大桥。\n\n"
        "市长表示，维修的费用比市议会当初所担心的要低，工程也提前完成。\n\n北岸的店主们希望顾客能够回来。"
    )
    page = "<article><h1>{}</h1><p>{}</p><p>{}</p><p>{}</p></article>".format(*text.split("\n\n"))
    for raw in (text, page):
        article = parse_article(raw)
        assert article.dateline is not None
        assert article.dateline.text == "本报讯（记者王小明）"
        assert [author.name for author in article.authors] == ["王小明"]
        assert article.paragraphs[0].startswith("本报讯")


@pytest.mark.parametrize(
    ("opening", "below"),
    [
        ("DENGUE: A cidade declara estado de emergência.", "Os casos de dengue dobraram em março, diz a prefeitura."),
        ("PRISÃO: O prefeito foi levado pela polícia.", "A prisão ocorreu na porta do hospital da cidade."),
        ("STREIK: Die Fähren bleiben im Hafen liegen.", "Der streik-erprobte Hafenmeister lacht, der streik dauert."),
        ("STORM: Bron är stängd sedan i natt.", "En storm drog in över kusten på kvällen."),
        ("KNIV: Våpenet ble funnet under broen.", "Politiet fant en kniv til under broen i går."),
        ("GREVE: Les bateaux restent au port.", "La greve dure depuis lundi, dit le port."),
        ("INCENDIO: El puente sigue cerrado.", "El incendio empezó en la cabina del puente."),
        ("HARBOUR FIRE: The bridge is still closed.", "The fire began near the harbour office at night."),
        ("SCIOPERO: I traghetti restano in porto.", "Lo sciopero dura da lunedì, dice il porto."),
        ("ПОЖАР: Мост всё ещё закрыт.", "Ночью пожар начался в будке моста."),
    ],
)
def test_a_topic_before_a_colon_is_no_place(opening: str, below: str) -> None:
    assert dateline_of([opening, below]) is None


def test_a_place_before_a_colon_is_in_no_small_letters() -> None:
    found = dateline_of(
        ["CAPE TOWN: The old bridge reopened.", "The town is glad that Cape Town has its bridge again."]
    )
    assert found is not None
    assert found.place == "CAPE TOWN"


TRAMS = "The transport board agreed on Thursday to run trams through the night on two lines from the start of October."


@pytest.mark.parametrize(
    ("head", "parts"),
    [
        ("Nairobi, Kenya – ", ("Nairobi, Kenya", None, None)),
        ("Portland, Ore. — ", ("Portland, Ore.", None, None)),
        ("Port-au-Prince, Haiti - ", ("Port-au-Prince, Haiti", None, None)),
        ("Mexico City, Mexico — ", ("Mexico City, Mexico", None, None)),
        ("ABUJA, Nigeria (AP) _ ", ("ABUJA, Nigeria", "AP", None)),
        ("WASHINGTON _ ", ("WASHINGTON", None, None)),
        ("ST. LOUIS • ", ("ST. LOUIS", None, None)),
        ("BERLIN · ", ("BERLIN", None, None)),
        ("Washington CNN — ", ("Washington", "CNN", None)),
        ("New York CNN — ", ("New York", "CNN", None)),
        ("Berlin AFP – ", ("Berlin", "AFP", None)),
        ("Schade. ", None),
        ("Hannover: ", None),
        ("Ukraine, Poland — ", None),
        ("Jane Roe, Mayor – ", None),
        ("Apple, Google — ", None),
        ("Tuesday, June – ", None),
    ],
)
def test_town_and_country_marks_and_channels(head: str, parts: tuple[str | None, ...] | None) -> None:
    assert _parts(head + TRAMS) == parts


@pytest.mark.parametrize(
    ("paragraph", "parts"),
    [
        ("[ロンドン ４日 ロイター] - 古い橋が開いた。", ("ロンドン", "ロイター", "４日")),
        ("［東京　４日　ロイター］ - 古い橋が開いた。", ("東京", "ロイター", "４日")),
        ("[写真] 古い橋が開いた。", None),
        ("[独自] 古い橋が開いた。", None),
    ],
)
def test_square_brackets_of_japanese_reports(paragraph: str, parts: tuple[str | None, ...] | None) -> None:
    assert _parts(paragraph) == parts


SAID = [
    "او می‌گوید: «در شش سال فقط دو کتاب گم شده است.»",
    "وی افزود: «پل تا بهار آماده می‌شود.»",
    "وقال الراعي: «رممنا السقف بأيدينا.»",
    'وأضاف: "لن نغادر القرية هذا الشتاء."',
    'לדבריה: "התנור לא כבה מאז."',
    "היא אומרת: התנור לא כבה מאז, ולא יכבה.",
    "उन्होंने कहा: “पुल तैयार है।”",
    "उन्होंने कहा: पुल तैयार है और अब बच्चे भीगे बिना जाते हैं।",
    "তিনি বলেন: “নৌকাটি ঘাটে থামে।”",
    "மேயர் கூறினார்: “பாலம் தயார்.”",
    "เขากล่าว: “เรือพร้อมแล้ว”",
    "እሱ አለ: “ድልድዩ ዝግጁ ነው።”",
]


@pytest.mark.parametrize("paragraph", SAID)
def test_who_speaks_before_a_colon_is_no_place(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("नई दिल्ली: मंत्री ने सोमवार को कहा कि पुल तैयार है।", "नई दिल्ली"),
        ("ঢাকা: নৌকাটি সপ্তাহে ছয় দিন বারোটি ঘাটে থামে।", "ঢাকা"),
        ("القاهرة: أعلنت الوزارة اليوم فتح الجسر القديم.", "القاهرة"),
        ("تهران: وزیر گفت که پل تا بهار آماده می‌شود.", "تهران"),
    ],
)
def test_a_place_without_capitals_stands_before_a_colon(paragraph: str, place: str) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert found.place == place


def test_the_lead_above_what_someone_says_is_no_standfirst() -> None:
    lead = "معلم بازنشسته‌ای در روستای سرچشمه هر هفته با دوچرخه برای کودکان کتاب می‌برد و کتاب‌های خوانده‌شده را پس می‌گیرد."
    said = "او می‌گوید: «در شش سال گذشته فقط دو کتاب گم شده است.»"
    last = "شورای روستا می‌خواهد برای او یک گاری بسازد تا بتواند کتاب‌های بیشتری بیاورد."
    article = parse_article(f"کتابخانه‌ای که با دوچرخه به روستا می‌آید\n۲۷ اردیبهشت ۱۴۰۳\n{lead}\n{said}\n{last}\n")
    assert (article.subtitle, article.dateline, article.paragraphs) == (None, None, (lead, said, last))
