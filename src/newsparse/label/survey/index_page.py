"""Index page: a list of articles, told from an article by what its paragraphs are and what they speak of.

Each summary stands under its own headline and tells its own story. An article made of short pieces under headings, such
as a live blog or a list of answers, has the same look, but its pieces share words, its headings ask or are numbered,
or a date or a byline stands over its text.
"""

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.document import Segment
from newsparse.label.page import Page, Story

HEADLINE = 4, 18
"""Words of a teaser's headline, least and most."""
HEADLINES, MEAN = 12, 5.0
"""Headlines of a page that lists articles, at least, and their words on average: a menu's longer entries have fewer."""
SUMMARY = 60
"""Words of the longest summary, or of several in a row; a page with a longer text in its stretch has a story."""
FEW = 3
"""Lines of a stretch that is but some headlines; a longer one without prose is verse or a list."""
FLASH, MANY = 25, 20
"""Words of a stretch that is a single teaser among headlines, and how many these must be."""
LINES_BELOW_STAMP = 8
"""Lines below a date or byline among which its first paragraph stands, share buttons between."""
STAMP, SIGNED = 12, 3
"""Words of the longest line that is a date or a byline, and how many one article has: its own, published, updated."""
TEASERS = 5
"""Summaries of a page that lists articles, at least; fewer may be a short article and what stands around it."""
LINES_ABOVE_SUMMARY = 3
"""Lines above a summary among which its headline stands: a kicker, a name or an hour may lie between."""
WHOLE = 0.9
"""Share of a headline's letters that link, from which all of it is a link to the article."""
HEADED = 0.7
"""Share of the summaries that have such a headline."""
ASKING = 0.3
"""Share of these headlines that ask or are numbered, from which they are the headings of an article."""
COHERENT = 0.3
"""Share of the summaries' content words that more than one of them has, from which they tell one story: 0.35 and more
in articles made of short pieces under headings, live blogs among them; below 0.3 in lists of articles."""
SUBJECT = 0.5
"""Share of the summaries that have one and the same content word, from which they tell one story."""
TORN = 0.15
"""Lines that begin inside a sentence, for each headline, from which these are pieces of sentences cut at a width."""
_END_INSIDE_RE = re.compile("[。！？；](?=[^\\W_])|^[，。、；」』）]")
"""The end of a sentence with another behind it, or a mark that no line begins with."""
ENDINGS = "?!\"'”“’»«"
"""What a headline may end in as a sentence does."""


def find_headlines(page: Page, story: Story) -> Sequence[int]:
    """The headlines of a page that lists articles and holds none; empty for any other page."""
    cards = _find_cards(page)
    if cards:
        return cards
    start, end = story.start, story.end
    inside = [index for index in range(start, end) if _is_summary(page, index)]
    is_short = sum(page.segments[index].words for index in inside) <= FLASH
    is_parted = _longest_run(page, inside) <= SUMMARY
    if not (is_short or is_parted):  # nearly all articles
        return ()
    headlines = [index for index in range(len(page.segments)) if _is_headline_of(page, index)]
    words = sum(page.segments[index].words for index in headlines)
    if len(headlines) < HEADLINES or words < MEAN * len(headlines):
        return ()
    torn = sum(segment.words >= HEADLINE[0] and _is_torn(segment.text) for segment in page.segments)
    if torn > TORN * len(headlines):
        return ()
    if inside:
        prose = [index for index in range(len(page.segments)) if _is_summary(page, index)]
        is_flash = is_short and len(headlines) >= MANY
        is_list = is_parted and _are_teasers(page, prose)
        return headlines if (is_flash or is_list) and not _is_signed(page) else ()
    is_made_of_them = end - start <= FEW and all(map(is_headline, page.segments[start:end]))
    return headlines if is_made_of_them else ()


def _find_cards(page: Page) -> Sequence[int]:
    """The headlines of a page whose ``article`` elements are teasers: a heading that is a link, and a summary."""
    if len(set(page.articles)) < TEASERS:  # nearly all pages
        return ()
    cards: dict[str, list[int]] = {}
    for index, path in enumerate(page.articles):
        cards.setdefault(path, []).append(index)
    around = cards.pop("", [])
    if len(cards) < TEASERS or sum(page.segments[index].words for index in around if _is_summary(page, index)) > FLASH:
        return ()
    headlines: list[int] = []
    for card in cards.values():
        summary = [index for index in card if _is_summary(page, index)]
        linked = [index for index in card if page.segments[index].level and page.segments[index].linked >= WHOLE]
        if len(linked) != 1 or sum(page.segments[index].words for index in summary) > SUMMARY:
            return ()
        headlines += linked
    prose = [index for card in cards.values() for index in card if _is_summary(page, index)]
    return headlines if _are_teasers(page, prose) else ()


def _is_torn(text: str) -> bool:
    """Whether a line is a piece of sentences: it begins in lower case or, in East Asian scripts, holds an end."""
    return text[0].islower() or (not text.isascii() and _END_INSIDE_RE.search(text) is not None)


def _is_signed(page: Page) -> bool:
    """Whether one text carries a date or a byline over its first paragraph; in a list all have one, or none."""
    lines = [index for index, segment in enumerate(page.segments) if segment.words <= STAMP and not segment.ended]
    leading = [index for index in lines if _leads_to_prose(page, index)]
    signed = sum(page.opens_byline(index) or bool(page.read_stamps(index)) for index in leading)
    return 1 <= signed <= SIGNED


def _leads_to_prose(page: Page, index: int) -> bool:
    """Whether a paragraph comes next, share buttons and another short line aside."""
    others = 0
    for below in range(index + 1, min(len(page.segments), index + 1 + LINES_BELOW_STAMP)):
        if _is_summary(page, below):
            return True
        others += page.rows[below] is None
        if others > 1 or _is_headline_of(page, below):
            return False
    return False


def _longest_run(page: Page, prose: Sequence[int]) -> int:
    """Words of the longest text without a headline or label between its paragraphs."""
    longest = run = 0
    last = -1
    for index in prose:
        run = page.segments[index].words + (run if index == last + 1 else 0)
        longest, last = max(longest, run), index
    return longest


def _are_teasers(page: Page, prose: Sequence[int]) -> bool:
    """Whether paragraphs are teasers' summaries: each under a headline, none telling on another's story."""
    over = [headline for headline in (_headline_over(page, index) for index in prose) if headline]
    if len(prose) < TEASERS or len(over) < len(prose) * HEADED:
        return False
    if sum(text.endswith("?") or text[0].isdigit() for text in over) > len(over) * ASKING:
        return False
    function = page.cues.words["function"]
    words = [set(page.content_words(index)) - function for index in prose]
    counts = Counter(word for one in words for word in one)
    shared = sum(counts[word] > 1 for one in words for word in one)
    is_one_story = max(counts.values(), default=0) >= SUBJECT * len(prose)
    return not is_one_story and shared < COHERENT * sum(map(len, words))


def _headline_over(page: Page, index: int) -> str:
    """The headline close above a paragraph with no other paragraph between, empty when there is none."""
    for above in range(index - 1, max(-1, index - 1 - LINES_ABOVE_SUMMARY), -1):
        if _is_headline_of(page, above):
            return page.segments[above].text
        if _is_summary(page, above):
            return ""
    return ""


def _is_summary(page: Page, index: int) -> bool:
    return page.prose[index] and page.rows[index] is None and not is_headline(page.segments[index])


def _is_headline_of(page: Page, index: int) -> bool:
    known = page.rows[index] is not None or index in page.twins.equal or index in page.live
    return not known and is_headline(page.segments[index])


def is_headline(segment: Segment) -> bool:
    """Whether a line has a headline's length and form."""
    fits = HEADLINE[0] <= segment.words <= HEADLINE[1]
    return fits and not segment.text[0].islower() and (not segment.ended or segment.text[-1] in ENDINGS)
