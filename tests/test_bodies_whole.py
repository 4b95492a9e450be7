"""Bodies: what papers print below a story is none of it, and a talk, a live blog or a list is in it to its end."""

import pytest

from newsparse import Article, parse_article
from one_story import BODIES
from one_story import QUOTED as TITLE
from shapes import some_of

DAY = {"en": "May 3, 2024", "de": "3. Mai 2024", "es": "3 de mayo de 2024", "tr": "3 Mayıs 2024", "ru": "3 мая 2024"}


def _texts(article: Article) -> list[str]:
    return [block.text for block in article.body]


def _with(language: str, line: str) -> list[Article]:
    """The story of a language with a line below it: as a text, and as a page."""
    language = language if language in BODIES else "en"
    title, body = TITLE[language], BODIES[language]
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in (*body, line))
    page = (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{title}</title></head>'
        '<body><nav><a href="/">Home</a></nav>'
        f"<article><h1>{title}</h1>{prose}</article></body></html>"
    )
    return [parse_article("\n".join((title, *body, line))), parse_article(page)]


@some_of(
    ("language", "line"),
    [
        ("es", "*mcam"),
        ("es", "/mvg"),
        ("de", "(mh)"),
        ("de", "jba"),
        ("es", "MAAZ"),
        ("ru", "12K 3 мин."),
        ("en", "12K views 3 min."),
        ("pt", "1,2 mil visualizações"),
        ("de", "Dieses Thema im Programm: Über dieses Thema berichtete der Inselfunk am 9. März 2024 um 12:40 Uhr."),
        ("de", "Über dieses Thema berichtete NDR Info am 12. Mai 2023 um 07:20 Uhr in den Nachrichten."),
        ("en", "This segment aired on March 9, 2024."),
        ("fr", "Ce sujet a été diffusé dans le journal de 12h30 le 9 mars 2024."),
        ("sv", "Inslaget sändes i P4 Skärgården den 9 mars 2024."),
        ("nl", "Dit onderwerp was te horen op Radio Eiland op 9 maart 2024."),
        ("id", "Dapatkan berita pilihan setiap hari dari Pulau.com. Mari bergabung di Grup Telegram Pulau.com."),
        ("es", "📲 Recibe las noticias en tu celular: únete a nuestro canal de WhatsApp"),
        ("en", "Never miss a story: join The Island Post's WhatsApp group"),
        ("de", "Nichts mehr verpassen? Abonnieren Sie unseren WhatsApp-Kanal."),
        ("fr", "Ne manquez plus rien de l'actualité. Rejoignez la chaîne WhatsApp de L'Île."),
        ("it", "Vuoi restare aggiornato? Unisciti al nostro canale Telegram."),
        ("pl", "Chcesz być na bieżąco? Dołącz do naszego kanału na WhatsApp."),
        ("ru", "Больше новостей — в нашем Telegram-канале. Подписывайтесь!"),
        ("uk", "Найважливіше — у нашому Telegram. Підписуйтесь!"),
        ("tr", "Son dakika haberleri için WhatsApp kanalımıza katılın."),
        ("ar", "للحصول على آخر الأخبار، انضموا إلى قناتنا على واتساب."),
        ("fa", "برای دریافت آخرین اخبار، در کانال تلگرام ما عضو شوید."),
        ("he", "רוצים להישאר מעודכנים? הצטרפו לערוץ הוואטסאפ שלנו"),
        ("vi", "Đừng bỏ lỡ tin tức: theo dõi kênh Zalo của chúng tôi."),
        ("el", "Μη χάνετε καμία είδηση: ακολουθήστε μας στο Google News."),
        ("hu", "Ne maradjon le: kövesse csatornánkat a Viberen!"),
        ("en", "Purchase Licensing Rights"),
        ("en", "Reprints & Permissions"),
        ("de", "Lizenzrechte erwerben"),
        ("en", "You're currently a free subscriber to The Island Brief."),
        ("it", "Hai ricevuto questa email perché sei iscritto alla newsletter dell'Isola."),
        ("ru", "Вы получили это письмо, потому что подписаны на рассылку."),
        ("ja", "このメールは、ニュースレターに登録された方にお送りしています。"),
        ("nl", "Verder lezen? Neem een abonnement vanaf 2 euro per maand."),
        ("sv", "För att läsa vidare behöver du en prenumeration."),
    ],
)
def test_what_papers_print_below_a_story_is_none_of_it(language: str, line: str) -> None:
    for article in _with(language, line):
        assert _texts(article) == list(BODIES[language if language in BODIES else "en"])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Join the mayor on Facebook, he said, and was laughed at by the whole town."),
        ("en", "The pier opened again. The mayor told everyone to join the group on WhatsApp."),
        ("en", '"Never miss a tide," the old keeper wrote: join the choir on WhatsApp, he added.'),
        ("en", "This story ran in the family for 80 years."),
        ("de", "Über dieses Thema berichtete der Ausschuss dem Rat am 12. Mai ausführlich."),
        ("de", "Diesen Text schrieb sie in einer Nacht im Abo-Zug, wie sie erzählt."),
        ("fr", "Ce sujet a été débattu le 9 mars au conseil, sans résultat."),
        ("es", "El 12K se corre en 40 min y termina en la plaza del puerto."),
        ("ru", "Больше новостей о мосте мэр обещал в пятницу."),
        ("tr", "Köprü için Telegram üzerinden toplanan para yetti."),
    ],
)
def test_a_sentence_that_looks_like_it_is_kept(language: str, line: str) -> None:
    for article in _with(language, line):
        assert _texts(article) == [*BODIES[language], line]


TALKS = {
    "en": (
        "Five questions for the woman who counts puffins",
        "Every April, Dr Miriam Hale moves into a hut on Skarn and does not leave until the last chick has gone.",
        ("How many are there this year?", "We have 11,240 burrows, which is about a tenth more than last spring."),
        ("Is that good news?", "Cautiously, yes."),
        ("What do you miss most?", "Oranges."),
        ("And people?", "No."),
    ),
    "de": (
        "Fünf Fragen an die Frau, die Papageientaucher zählt",
        "Jeden April zieht Dr. Miriam Hale in eine Hütte auf Skarn und bleibt, bis das letzte Küken fort ist.",
        ("Wie viele sind es in diesem Jahr?", "Wir haben 11.240 Höhlen, etwa ein Zehntel mehr als im Frühjahr davor."),
        ("Ist das gut?", "Vorsichtig: ja."),
        ("Was fehlt Ihnen am meisten?", "Orangen."),
        ("Und Menschen?", "Nein."),
    ),
    "zh": (
        "数海鹦的女人",
        "每年四月，米里亚姆·黑尔博士都会搬进斯卡恩岛上的小屋，直到最后一只雏鸟离开。记者通过无线电采访了她。",
        ("今年有多少？", "到目前为止我们数到11240个洞穴，比去年春天多了大约一成。"),
        ("这是好消息吗？", "谨慎地说，是的。"),
        ("最想念什么？", "橙子。"),
        ("人呢？", "不想。"),
    ),
}


@pytest.mark.parametrize(
    ("language", "asks", "answers"),
    [
        ("en", "Q: ", "A: "),
        ("en", "Q. ", "A. "),
        ("en", "", ""),
        ("en", "Pointer: ", "Hale: "),
        ("de", "Frage: ", "Antwort: "),
        ("de", "", ""),
        ("zh", "问：", "答："),
        ("zh", "记者：", "黑尔："),
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_an_interview_is_whole_to_its_last_short_answer(language: str, asks: str, answers: str, *, bold: bool) -> None:
    title, opening, *pairs = TALKS[language]
    asked = [(f"{asks}{question}", f"{answers}{answer}") for question, answer in pairs]
    mark = "**" if bold else ""
    lines = [line for question, answer in asked for line in (f"{mark}{question}{mark}", answer)]
    foot = "---\n\n[← Older post](https://skarn.example/1) [Newer post →](https://skarn.example/2)"
    article = parse_article("\n\n".join((f"# {title}", "By Siân Prothero", opening, *lines, foot)))
    assert _texts(article) == [opening, *(line for pair in asked for line in pair)]


def test_questions_that_nobody_answers_do_not_go_on_with_a_story() -> None:
    below = ["Is the ferry coming back?", "Why do goats climb roofs?", "Who pays for the mill?"]
    article = parse_article("\n".join((TITLE["en"], *BODIES["en"], "Related articles", *below)))
    assert _texts(article) == list(BODIES["en"])


LIVE = (
    (
        "18.10 GMT",
        "Closing summary",
        "That is all for tonight. About 14,000 homes are still without power this evening.",
    ),
    (
        "16.32 GMT",
        "Ferry turns back",
        "The ferry to Stromness turned round an hour after it had left, the operator says.",
    ),
    ("14.05 GMT", "Rail lines closed", "No trains will run north of Perth before Sunday noon, Network Rail has said."),
    ("11.20 GMT", "", "Schools that had planned Saturday clubs in Moray have called them off, the council tells us."),
)


@pytest.mark.parametrize("label", ["Live", "LIVE", ""])
@pytest.mark.parametrize("foot", [(), ("Most read", "Goat climbs the town hall roof", "Ferry sails again after storm")])
def test_a_live_blog_is_whole_and_its_headline_stands_over_the_label(label: str, foot: tuple[str, ...]) -> None:
    title = "Storm Ingrid live: trains cancelled across Scotland as winds reach 80mph"
    deck = "Rolling coverage of the storm as it crosses the Highlands and the Northern Isles"
    entries = [line for clock, head, text in LIVE for line in (clock, *([head] if head else ()), text, "Share")]
    lines = [title, *([label] if label else ()), deck, "Sat 9 Mar 2024 18.10 GMT", *entries, *foot]
    article = parse_article("\n".join(lines))
    assert article.title == title
    assert all(text in article.text for _, _, text in LIVE)
    assert not any(line in article.text for line in foot)


NEXT = {
    "en": (
        ("Maya Petruk", "Hugh Barlow"),
        ("Zoo welcomes twin lynx kittens", "City budget: what the 4 per cent levy will pay for"),
        ("Two lynx kittens were born at the zoo in the night to Friday, the mayor said in a release.",
         "Both are healthy and weigh less than a loaf of bread."),
        ("Council approved a levy of 4 per cent for the city budget on Thursday night after long debate.",
         "Most of the money goes to snow removal, which ran out of funds in January."),
    ),
    "es": (
        ("Por María Petruk", "Por Hugo Barral"),
        ("El zoo presenta a dos crías de lince", "Presupuesto: en qué gastará la ciudad el nuevo impuesto"),
        ("Dos crías de lince nacieron en la noche del viernes en el zoo, informó el ayuntamiento.",
         "Ambas están sanas y pesan menos que una barra de pan, según los veterinarios."),
        ("El pleno aprobó el jueves un nuevo impuesto para el presupuesto de la ciudad tras once horas de debate.",
         "La mayor parte del dinero irá a la limpieza de nieve, que se quedó sin fondos en enero."),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Next Article"),
        ("en", "Read next"),
        ("en", "Up next"),
        ("es", "Siguiente noticia"),
        ("es", "Lee también"),
    ],
)
def test_an_article_that_a_label_announces_is_none_of_the_story(language: str, label: str) -> None:
    names, titles, own, other = NEXT[language]
    lines = (titles[0], names[0], DAY[language], *own, label, titles[1], names[1], DAY[language], *other)
    assert _texts(parse_article("\n".join(lines))) == list(own)


def test_a_signed_teaser_under_such_a_label_ends_no_story() -> None:
    names, titles, own, _ = NEXT["en"]
    rest = (
        "The kittens will stay with their mother until the autumn, the keepers of the zoo told the paper on Sunday.",
        "Visitors can see the lynx from the middle of April, when the zoo opens its new path along the river.",
    )
    lines = (titles[0], names[0], DAY["en"], *own, "Read next", titles[1], names[1], DAY["en"], *rest)
    assert _texts(parse_article("\n".join(lines))) == [*own, *rest]


@pytest.mark.parametrize("form", ["{}) {}", "({}) {}"])
@pytest.mark.parametrize(("language", "letters"), [("en", "abc"), ("de", "abc"), ("ru", "абв")])
def test_lettered_entries_are_a_block_each(language: str, letters: str, form: str) -> None:
    entries = {
        "en": ("Mill Street, in both directions;", "the gravel road to the salt works;", "the old pier."),
        "de": ("die Mühlstraße in beiden Richtungen;", "der Schotterweg zur Saline;", "der alte Kai."),
        "ru": ("улица Мира в обоих направлениях;", "дорога к солеварне;", "старая пристань."),
    }[language]
    lead = {"en": "These roads will be closed:", "de": "Diese Wege sind zu:", "ru": "Эти дороги закроют:"}[language]
    items = [form.format(letter, entry) for letter, entry in zip(letters, entries, strict=True)]
    body = BODIES[language]
    article = parse_article("\n".join((TITLE[language], *body[:1], lead, *items, *body[1:])))
    assert _texts(article) == [body[0], lead, *items, *body[1:]]


@pytest.mark.parametrize("words", ["*Both* sides", "**Both** sides", "*Both sides*"])
def test_emphasis_at_the_start_of_a_line_is_no_bullet(words: str) -> None:
    line = f"{words} have hired the same expert before, which may be why neither has named one yet."
    article = parse_article("\n".join((TITLE["en"], *BODIES["en"], line)))
    assert article.body[-1].kind.value == "paragraph"
    assert article.body[-1].text == line


@pytest.mark.parametrize("again", ["title", ""])
@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_the_short_lines_of_a_text_that_stands_twice_stand_once(language: str, again: str) -> None:
    title = TITLE[language]
    body = [
        BODIES[language][0],
        {"en": "Few mind.", "de": "Er lacht.", "ru": "Он смеется."}[language],
        *BODIES[language][1:],
    ]
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in body)
    second = f"<h1>{title}</h1>" if again else ""
    article = parse_article(
        f'<!DOCTYPE html><html lang="{language}"><head><title>{title}</title></head><body>'
        f'<div class="desktop"><h1>{title}</h1>{prose}</div><div class="mobile">{second}{prose}</div></body></html>'
    )
    assert _texts(article) == body


@pytest.mark.parametrize(
    ("language", "desk", "byline"),
    [
        ("en", "Western Bureau", "By Jane Roe"),
        ("de", "Regionalredaktion Nord", "Von Anna Beispiel"),
        ("es", "Agencia Norte, Lugo", "Por Ana Freire"),
        ("ru", "Агентство «Север»", "Автор: Мария Петрова"),
        ("tr", "Dış Haberler Servisi", "Haber: Ayşe Demir"),
    ],
)
def test_a_desk_or_an_agency_over_the_byline_heads_nothing(language: str, desk: str, byline: str) -> None:
    for head in ((desk, byline, DAY[language]), (byline, desk, DAY[language])):
        article = parse_article("\n".join((TITLE[language], *head, *BODIES[language])))
        assert _texts(article) == list(BODIES[language])


MACHINES = ("Selby 400", "Ashby One", "Harrow Eco")
TOOK = (
    "takes nine kilograms, and in our test it needed less water than any of the others, though it was slower by an hour"
)
DOOR = "has a door that opens wide enough for a basket, and a drawer that has to be pulled out before it is rinsed"
REVIEWS = (
    "We washed a month of laundry in four machines and compared how clean, how quick and how loud they are.",
    *(
        line
        for name in MACHINES
        for line in (
            f"Best for families: {name}",
            f"The {name} {TOOK}. The {name} shook the floor of the old house in which we had set it up that week.",
            f"The {name} {DOOR}. What we liked best is how it tells the time that is left in words, not in figures.",
            "Pros",
            f"Quiet even when the {name} spins",
            "Cons",
            f"The {name} has no delayed start",
            "Read our full review.",
        )
    ),
    "All prices are those of May, and all machines were bought in shops by people who did not say why they came.",
)


def test_pointers_to_reviews_make_no_page_of_a_body() -> None:
    article = parse_article("\n\n".join(REVIEWS))
    assert [block.text for block in article.body] == [line for line in REVIEWS if line != "Read our full review."]


@pytest.mark.parametrize("language", BODIES)
@pytest.mark.parametrize(
    "rest",
    [
        '<a class="toggle">Read more</a><div class="rest" style="display:none">{}</div>',
        "<button>Weiterlesen</button><div hidden>{}</div>",
        '<div id="more" style="display:none">{}</div><button onclick="show()">Continue reading</button>',
        '<p><a href="#">Lire la suite</a></p><div style="display:none">{}</div>',
        '<span>続きを読む</span><div style="display:none">{}</div>',
        '<div class="article-full-text" style="display:none">{}</div>',
        '<div id="fullstory" style="visibility:hidden">{}</div>',
        '<div class="expandable-content" style="display:none">{}</div>',
        '<div class="moretext" style="display:none">{}</div>',
        '<section class="story-remainder" hidden>{}</section>',
    ],
)
def test_the_rest_that_a_button_shows_is_the_storys(rest: str, language: str) -> None:
    first, *others = BODIES[language]
    told = rest.format("".join(f"<p>{one}</p>" for one in others))
    article = parse_article(
        f'<html lang="{language}"><article><h1>{TITLE[language]}</h1><p>{first}</p>{told}</article>'
    )
    assert article.paragraphs == BODIES[language]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="modal" hidden><p>You have read all of your free articles for this month. Sign in.</p></div>',
        '<div class="popup" hidden><p>Get the best of our paper in your inbox each morning: sign up now.</p></div>',
        "<div hidden><p>This is a line for search engines, which says that the council closes a bridge.</p></div>",
        "<a>Share</a><div hidden><p>Your friend will receive a mail with a link to this article.</p></div>",
    ],
)
def test_another_hidden_box_is_none_of_the_story(box: str) -> None:
    told = "".join(f"<p>{one}</p>" for one in BODIES["en"])
    article = parse_article(f"<html lang='en'><article><h1>{TITLE['en']}</h1>{told}{box}</article>")
    assert article.paragraphs == BODIES["en"]
