"""Who speaks: what stands before a colon as a place does in scripts without capitals: "उन्होंने कहा:", "وقال الراعي:"."""

from functools import lru_cache

from newsparse.cues import read_file

_QUOTES = frozenset("«„“”\"'‘’")
"""What stands behind the colon where someone speaks; a report rarely opens with it behind its place."""


def is_who_speaks(name: str, behind: str) -> bool:
    """Whether words before a colon say who speaks, by a verb of speech or by the quotation behind them.

    Args:
        name: the words before the colon.
        behind: the character behind it.

    Example:
        >>> is_who_speaks("उन्होंने कहा", "प"), is_who_speaks("او", "«"), is_who_speaks("ঢাকা", "ন")
        (True, True, False)
    """
    first, *others = name.split(" ")
    return behind in _QUOTES or name in _verbs() or not _verbs().isdisjoint((first, first[1:], *others))


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    """Verbs of speech in scripts without capitals; a conjunction may be joined to the first letter of one."""
    return frozenset(verb for lists in read_file("speech_beside").values() for verb in lists["said"])
