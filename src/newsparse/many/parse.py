"""Parse articles: from a list of texts, a table, a folder or a feed to articles, in order, one at a time."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from functools import partial
from typing import Literal, TypeVar

from newsparse.errors import FeedError, wrong_type
from newsparse.feed.run.worker import Task
from newsparse.feed.run.workers import in_order, refuse_unguarded
from newsparse.feed.sources import Source
from newsparse.feed.sources.record import Record, placed
from newsparse.many.inputs import Columns, named_layout, records_in
from newsparse.many.learned import taught_records
from newsparse.many.one_article import TIMEOUT, Parsed, ParsePlan, failed, parsed
from newsparse.model import Article
from newsparse.options import Options, require_options
from newsparse.parse import load_named_files

Made = TypeVar("Made")
_DEFAULT = Options()


def parse_articles(
    source: Source,
    *,
    jobs: int = 1,
    options: Options = _DEFAULT,
    columns: Columns = None,
    on_error: Literal["article", "raise"] = "article",
) -> Iterator[Article]:
    r"""The article of each record, in order, one at a time, in memory that does not grow with their number.

    Args:
        source: an iterable of raw texts (as ``parse_article`` takes them), mappings, data classes or rows; a table of
            pandas, polars or Arrow; the path of a file, folder or feed, or a pattern (``"pages/*.html"``).
            The title, subtitle, authors, date and address that a record states beside its text are the article's.
        jobs: processes that parse; with 1 this one does. From 2 on, a record that hangs (60 seconds) or kills its
            process is given up, and in a script the call stands under ``if __name__ == "__main__":``.
        options: how each text is to be parsed; what they give comes before what a record states. With ``learn_source``,
            what can be read only once is parsed without: each article warns ``read-once``.
        columns: which key holds what: ``{"text": "raw_html", "id": "doc"}``; those not named are guessed.
        on_error: what a record becomes that gives no article: an empty ``Article`` whose ``warnings`` say why, or a
            ``FeedError``.

    Raises:
        FeedError: the source cannot be read at all, or lacks a column that was named.
        CueError, ScorerError: a file named in ``options.cues`` or ``options.scorer`` is wrong.
        MissingExtraError, OSError: a package is not installed, a file cannot be read.
        TypeError, ValueError: another argument is wrong.

    Example:
        >>> texts = ["Old mill burns\n\nA fire destroyed the old mill in Ashby on Monday, the fire chief said.", None]
        >>> [(article.title, [one.check for one in article.warnings]) for article in parse_articles(texts)]
        [('Old mill burns', []), (None, ['missing-text'])]
    """
    require_options(options, "parse_articles")
    _refuse_wrong(jobs, on_error)
    layout = named_layout(columns)
    opened: AbstractContextManager[Iterable[Record]] = nullcontext(records_in(source, layout, options))
    if options.learn_source:
        opened = taught_records(source, layout, options, jobs)
    return _articles(opened, jobs, options, is_strict=on_error == "raise")


def _refuse_wrong(jobs: int, on_error: str) -> None:
    """Raises an error when one is not what ``parse_articles`` takes.

    Raises:
        TypeError, ValueError: one is not.
    """
    if on_error not in ("article", "raise"):
        message = f"on_error is 'article' or 'raise', not {on_error!r}"
        raise ValueError(message)
    refuse_jobs(jobs)


def refuse_jobs(jobs: int) -> None:
    """Raises an error when a number of processes is none, or when they cannot be started here.

    Raises:
        TypeError: it is no ``int``.
        ValueError: it is below 1.
        FeedError: the script that calls is read again by such a process.
    """
    if not isinstance(jobs, int):
        raise wrong_type(jobs, "jobs is the number of processes, an int", "write jobs=2")
    if jobs < 1:
        message = f"jobs is the number of processes, at least 1, not {jobs!r}"
        raise ValueError(message)
    refuse_unguarded(jobs if jobs > 1 else 0)


def _articles(
    opened: AbstractContextManager[Iterable[Record]], jobs: int, options: Options, *, is_strict: bool
) -> Iterator[Article]:
    with opened as records:
        for record, made in converted(records, parsed_as_it_is, jobs=jobs, options=options):
            if is_strict and made.failure is not None:
                place = placed(record.file, record.line) if record.file else f"record {record.line}"
                message = f"{place}: {made.failure.check}: {made.failure.message}"
                raise FeedError(message)
            yield made.article


def parsed_as_it_is(_record: Record, made: Parsed) -> Parsed:
    """What became of a record, unchanged."""
    return made


def converted(
    records: Iterable[Record],
    form: Callable[[Record, Parsed], Made],
    *,
    jobs: int,
    options: Options,
    timeout: float | None = None,
) -> Iterator[tuple[Record, Made]]:
    """Each record with a form of its article, made in the process that parsed it.

    Args:
        records: the records.
        form: what is made of a record and its article; a function of a module.
        jobs: processes; 1 works in this one.
        options: how each text is to be parsed.
        timeout: seconds that one record may take in a process; ``TIMEOUT`` by default.

    Raises:
        CueError, ScorerError: a file named in the options is wrong.
        FeedError: the processes cannot be started.
    """
    load_named_files(options)
    plan = ParsePlan(options=options, now=options.now or datetime.now(UTC))
    task = Task(partial(_made, form=form, plan=plan), partial(_unmade, form=form))
    yield from in_order(records, task, jobs=jobs if jobs > 1 else 0, timeout=timeout or TIMEOUT)


def _made(record: Record, form: Callable[[Record, Parsed], Made], plan: ParsePlan) -> Made:
    return form(record, parsed(record, plan))


def _unmade(record: Record, check: str, message: str, form: Callable[[Record, Parsed], Made]) -> Made:
    return form(record, failed(record, check, message))
