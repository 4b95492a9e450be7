"""Signs: the arrows, ticks and emoji that stand around a line and say nothing: "✅ Join our channel 👇"."""

FIRST = "\u2190"
"""The first of them; letters of Latin, Greek, Cyrillic and Arabic stand before."""


def without_signs(line: str) -> str:
    """A line without the signs before and behind it; the line itself where it has none.

    Example:
        >>> without_signs("✅ Join our channel 👇"), without_signs("2 ∨ 3")
        ('Join our channel', '2 ∨ 3')
    """
    if not line or (line[0] < FIRST and line[-1] < FIRST) or not (_is_sign(line[0]) or _is_sign(line[-1])):
        return line
    start, end = 0, len(line)
    while start < end and (line[start].isspace() or _is_sign(line[start])):
        start += 1
    while end > start and (line[end - 1].isspace() or _is_sign(line[end - 1])):
        end -= 1
    return line[start:end]


def _is_sign(letter: str) -> bool:
    """Whether a letter is an arrow, a tick, a star, an emoji or a part of one, and none of mathematics."""
    if letter < FIRST:
        return False
    pictured = letter >= "\U0001f000" or letter in "\ufe0f\u200d"
    return pictured or (letter <= "\u2bff" and not "\u2200" <= letter <= "\u22ff")
