"""Sentences that say what was changed in an article, at its head or foot, and those of stories that look like them."""

import pytest

from newsparse.parse import parse_article
from one_story import BODIES

NOTES = """
en This story corrects the spelling of the leader's name in paragraph 2.
en This version CORRECTS the day of the vote to Saturday.
en Note: This story has been updated to add the ministry's answer.
en We have corrected the number of farms in the first paragraph.
en The headline of this article was changed on June 5 to make clear that the vote was not final.
en Updated at 3:15 p.m. with a statement from the mill.
en (Recasts with vote, adds comment from farmers)
en (Adds details, background)
en This article, first published on 4 June, was updated on 5 June with a statement.
en The story has been updated to reflect that the vote was on Saturday.
de (Anmerkung: Wir haben in diesem Artikel nachträglich einen Namen berichtigt.)
de Wir haben die Meldung um eine Reaktion der Händler ergänzt.
de In diesem Artikel stand zunächst ein falscher Preis.
de Die Überschrift dieses Artikels wurde nachträglich geändert.
fr Mise à jour, le 5 juin à 10 heures : ajout de la réaction de la mairie.
fr Nous avons corrigé le montant des travaux dans le deuxième paragraphe.
fr Le titre de cet article a été modifié le 5 juin.
fr Actualisé avec la réaction de la mairie.
es Hemos corregido el precio de las obras en el segundo párrafo.
es El titular de este artículo fue modificado el 5 de junio.
es Actualización: se añade la respuesta del ayuntamiento.
es Este texto se modificó el 5 de junio para corregir un nombre.
pt Corrigimos o número de livros no terceiro parágrafo.
pt Notícia atualizada às 10h15 com a resposta da câmara
pt Artigo corrigido a 5 de junho
it Abbiamo corretto il prezzo del biglietto nel terzo paragrafo.
it Aggiornamento: aggiunta la replica del comune.
it Il titolo di questo articolo è stato modificato il 5 giugno.
nl De kop van dit artikel is aangepast.
nl In dit artikel stond eerst een verkeerde prijs.
ru В статью внесены исправления: уточнена дата закрытия моста.
ru В новость добавлен комментарий администрации.
ru Заголовок статьи изменён.
uk У статтю внесено виправлення: уточнено дату.
sv Vi har rättat ett årtal i artikeln.
sv Rubriken har ändrats.
da Opdateret med en kommentar fra rederiet.
no Tittelen på saken er endret.
pl W artykule poprawiono datę pierwszego rejsu.
pl Poprawiliśmy cenę biletu w trzecim akapicie.
tr Bu haber 5 Haziran'da güncellendi.
cs V článku jsme opravili částku.
id Judul berita ini telah diubah.
ja ※この記事は6月5日に更新されました。
zh 标题已修改。
ko 이 기사는 6월 5일 수정됐습니다.
"""

STORIES = """
en The headline inflation rate was revised in the report on Monday, and nobody was surprised.
en This story changed my life, and I have never told it since.
en A report updated on Monday says that the bridge will stay closed for another year.
en This article of the constitution was amended in 1920 and has stood since.
en We read the article and corrected our plans, as everybody in the town did.
en He corrected the title of the book in its second edition.
en "This story was updated by every mother who told it," she said.
en This version of the law corrects what the first had left open.
en (Adds a note of lemon to the sauce)
de Dieser Artikel des Grundgesetzes wurde zuletzt 1994 geändert.
de Der Text des Abkommens wurde um einen Absatz ergänzt, den niemand wollte.
de Wir haben die Brücke um einen Meter erweitert.
fr Le titre a été modifié par le club, qui ne joue plus en rouge.
fr Ce texte de loi a été modifié au Sénat dans la nuit.
es El titular del ministerio modificó la nota que había enviado el lunes.
es Esta nota de la partitura fue corregida por el propio músico.
it Il titolo è stato modificato dal regista il 5 giugno.
pt O título do filme foi alterado a pedido da família.
ru В статью 12 внесены изменения, которые вступят в силу осенью.
sv Vi har rättat till taket och målat om salen.
pl W tekście ustawy zmieniono trzy przepisy.
"""


def _rows(text: str) -> list[tuple[str, str]]:
    return [(line[:2], line[3:]) for line in text.strip().splitlines()]


def _story(language: str) -> tuple[str, ...]:
    return BODIES.get(language, BODIES["en"])


@pytest.mark.parametrize(("language", "line"), _rows(NOTES))
def test_what_was_changed_is_a_note(language: str, line: str) -> None:
    article = parse_article("\n\n".join(("Old bridge closed for a year", *_story(language), line)))
    assert [note.text for note in article.notes] == [line.removeprefix("※").strip() if line[0] != "※" else line]
    assert line not in article.paragraphs


@pytest.mark.parametrize(("language", "line"), _rows(STORIES))
@pytest.mark.parametrize("last", [True, False])
def test_what_happened_in_the_world_is_none(language: str, line: str, *, last: bool) -> None:
    story = (*_story(language), line) if last else (line, *_story(language))
    article = parse_article("\n\n".join(("Old bridge closed for a year", *story)))
    assert not article.notes


def test_a_note_stands_at_an_edge() -> None:
    note = "We have corrected the number of farms in the first paragraph."
    first, *rest = BODIES["en"]
    assert parse_article("\n\n".join(("Old bridge closed for a year", note, first, *rest))).notes
    assert not parse_article("\n\n".join(("Old bridge closed for a year", first, note, *rest))).notes


@pytest.mark.parametrize("tag", ["p", "div", "em"])
def test_a_note_in_tags(tag: str) -> None:
    note = "The headline on this story has been corrected."
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BODIES["en"])
    page = f"<article><h1>Old bridge closed for a year</h1>{body}<{tag}>{note}</{tag}></article>"
    assert [found.text for found in parse_article(page).notes] == [note]


@pytest.mark.parametrize("label", ["Correction", "CORRECTION:", "Clarification", "Editor’s note"])
def test_a_label_above_its_note(label: str) -> None:
    note = "The council has two bridges to close, not three."
    article = parse_article("\n\n".join(("Old bridge closed for a year", *BODIES["en"], label, note)))
    assert [found.text for found in article.notes] == [label, note]


@pytest.mark.parametrize("label", ["What comes next", "Update", "The correction of the river"])
def test_a_heading_above_a_paragraph(label: str) -> None:
    last = "The council has two bridges to close, not three, and it will come back to both of them in the autumn."
    assert not parse_article("\n\n".join(("Old bridge closed for a year", *BODIES["en"], label, last))).notes


def test_an_element_named_for_the_editors() -> None:
    note = "This interview was held in two sittings and has been shortened."
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BODIES["en"])
    page = f'<article><h1>Old bridge closed for a year</h1><p class="editors-note">{note}</p>{body}</article>'
    assert [found.text for found in parse_article(page).notes] == [note]


@pytest.mark.parametrize("title", ["Author Correction: Old bridges", "Old bridges of the valley"])
def test_a_correction_that_is_all_of_an_article_is_its_text(title: str) -> None:
    text = "In the version of this article initially published, the first name of Jane Roe was misspelled."
    page = f"<html><body><article><h1>{title}</h1><p>{text}</p></article></body></html>"
    assert parse_article(page).paragraphs == (text,)
