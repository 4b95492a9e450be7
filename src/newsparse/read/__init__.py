"""Read: raw input to a Document. One reader a format, the same Document for all."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

from newsparse import cues, language
from newsparse.document import Document, Fact, Segment
from newsparse.model import Issue
from newsparse.options import Options
from newsparse.read.cut_mark import part_cut_marks
from newsparse.read.decode import decode
from newsparse.read.html.facts import find_facts
from newsparse.read.html.layout import lay_out
from newsparse.read.html.mend import mend_html
from newsparse.read.html.tree import parse_html
from newsparse.read.html.unseen import shows_text, uncover
from newsparse.read.invisible import join_invisible, part_invisible
from newsparse.read.lines import Line, has_invisible, split_lines
from newsparse.read.markdown.looks import looks_like_markdown
from newsparse.read.markdown.segments import read_markdown
from newsparse.read.mime_parts import undo_mime_parts
from newsparse.read.no_article import seems_no_article
from newsparse.read.parsed_page import root_of
from newsparse.read.sniff import find_binary, looks_like_html
from newsparse.read.text.archives import read_exported
from newsparse.read.text.mail import unquoted
from newsparse.read.text.paragraphs import read_lines
from newsparse.read.text.residue import find_cleaner
from newsparse.read.text.running_heads import place_between, without_running_heads
from newsparse.read.text.unstopped import with_ends
from newsparse.read.transport import (
    source_warning,
    undo_encoded_words,
    undo_quoted_printable,
    undo_written_breaks,
)
from newsparse.read.unpack import unpack_html
from newsparse.read.written_list import undo_written_list
from newsparse.surrogates import writable

CODE_LETTERS = 2
"""Letters of an ISO 639-1 code."""
LONG_LINE_CHARACTERS = 600
"""Characters from which a text of one line should have had line breaks."""


def read(raw: Any, options: Options) -> Document:
    """The document of a raw input: its text, cut into segments, with the language and what was odd.

    Args:
        raw: text, Markdown or HTML, as ``str`` or ``bytes``; or a parsed page of Beautiful Soup or lxml.
        options: the caller's wishes.

    Raises:
        TypeError: ``raw`` is none of these.
    """
    binary = find_binary(raw) if isinstance(raw, str | bytes) else None
    if binary:
        message = f"this is a {binary}, not a text: extract its text first"
        return Document("", (), options.language, (source_warning("not-a-text", message),))
    warnings: tuple[Issue, ...] = ()
    if isinstance(raw, bytes):
        raw, warnings = decode(raw, options.encoding)
    if not isinstance(raw, str):
        return _read_tree(root_of(raw), options, warnings)
    raw, parted = undo_mime_parts(raw)
    raw, undone = undo_quoted_printable(raw)
    raw, unworded = undo_encoded_words(raw)
    raw, unlisted = undo_written_list(raw)
    warnings = (*warnings, *parted, *undone, *unworded, *unlisted)
    html = _html_of(raw, options)
    if html is None:
        return _read_text(writable(raw), options, warnings)
    return _read_tree(parse_html(html), options, warnings)


def _html_of(raw: str, options: Options) -> str | None:
    """The HTML that an input is or holds, ready for a parser; ``None`` for a text."""
    if options.format not in ("auto", "html"):
        return None
    html = unpack_html(raw) or raw
    return mend_html(html) if html is not raw or options.format == "html" or looks_like_html(raw) else None


def _read_tree(root: Any, options: Options, warnings: tuple[Issue, ...]) -> Document:
    source, segments = ("", ()) if root is None else lay_out(root)
    facts = () if root is None else find_facts(root)
    uncovered = None if root is None or shows_text(segments) else uncover(root, facts)
    if uncovered is not None:
        source, segments = lay_out(uncovered.root)
        message = f"the page shows no text; what is read stands in {uncovered.place}"
        warnings = (*warnings, source_warning("unseen-text", message))
    tongue = options.language or language.detect(source) or _stated_language(facts)
    segments = part_cut_marks(segments, source)
    return Document(source, segments, tongue, (*warnings, *_oddities(source, segments)), facts)


def _stated_language(facts: tuple[Fact, ...]) -> str | None:
    """The language that the page states, as an ISO 639-1 code."""
    stated = next((fact.text for fact in facts if fact.field == "language"), "")
    code = stated.replace("_", "-").split("-", 1)[0].lower()
    return code if len(code) == CODE_LETTERS and code.isalpha() else None


def _read_text(source: str, options: Options, warnings: tuple[Issue, ...]) -> Document:
    odd = seems_no_article(source)  # JSON is none any more where its line breaks are undone
    source, undone = undo_written_breaks(source)
    warnings = (*warnings, *undone, *odd)
    tongue = options.language or language.detect(source)
    if options.format == "markdown" or (options.format == "auto" and looks_like_markdown(source)):
        return _shown(source, read_markdown(source), tongue, warnings)
    lines, breaks = without_running_heads(unquoted(list(split_lines(source))), source)
    segments, further = _read_lines(lines, source, tongue, links=options.format == "auto")
    if further:
        message = f"documents in the same file after the first, which alone is the article: {further}"
        warnings = (*warnings, source_warning("further-documents", message))
    return _shown(source, place_between(with_ends(segments), breaks), tongue, warnings)


def _read_lines(
    lines: Sequence[Line], source: str, tongue: str | None, *, links: bool
) -> tuple[tuple[Segment, ...], int]:
    """The segments of a text's lines, and how many documents an archive exported after the first."""
    words = cues.load(tongue)
    invisible = has_invisible(source)
    seen, unseen = part_invisible(lines) if invisible else (lines, [])
    exported = read_exported(seen, words) if seen else None
    if exported is None:
        return tuple(read_lines(lines, words, find_cleaner(source, links=links, invisible=invisible))), 0
    return tuple(sorted((*exported.segments, *unseen), key=attrgetter("start"))), exported.further


def _shown(source: str, found: Iterable[Segment], tongue: str | None, warnings: tuple[Issue, ...]) -> Document:
    """The document of a text whose lines are found: each shows something, and holds no mark of a cut."""
    segments = part_cut_marks(join_invisible(found, source), source)
    return Document(source, segments, tongue, (*warnings, *_oddities(source, segments)))


def _oddities(source: str, segments: tuple[Segment, ...]) -> list[Issue]:
    found = []
    if not segments:
        found.append(source_warning("empty", "the input holds no text"))
    elif len(segments) == 1 and len(source) >= LONG_LINE_CHARACTERS:
        found.append(source_warning("no-line-breaks", "the text has no line breaks, so its parts cannot be told apart"))
    replaced = source.count("\ufffd")
    if replaced:
        message = f"characters lost before the text got here (U+FFFD): {replaced}"
        found.append(source_warning("replaced-characters", message))
    return found
