"""Numbers as messages say them: with a comma in the thousands, and with their noun; shares beside their limit."""

MOST_DECIMALS = 6
"""Decimals of a share in percent at most: those of one record in a hundred million."""


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


def percent_beside(share: float, limit: float) -> str:
    """A share in percent, with as many decimals as tell it from a limit that it is above or below.

    Example:
        >>> percent_beside(0.31, 0.2), percent_beside(0.204, 0.2), percent_beside(0.20004, 0.2)
        ('31%', '20.4%', '20.004%')
    """
    shown = (f"{share:.{decimals}%}" for decimals in range(MOST_DECIMALS) if _differ(share, limit, decimals))
    return next(shown, f"{share:.{MOST_DECIMALS}%}")


def _differ(share: float, limit: float, decimals: int) -> bool:
    return f"{share:.{decimals}%}" != f"{limit:.{decimals}%}"
