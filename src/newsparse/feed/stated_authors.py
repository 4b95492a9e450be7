"""Stated authors: the names that a record's own column holds, however it writes them, and what in it is no name."""

import re
from typing import NamedTuple

from newsparse.attribution import parse_byline
from newsparse.attribution.inverted_name import turn_round
from newsparse.attribution.nobody import is_account, is_blank
from newsparse.feed.checks.article_fields import own_names, squash, why_no_name
from newsparse.feed.sources.keys import Stated
from newsparse.remembered import remembered

LONGEST_AUTHOR = 200
"""Characters of what names one author or a few."""

_MAIL_RE = re.compile(r"(?<=\w) ?<[^<>\s]{1,100}@[^<>\s]{1,100}>")  # "Jane Roe <jane@x.test>"
_PARTS_RE = re.compile(r"\s*[;|]\s*")


class StatedAuthors(NamedTuple):
    """What a record's column of authors says."""

    names: tuple[str, ...]
    """The authors, each once."""
    left_out: tuple[tuple[str, str], ...]
    """What is no name, and why: "holds an address". What stands for nothing ("null", "unknown", a number) is not
    among these."""


def read_stated_authors(stated: Stated) -> StatedAuthors:
    """The names of a record's authors; a line of several is taken apart as a byline is.

    Example:
        >>> read_stated_authors(Stated(authors=("By Jane Roe and Bo Lee",))).names
        ('Jane Roe', 'Bo Lee')
        >>> read_stated_authors(Stated(authors=("Doe, Jane; Roe, Bo",))).names
        ('Jane Doe', 'Bo Roe')
        >>> read_stated_authors(Stated(authors=("Jane Roe | Dale Post",), url="https://dalepost.test/1")).names
        ('Jane Roe',)
        >>> read_stated_authors(Stated(authors=("desk@dalepost.test", "null"))).left_out
        (('desk@dalepost.test', 'holds an address'),)
    """
    names: list[str] = []
    left_out: list[tuple[str, str]] = []
    outlets = own_names(stated.url, stated.site)
    for value in stated.authors:
        line = _MAIL_RE.sub("", " ".join(value.split()))
        # without a letter it is a dash, or the key of a user in the table of another program
        parts = (part for part in _PARTS_RE.split(line) if any(map(str.isalpha, part)) and not is_blank(part))
        for part in parts:
            found, reason = ((part,), None) if squash(part) in outlets else _read(part)
            names += found
            if reason:
                left_out.append((part, reason))
    people = [name for name in names if squash(name) not in outlets]
    return StatedAuthors(tuple(dict.fromkeys(people or names)), tuple(dict.fromkeys(left_out)))


@remembered(1024)
def _read(part: str) -> tuple[tuple[str, ...], str | None]:
    """The names in a part of a line, or why it is none; one with its surname first is turned round, as bylines have it.

    Remembered, since a source has few authors.
    """
    if is_account(part):
        return (), "is the account of a program"
    if len(part) > LONGEST_AUTHOR:
        return (), f"has more than {LONGEST_AUTHOR} characters"
    turned = turn_round(part)
    if turned:
        return (turned,), None
    signed = tuple(author.name for author in parse_byline(part))
    reason = None if signed else why_no_name(part, None, is_person=True)
    return (() if reason else signed or (part,)), reason
