"""HTML as feeds hold it: tables, ruby, lists, verse, preformatted prose, shortcodes, and text that no page shows."""

import json
from html import escape

import pytest

from newsparse.document import Document
from newsparse.kinds import Kind
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read import read
from newsparse.read.html.layout import lay_out
from newsparse.read.html.tree import parse_html

LEAD = "The council of Ashby voted on Monday to rebuild the old mill, which burned down in June last year."
QUOTE = "“We will not lose it a second time,” Mayor Jane Roe said after the vote, which ended at midnight."
LAST = "The work begins in May and will take two years, the council said, and nobody voted against it."
HEAD = '<h1>Ashby to rebuild its mill</h1><p class="byline">By Jane Doe</p>'
STORY = f"<p>{LEAD}</p><p>{QUOTE}</p><p>{LAST}</p>"
BODY = [LEAD, QUOTE, LAST]


def document(raw: str, **options: object) -> Document:
    return read(raw, Options.model_validate(options))


def texts(raw: str) -> list[str]:
    return [segment.text for segment in document(raw, format="html").segments]


def body(article: Article) -> list[str]:
    return [block.text for block in article.body]


def checks(article: Article) -> list[str]:
    return [issue.check for issue in article.warnings]


# ---- tables of data

ROWS = {
    "plain": "<tr><td>North</td><td>402</td></tr><tr><td>South</td><td>455</td></tr>",
    "a head": "<thead><tr><th>North</th><th>402</th></tr></thead><tbody><tr><td>South</td><td>455</td></tr></tbody>",
    "paragraphs in cells": "<tr><td><p>North</p></td><td><p>402</p></td></tr><tr><td><p>South</p><td>455</td></tr>",
    "divisions in cells": "<tr><td><div>North</div><td>402</td></tr><tr><td><div>South</div><td>455</td></tr>",
    "unclosed": "<tr><td>North<td>402<tr><td>South<td>455",
    "links and marks": "<tr><td><a href=n>North</a><td><b>402</b></td></tr><tr><td>South</td><td>4<i>55</i></td></tr>",
    "blanks and lines": "\n<tr>\n <td> North </td>\n <td>\n402</td></tr>\n<tr><td>South</td>\n\t<td>455\n</td></tr>\n",
    "flags": "<tr><td><img src=n.gif alt=''> North</td><td>402</td></tr><tr><td>South</td><td>455</td></tr>",
    "comments": "<tr><td>North</td><!-- x --><td>402</td></tr><tr><td><!-- y -->South</td><td>455</td></tr>",
    "a foot": "<tbody><tr><td>North</td><td>402</td></tr></tbody><tfoot><tr><td>South</td><td>455</td></tr></tfoot>",
}


@pytest.mark.parametrize("case", ROWS)
def test_a_row_is_a_segment_with_tabs_between_its_cells(case: str) -> None:
    found = document(f"<p>{LEAD}</p><table>{ROWS[case]}</table><p>{LAST}</p>", format="html").segments
    assert [(one.mark, one.text) for one in found] == [
        ("", LEAD),
        ("table", "North\t402"),
        ("table", "South\t455"),
        ("", LAST),
    ]
    paths = [one.tags.path for one in found if one.tags and one.mark]
    assert len(set(paths)) == 2
    assert all(path.rpartition("/")[2].startswith("tr") for path in paths)


def test_empty_cells_keep_their_column_and_the_offsets_hold() -> None:
    found = document("<table><tr><td>A</td><td></td><td>B</td></tr><tr><td></td><td>1</td><td>2</td></tr></table>")
    assert [one.text for one in found.segments] == ["A\t\tB", "1\t2"]
    assert [found.source[one.start : one.end] for one in found.segments] == ["A\t\tB", "1\t2"]
    assert [one.words for one in found.segments] == [2, 2]


def test_rows_are_the_storys_names_clock_times_and_numbers_alone() -> None:
    rows = ("Ward\tYes\tNo", "Jane Roe\t0:45\t1:20", "1\t2\t3", "4\t5\t6", "9 March 2024\t402\t377")
    table = "".join(f"<tr><td>{row.replace(chr(9), '</td><td>')}</td></tr>" for row in rows)
    article = parse_article(f"<html><body>{HEAD}<p>{LEAD}</p><p>{QUOTE}</p><table>{table}</table><p>{LAST}</p>")
    assert [block.text for block in article.body if block.kind is Kind.TABLE] == list(rows)
    assert body(article)[-1] == LAST
    assert [author.name for author in article.authors] == ["Jane Doe"]


LAID_OUT = {
    "one cell": f"<tr><td>{STORY}</td></tr>",
    "a cell a row": f"<tr><td>{LEAD}</td></tr><tr><td>{QUOTE}</td></tr><tr><td>{LAST}</td></tr>",
    "beside a picture": f"<tr><td><img src=a.jpg></td><td>{STORY}</td></tr>",
    "in each other": f"<tr><td><table><tr><td>{STORY}</td></tr></table></td></tr>",
    "said so": f"<tr><td>{LEAD}</td><td>{QUOTE}</td></tr><tr><td>{LAST}</td></tr>".replace("<tr>", "<tr class=x>", 1),
    "three columns": f"<tr><td>{LEAD}</td><td>{QUOTE}</td><td>{LAST}</td></tr>",
    "a list in a cell": f"<tr><td>{LEAD}</td><td><ul><li>{QUOTE}</li></ul></td></tr><tr><td>{LAST}</td><td>x</td></tr>",
    "a heading in a cell": f"<tr><td><h2>x</h2></td><td>{LEAD}</td></tr><tr><td>{QUOTE}</td><td>{LAST}</td></tr>",
}


@pytest.mark.parametrize("case", LAID_OUT)
def test_a_table_that_lays_out_a_page_has_paragraphs(case: str) -> None:
    role = " role=presentation" if case == "said so" else ""
    found = document(f"<table{role}>{LAID_OUT[case]}</table>", format="html").segments
    assert [one.text for one in found if one.text in BODY] == BODY
    assert "table" not in [one.mark for one in found if one.text in BODY]


def test_a_mail_of_tables_is_an_article() -> None:
    cells = "".join(f"<tr><td style='padding:4px'><p>{text}</p></td></tr>" for text in BODY)
    raw = f"<html><body><table width=600><tr><td><table><tr><td><h1>Ashby to rebuild its mill</h1></td></tr>{cells}"
    article = parse_article(f"{raw}</table></td></tr></table></body></html>")
    assert article.title == "Ashby to rebuild its mill"
    assert {block.kind for block in article.body} == {Kind.PARAGRAPH}
    assert body(article)[-2:] == BODY[1:]


# ---- ruby

RUBY = {
    "plain": "<ruby>古<rt>ふる</rt></ruby>い水車",
    "brackets": "<ruby>古<rp>（</rp><rt>ふる</rt><rp>）</rp></ruby>い水車",
    "a base": "<ruby><rb>古</rb><rt>ふる</rt></ruby>い水車",
    "a container": "<ruby>古<rtc><rt>ふる</rt></rtc></ruby>い水車",
    "in an emphasis": "<b><ruby>古<rt>ふる</rt></ruby>い</b>水車",
}


@pytest.mark.parametrize("case", RUBY)
def test_readings_stand_apart_from_the_words(case: str) -> None:
    found = document(f"<p>{RUBY[case]}が焼けた。</p><p>けが人はいない。</p>")
    assert [one.text for one in found.segments] == ["古い水車が焼けた。", "ふる", "けが人はいない。"]
    article = parse_article(f"<p>{RUBY[case]}が焼けた。</p><p>けが人はいない。</p>")
    reading = next(block for block in article.blocks if block.text == "ふる")
    assert (reading.kind, reading.rule) == (Kind.OTHER, "other.reading")


# ---- lists and verse

LISTS = {
    "bullets": ("<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]),
    "numbers": ("<ol><li>One</li><li>Two</li></ol>", ["One", "Two"]),
    "nested": ("<ul><li>One<ul><li>Two</li><li>Three</li></ul></li></ul>", ["One", "Two", "Three"]),
    "unclosed": ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
    "paragraphs": ("<ul><li><p>One</p></li><li><div>Two</div></li></ul>", ["One", "Two"]),
    "links": ("<ul><li><a href='/'>One</a></li><li>Two</li></ul>", ["One", "Two"]),
    "a list of terms": (
        "<dl><dt>One</dt><dd>Two</dd><dt>Three</dt><dd>Four</dd></dl>",
        ["One", "Two", "Three", "Four"],
    ),
}


@pytest.mark.parametrize("case", LISTS)
def test_items_are_segments(case: str) -> None:
    raw, items = LISTS[case]
    found = document(f"<div>{raw}</div>").segments
    assert [one.text for one in found] == items
    assert {one.mark for one in found} == {"bullet"}


VERSES = {
    "capitals": (
        "The mill stood by the river bed",
        "And ground the golden grain",
        "Till fire came and left it dead",
        "In autumn and in rain",
    ),
    "small letters": (
        *("the mill stood by the river bed alone", "and ground for us the golden grain at last"),
        *("till fire came and left it dead and gone", "in autumn and in winter and in rain"),
    ),
    "German": (
        "die Mühle stand am Rand des Bachs",
        "und mahlte uns das Korn im Mai",
        "bis dass sie brannte eines Tags",
        "und dann war alles das vorbei",
    ),
    "short": ("Rain", "on the old mill", "nobody there", "to hear it"),
}


@pytest.mark.parametrize("case", VERSES)
def test_the_lines_of_verse_stay_apart(case: str) -> None:
    assert texts(f"<p>{'<br>'.join(VERSES[case])}</p>") == list(VERSES[case])


def test_a_break_inside_a_sentence_of_prose_ends_nothing() -> None:
    raw = "<p>The council of Ashby voted on Monday to rebuild<br>the old mill, which burned down.</p>"
    assert texts(raw) == ["The council of Ashby voted on Monday to rebuild the old mill, which burned down."]


# ---- preformatted

WRAPPED = (
    "The council of Ashby voted on Monday to\nrebuild the old mill, which burned down\nin June last year.\n\n{0}\n"
)
PREFORMATTED = {
    "wrapped": (WRAPPED.format(LAST), [LEAD.replace("June last", "June last"), LAST]),
    "a line a paragraph": (f"{LEAD}\n{QUOTE}\n{LAST}", BODY),
    "blank lines and long lines": (f"{LEAD} {LEAD}\n\n{QUOTE}\n\n{LAST}", [f"{LEAD} {LEAD}", QUOTE, LAST]),
    "Windows ends": (f"{LEAD}\r\n\r\n{QUOTE}\r\n\r\n{LAST}", BODY),
    "tags inside": (f"{LEAD.replace('mill', '<b>mill</b>')}\n\n{QUOTE}\n\n{LAST}", BODY),
    "indented": (f"   {LEAD}\n\n   {QUOTE}\n\n   {LAST}", BODY),
}


@pytest.mark.parametrize("case", PREFORMATTED)
def test_preformatted_prose_is_paragraphs(case: str) -> None:
    raw, expected = PREFORMATTED[case]
    found = document(f"<html><body><pre>{raw}</pre></body></html>").segments
    assert [(one.mark, one.text) for one in found] == [("", text) for text in expected]


@pytest.mark.parametrize("code", ["x = {1: [2]}\nreturn x[1]", "for (;;) {\n  a[i] += 1;\n}", "$ make -j2 && ./run"])
def test_preformatted_code_is_code(code: str) -> None:
    (found,) = document(f"<pre><code>{code.replace('&', '&amp;')}</code></pre>").segments
    assert (found.mark, found.text) == ("code", " ".join(code.split()))


# ---- parts of pages without tags for their paragraphs

BARE = {
    "blank lines": "{0}\n\n{1} <a href='/m'>More</a>\n\n{2}<b></b>",
    "lines": "{0} <b>Yes</b>\n{1} <a href='/m'>More</a>\n{2} <i>No</i>",
    "a heading between": "{0}\n\n<h2>The vote</h2>\n\n{1} <em>So</em>\n\n{2}<b></b>",
    "a picture first": "<img src='/a.jpg' alt=''>\n\n{0}\n\n{1}\n\n{2}",
    "a list last": "<strong>{0}</strong>\n\n{1}\n\n{2}\n\n<ul><li>One</li></ul>",
}


@pytest.mark.parametrize("case", BARE)
def test_lines_part_paragraphs_where_no_tags_do(case: str) -> None:
    found = texts(BARE[case].format(*BODY))
    assert [next(one for one in found if one.startswith(text)) for text in BODY]
    assert not [one for one in found if LEAD in one and QUOTE in one]


SHORTCODES = {
    "a caption": '[caption id="a_1" align="left" width="600"]<img src="/a.jpg" alt="" /> The mill in May.[/caption]',
    "a linked image": '[caption id="a_1" width="600"]<a href="/a"><img src="/a.jpg"></a>The mill in May.[/caption]',
    "of old": '[caption width="600" caption="The mill in May."]<img src="/a.jpg">[/caption]',
    "on lines": '[caption id="a_1"]\n<img src="/a.jpg">\nThe mill in May.\n[/caption]',
    "another name": '[wp_caption id="a_1"]<img src="/a.jpg"> The mill in May.[/wp_caption]',
    "marks inside": '[caption id="a_1"]<img src="/a.jpg"> The <em>mill</em> in May.[/caption]',
}


@pytest.mark.parametrize("case", SHORTCODES)
def test_a_caption_in_brackets_is_a_caption(case: str) -> None:
    for parted in ("{0}\n\n{1}\n\n{2}\n\n{3}", "<p>{0}</p>\n{1}\n<p>{2}</p>\n<p>{3}</p>"):
        raw = parted.format(LEAD, SHORTCODES[case], QUOTE, LAST)
        article = parse_article(f"Ashby to rebuild its mill\n\n{raw}" if "<p>" not in raw else raw)
        assert [(caption.text, caption.image) for caption in article.captions] == [("The mill in May.", "/a.jpg")]
        assert body(article)[-3:] == BODY


TAKEN_OFF = (
    '[gallery ids="1,2,3"]',
    "[gallery]",
    "[embed]https://youtu.be/x[/embed]",
    '[video width="640" mp4="https://example.org/a.mp4"][/video]',
    '[vc_row][vc_column width="1/2"][/vc_column][/vc_row]',
    '[et_pb_section fb_built="1"][/et_pb_section]',
    '[contact-form-7 id="12" title="Mail"]',
    '[su_spacer size="20"]',
    "[youtube]https://youtu.be/x[/youtube]",
    '[audio src="https://example.org/a.mp3"]',
)


@pytest.mark.parametrize("code", TAKEN_OFF)
def test_a_shortcode_is_no_text(code: str) -> None:
    for raw in (f"<p>{LEAD}</p><p>{code}</p><p>{QUOTE}</p><p>{LAST}</p>", f"{LEAD}\n\n{code}\n\n{QUOTE}\n\n{LAST}"):
        article = parse_article(raw)
        assert not [block.text for block in article.blocks if "[" in block.text or "youtu" in block.text]
        assert body(article)[-2:] == BODY[1:]


# ---- open elements

OPEN = {
    "a division in a noscript": f"<body><noscript><div id=n></noscript><div>{HEAD}{STORY}</div>",
    "two of them": f"<body><noscript><div></noscript><noscript><table><tr></noscript><div>{HEAD}{STORY}</div>",
    "a noscript never closed": f"<body><noscript><img src=x.gif>{HEAD}{STORY}",
    "capitals": f"<BODY><NOSCRIPT><DIV></NOSCRIPT>{HEAD}{STORY}",
    "a noscript inside": f"<body><div><noscript><div></noscript></div>{HEAD}{STORY}",
    "a noscript that is closed": f"<body><noscript><div>Switch scripts on.</div></noscript>{HEAD}{STORY}",
    "a division": f"<body><div><div>{HEAD}<div>{STORY}",
    "paragraphs": f"<body>{HEAD}{STORY.replace('</p>', '')}",
    "an emphasis": f"<body>{HEAD}{STORY.replace('council', '<b>council')}",
    "a link": f"<body>{HEAD}{STORY.replace('mill', '<a href=/m>mill')}",
    "a comment's sign": f"<body>{HEAD}{STORY.replace('mill', '<!-- > --> mill')}",
}


@pytest.mark.parametrize("case", OPEN)
def test_an_open_element_swallows_nothing(case: str) -> None:
    article = parse_article(f"<!doctype html><html><head><title>x</title></head>{OPEN[case]}</html>")
    assert article.title == "Ashby to rebuild its mill"
    assert body(article) == BODY


# ---- text that the page does not show


def attribute(value: str) -> str:
    """What is written as an attribute between single quotes."""
    return escape(value, quote=True)


LINES = "\n".join(BODY)
LD = {"@type": "NewsArticle", "headline": "Ashby to rebuild its mill", "articleBody": "\n\n".join(BODY)}
STATE = {"article": {"id": 7, "body": STORY, "related": ["Ashby's mill", "The bridge"]}}
STORY_IN_SCRIPT = STORY.replace("<", "\\u003C").replace("/", "\\u002F").replace('"', '\\"')
UNSEEN = {
    "a script": f"<div itemprop=articleBody><script type='text/template'>{STORY}</script></div>",
    "a script of HTML": f"<script type='text/html'><div>{STORY}</div></script>",
    "a script of Handlebars": f"<script type='text/x-handlebars-template'>{STORY}</script>",
    "a template": f"<template id=t><div>{STORY}</div></template>",
    "a noscript": f"<noscript><div>{STORY}</div></noscript>",
    "a text area": f"<textarea hidden>{STORY.replace('<', '&lt;')}</textarea>",
    "JSON-LD": f"<div id=root></div><script type='application/ld+json'>{json.dumps(LD)}</script>",
    "JSON-LD in lines": f"<script type='application/ld+json'>{json.dumps({**LD, 'articleBody': LINES})}</script>",
    "JSON-LD with tags": f"<script type='application/ld+json'>{json.dumps({**LD, 'articleBody': STORY})}</script>",
    "JSON-LD escaped": (
        f"<script type='application/ld+json'>{json.dumps({**LD, 'articleBody': STORY.replace('<', '&lt;')})}</script>"
    ),
    "the data of Next.js": f"<script id=__NEXT_DATA__ type='application/json'>{json.dumps({'props': STATE})}</script>",
    "the data of Nuxt": (
        '<script>window.__NUXT__=(function(a,b){return {data:[{id:a,lead:b,body:"'
        f'{STORY_IN_SCRIPT}",tags:[]}}]}}}}(1,"The mill"))</script>'
    ),
    "what a script assigns": f"<script>\n window.__STATE__ = {json.dumps(STATE)};\n</script>",
    "JSON in a string of JSON": f"<script>window.data = {json.dumps(STATE)}; say('a \"loud\" word')</script>",
    "letters as JavaScript writes them": f'<script>var s={{body:"{STORY_IN_SCRIPT.replace("u00", "x")}"}}</script>',
    "a lone quote in a line before": f"<script>var q='\"';\nvar s={json.dumps(STATE)}</script>",
    "paragraphs with attributes": f"<script>var s={json.dumps(STATE).replace('<p>', '<p class=par>')}</script>",
    "short strings with paragraphs beside it": (
        f"<script>var s={json.dumps({**STATE, 'promo': '<p>Subscribe to the Ashby Post today.</p>'})}</script>"
    ),
    "an attribute of the element that is drawn into": f"<div id=app data-page='{attribute(json.dumps(STATE))}'></div>",
    "an attribute for properties": f"<div data-react-props='{attribute(json.dumps([STATE]))}'></div>",
}


@pytest.mark.parametrize("case", UNSEEN)
def test_a_text_that_no_page_shows_is_read_with_a_warning(case: str) -> None:
    menu = "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav>"
    raw = f"<html><body>{menu}<main><article>{HEAD}{UNSEEN[case]}</article></main><footer>© Ashby Post</footer>"
    article = parse_article(raw)
    assert article.title == "Ashby to rebuild its mill"
    assert body(article) == BODY
    assert "unseen-text" in checks(article)


@pytest.mark.parametrize("case", UNSEEN)
def test_a_text_that_the_page_shows_is_not_read_twice(case: str) -> None:
    article = parse_article(f"<html><body><article>{HEAD}{STORY}{UNSEEN[case]}</article>")
    assert body(article) == BODY
    assert "unseen-text" not in checks(article)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("It&amp;#039;s the mill.", "It's the mill."),
        ("The mill &amp;amp; the house.", "The mill & the house."),
        ("“Old” &amp;ndash; and proud.", "“Old” – and proud."),
        ("Caf&amp;eacute; zu, &amp;quot;alt&amp;quot;.", 'Café zu, "alt".'),
        ("Le moulin&amp;nbsp;: fermé.", "Le moulin : fermé."),
        ("AT&amp;T pays; R&amp;D stays.", "AT&T pays; R&D stays."),
        ("Write &amp;lt;p&amp;gt; &amp;amp; more.", "Write &lt;p&gt; &amp; more."),
    ],
)
@pytest.mark.parametrize("element", ["<p>{}</p>", "<div>{}</div>", "<ul><li>{}</li></ul>", "<p><b>{}</b></p>"])
def test_a_text_that_a_page_escapes_twice(element: str, written: str, meant: str) -> None:
    source, segments = lay_out(parse_html(f"<h1>Mill</h1>{element.format(written)}<p>Rain fell.</p>"))
    assert [segment.text for segment in segments] == ["Mill", meant, "Rain fell."]
    assert all(source[segment.start : segment.end] == segment.text for segment in segments)
