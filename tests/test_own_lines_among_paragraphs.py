"""Lines of the article's own among and below its paragraphs: who wrote and when, a credit, a signature, a mark."""

import pytest

from newsparse import parse_article
from solar_farm import STORIES

SIGNATURES = (
    ("en", "By Jane Roe"),
    ("en", "March 3, 2024"),
    ("en", "Updated Date: Mar 03, 2024"),
    ("de", "Von Ute Kramer"),
    ("de", "3. März 2024"),
    ("de", "Von Ute Kramer\n3. März 2024"),
    ("es", "Por Ana Ruiz"),
    ("es", "3 de marzo de 2024"),
    ("es", "Redacción\n3 de marzo de 2024"),
    ("pt", "Publicado por: Redação"),
    ("id", "Pewarta: Budi"),
    ("id", "Penulis: Sari\n3 Maret 2024"),
    ("it", "Ultimo aggiornamento: 12:30"),
    ("it", "di Anna Bruni"),
    ("fr", "Par Anne Caron"),
    ("fr", "Publié le 3 mars 2024"),
    ("ru", "3 марта 2024"),
    ("ru", "Автор: Ирина Пример"),
    ("zh", "记者：陈晨 通讯员：刘洋"),
    ("zh", "2024-03-03 09:30"),
    ("tr", "3 Mart 2024"),
    ("tr", "Ali Demir"),
)
HEADLINES = {
    "en": ("The Old Landfill Gets Its Solar Farm.", "Solar farm approved on the old landfill."),
    "de": ("Der Windpark kommt nun doch.",),
    "fr": ("La décharge aura sa ferme solaire.",),
    "es": ("El vertedero tendrá un parque solar.",),
    "ru": ("На свалке построят солнечную станцию.",),
}
CREDITS = (
    ("en", "Photo: Rick Dalby/AFP"),
    ("de", "Foto: Ines Muster/dpa"),
    ("es", "Foto: EFE"),
    ("fr", "Photo : AFP"),
    ("pt", "Foto: Divulgação"),
    ("id", "Foto: Antara"),
    ("ru", "Фото: ТАСС"),
    ("it", "Foto: Ansa"),
)
ENDS = (" —Jane Roe", " JN", " jn", " ¹", "¹", " [ab]", " @janeroe", " #bridge #ferry", " ■", " (jmp/rl)", "*")


@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize(("language", "signature"), SIGNATURES)
def test_what_stands_over_a_byline_or_a_date_is_no_headline(language: str, signature: str, place: int) -> None:
    story = STORIES[language]
    article = parse_article("\n\n".join((*story[:place], signature, *story[place:])))
    assert article.title is None
    assert {*story} <= {block.text for block in article.body}


@pytest.mark.parametrize(("language", "headline"), [(one, text) for one, texts in HEADLINES.items() for text in texts])
def test_a_headline_with_a_full_stop_stays_one(language: str, headline: str) -> None:
    signature = next(text for own, text in SIGNATURES if own == language)
    article = parse_article(f"{headline}\n{signature}\n\n" + "\n\n".join(STORIES[language]))
    assert article.title == headline
    assert [block.text for block in article.body] == [*STORIES[language]]


@pytest.mark.parametrize(("language", "credit"), CREDITS)
def test_the_last_sentence_over_the_only_credit_is_no_caption(language: str, credit: str) -> None:
    story = STORIES[language]
    article = parse_article("\n\n".join((*story, credit)))
    assert [block.text for block in article.body] == [*story]
    assert not [caption.text for caption in article.captions if caption.text]


def test_a_caption_at_the_end_stays_one_where_others_have_a_credit() -> None:
    story = STORIES["en"]
    pictures = ("The old landfill in May.\nPhoto: Rick Dalby/AFP", "Panels on the old landfill.\nPhoto: Rick Dalby/AFP")
    article = parse_article("\n\n".join((story[0], pictures[0], *story[1:], pictures[1])))
    assert [caption.text for caption in article.captions] == ["The old landfill in May.", "Panels on the old landfill."]


@pytest.mark.parametrize("foot", ["", "\n\nShare\nFacebook\nTwitter"])
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("language", ["en", "de", "es", "tr"])
def test_a_last_sentence_with_something_behind_its_end_stays(language: str, end: str, foot: str) -> None:
    story = STORIES[language]
    article = parse_article("\n\n".join(story) + end + foot)
    texts = [block.text for block in article.body]
    assert texts[:2] == [*story[:2]]
    assert any(text.startswith(story[2][:-1]) for text in texts)


NOTES = (
    "Symbolbild",
    "Image used for representational purpose only",
    "Imagen referencial",
    "Ảnh minh họa",
    "Archivfoto",
)


@pytest.mark.parametrize("note", NOTES)
def test_what_a_picture_is_not_heads_no_text(note: str) -> None:
    story = STORIES["en"]
    article = parse_article("\n\n".join((*story[:2], note, story[2])))
    assert [block.text for block in article.body] == [*story]
