"""Captions, bylines and contribution lines: every fixture, and what holds for any text."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.attribution import parse_byline, parse_contribution, split_caption
from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.attribution.contribution.forms import Form, forms, prove
from newsparse.attribution.contribution.line import prove_forms
from newsparse.attribution.credit.line import ends_with_credit, is_credit_line
from newsparse.cues import LANGUAGES
from newsparse.errors import CueError
from newsparse.model import Author, Caption, Contribution, Credit, Source
from newsparse.names import has_given_name, is_person_name

FIXTURES = Path(__file__).parents[1] / "fixtures"
LONGEST_SECONDS = 1.0
"""For one line at its length limit; the worst known takes 0.02."""


def cases(name: str) -> list[Any]:
    rows = tomllib.loads((FIXTURES / f"{name}.toml").read_text(encoding="utf-8"))["case"]
    return [pytest.param(row, id=f"{row['language']}-{row['raw'][:60]}") for row in rows]


def caption_of(row: dict[str, Any]) -> Caption:
    credit = None
    if "credit" in row:
        credit = Credit(
            raw=row["credit"],
            photographers=tuple(row.get("photographers", ())),
            sources=tuple(row.get("sources", ())),
            via=row.get("via"),
            notes=tuple(row.get("notes", ())),
        )
    return Caption(text=row["text"], credit=credit)


@pytest.mark.parametrize("row", cases("credits"))
def test_caption_is_split_from_its_credit(row: dict[str, Any]) -> None:
    assert split_caption(row["raw"]) == caption_of(row)
    assert is_credit_line(row["raw"]) == row["line"]
    assert ends_with_credit(row["raw"]) == row["ends"]


@pytest.mark.parametrize("row", cases("contributions"))
def test_contribution_names_its_sources(row: dict[str, Any]) -> None:
    sources = tuple(Source(**source) for source in row["sources"])
    assert parse_contribution(row["raw"]) == (Contribution(text=row["raw"], sources=sources) if sources else None)


@pytest.mark.parametrize("row", cases("bylines"))
def test_byline_names_its_authors(row: dict[str, Any]) -> None:
    assert parse_byline(row["raw"]) == tuple(Author(**author) for author in row["authors"])


@pytest.mark.parametrize("name", ["credits", "contributions", "bylines"])
def test_fixtures_hold_every_language(name: str) -> None:
    rows = [param.values[0] for param in cases(name)]
    assert len(rows) >= 30
    assert {row["language"] for row in rows} >= set(LANGUAGES)


@pytest.mark.parametrize(
    "line",
    [
        "Foto: dpa",
        "© AP/dpa | Jane Example",
        "Getty Images",
        "KCNA via Reuters",
        "Imago/Blaulicht-News.de",
        "(Image: Getty)",
        "Jane Example/AFP via Getty Images",
        "Photo by JANE EXAMPLE",
        "Fot. Jan Przykład / East News",
    ],
)
def test_line_is_nothing_but_a_credit(line: str) -> None:
    assert is_credit_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Jane Example",
        "Reuters",
        "AP",
        "Middle East",
        "Quelle: dpa",
        "By Jane Example, Reuters",
        "© 2024 The Example Times. All rights reserved.",
        "Photo finish: Example wins by a whisker in the final",
        "Image: it is what the minister wanted most of all, she said.",
        "Council backs new tram line",
        "He told Reuters that nobody had asked.",
    ],
)
def test_line_is_no_credit(line: str) -> None:
    assert not is_credit_line(line)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The member objected (SPD)",
        "Nobody had asked him, he told the Associated Press.",
        "OAKTON (Reuters) - The talks failed on Monday, officials said.",
        "The firm sold its stake/share to Example Bank, said Bloomberg.",
        "The image: a boy on a bridge.",
        "Prices rose by 3 percent and/or more in May.",
    ],
)
def test_paragraph_ends_without_credit(paragraph: str) -> None:
    assert not ends_with_credit(paragraph)


def test_credit_on_its_own_line_is_found() -> None:
    assert split_caption("A dog barks at the postman\nJane Example/AP") == Caption(
        text="A dog barks at the postman",
        credit=Credit(raw="Jane Example/AP", photographers=("Jane Example",), sources=("AP",)),
    )


def test_credit_that_stands_twice_is_taken_off_twice() -> None:
    assert split_caption("© Jan Muster Kinder auf dem Hof © Jan Muster") == Caption(
        text="Kinder auf dem Hof", credit=Credit(raw="© Jan Muster", photographers=("Jan Muster",))
    )


def test_credit_in_front_is_found() -> None:
    caption = split_caption("Foto: Jan Muster/dpa | Kinder auf dem Hof")
    assert (caption.text, caption.credit and caption.credit.sources) == ("Kinder auf dem Hof", ("dpa",))


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Example",
        "Von: EVA PROBE",
        "par AFP",
        "Artikel von: Eva Probe",
        "Door Jan Voorbeeld",
        "Af Mads Eksempel",
        "Door Jan de Vries en Anneke Bakker",
        "By Jan van der Example",
        "BY Jane Example",
        "VON Jan Muster",
        "Pubblicato il 9 marzo 2024 da Marco Esempio",
        "Published 3 May 2024, Jane Example",
        "作者：王大河",
        "记者 王小明",
        "（记者 王小明）",
        "文：山田太郎",
        "홍길동 기자",
        "홍길동 기자 hong@example.co.kr",
    ],
)
def test_line_opens_like_a_byline(line: str) -> None:
    assert has_byline_word(line)


@pytest.mark.parametrize(
    "line",
    [
        "By noon the fire was out.",
        "By Friday the fire was out.",
        "From idea to recording",
        "Von Bern nach Genf",
        "By",
        "",
        "AF Group",
        "AV Club",
        "Published 3 May 2024 in Example Town",
        "Posted 3 May 2024 London",
        "Door January the water had gone",
        "记者在现场看到，大桥已经关闭。",
        "文化部长宣布新计划",
        "기자 회견이 열렸다.",
    ],
)
def test_line_opens_like_no_byline(line: str) -> None:
    assert not has_byline_word(line)


@pytest.mark.parametrize(
    "name",
    [
        "Jane Example", "J. R. Example", "J.R. Example", "JANE EXAMPLE", "Ludwig van der Example", "Jane O'Example",
        "Anna-Lena Muster", "Omar bin Example", "María de la Example", "Ян Пример", "松岡大地", "大渡 美咲", "구현모",
        "Jan Muster Jr.",
    ],
)  # fmt: skip
def test_text_is_a_name(name: str) -> None:
    assert is_person_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "Example 24",
        "Getty Images",
        "Example University",
        "the old man",
        "Reuters",
        "He said it.",
        "Jane Example: more",
    ],
)
def test_text_is_no_name(text: str) -> None:
    assert not is_person_name(text)


def test_cue_words_are_no_names() -> None:
    assert not is_person_name("Latest Stories", frozenset({"latest", "stories"}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Jane Example", True), ("Álex Ejemplo", True), ("Анна Пример", True), ("Middle East", False), ("", False)],
)
def test_given_name_is_known(text: str, expected: object) -> None:
    assert has_given_name(text) is expected


def test_agencies_are_found_at_word_boundaries_only() -> None:
    assert [text[m.start : m.end] for text in ("Chapter AP, Mapa AFP",) for m in find_mentions(text)] == ["AP", "AFP"]
    assert find_agency("dpa") == find_agency("DPA")
    assert find_agency("pa") is None
    assert find_agency("reuters") == find_agency("REUTERS")


def test_forms_claim_their_hits_and_no_misses() -> None:
    prove_forms()
    assert {form.name.partition(".")[0] for form in forms()} == {*LANGUAGES, "wire", "other"}


def test_form_that_misses_its_hit_is_an_error() -> None:
    def claims_nothing(form: Form, line: str) -> bool:
        return not (form and line)

    with pytest.raises(CueError, match="does not claim its own hit"):
        prove(claims_nothing)


PIECES = st.sampled_from(
    ["Foto: ", "dpa", "/", " via ", "Getty Images", "Jane Example", "©", " (", ") ", ". ", "By ", " and ", "AP", ", ",
     "Reuters", " contributed to this report", "Quelle: ", "Von ", " in ", "ino", "©2024 ", "|", " - ", "é", "Ａ", "\n",
     "\u200b", "İ", "Photo by ", "http://example.org ", "19 Dec 2025 ", "editor", "\r", "VoN "]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=30).map("".join))


def assert_slices(raw: str, *parts: str | None) -> None:
    folded = " ".join(raw.split())
    for part in parts:
        assert part is None or part in folded


@settings(max_examples=400)
@given(TEXTS)
def test_words_of_a_caption_are_slices(raw: str) -> None:
    caption = split_caption(raw)
    credit = caption.credit
    assert_slices(raw, caption.text)
    if credit is not None:
        assert_slices(raw, credit.raw, credit.via, *credit.photographers, *credit.sources, *credit.notes)
        assert_slices(credit.raw, credit.via, *credit.photographers, *credit.sources, *credit.notes)
    is_credit_line(raw)
    ends_with_credit(raw)


@settings(max_examples=400)
@given(TEXTS)
def test_words_of_a_byline_are_slices(raw: str) -> None:
    for author in parse_byline(raw):
        assert author.name
        assert_slices(raw, author.name, author.role, author.affiliation, author.location)
    has_byline_word(raw)


@settings(max_examples=400)
@given(TEXTS)
def test_words_of_a_contribution_are_slices(raw: str) -> None:
    found = parse_contribution(raw)
    if found is not None:
        assert_slices(raw, found.text)
        for source in found.sources:
            assert source.name
            assert_slices(raw, source.name, source.affiliation, source.location)


@settings(max_examples=200)
@given(TEXTS)
def test_names_never_raise(raw: str) -> None:
    is_person_name(raw)
    has_given_name(raw)


@pytest.mark.parametrize(
    "unit",
    ["a ", "A", "(", ")", "/", ". ", "by ", "By ", "A. ", "Jane ", "Foto: ", "AP/", " and ", ", ", "1 ", "a@a.", "-",
     "© ", "Reuters ", "Aa", "in A ", "contributed to ", "mit ", "agencies ", " ", "\n"],
)  # fmt: skip
def test_cost_is_bounded(unit: str) -> None:
    for length in (300, 600, 2000, 100_000):
        text = (unit * (length // len(unit) + 1))[:length]
        for parse in (
            split_caption,
            parse_byline,
            parse_contribution,
            is_credit_line,
            ends_with_credit,
            has_byline_word,
        ):
            start = time.process_time()
            parse(text)
            assert time.process_time() - start < LONGEST_SECONDS, (parse, length)
