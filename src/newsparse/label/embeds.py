"""Embeds: the social posts shown inside the story, read out of the segments that the passes took for them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.cues import read_file
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page
from newsparse.model import Embed, Span

NOTICE = "embed.notice"
"""The cue row of a post's frame, or of what stands in its place: no words of the post."""

LONGEST_SIGN_OFF = 150
"""Characters of the longest sign-off of a post: a dash, a name, a handle and a date."""

_SIGN_OFF_RE = re.compile(
    r"(?:\A|.*\s)(?P<dash>[—–-]{1,2}) ?(?P<name>[^()]{2,60}?) ?\(@\w[\w.]{0,40}\)(?P<day>.{0,40})\Z"
)


class SignOff(NamedTuple):
    """The end of a post, "— Jo May (@jomay) March 9, 2024"."""

    at: int
    """Where it begins in the text."""
    author: str
    day: str
    """What stands after the handle: when it was posted."""


def find_sign_off(text: str) -> SignOff | None:
    """Who wrote a post and when, where a text ends in that; the text may be no more than that."""
    if "(@" not in text:
        return None
    match = _SIGN_OFF_RE.match(text, max(0, len(text) - LONGEST_SIGN_OFF))
    return SignOff(match.start("dash"), match["name"], match["day"]) if match else None


def read_embeds(page: Page, claims: Mapping[int, Claim]) -> Iterator[Embed]:
    """The posts, in order: neighbouring segments are one post, and a sign-off ends it."""
    if not any(claim.kind is Kind.EMBED for claim in claims.values()):  # nearly all pages
        return
    run: list[int] = []
    for index in range(len(page.segments) + 1):
        inside = index < len(page.segments) and claims[index].kind is Kind.EMBED
        if inside:
            run.append(index)
        if run and (not inside or find_sign_off(page.segments[index].text)):
            yield from _read(page, run, claims)
            run = []


def _read(page: Page, run: Sequence[int], claims: Mapping[int, Claim]) -> Iterator[Embed]:
    """The post in some segments; none where they hold no more than a notice."""
    segments = [page.segments[index] for index in run]
    sign_offs = [find_sign_off(segment.text) for segment in segments]
    words = [
        segment.text[: sign_off.at].rstrip() if sign_off else segment.text
        for index, segment, sign_off in zip(run, segments, sign_offs, strict=True)
        if claims[index].rule != NOTICE and (sign_off is None or sign_off.at)
    ]
    if not words:
        return
    stamps = [stamp for index in run for stamp in page.read_stamps(index) if stamp.value is not None]
    yield Embed(
        text="\n".join(words),
        author=next((sign_off.author for sign_off in sign_offs if sign_off), None),
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
