"""Texts that were wrapped hard: short ones in eleven languages, at many widths, with heads, lists, verse and tables."""

import random
import textwrap
from typing import NamedTuple

import pytest

from newsparse.parse import parse_article
from shapes import in_shapes


class Story(NamedTuple):
    """A short story."""

    title: str
    byline: str
    date: str
    paragraphs: tuple[str, ...]


STORIES = {
    "en": Story(
        "New Ferry Costs More Than Planned",
        "By Nora Whitlock",
        "May 12, 2025",
        (
            (
                "The new ferry of Selby Quay will cost 14 million crowns instead of 9. The council had been told "
                'in March that the price would not rise - a promise that Mayor Ines Calder called "careless" on '
                "Monday."
            ),
            (
                "Steel alone has become a third more expensive since the order of May 2023. The yard now expects "
                "to deliver the ship in autumn 2026, a year late."
            ),
            '"We were told a story," said Ruben Castellan, who sits on the finance committee.',
            (
                "The old ferry, built in 1961, will sail until then. It needs a new engine first, which costs "
                "400,000 crowns."
            ),
        ),
    ),
    "de": Story(
        "Wölfe am Mühlbach: Schäfer fordern Zäune",
        "Von Korbinian Wels",
        "Hollersbrück, 12. Mai 2025",
        (
            (
                "Im Tal des Mühlbachs haben Wölfe in der vergangenen Woche elf Schafe gerissen. Das bestätigte das "
                "Landesamt am Montag, das Proben von den Tieren genommen hatte."
            ),
            (
                "»Ich schlafe im Auto neben der Herde«, sagt der Schäfer Anton Pröll, der seit dreißig Jahren im "
                "Tal wirtschaftet."
            ),
            (
                "Der Verband verlangt Zuschüsse für Zäune und Hunde. Ein Herdenschutzhund kostet nach seinen "
                "Angaben rund 3000 Euro."
            ),
            "Das Ministerium will bis zum 1. Juni antworten.",
        ),
    ),
    "fr": Story(
        "Le pont de Morval rouvre après six ans",
        "Par Hélène Castaing",
        "Publié le 12 mai 2025",
        (
            (
                "Le pont de Morval, fermé depuis la crue de 2019, rouvre mercredi aux piétons et aux cyclistes. "
                "Les voitures devront attendre l'automne, selon la mairie."
            ),
            (
                "« On faisait trente kilomètres pour aller chez le boulanger », raconte Odette Marchal, 71 ans, "
                "qui habite la rive gauche."
            ),
            "Le chantier a coûté 2,3 millions d'euros - deux fois plus que prévu. Le département en a payé la moitié.",
            "Une fête est prévue le 24 mai.",
        ),
    ),
    "es": Story(
        "La lonja de Peñarrubia sube el precio del hielo",
        "Por Inés Galdeano",
        "12 de mayo de 2025",
        (
            (
                "La lonja de Peñarrubia cobrará desde el lunes 4 euros más por cada tonelada de hielo. Los "
                "armadores dicen que la subida se come el margen de la sardina."
            ),
            "«Nadie nos ha preguntado», protesta Ramón Zubiri, patrón del Nuevo Santa Ana desde hace 22 años.",
            (
                "El puerto consume cada verano unas 9.000 toneladas. La fábrica, construida en 1974, gasta el "
                "doble de luz que una moderna."
            ),
            "El consejo se reunirá el jueves.",
        ),
    ),
    "pl": Story(
        "Most w Zalesiu zostanie zamknięty na rok",
        "Jan Wierzba",
        "12 maja 2025",
        (
            (
                "Most w Zalesiu zostanie zamknięty od 1 czerwca. Zarząd dróg tłumaczy, że stal przęseł z 1936 roku "
                "jest zmęczona i nie wytrzyma kolejnej zimy."
            ),
            "Kierowcy pojadą objazdem przez Lipową, czyli o 18 kilometrów dłużej - a autobusy w ogóle znikną.",
            "– Nikt nas nie pytał – mówi Halina Grot, która prowadzi sklep tuż przy moście.",
            "Nowy most ma kosztować 31 mln zł.",
        ),
    ),
    "ru": Story(
        "В Заречье закрыли последнюю пекарню",
        "Автор: Ольга Мельник",
        "12 мая 2025",
        (
            (
                "В Заречье закрылась последняя пекарня, работавшая с 1958 года. Хозяйка Нина Львовна Сомова "
                "сообщила об этом в понедельник, раздав соседям последние 40 буханок."
            ),
            (
                "«Печь треснула, а новая стоит как два дома», - сказала она. Районная администрация обещает возить "
                "хлеб из Каменки два раза в неделю."
            ),
            "До ближайшего магазина теперь 12 километров по грунтовой дороге.",
            "Жители собирают подписи.",
        ),
    ),
    "el": Story(
        "Κλείνει το παλιό φαρμακείο της Καστανιάς",
        "Της Ελένης Βλάχου",
        "12 Μαΐου 2025",
        (
            (
                "Το φαρμακείο της Καστανιάς κλείνει ύστερα από 63 χρόνια. Ο ιδιοκτήτης του, Σταύρος Μηλιώτης, "
                "βγαίνει στη σύνταξη και δεν βρέθηκε κανείς να το πάρει."
            ),
            (
                "«Ήξερα ποιος κοιμάται και ποιος όχι», λέει ο ίδιος. Το πλησιέστερο φαρμακείο απέχει τώρα 27 "
                "χιλιόμετρα από το χωριό."
            ),
            "Ο δήμος ζητά από το υπουργείο άδεια για κινητή μονάδα.",
        ),
    ),
    "hi": Story(
        "सोनपुर का पुराना घाट फिर खुलेगा",
        "सुनीता वर्मा",
        "12 मई 2025",
        (
            (
                "सोनपुर का पुराना घाट आठ साल बाद फिर खुलेगा। नगर परिषद ने सोमवार को बताया कि सीढ़ियों की मरम्मत पर "
                "42 लाख रुपये खर्च हुए हैं।"
            ),
            (
                'नाविक रामदीन साहनी ने कहा, "हमने हर सीढ़ी को गिनकर रखा था, एक भी कम नहीं होनी चाहिए।" उनके परिवार '
                "की तीन पीढ़ियाँ यहीं नाव चलाती रही हैं।"
            ),
            "घाट पर अब रात में भी रोशनी रहेगी।",
        ),
    ),
    "ar": Story(
        "مكتبة الحي القديم تفتح أبوابها ليلا",
        "كتبت: سلمى حداد",
        "12 مايو 2025",
        (
            (
                "تفتح مكتبة الحي القديم في المرسى أبوابها ليلا ابتداء من الأحد المقبل. وقالت مديرتها نجاة بن عمر "
                "إن الطلاب كانوا يقرؤون تحت مصابيح الشارع منذ عام 2021."
            ),
            "وأضافت أن البلدية وافقت على دفع أجور حارسين، وأن المقهى المجاور سيبيع الشاي حتى الساعة 2 صباحا.",
            "وتضم المكتبة نحو 14 ألف كتاب.",
        ),
    ),
    "zh": Story(
        "青石镇百年老桥重新通车",
        "记者 林晓雨",
        "2025年5月12日",
        (
            "青石镇一座建于1911年的石拱桥在修缮三年后于周一重新通车。镇政府表示，工程共花费四百二十万元，其中一半来自村民捐款。",
            "“我爷爷当年搬过桥上的石头，”七十八岁的村民周德福说，“现在轮到我孙子走了。”桥面只允许行人和自行车通过。",
            "通车当天，镇上摆了六十桌宴席。",
        ),
    ),
    "ja": Story(
        "瀬戸川の渡し船、存続へ",
        "森沢かなえ",
        "2025年5月12日",
        (
            "瀬戸川の渡し船が来年度も運航を続けることが決まった。市議会は12日、補助金を年間八百万円に増やす予算案を全会一致で可決した。",
            "船長の岸本達也さん（64）は「お客さんが署名を集めてくれたおかげです」と話した。利用者は一日平均三十一人にとどまる。",
            "橋までは歩いて四十分かかる。",
        ),
    ),
}
HEADS = {
    "parted": "{title}\n\n{byline}\n\n{date}\n\n",
    "byline and date together": "{title}\n\n{byline}\n{date}\n\n",
    "all together": "{title}\n{byline}\n{date}\n\n",
}


def wrapped(text: str, width: int, indent: str = "") -> str:
    return textwrap.fill(
        text, width, initial_indent=indent, break_on_hyphens=False, break_long_words=False, drop_whitespace=True
    )


def cut(text: str, count: int) -> str:
    """A text without blanks, broken behind every so many characters."""
    return "\n".join(text[at : at + count] for at in range(0, len(text), count))


def uneven(text: str, width: int) -> str:
    """A text as somebody breaks it by hand."""
    chance = random.Random(width)  # noqa: S311  the same each time
    lines, limit = [""], width
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > limit:
            lines.append("")
            limit = width - chance.randint(0, 6)
        lines[-1] += f" {word}" if lines[-1] else word
    return "\n".join(lines)


def head_of(story: Story, head: str = "parted") -> str:
    return HEADS[head].format(title=story.title, byline=story.byline, date=story.date)


def holds(raw: str, story: Story) -> bool:
    """Whether the body has a story's paragraphs, whole; whom a head in a foreign script names is another matter."""
    shown = parse_article(raw).paragraphs
    return shown[-len(story.paragraphs) :] == story.paragraphs


@pytest.mark.parametrize("head", HEADS)
@in_shapes("width", [64, 50, 57, 72, 80])
@pytest.mark.parametrize("language", ["ar", "de", "el", "en", "es", "fr", "hi", "pl", "ru"])
def test_a_short_wrapped_story_has_its_paragraphs(language: str, width: int, head: str) -> None:
    story = STORIES[language]
    text = "\n\n".join(wrapped(one, width) for one in story.paragraphs)
    assert holds(head_of(story, head) + text, story)


@pytest.mark.parametrize("count", [20, 24, 28])
@pytest.mark.parametrize("language", ["ja", "zh"])
def test_so_has_one_without_blanks(language: str, count: int) -> None:
    story = STORIES[language]
    assert holds(head_of(story) + "\n\n".join(cut(one, count) for one in story.paragraphs), story)


@in_shapes("width", [68, 56, 62, 74])
@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fr", "pl", "ru"])
def test_so_has_one_broken_by_hand(language: str, width: int) -> None:
    story = STORIES[language]
    assert holds(head_of(story) + "\n\n".join(uneven(one, width) for one in story.paragraphs), story)


@pytest.mark.parametrize("width", [52, 60, 70])
@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "pl"])
def test_an_indent_parts_paragraphs(language: str, width: int) -> None:
    story = STORIES[language]
    text = head_of(story) + "\n".join(wrapped(one, width, "   ") for one in story.paragraphs)
    assert holds(text, story)
    assert holds(f"<html><body><pre>\n{text}\n</pre></body></html>", story)


KEPT = {
    "numbered list": (
        """\
Council Votes on Three Bridges

By Ada Lorne

The council of Ostravik voted on Monday on the three bridges that the
flood of last autumn had damaged. It decided the following:

1. The wooden bridge at the mill will be torn down.
2. The railway bridge will be repaired by the company that owns it,
   which has asked for help from the county.
3. The town bridge stays closed to lorries.

Work begins in June, said Mayor Tore Hald, who had asked for all three
to be kept.
""",
        [
            "1. The wooden bridge at the mill will be torn down.",
            (
                "2. The railway bridge will be repaired by the company that owns it, which has asked for help from "
                "the county."
            ),
            "3. The town bridge stays closed to lorries.",
        ],
    ),
    "verse": (
        """\
A Poem for the Ferry

By Ada Lorne

The poet Mina Castell read a new poem at the farewell of the old ferry
on Sunday, and the crowd of three hundred stood still for it:

the water keeps no road
but we have worn one anyway
from your door to mine

Afterwards the captain sounded the horn, which had not been heard in
the valley since the war.
""",
        [
            "the water keeps no road",
            "but we have worn one anyway",
            "from your door to mine",
        ],
    ),
    "table": (
        """\
Prices at the Fish Market

By Ada Lorne

The prices at the fish market of Port Ellery have risen by a third in
one year, the harbour office said on Monday:

Cod        4.10   5.90
Herring    1.20   1.75
Mackerel   2.30   2.40

The office blames the cold spring, which kept the boats in port for
five weeks.
""",
        [
            "Cod 4.10 5.90",
            "Herring 1.20 1.75",
            "Mackerel 2.30 2.40",
        ],
    ),
    "dash list": (
        """\
Zehn Fragen, drei Antworten

Von Anna Beispiel

Die Gemeinde Hollersbrück hat am Montag auf die Fragen der Anwohner zur
neuen Umgehungsstraße geantwortet. Das sind die wichtigsten Punkte:

- Der Lärmschutz wird auf beiden Seiten gebaut, nicht nur auf der
  westlichen.
- Die Bauzeit beträgt zwei Jahre.
- Der Radweg entfällt.

Die Anwohner wollen dennoch klagen, wie ihre Sprecherin nach der Sitzung
sagte.
""",
        [
            "Die Bauzeit beträgt zwei Jahre.",
            "Der Radweg entfällt.",
        ],
    ),
}


@pytest.mark.parametrize("case", KEPT)
def test_lines_that_stand_by_themselves_stay_apart(case: str) -> None:
    text, lines = KEPT[case]
    assert {block.text.removeprefix("- ") for block in parse_article(text).body} >= set(lines)


SENTENCES = """\
Mill owner wins prize
By Ada Lorne
The mill owner Jon Vik won the prize for the best bread on Monday.
He has baked it for thirty years in the same oven, he said.
The oven was built in 1911 by his grandfather, a mason.
"Nobody else could do it," said his neighbour, a baker.
The prize is a golden spoon, and a sack of flour.
"""


def test_paragraphs_of_one_line_are_not_joined() -> None:
    assert [block.text for block in parse_article(SENTENCES).body] == SENTENCES.splitlines()[2:]
