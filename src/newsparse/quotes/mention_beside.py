"""The speaker's name in the words beside a verb of speech, in scripts without capitals."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.quotes.tokens import Place

LONGEST_NAME_WORDS = 5
"""Words of the longest mention that names somebody, its office taken off; longer ones are a clause."""
SHORTEST_UNTITLED_WORDS = 4
"""Words of the shortest Arabic mention whose first two may be an office unknown: a noun, and one with an article."""

FEWEST_IN_NAME = 2
"""Words of a name behind which it may be said whom somebody told: "مریم بهمنی به خبرنگار ما گفت"."""
FEWEST_WITH_PLACE = 3
"""Words of an office and a full name; one more is a place between them."""

_PIECE = re.compile(r"[^,،;؛()\[\]–—]+")
_WORD = re.compile(r"[^\s,،;؛:()\[\]–—“”\"«»]+")
_ARTICLE = "ال"


def who_speaks(text: str, place: Place, words: Mapping[str, Any], *, behind: bool = False) -> Place | None:
    """Who is named in a stretch between a verb of speech and what parts it from the rest; None where nobody is.

    Args:
        text: the text.
        place: the stretch.
        words: the language's lists of ``speech_beside.toml``.
        behind: whether the stretch stands behind its verb, so that the name comes first in it.
    """
    if words.get("before_name"):
        return _titled(text, place, words)
    pieces = [piece.span() for piece in _PIECE.finditer(text, *place) if not piece[0].isspace()]
    if not pieces:
        return None
    closed = text[pieces[-1][1] : place[1]].strip() != ""
    piece = _telling(text, pieces[:2], words) if behind or closed else pieces[-1]
    found = [match.span() for match in _WORD.finditer(text, *piece)]
    marker: Sequence[str] = words.get("marker", ())
    if marker and not behind:
        found = _before_marker(text, found, marker)
    if not behind and (mark := words.get("before_hearer", ())):
        found = _before_hearer(text, found, mark)
    shown = [text[slice(*word)] for word in found]
    if behind and shown and shown[0] in words.get("hearer", ()):
        found, shown = found[1:], shown[1:]
    name = _capitals(shown) if words.get("capitals") else _name(shown, words, behind=behind)
    if name is None or name[0] >= name[1] or name[1] - name[0] > LONGEST_NAME_WORDS:
        return None
    if " ".join(shown[slice(*name)]) in words.get("pronoun", ()):
        return None
    return found[name[0]][0], found[name[1] - 1][1]


def _telling(text: str, pieces: Sequence[Place], words: Mapping[str, Any]) -> Place:
    """Of a name and an office with a comma between, the name: the one that no office opens, else the first."""
    titles = words.get("title", ())
    return next((piece for piece in pieces if text[slice(*piece)].split(maxsplit=1)[0] not in titles), pieces[0])


def _before_marker(text: str, found: list[Place], marker: Sequence[str]) -> list[Place]:
    """The words before the last one that marks a subject; all where none does."""
    at = next((at for at in range(len(found) - 1, 0, -1) if text[slice(*found[at])] in marker), len(found))
    return found[:at]


def _before_hearer(text: str, found: list[Place], mark: Sequence[str]) -> list[Place]:
    """The words before the first that leads to who is told something, behind a whole name; all where none does."""
    shown = [text[slice(*word)] for word in found]
    return found[: next((at for at in range(FEWEST_IN_NAME, len(shown)) if shown[at] in mark), len(found))]


def _name(shown: Sequence[str], words: Mapping[str, Any], *, behind: bool) -> Place | None:
    """The words of a name, without its office and what is said of it."""
    stops = (*words.get("stop", ()), *words.get("hearer", ()))
    last = len(shown)
    if behind:
        last = next((at for at in range(len(shown)) if shown[at] in stops), last)
    else:
        while last and shown[last - 1] in stops:
            last -= 1
    while last > 1 and shown[last - 1] in words.get("honorific", ()):
        last -= 1
    titles = words.get("title", ())
    first = next((at + 1 for at in range(last - 2, -1, -1) if shown[at].removeprefix(_ARTICLE) in titles), 0)
    untitled = _ARTICLE in shown[1][:2] if last >= SHORTEST_UNTITLED_WORDS and first == 0 else False
    first = 2 if untitled and not shown[0].startswith(_ARTICLE) else first
    first += _is_office_of_place(shown[first - 1 : last], words) if first else 0
    article = words.get("article", "")
    while first and last - first > 1 + bool(article) and shown[first].startswith(article or _ARTICLE):
        first += 1  # in Hebrew a given name may begin with the article's letter
    return (first, last) if not any(word in stops for word in shown[first:last]) else None


def _is_office_of_place(shown: Sequence[str], words: Mapping[str, Any]) -> bool:
    """Whether an Arabic office without an article is followed by its place and a full name: "محافظ أسوان أشرف عطية"."""
    bound = shown[0] in words.get("of_place", ()) and len(shown) > FEWEST_WITH_PLACE
    return bound and not shown[1].startswith(_ARTICLE)


def _capitals(shown: Sequence[str]) -> Place | None:
    """The last run of capitals, from its surname on where the list of them knows one."""
    last = len(shown)
    while last and not shown[last - 1][:1].isupper():
        last -= 1
    first = last
    while first and shown[first - 1][:1].isupper():
        first -= 1
    surnames = read_file("names")["surnames_first"]
    known = (at for at in range(first, last - 1) if shown[at].lower() in surnames)
    return (next(known, first), last) if last else None


def _titled(text: str, place: Place, words: Mapping[str, Any]) -> Place | None:
    """The name behind the last title of a stretch whose words no blanks part: "นายสมชาย ใจดี กล่าวว่า"."""
    found = list(_titled_re(tuple(words["before_name"])).finditer(text, *place))
    if found:
        return found[-1].span("who")
    bare = [match.span() for match in _WORD.finditer(text, *place)]
    return (bare[0][0], bare[1][1]) if 1 < len(bare) < SHORTEST_UNTITLED_WORDS else None


@lru_cache(maxsize=4)
def _titled_re(titles: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{any_of(titles)})\s?(?P<who>[\u0e00-\u0e4f]{{2,24}}(?:\s[\u0e00-\u0e4f]{{2,24}})?)")
