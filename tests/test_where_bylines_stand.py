"""Where a byline stands: under a label of its own, beside the date, under the story, in a box about the author."""

import re
from html import escape

import pytest

from harbour_crane import BODY as FOUR
from harbour_crane import HEADLINE
from newsparse import Article, parse_article
from shapes import in_shapes

BODY = (
    *FOUR,
    "The port earns most of its money from grain, and the harvest of the hinterland is due within a month.",
)
DATE = "3 May 2024"


def _names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def _page(head: str = "", aside: str = "", foot: str = "", title: str = HEADLINE, body: tuple[str, ...] = BODY) -> str:
    told = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in body)
    return (
        "<html><head><title>Carrow</title></head><body><nav><a href='/'>Home</a><a href='/p'>Port</a></nav>"
        f"<main><h1>{escape(title)}</h1>{head}<div class='txt'>{told}</div>{aside}{foot}</main>"
        "<footer><p>Imprint</p></footer></body></html>"
    )


def _text(*, head: tuple[str, ...] = (DATE,), foot: tuple[str, ...] = (), gap: str = "\n") -> str:
    return gap.join((HEADLINE, *head, *BODY, *foot))


def _whole(article: Article) -> bool:
    """Whether the body is the story and nothing else."""
    return article.paragraphs == BODY


LABELS = [
    ("Written by", "Jane Roe"),
    ("Article by", "Matias Heikkinen"),
    ("Author:", "Shai Shomar"),
    ("Author(s)", "Lisa D. Ellis"),
    ("Geschrieben von", "Jan Muster"),
    ("Autorin", "Erika Muster"),
    ("Écrit par", "Jeanne Exemple"),
    ("Escrito por:", "Juana Ejemplo"),
    ("Scritto da", "Gianna Esempio"),
    ("Auteur", "Anneke Bakker"),
    ("Skrevet af", "Karen Holm"),
    ("Автор:", "Анна Петрова"),
]


@pytest.mark.parametrize(("label", "name"), LABELS)
@pytest.mark.parametrize("kind", ["foot", "aside", "head"])
def test_name_under_a_label_signs_wherever_the_label_stands(label: str, name: str, kind: str) -> None:
    box = f"<div><p>{label}</p><p>{name}</p></div>"
    page = {
        "foot": _page(f"<p>{DATE}</p>", foot=box),
        "aside": _page(f"<p>{DATE}</p>", aside=f"<aside>{box}</aside>"),
        "head": _page(f"{box}<p>{DATE}</p>"),
    }[kind]
    article = parse_article(page)
    assert _names(article) == [name]
    assert _whole(article)


@pytest.mark.parametrize(("label", "name"), LABELS)
@pytest.mark.parametrize("place", ["head", "foot"])
def test_name_on_the_line_below_a_label_signs_a_text(label: str, name: str, place: str) -> None:
    text = _text(head=(label, name, DATE)) if place == "head" else _text(foot=(label, name))
    article = parse_article(text)
    assert _names(article) == [name]
    assert _whole(article)


def test_all_names_under_one_label_sign() -> None:
    links = "".join(f"<li><a href='/x'>{name}</a></li>" for name in ("John A. Alder", "David C. Mower", "Edward Rubin"))
    article = parse_article(_page(foot=f"<aside><h6>Author(s)</h6><ul>{links}</ul><a>Download</a></aside>"))
    assert _names(article) == ["John A. Alder", "David C. Mower", "Edward Rubin"]


def test_names_under_one_label_with_portraits_and_roles_between() -> None:
    card = "<div><div><b>{0}</b></div><div><div><span>{1}</span></div><span>{2}</span></div></div>"
    cards = card.format("CP", "Carol Pember", "Software engineer, Carrow Data") + card.format(
        "YL", "Yuri Lindt", "Head of research, Carrow Data"
    )
    article = parse_article(_page(foot=f"<aside><span>Author</span><div>{cards}</div></aside>"))
    assert _names(article) == ["Carol Pember", "Yuri Lindt"]


def test_handle_under_by_signs_beside_the_date() -> None:
    article = parse_article(
        _page(f"<div>by <address><a href='/u'>crazyrower</a></address>, on <time>{DATE}</time></div>")
    )
    assert _names(article) == ["crazyrower"]


@pytest.mark.parametrize(
    "foot",
    [
        # the book that a review is about
        "<div><p>Author</p><p>Nora Selby</p></div><p>Nora Selby wrote the novel in a year.</p>",
        "<p>Written by</p><p>Nora Held</p><p>Directed by</p><p>Tom Brand</p>",
        # other articles, each with its own label
        "<h2>Read next</h2><div><p>Fog holds up the ferries of Selby</p><p>Written by</p><p>Nora Held</p></div>",
        (
            "<div><p>Fog holds up ferries</p><p>Written by</p><p>Nora Held</p></div>"
            "<div><p>Port buys grain</p><p>Written by</p><p>Tom Brand</p></div>"
        ),
        # comments
        "<div class='comments'><h2>2 comments</h2><p>Author</p><p>Nora Held</p><p>What a crane that was.</p></div>",
        # no name
        "<div><p>Author</p><p>Sign in</p></div>",
        "<div><p>Written by</p><p>Terms of Use</p></div>",
        "<p>From</p><p>Nora Held</p>",
        "<form><p>Autor:</p><p>Opis:</p><p>Dodaj zdjęcie:</p></form>",
        # a menu of columnists
        f"<div><h4>Authors</h4>{'<p>Nora Held</p><p>Tom Brand</p><p>Ida Selby</p>' * 2}</div>",
        # a button of another person's page
        "<p>View all articles by this author</p><p>Transformation Women</p>",
    ],
)
def test_label_that_is_not_the_storys_names_no_author(foot: str) -> None:
    spoken = "“It fell like a tree,” said Nora Selby, whose novel about the pier came out in March."
    body = (BODY[0], spoken, *BODY[1:])
    assert _names(parse_article(_page(f"<p>{DATE}</p>", foot=foot, body=body))) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By The Currency editors", "The Currency editors"),
        ("By Ask the Doctors", "Ask the Doctors"),
        ("By 3i Global", "3i Global"),
        ("By Cindy mangomoon", "Cindy mangomoon"),
        ("by rowena", "rowena"),
        ("Von Redaktion Altbrück", "Redaktion Altbrück"),
        ("Por Equipo de Datos", "Equipo de Datos"),
        ("Par La Rédaction web", "La Rédaction web"),
    ],
)
@pytest.mark.parametrize("order", ["before", "after"])
def test_whoever_stands_behind_by_beside_the_date_signs(line: str, name: str, order: str) -> None:
    lines = (f"<div>{line}</div>", f"<div><time>{DATE}</time></div>")
    article = parse_article(_page("".join(lines if order == "before" else lines[::-1])))
    assert _names(article) == [name]
    assert _whole(article)


@pytest.mark.parametrize(
    "line", ["By the numbers", "By Friday", "By invitation only.", "By sea and by land, they came"]
)
def test_by_that_opens_no_name_signs_nothing(line: str) -> None:
    assert _names(parse_article(_page(f"<p>{DATE}</p><p>{line}</p>"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "Meena Kulkar | Carrow Times | Jun 2, 2019, 09:14 IST",
        "Jane Roe, Carrow Post - June 2, 2019",
        "Y. Le Goff, correspondant | Publié le 04.09.2023 à 18h42",
        "Tove Ahlberg · 2. Juni 2019",
    ],
)
def test_line_that_is_named_a_byline_and_ends_with_the_date_signs(line: str) -> None:
    article = parse_article(_page(f"<p class='byline'>{line}</p>"))
    assert _names(article) == [re.split(r" [|·]|,", line)[0]]
    assert article.published is not None


@pytest.mark.parametrize("line", ["Date published February 3, 2023 Categories", "Updated: Dec 19, 2025, 01:00 AM IST"])
def test_date_in_an_element_named_for_the_byline_names_nobody(line: str) -> None:
    assert _names(parse_article(_page(f"<p class='author-meta'>{line}</p>"))) == []


@pytest.mark.parametrize(
    "helper",
    [
        "Traducción de Pilar Soto Arce",
        "Translated by Jan Muster",
        "Übersetzt von Erika Muster",
        "Traduit par Jeanne Exemple",
        "Edited by Maria Muster",
        "Przełożyła Anna Nowak",
    ],
)
@in_shapes("form", ["text", "html"])
def test_who_translated_or_edited_is_neither_author_nor_heading(helper: str, form: str) -> None:
    head = ("By Jane Roe", helper, DATE)
    raw = _text(head=head) if form == "text" else _page("".join(f"<p>{line}</p>" for line in head))
    article = parse_article(raw)
    assert _names(article) == ["Jane Roe"]
    assert _whole(article)
    assert [block.text for block in article.body] == list(BODY)


@pytest.mark.parametrize(
    ("labels", "writer"),
    [
        (("Text", "Translation", "Photographs"), "Kirsi Aalto"),
        (("Text", "Übersetzung", "Fotos"), "Erika Muster"),
        (("Texte", "Traduction", "Photos"), "Jeanne Exemple"),
        (("Texto", "Traducción", "Fotografía"), "Juana Ejemplo"),
        (("Testo", "Traduzione", "Foto"), "Gianna Esempio"),
        (("Text", "Översättning", "Foto"), "Karin Holm"),
    ],
)
def test_names_under_labels_of_what_each_did(labels: tuple[str, ...], writer: str) -> None:
    names = (writer, "David Harrow", "Jonas Brik")
    terms = "".join(f"<dt>{label}</dt><dd>{name}</dd>" for label, name in zip(labels, names, strict=True))
    article = parse_article(_page(f"<dl>{terms}</dl><time datetime='2024-05-03'>{DATE}</time>"))
    assert _names(article) == [writer]
    assert _whole(article)


@pytest.mark.parametrize(
    "buttons",
    [
        ("Trở lại Thời sự", "Chia sẻ"),
        ("Back to the news",),
        ("Drucken", "Zur Startseite"),
        ("Volver arriba",),
        ("Facebook", "Twitter"),
    ],
)
def test_name_under_the_story_signs_over_a_button_or_two(buttons: tuple[str, ...]) -> None:
    assert _names(parse_article(_text(foot=("Jane Roe", *buttons)))) == ["Jane Roe"]


@pytest.mark.parametrize(
    "foot",
    [
        ("Media contact:", "Jonas Wik, press@carrow.example, +00 555 0142"),
        ("Ansprechpartner:", "Jan Muster"),
        ("Tickets:", "Jane Roe"),
    ],
)
def test_name_under_a_label_with_a_colon_signs_nothing(foot: tuple[str, ...]) -> None:
    assert _names(parse_article(_text(foot=foot))) == []


@pytest.mark.parametrize("roles", [("Journalist", "Fotograf"), ("Reporter", "Photographer")])
def test_roles_between_names_leave_both_dates_in_the_head(roles: tuple[str, str]) -> None:
    dates = ("Published 12 March 2024, 06:30", "Updated 12 March 2024, 09:12")
    article = parse_article(_text(head=("Ingrid Solberg", roles[0], "Per Nilsen", roles[1], *dates)))
    assert str(article.published) == "2024-03-12 06:30:00"
    assert str(article.updated) == "2024-03-12 09:12:00"
    assert "Ingrid Solberg" in _names(article)
    assert not {*roles} & {*_names(article), *(block.text for block in article.body)}


@pytest.mark.parametrize(
    ("name", "life"),
    [
        ("Lauren Vetter", "Lauren Vetter is a growth-focused marketing professional specializing in health care."),
        ("Jan Muster", "Jan Muster ist seit zwanzig Jahren auf dem Wasser zu Hause und wohnt in Altbrück."),
        ("Jeanne Exemple", "Jeanne Exemple est passionnée de bateaux et vit depuis dix ans à Pontvieux."),
        ("Juana Ejemplo", "Juana Ejemplo es aficionada a los barcos y vive desde hace diez años en Villaluz."),
        ("Gianna Esempio", "Gianna Esempio è appassionata di barche e vive da dieci anni a Pontevecchio."),
    ],
)
@in_shapes("form", ["text", "html"])
def test_box_under_the_story_names_the_author_where_nobody_signs(name: str, life: str, form: str) -> None:
    box = f"<div class='w'><div>{name}</div><div><p>{life}</p></div></div>"
    raw = _page(f"<p>{DATE}</p>", foot=box) if form == "html" else _text(foot=(name, life), gap="\n\n")
    article = parse_article(raw)
    assert _names(article) == [name]
    assert _whole(article)


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("About the author", "Jane Roe"),
        ("About the author", "Jane Roe is fond of boats and has lived in Carrow for ten years."),
        ("Über den Autor", "Jan Muster"),
        ("Sobre el autor", "Juan Ejemplo"),
    ],
)
def test_box_about_the_author_names_the_author(head: str, line: str) -> None:
    article = parse_article(_page(f"<p>{DATE}</p>", foot=f"<div><h3>{head}</h3><p>{line}</p></div>"))
    assert _names(article) == [" ".join(line.split()[:2])]
    assert _whole(article)


def test_box_under_the_story_names_nobody_beside_a_byline() -> None:
    box = "<div><div>Lauren Vetter</div><p>Lauren Vetter is a photographer who lives in Carrow with two dogs.</p></div>"
    assert _names(parse_article(_page(f"<p>By Jane Roe</p><p>{DATE}</p>", foot=box))) == ["Jane Roe"]


def test_portraits_that_a_story_is_made_of_are_the_story() -> None:
    people = ("Nora Held", "Tom Brand", "Ida Selby")
    told = "".join(
        f"<h2>{name}</h2><p>{name} is a nurse who came to Carrow ten years ago and stayed.</p>" for name in people
    )
    article = parse_article(_page(f"<p>{DATE}</p>", foot=f"<div class='txt'>{told}</div>"))
    assert _names(article) == []
    assert sum(" is a nurse " in paragraph for paragraph in article.paragraphs) == len(people)


def test_person_whom_the_story_speaks_of_is_not_its_author() -> None:
    body = (*BODY[:3], "The lamps were the work of Nora Held, who has kept them burning for a decade.", *BODY[3:])
    life = "Nora Held is a keeper of lamps who lives above the harbour office."
    foot = f"<div class='txt'><h2>Nora Held</h2><p>{life}</p></div>"
    assert _names(parse_article(_page(f"<p>{DATE}</p>", foot=foot, body=body))) == []


def test_sentence_that_says_who_wrote_the_post_signs() -> None:
    article = parse_article(
        _page(f"<p>{DATE}</p><p>This post was written by Vanessa Mendez, a doctor at Carrow Health.</p>")
    )
    assert _names(article)[0] == "Vanessa Mendez"
    assert _whole(article)


@pytest.mark.parametrize(
    ("names", "roles"),
    [
        (("Jane Roe", "Tom Brand"), ("Writer", "Contributor")),
        (("Jan Muster", "Erika Muster"), ("Redakteur", "Redakteurin")),
        (("Jeanne Exemple", "Marie Dupont"), ("Journaliste", "Rédactrice")),
        (("Juana Ejemplo", "Luis Ejemplo"), ("Redactora", "Redactor")),
        (("Jana Nováková", "Petr Novák"), ("redaktorka", "redaktor")),
    ],
)
@in_shapes("form", ["text", "html"])
def test_role_under_one_name_is_no_label_of_the_next(names: tuple[str, str], roles: tuple[str, str], form: str) -> None:
    head = (names[0], roles[0], names[1], roles[1], DATE)
    raw = _text(head=head) if form == "text" else _page("".join(f"<p>{line}</p>" for line in head))
    article = parse_article(raw)
    assert _names(article) == list(names)
    assert [block.text for block in article.body] == list(BODY)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Words", "Jane Roe"),
        ("Redakteurin", "Erika Muster"),
        ("Text & Foto", "Jan Muster"),
        ("Journaliste", "Jeanne Exemple"),
        ("Testo e foto", "Gianna Esempio"),
    ],
)
def test_label_that_elsewhere_needs_a_mark_heads_a_name_on_its_own_line(label: str, name: str) -> None:
    box = f"<div><p>{label}</p><p>{name}</p></div>"
    for raw in (_text(head=(label, name, DATE)), _page(f"{box}<p>{DATE}</p>"), _page(f"<p>{DATE}</p>", foot=box)):
        assert _names(parse_article(raw)) == [name]


SIGNED_BELOW = {
    "en": (
        "Village builds a theatre of its own",
        "By Maren Tolk",
        "A theatre that the people of a mountain village built with their own hands in a cellar opened on Saturday.",
        "The hall has fifty seats, and the curtain is sewn from an old sail.",
        "The first play stopped twice for the rain, the director said.",
    ),
    "de": (
        "Dorf baut sich ein Theater",
        "Von Anna Beispiel",
        "Ein Theater, das die Leute eines Bergdorfs in einem alten Keller gebaut haben, hat am Samstag eröffnet.",
        "Der Saal hat fünfzig Plätze, und der Vorhang ist aus einem alten Segel genäht.",
        "Das erste Stück wurde zweimal vom Regen unterbrochen, sagte die Regisseurin.",
    ),
    "he": (
        "המאפייה שלא כבתה מאז 1921",
        "מאת תמר גולן",
        "התנור של משפחת לביא בוער כבר מאה שנה, וביום ראשון חגגה השכונה את יום הולדתו בעוגה של שני מטרים.",
        '"סבא שלי הדליק אותו ואסר עלינו לכבות", אומרת נעמה לביא, בת 68.',
        "העירייה ביקשה להפוך את המקום לאתר מורשת, אבל המשפחה מסרבת.",
    ),
}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Old Harbour, new owner and no editor"),
        ("en", "Three Ages, one stage and the last critic"),
        ("en", "Fifty seats, one curtain and a very patient director"),
        ("en", "Small Hall, big plans, no reporter"),
        ("de", "Drei Generationen, ein Ofen und kein Redakteur"),
        ("de", "Alte Liebe, neue Bühne und ein müder Reporter"),
        ("de", "Neuer Vorhang, alter Keller, kein Kritiker"),
        ("he", "שלושה דורות, תנור אחד ומתכון שאיש לא כתב"),
        ("he", "משפחה אחת, סיפור שאיש לא כתב"),
        ("he", "לחם טרי, שכונה ישנה ושיר שסבא כתב"),
    ],
)
def test_a_standfirst_that_ends_in_a_role_signs_nothing_over_a_byline(language: str, line: str) -> None:
    title, byline, *story = SIGNED_BELOW[language]
    article = parse_article("\n".join((title, line, byline, "2.5.2024", *story)))
    assert article.subtitle == line
    assert [author.name for author in article.authors] == [byline.partition(" ")[2]]
    assert article.paragraphs == tuple(story)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Roe, Senior Science Correspondent, Ashby", ["Jane Roe", "Maren Tolk"]),
        ("Qadan Quilova, Staff Writer", ["Qadan Quilova", "Maren Tolk"]),
    ],
)
def test_a_name_with_a_role_signs_over_a_byline(line: str, names: list[str]) -> None:
    title, byline, *story = SIGNED_BELOW["en"]
    article = parse_article("\n".join((title, line, byline, "May 2, 2024", *story)))
    assert [author.name for author in article.authors] == names
