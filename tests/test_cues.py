"""The cue files: complete, tidy, true to their own examples, and quick on any line."""

import re
import tomllib
from functools import lru_cache
from importlib import resources
from pathlib import Path
from time import process_time
from typing import Any, get_args

import pytest

from newsparse import cues
from newsparse.cues.branches import beginnings, first_letters, rare_letters
from newsparse.cues.facts import facts
from newsparse.cues.merged import merged
from newsparse.cues.row import CueRow, phrase_key, read_rows
from newsparse.cues.walls import Sort, find_wall
from newsparse.errors import CueError

SLOWEST_MATCH = 0.005  # seconds for one row on one line; a linear pattern needs some microseconds
ROW = '[[row]]\nname = "mine.row"\nkind = "promo"\nwhy = "ours"\n'

AS_WRITTEN = frozenset({("attribution", "stamp"), ("attribution", "for")})
"""Lists whose words count with their capitals: "Updated" opens a timestamp, "updated" does not."""

EVERY_LANGUAGE = pytest.mark.parametrize("language", cues.LANGUAGES)


@lru_cache(maxsize=32)
def content(name: str) -> dict[str, Any]:
    """A cue file as TOML, read without the loader under test."""
    file = resources.files(cues).joinpath(f"{name}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


@lru_cache(maxsize=1)
def source() -> tuple[str, ...]:
    """The code of the package, a string a module."""
    package = Path(str(resources.files("newsparse")))
    return tuple(path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py")))


@lru_cache(maxsize=32)
def rows(name: str) -> tuple[CueRow, ...]:
    """The rows of one file alone."""
    return read_rows(content(name).get("row", []), f"cues/{name}.toml")


def every_row() -> list[Any]:
    """Language and number of each row, with an id that names it; a broken file is another test's business."""
    cases: list[Any] = []
    for name in ("universal", "furniture", "menus", *cues.LANGUAGES):
        try:
            table = content(name).get("row", [])
        except tomllib.TOMLDecodeError:
            continue
        cases.extend(pytest.param(name, at, id=f"{name}-{row.get('name', at)}") for at, row in enumerate(table))
    return cases


EVERY_ROW = pytest.mark.parametrize(("name", "at"), every_row())


@EVERY_LANGUAGE
def test_language_has_what_english_has(language: str) -> None:
    own, english = content(language), content("en")
    assert own, f"cues/{language}.toml does not exist"
    assert own["language"] == language
    lists = [*cues.WORD_LISTS, "months", "weekdays"]
    empty = [key for key in lists if not own["words"].get(key)]
    assert not empty, f"cues/{language}.toml lacks the word lists {empty}"
    unknown = sorted(set(own["words"]) - set(lists))
    assert not unknown, f"cues/{language}.toml has word lists that nothing reads: {unknown}"
    kinds = {row["name"]: row["kind"] for row in own["row"]}
    wrong = [row["name"] for row in english["row"] if kinds.get(row["name"]) != row["kind"]]
    assert not wrong, f"cues/{language}.toml lacks these rows of en.toml, or gives them another kind: {wrong}"
    assert len(kinds) == len(own["row"]), f"cues/{language}.toml names two rows alike"
    assert cues.load(language).language == language


@EVERY_LANGUAGE
def test_word_lists_are_tidy(language: str) -> None:
    words = content(language)["words"]
    for key, value in words.items():
        if key != "months":
            assert value == sorted(set(value)), f"{key} of cues/{language}.toml is not sorted, or says a word twice"
            assert value == [word.lower().strip() for word in value], f"{key} of cues/{language}.toml is not lower case"
    names = [name for month in words["months"] for name in month]
    assert len(words["months"]) == 12
    assert len(names) == len(set(names)), f"a month of cues/{language}.toml has a name of another"
    assert names == [name.lower() for name in names]
    assert len(words["weekdays"]) >= 7


@pytest.mark.parametrize("name", ["universal", "furniture", "menus", *cues.LANGUAGES])
@pytest.mark.parametrize("table", ["attribution", "age"])
def test_merged_lists_are_tidy(name: str, table: str) -> None:
    for key, words in content(name).get(table, {}).items():
        place = f"{key} in [{table}] of cues/{name}.toml"
        assert words == sorted(set(words)), f"{place} is not sorted, or says a word twice"
        if (table, key) not in AS_WRITTEN:
            assert words == [word.lower().strip() for word in words], f"{place} is not lower case"
        assert set(words) <= merged(table, key)
        used = any(f'"{key}"' in code or f"'{key}'" in code for code in source())
        assert used, f"nothing reads {place}"


def test_names_and_agencies_have_tidy_lists() -> None:
    lists = dict(content("names"))
    lists |= lists.pop("surnames")
    lists |= {key: content("agencies")[key] for key in ("unnamed_agencies", "unnamed_newsrooms", "small_names")}
    for key, words in lists.items():
        assert words == sorted({word.lower() for word in words}), (
            f"{key} is not sorted, not lower case or says a word twice"
        )


def test_a_list_that_no_file_has_is_an_error() -> None:
    with pytest.raises(CueError, match="no file of cues/"):
        merged("attribution", "no_such_list")


@pytest.mark.parametrize("name", ["universal", "furniture", "menus", *cues.LANGUAGES])
def test_phrase_stands_once_in_a_file(name: str) -> None:
    keys = [phrase_key(phrase) for row in content(name)["row"] for phrase in row.get("phrases", [])]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    assert not twice, f"cues/{name}.toml has these phrases in two places: {twice}"


@pytest.mark.parametrize("name", ["furniture", "menus"])
def test_phrase_of_many_languages_is_claimed_by_no_row_before_it(name: str) -> None:
    """The universal rows and the English ones come first for every text: behind them such a phrase claims nothing."""

    def keys(file: str) -> set[str]:
        return {phrase_key(phrase) for row in content(file)["row"] for phrase in row.get("phrases", [])}

    idle = sorted(keys(name) & (keys("universal") | keys("en")))
    assert not idle, f"cues/{name}.toml has these phrases for nothing: {idle}"


def test_month_name_means_one_month_in_all_languages() -> None:
    numbers: dict[str, set[int]] = {}
    for language in cues.LANGUAGES:
        for number, names in enumerate(content(language)["words"]["months"], 1):
            for name in names:
                numbers.setdefault(name, set()).add(number)
    assert not {name: found for name, found in numbers.items() if len(found) > 1}


@EVERY_ROW
def test_row_keeps_its_word_among_all_rows(name: str, at: int) -> None:
    row, loaded = rows(name)[at], cues.load("en" if name in ("universal", "furniture", "menus") else name)
    for hit in row.hits:
        claimed = loaded.match(hit)
        assert claimed is not None, f"no row claims {hit!r}"
        assert claimed.kind is row.kind, f"{hit!r} goes to {claimed.name}"
    assert row.misses, "a row needs lines that it must not claim"
    for miss in row.misses:
        assert loaded.match(miss) != row


@pytest.mark.slow
@EVERY_ROW
def test_the_time_of_a_cue_row_is_linear(name: str, at: int) -> None:
    row = rows(name)[at]
    openings = ("", *row.hits[:3], *row.misses)
    for unit in ("a ", "A-", "1 ", "- ", "/ ", ": ", ". ", "x 1:", "é", "\t\xa0", "Ab c, "):
        for opening in openings:
            line = (f"{opening} " + unit * cues.LONGEST_CUE)[: cues.LONGEST_CUE]
            spent = min(timed(row, line) for _ in range(2))
            assert spent < SLOWEST_MATCH, f"{spent:.4f} s on {line[:60]!r}"


def timed(row: CueRow, line: str) -> float:
    """Seconds that a row takes to claim a line or to leave it."""
    begin = process_time()
    row.matches(line)
    return process_time() - begin


def every_wall() -> list[Any]:
    walls = [(name, wall) for name in ("universal", *cues.LANGUAGES) for wall in content(name).get("wall", [])]
    return [pytest.param(wall, id=f"{name}-{wall['sort']}") for name, wall in walls]


@pytest.mark.parametrize("wall", every_wall())
def test_wall_is_found_by_its_hits_alone(wall: dict[str, Any]) -> None:
    assert wall["sort"] in get_args(Sort)
    assert wall["hits"]
    assert wall["misses"]
    for hit in wall["hits"]:
        assert re.search(wall["anywhere"], hit, re.IGNORECASE), f"{hit!r} is not found"
        assert find_wall((hit,), wall["sort"], None)
    for miss in wall["misses"]:
        assert not find_wall((miss,), wall["sort"], None), f"{miss!r} is found"


@pytest.mark.parametrize(
    ("line", "sort", "language"),
    [
        ("Bekræft, at du er et menneske.", "robot", "da"),
        ("Sidan du söker finns inte längre.", "error", "sv"),
        ("Para continuar lendo, faça login ou assine.", "login", "pt"),
        ("Za twoją zgodą my i nasi partnerzy używamy plików cookie.", "consent", "pl"),
        ("Za twoją zgodą my i nasi partnerzy używamy plików cookie.", "about_consent", "pl"),
    ],
)
def test_wall_is_found_by_the_rows_that_the_parser_reads(line: str, sort: Sort, language: str) -> None:
    assert find_wall((line,), sort, language) == line
    assert find_wall(("Old mill burns",), sort, language) is None


def test_linear_walls() -> None:
    for sort in get_args(Sort):
        find_wall(("",), sort, None)
        for unit in ("a ", "enable ", "by clicking ", "to continue ", "our 1 ", "we and our "):
            line = unit * 5000
            costs = []
            for _ in range(3):  # the least of some: a collection of garbage may fall into one
                begin = process_time()
                find_wall((line,), sort, None)
                costs.append(process_time() - begin)
            assert min(costs) < 0.2


def test_long_line_is_claimed_by_phrases_only() -> None:
    loaded = cues.load("en")
    assert loaded.match("12 comments") is not None
    assert loaded.match("Tags: " + "tram, " * cues.LONGEST_CUE) is None
    assert loaded.match(" " * cues.LONGEST_CUE + "advertisement") is not None


@pytest.mark.parametrize("language", ["xx", "ja"])
def test_language_without_a_file_gets_universal_and_english_rows(language: str) -> None:
    loaded = cues.load(language)
    assert loaded.language is None
    assert loaded.match("0:00 / 1:23") is not None
    assert loaded.match("Read more") is not None
    assert loaded.match("Czytaj także") is None


def test_no_language_means_all_of_them() -> None:
    loaded = cues.load(None)
    assert [line for line in ("Read more", "Czytaj także", "Les også", "Lees ook") if not loaded.match(line)] == []
    assert loaded.months["maja"] == 5


def test_own_rows_come_first(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(ROW + 'phrases = ["advertisement", "a note from our kitchen"]\nmisses = ["Kitchen"]\n')
    loaded = cues.load("en", (path,))
    for line in ("Advertisement", "A note from our kitchen:"):
        row = loaded.match(line)
        assert row is not None
        assert row.name == "mine.row"
    assert cues.load("en").match("A note from our kitchen") is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(ROW + 'phrases = ["a"]\nmisses = ["b"]\ncolour = "red"', "colour", id="unknown-key"),
        pytest.param(ROW + "whole = '(a'\nhits = ['a']\nmisses = ['b']", "missing )", id="bad-regex"),
        pytest.param(ROW + "start = 'a'\nmisses = ['b']", 'hits = ["…"]', id="no-hits"),
        pytest.param(ROW.partition("why")[0] + 'phrases = ["a"]\nmisses = ["b"]', "why (the reason", id="no-why"),
        pytest.param(ROW + "whole = 'a'\nhits = ['ab']\nmisses = ['b']", "'ab'", id="failing-hit"),
        pytest.param(ROW + "start = 'a'\nhits = ['ab']\nmisses = ['abc']", "'abc'", id="failing-miss"),
        pytest.param(ROW + "whole = 'a'\nmisses = ['b']", "hits", id="no-hit"),
        pytest.param(ROW + 'phrases = ["a"]', "misses", id="no-misses"),
        pytest.param(ROW + 'phrases = "a"\nmisses = ["b"]', "phrases", id="not-a-list"),
        pytest.param(ROW + 'phrases = ["a"]\nmisses = ["b"]\neffect = "stop"', "effect", id="unknown-effect"),
        pytest.param(ROW.replace("promo", "junk") + 'phrases = ["a"]\nmisses = ["b"]', "junk", id="unknown-kind"),
    ],
)
def test_bad_row_names_file_and_row(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(CueError) as caught:
        cues.load("en", (path,))
    message = str(caught.value)
    assert str(path) in message
    assert "mine.row" in message
    assert said in message


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"[[row\n", id="not-toml"),
        pytest.param(b"\xff\xfe", id="not-utf-8"),
        pytest.param(b'language = "en"\n', id="no-rows"),
        pytest.param(b"row = [1]\n", id="rows-are-no-tables"),
        pytest.param(None, id="missing"),
    ],
)
def test_bad_file_is_named(tmp_path: Path, raw: bytes | None) -> None:
    path = tmp_path / "mine.toml"
    if raw is not None:
        path.write_bytes(raw)
    with pytest.raises(CueError, match=r"mine\.toml"):
        cues.load("en", (path,))


@EVERY_LANGUAGE
@pytest.mark.parametrize("table", ["quotes", "dates"])
def test_facts_are_tidy(language: str, table: str) -> None:
    for key, value in content(language)[table].items():
        if isinstance(value, list):
            assert value == sorted(set(value)), f"{key} of [{table}] in cues/{language}.toml is not sorted"
        else:
            assert value is True, f"{key} of [{table}] in cues/{language}.toml is neither a list nor true"


@EVERY_LANGUAGE
def test_language_says_how_to_sign(language: str) -> None:
    assert set(content(language)["export"]) == {"by", "joiner", "published", "updated"}


def test_facts_of_a_language_without_a_file() -> None:
    assert facts("fi", "quotes")["dash_opens_speech"]
    assert facts("nb", "dates") == facts("no", "dates")
    assert facts("xx", "dates") == {}


@pytest.mark.slow
@EVERY_LANGUAGE
def test_the_quick_look_by_first_letters_denies_no_line_that_a_pattern_claims(language: str) -> None:
    own = cues.load(language)
    lines = [line for row in own.rows for line in (*row.hits, *row.misses, *(f"{hit} x" for hit in row.hits))]
    claimed = [(line, place) for line in lines for place, row in enumerate(own.patterned) if row.fits(line)]
    assert claimed
    assert [line for line, _ in claimed if not own.quick.may_match(line.lower())] == []
    assert [line for line, place in claimed if place not in own.quick.rules_for(line.lower())] == []


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("ab|cd", "ac"),
        ("(?:a|b)?c", "abc"),
        ("a{0,3}b", "ab"),
        ("a{2}b", "a"),
        (r"\bab", "a"),
        ("(?=b)[ab]c", "ab"),
        (r"\(c\)", "("),
        ("(?P<who>x)|[y-]", "xy-"),
    ],
)
def test_first_letters_of_a_pattern(pattern: str, letters: str) -> None:
    assert first_letters(pattern) == set(letters)


@pytest.mark.parametrize("pattern", [".a", r"\wa", "[^a]", "[a-z]b", "a?", "(?:a|)b?", "^a"])
def test_a_pattern_that_can_begin_with_any_letter(pattern: str) -> None:
    assert first_letters(pattern) == {""}


@pytest.mark.parametrize(
    ("branch", "found"),
    [
        ("mill", {"mil"}),
        ("an? mill", {"an ", "a m"}),
        ("a{2}b", {"a"}),
        ("e-?mail", {"e-m", "ema"}),
        ("[ab][cd]?e", {"ace", "ade", "ae", "bce", "bde", "be"}),
        (r"x\d", {"x"}),
        (r"\d{1,2} x", {"0"}),
        ("(?:one|to)+x", {"one", "to"}),
        ("a.b", {"a"}),
        (r"\bmay\b", {"may"}),
        ("a?", {""}),
        (".a", {""}),
    ],
)
def test_beginnings_of_a_branch(branch: str, found: set[str]) -> None:
    assert beginnings(branch, 3) == found


@pytest.mark.parametrize(
    ("branch", "letters"),
    [
        ("水車", "車"),
        ("[a-z]{2}水?", ""),
        ("(?:水|mill)", ""),
        (r"\w(?:水|é)x", "水é"),
        ("(?=水).", ""),
        ("[水é]", "水é"),
    ],
)
def test_letters_beyond_ascii_that_a_match_holds(branch: str, letters: str) -> None:
    assert rare_letters(branch) == set(letters)


@pytest.mark.parametrize("name", sorted(path.stem for path in Path(str(resources.files(cues))).glob("*.toml")))
def test_a_file_is_read_whole_though_its_rows_are_read_apart(name: str) -> None:
    written = content(name)
    rows = written.pop("row", [])
    assert cues.read_file(name) == written
    assert cues.read_row_tables(name) == rows
