"""Nobody: what stands in a field of a feed or page where a value should, and stands for none: "null", "admin"."""

from newsparse.cues.merged import merged


def is_blank(value: str) -> bool:
    """Whether a program wrote a value because it had none.

    Example:
        >>> is_blank("N/A"), is_blank("Jane Roe")
        (True, False)
    """
    return value.casefold() in merged("feeds", "blank")


def is_account(value: str) -> bool:
    """Whether a value is the account of a program.

    Example:
        >>> is_account("Admin"), is_account("Jane Roe")
        (True, False)
    """
    return value.casefold() in merged("feeds", "users")
