"""The benchmark of speed: it runs on a few pages, and prints and draws what it says."""

from pathlib import Path

import pytest
from benchmarks import speed
from benchmarks.speed_report import Cost, draw, tabulate

PAGE = (
    "<html><body><h1>Old mill burns down in Ashby</h1><p>By Jane Roe</p><p>A fire destroyed the old mill in Ashby on "
    "Monday night, the town's fire chief said on Tuesday.</p><p>“The mill is gone,” Jane Roe said.</p></body></html>"
)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "one.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "two.html").write_text(PAGE.replace("mill", "bridge"), encoding="utf-8")
    return tmp_path


@pytest.mark.slow
def test_the_command_prints_a_table_for_each_measure(
    pages: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speed, "STARTS", 1)
    monkeypatch.setattr(speed, "MEGABYTE", 5000)
    assert speed.main([str(pages), "--rounds", "1", "--svg", str(pages / "speed.svg")]) == 0
    printed = capsys.readouterr().out
    for heading in ("| 2 pages |", "texts of whole pages", "articles' texts", "stages", "growth", "start", "memory"):
        assert heading in printed
    assert "| newsparse, quotes read |" in printed
    assert (pages / "speed.svg").read_text(encoding="utf-8").startswith("<svg")


def test_a_folder_without_pages_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        speed.main([str(tmp_path)])


def test_rows_are_compared_with_the_first_or_the_one_before() -> None:
    rows = [Cost("a", 0.001), Cost("b", 0.002), Cost("c", 0.002)]
    assert tabulate("t", rows).split("\n")[2:] == [
        "| a | 1.000 | 1.00 |",
        "| b | 2.000 | 2.00 |",
        "| c | 2.000 | 2.00 |",
    ]
    assert tabulate("t", rows, beside="the one before").endswith("| c | 2.000 | 1.00 |")
    assert tabulate("t", rows, beside=None).endswith("| c | 2.000 |")


def test_a_bar_is_as_long_as_its_cost() -> None:
    drawn = draw("t & t", [Cost("base", 0.001), Cost("newsparse", 0.004)])
    assert "t &amp; t" in drawn
    assert 'width="420.0"' in drawn
    assert 'width="105.0"' in drawn
