"""Pictures before paragraphs: where nearly each sentence of a story stands under an image, these are its text."""

import pytest

from newsparse import parse_article

STORIES = {
    "de": (
        "Die Mühle am Bach mahlt wieder",
        [
            "In Oberlinden dreht sich seit Samstag wieder ein Mühlrad.",
            "Sechs Rentner haben vier Winter lang gesägt, geschraubt und geflucht.",
            "Am Tag des offenen Denkmals kamen mehr als tausend Besucher.",
            "Wer Mehl will, muss bis zum Frühjahr warten.",
        ],
    ),
    "en": (
        "Hedge of Ashby wins a prize",
        [
            "The longest hedge in the county has won a prize for being that.",
            "Nobody was surprised.",
            "Its owner, Ada Bright, cuts it with scissors.",
            "She will be ninety in June and has no plans to stop.",
        ],
    ),
    "fr": (
        "Le bac de Saint-Maur reprend du service",
        [
            "Le bac a traversé la rivière vendredi matin avec trois vélos.",
            "Il était à quai depuis deux ans.",
            "La traversée reste gratuite pour les écoliers.",
        ],
    ),
    "es": (
        "El último sereno cuelga el chuzo",
        [
            "Paulino Rey entregó el martes las llaves de ochenta portales.",
            "El ayuntamiento no buscará sustituto, porque todos los portales tienen ya cerradura electrónica.",
            "«Ahora oiré el despertador como todos», dijo.",
            "Pasará el verano con su hija en Cádiz.",
        ],
    ),
    "it": (
        "Torna il cinema all’aperto",
        [
            "Torna il cinema all’aperto nel cortile della scuola di Montesole.",
            "I film saranno quattro, uno per sera.",
            "In caso di pioggia si va in palestra.",
        ],
    ),
    "ru": (
        "Мост через реку откроют раньше",
        [
            "Новый мост в Дубровске откроют для движения первого октября.",
            "Строители работали без выходных.",
            "Старый мост станет пешеходным и будет освещён.",
        ],
    ),
    "ja": (
        "湖北町図書館、日曜も開館",
        [
            "湖北町は十日、来年四月から町立図書館を日曜日も開けると発表した。",
            "開館時間は午前九時から午後五時まで。",
            "費用は年間およそ八百万円で、町議会は先月の会議で予算を認めた。",
        ],
    ),
    "hi": (
        "नदी पर बना बाँस का पुल",
        [
            "बेलवा गाँव के लोगों ने चंदा जुटाकर नदी पर बाँस का पुल बना लिया है।",
            "पहले बच्चों को पाँच किलोमीटर घूमना पड़ता था।",
            "प्रशासन ने पक्का पुल बनाने का वादा किया है।",
        ],
    ),
    "pt": (
        "Jangadeiros vencem regata",
        [
            "Quatro pescadores da Barra do Camurim venceram no domingo a regata.",
            "A vela rasgou na primeira boia.",
            "O prêmio será vendido para pagar o conserto.",
        ],
    ),
    "sv": (
        "Storbandet spelar i fyra kyrkor",
        [
            "Storbandet i Norrviken ger sig ut på turné i december.",
            "– Vi ville ha det tyst omkring oss, säger sångaren.",
            "Pengarna går till den nya orgeln.",
        ],
    ),
}
IMAGES = [
    "![](https://i.example/a.jpg)",
    "![Image 1](https://i.example/a.jpg)",
    "![The place](https://i.example/a.jpg)",
]


@pytest.mark.parametrize("image", IMAGES)
@pytest.mark.parametrize("story", STORIES)
def test_each_sentence_is_a_paragraph(story: str, image: str) -> None:
    title, told = STORIES[story]
    article = parse_article("\n\n".join([f"# {title}", *(f"{image}\n\n{line}" for line in told)]))
    assert article.title == title
    assert [block.text for block in article.body] == told


def test_sentences_under_pictures_beside_a_text_are_captions() -> None:
    text = """\
# Old mill burns in Ashby

The old mill of Ashby burned to the ground on Monday night, and nobody was hurt, the town's fire chief said on Tuesday.

It was built in 1902 and had stood empty since the flood of 2011, which washed away its weir and its wheel.

The council will decide in the spring whether to clear the ground or to build a new mill in its place.

![](https://i.example/a.jpg)

The mill at dawn.

![](https://i.example/b.jpg)

Its wheel in the weir.

![](https://i.example/c.jpg)

Firemen at rest.
"""
    article = parse_article(text)
    captions = [caption.text for caption in article.captions]
    assert captions == ["The mill at dawn.", "Its wheel in the weir.", "Firemen at rest."]
    assert len(article.body) == 3
