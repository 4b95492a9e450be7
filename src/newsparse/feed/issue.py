"""Issues as checks make them: values cut short, each with a link to its explanation."""

from collections.abc import Iterable
from typing import Literal

from newsparse.checks_page import explained
from newsparse.model import Issue
from newsparse.surrogates import writable

LONGEST_VALUE = 80
"""Characters of a value that an issue shows."""


def issue(
    check: str,
    severity: Literal["error", "warning", "info"],
    message: str,
    *,
    field: str | None = None,
    value: str | None = None,
) -> Issue:
    """An issue with the address of its explanation.

    Example:
        >>> issue("no-title", "warning", "no title was found", field="title").url
        'file:///.../checks.md#no-title'
    """
    if value is not None and len(value) > LONGEST_VALUE:
        value = value[: LONGEST_VALUE - 1] + "…"
    field, value = (None if text is None else writable(text) for text in (field, value))
    return explained(Issue(check=check, severity=severity, message=writable(message), field=field, value=value))


def is_rejected(issues: Iterable[Issue], *, has_article: bool) -> bool:
    """Whether a record is of no use as an article: it gave none, or one of its issues is an error.

    Args:
        issues: all that was found wrong with the record so far.
        has_article: whether the record gave an article.

    Example:
        >>> is_rejected((), has_article=True), is_rejected((), has_article=False)
        (False, True)
    """
    return not has_article or any(found.severity == "error" for found in issues)
