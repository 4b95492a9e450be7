"""Lines that say who helped, told by what they are made of: names in one piece, and words of help and text around them.

No phrase is listed: "Hanno collaborato alla stesura dell'articolo Anna Esempio e Luca Prova", "Aan dit artikel werkte
mee: Jan Voorbeeld", "An diesem Artikel wirkte Eva Probe mit." are all of one make, and no story's sentence is.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.attribution.contribution.names import read_sources
from newsparse.attribution.cue_words import joins, words
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import is_caseless
from newsparse.names import PARTICLES, has_given_name
from newsparse.parts import Source

LONGEST_LINE_WORDS = 24
"""Words of the longest line: two or three names with their places."""
MOST_AROUND = 12
"""Words around the names: "K přípravě tohoto článku svými informacemi přispěla také". One that no list has may be among
them where the line speaks of a text: "written with the help of"."""

NEAR = 2
"""Words before a word of help among which "with" opens it: "com a colaboração de"."""

_TOKEN = late_pattern(r"[A-Za-zà-ÿ]{1,6}['’](?=\w{2})|[^\W\d_]\.(?=[^\W\d_ ])|[^\W\d_](?:[\w'’-]*\w)?|[^\w\s]")
"""A short word before an apostrophe ("dell'", "d'"), an initial, another word, or a mark."""
_COLONS = frozenset(":：=＝")
_INSIDE = frozenset(",&/.()-–—|")
"""Marks that may stand between and behind names."""


class _Token(NamedTuple):
    text: str
    start: int
    end: int
    kind: str
    """``help``, ``text``, ``with``, ``small``, ``colon``, ``mark``; ``name`` for words of a name; empty for another."""


def read_composed(line: str) -> tuple[Source, ...]:
    """Those who helped with a text, of a line that says nothing else; none of any other line.

    Example:
        >>> [source.name for source in read_composed("An diesem Artikel wirkte Eva Probe mit.")]
        ['Eva Probe']
        >>> read_composed("An diesem Abend wirkte Eva Probe mit.")
        ()
    """
    if not _help().search(line.lower()) or line.count(" ") >= LONGEST_LINE_WORDS or any(map(str.isdigit, line)):
        return ()
    tokens = _tokens(line)
    names = [at for at, token in enumerate(tokens) if token.kind == "name"]
    if not names:
        return ()
    if tokens[-1].text == ".":
        tokens.pop()
    first, last = names[0], names[-1]
    place = _last_place(tokens, last)
    if place is not None and first < place:
        where, last = line[tokens[place].start : tokens[last].end], max(at for at in names if at < place)
    else:
        where = None
    inside, around = tokens[first : last + 1], [*tokens[:first], *tokens[last + 1 : place]]
    if any(token.kind in ("", "help", "text", "with", "colon") for token in inside) or not _is_of_help(
        around, tokens, first
    ):
        return ()
    sources = read_sources(line[tokens[first].start : tokens[last].end], "contributed", place=where) or ()
    return sources if sources and all(map(_is_sure, sources)) else ()


def _last_place(tokens: Sequence[_Token], last: int) -> int | None:
    """The first word of the place with which a line ends behind what its people did: "helped report from Oslo"."""
    start = last
    while start > 0 and tokens[start - 1].kind == "name":
        start -= 1
    if start < 2 or tokens[start - 1].text.lower() not in merged("attribution", "in_place"):
        return None
    return start if tokens[start - 2].kind in ("help", "text") and last == len(tokens) - 1 else None


def _is_of_help(around: Sequence[_Token], tokens: Sequence[_Token], first: int) -> bool:
    """Whether the words around the names speak of help with a text and of nothing else."""
    kinds = [token.kind for token in around]
    if "help" not in kinds or len(kinds) > MOST_AROUND or kinds.count("") > ("text" in kinds):
        return False
    labelled = first > 0 and tokens[first - 1].kind == "colon"
    at = kinds.index("help")
    opened = "with" in kinds[max(0, at - NEAR) : at] and at < first
    return labelled or opened or "text" in kinds or kinds.count("help") > 1


def _is_sure(source: Source) -> bool:
    """Whether a name is somebody's for sure: two words, one of them a given name, or bent as Slavic names are."""
    if source.type in ("agency", "generic"):
        return True
    known = has_given_name(source.name) or not source.name.isascii()
    return source.type == "person" and " " in source.name and known


def _tokens(line: str) -> list[_Token]:
    found: list[_Token] = []
    for match in _TOKEN.finditer(line):
        text = match.group()
        found.append(_Token(text, match.start(), match.end(), _kind(text, found)))
    if len(found) > 1 and found[1].kind == "name" and has_given_name(found[0].text):
        found[0] = found[0]._replace(kind="name")  # "Tom" is a small word elsewhere
    elif len(found) > 1 and found[0].kind == "name" != found[1].kind and not is_caseless(found[0].text):
        found[0] = found[0]._replace(kind="")  # a word that the line opens with
    return found


def _kind(text: str, before: Sequence[_Token]) -> str:
    low = text.lower()
    if not text[0].isalnum():
        return "colon" if text in _COLONS else "mark" if text in _INSIDE else ""
    if _starts("help").match(low):
        return "help"
    if _starts("text").match(low):
        return "text"
    if low in _with():
        return "with"
    large = text[0].isupper() and bool(before)
    small = low in _small() or low in words().function or low in PARTICLES or joins(low, "") or text[-1] in "'’"
    if small and not large:
        return "small"
    return "name" if text[0].isupper() or is_caseless(text) else ""


@lru_cache(maxsize=1)
def _help() -> re.Pattern[str]:
    """A quick look: whether a line holds the beginning of a word of help; nearly all lines do not."""
    return re.compile(any_of(_stems("help")))


@lru_cache(maxsize=2)
def _starts(kind: str) -> re.Pattern[str]:
    return re.compile(any_of(_stems(kind)))


def _stems(kind: str) -> frozenset[str]:
    return frozenset(stem for some in read_file("contribution_words")[kind].values() for stem in some)


@lru_cache(maxsize=1)
def _with() -> frozenset[str]:
    return _stems("with")


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    own = frozenset(read_file("contribution_words")["small"]["words"])
    lists = ("in_place", "of_place", "from_place", "and", "article", "by", "of_source")
    return own.union(*(merged("attribution", name) for name in lists))
