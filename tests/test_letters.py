"""Letters of every script: the classes, and the datelines, credits and bylines that are read with them."""

import re
import unicodedata

import pytest

from newsparse.attribution import parse_byline, split_caption
from newsparse.dateline import find_dateline
from newsparse.letters import CAPITAL, CAPITAL_OR_CASELESS, CLOSING_MARKS, SENTENCE_ENDS, SMALL, WIDE

CHARACTERS = [chr(number) for number in range(0x10000)]


@pytest.mark.parametrize(("inside", "categories"), [(CAPITAL, {"Lu", "Lt"}), (SMALL, {"Ll"})], ids=["capital", "small"])
def test_a_case_holds_the_letters_that_unicode_gives_it(inside: str, categories: set[str]) -> None:
    matches = re.compile(f"[{inside}]").match
    wrong = {one for one in CHARACTERS if bool(matches(one)) != (unicodedata.category(one) in categories)}
    assert all(unicodedata.name(one).startswith("GEORGIAN LETTER") for one in wrong), wrong


@pytest.mark.parametrize("letter", "AÉŁŚĐİΩЖЁЂҐԵẦ東あ한שعกम")
def test_what_a_name_may_begin_with(letter: str) -> None:
    assert re.fullmatch(CAPITAL_OR_CASELESS, letter)


@pytest.mark.parametrize("character", "aéłßıωжђґեầ1_- ,।")
def test_what_no_name_begins_with(character: str) -> None:
    assert not re.fullmatch(CAPITAL_OR_CASELESS, character)


def test_georgian_names_begin_with_what_unicode_calls_small() -> None:
    assert unicodedata.category("თ") == "Ll"
    assert re.fullmatch(CAPITAL_OR_CASELESS, "თ")


@pytest.mark.parametrize("mark", ".!?…‼⁇⁈⁉।॥۔؟։።፧။។៕།。！？｡．")
def test_marks_that_end_a_sentence(mark: str) -> None:
    assert mark in SENTENCE_ENDS
    assert re.fullmatch(f"[{SENTENCE_ENDS}]", mark)


@pytest.mark.parametrize("mark", ",;:、，،·¡¿՞-–—\"')aA1 ")
def test_marks_that_end_none(mark: str) -> None:
    assert not re.fullmatch(f"[{SENTENCE_ENDS}]", mark)


@pytest.mark.parametrize("mark", "\"'”’“‘»«›‹)]}）］」』】》〉")
def test_marks_that_close(mark: str) -> None:
    assert re.fullmatch(f"[{CLOSING_MARKS}]", mark)


@pytest.mark.parametrize("mark", "([{（「『《„‚.,a-\\^|")
def test_marks_that_close_nothing(mark: str) -> None:
    assert not re.fullmatch(f"[{CLOSING_MARKS}]", mark)


@pytest.mark.parametrize(
    ("line", "place", "agency", "date"),
    [
        ("ŁÓDŹ (PAP) — Rada miasta przyjęła budżet.", "ŁÓDŹ", "PAP", None),
        ("Łódź (PAP) — Rada miasta przyjęła budżet.", "Łódź", "PAP", None),
        ("ŻYWIEC – Most zamknięto w środę.", "ŻYWIEC", None, None),
        ("ЛЬВОВ, 3 мая — На вокзале открыли зал.", "ЛЬВОВ", None, "3 мая"),
        ("КИЇВ (Укрінформ) — Рада ухвалила закон.", "КИЇВ", "Укрінформ", None),
        ("СОФИЯ, 12 юни (БТА) - Кметът откри моста.", "СОФИЯ", "БТА", "12 юни"),
        ("БЕОГРАД (Танјуг) — Скупштина је усвојила закон.", "БЕОГРАД", "Танјуг", None),
        ("ΑΘΗΝΑ (ΑΠΕ) — Ο δήμαρχος άνοιξε τη γέφυρα.", "ΑΘΗΝΑ", "ΑΠΕ", None),
        ("Θεσσαλονίκη (ΑΠΕ-ΜΠΕ) – Ο δήμαρχος άνοιξε τη γέφυρα.", "Θεσσαλονίκη", "ΑΠΕ-ΜΠΕ", None),
        ("ԵՐԵՎԱՆ (Արմենպրես) — Քաղաքապետը բացեց կամուրջը։", "ԵՐԵՎԱՆ", "Արմենպրես", None),
        ("ČESKÉ BUDĚJOVICE (ČTK) – Most uzavřeli ve středu.", "ČESKÉ BUDĚJOVICE", "ČTK", None),
        ("ŽILINA (TASR) – Most otvorili v stredu.", "ŽILINA", "TASR", None),
        ("GYŐR (MTI) – A hidat szerdán nyitották meg.", "GYŐR", "MTI", None),
        ("İSTANBUL (AA) - Köprü çarşamba günü açıldı.", "İSTANBUL", "AA", None),
        ("ŞANLIURFA, 3 Mayıs (DHA) - Köprü açıldı.", "ŞANLIURFA", "DHA", "3 Mayıs"),
        ("BRAȘOV (Agerpres) – Podul a fost deschis miercuri.", "BRAȘOV", "Agerpres", None),
        ("RĪGA (LETA) — Tiltu atklāja trešdien.", "RĪGA", "LETA", None),
        ("ŠIAULIAI (BNS) — Tiltas atidarytas trečiadienį.", "ŠIAULIAI", "BNS", None),
        ("ĐÀ NẴNG (TTXVN) — Cây cầu được khánh thành.", "ĐÀ NẴNG", "TTXVN", None),
        ("АСТАНА, 5 маусым — Көпір ашылды.", "АСТАНА", None, "5 маусым"),
        ("Śrem – Burmistrz otworzył most, na który mieszkańcy czekali od dwunastu długich lat.", "Śrem", None, None),
        ("OAKTON, June 3 — The mayor opened the bridge.", "OAKTON", None, "June 3"),
    ],
)
def test_dateline_in_any_letters(line: str, place: str, agency: str | None, date: str | None) -> None:
    found = find_dateline(line)
    assert found is not None
    assert (found.place, found.agency, found.date) == (place, agency, date)


@pytest.mark.parametrize(
    "line",
    [
        "łódź (PAP) — rada miasta przyjęła budżet.",
        "Київ — столиця.",
        "Рада ухвалила закон (третє читання) у середу.",
        "ΑΘΗΝΑ, πρωτεύουσα της χώρας.",
        "На вокзале, 3 мая — открыли зал.",
        "Джейн Пример (Jane Example) — одна из самых известных актрис.",
        "Most, na który czekali mieszkańcy – otwarto go w środę po dwunastu latach budowy i trzech przerwach.",
    ],
)
def test_no_dateline(line: str) -> None:
    assert find_dateline(line) is None


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Most w środęŁukasz Przykład/PAP", "Most w środę"),
        ("Мост у середуОлена Приклад/Reuters", "Мост у середу"),
        ("Η γέφυρα την ΤετάρτηΜαρία Παράδειγμα/AFP", "Η γέφυρα την Τετάρτη"),
        ("Most ve středuŠárka Vzorová/AP", "Most ve středu"),
    ],
)
def test_credit_glued_to_the_caption_in_any_letters(raw: str, text: str) -> None:
    assert split_caption(raw).text == text


@pytest.mark.parametrize(
    ("line", "name", "location"),
    [
        ("By Jane Example in Łódź", "Jane Example", "Łódź"),
        ("Von Jan Muster aus Žilina", "Jan Muster", "Žilina"),
        ("By Jane Example in Київ", "Jane Example", "Київ"),
        ("By Jane Example in Şanlıurfa", "Jane Example", "Şanlıurfa"),
    ],
)
def test_place_of_a_byline_in_any_letters(line: str, name: str, location: str) -> None:
    assert [(author.name, author.location) for author in parse_byline(line)] == [(name, location)]


def test_wide_letters_are_those_of_east_asia_alone() -> None:
    """No class of them spans the scripts between: "豈" may be either of two characters that look alike."""
    wide = re.compile(f"[{WIDE}]")
    assert all(map(wide.match, ("の", "カ", "漢", "㐀", "가", "\uf900")))
    assert not any(map(wide.match, ("ꀀ", "ꦗ", "ꯀ", "ꓮ", "\ue000", "ﭐ", "Ａ", "a")))
