"""What archives and mail programs export: labelled heads, the text, what stands after it, further documents."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.cues import Cues
from newsparse.cues.archives import (
    LONGEST_FORM,
    Archive,
    find_form,
    load_edition,
    load_line_forms,
)
from newsparse.cues.mail_words import is_forward_mark
from newsparse.document import Segment
from newsparse.read.lines import Line, count_words, ends_sentence, fold
from newsparse.read.text.above_labels import BAR, LabelledLines, count_cover, read_front
from newsparse.read.text.forwarded import find_forwarded
from newsparse.read.text.join_lines import join_lines
from newsparse.read.text.mail import SIGNATURE, read_mail
from newsparse.read.text.paragraphs import read_lines
from newsparse.read.text.unlabelled_head import find_unlabelled
from newsparse.read.text.value_end import find_value_end
from newsparse.read.text.which_archive import find_archive

SENTENCE_WORDS, FEWEST_SENTENCES = 7, 2
"""Words of the shortest line that is a sentence of a text above its labels, and such lines there."""


class Exported(NamedTuple):
    """A text as its archive exported it."""

    segments: tuple[Segment, ...]
    further: int
    """Documents after the first."""


def read_exported(lines: Sequence[Line], cues: Cues) -> Exported | None:
    """The segments of an archive's export, each with what its label says; ``None`` for any other text.

    Args:
        lines: the lines of the text that are not blank.
        cues: the language's cues.
    """
    cover, lines = _uncover(lines, cues)
    documents = _cut_documents(lines)
    archive = find_archive(documents[0])
    if archive is None and len(documents) > 1 and find_form(documents[1][0].raw) == "document":
        archive = find_archive(documents[1])  # below a list of what was exported
        if archive is not None:
            cover, documents = [*cover, *documents[0]], documents[1:]
    first = documents[0]
    if archive is not None:
        first, *more = _cut_at_heads(first, archive)
        documents = [first, *more, *documents[1:]]
        parts = list(_parts(first, archive, cues))
    else:
        found = find_unlabelled(first, cues)
        if found is None:
            return None
        parts = [LabelledLines(says, members) for says, members in found]
    if cover:
        parts = [LabelledLines("other", cover), *parts]
    segments = [segment for part in parts for segment in _segments(part, archive, cues)]
    further = [segment._replace(labelled="further") for rest in documents[1:] for segment in read_lines(rest, cues)]
    return Exported((*segments, *further), len(documents) - 1)


def _cut_documents(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """The documents of a file: each begins at a line that numbers it, or after one that ends the one before."""
    forms = dict(load_line_forms())
    numbers, ends = forms["document"].fullmatch, forms["end"].fullmatch
    starts = [0]
    for index, line in enumerate(lines):
        raw = line.raw
        if len(raw) > LONGEST_FORM:
            continue
        at = index if numbers(raw) else 0
        at = at or (index + 1 if ends(raw) else 0)
        if starts[-1] + 1 < at < len(lines):
            starts.append(at)
    return [lines[start:end] for start, end in zip(starts, (*starts[1:], len(lines)), strict=True)]


def _cut_at_heads(lines: Sequence[Line], archive: Archive) -> list[Sequence[Line]]:
    """The documents of a file that no line numbers: each begins where the first label of the head stands again."""
    labels = [(at, label) for at, line in enumerate(lines) if (label := archive.find(line.raw))]
    opening = next((label.word for _, label in labels if label.says == "title"), labels[0][1].word)
    for word in (labels[0][1].word, opening):
        starts = [at for at, label in labels if label.word == word]
        if len(starts) > 1 and archive.name != "mail":
            return [lines[start:end] for start, end in zip((0, *starts[1:]), (*starts[1:], len(lines)), strict=True)]
    return [lines]


def _uncover(lines: Sequence[Line], cues: Cues) -> tuple[Sequence[Line], Sequence[Line]]:
    """What stands above the first document, and the rest: a report's cover, the note over a mail that was passed on."""
    forwarded = find_forwarded(lines)
    if forwarded is not None and find_archive(forwarded.lines) is not None:
        return forwarded
    covered = count_cover(lines, cues)
    return lines[:covered], lines[covered:]


def _parts(lines: Sequence[Line], archive: Archive, cues: Cues) -> Iterator[LabelledLines]:
    """The parts of a labelled document, in order: front, labels with their values, text, what follows the text."""
    labels = [(at, label) for at, line in enumerate(lines) if (label := archive.find(line.raw))]
    first = labels[0][0]
    stated = (lines[at].raw[label.length :] for at, label in labels if label.says == "title")
    told = _told_above(lines, first) if archive.gap and not archive.headed else first
    yield from read_front(lines[:told], cues, next(stated, None))
    if told < first:  # all labels stand below the text
        yield LabelledLines("body", lines[told:first])
    unlabelled = archive.gap or all(label.says != "body" for _, label in labels)
    at, below = first, told < first
    while at < len(lines):
        label = archive.find(lines[at].raw) if not below or lines[at].gap or not archive.gap else None
        if label is not None and not (archive.headed and below):
            whole = archive.gap and label.says == "body"  # what is wrapped is told by all lines of a text
            end = _text_end(lines, at, archive) if whole else find_value_end(lines, at, archive, label)
            yield LabelledLines(label.says, lines[at:end], label.length)
            below = whole or (below and label.says != "body")
            at = end
            continue
        end = _text_end(lines, at, archive)
        yield LabelledLines("body" if unlabelled and not below else "other", lines[at:end])
        at, below = end, True


def _told_above(lines: Sequence[Line], first: int) -> int:
    """Where the text begins that stands above all labels; at the first of these where none does."""
    told = [at for at in range(first) if count_words(lines[at].raw) >= SENTENCE_WORDS and ends_sentence(lines[at].raw)]
    return told[0] if len(told) >= FEWEST_SENTENCES else first


def _text_end(lines: Sequence[Line], at: int, archive: Archive) -> int:
    """Where the text ends that begins below the labels: a mail's at its signature or at the mail that it answers."""
    end = at + 1
    while end < len(lines):
        raw = lines[end].raw
        if archive.name == "mail":
            if raw in SIGNATURE or is_forward_mark(raw):
                break
        elif not archive.headed and (find_form(raw) in ("rights", "end") or _opens_foot(lines, end, archive)):
            break
        end += 1
    return end


def _opens_foot(lines: Sequence[Line], at: int, archive: Archive) -> bool:
    """Whether what follows a text begins at a line: a label below a blank line, over another one, or for all that."""
    label = archive.find(lines[at].raw)
    if label is None:
        return False
    return (
        lines[at].gap or label.says == "foot" or (at + 1 < len(lines) and archive.find(lines[at + 1].raw) is not None)
    )


def _segments(part: LabelledLines, archive: Archive | None, cues: Cues) -> Iterator[Segment]:
    """The segments of a part: its label, then what the label says."""
    says, lines = part.says, list(part.lines)
    if part.length:
        label, rest = _cut(lines[0], part.length)
        yield _segment([label], "label")
        lines = [*rest, *lines[1:]]
    if not lines:
        return
    if says == "body":
        if archive is not None and archive.name == "mail":
            yield from read_mail(lines, cues)
        elif archive is not None and archive.headed:
            yield from read_lines(lines, cues)
        else:
            yield from (segment._replace(labelled="body") for segment in read_lines(lines, cues))
    elif says == "other":
        yield from (segment._replace(labelled="other") for segment in read_lines(lines, cues))
    else:
        yield from _value(lines, says)


def _value(lines: Sequence[Line], says: str) -> Iterator[Segment]:
    """The segments of a label's value; off a section its page is cut, off a headline its edition, off a byline more."""
    mark = {"section": ";", "byline": BAR}.get(says)
    edition = load_edition().search(lines[-1].raw) if says == "title" else None
    if edition and edition.start():
        value, rest = _cut(lines[-1], edition.start())
        yield _segment([*lines[:-1], value], says)
        yield _segment(rest, "other")
    elif mark and mark in lines[0].raw:
        value, rest = _cut(lines[0], lines[0].raw.index(mark))
        yield _segment([value], says)
        yield _segment([*rest, *lines[1:]], "other")
    else:
        yield _segment(lines, says)


def _cut(line: Line, length: int) -> tuple[Line, list[Line]]:
    """A line's first characters, and the rest of it as a line, if there is any."""
    rest = line.raw[length:].lstrip()
    shown = line.end - len(line.raw)  # behind the marks of a mail that is quoted
    head = Line(line.start, shown + length, line.raw[:length], line.indent, line.gap)
    return head, [Line(line.end - len(rest), line.end, rest, 0, gap=False)] if rest else []


def _segment(lines: Sequence[Line], labelled: str) -> Segment:
    text = fold(join_lines([shown for line in lines if (shown := " ".join(line.raw.split()))]))
    first = lines[0]
    ended = ends_sentence(text)
    return Segment(first.start, lines[-1].end, text, count_words(text), first.gap, ended=ended, labelled=labelled)
