"""Encoded words (RFC 2047) in a mail's head are read as their letters; a text that speaks of them is left alone."""

import pytest

from newsparse.parse import parse_article

TEXT = (
    "Das alte Boot liegt seit Montag wieder im Hafen von Aschau, und die halbe Stadt sah zu.\n\n"
    "Es war vor dreißig Jahren verkauft worden und stand seither in einem Garten, voller Rosen.\n"
)
SUBJECTS = {
    "quoted letters": ("=?utf-8?Q?M=C3=BCde_Boote_kehren_heim?=", "Müde Boote kehren heim"),
    "small q": ("=?UTF-8?q?M=C3=BCde_Boote_kehren_heim?=", "Müde Boote kehren heim"),
    "base 64": ("=?utf-8?B?TcO8ZGUgQm9vdGUga2VocmVuIGhlaW0=?=", "Müde Boote kehren heim"),
    "Latin-1": ("=?iso-8859-1?Q?M=FCde_Boote_kehren_heim?=", "Müde Boote kehren heim"),
    "Windows": ("=?windows-1252?Q?M=FCde_Boote_=84kehren=93_heim?=", "Müde Boote „kehren“ heim"),
    "two words": ("=?utf-8?Q?M=C3=BCde_?= =?utf-8?Q?Boote_kehren_heim?=", "Müde Boote kehren heim"),
    "two words, folded": ("=?utf-8?Q?M=C3=BCde_?=\n =?utf-8?Q?Boote_kehren_heim?=", "Müde Boote kehren heim"),
    "a letter parted between words": (
        "=?utf-8?Q?M=C3?=\n\t=?utf-8?Q?=BCde_Boote_kehren_heim?=",
        "Müde Boote kehren heim",
    ),
    "plain words around": ("Alte =?utf-8?Q?m=C3=BCde?= Boote", "Alte müde Boote"),
    "plain words on the line below": ("=?utf-8?Q?M=C3=BCde?=\n Boote kehren heim", "Müde Boote kehren heim"),
    "two charsets": ("=?iso-8859-1?Q?M=FCde?= =?utf-8?Q?_F=C3=A4hren?=", "Müde Fähren"),
    "a language": ("=?utf-8*de?Q?M=C3=BCde_Boote?=", "Müde Boote"),
    "Russian": ("=?koi8-r?B?79PFztjA?=", "Осенью"),
    "Japanese": ("=?ISO-2022-JP?B?GyRCPSkkTkVPJDc9LiQsNVkkXyRLRn4kaxsoQg==?=", "秋の渡し舟が休みに入る"),
}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("case", SUBJECTS)
def test_encoded_words_are_read_as_their_letters(case: str, end: str) -> None:
    subject, title = SUBJECTS[case]
    mail = f"From: Bote <post@bote.example>\nSubject: {subject}\nDate: Tue, 18 Mar 2025 06:30:00 +0100\n\n{TEXT}"
    article = parse_article(mail.replace("\n", end))
    assert article.title == title
    assert [issue.check for issue in article.warnings] == ["encoded-words"]
    assert article.paragraphs == tuple(TEXT.strip().split("\n\n"))


def test_head_and_text_are_both_decoded() -> None:
    mail = (
        "Subject: =?utf-8?Q?M=C3=BCde_Boote?=\nContent-Type: text/plain; charset=iso-8859-1\n"
        "Content-Transfer-Encoding: quoted-printable\n\nDie M=FChle am Hafen steht noch, sagte der M=FCller "
        "am =\nMontag.\n"
    )
    article = parse_article(mail)
    assert article.title == "Müde Boote"
    assert article.paragraphs == ("Die Mühle am Hafen steht noch, sagte der Müller am Montag.",)
    assert {issue.check for issue in article.warnings} == {"quoted-printable", "encoded-words"}


@pytest.mark.parametrize(
    "text",
    [
        "The form =?utf-8?Q?M=C3=BCde?= stands for a word, the manual says.\n\nNobody reads it so.",
        "Subject: =?nonsense-9?Q?M=C3=BCde?=\nFrom: Bote\n\nNobody can read this, the clerk said on Monday.",
        "Subject: =?utf-8?B?!!!?=\nFrom: Bote\n\nNobody can read this, the clerk said on Monday.",
        "Is it =? or is it ?= that ends a word, the clerk asked?",
    ],
)
def test_what_is_no_encoded_word_stays(text: str) -> None:
    article = parse_article(text)
    assert article.source == text
    assert not any(issue.check == "encoded-words" for issue in article.warnings)
