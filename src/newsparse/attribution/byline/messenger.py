"""Messenger: the line under the headline of a text in WeChat: "原创 方小北 京城旧事", the writer and the account."""

import re

from newsparse.model import Author
from newsparse.names import is_person_name

LONGEST_PERSON = 3
"""Signs of the longest name that is a person's where it stands alone; accounts have four and more."""

_LINE_RE = re.compile(r"原[创創](?:\s?[：:]\s?|\s+)([^\s：:]{2,12})(?:\s+(?!\d)(\S{2,16}))?(?:\s+(?:\S{2,3}|\d\S*))?")
"""The name, the account, and when it was: a day, or a word such as "yesterday"."""


def read_messenger(line: str) -> tuple[Author, ...]:
    """Who wrote a text in a messenger, with the account that shows it; nobody for another line.

    Example:
        >>> [(one.name, one.affiliation) for one in read_messenger("原创 方小北 京城旧事")]
        [('方小北', '京城旧事')]
        >>> [(one.name, one.kind) for one in read_messenger("原创 京城旧事")], read_messenger("原创内容很少")
        ([('京城旧事', 'organisation')], ())
    """
    found = _LINE_RE.fullmatch(line.strip()) if line.lstrip()[:1] == "原" else None
    if found is None:
        return ()
    name, account = found.groups()
    if account is not None:
        return (Author(name=name, affiliation=account),) if is_person_name(name) else ()
    person = len(name) <= LONGEST_PERSON and is_person_name(name)
    return (Author(name=name, kind="person" if person else "organisation"),)
