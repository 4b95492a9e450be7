"""Pages that set headline, standfirst, byline and date as they set the text: their tags tell nothing of any line."""

from html import escape

import pytest

from newsparse import parse_article
from one_story import BODIES, QUOTED

HEADS = {
    "en": ("Engineers found the cracks too late.", "By Jane Roe", "March 9, 2024"),
    "de": ("Die Ingenieure fanden die Risse zu spät.", "Von Jana Roth", "9. März 2024"),
    "es": ("Los ingenieros hallaron tarde las grietas.", "Por Juana Robles", "9 de marzo de 2024"),
    "fr": ("Les ingénieurs ont trouvé trop tard les fissures.", "Par Jeanne Roy", "9 mars 2024"),
    "ru": ("Инженеры нашли трещины слишком поздно.", "Автор: Анна Роева", "9 марта 2024"),
    "ar": ("عثر المهندسون على الشقوق بعد فوات الأوان.", "كتبت: سلمى حداد", "9 مارس 2024"),
    "tr": ("Mühendisler çatlakları çok geç buldu.", "Yazan: Ayşe Demir", "9 Mart 2024"),
    "pt": ("Os engenheiros encontraram as fendas tarde.", "Por Joana Reis", "9 de março de 2024"),
}
"""Standfirst, byline and date in each language."""

LAYOUTS = {
    "p": ("<p>", "</p>\n"),
    "p and span": ("<p><span style='color:#000'>", "</span></p>"),
    "div": ("<div>", "</div>"),
    "br": ("", "<br>\n"),
    "two br": ("", "<br><br>"),
    "p in a cell": ("<p>", "</p>"),
}


def lay_out(lines: tuple[str, ...], layout: str) -> str:
    """A page whose lines are all set alike."""
    before, after = LAYOUTS[layout]
    inside = "".join(f"{before}{escape(line)}{after}" for line in lines)
    if layout == "p in a cell":
        inside = f"<table><tr><td>{inside}</td></tr></table>"
    return f"<html><body><div>{inside}</div></body></html>"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", HEADS)
def test_head_is_read(language: str, layout: str) -> None:
    """Headline, standfirst, byline and date stand apart from the text, whatever element they share with it."""
    standfirst, byline, date = HEADS[language]
    article = parse_article(lay_out((QUOTED[language], standfirst, byline, date, *BODIES[language]), layout))
    assert (article.title, article.subtitle) == (QUOTED[language], standfirst)
    assert [author.name for author in article.authors] == [byline.partition(": ")[2] or byline.partition(" ")[2]]
    assert article.published is not None
    assert article.published.isoformat()[:10] == "2024-03-09"
    assert tuple(block.text for block in article.body) == BODIES[language]


@pytest.mark.parametrize("language", HEADS)
def test_bodies_have_no_headline(language: str) -> None:
    """The body of a feed's item in paragraphs has no headline, nor a standfirst."""
    article = parse_article("".join(f"<p>{escape(line)}</p>" for line in BODIES[language]))
    assert (article.title, article.subtitle) == (None, None)
    assert tuple(block.text for block in article.body) == BODIES[language]


def test_another_article_inside_is_no_headline() -> None:
    """What a colon leads in with its own byline is another article that the text shows."""
    lead = "The paper of our neighbours has its own view of the matter, and I could not have said it better myself:"
    lines = (lead, QUOTED["en"], "By Jane Roe, The Ashby Post", *BODIES["en"])
    assert parse_article("".join(f"<p>{escape(line)}</p>" for line in lines)).title is None


@pytest.mark.parametrize(
    ("headline", "byline", "name"),
    [
        ("Council closes the old bridge for a whole year", "by Jane Roe", "Jane Roe"),
        ("Der Rat sperrt die alte Brücke für ein Jahr", "von Jana Roth", "Jana Roth"),
        ("Le conseil ferme le vieux pont pendant un an", "par Jeanne Roy", "Jeanne Roy"),
        ("El ayuntamiento cierra el puente viejo un año", "por Juana Robles", "Juana Robles"),
        ("Il consiglio chiude il vecchio ponte per un anno", "di Lucia Sanna", "Lucia Sanna"),
        ("A câmara fecha a ponte velha durante um ano", "por Joana Reis", "Joana Reis"),
        ("De raad sluit de oude brug een jaar lang", "door Janneke de Vries", "Janneke de Vries"),
        ("Rådet stänger den gamla bron i ett helt år", "av Anna Berg", "Anna Berg"),
    ],
)
def test_bylines_in_small_letters_end_a_headline(headline: str, byline: str, name: str) -> None:
    """A byline that begins small behind a break is no part of the headline over it."""
    body = next(body for body in BODIES.values() if body)
    article = parse_article(f"<div>{headline}<br>{byline}<br>{'<br>'.join(body)}</div>")
    assert (article.title, [author.name for author in article.authors]) == (headline, [name])


@pytest.mark.parametrize("language", [*HEADS, "zh", "ja", "th", "bn", "hi", "ko"])
def test_preformatted_text_is_prose(language: str) -> None:
    """A page that sets its article in one preformatted element is read line by line, in every script."""
    if language in HEADS:
        lines: tuple[str, ...] = (QUOTED[language], *HEADS[language][1:], *BODIES[language])
    else:
        lines = PREFORMATTED[language]
    article = parse_article(f"<html><body><pre>{escape(chr(10).join(lines))}</pre></body></html>")
    assert article.title == lines[0]
    assert article.body[-1].text == lines[-1]
    assert not any(block.kind == "code" for block in article.blocks)


PREFORMATTED = {
    "zh": (
        "老桥将关闭一年",
        "2024年3月9日",
        "镇议会星期一决定把老桥关闭一年，以便修理两座桥墩上的裂缝。",
        "工程师在春天发现了这些裂缝，此后河水又涨了许多。",
        "镇长告诉居民，公共汽车将绕道磨坊，直到工程完成。",
    ),
    "ja": (
        "古い橋を一年間閉鎖へ",
        "2024年3月9日",
        "町議会は月曜日、ひびの入った橋脚を直すため、古い橋を一年間閉鎖することを決めた。",
        "技術者が春にひびを見つけ、その後も川の水位は上がり続けている。",
        "町長は住民に、工事が終わるまでバスは水車小屋を回ると説明した。",
    ),
    "th": (
        "ปิดสะพานเก่าหนึ่งปี",
        "9 มีนาคม 2567",
        "สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดสะพานเก่าเป็นเวลาหนึ่งปีเพื่อซ่อมเสาสองต้นที่มีรอยร้าว",
        "วิศวกรพบรอยร้าวตั้งแต่ฤดูใบไม้ผลิและระดับน้ำในแม่น้ำก็สูงขึ้นเรื่อยๆ นับแต่นั้นมา",
        "นายกเทศมนตรีบอกชาวบ้านว่ารถโดยสารจะอ้อมไปทางโรงสีจนกว่างานจะเสร็จ",
    ),
    "bn": (
        "পুরোনো সেতু এক বছর বন্ধ",
        "৯ মার্চ ২০২৪",
        "শহরের পরিষদ সোমবার পুরোনো সেতুটি এক বছরের জন্য বন্ধ রাখার সিদ্ধান্ত নিয়েছে।",
        "প্রকৌশলীরা বসন্তে দুটি খুঁটিতে ফাটল খুঁজে পান, এরপর থেকে নদীর পানি বেড়েই চলেছে।",
        "মেয়র বাসিন্দাদের বলেন, কাজ শেষ না হওয়া পর্যন্ত বাস চলবে কলের পাশ দিয়ে।",
    ),
    "hi": (
        "पुराना पुल एक साल के लिए बंद",
        "9 मार्च 2024",
        "नगर परिषद ने सोमवार को पुराने पुल को एक साल के लिए बंद करने का फैसला किया।",
        "इंजीनियरों को वसंत में दो खंभों में दरारें मिली थीं और तब से नदी का पानी बढ़ता गया है।",
        "मेयर ने लोगों से कहा कि काम पूरा होने तक बसें चक्की के रास्ते से जाएँगी।",
    ),
    "ko": (
        "낡은 다리 1년간 폐쇄",
        "2024년 3월 9일",
        "읍의회는 월요일 금이 간 교각 두 개를 고치기 위해 낡은 다리를 1년 동안 폐쇄하기로 했다.",
        "기술자들은 봄에 금을 발견했고 그 뒤로 강물은 계속 불어났다.",
        "읍장은 주민들에게 공사가 끝날 때까지 버스가 방앗간을 돌아간다고 말했다.",
    ),
}
"""Headline, date and paragraphs in scripts without blanks or with vowel marks."""


def test_code_stays_code() -> None:
    """Preformatted code inside an article is none of its prose."""
    code = "def close(bridge):\n    return {bridge.name: [pillar for pillar in bridge if pillar.cracked]}\n"
    page = f"<h1>{QUOTED['en']}</h1>" + "".join(f"<p>{line}</p>" for line in BODIES["en"]) + f"<pre>{code}</pre>"
    assert [block.kind for block in parse_article(page).blocks if "bridge.name" in (block.text or "")] == ["code"]
