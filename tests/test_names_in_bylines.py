"""Who is named within a byline: words of many languages, wire heads, roles, checkers, lines with name and date."""

import pytest

from newsparse import Article, parse_article
from newsparse.attribution import parse_byline

TITLE = "Old bridge to close for two years"
STORY = (
    "The council of Selby voted on Monday to close the old bridge for two years while the arches are rebuilt.",
    "Engineers found cracks in three of the five piers in the spring, and the repair will cost nine million pounds.",
    "“We would rather close it now than have it fall,” said the chair of the works committee, who grew up beside it.",
    "Drivers will be sent over the new bridge, two miles upstream.",
)


def parse(head: str, title: str = TITLE, story: tuple[str, ...] = STORY) -> Article:
    """A plain text of a headline, the lines under it and a story."""
    return parse_article("\n".join((title, head, *story)))


def parse_page(head: str, facts: str = "") -> Article:
    """A page of the same."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    return parse_article(
        f"<!doctype html><html lang='en'><head><title>{TITLE}</title>{facts}</head>"
        f"<body><main><article><h1>{TITLE}</h1>{head}{body}</article></main></body></html>"
    )


def names(article: Article) -> list[str]:
    """The names of its authors."""
    return [author.name for author in article.authors]


OPENED = [
    ("he", "מאת: יעל שרביט", "יעל שרביט"),
    ("he", "מאת יעל שרביט", "יעל שרביט"),
    ("he", "כתבה: יעל שרביט", "יעל שרביט"),
    ("th", "โดย สมชาย ใจดี", "สมชาย ใจดี"),
    ("th", "เขียนโดย สมชาย ใจดี", "สมชาย ใจดี"),
    ("th", "ผู้เขียน: สมชาย ใจดี", "สมชาย ใจดี"),
    ("hr", "Piše: Ivana Kovač", "Ivana Kovač"),
    ("hr", "Razgovarala: Ivana Kovač", "Ivana Kovač"),
    ("sr", "Пише: Јован Петровић", "Јован Петровић"),
    ("sr", "Аутор: Јован Петровић", "Јован Петровић"),
    ("sl", "Avtorica: Maja Novak", "Maja Novak"),
    ("sk", "Pripravil: Peter Novák", "Peter Novák"),
    ("mk", "Пишува: Марија Стојановска", "Марија Стојановска"),
    ("ro", "Scris de Ștefan Munteanu", "Ștefan Munteanu"),
    ("ro", "Un articol de Ștefan Munteanu", "Ștefan Munteanu"),
    ("hu", "Írta: Kovács Péter", "Kovács Péter"),
    ("hu", "Szerző: Kovács Péter", "Kovács Péter"),
    ("et", "Kirjutas Mari Tamm", "Mari Tamm"),
    ("lt", "Autorius: Jonas Petraitis", "Jonas Petraitis"),
    ("lv", "Autors: Jānis Bērziņš", "Jānis Bērziņš"),
    ("sq", "Shkruan: Arben Hoxha", "Arben Hoxha"),
    ("az", "Müəllif: Aygün Məmmədova", "Aygün Məmmədova"),
    ("fa", "نویسنده: مریم احمدی", "مریم احمدی"),
    ("ur", "تحریر: احمد خان", "احمد خان"),
    ("ar", "إعداد: محمود عبد الغني", "محمود عبد الغني"),
    ("hi", "प्रस्तुति: अमित शर्मा", "अमित शर्मा"),
    ("bn", "লেখক: সাদিয়া রহমান", "সাদিয়া রহমান"),
    ("ta", "எழுதியவர்: கண்ணன் ராஜா", "கண்ணன் ராஜா"),
    ("te", "రచయిత: రవి కుమార్", "రవి కుమార్"),
    ("ka", "ავტორი: ნინო ბერიძე", "ნინო ბერიძე"),
    ("hy", "Հեղինակ՝ Անի Սարգսյան", "Անի Սարգսյան"),
    ("am", "ጸሐፊ: አበበ ከበደ", "አበበ ከበደ"),
    ("km", "ដោយ សុខ សុភា", "សុខ សុភា"),
    ("lo", "ໂດຍ ສົມສັກ ໃຈດີ", "ສົມສັກ ໃຈດີ"),
    ("mn", "Бичсэн: Б.Болд", "Б.Болд"),
    ("uz", "Muallif: Dilshod Karimov", "Dilshod Karimov"),
    ("is", "Höfundur: Jón Sigurðsson", "Jón Sigurðsson"),
    ("eu", "Egilea: Ane Etxeberria", "Ane Etxeberria"),
    ("sw", "Mwandishi: Rehema Shabani", "Rehema Shabani"),
    ("sw", "Imeandikwa na Rehema Shabani", "Rehema Shabani"),
    ("af", "Geskryf deur Jan van der Merwe", "Jan van der Merwe"),
    ("ru", "Беседовала Ольга Смирнова", "Ольга Смирнова"),
    ("ja", "文・写真：佐藤健一", "佐藤健一"),
    ("ja", "佐藤健一記者", "佐藤健一"),
    ("ko", "글·사진 이도연 기자", "이도연"),
    ("ko", "글: 이도연", "이도연"),
    ("en", "Words: Tabitha Coyle", "Tabitha Coyle"),
    ("en", "Comment by Sera Volkan", "Sera Volkan"),
    ("en", "Author, Luísa Carmargo", "Luísa Carmargo"),
    ("en", "Story and photos by Sera Volkan", "Sera Volkan"),
    ("en", "By transport writer Jarrah Mills", "Jarrah Mills"),
    ("en", "By our Brussels correspondent Jarrah Mills", "Jarrah Mills"),
    ("nl", "Door onze redacteur Wietske van der Meulen", "Wietske van der Meulen"),
    ("fr", "Signé Camille Besson", "Camille Besson"),
    ("cs", "Píše Marta Nováková", "Marta Nováková"),
]


@pytest.mark.parametrize(("language", "line", "name"), OPENED)
def test_a_byline_word_of_many_languages_is_no_part_of_the_name(language: str, line: str, name: str) -> None:
    assert [author.name for author in parse_byline(line)] == [name], language


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Words: Qadan Quilova", ["Qadan Quilova"]),
        ("Opinion: Jane Roe", ["Jane Roe"]),
        ("By transport writer Qadan Quilova", ["Qadan Quilova"]),
        ("Opinion: Higher Taxes", []),
        ("Report: Winter Storm", []),
        ("Words fail the council", []),
    ],
)
def test_a_label_signs_where_a_name_follows_its_mark(head: str, expected: list[str]) -> None:
    assert names(parse(head)) == expected


ROMANIAN = (
    "Moara veche din Valea Seacă a fost transformată în muzeu și va putea fi vizitată de sâmbătă, a anunțat primăria.",
    "Clădirea a fost restaurată în doi ani de o asociație locală, cu sprijinul a treizeci de voluntari din comună.",
)
SWAHILI = (
    "Wavuvi wa Mtoni wamepata soko jipya baada ya kusubiri kwa miaka mitano, mkuu wa wilaya alisema Jumatatu.",
    "Soko hilo lina vyumba vya barafu na nafasi ya wafanyabiashara mia moja na ishirini kwa kila siku.",
)
WELSH = (
    "Mae neuadd bentref Llanfair wedi ailagor ar ôl dwy flynedd o waith adnewyddu gan y gymuned a'r cyngor.",
    "Cododd y pentrefwyr dros hanner y gost eu hunain drwy gyngherddau a boreau coffi yn yr ysgol.",
)


@pytest.mark.parametrize(
    ("title", "line", "story", "expected"),
    [
        ("Moara veche, transformată în muzeu", "de Ștefan Munteanu", ROMANIAN, ["Ștefan Munteanu"]),
        ("Moara veche, transformată în muzeu", "De Ana Pop și Ion Radu", ROMANIAN, ["Ana Pop", "Ion Radu"]),
        ("Soko jipya la samaki lafunguliwa", "Na Rehema Shabani", SWAHILI, ["Rehema Shabani"]),
        ("Soko jipya la samaki lafunguliwa", "Na REHEMA SHABANI | Mei 12, 2025", SWAHILI, ["REHEMA SHABANI"]),
        ("Ailagor neuadd bentref Llanfair", "Gan Gwenno Prys", WELSH, ["Gwenno Prys"]),
        (TITLE, "Na Rehema", STORY, ["Na Rehema"]),  # a name elsewhere
    ],
)
def test_a_word_that_opens_bylines_in_its_own_language_alone(
    title: str, line: str, story: tuple[str, ...], expected: list[str]
) -> None:
    assert names(parse(line, title, story)) == expected


def test_prose_without_capitals_behind_a_byline_word_stays_in_the_story() -> None:
    story = (
        "افتتحت محافظة البحيرة يوم الأحد مكتبة عائمة تجوب قرى الدلتا على مدار العام وتقدم كتبا مجانية للأطفال.",
        "كتب الرئيس على حسابه في تويتر أن المفاوضات مستمرة",
        "وقالت منسقة المشروع سلمى عبد الرحيم إن القارب سيتوقف في كل قرية يومين على الأقل.",
    )
    article = parse("10 مارس 2024", "افتتاح مكتبة عائمة تجوب قرى الدلتا", story)
    assert not article.authors
    assert story[1] in [block.text for block in article.body]


CHINESE = (
    "图书馆保留了原来的候车长椅和售票窗口，书架则由旧铁轨和枕木改造而成。",
    "“我年轻时从这里坐车去上大学，现在带孙女来看书。”居民刘桂芳说。",
    "镇政府表示，站台下半年还将改建成露天剧场，预计明年春天完工。",
)
KOREAN = (
    "대합실에는 어린이 책이, 매표소에는 지역 작가의 책이 꽂혔다.",
    "군은 승강장을 야외 공연장으로 꾸미는 공사를 내년 봄까지 끝낼 계획이다.",
)
JAPANESE = (
    "廃校となった木造校舎を改修した宿泊施設が、山あいの町で今週末に営業を始める。",
    "教室だった六部屋に畳を敷き、音楽室は食堂に生まれ変わった。",
    "「子どもの声が戻ったようで、うれしい」と、卒業生の中村スミさんは話す。",
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("新华社杭州3月9日电(记者王晓东、李倩)", ["王晓东", "李倩"]),
        ("中新社北京3月9日电 (记者 王晓东)", ["王晓东"]),
        ("本报讯（记者 李雷 通讯员 王晓东）", ["李雷", "王晓东"]),
        ("（中央社記者陳怡君台東縣12日電）", ["陳怡君"]),
        ("〔記者陳怡君／台北報導〕", ["陳怡君"]),
        ("新华社杭州3月9日电", []),
        ("（图片来源：视觉中国）", []),
    ],
)
def test_the_head_of_a_chinese_report_names_its_reporter(head: str, expected: list[str]) -> None:
    opening = f"{head}停用十二年的临河镇老火车站，本周六作为社区图书馆重新开放，首日接待读者近千人。"
    article = parse_article("\n".join(("老火车站变身社区图书馆", opening, *CHINESE)))
    assert names(article) == expected
    assert article.paragraphs[0] == opening


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("(정선=연합뉴스) 이도연 기자 =", ["이도연"]),
        ("(가람=해든통신) 윤서린 기자 =", ["윤서린"]),
        ("[서울=뉴시스] 홍길동·이도연 기자 =", ["홍길동", "이도연"]),
        ("(서울=뉴스1) 홍길동 이도연 기자 =", ["홍길동", "이도연"]),
        ("(워싱턴=연합뉴스) 이도연 특파원 =", ["이도연"]),
        ("(서울=연합뉴스)", []),
        ("(서울=연합뉴스) 시는 기자 회견에서", []),
    ],
)
def test_the_head_of_a_korean_report_names_its_reporter(head: str, expected: list[str]) -> None:
    opening = f"{head} 십 년 넘게 비어 있던 산골 기차역이 마을 도서관으로 새 단장을 마치고 토요일 문을 열었다."
    article = parse_article("\n".join(("산골 기차역, 마을 도서관으로 새 단장", opening, *KOREAN)))
    assert names(article) == expected
    assert article.paragraphs[0] == opening


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("【佐藤健一】", ["佐藤健一"]),
        ("（佐藤健一）", ["佐藤健一"]),
        ("（山田太郎、鈴木花子）", ["山田太郎", "鈴木花子"]),
        ("[山口翔太，青葉ニュース]", ["山口翔太"]),
        ("（文・山田太郎、写真・鈴木花子）", ["山田太郎"]),
        ("（山田太郎記者）", ["山田太郎"]),
        ("（共同）", []),
        ("（福島県）", []),
        ("（敬称略）", []),
    ],
)
def test_the_brackets_that_end_a_japanese_story_name_its_reporter(tail: str, expected: list[str]) -> None:
    closing = f"町は改修に約八千万円をかけ、年間三千人の宿泊を見込んでいる。{tail}"
    article = parse_article("\n".join(("廃校の木造校舎、宿泊施設に", *JAPANESE, closing)))
    assert names(article) == expected
    assert article.paragraphs[-1] == closing


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Dec 26, 2025 • Mahua Das in Project Management", ["Mahua Das"]),
        ("Saibal Dasgupta / TNN / Oct 9, 2019, 11:05 IST", ["Saibal Dasgupta"]),
        ("Meenal Kulkarni | Ratnapur Times | Jun 2, 2019, 09:14 IST", ["Meenal Kulkarni"]),
        ("3 May 2024 | Qadan Quilova", ["Qadan Quilova"]),
        ("Qadan Quilova · May 3, 2024 · 5 min read", ["Qadan Quilova"]),
        ("May 3, 2024 - Qadan Quilova", ["Qadan Quilova"]),
        ("Y. Le Goff, correspondent | 04.09.2023", ["Y. Le Goff"]),
        ("March 12, 2024 08:30 AM Eastern Daylight Time", []),
        ("Selby Post | 3 May 2024", []),
        ("World News | 3 May 2024", []),
    ],
)
def test_a_line_of_name_and_date_gives_both(line: str, expected: list[str]) -> None:
    article = parse(line)
    assert names(article) == expected
    assert article.published is not None
    assert len(article.body) == len(STORY)


def test_a_german_ordinal_before_a_name_is_no_item_of_a_list() -> None:
    story = (
        "Achtzig Kinder sollen ab Oktober die neue Kita am Mühlbach besuchen. Der Rohbau steht schon.",
        "Die Stadt sucht noch neun Erzieherinnen und zahlt ihnen einen Zuschuss zur Miete.",
    )
    article = parse("18. Juni 2024 · Verena Holzapfel", "Neue Kita am Mühlbach öffnet im Herbst", story)
    assert names(article) == ["Verena Holzapfel"]
    assert str(article.published) == "2024-06-18"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Written by Jane Roe\nFact checked by Qadan Quilova", ["Jane Roe"]),
        ("Written by Jane Roe\nMedically reviewed by Eva Probe, MD", ["Jane Roe"]),
        ("By Jane Roe | Fact checked by Eva Probe", ["Jane Roe"]),
        ("By Jane Roe\nFact Checked By\nEva Probe", ["Jane Roe"]),
        ("Written by: Jane Roe\nEdited by: Eva Probe\nFact-checked by: Jan Muster", ["Jane Roe"]),
        ("By Jane Roe\nGeprüft von Eva Probe", ["Jane Roe"]),
        ("By Jane Roe\nRelu par Eva Probe", ["Jane Roe"]),
        ("By Jane Roe\nRevisado por Eva Probe", ["Jane Roe"]),
        ("Fact checked by Eva Probe", []),
        ("Edited by Eva Probe", ["Eva Probe"]),
    ],
)
def test_who_checked_a_text_signs_nothing(head: str, expected: list[str]) -> None:
    article = parse(f"{head}\n3 May 2024")
    assert names(article) == expected
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize(
    "role",
    [
        "Vice President of Consulting",
        "VP - Technology",
        "National Biotech Reporter",
        "Co-founder of Example",
        "Illustrator",
        "Astrologer",
        "Licensed Grader, M.A. History",
    ],
)
def test_a_role_under_a_name_is_no_author(role: str) -> None:
    assert names(
        parse_page(f"<div class='byline'><a rel='author' href='/j'>Jane Roe</a></div><p class='author-role'>{role}</p>")
    ) == ["Jane Roe"]
    assert names(parse(f"By Jane Roe\n{role}\nMay 3, 2024")) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Daniel Burstein, Senior Director, Content & Marketing, Example and Muster Institute", ["Daniel Burstein"]),
        ("Celeste Longacre Gardener & Astrologer", ["Celeste Longacre"]),
        ("Byby JOSH HASKELL and DAVID CAPLAN", ["JOSH HASKELL", "DAVID CAPLAN"]),
        ("Lulu Example", ["Lulu Example"]),
        ("By Jane Example, political editor, and Qadan Quilova", ["Jane Example", "Qadan Quilova"]),
        ("Co-founder of Example", []),
        ("Fact Checked By", []),
        ("By 9News Staff", ["9News Staff"]),
    ],
)
def test_what_else_a_line_holds_is_no_author(line: str, expected: list[str]) -> None:
    assert [author.name for author in parse_byline(line)] == expected


STATED = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
    f'"headline":"{TITLE}","author":[{{"@type":"Person","name":"%s"}}]}}</script>'
)


@pytest.mark.parametrize(
    ("head", "stated", "expected"),
    [
        (
            (
                "<p class='byline'>Por <a rel='author' href='/a'>Santiago Ramón y Cajal Ferrer</a> e "
                "<a rel='author' href='/b'>Inés Goñi</a></p>"
            ),
            "",
            ["Santiago Ramón y Cajal Ferrer", "Inés Goñi"],
        ),
        (
            "<p class='byline'>Por Santiago Ramón y Cajal Ferrer e Inés Goñi</p>",
            "Santiago Ramón y Cajal Ferrer",
            ["Santiago Ramón y Cajal Ferrer", "Inés Goñi"],
        ),
        ("<div class='writer'>دمنهور - هبة الله يوسف</div>", "هبة الله يوسف", ["هبة الله يوسف"]),
        (
            (
                "<div class='byline'><span class='author'><a href='/j'>Jane Roe</a><i>Editor</i></span>"
                "<span class='author'><a href='/q'>Qadan Quilova</a><i>Trainee</i></span></div>"
            ),
            "",
            ["Jane Roe", "Qadan Quilova"],
        ),
        ("<p class='byline'>By Jane Roe and Jan Muster</p>", "Jane Roe", ["Jane Roe", "Jan Muster"]),
        (
            "<div class='byline'><a rel='author' href='/j'>Jane Roe and Jan Muster</a></div>",
            "",
            ["Jane Roe", "Jan Muster"],
        ),
    ],
)
def test_the_page_says_where_a_name_begins_and_ends(head: str, stated: str, expected: list[str]) -> None:
    assert names(parse_page(head, STATED % stated if stated else "")) == expected


def test_a_screen_readers_labels_give_name_and_role() -> None:
    article = parse("Author, Qadan Quilova\nRole, Political correspondent\n3 May 2024")
    assert [(author.name, author.role) for author in article.authors] == [("Qadan Quilova", "Political correspondent")]
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize("label", ["Media contact:", "Press contact:", "Contacts"])
def test_whom_the_press_may_ask_signs_nothing(label: str) -> None:
    assert (
        names(parse_article("\n".join((TITLE, "3 May 2024", *STORY, "###", label, "Jonas Wik, press@x.example")))) == []
    )


@pytest.mark.parametrize("greeting", ["Guten Morgen", "Good morning", "Bonjour à tous", "Dear reader"])
def test_a_greeting_signs_nothing(greeting: str) -> None:
    assert names(parse(f"{greeting}\n3 May 2024")) == []


BENGALI = (
    "শালবনি উপজেলার ভাঙা সেতুটি বর্ষা শুরুর আগেই চলাচলের জন্য খুলে দেওয়া হবে বলে জানিয়েছেন প্রকৌশলী রফিকুল করিম।",
    "গত বছরের বন্যায় সেতুর দুটি খুঁটি ভেঙে পড়েছিল। এরপর থেকে কুড়িটি গ্রামের মানুষ নৌকায় পারাপার হন।",
)
HINDI = (
    "चमेली घाटी के सबसे ऊंचे गांव धौलीखेत में सोमवार को पहली बार बस पहुंची तो लोगों ने ढोल बजाकर उसका स्वागत किया।",
    "सड़क का काम छह साल पहले शुरू हुआ था। ग्राम प्रधान गोविंद रावत ने बताया कि अब रास्ता चालीस मिनट रह गया है।",
)


@pytest.mark.parametrize(
    ("title", "line", "story", "name"),
    [
        ("শালবনির সেতু খুলছে বর্ষার আগেই", "নিজস্ব প্রতিবেদক", BENGALI, "নিজস্ব প্রতিবেদক"),
        ("শালবনির সেতু খুলছে বর্ষার আগেই", "নিজস্ব প্রতিবেদক, ঢাকা", BENGALI, "নিজস্ব প্রতিবেদক"),
        ("पहाड़ी गांव में पहली बार पहुंची बस", "भाषा संवाददाता, चमेली घाटी", HINDI, "भाषा संवाददाता"),
        ("पहाड़ी गांव में पहली बार पहुंची बस", "जागरण संवाददाता", HINDI, "जागरण संवाददाता"),
    ],
)
def test_a_papers_own_reporter_signs_as_a_house(title: str, line: str, story: tuple[str, ...], name: str) -> None:
    article = parse(line, title, story)
    assert [(author.name, author.kind) for author in article.authors] == [(name, "organisation")]
    assert len(article.body) == len(story)


def test_who_edited_signs_where_nobody_else_does() -> None:
    assert names(parse("Reporter: Jane Roe\nEditor:\nEva Probe\n3 May 2024")) == ["Jane Roe"]
    assert names(parse("Editor:\nEva Probe\n3 May 2024")) == ["Eva Probe"]


def test_what_a_signer_of_a_letter_is_makes_no_author() -> None:
    article = parse_article(
        "\n".join((TITLE, "3 May 2024", *STORY, "Qadan Quilova, managing partner, Example", *STORY[1:]))
    )
    assert names(article) == []


@pytest.mark.parametrize(
    ("line", "names", "place"),
    [
        ("Por Cecília Andrade — Pedra Funda", ["Cecília Andrade"], "Pedra Funda"),
        ("Por Ana Souza, g1 — Ribeirão Preto", ["Ana Souza"], "Ribeirão Preto"),
        ("Por Ana Souza e Rui Lima — Belo Horizonte", ["Ana Souza", "Rui Lima"], "Belo Horizonte"),
        ("Por Ana Souza - Pedra Alta", ["Ana Souza"], "Pedra Alta"),
        ("Por Ana Souza — Rio de Janeiro", ["Ana Souza"], "Rio de Janeiro"),
        ("Por Lucía Torres — Ciudad Real", ["Lucía Torres"], "Ciudad Real"),
        ("By Nora Whitlock – New Delhi", ["Nora Whitlock"], "New Delhi"),
        ("Von Jan Muster – Bad Lindenau", ["Jan Muster"], "Bad Lindenau"),
        ("Di Anna Rossi — Reggio Emilia", ["Anna Rossi"], "Reggio Emilia"),
        ("Jane Example – Oslo", ["Jane Example"], "Oslo"),
        ("By Jane Example — Jan Muster", ["Jane Example", "Jan Muster"], None),
        ("By Jane Example – Political Editor", ["Jane Example"], None),
        ("By Jane Example — The Harbour Post", ["Jane Example"], None),
        ("By Jane Example – Associated Press", ["Jane Example"], None),
        ("By Jane Example - Contributing Columnist", ["Jane Example"], None),
        ("By Jane Example – Xolani Dube", ["Jane Example", "Xolani Dube"], None),
    ],
)
def test_a_place_of_two_words_behind_a_dash(line: str, names: list[str], place: str | None) -> None:
    found = parse_byline(line)
    assert [author.name for author in found] == names
    assert found[0].location == place


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "By Ada Crane, Yorkshire Mail; Bede Lowell, The Northern Echoist; and Cyril Nash",
            [("Ada Crane", "Yorkshire Mail"), ("Bede Lowell", "The Northern Echoist"), ("Cyril Nash", None)],
        ),
        (
            "By Jane Roe, Arizona Republic; Jan Muster, Detroit Free Press",
            [("Jane Roe", "Arizona Republic"), ("Jan Muster", "Detroit Free Press")],
        ),
        ("By Jane Roe, senior editor; Jan Muster, The Post", [("Jane Roe", None), ("Jan Muster", "The Post")]),
        ("By Jane Roe, USA TODAY; Jan Muster, Selby Mail", [("Jane Roe", "USA TODAY"), ("Jan Muster", "Selby Mail")]),
        ("Jane Roe, Selby Star; Tom Lee, Ashby Mirror", [("Jane Roe", "Selby Star"), ("Tom Lee", "Ashby Mirror")]),
        ("Por Ana Ruiz, El Faro; Luis Gil, Radio Puerto", [("Ana Ruiz", "El Faro"), ("Luis Gil", "Radio Puerto")]),
        (
            "Par Jean Dupont, Le Phare; Anne Petit, Valbrune Matin",
            [("Jean Dupont", "Le Phare"), ("Anne Petit", "Valbrune Matin")],
        ),
        (
            "Von Jan Muster, Hafenblatt Kiel; Eva Probe, Die Woche",
            [("Jan Muster", "Hafenblatt Kiel"), ("Eva Probe", "Die Woche")],
        ),
        (
            "By Jane Roe, Tom Lee; Ann Example, Ian Muster",
            [(name, None) for name in ("Jane Roe", "Tom Lee", "Ann Example", "Ian Muster")],
        ),
        ("By Jane Roe, MD; Tom Lee, PhD", [("Jane Roe", None), ("Tom Lee", None)]),
        ("By Jane Roe; Tom Lee, The Post", [("Jane Roe", "The Post"), ("Tom Lee", "The Post")]),
    ],
)
def test_a_list_says_where_each_works(line: str, people: list[tuple[str, str | None]]) -> None:
    assert [(author.name, author.affiliation) for author in parse_byline(line)] == people
