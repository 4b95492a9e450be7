"""Info lines: Chinese lines of several labels, each with a name: "来源：港口晚报 作者：王小明 编辑：李雷".

Who wrote stands behind the writer's label alone; the paper is that of the text, editors sign nothing, and a count of
readers is nobody.
"""

import re
from functools import lru_cache
from typing import Any

from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.late_pattern import late_pattern
from newsparse.model import Author
from newsparse.names import is_person_name

LONGEST_LINE_CHARACTERS = 120
"""Characters of the longest such line: a date, a paper, two names and an editor."""
FEWEST_LABELS = 2
"""Labels of such a line; one alone is a byline's or a source's."""

_LABEL_RE = late_pattern(r"(?:^|(?<=[\s|｜/／\d]))([㐀-鿿]{1,6})\s?[:：]\s?")
_COLON_RE = re.compile(r"[:：]")
_BETWEEN_RE = re.compile(r"[\s|｜/／、，,；;]+")


def read_info_line(line: str) -> tuple[Author, ...] | None:
    """The authors of a line of several labels, nobody where none of them is a writer's; ``None`` for any other line.

    Example:
        >>> [(one.name, one.affiliation) for one in read_info_line("来源：港口晚报 作者：王小明 编辑：李雷")]
        [('王小明', '港口晚报')]
        >>> read_info_line("来源：港口晚报 编辑：李雷"), read_info_line("作者：王小明")
        ((), None)
    """
    if len(line) > LONGEST_LINE_CHARACTERS or len(_COLON_RE.findall(line)) < FEWEST_LABELS:
        return None
    labels = list(_LABEL_RE.finditer(line))
    if len(labels) < FEWEST_LABELS or not any(found[1] in _known() for found in labels):
        return None
    names, house = [], None
    for found, after in zip(labels, [*labels[1:], None], strict=True):
        value = line[found.end() : after.start() if after else len(line)].strip(" \t　|｜/／")
        if found[1] in _labels("source"):
            house = house or _BETWEEN_RE.split(value)[0]
        elif found[1] in _writers():
            names += [part for part in _BETWEEN_RE.split(value) if part not in _labels("count") | _reporters()]
    once = dict.fromkeys(name for name in names if is_person_name(name))
    return tuple(Author(name=name, affiliation=house or None) for name in once)


@lru_cache(maxsize=1)
def opens_info_line() -> re.Pattern[str]:
    """How such a line begins: a label that it may begin with, and a colon."""
    return re.compile(rf"{either(_labels('source') | _labels('date'))}\s?[:：]")


def without_source_label(text: str) -> str:
    """An outlet without the label before it, which needs no colon: "来源 港口网".

    Example:
        >>> without_source_label("来源 港口网"), without_source_label("港口网")
        ('港口网', '港口网')
    """
    label, _, outlet = text.partition(" ")
    return outlet if label in _labels("source") else text


def info_counts() -> frozenset[str]:
    """Labels of counts and buttons, whose numbers a byline's dates may have taken along."""
    return _labels("count")


@lru_cache(maxsize=1)
def _writers() -> frozenset[str]:
    """Labels of those who wrote."""
    others: dict[str, Any] = read_file("languages")
    return frozenset([*others["byline"]["zh"], *others["reporter"]["zh"]]) - _labels("editor")


@lru_cache(maxsize=1)
def _reporters() -> frozenset[str]:
    """Words for reporters, which may stand before the name: "作者：实习记者 王小明"."""
    return frozenset(read_file("languages")["reporter"]["zh"])


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Labels one of which such a line has at least."""
    return _writers() | _labels("source") | _labels("editor")


@lru_cache(maxsize=4)
def _labels(sort: str) -> frozenset[str]:
    """The labels of a sort: ``source``, ``editor``, ``date`` or ``count``."""
    labels: dict[str, list[str]] = read_file("languages")["info_label"]
    return frozenset(labels[sort])
