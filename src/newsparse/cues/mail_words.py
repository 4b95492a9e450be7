"""The lines around a mail: over the head of one that was passed on, and at its foot (``archives.toml``)."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import any_of

LONGEST_MARK = 120
"""Characters of the longest line over a mail that was passed on."""
LONGEST_FOOT = 300
"""Characters of the longest sentence that says why a reader was sent a mail."""


def is_forward_mark(raw: str) -> bool:
    """Whether a line stands over the head of a mail that was passed on.

    Example:
        >>> is_forward_mark("---------- Forwarded message ---------"), is_forward_mark("Begin forwarded message:")
        (True, True)
        >>> is_forward_mark("The forwarded message:")
        False
    """
    return len(raw) <= LONGEST_MARK and bool(_patterns()[0].fullmatch(raw))


def is_mail_foot(raw: str) -> bool:
    """Whether a line says why a reader was sent a mail, or how to be sent no more.

    Example:
        >>> is_mail_foot("You are receiving this email because you asked."), is_mail_foot("Unsubscribe them all.")
        (True, False)
        >>> is_mail_foot("Unsubscribe | Update your preferences")
        True
    """
    return len(raw) <= LONGEST_FOOT and bool(_patterns()[1].fullmatch(raw))


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = {name: any_of(listed) for name, listed in read_file("archives")["mail"].items()}
    forwarded, link = words["forwarded"], r"(?: ?[:：|→»>-]? ?[<(]?(?:https?://|www\.)\S+| ?[|·•/] ?.{1,80})?"
    return (
        re.compile(
            rf"(?:> ?)*(?:[-–—_=]{{2,}} ?(?:{forwarded}) ?:? ?[-–—_=]{{0,40}}|(?:{forwarded}) ?:)", re.IGNORECASE
        ),
        re.compile(rf"(?:{words['received']}).*|(?:{words['unsubscribe']}){link}", re.IGNORECASE),
    )
