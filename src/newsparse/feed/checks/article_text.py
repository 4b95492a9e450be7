"""Checks of an article's text: its length, what repeats, and what is no prose.

Thresholds named Gopher are of Rae et al. 2021 (arXiv 2112.11446, table A1), C4 of Raffel et al. 2020 (arXiv
1910.10683), FineWeb of Penedo et al. 2024 (arXiv 2406.17557). They were set for web pages as lines; here a block is
a line.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from newsparse.count_of import count_of, percent_beside
from newsparse.cues.facts import has_no_full_stops, has_noun_capitals
from newsparse.cues.rest import find_count
from newsparse.feed.issue import issue
from newsparse.kinds import Kind
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE
from newsparse.model import Article, Block, Issue
from newsparse.read.lines import count_words

FEWEST_WORDS = 50
"""Words below which a text is no usable document: Gopher's minimum."""
MOST_WORDS = 100_000
"""Words above which a text is no single document: Gopher's maximum."""
LONGEST_BLOCK = 1_000_000
"""Characters of the longest block that somebody wrote; a longer one is data."""
REPEATED_WORDS = 12
"""Words of the shortest block that counts as the article's text when it stands there twice; a shorter one may be a
menu's entry. The parser drops repeats from the same length on."""
FEWEST_CUT = 15
"""Words of the shortest block below the story that may be its unfinished end; a shorter one is a teaser."""
FEWEST_ALONE = 8
"""Words of the shortest last paragraph that is an unfinished sentence, where each one before it is finished; a shorter
one signs, or names what it stands under."""
FEWEST_TAIL = 4
"""Words after the last full stop that make a sentence without its end; fewer are initials or a button."""
LONGEST_CHAIN = 8
"""Steps that are followed from a block to the one that it repeats, which may repeat another in turn."""
REPEATED_SHARE = 0.2
"""Share of a text's characters in repeated lines: Gopher's most."""
GRAM_SHARES = ((2, 0.20), (3, 0.18), (4, 0.16))
"""Words of a phrase, and the share of characters that the most frequent one may take: Gopher's."""
REPEATED_GRAM, REPEATED_GRAM_SHARE = 5, 0.15
"""Words of a phrase, and the share of characters that all that stand twice may take: Gopher's for five words. Those for
six to ten words, 0.14 to 0.10, find little else."""
PHRASE_WORDS = 20_000
"""Words of a text that are searched for repeated phrases."""
FEWEST_LINES = 8
"""Blocks of the shortest body that is judged by shares of its blocks."""
SHORT_LINE, SHORT_SHARE, ENDED_SHARE = 30, 0.67, 0.12
"""Characters of a short line, the share of them, and the share of lines with end punctuation, in a list: FineWeb's."""
BULLET_SHARE, ELLIPSIS_SHARE = 0.9, 0.3
"""Share of lines that begin with a bullet, and that end in an ellipsis: Gopher's."""
SYMBOL_SHARE, LETTER_SHARE = 0.1, 0.8
"""Symbols (# and …) a word, at most, and words with a letter among all, at least: Gopher's."""
WORD_LENGTHS = (3, 10)
"""Shortest and longest mean length of words: Gopher's."""
LONGEST_WORD = 1000
"""Characters of a word: C4's."""

_END_RE = re.compile(r"[.!?…。！？।؟:;\"”’»)\]]\s*$")
_BULLET_RE = re.compile(r"\s*[-*•‣▪●◦–]\s")
_ELLIPSIS_RE = re.compile(r"(?:…|\.\.\.)[\"”’»)\]]?\s*$")
_UNSPACED_RE = late_pattern(f"[{WIDE}]")
_SENTENCE_RE = re.compile(r"[.!?…][\"'”’“‘»)\]]*\s+")
_ADDRESS_RE = re.compile(r"[@/]|www\.|\w\.\w")


def too_short(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the body has few words; none when there is no body."""
    words = sum(count_words(block.text) for block in article.body)
    if article.body and words < FEWEST_WORDS:
        message = f"the body has {count_of(words, 'word')}, fewer than {FEWEST_WORDS}"
        yield issue("too-short", "warning", message, field="body", value=str(words))


def too_long(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the body is longer than an article is."""
    words = sum(count_words(block.text) for block in article.body)
    longest = max((len(block.text) for block in article.body), default=0)
    if words > MOST_WORDS:
        message = f"the body has {words:,} words, more than {MOST_WORDS:,}"
        yield issue("too-long", "warning", message, field="body", value=str(words))
    elif longest > LONGEST_BLOCK:
        message = f"a block of the body has {longest:,} characters, more than {LONGEST_BLOCK:,}"
        yield issue("too-long", "warning", message, field="body", value=str(longest))


def truncated(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the last paragraph ends inside a sentence."""
    last = next((block for block in reversed(article.body) if block.kind is not Kind.HEADING), None)
    if last is None or has_no_full_stops(article.language):
        return
    # the parser may take an unfinished paragraph for a teaser below the story
    below = next((block for block in article.removed if block.start >= last.end), None)
    ends = [last.text.rstrip()] if last.kind is Kind.PARAGRAPH else []
    ends += [below.text.rstrip()] if below and ". " in below.text and count_words(below.text) >= FEWEST_CUT else []
    least = FEWEST_ALONE if _is_alone(last, article.body) else REPEATED_WORDS
    cut = next((text for text in ends if count_words(text) >= least and _is_cut(text, article.language)), None)
    if below and find_count(below.text) == 0:
        yield issue("truncated", "warning", "the source cut the text off", field="body", value=below.text)
    elif cut is not None:
        yield issue("truncated", "warning", "the last paragraph ends inside a sentence", field="body", value=cut[-60:])


def repeated_lines(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when much of the text stands there more than once."""
    seen: set[str] = set()
    whole = repeated = 0
    doubles = [block for block in article.removed if block.kind is Kind.DUPLICATE]
    doubles = [block for block in doubles if not (article.body and _is_caption(block, article))]
    for block in (*article.body, *doubles):
        if count_words(block.text) < REPEATED_WORDS:
            continue
        whole += len(block.text)
        repeated += len(block.text) if block.text in seen or block.kind is Kind.DUPLICATE else 0
        seen.add(block.text)
    if whole and repeated > REPEATED_SHARE * whole:
        message = f"{repeated / whole:.0%} of the text stands there twice, more than {REPEATED_SHARE:.0%}"
        yield issue("repeated-lines", "warning", message, field="body", value=f"{repeated / whole:.2f}")


def repeated_phrases(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when phrases come again and again."""
    words = article.text.casefold().split()[:PHRASE_WORDS]
    if len(words) < FEWEST_WORDS:
        return
    size = sum(map(len, words))
    for length, limit in GRAM_SHARES:
        phrase, count = Counter(zip(*(words[start:] for start in range(length)), strict=False)).most_common(1)[0]
        share = count * sum(map(len, phrase)) / size if count > 2 else 0.0
        if share > limit:
            shown = percent_beside(share, limit)
            message = f"one phrase of {length} words makes up {shown} of the text, more than {limit:.0%}"
            yield issue("repeated-phrases", "warning", message, field="body", value=" ".join(phrase))
            return
    share = _doubled(words) / size
    if share > REPEATED_GRAM_SHARE:
        shown = percent_beside(share, REPEATED_GRAM_SHARE)
        message = f"{shown} of the text are phrases that stand twice, more than {REPEATED_GRAM_SHARE:.0%}"
        yield issue("repeated-phrases", "warning", message, field="body", value=f"{share:.2f}")


def list_like(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the body is a list rather than sentences."""
    lines = _lines(article.body)
    if len(lines) < FEWEST_LINES:
        return
    short = sum(len(line) <= SHORT_LINE for line in lines) / len(lines)
    ended = sum(bool(_END_RE.search(line)) for line in lines) / len(lines)
    if short >= SHORT_SHARE:
        message = f"{short:.0%} of the body's lines have at most {SHORT_LINE} characters"
        yield issue("list-like", "warning", message, field="body", value=f"{short:.2f}")
    elif ended <= ENDED_SHARE and not has_no_full_stops(article.language):
        message = f"{ended:.0%} of the body's lines end as a sentence does"
        yield issue("list-like", "warning", message, field="body", value=f"{ended:.2f}")


def bullets(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when nearly all lines are bullets, or many end in an ellipsis."""
    lines = _lines(article.body)
    if len(lines) < FEWEST_LINES // 2:
        return
    starts = sum(block.kind is Kind.LIST_ITEM or bool(_BULLET_RE.match(block.text)) for block in article.body)
    if starts > BULLET_SHARE * len(article.body):
        yield issue("bullets", "warning", "nearly all of the body is a list", field="body", value=str(starts))
    dots = sum(bool(_ELLIPSIS_RE.search(line)) for line in lines)
    if dots > ELLIPSIS_SHARE * len(lines):
        message = f"{dots} of {len(lines)} lines end in an ellipsis: teasers rather than texts"
        yield issue("bullets", "warning", message, field="body", value=str(dots))


def symbols(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when the words are not those of prose."""
    words = [word for block in article.body if block.kind is not Kind.CODE for word in block.text.split()]
    if len(words) < FEWEST_WORDS:
        return
    longest = max(words, key=len)
    marks = sum(word.count("#") + word.count("…") + word.count("...") for word in words)
    letters = sum(any(map(str.isalpha, word)) for word in words)
    mean = sum(map(len, words)) / len(words)
    is_spaced = not _UNSPACED_RE.search(longest) and not has_no_full_stops(article.language)
    if is_spaced and len(longest) > LONGEST_WORD:
        yield issue("symbols", "warning", f"a word has {len(longest):,} characters", field="body", value=longest)
    elif marks > SYMBOL_SHARE * len(words):
        yield issue("symbols", "warning", f"{marks} # and … on {len(words)} words", field="body", value=str(marks))
    elif letters < LETTER_SHARE * len(words):
        shown = percent_beside(letters / len(words), LETTER_SHARE)
        message = f"{shown} of the words hold a letter, fewer than {LETTER_SHARE:.0%}"
        yield issue("symbols", "warning", message, field="body", value=str(letters))
    elif is_spaced and not WORD_LENGTHS[0] <= mean <= WORD_LENGTHS[1]:
        yield issue(
            "symbols", "warning", f"words have {mean:.1f} characters on average", field="body", value=f"{mean:.1f}"
        )


def _lines(blocks: Sequence[Block]) -> list[str]:
    return [block.text for block in blocks if block.kind not in (Kind.CODE, Kind.TABLE)]


def _is_caption(block: Block, article: Article) -> bool:
    """Whether a block repeats a picture's caption: pages show each several times, by their own design."""
    for _ in range(LONGEST_CHAIN):
        if block.duplicate_of is None or block.duplicate_of >= len(article.blocks):
            break
        block = article.blocks[block.duplicate_of]
    return block.kind in (Kind.CAPTION, Kind.CREDIT)


def _is_alone(last: Block, body: Sequence[Block]) -> bool:
    """Whether a last paragraph is one sentence, finished or not, behind paragraphs that are all finished."""
    before = [block.text for block in body if block.kind is Kind.PARAGRAPH and block is not last]
    is_one = len(_SENTENCE_RE.split(last.text)) == 1 and not re.search("[.!?]", last.text)
    return is_one and bool(before) and all(_END_RE.search(text) for text in before)


def _is_cut(text: str, language: str | None) -> bool:
    """Whether a text ends inside a sentence, and not in an address, a name or a button."""
    tail = _SENTENCE_RE.split(text[-400:])[-1].split()
    if len(tail) < FEWEST_TAIL or not (tail[-1][-1].isalpha() or tail[-1][-1] in ",;("):
        return False
    lower = sum(word[0].islower() for word in tail)
    is_listed = 4 * sum(word.endswith(",") for word in tail) > len(tail)  # keywords, places
    if _ADDRESS_RE.search(tail[-1]) or is_listed or lower < len(tail) / 2:
        return False
    return tail[-1][0].islower() or has_noun_capitals(language)


def _doubled(words: Sequence[str]) -> int:
    """Characters of the words that lie in a phrase which stands twice."""
    grams = list(zip(*(words[start:] for start in range(REPEATED_GRAM)), strict=False))
    counts = Counter(grams)
    if len(counts) == len(grams):
        return 0
    inside = bytearray(len(words))
    seen: set[tuple[str, ...]] = set()
    for start, gram in enumerate(grams):
        if gram in seen:
            inside[start : start + REPEATED_GRAM] = b"\1" * REPEATED_GRAM
        seen.add(gram)
    return sum(len(word) for word, is_inside in zip(words, inside, strict=True) if is_inside)
