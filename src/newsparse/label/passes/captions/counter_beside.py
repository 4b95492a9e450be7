"""Counter beside: a gallery's counter, "1/3", or a file's name on a line of its own beside a caption."""

import re
from collections.abc import Iterator, Mapping

from newsparse.kinds import PICTURED, Kind
from newsparse.label.page import Claim, Page, Story, Taken

LONGEST = 90
"""Characters of the longest name of a file; a counter has nine at most."""
_COUNTER_RE = re.compile(r"(\d{1,3}) ?[/／|] ?(\d{1,3})")
_FILE_RE = re.compile(
    r"[\w.,+~@%()-]{1,80}\.(?:jpe?g|png|webp|gif|avif|tiff?|heic)|[\w-]{1,80}[_-]\d{3,4}x\d{3,4}|(?:img|dsc\w?|pxl)[_-]\d{3,9}",
    re.IGNORECASE,
)
"""A picture's file, whose name stands where its alternative text would."""


def find_counters_beside(page: Page, story: Story, found: Mapping[int, Claim], taken: Taken) -> Iterator[Claim]:
    """The counters and file names right above or below a caption or a credit; elsewhere a line may be a fraction."""
    for index, segment in page.between(story.top, story.end, taken):
        text = segment.text
        if index in found or len(text) > LONGEST or " " in text.strip("0123456789/ "):
            continue
        beside = (found.get(at) or taken.get(at) for at in (index - 1, index + 1))
        if not any(one is not None and one.kind in PICTURED for one in beside):
            continue
        counter = _COUNTER_RE.fullmatch(text)
        if counter is not None and 0 < int(counter[1]) <= int(counter[2]):
            yield Claim(index, Kind.PLAYER, "player.counter", "which picture of a gallery the caption beside it is of")
        elif _FILE_RE.fullmatch(text):
            yield Claim(index, Kind.OTHER, "other.file-name", "the name of the file of the picture beside it")
