"""Growth: whether any shape of input costs more than in proportion to its size.

    python -m benchmarks.growth [--only WORD] [--size 20000] [--memory] [--every 1]

Parses every shape of ``benchmarks.shapes`` at a size and at twice the size, in this process, and compares the seconds
with each other and with those of an ordinary page of the same format. A shape is reported if it takes ``GROWTH`` times
as long at twice the size, or more than ``DEARER`` times the seconds a character of an ordinary page, where a line or an
element counts for ``TINY`` characters; the exit code is 1 if there is one. A measure that looks bad is taken again at
larger sizes, so that the noise of a small one is not reported. With ``--memory`` the peak of Python's own memory is
measured in the same way. All of it takes half an hour.
"""

import argparse
import random
import sys
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from benchmarks.shapes import Shape, shapes
from benchmarks.story import paragraph, story
from newsparse import Options, parse_article

GROWTH = 2.5
"""How many times the seconds a shape of twice the size may take: 2 is linear, the rest is noise."""
DEARER = {"text": 3.0, "markdown": 3.0, "html": 5.0}
"""Times the seconds a character of an ordinary page that a character may cost, by format."""
TINY = 24
"""Characters that a line or an element counts for at least: each is a block, which costs some 15 microseconds whatever
it holds, an element of a page twice that, a name in Chinese that may sign four times."""
SURE = 0.4
"""Seconds that a measure takes at least before it is believed."""
LARGEST = 640_000
"""Characters of the largest input that is made to be sure."""
HOPELESS = 20.0
"""Seconds from which a shape is not tried at a larger size."""

Cost = Callable[[str, str], float]
"""What it costs to parse an input of a format: seconds, or bytes."""


class Growth(NamedTuple):
    """What a shape cost."""

    shape: str
    characters: int
    cost: float
    ratio: float
    """The cost over that of half the input."""
    dearer: float
    """The cost a character over that of an ordinary page."""
    limit: float
    """How many times as dear it may be."""

    @property
    def is_bad(self) -> bool:
        """Whether it grows faster than its size, or is too dear."""
        return self.ratio >= GROWTH or self.dearer > self.limit


def seconds(raw: str, form: str) -> float:
    """The processor's seconds that an input takes."""
    options = Options.model_validate({"format": form})
    start = time.process_time()
    parse_article(raw, options=options)
    return time.process_time() - start


def peak(raw: str, form: str) -> float:
    """The most bytes that Python's objects took while an input was parsed."""
    options = Options.model_validate({"format": form})
    tracemalloc.start()
    parse_article(raw, options=options)
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return float(found)


def ordinary(form: str) -> str:
    """An ordinary page of a format as a scraper dumps it: menu, article, other headlines, comments, foot."""
    chance = random.Random(7)  # noqa: S311  no secret
    first, *others = [story(number, chance, now=datetime(2024, 3, 9, tzinfo=UTC)) for number in range(25)]
    menu = [f"{word} news" for word in ("World", "Local", "Sport", "Money", "Arts", "Travel", "Food", "Motor", "Law")]
    body = [*first.paragraphs, *(paragraph(chance) for _ in range(12))]
    comments = [
        line for other in others[:8] for line in (other.author, "3 hours ago", other.paragraphs[0][:80], "Reply")
    ]
    foot = ["About us", "Contact", "Privacy", "Terms of use", "© 2024 Ashby Post. All rights reserved."]
    head = [f"By {first.author}", "March 9, 2024", first.caption]
    if form == "text":
        return "\n".join(
            (*menu, first.title, *head, *body, "More news", *(one.title for one in others), *comments, *foot)
        )
    if form == "markdown":
        links = [f"- [{one.title}]({one.url})" for one in others]
        return "\n\n".join((f"# {first.title}", *head, *body, "## More news", "\n".join(links), *comments, *foot))
    entries = "".join(f'<li class="nav-item"><a href="/{word}">{word}</a></li>' for word in (*menu, *foot))
    links = [f'<li class="related-item"><a href="{one.url}">{one.title}</a></li>' for one in others]
    article = "".join(f'<p class="article__text">{line}</p>' for line in (*head, *body))
    said = "".join(f'<div class="comment">{line}</div>' for line in comments)
    return (
        f'<html><head><title>{first.title}</title><meta property="og:title" content="{first.title}"></head><body>'
        f'<nav><ul>{entries}</ul></nav><main><article><h1 class="title">{first.title}</h1><div class="article-body">'
        f'{article}</div></article><aside class="related"><ul>{"".join(links)}</ul></aside>{said}</main></body></html>'
    )


def measure(shape: Shape, cost: Cost, size: int, usual: dict[str, float]) -> Growth:
    """What a shape costs at a size and at twice the size, or at larger ones where that looks bad."""
    small = cost(shape.make(size), shape.format)
    while True:
        raw = shape.make(2 * size)
        large = cost(raw, shape.format)
        dearer = large / _weight(raw, shape.format) / usual[shape.format]
        found = Growth(shape.name, len(raw), large, large / max(small, 1e-9), dearer, DEARER[shape.format])
        surer = cost is not seconds or large >= SURE or len(raw) >= LARGEST
        if not found.is_bad or surer or large > HOPELESS:
            return _again(shape, cost, found) if found.is_bad and large < HOPELESS else found
        size, small = 2 * size, large


def _weight(raw: str, form: str) -> int:
    """The characters that an input counts for."""
    return max(len(raw), TINY * raw.count("<" if form == "html" else "\n"))


def _again(shape: Shape, cost: Cost, found: Growth) -> Growth:
    """A bad measure taken once more, the better of both."""
    raws = shape.make(found.characters // 2), shape.make(found.characters)
    small, large = (cost(raw, shape.format) for raw in raws)
    best = min(large, found.cost)
    return found._replace(
        cost=best, ratio=min(found.ratio, large / max(small, 1e-9)), dearer=found.dearer * best / found.cost
    )


def usual_costs(cost: Cost) -> dict[str, float]:
    """The cost a character of ordinary pages, the least of three measures, after everything was loaded."""
    found = {}
    for form in DEARER:
        raw = ordinary(form)
        cost(raw, form)
        found[form] = min(cost(raw, form) for _ in range(5)) / _weight(raw, form)
    return found


def main() -> int:
    """Measure the shapes and print the bad ones; 1 where there is one, else 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="shapes whose name holds this word")
    parser.add_argument("--size", type=int, default=20_000, help="characters of the smaller input")
    parser.add_argument("--every", type=int, default=1, help="take every so-many-th shape")
    parser.add_argument("--memory", action="store_true", help="measure memory in place of seconds")
    parser.add_argument("--worst", type=int, default=15, help="shapes that are listed though they are good")
    given = parser.parse_args()
    cost: Cost = peak if given.memory else seconds
    unit: Literal["B", "s"] = "B" if given.memory else "s"
    usual = usual_costs(cost)
    print("ordinary pages:", ", ".join(f"{form} {one * 1e6:,.2f} {unit}/MB" for form, one in usual.items()))
    found = []
    for shape in [one for one in shapes() if given.only in one.name][:: given.every]:
        found.append(measure(shape, cost, given.size, usual))
        if found[-1].is_bad:
            print(_row(found[-1], unit), flush=True)
    bad = [one for one in found if one.is_bad]
    print(f"{len(found)} shapes, {len(bad)} bad. The worst of the others:")
    good = sorted((one for one in found if not one.is_bad), key=lambda one: one.dearer / one.limit, reverse=True)
    for one in good[: given.worst]:
        print(_row(one, unit))
    return int(bool(bad))


def _row(one: Growth, unit: str) -> str:
    cost = f"{one.cost:10.2f} {unit}" if unit == "s" else f"{one.cost / 1e6:8.1f} MB"
    return f"{one.shape:60} {one.characters:8} {cost} x{one.ratio:5.2f} {one.dearer:6.2f} times an ordinary page"


if __name__ == "__main__":
    sys.exit(main())
