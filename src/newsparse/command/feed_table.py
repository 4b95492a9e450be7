"""The table that ``newsparse validate`` prints: checks, sources, columns, copies, the feed as a whole."""

from collections.abc import Iterator, Sequence

from newsparse.feed.report.model import FeedReport

MOST_SOURCES = 12
"""Sources that are printed; the report has all."""
MOST_ISSUES = 12
"""Issues of the whole feed that are printed."""
WIDEST = 40
"""Characters of the widest name in a table."""
SHOWN_FIELDS = ("title", "authors", "published", "captions", "body")
"""Fields whose coverage is printed."""


def table(report: FeedReport) -> Iterator[str]:
    """The lines of the table.

    Example:
        >>> from newsparse.feed.run.whole_feed import validate_feed
        >>> [line for line in table(validate_feed(["0:00"]))][-1]
        '1 record: 0 articles, 1 rejected'
    """
    for role, keys in report.columns.items():
        shown = ", ".join(f"{key!r} ({count:,})" for key, count in sorted(keys.items(), key=lambda one: -one[1]))
        yield f"{role}: {shown}"
    if report.checks:
        yield ""
        rows = [
            (one.severity, one.check, f"{one.issues:,}", f"{100 * one.records / max(1, report.records):.1f} %")
            for one in report.checks
        ]
        yield from _aligned((("severity", "check", "issues", "of records"), *rows), numbers=2)
    if any(source.source for source in report.sources):
        yield ""
        yield from _aligned((("source", "records", "rejected", *SHOWN_FIELDS), *_sources(report)), numbers=1)
        if len(report.sources) > MOST_SOURCES:
            yield f"… and {len(report.sources) - MOST_SOURCES:,} more"
    if report.issues:
        yield ""
        for found in report.issues[:MOST_ISSUES]:
            value = f": {found.value}" if found.value else ""
            yield f"{found.severity} {found.check} {found.source or ''}: {found.message}{value}".replace(" :", ":")
        if len(report.issues) > MOST_ISSUES:
            yield f"… and {len(report.issues) - MOST_ISSUES:,} more"
    yield ""
    copies = [
        f"{report.counts[f'{kind} copies']:,} {words}" for kind, words in _COPIES if report.counts[f"{kind} copies"]
    ]
    if copies:
        yield f"copies: {', '.join(copies)}"
    records = "1 record" if report.records == 1 else f"{report.records:,} records"
    yield f"{records}: {report.articles:,} articles, {report.rejected:,} rejected"


_COPIES = (("repeat", "scraped again"), ("wire", "run by several outlets"), ("near", "nearly the same"))


def _sources(report: FeedReport) -> Iterator[tuple[str, ...]]:
    for one in report.sources[:MOST_SOURCES]:
        name = one.source if len(one.source) <= WIDEST else one.source[: WIDEST - 1] + "…"
        shares = (f"{100 * one.coverage.get(field, 0):.0f} %" for field in SHOWN_FIELDS)
        yield (name or "(none stated)", f"{one.records:,}", f"{one.rejected:,}", *shares)


def _aligned(rows: Sequence[Sequence[str]], *, numbers: int) -> Iterator[str]:
    """The rows in columns; those from ``numbers`` on end at the right."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        cells = (
            cell.rjust(width) if at >= numbers else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
