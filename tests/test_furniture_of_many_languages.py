"""What stands around stories in languages without a cue file of their own, and the forms of their heads and bylines."""

import pytest

from newsparse.cues import load
from newsparse.dates.stamps import find_stamps
from newsparse.kinds import Kind
from newsparse.parse import parse_article

STORIES = {
    "hr": (
        "Skradinci izglasali: trajekt ostaje",
        "Stanovnici Skradina u subotu su na referendumu izglasali da trajekt preko zaljeva ostane i iduće godine.",
        "Razlika je bila samo 74 glasa, a odaziv najveći u posljednjih deset godina, rekla je gradonačelnica.",
        "Popravak mola počinje u travnju i stajat će grad oko 160 tisuća eura, od čega polovicu plaća županija.",
    ),
    "hi": (
        "अल्मोड़ा में झूला पुल की मरम्मत शुरू",
        "कोसी नदी पर बने पुराने झूला पुल की मरम्मत शनिवार से शुरू हो गई और दो महीने तक रास्ता बंद रहेगा।",
        "अभियंता विनोद जोशी ने कहा कि पुल की रस्सियां पचास साल पुरानी हैं, इसलिए इन्हें बदलना जरूरी है।",
        "प्रशासन ने बताया कि पुल का सारा काम दस मई तक पूरा कर लिया जाएगा और तब तक नाव चलेगी।",
    ),
    "sw": (
        "Wavuvi wa Ziwa Viktoria waandamana kupinga ada mpya",
        "Mamia ya wavuvi waliandamana Jumatatu katika ufuo wa Dunga wakipinga ada mpya ya leseni ya serikali.",
        "Waziri wa uvuvi wa kaunti alisema ada hiyo itasaidia kujenga vyumba vya baridi katika fuo kumi na mbili.",
        "Mazungumzo kati ya pande hizo mbili yataendelea Ijumaa, na wavuvi wamesema hawatalipa mpaka yaishe.",
    ),
}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("hr", "Pratite nas na društvenim mrežama"),
        ("hr", "Preuzmite našu aplikaciju"),
        ("hr", "Prijavite se na naš newsletter"),
        ("hr", "Pogledajte i ovo"),
        ("hr", "Komentari (12)"),
        ("hr", "Više iz rubrike Vijesti"),
        ("hr", "Ovaj članak je dostupan samo pretplatnicima"),
        ("hi", "डाउनलोड करें हमारा ऐप"),
        ("hi", "यह लेख केवल सदस्यों के लिए है।"),
        ("sw", "Tufuate kwenye Facebook"),
        ("sw", "Maoni (3)"),
        ("sw", "Tuma maoni yako"),
    ],
)
def test_furniture_below_a_story_is_no_part_of_it(language: str, line: str) -> None:
    article = parse_article("\n".join((*STORIES[language], line)))
    assert line not in article.text
    assert all(sentence in article.text for sentence in STORIES[language][1:])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("hr", "„Pratite nas na putu kroz grad i nemojte žuriti“, rekao je vodič okupljenim novinarima u subotu."),
        ("hr", "Komentari su stizali cijeli dan, a gradonačelnica je na njih odgovarala do kasno u noć."),
        ("hi", "ऐप डाउनलोड करें और टैक्स भरें, सरकार ने शनिवार को लोगों से कहा और समय सीमा भी बढ़ा दी।"),
        ("sw", "Maoni ya wananchi yalikusanywa kwa wiki tatu kabla ya serikali ya kaunti kutangaza ada hiyo mpya."),
    ],
)
def test_sentences_that_open_as_furniture_are_the_story(language: str, line: str) -> None:
    title, first, *rest = STORIES[language]
    assert line in parse_article("\n".join((title, first, line, *rest))).text


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("et", "Reklaam", Kind.ADVERTISEMENT),
        ("lv", "Reklāma", Kind.ADVERTISEMENT),
        ("sk", "Inzercia", Kind.ADVERTISEMENT),
        ("mr", "जाहिरात", Kind.ADVERTISEMENT),
        ("zh", "字体：大 中 小 分享到：", Kind.NAVIGATION),
        ("ko", "가 가", Kind.NAVIGATION),
        ("tr", "A+ A-", Kind.NAVIGATION),
        ("fa", "لینک کوتاه:", Kind.OTHER),
        ("ko", "본문 요약봇", Kind.NAVIGATION),
        ("sr", "Пратите нас на Фејсбуку и Инстаграму", Kind.SHARE),
        ("bn", "বাংলাদেশ থেকে আরও পড়ুন", Kind.RELATED),
        ("ja", "ここから先は会員限定です。", Kind.PROMO),
        ("lt", "Prenumeruokite mūsų naujienlaiškį", Kind.PROMO),
    ],
)
def test_lines_of_the_page_are_known_in_any_language(language: str, line: str, kind: Kind) -> None:
    row = load(language).match(line)
    assert row is not None
    assert row.kind is kind


def page(head: str, language: str = "ru") -> str:
    story = "".join(f"<p>{sentence}</p>" for sentence in STORIES["hr"][1:])
    return f'<html lang="{language}"><body><article><h1>{STORIES["hr"][0]}</h1>{head}{story}</article></body></html>'


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("<div>09.03.2024, 21:40 Текст: Нина Виткина Фото: Антон Кечин</div>", ["Нина Виткина"]),
        ("<div>09.03.2024 Текст: Ніна Віткіна Відео: Антон Кечин</div>", ["Ніна Віткіна"]),
        ("<div>۱۹ اسفند ۱۴۰۲ - ۲۱:۴۰ | کد خبر: ۸۵۴۱۲۳</div>", []),
        ("<div>۵ مهر ۱۴۰۲ - ۲۱:۴۰ | کد خبر: ۸۵۴۱۲۳</div>", []),
    ],
)
def test_labels_and_months_are_no_part_of_a_name(head: str, names: list[str]) -> None:
    assert [author.name for author in parse_article(page(head)).authors] == names


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("9. 3. 2024, 21.40", "2024-03-09 21:40:00"),
        ("9.3.2024, 21.40", "2024-03-09 21:40:00"),
        ("9. 3. 2024, 21.40 | STA", "2024-03-09 21:40:00"),
        ("9. 3. 2024, 21.40 evra", "2024-03-09"),
    ],
)
def test_an_hour_with_a_full_stop_after_a_comma(line: str, value: str) -> None:
    assert [str(stamp.value) for stamp in find_stamps(line, load("sl"))] == [value]


@pytest.mark.parametrize(
    ("language", "line", "updated"),
    [
        ("ja", "2024年3月9日 21時40分 (3月10日 10時05分更新)", "2024-03-10 10:05:00"),
        ("ko", "2024년 3월 9일 21:40 (수정 3월 10일 08:00)", "2024-03-10 08:00:00"),
    ],
)
def test_a_day_without_a_year_takes_that_of_the_full_date_beside_it(language: str, line: str, updated: str) -> None:
    stamps = find_stamps(line, load(language))
    assert [str(stamp.value) for stamp in stamps if stamp.label == "updated"] == [updated]


@pytest.mark.parametrize(
    "trail",
    ["Nyumbani » Habari » Kaunti", "Početna > Vijesti > Regija", "Naslovnica Vijesti Regija", "Home › Sport › Split"],
)
def test_a_breadcrumb_over_a_headline_is_not_the_headline(trail: str) -> None:
    for story in (STORIES["hr"], STORIES["sw"]):
        assert parse_article("\n".join((trail, story[0], "09.03.2024", *story[1:]))).title == story[0]


def test_a_section_over_the_date_over_the_headline_is_the_section() -> None:
    title, *story = STORIES["hr"]
    assert parse_article("\n".join(("Vijesti", "09.03.2024 21:40", title, *story))).section == "Vijesti"


@pytest.mark.parametrize("name", ["podnaslov", "podtitul", "alapealkiri", "apaksvirsraksts", "subtitlu", "podzaglavie"])
def test_standfirsts_are_known_by_their_elements_names(name: str) -> None:
    head = f'<div class="{name}">Za trajekt 749, protiv 675 glasova</div>'
    assert parse_article(page(head, "hr")).subtitle == "Za trajekt 749, protiv 675 glasova"


def test_a_labelled_title_that_the_text_repeats_whole_is_not_cut() -> None:
    title = "Färjan blir kvar – så röstade byarna"
    story = STORIES["hr"][1:]
    text = "\n".join(
        ("Från: Bladet <brev@blad.example>", f"Ämne: {title}", "Datum: lör, 9 mar 2024 21:40:02 +0100", "")
    )
    assert parse_article(text + "\n" + "\n\n".join((title, *story))).title == title


@pytest.mark.parametrize("markup", ["Núria Blanch<br>Selba", "Marta Ferrer<br>Girona"])
def test_a_place_under_the_name_belongs_to_the_byline(markup: str) -> None:
    article = parse_article(page(f'<p class="signatura">{markup}</p><p class="data">9 de març del 2024</p>', "ca"))
    assert [author.name for author in article.authors] == [markup.partition("<")[0]]
    assert len(article.body) == len(STORIES["hr"]) - 1


def test_a_window_title_shown_again_with_its_site_loses_the_site() -> None:
    title = "Old Ferry Keeps Crossing the Bay"
    shown = f"{title} | Ashby Times"
    head = f"Title: {shown}\n\nURL Source: https://ashby.example/ferry\n\nMarkdown Content:\n# {shown}\n\n"
    assert parse_article(head + "\n\n".join(STORIES["hr"][1:])).title == title


def test_a_filipino_byline_with_a_nickname() -> None:
    story = (
        "Tuloy ang biyahe ng lumang lantsa sa Selbi matapos bumoto ang mga residente nitong Sabado ng gabi.",
        "Magsisimula ang pagkumpuni ng pantalan sa susunod na buwan, ayon sa alkalde ng bayan ng Selbi.",
        "Sinabi rin niya na hindi tataas ang pamasahe hanggang sa katapusan ng taon para sa mga pasahero.",
    )
    head = "<h1>Lantsa sa Selbi, tuloy ang biyahe</h1><div>Ni Rosario “Charo” dela Cruz</div><div>Marso 9, 2024</div>"
    body = "".join(f"<p>{sentence}</p>" for sentence in story)
    authors = parse_article(f'<html lang="tl"><body><article>{head}{body}</article></body></html>').authors
    assert [author.name for author in authors] == ["Rosario “Charo” dela Cruz"]


def test_a_line_without_words_is_no_breadcrumb() -> None:
    raw = (
        "[ ![](/a.jpg) Mill owner had warned of fire ](/b)\nA fire destroyed the old mill on Monday night, they said.\n"
    )
    assert parse_article(raw).body


SIMILAR = (
    *(
        ("en", "Similar stories"),
        ("fr", "Sujets similaires"),
        ("es", "Noticias similares"),
        ("pt", "Artigos semelhantes"),
    ),
    *(
        ("it", "Notizie simili"),
        ("nl", "Vergelijkbare artikelen"),
        ("sv", "Liknande nyheter"),
        ("de", "Ähnliche Artikel"),
    ),
    *(("el", "ΠΑΡΟΜΟΙΑ ΘΕΜΑΤΑ"), ("ru", "Похожие материалы"), ("uk", "Схожі новини"), ("tr", "Benzer haberler")),
    *(("id", "Artikel serupa"), ("ar", "مقالات مشابهة"), ("fa", "مطالب مشابه"), ("vi", "Tin tương tự")),
    *(("ja", "類似記事"), ("zh", "相似文章"), ("ko", "비슷한 기사"), ("ro", "Știri similare"), ("hr", "Slični članci")),
    *(("hu", "Hasonló cikkek"), ("fi", "Samankaltaiset artikkelit"), ("bg", "Подобни новини"), ("hi", "समान खबरें")),
)


@pytest.mark.parametrize(("language", "line"), SIMILAR)
def test_what_is_similar_is_another_article(language: str, line: str) -> None:
    row = load(language).match(line)
    assert row is not None
    assert row.kind is Kind.RELATED


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Similar stories were told by the other captains, the court heard on Monday."),
        ("es", "Noticias similares llegaron el lunes de los otros puertos, dijo la capitanía."),
        ("ru", "Похожие материалы нашли в понедельник и на других кораблях, сообщила полиция."),
        ("de", "Ähnliche Artikel hatte die Firma schon im Mai zurückgerufen, teilte sie mit."),
    ],
)
def test_a_sentence_about_what_is_similar_is_none(language: str, line: str) -> None:
    assert load(language).match(line) is None
