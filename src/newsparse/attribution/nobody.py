"""Nobody: what stands in a field of a feed or page where a value should, and stands for none: "null", "admin"."""

from newsparse.cues.merged import merged


def is_blank(value: str) -> bool:
    """Whether a program wrote a value because it had none.

    Example:
        >>> is_blank("N/A"), is_blank("Jane Roe")
        (True, False)
    """
    return value.casefold() in merged("feeds", "blank")


def is_empty(value: str | None) -> bool:
    """Whether a value says nothing: a program wrote it because it had none, or it holds neither letter nor digit.

    Example:
        >>> is_empty("null"), is_empty("-"), is_empty("7")
        (True, True, False)
    """
    return value is None or is_blank(value) or not any(map(str.isalnum, value))


def is_account(value: str) -> bool:
    """Whether a value is the account of a program.

    Example:
        >>> is_account("Admin"), is_account("Jane Roe")
        (True, False)
    """
    return value.casefold() in merged("feeds", "users")
