"""Runs: the places that follow each other among some that have something in common."""

from collections.abc import Iterable, Iterator


def runs_of(places: Iterable[int], fewest: int) -> Iterator[list[int]]:
    """The runs of places, each of which is one more than the one before.

    Args:
        places: in rising order.
        fewest: places of the shortest run that counts.

    Example:
        >>> list(runs_of([1, 2, 3, 7, 9, 10], 2))
        [[1, 2, 3], [9, 10]]
    """
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            if len(run) >= fewest:
                yield run
            run = []
        run.append(place)
    if run and len(run) >= fewest:
        yield run
