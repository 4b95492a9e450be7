"""Markdown as feeds hold it: told from text, its heads, tables, lists, notes, and the HTML inside it."""

import pytest

from newsparse.document import Document, Segment
from newsparse.kinds import Kind
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read import read
from newsparse.read.labelled_head import find_head
from newsparse.read.markdown.looks import looks_like_markdown
from newsparse.read.markdown.segments import read_markdown

LEAD = "The council of Ashby voted on Monday to rebuild the old mill, which burned down in June last year."
QUOTE = "“We will not lose it a second time,” Mayor Jane Roe said after the vote, which ended at midnight."
LAST = "The work begins in May and will take two years, the council said, and nobody voted against it."


def document(raw: str, **options: object) -> Document:
    return read(raw, Options.model_validate(options))


def marked(source: str) -> list[tuple[str, str]]:
    return [(segment.mark, segment.text) for segment in read_markdown(source)]


def shown(segments: tuple[Segment, ...]) -> list[str]:
    return [segment.text for segment in segments if segment.text]


# ---- Markdown or not

PLAIN = {
    "one link": f"Old mill burns\nBy Jane Roe\n{LEAD}\nSee [the map](https://example.org/m) for it.\n{QUOTE}\n{LAST}",
    "one link in prose": f"{LEAD.replace('mill', '[mill](https://example.org/m)', 1)}\n\n{QUOTE}\n\n{LAST}",
    "one relative link": f"{LEAD}\n{QUOTE} [More](/more)\n{LAST}",
    "a star": f"Old mill to be rebuilt*\n{LEAD}\n{QUOTE}\n* The mayor's name was changed.",
    "a sum": f"{LEAD}\n2 * 3 * 4 = 24\n{LAST}",
    "a hash": f"{LEAD}\n\n#ashby #mill\n\n{LAST}",
    "a hash and a number": f"{LEAD}\n\n# 1 in the charts\n\n{LAST}",
    "a rule": f"{LEAD}\n\n---\n\n{LAST}",
    "brackets": f"{LEAD}\n“He [the mayor] left (on Monday).”\n{LAST}",
    "an answer in an e-mail": f"> {LEAD}\n> {QUOTE}\n\n{LAST}",
    "underscores": f"{LEAD}\n__init__ is a name, snake_case another.\n{LAST}",
}


@pytest.mark.parametrize("case", PLAIN)
def test_a_text_with_a_mark_or_two_is_no_markdown(case: str) -> None:
    raw = PLAIN[case]
    assert not looks_like_markdown(raw)
    found = document(raw)
    assert found.source == raw
    assert "](" not in " ".join(shown(found.segments))
    assert len(found.segments) == len([line for line in raw.splitlines() if line.strip()])


MARKDOWN = {
    "a headline": f"# Old mill to be rebuilt\n\n{LEAD}\n\n{LAST}",
    "a subheading": f"Old mill to be rebuilt\n\n{LEAD}\n\n## The vote\n\n{LAST}",
    "two links": f"{LEAD} [One](https://example.org/1)\n\n{LAST} [Two](https://example.org/2)",
    "an image": f"![The mill](https://example.org/a.jpg)\n{LEAD}",
    "an image between": f"{LEAD}\n\n![](/a.jpg)\n\n{LAST}",
    "words in bold": f"**Ashby** {LEAD}\n\n{LAST} **Jane Roe**",
    "headings without blank lines": f"# Old mill to be rebuilt\n{LEAD}\n## The vote\n{LAST}",
    "a table": f"{LEAD}\n\n| Ward | Yes |\n|---|---|\n| North | 402 |\n\n{LAST}",
    "an underlined headline": f"Old mill to be rebuilt\n===\n\n{LEAD}",
    "a footnote": f"{LEAD}[^1]\n\n[^1]: {LAST}",
    "a front matter": f"---\ntitle: Old mill\n---\n{LEAD}",
    "a reader's head": f"Title: Old mill\n\nURL Source: https://example.org\n\nMarkdown Content:\n{LEAD}",
}


@pytest.mark.parametrize("case", MARKDOWN)
def test_markdown_is_detected(case: str) -> None:
    assert looks_like_markdown(MARKDOWN[case])


UNPARTED = {
    "a link in each": "{0} [a](/a)\n{1} [b](/b)\n{2} [c](/c)",
    "a heading between": "## The vote\n{0}\n{1}\n{2}",
    "an image above": "![](/a.jpg)\n{0}\n{1}\n{2}",
    "words in bold": "{0} **one**\n{1} **two**\n{2}",
}
SHORT = f"# Old mill to be rebuilt\n{LEAD}\n{QUOTE}\n## The vote\n{LAST}"


@pytest.mark.parametrize("case", UNPARTED)
def test_lines_that_no_width_wraps_are_paragraphs(case: str) -> None:
    found = marked(UNPARTED[case].format(LEAD + " " + LEAD, QUOTE, LAST))
    assert sum(text.startswith((LEAD, QUOTE, LAST)) for _, text in found) == 3


def test_lines_that_end_as_sentences_do_are_paragraphs() -> None:
    assert [text for _, text in marked(SHORT)] == ["Old mill to be rebuilt", LEAD, QUOTE, "The vote", LAST]


def test_wrapped_lines_are_joined() -> None:
    raw = "The council of Ashby voted\non Monday to rebuild the *old\nmill*, which burned in\nJune.\n\nNobody was hurt."
    assert [text for _, text in marked(raw)] == [
        "The council of Ashby voted on Monday to rebuild the old mill, which burned in June.",
        "Nobody was hurt.",
    ]


# ---- what stands in a line

SHOWN = {
    "emphasis across lines": ("The **old\nmill** burned", "The old mill burned"),
    "one star": ("The mill* burned", "The mill* burned"),
    "a sum": ("3*4 and 5 * 6", "3*4 and 5 * 6"),
    "escapes": (r"\[no link\]\(a\) \$5 \> 3 \& \'so\'", "[no link](a) $5 > 3 & 'so'"),
    "entities": ("Mill &amp; house, don&#8217;t&nbsp;ask", "Mill & house, don’t ask"),
    "a footnote": ("The mill[^1] burned[^note].", "The mill burned."),
    "a reference link": ("See [the map][map] and [the list] [2].", "See the map and the list."),
    "inline HTML": ("The <b>old</b> mill<sup>2</sup> <span class='x'>burned</span>", "The old mill2 burned"),
    "a comment": ("The mill <!-- more --> burned", "The mill burned"),
    "code": ("Type `make`", "Type make"),
    "struck": ("The ~~new~~ old mill", "The new old mill"),
    "an address": ("<https://example.org/a>", "<https://example.org/a>"),
    "less than": ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
}


@pytest.mark.parametrize("case", SHOWN)
def test_a_line_shows_what_a_reader_sees(case: str) -> None:
    raw, expected = SHOWN[case]
    (found,) = read_markdown(raw)
    assert (found.text, found.start, found.end) == (expected, 0, len(raw))


# ---- blocks

BLOCKS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a lone hash": ("#\nOld mill burns\n\ntext", [("heading", "Old mill burns"), ("", "text")]),
    "a lone hash and nothing": ("#\n\ntext", [("heading", ""), ("", "text")]),
    "hashes at both ends": ("## The vote ##\n\nC# is a language", [("heading", "The vote"), ("", "C# is a language")]),
    "an underlined line": ("The vote\n--------\ntext", [("heading", "The vote"), ("", "text")]),
    "a sentence over a rule": (f"{LEAD}\n---\ntext", [("", LEAD), ("", "---"), ("", "text")]),
    "a nested list": (
        "- one\n  - two\n    1. three\n      more\n- four",
        [("bullet", "one"), ("bullet", "two"), ("number", "1. three more"), ("bullet", "four")],
    ),
    "a list of tasks": ("- [x] one\n- [ ] two", [("bullet", "one"), ("bullet", "two")]),
    "a heading in an item": (
        "* # Old mill burns\n5. # The vote",
        [("bullet", "Old mill burns"), ("number", "5. The vote")],
    ),
    "a hard break": ("By Jane Roe  \n3 June\\\nAshby", [("", "By Jane Roe"), ("", "3 June"), ("", "Ashby")]),
    "breaks of HTML": ("By Jane Roe<br>3 June<br />Ashby<br/>", [("", "By Jane Roe"), ("", "3 June"), ("", "Ashby")]),
    "a footnote's text": ("[^1]: See the map.", [("number", "See the map.")]),
    "the address of a reference": ('text\n\n[1]: https://example.org/ "Map"', [("", "text"), ("", "")]),
    "a figure of HTML": (
        '<figure><img src="/a.jpg" alt="The mill"><figcaption>The mill in May.</figcaption></figure>',
        [("image", "The mill"), ("", "The mill in May.")],
    ),
    "an image of HTML": ('text <img alt="The mill" src="/a.jpg"/>', [("", "text"), ("image", "The mill")]),
    "fenced code": ("```python\n# no heading\n[a](b)\n```", [("code", "# no heading [a](b)")]),
    "four backticks": ("````\n```\n````", [("code", ""), ("code", "")]),
    "an image and a paragraph": (f"![The mill](/a.jpg)\n{LEAD}", [("image", "The mill"), ("", LEAD)]),
    "a link before a line": ("[Home](/)\nmill", [("", "Home mill")]),
}


@pytest.mark.parametrize("case", BLOCKS)
def test_markdown_is_cut_into_its_blocks(case: str) -> None:
    raw, expected = BLOCKS[case]
    found = list(read_markdown(raw))
    if case != "four backticks":
        assert [(one.mark, one.text) for one in found] == expected
    at = 0
    for one in found:
        assert not raw[at : one.start].strip()
        at = one.end
    assert not raw[at:].strip()


# ---- tables

TABLES = {
    "with bars around": ("| Ward | Yes |\n|---|--:|\n| North | 402 |", ["Ward\tYes", "North\t402"]),
    "without": ("Ward | Yes\n---|---\nNorth | 402", ["Ward\tYes", "North\t402"]),
    "with marks": ("| **Ward** | [Yes](/y) |\n|---|---|\n| *North* | `402` |", ["Ward\tYes", "North\t402"]),
    "an empty cell": ("| Ward | Yes | No |\n|---|---|---|\n| North | | 377 |", ["Ward\tYes\tNo", "North\t\t377"]),
    "no head": ("| | |\n|---|---|\n| North | 402 |", ["North\t402"]),
    "a bar in a cell": ("| Ward | Yes |\n|---|---|\n| N\\|S | 402 |", ["Ward\tYes", "N|S\t402"]),
    "numbers alone": ("| 1 | 2 |\n|---|---|\n| 3 | 4 |\n| 5 | 6 |", ["1\t2", "3\t4", "5\t6"]),
    "Windows ends": ("| Ward | Yes |\r\n|---|---|\r\n| North | 402 |\r\n", ["Ward\tYes", "North\t402"]),
    "Greek": ("| Δήμος | Ναι |\n|:-:|:-:|\n| Βόρειος | 402 |", ["Δήμος\tΝαι", "Βόρειος\t402"]),
    "Chinese": ("| 选区 | 赞成 |\n|---|---|\n| 北区 | 402 |", ["选区\t赞成", "北区\t402"]),
}


@pytest.mark.parametrize("case", TABLES)
def test_each_row_of_a_table_is_a_segment(case: str) -> None:
    raw, rows = TABLES[case]
    found = list(read_markdown(raw))
    assert [(one.mark, one.text) for one in found] == [("table", row) for row in rows]
    assert found[0].start == 0
    assert found[-1].end == len(raw.rstrip())


def test_rows_are_blocks_of_the_body_numbers_and_all() -> None:
    table = "| Ward | Yes | No |\n|---|---|---|\n| North | 402 | 377 |\n| 1 | 2 | 3 |\n| 1 | 2 | 3 |"
    found = parse_article(f"# Old mill to be rebuilt\n\nBy Jane Roe\n\n{LEAD}\n\n{QUOTE}\n\n{table}\n\n{LAST}")
    rows = [block.text for block in found.body if block.kind is Kind.TABLE]
    assert rows[:2] == ["Ward\tYes\tNo", "North\t402\t377"]
    assert found.body[-1].text == LAST


# ---- heads

READERS = {
    "Jina": "Title: {t}\n\nURL Source: {u}\n\nPublished Time: {d}\n\nMarkdown Content:\n{b}",
    "without blank lines": "Title: {t}\nURL Source: {u}\nPublished Time: {d}\nMarkdown Content:\n{b}",
    "with a warning": (
        "Title: {t}\n\nURL Source: {u}\n\nPublished Time: {d}\n\nWarning: It may be old.\n\nMarkdown Content:\n\n{b}"
    ),
    "text on the same line": "Title: {t}\n\nURL Source: {u}\n\nPublished Time: {d}\n\nMarkdown Content: {b}",
    "Windows ends": "Title: {t}\r\n\r\nURL Source: {u}\r\n\r\nPublished Time: {d}\r\n\r\nMarkdown Content:\r\n{b}",
    "a site behind the title": "Title: {t} | Ashby Post\nURL Source: {u}\nPublished Time: {d}\nMarkdown Content:\n{b}",
    "a headline of its own": (
        "Title: {t} - Ashby Post\n\nURL Source: {u}\n\nPublished Time: {d}\n\nMarkdown Content:\n# {t}\n\n{b}"
    ),
    "front matter": "---\ntitle: {t}\nurl: {u}\ndate: {d}\n---\n{b}",
    "front matter in quotes": "---\ntitle: \"{t}\"\nurl: '{u}'\ndate: '{d}'\n---\n\n{b}",
    "TOML": '+++\ntitle = "{t}"\nurl = "{u}"\ndate = {d}\n+++\n\n{b}',
    "other keys": "---\nheadline: {t}\ncanonical_url: {u}\npublished_at: {d}\nlayout: post\ndraft: false\n---\n\n{b}",
    "dots at the end": "---\ntitle: {t}\nsource: {u}\npubdate: {d}\n...\n\n{b}",
    "and a headline": "---\ntitle: {t}\nlink: {u}\ndate: {d}\n---\n\n# {t}\n\n{b}",
}


@pytest.mark.parametrize("case", READERS)
def test_a_head_says_title_address_and_date(case: str) -> None:
    body = f"{LEAD}\n\n{QUOTE}\n\n{LAST}".replace("\n", "\r\n" if case == "Windows ends" else "\n")
    raw = READERS[case].format(
        t="Ashby to rebuild its mill", u="https://example.org/2024/mill", d="2024-03-09T21:40:00+00:00", b=body
    )
    found = parse_article(raw)
    assert (found.title, found.url) == ("Ashby to rebuild its mill", "https://example.org/2024/mill")
    assert str(found.published)[:10] == "2024-03-09"
    assert found.subtitle is None
    assert [block.text for block in found.body] == [LEAD, QUOTE, LAST]
    assert found.source == raw


AUTHORS = {
    "one": "author: Jane Roe",
    "two in a line": "author: Jane Roe, John Doe",
    "a list in brackets": 'authors: ["Jane Roe", "John Doe"]',
    "a list in lines": "authors:\n  - Jane Roe\n  - John Doe",
    "a list in quotes": "authors:\n- 'Jane Roe'\n- \"John Doe\"",
    "a byline": "byline: By Jane Roe and John Doe",
}


@pytest.mark.parametrize("case", AUTHORS)
def test_front_matter_names_the_authors(case: str) -> None:
    head = f"title: Ashby to rebuild its mill\n{AUTHORS[case]}\ntags: [mill, ashby]\nsite: Ashby Post"
    raw = f"---\n{head}\n---\n\n{LEAD}\n\n{LAST}"
    found = parse_article(raw)
    assert [author.name for author in found.authors] == ["Jane Roe", "John Doe"][: 1 if case == "one" else 2]
    assert (found.tags, found.site) == (("mill", "ashby"), "Ashby Post")
    assert [block.text for block in found.body] == [LEAD, LAST]


@pytest.mark.parametrize(
    "raw",
    [
        f"---\n\n{LEAD}\n\n---\n\n{LAST}",
        f"---\n{LEAD}\n---\n{LAST}",
        f"---\nNote: this is a text.\n{LEAD}\n{QUOTE}\n---\n{LAST}",
        f"Title: The Life of a Miller\n\n{LEAD}",
        f"---\ntitle: never closed\n\n{LEAD}",
        "---",
        "Title:",
    ],
)
def test_what_is_no_head_stays_in_the_text(raw: str) -> None:
    assert find_head(raw) is None


def test_the_labels_of_a_head_are_bare_labels() -> None:
    found = parse_article(
        f"Title: Ashby to rebuild its mill\n\nURL Source: https://example.org\n\nMarkdown Content:\n{LEAD}"
    )
    rules = [block.rule for block in found.blocks]
    assert rules[:3] == ["bare_label.head", "title.labelled", "bare_label.head"]


# ---- images

CAPTIONLESS = {
    "one": "![The mill](/a.jpg)\n\n{0}\n\n{1}\n\n{2}",
    "before each": "![](/a.jpg)\n\n{0}\n\n![](/b.jpg)\n\n{1}\n\n![](/c.jpg)\n\n{2}",
    "numbered alt texts": "![Image 1](/a.jpg)\n\n{0}\n\n![Image 2: mill](/b.jpg)\n\n{1}\n\n{2}",
    "linked": "[![The mill](/a.jpg)](/a)\n\n{0}\n\n{1}\n\n{2}",
    "no blank lines": "![](/a.jpg)\n{0}\n\n![](/b.jpg)\n{1}\n\n![](/c.jpg)\n{2}",
}


@pytest.mark.parametrize("case", CAPTIONLESS)
def test_a_paragraph_below_an_image_is_a_paragraph(case: str) -> None:
    found = parse_article(
        f"# Ashby to rebuild its mill\n\nBy Jane Roe\n\n{CAPTIONLESS[case].format(LEAD, QUOTE, LAST)}"
    )
    assert [block.text for block in found.body] == [LEAD, QUOTE, LAST]
    assert found.captions == ()
