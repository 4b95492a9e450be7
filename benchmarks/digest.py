"""Digest: what all inputs of a corpus are parsed to, in one small file, so that a change can prove what it changes.

    python -m benchmarks.digest write FOLDER... --out before.jsonl --jobs 2
    python -m benchmarks.digest compare before.jsonl after.jsonl

``write`` parses every input below the folders: pages (``*.html``, ``*.html.gz``), texts and Markdown (``input.*``), the
dumps of ``*.jsonl.gz`` (``{"id": …, "dumps": {style: text}}``) and the texts of ``records.jsonl`` (``{"id": …, "text":
…}``). A line holds the input's name and a hash of each field of its article; equal lines mean byte-equal articles.
``compare`` counts the inputs that differ, by field, and lists them; it ends with 1 where there are any.
"""

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from multiprocessing import Pool
from pathlib import Path

from newsparse import parse_article

Input = tuple[str, str | bytes]
"""The name of an input, which no other has, and its content."""
Digest = Mapping[str, str]
"""The hash of each field of an article."""


def find_inputs(folder: Path) -> Iterator[Input]:
    """Every input below a folder, in the order of the paths."""
    for path in sorted(folder.rglob("*")):
        name = f"{folder.name}/{path.relative_to(folder)}"
        if path.name.endswith(".html.gz"):
            yield name, gzip.decompress(path.read_bytes())
        elif path.name.endswith(".jsonl.gz"):
            yield from _dumps(path, name)
        elif path.name == "records.jsonl":
            lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")  # a text may hold U+2028
            for number, row in enumerate(map(json.loads, lines)):
                yield f"{name}:{number}", row.get("text") or ""
        elif path.is_file() and (path.stem == "input" or path.suffix == ".html"):
            yield name, path.read_bytes()


def _dumps(path: Path, name: str) -> Iterator[Input]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            for style, text in row.get("dumps", {}).items():
                yield f"{name}:{row['id']}:{style}", text


def digest(entry: Input) -> tuple[str, Digest]:
    """An input's name, and the hash of each field of what it is parsed to."""
    name, raw = entry
    fields = parse_article(raw).model_dump(mode="json", exclude={"warnings": {"__all__": {"url"}}})  # of this machine
    return name, {field: _hash(value) for field, value in fields.items()}


def _hash(value: object) -> str:
    content = json.dumps(value, ensure_ascii=True, sort_keys=True).encode()
    return blake2b(content, digest_size=6).hexdigest()


def write(folders: Sequence[Path], out: Path, jobs: int) -> None:
    """Parse every input below the folders and write its digest."""
    inputs = (entry for folder in folders for entry in find_inputs(folder))
    with Pool(jobs) as pool, out.open("w", encoding="utf-8") as file:
        for count, (name, fields) in enumerate(pool.imap(digest, inputs, chunksize=16), 1):
            file.write(json.dumps({"input": name, "fields": fields}, ensure_ascii=False) + "\n")
            if count % 2000 == 0:
                print(f"{count} inputs", file=sys.stderr)


def read(path: Path) -> Mapping[str, Digest]:
    """The digests of a file, by the inputs' names."""
    rows = map(json.loads, path.read_text(encoding="utf-8").rstrip("\n").split("\n"))
    return {row["input"]: row["fields"] for row in rows}


def compare(before: Path, after: Path, most: int) -> int:
    """Print what differs between two files of digests, and how many inputs do."""
    old, new = read(before), read(after)
    changed = {
        name: [field for field, value in fields.items() if new[name].get(field) != value]
        for name, fields in old.items()
        if name in new and new[name] != fields
    }
    alone = old.keys() ^ new.keys()
    print(f"{len(old)} inputs before, {len(new)} after, {len(alone)} in one alone, {len(changed)} differ")
    for field, count in Counter(field for fields in changed.values() for field in fields).most_common():
        print(f"{count:7d} {field}")
    for name, fields in list(changed.items())[:most]:
        print(f"{name}: {', '.join(fields)}")
    return len(changed) + len(alone)


def main() -> int:
    """Write digests, or compare two files of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    writer = commands.add_parser("write", help="parse every input and write its digest")
    writer.add_argument("folders", type=Path, nargs="+")
    writer.add_argument("--out", type=Path, required=True)
    writer.add_argument("--jobs", type=int, default=1)
    reader = commands.add_parser("compare", help="print what differs")
    reader.add_argument("before", type=Path)
    reader.add_argument("after", type=Path)
    reader.add_argument("--most", type=int, default=20, help="inputs that are listed at most")
    given = parser.parse_args()
    if given.command == "write":
        write(given.folders, given.out, given.jobs)
        return 0
    return int(compare(given.before, given.after, given.most) > 0)


if __name__ == "__main__":
    sys.exit(main())
