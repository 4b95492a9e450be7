"""Whom a page names as its author: by labels with endings, by links, in its metadata; and words that name nobody."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

EN, FIRST, SECOND, THIRD = STORIES["en"]


def _names(page: str) -> list[str]:
    return [author.name for author in parse_article(page).authors]


def _text(line: str) -> str:
    return f"{EN}\n\n{line}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}"


def _page(line: str, head: str = "", inside: str = "") -> str:
    body = f"<h1>{EN}</h1>{line}<p>{FIRST}</p>{inside}<p>{SECOND}</p><p>{THIRD}</p>"
    return f"<html><head>{head}</head><body><article>{body}</article></body></html>"


LABELS = {
    "Autor/in: Jana Probe": ["Jana Probe"],
    "Autor:in: Jana Probe": ["Jana Probe"],
    "Autor*in: Jana Probe": ["Jana Probe"],
    "Autor_in: Jana Probe": ["Jana Probe"],
    "Autor(in): Jana Probe": ["Jana Probe"],
    "Autor:innen: Jana Probe, Max Muster": ["Jana Probe", "Max Muster"],
    "Redakteur/in: Jana Probe": ["Jana Probe"],
    "Autor(a): Lucía Prueba": ["Lucía Prueba"],
    "Redactor/a: Lucía Prueba": ["Lucía Prueba"],
    "Autor(es): Lucía Prueba": ["Lucía Prueba"],
    "Redator(a): João Exemplo": ["João Exemplo"],
    "Auteur·e : Jeanne Exemple": ["Jeanne Exemple"],
    "Auteur.e : Jeanne Exemple": ["Jeanne Exemple"],
    "Auteur(s) : Jeanne Exemple": ["Jeanne Exemple"],
    "Author(s): Jane Example": ["Jane Example"],
    "Writer(s): Jane Example and John Sample": ["Jane Example", "John Sample"],
    "Autore/i: Anna Esempio": ["Anna Esempio"],
    "Autor/ka: Jana Przykład": ["Jana Przykład"],
    "Auteur(s): Jan Voorbeeld": ["Jan Voorbeeld"],
    "Autor(i): Ion Exemplu": ["Ion Exemplu"],
    "Автор(ы): Иван Примеров": ["Иван Примеров"],
    "Συντάκτης/τρια: Άννα Δοκιμή": ["Άννα Δοκιμή"],
}
WHO = {
    "Muhabir: Ayşe Örnek": ["Ayşe Örnek"],
    "Periodista: Lucía Prueba": ["Lucía Prueba"],
    "Jornalista: Ana Exemplo": ["Ana Exemplo"],
    "Dziennikarka: Anna Przykład": ["Anna Przykład"],
    "Újságíró: Minta Anna": ["Minta Anna"],
    "Корреспондент: Иван Примеров": ["Иван Примеров"],
    "Журналістка: Іванна Приклад": ["Іванна Приклад"],
    "Novinarka: Ana Primjer": ["Ana Primjer"],
    "المراسل: أحمد سالم": ["أحمد سالم"],
    "رپورٹر: علی احمد": ["علی احمد"],
}


@pytest.mark.parametrize("line", [*LABELS, *WHO])
def test_a_label_with_an_ending_names_the_author(line: str) -> None:
    wanted = (LABELS | WHO)[line]
    assert _names(_text(line)) == wanted
    assert _names(_page(f"<div class='meta'>{line}</div>")) == wanted


@pytest.mark.parametrize("label", ["Autor:in", "Autor(in):", "Author(s)", "Auteur·e :", "Redactor/a:", "Autor(es)"])
def test_such_a_label_on_a_line_of_its_own(label: str) -> None:
    name = "Jana Probe"
    below = f"<div class='box'><span>{label}</span><p>{name}</p></div>"
    assert _names(f"{_page('')[:-14]}{below}</body></html>") == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Autor:in des Jahres wurde am Montag in Kiel gewählt.",
        "Author(s) of the report said on Monday that the bridge was safe.",
        "Periodista: la casa ardió el lunes y nadie lo vio.",
        "Журналист: «Это не новость», — сказал он в понедельник.",
        "Reporter(s) were kept away from the bridge on Monday.",
    ],
)
def test_a_sentence_that_opens_like_such_a_label_names_nobody(line: str) -> None:
    article = parse_article(f"{EN}\n\n{FIRST}\n\n{line}\n\n{SECOND}\n\n{THIRD}")
    assert article.authors == ()
    assert line in [block.text for block in article.body]


@pytest.mark.parametrize(
    ("author", "site"),
    [
        ("98 Buck Social", "98 Buck Social"),
        ("Luxury Travel Expert", "Luxury Travel Expert"),
        ("4 The Coast", "4 The Coast"),
        ("Harbour and Sea", "Harbour and Sea"),
        ("Quay, Crane & Co", "Quay, Crane & Co"),
        ("3d23d65-ddc6-4ce5", "Notes"),
        ("jroe84", "Carrow Notes"),
        ("sea4two", "Carrow Notes"),
    ],
)
def test_a_stated_account_keeps_its_whole_name(author: str, site: str) -> None:
    escaped = author.replace("&", "&amp;")
    head = f'<meta name="author" content="{escaped}"><meta property="og:site_name" content="{site}">'
    assert _names(_page("", head)) == [author]


@pytest.mark.parametrize("author", ["262588213843476", "2024", "0"])
def test_a_number_is_nobody(author: str) -> None:
    assert _names(_page("", f'<meta property="article:author" content="{author}">')) == []


def test_an_address_is_no_label_with_an_ending() -> None:
    assert _names(_page("", '<meta name="author" content="carrow.in">')) == ["carrow.in"]


@pytest.mark.parametrize("glued", ["thoughtsstreamsportfolio", "about", "Homeabout", "archive", "writesnow"])
def test_what_a_page_glues_to_a_stated_name_is_no_part_of_it(glued: str) -> None:
    head = '<meta name="author" content="Jane Rowan">'
    assert _names(_page(f"<div><b>Jane Rowan{glued}</b></div>", head)) == ["Jane Rowan"]


@pytest.mark.parametrize("line", ["Cautionary Tale", "Qadan Quilova", "Common Ground", "Heavy Traffic"])
@pytest.mark.parametrize("level", ["h2", "h3"])
def test_a_heading_that_looks_like_a_name_signs_nothing(level: str, line: str) -> None:
    assert _names(_page(f"<{level}>{line}</{level}>")) == []


@pytest.mark.parametrize("line", ["Steel Joints", "Toll Bridge", "Winter Storms", "Harbour Cars", "HR Bridge"])
def test_words_that_the_page_has_in_small_letters_are_no_name(line: str) -> None:
    steel = "No steel joint failed, no toll was paid for the bridge, the joints held through winter and its storms."
    article = f"{EN}\n\n{line}\n\n{FIRST} A harbour without cars was quiet.\n\n{steel}\n\n{THIRD}"
    assert _names(article) == []


@pytest.mark.parametrize("word", ["By", "by:", "Written by", "Von", "Par", "Por", "Di", "Door", "Autor:", "Автор:"])
@pytest.mark.parametrize("more", ["View in Digital Edition", "Print this", "Archive", "All stories"])
def test_a_link_behind_a_byline_word_is_the_name(word: str, more: str) -> None:
    line = f'<p>{word} <a href="/people/a-j-neal">A. J. Neal</a>&nbsp; <a href="/print">{more}</a></p>'
    assert _names(_page(line)) == ["A. J. Neal"]


@pytest.mark.parametrize("more", ["and the sea", "said the mayor, who opened it on Monday"])
def test_a_linked_phrase_in_prose_is_none(more: str) -> None:
    line = f'<p>By <a href="/noon">noon on Monday</a> the bridge was open, {more}.</p>'
    assert _names(_page("", inside=line)) == []


FOOTS = {
    "under the byline": "<div><p>Written by Jane Rowan</p><p>{}</p></div>",
    "under its label": "<div><div>Published</div><div>{}</div></div>",
    "under a label with a colon": "<div><span>Published:</span><div>{}</div></div>",
    "in a list": "<ul><li>Published on</li><li>{}</li></ul>",
}


@pytest.mark.parametrize("foot", FOOTS)
@pytest.mark.parametrize("day", ["April 8, 2024", "8 April 2024", "2024-04-08", "8 Apr 2024", "Apr. 8th, 2024"])
def test_a_date_at_the_foot_dates_what_nothing_else_does(day: str, foot: str) -> None:
    title, *story = STORIES["en"]
    body = "".join(f"<p>{one}</p>" for one in story)
    page = f"<html><body><main><h1>{title}</h1>{body}</main><aside>{FOOTS[foot].format(day)}</aside></body></html>"
    published = parse_article(page).published
    assert published is not None
    assert published.isoformat() == "2024-04-08"


@pytest.mark.parametrize("line", ["Updated<br>April 8, 2024", "Comments<br>April 8, 2024"])
def test_a_date_at_the_foot_of_something_else_does_not(line: str) -> None:
    title, *story = STORIES["en"]
    body = "".join(f"<p>{one}</p>" for one in story)
    foot = f"<aside><div>{line}</div></aside>"
    assert parse_article(f"<html><body><main><h1>{title}</h1>{body}</main>{foot}</body></html>").published is None


ROLES = (
    *(
        "Staff Writer",
        "Staff Reporter",
        "Senior Staff Writer",
        "Sports Editor",
        "Sports Writer",
        "City Editor",
        "News Editor",
    ),
    *("Court Reporter", "Bureau Chief", "Arts Editor", "Entertainment Reporter", "World Editor", "Community Reporter"),
    *(
        "Police Reporter",
        "City Hall Reporter",
        "County Reporter",
        "Political Correspondent",
        "Local Democracy Reporter",
    ),
)


@pytest.mark.parametrize("role", ROLES)
def test_a_role_before_the_name_is_no_part_of_it(role: str) -> None:
    line = f"By {role} Jane Rowan"
    assert [(author.name, author.role) for author in parse_article(_text(line)).authors] == [("Jane Rowan", role)]
    assert _names(_page(f"<p>{line.upper()}</p>")) in (["JANE ROWAN"], ["Jane Rowan"])


@pytest.mark.parametrize("line", ["By Staff", "By Reporter", "By Police Reporter", "By Staff Sgt. Jane Rowan"])
def test_a_role_without_a_name_breaks_nothing(line: str) -> None:
    assert parse_article(_text(line)).title == EN


@pytest.mark.parametrize("line", ["Example H2", "Road A38", "Anna Group B2"])
def test_a_letter_with_its_number_is_no_name(line: str) -> None:
    headline, *story = STORIES["en"]
    article = parse_article("\n\n".join([headline, line, *story]))
    assert article.title == headline
    assert not article.authors
