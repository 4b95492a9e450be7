"""Same run: what a feed is and how it is read, by which a run is gone on with; and what differs where it is another."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from newsparse.feed.settings import Settings
from newsparse.feed.sources import Source
from newsparse.surrogates import writable

UNNAMED = "memory"
"""What the report calls a feed without a path or a name."""
DECIDED = frozenset({"layout", "options", "near_duplicates", "use_columns", "format"})
"""The settings that decide what comes out."""


def fingerprint(source: Source, settings: Settings) -> str:
    """What a feed is and how it is read: a run resumes only where it is the same."""
    path = Path(source) if isinstance(source, str | os.PathLike) else None
    size = f" ({path.stat().st_size:,} bytes)" if path and path.is_file() else ""
    return f"{name_of(source)}{size} {settings.model_dump_json(include=set(DECIDED), exclude_defaults=True)}"


def name_of(source: Source) -> str:
    """What the report calls a feed: its path, or the ``name`` that an iterable has."""
    if isinstance(source, str | os.PathLike):
        return writable(str(source))
    name = getattr(source, "name", None)
    return writable(name) if isinstance(name, str) and name else UNNAMED


def why_another(before: str, now: str) -> str:
    """What two fingerprints do not have alike, in words.

    Example:
        >>> why_another("a.jsonl (9 bytes) {}", 'a.jsonl (9 bytes) {"options":{"language":"de"}}')
        'options.language was not set, now it is "de"'
    """
    return difference(_taken_apart(before), _taken_apart(now))


def difference(before: Mapping[str, object], now: Mapping[str, object]) -> str:
    """What two runs do not have alike, in words.

    Args:
        before: what decided the earlier run, as data for JSON.
        now: what decides this one.

    Example:
        >>> difference({"files": ["a.jsonl"], "all": False}, {"files": ["b.jsonl"], "all": False})
        'files was ["a.jsonl"], now it is ["b.jsonl"]'
    """
    old, new = dict(_flat(before)), dict(_flat(now))
    names = (name for name in {**old, **new} if old.get(name) != new.get(name))
    return "; ".join(f"{name} was {_said(old, name)}, now it is {_said(new, name)}" for name in names)


def _taken_apart(run: str) -> Mapping[str, object]:
    """The feed and the settings of a fingerprint."""
    at = run.find(" {")
    while at >= 0:
        try:
            return {"the feed": run[:at], **json.loads(run[at:])}
        except ValueError:  # a brace of the feed's name
            at = run.find(" {", at + 1)
    return {"the feed": run}


def _flat(value: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    for name, one in value.items():
        if isinstance(one, Mapping):
            yield from _flat(one, f"{above}{name}.")
        else:
            yield above + name, one


def _said(values: Mapping[str, object], name: str) -> str:
    if name not in values:
        return "not set"
    value = values[name]
    return str(value) if name == "the feed" else json.dumps(value, ensure_ascii=False)
