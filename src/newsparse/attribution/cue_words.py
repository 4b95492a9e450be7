"""The cue words of all languages that credits, bylines and contribution lines share, as fast look-ups."""

from collections import defaultdict
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.given_pictures import given_labels
from newsparse.attribution.picture_notes import opening_notes
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.cues.months import own_years
from newsparse.late_pattern import late_pattern
from newsparse.letters import MARKS
from newsparse.names import PARTICLES, has_given_name

SHORTEST_ROLE_WORD = 4
"""Letters of the shortest word that tells a role by itself; shorter ones join its words: "of", "der", "och"."""
_FIRST_WORD_RE = late_pattern(rf"[\w©'’{MARKS}]*")


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of all languages, lower case."""

    byline: dict[str, tuple[str, ...]]
    """First word to the byline phrases that it opens, longest first."""
    credit: dict[str, tuple[str, ...]]
    """First word to the credit labels that it opens, longest first."""
    text_labels: frozenset[str]
    """Labels of a text's source as much as of a picture's: "source", "quelle"."""
    joiner: frozenset[str]
    """What joins two names: "and", "with"."""
    role: frozenset[str]
    role_words: frozenset[str]
    """Single words of the roles, of four letters and more."""
    no_name: frozenset[str]
    """Words that no person's name holds: "subscribe"."""
    generic: frozenset[str]
    """Agencies and newsrooms that are not named: "agencies", "staff"."""
    unnamed_agencies: frozenset[str]
    """Those of them that are agencies."""
    organisation: frozenset[str]
    """Words that make a name an organisation's: "police"."""
    doubtful: frozenset[str]
    """Agencies whose short names more often mean something else: "AA"."""
    noted_labels: frozenset[str]
    """Labels that say what the picture is, and so are notes, too: "screenshot"."""
    titles: frozenset[str]
    """Single words that stand before a name: "writer", "researcher"."""
    function: frozenset[str]
    """The commonest words of running text."""
    suffixes: tuple[str, ...]
    """Labels that stand after the name, in languages that put them there."""
    provided: frozenset[str]
    """Labels in scripts without case of who gave a picture, which need not be who took it."""
    trailers: tuple[str, ...]
    """Buttons behind a caption: "show more"."""
    captions: dict[str, tuple[str, ...]]
    """First word to the labels of a caption that it opens, longest first."""
    colon_captions: dict[str, tuple[str, ...]]
    """The same for those that are labels only before a colon: "Pictured:"."""
    pictures: dict[str, tuple[str, ...]]
    """The same for the labels of the picture itself, behind which a comma may stand."""
    comma_labels: frozenset[str]
    """Labels of the picture itself, behind which a comma may stand at a line's start: "image source"."""
    open_labels: frozenset[str]
    """Labels that need neither a colon nor "by": "courtesy"."""
    outlet_endings: tuple[str, ...]
    """How the one-word name of a paper ends: "bladet"."""
    wide_organisations: tuple[str, ...]
    """How an organisation's name ends in scripts without spaces."""
    reporters: tuple[str, ...]
    """Words for who reports, in scripts without spaces."""
    dates: frozenset[str]
    """Months, weekdays and words inside timestamps."""


def takes_name(label: str) -> bool:
    """Whether a label needs no colon: "photo by", "foto de", "courtesy".

    Example:
        >>> takes_name("photo by"), takes_name("photo")
        (True, False)
    """
    return label.endswith(_ends_of_labels()) or label in words().open_labels


@lru_cache(maxsize=1)
def _ends_of_labels() -> tuple[str, ...]:
    lists = (merged("attribution", key) for key in ("by", "by_after_label", "of"))
    return tuple(f" {word}" for words in (*lists, given_labels()) for word in words)


def first_word(text: str, start: int = 0) -> str:
    """The letters, digits and marks of a word with which ``text[start:]`` opens; empty where it opens otherwise.

    Example:
        >>> first_word("By: Jane"), first_word("Foto_dpa"), first_word("(dpa)")
        ('By', 'Foto', '')
    """
    found = _FIRST_WORD_RE.match(text, start)
    word = found[0] if found else ""
    return word.partition("_")[0].rstrip("©") or word if "_" in word or "©" in word else word


def opened(index: dict[str, tuple[str, ...]], text: str, start: int = 0) -> int:
    """Where the longest phrase of an index that opens ``text[start:]`` ends; -1 if none does.

    Example:
        >>> opened({"foto": ("foto von", "foto")}, "Foto von Jan Muster")
        8
    """
    for phrase in index.get(first_word(text, start).lower(), ()):
        stop = start + len(phrase)
        if text[start:stop].lower() == phrase and not text[stop : stop + 1].isalnum():
            return stop
    return -1


def joins(word: str, right: str) -> bool:
    """Whether a word joins the name before it to what follows: "and".

    The "and" of one language may be a small word of another ("a" in Czech and in English), whose files list it as
    ``weak_and``: it joins before a given name only.

    Args:
        word: the word, lower case.
        right: the word that follows; empty at the end of the line.

    Example:
        >>> joins("and", "Tamagotchi"), joins("a", "Tamagotchi"), joins("a", "Jana")
        (True, False, True)
    """
    return has_given_name(right) if word in merged("attribution", "weak_and") else word in words().joiner


def is_second_surname(left: list[str], word: str, right: list[str]) -> bool:
    """Whether "and" stands between the surnames of one person: "Lucía Peñalver y Soto".

    Args:
        left: the words before it.
        word: the "and".
        right: the words behind it.

    Example:
        >>> is_second_surname(["Lucía", "Peñalver"], "y", ["Soto"]), is_second_surname(["Lucía"], "y", ["Ana"])
        (True, False)
    """
    alone = len(right) == 1 or (len(right) > 1 and joins(right[1], "".join(right[2:3])))
    if len(word) > 1 or not word.isalpha() or len(left) <= 1 or not alone:
        return False
    given = has_given_name(right[0]) and len(right) > 1  # a single word behind two is hardly another's given name
    return not given and find_agency(right[0]) is None and right[0].lower() not in words().generic


def note_end(name: str) -> int:
    """Where a note that opens a credit's piece ends, 11 in "Screen grab YouTube"; -1 without one."""
    return opened(_notes(), name)


@lru_cache(maxsize=1)
def _notes() -> dict[str, tuple[str, ...]]:
    return _index(opening_notes())


@lru_cache(maxsize=1)
def words() -> Words:
    """The lists of every language file and of ``agencies.toml``, read once."""
    own: dict[str, Any] = read_file("agencies")
    lists = _lists_of_every_language()
    dates = {name for year in own_years().values() for names in year for name in names}
    dates |= merged("words", "weekdays") | lists["clock"]
    return Words(
        byline=_index(lists["byline"]),
        credit=_index(_credit_labels(own, lists["credit"])),
        text_labels=frozenset(own["text_labels"]),
        joiner=frozenset(lists["joiner"]),
        role=frozenset(lists["role"]),
        role_words=frozenset(
            word for role in lists["role"] for word in _before_place(role) if len(word) >= SHORTEST_ROLE_WORD
        ),
        no_name=frozenset(lists["no_name"] - PARTICLES),
        generic=frozenset((*own["unnamed_agencies"], *own["unnamed_newsrooms"])),
        unnamed_agencies=frozenset(own["unnamed_agencies"]),
        organisation=frozenset(own["organisation"]),
        noted_labels=frozenset(own["noted_labels"]),
        doubtful=frozenset(own["doubtful"]),
        titles=frozenset(role for role in lists["role"] if " " not in role) | merged("attribution", "title"),
        function=frozenset(lists["function"]),
        suffixes=tuple(sorted(own["suffixes"], key=len, reverse=True)),
        provided=frozenset(own["provided"]),
        trailers=tuple(sorted(own["trailers"], key=len, reverse=True)),
        captions=_index(frozenset(own["caption_labels"])),
        colon_captions=_index(frozenset(own["colon_captions"])),
        pictures=_index(frozenset(own["comma_labels"])),
        comma_labels=frozenset(own["comma_labels"]),
        open_labels=frozenset(own["open_labels"]) | given_labels(),
        outlet_endings=tuple(own["outlet_endings"]),
        wide_organisations=tuple(own["wide_organisations"]),
        reporters=tuple(own["reporters"]),
        dates=frozenset(dates),
    )


def _credit_labels(own: dict[str, Any], of_languages: AbstractSet[str]) -> set[str]:
    """The labels that open a credit, of every language; those that stand behind a name only are none."""
    found = {label for label in of_languages if label != "via" and label[0].isalnum()}
    found.update(own["labels"], own["noted_labels"], own["comma_labels"], own["cover_labels"], given_labels())
    return found - (set(own["suffixes"]) - set(own["labels"]))


def _lists_of_every_language() -> dict[str, set[str]]:
    """The lists of the language files, and what ``languages.toml`` adds for languages without one."""
    others: dict[str, Any] = read_file("languages")
    lists: dict[str, set[str]] = {
        key: set(merged("words", key)) for key in ("byline", "joiner", "credit", "role", "no_name", "clock", "function")
    }
    marked = {"ja", "zh"}  # a mark or no blank follows their labels, which attribution/byline/wide.py reads
    for table in ("byline", "posted"):
        lists["byline"] |= {word for code, found in others[table].items() if code not in marked for word in found}
    for key in ("joiner", "role"):
        lists[key] |= {word for found in others[key].values() for word in found}
    return lists


def _before_place(role: str) -> list[str]:
    """The words of a role without the place that it names: "correspondente em brasília"."""
    found = role.split()
    stops = merged("attribution", "in_place") | merged("attribution", "for")
    end = next((at for at, word in enumerate(found) if word in stops), len(found))
    return found[:end] or found


def _index(phrases: AbstractSet[str]) -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        index[first_word(phrase)].append(phrase)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in index.items()}
