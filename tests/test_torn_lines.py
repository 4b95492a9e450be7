"""Heads that look torn and are not, over bodies torn and untorn, in ten languages; and sentences that are torn."""

from typing import NamedTuple

import pytest

from newsparse import parse_article
from newsparse.cues import load
from newsparse.read.text.paragraphs import read_text
from shapes import in_shapes


class Sample(NamedTuple):
    """What the heads of one language are made of."""

    hanging: str
    """A headline that ends in a function word."""
    byline: str
    date: str
    role: str
    lead: str
    rest: str
    torn: str
    """A paragraph as ``get_text`` tears it, with a link in its middle."""


SAMPLES = {
    "en": Sample(
        "What the council of Ashby agreed on",
        "by Jane Roe and John Doe",
        "published March 9, 2024",
        "education correspondent",
        "The old mill in Ashby burned down on Monday night after years of neglect.",
        "Nobody was hurt, the town's fire chief said on Tuesday after the inspection.",
        "The mayor of\nUnterwald\nhas offered help to the people of the valley.",
    ),
    "de": Sample(
        "Worauf der Rat von Ashby setzt und",
        "von Anna Beispiel",
        "veröffentlicht am 9. März 2024",
        "freier Journalist",
        "Die alte Mühle in Ashby ist in der Nacht zum Dienstag nach Jahren des Verfalls abgebrannt.",
        "Verletzt wurde niemand, sagte der Leiter der Feuerwehr am Dienstag nach der Besichtigung.",
        "Der Bürgermeister von\nUnterwald\nhat den Menschen im Tal schnelle Hilfe angeboten.",
    ),
    "fr": Sample(
        "Le vieux moulin et ce que le conseil en",
        "par Jeanne Exemple et Paul Modèle",
        "publié le 9 mars 2024 à 17h40",
        "correspondante",
        "Le vieux moulin de la ville a brûlé dans la nuit de lundi après des années d’abandon.",
        "Personne n’a été blessé, ont indiqué les pompiers mardi après leur visite des lieux.",
        "Le maire de\nUnterwald\na proposé son aide aux habitants de toute la vallée.",
    ),
    "es": Sample(
        "El viejo molino y lo que el pueblo quiere para",
        "por Ana Ejemplo",
        "publicado el 9 de marzo de 2024",
        "corresponsal",
        "El viejo molino del pueblo ardió en la noche del lunes tras años de abandono y ruina.",
        "Nadie resultó herido, dijo el martes el jefe de los bomberos después de la visita.",
        "El alcalde de\nUnterwald\nha ofrecido ayuda a los vecinos de todo el valle.",
    ),
    "it": Sample(
        "Il vecchio mulino e quello che il consiglio vuole per",
        "di Anna Esempio",
        "pubblicato il 9 marzo 2024",
        "corrispondente",
        "Il vecchio mulino del paese è bruciato nella notte di lunedì dopo anni di abbandono.",
        "Nessuno è rimasto ferito, ha detto martedì il capo dei pompieri dopo il sopralluogo.",
        "Il sindaco di\nUnterwald\nha offerto aiuto agli abitanti di tutta la valle.",
    ),
    "pt": Sample(
        "O velho moinho e o que a câmara quer para",
        "por Ana Exemplo",
        "publicado em 9 de março de 2024",
        "correspondente",
        "O velho moinho da vila ardeu na noite de segunda-feira depois de anos de abandono.",
        "Ninguém ficou ferido, disse na terça-feira o comandante dos bombeiros após a visita.",
        "O presidente da câmara de\nUnterwald\nofereceu ajuda aos moradores de todo o vale.",
    ),
    "nl": Sample(
        "De oude molen en wat de raad ervan",
        "door Anna Voorbeeld",
        "gepubliceerd op 9 maart 2024",
        "correspondent",
        "De oude molen van het dorp is in de nacht van maandag na jaren van verval afgebrand.",
        "Niemand raakte gewond, zei de commandant van de brandweer dinsdag na de schouw.",
        "De burgemeester van\nUnterwald\nheeft de bewoners van het dal hulp aangeboden.",
    ),
    "pl": Sample(
        "Stary młyn i plany rady miasta dla",
        "opracowała Anna Przykład",
        "opublikowano 9 marca 2024",
        "korespondentka",
        "Stary młyn w miasteczku spłonął w nocy z poniedziałku na wtorek po latach zaniedbań.",
        "Nikt nie został ranny, powiedział we wtorek komendant straży pożarnej po oględzinach.",
        "Burmistrz z\nUnterwald\nzaproponował pomoc mieszkańcom całej doliny i okolic.",
    ),
    "sv": Sample(
        "Den gamla kvarnen och vad rådet vill med",
        "av Anna Exempel",
        "publicerad 9 mars 2024",
        "korrespondent",
        "Den gamla kvarnen i byn brann ner natten mot tisdagen efter många år av förfall.",
        "Ingen skadades, sade räddningsledaren på tisdagen efter besiktningen av platsen.",
        "Borgmästaren i\nUnterwald\nhar erbjudit invånarna i dalen hjälp med det mesta.",
    ),
    "ru": Sample(
        "Старая мельница и планы совета для",
        "автор Анна Примерова",
        "опубликовано 9 марта 2024",
        "корреспондент",
        "Старая мельница в городе сгорела в ночь на вторник после долгих лет запустения.",
        "Никто не пострадал, сообщил во вторник начальник пожарной охраны после осмотра.",
        "Глава города\nУнтервальд\n, который стоит выше по реке, предложил жителям помощь.",
    ),
}
ENDINGS = ("hanging", ",", ":", " –", "plain")
NEXT = ("byline", "date", "role", "handle", "address", "lead")


def texts(source: str, language: str) -> list[str]:
    return [segment.text for segment in read_text(source, load(language))]


def head(sample: Sample, ending: str) -> str:
    plain = " ".join(sample.hanging.split()[:4])
    return {"hanging": sample.hanging, "plain": plain}.get(ending, plain + ending)


def second(sample: Sample, kind: str) -> list[str]:
    """The line under the headline; none where the lead follows at once."""
    fixed = {"handle": "@janeroe", "address": "jane.roe@example.org", "lead": ""}
    line = fixed[kind] if kind in fixed else str(getattr(sample, kind))
    return [line] if line else []


@pytest.mark.parametrize("torn", [False, True], ids=["untorn", "torn"])
@in_shapes("blank", ["\n", "\n\n"])
@pytest.mark.parametrize("kind", NEXT)
@in_shapes("ending", ENDINGS)
@pytest.mark.parametrize("language", SAMPLES)
def test_a_head_is_no_torn_sentence(language: str, ending: str, kind: str, blank: str, *, torn: bool) -> None:
    sample = SAMPLES[language]
    lines = [head(sample, ending), *second(sample, kind)]
    whole = [sample.lead, sample.torn.replace("\n", " ").replace(" ,", ","), sample.rest]
    paragraphs = [sample.lead, sample.torn, sample.rest] if torn else whole
    expected = [*lines, *whole]
    assert texts("\n".join(lines) + "\n" + blank.join(paragraphs), language) == expected
    assert texts(blank.join([*lines, *paragraphs]), language) == expected


@pytest.mark.parametrize("language", SAMPLES)
def test_one_paragraph_a_line_stays_so(language: str) -> None:
    sample = SAMPLES[language]
    unended = sample.lead.rstrip(".") + ":"
    lines = [
        sample.lead,
        unended,
        sample.rest,
        sample.torn.replace("\n", " ").replace(" ,", ","),
        "“" + sample.lead + "”",
    ]
    assert texts("\n".join(lines), language) == lines


TORN = (
    ("en", "He works at\nThe Ashby Gazette\n, a daily, and lives in\nHolm\nwith his family.\nNobody was hurt there."),
    ("en", "The council met in\nAshby\n.\nNobody was hurt there."),
    ("en", "The plan, which\nJane Roe\nand\nJohn Doe\nhad drawn up, was dropped.\nNobody was hurt there."),
    ("en", "The fire began (\nsee the map\n) in the loft of the mill.\nNobody was hurt there."),
    ("de", "Der Rat hat den Plan „\nGrüne Mitte\n“ beschlossen, teilte er mit.\nVerletzt wurde niemand dort."),
    ("de", "Das sagte er der\nAshby Zeitung\nam Montag in der Stadt.\nVerletzt wurde niemand dort."),
    ("fr", "Le maire, interrogé par\nLa Gazette\n, a refusé de répondre.\nPersonne n’a été blessé hier."),
    ("es", "El alcalde dijo a\nLa Gaceta\nque no habrá dinero para el molino.\nNadie resultó herido ayer."),
    ("ru", "Об этом сообщила\nГазета\n, которая выходит в городе.\nНикто не пострадал вчера."),
    ("zh", "市长周一在\n北京\n，上海两地表示，磨坊将重建。\n火灾没有造成人员伤亡。"),
)


@pytest.mark.parametrize(("language", "source"), TORN)
def test_a_torn_sentence_is_joined(language: str, source: str) -> None:
    found = texts(f"{SAMPLES.get(language, SAMPLES['ru']).rest}\n{source}", language)
    assert len(found) == 3
    assert found[2] == source.rsplit("\n", 1)[1]


def test_a_list_in_lower_case_is_no_torn_sentence() -> None:
    lines = ["The council will decide on:", "a new timetable", "fares for pupils and pensioners", "repairs to the pier"]
    assert texts("\n".join(lines), "en") == lines


def test_an_address_before_a_date_belongs_to_no_headline() -> None:
    lines = ["镇上的老磨坊被大火烧毁", "http://www.example.test 2024年03月09日 11:21", "老磨坊周一夜间被大火烧毁。"]
    assert texts("\n".join(lines), "zh") == lines


def test_a_dateline_on_a_line_of_its_own_opens_its_sentence() -> None:
    lines = "Old mill burns\nASHBY, Wash. —\nAfter years of neglect the old mill burned down on Monday night."
    assert texts(lines, "en")[1:] == ["ASHBY, Wash. — After years of neglect the old mill burned down on Monday night."]


OPENED_BY_A_MARK = (
    "Nobody was hurt there, he said on Monday.\n” The mill was old and nobody had used it for years.",
    "The council obliges the town to do this:\n– take down the old mill\n– pay for a new one",
    "The mill is gone for good, they said. -\nNobody had used it for many years before the fire.",
    "THE MILL IS GONE FOR GOOD.\n…AND SO IS THE BARN BESIDE IT, SAID THE CHIEF.",
)


@pytest.mark.parametrize("source", OPENED_BY_A_MARK)
def test_a_mark_may_open_a_line(source: str) -> None:
    assert len(texts(source, "en")) == source.count("\n") + 1


@pytest.mark.parametrize(
    "word", ["What's On", "Things To", "Best Of", "Meet The", "Sounds Of", "Going Out", "Where To"]
)
@pytest.mark.parametrize("below", ["Imogen Latch", "By Imogen Latch", "Thursday 9 October 2025 18:22"])
def test_a_menus_words_over_a_headline_are_no_part_of_it(word: str, below: str) -> None:
    notice = "You can change your mind at any time by clicking the link at the bottom of this page."
    story = ["A bus driver who held up the number 14 so that a hedgehog could cross has been given a medal."] * 3
    head = ["Helsby Evening Star", "News", "Football", word, "Bus driver stops for a hedgehog", below]
    article = parse_article("\n".join([notice, *head, *story]))
    assert article.title == "Bus driver stops for a hedgehog"
