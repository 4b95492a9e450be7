"""Recipe: what goes into a dish, under its label: short lines that on any other page would be a menu's."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from newsparse import cues
from newsparse.cues.row import phrase_key
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

RULE = "heading.recipe"
"""The rule of the labels of both parts."""
LONGEST_LABEL_WORDS = 5
"""Words of the longest label: "Ingredients (serves 4)", "Zutaten für 4 Personen"."""
LONGEST_ITEM = 18
"""Words of the longest ingredient."""
FEWEST, MOST = 2, 60
"""Ingredients that a recipe has at least and at most."""
MEASURED = 0.3
"""Share of them that state a figure, where no label of the steps follows."""
LINKED = 0.8
"""Share of link text from which a line is a menu's."""


class Recipe(NamedTuple):
    """Where the parts of a recipe stand."""

    label: int
    items: Sequence[int]
    steps: int | None
    """The label of the steps, if there is one."""


def find_recipes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The label, the ingredients and the label of the steps of each recipe in the story."""
    for index in range(story.start, story.end):
        recipe = recipe_at(page, index, story.end, taken)
        if recipe is None:
            continue
        yield Claim(index, Kind.HEADING, RULE, "heads what goes into a dish")
        for item in recipe.items:
            yield Claim(item, Kind.LIST_ITEM, "list_item.recipe", "one of the things that go into a dish")
        if recipe.steps is not None:
            yield Claim(recipe.steps, Kind.HEADING, RULE, "heads what is done to make a dish")


def recipe_at(page: Page, index: int, end: int, taken: Taken) -> Recipe | None:
    """The recipe whose ingredients a line heads; ``None`` where it heads none.

    Args:
        page: the page.
        index: the line.
        end: the segment behind the last one that may belong to it.
        taken: what is claimed.
    """
    segment = page.segments[index]
    if index in taken or segment.words > LONGEST_LABEL_WORDS or not _is_label(segment.text, "ingredients"):
        return None
    items = list(_items(page, index + 1, end, taken))
    below = items[-1] + 1 if items else end
    stated = below < end and below not in taken and _is_label(page.segments[below].text, "steps")
    if len(items) < FEWEST or not (stated or _are_measured(page, items)):
        return None
    return Recipe(index, items, below if stated else None)


def find_steps(page: Page, story: Story, taken: Taken) -> frozenset[int]:
    """The sentences under the labels of the steps of recipes in the story, and those right over their ingredients."""
    own: set[int] = set()
    for index, claim in taken.items():
        if claim.rule != RULE or not story.start <= index < story.end:
            continue
        if _is_label(page.segments[index].text, "steps"):
            own.update(range(index + 1, steps_end(page, index, story.end, taken)))
        else:
            over = index
            while over > story.start and over - 1 not in taken and _is_step(page.segments[over - 1]):
                over -= 1
            own.update(range(over, index))
    return frozenset(own)


def steps_end(page: Page, label: int, end: int, taken: Taken) -> int:
    """The segment behind the sentences that a label of the steps heads.

    Args:
        page: the page.
        label: the label.
        end: the segment behind the last one that may belong to it.
        taken: what is claimed.
    """
    at = label + 1
    while at < end and at not in taken and page.rows[at] is None and _is_step(page.segments[at]):
        at += 1
    return at


def _is_step(segment: Segment) -> bool:
    return segment.ended and segment.linked < LINKED and segment.mark != "image"


def _items(page: Page, start: int, end: int, taken: Taken) -> Iterator[int]:
    for index in range(start, min(start + MOST, end)):
        segment = page.segments[index]
        if index in taken or page.rows[index] is not None or segment.words > LONGEST_ITEM or segment.linked >= LINKED:
            return
        if segment.mark not in ("", "bold", "bullet") or not segment.text or _is_label(segment.text, "steps"):
            return
        if page.prose[index] and segment.mark != "bullet":
            return
        yield index


def _are_measured(page: Page, items: Sequence[int]) -> bool:
    figures = sum(any(map(str.isdigit, page.segments[index].text)) for index in items)
    return figures >= MEASURED * len(items)


def _is_label(text: str, part: Literal["ingredients", "steps"]) -> bool:
    """Whether a line is a label of a part of a recipe, perhaps with the number of plates behind it."""
    key = phrase_key(text)
    known = _labels(part)
    return key in known or (any(map(str.isdigit, key)) and key.partition(" ")[0] in known)


@lru_cache(maxsize=2)
def _labels(part: str) -> frozenset[str]:
    return frozenset(map(phrase_key, cues.read_file("recipes")[part]))
