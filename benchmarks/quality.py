"""Quality: how right newsparse is, beside the libraries that people use today, on pages whose fields are known.

    python -m benchmarks.quality run CORPUS --sets NAME... --out OUT [--tools NAME...] [--shapes NAME...]
        [--folds folds.json] [--limit N]
    python -m benchmarks.quality write OUT [--docs docs/accuracy.md] [--readme README.md] [--plot docs/accuracy.svg]

``run`` gives every page of the sets to every tool and keeps, in ``OUT/<set>.<shape>.<tool>.jsonl``, how right what came
back is and how long it took. ``write`` adds that up, writes the tables into the pages, between the marks that stand
there, and draws the plot. ``benchmarks/README.md`` has the format of a corpus, where the public sets come from, and
how to add a tool. A page that a tool fails on, or takes longer than ``--timeout`` for, counts as one on which it found
nothing.

With ``--folds``, a JSON object from each site to a file of weights that never saw the site (``python -m training``
writes it), newsparse reads each page with those; without, with the weights that it ships, which saw these pages.
"""

import argparse
import json
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from itertools import islice
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

from training.corpus import GoldPage, read_corpus

from benchmarks.accuracy_page import write_pages
from benchmarks.measures import measure
from benchmarks.tools import TOOLS, Page

OURS = "newsparse"
"""The tool that takes texts as well as pages."""


class Task(NamedTuple):
    """One page for one tool."""

    tool: str
    shape: str
    """``page``, or the kind of scraper whose text of the page the tool is given."""
    gold: GoldPage
    weights: Path | None
    timeout: int


class TooLongError(Exception):
    """A page took longer than it may."""


def run(task: Task) -> dict[str, Any] | None:
    """What a tool made of a page: its measures, its seconds, and why it failed, where it did.

    ``None`` when the page has no text of the shape.
    """
    raw = task.gold.html if task.shape == "page" else _text_of(task)
    if raw is None:
        return None
    row: dict[str, Any] = {"id": task.gold.id, "language": (task.gold.lang or "")[:2].lower() or "?"}
    page = Page(without_declaration(raw), task.gold.url, task.weights)
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(task.timeout)
    start = time.process_time()
    try:
        found = TOOLS[task.tool].read(page)
    except Exception as error:
        found, row["error"] = TOOLS[task.tool].nothing, f"{type(error).__name__}: {error}"[:200]
    finally:
        signal.alarm(0)
    row["seconds"] = round(time.process_time() - start, 4)
    row["measures"] = list(measure(task.gold, found))
    return row


def _text_of(task: Task) -> str | None:
    from training.dumps import dump

    return dump(task.gold.html, task.gold.text).get(task.shape)


def _too_long(*_args: object) -> None:
    raise TooLongError


def without_declaration(raw: str) -> str:
    """The page without what lxml takes in no ``str``: the declaration of an encoding, and zero characters."""
    raw = raw.replace("\0", "")
    return raw.partition("?>")[2] if raw.lstrip("\ufeff \t\r\n").startswith("<?xml") else raw


def tasks(args: argparse.Namespace, name: str, tool: str, shape: str) -> Iterator[Task]:
    """A task for each page of a set."""
    folds = json.loads(args.folds.read_text(encoding="utf-8")) if args.folds else {}
    for gold in islice(read_corpus(args.corpus, [name]), args.limit):
        weights = folds.get(gold.site) if tool == OURS else None
        yield Task(tool, shape, gold, args.folds.parent / weights if weights else None, args.timeout)


def run_all(args: argparse.Namespace) -> int:
    """Runs every tool over every set; 1 when a tool is not installed."""
    args.out.mkdir(parents=True, exist_ok=True)
    code = 0
    for name in args.sets:
        runs = [(tool, "page") for tool in args.tools] + [(OURS, shape) for shape in args.shapes if OURS in args.tools]
        for tool, shape in runs:
            rows = _run_one(args, name, tool, shape)
            if rows is None:
                code = 1
                continue
            failed = sum("error" in row for row in rows)
            seconds = sum(row["seconds"] for row in rows)
            print(f"{name} {shape} {tool}: {len(rows):,} pages, {failed:,} failed, {seconds:.1f} s", flush=True)
    about = {"command": _command(args), "folds": bool(args.folds), "limit": args.limit}
    about["versions"] = {tool: _version(tool) for tool in args.tools}
    (args.out / "about.json").write_text(json.dumps(about, indent=1), encoding="utf-8")
    return code


def _command(args: argparse.Namespace) -> str:
    """How the run was called, with the paths left out, which are of one machine."""
    said = [f"run CORPUS --sets {' '.join(args.sets)} --out OUT"]
    said += [f"--tools {' '.join(args.tools)}"] if list(args.tools) != list(TOOLS) else []
    said += [f"--shapes {' '.join(args.shapes)}"] if args.shapes else []
    said += ["--folds folds.json"] if args.folds else []
    return " ".join([*said, *([f"--limit {args.limit}"] if args.limit else ())])


def _run_one(args: argparse.Namespace, name: str, tool: str, shape: str) -> list[dict[str, Any]] | None:
    if _version(tool) is None:
        print(f"{tool} is not installed: pip install -e '.[peers]'", file=sys.stderr)
        return None
    with Pool(args.jobs) as pool, (args.out / f"{name}.{shape}.{tool}.jsonl").open("w", encoding="utf-8") as file:
        rows = []
        for row in filter(None, pool.imap(run, tasks(args, name, tool, shape), chunksize=4)):
            rows.append(row)
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return rows


def _version(tool: str) -> str | None:
    try:
        return version(tool)
    except PackageNotFoundError:
        return None


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    verbs = parser.add_subparsers(required=True, dest="verb")
    running = verbs.add_parser("run", help="give every page to every tool")
    running.add_argument("corpus", type=Path, metavar="CORPUS")
    running.add_argument("--sets", nargs="+", required=True, metavar="NAME")
    running.add_argument("--out", type=Path, required=True)
    running.add_argument("--tools", nargs="+", choices=list(TOOLS), default=list(TOOLS), metavar="NAME")
    text = "the texts of each page that newsparse is given too (innertext gettext container inscriptis markdown)"
    running.add_argument("--shapes", nargs="*", default=[], metavar="SHAPE", help=text)
    running.add_argument("--folds", type=Path, help="JSON: a file of weights for each site")
    running.add_argument("--limit", type=int, help="only the first N pages of each set")
    running.add_argument("--jobs", type=int, default=1)
    running.add_argument("--timeout", type=int, default=60, help="seconds for a page (default: 60)")
    writing = verbs.add_parser("write", help="write the tables and draw the plot")
    writing.add_argument("out", type=Path, metavar="OUT")
    writing.add_argument("--docs", type=Path, default=Path("docs/accuracy.md"))
    writing.add_argument("--readme", type=Path, default=Path("README.md"))
    writing.add_argument("--plot", type=Path, default=Path("docs/accuracy.svg"))
    args = parser.parse_args(argv)
    if args.verb == "run":
        return run_all(args)
    write_pages(args.out, args.docs, args.readme, args.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
