"""Topics under a label of their own below a story, one a line, in languages that call them related."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

LABELS = {
    "en": ("Related topics", "Harrow Bay", "Tourism", "More on this story"),
    "de": ("Verwandte Themen", "Altstadt", "Brückenbau", "Lesen Sie auch"),
    "fr": ("Sujets associés", "Kervran", "Transports", "À lire aussi"),
    "es": ("Temas relacionados", "Puerto Nuevo", "Transporte", "Lea también"),
    "pl": ("Powiązane tematy", "Nabrzeże", "Transport", "Czytaj także"),
    "sv": ("Relaterade ämnen", "Altby", "Trafik", "Läs också"),
    "ru": ("Связанные темы", "Порт", "Транспорт", "Читайте также"),
    "tr": ("İlgili Konular", "Liman", "Ulaşım", "Ayrıca okuyun"),
    "id": ("Topik terkait", "Dermaga", "Lalu lintas", "Baca juga"),
    "he": ("נושאים קשורים", "נמל", "תחבורה", "קראו גם"),
    "ja": ("関連トピック", "港", "交通", "あわせて読みたい"),
    "ko": ("관련 주제", "항구", "교통", "함께 보면 좋은 기사"),
}


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
@pytest.mark.parametrize("language", LABELS)
def test_topics_under_their_label_are_tags(language: str, blank: str) -> None:
    label, first, second, below = LABELS[language]
    title, *prose = STORIES[language]
    article = parse_article(
        "\n\n".join([title, *prose, blank.join([label, first, second]), f"{below}\n\n{title[:12]} 2"])
    )
    assert list(article.paragraphs) == prose
    assert article.tags == (first, second)


@pytest.mark.parametrize("language", LABELS)
def test_headlines_under_such_a_label_are_no_tags(language: str) -> None:
    label, *_, below = LABELS[language]
    title, *prose = STORIES[language]
    other = {
        "ja": "港の橋のたもとに新しい市場が来月から毎週開かれることになった",
        "ko": "항구 다리 옆 새 시장 다음 달부터 매주 열린다고",
    }
    headline = other.get(language, " ".join(prose[1].split()[:8]).rstrip(",."))
    article = parse_article("\n\n".join([title, *prose, label, headline, below]))
    assert list(article.paragraphs) == prose
    assert article.tags == ()


@pytest.mark.parametrize("language", LABELS)
def test_a_box_of_them_inside_a_story_does_not_end_it(language: str) -> None:
    label, first, second, _ = LABELS[language]
    title, *prose = STORIES[language]
    box = f"<aside><h3>{label}</h3><ul><li><a href=/a>{first}</a></li><li><a href=/b>{second}</a></li></ul></aside>"
    inside = "".join(f"<p>{one}</p>" for one in [*prose, *prose[1:]])
    article = parse_article(f"<article><h1>{title}</h1><p>{prose[0]}</p>{box}{inside}</article>")
    assert prose[2] in article.paragraphs
