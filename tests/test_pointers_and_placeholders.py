"""Pointers to a site's guides, offers with their price, and what stands in place of a post, inside stories."""

import pytest

from harbour_bridge import STORIES
from newsparse import Options, parse_article

LINES = {
    "en": (
        "Read our guide to the best station cafés",
        "See our full coverage of the storm",
        "Read without limits for $1 a month",
    ),
    "de": (
        "Lesen Sie unseren Ratgeber für Pendler",
        "Lesen Sie unbegrenzt für 4,90 Euro im Monat",
        "Hier sehen Sie einen Beitrag aus einem sozialen Netz. Zum Anzeigen bitte zustimmen.",
    ),
    "fr": ("Consultez notre guide des marchés du port", "Lisez sans limites pour 1 € par mois"),
    "es": ("Lea nuestra guía de playas", "Lee sin límites por 1 euro al mes"),
    "pl": ("Przeczytaj nasz przewodnik po porcie", "Czytaj bez ograniczeń za 9 zł miesięcznie"),
    "sv": ("Läs vår guide till fjällen", "Läs obegränsat för 9 kronor i månaden", "Visa inlägget"),
    "ru": ("Читайте наш гид по портовым кафе", "Показать публикацию"),
    "tr": ("Liman kafeleri rehberimizi okuyun", "Gönderiyi göster"),
    "id": ("Baca panduan kami tentang dermaga", "Tampilkan postingan"),
    "ja": ("投稿を表示",),
    "ko": ("게시물 표시",),
    "he": ("קראו את המדריך שלנו לחופים", "הצג פוסט"),
}
STAY = {
    "en": "Read our lips, she said, and the hall went quiet for a while.",
    "de": "Lesen Sie unsere Verfassung, rief er, und der Saal wurde still.",
    "es": "Lee nuestra carta, dijo el alcalde, y la sala quedó en silencio.",
    "ru": "Читайте наши законы, сказал мэр, и в зале стало очень тихо.",
}


@pytest.mark.parametrize("form", ["\n", "\n\n"])
@pytest.mark.parametrize("language", LINES)
def test_such_a_line_is_none_of_the_story(language: str, form: str) -> None:
    title, *prose = STORIES[language]
    for line in LINES[language]:
        page = form.join([title, prose[0], line, *prose[1:]])
        assert list(parse_article(page, options=Options(language=language)).paragraphs) == prose


@pytest.mark.parametrize("language", STAY)
def test_a_sentence_that_begins_alike_stays(language: str) -> None:
    title, *prose = STORIES[language]
    assert STAY[language] in parse_article("\n\n".join([title, *prose[:2], STAY[language], prose[2]])).paragraphs


TOLD = {
    "en": (
        "The lake above Cawdale is so low this autumn that the roofs of the drowned village can be seen from the road.",
        "Families whose grandparents were moved out in 1936 have come to walk on the streets, in spite of the signs.",
        "“I found our doorstep,” said Enid Rook, 81, who had brought a photograph of it.",
    ),
    "de": (
        "Im Stausee von Kaltenroda steht das Wasser so niedrig, dass die Dächer des alten Dorfes wieder zu sehen sind.",
        "Familien, deren Großeltern 1936 fortziehen mussten, laufen durch die Straßen, obwohl Schilder es verbieten.",
        "«Ich habe unsere Türschwelle gefunden», sagt Elfriede Rabe, 81 Jahre alt.",
    ),
    "fr": (
        "Le lac de Valbrune est si bas cet automne que l'on voit de la route les toits du village englouti en 1936.",
        "Des familles viennent marcher dans les rues, malgré les panneaux posés par la compagnie des eaux.",
        "« J'ai retrouvé le seuil de notre maison », raconte Odette Merle, 81 ans.",
    ),
    "es": (
        "El embalse de Aldeaquemada está tan bajo este otoño que los tejados del pueblo se ven desde la carretera.",
        "Las familias que salieron de allí en 1936 han vuelto a pasear por sus calles.",
        "“He encontrado el umbral de mi casa”, dijo Remedios Cuervo, de 81 años.",
    ),
    "it": (
        "Il lago di Valbruna è così basso che dalla strada si vedono i tetti del paese sommerso nel 1936.",
        "Le famiglie sono tornate a camminare per le strade, nonostante i cartelli della società idrica.",
        "«Ho ritrovato la soglia di casa», racconta Emma Merlo, 81 anni.",
    ),
    "tr": (
        "Çamlıdere köyünde altmış yıldır demir döven Hüseyin Usta, ocağının kapısını köyün gençlerine açtı.",
        "İlk derse dokuz kişi geldi. Usta onlara önce susmayı, sonra dinlemeyi öğretti.",
        "“Demir konuşur, ama sıcakken” diyor.",
    ),
    "ar": (
        "انخفض منسوب خزان وادي الصفصاف هذا الخريف حتى ظهرت أسطح القرية الغارقة للناظر من الطريق.",
        "وجاءت عائلات رحّل أجدادها عام ١٩٣٦ لتسير في الشوارع القديمة رغم اللافتات.",
        "وقالت زينب الغراب (٨١ عاما): «وجدت عتبة بيتنا».",
    ),
}
BOXES = [
    ("en", "<div><span>RELATED</span><a href=/3>Bridge to be repaired in spring</a></div>"),
    ("en", "<p><b>Read more</b><a href=/3>Will the old bridge be closed for two years?</a></p>"),
    ("en", "<div class=related><strong>RELATED STORY</strong><a href=/3>Bridge to be repaired in spring</a></div>"),
    ("en", "<p>RELATEDBridge to be repaired in spring</p>"),
    ("de", "<div><strong>LESEN SIE AUCH</strong><a href=/3>Brücke wird im Frühjahr repariert</a></div>"),
    ("de", "<p>MEHR ZUM THEMABrücke wird im Frühjahr repariert</p>"),
    ("fr", "<div><span>LIRE AUSSI</span><a href=/3>Le pont sera réparé au printemps</a></div>"),
    ("es", "<div><b>Noticia relacionada</b><a href=/3>El puente será reparado en primavera</a></div>"),
    ("it", "<div><b>LEGGI ANCHE</b><a href=/3>Il ponte sarà riparato in primavera</a></div>"),
    ("tr", "<div class=ilgili><strong>İLGİLİ HABER</strong><a href=/3>Bakırcılar çarşısı restore ediliyor</a></div>"),
    ("ar", "<div><b>اقرأ أيضا</b><a href=/3>إصلاح الجسر في الربيع</a></div>"),
]
SENTENCES = [
    "<p><b>Popular</b> songs were sung at <a href=/2>the old mill</a> on Sunday.</p>",
    "<p><b>Related</b> to the miller by marriage, <a href=/2>Jane Roe</a> sang.</p>",
    "<p><b>More</b> <a href=/2>than two hundred people came to the old mill to hear the songs</a> on Sunday.</p>",
    "<p><b>Recommended</b> by <a href=/2>the town doctor and by nobody else</a>, it was empty.</p>",
    "<p>READERs wrote of it for weeks, and the paper printed all of their letters.</p>",
]


@pytest.mark.parametrize(("language", "box"), BOXES)
def test_a_label_in_its_own_element_or_in_capitals_points_elsewhere(language: str, box: str) -> None:
    first, *rest = TOLD[language]
    body = "".join(f"<p>{one}</p>" for one in rest)
    article = parse_article(f"<article><h1>{first[:30]}</h1><p>{first}</p>{box}{body}</article>")
    assert article.paragraphs == TOLD[language]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_opens_with_such_a_word_is_body(sentence: str) -> None:
    first, *rest = TOLD["en"]
    body = "".join(f"<p>{one}</p>" for one in rest)
    article = parse_article(f"<article><h1>The drowned village</h1><p>{first}</p>{sentence}{body}</article>")
    assert len(article.body) == len(TOLD["en"]) + 1


KICKERS = {
    "en": "LATEST NEWS",
    "da": "SENESTE NYT",
    "no": "SISTE NYTT",
    "de": "AUCH INTERESSANT",
    "fr": "DERNIÈRES NOUVELLES",
    "es": "ÚLTIMAS NOTICIAS",
    "pl": "NAJNOWSZE WIADOMOŚCI",
    "sv": "SENASTE NYTT",
    "ru": "ПОСЛЕДНИЕ НОВОСТИ",
    "tr": "SON DAKİKA",
}


@pytest.mark.parametrize("blanks", [" ", "  "])
@pytest.mark.parametrize("language", KICKERS)
def test_a_label_in_capitals_with_a_blank_behind_it_takes_no_headline_along(language: str, blanks: str) -> None:
    title, *story = STORIES[language if language in STORIES else "en"]
    article = parse_article("\n\n".join([f"{KICKERS[language]}{blanks}{title}", "By Jane Roe", "3 May 2024", *story]))
    assert (article.title or "").endswith(title)
    assert [block.text for block in article.body] == story
