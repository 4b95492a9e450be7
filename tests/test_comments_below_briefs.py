"""Readers' comments below a brief of one paragraph, in a text: a heading that counts them, names, ages, sentences."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

COMMENTS = {
    "en": ("Comments (2)", "4 hours ago", "I have set my watch by it for years.", "1 hour ago", "Leave it alone."),
    "de": ("Kommentare (2)", "vor 4 Stunden", "Endlich ist das Wasser warm.", "vor 1 Stunde", "Und wer zahlt das?"),
    "fr": ("2 commentaires", "il y a 4 heures", "Il m’a fait traverser cent fois.", "il y a 1 heure", "Merci à lui."),
    "es": ("Comentarios (2)", "hace 4 horas", "Mi abuelo fundió esa campana.", "hace 1 hora", "Qué pena me da."),
    "it": ("Commenti (2)", "4 ore fa", "Le pecore sono educate.", "1 ora fa", "Bravi tutti quanti."),
    "pt": ("Comentários (2)", "há 4 horas", "O meu guarda-chuva está lá.", "há 1 hora", "Boa ideia, parabéns."),
    "ru": ("Комментарии (2)", "4 часа назад", "Наконец-то у нас чисто.", "1 час назад", "Молодец наша Марта."),
    "pl": (
        "Komentarze (2)",
        "4 godziny temu",
        "Stolarz i tak zrobił to dobrze.",
        "godzinę temu",
        "Niech chodzi dalej.",
    ),
    "sv": ("Kommentarer (2)", "4 timmar sedan", "Jag frös hela vägen hem.", "1 timme sedan", "Bra jobbat av alla."),
    "tr": ("Yorumlar (2)", "4 saat önce", "Bizim köyde de vardı o düdük.", "1 saat önce", "Geçmiş olsun hepinize."),
    "zh": ("评论（2）", "4小时前", "小时候我常在水渠边玩。", "1小时前", "周末带孩子去看看。"),
}


@pytest.mark.parametrize("told", [1, 2, 4])
@pytest.mark.parametrize("language", COMMENTS)
def test_they_are_not_the_brief(language: str, told: int) -> None:
    story = STORIES[language]
    head, older, first, newer, second = COMMENTS[language]
    text = (*story.paragraphs[:told], head, "nordlys", older, first, "Kim P.", newer, second)
    article = parse_article("\n".join((story.title, story.byline, story.day, *text)))
    assert article.title == story.title
    assert article.paragraphs == story.paragraphs[:told]


def test_a_heading_that_counts_nothing_over_a_brief_ends_nothing_by_its_word() -> None:
    story = STORIES["en"]
    lines = story.lines("He had two comments", "“It is late”, and “it is loud”.", after=1)
    assert story.paragraphs[-1] in parse_article("\n".join(lines)).paragraphs
