"""Speed: what a parse costs, beside the least work there is and beside other extractors, in one run.

    python -m benchmarks.speed [FOLDER] [--pages 60] [--rounds 3] [--svg speed.svg]

The folder holds pages (``*.html``, ``*.html.gz``); without one the pages of ``fixtures/`` are taken. All figures are
seconds of CPU, the least of some rounds; what is compared takes turns, page by page, so that a slower moment of the
machine falls on all alike. Printed are

- pages, beside one lxml parse of the same page and beside the extractors that are installed;
- texts (what the pages show, and the articles alone), beside one look at every word;
- the stages of a parse;
- growth: what a character costs in ever longer texts, each beside the one before;
- start: imports and a first parse, each in a process of its own, above the import of pydantic;
- memory: what a process grows by while it reads a megabyte.

An exception ends the run: a fast crash is no speed.
"""

import argparse
import gzip
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed_peers import Workload, find_peers, lxml_parse, word_scan
from benchmarks.speed_report import Cost, draw, tabulate
from newsparse import Options, parse_article
from newsparse.assemble import assemble
from newsparse.label import label
from newsparse.label.survey import survey_page
from newsparse.quotes.of_article import body_quotes
from newsparse.read import read

FIXTURES = Path(__file__).parents[1] / "fixtures" / "articles"
STEPS = (1, 4, 16, 64)
"""Texts that are joined to one, to see how the cost grows."""
STARTS = 5
"""Processes of which the fastest counts; the first compiles the modules."""
MEGABYTE = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, draw the plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FIXTURES)
    parser.add_argument("--pages", type=int, default=60, help="pages at most")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--svg", type=Path, help="draw the pages' costs here")
    given = parser.parse_args(arguments)
    pages = list(read_pages(given.folder))[: given.pages]
    if not pages:
        parser.error(f"{given.folder}: no *.html and no *.html.gz below it")
    shown = [parse_article(page).source for page in pages]
    alone = [text for page in pages if (text := parse_article(page).text)]
    of_pages = take_turns({"lxml parse": lxml_parse, **OURS, **find_peers()}, pages, given.rounds)
    of_texts = [take_turns({"word scan": word_scan, **OURS}, texts, given.rounds) for texts in (shown, alone)]
    tables = [
        tabulate(f"{len(pages)} pages", of_pages),
        tabulate(f"{len(shown)} texts of whole pages", of_texts[0]),
        tabulate(f"{len(alone)} articles' texts", of_texts[1]),
        tabulate("stages of a page", measure_stages(pages, given.rounds)),
        tabulate("growth, a character", measure_growth(alone, given.rounds), unit="µs", beside="the one before"),
        tabulate("start, above import pydantic", measure_start(), beside=None),
        f"memory at most while a megabyte of text is read: {measure_memory(shown):.0f} MB",
    ]
    print("\n\n".join(tables))
    if given.svg:
        given.svg.write_text(draw("Cost of a page, in lxml parses", of_pages), encoding="utf-8")
    return 0


def read_pages(folder: Path) -> Iterator[str]:
    """The pages below a folder, in the order of their paths."""
    for path in sorted(folder.rglob("*.html*")):
        if path.suffix == ".html":
            yield path.read_text(encoding="utf-8", errors="replace")
        elif path.name.endswith(".html.gz"):
            yield gzip.decompress(path.read_bytes()).decode(errors="replace")


def _parse_and_quotes(raw: str) -> object:
    return parse_article(raw).quotes


OURS: Mapping[str, Workload] = {"newsparse": parse_article, "newsparse, quotes read": _parse_and_quotes}


def take_turns(workloads: Mapping[str, Workload], inputs: Sequence[str], rounds: int) -> list[Cost]:
    """What each work costs an input on average, by the least of its rounds; others are compared with the first."""
    sums = dict.fromkeys(workloads, 0.0)
    for given in inputs:
        best = dict.fromkeys(workloads, float("inf"))
        for turn in range(rounds):
            for name, workload in workloads.items():
                raw = f"{given}\n<!-- {turn} {name} -->" if given.lstrip()[:1] == "<" else f"{given}\n{turn} {name}"
                best[name] = min(best[name], _seconds(workload, raw))  # never the same string twice
        for name, seconds in best.items():
            sums[name] += seconds
    return [Cost(name, seconds / len(inputs)) for name, seconds in sums.items()]


def _seconds(workload: Workload, raw: str) -> float:
    start = time.process_time()
    workload(raw)
    return time.process_time() - start


def measure_stages(pages: Sequence[str], rounds: int) -> list[Cost]:
    """What the stages of a parse cost a page on average; the passes are what labelling costs besides the survey."""
    names = ("lxml parse", "read", "survey", "passes", "assemble", "quotes")
    sums = dict.fromkeys(names, 0.0)
    for page in pages:
        turns = [_stages(page) for _ in range(rounds)]
        for place, name in enumerate(names):
            sums[name] += min(turn[place] for turn in turns)
    return [Cost(name, seconds / len(pages)) for name, seconds in sums.items()]


def _stages(page: str) -> tuple[float, ...]:
    options = Options()
    clock = [time.process_time()]
    lxml_parse(page)
    clock.append(time.process_time())
    document = read(page, options)
    clock.append(time.process_time())
    survey_page(document, options)
    clock.append(time.process_time())
    labelled = label(document, options)
    clock.append(time.process_time())
    article = assemble(document, labelled, options)
    clock.append(time.process_time())
    body_quotes(article.source, article.body, article.language)
    clock.append(time.process_time())
    parse, reading, survey, labelling, assembling, quotes = (two - one for one, two in pairwise(clock))
    return parse, reading, survey, labelling - survey, assembling, quotes


def measure_growth(texts: Sequence[str], rounds: int) -> list[Cost]:
    """What a character costs in longer and longer texts, each made of different ones."""
    rows = []
    for count in STEPS:
        joined = "\n\n".join(texts[at % len(texts)] for at in range(count))
        seconds = min(_seconds(parse_article, f"{joined}\n{turn}") for turn in range(rounds))
        name = f"{count} article{'s' * (count > 1)}, {len(joined):,} characters"
        rows.append(Cost(name, 1000 * seconds / len(joined)))
    return rows


def measure_start() -> list[Cost]:
    """What imports and a first parse cost above the import of pydantic."""
    with TemporaryDirectory() as compiled:  # where Python keeps modules compiled, whatever this process was told
        return _starts(compiled)


def _starts(compiled: str) -> list[Cost]:
    pydantic = _start("import pydantic", compiled)
    imported = "from newsparse import parse_article"
    text = "Old mill burns\\n\\nBy Jane Roe\\n\\nA fire destroyed the old mill in Ashby on Monday night."
    return [
        Cost("import newsparse", max(0.0, _start("import pydantic, newsparse", compiled) - pydantic)),  # or noise
        Cost(imported, _start(imported, compiled) - pydantic),
        Cost("the same and a first parse", _start(f"{imported}; parse_article('{text}')", compiled) - pydantic),
    ]


def _start(code: str, compiled: str) -> float:
    """Seconds of CPU that a fresh interpreter takes for some code, its own start left out."""
    timed = f"import time; start = time.process_time(); {code}; print(time.process_time() - start)"
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env = {**own, "PYTHONPYCACHEPREFIX": compiled}
    return min(float(_output(timed, env=env)) for _ in range(STARTS))


def measure_memory(texts: Sequence[str]) -> float:
    """Megabytes that Python's objects take at most while a text of a megabyte is read."""
    text = "\n\n".join(texts) or "Rain fell.\n\n"
    text = (text * (MEGABYTE // len(text) + 1))[:MEGABYTE]
    code = (
        "import sys, tracemalloc; from newsparse import parse_article; text = sys.stdin.read();"
        "parse_article(text[:9000]).quotes; tracemalloc.start(); parse_article(text).quotes;"
        "print(tracemalloc.get_traced_memory()[1] / 1_000_000)"
    )
    return float(_output(code, text)) * MEGABYTE / max(1, len(text.encode()))


def _output(code: str, given: str = "", *, env: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(  # noqa: S603  our own interpreter and code
        [sys.executable, "-c", code], input=given, capture_output=True, encoding="utf-8", check=True, env=env
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
