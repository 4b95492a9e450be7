"""Feed columns: what the checks of a whole feed count, as columns of Arrow that an engine can group and sum."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

from newsparse.engines.arrow import ROWS_AT_ONCE
from newsparse.engines.schema import fields_of
from newsparse.export.table import arrow
from newsparse.feed.checks.copies import bands_of, share_of
from newsparse.feed.issue import is_rejected
from newsparse.feed.run.count import count_issues, count_record, count_severities, count_traits
from newsparse.feed.run.outcome import CheckPlan, Outcome, failed_outcome, outcome_of
from newsparse.feed.run.worker import Task, safely
from newsparse.feed.settings import Settings
from newsparse.feed.sources.columns import arrow_rows, require
from newsparse.feed.sources.record import Place, Record, record_of
from newsparse.model import Issue

_DEFAULT = Settings()


class Tally:
    """Counts of a single record, by the names that a feed's ledger has for them."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str, str]] = Counter()

    def add(self, kind: str, a: str = "", b: str = "", count: int = 1) -> None:
        """Counts something."""
        self.counts[kind, a, b] += count

    def add_line(self, source: str, key: int, text: str, count: int = 1) -> None:
        """Nothing: the lines are a column of their own."""

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The counts as structs."""
        return [{"kind": kind, "a": a, "b": b, "n": n} for (kind, a, b), n in self.counts.items() if n]


def checked_schema() -> Any:  # pyarrow has no types
    """The schema of the rows that ``check_batch`` gives; docs/scale.md says what each column is for.

    Raises:
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> checked_schema().field("text_key").type
        DataType(int64)
    """
    pa = arrow()
    number, text, flag = pa.int64(), pa.string(), pa.bool_()
    line = pa.struct([("key", number), ("text", text)])
    return pa.schema(
        [
            *(("number", number), ("id", text), ("source", text), ("day", text)),
            *(("has_article", flag), ("rejected", flag), ("filled", number), ("words", number)),
            *(("id_key", number), ("url_key", number), ("text_key", number)),
            ("severities", pa.list_(text)),
            ("counts", pa.list_(count_type())),
            ("lines", pa.list_(line)),
            ("bands", pa.list_(number)),
            ("shingles", pa.binary()),
            ("issues", pa.list_(pa.struct(fields_of(Issue)))),
        ]
    )


def count_type() -> Any:
    """A count as a struct: what is counted (``kind``, ``a``, ``b``, as in a ledger) and how often."""
    pa = arrow()
    return pa.struct([("kind", pa.string()), ("a", pa.string()), ("b", pa.string()), ("n", pa.int64())])


def check_batch(batch: Any, settings: Settings = _DEFAULT, *, number: str = "number") -> Any:
    """A record batch with what is counted of each record and all that is wrong with it: a row for each row, in order.

    Args:
        batch: a record batch of Arrow: the records, with a column of numbers that tell them apart and order them.
        settings: how the records are laid out and parsed; whether near copies are looked for.
        number: the column of the numbers.

    Raises:
        FeedError: a column is not there.
        MissingExtraError: pyarrow, or for near copies datasketch, is not installed.

    Example:
        >>> import pyarrow as pa
        >>> made = check_batch(pa.RecordBatch.from_pydict({"number": [1], "text": ["Old mill burns"]}))
        >>> made.column("rejected").to_pylist(), made.column("severities").to_pylist()
        ([True], [['error', 'warning']])
    """
    require(settings.layout, batch.schema.names, "the table")
    plan = CheckPlan(
        options=settings.options,
        now=settings.moment or datetime.now(UTC),
        near=settings.near_duplicates,
        use_columns=settings.use_columns,
    )
    task = Task(partial(outcome_of, plan=plan), failed_outcome)
    rows = []
    for row in arrow_rows((batch,)):
        place = int(str(row.pop(number)))
        record = record_of(row, Place(place), settings.layout)
        rows.append(_checked_row(place, record, safely(record, task), settings))
    return arrow().RecordBatch.from_pylist(rows, schema=checked_schema())


def checked_batches(batches: Iterable[Any], settings: Settings, number: str) -> Iterator[Any]:
    """``check_batch`` for many batches, cut so that none is large."""
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_AT_ONCE):
            yield check_batch(batch.slice(start, ROWS_AT_ONCE), settings, number=number)


def counts_of_marks(batches: Iterable[Any]) -> Iterator[Any]:
    """What records that repeat earlier ones add to the counts: a row for each count.

    Args:
        batches: rows with ``source``, ``rejected``, ``severities`` (without the marks) and ``marks``: structs of
            ``check`` and ``severity``.
    """
    pa = arrow()
    for batch in batches:
        found = [count for row in arrow_rows((batch,)) for count in _marked(row)]
        yield pa.RecordBatch.from_pylist(found, schema=pa.schema(list(count_type())))


def shares(batches: Iterable[Any]) -> Iterator[Any]:
    """How much each pair of texts that may be near copies share: ``number``, ``other``, ``share``.

    Args:
        batches: rows with ``number``, ``other`` and the shingles of both, ``ours`` and ``theirs``.
    """
    pa = arrow()
    for batch in batches:
        pairs = zip(batch.column("ours").to_pylist(), batch.column("theirs").to_pylist(), strict=True)
        share = pa.array([share_of(ours, theirs) for ours, theirs in pairs], pa.float64())
        columns = [batch.column("number"), batch.column("other"), share]
        yield pa.RecordBatch.from_arrays(columns, ["number", "other", "share"])


def _checked_row(number: int, record: Record, outcome: Outcome, settings: Settings) -> dict[str, Any]:
    traits = outcome.traits
    severities = {issue.severity for issue in outcome.issues}
    rejected = is_rejected(outcome.issues, has_article=outcome.article is not None)
    tally = Tally()
    count_record(tally, record, settings.layout)
    count_traits(tally, traits, rejected=rejected)
    count_issues(tally, outcome.issues)
    count_severities(tally, severities, traits.source, rejected=rejected)
    bands = bands_of(outcome.near[0]).view("int64").tolist() if outcome.near else None
    return {
        "number": number,
        "id": record.stated.id,
        "source": traits.source,
        "day": traits.day,
        "has_article": outcome.article is not None,
        "rejected": rejected,
        "filled": len(traits.has),
        "words": traits.words,
        "id_key": traits.id_key,
        "url_key": traits.url_key,
        "text_key": traits.text_key,
        "severities": sorted(severities),
        "counts": tally.rows,
        "lines": [] if rejected else [{"key": key, "text": text} for key, text in traits.lines],
        "bands": bands,
        "shingles": outcome.near[1] if outcome.near else None,
        "issues": [issue.model_dump(mode="json") for issue in outcome.issues],
    }


def _marked(row: dict[str, Any]) -> list[dict[str, Any]]:
    tally, before = Tally(), Tally()
    marks = [Issue(check=mark["check"], severity=mark["severity"], message="") for mark in row["marks"]]
    count_issues(tally, marks)
    severities = set(row["severities"])
    count_severities(before, severities, row["source"], rejected=row["rejected"])
    after = severities | {mark.severity for mark in marks}
    count_severities(tally, after, row["source"], rejected=row["rejected"])
    tally.counts.subtract(before.counts)
    return tally.rows
