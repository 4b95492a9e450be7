"""What opens a byline: the words before the names ("By", "Posted on 3 May 2024 by"), and what tells them from prose."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.buttons_before import behind_buttons
from newsparse.attribution.byline.date_labels import EDGE, is_date_label, opens_with_date_label
from newsparse.attribution.byline.handle import names_handle, names_handle_and_date
from newsparse.attribution.byline.label_before import is_joint_label, is_writers_label, label_end
from newsparse.attribution.byline.label_ending import without_ending
from newsparse.attribution.byline.meta_line import without_counts
from newsparse.attribution.byline.opened_name import fits_caseless, names_someone
from newsparse.attribution.byline.own_reporter import is_own_reporter, names_start
from newsparse.attribution.byline.prose_behind import goes_on_as_sentence
from newsparse.attribution.byline.roles import is_role, opens_with_role
from newsparse.attribution.byline.undated import between_dates
from newsparse.attribution.byline.wide import opens_in_wide
from newsparse.attribution.cue_words import first_word, opened, takes_name, words
from newsparse.cues.merged import any_of, either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import PARTICLES, has_given_name, is_person_name
from newsparse.remembered import remembered

MIN_WORDS_AFTER = 2
"""Words that follow a byline word which is a given name, too; fewer are its surname."""
LONGEST_CAPITALS = 3
"""Letters of byline words that in capitals are a house's, too, unless the name is in capitals or known: "AF Group"."""
LONGEST_LABEL = 24
"""Characters of the longest label with its colon that no list of byline words has: "Text och bild:"."""
SHORTEST_GLUED = 2
"""Letters of byline words that open names, too: "De" and "Da"."""
LONGEST_DATED = 120
"""Characters of the longest line whose byline word is looked for behind a date: two dates with times and two names."""


@lru_cache(maxsize=1)
def _any_opener() -> re.Pattern[str]:
    """One or two words of any kind with "by" after them: "Gesehen von", for what no list of byline words has."""
    by = either(merged("attribution", "by"))
    return re.compile(rf"[^\W\d_]{{3,20}}\s(?:[^\W\d_]{{3,20}}\s)?{by}(?=\s?:?\s)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _glued_name() -> re.Pattern[str]:
    """A byline word with the name glued to it: "ByJane Example"."""
    phrases = {phrase for found in words().byline.values() for phrase in found}
    return re.compile(rf"(?i:{any_of(phrases)})(?=[{CAPITAL}](?:[{SMALL}]|\.))")


@lru_cache(maxsize=1)
def _glued_opener() -> re.Pattern[str]:
    """A byline word that a page glued to what stands before it: "ExampleWritten by Jan Muster"."""
    done_by = merged("attribution", "done_by")
    return re.compile(rf"{either(done_by | {words.capitalize() for words in done_by})}\s")


@lru_cache(maxsize=1)
def _later_opener() -> re.Pattern[str]:
    """A byline word behind a bar, before which a page names its paper or section: "The Post | By Jane Example"."""
    phrases = {phrase for found in words().byline.values() for phrase in found} & merged("attribution", "by")
    return re.compile(rf"(?P<section>[^|•·»]{{2,40}}[|•·»]\s*)(?i:{any_of(phrases)})\s*:?\s+(?=[{CAPITAL}])")


_GLUE_RE = late_pattern(rf"\S[{CAPITAL}][{SMALL}]")
"""Where a name may be glued to a word."""
_BARS = frozenset("|•·»")
"""What stands between a paper's or section's name and the byline behind it."""
_MARKS_BEHIND = frozenset(":/")
"""What stands between a byline word and a name, and not before prose."""
_TWICE_RE = re.compile(r"\A([^\W\d_]{2,4})\1(?=\s)", re.IGNORECASE)
"""A byline word that a page prints twice: "Byby Jane Example"."""
_COLON_OR_BAR_RE = re.compile(f"[:՝{''.join(sorted(_BARS))}]")


@remembered(256)  # a page repeats its short lines, and its passes ask about the same ones
def has_byline_word(line: str) -> bool:
    """Whether a line opens with a byline word and a name's capital after it; quick, for every line of a page.

    Example:
        >>> has_byline_word("By Jane Example"), has_byline_word("By noon the fire was out."), has_byline_word("Jane")
        (True, False, False)
    """
    text = without_ending(without_counts(line[:100].lstrip(EDGE)))
    wide = opens_in_wide(text)
    if not (wide or _may_open(text)):
        return False
    dated = len(line) <= LONGEST_DATED and _is_dated(text)
    if dated:
        text = next(iter(between_dates(text)), "")
        wide = opens_in_wide(text)
    if wide or (dated and opens_with_date_label(line) and _is_known_name(text)):
        return True
    if not _BARS.isdisjoint(text) and "«" not in text:
        later = _later_opener().match(text)
        text = text[later.end("section") :].lstrip(EDGE) if later else text
    stop = opened(words().byline, text)
    if stop < 0:
        mark = _any_opener().match(text) if ":" in text else None
        stop = mark.end() if mark and text[mark.end() :].lstrip().startswith(":") else -1
    if stop < 0 or (text[stop : stop + 1] == "," and not is_own_reporter(text[:stop])):
        return label_end(text) > 0 or _is_glued_name(text)
    told = dated or is_date_label(text[:stop].rpartition(" ")[0])  # "Posted on by janewrites", its date lost
    if names_handle(text, stop, dated=told) or names_handle_and_date(line, text, stop) or label_end(text) > 0:
        return True
    return _opens_names(text, stop)


def _opens_names(text: str, stop: int) -> bool:
    """Whether a name follows the byline words that end at ``stop``, or they are a newsroom's name."""
    own, stop = is_own_reporter(text[:stop]), names_start(text, stop)
    rest = text[stop:].lstrip(" :/៖")
    if not rest:
        return text.rstrip(" .:").partition(" ")[2].lower() in words().generic  # "From our correspondent"
    if rest == text[stop:]:
        return False
    if 1 < stop <= LONGEST_CAPITALS and text[1].isupper() and not (rest[1:2].isupper() or has_given_name(rest)):
        return False
    plain = text[stop : stop + 2].strip()[:1] not in _MARKS_BEHIND
    told = names_someone(rest.split()[:3]) or opens_with_role(rest) or find_agency(rest) is not None
    told = told or (own and rest[0].isupper() and is_person_name(rest))
    return told and not (plain and not fits_caseless(rest))


def _is_glued_name(text: str) -> bool:
    """Whether a byline word opens a line with a known name glued to it: "ByJane Example"; "DeAndre" is one name."""
    glued = _glued_name().match(text) if _GLUE_RE.search(text) else None
    if glued is None or (len(glued[0]) <= SHORTEST_GLUED and glued[0].lower() in PARTICLES):
        return False
    return _is_known_name(text[glued.end() :])


def _may_open(text: str) -> bool:
    """Whether a line may open as a byline does: a quick look; nearly all lines of a page begin otherwise."""
    first = first_word(text)
    if first.lower() in words().byline or text[:1].isdigit() or _COLON_OR_BAR_RE.search(text):
        return True
    if first[1:] and not (first.isupper() or first[1:].islower()) and _glued_name().match(text):
        return True
    return opens_with_date_label(text)


def _is_known_name(text: str) -> bool:
    """Whether a line without its date is a person's name that opens with a given name."""
    return has_given_name(text) and len(text.split()) > 1 and is_person_name(text)


def _is_dated(text: str) -> bool:
    """Whether a line opens with a date or its label, behind which a name may stand: "Posted on 3 May 2024 by …"."""
    return text[:1].isdigit() or (opens_with_date_label(text) and any(map(str.isdigit, text)))


def named_once(text: str) -> str:
    """A line without the name that it has before its byline word, too.

    Example:
        >>> named_once("News Desk By News Desk on May 3"), named_once("Jane Example By Jan Muster")
        ('By News Desk on May 3', 'Jane Example By Jan Muster')
    """
    first, _, rest = text.partition(" ")
    if first not in rest:
        return text
    tokens = text.split(" ")
    stop = next((at for at, word in enumerate(tokens) if at and word.lower() in merged("attribution", "by")), 0)
    behind = " ".join(tokens[stop + 1 : 2 * stop + 1]).rstrip(",;")
    return " ".join(tokens[stop:]) if stop and behind == " ".join(tokens[:stop]) else text


def without_opener(text: str) -> str:
    """The line after its byline words, of which "Artikel von: Von Jan Muster" has two; empty where prose goes on.

    Example:
        >>> without_opener("Written by: Jane Example"), without_opener("By land and sea"), without_opener("By")
        ('Jane Example', '', '')
    """
    text = text.lstrip(EDGE)
    if (twice := _TWICE_RE.match(text)) and twice[1].lower() in merged("attribution", "by") - PARTICLES:
        text = text[len(twice[1]) :]
    if opened(words().byline, text) < 0 and (behind := _later_opener().match(text)):
        return text[behind.end() :]
    later = _glued_opener().search(text)
    if later and later.start() > 0 and not text[later.start() - 1].isspace():
        return text[later.end() :]
    text = behind_buttons(text)
    for _ in range(3):
        stop = _opener(text)
        rest = text[names_start(text, stop) if stop > 0 else stop :].lstrip(" :/៖")
        told = has_given_name(rest) or (stop > 0 and (" " in text[:stop] or _opens_no_name(text[:stop], rest)))
        if not rest or (rest == text[stop:] and not told):
            break
        text = rest
    bare = text.rstrip(" .:")
    whole = opened(words().byline, text) >= len(bare) and bare.lower() not in words().generic
    if whole:  # "From our correspondent" is a newsroom's name behind a byline word
        newsroom = bare.partition(" ")[2]
        return newsroom if newsroom.lower() in words().generic else ""
    return "" if goes_on_as_sentence(text) else text


def _is_given(word: str, rest: str) -> bool:
    """Whether a byline word is a given name here: "Oleh Example", but not "Oleh: Budi Example"."""
    return has_given_name(word) and rest[:1] != ":" and len(rest.split()) < MIN_WORDS_AFTER


def _opens_no_name(word: str, rest: str) -> bool:
    """Whether "By" itself is glued to the name behind it; "Von" and "De" also open names."""
    return word.lower() in merged("attribution", "by") - PARTICLES and " " in rest and is_person_name(rest)


def _unlisted_opener(text: str) -> int:
    """Where words end that open a byline without standing in a list of its words; -1 without any."""
    head, colon, _ = text[:LONGEST_LABEL].partition(":")
    first, _, rest = text.partition(" ")
    label = head.strip().lower()
    if colon and (label in words().text_labels or is_writers_label(label) or is_role(label) or is_joint_label(label)):
        return len(head) + 1
    if is_writers_label(first.lower()) and " " in rest and has_given_name(rest) and not is_role(first):
        return len(first)
    mark = _any_opener().match(text)
    if mark is None or has_given_name(text):
        return -1
    behind = text[mark.end() :].lstrip(" :").split(None, 2)
    handle = len(behind) == 1 and is_date_label(mark[0].rpartition(" ")[0])
    named = (len(behind) > 1 and has_given_name(behind[0])) or ":" in text[mark.end() : mark.end() + 2]
    return mark.end() if named or handle else -1


def _opener(text: str) -> int:
    """Where the byline word in front ends; -1 without one. "Van Example" and "I Wayan" are names."""
    stop = opened(words().byline, text)
    glued = _glued_name().match(text) if stop < 0 else None
    if glued and (
        " " in glued[0] or has_given_name(text[glued.end() :]) or _opens_no_name(glued[0], text[glued.end() :])
    ):
        return glued.end()  # "ByJane Example", "Written byExample Jane"
    if (labelled := label_end(text)) > max(stop, 0):
        return labelled
    if stop < 0:
        return _unlisted_opener(text)
    word = text[:stop]
    if word[0].isupper() and (word.lower() in PARTICLES - merged("attribution", "by") or _is_given(word, text[stop:])):
        return -1
    return (
        stop
        if takes_name(f" {word.lower()}") or text[stop : stop + 2].lstrip()[:1] in {":", "/"} or text[stop:].strip()
        else -1
    )
