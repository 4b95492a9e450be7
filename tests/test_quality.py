"""The benchmark: its measures on made-up pages, and the tables that it writes."""

import json
from pathlib import Path
from typing import Any

import pytest
from benchmarks.accuracy_page import write_pages
from benchmarks.measures import Sum, days, measure
from benchmarks.quality import Task, main, run
from benchmarks.tools import TOOLS, Found
from training.corpus import GoldBlock, GoldCaption, GoldPage
from training.overlap import Hits, folded

GOLD = GoldPage(
    set_name="own",
    id="mill",
    html="",
    stated=frozenset({"captions"}),
    title="Old Mill Burns",
    title_forms=("Old Mill Burns in Ashby",),
    subtitle="Nobody was hurt",
    authors=("Jane Roe", "Tom Arkwright"),
    published="2024-12-05T23:30:00-05:00",
    body=(GoldBlock("paragraph", "The mill burned."), GoldBlock("paragraph", "It rained later.")),
    captions=(GoldCaption("The mill on Monday."),),
    with_snippets=("mill burned", "it rained"),
    without_snippets=("subscribe",),
)
PAGE = """<html lang="en"><head><title>Old Mill Burns | Post</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Old Mill Burns in Ashby</h1><p>By Jane Roe</p>
<p>A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said, and nobody was hurt.</p>
<p>The mill has stood on the river for two hundred years, and its owner wants
to build it again before the winter comes.</p></article></body></html>"""


@pytest.mark.parametrize(
    ("found", "right"),
    [
        (Found(body="The mill burned.\nIt rained later."), {"body": 1.0, "blocks": 1.0, "kept": 1.0, "left out": 1.0}),
        (Found(body="The mill burned. It rained later."), {"body": 1.0, "blocks": 0.0}),
        (Found(body="The mill burned.\nSubscribe!"), {"body": 6 / 10, "blocks": 0.5, "kept": 0.5, "left out": 0.0}),
        (Found(body=""), {"body": 0.0, "blocks": 0.0, "kept": 0.0, "left out": 1.0}),
        (Found(title="old mill burns"), {"title": 1.0}),
        (Found(title="Old Mill Burns in Ashby"), {"title": 1.0}),
        (Found(title="Old Mill Burns | Post"), {"title": 0.0}),
        (Found(subtitle="Nobody was hurt"), {"standfirst": 1.0}),
        (Found(authors=("By Jane Roe", "TOM ARKWRIGHT")), {"authors": 1.0}),
        (Found(authors=("Jane Roe", "Staff")), {"authors": 0.5}),
        (Found(authors=()), {"authors": 0.0}),
        (Found(published="2024-12-06"), {"date": 1.0, "wrong date": 0.0}),
        (Found(published="2024-12-04T10:00:00"), {"date": 0.0, "wrong date": 1.0}),
        (Found(published=""), {"date": 0.0, "wrong date": 0.0}),
        (Found(captions=("The mill on Monday.",)), {"captions": 1.0}),
    ],
)
def test_a_measure_says_how_right_a_field_is(found: Found, right: dict[str, float]) -> None:
    measured = {name: value.f1 if isinstance(value, Hits) else value for name, value in measure(GOLD, found)}
    for name, value in right.items():
        assert measured[name] == pytest.approx(value), name


def test_what_a_tool_does_not_look_for_is_not_measured() -> None:
    assert {name for name, _ in measure(GOLD, Found(body="x"))} == {"body", "blocks", "kept", "left out"}
    assert dict(measure(GoldPage("own", "a", ""), Found("x", "x", "x", ("x",), "2024-01-01"))) == {}


def test_numbers_are_averaged_and_counts_added() -> None:
    added = Sum()
    added.add([("body", 1.0), ("authors", Hits(1, 1, 1))])
    added.add([("body", 0.0), ("authors", Hits(0, 1, 3))])
    assert added.results() == {"body": (0.5, 2), "authors": (2 / 6, 2)}


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("soon", 0), ("2024-13-45", 0), ("2024-02-03", 1), ("2024-02-03Z", 1)]
)
def test_days_of_odd_dates(text: str, count: int) -> None:
    assert len(days(text)) == count


@pytest.mark.parametrize(("one", "other"), [("“a”", '"A"'), ("a – b", "a - b"), ("Ａ１", "a1"), ("co\xadop", "coop")])
def test_what_only_looks_different_is_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_a_page_on_which_a_tool_fails_counts_as_nothing_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_page: object) -> Found:
        raise ValueError("odd page")

    monkeypatch.setattr("benchmarks.quality.TOOLS", {"goose3": TOOLS["goose3"]._replace(read=fails)})
    row = run(Task("goose3", "page", GOLD, None, 10))
    assert row is not None
    assert row["error"] == "ValueError: odd page"
    assert {name for name, _ in row["measures"]} == {
        "body",
        "blocks",
        "kept",
        "left out",
        "title",
        "authors",
        "date",
        "wrong date",
    }


def corpus(folder: Path) -> None:
    (folder / "own" / "html").mkdir(parents=True)
    gold: list[dict[str, Any]] = [
        {
            "id": f"mill{number}",
            "lang": "en",
            "title": "Old Mill Burns in Ashby",
            "authors": ["Jane Roe"],
            "site": "a.test",
        }
        for number in range(3)
    ]
    (folder / "own" / "gold.jsonl").write_text("\n".join(map(json.dumps, gold)), encoding="utf-8")
    for one in gold:
        (folder / "own" / "html" / f"{one['id']}.html").write_text(PAGE, encoding="utf-8")


@pytest.mark.slow
def test_a_run_becomes_tables_and_a_plot(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    corpus(tmp_path / "corpus")
    out, docs, readme = tmp_path / "out", tmp_path / "accuracy.md", tmp_path / "README.md"
    for page in (docs, readme):
        page.write_text("Above\n<!-- accuracy -->\nold\n<!-- /accuracy -->\nbelow\n", encoding="utf-8")
    asked = [
        "run",
        str(tmp_path / "corpus"),
        "--sets",
        "own",
        "--out",
        str(out),
        "--tools",
        "newsparse",
        "--limit",
        "2",
    ]
    assert main(asked) == 0
    write_pages(out, docs, readme, tmp_path / "plot.svg")
    assert readme.read_text(encoding="utf-8").startswith(
        "Above\n<!-- accuracy -->\n| tool | pages | title | authors |\n|---|---:|---:|---:|\n"
        "| newsparse | 2 | 100.0 | 100.0 |\n"
    )
    text = docs.read_text(encoding="utf-8")
    assert "`python -m benchmarks.quality run CORPUS --sets own --out OUT --tools newsparse --limit 2`" in text
    assert "### own" in text
    assert "which saw most of these pages" in text
    assert str(tmp_path) not in text
    assert text.endswith("<!-- /accuracy -->\nbelow\n")
    assert "<svg" in (tmp_path / "plot.svg").read_text(encoding="utf-8")


def test_a_page_without_marks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "about.json").write_text(
        '{"command": "", "folds": false, "limit": null, "versions": {}}', encoding="utf-8"
    )
    page = tmp_path / "page.md"
    page.write_text("no marks", encoding="utf-8")
    with pytest.raises(ValueError, match="<!-- accuracy -->"):
        write_pages(tmp_path, page, page, tmp_path / "plot.svg")
