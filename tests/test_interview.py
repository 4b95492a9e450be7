"""Interviews: questions and answers, however short, are paragraphs of the story, in text and in HTML."""

import pytest

from newsparse import Article, parse_article

INTERVIEWS = {
    "en": (
        "“A lighthouse is a very large household”",
        [
            "Ms Petersen, you lived in a tower for twelve years. How does one sleep in a round room?",
            "Badly, until you stop pushing the bed against the wall. It stands in the middle, like a raft on a pond.",
            "What does one buy?",
            "Potatoes, batteries and marmalade. The boat came every nine days, in winter only after three weeks.",
            "It has all run by itself since April. Are you sad?",
            "Yes.",
            "And what will you do now?",
            "I am moving into a flat with corners. My sister has bought me a cupboard, and I do not trust it yet.",
        ],
    ),
    "fr": (
        "« Un phare est un très grand ménage »",
        [
            "Vous avez vécu douze ans dans une tour. Comment dort-on dans une chambre ronde ?",
            "Mal, jusqu’à ce qu’on cesse de pousser le lit contre le mur. Il est au milieu, comme un radeau.",
            "Qu’achète-t-on ?",
            "Des pommes de terre, des piles et de la marmelade. Le bateau venait tous les neuf jours, moins l’hiver.",
            "Depuis avril, tout marche seul. Êtes-vous triste ?",
            "Oui.",
            "Et maintenant ?",
            "Je m’installe dans un appartement avec des coins. Ma sœur m’a acheté une armoire, je m’en méfie encore.",
        ],
    ),
    "es": (
        "«Un faro es una casa muy grande»",
        [
            "Usted vivió doce años en una torre. ¿Cómo se duerme en un cuarto redondo?",
            "Mal, hasta que uno deja de empujar la cama contra la pared. Está en el centro, como una balsa.",
            "¿Qué se compra?",
            "Patatas, pilas y mermelada. El barco venía cada nueve días, en invierno a veces después de tres semanas.",
            "Desde abril todo funciona solo. ¿Está triste?",
            "Sí.",
            "¿Y ahora?",
            "Me mudo a un piso con esquinas. Mi hermana me ha comprado un armario y todavía no me fío de él.",
        ],
    ),
    "ru": (
        "«Маяк — это очень большое хозяйство»",
        [
            "Вы двенадцать лет прожили в башне. Как спится в круглой комнате?",
            "Плохо, пока не перестанешь двигать кровать к стене. Она стоит посередине, как плот на пруду.",
            "Что покупают?",
            "Картошку, батарейки и мармелад. Лодка приходила каждые девять дней, зимой иногда через три недели.",
            "С апреля всё работает само. Вам грустно?",
            "Да.",
            "А что теперь?",
            "Я переезжаю в квартиру с углами. Сестра купила мне шкаф, и я ему пока не доверяю.",
        ],
    ),
    "zh": (
        "“灯塔是一个很大的家”",
        [
            "您在塔里住了十二年。在圆形的房间里怎么睡觉？",
            "睡得不好，直到不再把床推到墙边。床放在中间，像池塘里的一只木筏，夜里听得见海浪的声音。",
            "平时买些什么？",
            "土豆、电池和果酱。船每九天来一次，冬天有时要等三个星期，所以我学会了用燕麦做十七道菜。",
            "从四月起一切都自动运行。您难过吗？",
            "是的。",
            "现在您要做什么？",
            "我要搬进一套有墙角的公寓。我姐姐给我买了一个柜子，我到现在还不太相信它。",
        ],
    ),
    "ar": (
        "«المنارة بيت كبير جدا»",
        [
            "عشت اثني عشر عاما في برج. كيف ينام المرء في غرفة مستديرة؟",
            "نوما سيئا، حتى يتوقف عن دفع السرير نحو الجدار. إنه في الوسط، مثل طوف في بركة ماء.",
            "ماذا يشتري المرء؟",
            "البطاطا والبطاريات والمربى. كان القارب يأتي كل تسعة أيام، وفي الشتاء بعد ثلاثة أسابيع أحيانا.",
            "منذ نيسان يعمل كل شيء وحده. هل أنت حزينة؟",
            "نعم.",
            "وماذا ستفعلين الآن؟",
            "أنتقل إلى شقة لها زوايا. اشترت لي أختي خزانة، وأنا لا أثق بها حتى الآن.",
        ],
    ),
    "pl": (
        "„Latarnia to bardzo duże gospodarstwo”",
        [
            "Mieszkała pani w wieży dwanaście lat. Jak się śpi w okrągłym pokoju?",
            "Źle, dopóki nie przestanie się dosuwać łóżka do ściany. Stoi pośrodku, jak tratwa na stawie.",
            "Co się kupuje?",
            "Ziemniaki, baterie i marmoladę. Łódź przypływała co dziewięć dni, zimą czasem po trzech tygodniach.",
            "Od kwietnia wszystko działa samo. Jest pani smutno?",
            "Tak.",
            "A co teraz?",
            "Przeprowadzam się do mieszkania z kątami. Siostra kupiła mi szafę, której jeszcze nie ufam.",
        ],
    ),
}


def shown(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in article.body]


@pytest.mark.parametrize("language", INTERVIEWS)
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_text(language: str, blank: str) -> None:
    title, lines = INTERVIEWS[language]
    assert shown(parse_article(blank.join([title, *lines]))) == [("paragraph", line) for line in lines]


@pytest.mark.parametrize("language", INTERVIEWS)
@pytest.mark.parametrize("asked", ["<p><strong>{}</strong></p>", "<p><em>{}</em></p>", "<p class='question'>{}</p>"])
def test_html(language: str, asked: str) -> None:
    title, lines = INTERVIEWS[language]
    body = "".join((asked if at % 2 == 0 else "<p>{}</p>").format(line) for at, line in enumerate(lines))
    article = parse_article(
        f"<html><body><nav><a href='/'>Home</a></nav><article><h1>{title}</h1>{body}</article></body></html>"
    )
    assert shown(article) == [("paragraph", line) for line in lines]


def test_a_list_of_short_questions_heads_its_answers() -> None:
    questions = ["Who pays?", "When does it start?", "Who may go?", "What comes next?"]
    answers = [
        "The town council has set aside money for the bridge, and the first works begin when the ice is gone.",
        "In March, the engineers say, unless the river is still high and the old piers cannot be reached by boat.",
        "Everybody who lives on the north bank, with a card that the harbour office hands out from Monday.",
        "A second report is due before the spring tides, and the council will vote on it in the summer.",
    ]
    lines = [line for pair in zip(questions, answers, strict=True) for line in pair]
    article = parse_article("\n\n".join(["Questions about the new bridge", *lines]))
    assert [block.text for block in article.body if block.kind.value == "heading"] == questions


TURNS = (
    "PRIYA NAIR, HOST: The last pub in the village of Thackley closed two years ago. Tonight it opens again.",
    "SAM OTTLEY, BYLINE: At six o'clock the door is still locked, and the queue reaches the church.",
    "JOAN FAIRWEATHER: We had children bringing in jars of coins. I counted every one.",
)


@pytest.mark.parametrize(
    "last",
    [
        "NAIR: Sam Ottley reporting from Thackley.",
        "NAIR: That's Sam Ottley reporting from Thackley.",
        "NAIR: Sam Ottley, reporting from Thackley.",
        "KELLY: NPR's Sam Ottley reporting from Thackley. Thank you, Sam.",
        "HOST: Reporting by Sam Ottley.",
        "SIMON: Edited by Jane Roe, who is our producer.",
        "Moderator: Sam Ottley reporting from Thackley.",
        "Priya Nair: Sam Ottley reporting from Thackley.",
    ],
)
@pytest.mark.parametrize("form", ["text", "html"])
def test_a_turn_that_says_who_reported_is_no_contribution_line(last: str, form: str) -> None:
    lines = ("How a village bought its own pub", *TURNS, last)
    html = f"<article><h1>{lines[0]}</h1>{''.join(f'<p>{line}</p>' for line in lines[1:])}</article>"
    article = parse_article("\n".join(lines) if form == "text" else html)
    assert article.paragraphs[-1] == last
    assert article.attributions == ()


def test_below_the_turns_the_line_without_a_speaker_is_one() -> None:
    article = parse_article(
        "\n".join(("How a village bought its own pub", *TURNS, "Sam Ottley reporting from Thackley."))
    )
    assert [source.name for told in article.attributions for source in told.sources] == ["Sam Ottley"]
