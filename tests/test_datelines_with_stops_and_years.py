"""Datelines with a full stop behind the town, a word behind the year, a day between dashes, further wires."""

import pytest

from newsparse.dateline import find_dateline


@pytest.mark.parametrize(
    ("paragraph", "place", "agency", "date"),
    [
        ("ALTMOOR. (APA) Die Händler verkaufen unter Dach.", "ALTMOOR", "APA", None),
        ("Altmoor. (dpa) Die Händler verkaufen unter Dach.", "Altmoor", "dpa", None),
        ("LINZ. (APA) Der Markt zieht um.", "LINZ.", "APA", None),
        ("HARTFORD, Conn. (AP) — The market moves.", "HARTFORD, Conn.", "AP", None),
        ("WASHINGTON, D.C. (AP) — The market moves.", "WASHINGTON, D.C.", "AP", None),
        ("Warszawa, 4 maja 2021 r. – Kupcy przenoszą targ.", "Warszawa", None, "4 maja 2021"),
        ("Москва, 4 мая 2021 г. – Торговцы переезжают.", "Москва", None, "4 мая 2021"),
        ("Oldmere – 4 May 2021 – Traders will sell under a roof.", "Oldmere", None, "4 May 2021"),
        ("OLDMERE, Va., May 12, 2021 (SEND2PRESS) — Traders move.", "OLDMERE, Va.", "SEND2PRESS", "May 12, 2021"),
        ("【パリ＝ＡＦＰ時事】市長は月曜日、夜市の移転を発表した。", "パリ", "ＡＦＰ時事", None),
    ],
)
def test_the_parts_of_a_dateline(paragraph: str, place: str, agency: str | None, date: str | None) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert (found.place, found.agency, found.date) == (place, agency, date)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Oldmere – in May – is a quiet town.",
        "Der Markt. (Und was dann?) Die Händler warten.",
        "Rok 2021 r. – koniec targu.",
    ],
)
def test_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph) is None
