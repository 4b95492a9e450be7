"""Numbers as the command prints them: with a comma in the thousands, and with their noun."""


def count_of(number: int, noun: str) -> str:
    """A number with its noun, in the plural unless it is one.

    Example:
        >>> count_of(1, "record"), count_of(1200, "record")
        ('1 record', '1,200 records')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
