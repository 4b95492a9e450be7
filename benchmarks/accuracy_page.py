"""The accuracy page: what ``benchmarks.quality`` measured, added up, as tables in the documentation and as a plot."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from training.overlap import Hits

from benchmarks.measures import Sum

MEASURES = ("body", "blocks", "kept", "left out", "title", "standfirst", "authors", "date", "wrong date", "captions")
"""The measures in the order of the columns."""
IN_README = ("body", "title", "authors", "date", "captions")
"""Those that stand in the README and in the plot."""
FEWEST_PAGES = 10
"""Pages of a language or a set below which a figure says nothing."""


class Run(NamedTuple):
    """What one tool made of one set in one shape."""

    set_name: str
    shape: str
    tool: str
    rows: Sequence[Mapping[str, Any]]


def write_pages(folder: Path, docs: Path, readme: Path, plot: Path) -> None:
    """Writes the tables of a run between the marks of the pages, and draws the plot.

    Raises:
        ValueError: a page lacks the marks.
    """
    runs = [_read(path) for path in sorted(folder.glob("*.jsonl"))]
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    tools = _tools(runs)
    pages = [run for run in runs if run.shape == "page"]
    sections = [
        _made_by(about, pages),
        "### All sets\n\n" + _table({tool: [run for run in pages if run.tool == tool] for tool in tools}, "tool"),
        *(
            f"### {name}\n\n" + _table({run.tool: [run] for run in _of(pages, tools, name)}, "tool")
            for name in dict.fromkeys(run.set_name for run in pages)
        ),
        "### By shape of the input\n\n" + _shapes(runs),
        "### By language\n\n" + _languages(pages, tools),
    ]
    _between(docs, "accuracy", "\n\n".join(sections))
    short = _table({tool: _of_tool(pages, tool) for tool in tools}, "tool", IN_README, seconds=False)
    saw = "never saw their sites" if about["folds"] else "saw most of them: an upper bound"
    _between(readme, "accuracy", f"{short}\n\nnewsparse read these pages with weights that {saw}.")
    _draw(pages, tools, plot)


def _read(path: Path) -> Run:
    set_name, shape, tool = path.name.removesuffix(".jsonl").rsplit(".", 2)
    return Run(set_name, shape, tool, [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()])


def _tools(runs: Iterable[Run]) -> list[str]:
    """The tools, newsparse first, the others by name."""
    return sorted({run.tool for run in runs}, key=lambda tool: (tool != "newsparse", tool))


def _of(runs: Sequence[Run], tools: Sequence[str], set_name: str) -> list[Run]:
    return [run for tool in tools for run in runs if (run.tool, run.set_name) == (tool, set_name)]


def _of_tool(runs: Sequence[Run], tool: str) -> list[Run]:
    return [run for run in runs if run.tool == tool]


def _results(rows: Iterable[Mapping[str, Any]]) -> dict[str, tuple[float, int]]:
    added = Sum()
    for row in rows:
        added.add((name, Hits(*value) if isinstance(value, list) else value) for name, value in row["measures"])
    return added.results()


def _table(
    groups: Mapping[str, Sequence[Run]], head: str, measures: Sequence[str] = MEASURES, *, seconds: bool = True
) -> str:
    """A table with a row a group; only the measures that some group has."""
    results = {name: _results(row for run in runs for row in run.rows) for name, runs in groups.items()}
    shown = [measure for measure in measures if any(measure in one for one in results.values())]
    heads = [head, "pages", *shown, *(("ms a page",) if seconds else ())]
    lines = [f"| {' | '.join(heads)} |", "|---" + "|---:" * (len(heads) - 1) + "|"]
    for name, runs in groups.items():
        rows = [row for run in runs for row in run.rows]
        cells = [_cell(results[name].get(measure)) for measure in shown]
        if seconds:
            cells.append(f"{1000 * _median([row['seconds'] for row in rows]):.1f}")
        lines.append(f"| {name} | {len(rows):,} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(result: tuple[float, int] | None) -> str:
    return "–" if result is None else f"{100 * result[0]:.1f}"


def _median(numbers: Sequence[float]) -> float:
    return sorted(numbers)[len(numbers) // 2] if numbers else 0.0


def _shapes(runs: Sequence[Run]) -> str:
    ours: dict[str, list[Run]] = defaultdict(list)
    for run in runs:
        if run.tool == "newsparse":
            ours[run.shape].append(run)
    dumped = {run.set_name for run in runs if run.shape != "page"}
    groups = {shape: [run for run in some if run.set_name in dumped or not dumped] for shape, some in ours.items()}
    return _table(dict(sorted(groups.items(), key=lambda one: (one[0] != "page", one[0]))), "shape")


def _languages(runs: Sequence[Run], tools: Sequence[str]) -> str:
    """The body's figure by language and tool, the languages with most pages first."""
    by_language: dict[str, dict[str, list[Mapping[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for run in runs:
        for row in run.rows:
            by_language[row["language"]][run.tool].append(row)
    lines = [f"| language | pages | {' | '.join(tools)} |", "|---" + "|---:" * (1 + len(tools)) + "|"]
    found = []
    for language, by_tool in by_language.items():
        results = {tool: _results(rows).get("body") for tool, rows in by_tool.items()}
        count = max((result[1] for result in results.values() if result), default=0)
        if count >= FEWEST_PAGES:
            cells = " | ".join(_cell(results.get(tool)) for tool in tools)
            found.append((-count, f"| {language if language != '?' else 'not stated'} | {count:,} | {cells} |"))
    return "\n".join([*lines, *(line for _, line in sorted(found))])


def _made_by(about: Mapping[str, Any], runs: Sequence[Run]) -> str:
    versions = ", ".join(f"{tool} {number}" for tool, number in about["versions"].items())
    weights = (
        "newsparse read every page with weights that never saw its site (`--folds`)."
        if about["folds"]
        else "newsparse read the pages with the weights that it ships, **which saw most of these pages**: take its "
        "figures for an upper bound until a run with `--folds` stands here."
    )
    limit = f" Only the first {about['limit']} pages of each set were read (`--limit`)." if about["limit"] else ""
    failed = sum("error" in row for run in runs for row in run.rows)
    return (
        f"Made by `python -m benchmarks.quality {about['command']}`, then `python -m benchmarks.quality write OUT`. "
        f"Versions: {versions}. {weights}{limit} In {failed:,} cases a tool failed or took too long on a page, which "
        "counts as nothing found."
    )


def _between(path: Path, name: str, text: str) -> None:
    """Replaces what stands between the marks of a page."""
    page = path.read_text(encoding="utf-8")
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marks.search(page):
        message = f"{path}: nowhere in it stands <!-- {name} --> … <!-- /{name} -->"
        raise ValueError(message)
    path.write_text(marks.sub(lambda match: f"{match[1]}{text}\n{match[2]}", page), encoding="utf-8")


def _draw(runs: Sequence[Run], tools: Sequence[str], path: Path) -> None:
    """A bar for each tool in each of the README's measures, as an SVG that is the same for the same figures."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "newsparse"
    from matplotlib import pyplot as plt

    results = {tool: _results(row for run in _of_tool(runs, tool) for row in run.rows) for tool in tools}
    figure, axes = plt.subplots(figsize=(9, 3.6))
    width = 0.8 / len(tools)
    for at, tool in enumerate(tools):
        heights = [100 * results[tool].get(measure, (0.0, 0))[0] for measure in IN_README]
        places = [place + at * width for place in range(len(IN_README))]
        axes.bar(places, heights, width, label=tool, color="#1f5fa8" if at == 0 else str(0.45 + 0.09 * at))
    axes.set_xticks([place + 0.4 - width / 2 for place in range(len(IN_README))], IN_README)
    axes.set_ylim(0, 100)
    axes.set_ylabel("of 100")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(ncols=3, frameon=False, loc="lower center", bbox_to_anchor=(0.5, 1.0))
    figure.savefig(path, format="svg", bbox_inches="tight", metadata={"Date": None})
    plt.close(figure)
