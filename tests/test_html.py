"""HTML: told from text, laid out as a reader sees it, with its metadata, from bytes and trees, however broken."""

import pytest
from bs4 import BeautifulSoup
from lxml import etree  # type: ignore[import-untyped]  # it ships no type information
from lxml import html as lxml_html

from harbour_bridge import STORIES
from newsparse import Options, parse_article
from newsparse.cues.elements import Element, load_elements, load_pieces
from newsparse.document import Document
from newsparse.kinds import Kind
from newsparse.read import read
from newsparse.read.html.facts import find_facts
from newsparse.read.html.tree import copy_soup, parse_html
from newsparse.read.sniff import find_binary, looks_like_html

RULES = Options(scorer=None)
STORY = (
    "<p>A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said on Tuesday.</p>"
    "<p>Nobody was hurt in the fire, which began in the attic of the building shortly before nine.</p>"
)


def document(raw: object, **options: object) -> Document:
    return read(raw, Options.model_validate(options))


def texts(raw: object, **options: object) -> list[str]:
    return [segment.text for segment in document(raw, **options).segments]


# ---- told by looking


@pytest.mark.parametrize("raw", ["The <p> tag marks a paragraph.", "a < b and b > c", "<3", "<Reuters> said so", ""])
def test_text_that_mentions_a_tag_stays_text(raw: str) -> None:
    found = document(raw)
    assert not looks_like_html(raw)
    assert found.source == raw
    assert [segment.text for segment in found.segments] == ([raw] if raw else [])


@pytest.mark.parametrize(
    "raw",
    [
        *("<p>a</p>", " \n<DIV class='x'>a", "<?xml version='1.0'?><html>", "<!doctype HTML>", "<!-- top --><p>a"),
        "Rain <b>fell</b> on <i>Monday</i> and <em>Tuesday</em>.",
    ],
)
def test_html_is_detected(raw: str) -> None:
    assert looks_like_html(raw)


def test_a_text_with_a_few_tags_left_in_it_stays_text() -> None:
    raw = "Old mill burns\nBy Jane Roe\n\nA <b>fire</b> broke <i>out</i>.\n\nNobody was <b>hurt</b>.\n"
    assert not looks_like_html(raw)


def test_an_option_decides() -> None:
    assert texts("Rain <b>fell</b>.", format="html") == ["Rain fell."]
    assert document("<p>Rain</p>", format="text").source == "<p>Rain</p>"


@pytest.mark.parametrize(
    ("data", "name"), [(b"%PDF-1.7\n%\xe2", "PDF"), (b"\x89PNG\r\n", "PNG"), (b"PK\x03\x04", "ZIP")]
)
def test_a_file_that_is_no_text_says_what_it_is(data: bytes, name: str) -> None:
    article = parse_article(data)
    (issue,) = article.warnings
    assert (issue.check, article.body, article.source) == ("not-a-text", (), "")
    assert name in issue.message
    assert find_binary(b"Rain") is None


@pytest.mark.parametrize("raw", [None, 1, 1.5, ["a"], ("a",), {"a": "b"}, bytearray(b"a"), object()])
def test_anything_else_is_the_callers_mistake(raw: object) -> None:
    with pytest.raises(
        TypeError, match=rf"str, bytes, a BeautifulSoup or Tag, or an lxml element, not {type(raw).__name__}"
    ):
        parse_article(raw)


# ---- laid out


LAID_OUT = {
    "inline tags are joined": ("<p>A <b>fi</b>re\n in <a href=/>Ashby</a>.</p>", ["A fire in Ashby."]),
    "a break inside a sentence ends none": (
        "<p>A fire in the old mill<br>broke out.</p>",
        ["A fire in the old mill broke out."],
    ),
    "a break ends a line": ("<p>Rain fell.<br>All night.</p>", ["Rain fell.", "All night."]),
    "comments part nothing": ("<p>Rain <!-- x -->fell<?pi?>.</p>", ["Rain fell."]),
    "scripts and styles are left out": (
        "<p>Rain</p><script>x</script><style>y</style><template>z</template>",
        ["Rain"],
    ),
    "text beside a hidden element stays": ("<p>Rain <script>x</script>fell.</p>", ["Rain fell."]),
    "hidden elements are left out": ("<p hidden>x</p><p style='display: none'>y</p><p>Rain</p>", ["Rain"]),
    "a page that a script uncovers is shown": (f"<body style='visibility:hidden'>{STORY}{STORY}", 4),
    "elements that touch are parted": ("<span>Jane Roe</span><span>Reporter</span>", ["Jane Roe Reporter"]),
    "a drop cap is part of its word": ("<p><span class=dropcap>T</span>he mill burned.</p>", ["The mill burned."]),
    "cells are lines": ("<table><tr><th>Day</th><td>Rain</td></tr></table>", ["Day", "Rain"]),
    "entities are characters": ("<p>Mill &amp; house &#8211; gone&nbsp;now</p>", ["Mill & house – gone now"]),
    "a credit in a caption is its own": (
        "<figure><img src=a.jpg><figcaption>The mill. <span class=credit>Jane Roe/AP</span></figcaption></figure>",
        ["The mill.", "Jane Roe/AP"],
    ),
}


@pytest.mark.parametrize("case", LAID_OUT)
def test_a_page_is_laid_out_as_it_is_read(case: str) -> None:
    raw, expected = LAID_OUT[case]
    found = texts(raw, format="html")
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_offsets_count_in_the_text_as_laid_out() -> None:
    found = document(f"<h1>Old mill burns</h1>{STORY}")
    assert found.source.startswith("Old mill burns\n\nA fire")
    assert all(found.source[one.start : one.end] == one.text for one in found.segments)


def test_marks_levels_and_paths_come_from_the_tags() -> None:
    raw = "<h2>Rain</h2><ul><li>One</li></ul><blockquote><p>Ours.</p></blockquote><pre>x = 1</pre><p><b>Bold</b></p>"
    found = document(f"<html><body>{raw}")
    assert [(one.mark, one.level) for one in found.segments] == [
        *(("heading", 2), ("bullet", 0), ("quote", 0), ("code", 0), ("bold", 0)),
    ]
    assert [one.tags.path for one in found.segments if one.tags][:2] == [
        "/html[1]/body[1]/h2[1]",
        "/html[1]/body[1]/ul[1]/li[1]",
    ]


def test_blocks_keep_their_path_and_captions_their_image() -> None:
    raw = f"<h1>Old mill burns</h1><figure><img src=/m.jpg><figcaption>The mill in May.</figcaption></figure>{STORY}"
    article = parse_article(raw, options=Options(url="https://example.org/news/"))
    assert [block.path for block in article.body] == ["/html[1]/body[1]/p[1]", "/html[1]/body[1]/p[2]"]
    assert [caption.image for caption in article.captions] == ["https://example.org/m.jpg"]


# ---- broken, deep, huge


@pytest.mark.parametrize(
    "raw", ["<script>a", "<!-- a", "<p", "<", "</script>", "<svg/>a<p>b", "&#0;&bogus;&#x110000;", ""]
)
def test_broken_html_is_read_all_the_same(raw: str) -> None:
    assert parse_article(raw, options=Options(format="html")).title is None


@pytest.mark.parametrize("depth", [300, 3000, 6000])
def test_no_depth_loses_text(depth: int) -> None:
    raw = "<div>" * depth + f"<h1>Old mill burns</h1>{STORY}" + "</div>" * depth
    assert texts(raw) == ["Old mill burns", *texts(STORY)]


def test_a_second_body_is_read_too() -> None:
    assert texts("<html><body><p>One</p></body></html><html><body><p>Two</p></body></html>") == ["One", "Two"]


def test_null_bytes_and_a_declared_encoding_are_no_reason_to_fail() -> None:
    assert texts("<?xml version='1.0' encoding='utf-16'?><p>Rain\0 fell</p>") == ["Rain fell"]


# ---- bytes


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<p>Łódź".encode(), "Łódź"),
        (b"<meta charset='iso-8859-2'><p>" + "Łódź".encode("iso-8859-2"), "Łódź"),
        (
            b"<meta http-equiv=content-type content='text/html; charset=windows-1251'><p>" + "Дождь".encode("cp1251"),
            "Дождь",
        ),
        (b"<?xml version='1.0' encoding='iso-8859-2'?><p>" + "Łódź".encode("iso-8859-2"), "Łódź"),
        (b"<meta charset='iso-8859-1'><p>\x93Z\xfcrich\x94", "“Zürich”"),
        (b"<meta charset='nonsense'><p>" + "Łódź".encode(), "Łódź"),
        (
            "<p>Zürich war schön, sagte Jörg über Köln.".encode()[:-1] + b"\xc3",
            "Zürich war schön, sagte Jörg über Köln\ufffd",
        ),
    ],
)
def test_the_encoding_is_the_bytes_own(data: bytes, expected: str) -> None:
    assert texts(data) == [expected]


# ---- trees

PAGE = f"<html><head><title>x</title></head><body><h1>Old mill burns</h1><!-- c -->{STORY}</body></html>"


def test_a_parsed_page_gives_the_same_article_and_is_not_changed() -> None:
    expected = parse_article(PAGE)
    soup, tree = BeautifulSoup(PAGE, "lxml"), lxml_html.fromstring(PAGE)
    before = str(soup), etree.tostring(tree)
    assert parse_article(soup) == expected
    assert parse_article(tree) == expected
    assert parse_article(tree.getroottree()) == expected
    assert (str(soup), etree.tostring(tree)) == before


def test_a_string_of_a_soup_is_a_text() -> None:
    soup = BeautifulSoup("<p>The mill burned.</p>", "lxml")
    assert soup.p is not None
    assert soup.p.string is not None
    assert parse_article(soup.p.string).blocks[0].text == "The mill burned."


def test_a_part_of_a_soup_is_read_alone() -> None:
    soup = BeautifulSoup(f"<nav>Menu</nav><article>{STORY}</article>", "html.parser")
    assert texts(soup.article) == texts(STORY)


def test_names_that_xml_cannot_hold_are_no_reason_to_fail() -> None:
    soup = BeautifulSoup("<p @click='x' a:b='y'>Rain \x0b<o:p>fell</o:p></p>", "html.parser")
    assert [" ".join(copy_soup(soup).itertext()).split()] == [["Rain", "fell"]]


# ---- metadata


def facts(head: str) -> list[tuple[str, str]]:
    return [(fact.field, fact.text) for fact in find_facts(parse_html(f"<html><head>{head}</head><body><p>x"))]


def json_ld(content: str) -> str:
    return f'<script type="application/ld+json">{content}</script>'


ARTICLE = '"@type": "NewsArticle", "headline": "Old mill burns", "author": {"@type": "Person", "name": "Jane Roe"}'
FOUND = [("title", "Old mill burns"), ("author", "Jane Roe")]


@pytest.mark.parametrize(
    "content",
    [
        f"{{{ARTICLE}}}",
        f"[{{{ARTICLE}}}]",
        f'{{"@graph": [{{"@type": "WebSite", "name": "x"}}, {{{ARTICLE}}}]}}',
        f"<!-- {{{ARTICLE}}} -->",
        f"/*<![CDATA[*/{{{ARTICLE}}}/*]]>*/",
        f"{{{ARTICLE},}}",
        f"{{{ARTICLE}}};",
        '{"@type": ["NewsArticle"], "headline": "Old mill\n burns", "author": ["Jane Roe"]}',
        (
            '{"@graph": [{"@type": "NewsArticle", "headline": "Old mill burns", "author": {"@id": "#j"}}, '
            '{"@id": "#j", "@type": "Person", "name": "Jane Roe"}]}'
        ),
        '{"@type": "NewsArticle", "headline": "Old <em>mill</em> burns", "author": [{"name": ["Jane Roe"]}]}',
    ],
)
def test_json_ld_is_read_however_it_is_written(content: str) -> None:
    assert facts(json_ld(content)) == FOUND


@pytest.mark.parametrize(
    "content", ["", "{", "null", "[]", '{"@type": "Person", "name": "x"}', "[" * 5000, '{"@type": 3}']
)
def test_json_ld_that_says_nothing_of_an_article_states_nothing(content: str) -> None:
    assert facts(json_ld(content)) == []


def test_metas_title_and_canonical_address_are_facts() -> None:
    head = (
        '<title>Old mill burns | Post</title><meta property="og:site_name" content="Post">'
        '<meta name=author content="Jane  Roe"><link rel=canonical href="https://example.org/1">'
    )
    assert facts(head) == [
        *(
            ("site", "Post"),
            ("author", "Jane Roe"),
            ("title", "Old mill burns | Post"),
            ("url", "https://example.org/1"),
        ),
    ]


def page(head: str, body: str) -> str:
    return f"<html><head>{head}</head><body><h1>Old mill burns</h1>{body}{STORY}</body></html>"


def test_the_metadata_fill_what_the_page_does_not_show() -> None:
    stated = f'{{{ARTICLE}, "datePublished": "2024-05-03T17:47:00+02:00", "publisher": {{"name": "Ashby Post"}}}}'
    article = parse_article(page(json_ld(stated), ""))
    assert [author.name for author in article.authors] == ["Jane Roe"]
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-03T17:47:00+02:00"
    assert article.site == "Ashby Post"
    shown = [(block.rule, block.why) for block in article.blocks if block.kind is Kind.METADATA]
    assert ("metadata.published", "stated in json-ld datePublished") in shown


def test_the_page_is_right_where_the_metadata_name_only_the_site() -> None:
    head = '<meta name=author content="Ashby Post"><meta property="og:site_name" content="Ashby Post">'
    article = parse_article(page(head, "<p class=byline>By Jane Roe</p>"))
    assert [author.name for author in article.authors] == ["Jane Roe"]


def test_a_moment_is_stated_in_the_zone_in_which_the_page_shows_it() -> None:
    head = '<meta property="article:published_time" content="2024-05-03T22:04:31Z">'
    article = parse_article(page(head, "<p>By Jane Roe</p><p>Published 4 May 2024, 00:04</p>"))
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-04T00:04:31+02:00"


def test_an_earlier_date_on_the_page_is_the_day_of_publication() -> None:
    head = '<meta property="article:published_time" content="2024-05-09T10:00:00Z">'
    article = parse_article(page(head, "<p>By Jane Roe</p><p>Published 3 May 2024</p>"))
    assert str(article.published) == "2024-05-03"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Old mill burns down – Ashby Post", "Old mill burns down"),
        ("Old mill burns", "Old mill burns"),
        ("Mill fire - what we know so far", "Mill fire - what we know so far"),
    ],
)
def test_a_page_without_a_headline_has_its_title_without_the_site(title: str, expected: str) -> None:
    assert parse_article(f"<html><head><title>{title}</title></head><body>{STORY}").title == expected


def test_a_stated_headline_parts_the_kicker_from_the_shown_one() -> None:
    head = '<meta property="og:title" content="Fire guts a landmark of Ashby">'
    raw = f"<html><head>{head}</head><body><h1>Ashby mill: Fire guts a landmark of Ashby</h1>{STORY}"
    article = parse_article(raw)
    assert (article.title, article.section) == ("Fire guts a landmark of Ashby", "Ashby mill")


# ---- the names of elements


@pytest.mark.parametrize("element", [*load_elements(), *load_pieces()], ids=lambda element: element.part)
def test_names_hit_and_miss_as_they_say(element: Element) -> None:
    assert element.hits
    assert element.misses
    assert [name for name in element.hits if not element.pattern.search(name)] == []
    assert [name for name in element.misses if element.pattern.search(name)] == []


STYLES = (
    "[&_figcaption]:mt-2",
    "[&>.sidebar]:hidden",
    "group-hover/comment:opacity-100",
    "group-[.advertisement]:hidden",
    "has-[.related]:p-4",
    "hover:promo",
    "lg:border-nav-menu",
    "max-md:newsletter",
    "md:comments",
    "peer-checked/share:block",
    "sm:advertisement:flex",
    "supports-[cookie]:flex",
)


@pytest.mark.parametrize("style", STYLES)
def test_a_class_that_says_how_something_looks_names_nothing(style: str) -> None:
    title, *story = STORIES["en"]
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    page = (
        f'<body><h1>{title}</h1><div class="flex {style} p-2">{paragraphs}</div><p>More of the day is below.</p></body>'
    )
    assert [block.text for block in parse_article(page).body][: len(story)] == story
