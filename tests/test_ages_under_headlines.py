"""How long ago a text came out, or two days with their times, in small letters on the line below the headline."""

from datetime import UTC, date, datetime

import pytest

from harbour_bridge import STORIES
from newsparse import Options, parse_article

NOW = datetime(2024, 5, 3, 15, 34, tzinfo=UTC)
HOURS, HOUR = "2024-05-03T12:34:00+00:00", "2024-05-03T14:34:00+00:00"
AGES = [
    ("en", "an hour ago", HOUR),
    ("en", "3 hours ago", HOURS),
    ("en", "a week ago", "2024-04-26"),
    ("de", "vor 3 Stunden", HOURS),
    ("de", "vor 12 Min.", "2024-05-03T15:22:00+00:00"),
    ("es", "hace 2 días", "2024-05-01"),
    ("fr", "il y a 3 heures", HOURS),
    ("fr", "il y a une heure", HOUR),
    ("pl", "godzinę temu", HOUR),
    ("sv", "för 3 timmar sedan", HOURS),
    ("ru", "час назад", HOUR),
    ("ru", "3 часа назад", HOURS),
    ("ja", "3時間前", HOURS),
    ("ja", "昨日 12:34", "2024-05-02T12:34:00+00:00"),
]
OTHERS = [
    ("Agua para los barrios", "El cabildo aprobó el jueves un plan para llevar agua a los barrios.", "hace 3 horas"),
    ("Mercado de peixe reabre", "A prefeitura anunciou na quarta-feira que vai reabrir o mercado.", "há 3 horas"),
    ("Borgosole, riapre il teatro", "Il teatro comunale riaprirà in autunno dopo sette anni di lavori.", "3 ore fa"),
    ("Waardekerk schrapt tunnel", "De gemeente stopt met de bouw van een tunnel onder het spoor.", "3 uur geleden"),
    ("Valea Lungă va avea o școală", "Consiliul local a aprobat marți construirea unei noi școli.", "acum 3 ore"),
    ("Ανοίγει ξανά το σχολείο", "Ο δήμος αποφάσισε την Τρίτη να ανοίξει ξανά το σχολείο.", "πριν από 3 ώρες"),
    ("Трамвай повертається", "Міська рада вирішила відновити старий трамвайний маршрут до вокзалу.", "3 години тому"),
    ("הספרייה הישנה תיפתח מחדש", "מועצת העיר החליטה ביום שלישי לפתוח מחדש את הספרייה הישנה.", "לפני 3 שעות"),
    ("إعادة فتح السوق القديم", "قرر مجلس البلدة يوم الثلاثاء إعادة فتح السوق القديم بعد ترميم طويل.", "قبل 3 ساعات"),
    ("پل قدیمی بازسازی می‌شود", "شورای شهر روز سه‌شنبه تصمیم گرفت پل قدیمی رودخانه را بازسازی کند.", "۳ ساعت پیش"),
    ("पुराना पुल फिर खुलेगा", "नगर परिषद ने मंगलवार को पुराने पुल की मरम्मत का फैसला किया।", "3 घंटे पहले"),
    ("আবার চালু হচ্ছে ফেরিঘাট", "পৌরসভা মঙ্গলবার পুরোনো ফেরিঘাট আবার চালু করার সিদ্ধান্ত নিয়েছে।", "৩ ঘণ্টা আগে"),
    ("เปิดตลาดน้ำอีกครั้ง", "สภาเทศบาลมีมติเมื่อวันอังคารให้เปิดตลาดน้ำเก่าอีกครั้งหลังปิดซ่อมนานสามปี", "3 ชั่วโมงที่แล้ว"),
    ("Bến phà Suối Bạc mở lại", "Hội đồng thị trấn hôm thứ Ba quyết định mở lại bến phà cũ.", "3 giờ trước"),
    ("老火车站将变身图书馆", "镇议会周二决定将老火车站改建为公共图书馆，工程将于明年春天开工。", "3小时前"),
]
LONG = [
    ("en", "by Jane Roe", "published on May 3, 2024 at 12:34 p.m. and last updated on May 3, 2024 at 1:05 p.m."),
    ("de", "von Jane Roe", "veröffentlicht am 3. Mai 2024 um 12:34 Uhr, aktualisiert am 3. Mai 2024 um 13:05 Uhr"),
    ("fr", "par Jane Roe", "publié le 3 mai 2024 à 12h34 (mis à jour le 3 mai 2024 à 13h05)"),
    ("es", "por Jane Roe", "publicado el 3 de mayo de 2024 a las 12:34 y actualizado el 3 de mayo de 2024 a las 13:05"),
]


@pytest.mark.parametrize(("language", "line", "moment"), AGES)
def test_an_age_under_the_headline(language: str, line: str, moment: str) -> None:
    title, *story = STORIES[language]
    raw = "\n".join((title, line, *story))
    dated, undated = parse_article(raw, options=Options(now=NOW)), parse_article(raw)
    for article in (dated, undated):
        assert (article.title, [block.text for block in article.body]) == (title, story)
    assert dated.published is not None
    assert (dated.published.isoformat(), undated.published) == (moment, None)


@pytest.mark.parametrize(("title", "lead", "line"), OTHERS)
def test_an_age_in_other_languages(title: str, lead: str, line: str) -> None:
    raw = f"{title}\n{line}\n{lead}\n{lead} {lead}"
    article = parse_article(raw, options=Options(now=NOW))
    assert (article.title, article.published) == (title, datetime(2024, 5, 3, 12, 34, tzinfo=UTC))
    assert line not in [block.text for block in parse_article(raw).body]


@pytest.mark.parametrize(("language", "byline", "line"), LONG)
def test_two_days_with_their_times(language: str, byline: str, line: str) -> None:
    title, *story = STORIES[language]
    article = parse_article("\n".join((title, byline, line, *story)))
    assert (article.title, [one.name for one in article.authors]) == (title, ["Jane Roe"])
    assert (article.published, article.updated) == (datetime(2024, 5, 3, 12, 34), datetime(2024, 5, 3, 13, 5))  # noqa: DTZ001 (as shown)
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Published on May 3, 2024 and updated on May 4, 2024", (date(2024, 5, 3), date(2024, 5, 4))),
        ("Veröffentlicht am 3. Mai 2024 und aktualisiert am 4. Mai 2024", (date(2024, 5, 3), date(2024, 5, 4))),
    ],
)
def test_a_joiner_between_publication_and_update(line: str, days: tuple[date | None, date | None]) -> None:
    title, *story = STORIES["de" if line.startswith("V") else "en"]
    article = parse_article("\n\n".join((title, line, *story)))
    assert (article.published, article.updated) == days


@pytest.mark.parametrize(
    "torn",
    [
        "The mill in Ashby was closed\nan hour ago\nafter a fire had been seen on its upper floor.",
        "Der Rat von Lindenau hat\nvor 3 Stunden\nbeschlossen, das alte Freibad nicht zu schließen.",
        "El cabildo de la sierra aprobó\nhace 2 días\nun plan para llevar agua a los barrios altos.",
    ],
)
def test_an_age_inside_a_sentence_goes_on_with_it(torn: str) -> None:
    article = parse_article(f"{torn}\nNobody was hurt, and the work will go on as soon as the roof is dry.")
    assert article.body[0].text == torn.replace("\n", " ")
