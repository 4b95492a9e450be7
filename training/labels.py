"""Labels: what each segment of a dump is, by the gold of its page and by what the page's tags say."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsparse.document import Segment
from training.corpus import GoldPage

UNKNOWN, NO, YES = -1, 0, 1
TASKS = ("body", "caption", "byline", "title", "subtitle")
"""The columns of the labels, in the order of the network's outputs."""
LONG = 25
"""Letters from which a line that the gold holds anywhere is the body's."""
RUN = 4
"""Words in a row that two texts share before they are compared."""
MOSTLY, PARTLY = 0.6, 0.3
"""Share of such runs from which a line is the body's, and from which it is doubtful."""
BEFORE, AFTER = 3, 6
"""Segments around the long lines of the body in which its short lines are looked for."""
CAPTION = 20
"""Letters from which a caption may be recognised by its beginning."""
SIGNED, NAME = 30, 5
"""Words of the longest byline, letters of the shortest author's name."""
ADDED = 30
"""Letters that a headline's line may have beside the headline: a kicker, the site's name."""

_CJK = "\u3040-\u30ff\u3400-\u9fff"
_WORD_RE = re.compile(f"[{_CJK}]|[^\\W{_CJK}]+")

Labels = NDArray[np.int8]
"""Shape (segments, tasks)."""


class _Gold(NamedTuple):
    """The body that the gold states, in forms that lines are looked up in."""

    paragraphs: frozenset[str]
    letters: str
    runs: frozenset[tuple[str, ...]]


def label_segments(segments: Sequence[Segment], page: GoldPage, hints: Sequence[tuple[str, str]]) -> Labels:
    """The labels of a dump's segments: ``YES``, ``NO`` or ``UNKNOWN`` for each task.

    Args:
        segments: the segments of the dump.
        page: the page that was dumped, with its gold.
        hints: what the page's tags say, as ``tag_hints`` gives it.
    """
    return _label(segments, page, hints)


def label_shape(segments: Sequence[Segment], page: GoldPage) -> Labels:
    """The labels of a text that was made of a page's gold: what it does not show is not there."""
    labels = _label(segments, page, ())
    labels[:, 1:][labels[:, 1:] == UNKNOWN] = NO
    return labels


def label_story(segments: Sequence[Segment], page: GoldPage) -> Labels:
    """The labels of a page whose surroundings are another's: its body's alone."""
    labels = _label(segments, page, ())
    labels[:, 1:] = UNKNOWN
    return labels


def _label(segments: Sequence[Segment], page: GoldPage, hints: Sequence[tuple[str, str]]) -> Labels:
    keys = [letters(segment.text) for segment in segments]
    hinted: dict[str, set[str]] = {}
    for text, hint in hints:
        hinted.setdefault(hint, set()).add(letters(text))
    labels = np.full((len(segments), len(TASKS)), UNKNOWN, np.int8)
    gold = _gold(page)
    labels[:, 0] = _bodies(segments, keys, gold) if page.text else _snippets(keys, page)
    captions = _captions(page, keys, hinted.get("caption", set()))
    labels[:, 1] = captions
    for index in (index for index, caption in enumerate(captions) if caption == YES):
        if "captions" in page.stated:
            labels[index, 0] = labels[index, 0] if keys[index] in gold.letters else NO
        elif labels[index, 0] == YES:  # a gold without captions may hold them in its body
            labels[index, 0] = UNKNOWN
    _add_bylines(labels, segments, keys, page)
    _add_one(labels, 3, _titles(page, keys))
    _add_one(labels, 4, _subtitles(page, keys, hinted.get("subtitle", set())))
    return labels


def letters(text: str | None) -> str:
    """A text's letters and digits, case folded: the form in which texts are compared."""
    return "".join(_words(text))


def _words(text: str | None) -> list[str]:
    return _WORD_RE.findall(unicodedata.normalize("NFKC", text or "").casefold())


def _gold(page: GoldPage) -> _Gold:
    paragraphs = [line for line in page.text.split("\n") if line.strip()]
    keys = [letters(line) for line in paragraphs]
    return _Gold(
        frozenset(filter(None, keys)), "".join(keys), frozenset(chain.from_iterable(_runs(line) for line in paragraphs))
    )


def _runs(text: str) -> list[tuple[str, ...]]:
    words = _words(text)
    return list(zip(*(words[step:] for step in range(RUN)), strict=False))


def _bodies(segments: Sequence[Segment], keys: Sequence[str], gold: _Gold) -> list[int]:
    """The long lines by their words, then the short ones that stand where the body goes on."""
    body = [_long(segment, key, gold) for segment, key in zip(segments, keys, strict=True)]
    found = [index for index, value in enumerate(body) if value == YES]
    place: int | None = None
    for index in range(max(0, found[0] - BEFORE), min(len(keys), found[-1] + AFTER)) if found else ():
        key = keys[index]
        if len(key) >= LONG:
            at = gold.letters.find(key, max(0, (place or 0) - 2)) if body[index] == YES else -1
            place = at + len(key) if at >= 0 else (None if body[index] == YES else place)
        elif not key:
            body[index] = UNKNOWN if found[0] < index < found[-1] else NO
        elif place is not None and gold.letters.startswith(key, place):
            body[index], place = YES, place + len(key)
        elif key in gold.paragraphs:
            at = gold.letters.find(key, place or 0)
            body[index], place = YES, at + len(key) if at >= 0 else place
    return body


def _snippets(keys: Sequence[str], page: GoldPage) -> list[int]:
    """The lines that hold a text known to be in the article, or known not to be; of others nothing is known."""
    wanted, junk = ([letters(text) for text in some] for some in (page.with_snippets, page.without_snippets))
    found = [UNKNOWN] * len(keys)
    for index, key in enumerate(keys):
        if any(len(text) >= CAPTION and text in key for text in wanted):
            found[index] = YES
        elif any(len(text) >= RUN and len(key) < len(text) * 3 and text in key for text in junk):
            found[index] = NO
    return found


def _long(segment: Segment, key: str, gold: _Gold) -> int:
    if len(key) < LONG:
        return NO
    if key in gold.letters:
        return YES
    runs = _runs(segment.text)
    if len(runs) < 6:
        return NO
    share = sum(run in gold.runs for run in runs) / len(runs)
    return YES if share >= MOSTLY else UNKNOWN if share >= PARTLY else NO


def _captions(page: GoldPage, keys: Sequence[str], hinted: set[str]) -> list[int]:
    if "captions" not in page.stated:
        return [int(len(key) > 8 and key in hinted) if hinted else UNKNOWN for key in keys]
    stated = [(letters(c.text), letters(f"{c.text} {c.credit or ''}")) for c in page.captions if c.text]
    return [int(len(key) >= RUN and any(_is_caption(key, *caption) for caption in stated)) for key in keys]


def _is_caption(key: str, text: str, credited: str) -> bool:
    if key in (text, credited):
        return True
    if len(text) >= CAPTION and key.startswith(text):
        return len(key) < len(text) * 1.8 + CAPTION
    return len(key) >= CAPTION and text.startswith(key) and len(key) > 0.7 * len(text)


def _add_bylines(labels: Labels, segments: Sequence[Segment], keys: Sequence[str], page: GoldPage) -> None:
    """The short lines that name an author; unknown where the gold does not state authors."""
    if "authors" not in page.stated:
        return
    names = [name for author in page.authors if len(name := letters(author)) >= NAME]
    for index, (segment, key) in enumerate(zip(segments, keys, strict=True)):
        named = segment.words <= SIGNED and labels[index, 0] != YES and any(name in key for name in names)
        labels[index, 2] = YES if named else NO


def _add_one(labels: Labels, task: int, found: Sequence[int] | None) -> None:
    """A task whose chance all segments share: known where one is found, or none is known to be."""
    if found is not None:
        labels[:, task] = NO
        labels[list(found), task] = YES


def _titles(page: GoldPage, keys: Sequence[str]) -> list[int] | None:
    title = letters(page.title)
    found = [index for index, key in enumerate(keys) if key == title] if title else []
    if not found and len(title) > CAPTION:
        grown = range(len(title), len(title) + ADDED + 1)
        longer = [index for index, key in enumerate(keys) if len(key) in grown]
        found = [index for index in longer if keys[index].endswith(title) or keys[index].startswith(title)]
    return found or None


def _subtitles(page: GoldPage, keys: Sequence[str], hinted: set[str]) -> list[int] | None:
    if "subtitle" not in page.stated or not page.body:  # other golds state the page's description, if anything
        return [index for index, key in enumerate(keys) if key in hinted][:2] or None
    subtitle = letters(page.subtitle)
    if not subtitle:
        return []
    return [index for index, key in enumerate(keys) if key == subtitle] or None
