"""What an input is, told by looking at it: HTML however it begins and whatever it is packed in, or a text."""

import json
import sys
from html import escape

import pytest

from newsparse.document import Document
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read import read
from newsparse.read.decode import decode
from newsparse.read.sniff import looks_like_html
from newsparse.read.unpack import unpack_html

ONE = "The council of Ashby voted on Monday to rebuild the old mill, which burned down in June."
TWO = "“We will not lose it a second time,” Mayor Jane Roe said after the vote."
STORY = f"<p>{ONE}</p>\n<p>{TWO}</p>"


def document(raw: str | bytes, **options: object) -> Document:
    return read(raw, Options.model_validate(options))


def texts(raw: str | bytes, **options: object) -> list[str]:
    return [segment.text for segment in document(raw, **options).segments if segment.text]


# ---- HTML, whatever it begins with

WRAPPED = {
    "an element of its own": f'<text id="a">\n\n<!DOCTYPE html>\n<html><body>{STORY}</body></html></text>',
    "a record's element": f"<doc><url>https://example.org/a</url><html><head></head><body>{STORY}</body></html></doc>",
    "an XML prologue": f'<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>{STORY}',
    "a prologue and a type": f'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html><body>{STORY}',
    "a comment": f"<!-- saved from url=(0014)about:internet -->\n<html><body>{STORY}</body></html>",
    "two comments": f"<!-- a --><!-- b > c -->\n{STORY}",
    "a byte order mark": f"\ufeff<!doctype html><html><body>{STORY}",
    "blank lines": f"\n\n   \t\n<html><body>{STORY}",
    "a drawing": f'<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>\n{STORY}',
    "the headers of the server": f"HTTP/1.1 200 OK\nServer: x\n\n<!DOCTYPE html>\n<html><body>{STORY}</body></html>",
    "a word": f"html\n<!DOCTYPE html><html><head><title>x</title></head><body>{STORY}</body></html>",
    "a picture": f'<picture><img src="a.jpg" alt=""></picture>{STORY}',
    "a ruby": f"<ruby>\u6f22<rt>\u304b\u3093</rt></ruby>{STORY}",
    "a no-script part": f"<noscript><img src=x.gif></noscript>{STORY}",
    "capitals": f"<HTML><BODY>{STORY.upper()}".replace(ONE.upper(), ONE).replace(TWO.upper(), TWO),
    "a text": f"{ONE}<p>{TWO}</p><p>Nobody voted against it.</p><p>The work begins in May.</p>",
}


@pytest.mark.parametrize("case", WRAPPED)
def test_html_is_detected_whatever_it_begins_with(case: str) -> None:
    found = texts(WRAPPED[case])
    assert ONE in found
    assert TWO in found
    assert "<" not in document(WRAPPED[case]).source


BROKEN_LINES = {
    "two breaks": "{0}<br><br>{1}",
    "two breaks with slashes": "{0}<br /><br />{1}",
    "one break": "{0}<br>{1}",
    "one break with a slash": "{0}<br/>{1}",
    "breaks and lines": "{0}<br>\n<br>\n{1}",
    "a break at a line's end": "{0}<br />\n{1}<br />\n",
    "capitals": "{0}<BR><BR>{1}",
    "blanks between": "{0} <br> <br> {1}",
    "entities too": "{0}<br>&nbsp;<br>{1}",
    "links inside": '{0}<br><br>{1} <a href="/m">More</a><br>',
}


@pytest.mark.parametrize("case", BROKEN_LINES)
def test_breaks_alone_part_paragraphs(case: str) -> None:
    found = texts(BROKEN_LINES[case].format(ONE, TWO))
    assert found[0] == ONE
    assert found[1].removesuffix(" More") == TWO


@pytest.mark.parametrize(
    "raw",
    [
        f"{ONE}\n\nThe <p> tag marks a paragraph, the <br> tag a line.\n\n{TWO}",
        f"Use <br> for a line and <hr> for a rule.\n{ONE}",
        f"{ONE}\n\n<html> is the root of a page, and <body> holds what is shown.\n\n{TWO}\n\n{ONE}",
        f"A page is:\n\n```\n<!DOCTYPE html>\n<html>\n<body>\n<p>Hi</p>\n</body>\n</html>\n```\n\n{ONE}\n\n{TWO}",
        f"{ONE} {TWO}\nThis is all that it takes:\n<p>Hello</p>\n<p>World</p>\n{ONE}\n{TWO}",
        "x < 3 and y > 4, so x<y holds for all of them",
        "<Reuters> The council voted on Monday.",
        "I <3 Ashby\n\nand its mill",
        "Mail to Jane Roe <jane@example.org> or call.",
        f"{ONE}\nA <b>fire</b> broke <i>out</i>.\n{TWO}\nNobody was <b>hurt</b>.\nThat was all.",
        "<text>\nOld mill burns\n\nBy Jane Roe\n",
    ],
)
def test_a_text_that_speaks_of_tags_or_keeps_a_few_stays_text(raw: str) -> None:
    assert document(raw).source == raw


def test_markdown_below_a_tag_is_markdown() -> None:
    raw = f'<div align="center">\n\n# Old mill burns\n\n{ONE}\n\n## The vote\n\n{TWO}\n\n- [More](/a)\n'
    assert next(segment.mark for segment in document(raw).segments if segment.text) == "heading"


# ---- packed

PACKED = {
    "entities": escape(STORY),
    "entities without quotes": STORY.replace("<", "&lt;").replace(">", "&gt;"),
    "entities twice": escape(escape(STORY)),
    "numbers": STORY.replace("<", "&#60;").replace(">", "&#62;"),
    "entities in an element": f"<div>{escape(STORY)}</div>",
    "entities in a page": f"<html><body><description>{escape(STORY)}</description></body></html>",
    "a CDATA section": f"<![CDATA[{STORY}]]>",
    "a CDATA section in an element": f"<content:encoded><![CDATA[{STORY}]]></content:encoded>",
    "a JSON string": json.dumps(STORY).replace("/", "\\/"),
    "a JSON string without quotes": json.dumps(STORY).replace("/", "\\/")[1:-1],
    "a JSON string in ASCII": json.dumps(STORY.replace("<", "\u2039"))
    .replace("\\u2039", "\\u003c")
    .replace(">", "\\u003e"),
}


@pytest.mark.parametrize("case", PACKED)
def test_packed_html_is_unpacked(case: str) -> None:
    assert texts(PACKED[case]) == [ONE, TWO]


@pytest.mark.parametrize(
    "raw",
    [
        f"{ONE} &amp; more\n\n{TWO}",
        f"Write &lt;p&gt; for a paragraph.\n\n{ONE}\n\n{TWO}",
        f"Write &lt;p&gt; or &lt;div&gt; or &lt;span&gt; as you like.\n\n{ONE}\n\n{TWO}",
        "A path such as C:\\users\\n\\t is no JSON.",
    ],
)
def test_a_text_that_speaks_of_them_is_not_unpacked(raw: str) -> None:
    assert unpack_html(raw) is None
    assert not looks_like_html(raw)


def test_code_on_a_page_stays_as_it_is_shown() -> None:
    raw = f"<html><body>{STORY}<pre>{escape('<p>Hello</p><div></div><p></p><br><br>')}</pre></body></html>"
    assert texts(raw)[-1].startswith("<p>Hello</p>")


def test_strings_in_the_scripts_of_a_page_are_no_tags() -> None:
    raw = f'<html><body>{STORY}<script>var a = "\\u003cp\\u003eRain\\u003c\\/p\\u003e"</script></body></html>'
    assert texts(raw) == [ONE, TWO]


# ---- bytes that declare nothing

ALPHABETS = {
    "cp1251": "Совет Эшби в понедельник решил восстановить старую мельницу, сгоревшую в июне.",
    "koi8-r": "Совет Эшби в понедельник решил восстановить старую мельницу, сгоревшую в июне.",
    "gb18030": "市议会星期一决定重建六月烧毁的老磨坊，镇长说居民都支持这个计划。",
    "big5": "市議會星期一決定重建六月燒毀的老磨坊，鎮長說居民都支持這個計畫。",
    "shift_jis": "町議会は月曜日、六月に焼けた古い水車小屋を建て直すことを決めた。",
    "euc-jp": "町議会は月曜日、六月に焼けた古い水車小屋を建て直すことを決めた。",
    "euc-kr": "읍의회는 월요일에 유월에 불탄 옛 방앗간을 다시 짓기로 결정했다.",
    "iso-8859-2": "Rada Ashby zdecydowała w poniedziałek, że odbuduje młyn, który spłonął w czerwcu i są na to środki.",
    "cp1250": "Zastupitelé v pondělí rozhodli, že starý mlýn, který v červnu vyhořel, bude znovu postaven.",
    "iso8859-2": "Opravy staré tržnice začnou na jaře a potrvají přibližně deset měsíců, řekla v úterý starostka.",
    "cp1254": "Belediye Meclisi, yıllardır kapalı olan eski tren garının kütüphaneye dönüştürülmesine karar verdi.",
    "iso-8859-7": "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να ξαναχτίσει τον παλιό μύλο.",
    "iso-8859-9": "Belediye meclisi pazartesi günü haziranda yanan değirmenin yeniden yapılması için karar aldı.",
    "cp1255": "מועצת העיר החליטה ביום שני לבנות מחדש את הטחנה הישנה שנשרפה ביוני.",
    "cp1256": "قرر مجلس المدينة يوم الاثنين إعادة بناء الطاحونة القديمة التي احترقت في يونيو.",
    "cp874": "สภาเมืองมีมติเมื่อวันจันทร์ให้สร้างโรงสีเก่าที่ถูกไฟไหม้ขึ้นใหม่",
}
WESTERN = (
    "Der Rat hat am Montag beschlossen, die alte Mühle wieder aufzubauen, sagte die Bürgermeisterin.",
    "Le conseil a décidé lundi de reconstruire le vieux moulin brûlé en juin, a déclaré la maire à l’issue du vote.",
    "El consejo decidió el lunes reconstruir el viejo molino, según dijo la alcaldesa Peña.",
    "Rådet beslutade på måndagen att bygga upp den gamla kvarnen, sade borgmästaren.",
    "The café beside the mill — “our second home,” as she put it — will open again.",
    "O conselho decidiu na segunda-feira reconstruir o velho moinho, disse a presidente da câmara. Não há dúvidas.",
    "Zürich",
)


@pytest.mark.parametrize("encoding", ALPHABETS)
def test_a_legacy_encoding_is_detected_by_its_alphabet(encoding: str) -> None:
    pytest.importorskip("charset_normalizer")
    text = ALPHABETS[encoding]
    for raw in (text, f"<html><body><p>{text}</p></body></html>"):
        found, (issue,) = decode(raw.encode(encoding))
        assert (found, issue.check) == (raw, "encoding-guessed")


@pytest.mark.parametrize("text", WESTERN)
def test_western_letters_are_windows_1252(text: str) -> None:
    found, (issue,) = decode(text.encode("cp1252"))
    assert found == text
    assert "Windows-1252" in issue.message


def test_a_long_text_is_judged_by_its_beginning() -> None:
    pytest.importorskip("charset_normalizer")
    text = f"{ALPHABETS['gb18030']}\n" * 2000
    assert decode(text.encode("gb18030"))[0] == text


def test_without_the_extra_the_warning_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    found, (issue,) = decode(ALPHABETS["cp1251"].encode("cp1251"))
    assert found.startswith("Ñîâåò")
    assert "newsparse[encodings]" in issue.message


# ---- what a scraper left in a text

LEFT = {
    "an ampersand": ("Mill &amp; house burn", "Mill & house burn"),
    "a number": ("The town&#8217;s mill", "The town’s mill"),
    "a hexadecimal number": ("The town&#x2019;s mill", "The town’s mill"),
    "a blank": ("Old&nbsp;mill burns", "Old mill burns"),
    "quotes": ("&ldquo;Gone,&rdquo; she said", "“Gone,” she said"),
    "twice": ("The town&amp;#8217;s mill", "The town’s mill"),
    "none": ("AT&T and R&D; so they say", "AT&T and R&D; so they say"),
    "a gallery": ('[gallery ids="1,2"] Old mill burns', "Old mill burns"),
    "columns": ("[vc_row][vc_column width='1/2']Old mill burns[/vc_column][/vc_row]", "Old mill burns"),
    "an embed": ("Old mill burns [embed]https://example.org/v[/embed]", "Old mill burns"),
    "brackets in prose": ("“He [the mayor] left [sic],” she said", "“He [the mayor] left [sic],” she said"),
    "marks of a forum": ("[b]Old[/b] mill [url=https://example.org/m]burns[/url]", "Old mill burns"),
    "a link": ("See [the map](https://example.org/map) of the mill", "See the map of the mill"),
    "a star": ("Old mill burns*", "Old mill burns*"),
}


@pytest.mark.parametrize("case", LEFT)
def test_what_is_left_in_a_text_is_shown_as_a_reader_sees_it(case: str) -> None:
    raw, shown = LEFT[case]
    found = document(raw)
    assert (found.source, [segment.text for segment in found.segments]) == (raw, [shown])
    assert (found.segments[0].start, found.segments[0].end) == (0, len(raw))


def test_quotes_with_entities_have_their_place_in_the_source() -> None:
    said = "&ldquo;We don&#8217;t know how it began,&rdquo; said Mary O&#8217;Neill, the mayor of the town."
    raw = f"Old mill burns\n\n{ONE}\n\n{said}\n"
    (quote,) = parse_article(raw).quotes
    (span,) = quote.spans
    assert (quote.text, raw[span.start : span.end]) == (
        "We don’t know how it began,",
        "We don&#8217;t know how it began,",
    )
    assert quote.speaker == "Mary O’Neill"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "**Old mill burns down**\n\nRain fell on Ashby, and the mill burned all the same, said the brigade.",
            "Old mill burns down",
        ),
        (
            "**Old mill burns down**\n\n*By Jane Roe*\n\nRain fell on Ashby, and the mill burned all the same.",
            "Old mill burns down",
        ),
    ],
)
def test_a_first_line_in_bold_makes_a_text_markdown(text: str, title: str | None) -> None:
    assert parse_article(text).title == title
