"""JSON: an object on each line, or values one after the other or in an array, with any white space."""

import codecs
import json
import re
from collections.abc import Iterator
from pathlib import Path

from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import MARKUP, Place, Record, bad_record, ends_early, is_markup, record_of_line
from newsparse.feed.sources.stream import LONGEST_LINE, RawLine, head_of, lines, pieces
from newsparse.feed.sources.unpack import DamagedError
from newsparse.feed.sources.wrapped import records_of, unwrapped

SPACE = " \t\r\n"
"""What JSON takes for white space."""
MARK = "\ufeff"
"""The byte order mark that a file may begin with."""
LONGEST_TAIL = 16
"""Characters before the end of what was read so far in which a syntax error may only mean that more must be read: an
escape or ``-Infinity`` that is cut there."""

_LAID_OUT_RE = re.compile(
    rb"\s{0,100}(?:\[\s{0,100}\{\s{0,100}\"|\{[ \t\r]{0,100}\n\s{0,100}\")"
)  # an array, or one key a line
_LINE_RE = re.compile(r"\n(?=\{)")  # where an object begins on a line of its own


def read_lines(path: Path, layout: Layout) -> Iterator[Record]:
    """The records of a JSON Lines file; blank lines are passed over. A file of another layout is read as JSON."""
    if _LAID_OUT_RE.match(head_of(path).removeprefix(codecs.BOM_UTF8)):
        yield from read_values(path, layout)
        return
    for line in lines(pieces(path, layout.encoding)):
        raw = line.raw.removeprefix(codecs.BOM_UTF8) if line.number == 1 else line.raw
        place = Place(line.number, line.offset, str(path))
        if line.length > LONGEST_LINE:
            yield bad_record(place, "line-too-long", too_long(line), raw)
        elif raw.strip():
            yield from unwrapped(record_of_line(raw, place, layout), layout)
        if line.damage:
            yield damaged(Place(line.number + 1, line.offset + line.length, str(path)), line.damage)


def too_long(line: RawLine) -> str:
    """What is wrong with a line that is not read whole."""
    return f"the line has {line.length:,} bytes, more than {LONGEST_LINE:,}; it was not read"


def damaged(place: Place, reason: str) -> Record:
    """The bad record that stands for the rest of a damaged file."""
    return bad_record(place, "damaged-file", f"{reason}; records after this place are lost. Fetch the file again", b"")


def read_values(path: Path, layout: Layout) -> Iterator[Record]:
    """The records of a JSON file that holds an array of objects, or objects one after the other."""
    reader = _Values(pieces(path, layout.encoding), str(path))
    yield from reader.records(layout)


class _Values:
    """Reads JSON values from a stream, one in memory at a time."""

    def __init__(self, source: Iterator[bytes], file: str) -> None:
        self.source = source
        self.file = file
        self.text = ""
        self.at = 0  # where the text not yet read begins in ``text``
        self.line, self.offset = 1, 0  # of ``text[at]``
        self.decoder = codecs.getincrementaldecoder("utf-8")(errors="surrogateescape")
        self.ended = False
        self.damage = ""

    def records(self, layout: Layout) -> Iterator[Record]:
        in_array = False
        while first := self._next(","):
            if first in "[]" and in_array == (first == "]"):  # arrays may come one after the other
                in_array = not in_array
                self._skip(1)
                continue
            place = Place(self.line, self.offset, self.file)
            found = self._value()
            if found is None:
                yield self._unread(place)
                continue
            value, raw = found
            yield from records_of(value, place, layout, raw=raw)
        if self.damage:
            yield damaged(Place(self.line + 1, self.offset, self.file), self.damage)

    def _unread(self, place: Place) -> Record:
        """The record that stands for a value that cannot be read, up to the next object that begins a line."""
        try:
            json.JSONDecoder().raw_decode(self.text, self.at)
            reason = f"the value has more than {LONGEST_LINE:,} bytes"
        except json.JSONDecodeError as error:
            reason = MARKUP if is_markup(error) else ends_early(error) or str(error)
        except (ValueError, RecursionError) as error:
            reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raw = ""
        while True:
            following = _LINE_RE.search(self.text, self.at)
            end = following.end() if following else len(self.text) - (not self.ended)  # a line end may be the last
            raw = raw or self.text[self.at : end]
            self._skip(end - self.at)
            if following or self.ended:
                break
            self._more()
        lost = "Reading goes on" if following else "Nothing after this place was read; one object a line loses less"
        message = f"what follows is no JSON: {reason}. {lost}"
        return bad_record(place, "json-syntax", message, raw.encode("utf-8", "surrogateescape"))

    def _value(self) -> tuple[object, str] | None:
        """The value that begins here with its text; ``None`` when there is none."""
        wanted = len(self.text)
        while True:
            try:
                value, end = json.JSONDecoder().raw_decode(self.text, self.at)
            except json.JSONDecodeError as error:
                value, end = None, -1
                is_cut = error.msg.startswith("Unterminated") or error.pos > len(self.text) - LONGEST_TAIL
                if not is_cut:
                    return None
            except ValueError:  # a number of thousands of digits
                return None
            except RecursionError:
                return None
            is_whole = end >= 0 and (end < len(self.text) or self.ended)
            if is_whole:
                raw = self.text[self.at : end]
                self._skip(end - self.at)
                return value, raw
            if self.ended or len(self.text) - self.at > LONGEST_LINE:
                return None
            wanted = max(2 * (len(self.text) - self.at), wanted)  # doubling keeps the whole linear
            while len(self.text) - self.at < wanted and self._more():
                pass

    def _next(self, also: str = "") -> str:
        """The next character that is no white space and none of ``also``; empty at the end."""
        while True:
            while self.at < len(self.text) and self.text[self.at] in SPACE + MARK + also:
                self._skip(1)
            if self.at < len(self.text):
                return self.text[self.at]
            if not self._more():
                return ""

    def _skip(self, count: int) -> None:
        passed = self.text[self.at : self.at + count]
        self.line += passed.count("\n")
        self.offset += len(passed.encode("utf-8", "surrogateescape"))
        self.at += count

    def _more(self) -> bool:
        """Whether there was more to read; what was passed is dropped from memory."""
        if self.ended:
            return False
        try:
            piece = next(self.source, None)
        except DamagedError as error:
            piece, self.damage = None, str(error)
        self.ended = piece is None
        if self.at:
            self.text, self.at = self.text[self.at :], 0
        self.text += self.decoder.decode(piece or b"", final=self.ended)
        return not self.ended
