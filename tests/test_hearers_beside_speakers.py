"""Whom somebody told, beside the speaker's name: no part of it in Hungarian, Persian and Hebrew."""

import pytest

from newsparse import parse_article

PARAGRAPHS = {
    "hu": "A város szerdán bezárta a kikötő melletti régi uszodát, miután a mérnökök repedéseket találtak a tetőn.",
    "fa": "شهرداری روز چهارشنبه استخر قدیمی کنار بندر را پس از آنکه مهندسان ترک‌هایی در سقف پیدا کردند بست.",
    "he": "העירייה סגרה את בריכת השחייה הישנה ליד הנמל לאחר שמהנדסים מצאו סדקים בגג ביום רביעי בבוקר.",
}
TITLES = {"hu": "Bezárták a régi uszodát", "fa": "استخر قدیمی بسته شد", "he": "הבריכה הישנה נסגרה"}


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("hu", "„A tető nem biztonságos” – nyilatkozta az MTI-nek Kiss Ágnes polgármester.", "Kiss Ágnes"),
        ("hu", "„A tető nem biztonságos” – mondta a Telex-nek Kiss Ágnes polgármester.", "Kiss Ágnes"),
        ("hu", "„A tető nem biztonságos” – mondta Kiss Ágnes polgármester.", "Kiss Ágnes"),
        ("fa", "مریم بهمنی به خبرنگار ما گفت: «سقف سال‌هاست که ایمن نیست.»", "مریم بهمنی"),
        ("fa", "مریم بهمنی به ایسنا گفت: «سقف سال‌هاست که ایمن نیست.»", "مریم بهمنی"),
        ("fa", "علی رضایی در گفتگو با ایرنا گفت: «سقف سال‌هاست که ایمن نیست.»", "علی رضایی"),
        ("fa", "علی رضایی گفت: «سقف سال‌هاست که ایمن نیست.»", "علی رضایی"),
        ("he", '"הגג אינו בטוח", אמר ניר כהן ל"הארץ".', "ניר כהן"),
        ("he", '"הגג אינו בטוח", אמר ניר כהן.', "ניר כהן"),
    ],
)
def test_hearer_is_no_part_of_the_name(language: str, sentence: str, name: str) -> None:
    article = parse_article("\n\n".join([TITLES[language], PARAGRAPHS[language], sentence, PARAGRAPHS[language]]))
    assert [quote.speaker for quote in article.quotes][:1] == [name]
