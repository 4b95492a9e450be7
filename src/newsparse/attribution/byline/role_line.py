"""Role lines: East Asian lines of names, each with what the person did: "王小明/文 李雷/摄", "글=홍길동 사진=김철수".

A role stands before its names or, behind a slash or at the line's end, after them; a Korean title stands behind its
name. Who wrote signs the article; who took pictures, edited or checked it does not. A line is read only where each word
is a role, a name or an outlet's.
"""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from newsparse.attribution.byline.east_asian_name import is_chinese_name, is_east_asian_name, is_surname
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE
from newsparse.model import Author
from newsparse.remembered import remembered

LONGEST_LINE_CHARACTERS = 60
"""Characters of the longest such line: an outlet, four names and what each did."""
LONGEST_OTHER = 6
"""Characters of the longest word behind another role: an editor's name, "受访者" before "供图"."""
SHORTEST_HOUSE = 4
"""Characters of the shortest Korean or Japanese outlet with its ending: "항구일보"; three are a name's."""
LONGEST_OUTLET = 12
"""Characters of the longest outlet before the word for a reporter: "顶端新闻·河南商报"."""

_MARKS = " \t　□■◆◇●○◎▲△※"
"""What papers print before a byline."""
_WIDE_RE = late_pattern(f"[{WIDE}]")
_DAY_RE = late_pattern(
    r"(?:^(?:本[报報刊网網台社]|[㐀-鿿]{2,4}社)[㐀-鿿]{0,6})?[0-9０-９]{1,2}月[0-9０-９]{1,2}日[讯訊电電]?"
    r"|(?<=[㐀-鿿])[0-9０-９]{1,2}日[电電]\Z"
)
_SENDER_RE = late_pattern(r"^[(\[（【][^()\[\]（）【】=＝]{2,15}[=＝][^()\[\]（）【】]{2,12}[)\]）】]\s*")
"""Where a Korean agency's text comes from, before its reporter: "(서울=항구뉴스) 홍길동 기자"."""
_PLACE_RE = late_pattern(r"[(\[（【]?\s?([가-힣]{2,6}|[一-鿿ァ-ヿー]{2,8})\s?[=＝](?=[^=＝]{2,12}$)")
_TOKEN_RE = late_pattern(r"[^\s/／|｜丨:：、，,；;&+（）()【】\[\]〔〕=＝·・]+|[/／、&+·・]")
_SLASHES, _JOINTS = ("/", "／"), frozenset("/／、&+·・")
_SENT_FROM_RE = late_pattern(r"([㐀-鿿]{2,4})\s?[發发]?自([㐀-鿿]{2,6})(?:[報报][導道])?")
_BRACKETED_RE = late_pattern(r"[（【(\[]\s?([^\s（）【】()\[\]]{2,6}|\S{1,3}\s\S{1,3})\s?[）】)\]]")


class _Part(NamedTuple):
    """What a word of the line is."""

    wrote: bool | None
    """Whether a role is a writer's; ``None`` for no role."""
    name: str = ""
    outlet: str = ""


@remembered(128)  # a line is asked whether it opens a byline, and then who signs in it
def read_roles(line: str) -> tuple[Author, ...] | None:
    """The authors of a line of roles and names; ``None`` for any other line, and where nobody in it wrote.

    Example:
        >>> [(one.name, one.affiliation) for one in read_roles("港口晚报记者 王小明/文 李雷/摄")]
        [('王小明', '港口晚报')]
        >>> [one.name for one in read_roles("文＝山田太郎　写真＝鈴木花子")], read_roles("新华社记者 王小明 摄")
        (['山田太郎'], None)
    """
    text = line.strip(_MARKS)
    if text.isascii() or len(text) > LONGEST_LINE_CHARACTERS or not _WIDE_RE.search(text):
        return None
    if sent := _SENT_FROM_RE.fullmatch(text):
        return (Author(name=sent[1], location=sent[2]),) if is_east_asian_name(sent[1]) else None
    if bare := _BRACKETED_RE.fullmatch(text):
        return (Author(name=bare[1]),) if is_east_asian_name(bare[1].replace(" ", "")) else None
    place = _PLACE_RE.match(text)
    place = None if place is not None and place[1] in _roles() else place
    if place is None and not _any_role().search(text):
        return None
    bare_text = text[place.end() :] if place else _SENDER_RE.sub("", _DAY_RE.sub(" ", text))
    bare_text = _glued_role().sub(_parted, bare_text)
    writers = _writers_of(_words(bare_text), led=place is not None)
    found = (
        Author(name=name, affiliation=outlet or None, location=place[1] if place else None)
        for name, outlet in writers.items()
    )
    return tuple(found) or None


def _words(text: str) -> list[tuple[str, str]]:
    """The words of a line, each with the joint before it, if any; the two halves of a name as one word."""
    words: list[tuple[str, str]] = []
    joint = ""
    for token in _TOKEN_RE.findall(text):
        if token in _JOINTS:
            joint = token
            continue
        before = words[-1][1] if words else ""
        if is_surname(before) and before not in _roles() and is_east_asian_name(before + token):
            words[-1] = words[-1][0], f"{before} {token}"
        else:
            words.append((joint, token))
        joint = ""
    return words


def _writers_of(words: list[tuple[str, str]], *, led: bool) -> dict[str, str]:
    """The names of those who wrote, each with the outlet; nobody where a word is neither role nor name nor outlet.

    Args:
        words: the words, each with the joint before it.
        led: whether a place before them says that a writer follows.
    """
    found: dict[str, str] = {}
    given: list[str] = []  # the names since the last role
    leading: list[str] = []  # those before it
    wrote: bool | None = led or None
    outlet, was_role = "", False
    for joint, word in words:
        part = _part(word, in_other=wrote is False)
        if part is None:
            return {}
        is_told = bool(given) and wrote is not None and word in _titles()  # "글=홍길동 기자"
        is_role = part.wrote is not None and not part.name and not is_told
        if is_role and was_role and joint:
            wrote, outlet = wrote or part.wrote, part.outlet or outlet  # "文/图"
        elif is_role and given and (joint in _SLASHES or word in _titles()):
            _settle(found, given, outlet or part.outlet, wrote=part.wrote)  # "王小明/文", "홍길동 기자"
            leading, wrote = [], None
        elif part.wrote is not None and not is_told:
            leading = list(given) if is_role else leading
            _settle(found, given, outlet, wrote=wrote)
            wrote, outlet = part.wrote, part.outlet or outlet
        outlet = outlet or (part.outlet if part.wrote is None else "")
        given += [part.name] if part.name else []
        was_role = is_role
    _settle(found, given, outlet, wrote=wrote)
    at_end = was_role and wrote is False  # "记者 王小明 摄"
    return {name: house for name, house in found.items() if not (at_end and name in leading)}


def _settle(found: dict[str, str], given: list[str], outlet: str, *, wrote: bool | None) -> None:
    """Take the names since the last role for writers, or for others, and begin anew."""
    if wrote:
        found.update((name, outlet) for name in given if name not in found)
    given.clear()


def _part(token: str, *, in_other: bool) -> _Part | None:
    """What a word is: a role, a name, both glued together, an outlet; ``None`` for what is none of them."""
    if token in _roles():
        return _Part(_roles()[token])
    if len(token) >= SHORTEST_HOUSE and token.endswith(_houses()):
        return _Part(None, outlet=token)  # "항구일보 홍길동 기자"
    if is_east_asian_name(token.replace(" ", "")):
        return _Part(None, token)
    if glued := _glued(token):
        return glued
    if is_outlet_name(token):
        return _Part(None, outlet=_source_label().sub("", token))
    return _Part(None) if in_other and len(token) <= LONGEST_OTHER else None


def _glued(token: str) -> _Part | None:
    """What a role is with the name, or the outlet, that it is glued to."""
    roles = _roles()
    reporter = _reporter().search(token)
    if reporter is not None and reporter.start() <= LONGEST_OUTLET:
        rest, outlet = token[reporter.end() :], token[: reporter.start()]
        house = "" if outlet in _nowhere() else outlet
        return _Part(wrote=True, name=rest, outlet=house) if not rest or is_chinese_name(rest) else None
    behind = next((role for role in _longest_first() if token.endswith(role) and not roles[role]), None)
    if behind is not None and len(token) - len(behind) <= LONGEST_OTHER:
        return _Part(wrote=False, name=token)  # "受访者供图"
    before = (role for role in _longest_first() if token.startswith(role) and is_east_asian_name(token[len(role) :]))
    role = next(before, None)
    return None if role is None else _Part(roles[role], token[len(role) :])


@lru_cache(maxsize=1)
def _roles() -> dict[str, bool]:
    """The roles, and whether each is a writer's."""
    content: dict[str, list[str]] = read_file("languages")["role_line"]
    wrote = dict.fromkeys((*content["wrote"], *content["title"]), True)
    return dict.fromkeys(content["other"], False) | wrote


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    """Korean titles, which stand behind the name: "홍길동 기자"."""
    content: dict[str, list[str]] = read_file("languages")["role_line"]
    return frozenset(content["title"])


@lru_cache(maxsize=1)
def _longest_first() -> tuple[str, ...]:
    return tuple(sorted(_roles(), key=len, reverse=True))


@lru_cache(maxsize=1)
def _any_role() -> re.Pattern[str]:
    return re.compile(any_of(_roles()))


@lru_cache(maxsize=1)
def _glued_role() -> re.Pattern[str]:
    """A name and the role of the next one, without a blank between them: "文/王小明编辑/李雷"."""
    other = any_of(role for role, wrote in _roles().items() if not wrote and len(role) > 1)
    return re.compile(rf"(?:(?<![㐀-鿿])|(?<=丨))([㐀-鿿]{{2,3}})({other})(?=\s?[/／:：|｜丨])")


def _parted(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2]}" if is_chinese_name(found[1]) else found[0]


@lru_cache(maxsize=1)
def _source_label() -> re.Pattern[str]:
    """The label of a text's source, glued to it: "来源港口网"."""
    return re.compile(f"^(?:{any_of(read_file('languages')['info_label']['source'])})")


@lru_cache(maxsize=1)
def _reporter() -> re.Pattern[str]:
    """A Chinese word for a reporter, behind the outlet and before the name."""
    others: dict[str, Any] = read_file("languages")
    return re.compile(any_of(others["reporter"]["zh"]))


@lru_cache(maxsize=1)
def _nowhere() -> frozenset[str]:
    """What stands before the word for a reporter and names no outlet: "本报", "全媒体"."""
    content: dict[str, list[str]] = read_file("languages")["role_line"]
    return frozenset(content["before_reporter"])


@lru_cache(maxsize=1)
def _houses() -> tuple[str, ...]:
    """How the name of a Korean or Japanese outlet ends: "일보", "新聞"."""
    content: dict[str, list[str]] = read_file("languages")["role_line"]
    return tuple(content["house"])
