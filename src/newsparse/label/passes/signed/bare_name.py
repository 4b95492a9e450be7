"""Bare names: whether a line without a byline word may sign an article, and how sure that is."""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.piece_kind import before_place, is_section
from newsparse.attribution.byline.undated import between_dates
from newsparse.attribution.byline.wide import is_desk
from newsparse.attribution.byline.wide_outlet import is_outlet
from newsparse.attribution.cue_words import opened, words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.label.page import Page, Story
from newsparse.label.passes.story.key_points import heads_first_section
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE
from newsparse.model import Author
from newsparse.names import PARTICLES, SUFFIXES, has_caseless_given_name, has_given_name, is_person_name

UNDER = 4
"""Segments under the headline in which an agency's name alone is a byline."""
LEAST_CHANCE = 0.03
"""Chance that the scorer must see in a line that only its name's shape makes a byline: two in three of those below it
are buttons and sections."""
RIGHT_UNDER = 2
"""Segments under the headline in which a name that no list knows signs beside a date."""
LONGEST_PART = 3
"""Characters of the longest part of a Chinese or Japanese name with a blank inside."""
LONGEST_WHOLE = 4
"""Characters of the longest Chinese or Japanese name without a blank."""
LONGEST_KOREAN = 3
"""Syllables of nearly all Korean names; four are mostly a button's."""
LONGEST_SURNAME_FIRST = 4
"""Words of the longest name that begins with its surname: "Nguyễn Thị Minh Khai"."""
SHORTEST_TOPIC = 4
"""Letters of the shortest word that headline and name may not share; shorter ones are particles and initials."""
SHORTEST_CAPITALS = 3
"""Letters of the shortest surname that its capitals tell: "Jane ROE"; two are initials."""


_WIDE = late_pattern(f"[{WIDE}]")
_WORDS = late_pattern(rf"[^\W{WIDE}]+")
"""Words of scripts that part them, in a headline of one that does not, too."""
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}|[^\W\d_]{1,2}\.[^\W\d_]\.")
_KOREAN = late_pattern(r"[가-힣]")
_KANA_END_RE = late_pattern(r"^[㐀-鿿々]{1,3}[぀-ヿ]{3}$")
"""A given name in three kana behind the surname: "笹本ひかり"."""
_KANA_NAME_RE = late_pattern(r"^[㐀-鿿々]{2}[぀-ゟ]{2,3}$")
"""The same behind a surname that no list has, where bylines stand."""
_BETWEEN_RE, _DASHED_RE = re.compile(r"\s*[,،|·•⋅‧/]\s*"), re.compile(r"\s[-–—]\s")
"""What stands between a name and what a line says behind it."""
_MARKS = tuple("|·•⋅/–—-,")
"""What parts a byline from a paper, a section and the day before it."""
_CODE_RE = re.compile(r"\b[^\W\d_]\d")
_INSIDE_BRACKETS = re.compile(r"\s?\([^()]{1,20}\)")


def beside_dates(text: str) -> str:
    """What a line holds before, between or behind its dates; the line itself if it has none.

    A byline goes before what else stands there, and a name before a paper or a section:
    "The Harbor Times | 9 March 2024 | Jane Roe".
    """
    if not any(map(str.isdigit, text)):
        return text
    first, *others = between_dates(text) or [""]
    named = others and (is_section(first) or is_outlet_name(first))
    parted = (one for one in others if text[: text.find(one)].rstrip().endswith(_MARKS))
    signed = (one for one in parted if opened(words().byline, one) > 0 or (named and has_given_name(one)))
    return next(signed, first)


def ends_as_sentence(text: str) -> bool:
    """Whether a line ends with a mark that no name ends with; "Jr.", "Ph.D." and initials do.

    Example:
        >>> ends_as_sentence("Jane Example."), ends_as_sentence("Martin Example Jr.")
        (True, False)
    """
    last = text.rsplit(None, 1)[-1].lower() if text else ""
    return text[-1:] in ".:?!" and last not in SUFFIXES and not _INITIAL.fullmatch(last)


def holds_code(text: str) -> bool:
    """Whether a line holds a letter with its number, as no name does: "Example H2", "Road A38"."""
    return _CODE_RE.search(text) is not None


def may_sign(page: Page, story: Story, index: int, text: str) -> bool:
    """Whether a line without a byline word may sign, by its opening and its place.

    It opens with a given name below the headline; it is an agency's right under it; or it has a name's shape there,
    which is all that scripts without capitals show.

    Args:
        page: the page.
        story: where the article stands.
        index: the line's segment.
        text: the line without its dates.
    """
    below = story.title is not None and story.title < index
    dated = any(index + step in story.stamps for step in (-2, -1, 0, 1, 2))
    if has_given_name(text) or (below and is_desk(text)):
        return below or dated
    under = index - (story.title or 0)
    name = _first_name(text, dated=index in story.stamps or bool(page.read_stamps(index)))
    if name.lower() in words().generic:  # "নিজস্ব প্রতিবেদক, ঢাকা": the paper's own reporter, who is not named
        return below and under <= UNDER
    agency = find_agency(name) if below and under <= 2 * UNDER else None
    if agency is not None:
        return agency.type == "news agency" and (name not in words().doubtful or page.cues.language == "tr")
    if not below or (under > UNDER and not dated) or text[-1:] == "," or _is_phrase(page, name):
        return False
    if story.title is not None and _is_topic(name, page.segments[story.title].text):
        return False
    bare = _INSIDE_BRACKETS.sub("", name).rstrip("&0123456789 ")
    marked = has_caseless_given_name(bare)
    return len(text) > 2 and is_person_name(bare, page.cues.words["no_name"], marked=marked)


def _first_name(text: str, *, dated: bool) -> str:
    """The first name of a line, without the outlet behind it, and beside a date without the place or the section."""
    name = _BETWEEN_RE.split(text, maxsplit=1)[0]
    if dated or not text.rpartition(" ")[2].isupper():  # houses stand there, too: "ΓΣΕΕ - ΣΕΒ"
        before = _DASHED_RE.split(name, maxsplit=1)[0]
        name = before if " " in before else name
    head, _, last = name.rpartition(" ")
    if _WIDE.search(name):
        if head and is_outlet(head):
            return last  # "港報 王小明"
        return head if head and is_outlet(last) else name
    head = before_place().split(name, maxsplit=1)[0] if dated else name
    return head if " " in head else name


def _is_phrase(page: Page, name: str) -> bool:
    """Whether a line holds a function word; a particle inside a name is none: "Y. Le Goff"."""
    first, *others = name.split() or [""]
    plain = [first, *(word for word in others if word.islower() or word.lower() not in PARTICLES)]
    return any(word.casefold() in page.cues.words["function"] for word in plain)


def _is_topic(name: str, title: str) -> bool:
    """Whether the headline has a word of what looks like a name: a picture's alt text, a product."""
    spoken = set(_WORDS.findall(title.casefold()))
    return any(len(word) >= SHORTEST_TOPIC and word in spoken for word in _WORDS.findall(name.casefold()))


def is_plausible(page: Page, author: Author, *, cued: bool) -> bool:
    """Whether a name may be an author's: a bare one needs two words, or is an agency's."""
    parts = author.name.casefold().split()
    if not cued and any(word in page.cues.words[key] for word in parts for key in ("published", "updated")):
        return False
    if not has_given_name(author.name) and (_ends_with_by(parts) or _is_filed(page, author.name)):
        return False
    inside = {word for word in parts[1:-1] if word in PARTICLES}  # "María de los Ángeles Pérez y Gil"
    if any(word in page.cues.words["no_name"] and word not in inside for word in parts):
        return author.kind == "organisation" and (cued or find_agency(author.name) is not None)  # "Redazione ANSA"
    if author.kind == "person" and parts[-1] in page.cues.words["role"] and not has_given_name(author.name):
        return False
    if cued or author.kind == "organisation":
        return True
    bare = _INSIDE_BRACKETS.sub("", author.name)
    named = is_person_name(bare, marked=has_caseless_given_name(bare))
    return named and (len(parts) > 1 or author.name == author.name.swapcase())


def _ends_with_by(parts: Sequence[str]) -> bool:
    """Whether a section and the byline word for the line below are taken for a name: "Opinion By"."""
    return len(parts) > 1 and parts[-1] in merged("attribution", "by")


def _is_filed(page: Page, name: str) -> bool:
    """Whether the metadata say that a name is the article's section; its topics may hold its author."""
    return any(fact.field == "section" and fact.text.casefold() == name.casefold() for fact in page.facts)


def is_told_by_shape(page: Page, story: Story, index: int, authors: Sequence[Author]) -> bool:
    """Whether names that no list knows are names all the same, and no button: by script, capitals, date or scorer."""
    name = authors[0].name
    if _WIDE.search(name):
        placed = _lines_under(page, story, index) == 1 and not story.stamps.keys().isdisjoint((index - 1, index + 1))
        return all(_is_wide_name(one.name) or (placed and _KANA_NAME_RE.match(one.name)) for one in authors)
    segment = page.segments[index]
    if segment.mark == "heading" or heads_first_section(segment):
        return False
    if not has_caseless_given_name(name) and _is_said_small(page, name):
        return False
    if story.scores is None or story.scores.byline[index] >= LEAST_CHANCE or has_caseless_given_name(name):
        return True
    right_under = 0 < _lines_under(page, story, index) <= RIGHT_UNDER and index in story.stamps
    if right_under and not any(segment.text == name for segment in page.segments):
        return True  # a section stands in the menu, too
    surname = name.rsplit(None, 1)[-1]
    return not name.isupper() and surname.isupper() and len(surname) >= SHORTEST_CAPITALS


def _is_said_small(page: Page, name: str) -> bool:
    """Whether the page has all words of what looks like a name in small letters, too: "Cautionary Tale"."""
    small = [word.lower() for word in name.split() if word[1:].islower()]
    return bool(small) and all(re.search(rf"\b{re.escape(word)}\b", page.source) for word in small)


def opens_with_surname(page: Page, text: str) -> bool:
    """Whether a line is a name with its surname in front and marks on its letters, as Vietnamese ones are."""
    parts = text.split()
    if text.isascii() or not 1 < len(parts) <= LONGEST_SURNAME_FIRST or not all(part[0].isupper() for part in parts):
        return False
    return parts[0].lower() in _surnames_first() and is_person_name(text) and not _is_phrase(page, text)


def _lines_under(page: Page, story: Story, index: int) -> int:
    """How many lines under the headline a line stands; the headline again and the site's own lines do not count."""
    if story.title is None:
        return 0
    title = page.segments[story.title].text
    between = range(story.title + 1, index)
    return index - story.title - sum(page.rows[at] is not None or page.segments[at].text in title for at in between)


def _is_wide_name(name: str) -> bool:
    """Whether characters without capitals are a name: two short parts, or a surname that many bear in front."""
    parts = name.split()
    if len(parts) == 2:
        return all(len(part) <= LONGEST_PART for part in parts)
    longest = LONGEST_KOREAN if _KOREAN.match(name) else LONGEST_WHOLE + bool(_KANA_END_RE.search(name))
    if len(parts) != 1 or not 1 < len(name) <= longest or name in _surnames():  # a town's name: "千葉"
        return False
    return name.startswith(_surnames())


@lru_cache(maxsize=1)
def _surnames_first() -> frozenset[str]:
    return frozenset(read_file("names")["surnames_first"])


@lru_cache(maxsize=1)
def _surnames() -> tuple[str, ...]:
    surnames: dict[str, list[str]] = read_file("names")["surnames"]
    return tuple(surname for known in surnames.values() for surname in known)
