"""Surrogates: halves of a character that a Python string may hold and no file can."""


def writable(text: str) -> str:
    r"""The text with each lone surrogate, which no file can hold, as U+FFFD, and each pair as its character.

    Example:
        >>> ascii(writable("a\ud800b"))
        "'a\\ufffdb'"
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
