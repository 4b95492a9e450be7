"""An article in other forms: Markdown, plain text, and the compact form of the fixtures."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsparse.cues import LANGUAGES
from newsparse.export.compact import compact, write_compact
from newsparse.export.head import head_lines
from newsparse.export.markdown import to_markdown
from newsparse.export.ninjs import to_ninjs
from newsparse.export.schema_org import to_schema_org
from newsparse.export.text import to_text
from newsparse.kinds import BODY, Kind
from newsparse.model import Article, Author, Block, Caption, Contribution, Credit, Dateline, Source
from newsparse.options import Options
from newsparse.parse import parse_article
from shapes import some_of

SIMPLE = """\
Old mill burns down in Ashby

Nobody was hurt, but two centuries of milling came to an end on Monday night

By Jane Roe and Bo Li

Published: Dec. 5, 2024

A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said on Tuesday.

Flames were seen from the far bank of the river at about ten o'clock, and the roof fell in before midnight.

Two centuries

The mill was built in 1824 by a miller from the next valley, who had won the land at cards.

Its last miller, Ada Finch, said she had heard nothing but the river. "It was quiet, and then it was not," she said.
"""


def block(kind: Kind, text: str, start: int = 0, end: int = 0) -> Block:
    return Block(kind=kind, text=text, start=start, end=end, rule="a.b", why="so")


def body(*parts: tuple[Kind, str]) -> Article:
    return Article(body=tuple(block(kind, text) for kind, text in parts))


def test_markdown_gives_the_same_article_again() -> None:
    article = parse_article(SIMPLE)
    again = parse_article(to_markdown(article), options=Options(format="markdown"))
    assert (again.title, again.subtitle) == (article.title, article.subtitle)
    assert again.title == "Old mill burns down in Ashby"
    assert [part.text for part in again.body] == [part.text for part in article.body]
    assert [author.name for author in again.authors] == [author.name for author in article.authors]
    assert again.published == article.published


def test_every_kind_of_body_block_has_its_mark() -> None:
    parts = (
        (Kind.HEADING, "Dispute"),
        (Kind.PARAGRAPH, "One."),
        (Kind.QUOTE, "Two."),
        (Kind.LIST_ITEM, "Three"),
        (Kind.LIST_ITEM, "Four"),
        (Kind.CODE, "x = 1"),
        (Kind.TABLE, "Year Fish"),
    )
    assert {kind for kind, _ in parts} == BODY
    shown = "## Dispute\n\nOne.\n\n> Two.\n\n- Three\n- Four\n\n```\nx = 1\n```\n\nYear Fish\n"
    assert to_markdown(body(*parts)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1. Rest is a start.", "1\\. Rest is a start."),
        ("2024. A year.", "2024\\. A year."),
        ("# is a hash", "\\# is a hash"),
        ("#metoo marched", "#metoo marched"),
        ("> is greater", "\\> is greater"),
        ("- a dash", "\\- a dash"),
        ("-5 degrees", "-5 degrees"),
        ("a *b* _c_ [d](e) `f` ~g~", "a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\` \\~g\\~"),
        ("3 < 4 and <b>", "3 < 4 and \\<b>"),
        ("back\\slash", "back\\\\slash"),
    ],
)
def test_what_markdown_would_read_as_a_mark_is_escaped(text: str, shown: str) -> None:
    assert to_markdown(body((Kind.PARAGRAPH, text))) == f"{shown}\n"


def test_a_numbered_item_keeps_its_number() -> None:
    items = ((Kind.LIST_ITEM, "1. Flour"), (Kind.LIST_ITEM, "2. Salt"))
    assert to_markdown(body(*items)) == "1. Flour\n2. Salt\n"


def test_rows_are_a_table_and_code_comes_from_the_source() -> None:
    source = "| Year | Fish |\n| --- | --- |\n| 2020 | 7 |\n\n```\nx =  1\n```"
    row, cut = source.index("| 2020"), source.index("\n\n")
    rows = (block(Kind.TABLE, "Year\tFish", 0, row - 1), block(Kind.TABLE, "2020\t7", row, cut))
    parts = (*rows, block(Kind.CODE, "x = 1", cut + 2, len(source)))
    assert to_markdown(Article(body=parts, source=source)) == f"{source}\n"


def test_a_fence_is_longer_than_those_inside() -> None:
    assert to_markdown(body((Kind.CODE, "a ``` b"))) == "````\na ``` b\n````\n"


def test_captions_stand_where_their_pictures_stood() -> None:
    credit = Credit(raw="Jane Roe/AFP", photographers=("Jane Roe",), sources=("AFP",))
    boat, mill = Caption(text="The boat.", credit=credit, image="http://x.test/a (1).jpg"), Caption(text="The mill.")
    first, second = block(Kind.PARAGRAPH, "One.", 0, 4), block(Kind.PARAGRAPH, "Two.", 30, 34)
    caption = block(Kind.CAPTION, "The boat. Jane Roe/AFP", 6, 28)
    article = Article(captions=(boat, mill), body=(first, second), blocks=(first, caption, second))
    shown = "*The mill.*\n\nOne.\n\n![](http://x.test/a%20%281%29.jpg)\n\n*The boat. (Jane Roe/AFP)*\n\nTwo.\n"
    assert to_markdown(article) == shown


def test_a_credit_that_the_caption_holds_is_not_said_twice() -> None:
    caption = Caption(text="The boat. (AFP)", credit=Credit(raw="AFP", sources=("AFP",)))
    assert to_markdown(Article(captions=(caption,))) == "*The boat. (AFP)*\n"


def test_attributions_and_notes_close_both() -> None:
    line = Contribution(
        text="Reuters contributed.", sources=(Source(name="Reuters", type="agency", role="contributed"),)
    )
    article = Article(title="A", attributions=(line,), notes=(block(Kind.NOTE, "Correction: it was seven."),))
    assert to_markdown(article) == "# A\n\nReuters contributed.\n\nCorrection: it was seven.\n"
    assert to_text(article) == "A\n\nReuters contributed.\n\nCorrection: it was seven.\n"


def test_text_is_title_subtitle_head_and_body() -> None:
    article = parse_article(SIMPLE)
    head = "\n".join(head_lines(article))
    assert to_text(article) == f"{article.title}\n\n{article.subtitle}\n\n{head}\n\n{article.text}\n"


def test_an_empty_article_is_an_empty_document() -> None:
    assert to_markdown(Article()) == ""
    assert to_text(Article()) == ""


def test_head_speaks_the_articles_language() -> None:
    authors = (Author(name="A B"), Author(name="C D"), Author(name="E F"))
    moment = datetime(2024, 12, 5, 9, 30, tzinfo=UTC)
    article = Article(authors=authors, published=date(2024, 12, 5), updated=moment)
    assert head_lines(article) == ("By A B, C D and E F", "Published: 2024-12-05", "Updated: 2024-12-05 09:30+00:00")
    german = article.model_copy(update={"language": "de"})
    assert head_lines(german)[0] == "Von A B, C D und E F"
    assert head_lines(Article(language="de")) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parser_reads_the_byline_that_the_export_writes(language: str) -> None:
    article = parse_article(SIMPLE).model_copy(update={"language": language})
    raw = to_markdown(article)
    again = parse_article(raw, options=Options(format="markdown", language=language))
    assert [author.name for author in again.authors] == ["Jane Roe", "Bo Li"]
    assert again.published == date(2024, 12, 5)


def test_compact_states_only_what_is_there() -> None:
    organisation = Author(name="dpa", kind="organisation", location="Moorbek")
    article = Article(
        title="A",
        authors=(Author(name="Jane Roe", role="editor"), organisation),
        published=date(2024, 12, 5),
        updated=datetime(2024, 12, 5, 9, 30, tzinfo=UTC),
        dateline=Dateline(text="ASHBY (AP) —", place="ASHBY", agency="AP"),
        captions=(Caption(text="The boat.", credit=Credit(raw="AFP", sources=("AFP",))), Caption(text="The mill.")),
        body=(block(Kind.PARAGRAPH, "One."),),
        removed=(block(Kind.PLAYER, "0:00"),),
        tags=("Fish",),
    )
    form = compact(article)
    assert list(form) == [
        *("title", "subtitle", "authors", "published", "updated", "dateline", "captions", "body", "attributions"),
        *("notes", "language", "section", "tags", "removed", "warnings"),
    ]
    assert form["authors"] == [
        {"name": "Jane Roe", "role": "editor"},
        {"name": "dpa", "kind": "organisation", "location": "Moorbek"},
    ]
    assert (form["published"], form["updated"]) == ("2024-12-05", "2024-12-05T09:30:00+00:00")
    assert form["dateline"] == {"text": "ASHBY (AP) —", "place": "ASHBY", "agency": "AP", "date": None}
    credit = {"raw": "AFP", "photographers": [], "sources": ["AFP"], "via": None, "notes": []}
    assert form["captions"] == [
        {"text": "The boat.", "credit": credit, "image": None},
        {"text": "The mill.", "credit": None, "image": None},
    ]
    assert (form["body"], form["removed"]) == ([["paragraph", "One."]], [["player", "0:00"]])
    assert json.loads(write_compact(form)) == form


EXPECTED = sorted(Path(__file__).parent.parent.glob("fixtures/articles/*/expected.json"))


@some_of("path", EXPECTED, ids=lambda path: path.parent.name)
def test_fixtures_have_the_keys_that_compact_writes(path: Path) -> None:
    """All but the two that only articles with something in them have."""
    keys = [key for key in json.loads(path.read_text(encoding="utf-8")) if key not in {"embeds", "image"}]
    assert keys == list(compact(Article()))


def test_images_are_whole_where_the_page_states_its_address() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://ashby.test/news/a"></head><body><article>'
        "<h1>Old mill burns</h1>"
        '<figure><img src="/media/mill.jpg"><figcaption>The mill on Monday. Tom Arkwright/AFP</figcaption></figure>'
        "<p>A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said at noon.</p>"
        "<p>The mill has stood on the river for two hundred years, and its owner wants to build it again soon.</p>"
        "</article></body></html>"
    )
    article = parse_article(page)
    whole = "https://ashby.test/media/mill.jpg"
    assert (article.url, article.captions[0].image, article.image) == ("https://ashby.test/news/a", whole, whole)
    assert f"![]({whole})" in to_markdown(article)
    assert [image["contentUrl"] for image in to_schema_org(article)["image"]] == [whole]
    assert [one["uri"] for one in to_ninjs(article)["associations"]] == [whole]
