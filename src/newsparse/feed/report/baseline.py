"""Baseline: the report of an earlier feed, which a feed is compared with."""

from pathlib import Path

from pydantic import ValidationError

from newsparse.errors import FeedError
from newsparse.feed.report.model import FeedReport


def read_baseline(given: Path | FeedReport | None) -> FeedReport | None:
    """The report of an earlier feed, read from its file where that was given; ``None`` when nothing was.

    Raises:
        FeedError: there is no such file, it is a folder, or it holds no report.
        OSError: it cannot be read.
    """
    if given is None or isinstance(given, FeedReport):
        return given
    if given.is_dir():
        message = f"{given}: a folder, and the report of an earlier feed is a file: give {given / 'report.json'}"
        raise FeedError(message)
    try:
        return FeedReport.model_validate_json(given.read_bytes())
    except FileNotFoundError as error:
        message = f"{given}: there is no such report of an earlier feed to compare with; give the report.json of a run"
        raise FeedError(message) from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        what = f"{'.'.join(map(str, first['loc']))}: {first['msg']}".removeprefix(": ")
        message = f"{given}: this is no report of a feed ({what}); give the report.json of a run"
        raise FeedError(message) from error
