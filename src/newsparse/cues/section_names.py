"""Names of a newspaper's sections, in all languages as one."""

from functools import lru_cache

from newsparse.cues import read_file


@lru_cache(maxsize=1)
def section_names() -> frozenset[str]:
    """The names of sections that ``sections.toml`` lists by language, in lower case.

    Example:
        >>> {"business", "wirtschaft"} <= section_names(), "home" in section_names()
        (True, False)
    """
    return frozenset(name for names in read_file("sections")["names"].values() for name in names)
