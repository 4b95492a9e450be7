"""Counter beside: the number of a gallery's picture that stands on a line of its own beside the caption: "1/3"."""

import re
from collections.abc import Iterator, Mapping

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

LONGEST = 9
"""Characters of the longest counter."""
_COUNTER_RE = re.compile(r"(\d{1,3}) ?[/／|] ?(\d{1,3})")
_PICTURED = frozenset({Kind.CAPTION, Kind.CREDIT})


def find_counters_beside(page: Page, story: Story, found: Mapping[int, Claim], taken: Taken) -> Iterator[Claim]:
    """The counters right above or below a caption or a credit; elsewhere such a line may be a date or a fraction."""
    for index, segment in page.between(story.top, story.end, taken):
        text = segment.text
        if index in found or len(text) > LONGEST or not text[:1].isdigit():
            continue
        counter = _COUNTER_RE.fullmatch(text)
        if counter is None or not 0 < int(counter[1]) <= int(counter[2]):
            continue
        beside = (found.get(at) or taken.get(at) for at in (index - 1, index + 1))
        if any(one is not None and one.kind in _PICTURED for one in beside):
            yield Claim(index, Kind.PLAYER, "player.counter", "which picture of a gallery the caption beside it is of")
