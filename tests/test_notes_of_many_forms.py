"""Notes without a correction's label: names changed, apologies, disclosures, first versions, series."""

import pytest

from newsparse.parse import parse_article

STORY = (
    "The public library of Ashby will open again next month after two years of repairs, the board said.",
    "Workers found rot in the roof beams two years ago, and the house was closed within a week for fear of the snow.",
    "Most of the books were kept in a former cannery on the pier, where helpers turned them every second week.",
    "A wing for children has been added on the south side, and the old card catalogue will stand in the hall again.",
)
NOTES = [
    "Ed. note: The library is closed on Mondays.",
    "Because of incorrect information from the county, this story misstated the cost.",
    "Due to a reporting error, the cost was misstated. It is $3.2 million.",
    "The original version of this story said the library closed in 2021.",
    "This article originally stated that the library closed in 2021. It closed in 2022.",
    "The story has been updated throughout.",
    "We apologize for the error.",
    "The Selby Courier regrets the error.",
    "Retraction: This article has been withdrawn.",
    "Full disclosure: The author's sister works for the library.",
    "Disclosure: Ruth Amsel is a member of the board.",
    "This story is part of a series on coastal libraries.",
    "This conversation has been edited and condensed.",
    "Some names have been changed.",
    "*Not her real name",
    "* Names have been changed",
    "*This article was amended on 15 March 2024. An earlier version gave the cost as two million.",
    "Corrects spelling of Quill in third paragraph.",
    "Anmerkung: In der ursprünglichen Fassung stand, das Bad öffne im Mai.",
    "* Name von der Redaktion geändert",
    "Wir haben diesen Artikel am 15. März aktualisiert.",
    "In einer ersten Fassung stand irrtümlich, dass das Land alles zahlt.",
    "Offenlegung: Die Autorin ist Mitglied des Vereins.",
    "Das Gespräch wurde gekürzt und redaktionell bearbeitet.",
    "Mis à jour le 15 mars 2024 : ajout de la réaction du maire.",
    "(*) Le prénom a été modifié.",
    "Boîte noire : l'auteur est membre de l'association.",
    "*Los nombres han sido cambiados.",
    "Esta historia se ha actualizado.",
    "N.d.R.: il nome è stato cambiato.",
    "Nota de redação: o texto foi corrigido.",
    "Diferentemente do que foi publicado, a obra custou três milhões.",
    "In een eerdere versie stond dat het dak van staal is.",
    "*De naam is gefingeerd",
    "Fotnot: Namnet är fingerat.",
    "Rettet 15. marts: Taget er af træ.",
    "I en tidligere version fremgik det, at taget er af stål.",
    "Lisätty kaupungin kommentti 15.3. kello 9.05.",
    "Imiona bohaterów zostały zmienione.",
    "В первой версии текста была указана неверная сумма.",
    "* Имя изменено.",
    "Виправлено: у попередній версії тексту помилково вказали вартість.",
    "Una versió anterior d'aquest article deia que el cost era de dos milions.",
    "Haberin önceki sürümünde maliyet yanlış yazılmıştı.",
    "[알려왔습니다] 읍은 비용을 부담하지 않았다고 밝혀 왔습니다.",
    "（应受访者要求，文中人物为化名）",
    "更新：镇政府已作出回应。",
    "תיקון: בגרסה קודמת של הכתבה נכתב סכום שגוי.",
    "تحديث: رد المجلس على الأسئلة.",
]
TOLD = [
    "The original version of the play ran for four hours, and nobody left before the end of it.",
    "An earlier version of the plan had two bridges, of which the council struck one in May.",
    "Names changed hands in the hall that night as the lists were read out to the crowd.",
    "“We regret the error,” the minister said when the hall had fallen silent at last.",
    "This conversation was edited by the secret service before anybody could hear it.",
    "Disclosure rules changed in May, and the banks had asked for that for years.",
    "Opdateret er alt i huset, men ikke taget, som er det samme som for hundrede år siden.",
    "Due to a printing error, the stamps are worth a fortune to those who collect them.",
    "This is the first in a series of storms, the service said on Monday.",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_below_the_story(note: str) -> None:
    article = parse_article("\n\n".join(("Ashby Library to Open Again", "By Anna Field", *STORY, note)))
    assert [block.text.strip("*• ") for block in article.notes] == [note.strip("*• ")]
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize("note", NOTES[::5])
def test_a_note_below_the_story_of_a_page(note: str) -> None:
    lines = "".join(f"<p>{line}</p>" for line in STORY)
    article = parse_article(
        f"<html><body><article><h1>Ashby Library</h1>{lines}<p><em>{note}</em></p></article></body></html>"
    )
    assert len(article.notes) == 1
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize("line", TOLD)
def test_what_the_story_tells_is_no_note(line: str) -> None:
    article = parse_article("\n\n".join(("Ashby Library to Open Again", "By Anna Field", *STORY[:2], line, *STORY[2:])))
    assert line in [block.text for block in article.body]
