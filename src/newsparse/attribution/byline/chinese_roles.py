"""Chinese roles: lines of names, each with what the person did: "晚报记者 王小明/文 李雷/摄", "文：王小明 图：李雷".

A role stands before its names or, behind a slash or at the line's end, after them. Who wrote signs the article; who
took pictures, edited or checked it does not. A line is read only where each word is a role, a name or an outlet's.
"""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from newsparse.attribution.byline.reported import is_common_name
from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.model import Author

LONGEST_LINE_CHARACTERS = 60
"""Characters of the longest such line: an outlet, four names and what each did."""
LONGEST_OTHER = 6
"""Characters of the longest word behind another role: an editor's name, "受访者" before "供图"."""
LONGEST_OUTLET = 12
"""Characters of the longest outlet before the word for a reporter: "顶端新闻·河南商报"."""
LONGEST_DOUBLE_NAME = 4
"""Characters of a name with a surname of two."""

_DAY_RE = re.compile(
    r"(?:^(?:本[报報刊网網台社]|[㐀-鿿]{2,4}社)[㐀-鿿]{0,6})?[0-9０-９]{1,2}月[0-9０-９]{1,2}日[讯訊电電]?"
    r"|(?<=[㐀-鿿])[0-9０-９]{1,2}日[电電]\Z"
)
_TOKEN_RE = re.compile(r"[^\s/／|｜丨:：、，,；;&+（）()【】\[\]〔〕]+|[/／、&+]")
_SLASHES, _JOINTS = frozenset("/／"), frozenset("/／、&+")
_SENT_FROM_RE = re.compile(r"([㐀-鿿]{2,4})\s?(?:[發发]自|自)([㐀-鿿]{2,6})(?:[報报][導道])?")


class _Part(NamedTuple):
    """What a word of the line is."""

    wrote: bool | None
    """Whether a role is a writer's; ``None`` for no role."""
    name: str = ""
    outlet: str = ""


def read_roles(line: str) -> tuple[Author, ...] | None:
    """The authors of a line of roles and names; ``None`` for any other line, and where nobody in it wrote.

    Example:
        >>> [(one.name, one.affiliation) for one in read_roles("港口晚报记者 王小明/文 李雷/摄")]
        [('王小明', '港口晚报')]
        >>> [one.name for one in read_roles("文、图／王小明")], read_roles("新华社记者 王小明 摄")
        (['王小明'], None)
    """
    if line.isascii() or len(line) > LONGEST_LINE_CHARACTERS:
        return None
    if sent := _SENT_FROM_RE.fullmatch(line.strip()):
        return (Author(name=sent[1], location=sent[2]),) if is_common_name(sent[1]) else None
    if not _any_role().search(line):
        return None
    tokens = _TOKEN_RE.findall(_DAY_RE.sub(" ", line))
    writers = _writers_of(tokens)
    return tuple(Author(name=name, affiliation=outlet or None) for name, outlet in writers.items()) or None


def _writers_of(tokens: list[str]) -> dict[str, str]:
    """The names of those who wrote, each with the outlet; nobody where a word is neither role nor name nor outlet."""
    found: dict[str, str] = {}
    given: list[str] = []  # the names since the last role
    led: list[str] = []  # those before it
    wrote: bool | None = None
    outlet, before, was_role = "", "", False
    for token in tokens:
        if token in _JOINTS:
            before = token
            continue
        part = _part(token, in_other=wrote is False)
        if part is None:
            return {}
        if part.wrote is not None and not part.name and was_role and before in _JOINTS:
            wrote = wrote or part.wrote  # "文/图"
        elif part.wrote is not None and not part.name and given and before in _SLASHES:
            _settle(found, given, outlet, wrote=part.wrote)  # "王小明/文"
            led, wrote = [], None
        elif part.wrote is not None:
            led = list(given)
            _settle(found, given, outlet, wrote=wrote)
            wrote, outlet = part.wrote, part.outlet or outlet
        given += [part.name] if part.name else []
        was_role, before = part.wrote is not None and not part.name, ""
    _settle(found, given, outlet, wrote=wrote)
    at_end = was_role and wrote is False  # "记者 王小明 摄"
    return {name: house for name, house in found.items() if not (at_end and name in led)}


def _settle(found: dict[str, str], given: list[str], outlet: str, *, wrote: bool | None) -> None:
    """Take the names since the last role for writers, or for others, and begin anew."""
    if wrote:
        found.update((name, outlet) for name in given if name not in found)
    given.clear()


def _part(token: str, *, in_other: bool) -> _Part | None:
    """What a word is: a role, a role with the name glued to it, a name; ``None`` for what is none of them."""
    roles = _roles()
    if token in roles:
        return _Part(roles[token])
    if _is_name(token):
        return _Part(None, token)
    reporter = _reporter().search(token)
    if reporter is not None and reporter.start() <= LONGEST_OUTLET:
        rest, outlet = token[reporter.end() :], token[: reporter.start()]
        house = "" if outlet in _nowhere() else outlet
        return _Part(wrote=True, name=rest, outlet=house) if not rest or _is_name(rest) else None
    behind = next((role for role in _longest_first() if token.endswith(role) and not roles[role]), None)
    if behind is not None and len(token) - len(behind) <= LONGEST_OTHER:
        return _Part(wrote=False, name=token)  # "受访者供图"
    before = next((role for role in _longest_first() if token.startswith(role) and _is_name(token[len(role) :])), None)
    if before is not None:
        return _Part(roles[before], token[len(before) :])
    return _Part(None) if in_other and len(token) <= LONGEST_OTHER else None


def _is_name(token: str) -> bool:
    return is_common_name(token) or (len(token) == LONGEST_DOUBLE_NAME and token.startswith(_double_surnames()))


@lru_cache(maxsize=1)
def _roles() -> dict[str, bool]:
    """The roles, and whether each is a writer's."""
    content: dict[str, list[str]] = read_file("languages")["chinese_role"]
    return {role: sort == "wrote" for sort in ("other", "wrote") for role in content[sort]}


@lru_cache(maxsize=1)
def _longest_first() -> tuple[str, ...]:
    return tuple(sorted(_roles(), key=len, reverse=True))


@lru_cache(maxsize=1)
def _any_role() -> re.Pattern[str]:
    return re.compile(any_of(_roles()))


@lru_cache(maxsize=1)
def _reporter() -> re.Pattern[str]:
    """A word for a reporter, behind the outlet and before the name."""
    others: dict[str, Any] = read_file("languages")
    return re.compile(any_of(others["reporter"]["zh"]))


@lru_cache(maxsize=1)
def _nowhere() -> frozenset[str]:
    """What stands before the word for a reporter and names no outlet: "本报", "全媒体"."""
    content: dict[str, list[str]] = read_file("languages")["chinese_role"]
    return frozenset(content["before_reporter"])


@lru_cache(maxsize=1)
def _double_surnames() -> tuple[str, ...]:
    return tuple(name for name in read_file("names")["surnames"]["zh"] if len(name) > 1)
