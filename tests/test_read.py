"""The readers: what belongs to one paragraph, what a mark is, and what the bytes say."""

import codecs
from typing import Any, NamedTuple

import pytest
from pydantic import ValidationError

from newsparse.cues import load
from newsparse.document import Document, Segment
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read import read
from newsparse.read.decode import decode
from newsparse.read.lines import ends_sentence
from newsparse.read.markdown.looks import looks_like_markdown
from newsparse.read.markdown.segments import read_markdown
from newsparse.read.text.join_lines import join_lines
from newsparse.read.text.paragraphs import read_text


def texts(source: str, language: str = "en") -> list[str]:
    """What each segment of a plain text shows."""
    return [segment.text for segment in read_text(source, load(language))]


def marked(source: str) -> list[tuple[str, str]]:
    """Mark and text of each segment of a Markdown text."""
    return [(segment.mark, segment.text) for segment in read_markdown(source)]


def checks(document: Document | Article) -> list[str]:
    return [issue.check for issue in document.warnings]


def document(raw: str | bytes, **options: Any) -> Document:
    return read(raw, Options(**options))


# ---- plain text: what get_text tore apart

TORN = {
    "a link": (
        "The mayor of\nUnterwald\nhas quit after the vote, the council said on Monday.\nNobody was hurt.",
        "The mayor of Unterwald has quit after the vote, the council said on Monday.",
    ),
    "a lone comma": (
        "The mayor of\nUnterwald\n, a town of 3,000, has quit.\nNobody was hurt.",
        "The mayor of Unterwald, a town of 3,000, has quit.",
    ),
    "a lone full stop": (
        "The council would, she said on Monday, soon\nrebuild it\n.\nNobody was hurt.",
        "The council would, she said on Monday, soon rebuild it.",
    ),
    "brackets": (
        "The mayor said that\n(\nthe council\n)\nwould rebuild the mill.\nNobody was hurt.",
        "The mayor said that (the council) would rebuild the mill.",
    ),
    "an emphasis": (
        "He wrote in\nThe Ashby Gazette\nthat the mill would be rebuilt.\nNobody was hurt.",
        "He wrote in The Ashby Gazette that the mill would be rebuilt.",
    ),
    "a genitive": (
        "A spokesman for\nUnterwald\n's council said so.\nNobody was hurt.",
        "A spokesman for Unterwald 's council said so.",
    ),
    "a zero-width line": (
        "The mayor spoke for the\n\u200b\nold mill on Monday.\nNobody was hurt.",
        "The mayor spoke for the old mill on Monday.",
    ),
}


@pytest.mark.parametrize("case", TORN)
def test_torn_sentences_are_joined(case: str) -> None:
    raw, first = TORN[case]
    assert texts(raw) == [first, "Nobody was hurt."]


def test_a_joined_paragraph_keeps_its_place() -> None:
    raw = "\n  The mayor of\nUnterwald\n, a town, has quit.  \n\n\tNext"
    first, second = read_markdown(raw)
    assert raw[first.start : first.end] == "The mayor of\nUnterwald\n, a town, has quit."
    assert (first.gap, second.gap) == (True, True)
    assert raw[second.start : second.end] == "Next"


def test_torn_sentences_in_german() -> None:
    raw = "Der Bürgermeister von\nUnterwald\nist nach der Wahl zurückgetreten.\nVerletzt wurde niemand."
    first, _ = texts(raw, "de")
    assert first == "Der Bürgermeister von Unterwald ist nach der Wahl zurückgetreten."


APART = {
    "a menu": ("Home", "News", "Sport", "Weather"),
    "a byline": ("Old mill burns", "By Jane Roe", "A fire destroyed the old mill in Ashby on Monday night."),
    "a byline in lower case": ("Old mill burns", "by Jane Roe", "A fire destroyed the old mill on Monday night."),
    "a standfirst": (
        "Mill fire leaves Ashby without flour",
        "Three people were hurt when the old mill burned down on Monday night.",
        "The fire chief said so.",
    ),
    "cue phrases": ("She said the mill was lost and", "Advertisement", "The council would rebuild it.", "Share"),
    "finished sentences": ("Rain fell.", "Snow fell.", "“Hail fell.”", "Nothing else did!"),
    "dates": ("Old mill burns", "3 June 2024", "14:05", "A fire destroyed the old mill in Ashby on Monday night."),
}


@pytest.mark.parametrize("case", APART)
def test_lines_that_stand_by_themselves_stay_apart(case: str) -> None:
    assert texts("\n".join(APART[case])) == list(APART[case])


def test_a_blank_line_parts() -> None:
    assert texts("The mayor of\n\nunterwald, a town") == ["The mayor of", "unterwald, a town"]


# ---- plain text: lines

WRAPPED = (
    "The council said on Monday that the old mill in Ashby, which burned down\n"
    "in June, will be rebuilt by next summer at a cost that nobody knows yet,\n"
    "and that the town would pay for half of it. The other half will come out\n"
    "of an appeal. Mayor Jane Roe said that the decision had been hard to take\n"
    "after a debate of five hours, in which twenty people had spoken. The vote\n"
    "was nine to two. Nobody in the room had expected it. The next meeting of\n"
    "the council is in July.\n"
    "\n"
    "The fire began in the loft. Three people were hurt when the roof fell in,\n"
    "the town's fire chief said.\n"
)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_hard_wrapped_text_is_unwrapped(end: str) -> None:
    first, second = texts(WRAPPED.replace("\n", end))
    assert [first, second] == [" ".join(paragraph.split()) for paragraph in WRAPPED.split("\n\n")]


UNWRAPPED = {
    "no blank lines": (
        "The old mill in Ashby burned down on Monday night, the fire chief\n"
        "of the town said on Tuesday morning, after an inspection that had\n"
        "lasted for three hours.\n"
        "Nobody was hurt, but the loss of flour and machines may reach two\n"
        "million crowns, its owner said later in a letter to the news-\n"
        "paper, which was read out.\n"
        "The council meets."
    ),
    "indents": (
        "   The old mill in Ashby burned down on Monday night, the fire\n"
        "chief of the town said on Tuesday morning, after a long\n"
        "inspection of the place.\n"
        "   Nobody was hurt, but the loss of flour and machines may reach\n"
        "two million crowns, its owner said in a letter to the editor of\n"
        "the newspaper.\n"
        "   The council meets."
    ),
    "Chinese": (
        "凯尔镇的老磨坊周一夜间被大火烧毁，镇消防队长周\n二对记者表示，火灾原因仍在调查之中，目前还没有\n结论。\n"
        "大火没有造成人员伤亡，但机器和粮食的损失可能达\n到两百万元，磨坊主人对此深感痛心。\n镇议会将于周五决定。"
    ),
}


@pytest.mark.parametrize("case", UNWRAPPED)
def test_a_short_line_ends_a_wrapped_paragraph(case: str) -> None:
    found = texts(UNWRAPPED[case])
    assert len(found) == 3
    assert not any("- " in text for text in found)


def test_one_chinese_paragraph_a_line_is_not_wrapped() -> None:
    lines = [
        "凯尔镇的老磨坊周一夜间被大火烧毁，镇消防队长周二对记者表示。",
        "大火没有造成人员伤亡，但机器和粮食的损失可能达到两百万元。",
        "镇议会将于周五决定是否重建磨坊，并听取居民的意见。",
        "居民们表示，他们希望磨坊能够按照原来的样子重新建起来。",
    ]
    assert texts("\n".join(lines * 2)) == lines * 2


ENDS = {
    "Unix": "\n",
    "Windows": "\r\n",
    "old Mac": "\r",
    "form feed": "\f",
    "next line": "\x85",
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
}


@pytest.mark.parametrize("case", ENDS)
def test_every_line_end_ends_a_line(case: str) -> None:
    raw = f"One page ends.{ENDS[case]}The next begins."
    found = list(read_text(raw, load("en")))
    assert [segment.text for segment in found] == ["One page ends.", "The next begins."]
    assert [raw[segment.start : segment.end] for segment in found] == ["One page ends.", "The next begins."]


def test_windows_line_ends_are_no_blank_lines() -> None:
    assert [segment.gap for segment in read_text("One.\r\nTwo.\r\n\r\nThree.", load("en"))] == [False, False, True]


INVISIBLE = ("\u200b", "\u200c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u2066", "\u2069", "\ufeff")


@pytest.mark.parametrize("character", INVISIBLE)
def test_invisible_characters_are_in_the_source_and_not_in_the_text(character: str) -> None:
    raw = f"{character}Old{character} mill {character} burns{character}"
    found = parse_article(raw)
    assert found.source == raw
    assert [(block.text, block.start, block.end) for block in found.blocks] == [("Old mill burns", 0, len(raw))]


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009", "\u3000", "\t", "  ", " \u00a0 "])
def test_every_blank_is_folded(blank: str) -> None:
    assert texts(f"{blank}Old{blank}mill{blank}") == ["Old mill"]


def test_a_soft_hyphen_is_left_out() -> None:
    assert texts("Feuer\u00adwehr") == ["Feuerwehr"]


JOINERS_KEPT = {
    "Persian": "ساکنان می\u200cگویند",
    "Persian plural": "کشتی\u200cها",
    "Hindi": "क्\u200dष",
    "Malayalam": "അവന്\u200d വന്നു",
    "a family": "👨\u200d👩\u200d👧",
    "a heart on fire": "❤️\u200d🔥",
}


@pytest.mark.parametrize("case", JOINERS_KEPT)
def test_joiners_that_letters_need_stay(case: str) -> None:
    assert texts(f"\ufeff\u200f{JOINERS_KEPT[case]}\u200e") == [JOINERS_KEPT[case]]


@pytest.mark.parametrize("text", ["Ash\u200cby", "Ash\u200dby", "می\u200c رود", "🔥\u200d burns"])
def test_joiners_that_no_letter_needs_are_left_out(text: str) -> None:
    assert texts(text) == [text.replace("\u200c", "").replace("\u200d", "")]


SENTENCES = {
    "Hindi": "आग लग गई।",
    "Urdu": "آگ لگ گئی۔",
    "Arabic": "هل احترق المصنع؟",
    "Armenian": "Ջրաղացն այրվել է։",
    "Amharic": "ወፍጮው ተቃጠለ።",
    "Burmese": "မီးလောင်ခဲ့သည်။",
    "Khmer": "រោងម៉ាស៊ីនឆេះ។",
    "Tibetan": "མེ་ཤོར་སོང་།",
    "Chinese": "磨坊烧毁了。」",
    "Japanese": "製粉所が焼けた！）",
    "Thai": "โรงสีเก่าในเมืองถูกไฟไหม้เมื่อคืนวันจันทร์ที่ผ่านมา ไม่มีผู้ได้รับบาดเจ็บ",
    "a signature": "Dem Tier geht es gut. (APA, nwh, 9.3.2024)",
    "a Chinese signature": "磨坊烧毁了。（编译/林靖东）",
    "pictures": "The mill is gone. 😢🔥",
    "a reference": "The mill is gone.[12]",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_sentences_end_in_every_script(case: str) -> None:
    assert ends_sentence(SENTENCES[case])


@pytest.mark.parametrize("text", ["", "Mill burns", "大火烧毁磨坊", "आग", "โรงสี", "A fire (photo)", "10", "¿Qué", "A,"])
def test_headlines_end_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


HYPHENED = {
    "a broken word": ("The govern-\nment said on Monday that", "The government said on Monday that"),
    "a number": ("There were twenty-\none people in the mill", "There were twenty-one people in the mill"),
    "a name": ("The Anglo-\nAmerican owner of the mill said", "The Anglo-American owner of the mill said"),
    "two capitals": ("It was NATO-\nled, the council said on Monday", "It was NATO-led, the council said on Monday"),
    "years": ("It was built in 1990-\n91, the council said", "It was built in 1990-91, the council said"),
    "half a word": (
        "Sie kam aus der Nord-\nund der Südstadt von Ashby",
        "Sie kam aus der Nord- und der Südstadt von Ashby",
    ),
    "a soft hyphen": ("Die Feuer\u00ad\nwehr kam am Montag zur Mühle", "Die Feuerwehr kam am Montag zur Mühle"),
    "a French question": (
        "Le maire va-t-\nil rebâtir le moulin de la ville",
        "Le maire va-t-il rebâtir le moulin de la ville",
    ),
    "a German name": (
        "Sie wohnt in Baden-\nWürttemberg, sagte sie am Montag",
        "Sie wohnt in Baden-Württemberg, sagte sie am Montag",
    ),
    "a double word": ("a well-\nknown mill in Ashby burned", "a well-known mill in Ashby burned"),
}


@pytest.mark.parametrize("case", HYPHENED)
def test_hyphens_at_the_end_of_a_line(case: str) -> None:
    raw, joined = HYPHENED[case]
    assert join_lines(raw.split("\n")) == joined


def test_chinese_lines_are_joined_without_a_blank() -> None:
    assert join_lines(["磨坊在星期一夜", "里烧毁了。"]) == "磨坊在星期一夜里烧毁了。"


@pytest.mark.parametrize("bullet", ["• ", "•", "▪ ", "● ", "* ", "+ ", "‣ "])
def test_a_bullet_is_taken_off(bullet: str) -> None:
    (found,) = read_text(f"{bullet}a first point", load("en"))
    assert (found.mark, found.text, found.start) == ("bullet", "a first point", 0)


def test_a_number_stays_and_a_year_is_none() -> None:
    found = list(read_text("1. a first point\n\n2) a second\n\n1957 was dry.\n\n3.5 metres", load("en")))
    assert [(segment.mark, segment.text) for segment in found] == [
        ("number", "1. a first point"),
        ("number", "2) a second"),
        ("", "1957 was dry."),
        ("", "3.5 metres"),
    ]


def test_words_are_counted_where_no_blanks_are() -> None:
    (found,) = read_text("山火事は月曜日の夜に古い製粉所を焼いた。", load("ja"))
    assert found.words == 9
    assert next(read_text("three short words", load("en"))).words == 3


# ---- Markdown

SHOWN = {
    "a link": ("See [the map](https://example.test/map).", "See the map."),
    "a link with brackets in its address": ("See [the map](https://example.test/a_(b)).", "See the map."),
    "a link with a title": ('See [the map](/map "The map").', "See the map."),
    "a link with brackets in its label": ("See [[video] the map](/map) today.", "See [video] the map today."),
    "a link with blanks in its address": ("[Send](mailto:?subject=Old mill (1821) burns) this.", "Send this."),
    "a reference": ("See [the map][1].", "See the map."),
    "emphasis": ("*a* _b_ **c** __d__ ***e*** ~~f~~ `g`", "a b c d e f g"),
    "underscores inside words": ("snake_case_name", "snake_case_name"),
    "emphasis inside a link": ("[*The map*](/map)", "The map"),
    "escapes": (r"1\. \*star\* \[brackets\] \# \_", "1. *star* [brackets] # _"),
    "brackets in prose": ("“He [the mayor] left,” she said.", "“He [the mayor] left,” she said."),
    "joined lines": ("The old\nmill\nburned.", "The old mill burned."),
    "Windows ends": ("The old\r\nmill\r\nburned.", "The old mill burned."),
    "invisible characters": ("The *old*\u200b mill\u00a0burned.", "The old mill burned."),
}


@pytest.mark.parametrize("case", SHOWN)
def test_markdown_shows_what_a_reader_sees(case: str) -> None:
    raw, shown = SHOWN[case]
    (found,) = read_markdown(raw)
    assert found.text == shown
    assert (found.start, found.end) == (0, len(raw))


STRUCTURE: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "headings": ("# One\n\n### Three ###\ntext", [("heading", "One"), ("heading", "Three"), ("", "text")]),
    "underlined headings": ("One\n===\n\nTwo\n---\ntext", [("heading", "One"), ("heading", "Two"), ("", "text")]),
    "no heading": ("#tag\n\n#1 in the list", [("", "#tag"), ("", "#1 in the list")]),
    "lists": (
        "* one\n* two\n  more\n- three\n1. first\n2) second",
        [
            ("bullet", "one"),
            ("bullet", "two more"),
            ("bullet", "three"),
            ("number", "1. first"),
            ("number", "2) second"),
        ],
    ),
    "block quotes": ("> one\n> two\nthree\n\nafter", [("quote", "one two three"), ("", "after")]),
    "fenced code": ("```python\nx = [1](2)\n\n# no\n```\nafter", [("code", "x = [1](2) # no"), ("", "after")]),
    "a fence with tildes": ("~~~\n```\n~~~", [("code", "```")]),
    "an open fence": ("```\nThe mill burned.", [("code", ""), ("", "The mill burned.")]),
    "a table": (
        "| Town | Mills |\n|---|:-:|\n| Ashby | *1* |\n\nafter",
        [("table", "Town\tMills"), ("table", "Ashby\t1"), ("", "after")],
    ),
    "a thin table": ("a|b\n-|-\n\\-|--", [("table", "a\tb"), ("table", "-\t--")]),
    "a line with a bar": ("Ashby | Mills\n\nafter", [("", "Ashby | Mills"), ("", "after")]),
    "a hard break": ("By Jane Roe  \n3 June 2024\n", [("", "By Jane Roe"), ("", "3 June 2024")]),
    "a bold line": ("**What happened next**\n\nRain **fell**.", [("bold", "What happened next"), ("", "Rain fell.")]),
    "html2text menus": (
        "  * [Home](https://example.test/)\n  * [Sport](/sport)\n\n    * [Chess](/chess)",
        [("bullet", "Home"), ("bullet", "Sport"), ("bullet", "Chess")],
    ),
    "html2text quotes": (
        "> “We ran,” she said.\n> \n> Then it fell.",
        [("quote", "“We ran,” she said. Then it fell.")],
    ),
    "html2text images": (
        "[ ![](/a.jpg) Mill owner had warned ](/b)\n\nafter",
        [("image", ""), ("", "Mill owner had warned"), ("", "after")],
    ),
}


@pytest.mark.parametrize("case", STRUCTURE)
def test_markdown_structure(case: str) -> None:
    raw, expected = STRUCTURE[case]
    assert marked(raw) == expected


def test_heading_levels() -> None:
    raw = "# a\n\n## b\n\n###### f\n\ng\n=\n\nh\n--\n\n####### none"
    assert [segment.level for segment in read_markdown(raw)] == [1, 2, 6, 1, 2, 0]


class Cut(NamedTuple):
    """A piece of Markdown cut at its images."""

    mark: str
    text: str
    image: str | None
    place: str


IMAGES = {
    "alone": ("![The mill](/a.jpg)", [Cut("image", "The mill", "/a.jpg", "![The mill](/a.jpg)")]),
    "titled": ('![The mill](/a.jpg "Mill")', [Cut("image", "The mill", "/a.jpg", '![The mill](/a.jpg "Mill")')]),
    "brackets in the address": ("![](/a_(1).jpg)", [Cut("image", "", "/a_(1).jpg", "![](/a_(1).jpg)")]),
    "linked": ("[![The mill](/a.jpg)](/b)", [Cut("image", "The mill", "/a.jpg", "[![The mill](/a.jpg)](/b)")]),
    "linked, with blanks": ("[ ![Mill](/a.jpg) ](/b)", [Cut("image", "Mill", "/a.jpg", "[ ![Mill](/a.jpg) ](/b)")]),
    "in a sentence": (
        "Before ![A](/a.jpg) after.",
        [
            Cut("", "Before", None, "Before"),
            Cut("image", "A", "/a.jpg", "![A](/a.jpg)"),
            Cut("", "after.", None, "after."),
        ],
    ),
    "in a quote": (
        ">  Hm ![A](/a.jpg)",
        [Cut("quote", "Hm", None, ">  Hm"), Cut("image", "A", "/a.jpg", "![A](/a.jpg)")],
    ),
    "in an empty item": (
        "*\n ![A](/a.jpg)",
        [Cut("bullet", "", None, "*"), Cut("image", "A", "/a.jpg", "![A](/a.jpg)")],
    ),
    "broken": (">  Hm ![A](/a", [Cut("quote", "Hm ![A](/a", None, ">  Hm ![A](/a")]),
    "two": (
        "![A](/a.jpg) ![B](/b.jpg)",
        [Cut("image", "A", "/a.jpg", "![A](/a.jpg)"), Cut("image", "B", "/b.jpg", "![B](/b.jpg)")],
    ),
    "above its caption": (
        "![A](/a.jpg)\nThe mill on Monday.",
        [Cut("image", "A", "/a.jpg", "![A](/a.jpg)"), Cut("", "The mill on Monday.", None, "The mill on Monday.")],
    ),
    "with text in the same link": (
        "[![A](/a.jpg) Mill burns](/b)",
        [Cut("image", "A", "/a.jpg", "[![A](/a.jpg)"), Cut("", "Mill burns", None, "Mill burns](/b)")],
    ),
}


@pytest.mark.parametrize("case", IMAGES)
def test_images_are_segments_with_their_place(case: str) -> None:
    raw, expected = IMAGES[case]
    found = [Cut(one.mark, one.text, one.image, raw[one.start : one.end]) for one in read_markdown(raw)]
    assert found == expected


LINKED = {"[All](/a)": 1.0, "No link": 0.0, "[Half](/a) text": 4 / 9, "[![](/a) Mill burns](/b)": 1.0}


@pytest.mark.parametrize("raw", LINKED)
def test_the_share_of_link_text_is_kept(raw: str) -> None:
    *_, last = read_markdown(raw)
    assert last.linked == pytest.approx(LINKED[raw])


@pytest.mark.parametrize(
    "raw",
    [
        "See [the map](https://example.test/map).\n\nOr [the list](/list).",
        "![The mill](/a.jpg)\nThe mill burned.",
        "# Only a headline\n\nThe mill burned.",
        "# Old mill burns\n\nThe mill burned.\n\n## What next\n\nNobody knows.",
        "The **old mill** burned.\n\nThe **new mill** did not.",
    ],
)
def test_markdown_is_detected(raw: str) -> None:
    assert looks_like_markdown(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "The old mill burned.",
        "#ashby #fire #mill",
        "See [the map](https://example.test/map).",
        "The mill burned.\n\n# Only one mark\n\nNobody was hurt.",
        "He [the mayor] left (on Monday).",
        "2 * 3 * 4",
        "* a point\n\n* another point",
        "- Reuters",
        "Home | News | Sport\n\n--\n\nThe mill burned.",
    ],
)
def test_plain_text_is_no_markdown(raw: str) -> None:
    assert not looks_like_markdown(raw)


def test_an_option_says_what_the_format_is() -> None:
    raw = "# Old mill burns"
    assert [(one.mark, one.text) for one in document(raw).segments] == [("", "# Old mill burns")]
    assert [(one.mark, one.text) for one in document(raw, format="markdown").segments] == [
        ("heading", "Old mill burns")
    ]
    linked = "See [the map](/map)."
    assert [one.text for one in document(linked, format="text").segments] == [linked]


# ---- bytes

ENCODED = {
    "UTF-8": "Zürich".encode(),
    "UTF-8 with a mark": codecs.BOM_UTF8 + "Zürich".encode(),
    "UTF-16 little": codecs.BOM_UTF16_LE + "Zürich".encode("utf-16-le"),
    "UTF-16 big": codecs.BOM_UTF16_BE + "Zürich".encode("utf-16-be"),
    "UTF-32 little": codecs.BOM_UTF32_LE + "Zürich".encode("utf-32-le"),
    "UTF-32 big": codecs.BOM_UTF32_BE + "Zürich".encode("utf-32-be"),
}


@pytest.mark.parametrize("case", ENCODED)
def test_bytes_are_decoded(case: str) -> None:
    found = document(ENCODED[case])
    assert (found.source, checks(found)) == ("Zürich", [])


def test_windows_1252_is_the_last_guess_and_says_so() -> None:
    found = document(b"Z\xfcrich \x93burns\x94 \x96 twice")
    assert (found.source, checks(found)) == ("Zürich “burns” – twice", ["encoding-guessed"])


def test_bytes_that_no_encoding_has_are_replaced_and_counted() -> None:
    found = document(b"Z\xfcrich \x81")
    assert found.source == "Zürich \ufffd"
    assert checks(found) == ["encoding-guessed", "replaced-characters"]


def test_a_given_encoding_is_tried_first_and_a_mark_before_it() -> None:
    assert document("Łódź".encode("iso-8859-2"), encoding="iso-8859-2").source == "Łódź"
    assert document("Łódź".encode(), encoding="iso-8859-2").source != "Łódź"
    assert document(codecs.BOM_UTF8 + "Łódź".encode(), encoding="iso-8859-2").source == "Łódź"


@pytest.mark.parametrize("encoding", ["ascii", "idna", "undefined", "utf-16"])
def test_a_wrong_encoding_is_passed_over(encoding: str) -> None:
    assert decode("Zürich in June".encode(), encoding)[0]
    assert document("Zürichs".encode(), encoding=encoding).source


@pytest.mark.parametrize("encoding", ["", "nonsense", "hex", "rot13", "a\0b"])
def test_an_encoding_that_is_none_is_the_callers_mistake(encoding: str) -> None:
    with pytest.raises(ValidationError, match="is no encoding of texts"):
        Options(encoding=encoding)
    assert decode("Zürich in June".encode(), encoding)[0]


# ---- what is odd, what is wrong


def test_lost_characters_are_counted() -> None:
    (issue,) = document("The m\ufffdll b\ufffdrned.").warnings
    assert issue.check == "replaced-characters"
    assert "2" in issue.message


def test_a_lone_surrogate_is_replaced() -> None:
    found = document("The m\ud800ll burned.")
    assert (found.source, checks(found)) == ("The m\ufffdll burned.", ["replaced-characters"])


@pytest.mark.parametrize("more", ["", "\n\nBy Jane Roe\n\nA \ud800 lone half."])
def test_two_halves_of_a_character_are_that_character(more: str) -> None:
    found = document(f"The mill \ud83d\udd25 burned.{more}")
    assert found.source == f"The mill \U0001f525 burned.{more}".replace("\ud800", "\ufffd")
    assert checks(found) == (["replaced-characters"] if more else [])


def test_a_page_in_one_line_is_odd_and_a_short_line_is_not() -> None:
    line = "The mill in Ashby burned down on Monday night, the fire chief said. "
    assert checks(document(line * 10)) == ["no-line-breaks"]
    assert checks(document(f"{line}\n\n" * 10)) == []
    assert checks(document(line)) == []


@pytest.mark.parametrize("raw", ["", " ", "\n\n", "\u00a0\r\n\t", b"", b"\n", codecs.BOM_UTF8, "<p></p>"])
def test_an_empty_input_gives_an_empty_article(raw: str | bytes) -> None:
    found = parse_article(raw)
    assert "empty" in checks(found)
    assert (found.title, found.body, found.blocks, found.language) == (None, (), (), None)


def test_segments_are_in_order_and_hold_everything() -> None:
    raw = f"\ufeff# Old mill burns\n\n[![A](/a.jpg)](/b) \u00a0\r\n{WRAPPED}\f* one\r* two\u2028```\nx"
    at = 0
    segment: Segment
    for segment in read_markdown(raw):
        assert not raw[at : segment.start].strip()
        at = segment.end
    assert not raw[at:].strip()


# ---- what a transport did to the text

MAIL = "Subject: Old mill burns\nContent-Type: text/plain; charset={}\nContent-Transfer-Encoding: quoted-printable\n\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_quoted_printable_is_decoded(end: str) -> None:
    found = document(f"Das Feuer zerst=C3=B6rte die alte M=C3=BChle, sagte der=20={end}Feuerwehrchef am Montag.")
    assert found.source == "Das Feuer zerstörte die alte Mühle, sagte der Feuerwehrchef am Montag."
    assert checks(found) == ["quoted-printable"]


@pytest.mark.parametrize(
    ("charset", "escapes"), [("utf-8", "=C3=BC"), ("iso-8859-1", "=FC"), ('"windows-1252"', "=FC")]
)
def test_a_mail_says_its_encoding(charset: str, escapes: str) -> None:
    found = document(
        MAIL.format(charset) + f"Die alte M{escapes}hle brannte am Montag =\nab, und der M{escapes}ller floh."
    )
    assert found.source.endswith("Die alte Mühle brannte am Montag ab, und der Müller floh.")


@pytest.mark.parametrize(
    "raw",
    ["Old mill\n========\n\nIt burned.", "a = b, c = d", "E=MC2 and x=AB, y=1", "https://a.test/?id=12&x=FF", "=20"],
)
def test_equals_signs_are_no_mail(raw: str) -> None:
    assert document(raw, format="text").source == raw


def test_written_line_breaks_are_line_breaks() -> None:
    found = document(r"Old mill burns\n\nA fire destroyed the \"old mill\".\r\nNobody was hurt.")
    assert [one.text for one in found.segments] == [
        "Old mill burns",
        'A fire destroyed the "old mill".',
        "Nobody was hurt.",
    ]
    assert checks(found) == ["written-line-breaks"]


@pytest.mark.parametrize(
    "raw", [r"C:\news\mill.txt is the file.", "A\nB\nC\nwrite \\n twice, \\n\nD\nE", r"one \n alone"]
)
def test_a_text_may_speak_of_line_breaks(raw: str) -> None:
    assert document(raw).source == raw


# ---- tables and lists that only their marks show

TABLE = "The vote was close.\nWard\tYes\tNo\nNorth  Holm\t402\t377\nSouth\t455\t390\nIt is over."


@pytest.mark.parametrize("blank", ["\n", "\n\n", "\r\n"])
def test_rows_keep_their_tabs(blank: str) -> None:
    found = list(read_text(TABLE.replace("\n", blank), load("en")))
    assert [(one.mark, one.text) for one in found] == [
        ("", "The vote was close."),
        ("table", "Ward\tYes\tNo"),
        ("table", "North Holm\t402\t377"),
        ("table", "South\t455\t390"),
        ("", "It is over."),
    ]


@pytest.mark.parametrize(
    "raw", ["\tOne.\n\tTwo.", "1.\tOne\n2.\tTwo", "a\tb\n\nc", "Home\tNews\nSport", "•\tOne\n•\tTwo"]
)
def test_other_tabs_make_no_table(raw: str) -> None:
    assert all(one.mark != "table" for one in read_text(raw, load("en")))


LISTS = {
    "dashes": "- a new timetable\n- Fares for pupils\n- Repairs",
    "en dashes without a colon": "– Neuer Fahrplan\n– Preise für Schüler\n– Neue Brücke",
    "after a colon": "The council decides on:\na new timetable\nfares for pupils",
}


@pytest.mark.parametrize("case", LISTS)
def test_lists_without_bullets(case: str) -> None:
    found = [one for one in read_text(LISTS[case], load("en")) if not one.text.endswith(":")]
    assert {one.mark for one in found} == {"bullet"}
    assert not any(one.text.startswith(("-", "–")) for one in found)


@pytest.mark.parametrize(
    "raw",
    [
        "— No lo sé.\n— Yo tampoco, dijo.",
        "- Reuters\nA fire.",
        "- Vi mistet alt\n- Brannen kom fort",
        "He said:\nNobody was hurt.\nAnd left.",
    ],
)
def test_speech_is_no_list(raw: str) -> None:
    assert all(not one.mark for one in read_text(raw, load("es")))
