import time
import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.cues import LANGUAGES, load
from newsparse.dates import Stamp, find_order, find_stamps, is_stamp_line
from newsparse.dates.fallback import ask_dateparser, known_month

FIXTURE = Path(__file__).parent.parent / "fixtures" / "dates.toml"
CASES = tomllib.loads(FIXTURE.read_text(encoding="utf-8"))["case"]
SOME_LANGUAGES = ["en", "de", "fr", "pl", "tr", None]
NUMBERS = ["3", "31", "12", "2024", "1999", "10:21", "17h47", "+0100", "٣", ".", "/", "-", ":", ",", " ", "\n"]
WORDS = [
    "May",
    "Mai",
    "maja",
    "T",
    "Z",
    "st",
    "de",
    "p.m.",
    "ET",
    "GMT+2",
    "Updated",
    "Published",
    "Uhr",
    "ago",
    "hours",
]
PIECES = [*NUMBERS, *WORDS, "年", "月", "日", "오전", "İ"]
lines = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


def read(case: dict[str, Any]) -> tuple[Stamp, ...]:
    return find_stamps(case["line"], load(case["language"]), case.get("order"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}: {case['line'][:50]}")
def test_a_date_is_read_as_its_case_says(case: dict[str, Any]) -> None:
    stamps = read(case)
    assert [[stamp.label or "", stamp.value.isoformat() if stamp.value else "?"] for stamp in stamps] == case["stamps"]
    assert is_stamp_line(case["line"], load(case["language"]), stamps) == case["alone"]


def test_a_stamp_is_a_slice_of_its_line() -> None:
    for case in CASES:
        for stamp in read(case):
            assert case["line"][stamp.start : stamp.end] == stamp.text == stamp.text.strip()
            assert stamp.ambiguous == (stamp.value is None)


def test_every_language_is_there() -> None:
    assert len(CASES) >= 120
    assert set(LANGUAGES) <= {case["language"] for case in CASES}


def test_all_cues_read_the_months_of_all_languages() -> None:
    lines = ("3 mai 2024", "3 mayo 2024", "3 maggio 2024", "3 mei 2024", "3 maja 2024", "3 maj 2024")
    for line in (*lines, "3. května 2024", "3. toukokuuta 2024", "3 Μαΐου 2024", "3 ΜΑΪΟΥ 2024"):
        assert [stamp.value for stamp in find_stamps(line, load(None))] == [date(2024, 5, 3)]


def test_a_page_shows_the_order_of_its_numeric_dates() -> None:
    assert find_order(["1/13/2022", "1/10/2022"]) == "MDY"
    assert find_order(["25-04-2026"]) == "DMY"
    assert find_order(["1/13/2022", "13/1/2022"]) is None
    assert find_order(["1/10/2022", "13.1.2022", "2022/13/1", "40/12/2022", "0/13/22", "a/b/c"]) is None


def test_only_the_beginning_of_a_long_line_counts() -> None:
    line = "3 May 2024 " + "x" * 500 + " 4 May 2024"
    assert [stamp.value for stamp in find_stamps(line, load("en"))] == [date(2024, 5, 3)]


def test_prose_never_asks_dateparser() -> None:
    ask_dateparser.cache_clear()
    find_stamps("On that day, 15 guests 2024 or so came to the party that the council gave at the bridge.", load("xx"))
    assert ask_dateparser.cache_info().misses == 0


def test_a_month_that_two_languages_know_differently_is_none() -> None:
    assert known_month("listopada") == ask_dateparser("listopada") == 0


@pytest.mark.parametrize("language", SOME_LANGUAGES)
@settings(max_examples=150)
@given(line=lines)
def test_any_line_has_an_answer_always_the_same(language: str | None, line: str) -> None:
    cues = load(language)
    stamps = find_stamps(line, cues)
    assert stamps == find_stamps(line, cues)
    assert all(line[stamp.start : stamp.end] == stamp.text for stamp in stamps)
    assert all(first.end <= second.start for first, second in pairwise(stamps))
    assert is_stamp_line(line, cues, stamps) == is_stamp_line(line, cues, stamps)
    assert find_order([line]) in {None, "DMY", "MDY"}


@pytest.mark.parametrize(
    "piece", ["1/1/", "2024 ", "20", "3 May 2024 ", "1.1.", "May ", "12:", "a", "Updated ", "年", "2024-", "\xa0"]
)
def test_the_cost_is_bounded(piece: str) -> None:
    cues = load("en")
    line = (piece * 200_000)[:200_000]
    find_stamps(line, cues)
    start = time.process_time()
    for _ in range(5):
        is_stamp_line(line[:150], cues, find_stamps(line[:150], cues))
        is_stamp_line(line, cues, find_stamps(line, cues))
    assert time.process_time() - start < 0.25  # 5 times 1 ms at most, and a slow machine
