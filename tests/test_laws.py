"""The laws, on texts that no one wrote: nothing lost, nothing invented, never an exception, linear time."""

import gc
import re
from collections import Counter
from collections.abc import Callable, Iterator
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsparse.kinds import BODY, REMOVED, Kind
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read.entities import decode_entities
from newsparse.read.shortcodes import without_shortcodes

LONG = 12
"""Words from which a paragraph must not stand twice in the body."""
REFRAIN = 3
"""Times from which a repeated paragraph is meant."""
MOST_GROWTH = 3.0
"""What twice the text may cost at most, as a multiple; a quadratic step costs 4."""
SIZE = 200_000
"""Characters of the text whose time is compared with that of half of it."""
NOISE = 0.02
"""Seconds below which a measured time says nothing of its growth."""

INVISIBLE_RE = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Characters that stand in no text; joiners may, where letters need them."""
JOINER_RE = re.compile("[\u200c\u200d]")
WORD_RE = re.compile(r"[^\W_]")

LINES = (
    "Mill fire leaves Ashby without flour",
    "Ashby-Mühle brennt: drei Verletzte",
    "By Jane Roe and John Doe, Reuters",
    "Jane Roe",
    "Von Erika Muster, dpa",
    "Par Jeanne Exemple",
    "Published 3 June 2024 at 14:05 BST",
    "Updated: 05/06/2024",
    "Updated:",
    "0:00 / 1:23",
    "Firefighters at the mill on Monday. Jane Roe/Ashby Pictures via Example Images",
    "Firefighters at the mill on Monday.",
    "Foto: Erika Muster / dpa",
    "Photo: Jane Roe",
    "Image caption",
    "Home",
    "News",
    "Sport",
    "Share",
    "Advertisement",
    "Read more",
    "Subscribe to our newsletter",
    "Related articles",
    "Mill owner had warned of fire for years",
    "3 min read",
    "© 2024 Ashby Gazette. All rights reserved.",
    "ASHBY (AP) — A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said.",
    "A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said.",
    "“We heard a bang and ran,” said Mary Miller, who has lived beside the mill for thirty years.",
    "The mill, built in 1821, ground flour for the whole valley until the river was dammed in 1957.",
    "Die Feuerwehr war mit 40 Leuten vor Ort und hat den Brand erst am Dienstag früh gelöscht.",
    "Le feu a détruit le vieux moulin dans la nuit de lundi à mardi, ont indiqué les pompiers.",
    "What happened next",
    "Who owns the mill?",
    "The mayor of",
    "Unterwald",
    ", a town of 3,000, said that the council would",
    "rebuild it",
    ".",
    "(",
    "Reuters contributed to this report.",
    "(Reporting by Jane Roe; Editing by John Doe)",
    "Correction: an earlier version of this article gave the wrong year.",
    "Tags: fire, mill, Ashby",
    "Jane Roe is a reporter at the Ashby Gazette.",
    "• a first point of the plan",
    "1. the second point",
    "山火事は月曜日の夜に古い製粉所を焼き、三人がけがをしたと消防署長が話した。",
    "Пожар уничтожил старую мельницу в ночь на вторник, сообщил начальник пожарной охраны.",
)
MARKS = (
    "# Mill fire leaves Ashby without flour",
    "## What happened next",
    "Mill fire leaves Ashby without flour\n====",
    "---",
    "***",
    "> “We heard a bang and ran,” she said.\n> The mill was gone.",
    "* [Home](https://example.test/)",
    '  * [Sport](/sport "Sport")',
    "![Firefighters at the mill](https://example.test/a_(1).jpg)",
    "[![Firefighters at the mill](/a.jpg)](/gallery)",
    "[ ![](/a.jpg) Mill owner had warned of fire ](/b)",
    "**By Jane Roe**",
    "_Foto: Erika Muster / dpa_",
    "```\nx = [1](2)\n```",
    "```",
    "| Town | Mills |\n|---|---|\n| Ashby | 0 |",
    "A fire destroyed the [old mill](https://example.test/mill) in *Ashby* on Monday night, the chief said.  ",
    "1\\. An escaped \\*star\\* and a [reference][1]",
    "[1]: https://example.test/",
    "](",
    "![",
    "[",
    "**",
    "<p>",
    "&amp;",
    "&#8217;",
    "&amp;nbsp;",
    "A figure: <img src=/a.jpg alt='Mill'> of the <b>mill</b>.<br>All night.",
    "[^1]: A note on the mill[^2].",
    "---\ntitle: Mill fire leaves Ashby without flour\nauthor: Jane Roe\n---",
    "Title: Mill fire\n\nURL Source: https://example.test/\n\nMarkdown Content:",
    '[gallery ids="1"]',
    "1. # Mill fire",
    "#",
)
ENDS = (
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\f",
    "\v",
    "\x1c",
    "\x85",
    "\u2028",
    "\u2029",
    "\n \n",
    "\n\u200b\n",
    "\u00a0\n",
    " ",
)

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
odd = st.text('aA1\t\xad\u200c\u200d .,:;/|()[]!*_#>`~-\\<&"“”—©\n\r\f\x85\u2028\u200b\u00a0\ufeff\u3000', max_size=120)


def page(lines: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Texts of such lines, each with some line end or other."""
    pieces = st.lists(st.tuples(lines, st.sampled_from(ENDS)), max_size=30)
    return pieces.map(lambda found: "".join(line + end for line, end in found))


news = page(st.sampled_from(LINES) | st.sampled_from(LINES) | odd)
markdown = page(st.sampled_from(MARKS) | st.sampled_from(LINES) | odd)
raws = st.one_of(anything, odd, news, markdown)
formats = st.sampled_from(("auto", "text", "markdown"))

few = settings(max_examples=100, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
"""The same examples on each run; for a hunt, raise ``max_examples`` to 4,000 and drop ``derandomize``."""


def parse(raw: str | bytes, style: str = "auto") -> Article:
    return parse_article(raw, options=Options.model_validate({"format": style}))


def letters(text: str) -> str:
    """The letters and digits of a text."""
    return "".join(WORD_RE.findall(text))


def fold(text: str) -> str:
    """A text without what is no letter of it: white space, invisible characters, joiners."""
    return " ".join(JOINER_RE.sub("", INVISIBLE_RE.sub("", " ".join(text.split()))).split())


def strings(article: Article) -> Iterator[tuple[str, str]]:
    """Every string of an article that must be a slice of the text, with the name of its field."""
    singles = {"title": article.title, "subtitle": article.subtitle, "section": article.section}
    for field, value in singles.items():
        if value is not None:
            yield field, value
    yield from (("tags", tag) for tag in article.tags)
    for author in article.authors:
        for field in ("name", "role", "affiliation", "location"):
            if (part := getattr(author, field)) is not None:
                yield f"authors.{field}", part
    if article.dateline is not None:
        for field in ("text", "place", "agency", "date"):
            if (part := getattr(article.dateline, field)) is not None:
                yield f"dateline.{field}", part
    for caption in article.captions:
        yield from (("captions.text", text) for text in (caption.text,) if text or caption.credit is None)
        if (credit := caption.credit) is not None:
            parts = (*credit.photographers, *credit.sources, *credit.notes, credit.via, credit.raw)
            yield from (("captions.credit", part) for part in parts if part is not None)
    for contribution in article.attributions:
        yield "attributions.text", contribution.text
        for source in contribution.sources:
            parts = (source.name, source.affiliation, source.location)
            yield from (("attributions.sources", part) for part in parts if part is not None)


def check_conservation(article: Article) -> None:
    """Every character that is not white space lies in one block; blocks are in order."""
    at = 0
    for block in article.blocks:
        assert at <= block.start < block.end <= len(article.source), "blocks overlap, are empty or out of order"
        assert not article.source[at : block.start].strip(), f"lost: {article.source[at : block.start]!r}"
        at = block.end
    assert not article.source[at:].strip(), f"lost: {article.source[at:]!r}"


def check_membership(article: Article) -> None:
    """The fields that hold blocks hold the blocks of their kinds, in order."""
    assert article.body == tuple(block for block in article.blocks if block.kind in BODY)
    assert article.removed == tuple(block for block in article.blocks if block.kind in REMOVED)
    assert article.notes == tuple(block for block in article.blocks if block.kind is Kind.NOTE)
    for block in article.blocks:
        assert block.rule
        assert block.why
        assert block.duplicate_of is None or 0 <= block.duplicate_of < len(article.blocks)


def check_slices(article: Article) -> None:
    """No string of the article says what no block says."""
    texts = [fold(block.text) for block in article.blocks]
    for field, value in strings(article):
        assert value, f"{field} is empty"
        assert any(fold(value) in text for text in texts), f"{field} is no slice: {value!r}"


def check_once(article: Article) -> None:
    """No long paragraph stands twice in the body, unless it is a refrain."""
    found = Counter(
        letters(block.text.casefold())
        for block in article.body
        if block.kind is Kind.PARAGRAPH and block.text.count(" ") + 1 >= LONG
    )
    twice = [key for key, times in found.items() if 1 < times < REFRAIN]
    assert not twice, f"stands twice: {twice}"


@few
@given(raws, formats)
def test_nothing_is_lost_and_nothing_is_invented(raw: str, style: str) -> None:
    article = parse(raw, style)
    assert article.source == raw or style == "auto"
    check_conservation(article)
    check_membership(article)
    check_slices(article)
    check_once(article)


@few
@given(raws)
def test_a_text_block_is_its_place_without_white_space_entities_and_bullet(raw: str) -> None:
    for block in parse(raw, "text").blocks:
        place = decode_entities(without_shortcodes(article_slice(raw, block.start, block.end)))
        shown = block.text
        assert is_folded(shown, block.kind), repr(shown)
        assert not INVISIBLE_RE.search(shown) or not INVISIBLE_RE.sub("", raw).strip()  # all that there is
        assert letters(place) in (letters(shown), f"o{letters(shown)}"), "text and place differ"


def is_folded(shown: str, kind: Kind) -> bool:
    """Whether a text's white space is single blanks, and in a table's row single tabs between its cells."""
    if "\t" not in shown:
        return shown == " ".join(shown.split())
    cells = shown.split("\t")
    return kind is not Kind.PARAGRAPH and all(cell and cell == " ".join(cell.split()) for cell in cells)


NORMALISED = {
    "white space is folded": ("Old \u00a0 mill\u3000burns", "Old mill burns"),
    "a line break is a blank": (
        "The mayor of\nUnterwald\nhas quit after the vote.",
        "The mayor of Unterwald has quit after the vote.",
    ),
    "or none before a closing mark": (
        "The mayor of\nUnterwald\n, a town, quit.",
        "The mayor of Unterwald, a town, quit.",
    ),
    "nor in Chinese": ("磨坊在星期一夜（\n三月四日\n）烧毁了。", "磨坊在星期一夜（三月四日）烧毁了。"),
    "a bullet is taken off": ("• Old mill burns", "Old mill burns"),
    "soft hyphens are off": ("Old Feuer\u00adwehr\u00ad mill", "Old Feuerwehr mill"),
    "byte order marks are off": ("\ufeffOld mill\ufeff burns", "Old mill burns"),
    "direction marks are off": ("\u200fOld\u200b mill\u202c burns", "Old mill burns"),
    "joiners stay where letters need them": (
        "آنها می\u200cگویند 👨\u200d👩\u200d👧",
        "آنها می\u200cگویند 👨\u200d👩\u200d👧",
    ),
    "and nowhere else": ("Old\u200d mi\u200cll", "Old mill"),
    "a hyphen at a line's end is joined": (
        "The old govern-\nment of Ashby quit on Monday.",
        "The old government of Ashby quit on Monday.",
    ),
    "one inside a line stays": ("The old govern-ment of Ashby-\nHolm quit.", "The old govern-ment of Ashby-Holm quit."),
    "case and letters stay": ("Ǆ ﬁre ½ Ａ é", "Ǆ ﬁre ½ Ａ é"),
    "entities are decoded": ("Mill &amp; river", "Mill & river"),
}
"""What ``docs/kinds.md`` lists: a text, and what its block shows."""


@pytest.mark.parametrize("case", NORMALISED)
def test_a_text_is_normalised_as_the_documentation_lists(case: str) -> None:
    raw, shown = NORMALISED[case]
    article = parse(raw, "text")
    assert [block.text for block in article.blocks] == [shown]
    assert (article.blocks[0].start, article.blocks[0].end) == (0, len(raw))


def test_the_cells_of_a_row_keep_a_tab_between_them() -> None:
    article = parse("Ward \t Yes\nNorth\t\u00a0402", "text")
    assert [block.text for block in article.blocks] == ["Ward\tYes", "North\t402"]


def article_slice(source: str, start: int, end: int) -> str:
    """A place of the source, its ends trimmed to what is not white space."""
    assert not source[start].isspace()
    assert not source[end - 1].isspace()
    return source[start:end]


@few
@given(markdown)
def test_a_markdown_block_shows_only_what_its_place_holds(raw: str) -> None:
    for block in parse(raw, "markdown").blocks:
        shown, place = letters(block.text), iter(letters(decode_entities(article_slice(raw, block.start, block.end))))
        assert all(letter in place for letter in shown), f"{block.text!r} is not in {raw[block.start : block.end]!r}"


@few
@given(
    st.binary(max_size=200) | raws.map(lambda text: text.encode("utf-8")), st.sampled_from((None, "latin-1", "utf-16"))
)
def test_any_bytes_give_an_article(raw: bytes, encoding: str | None) -> None:
    article = parse_article(raw, options=Options(encoding=encoding))
    check_conservation(article)
    check_slices(article)


@few
@given(raws.map(lambda text: f"<p>{text}") | st.text("<>/ap!-&;\"'=\n ", max_size=80))
def test_any_html_gives_an_article(raw: str) -> None:
    article = parse(raw, "html")
    check_conservation(article)
    check_slices(article)


@few
@given(raws)
def test_the_same_text_gives_the_same_article(raw: str) -> None:
    article = parse(raw)
    assert parse(raw) == article
    assert Article.model_validate_json(article.model_dump_json()) == article
    if article.source == raw:  # HTML and odd characters are laid out or replaced
        assert parse(article.source) == article


@pytest.mark.parametrize("style", ["auto", "text", "markdown", "html"])
@pytest.mark.parametrize(
    "raw", ["\ud800", "a \udfff b\n\n\ud800\n", "By \ud800\n\n![](\udc00)", "\x00", "\ufffe\uffff"]
)
def test_characters_that_are_none_are_no_reason_to_fail(raw: str, style: str) -> None:
    article = parse(raw, style)
    check_conservation(article)
    assert Article.model_validate_json(article.model_dump_json()) == article


FOUND = {
    "a zero-width line in a paragraph": "L\r\u200b\r0",
    "the mark of a quote before a broken image": ">\n\x00![](/",
    "a credit and nothing else": "–©A",
    "a credit under an invisible line": "\u200b\nFot:\x00",
}
"""What the tests above once found, as small as it gets."""


@pytest.mark.parametrize("case", FOUND)
@pytest.mark.parametrize("style", ["auto", "text", "markdown"])
def test_what_was_found_stays_mended(case: str, style: str) -> None:
    article = parse(FOUND[case], style)
    check_conservation(article)
    check_slices(article)
    assert all(is_folded(block.text, block.kind) for block in article.blocks)


def repeated(unit: str) -> Callable[[int], str]:
    """Texts of one unit, over and over, of the length asked for."""
    return lambda size: unit * (size // len(unit))


PROSE = "The council said on Monday that the mill in Ashby, which burned in June, will be rebuilt by Jane Roe. "
GROWING = {
    "a mail's labels": repeated("Subject: a\n"),
    "an archive's documents": repeated("HD a\nBY b\nWC 1\nPD c\nLP\nA fire.\n"),
    "numbered documents": repeated("1 of 2 DOCUMENTS\nBYLINE: a\nLENGTH: 1\nSECTION: b\n\nA fire.\n"),
    "rows": repeated("a\tb\n"),
    "quoted-printable": repeated("=C3=A9 =\n"),
    "encoded words": repeated("Subject: =?utf-8?Q?a?= =?utf-8?Q?b?=\n"),
    "encoded words unclosed": lambda size: "Subject: =?utf-8?Q?a?= " + "=?utf-8?Q?" * (size // 10),
    "mails passed on": repeated("---------- Forwarded message ---------\nFrom: a\nSubject: b\n\nA.\n"),
    "mails passed on, quoted": lambda size: (
        "Begin forwarded message:\n" + "> Subject: a\n> From: b\n>\n" * (size // 25)
    ),
    "reports' covers": repeated("Report Information from ProQuest\n1 of 2\nAuthor: a\nFull text: b\nTitle: c\n"),
    "pages": lambda size: "".join(f"{at}\nThe Ashby Post\n{PROSE}\n\n" for at in range(size // 130)),
    "pages of different heads": lambda size: "".join(
        f"{at}\nPost {at // 2}x\n{PROSE}\n\nPost {at}x\n" for at in range(size // 130)
    ),
    "written line breaks": repeated(r"a\n"),
    "quoted mail": lambda size: "Subject: a\nFrom: b\n\n" + "> a\n>\n" * (size // 6),
    "hyphens at line ends": repeated("a govern-\nment "),
    "words": repeated("a "),
    "links unclosed": repeated("[a]("),
    "links": repeated("[a](b) "),
    "brackets": repeated("(((("),
    "square brackets": repeated("["),
    "bullets": repeated("- "),
    "bullet lines": repeated("- a\n"),
    "blank lines": repeated("\n"),
    "blanks": repeated(" "),
    "blanks between": lambda size: "a" + " " * size + "b",
    "numbers": repeated("1. "),
    "number lines": repeated("1. a\n"),
    "tags unclosed": repeated("<"),
    "tags": repeated("<a"),
    "images unclosed": repeated("!["),
    "images": repeated("![a](b)"),
    "linked images": repeated("[![a](b)](c)\n"),
    "emphasis": repeated("**"),
    "emphasis inside": repeated("*a_"),
    "escapes": repeated("\\"),
    "backticks": repeated("`"),
    "fences": repeated("```\na\n"),
    "fence openers": repeated("~~~\n```\n"),
    "tables": repeated("|a|\n|-|\n"),
    "dashes": repeated("-"),
    "dashed lines": repeated("a\n--\n"),
    "quotes": repeated("> "),
    "quote lines": repeated("> a\n"),
    "headings": repeated("# a\n"),
    "credits": repeated("Foto: "),
    "credit lines": repeated("Foto: Jane Roe / dpa\n"),
    "bylines": repeated("By Jane Roe\n"),
    "dates": repeated("3 June 2024, 14:05\n"),
    "date in a line": repeated("3 June 2024 "),
    "agencies": repeated("Reuters, AP/"),
    "one word": repeated("a"),
    "one line of prose": repeated(PROSE),
    "paragraphs": repeated(f"{PROSE}\n\n"),
    "torn lines": repeated("of the\nmill\n, a town\n"),
    "short lines": lambda size: "".join(f"Line {number}\n" for number in range(size // 11)),
    "headlines": lambda size: "".join(f"Mill number {number} burns in Ashby\n\n" for number in range(size // 32)),
    "old Mac ends": repeated("a b\r"),
    "zero widths": repeated("\u200b"),
    "zero-width lines": repeated("\u200b\n"),
    "no spaces": repeated("山火事は夜に。"),
    "entities": repeated("&amp;"),
    "entities unclosed": repeated("&amp"),
    "escaped tags": repeated("&lt;p&gt;"),
    "escaped tags over each other": repeated("&amp;amp;lt;p"),
    "CDATA": repeated("<![CDATA["),
    "JSON escapes": repeated("\\u003cp"),
    "agencies glued to digits": repeated("AFP1"),
    "agencies and digits": repeated("AFP1 "),
    "Cyrillic glued to digits": repeated("ТАСС1"),
    "Korean glued to digits": repeated("연합뉴스1"),
    "Arabic glued to digits": repeated("رويترز1"),
    "digits glued to names": repeated("9News"),
    "years glued to names": repeated("Jane2021"),
    "clocks glued to letters": repeated("a9:05"),
    "months glued to digits": repeated("May3"),
    "digits and dashes": repeated("a1-"),
    "shortcodes": repeated("[vc_row]"),
    "shortcodes unclosed": repeated("[gallery a="),
    "captions unclosed": repeated("[caption a]"),
    "caption ends": repeated("[/caption]"),
    "captions": repeated("[caption a]<img>b[/caption]"),
    "embeds": repeated("[embed]http://a"),
    "breaks": repeated("a.<br>"),
    "images of HTML": repeated("<img src="),
    "front matter": repeated("---\na: b\n"),
    "front matter unclosed": lambda size: "---\n" + "a: b\n" * (size // 5),
    "reader heads": repeated("Title: a\nURL Source: b\n"),
    "footnotes": repeated("[^1]"),
    "tables of HTML": repeated("<table><tr><td>a<td>b</table>"),
    "rows of HTML": lambda size: "<table>" + "<tr><td>a<td>b" * (size // 14),
    "cells": lambda size: "<table><tr>" + "<td>a" * (size // 5),
    "ruby": repeated("<ruby>a<rt>b</rt></ruby>"),
    "noscripts": repeated("<noscript><p>"),
    "preformatted": repeated("<pre>a\n\nb</pre>"),
    "templates": repeated("<template><p>a</p></template>"),
    "comments": repeated("<!--"),
}


AS_MARKDOWN = frozenset(
    [
        "words",
        "links unclosed",
        "square brackets",
        "brackets",
        "bullet lines",
        "blanks between",
        "images unclosed",
        "emphasis",
        "escapes",
        "backticks",
        "emphasis inside",
        "fences",
        "fence openers",
        "tables",
        "dashes",
        "dashed lines",
        "quotes",
        "quote lines",
        "headings",
        "one line of prose",
        "footnotes",
        "images of HTML",
        "breaks",
        "entities unclosed",
        "captions",
    ]
)
"""What is no Markdown by its looks, to be read as Markdown too."""
AS_HTML = frozenset(
    ["shortcodes", "captions unclosed", "preformatted", "noscripts", "breaks", "escaped tags", "JSON escapes", "embeds"]
) | frozenset(["tags unclosed", "tags", "entities", "comments", "blank lines", "one line of prose", "paragraphs"])
CASES = [
    *(("auto", unit) for unit in GROWING),
    *(("markdown", unit) for unit in sorted(AS_MARKDOWN)),
    *(("html", unit) for unit in sorted(AS_HTML)),
]


@pytest.mark.parametrize(("style", "unit"), CASES)
@pytest.mark.slow
def test_time_is_linear(style: str, unit: str) -> None:
    make = GROWING[unit]
    half, full = make(SIZE // 2), make(SIZE)
    parse(half[:1000], style)
    for _ in range(4):  # a shared machine hiccups; a quadratic step shows every time
        one, two = seconds(half, style), seconds(full, style)
        if two < NOISE or two < MOST_GROWTH * one:
            return
    pytest.fail(f"{SIZE // 2} characters take {one:.3f} s, {SIZE} take {two:.3f} s")


def seconds(raw: str, style: str) -> float:
    gc.collect()
    gc.disable()  # its passes over what the other tests left alive are no cost of the text
    try:
        start = process_time()
        parse(raw, style)
        return process_time() - start
    finally:
        gc.enable()
