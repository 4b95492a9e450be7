"""Lines made of the forms that newspapers print: the same for a seed, well made, and how many come back right."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from random import Random
from typing import Any

import pytest
from benchmarks.forms import lexicon
from benchmarks.forms.cases import KINDS, Case, make_cases
from benchmarks.forms.score import run, share
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.attribution import parse_byline, parse_contribution, split_caption

SEED, COUNT = 1, 300
FLOORS: Mapping[str, float] = {
    "credits": 96.5,
    "bylines": 99.0,
    "dates": 98.6,
    "datelines": 98.0,
    "contributions": 97.9,
    "notes": 99.0,
    "titles": 98.6,
}
"""The percentage of the lines of each kind that must come back right: that of the day it was set, less one point."""
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "pl", "sv", "el", "ru", "zh", "ja", "ko", "ar", "tr"])
SLOTS = st.sampled_from(["person", "agency", "paper", "org", "place", "via", "stock", "handle", "headline", "caption"])
SEPARATORS = [" ", "", ", ", " / ", "/", " | ", " (", ") ", "[", " - ", " — ", ". ", ".", "; ", " © "]
WORDS = [
    " via ",
    " for ",
    " and ",
    " und ",
    " in ",
    "By ",
    "Von ",
    "Par ",
    "Source: ",
    "Mit Material von ",
    "Editing by ",
]
LABELS = [
    "Photo: ",
    "Foto: ",
    "Credit: ",
    "写真：",
    "사진=",
    "(AP Photo/",
    "Reporting by ",
    " contributed to this report.",
]
DATES = [" 7 March 2021 ", "12.03.2021, 09:10"]
GLUE = st.sampled_from([*SEPARATORS, *WORDS, *LABELS, *DATES])


@st.composite
def lines(draw: st.DrawFn) -> str:
    """A line of the grammar's pieces in no order that a newspaper knows."""
    language = draw(LANGUAGES)
    rng = Random(draw(st.integers(0, 2**16)))  # noqa: S311 - no secret
    pieces = [draw(GLUE)]
    for slot in draw(st.lists(SLOTS, min_size=1, max_size=5)):
        pieces += [lexicon.choose(slot, language, rng), draw(GLUE)]
    return "".join(pieces)


@EVERY_KIND
def test_the_same_seed_makes_the_same_lines(kind: str) -> None:
    cases = list(make_cases(kind, COUNT, SEED))
    assert cases == list(make_cases(kind, COUNT, SEED))
    assert [case["line"] for case in cases] != [case["line"] for case in make_cases(kind, COUNT, SEED + 1)]


@EVERY_KIND
def test_what_is_expected_stands_in_the_line(kind: str) -> None:
    for case in make_cases(kind, COUNT, SEED):
        assert case["line"] == case["line"].strip()
        assert not set("{}<>~") & set(case["line"].replace(" > ", " ")), case
        for words in expected_words(case):
            assert words in case["line"], case
        if "text" in case:
            assert case["line"] in case["text"]


def expected_words(case: Case) -> Iterator[str]:
    """Every string of a case's answer that the line itself must hold."""
    if case["kind"] == "dates":
        assert all(datetime.fromisoformat(value) for value in case["expect"].values() if value)
        return
    for key, value in case["expect"].items():
        if key == "authors":
            yield from (words for author in value for field, words in author.items() if field != "kind")
        elif key == "sources" and case["kind"] == "contributions":
            yield from (name for name, _ in value)
        elif isinstance(value, list):
            yield from value
        elif isinstance(value, str):
            yield value


@EVERY_KIND
def test_every_kind_has_look_alikes(kind: str) -> None:
    empty: Any = (None, [], "", False)
    cases = list(make_cases(kind, COUNT, SEED))
    assert kind == "titles" or any(
        all(value in empty or value == case["line"] for value in case["expect"].values()) for case in cases
    )


@EVERY_KIND
@pytest.mark.slow
def test_the_share_of_right_lines_stays_above_its_floor(kind: str) -> None:
    assert share(run(make_cases(kind, COUNT, SEED))) >= FLOORS[kind]


@settings(max_examples=300)
@given(lines())
def test_a_caption_is_parted_into_slices_of_it(line: str) -> None:
    caption = split_caption(line)
    parts = [caption.text]
    if caption.credit is not None:
        credit = caption.credit
        parts += [*credit.photographers, *credit.sources, *credit.notes, credit.via or ""]
    assert_slices(parts, line)


@settings(max_examples=300)
@given(lines())
def test_a_byline_is_parted_into_slices_of_it(line: str) -> None:
    authors = parse_byline(line)
    shared = {value or "" for one in authors for value in (one.role, one.affiliation, one.location)}
    assert_slices([*(author.name for author in authors), *shared], line)


@settings(max_examples=300)
@given(lines())
def test_a_contribution_line_is_parted_into_slices_of_it(line: str) -> None:
    found = parse_contribution(line)
    sources = found.sources if found else ()
    shared = {value or "" for source in sources for value in (source.affiliation, source.location)}
    assert_slices([*(source.name for source in sources), *shared], line)


def assert_slices(parts: list[str], line: str) -> None:
    """Each part is a slice of the line, and no two of them share a letter of it."""
    folded = " ".join(line.split())
    slices = sorted((" ".join(part.split()) for part in parts if part.strip()), key=len, reverse=True)
    for part in slices:
        assert part in folded, f"{part!r} is no slice"
    assert fit(slices, folded), f"{slices} overlap in {folded!r}"


def fit(slices: list[str], line: str) -> bool:
    """Whether all slices have a place of their own in the line."""
    if not slices:
        return True
    first, *others = slices
    start = line.find(first)
    while start >= 0:
        if fit(others, line[:start] + "\0" * len(first) + line[start + len(first) :]):
            return True
        start = line.find(first, start + 1)
    return False
