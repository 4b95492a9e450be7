"""Workers: records parsed by processes and given back in order; one that hangs or kills its process is given up."""

import multiprocessing
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, NamedTuple

from newsparse.errors import FeedError
from newsparse.feed.run.worker import Made, Task, safely, work
from newsparse.feed.sources.record import Record

CHUNK_RECORDS = 16
"""Records that are handed over at once: a tenth of a second's work, so that hanging and dying cost little."""
CHUNK_CHARACTERS = 2_000_000
"""Characters after which a chunk is full."""
CHUNKS_OF_A_WORKER = 2
"""Chunks that a worker has: one at work, one waiting, so that it never waits for the parent."""
MOST_CHUNKS_AHEAD = 16
"""Chunks a worker that may be done before an earlier one is: what waits for a slow record is held in memory."""
LOOK_SECONDS = 0.5
"""Seconds between two looks for workers that hang."""
MOST_DEATHS = 2
"""How often a record may kill its worker before it is given up: the first time may be somebody else's doing."""

_UNGUARDED = (
    "the worker processes cannot be started. Called from a script, the call must stand under "
    "'if __name__ == \"__main__\":', since each process reads the script again; jobs=0 (of parse_articles jobs=1) does "
    "without processes"
)


class _Chunk(NamedTuple):
    number: int
    records: tuple[Record, ...]


@dataclass
class _Worker:
    process: BaseProcess
    pipe: "Connection[Any, Any]"
    place: Any  # shared: number of the chunk and index of the record at work
    chunks: deque[_Chunk] = field(default_factory=deque)
    is_ready: bool = False
    seen: tuple[int, int] = (-1, -1)
    since: float = 0.0


def refuse_unguarded(jobs: int) -> None:
    """Raises an error where a process that was just started reads the script of its parent, and comes to this call.

    Args:
        jobs: processes that the call would start.

    Raises:
        FeedError: it would start processes of its own, and run the script once more for each of them.
    """
    if jobs > 0 and getattr(multiprocessing.current_process(), "_inheriting", False):
        raise FeedError(_UNGUARDED)


def in_order(
    records: Iterable[Record], task: Task[Made], *, jobs: int, timeout: float
) -> Iterator[tuple[Record, Made]]:
    """Each record with what the task makes of it, in order.

    The processes are started as ``multiprocessing.set_start_method`` says; where nobody called it, by "spawn", which is
    safe beside threads and the same on every system.

    Args:
        records: the records; read as far ahead as the workers need.
        task: what is to be done with each.
        jobs: processes; 0 works in this one, where nothing guards against a record that kills it or hangs.
        timeout: seconds that one record may take.

    Raises:
        FeedError: the processes cannot be started.
    """
    if jobs < 1:
        yield from ((record, safely(record, task)) for record in records)
        return
    refuse_unguarded(jobs)
    pool = _Pool(task, jobs, timeout)
    try:
        yield from pool.run(records)
    finally:
        pool.close()


class _Pool(Generic[Made]):
    def __init__(self, task: Task[Made], jobs: int, timeout: float) -> None:
        self.task, self.timeout = task, timeout
        self.context: Any = multiprocessing.get_context(multiprocessing.get_start_method(allow_none=True) or "spawn")
        self.done: dict[int, tuple[_Chunk, tuple[Made, ...]]] = {}
        self.again: list[_Chunk] = []  # chunks of workers that died
        self.given_up: dict[tuple[int, int], Made] = {}
        self.deaths: Counter[tuple[int, int]] = Counter()
        self.workers = [self._started() for _ in range(jobs)]

    def run(self, records: Iterable[Record]) -> Iterator[tuple[Record, Made]]:
        chunks = _chunks(records)
        following = 0
        has_more = True
        while True:
            has_more = self._feed(chunks) if has_more or self.again else False
            if not has_more and not self.again and not any(worker.chunks for worker in self.workers):
                break
            self._receive()
            while following in self.done:
                chunk, outcomes = self.done.pop(following)
                following += 1
                yield from zip(chunk.records, outcomes, strict=True)
                if has_more or self.again:
                    has_more = self._feed(chunks) and has_more

    def close(self) -> None:
        for worker in self.workers:
            worker.process.kill()
            worker.process.join()
            worker.pipe.close()

    def _feed(self, chunks: Iterator[_Chunk]) -> bool:
        """Whether there may be more chunks; gives each worker its own."""
        for _ in range(CHUNKS_OF_A_WORKER):
            for worker in self.workers:
                if len(worker.chunks) >= CHUNKS_OF_A_WORKER:
                    continue
                chunk = self.again.pop(0) if self.again else None
                if chunk is None:
                    chunk = next(chunks, None) if self._is_near() else None
                    if chunk is None:
                        return not self._is_near()
                self._send(worker, chunk)
        return True

    def _is_near(self) -> bool:
        """Whether so few chunks are held that another may be read."""
        held = len(self.done) + sum(len(worker.chunks) for worker in self.workers)
        return held < MOST_CHUNKS_AHEAD * len(self.workers)

    def _send(self, worker: _Worker, chunk: _Chunk) -> None:
        skipped = frozenset(index for number, index in self.given_up if number == chunk.number)
        if not worker.chunks:
            worker.since, worker.seen = time.monotonic(), (-1, -1)
        worker.chunks.append(chunk)
        with suppress(OSError):  # it has died, as the end of its pipe will show
            worker.pipe.send((chunk.number, skipped, tuple(_slim(record) for record in chunk.records)))

    def _receive(self) -> None:
        """Takes what is done, and sees to workers that died or hang."""
        pipes = {worker.pipe: worker for worker in self.workers}
        for pipe in wait(list(pipes), timeout=LOOK_SECONDS):
            worker = pipes[pipe]  # type: ignore[index]  # only connections were waited for
            try:
                number, outcomes = worker.pipe.recv()
            except (EOFError, OSError):
                number, outcomes = None, ()
            if number is None:
                self._bury(worker, "worker-died", "the process that parsed this record died")
                continue
            if number < 0:
                worker.is_ready, worker.since = True, time.monotonic()
                continue
            chunk = worker.chunks.popleft()
            filled = iter(outcomes)
            places = [(number, at) for at in range(len(chunk.records))]
            whole = (self.given_up.pop(one) if one in self.given_up else next(filled) for one in places)
            self.done[number] = chunk, tuple(whole)
        for worker in tuple(self.workers):
            if worker.is_ready and worker.chunks and self._hangs(worker):
                worker.process.kill()
                unit = "second" if self.timeout == 1 else "seconds"
                message = f"parsing took longer than {self.timeout:g} {unit} and was stopped"
                self._bury(worker, "timed-out", message)

    def _hangs(self, worker: _Worker) -> bool:
        place = (worker.place[0], worker.place[1])
        if place != worker.seen:
            worker.seen, worker.since = place, time.monotonic()
        return time.monotonic() - worker.since > self.timeout

    def _bury(self, worker: _Worker, check: str, message: str) -> None:
        """Puts a new worker in the place of a dead one; the record at work is given up, the rest is done again."""
        worker.process.join()
        if not worker.is_ready:
            raise FeedError(_UNGUARDED)
        if worker.chunks:
            chunk = worker.chunks[0]
            at = worker.place[1] if worker.place[0] == chunk.number else 0
            self.deaths[chunk.number, at] += 1
            if check == "timed-out" or self.deaths[chunk.number, at] >= MOST_DEATHS:
                self.given_up[chunk.number, at] = self.task.failed(chunk.records[at], check, message)
        self.again = sorted((*self.again, *worker.chunks))
        worker.pipe.close()
        self.workers[self.workers.index(worker)] = self._started()

    def _started(self) -> _Worker:
        ours, theirs = self.context.Pipe()
        place = self.context.RawArray("q", [-1, -1])
        process = self.context.Process(target=work, args=(theirs, self.task, place), daemon=True)
        is_unset = multiprocessing.get_start_method(allow_none=True) is None
        process.start()
        if is_unset:  # a start settles the system's own method for all later ones
            multiprocessing.set_start_method(None, force=True)
        theirs.close()
        return _Worker(process, ours, place)


def _chunks(records: Iterable[Record]) -> Iterator[_Chunk]:
    held: list[Record] = []
    number = size = 0
    for record in records:
        held.append(record)
        size += len(record.text or "")
        if len(held) >= CHUNK_RECORDS or size >= CHUNK_CHARACTERS:
            yield _Chunk(number, tuple(held))
            held, size, number = [], 0, number + 1
    if held:
        yield _Chunk(number, tuple(held))


def _slim(record: Record) -> Record:
    """The record without what a worker does not need."""
    return replace(record, raw=None, data={})
