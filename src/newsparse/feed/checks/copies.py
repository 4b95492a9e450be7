"""Copies: records with the same text. Exact ones are found by hash as they come, near ones at the end by MinHash."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from newsparse.feed.issue import issue
from newsparse.feed.ledger import Ledger
from newsparse.feed.report.model import Cluster, RecordPlace
from newsparse.feed.traits import Traits
from newsparse.model import Issue

BANDS, BAND_HASHES = 32, 4
"""How a signature is cut, and the hashes of each band: texts whose shingles are half alike meet in a band with
probability 0.87, those three in ten alike, as rewritten wire copy is on average (NEWS-COPY, Silcock et al. 2023), with
0.23."""
CONTAINED_SHARE = 0.6
"""Share of the shorter text's shingles that the longer must hold: a copy that was cut is still one."""
LARGEST_BUCKET = 20
"""Earlier texts, per band of the signature, that a text is compared with: the first twenty, so that a text which comes
back a thousand times does not cost a thousand comparisons."""
_MIX = 0x9E3779B97F4A7C15
"""An odd number without a pattern in its bits, by which hash functions multiply."""
MOST_CLUSTERS = 1000
"""Clusters of each kind that a report lists."""

if TYPE_CHECKING:
    import numpy as np

CopyKind = Literal["repeat", "wire", "near"]


def mark(ledger: Ledger, number: int, traits: Traits) -> Iterator[Issue]:
    """An issue for each of id, address and text that an earlier record had; the ledger learns those of this one.

    Example:
        >>> ledger = Ledger()
        >>> first = list(mark(ledger, 1, Traits("a.test", text_key=7)))
        >>> [found.check for site in ("a.test", "b.test") for found in mark(ledger, 2, Traits(site, text_key=7))]
        ['duplicate-text', 'wire-copy']
        >>> ledger.close()
    """
    source = traits.source
    for kind, key in (("id", traits.id_key), ("url", traits.url_key)):
        known = ledger.meet(kind, key, "", number) if key is not None else None
        if known:
            first = known[""]
            message = f"record {first:,} has the same {kind}"
            yield issue(f"duplicate-{kind}", "warning", message, field=kind, value=str(first))
    if traits.text_key is None:
        return
    known = ledger.meet("text", traits.text_key, source, number)
    if not known:
        return
    if source in known or not source:
        first = known.get(source, min(known.values()))
        ledger.add_twin(first, number, "repeat")
        message = f"record {first:,} of the same source has the same text: scraped twice"
        yield issue("duplicate-text", "warning", message, field="body", value=str(first))
    else:
        other, first = min(known.items(), key=lambda one: one[1])
        ledger.add_twin(first, number, "wire")
        message = f"record {first:,} has the same text, from {other or 'an unknown source'}: both ran it"
        yield issue("wire-copy", "info", message, field="body", value=str(first))


def clusters(ledger: Ledger, kind: CopyKind, *, most: int = MOST_CLUSTERS) -> tuple[Cluster, ...]:
    """The clusters of a kind, each with the record to keep: not rejected, most fields, most words, earliest.

    Args:
        ledger: where the copies were marked.
        kind: ``repeat`` (scraped again), ``wire`` (run by several outlets) or ``near`` (nearly alike).
        most: how many to return, the earliest first.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for first, number in ledger.rows("SELECT first, number FROM twins WHERE kind = ? ORDER BY first, number", kind):
        if isinstance(first, int) and isinstance(number, int) and (first in members or len(members) < most):
            members[first].append(number)
    return tuple(_cluster(ledger, kind, [first, *others]) for first, others in members.items())


def find_near(ledger: Ledger) -> Iterator[tuple[int, int, float]]:
    """Each near copy: its number, that of the first of its cluster, and the share of shingles in common, 0 to 1.

    Exact copies are left out. A record costs 2.5 kB on disk and 0.3 kB of memory.
    """
    first_of: dict[int, int] = {}
    for number, others in sorted(_meetings(ledger).items()):
        shingles = next(ledger.rows("SELECT shingles FROM near WHERE number = ?", number))[0]
        found = _best(ledger, sorted(others), shingles if isinstance(shingles, bytes) else b"")
        if found is not None:
            other, share = found
            first_of[number] = first_of.get(other, other)
            yield number, first_of[number], share


def near_issue(first: int, share: float) -> Issue:
    """The issue of a record that is nearly the same as an earlier one."""
    message = f"record {first:,} has {share:.0%} of the phrases of this text"
    return issue("near-duplicate", "warning", message, field="body", value=str(first))


def place_of(ledger: Ledger, number: int) -> RecordPlace:
    """The place of a record."""
    return places_of(ledger, (number,))[number]


def places_of(ledger: Ledger, numbers: Sequence[int]) -> Mapping[int, RecordPlace]:
    """The places of records by their numbers."""
    found = {}
    for number in numbers:
        query = "SELECT number, file, line, offset, id, source FROM records WHERE number = ?"
        for row in ledger.rows(query, number):
            names = ("number", "file", "line", "offset", "id", "source")
            found[number] = RecordPlace.model_validate(dict(zip(names, row, strict=True)))
    return found


def share_of(ours: bytes, theirs: bytes) -> float:
    """The share of the shorter text's shingles that the longer one holds.

    Args:
        ours: the hashed shingles of one text, as ``signature_of`` gives them.
        theirs: those of the other.

    Example:
        >>> import numpy as np
        >>> share_of(np.uint32([1, 2, 3]).tobytes(), np.uint32([2, 3, 4, 5]).tobytes())
        0.6666666666666666
    """
    import numpy as np  # noqa: PLC0415  imported late, as everywhere

    one, other = np.frombuffer(ours, dtype=np.uint32), np.frombuffer(theirs, dtype=np.uint32)
    return len(np.intersect1d(one, other, assume_unique=True)) / max(1, min(len(one), len(other)))


def bands_of(signature: bytes) -> "np.ndarray[tuple[int], np.dtype[np.uint64]]":
    """A key for each band of a signature: two texts with the same key in the same band may be near copies."""
    import numpy as np  # noqa: PLC0415  imported late, as everywhere

    halves = np.frombuffer(signature, dtype=np.uint64).reshape(BANDS, BAND_HASHES // 2)
    keys: np.ndarray[tuple[int], np.dtype[np.uint64]] = halves[:, 0] * np.uint64(_MIX) ^ halves[:, 1]
    return keys


def _best(ledger: Ledger, others: Sequence[int], shingles: bytes) -> tuple[int, float] | None:
    """The earlier text that shares the most of the shorter one's shingles; ``None`` when none shares enough."""
    best: tuple[int, float] | None = None
    for other in others:
        for (blob,) in ledger.rows("SELECT shingles FROM near WHERE number = ?", other):
            share = share_of(shingles, blob if isinstance(blob, bytes) else b"")
            if share >= CONTAINED_SHARE and (best is None or share > best[1]):
                best = other, share
    return best


def _meetings(ledger: Ledger) -> dict[int, set[int]]:
    """For each record the earlier ones that have a band in common with it, by their numbers."""
    import numpy as np  # noqa: PLC0415  imported late, as everywhere

    query = "SELECT {} FROM near WHERE number NOT IN (SELECT number FROM twins) ORDER BY number"
    size = int(str(next(ledger.rows(query.format("count(*)")))[0]))
    numbers = np.zeros(size, dtype=np.int64)
    bands = np.zeros((size, BANDS), dtype=np.uint64)
    for at, (number, signature) in enumerate(ledger.rows(query.format("number, signature"))):
        if isinstance(number, int) and isinstance(signature, bytes):
            numbers[at] = number
            bands[at] = bands_of(signature)
    found: dict[int, set[int]] = defaultdict(set)
    for band in range(BANDS):
        order = np.argsort(bands[:, band], kind="stable")
        values = bands[order, band]
        for start, end in _runs(values):
            members = numbers[order[start:end]].tolist()
            for at, number in enumerate(members[1:], 1):
                found[number].update(members[: min(at, LARGEST_BUCKET)])
    return found


def _runs(values: "np.ndarray[tuple[int], np.dtype[np.uint64]]") -> Iterator[tuple[int, int]]:
    """Start and end of each run of two or more equal values."""
    import numpy as np  # noqa: PLC0415  imported late, as everywhere

    ends = np.flatnonzero(np.append(values[1:] != values[:-1], True)) + 1  # the last always ends one
    start = 0
    for end in ends.tolist():
        if end - start > 1:
            yield start, end
        start = end


def _cluster(ledger: Ledger, kind: CopyKind, numbers: Sequence[int]) -> Cluster:
    numbers = numbers[:MOST_CLUSTERS]
    marks = ",".join("?" * len(numbers))
    query = f"SELECT number FROM records WHERE number IN ({marks}) ORDER BY rejected, -filled, -words, number LIMIT 1"  # noqa: S608  only question marks
    keep = next((row[0] for row in ledger.rows(query, *numbers)), numbers[0])
    places = places_of(ledger, numbers)
    return Cluster(kind=kind, keep=keep if isinstance(keep, int) else numbers[0], members=tuple(places.values()))
