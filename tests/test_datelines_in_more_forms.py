"""Datelines with a bar, initials, three hyphens, a day with its weekday, and cities that lists know."""

import pytest

from newsparse.dateline.find import dateline_of, find_dateline
from newsparse.parse import parse_article


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("BERLIN taz | Das Stadtbad bekommt ein neues Dach.", "BERLIN", "taz"),
        ("LINDENAU epd | Das Stadtbad bekommt ein neues Dach.", "LINDENAU", "epd"),
        ("Lindenau (lkr). Das Stadtbad bekommt ein neues Dach.", "Lindenau", "lkr"),
        ("SUVA, 14 MARCH 2024 (PACNEWS)---The bridge opened on Monday.", "SUVA", "PACNEWS"),
        ("Budapest, 2024. március 14., csütörtök (MTI) - Új tetőt kap az uszoda.", "Budapest", "MTI"),
        ("SANTO DOMINGO.- El mercado reabre tras dos años de obras.", "SANTO DOMINGO", None),
        ("АСТАНА. КАЗИНФОРМ – Библиотека откроется в мае.", "АСТАНА", "КАЗИНФОРМ"),
        ("بيروت - أعلن مجلس البلدة يوم الخميس أن المكتبة ستفتح أبوابها من جديد الشهر المقبل.", "بيروت", None),
    ],
)
def test_a_dateline(opening: str, place: str, agency: str | None) -> None:
    found = find_dateline(opening)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)


@pytest.mark.parametrize(
    "opening",
    [
        "Müller (lacht). Das war eine lange Nacht für alle.",
        "Eva (vor). Sie ging hinaus.",
        "Sport heute | Der Verein gewinnt.",
        "DOMINGO.- El mercado abre.",
        "كتاب - أعلن مجلس البلدة يوم الخميس أن المكتبة ستفتح أبوابها من جديد الشهر المقبل.",
    ],
)
def test_no_dateline(opening: str) -> None:
    assert find_dateline(opening) is None


@pytest.mark.parametrize(
    ("language", "opening", "place"),
    [
        ("es", "Ciudad de México. El mercado reabre tras dos años de obras.", "Ciudad de México"),
        ("bg", "София. Библиотеката отваря отново след две години ремонт.", "София"),
        ("en", "Paris. It was raining when the library opened again.", None),
        ("es", "Silencio. Nadie hablaba en la plaza del mercado.", None),
    ],
)
def test_a_city_before_a_full_stop(language: str, opening: str, place: str | None) -> None:
    found = dateline_of([opening], language)
    assert (found.place if found else None) == place


def test_what_was_added_to_a_german_article_is_a_note() -> None:
    story = (
        "Das Stadtbad in Lindenau bekommt ein neues Dach aus Holz, wie der Gemeinderat am Montag beschlossen hat.",
        "Gutachter hatten im Frühjahr festgestellt, dass die Träger über dem Becken stark verrostet sind.",
        "Der Förderverein sammelt bereits Spenden für ein Kinderbecken, das in den Plänen noch fehlt.",
    )
    note = "*Der Artikel wurde am 15. März um eine Stellungnahme der Gemeinde ergänzt."
    article = parse_article("\n\n".join(("Stadtbad bekommt ein neues Dach", "Von Lena Kraus", *story, note)))
    assert len(article.notes) == 1
