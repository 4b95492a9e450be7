"""Which archive or program exported a text: the one whose labels it has."""

from collections.abc import Iterator, Sequence
from functools import partial

from newsparse.cues.archives import Archive, Label, load_archives
from newsparse.read.lines import Line, ends_sentence
from newsparse.read.text.value_end import find_value_end

_FOOT = "foot"
"""What a label says that heads what follows the text."""


def find_archive(lines: Sequence[Line]) -> Archive | None:
    """The archive whose export a document is, of several that with the most labels in it; ``None`` for any other text.

    Args:
        lines: the lines of one document.
    """
    return max((one for one in _possible(lines) if _is_export(lines, one)), key=partial(_count, lines), default=None)


def _count(lines: Sequence[Line], archive: Archive) -> int:
    """How many different labels of an archive a text holds."""
    return len({label.word for line in lines if (label := archive.find(line.raw))})


def _possible(lines: Sequence[Line]) -> Iterator[Archive]:
    """The archives whose labels stand at the start of enough lines; nearly all texts are no archive's."""
    heads = {line.raw.partition(":")[0].strip(" *") for line in lines} | {line.raw.split(None, 1)[0] for line in lines}
    for archive in load_archives():
        if archive.headed:
            if lines and archive.find(lines[0].raw):
                yield archive
        elif len(heads & archive.labels.keys()) >= archive.fewest:
            yield archive


def _is_export(lines: Sequence[Line], archive: Archive) -> bool:
    labels = _head_labels(lines, archive) if archive.headed else [archive.find(line.raw) for line in lines]
    told = (label for label in labels if label is not None and (label.says != _FOOT or archive.headed))
    found = {label.word: label.says for label in told}  # "Abstract" and "Full Text" are a page's buttons, too
    if not archive.is_enough(found):
        return False
    return "body" not in archive.needs or any(
        label is not None and label.says == "body" and _tells(lines[at : find_value_end(lines, at, archive, label)])
        for at, label in enumerate(labels)
    )


def _head_labels(lines: Sequence[Line], archive: Archive) -> list[Label | None]:
    """The labels at the top of a text that have a value, one under the other; of a mail all above the first gap."""
    if archive.name == "mail":  # its head may be of folded lines for the most part
        end = next((at for at, line in enumerate(lines) if at and line.gap), len(lines))
        return [archive.find(line.raw) for line in lines[:end]]
    found: list[Label | None] = []
    at = 0
    while at < len(lines) and (label := archive.find(lines[at].raw)) is not None:
        told = lines[at].raw[label.length :].strip()
        if label.says == "body":
            return [*found, label] if not told or ends_sentence(told) else []  # "Text: Jane Roe" tells who wrote it
        end = find_value_end(lines, at, archive, label)
        found += [label] if told or end > at + 1 else []
        at = end
    return found


def _tells(lines: Sequence[Line]) -> bool:
    """Whether a sentence stands below the label of the text; a page of an archive has buttons below its own."""
    return any(ends_sentence(line.raw) for line in lines)
