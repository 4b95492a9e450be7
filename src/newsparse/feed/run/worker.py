"""Worker: what runs in a process that parses records for its parent, until that one is gone."""

import os
import queue
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from newsparse.errors import FeedError
from newsparse.feed.sources.record import Record

PARENT_LOOK_SECONDS = 2.0
"""Seconds between two looks at whether the parent is still there: a forked worker holds copies of the others' pipes, so
that the end of its own is not always seen."""

Made = TypeVar("Made")


@dataclass(frozen=True)
class Task(Generic[Made]):
    """What to do with each record. Both functions must be picklable: of a module, or a ``functools.partial`` of one."""

    make: Callable[[Record], Made]
    """What is made of a record."""
    failed: Callable[[Record, str, str], Made]
    """What to give for a record that could not be parsed: from the record, the check and the message of its issue."""


def safely(record: Record, task: Task[Made]) -> Made:
    """What the task makes of a record, or what stands for one that it fails on."""
    try:
        return task.make(record)
    except (FeedError, ImportError):
        raise
    except Exception as error:  # one record must not end the feed
        return task.failed(record, "record-failed", f"parsing ended with {type(error).__name__}: {error}")


def work(pipe: "Connection[Any, Any]", task: Task[Any], place: Any) -> None:  # ctypes has no names for the last
    """Takes chunks of records from a pipe and sends back what was made of them.

    Args:
        pipe: the worker's end of the pipe.
        task: what to do with each record.
        place: shared with the parent: number of the chunk and index of the record in work, by which it sees a hang.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends it
    inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(pipe, inbox, os.getppid()), daemon=True).start()
    pipe.send((-1, ()))
    while True:
        number, skipped, records = inbox.get()
        made = []
        for at, record in enumerate(records):
            if at in skipped:
                continue
            place[0], place[1] = number, at
            made.append(safely(record, task))
        pipe.send((number, made))


def _listen(pipe: "Connection[Any, Any]", inbox: "queue.SimpleQueue[Any]", parent: int) -> None:
    """Takes chunks as they come, so that the parent never waits; ends the process when the parent is gone."""
    while True:
        try:
            while not pipe.poll(PARENT_LOOK_SECONDS):
                if os.getppid() != parent:
                    os._exit(0)
            inbox.put(pipe.recv())
        except (EOFError, OSError):
            os._exit(0)
