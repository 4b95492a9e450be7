"""The headline beats what stands around it, its site's name goes off it, and the section over it fills its field."""

import pytest

from newsparse import parse_article
from newsparse.label.passes.headline.parts import Sites, part_headline
from newsparse.label.topic_words import content_words
from one_story import BODIES, QUOTED
from shapes import some_of

MENUS = {
    "en": "Home | Archive | Forum",
    "de": "Startseite | Archiv | Forum",
    "es": "Portada | Archivo | Foro",
    "fr": "Accueil | Archives | Forum",
    "ru": "Главная | Архив | Форум",
    "ar": "الرئيسية | الأرشيف | المنتدى",
    "tr": "Ana sayfa | Arşiv | Forum",
    "pt": "Início | Arquivo | Fórum",
}
CODES = {
    "en": "Story no. 441209 filed at 11:20 under bridges",
    "de": "Meldung Nr. 441209, Kennung alt-brk, Fassung 2 von 3",
    "es": "Código de la noticia: 441209 versión segunda de hoy",
    "fr": "Dépêche no 441209, version 2, envoi du matin",
    "ru": "Код новости: 441209 выпуск второй, утро",
    "ar": "رمز الخبر: 441209 النسخة الثانية من هذا الصباح",
    "tr": "Haber kodu: 441209 ikinci sürüm sabah yayını",
    "pt": "Código da notícia: 441209 versão segunda da manhã",
}
SITE = "The Merrow Echo"


def page(title: str, head: str, language: str, more: str = "") -> str:
    """A page of the story: its ``title``, what stands over the text, more metadata."""
    text = "".join(f"<p>{line}</p>" for line in BODIES[language])
    meta = f'<meta charset="utf-8"><title>{title}</title>{more}'
    return f'<html lang="{language}"><head>{meta}</head><body>{head}<div>{text}</div></body></html>'


@pytest.mark.parametrize("heading", ["h1", "h2", "h3"])
@pytest.mark.parametrize("language", BODIES)
@pytest.mark.parametrize("above", [MENUS, CODES], ids=["menu", "codes"])
def test_a_stated_headline_beats_the_line_above_it(above: dict[str, str], language: str, heading: str) -> None:
    headline = QUOTED[language]
    head = f"<div>{above[language]}</div><{heading}>{headline}</{heading}>"
    article = parse_article(page(f"{headline} - {SITE}", head, language))
    assert article.title == headline
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
def test_a_stated_headline_stands_below_a_notice(language: str) -> None:
    notice = "<div>" + "<p>We and our partners keep data on your device, and read them to know who you are.</p>"
    notice += "<p>You may take back what you agreed to at any time, in the settings at the foot of this page.</p></div>"
    headline = QUOTED[language]
    article = parse_article(page(f"{headline} - {SITE}", f"{notice}<h1>{headline}</h1>", language))
    assert article.title == headline
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
@pytest.mark.parametrize(
    "logo",
    ['<h1><a href="/">{}</a></h1>', '<div id="top"><h1><a href="/">{}</a></h1><p>Since 1871</p></div>'],
    ids=["alone", "with its motto"],
)
def test_a_logo_is_no_headline(logo: str, language: str) -> None:
    head = logo.format(SITE) + f"<h2>{QUOTED[language]}</h2>"
    site = f'<meta property="og:site_name" content="{SITE}">'
    article = parse_article(page(SITE, head, language, site))
    assert article.title == QUOTED[language]
    assert article.subtitle is None


BLOGS = {
    "en": "Notes From the Merrow",
    "de": "Merrower Heimatblog",
    "es": "Noticias del Altiplano",
    "fr": "Le petit journal de la rive",
    "ru": "Вести с маяка",
    "ar": "مدونة الميناء",
    "tr": "Liman Günlüğü",
    "pt": "Caderno do Porto",
}


@pytest.mark.parametrize("between", ["", "<p>News from the river</p>", "<h2>Monday, May 6, 2024</h2>"])
@pytest.mark.parametrize(
    "title", ["{blog}: {headline}", "{blog} » {headline}", "{headline} | {blog}", "{headline} « {blog}"]
)
@pytest.mark.parametrize("heading", ["<h2>{}</h2>", "<h3>{}</h3>", '<h2><a href="/post">{}</a></h2>'])
@pytest.mark.parametrize("language", BODIES)
def test_a_blogs_name_over_a_lower_heading_is_no_headline(
    language: str, heading: str, title: str, between: str
) -> None:
    blog, headline = BLOGS[language], QUOTED[language]
    head = f'<div><h1><a href="/">{blog}</a></h1>{between}</div>{heading.format(headline)}'
    article = parse_article(page(title.format(blog=blog, headline=headline), head, language))
    assert article.title == headline
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
def test_a_linked_headline_over_its_standfirst_stays(language: str) -> None:
    headline = QUOTED[language]
    below = BODIES[language][1]
    head = f'<h1><a href="/post">{headline}</a></h1><h2>{SITE}</h2>'
    assert parse_article(page(f"{headline}: {SITE}", head, language)).title == headline
    assert below in [block.text for block in parse_article(page(headline, head, language)).body]


@pytest.mark.parametrize("language", BODIES)
def test_a_menu_is_no_headline_where_the_page_shows_none(language: str) -> None:
    steps = (step.strip() for step in MENUS[language].split("|"))
    menu = "<div>" + " ".join(f'<a href="/{at}">{step}</a>' for at, step in enumerate(steps)) + "</div>"
    site = f'<meta property="og:site_name" content="{SITE}">'
    article = parse_article(page(f"{QUOTED[language]} :: {SITE}", menu, language, site))
    assert article.title == QUOTED[language]


@pytest.mark.parametrize("language", BODIES)
def test_a_blogs_headline_below_the_days_heading(language: str) -> None:
    headline = QUOTED[language]
    text = "<br/><br/>".join(BODIES[language][:3]) + f'<br/><div style="text-align:justify">{BODIES[language][3]}</div>'
    raw = (
        f"<html><head><meta charset='utf-8'><title>{SITE}: {headline}</title></head><body>"
        f"<h2 class='date-header'><span>16 August 2015</span></h2><div class='post hentry'>"
        f"<h3 class='post-title entry-title' itemprop='name'>{headline}</h3>"
        f"<div class='post-body entry-content' itemprop='description articleBody'>{text}</div></div></body></html>"
    )
    article = parse_article(raw)
    assert article.title == headline
    assert article.subtitle is None
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
def test_the_headline_is_shown_again_under_the_menu(language: str) -> None:
    menu = "\n".join(step.strip() for step in MENUS[language].split("|"))
    headline = QUOTED[language]
    article = parse_article(f"{headline} | {SITE}\n{menu}\n{headline}\n" + "\n".join(BODIES[language]))
    assert article.title == headline
    assert [block.text for block in article.body] == list(BODIES[language])


def test_an_agencys_slug_is_no_headline() -> None:
    raw = f"BC-Old-Bridge, 0180\n\n{QUOTED['en']}\n\nBy MARGIT OLLESTAD\n\n" + "\n\n".join(BODIES["en"])
    assert parse_article(raw).title == QUOTED["en"]


THAI = """ชุมชนบ้านท่าเรือเปิดตลาดน้ำยามเช้าอีกครั้ง
12 มีนาคม 2567
ชุมชนบ้านท่าเรือกลับมาเปิดตลาดน้ำยามเช้าอีกครั้งเมื่อวันอาทิตย์ หลังจากปิดซ่อมสะพานไม้มานานสองปี
พ่อค้าแม่ค้ากว่าหกสิบรายพายเรือมาขายผักผลไม้และขนมพื้นบ้านตั้งแต่ก่อนรุ่งสาง
ผู้นำชุมชนกล่าวว่ารายได้ส่วนหนึ่งจะนำไปดูแลคลองและทางเดินริมน้ำ"""
BURMESE = """ပင်မစာမျက်နှာ
သတင်း
သီရိကုန်းရွာ တံတားသစ် ဖွင့်လှစ်
သီရိကုန်းရွာနှင့် မြို့ကို ဆက်သွယ်ပေးမည့် တံတားသစ်ကို တနင်္လာနေ့ နံနက်ပိုင်းက ဖွင့်လှစ်ခဲ့သည်။
တံတားဟောင်းမှာ ယခင်နှစ် မိုးရာသီက ရေတိုက်စား၍ ပြိုကျခဲ့ခြင်း ဖြစ်သည်။
ဆောက်လုပ်ရေး ကုန်ကျစရိတ်ကို ရွာသူရွာသားများက တစ်ဝက် စုပေါင်းထည့်ဝင်ခဲ့ကြသည်။"""


@pytest.mark.parametrize(
    ("raw", "title"),
    [(THAI, THAI.split("\n", maxsplit=1)[0]), (BURMESE, BURMESE.split("\n")[2])],
    ids=["th", "my"],
)
def test_a_headline_in_a_script_without_full_stops(raw: str, title: str) -> None:
    assert parse_article(raw).title == title


def test_words_of_scripts_with_vowel_signs_are_whole() -> None:
    assert content_words("सीरीकुन गांव में नया पुल") == ["सीरीकु", "गांव"]
    assert content_words("တံတား") == ["တံတား"]
    assert content_words("The old bridge") == ["bridge"]


STATED = [
    ("Chuva deixa 300 famílias desalojadas em Pedra Alta | Zona da Mata | G1", ""),
    ("Chuva deixa 300 famílias desalojadas em Pedra Alta | Serra | Notícias | R7", ""),
    ("Rents up 9% in a year - Merrow Echo - Local news, sport and weather", "Merrow Echo"),
    ("Rents up 9% in a year | Merrow Echo – the paper of the whole valley since 1871", "Merrow Echo"),
    ("Loyers en hausse de 9 % en un an — Écho de Merrou — Toute l'actualité locale", "Écho de Merrou"),
    ("梅河新增三条公交线路_社会_梅河晚报网", ""),
    ("梅河新增三条公交线路_财经_滚动新闻_梅河网", ""),
    ("梅河新增三条公交线路 _ 梅河网", ""),
    ("В Зареченске открыли пешеходный мост :: Общество :: Зареченск Онлайн", "Зареченск Онлайн"),
    ("Stadt sperrt alte Brücke für ein Jahr » Altbrücker Tagblatt", "Altbrücker Tagblatt"),
]


@pytest.mark.parametrize(("title", "site"), STATED)
def test_section_region_site_and_claim_go_off_a_stated_title(title: str, site: str) -> None:
    named = f'<meta property="og:site_name" content="{site}">' if site else ""
    bare = parse_article(page(title, "", "pt", named)).title
    assert bare is not None
    assert bare in title.split("_", maxsplit=1)[0].strip()
    assert not any(mark in bare for mark in ("|", " - ", " – ", " — ", "::", "»"))
    assert len(bare) >= 10


WHOLE = [
    "The last ferry – and why the town wants it",
    "Rents - what the council says - and what it does",
    "Why the column top_news_2024 broke the whole archive",
    "Merrow - a town at war with its own river",
    "How to read file_name_parts in a script",
]


@pytest.mark.parametrize("title", WHOLE)
def test_a_title_with_dashes_bars_and_low_lines_stays_whole(title: str) -> None:
    assert part_headline(title, Sites(())).text == title
    assert parse_article(page(title, f"<h1>{title}</h1>", "en")).title == title


SECTIONS = [
    ("en", "BUSINESS"),
    ("en", "Politics"),
    ("de", "Wirtschaft"),
    ("es", "SOCIEDAD"),
    ("fr", "Économie"),
    ("ru", "Общество"),
    ("ar", "اقتصاد"),
    ("tr", "Ekonomi"),
    ("pt", "Sociedade"),
]


@pytest.mark.parametrize(("language", "section"), SECTIONS)
def test_a_sections_name_over_the_headline(language: str, section: str) -> None:
    lines = (section, QUOTED[language], *BODIES[language])
    text = parse_article("\n".join(lines))
    assert (text.section, text.title) == (section, QUOTED[language])
    kicker = f'<p class="rubrique"><a href="/s">{section}</a></p><h1>{QUOTED[language]}</h1>'
    html = parse_article(page(QUOTED[language], kicker, language))
    assert (html.section, html.title) == (section, QUOTED[language])
    link = f'<main><a href="/s">{section}</a><h1>{QUOTED[language]}</h1></main>'
    assert parse_article(page(QUOTED[language], link, language)).section == section


@pytest.mark.parametrize("word", ["Home", "Menu", "Subscribe", "Log in", "Search"])
def test_another_word_of_menus_over_the_headline_is_no_section(word: str) -> None:
    assert parse_article("\n".join((word, QUOTED["en"], *BODIES["en"]))).section is None


@pytest.mark.parametrize("name", ["nav", "breadcrumb", "topbar"])
def test_a_menu_in_an_element_named_so_is_no_section(name: str) -> None:
    menu = f'<div class="{name}"><a href="/">Home</a> <a href="/s">Sport</a></div>'
    story = "".join(f"<p>{line}</p>" for line in BODIES["en"])
    assert parse_article(f"{menu}<h1>{QUOTED['en']}</h1>{story}").section is None
    alone = f'<div class="{name}"><a href="/s">Sport</a></div><h1>{QUOTED["en"]}</h1>{story}'
    assert parse_article(alone).section == "Sport"


@pytest.mark.parametrize(
    "badge", ["Premium", "EXCLUSIVE", "Abonnés", "Nur für Abonnenten", "独家", "会員限定", "단독", "حصري"]
)
@pytest.mark.parametrize("form", ['<h1><span class="label">{}</span> {}</h1>', '<p class="label">{}</p><h1>{}</h1>'])
def test_who_may_read_a_story_is_no_section(form: str, badge: str) -> None:
    headline = QUOTED["en"]
    article = parse_article(page(f"{headline} - {SITE}", form.format(badge, headline), "en"))
    assert (article.title, article.section) == (headline, None)
    assert badge not in [block.text for block in article.body]


def test_the_last_entry_of_a_menu_is_no_section() -> None:
    raw = "\n".join(("Home", "Politics", "Business", QUOTED["en"], *BODIES["en"]))
    assert parse_article(raw).section is None


@some_of(
    ("trail", "section"),
    [
        ("Home > News > Business", "Business"),
        ("Startseite » Wirtschaft", "Wirtschaft"),
        ("Главная › Общество", "Общество"),
        ("Accueil / Économie", "Économie"),
        ("Inicio > Sociedad > El ayuntamiento cierra…", "Sociedad"),
        ("首页 > 本地新闻 > 正文", "本地新闻"),
        ("新闻中心 > 国内新闻 > 查看内容", "国内新闻"),
        ("首頁 > 生活 > 內文", "生活"),
        ("홈 > 사회 > 본문", "사회"),
        ("ホーム > 社会 > 記事", "社会"),
        ("Home > Local > Article", "Local"),
        ("Ana sayfa > Ekonomi > Haber Detayı", "Ekonomi"),
        ("Trang chủ > Đời sống > Chi tiết", "Đời sống"),
        ("الرئيسية > اقتصاد > تفاصيل الخبر", "اقتصاد"),
        ("Home > Articles on Demand", "Articles on Demand"),
        ("Home", None),
        ("Share / Print / Mail", None),
        ("12 May > 13 May", None),
    ],
)
def test_the_last_step_of_a_breadcrumb_is_the_section(trail: str, section: str | None) -> None:
    article = parse_article("\n".join((trail, QUOTED["es"], *BODIES["es"])))
    assert article.title == QUOTED["es"]
    assert article.section == section


TURNS = [
    ("SOL BERGMAN, HOST:", "The beekeepers of Arven say their bees are getting up later this year.", "CASTELL: Good."),
    ("Sol Bergman: The bees of Arven are getting up later.", "Runa Castell: They are indeed, and we do not know why."),
    ("Frage: Warum schlafen die Bienen von Arven so lange?", "Antwort: Das weiß in diesem Jahr wirklich niemand."),
    ("P: ¿Por qué duermen tanto las abejas de Arven?", "R: Nadie lo sabe en el valle, ni los viejos."),
]


@pytest.mark.parametrize("turns", TURNS, ids=[turn[0][:12] for turn in TURNS])
def test_a_first_turn_of_a_conversation_is_no_standfirst(turns: tuple[str, ...]) -> None:
    raw = "\n".join(("Why the Bees of Arven Sleep Late", "By Sol Bergman", *turns, *BODIES["en"]))
    article = parse_article(raw)
    assert article.subtitle is None
    assert all(turn in article.text for turn in turns)


def test_a_standfirst_with_a_colon_stays_one() -> None:
    dek = "Arven: the bees of the valley get up later every year, and nobody knows why."
    raw = "\n".join(("Why the Bees of Arven Sleep Late", dek, "By Sol Bergman", *BODIES["en"]))
    assert parse_article(raw).subtitle == dek


@pytest.mark.parametrize(
    "first",
    [
        "The ferry is back.",
        "Is the ferry safe?",
        "What a ferry!",
        "Die Fähre ist zurück.",
        "Le bac est de retour…",
        "¿Es seguro el transbordador?",
        "Паром вернулся.",
        "Prom wrócił.",
        "渡轮回来了。",
        "عادت العبارة؟",
        "नाव लौट आई।",
    ],
)
def test_two_blanks_behind_a_sentence_part_no_kicker_from_the_headline(first: str) -> None:
    headline = f"{first}  How Marlow and Tern got their boat again after nine years"
    article = parse_article(f"{headline}\n\nBy Jane Roe\n\n" + "\n\n".join(BODIES["en"]))
    assert article.title == " ".join(headline.split())
    assert article.section is None


@pytest.mark.parametrize(
    "name", ["POLITICS", "WORLD NEWS", "SPORT", "BUSINESS", "ECONOMÍA", "SOCIÉTÉ", "POLITIK", "OPINION"]
)
def test_a_section_in_capitals_below_a_menu_is_the_articles(name: str) -> None:
    raw = (
        f"Home\nNews\nSubscribe\n{name}\nHarbor Town Votes to Keep Its Ferry\nBy Jane Roe\nMarch 9, 2024\n\n"
        + "\n\n".join(
            [
                "Residents of Selby Quay voted on Saturday to keep the ferry that has crossed the bay since 1911.",
                "The vote was closer than the council had expected, and turnout was the highest in a decade.",
                "The ferry will sail again in May, when the ice has left the harbor, the council said on Sunday.",
            ]
        )
    )
    assert parse_article(raw).section == name
    assert parse_article(raw.replace(name, name.title())).title == "Harbor Town Votes to Keep Its Ferry"


@pytest.mark.parametrize(
    "name",
    [
        'Cornelius "Neil" Abernathy, 1938–2025',
        "Ana Ruiz (1941-2025)",
        "Ana Ruiz 1941 – 2025",
        "Professor Ana Ruiz: 1941–2025",
        "Ανα Ρουίζ (1941–2025)",
        "Анна Руис (1941–2025)",
        "安娜·鲁伊斯（1941—2025）",
    ],
)
def test_a_name_with_the_years_of_a_life_heads_an_obituary(name: str) -> None:
    below = "Builder of 41 organs who never learned to play one"
    article = parse_article("\n".join(["Obituaries", name, below, "By Jane Roe", "March 30, 2025", *BODIES["en"]]))
    assert (article.title, article.subtitle) == (name, below)


@pytest.mark.parametrize(
    "headline",
    [
        "The Clockmaker's Wife review – a marriage told in forty-one chimes",
        "The Silent Post – how a village lost its paper",
        "Evening News – and what became of it",
        "Law review - what the court said in May",
        "Das Blatt der Stadt – ein Nachruf",
        "La Voz del Sur – historia de un diario",
        "Le Journal de Marc – une vie en trois actes",
    ],
)
def test_a_headline_that_goes_on_small_behind_a_dash_is_one(headline: str) -> None:
    text = "\n".join(["Theatre", "Review", headline, "Imogen Farrow", "Tue 18 Feb 2025 11.00 GMT", *BODIES["en"]])
    assert parse_article(text).title == headline


LIVES = {
    "en": "Nora covers bridges and boats from Merrow. She has crossed all forty of them.",
    "de": "Nora schreibt seit 2009 über Brücken und Boote. Sie lebt am Fluss.",
    "es": "Nora escribe sobre puentes y barcos desde 2009. Vive junto al río.",
    "fr": "Nora suit les ponts et les bateaux depuis 2009. Elle vit au bord du fleuve.",
    "ru": "Нора пишет о мостах и лодках с 2009 года. Живёт у реки.",
    "ar": "تكتب نورا عن الجسور والقوارب منذ عام 2009. تعيش قرب النهر.",
    "tr": "Nora 2009'dan beri köprüler ve tekneler üzerine yazıyor. Nehir kıyısında yaşıyor.",
    "pt": "Nora escreve sobre pontes e barcos desde 2009. Mora junto ao rio.",
}


@pytest.mark.parametrize("more", ["", '<a href="/n">See full bio</a>'])
@pytest.mark.parametrize("name", ["bio-tooltip", "author-bio", "author-info", "authorProfile"])
@pytest.mark.parametrize("language", BODIES)
def test_a_life_in_the_box_over_the_date_is_no_standfirst(language: str, name: str, more: str) -> None:
    box = f'<div class="{name}"><p>{LIVES[language]}</p>{more}</div>'
    byline = f'<div class="by"><a rel="author" href="/n">Nora Whitlock</a>{box}</div>'
    date = '<time datetime="2024-05-06">2024-05-06</time>'
    head = f"<h1>{QUOTED[language]}</h1>{byline}{date}"
    article = parse_article(page(QUOTED[language], head, language))
    assert article.subtitle is None
    assert [block.text for block in article.body] == list(BODIES[language])
    named = f'<h1>{QUOTED[language]}</h1><p class="intro">{LIVES[language]}</p>{date}'
    assert parse_article(page(QUOTED[language], named, language)).subtitle == LIVES[language]


@pytest.mark.parametrize(
    "line", ["News provided by Halden Foods", "Content provided by The Quay Post", "The Quay Standard"]
)
def test_who_provides_a_story_is_no_standfirst(line: str) -> None:
    head = f"<h1>{QUOTED['en']}</h1><p>{line}</p><p>Dec 03, 2021, 08:00 ET</p>"
    article = parse_article(page(QUOTED["en"], head, "en"))
    assert article.subtitle is None
    assert [block.text for block in article.body] == list(BODIES["en"])
