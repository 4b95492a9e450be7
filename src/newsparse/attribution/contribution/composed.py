"""Lines that say who helped, translated or edited, or where a text stood first, told by what they are made of.

Names in one piece, and around them words of what was done, of texts, and small words alone. No phrase is listed: "Hanno
collaborato alla stesura dell'articolo Anna Esempio", "An diesem Artikel wirkte Eva Probe mit.", "Tłumaczyła z
angielskiego Anna Przykład", "Статья впервые опубликована в газете «Пример»." are of one make; no story's sentence is.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from newsparse.attribution.contribution.names import read_sources
from newsparse.attribution.cue_words import joins, words
from newsparse.cues import read_file
from newsparse.cues.held import Pieces
from newsparse.cues.merged import any_of, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import is_caseless
from newsparse.names import PARTICLES, has_given_name
from newsparse.parts import Role, Source

LONGEST_LINE_WORDS = 24
"""Words of the longest line: two or three names with their places."""
MOST_AROUND = 12
"""Words around the names: "K přípravě tohoto článku svými informacemi přispěla také". One that no list has may be among
them where the line speaks of a text: "written with the help of"."""

LONGEST_WIDE_NAME = 5
"""Characters of the longest name in a script without blanks."""
NEAR = 2
"""Words before a word of help among which "with" opens it: "com a colaboração de"."""

_TOKEN = late_pattern(r"[A-Za-zà-ÿ]{1,6}['’](?=\w{2})|[^\W\d_]\.(?=[^\W\d_ ])|[^\W\d_](?:[\w'’-]*\w)?|[^\w\s]")
"""A short word before an apostrophe ("dell'", "d'"), an initial, another word, or a mark."""
_ROLES: Mapping[str, Role] = MappingProxyType(
    {"translate": "translation", "edit": "editing", "publish": "republished", "help": "contributed"}
)
"""What the words of a list say that was done; where a line holds several, the first counts."""
_STOPS, _QUOTES = frozenset(".。"), '«»“”„"《》「」'
_COLONS = frozenset(":：=＝")
_INSIDE = frozenset(f",&/.()-–—|{_QUOTES}")
"""Marks that may stand between and behind names."""


class Token(NamedTuple):
    """A word or a mark of a line."""

    text: str
    start: int
    end: int
    kind: str
    """The list that holds the word, ``colon``, ``mark``, ``name`` for words of a name; empty for another."""


def read_composed(line: str) -> tuple[Source, ...]:
    """Those who worked on a text, or the house that had it first, of a line that says nothing else; else none.

    Example:
        >>> [(source.name, source.role) for source in read_composed("An diesem Artikel wirkte Eva Probe mit.")]
        [('Eva Probe', 'contributed')]
        >>> read_composed("An diesem Abend wirkte Eva Probe mit.")
        ()
    """
    if line.count(" ") >= LONGEST_LINE_WORDS or any(map(str.isdigit, line)):
        return ()
    if next(_deeds().held_in(line.lower()), None) is None:  # nearly all lines
        return ()
    tokens = read_tokens(line)
    names = [at for at, token in enumerate(tokens) if token.kind == "name"]
    if not names:
        return ()
    if tokens[-1].text in _STOPS:
        tokens.pop()
    first, last = names[0], names[-1]
    place = _last_place(tokens, last)
    if place is not None and first < place:
        where, last = line[tokens[place].start : tokens[last].end], max(at for at in names if at < place)
    else:
        where = None
    inside, around = tokens[first : last + 1], [*tokens[:first], *tokens[last + 1 : place]]
    if any(token.kind not in ("name", "small", "mark") for token in inside):
        return ()
    role = _role(around, tokens, first)
    if role is None:
        return ()
    sources = read_sources(line[tokens[first].start : tokens[last].end].strip(_QUOTES), role, place=where) or ()
    return sources if all(is_sure(source, role) for source in sources) else ()


def _last_place(tokens: Sequence[Token], last: int) -> int | None:
    """The first word of the place with which a line ends behind what its people did: "helped report from Oslo"."""
    start = last
    while start > 0 and tokens[start - 1].kind == "name":
        start -= 1
    if start < 2 or tokens[start - 1].text.lower() not in merged("attribution", "in_place"):
        return None
    return start if tokens[start - 2].kind in ("help", "text") and last == len(tokens) - 1 else None


def _role(around: Sequence[Token], tokens: Sequence[Token], first: int) -> Role | None:
    """What the words around the names say that was done with a text; ``None`` where they say anything else."""
    kinds = [token.kind for token in around]
    done = next((kind for kind in _ROLES if kind in kinds), None)
    if done is None or len(kinds) > MOST_AROUND or kinds.count("") > (done != "help" or "text" in kinds):
        return None
    labelled = first > 0 and tokens[first - 1].kind == "colon"
    at = kinds.index(done)
    if done == "publish":
        told = "first" in kinds and kinds[0] in ("text", "publish", "first", "small")
    elif done == "help":
        opened = "with" in kinds[max(0, at - NEAR) : at] and at < first
        told = labelled or opened or "text" in kinds or kinds.count("help") > 1
    else:
        verb = done == "translate" and (len(kinds), first) == (1, 1) and has_given_name(tokens[1].text)  # "Перевела …"
        told = labelled or verb or ("small" in kinds and at < first and kinds[0] in (done, "text", "small"))
    return _ROLES[done] if told else None


def is_sure(source: Source, role: Role) -> bool:
    """Whether a name is somebody's for sure: two words, one of them a given name, or bent as Slavic names are."""
    if role == "republished" or source.type in ("agency", "generic"):
        return True
    if is_caseless(source.name) and " " not in source.name:
        return 1 < len(source.name) <= LONGEST_WIDE_NAME
    known = has_given_name(source.name) or not source.name.isascii()
    return source.type == "person" and " " in source.name and known


def read_tokens(line: str) -> list[Token]:
    """The words and marks of a line, each with the list that holds it."""
    found: list[Token] = []
    for match in _TOKEN.finditer(line):
        text = match.group()
        found.append(Token(text, match.start(), match.end(), _kind(text, found)))
    if len(found) > 1 and found[1].kind == "name" and has_given_name(found[0].text):
        found[0] = found[0]._replace(kind="name")  # "Tom" is a small word elsewhere
    elif len(found) > 1 and found[0].kind == "name" != found[1].kind and not is_caseless(found[0].text):
        found[0] = found[0]._replace(kind="")  # a word that the line opens with
    return found


def _kind(text: str, before: Sequence[Token]) -> str:
    """What a word is in such a line: a stem's group, "with", "small", "name", "colon" or "mark"; empty for others."""
    low = text.lower()
    if not text[0].isalnum():
        return "colon" if text in _COLONS else "mark" if text in _INSIDE else ""
    if (stem := _stem().match(low)) is not None:
        return str(stem.lastgroup)
    if low in stems("with"):
        return "with"
    large = text[0].isupper() and bool(before)
    small = low in _small() or low in words().function or low in PARTICLES or joins(low, "") or text[-1] in "'’"
    if small and not large:
        return "small"
    return "name" if text[0].isupper() or is_caseless(text) else ""


@lru_cache(maxsize=1)
def _deeds() -> Pieces:
    """The beginnings of words of what was done."""
    return Pieces(frozenset().union(*map(stems, _ROLES)))


@lru_cache(maxsize=1)
def _stem() -> re.Pattern[str]:
    """The beginning of a word that a list knows, in a group that bears the list's name."""
    return re.compile("|".join(f"(?P<{kind}>{any_of(stems(kind))})" for kind in (*_ROLES, "first", "text")))


@cache
def stems(kind: str) -> tuple[str, ...]:
    """The beginnings of words on a list, of all languages, each once."""
    return tuple({stem for some in read_file("contribution_words")[kind].values() for stem in some})


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    own = frozenset(read_file("contribution_words")["small"]["words"])
    lists = ("in_place", "of_place", "from_place", "and", "article", "by", "of_source")
    return own.union(*(merged("attribution", name) for name in lists))
