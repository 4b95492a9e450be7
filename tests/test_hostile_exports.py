"""Hostile words in what is written: nothing of an article runs, links or steers where its exports are shown."""

import json
import re
from pathlib import Path

import pytest

from newsparse.export import to_markdown, to_ninjs, to_schema_org
from newsparse.export.page import to_page
from newsparse.feed import Settings, validate_feed
from newsparse.kinds import Kind
from newsparse.model import Article, Block, Caption
from newsparse.options import Options
from newsparse.parse import parse_article

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></table><script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "[click](javascript:alert(1))",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "</script><script>alert(1)//",
    "<!--<script>",
    "=HYPERLINK(1)",
)
WRITTEN = {"issues.jsonl", "rejected.jsonl", "report.json", "articles/"}
"""The files beside a report, which are all that it links to outside of itself."""
LEAD = "The council of Ashby said on Monday that the old mill will be rebuilt before winter, whatever it costs."


def article_with(words: str) -> Article:
    lines = (
        f"Old mill burns {words}",
        f"By Jane {words}",
        f"{LEAD} {words}",
        f"“{words}” said Jane Roe. {LEAD}",
        words,
    )
    return parse_article("\n\n".join(lines), options=Options(format="text"))


@pytest.mark.parametrize("words", HOSTILE)
def test_a_page_runs_nothing_of_its_article(words: str) -> None:
    pytest.importorskip("jinja2")
    plain = to_page(article_with("nothing"), name="a")
    drawn = to_page(article_with(words), name=words)
    for tag in ("<script", "<img", "<svg", "href=", "<td", "<!--"):
        assert drawn.count(tag) <= plain.count(tag) + drawn.count("<tr><th") * (tag == "<td"), tag
    assert "onerror=alert" not in drawn.replace("onerror=alert(1)&gt;", "")
    assert "49" not in drawn or "{{ 7 * 7 }}" in drawn


@pytest.mark.parametrize("words", HOSTILE)
def test_a_report_runs_nothing_of_its_feed(words: str, tmp_path: Path) -> None:
    pytest.importorskip("jinja2")
    pages = []
    for number, said in enumerate(("nothing", words)):
        out = tmp_path / str(number)
        record = {"id": said, "url": said, "title": said, "author": said, "published": said, "text": f"0:00\n{said}"}
        validate_feed([record, {"text": said}, said], Settings(out=out))
        pages.append((out / "report.html").read_text(encoding="utf-8"))
    assert pages[1].count("<script") == pages[0].count("<script")
    for page in pages:
        links = {*re.findall(r"""href\s*=\s*["']?\s*([^"'>\s]*)""", page)}
        assert {link for link in links if not link.startswith("#")} == WRITTEN
        assert {link.lstrip("#") for link in links - WRITTEN} <= {*re.findall(r'id="([^"]*)"', page)}
        assert "<img" not in page


@pytest.mark.parametrize("words", HOSTILE)
def test_markdown_shows_the_words_and_no_markup(words: str) -> None:
    written = to_markdown(article_with(words))
    for mark in ("<script", "<img", "<svg", "</td", "<!--", "](javascript"):
        assert written.count(mark) == written.count(f"\\{mark}"), mark


ADDRESSES = (
    "javascript:x",
    " JavaScript:x",
    "java\nscript:x",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "\x01javascript:x",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_markdown_shows_no_picture_that_is_none(address: str) -> None:
    written = to_markdown(Article(captions=(Caption(text="The mill.", image=address),)))
    assert written == "*The mill.*\n" or "java%0Ascript:x" in written


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/a b.jpg", "/a%20b.jpg"),
        ("https://a.test/a_(1).jpg", "https://a.test/a_%281%29.jpg"),
        ("a.jpg)\n<script>", "a.jpg%29%0A%3Cscript%3E"),
        ("//a.test/x:1.jpg", "//a.test/x:1.jpg"),
        ("a\u202eb.jpg", "a%E2%80%AEb.jpg"),
        ("ü.jpg", "ü.jpg"),
    ],
)
def test_markdown_writes_an_address_that_stays_one(address: str, shown: str) -> None:
    written = to_markdown(Article(captions=(Caption(text="The mill.", image=address),)))
    assert written.startswith(f"![]({shown})\n")


CODES = (
    "```\na\n```\n<script>alert(1)</script>\n```",
    "```\n<script>alert(1)</script>",
    "```\n```\n<script>",
    "~~~\na\n~~~\n<script>\n~~~",
    "``` `x\n<script>\n```",
    "a\n```\n<script>",
    "````\n```\n<b>\n````\n<script>",
)


@pytest.mark.parametrize("code", CODES)
def test_code_stays_between_its_fences(code: str) -> None:
    block = Block(kind=Kind.CODE, text=code, start=0, end=len(code), rule="code", why="code")
    written = to_markdown(Article(body=(block,), source=code))
    fence = written.split("\n", 1)[0]
    assert written == f"{fence}\n{code}\n{fence}\n"
    assert fence not in code


def test_code_with_fences_of_its_own_keeps_them() -> None:
    for code in ("```\na\n```", "~~~python\na\n```\nb\n~~~", "````\n```\n````"):
        block = Block(kind=Kind.CODE, text=code, start=0, end=len(code), rule="code", why="code")
        assert to_markdown(Article(body=(block,), source=code)) == f"{code}\n"


@pytest.mark.parametrize("words", HOSTILE)
def test_json_exports_are_plain_values(words: str) -> None:
    article = article_with(words)
    for made in (to_schema_org(article), to_ninjs(article)):
        assert json.loads(json.dumps(made)) == made
