"""Glued "and": Arabic and Hebrew write it together with the name behind it: "محمد علي وسارة حسن"."""

from newsparse.names import has_caseless_given_name

GLUED = ("و", "ו")
"""The word for "and" in Arabic and Persian, and in Hebrew."""


def with_and_apart(text: str) -> str:
    """A line with a blank behind an "and" that is glued to a given name, unless the two are a name themselves.

    Example:
        >>> with_and_apart("محمد علي وسارة حسن"), with_and_apart("محمد وليد حسن")
        ('محمد علي و سارة حسن', 'محمد وليد حسن')
    """
    if text.isascii():
        return text
    parts = text.split(" ")
    for at in range(1, len(parts) - 1):
        word, behind = parts[at], parts[at + 1]
        if word.startswith(GLUED) and _is_given(word[1:], behind) and not _is_given(word, behind):
            parts[at] = f"{word[0]} {word[1:]}"
    return " ".join(parts)


def _is_given(word: str, behind: str) -> bool:
    return has_caseless_given_name(f"{word} {behind}")
