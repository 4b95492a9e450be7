"""What archives and mail programs export: labelled heads, the text, what stands after it, further documents."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from newsparse.cues import Cues
from newsparse.cues.archives import Archive, Label, load_archives, load_line_forms
from newsparse.document import Segment
from newsparse.read.lines import Line, count_words, ends_sentence, fold
from newsparse.read.text.join_lines import join_lines
from newsparse.read.text.mail import SIGNATURE, read_mail
from newsparse.read.text.paragraphs import read_lines
from newsparse.read.text.stands_alone import is_date
from newsparse.read.text.unlabelled_head import find_unlabelled

LONGEST_FORM = 200
"""Characters of the longest line that is recognised by its form."""


class Exported(NamedTuple):
    """A text as its archive exported it."""

    segments: tuple[Segment, ...]
    further: int
    """Documents after the first."""


class LabelledLines(NamedTuple):
    """Some lines of a document, and what they are."""

    says: str
    lines: Sequence[Line]


def read_exported(lines: Sequence[Line], cues: Cues) -> Exported | None:
    """The segments of an archive's export, each with what its label says; ``None`` for any other text.

    Args:
        lines: the lines of the text that are not blank.
        cues: the language's cues.
    """
    documents = _cut_documents(lines)
    first = documents[0]
    archive = max((one for one in _possible(first) if _is_export(first, one)), key=partial(_count, first), default=None)
    if archive is not None:
        first, *more = _cut_at_heads(first, archive)
        documents = [first, *more, *documents[1:]]
        parts = list(_parts(first, archive, cues))
    else:
        found = find_unlabelled(first, cues)
        if found is None:
            return None
        parts = [LabelledLines(says, members) for says, members in found]
    segments = [segment for part in parts for segment in _segments(part, archive, cues)]
    further = [segment._replace(labelled="further") for rest in documents[1:] for segment in read_lines(rest, cues)]
    return Exported((*segments, *further), len(documents) - 1)


def find_form(raw: str) -> str:
    """What a line says by its form alone: ``document``, ``end``, ``rule``, ``words`` …; empty for any other."""
    if len(raw) > LONGEST_FORM:
        return ""
    return next((says for says, pattern in load_line_forms() if pattern.fullmatch(raw)), "")


def _cut_documents(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """The documents of a file: each begins at a line that numbers it, or after one that ends the one before."""
    forms = dict(load_line_forms())
    starts = [0]
    for index, line in enumerate(lines):
        if len(line.raw) > LONGEST_FORM:
            continue
        at = index if forms["document"].fullmatch(line.raw) else 0
        at = at or (index + 1 if forms["end"].fullmatch(line.raw) else 0)
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


def _count(lines: Sequence[Line], archive: Archive) -> int:
    """How many different labels of an archive a text holds."""
    return len({label.word for line in lines if (label := archive.find(line.raw))})


def _possible(lines: Sequence[Line]) -> Iterator[Archive]:
    """The archives whose labels stand at the start of enough lines; nearly all texts are no archive's."""
    heads = {line.raw.partition(":")[0] for line in lines} | {line.raw.split(None, 1)[0] for line in lines}
    return (archive for archive in load_archives() if len(heads & archive.labels.keys()) >= archive.fewest)


def _is_export(lines: Sequence[Line], archive: Archive) -> bool:
    labels = [archive.find(line.raw) for line in lines]
    if archive.name == "mail":
        head = next((at for at, line in enumerate(lines) if at and line.gap), len(lines))
        labels = labels[:head]
        if not lines or labels[0] is None:
            return False
    found = {label.word: label.says for label in labels if label is not None}
    says = set(found.values())
    return len(found) >= archive.fewest and archive.needs <= says and says > {"other"}


def _parts(lines: Sequence[Line], archive: Archive, cues: Cues) -> Iterator[LabelledLines]:
    """The parts of a labelled document, in order: front, labels with their values, text, what follows the text."""
    first = next(at for at, line in enumerate(lines) if archive.find(line.raw))
    named = any(label.says == "title" for line in lines if (label := archive.find(line.raw)))
    yield from _front(lines[:first], cues, named=named)
    at, below = first, False
    while at < len(lines):
        label = archive.find(lines[at].raw) if not below or lines[at].gap or not archive.gap else None
        if label is not None and not (archive.name == "mail" and below):
            end = _value_end(lines, at, archive, label)
            yield LabelledLines(f"{label.says}:{label.length}", lines[at:end])
            below = below and label.says != "body"
            at = end
            continue
        end = _text_end(lines, at, archive)
        yield LabelledLines("body" if archive.gap and not below else "other", lines[at:end])
        at, below = end, True


def _front(lines: Sequence[Line], cues: Cues, *, named: bool) -> Iterator[LabelledLines]:
    """What stands above the first label: the paper, the day, and, where no label names it, the headline at last."""
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or line.gap:
            groups.append([])
        groups[-1].append(line)
    says = [[_front_line(line, cues) for line in group] for group in groups]
    titled = named or not groups
    if not titled and "other" in says[-1] and not {"published", "rights"} & set(says[-1]):
        says[-1], titled = ["title"] * len(says[-1]), True  # below the paper and the day
    for stated, group in zip(says, groups, strict=True):
        if not titled and "other" in stated:
            stated[stated.index("other")], titled = "title", True  # above them
        if set(stated) == {"title"}:
            yield LabelledLines("title", group)
            continue
        yield from (
            LabelledLines("other" if kind == "rights" else kind, [line])
            for kind, line in zip(stated, group, strict=True)
        )


def _front_line(line: Line, cues: Cues) -> str:
    """What a line above the labels is: a date, the document's number or its rights, or something else."""
    if is_date(line.raw, cues):
        return "published"
    return "rights" if find_form(line.raw) else "other"


def _value_end(lines: Sequence[Line], at: int, archive: Archive, label: Label) -> int:
    """Where a label's value ends: at the next label, and, where lines are wrapped, at a blank line."""
    alone = label.says == "caption" and label.length == len(lines[at].raw)  # "Graphic", and its words below
    end = at + (2 if alone and at + 1 < len(lines) and not archive.find(lines[at + 1].raw) else 1)
    while end < len(lines) and not archive.find(lines[end].raw):
        wrapped = not lines[end].gap and (archive.name != "mail" or lines[end].indent)
        if not (wrapped or (label.says == "body" and not archive.gap)):
            break
        end += 1
    return end


def _text_end(lines: Sequence[Line], at: int, archive: Archive) -> int:
    """Where the text ends that begins below the labels: at the next label that stands below a blank line."""
    end = at + 1
    while end < len(lines) and not (archive.name != "mail" and lines[end].gap and archive.find(lines[end].raw)):
        if archive.name == "mail" and lines[end].raw in SIGNATURE:
            break
        if archive.name != "mail" and find_form(lines[end].raw) in ("rights", "end"):
            break
        end += 1
    return end


def _segments(part: LabelledLines, archive: Archive | None, cues: Cues) -> Iterator[Segment]:
    says, _, length = part.says.partition(":")
    lines = list(part.lines)
    if length:
        label, rest = _cut(lines[0], int(length))
        yield _segment([label], "label")
        lines = [*rest, *lines[1:]]
    if not lines:
        return
    if says == "body":
        if archive is not None and archive.name == "mail":
            yield from read_mail(lines, cues)
        else:
            yield from (segment._replace(labelled="body") for segment in read_lines(lines, cues))
    elif says == "other":
        yield from (segment._replace(labelled="other") for segment in read_lines(lines, cues))
    else:
        yield from _value(lines, says)


def _value(lines: Sequence[Line], says: str) -> Iterator[Segment]:
    """The segments of a label's value; of a section's, the page is cut off."""
    if says == "section" and ";" in lines[0].raw:
        name, page = _cut(lines[0], lines[0].raw.index(";"))
        yield _segment([name], says)
        yield _segment([*page, *lines[1:]], "other")
    else:
        yield _segment(lines, says)


def _cut(line: Line, length: int) -> tuple[Line, list[Line]]:
    """A line's first characters, and the rest of it as a line, if there is any."""
    rest = line.raw[length:].lstrip()
    head = Line(line.start, line.start + length, line.raw[:length], line.indent, line.gap)
    return head, [Line(line.end - len(rest), line.end, rest, 0, gap=False)] if rest else []


def _segment(lines: Sequence[Line], labelled: str) -> Segment:
    text = fold(join_lines([shown for line in lines if (shown := " ".join(line.raw.split()))]))
    first = lines[0]
    ended = ends_sentence(text)
    return Segment(first.start, lines[-1].end, text, count_words(text), first.gap, ended=ended, labelled=labelled)
