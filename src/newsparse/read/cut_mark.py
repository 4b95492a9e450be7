"""Cut mark: what an excerpt puts behind its text where it breaks off: "… [+4321 chars]", "… Continue reading"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsparse.cues import find_row, read_file
from newsparse.cues.rest import find_count
from newsparse.cues.row import phrase_key
from newsparse.document import Segment
from newsparse.late_pattern import late_pattern
from newsparse.read.lines import count_words, ends_sentence

FEWEST_WORDS = 8
"""Words of the shortest excerpt, its mark among them."""
LONGEST_MARK = 120
"""Characters at an excerpt's end in which its mark is looked for: "Continue reading" and a headline."""
LAST = 4
"""Segments at a text's end in which an excerpt breaks off; teasers with a button of their own stand all over a page."""

_BRACKETS_RE = re.compile(r"\s*[(\[](?P<phrase>[^()\[\]]{2,40})[)\]]$")
_ELLIPSIS_RE = re.compile(r"(?:…|\.{3})[)\]]?\s*(?P<phrase>[^.!?…。！？।]{2,100})(?:…|\.{3})?$")
_SENTENCE_RE = late_pattern(r"[.!?…。！？।][\"”’»)」』]*\s*(?P<phrase>[^.!?…。！？।]{2,40})(?:…|\.{3})?$")


def part_cut_marks(segments: Sequence[Segment], source: str) -> tuple[Segment, ...]:
    """The segments, an excerpt among the last ones parted from the mark behind it.

    Args:
        segments: the segments of a text or page, in order.
        source: the text in which their offsets count.

    Example:
        >>> text = "The mill at the bridge burned down on Thursday and the… [+4321 chars]"
        >>> [one.text for one in part_cut_marks([Segment(0, len(text), text, 12)], text)]
        ['The mill at the bridge burned down on Thursday and the…', '[+4321 chars]']
    """
    return (*segments[:-LAST], *_parted(segments[-LAST:], source))


def _parted(segments: Sequence[Segment], source: str) -> Iterator[Segment]:
    for segment in segments:
        place = _find_mark(segment.text) if segment.words >= FEWEST_WORDS else None
        mark = segment.text[place:].strip() if place else ""
        at = source.rfind(mark, segment.start, segment.end) if mark else -1
        if at <= segment.start:
            yield segment
            continue
        text = segment.text[:place].rstrip()
        end = segment.start + len(source[segment.start : at].rstrip())
        yield segment._replace(end=end, text=text, words=count_words(text), ended=ends_sentence(text))
        rest = segment._replace(start=at, text=mark, words=count_words(mark), gap=False, mark="", ended=False)
        yield rest._replace(labelled="rest")


def _find_mark(text: str) -> int | None:
    """Where the mark begins with which an excerpt breaks off."""
    if text[-1:] in '.!?"”' and text[-3:] != "...":
        return None
    first = max(0, len(text) - LONGEST_MARK)
    tail = text[first:]
    count = find_count(tail)
    if count is not None:
        return first + count
    brackets = _BRACKETS_RE.search(tail)
    if brackets and phrase_key(brackets["phrase"]) in _phrases() | _more():
        return first + brackets.start()
    cut = _ELLIPSIS_RE.search(tail)
    if cut and _leads_on(cut["phrase"]):
        return first + cut.start("phrase")
    sentence = _SENTENCE_RE.search(tail)
    return first + sentence.start("phrase") if sentence and phrase_key(sentence["phrase"]) in _phrases() else None


def _leads_on(words: str) -> bool:
    """Whether the words behind an ellipsis are a button, or one with the headline to which it leads."""
    key = phrase_key(words)
    return key in _phrases() or key in _more() or any(key.startswith(f"{phrase} ") for phrase in _phrases())


@lru_cache(maxsize=1)
def _phrases() -> frozenset[str]:
    """The buttons that lead to the rest of a text, in all languages."""
    return find_row("furniture", "navigation.rest").phrases.union(map(phrase_key, _excerpt()["rest"]))


@lru_cache(maxsize=1)
def _more() -> frozenset[str]:
    """The words that are such a button behind an ellipsis or in brackets alone."""
    return frozenset(map(phrase_key, _excerpt()["more"]))


def _excerpt() -> dict[str, list[str]]:
    table: dict[str, list[str]] = read_file("furniture")["excerpt"]
    return table
