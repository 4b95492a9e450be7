"""Texts whose paragraphs have lost their full stops, and the lists of headlines that look alike."""

import pytest

from newsparse import parse_article

TEXTS = {
    "en": (
        "Police in Garrow are looking for two men who took a tractor from a barn in the night to Monday",
        "The tractor, a green one built in 1974, was found in a ditch near Ell some four hours later",
        "Nobody was hurt and nothing else was missing, the owner told the local radio",
        "Anyone who saw the men is asked to call the station in Garrow",
    ),
    "ar": (
        "أعلن مجلس مدينة الصفا اليوم عن افتتاح سوق جديدة للمزارعين قرب محطة القطار القديمة",
        "وتضم السوق ثمانين محلا صغيرا تؤجر للمزارعين بسعر رمزي طوال السنة الأولى",
        "وقال رئيس المجلس هاني الكردي إن الهدف هو خفض الأسعار للمستهلكين ودعم القرى المجاورة",
        "وستعمل السوق يوميا من السادسة صباحا حتى الثامنة مساء",
    ),
    "ar2": (
        "أعلنت وزارة الصحة اليوم تسجيل اثنتي عشرة إصابة بالحصبة في محافظة الجنوب.",
        "وقالت الوزارة في بيان إن جميع المصابين من الأطفال دون سن الخامسة",
        "وأضافت أن فرق التلقيح ستزور المدارس ابتداء من الأحد المقبل",
        "ودعت الأهالي إلى التأكد من بطاقات التلقيح الخاصة بأطفالهم",
    ),
    "es": (
        "El Hospital Comarcal de Sotovela abrirá en enero una nueva unidad de cuidados paliativos con doce camas",
        "La unidad ha costado 3,1 millones de euros y dará trabajo a veintidós personas",
        "Hasta ahora los enfermos debían viajar a la capital, a noventa kilómetros de distancia",
        "La consejera de Sanidad visitó las obras este martes acompañada del alcalde",
    ),
    "fr": (
        "Le conseil municipal de Bréville a voté lundi soir la fermeture de l'école du hameau des Roches",
        "Les dix-sept élèves iront à la rentrée dans le bourg, où deux classes seront ouvertes",
        "Le maire a promis un car gratuit matin et soir pour les familles qui le souhaitent",
        "Une pétition contre le projet avait réuni plus de trois cents signatures en une semaine",
    ),
    "de": (
        "In Hohenlinde ist am Freitag ein Lastwagen mit zwölf Tonnen Äpfeln umgekippt",
        "Der Fahrer war nach Angaben der Polizei einem Reh ausgewichen und blieb unverletzt",
        "Die Straße war bis zum Abend gesperrt, Anwohner halfen beim Einsammeln der Äpfel",
        "Den Schaden schätzt die Polizei auf dreißigtausend Euro",
    ),
    "hi": (
        "राजधानी के पुराने बाजार में सोमवार रात लगी आग में पंद्रह दुकानें जलकर राख हो गईं",
        "दमकल की आठ गाड़ियों ने तीन घंटे की मशक्कत के बाद आग पर काबू पाया",
        "पुलिस के अनुसार आग एक गोदाम में शॉर्ट सर्किट से लगी और तेजी से फैल गई",
        "इस घटना में किसी के हताहत होने की सूचना नहीं है",
    ),
    "id": (
        "Pemerintah kabupaten akan membangun tiga puluh sumur bor di desa yang kekeringan sejak bulan Juli",
        "Bupati mengatakan pengeboran dimulai pekan depan dan selesai sebelum akhir tahun",
        "Warga selama ini membeli air seharga seratus ribu rupiah per tangki",
        "Dana pembangunan sumur berasal dari anggaran darurat sebesar enam miliar rupiah",
    ),
    "ru": (
        "В Лесном районе с понедельника возобновили движение автобусов по трём дальним маршрутам",
        "Перевозчик закупил восемь новых машин, которые рассчитаны на сорок пассажиров каждая",
        "До этого жители добирались до райцентра на попутках или ждали электричку по шесть часов",
        "Глава района пообещал до осени отремонтировать и остановки",
    ),
    "sw": (
        "Wakulima wa mpunga katika bonde la Mto Kilombe wamepata trekta kumi na mbili kutoka serikalini",
        "Mkuu wa mkoa alisema matrekta hayo yatakodishwa kwa bei nafuu msimu wote wa kilimo",
        "Wakulima wengi walikuwa wakitumia jembe la mkono kulima ekari mbili kwa mwezi",
        "Mavuno yanatarajiwa kuongezeka mara tatu ifikapo mwakani",
    ),
}
HEADS = {
    "en": (
        "Two Men Steal a Green Tractor",
        "By Jane Roe",
        "March 4, 2024",
    ),
    "ar": (
        "افتتاح سوق المزارعين في الصفا",
        "4 مارس 2024",
    ),
    "ar2": (
        "إصابات بالحصبة في الجنوب",
        "4 مارس 2024",
    ),
    "es": (
        "Sotovela tendrá cuidados paliativos",
        "Por Ana Ruiz",
        "4 de marzo de 2024",
    ),
    "fr": (
        "L'école des Roches fermera en juillet",
        "Par Anne Caron",
        "4 mars 2024",
    ),
    "de": (
        "Zwölf Tonnen Äpfel auf der Straße",
        "Von Ute Kramer",
        "4. März 2024",
    ),
    "hi": (
        "पुराने बाजार में आग, पंद्रह दुकानें खाक",
        "4 मार्च 2024",
    ),
    "id": (
        "Tiga Puluh Sumur Bor untuk Desa",
        "4 Maret 2024",
    ),
    "ru": (
        "Автобусы вернулись на дальние маршруты",
        "4 марта 2024",
    ),
    "sw": (
        "Wakulima wapata matrekta mapya",
        "Machi 4, 2024",
    ),
}
HEADLINES = {
    "en": (
        "Fire destroys barn in Garrow as crews battle strong winds",
        "Council to vote on new swimming pool for Elton next week",
        "Why the price of bread keeps rising and what you can do",
        "Rovers beat United 3-1 to reach the final for the first time",
        "Ten things to do in the county this weekend",
    ),
    "ar": (
        "وزير المالية يعلن خطة جديدة لدعم الخبز والوقود في المحافظات",
        "مقتل ثلاثة أشخاص في حادث سير على الطريق الصحراوي",
        "النادي الأهلي يفوز على الاتحاد ويتصدر ترتيب الدوري",
        "دراسة تكشف فوائد جديدة لزيت الزيتون على القلب",
        "انخفاض درجات الحرارة وأمطار متوقعة نهاية الأسبوع",
    ),
    "de": (
        "Bundestag streitet über die Rente: Was sich für Versicherte nun ändern soll",
        "Unfall auf der A9: Lastwagen verliert zwölf Tonnen Äpfel",
        "Wetter am Wochenende: Wo es Gewitter gibt und wo die Sonne scheint",
        "Tatort aus Hohenlinde: Lohnt sich das Einschalten am Sonntag",
        "FC Lohfelde verpflichtet Stürmer aus der zweiten Liga",
    ),
}
STOPPED = (
    "The new ferry pier at Selby was opened on Monday, three years after the old one burned down.",
    "It has room for two ships and a hall in which sixty people can wait out of the rain.",
    "The work cost four million, of which the county paid the greater part.",
)


@pytest.mark.parametrize("language", TEXTS)
def test_its_paragraphs_are_the_body(language: str) -> None:
    article = parse_article("\n".join(TEXTS[language]))
    assert article.title is None
    assert [block.text for block in article.body] == [*TEXTS[language]]


@pytest.mark.parametrize("language", TEXTS)
def test_its_headline_is_none_of_them(language: str) -> None:
    head = HEADS[language]
    article = parse_article("\n".join((*head, "", *TEXTS[language])))
    assert article.title == head[0]
    assert [block.text for block in article.body] == [*TEXTS[language]]


@pytest.mark.parametrize("language", HEADLINES)
def test_a_list_of_headlines_is_none(language: str) -> None:
    assert not parse_article("\n".join(HEADLINES[language])).body


def test_a_list_under_a_colon_is_a_list() -> None:
    listed = (
        "Set a new timetable for the winter months with more boats",
        "Lower fares for pupils and for pensioners of the whole county",
        "Repair the northern pier and its old stone steps",
    )
    article = parse_article("\n".join((STOPPED[0], "The council will now decide on:", *listed, *STOPPED[1:])))
    assert [block.text for block in article.body if block.kind == "list_item"] == [*listed]


def test_headlines_below_a_text_with_full_stops_stay_out() -> None:
    below = ("More from Selby", *HEADLINES["en"], "Sign in")
    article = parse_article("\n".join(("Ferry pier opens at Selby", *STOPPED, *below)))
    assert [block.text for block in article.body] == [*STOPPED]
