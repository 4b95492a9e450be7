"""Lines beside a story's text: the names of its lists, who the author is, that it goes on, where to send tips."""

import pytest

from harbour_bridge import STORIES
from newsparse import Article, parse_article
from newsparse.kinds import Kind
from shapes import in_shapes

LAYOUTS = {
    "text": "{0}\n\n{1}\n\n{2}",
    "menu and promo": "Home\nNews\nSport\nWeather\n{0}\n{1}\n{2}\nSign up for our newsletter\nFacebook",
    "html": "<article><h1>{0}</h1><p>{1}</p><p>{2}</p></article>",
}
JOINTS = {"text": "\n\n", "menu and promo": "\n", "html": "</p><p>"}


def _lay_out(layout: str, language: str, head: list[str], foot: list[str]) -> Article:
    title, *story = STORIES[language]
    joint = JOINTS[layout]
    return parse_article(LAYOUTS[layout].format(title, joint.join(head), joint.join((*story, *foot))))


def _kinds(article: Article, text: str) -> list[Kind]:
    return [block.kind for block in article.blocks if block.text == text]


POINTS = ["Bridge carries its first cars", "Repairs cost nine million"]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("labels", [["Companies"], ["Companies", "Law Firms"], ["Companies", "Countries", "Quotes"]])
def test_the_names_of_lists_that_a_text_does_not_hold_are_labels(labels: list[str], layout: str) -> None:
    article = _lay_out(layout, "en", ["By Jane Roe", "Summary", *labels, *POINTS], [])
    for label in labels:
        assert _kinds(article, label) == [Kind.BARE_LABEL]
    assert [block.text for block in article.body if block.kind is Kind.LIST_ITEM] == POINTS
    assert article.paragraphs == STORIES["en"][1:]


def test_so_are_they_over_no_points() -> None:
    article = _lay_out("text", "en", ["By Jane Roe", "Summary", "Companies"], [])
    assert [block.text for block in article.body] == list(STORIES["en"][1:])


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("language", "byline", "blurb"),
    [
        ("en", "By Dana Whitfield", "Dana Whitfield covers health care. She has reported from Ohio since 2015."),
        ("en", "By Dana Whitfield", "Whitfield writes about bridges, ports and ferries for the paper."),
        ("en", "By Dana Whitfield", "Dana Whitfield joined the paper in 2015 after ten years at sea."),
        ("de", "Von Jana Roth", "Jana Roth berichtet seit 2015 aus dem Norden. Sie wohnt am Wasser."),
        ("fr", "Par Jeanne Roux", "Jeanne Roux couvre la santé et vit depuis longtemps à Lyon."),
        ("es", "Por Juana Ruiz", "Juana Ruiz escribe sobre salud desde 2015 y vive en Madrid."),
        ("sv", "Av Jenny Roos", "Jenny Roos skriver om sjöfart och hamnar sedan 2015."),
    ],
)
def test_who_the_author_is_under_the_byline_is_an_author_box(
    language: str, byline: str, blurb: str, layout: str
) -> None:
    article = _lay_out(layout, language, [byline, blurb], [])
    assert _kinds(article, blurb) == [Kind.AUTHOR_BOX]
    assert article.paragraphs == STORIES[language][1:]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "This story is developing. Check back for updates."),
        ("en", "This is a developing story. It will be updated."),
        ("en", "This is a breaking news story. Please check back for updates."),
        ("en", "This article will be updated as more becomes known."),
        ("de", "Diese Meldung wird laufend aktualisiert."),
        ("de", "Mehr in Kürze."),
        ("fr", "Plus d'informations à suivre..."),
        ("es", "Noticia en desarrollo."),
        ("sv", "Artikeln uppdateras."),
        ("pl", "Wiadomość jest aktualizowana."),
        ("ru", "Новость дополняется."),
        ("tr", "Haber güncelleniyor..."),
        ("id", "Berita ini akan terus diperbarui."),
    ],
)
def test_that_a_story_goes_on_is_a_note(language: str, line: str, layout: str) -> None:
    article = _lay_out(layout, language, ["Jane Roe"], [line])
    assert _kinds(article, line) == [Kind.NOTE]
    assert article.paragraphs == STORIES[language][1:]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(
    "line",
    [
        "If you have information, call 555-0101.",
        "Have a tip? Email us at tips@island.example",
        "If you have a story, contact our newsroom at 555 0101.",
    ],
)
def test_where_to_send_tips_is_an_offer(line: str, layout: str) -> None:
    article = _lay_out(layout, "en", ["By Jane Roe"], [line])
    assert _kinds(article, line) == [Kind.PROMO]
    assert article.paragraphs == STORIES["en"][1:]


@pytest.mark.parametrize(
    "line",
    [
        "If you have information, call the police on 555-0101, the sheriff said.",
        "This story is developing into a scandal, the mayor told the council.",
        "Jane Moss covers the well with a lid of oak every evening.",
        "Summary courts were closed on Monday.",
    ],
)
def test_sentences_like_them_stay(line: str) -> None:
    title, *story = STORIES["en"]
    article = parse_article("\n\n".join((title, "By Jane Roe", story[0], line, *story[1:])))
    assert line in article.paragraphs
