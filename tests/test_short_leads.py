"""First sentences of a few words between the head of an article and its second paragraph."""

import pytest

from newsparse import parse_article
from shapes import in_shapes

TEXTS = {
    "en": (
        ("Old quay falls into the sea", "By Jane Roe", "3 May 2024", "The river is still rising."),
        "The harbour council voted on Tuesday to rebuild the old stone quay before the winter storms come back.",
        "Fishermen had asked for the work for eleven years, and twice the money was spent on roads instead.",
    ),
    "de": (
        ("Alte Mole stürzt ins Meer", "Von Jan Muster", "3. Mai 2024", "Der Fluss steigt noch immer."),
        "Der Rat der Stadt hat am Dienstag beschlossen, die alte Mole vor den Stürmen des Winters wieder aufzubauen.",
        "Elf Jahre lang hatten die Fischer darum gebeten, und zweimal ging das Geld stattdessen in den Straßenbau.",
    ),
    "fr": (
        ("Le vieux quai s’effondre dans la mer", "Par Jeanne Test", "3 mai 2024", "Le fleuve monte encore."),
        "Le conseil du port a voté mardi la reconstruction du vieux quai de pierre avant le retour des tempêtes.",
        "Les pêcheurs demandaient ces travaux depuis onze ans, et deux fois l’argent est allé aux routes.",
    ),
    "es": (
        ("El viejo muelle cae al mar", "Por Ana Ruiz", "3 de mayo de 2024", "El río sigue creciendo."),
        "El consejo del puerto votó el martes reconstruir el viejo muelle de piedra antes de los temporales.",
        "Los pescadores pedían las obras desde hacía once años, y dos veces el dinero se gastó en carreteras.",
    ),
    "it": (
        ("Il vecchio molo crolla in mare", "Di Anna Prova", "3 maggio 2024", "Il fiume sale ancora."),
        "Il consiglio del porto ha votato martedì la ricostruzione del vecchio molo di pietra prima delle tempeste.",
        "I pescatori chiedevano i lavori da undici anni, e due volte il denaro è andato alle strade.",
    ),
    "nl": (
        ("Oude kade stort in zee", "Door Jan Voorbeeld", "3 mei 2024", "De rivier stijgt nog steeds."),
        "De havenraad stemde dinsdag voor de herbouw van de oude stenen kade voordat de winterstormen terugkomen.",
        "De vissers vroegen al elf jaar om het werk, en tweemaal ging het geld naar de wegen.",
    ),
    "sv": (
        ("Gamla kajen rasar i havet", "Av Eva Exempel", "3 maj 2024", "Floden stiger fortfarande."),
        "Hamnrådet röstade på tisdagen för att bygga upp den gamla stenkajen innan vinterstormarna kommer tillbaka.",
        "Fiskarna hade bett om arbetet i elva år, och två gånger gick pengarna till vägarna i stället.",
    ),
    "pl": (
        ("Stare nabrzeże runęło do morza", "Autor: Jan Kowalski", "3 maja 2024", "Rzeka wciąż wzbiera."),
        "Rada portu zagłosowała we wtorek za odbudową starego kamiennego nabrzeża przed powrotem zimowych sztormów.",
        "Rybacy prosili o te prace od jedenastu lat, a pieniądze dwa razy wydano na drogi.",
    ),
    "ru": (
        ("Старый причал рухнул в море", "Автор: Анна Петрова", "3 мая 2024", "Река всё ещё поднимается."),
        "Совет порта во вторник проголосовал за восстановление старого каменного причала до возвращения штормов.",
        "Рыбаки просили об этих работах одиннадцать лет, и дважды деньги уходили на дороги.",
    ),
    "pt": (
        ("Velho cais cai ao mar", "Por Ana Prado", "3 de maio de 2024", "O rio continua a subir."),
        "O conselho do porto votou na terça-feira reconstruir o velho cais de pedra antes da volta das tempestades.",
        "Os pescadores pediam a obra há onze anos, e duas vezes o dinheiro foi gasto em estradas.",
    ),
}
FOOT = "About us\nContact\nPrivacy\n© 2024"
LAYOUTS = {
    "byline, date": "{title}\n\n{by}\n{date}\n\n{lead}\n\n{text}",
    "date": "{title}\n\n{date}\n\n{lead}\n\n{text}",
    "share bar": "{title}\n\n{by}\n{date}\n\nShare\nTweet\n\n{lead}\n\n{text}",
    "whole page": "Home\nNews\nSport\nCulture\n\n{title}\n\n{by}\n{date}\n\n{lead}\n\n{text}\n\n" + FOOT,
    "Markdown": "# {title}\n\n{by}\n\n{date}\n\n{lead}\n\n{text}",
    "HTML": "<article><h1>{title}</h1><p>{by}</p><time>{date}</time><p>{lead}</p>{paragraphs}</article>",
}


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("language", TEXTS)
def test_a_first_sentence_of_a_few_words_stays_in_the_body(language: str, layout: str) -> None:
    (title, by, date, lead), *paragraphs = TEXTS[language]
    html = "".join(f"<p>{text}</p>" for text in paragraphs)
    raw = LAYOUTS[layout].format(
        title=title, by=by, date=date, lead=lead, text="\n\n".join(paragraphs), paragraphs=html
    )
    assert [block.text for block in parse_article(raw).body] == [lead, *paragraphs]


@pytest.mark.parametrize("line", ["Share this article", "Listen", "Comments (3)", "Save for later."])
def test_a_button_there_is_none(line: str) -> None:
    (title, by, date, _), *paragraphs = TEXTS["en"]
    text = "\n\n".join(paragraphs)
    raw = LAYOUTS["whole page"].format(title=title, by=by, date=date, lead=line, text=text)
    assert line not in [block.text for block in parse_article(raw).body]


@pytest.mark.parametrize("buttons", ["Abstract\nFull Text\nLocation:", "Abstract\nFull text\nSubject:\nLocation:"])
def test_a_journals_buttons_below_a_story_make_no_export_of_its_page(buttons: str) -> None:
    (title, by, date, _), *paragraphs = TEXTS["en"]
    raw = "\n\n".join(
        [title, f"{by}\n{date}", *paragraphs, buttons, "Submit your opinion. It is read before it is shown."]
    )
    article = parse_article(raw)
    assert article.title == title
    assert [block.text for block in article.body][:2] == paragraphs
