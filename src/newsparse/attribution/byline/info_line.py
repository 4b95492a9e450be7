"""Info lines: Chinese lines of several labels, each with a name: "来源：港口晚报 作者：王小明 编辑：李雷".

Who wrote stands behind the writer's label alone; the paper is that of the text, editors sign nothing, and a count of
readers is nobody.
"""

import re
from functools import lru_cache
from typing import Any

from newsparse.attribution.byline.named_nobody import is_nobody
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either
from newsparse.late_pattern import late_pattern
from newsparse.model import Author
from newsparse.names import is_person_name

LONGEST_LINE_CHARACTERS = 120
"""Characters of the longest such line: a date, a paper, two names and an editor."""
FEWEST_LABELS = 2
"""Labels of such a line; one alone is a byline's or a source's."""
SHORTEST_BARE = 2
"""Signs of the shortest label that a name may be glued to; one sign is in names, too."""

_LABEL_RE = late_pattern(r"(?:^|(?<=[\s|｜/／\d]))([㐀-鿿]{1,6})\s?[:：]\s?")
_BEFORE_LABEL = frozenset(" \t　|｜/／([（【0123456789")
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
    if len(line) > LONGEST_LINE_CHARACTERS:
        return None
    line = _with_colons(line) if "|" in line or "｜" in line else line
    if len(_COLON_RE.findall(line)) < FEWEST_LABELS:
        return None
    line = _glued().sub(_apart, line)
    labels = list(_LABEL_RE.finditer(line))
    if len(labels) < FEWEST_LABELS or not any(found[1] in _known() for found in labels):
        return None
    names, house = [], None
    for found, after in zip(labels, [*labels[1:], None], strict=True):
        value = line[found.end() : after.start() if after else len(line)].strip(" \t　|｜/／")
        if found[1] in _labels("source"):
            house = house or next((part for part in _BETWEEN_RE.split(value)[:1] if not is_nobody(part)), "")
        elif found[1] in _writers():
            names += [part for part in _BETWEEN_RE.split(value) if part not in _labels("count") | _reporters()]
    people = [name for name in names if name != house] or names  # "作者：王小明 港口网编辑：李雷"
    once = dict.fromkeys(name for name in people if is_person_name(name))
    return tuple(Author(name=name, affiliation=house or None) for name in once)


def _with_colons(line: str) -> str:
    """A line with a colon behind each label that opens a piece between bars without one: "来源港口网 | 作者王小明"."""
    return _bare().sub(r"\g<0>：", line)


@lru_cache(maxsize=1)
def _bare() -> re.Pattern[str]:
    """A label glued to what follows it, right behind a bar or at the line's start."""
    return re.compile(rf"(?:^|(?<=[|｜])|(?<=[|｜]\s))(?:{_plain()})(?=[^\s:：|｜])")


@lru_cache(maxsize=1)
def _glued() -> re.Pattern[str]:
    """A label with its colon, whatever it is glued to: "来源：港口网作者：王小明"."""
    return re.compile(rf"(?:{_plain()})(?=\s?[:：])")


def _plain() -> str:
    """A pattern for the labels that are told wherever they stand."""
    return any_of(label for label in _known() | _labels("date") if len(label) >= SHORTEST_BARE)


def _apart(found: re.Match[str]) -> str:
    """A label with a blank before it, where it is glued to a name."""
    before = found.string[: found.start()][-1:]
    return f" {found[0]}" if before and before not in _BEFORE_LABEL else found[0]


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
