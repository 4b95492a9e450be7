"""Part files: a file of articles, written in parts so that an interrupted run can resume, and joined at the end."""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, Literal

from newsparse.errors import FeedError, OptionsError
from newsparse.export.table import CSV_HEADER, arrow, row_schema, to_csv, to_parquet
from newsparse.feed.run.atomic_write import write_atomically
from newsparse.feed.run.same_run import difference

PART_RECORDS = 1000
"""Records of a part: what an interruption costs at most, and what is held in memory before it is written."""
ABOUT = "about.json"
"""The file beside the parts that says which run they belong to: its inputs and options."""
LEDGER = "learned.sqlite"
"""The file beside the parts that keeps what was learned of the sources (``Options.learn_source``)."""

Content = Literal["jsonl", "csv", "parquet"]
"""What a file of articles can hold."""
_CONTENTS: Mapping[str, Content] = MappingProxyType({".jsonl": "jsonl", ".csv": "csv", ".parquet": "parquet"})


def content_of(out: Path) -> Content:
    """What to write into a file, by the end of its name.

    Raises:
        OptionsError: the name has another end than those that can be written.
        MissingExtraError: it needs pyarrow, which is not installed.

    Example:
        >>> content_of(Path("articles.csv"))
        'csv'
    """
    content = _CONTENTS.get(out.suffix.casefold())
    if content is None:
        message = f"--out {out}: give a file that ends in one of {', '.join(_CONTENTS)}"
        raise OptionsError(message)
    if content == "parquet":
        arrow()
    return content


def holds_rows(out: Path) -> bool:
    """Whether a file of articles holds flat rows, by the end of its name.

    Example:
        >>> holds_rows(Path("articles.csv")), holds_rows(Path("articles.jsonl"))
        (True, False)
    """
    return _CONTENTS.get(out.suffix.casefold(), "jsonl") != "jsonl"


def has_ended(out: Path) -> bool:
    """Whether a file is there and no parts of an interrupted run stand beside it: there is nothing to go on with."""
    return out.exists() and not _folder_of(out).exists()


def _folder_of(out: Path) -> Path:
    return out.with_name(f"{out.name}.unfinished")


class PartFiles:
    """The parts of one file, in a folder beside it.

    Args:
        out: the file.
        about: what makes the run the same one as before: its inputs and options, as data for JSON.
        resume: whether to go on with the parts of an interrupted run.

    Raises:
        FeedError: the file exists, or cannot be made; or parts of it exist, and ``resume`` is false, or they are of
            another run.
        OSError: the folder cannot be read or written.
    """

    def __init__(self, out: Path, about: Mapping[str, object], *, resume: bool) -> None:
        self.out, self.content, self.folder = out, content_of(out), _folder_of(out)
        if out.exists():
            message = f"{out}: the file is there already; give another name, or delete it"
            raise FeedError(message)
        described = json.dumps(about, sort_keys=True)
        known = self.folder / ABOUT
        if known.exists():
            self._go_on(known.read_text(encoding="utf-8"), described, resume=resume)
        else:
            self._make_folder()
            write_atomically(known, described.encode())
        # the last part may be a short one, written when the records ended: it is done again
        parts = self._parts()
        self.done = _start(parts[-1]) if parts else 0
        for path in (*parts[-1:], *self.folder.glob("*.tmp")):
            path.unlink()
        self._held: list[Any] = []

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"{self.out}: the file for what comes out cannot be made ({error.strerror}); give another name"
            raise FeedError(message) from error

    def _go_on(self, before: str, now: str, *, resume: bool) -> None:
        if not resume:
            message = f"{self.folder}: an unfinished run stands here; --resume goes on with it, or delete the folder"
            raise FeedError(message)
        if before != now:
            what = difference(json.loads(before), json.loads(now))
            message = (
                f"{self.folder}: the unfinished run here is another one: {what}. Give what it had, or delete the folder"
            )
            raise FeedError(message)

    def write(self, made: Any) -> None:
        """Takes what was made of a record: a line of JSON Lines, or a flat row.

        Raises:
            OSError: the part cannot be written.
        """
        self._held.append(made)
        if len(self._held) >= PART_RECORDS:
            self._end_part()

    @property
    def how_to_resume(self) -> str:
        """How many records are done and how to resume, as a sentence."""
        return f"{self.done:,} records stand in {self.folder}; the same command with --resume goes on"

    def finish(self) -> None:
        """Joins the parts into the file, and deletes them.

        Raises:
            OSError: the file cannot be written.
        """
        if self._held:
            self._end_part()
        temporary = self.folder / f"{self.out.name}.tmp"
        with temporary.open("wb") as file:
            _JOINERS[self.content](self._parts(), file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.out)
        shutil.rmtree(self.folder)

    def _end_part(self) -> None:
        write_atomically(self.folder / f"part-{self.done:012}", _WRITERS[self.content](self._held))
        self.done += len(self._held)
        self._held.clear()

    def _parts(self) -> list[Path]:
        return sorted(path for path in self.folder.glob("part-*") if path.suffix != ".tmp")


def _start(part: Path) -> int:
    return int(part.name.rpartition("-")[2])


def _copied(parts: list[Path], file: BinaryIO) -> None:
    for part in parts:
        with part.open("rb") as source:
            shutil.copyfileobj(source, file)


def _copied_csv(parts: list[Path], file: BinaryIO) -> None:
    file.write(CSV_HEADER.encode())
    _copied(parts, file)


def _copied_parquet(parts: list[Path], file: BinaryIO) -> None:
    parquet = arrow().parquet
    with parquet.ParquetWriter(file, row_schema(), compression="zstd") as writer:
        for part in parts:
            writer.write_table(parquet.read_table(part))


_WRITERS: Mapping[Content, Callable[[list[Any]], bytes]] = MappingProxyType(
    {
        "jsonl": lambda lines: "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"),
        "csv": lambda rows: to_csv(rows).encode(),
        "parquet": to_parquet,
    }
)
_JOINERS: Mapping[Content, Callable[[list[Path], BinaryIO], None]] = MappingProxyType(
    {"jsonl": _copied, "csv": _copied_csv, "parquet": _copied_parquet}
)
