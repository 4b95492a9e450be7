"""Held pieces: which of many pieces of text a line holds; quick, since nearly all lines hold none."""

from collections.abc import Iterable, Iterator

OPENING = 3
"""Letters with which pieces are filed."""


class Pieces:
    """Pieces of text in lower case, to be looked for in lines."""

    def __init__(self, pieces: Iterable[str]) -> None:
        """File the pieces under their first letters; shorter ones are looked for one by one."""
        self._filed: dict[tuple[str, ...], list[str]] = {}
        self._short: list[str] = []
        for piece in pieces:
            (self._short if len(piece) < OPENING else self._filed.setdefault((*piece[:OPENING],), [])).append(piece)

    def held_in(self, line: str) -> Iterator[str]:
        """The pieces that a line in lower case holds, in no order.

        Example:
            >>> list(Pieces(["report", "repeat", "källa"]).held_in("this report"))
            ['report']
        """
        yield from (piece for piece in self._short if piece in line)
        openings = zip(*(line[at:] for at in range(OPENING)), strict=False)  # letter by letter: no slice for each place
        for opening in self._filed.keys() & openings:
            yield from (piece for piece in self._filed[opening] if piece in line)
