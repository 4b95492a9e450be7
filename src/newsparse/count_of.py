"""Numbers as messages say them: with a comma in the thousands, and with their noun."""


def count_of(number: int, noun: str, several: str = "") -> str:
    """A number with its noun, in the plural unless it is one.

    Args:
        number: how many.
        noun: what there is of it, and further words that agree with it.
        several: the same in the plural; by default the noun with an "s".

    Example:
        >>> count_of(1, "record"), count_of(1200, "record"), count_of(1, "tag stands", "tags stand")
        ('1 record', '1,200 records', '1 tag stands')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {several or f'{noun}s'}"
