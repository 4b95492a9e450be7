"""Checks of a whole feed, in one list: coverage, keys, days, shared lines, constant values, cuts, drift.

Each takes what was counted (the report without these checks' issues, and the ledger) and the report of an earlier feed,
if there is one. ``docs/checks.md`` explains them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import log
from typing import Literal

from newsparse.feed.checks import feed_volume
from newsparse.feed.checks.feed_view import FEWEST_RECORDS, FeedCheck, FeedView, issue_of
from newsparse.feed.issue import issue
from newsparse.feed.report.model import FeedIssue, FeedReport
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.traits import FIELDS

SHOWN_CHARACTERS = 160
"""Characters of the names of keys that a message shows: a dozen of them."""
TOLERANCE = 0.1
"""How much smaller than in the earlier feed the share of articles with a field may be (0.1: ten points)."""
COVERED, UNCOVERED = 0.8, 0.4
"""Shares of articles: where the whole feed has a field on at least the first share and one source on less than the
second, that source is reported. Only the fields in ``COMPARED``: many sources have no captions and no standfirst."""
COMPARED = ("title", "authors", "published", "body")
SHARED_COUNT, SHARED_SHARE = 5, 0.02
"""Records of one source that must hold a line, and their share of the source: no sentence comes back so often."""
MOST_SHARED = 20
"""Lines of one source that are reported; twenty are enough to write a rule for the rest."""
FEWEST_SOURCES = 3
"""Sources of a feed that one may outweigh; of two one mostly does."""
DOMINANT_SHARE = 0.8
"""Share of the records from which one of three sources or more is reported: what is said of the feed is then said of
little else than that source."""
READ_ONCE = "what the sources repeat was not learned: this feed is read only once (a pipe, an iterator, Spark)"
"""The message where ``learn_source`` was asked for and the feed could not be read twice."""
TYPE_SHARE = 0.01
"""Share of the records in which a key must hold a second type to be reported; fewer are slips of single records."""
WATCHED: tuple[tuple[str, Literal["warning", "info"], float], ...] = (
    ("title", "warning", 0.2),
    ("published", "warning", 0.2),
    ("authors", "info", 0.4),
)
"""Fields that are watched for one value, how grave it is, and the share of a source's articles above which the value is
reported: a small site may well have one author, and a staff of three has a third of the articles each."""
CUT_COUNT, CUT_SHARE, CUT_LENGTH = 5, 0.01, 200
"""Texts that must have exactly the same length, their share of the records, and the length below which they are short
anyway."""
MOST_STABILITY_INDEX = 0.25
"""Population stability index above which a distribution has changed: the limit of credit scoring (Siddiqi 2006)."""


def missing_column(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each key that the user named and no record has."""
    for role in ROLES:
        key = getattr(view.layout, role)
        is_there = not key or key in view.report.keys or view.report.columns.get(role, {}).get(key)
        if not is_there and view.report.records:
            has = ", ".join(map(repr, view.report.keys)) or "none"
            message = f"no record has the key {key!r} that was given for {role}; the keys are {has[:SHOWN_CHARACTERS]}"
            yield issue_of("", issue("missing-column", "error", message, field=role))


def coverage_drop(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each field that a source has lost since the earlier feed, or that it alone lacks."""
    before = {source.source: source for source in view.baseline.sources} if view.baseline else {}
    overall = _overall(view.report)
    for source in view.known:
        earlier = before.get(source.source)
        for field in FIELDS:
            share = source.coverage.get(field, 0.0)
            was = earlier.coverage.get(field, 0.0) if earlier and earlier.records >= FEWEST_RECORDS else None
            if was is not None and share < was - TOLERANCE:
                message = f"only {share:.0%} of the articles have {field}; in the earlier feed {was:.0%} had"
                yield issue_of(source.source, issue("coverage-drop", "error", message, field=field))
            elif was is None and field in COMPARED and share < UNCOVERED and overall[field] >= COVERED:
                message = f"only {share:.0%} of the articles have {field}; in the whole feed {overall[field]:.0%} have"
                yield issue_of(source.source, issue("coverage-drop", "warning", message, field=field))


def shared_line(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each line that stands in the bodies of many articles of one source."""
    sizes = {source.source: source.records - source.rejected for source in view.report.sources}
    query = "SELECT source, n, text FROM lines WHERE n >= ? ORDER BY source, n DESC, key"
    named: dict[str, int] = defaultdict(int)
    for source, count, text in view.ledger.rows(query, SHARED_COUNT):
        size = sizes.get(str(source), 0)
        if isinstance(count, int) and count >= SHARED_SHARE * size and named[str(source)] < MOST_SHARED:
            named[str(source)] += 1
            message = f"this line stands in the bodies of {count:,} of {size:,} articles"
            yield issue_of(str(source), issue("shared-line", "warning", message, field="body", value=str(text)))


def one_source(view: FeedView) -> Iterator[FeedIssue]:
    """An issue when one source outweighs the others."""
    report = view.report
    if (
        len(report.sources) >= FEWEST_SOURCES
        and report.sources[0].records > DOMINANT_SHARE * report.records >= FEWEST_RECORDS
    ):
        largest = report.sources[0]
        message = f"{largest.records / report.records:.0%} of the records are of one of {len(report.sources)} sources"
        yield issue_of(largest.source, issue("one-source", "info", message, field="url"))


def read_once(view: FeedView) -> Iterator[FeedIssue]:
    """An issue when ``learn_source`` was asked for and the feed could not be read twice."""
    if view.ledger.count("read once"):
        yield issue_of("", issue("read-once", "info", READ_ONCE, field="body"))


def keys_changed(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each key that holds several types, and for each that is new or gone since the earlier feed."""
    for key, types in view.report.keys.items():
        filled = {name: count for name, count in types.items() if name != "null"}
        total = sum(filled.values())
        if len(filled) > 1 and sorted(filled.values())[-2] >= max(2, TYPE_SHARE * total):
            shown = ", ".join(f"{name} {count:,}" for name, count in sorted(filled.items(), key=lambda one: -one[1]))
            yield issue_of(
                "", issue("keys-changed", "warning", f"the key {key!r} holds several types: {shown}", field=key)
            )
    if view.baseline and view.baseline.keys and view.report.keys:
        for key in sorted(set(view.baseline.keys) - set(view.report.keys)):
            yield issue_of(
                "", issue("keys-changed", "warning", f"the key {key!r} of the earlier feed is gone", field=key)
            )
        for key in sorted(set(view.report.keys) - set(view.baseline.keys)):
            yield issue_of("", issue("keys-changed", "info", f"the key {key!r} is new", field=key))


def constant_value(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each title, author or moment that too many articles of a source have."""
    sizes = {source.source: source.records - source.rejected for source in view.known}
    for field, severity, share in WATCHED:
        for source, value, count in view.ledger.counts(f"value {field}"):
            size = sizes.get(source, 0)
            # a day without an hour is common to all that appeared on it
            is_day = field == "published" and len(value) <= len("2024-12-05")
            if (
                size < FEWEST_RECORDS
                or count <= share * size
                or (is_day and not feed_volume.spreads(view.ledger, source))
            ):
                continue
            message = f"{count:,} of {size:,} articles have this as {field}"
            yield issue_of(source, issue("constant-value", severity, message, field=field, value=value))


def cut_at_length(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each length that many raw texts have to the character: something cuts them."""
    least = max(CUT_COUNT, CUT_SHARE * view.report.records)
    for length, _, count in view.ledger.counts("length"):
        if count >= least and int(length) >= CUT_LENGTH:
            message = f"{count:,} texts have exactly {int(length):,} characters: they are cut there"
            yield issue_of("", issue("cut-at-length", "warning", message, field="body", value=length))


def drift(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each distribution that has changed since the earlier feed."""
    if view.baseline is None or min(view.report.articles, view.baseline.articles) < 5 * FEWEST_RECORDS:
        return
    for name, now in view.report.shapes.items():
        before = view.baseline.shapes.get(name, {})
        index = stability(before, now)
        if before and index > MOST_STABILITY_INDEX:
            message = (
                f"articles have {_change(before, now)} {name} than in the earlier feed: a population stability index "
                f"above {MOST_STABILITY_INDEX}, where much has changed"
            )
            yield issue_of(
                "", issue("drift", "info", message, field="body" if name != "authors" else name, value=f"{index:.2f}")
            )


FEED_CHECKS: tuple[FeedCheck, ...] = (
    missing_column,
    read_once,
    coverage_drop,
    shared_line,
    feed_volume.volume_gap,
    one_source,
    keys_changed,
    constant_value,
    cut_at_length,
    drift,
)
"""The checks of a whole feed, in the order in which their issues come."""


def stability(before: Mapping[str, int], now: Mapping[str, int]) -> float:
    """The population stability index of two distributions: 0 when they are one, 0.25 when much has changed.

    Example:
        >>> round(stability({"a": 50, "b": 50}, {"a": 90, "b": 10}), 2)
        0.85
    """
    classes = set(before) | set(now)
    sizes = sum(before.values()) + len(classes) / 2, sum(now.values()) + len(classes) / 2
    shares = [((before.get(name, 0) + 0.5) / sizes[0], (now.get(name, 0) + 0.5) / sizes[1]) for name in classes]
    return sum((second - first) * log(second / first) for first, second in shares)


def _change(before: Mapping[str, int], now: Mapping[str, int]) -> str:
    """Whether numbers have grown or fallen, by the mean of their classes."""
    old, new = (sum(int(least) * count for least, count in one.items()) / sum(one.values()) for one in (before, now))
    return "more" if new > old else "fewer" if new < old else "otherwise spread numbers of"


def _overall(report: FeedReport) -> dict[str, float]:
    size = sum(source.records - source.rejected for source in report.sources)
    covered = {
        field: sum(one.coverage.get(field, 0.0) * (one.records - one.rejected) for one in report.sources)
        for field in FIELDS
    }
    return {field: count / size if size else 0.0 for field, count in covered.items()}
