"""Output: the files of a run. When a run resumes, whatever the last commit does not know of is cut off or deleted."""

import base64
import json
import os
from pathlib import Path
from typing import BinaryIO, Literal

from newsparse.errors import FeedError
from newsparse.feed.report.model import FeedIssue
from newsparse.feed.run.atomic_write import write_atomically
from newsparse.feed.run.count import Entered
from newsparse.feed.run.placed_row import placed_row, to_parquet_part
from newsparse.feed.sources.record import Record

LEDGER = "unfinished.sqlite"
"""The file of the ledger while a run has not ended; it is deleted then."""
REPORT, PAGE = "report.json", "report.html"
ARTICLES, REJECTED, ISSUES = "articles", "rejected.jsonl", "issues.jsonl"


class Output:
    """The folder of a run: ``articles/`` in parts, ``rejected.jsonl``, ``issues.jsonl``."""

    def __init__(self, folder: Path, state: dict[str, str], form: Literal["jsonl", "parquet"] = "jsonl") -> None:
        self._folder, self._form = folder, form
        (folder / ARTICLES).mkdir(exist_ok=True)
        self._parts = int(state.get("parts", 0))
        for path in (folder / ARTICLES).iterdir():
            if path.suffix == ".tmp" or _number(path) >= self._parts:
                path.unlink()
        self._rejected = _opened(folder / REJECTED, int(state.get("rejected_bytes", 0)))
        self._issues = _opened(folder / ISSUES, int(state.get("issues_bytes", 0)))
        self._articles: list[bytes] = []
        self._rows: list[dict[str, object]] = []

    def write(self, entered: Entered) -> None:
        """Writes a record to the articles or to the rejected ones, and its issues."""
        place = entered.place.model_dump(mode="json")
        for issue in entered.issues:
            found = {**issue.model_dump(mode="json", exclude_none=True), "place": place}
            self._issues.write(_line(found))
        if entered.is_rejected:
            issues = [issue.model_dump(mode="json", exclude_none=True) for issue in entered.issues]
            self._rejected.write(_line({"place": place, "issues": issues, **raw_of(entered.record)}))
            return
        if self._form == "parquet":
            self._rows.append(placed_row(entered))
            return
        stated = {name: value for name, value in entered.record.stated._asdict().items() if value}
        head = {"place": place, "issues": [issue.check for issue in entered.issues], "stated": stated}
        self._articles.append(
            _line(head)[:-2] + b', "article": ' + (entered.outcome.article or "null").encode() + b"}\n"
        )

    def write_issue(self, found: FeedIssue) -> None:
        """Writes an issue that was found after its record was written."""
        self._issues.write(_line(found.model_dump(mode="json", exclude_none=True)))

    def end_part(self) -> dict[str, int]:
        """Saves what was written so far, on disk for certain; returns the state that the ledger has to commit."""
        if self._articles or self._rows:
            content = to_parquet_part(self._rows) if self._rows else b"".join(self._articles)
            write_atomically(self._folder / ARTICLES / f"part-{self._parts:05}.{self._form}", content)
            self._articles.clear()
            self._rows.clear()
            self._parts += 1
        sizes = {}
        for name, file in (("rejected_bytes", self._rejected), ("issues_bytes", self._issues)):
            file.flush()
            os.fsync(file.fileno())
            sizes[name] = file.tell()
        return {"parts": self._parts, **sizes}

    def close(self) -> None:
        """Closes the files."""
        with self._rejected, self._issues:
            pass  # the second one is closed even where the last bytes of the first find no room


def keep_apart(folder: Path, source: Path) -> None:
    """Raises an error when the folder of a run lies inside the folder that it reads.

    Raises:
        FeedError: it lies inside, so that the run would read what it writes.
    """
    if folder.resolve().is_relative_to(source.resolve()):
        message = f"{folder}: the folder lies inside the feed {source}; give one outside"
        raise FeedError(message)


def prepare(folder: Path, *, resume: bool) -> bool:
    """Whether there is anything to do: a run to begin or to resume; ``False`` when it has ended before.

    Raises:
        FeedError: the folder is a file, holds something else, a finished run, or an unfinished one and ``resume`` is
            false; or it cannot be made.
        OSError: what stands in the folder cannot be read.
    """
    if folder.is_file():
        message = f"{folder}: a file stands here, where the articles go into a folder; give another name"
        raise FeedError(message)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: the folder for what comes out cannot be made ({error.strerror}); give another one"
        raise FeedError(message) from error
    held = sorted(path.name for path in folder.iterdir())
    if (folder / REPORT).exists() and LEDGER not in held:
        if resume:
            return False
        message = f"{folder}: a finished run stands here; give another folder, or delete this one"
        raise FeedError(message)
    if LEDGER in held and not resume:
        how = "--resume (in Python Settings(resume=True)) goes on with it"
        message = f"{folder}: an unfinished run stands here; {how}, or delete the folder"
        raise FeedError(message)
    if held and LEDGER not in held:
        message = f"{folder}: the folder is not empty ({', '.join(held[:3])}); give another one"
        raise FeedError(message)
    return True


def forget(folder: Path) -> None:
    """Deletes the ledger of a run that has ended."""
    for path in folder.glob(f"{LEDGER}*"):
        path.unlink()


def raw_of(record: Record) -> dict[str, object]:
    """A record as it was read: its line, its object, or its bytes in Base64 where they are no UTF-8."""
    raw = record.raw
    if raw is None:
        return {"raw": dict(record.data)}
    if isinstance(raw, str):
        return {"raw": raw}
    try:
        return {"raw": raw.decode("utf-8")}
    except UnicodeDecodeError:
        return {"raw_base64": base64.b64encode(raw).decode("ascii")}


def write_report(path: Path, content: str) -> None:
    """Writes a report or its page as UTF-8; half characters, which UTF-8 does not have, as escapes.

    Raises:
        OSError: it cannot be written.
    """
    write_atomically(path, content.encode("utf-8", "backslashreplace"))


def _opened(path: Path, size: int) -> BinaryIO:
    file = path.open("ab")
    file.truncate(size)
    file.seek(0, os.SEEK_END)
    return file


def _number(path: Path) -> int:
    digits = path.stem.rpartition("-")[2]
    return int(digits) if digits.isdigit() else -1


def _line(value: object) -> bytes:
    """A line of JSON; what no encoding holds (lone surrogates) as an escape."""
    try:
        return json.dumps(value, ensure_ascii=False, default=str).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(value, default=str).encode() + b"\n"
