"""Embeds: the social posts shown inside the story, read out of the segments that the passes took for them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page
from newsparse.model import Embed, Span

NOTICE = "embed.notice"
"""The cue row of a post's frame, or of what stands in its place: no words of the post."""

_SIGNED_RE = re.compile(r"[—–-] ?(?P<name>[^()]{2,60}?) ?\((?P<handle>@\w{1,30})\)")


def read_embeds(page: Page, claims: Mapping[int, Claim]) -> Iterator[Embed]:
    """The posts, in order: neighbouring segments are one post, and a sign-off ends it."""
    run: list[int] = []
    for index in range(len(page.segments) + 1):
        inside = index < len(page.segments) and claims[index].kind is Kind.EMBED
        if inside:
            run.append(index)
        if run and (not inside or _SIGNED_RE.match(page.segments[index].text)):
            yield from _read(page, run, claims)
            run = []


def _read(page: Page, run: Sequence[int], claims: Mapping[int, Claim]) -> Iterator[Embed]:
    """The post in some segments; none where they hold no more than a notice."""
    segments = [page.segments[index] for index in run]
    signed = next((match for segment in segments if (match := _SIGNED_RE.match(segment.text))), None)
    words = [
        page.segments[index].text
        for index in run
        if claims[index].rule != NOTICE and not _SIGNED_RE.match(page.segments[index].text)
    ]
    if not words:
        return
    stamps = [stamp for index in run for stamp in page.read_stamps(index) if stamp.value is not None]
    yield Embed(
        text="\n".join(words),
        author=signed["name"] if signed else None,
        date=stamps[-1].value if stamps else None,
        platform=_platform(segments),
        span=Span(start=segments[0].start, end=segments[-1].end),
    )


def _platform(segments: Sequence[Segment]) -> str | None:
    """The network that the words or the elements' names speak of."""
    said = " ".join(segment.text for segment in segments).casefold()
    named = " ".join(name for segment in segments if segment.tags for name in segment.tags.names)
    for platform, pattern in _platforms().items():
        if pattern.search(named) or pattern.search(said):
            return platform
    return None


@lru_cache(maxsize=1)
def _platforms() -> Mapping[str, re.Pattern[str]]:
    """The networks' names, and what of them an embedded post shows."""
    rows = read_file("universal")["platform"]
    return {row["name"]: re.compile(rf"\b(?:{'|'.join(row['shows'])})\b") for row in rows}
