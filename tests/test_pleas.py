"""A paper's plea to its readers below a story is none of it, in twelve languages; what a story says of help is."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from old_bridge import STORIES as MORE
from shapes import LAYOUTS, in_shapes

PLEAS = [
    (
        "en",
        (
            "Support the Courier",
            "At the Courier, we believe that good journalism should be free for all who need it.",
            "We cannot do this without your help. Support our newsroom with as little as $2 a month.",
        ),
    ),
    (
        "en",
        ("Independent reporting takes time. If you can, please join the readers who fund our work.",),
    ),
    ("en", ("Now more than ever, we need your support to go on bringing Ashby free and independent news.",)),
    (
        "en",
        ("The Weekly covers one thing: the valley. Consider becoming a member to support our journalism.",),
    ),
    ("en", ("If you're enjoying this article, consider supporting our award-winning journalism by subscribing.",)),
    (
        "en",
        (
            "Our reporters went to the bridge so that you did not have to.",
            "We are a small newsroom, and your donation keeps our news free.",
        ),
    ),
    ("en", ("Before you go: we're asking readers like you to help fund our newsroom for another year.",)),
    ("de", ("Wir sind eine kleine Redaktion ohne Verlag im Rücken. Mit deiner Spende unterstützt du unsere Arbeit.",)),
    (
        "de",
        (
            "In eigener Sache",
            "Unser Journalismus ist frei für alle. Bitte unterstützen Sie uns mit einem Abo oder Beitrag.",
        ),
    ),
    ("de", ("Guter Journalismus kostet Geld. Werden Sie Mitglied und helfen Sie uns, weiter zu recherchieren.",)),
    ("fr", ("Notre rédaction ne vit que de ses lecteurs. Soutenez-nous avec un don, même petit.",)),
    ("fr", ("Ce journal est à vous. Abonnez-vous et aidez-nous à mener nos enquêtes.",)),
    (
        "fr",
        (
            "Nous croyons à une presse libre.",
            "Votre don permet à notre rédaction de continuer.",
        ),
    ),
    (
        "es",
        ("Nuestro periodismo depende de sus lectores. Hazte socio y apoya a nuestra redacción.",),
    ),
    ("es", ("Para que nuestro periodismo siga siendo libre necesitamos tu apoyo. Suscríbete hoy.",)),
    ("it", ("Il nostro giornale vive grazie ai lettori. Sostieni il nostro lavoro con una donazione.",)),
    ("it", ("La nostra redazione è piccola: abbonati e aiutaci a continuare, ci basta il tuo sostegno.",)),
    (
        "nl",
        ("Onze redactie is klein. Steun onze journalistiek en word lid, vanaf drie euro helpt u ons al.",),
    ),
    ("pt", ("O nosso jornalismo é livre porque os leitores o pagam. Apoie a nossa redação com uma assinatura.",)),
    ("sv", ("Vår journalistik är fri för alla. Stöd vår redaktion, ditt bidrag gör skillnad.",)),
    ("pl", ("Nasza redakcja jest mała i niezależna. Wesprzyj nas, bo bez czytelników nie powstałby ten artykuł.",)),
    ("ru", ("Наша редакция существует на деньги читателей. Поддержите нас, оформив пожертвование.",)),
    ("uk", ("Наша редакція існує завдяки вам. Підтримайте незалежних журналістів.",)),
    ("tr", ("Gazetemiz bağımsızdır. Bağımsız haber için bize destek olun, siz okurlar olmadan yapamayız.",)),
]
STAY = [
    ("en", "We walked back over our old bridge with the readers of the map, and nobody had asked for help."),
    ("en", "If you want to help the ferry, please give at the town hall, where members of the club keep a box."),
    ("en", "Our newsroom is on the north bank, and we will report again on Friday."),
    ("en", "You can subscribe to the bus timetable at the mill."),
    ("en", "The Courier asked its readers for their support after the flood, and donations have reached 9,000 pounds."),
    ("en", "“We need your support and our newspaper is read by you,” the mayor told the members."),
    ("de", "Der Kurier bat seine Leser um Spenden für die Brücke, und bisher kamen 9000 Euro zusammen."),
    ("de", "Wer helfen will, kann im Rathaus spenden, die Mitglieder des Vereins sind dort bis sechs Uhr."),
    ("fr", "Les lecteurs du journal ont fait des dons pour le pont, et la mairie a déjà reçu neuf mille euros."),
    ("fr", "Les abonnés du journal peuvent donc voter jusqu'à vendredi pour le nom du nouveau pont."),
    (
        "es",
        "Los lectores del diario han hecho donaciones para el puente, ya son nueve mil euros.",
    ),
]
"""Last paragraphs of stories that have the words of pleas."""


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "plea"), PLEAS)
def test_a_plea_below_a_story_is_none_of_it(language: str, plea: tuple[str, ...], layout: str) -> None:
    headline, *story = (STORIES | MORE)[language]
    article = parse_article(LAYOUTS[layout]([headline, *story, *plea]))
    assert [block.text for block in article.body] == story


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "line"), STAY)
def test_a_story_that_tells_of_help_keeps_its_end(language: str, line: str, layout: str) -> None:
    assert line in parse_article(LAYOUTS[layout]([*STORIES[language], line])).paragraphs


def test_an_article_about_the_paper_keeps_all() -> None:
    headline, *story = STORIES["en"]
    letter = "Our newsroom has reported from the bridge for forty years, and we mean to stay."
    asks = "Support our journalism with a gift of any size, please, and tell your neighbours."
    article = parse_article("\n\n".join([headline, letter, *story, asks]))
    assert asks in article.paragraphs
