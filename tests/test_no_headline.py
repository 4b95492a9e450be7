"""A text that holds only the body has no title, and its first line stays in the body."""

import pytest

from newsparse import Options, parse_article
from one_story import BODIES, LAYOUTS, QUOTED
from shapes import in_shapes, some_of

OPENERS = [
    ("en", "Our friends at the Ashby Courier have looked at the bridge:"),
    ("en", "Here is one for everybody who crosses the river to work:"),
    ("de", "Das schreibt das Altbrücker Tagblatt heute über die Brücke:"),
    ("es", "Esto es lo que publicó ayer el diario de la ciudad sobre el puente:"),
    ("fr", "Voici ce que le journal de la ville écrit ce matin sur le pont:"),
    ("ru", "Вот что пишет сегодня городская газета о мосте:"),
    ("ar", "وفيما يلي ما نشرته صحيفة المدينة عن الجسر صباح اليوم:"),
    ("tr", "Şehir gazetesi bugün köprü hakkında şunları yazıyor:"),
    ("pt", "É isto que o jornal da cidade escreve hoje sobre a ponte:"),
]
"""A first line that leads in what the text quotes, headline and all."""

DATELINED = [
    ("en", "ASHBY, Ill. (AP) — It was the bridge that the council closed on Monday for a year"),
    ("en", "ASHBY (Reuters) - The council closes the old bridge"),
    ("de", "ALTBRÜCK (dpa) - Der Rat von Altbrück sperrt die alte Brücke für ein Jahr"),
    ("es", "VILLALUZ (EFE).- El ayuntamiento cierra el puente viejo durante un año"),
    ("fr", "PONTVIEUX (AFP) – Le conseil ferme le vieux pont pendant un an"),
    ("ru", "СТАРОМОСТЬЕ, 3 мая (ТАСС) — Совет закрывает старый мост на год"),
    ("tr", "ANKARA (AA) - Meclis eski köprüyü bir yıl kapatıyor"),
    ("pt", "PONTEVELHA (Lusa) – A câmara fecha a ponte velha durante um ano"),
]
"""A first paragraph after its dateline that does not end as a sentence."""


HEADED = LAYOUTS | {"html": lambda lines: f"<h1>{lines[0]}</h1>" + LAYOUTS["html"](lines[1:])}
"""The same with a headline, which a page of elements marks."""


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "opener"), OPENERS)
def test_what_a_colon_leads_in_is_no_headline(language: str, opener: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((opener, QUOTED[language], *BODIES[language])))
    assert article.title is None
    assert [block.text for block in article.body][:2] == [opener, QUOTED[language]]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "lead"), DATELINED)
def test_a_line_after_a_dateline_is_no_headline(language: str, lead: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((lead, *BODIES[language])))
    assert article.title is None
    assert article.body[0].text == lead


@pytest.mark.parametrize("language", BODIES)
def test_a_body_alone_has_no_title(language: str) -> None:
    article = parse_article("\n\n".join(BODIES[language]))
    assert article.title is None
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
def test_a_headline_over_the_body_is_the_title(language: str) -> None:
    article = parse_article("\n\n".join((QUOTED[language], *BODIES[language])))
    assert article.title == QUOTED[language]


@pytest.mark.parametrize("first", ["It rains again in Ashby.", "The bridge is closed.", "Go round by the mill."])
def test_a_short_sentence_before_a_box_of_the_site_is_no_headline(first: str) -> None:
    box = "Sign up for our newsletter"
    article = parse_article("\n\n".join((first, box, *BODIES["en"])))
    assert article.title is None
    assert article.body[0].text == first


LISTS = [
    ("en", ("1. Bridges are old and cracked", "2. Rivers are high and wild", "3. Buses are late and full")),
    ("en", ("1) Old pillars", "2) High water", "3) Late buses")),
    ("de", ("1. Alte Pfeiler mit Rissen", "2. Hohes Wasser im Fluss", "3. Busse mit Verspätung")),
    ("es", ("1. Pilares viejos con grietas", "2. Agua alta en el río", "3. Autobuses con retraso")),
    ("ru", ("1. Старые опоры моста", "2. Высокая вода в реке", "3. Автобусы с опозданием")),
]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "items"), LISTS)
def test_the_first_of_a_list_is_no_headline(language: str, items: tuple[str, ...], layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((*items, *BODIES[language])))
    assert article.title is None
    assert [block.text for block in article.body][:3] == list(items)


LABELS = [
    ("en", "Key points"),
    ("en", "At a glance"),
    ("en", "In short"),
    ("en", "The rundown"),
    ("de", "Kurz gesagt"),
    ("de", "Auf einen Blick"),
    ("es", "Puntos clave"),
    ("es", "Lo más importante"),
    ("fr", "À retenir"),
    ("fr", "En bref"),
    ("pt", "Em resumo"),
    ("pt", "Pontos principais"),
]
"""What heads an article's main points, or the text where it has none."""


@in_shapes("layout", LAYOUTS)
@some_of(("language", "label"), LABELS)
def test_a_label_over_the_text_is_no_headline(language: str, label: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((label, *BODIES[language])))
    assert article.title is None
    assert [block.text for block in article.body] == [label, *BODIES[language]]


DAYS = [
    ("en", "Tuesday, Jan 10"),
    ("en", "Today, 15:02 World"),
    ("en", "Published: 12 Jan, 08:32 CET"),
    ("de", "Montag, 3. März"),
    ("de", "Heute, 16:13 Kommentare: 0"),
    ("es", "Martes, 10 de enero"),
    ("fr", "Mardi 10 janvier"),
    ("ru", "25 ноября в 16:27 Здоровье"),
    ("ru", "16 янв | 17:10"),
    ("ar", "الثلاثاء 10 يناير"),
    ("tr", "10 Ocak Salı"),
    ("pt", "Terça-feira, 10 de janeiro"),
]
"""Days without a year and times of today: nobody can say which day it was."""


@in_shapes("layout", LAYOUTS)
@some_of(("language", "line"), DAYS)
def test_a_day_without_its_year_is_no_headline(language: str, line: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((line, *BODIES[language])))
    assert (article.title, article.published, article.blocks[0].kind) == (None, None, "timestamp")
    headed = parse_article(HEADED[layout]((QUOTED[language], line, *BODIES[language])))
    assert (headed.title, headed.blocks[1].kind) == (QUOTED[language], "timestamp")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Buses go round by the mill from 9 May"),
        ("en", "Ashby beats the mill town 35:28"),
        ("de", "Brücke gesperrt am 3. März"),
        ("de", "Altbrück schlägt Mühlenau 35:28"),
        ("es", "El puente cierra el 10 de enero"),
        ("ru", "Мост закрыт с 25 ноября"),
    ],
)
def test_a_headline_with_a_day_or_a_score_is_one(language: str, line: str) -> None:
    assert parse_article(LAYOUTS["text"]((line, *BODIES[language]))).title == line


PICTURED = [
    ("en", "The mayor on the old bridge, which has been closed for a year. Photograph: Jane Example"),
    ("en", "The bridge at dusk. Image by Ann Lee"),
    ("en", "The mayor, right, with engineers ( REUTERS/Jane Example/Reuters )"),
    ("en", "Photo via Pexels"),
    ("de", "Die alte Brücke im Frühjahr. Foto: Jan Koller/dpa"),
    ("es", "El puente viejo, cerrado desde el lunes. Foto: Ana Ruiz / EFE"),
    ("fr", "Le vieux pont, fermé depuis lundi. Photo : Anne Leroy / AFP"),
    ("ru", "Старый мост весной. Фото: Иван Петров / ТАСС"),
    ("tr", "Eski köprü ilkbaharda. Fotoğraf: Ali Demir / AA"),
    ("pt", "A ponte velha na primavera. Foto: Ana Reis/Lusa"),
]
"""A picture's lines over a text without a headline."""


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "line"), PICTURED)
def test_a_line_with_a_pictures_credit_is_no_headline(language: str, line: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((line, *BODIES[language])))
    assert article.title is None
    assert article.blocks[0].kind in ("caption", "credit")
    assert [block.text for block in article.body] == list(BODIES[language])


TORN = [
    (
        "en",
        "The bakers of Ashby could soon lose half of the people who buy their bread",
        "by closing the bridge over the river for a year, say the traders on the north bank.",
    ),
    (
        "en",
        "DO NOT TAKE YOUR CHILDREN OVER THE OLD BRIDGE OR OVER THE",
        "new one either, writes a reader who has lived beside the river for sixty years.",
    ),
    (
        "de",
        "Die Bäcker von Altbrück könnten bald die Hälfte ihrer Kunden verlieren",
        "durch die lange Sperre der Brücke über den Fluss, sagen die Händler am Nordufer.",
    ),
    (
        "de",
        "Wer im Frühjahr über die alte Brücke wollte, der musste",
        "am Ufer warten, bis der Wärter die Schranke hob, oder den Weg über die Mühle nehmen.",
    ),
    (
        "es",
        "Los panaderos de Villaluz podrían perder pronto la mitad de sus clientes",
        "por el cierre del puente sobre el río, dicen los comerciantes de la orilla norte.",
    ),
    (
        "es",
        "El alcalde dijo ayer a los vecinos de la orilla norte que",
        "los autobuses pasarán por el molino hasta que terminen las obras del puente.",
    ),
    (
        "fr",
        "Les boulangers de Pontvieux pourraient perdre la moitié de leurs clients",
        "avec la fermeture du pont sur la rivière, disent les commerçants de la rive nord.",
    ),
    (
        "ru",
        "Пекари Старомостья скоро могут потерять половину своих покупателей",
        "из-за закрытия моста через реку на целый год, говорят торговцы северного берега.",
    ),
    (
        "tr",
        "Fırıncılar yakında müşterilerinin yarısını kaybedebilir",
        "çünkü ırmağın üstündeki köprü bir yıl boyunca kapalı kalacak, diyor kuzey yakasının esnafı.",
    ),
    (
        "pt",
        "Os padeiros de Pontevelha podem perder em breve metade dos clientes",
        "por causa do fecho da ponte sobre o rio, dizem os comerciantes da margem norte.",
    ),
]
"""A first sentence that a scraper tore in two."""


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "first", "rest"), TORN)
def test_the_half_of_a_torn_sentence_is_no_headline(language: str, first: str, rest: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((first, rest, *BODIES[language])))
    assert article.title is None
    assert " ".join(block.text for block in article.body) == " ".join((first, rest, *BODIES[language]))


def test_a_name_with_a_small_first_letter_goes_on_with_no_headline() -> None:
    first = "eBakery of Ashby bakes for the north bank, too, until the bridge over the river opens again."
    article = parse_article("\n\n".join((QUOTED["en"], first, *BODIES["en"])))
    assert article.title == QUOTED["en"]
    assert article.body[0].text == first


UNDATED = [
    ("en", "Posted on by Sam Doe", "Sam Doe"),
    ("en", "Published on by Ann Lee", "Ann Lee"),
    ("de", "Veröffentlicht am von Jan Koller", "Jan Koller"),
    ("fr", "Publié le par Anne Leroy", "Anne Leroy"),
    ("es", "Publicado el por Ana Ruiz", "Ana Ruiz"),
    ("pt", "Publicado em por Ana Reis", "Ana Reis"),
]
"""What a blog prints over its text when a script draws the date."""


@pytest.mark.parametrize(("language", "line", "name"), UNDATED)
@in_shapes("layout", LAYOUTS)
def test_a_byline_whose_date_is_missing(language: str, line: str, name: str, layout: str) -> None:
    article = parse_article(HEADED[layout]((QUOTED[language], line, *BODIES[language])))
    assert article.title == QUOTED[language]
    assert [author.name for author in article.authors] == [name]
    assert [block.text for block in article.body] == list(BODIES[language])


@in_shapes("layout", ["text", "html"])
@pytest.mark.parametrize("language", BODIES)
def test_a_subheading_below_the_first_paragraphs_is_no_headline(language: str, layout: str) -> None:
    first, second, *rest = BODIES[language]
    words = [word.strip(".,") for paragraph in BODIES[language] for word in paragraph.split()]
    listed = [" ".join(words[at : at + 5]) for at in range(0, len(words) - 5, 5)]
    text = "\n\n".join((first, second, QUOTED[language], *rest, *listed))
    if layout == "html":
        below = "".join(f"<p>{line}</p>" for line in (*rest, *listed))
        text = f"<p>{first}</p><p>{second}</p><h2>{QUOTED[language]}</h2>{below}"
    article = parse_article(text)
    assert article.title is None
    assert [block.text for block in article.body][:3] == [first, second, QUOTED[language]]


CODE = [
    ("en", "pip install riverwatch", "install the tool"),
    ("de", "pip install flusswacht", "Werkzeug installieren"),
    ("es", "pip install rio", "instalar la herramienta"),
    ("fr", "pip install fleuve", "installer l'outil"),
    ("pt", "pip install rio", "instalar a ferramenta"),
]


@pytest.mark.parametrize(("language", "command", "remark"), CODE)
def test_a_remark_in_a_program_below_the_first_paragraphs_is_no_headline(
    language: str, command: str, remark: str
) -> None:
    steps = [line for number in range(8) for line in (f"# {remark}", f"{command} {number}")]
    article = parse_article("\n\n".join((*BODIES[language], *steps)))
    assert article.title is None
    assert [block.text for block in article.body][:4] == list(BODIES[language])


REMARKS = [
    ("en", "(left, Jane Example, member of the council for Ashby)"),
    ("en", "[This letter was sent to all residents of the bridge road]"),
    ("en", "For: less traffic; clean air by the mill; a safer bridge; quiet nights"),
    ("en", "The bridge closes on Monday, the mayor said at the town hall, and the mill road,"),
    ("de", "Die Brücke ist gesperrt. Man will neue Pfeiler. Es ist, so der Rat, an der Zeit, daß wir es hier nun tun“"),
    ("de", "Dafür: weniger Verkehr; ruhige Nächte an der Mühle; eine sichere Brücke"),
    ("es", "(a la izquierda, Juana Ejemplo, concejala de Villaluz)"),
    ("fr", "(à gauche, Jeanne Exemple, conseillère de Pontvieux)"),
    ("pt", "A favor: menos trânsito; noites calmas no moinho; uma ponte segura"),
    ("ru", "За: меньше машин; тихие ночи у мельницы; надежный мост"),
    ("tr", "(solda, Ayşe Örnek, belediye meclisi üyesi)"),
]  # fmt: skip


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "line"), REMARKS)
def test_what_breaks_off_lists_or_stands_in_brackets_is_no_headline(language: str, line: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((line, *BODIES[language])))
    assert article.title is None
    assert article.body[0].text == line


@pytest.mark.parametrize(
    "line",
    [
        "[Video] Council Closes Old Bridge for a Year (with map)",
        "Council Closes Old Bridge; Buses Go Round by the Mill",
        "(Not) Closing the Old Bridge: What the Council of Ashby Wants",
        "Rep. Jane Example and Sen. John Sample want the old bridge of Ashby closed for a year, says St. Mary's",
    ],
)
def test_brackets_semicolons_and_short_forms_inside_a_headline(line: str) -> None:
    assert parse_article(HEADED["html"]((line, *BODIES["en"]))).title == line


TWO_SENTENCES = [
    ("en", "May 3, 2024", (
        "A man from Ashby shovels snow on the old bridge in winter. The weather is one of the reasons for which the"
        " council closes it for a year."
    )),
    ("de", "3. Mai 2024", (
        "Ein Mann räumt im Winter Schnee von der alten Brücke. Das Wetter ist einer der Gründe, aus denen der Rat sie"
        " für ein Jahr sperren lässt."
    )),
    ("es", "3 de mayo de 2024", (
        "Un vecino quita la nieve del puente viejo en invierno. El tiempo es una de las razones por las que el"
        " ayuntamiento lo cierra durante un año."
    )),
    ("fr", "3 mai 2024", (
        "Un habitant déblaie la neige du vieux pont en hiver. Le temps est une des raisons pour lesquelles le conseil"
        " le ferme pendant un an."
    )),
    ("pt", "3 de maio de 2024", (
        "Um morador limpa a neve da ponte velha no inverno. O tempo é uma das razões pelas quais a câmara a fecha"
        " durante um ano."
    )),
]  # fmt: skip


@pytest.mark.parametrize(("language", "day", "first"), TWO_SENTENCES)
def test_long_sentences_over_a_date_are_no_headline(language: str, day: str, first: str) -> None:
    assert parse_article("\n\n".join((first, day, *BODIES[language]))).title is None


SECTIONS = [
    ("en", "Introduction", "Why the old bridge closes"), ("en", "Key takeaways", "Why the old bridge closes"),
    ("de", "Einleitung", "Warum die alte Brücke gesperrt wird"),
    ("es", "Introducción", "Por qué cierra el puente viejo"),
    ("fr", "Introduction", "Pourquoi le vieux pont ferme"), ("pt", "Introdução", "Porque fecha a ponte velha"),
    ("ru", "Введение", "Почему закрывают старый мост"), ("tr", "Özet", "Eski köprü neden kapanıyor"),
    ("ar", "مقدمة", "لماذا يغلق الجسر القديم"), ("de", "Vorwort", "Warum die alte Brücke gesperrt wird"),
]  # fmt: skip


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "head", "heading"), SECTIONS)
def test_the_heading_under_the_head_of_the_first_section_is_no_headline(
    language: str, head: str, heading: str, layout: str
) -> None:
    article = parse_article(LAYOUTS[layout]((head, heading, *BODIES[language])))
    assert article.title is None
    assert article.section is None
    assert heading in [block.text for block in article.body]


@pytest.mark.parametrize("language", BODIES)
def test_a_feeds_paragraphs_have_no_headline_among_them(language: str) -> None:
    """What a feed holds of an article: the first line is set as all the others are."""
    lines = (QUOTED[language], *BODIES[language])
    article = parse_article("".join(f"<p>{line}</p>" for line in lines))
    assert article.title is None
    assert [block.text for block in article.body] == list(lines)


@pytest.mark.parametrize("head", ["<h1>{}</h1>", "<p><strong>{}</strong></p>", '<p class="headline">{}</p>'])
@pytest.mark.parametrize("language", BODIES)
def test_a_feeds_headline_is_told_by_its_tags(language: str, head: str) -> None:
    text = "".join(f"<p>{line}</p>" for line in BODIES[language])
    assert parse_article(head.format(QUOTED[language]) + text).title == QUOTED[language]


@pytest.mark.parametrize("label", ["Key Takeaways", "Quick Summary", "Story Highlights", "Main Points"])
def test_a_label_under_the_headline_signs_nothing(label: str) -> None:
    article = parse_article("\n\n".join((QUOTED["en"], label, *BODIES["en"])))
    assert not article.authors


@pytest.mark.parametrize("name", ["Jane Example", "Ngozi Kazimbe", "Tarquin Holloway-Bent"])
def test_a_name_under_the_headline_signs(name: str) -> None:
    article = parse_article("\n\n".join((QUOTED["en"], name, "May 3, 2024", *BODIES["en"])))
    assert [author.name for author in article.authors] == [name]


@pytest.mark.parametrize(
    "lead",
    [
        "ASHBY, Ill. (AP) — It was the bridge, stuck with ice in the winter, that forced the mayor's hand.",
        "ALTBRÜCK (dpa) - Die alte Brücke von Altbrück wird für ein Jahr gesperrt, wie der Rat beschlossen hat.",
        "PONTVIEUX (AFP) – Le vieux pont de Pontvieux sera fermé pendant un an, a décidé le conseil lundi.",
    ],
)
def test_a_first_paragraph_shown_twice_is_no_alt_text(lead: str) -> None:
    article = parse_article("\n\n".join((lead, lead, *BODIES["en"])))
    assert article.captions == ()
    assert article.body[0].text == lead
    assert [block.text for block in article.body].count(lead) == 1


def test_another_form_of_a_given_headline_is_no_first_paragraph() -> None:
    text = "\n\n".join(("CouncilÂ closes the old bridge", "By Jane Example", "May 3, 2024", *BODIES["en"]))
    article = parse_article(text, options=Options(title=QUOTED["en"]))
    assert [block.text for block in article.body] == list(BODIES["en"])
