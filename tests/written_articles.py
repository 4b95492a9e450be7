"""The articles that a run over a feed wrote into its folder."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsparse.feed.run.output import ARTICLES


def articles_in(folder: Path) -> Iterator[dict[str, Any]]:
    """The lines of the finished parts of a run, in order."""
    for path in sorted((folder / ARTICLES).glob("part-*.jsonl")):
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)
