"""Whom the metadata name beside whom the page shows: an account of the house does not beat a person who signs."""

import json

import pytest

from newsparse import parse_article
from one_story import BODIES, QUOTED


def page(language: str, stated: str, byline: str) -> str:
    """A page whose JSON-LD states one author and whose head shows a byline."""
    data = {"@type": "NewsArticle", "headline": QUOTED[language], "author": {"@type": "Person", "name": stated}}
    paragraphs = "".join(f"<p>{one}</p>" for one in BODIES[language])
    return (
        f'<html lang="{language}"><head><script type="application/ld+json">{json.dumps(data)}</script></head><body>'
        f"<article><h1>{QUOTED[language]}</h1><p>{byline}</p>{paragraphs}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("language", "stated", "byline", "name"),
    [
        ("en", "Ashby Wave", "By Jane Roe", "Jane Roe"),
        ("en", "Guest Contributor", "By Thomas Moore", "Thomas Moore"),
        ("en", "News Desk X", "Written by Anna Lee", "Anna Lee"),
        ("de", "Altbrücker Welle", "Von Anna Berger", "Anna Berger"),
        ("de", "Freie Stimme (www.freie-stimme.example)", "Von Jan Koller", "Jan Koller"),
        ("es", "Redacción Digital", "Por María Ruiz", "María Ruiz"),
        ("fr", "Rédaction Web", "Par Anne Leroy", "Anne Leroy"),
        ("pt", "Portal Ponte", "Por Ana Reis", "Ana Reis"),
    ],
)
def test_a_person_who_signs_beats_an_account(language: str, stated: str, byline: str, name: str) -> None:
    article = parse_article(page(language, stated, byline))
    assert [author.name for author in article.authors] == [name]


@pytest.mark.parametrize(
    ("language", "stated", "byline"),
    [
        ("en", "Anna Lee", "By Anna Lee"),
        ("de", "Anna Berger", "Von unserer Redaktion"),
        ("fr", "Anne Leroy", "Par la rédaction"),
    ],
)
def test_a_stated_person_stays(language: str, stated: str, byline: str) -> None:
    article = parse_article(page(language, stated, byline))
    assert stated in [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("language", "stated", "name"),
    [
        ("en", "Roe, Jane", "Jane Roe"),
        ("en", "Roe, Jane A.", "Jane A. Roe"),
        ("en", "O’Dell, Conan", "Conan O’Dell"),
        ("en", "Musterfield, F.", "F. Musterfield"),
        ("de", "van der Berg, Jan", "Jan van der Berg"),
        ("de", "Beispiel-Muster, Anna", "Anna Beispiel-Muster"),
        ("es", "Peñalver Soto, Lucía", "Lucía Peñalver Soto"),
        ("fr", "Exemple, Jean-Paul", "Jean-Paul Exemple"),
        ("es", "De Ejemplo, Anna", "Anna De Ejemplo"),
        ("pt", "Exemplo, João", "João Exemplo"),
        ("en", "Wang, Shangshang", "Shangshang Wang"),
        ("en", "Примеров, Иван", "Иван Примеров"),
    ],
)
def test_a_stated_surname_in_front_is_turned_round(language: str, stated: str, name: str) -> None:
    article = parse_article(page(language, stated, ""))
    assert [author.name for author in article.authors] == [name]
    signed = parse_article(page(language, stated, name))
    assert [author.name for author in signed.authors] == [name]


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("Jane Roe, Bo Lee", ["Jane Roe", "Bo Lee"]),
        ("Jane Roe, Ashby Post", ["Jane Roe"]),
        ("Jane Roe, Reuters", ["Jane Roe"]),
        ("Reuters, Associated Press", ["Reuters", "Associated Press"]),
    ],
)
def test_what_stands_before_a_comma_is_no_surname_alone(stated: str, names: list[str]) -> None:
    assert [author.name for author in parse_article(page("en", stated, "")).authors] == names


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("jane.roe@post.example (Jane Roe)", "Jane Roe"),
        ("Jane Roe <jane.roe@post.example>", "Jane Roe"),
        ("Jane Roe (jane.roe@post.example)", "Jane Roe"),
        ("Jane Roe, jane.roe@post.example", "Jane Roe"),
        ("Jane Roe | jane.roe@post.example", "Jane Roe"),
        ("Jane Roe (@janeroe)", "Jane Roe"),
        ("noreply@blogger.com (Anna Berger)", "Anna Berger"),
        ("a.reis@post.example (Ana Reis)", "Ana Reis"),
        ("kuzmin@post.example (Иван Кузьмин)", "Иван Кузьмин"),
        ("jane.roe@post.example", None),
        ("@janeroe", None),
        ("news desk at news@post.example", None),
        ("noreply@blogger.com (Unknown)", None),
    ],
)
def test_a_stated_address_is_no_part_of_the_name(stated: str, name: str | None) -> None:
    article = parse_article(page("en", stated, "2024-05-06"))
    assert [author.name for author in article.authors] == ([name] if name else [])


GREEK = (
    "Το δημοτικό συμβούλιο της Πόλης αποφάσισε τη Δευτέρα να κλείσει την παλιά γέφυρα για έναν χρόνο.",
    "Οι μηχανικοί είχαν βρει την άνοιξη ρωγμές σε δύο από τους στύλους της, και το ποτάμι ανέβηκε έκτοτε.",
    "Τα λεωφορεία θα περνούν από τον μύλο ώσπου να τελειώσουν τα έργα, είπε η δήμαρχος στους κατοίκους.",
)


def greek(stated: str, byline: str) -> str:
    """A Greek page with one stated author and a byline."""
    headline = "Κλείνει η παλιά γέφυρα για έναν χρόνο"
    data = {"@type": "NewsArticle", "headline": headline, "author": {"@type": "Person", "name": stated}}
    paragraphs = "".join(f"<p>{one}</p>" for one in GREEK)
    return (
        f'<html lang="el"><head><script type="application/ld+json">{json.dumps(data)}</script></head><body>'
        f"<article><h1>{headline}</h1><p>{byline}</p>{paragraphs}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("byline", "stated"),
    [
        ("Της Μαρίας Σταθοπούλου", "Μαρία Σταθοπούλου"),
        ("Του Γιώργου Παπαδόπουλου", "Γιώργος Παπαδόπουλος"),
        ("Του Γιάννη Βλάχου", "Γιάννης Βλάχος"),
        ("Της Ελένης Κωστοπούλου", "Ελένη Κωστοπούλου"),
        ("Του Κώστα Μελά", "Κώστας Μελάς"),
        ("Της Εύης Σαλταφερίδου", "Εύη Σαλταφερίδου"),
        ("Του Νίκου Αλεξόπουλου", "Νίκος Αλεξόπουλος"),
        ("Του Δημήτρη Καμπουράκη", "Δημήτρης Καμπουράκης"),
        ("Της Άννας Παππά", "Άννα Παππά"),
        ("Του Θανάση Λάλα", "Θανάσης Λάλας"),
    ],
)
def test_a_stated_name_beats_its_genitive_in_a_greek_byline(byline: str, stated: str) -> None:
    assert [author.name for author in parse_article(greek(stated, byline)).authors] == [stated]


def test_another_greek_name_than_the_stated_one_signs() -> None:
    article = parse_article(greek("Portal Admin", "Της Μαρίας Σταθοπούλου"))
    assert [author.name for author in article.authors] == ["Μαρίας Σταθοπούλου"]
