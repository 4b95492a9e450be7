"""Keywords: the topics that a page lists ("Tags: trams, budget"), from the cue rows named ``related.tags``."""

import re
from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.found import Keywords
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.read.lines import count_words

ROW = "related.tags"
"""Name of the cue rows that head a list of topics."""
LONGEST_TOPIC_WORDS = 5
"""Words of the longest topic; in a script without blanks twice as many, for there they are counted by letters."""
MOST_TOPICS = 20
"""Topics of the longest list."""
MOST_LINES = 8
"""Topics of the longest list that has a line for each; a menu has more."""

_SPLIT_RE = re.compile(r"\s*[,;|•·/#]\s*|\s{2,}")


def find_keywords(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The lines that list the story's topics: after a colon, or on the line under the label."""
    for index in range(story.start, len(page.segments)):
        row = page.rows[index]
        if row is None or row.name != ROW or index in taken:
            continue
        names = _names(page.segments[index].text.partition(":")[2])
        if names:
            yield Claim(index, Kind.METADATA, "metadata.tags", row.why, found=(Keywords(names),))
            return
        after = index + 1
        if after < len(page.segments) and after not in taken and page.rows[after] is None:
            names = _names(page.segments[after].text)
            if len(names) > 1:
                yield Claim(after, Kind.METADATA, "metadata.tags", row.why, found=(Keywords(names),))
                return
            yield from (
                Claim(at, Kind.METADATA, "metadata.tags", row.why, found=(Keywords(one),))
                for at, one in (_one_a_line(page, after, taken) if _is_under_text(page, story, index) else ())
            )


def _is_under_text(page: Page, story: Story, label: int) -> bool:
    """Whether a label stands right under a story in plain text: farther down, and on pages, it heads menus."""
    return label <= story.end and page.segments[label].tags is None


def _one_a_line(page: Page, start: int, taken: Taken) -> list[tuple[int, tuple[str, ...]]]:
    """The topics under a label, one a line: down to the next label, a finished sentence or the end of the page.

    None where more follow than a list of topics has, or a longer line that no label heads: a menu, other articles.
    """
    found: list[tuple[int, tuple[str, ...]]] = []
    spaced = start < len(page.segments) and page.segments[start].gap
    for index in range(start, len(page.segments)):
        segment = page.segments[index]
        if index in taken or page.rows[index] is not None or segment.ended or (found and segment.gap and not spaced):
            break
        names = _names(segment.text)
        if len(names) != 1 or len(found) == MOST_LINES:
            return []
        found.append((index, names))
    return found


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name for part in _SPLIT_RE.split(text) if (name := part.strip(" .#")))
    return names if len(names) <= MOST_TOPICS and all(map(_is_topic, names)) else ()


def _is_topic(name: str) -> bool:
    return name.count(" ") < LONGEST_TOPIC_WORDS and count_words(name) <= 2 * LONGEST_TOPIC_WORDS
