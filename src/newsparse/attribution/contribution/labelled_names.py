"""Lines of labels with names in Chinese and Japanese: "记者：李强 编辑：赵敏", "（取材・文 鈴木花子、編集 佐藤健）"."""

import re
from functools import lru_cache

from newsparse.attribution.contribution.composed import is_sure
from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.late_pattern import late_pattern
from newsparse.parts import Role, Source

LONGEST_LINE = 60
"""Characters of the longest of these lines: four labels, each with two names."""

_ROLES: tuple[tuple[str, Role], ...] = (("write", "reporting"), ("edit", "editing"), ("translate", "translation"))
_NAME = "[㐀-鿿々][㐀-鿿々ぁ-ヿ]{1,4}"
_BETWEEN = "[ 　、,，/]"
_WIDE_RE = late_pattern("[㐀-鿿]")


def read_labelled_names(line: str) -> tuple[Source, ...]:
    """Those whom a line of nothing but labels and names tells of, one of whom edited or translated; else nobody.

    Example:
        >>> [(one.name, one.role) for one in read_labelled_names("记者：李强 编辑：赵敏")]
        [('李强', 'reporting'), ('赵敏', 'editing')]
        >>> read_labelled_names("编辑：这是一个很长的句子")
        ()
    """
    if len(line) > LONGEST_LINE or not _WIDE_RE.search(line) or not _part().match(line):
        return ()
    found: list[Source] = []
    at = 0
    while at < len(line):
        part = _part().match(line, at)
        if part is None:
            return ()
        role = next(role for kind, role in _ROLES if part[kind])
        found.extend(Source(name=name, type="person", role=role) for name in re.split(f"{_BETWEEN}+", part["names"]))
        at = part.end()
    told = any(source.role != "reporting" for source in found)
    sure = len(found) > 1 or found[0].name.startswith(_surnames())  # "编辑 推荐" names nobody
    return tuple(found) if told and sure and all(is_sure(source, source.role) for source in found) else ()


@lru_cache(maxsize=1)
def _part() -> re.Pattern[str]:
    """A label, the names behind it, and what parts it from the next label."""
    table: dict[str, list[str]] = read_file("contribution_words")["labels_of_names"]
    label = "|".join(f"(?P<{kind}>{any_of(table[kind])})" for kind, _ in _ROLES)
    every = any_of([word for kind, _ in _ROLES for word in table[kind]])
    name = rf"(?!{every}){_NAME}"
    names = rf"{name}(?:{_BETWEEN}{{1,2}}{name}){{0,3}}"
    parted = rf"[ 　;；、，,|｜]{{1,3}}(?=(?:{every})[ 　:：/])"
    return re.compile(rf"(?:{label})[ 　]?[:：/ 　][ 　]?(?P<names>{names})(?:{parted}|$)")


@lru_cache(maxsize=1)
def _surnames() -> tuple[str, ...]:
    surnames: dict[str, list[str]] = read_file("names")["surnames"]
    return tuple(surname for known in surnames.values() for surname in known)
