"""The labels over a Markdown text that a program or a model wrote: "**Title:** Old mill burns", a line each."""

from collections.abc import Iterator, Sequence

from newsparse.cues.archives import Archive, Label, load_record
from newsparse.document import Segment
from newsparse.read.labelled_head import LABEL, Head, first_lines
from newsparse.read.lines import Line, count_words, ends_sentence
from newsparse.read.markdown.inline import plain

MOST_LABELS = 15
"""Lines of the longest head of labels."""
LONGEST_START = 400
"""Characters at the start of a text, in which its first label stands."""
_BULLETS = frozenset({"- ", "* ", "+ ", "• "})
_OPENS_TEXT = "#!["
"""What a text may begin with that stands beside its label, but a sentence: a heading, a picture, a link."""


def find_record_head(source: str) -> Head | None:
    r"""The labels with which a text begins, each label and each value a segment; ``None`` where it has none.

    Example:
        >>> head = find_record_head("**Title:** Old mill burns\n**URL:** https://x.test/1\n\nRain fell.")
        >>> [(one.labelled, one.text) for one in head.segments]
        [('label', '**Title:**'), ('title', 'Old mill burns'), ('label', '**URL:**'), ('url', 'https://x.test/1')]
    """
    record = load_record()
    first = source[:LONGEST_START].lstrip("\ufeff \t\r\n").partition("\n")[0]
    if not first or _find(record, first) is None:  # nearly all texts
        return None
    found: list[tuple[Line, Label, str]] = []
    for line in first_lines(source)[:MOST_LABELS]:
        label = _find(record, line.raw)
        if label is None:
            break
        found.append((line, label, line.raw[label.length :].strip()))
        if label.says == "body":
            break
    if not record.is_enough({label.word: label.says for _, label, value in found if value or label.says == "body"}):
        return None
    last, label, value = found[-1]
    if label.says != "body":
        return Head(tuple(_segments(found)), last.end)
    if value and value[0] not in _OPENS_TEXT and not ends_sentence(plain(value).text):
        return None  # "Text: Jane Roe" tells who wrote it
    return Head(tuple(_segments(found)), last.end - len(last.raw) + label.length)


def _find(record: Archive, raw: str) -> Label | None:
    """The label that a line begins with, which may be an entry of a list."""
    label = record.find(raw)
    if label is not None or raw[:2] not in _BULLETS:
        return label
    label = record.find(raw[2:].lstrip())
    return label and label._replace(length=label.length + len(raw) - len(raw[2:].lstrip()))


def _segments(found: Sequence[tuple[Line, Label, str]]) -> Iterator[Segment]:
    for line, label, value in found:
        start = line.end - len(line.raw)
        cut = start + label.length
        word = line.raw[: label.length].strip()
        yield Segment(start, cut, word, count_words(word), line.gap, labelled=LABEL)
        if value and label.says != "body":
            text = plain(value).text.strip("<>")
            says = label.says if text else "other"
            yield Segment(line.end - len(value), line.end, text, count_words(text), gap=False, labelled=says)
