"""Hostile pages and texts: whatever is handed over, an article comes back, and it can be written as JSON."""

import json
import time

import pytest
from bs4 import BeautifulSoup
from lxml import etree  # type: ignore[import-untyped]  # no types
from lxml import html as lxml_html

from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read.html.opened import MOST_ELEMENTS_AROUND
from newsparse.read.html.tree import ATTRIBUTES, parse_html

LEAD = "The council of Ashby voted on Monday to rebuild the old mill, which burned down in June last year."
MORE = "Nobody knows yet how the fire began, and the engineers who looked at the walls said that they still hold."
NEXT = "Several banks have offered loans, but the parish would rather ask its members for the money that is missing."
THEN = "Flour was last ground there in the spring of 1957, when the river was dammed and the valley lost its water."
END = "Visitors will have to wait until the wheel turns again, which the engineers expect to see in three years."
LAST = "The work begins in May and will take two years, the council said, and nobody voted against it."
STORY = f"<h1>Ashby to rebuild its mill</h1><p>{LEAD}</p><p>{LAST}</p>"
BODY = (LEAD, LAST)


def read(raw: object, **options: object) -> Article:
    article = parse_article(raw, options=Options.model_validate(options))
    assert Article.model_validate_json(article.model_dump_json()) == article
    return article


def with_json_ld(value: object) -> str:
    script = value if isinstance(value, str) else json.dumps(value)
    return f'<html><head><script type="application/ld+json">{script}</script></head><body>{STORY}</body></html>'


# ---- JSON-LD

POINTERS: dict[str, list[object]] = {
    "at itself": [{"@id": "#a", "name": {"@id": "#a"}}],
    "at itself in a list": [{"@id": "#a", "name": [{"@id": "#a"}]}],
    "in a circle of two": [{"@id": "#a", "name": [{"@id": "#b"}]}, {"@id": "#b", "name": [{"@id": "#a"}]}],
    "in a circle with a name": [{"@id": "#a", "name": ["Jane Roe", {"@id": "#a"}]}],
    "twice each": [{"@id": f"#{i or 'a'}", "name": [{"@id": f"#{i + 1}"}] * 2} for i in range(60)],
    "five times each": [{"@id": f"#{i or 'a'}", "name": [{"@id": f"#{i + 1}"}] * 5} for i in range(60)],
    "at nobody": [{"@id": "#b", "name": "Bo Lee"}],
    "by an object": [{"@id": {"@id": "#a"}, "name": "Bo Lee"}],
    "by a list": [{"@id": ["#a"], "name": "Bo Lee"}],
    "by a number": [{"@id": 7, "name": "Bo Lee"}],
}


@pytest.mark.parametrize("case", POINTERS)
@pytest.mark.parametrize("author", [{"@id": "#a"}, [{"@id": "#a"}, {"@id": "#a"}]], ids=["one", "list"])
def test_objects_may_point_at_each_other_as_they_like(case: str, author: object) -> None:
    article = {"@type": "NewsArticle", "headline": "Ashby to rebuild its mill", "author": author}
    start = time.process_time()
    found = read(with_json_ld({"@graph": [article, *POINTERS[case]]}))
    assert time.process_time() - start < 2
    assert found.title == "Ashby to rebuild its mill"


def test_who_is_pointed_at_signs() -> None:
    jane = {"@id": "#a", "@type": "Person", "name": "Jane Roe"}
    article = {"@type": "NewsArticle", "headline": "Mill", "author": [{"@id": "#a"}, {"name": "Bo Lee"}]}
    assert [author.name for author in read(with_json_ld([article, jane])).authors] == ["Jane Roe", "Bo Lee"]


NESTED = ('{"a":', "[", '{"author":[', '[{"@graph":', '{"@type":"NewsArticle","headline":"x","author":')


@pytest.mark.parametrize("piece", NESTED)
@pytest.mark.parametrize("levels", [500, 5_000, 50_000])
def test_levels_without_end_are_no_error(piece: str, levels: int) -> None:
    closing = "".join({"{": "}", "[": "]"}[mark] for mark in reversed(piece) if mark in "{[")
    for script in (piece * levels, piece * levels + "1" + closing * levels):
        assert read(with_json_ld(script)).text.startswith(LEAD)


BLANKS = {
    "inside": lambda n: '{"a":1,' + " " * n + '"b":2}',
    "in front": lambda n: " " * n + "{}",
    "behind": lambda n: "{}" + " " * n,
    "lines": lambda n: "\n" * n + "{}",
    "tabs after a comma": lambda n: "[1," + "\t" * n + "]",
    "between slashes": lambda n: "//" + " " * n + "<!--",
    "before an end": lambda n: "{}//" + " " * n + "-->x",
    "slashes": lambda n: "/" * n,
    "ends": lambda n: "-->" * (n // 3),
    "semicolons": lambda n: "{}" + ";" * n,
}


@pytest.mark.parametrize("case", BLANKS)
def test_blanks_in_a_script_cost_no_more_than_their_number(case: str) -> None:
    raw = with_json_ld(BLANKS[case](200_000))
    start = time.process_time()
    assert read(raw).text.startswith(LEAD)
    assert time.process_time() - start < 2


WRAPPED = (
    "<!-- {} -->",
    "<!--\n{}\n//-->",
    "//<![CDATA[\n{}\n//]]>",
    "/*<![CDATA[*/ {} /*]]>*/",
    "<![CDATA[{}]]>",
    "{};",
    "{} ;\n",
    "//<!--\n<![CDATA[{}]]>\n//-->",
    "  {}  ",
    "\u00a0{}",
)


@pytest.mark.parametrize("around", WRAPPED)
def test_comments_around_a_script_are_taken_off(around: str) -> None:
    stated = json.dumps({"@type": "NewsArticle", "headline": "Mill", "author": {"name": "Jane Roe"}})
    assert [author.name for author in read(with_json_ld(around.replace("{}", stated))).authors] == ["Jane Roe"]


SURROGATES = (
    "\\ud800 Mill",
    "Mill \\udfff",
    "\\udc00\\ud800",
    "\\ud83d",
    "a\\ud800b",
    "&#xd800;",
    "&#55296; Mill",
    "\\ud83d\\ude00",
)


@pytest.mark.parametrize("value", SURROGATES)
@pytest.mark.parametrize(
    "field", ["headline", "description", "articleSection", "keywords", "articleBody", "inLanguage"]
)
def test_half_a_surrogate_can_be_written(field: str, value: str) -> None:
    read(with_json_ld(f'{{"@type":"NewsArticle","headline":"Mill","{field}":"{value}"}}'))
    read(with_json_ld(f'{{"@type":"NewsArticle","headline":"Mill","author":{{"name":"{value}"}}}}'))


@pytest.mark.parametrize(
    "value", [True, False, None, [], {}, [True], [[True]], {"name": True}, [None, {}], {"name": None}]
)
def test_what_is_no_name_signs_nothing(value: object) -> None:
    article = {"@type": "NewsArticle", "headline": "Ashby to rebuild its mill", "author": value, "creator": value}
    assert read(with_json_ld(article)).authors == ()


# ---- characters and markup

UNFIT = [*map(chr, range(1, 9)), "\x0b", "\x0c", *map(chr, range(14, 32)), "\x7f", "\x85", "\ufffe", "\uffff", "\x00"]


@pytest.mark.parametrize("mark", UNFIT, ids=lambda mark: f"{ord(mark):x}")
def test_what_no_xml_holds_may_stand_anywhere(mark: str) -> None:
    places = (
        "{0}{1}",
        "{1}{0}",
        "<html>{1}</html>{0}",
        "<html>{1}</html>{0}<html>{0}</html>",
        "{1}<p {0}={0}>{0}</p{0}>",
    )
    for place in (
        *places,
        "{1}<!--{0}-->",
        "{1}<a{0}b>x",
        "<title>{0}</title>{1}",
        "{1}<meta name=author content={0}>",
    ):
        article = read(place.format(mark, f"<body>{STORY}</body>"), format="html")
        assert article.text.replace(mark, "").startswith(LEAD)
    soup = BeautifulSoup(f"{STORY}<p>a{mark}b", "html.parser")
    assert read(soup).text.startswith(LEAD)


ADDRESSES = (
    "//[",
    "http://[",
    "//]",
    "http://[::1",
    "https://a]b/",
    "//[x]",
    "http://\u2100",
    "\x00",
    "javascript:x",
    "//[v1.a]",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_is_none_is_kept_as_it_is_written(address: str) -> None:
    caption = "The old mill of Ashby on Monday. Jane Roe/AFP"
    for attribute in ("src", "data-src", "srcset", "data-original"):
        raw = f'{STORY}<figure><img {attribute}="{address}"><figcaption>{caption}</figcaption></figure>'
        article = read(raw, url="https://a.test/news/")
        assert [caption.text for caption in article.captions] == ["The old mill of Ashby on Monday."]
    read(
        f'<base href="{address}"><link rel="canonical" href="{address}">'
        f'<meta property="og:url" content="{address}">{STORY}'
    )


def test_attributes_without_end_do_not_stall_the_parser() -> None:
    for one in ("a{}=b", 'a{}=">"', "a{}='>'", "a{}", 'data-a{}="x y"'):
        raw = "<p " + " ".join(one.format(i) for i in range(30_000)) + f">{LEAD}</p><p>{LAST}</p>"
        start = time.process_time()
        assert read(raw).text.endswith(LAST)
        assert time.process_time() - start < 2
    assert len(parse_html("<p " + " ".join(f"a{i}" for i in range(9_000)) + ">x").find(".//p").attrib) == ATTRIBUTES


def test_a_long_script_in_an_attribute_stays_whole() -> None:
    address = "data:image/png;base64," + "A" * 40_000
    root = parse_html(f'<p><img alt="Mill > hill" src="{address}">Rain <b>fell</b>.')
    assert root.find(".//img").get("src") == address
    assert "".join(root.itertext()) == "Rain fell."


# ---- nesting


@pytest.mark.slow
@pytest.mark.parametrize("tag", ["div", "span", "b", "a", "ul", "table", "blockquote", "time", "x-y", "font"])
@pytest.mark.parametrize("levels", [MOST_ELEMENTS_AROUND, 2_100, 20_000])
def test_a_story_in_unclosed_elements_is_read(tag: str, levels: int) -> None:
    article = read(f"<{tag}>" * levels + STORY, format="html")
    assert LEAD in article.source
    assert LAST in article.source
    assert all(block.path is None or block.path.count("/") <= MOST_ELEMENTS_AROUND + 2 for block in article.blocks)


def test_a_path_that_is_cut_still_finds_its_element() -> None:
    raw = "<section>" * 150 + STORY
    paths = [block.path for block in read(raw).blocks if block.text == LEAD]
    found = lxml_html.fromstring(raw).getroottree().xpath(str(paths[0]))
    assert paths[0] is not None
    assert paths[0].startswith("//")
    assert [node.text for node in found] == [LEAD]


def test_texts_keep_their_order_where_elements_nest_too_deep_to_be_kept() -> None:
    numbers = range(1200)
    raw = "".join(f"<b>w{i} " for i in numbers) + "".join(f"x{i}</b> " for i in reversed(numbers))
    shown = BeautifulSoup(raw * 3, "html.parser")
    expected = shown.get_text().split()
    assert read(shown).source.split() == expected


@pytest.mark.slow
@pytest.mark.parametrize("hidden", ["hidden", "style='display:none'", "style='visibility: hidden'"])
def test_hidden_elements_inside_each_other(hidden: str) -> None:
    deep = f"<div {hidden}>"
    long = "".join(f"<p>{LEAD}</p>" for _ in range(5))
    start = time.process_time()
    read(deep * 20_000 + long)
    assert time.process_time() - start < 4
    assert LEAD in read(f"{deep * 2}{long}").source
    assert LEAD not in read(f"<p>{LAST}</p>{deep}<p>{LEAD}</p></div>").source


# ---- trees

XHTML = f"<html xmlns='http://www.w3.org/1999/xhtml' xml:lang='en'><body>{STORY}</body></html>"
TREES = {
    "xhtml": XHTML,
    "prefixed": XHTML.replace("<", "<h:").replace("<h:/", "</h:").replace("xmlns=", "xmlns:h="),
    "upper case": XHTML.replace("<p>", "<P>").replace("</p>", "</P>"),
    "svg inside": XHTML.replace("<body>", "<body><svg xmlns='http://www.w3.org/2000/svg'><title>Logo</title></svg>"),
    "comments": XHTML.replace("<p>", "<!-- x --><p><!-- y -->"),
    "instructions": XHTML.replace("<p>", "<?x y?><p>"),
    "declared": f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY e 'x'>]>{XHTML}",
    "no namespace": XHTML.replace("xmlns=", "data-x="),
}


@pytest.mark.parametrize("case", TREES)
@pytest.mark.parametrize("resolves", [True, False])
def test_trees_of_xhtml_are_read_as_pages(case: str, resolves: bool) -> None:  # noqa: FBT001  a parameter of pytest
    tree = etree.fromstring(TREES[case].encode(), etree.XMLParser(resolve_entities=resolves))
    article = read(tree)
    assert article.title == "Ashby to rebuild its mill"
    assert article.paragraphs == BODY
    assert "Logo" not in article.source


def test_an_entity_that_nobody_resolved_is_a_character() -> None:
    raw = f"<!DOCTYPE p [<!ENTITY eacute 'x'>]><div><p>Caf&eacute;</p><p>{LEAD}</p></div>"
    tree = etree.fromstring(raw, etree.XMLParser(resolve_entities=False))
    assert read(tree).source.splitlines()[0] == "Café"


@pytest.mark.parametrize("root", [etree.Comment("x"), etree.PI("x", "y"), etree.Entity("amp"), etree.ElementTree()])
def test_what_is_no_element_is_an_empty_page(root: object) -> None:
    assert next(issue.check for issue in read(root).warnings) == "empty"


def test_entities_are_never_fetched_or_blown_up() -> None:
    levels = "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 12))
    bomb = f"<!DOCTYPE html [<!ENTITY a0 'lol'>{levels}<!ENTITY f SYSTEM 'file:///etc/passwd'>]>{STORY}<p>&a11;&f;</p>"
    article = read(bomb, format="html")
    assert article.text.startswith(LEAD)
    assert len(article.source) < 1000
    assert "root:" not in article.source


# ---- what nobody sees

UNSEEN = (
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u2060",
    "\u200e",
    "\u200b \u00ad",
    "\u202e",
    "\u2066\u2069",
    "\u061c",
    "\u180e",
)


@pytest.mark.parametrize("mark", UNSEEN)
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_no_block_shows_nothing(mark: str, form: str) -> None:
    head = "Ashby to rebuild its mill"
    for raw in (f"{mark}\n\n{head}\n\n{LEAD}\n\n{LAST}", f"{head}\n\n{mark}\n\n{LEAD}\n\n{mark}\n{LAST}\n\n{mark}"):
        article = read(raw, format=form)
        assert [block.text for block in article.blocks] == [head, LEAD, LAST]
        covered = [at for block in article.blocks for at in range(block.start, block.end)]
        assert [at for at in range(len(raw)) if not raw[at].isspace() and at not in covered] == []
    assert len(read(mark, format=form).blocks) == 1


SAME = ("[1]", "[12]", " [3]", "²", "¹³", "⁴", "[a]", "\u00ad", "\u200b", "\u2060")


@pytest.mark.parametrize("mark", SAME)
@pytest.mark.parametrize("form", ["text", "html"])
def test_a_paragraph_that_differs_by_a_reference_or_nothing_seen_stands_once(mark: str, form: str) -> None:
    long = f"{LEAD} {MORE}"
    again = long.replace("council", f"council{mark}")
    lines = ("Ashby to rebuild its mill", "By Jane Roe", long, LAST, END, NEXT, again, THEN)
    raw = (
        "\n\n".join(lines) if form == "text" else f"<h1>{lines[0]}</h1>" + "".join(f"<p>{one}</p>" for one in lines[1:])
    )
    assert read(raw, format=form).paragraphs == (long, LAST, END, NEXT, THEN)


def test_a_paragraph_that_differs_by_how_its_accents_are_written_stands_once() -> None:
    lead = LEAD.replace("Ashby", "Áshbý")
    again = lead.replace("Á", "A\u0301")
    assert read("\n\n".join(("Mill to be rebuilt", "By Jane Roe", lead, LAST, again))).paragraphs == (lead, LAST)


def test_a_paragraph_with_other_numbers_is_another() -> None:
    again = LEAD.replace("June", "June 1999")
    assert read("\n\n".join(("Mill to be rebuilt", "By Jane Roe", LEAD, LAST, again))).paragraphs == (LEAD, LAST, again)


# ---- captions that begin alike


def test_captions_that_begin_alike_are_compared_with_the_nearest() -> None:
    caption = "The old mill of Ashby on Monday. Jane Roe/AFP"
    figures = "".join(f"<figure><img src={i}.jpg><figcaption>{caption}</figcaption></figure>" for i in range(100))
    article = read(STORY + figures + f"<p>{LAST}</p>")
    assert [(one.text, one.image) for one in article.captions] == [("The old mill of Ashby on Monday.", "99.jpg")]
