"""Forms of lines: count those of real pages, make lines of them, and score the parser on what was made.

    python -m benchmarks.forms count CORPUS [--out real_lines.jsonl]
    python -m benchmarks.forms write --count 300 --seed 1 --out cases.jsonl
    python -m benchmarks.forms score [--kind credits] [--count 5000] [--seed 1] [--worst 20]
    python -m benchmarks.forms answers real_lines.jsonl --out answers.jsonl

``count`` reads the pages ``CORPUS/SET/html/*.html.gz`` and prints the forms of their captions, credits, bylines and
dates by frequency; ``--out`` keeps the lines. ``write`` makes lines of every form in ``words/*.toml`` with their parts,
``score`` parses them, ``answers`` parses real lines for a person to read.
"""

import argparse
import json
from pathlib import Path

from benchmarks.forms.cases import KINDS, write_cases
from benchmarks.forms.pages import RealLine, read_lines
from benchmarks.forms.parsed import parse
from benchmarks.forms.score import print_score
from benchmarks.forms.shapes import print_table

CALL_OF = {"caption": "credits", "credit": "credits", "byline": "bylines", "date": "dates"}
"""The kind of case that a kind of real line is parsed as."""


def main() -> None:
    """Run one of the four commands."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.forms", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    count = commands.add_parser("count", help="the forms of real pages by frequency")
    count.add_argument("corpus", type=Path)
    count.add_argument("--out", type=Path, help="keep the lines")
    count.add_argument("--most", type=int, default=200, help="forms printed of each kind")
    write = commands.add_parser("write", help="make cases")
    write.add_argument("--count", type=int, default=300)
    write.add_argument("--seed", type=int, default=1)
    write.add_argument("--out", type=Path, required=True)
    score = commands.add_parser("score", help="parse cases and print the share that is right")
    score.add_argument("--kind", choices=list(KINDS))
    score.add_argument("--count", type=int, default=5000)
    score.add_argument("--seed", type=int, default=1)
    score.add_argument("--worst", type=int, default=20)
    answers = commands.add_parser("answers", help="parse real lines")
    answers.add_argument("lines", type=Path)
    answers.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if options.command == "count":
        _count(options.corpus, options.out, options.most)
    elif options.command == "write":
        write_cases(options.count, options.seed, options.out)
    elif options.command == "score":
        for kind in [options.kind] if options.kind else list(KINDS):
            print_score(kind, options.count, options.seed, options.worst)
    else:
        _answer(options.lines, options.out)


def _count(corpus: Path, out: Path | None, most: int) -> None:
    lines = list(read_lines(corpus))
    if out is not None:
        _write(lines, out)
    print_table(lines, most)


def _write(lines: list[RealLine], out: Path) -> None:
    with out.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _answer(path: Path, out: Path) -> None:
    rows = map(json.loads, path.read_text(encoding="utf-8").rstrip("\n").split("\n"))
    with out.open("w", encoding="utf-8") as file:
        for row in rows:
            answer = parse(CALL_OF.get(row["kind"], row["kind"]), row["line"])
            file.write(json.dumps({**row, "answer": answer}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
