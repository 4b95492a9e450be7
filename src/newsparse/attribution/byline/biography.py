"""What a page prints about a person behind the byline's name: "By Jane Example Jane Example is a reporter at …"."""

from functools import lru_cache

from newsparse.attribution.cue_words import opened, words
from newsparse.cues.merged import merged
from newsparse.names import LONGEST_NAME_CHARACTERS, is_person_name

SHORTEST_NAME = 5
"""Characters of the shortest name that is told by standing twice: "Al Bo"."""
LONGEST_TAIL_WORDS = 15
"""Words behind a name that stands twice; two dates with their labels have fewer, and a notice has more."""
SHORTEST_SURE_VERB = 3
"""Letters of the shortest "is" that no other language uses otherwise: "ist", but not "on" and "es"."""


def without_biography(text: str) -> str:
    """A byline whose name stands once, without the life that is told behind it.

    A name that stands again right behind itself, apart or glued, opens its owner's life where the text goes on in
    small letters; where it goes on otherwise, the page only prints the name twice. A line that has no byline word and
    says at once what somebody is signs nothing: it becomes empty.

    Args:
        text: one line.

    Example:
        >>> without_biography("By Jane Example Jane Example is a reporter in Oslo, Bergen and Rome.")
        'By Jane Example'
        >>> without_biography("Jane ExampleJane ExamplePublished: 3 May 2024"), without_biography("Jane and Jan")
        ('Jane Example | Published: 3 May 2024', 'Jane and Jan')
    """
    start = max(0, opened(words().byline, text))
    start += len(text[start:]) - len(text[start:].lstrip(" :"))
    line = text[start:]
    stop, again = _repeated(line)
    if not stop:
        return "" if start == 0 and _tells_a_life(text) else text
    name, rest = line[:stop].strip(), line[again:]
    while rest.lstrip().startswith(name):
        rest = rest.lstrip()[len(name) :]
    if _goes_on(rest) or _goes_on(rest.lstrip().removeprefix(name.split()[0])):
        return text[:start] + name
    if len(rest.split()) > LONGEST_TAIL_WORDS or rest.endswith("."):
        return text
    return f"{text[:start]}{name} | {rest.lstrip()}" if rest.strip() else text[:start] + name


def _repeated(line: str) -> tuple[int, int]:
    """Where the name that opens a line ends, and where it ends when it stands there again; zeros without.

    The second time its first word is enough, if small letters follow: "Jane Example Jane covers the courts".
    """
    first = line.split(" ", 1)[0]
    stop = line.find(first, SHORTEST_NAME, 2 * LONGEST_NAME_CHARACTERS)
    head = line[: max(0, stop)].strip()
    if " " not in head or not is_person_name(head):
        return 0, 0
    for name in (head, " ".join(head.split()[:2])):
        if line.startswith(name, stop):
            return stop, stop + len(name)
    return (stop, stop + len(first)) if _goes_on(line[stop + len(first) :]) else (0, 0)


def _goes_on(rest: str) -> bool:
    """Whether a text goes on in small letters, as a sentence does, and not with the "and" of another author."""
    word = rest.split(None, 1)[0] if rest[:1] == " " and rest.strip() else ""
    return word.islower() and word not in words().joiner and opened(words().byline, word) < 0


def _tells_a_life(text: str) -> bool:
    """Whether a line without a byline word says what somebody is: "Jane Example is a reporter in Oslo"."""
    for said in _what_one_is():
        at = text.find(said, SHORTEST_NAME, LONGEST_NAME_CHARACTERS)
        if at > 0:
            return is_person_name(text[:at])
    return False


@lru_cache(maxsize=1)
def _what_one_is() -> tuple[str, ...]:
    """What stands between a name and what the person does, with the blanks around it: " is a "."""
    sure = (
        phrase for phrase in merged("attribution", "is_a") if len(phrase) >= SHORTEST_SURE_VERB or not phrase.isascii()
    )
    return tuple(f" {phrase} " for phrase in sorted(sure, key=len, reverse=True))
