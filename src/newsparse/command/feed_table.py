"""The table that ``newsparse validate`` prints: columns, checks, sources, the feed as a whole, copies, the sums."""

import textwrap
from collections.abc import Iterator

from newsparse.command.columns import aligned
from newsparse.count_of import count_of
from newsparse.feed.report.model import FeedReport

MOST_SOURCES = 12
"""Sources that are printed: a table of one screen; the report has all."""
MOST_ISSUES = 12
"""Issues of the whole feed that are printed all: of one screen too; the report has all."""
MOST_OF_A_CHECK = 3
"""Issues of each check that are printed where the feed as a whole has more."""
WIDEST_NAME = 40
"""Characters of the widest name in a table."""
SHOWN_FIELDS = ("title", "authors", "published", "captions", "body")
"""Fields whose coverage is printed."""
_COPIES = (("repeat", "scraped again"), ("wire", "run by several outlets"), ("near", "nearly the same"))


def table(report: FeedReport, *, width: int | None = None) -> Iterator[str]:
    """The lines of the table.

    Args:
        report: what the feed holds.
        width: columns of the terminal; ``None`` where there is none: then nothing is cut or folded.

    Example:
        >>> from newsparse.feed.run.whole_feed import validate_feed
        >>> [line for line in table(validate_feed(["0:00"]))][-1]
        '1 record, 1 with issues: 1 error, 3 warnings'
    """
    if report.columns:
        yield from folded("read from these keys, each with how many records have something under it:", width)
    for role, keys in report.columns.items():
        shown = ", ".join(f"{key!r} ({count:,})" for key, count in sorted(keys.items(), key=lambda one: -one[1]))
        yield from folded(f"{role}: {shown}", width)
    if report.checks:
        yield ""
        rows = [
            (one.severity, one.check, f"{one.issues:,}", *_borne(one.records, report.records)) for one in report.checks
        ]
        yield from aligned((("severity", "check", "issues", "records", "of all"), *rows), numbers=2, width=width)
    if any(source.source for source in report.sources):
        yield ""
        yield from _of_sources(report, width)
    if report.issues:
        yield ""
        yield "the feed as a whole:"
        yield from (line for sentence in _of_feed(report) for line in folded(sentence, width))
    yield ""
    yield from (line for sentence in _sums(report) for line in folded(sentence, width))


def _of_feed(report: FeedReport) -> Iterator[str]:
    """The issues of the feed as a whole; of many the first of each check, so that none is hidden behind another's."""
    most = len(report.issues) if len(report.issues) <= MOST_ISSUES else MOST_OF_A_CHECK
    for check in dict.fromkeys(found.check for found in report.issues):
        issues = [found for found in report.issues if found.check == check]
        for found in issues[:most]:
            value = f": {found.value}" if found.value else ""
            yield f"{found.severity} {check} {found.source or ''}: {found.message}{value}".replace(" :", ":")
        if len(issues) > most:
            yield f"… and {len(issues) - most:,} more of {check}"


def folded(line: str, width: int | None) -> list[str]:
    """A line, folded where a terminal is too narrow for it.

    Example:
        >>> folded("300 records: 266 articles, 34 rejected", 24)
        ['300 records: 266', '  articles, 34 rejected']
    """
    if width is None or len(line) <= width:
        return [line]
    return textwrap.wrap(line, width, subsequent_indent="  ", break_on_hyphens=False)


def _sums(report: FeedReport) -> Iterator[str]:
    """The last lines: copies, articles and rejected records, issues of the feed as a whole and of its records."""
    copies = [
        f"{report.counts[f'{kind} copies']:,} {words}" for kind, words in _COPIES if report.counts[f"{kind} copies"]
    ]
    if copies:
        yield f"copies: {', '.join(copies)}"
    fate = f"{count_of(report.articles, 'article')}, {report.rejected:,} rejected"
    yield f"{count_of(report.records, 'record')}: {fate}"
    if report.issues:
        yield f"the feed as a whole: {_severities(report, of_feed=True)}"
    records = f"{count_of(report.records, 'record')}, {report.counts['odd records']:,} with issues"
    yield f"{records}: {_severities(report, of_feed=False)}"


def _severities(report: FeedReport, *, of_feed: bool) -> str:
    """How many issues of each severity are of the feed as a whole, or of its records."""
    counts = {"error": 0, "warning": 0, "info": 0}
    for found in report.issues:
        counts[found.severity] += 1
    if not of_feed:
        every = {name: sum(one.issues for one in report.checks if one.severity == name) for name in counts}
        counts = {name: every[name] - count for name, count in counts.items()}
    shown = [count_of(counts["error"], "error"), count_of(counts["warning"], "warning")]
    return ", ".join((*shown, f"{counts['info']:,} for information") if counts["info"] else shown)


def _borne(part: int, whole: int) -> tuple[str, str]:
    """How many records have an issue, and their share; dashes for an issue of the feed as a whole."""
    return (f"{part:,}", f"{part / max(1, whole):.1%}") if part else ("–", "–")


def _of_sources(report: FeedReport, width: int | None) -> Iterator[str]:
    """The largest sources, each with the shares of its articles that have a field."""
    heads = ("source", "records", "rejected", *SHOWN_FIELDS)
    lines = list(aligned((heads, *_sources(report)), numbers=1, width=width))
    yield from lines
    if len(report.sources) > MOST_SOURCES:
        yield f"… and {len(report.sources) - MOST_SOURCES:,} more"
    yield from folded("shares are of a source's articles; rejected records do not count", width)
    if narrow := [field for field in SHOWN_FIELDS if field not in lines[0].split()]:
        yield from folded(f"no room for {', '.join(narrow)}: widen the terminal, or see report.json", width)


def _sources(report: FeedReport) -> Iterator[tuple[str, ...]]:
    for one in report.sources[:MOST_SOURCES]:
        name = one.source if len(one.source) <= WIDEST_NAME else one.source[: WIDEST_NAME - 1] + "…"
        has_articles = one.records > one.rejected
        shares = (f"{one.coverage.get(field, 0):.0%}" if has_articles else "–" for field in SHOWN_FIELDS)
        yield (name or "(none stated)", f"{one.records:,}", f"{one.rejected:,}", *shares)
