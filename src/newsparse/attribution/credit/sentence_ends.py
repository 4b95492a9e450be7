"""Sentence ends: where a sentence of a caption ends, behind which a credit may follow."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.letters import CAPITAL, CAPITAL_OR_CASELESS, SENTENCE_ENDS, SMALL, is_caseless

_OTHER_ENDS = "".join(mark for mark in SENTENCE_ENDS if mark not in ".!?…。！？")
"""Ends that no abbreviation has: "।", "؟"."""
_NO_SITE = rf"(?!(?<=[{CAPITAL}]{{2}}\.)[A-Z]{{2,4}}/)"
"""No full stop in a site's name in capitals, "KOMPAS.COM/JANE EXAMPLE"."""
_CLOSING = frozenset('»”"')


def _day() -> str:
    """A day behind its month, with which sentences of English end: "released on May 4. Jane Example/AP"."""
    months = {name.title() for names in read_file("en")["words"]["months"] for name in names}
    by_length = [{name for name in months if len(name) == length} for length in sorted(set(map(len, months)))]
    return "|".join(rf"(?<={either(names)}\s{digits})" for names in by_length for digits in (r"\d", r"\d\d"))


@lru_cache(maxsize=1)
def sentence_end() -> re.Pattern[str]:
    """The end of a sentence, where a credit may follow: no initial, no number, no "St." or "Jr."."""
    small = either(read_file("agencies")["small_names"])
    return re.compile(
        rf"(?:(?:(?<!\b{CAPITAL_OR_CASELESS})(?<![{SMALL}][{CAPITAL}])(?<!\sS[tT])(?<![\sDJMS][rRs])(?:(?<!\s\d)(?<!\s\d\d)|{_day()})"
        rf"[.!?…。！？]{_NO_SITE}|[{_OTHER_ENDS}])[\"”»“’')\]]*(?:\s+|(?=[^{SMALL}\s]|{small}\b))|[\"”»)\]]\s+|(?<=\S)[\"”»)](?=[{CAPITAL}]))(?=\S)"
    )


def sentence_ends(text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """The ends of sentences in a part of a text.

    In letters without capitals a closing quote alone is none where several words follow: a name in quotes inside the
    caption is no end of it.
    """
    for mark in sentence_end().finditer(text, start, stop):
        quote = mark[0].strip() in _CLOSING and is_caseless(text[mark.end() : mark.end() + 1])
        if not (quote and " " in text[mark.end() : stop].strip()):
            yield mark
