"""Feeds with planted faults: what the checks find, what they find where nothing is, how fast, in how much memory.

    python -m benchmarks.feeds --records 20000 --jobs 2
    python -m benchmarks.feeds --records 2000 --speed        # one process against two

A fault counts as found when the record has an issue of one of the checks that may tell it (``TELLS``). A false alarm is
an issue on a record without a fault.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from benchmarks.planter import plant
from newsparse.feed.report.model import FeedReport
from newsparse.feed.run.whole_feed import validate_feed
from newsparse.feed.settings import Settings

_NOTHING = ("no-body", "empty-text")
TELLS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "R01 cut line": ("json-syntax",),
        "R01 list": ("json-syntax",),
        "R02 key missing": ("missing-text",),
        "R03 empty": ("empty-text",),
        "R04 short": ("too-short", "no-body"),
        "R06 mojibake": ("mojibake",),
        "R06 replaced": ("replaced-characters",),
        "R07 tags": ("html-residue",),
        "R07 entities": ("html-residue",),
        "R08 script": ("script-required",),
        "R09 consent": ("consent-wall", "consent-in-body"),
        "R10 paywall": ("paywall-stub", "login-wall"),
        "R11 robot": ("robot-wall", "wall-in-body"),
        "R11 http error": ("error-page", "wall-in-body"),
        "R12 truncated": ("truncated",),
        "R13 lines repeated": ("repeated-lines",),
        "R14 phrases repeated": ("repeated-phrases",),
        "R15 list of links": ("list-like", *_NOTHING),
        "R16 ellipses": ("bullets", *_NOTHING),
        "R16 bullets": ("bullets", *_NOTHING),
        "R17 symbols": ("symbols", *_NOTHING),
        "R17 long word": ("symbols",),
        "R18 lorem": ("placeholder",),
        "R18 code": ("code-in-body",),
        "R19 no title": ("no-title", "title-long"),
        "R22 no date": ("no-date",),
        "R23 future": ("date-future",),
        "R23 old": ("date-old",),
        "R23 updated first": ("updated-before-published",),
        "R24 language": ("language-differs",),
        "R25 scripts": ("mixed-scripts",),
        "R31 url": ("url-wrong",),
        "R31 tracking": ("url-tracking",),
        "R32 control": ("control-characters",),
        "R32 bidi": ("invisible-characters",),
        "R32 zero width": ("invisible-characters",),
        "R32 decomposed": ("not-normalised",),
        "stated title": ("stated-title",),
        "stated author": ("stated-authors",),
        "stated date": ("stated-date",),
        "F02 same record": ("duplicate-text", "duplicate-url"),
        "F02 same id": ("duplicate-id",),
        "F02 same text": ("duplicate-text",),
        "F02 wire copy": ("wire-copy", "duplicate-text"),
        "F03 near copy": ("near-duplicate", "duplicate-text"),
        "F04 shared line": ("shared-line",),
    }
)
"""The checks that may find a fault. A story that was planted as wire copy twice is a repeat the second time; a near
copy whose changed paragraph the parser leaves out is an exact one."""


def main() -> None:
    """Makes a feed, runs it, prints the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--records", type=int, default=5000)
    parser.add_argument("--rate", type=float, default=0.2, help="share of records with a fault")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--no-near", action="store_true", help="without near copies")
    parser.add_argument("--speed", action="store_true", help="one process against two, without near copies")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        feed = Path(folder, "feed.jsonl")
        faults = write(feed, args)
        if args.speed:
            _speed(feed, Path(folder), args.records)
            return
        start = time.perf_counter()
        settings = Settings(out=Path(folder, "out"), jobs=args.jobs, near_duplicates=not args.no_near)
        report = validate_feed(feed, settings)
        seconds = time.perf_counter() - start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        rate = report.records / seconds
        _say(f"{report.records:,} records, {args.jobs} jobs: {rate:.0f} a second, {memory:.0f} MB in this process")
        _figures(Path(folder, "out", "issues.jsonl"), faults, report)


def write(feed: Path, args: argparse.Namespace) -> list[str]:
    """The fault of each record of a feed that was just written."""
    faults = []
    with feed.open("w", encoding="utf-8") as file:
        for line, fault in plant(args.records, rate=args.rate, seed=args.seed, now=datetime.now(UTC)):
            file.write(line + "\n")
            faults.append(fault)
    return faults


def _figures(path: Path, faults: list[str], report: FeedReport) -> None:
    said: dict[int, set[str]] = defaultdict(set)
    for number, check in _issues(path):
        said[number].add(check)
    found, planted, alarms = Counter[str](), Counter(faults), Counter[str]()
    for number, fault in enumerate(faults, 1):
        if not fault:
            alarms.update(said[number])
        elif said[number] & set(TELLS[fault]):
            found[fault] += 1
    if any(issue.check == "shared-line" for issue in report.issues):
        found["F04 shared line"] = planted["F04 shared line"]
    _say("\nfault                  planted   found  recall")
    for fault in TELLS:
        if planted[fault]:
            _say(f"{fault:22} {planted[fault]:7} {found[fault]:7}  {found[fault] / planted[fault]:.3f}")
    whole = sum(found.values()) / max(1, sum(count for fault, count in planted.items() if fault))
    _say(f"{'all':38}  {whole:.3f}\n\nfalse alarms on {planted['']:,} clean records")
    for check, count in alarms.most_common():
        _say(f"{check:26} {count:6} {count / planted['']:.2%}")


def _issues(path: Path) -> Iterator[tuple[int, str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            issue = json.loads(line)
            if issue.get("place"):
                yield issue["place"]["number"], issue["check"]


def _speed(feed: Path, folder: Path, records: int) -> None:
    for jobs in (0, 1, 2):
        start = time.perf_counter()
        validate_feed(feed, Settings(out=folder / f"out{jobs}", jobs=jobs))
        seconds = time.perf_counter() - start
        _say(f"{jobs} jobs: {seconds:.1f} s, {records / seconds:.0f} records a second")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
