"""An article in the forms that others read: schema.org's NewsArticle and the IPTC's ninjs."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from newsparse.export import to_ninjs, to_schema_org
from newsparse.kinds import Kind
from newsparse.model import Article, Author, Block, Caption, Contribution, Credit, Dateline, Quote, Source, Span
from newsparse.parse import parse_article


def block(kind: Kind, text: str) -> Block:
    return Block(kind=kind, text=text, start=0, end=len(text), rule="a.b", why="so")


CREDIT = "© Bo Li/EP via Example Images"
FULL = Article(
    title="Old mill burns down in Ashby",
    subtitle="Two centuries of milling came to an end",
    authors=(
        Author(name="Jane Roe", role="local editor", affiliation="Ashby Gazette", location="Ashby"),
        Author(name="Example Press", kind="organisation"),
    ),
    published=datetime(2024, 12, 5, 9, 30, tzinfo=timezone(timedelta(hours=1))),
    updated=date(2024, 12, 6),
    dateline=Dateline(text="ASHBY (EP) —", place="ASHBY", agency="EP"),
    captions=(
        Caption(
            text="The mill on Monday night.",
            credit=Credit(photographers=("Bo Li",), sources=("EP",), via="Example Images", raw=CREDIT),
            image="https://example.org/mill.jpg",
        ),
    ),
    body=(block(Kind.PARAGRAPH, "A fire destroyed the mill."), block(Kind.PARAGRAPH, "“It is gone,” Jane Poe said.")),
    attributions=(
        Contribution(
            text="Mary Poe contributed to this report. Editing by Ann Lee. Source: EP",
            sources=(
                Source(name="Mary Poe", type="person", role="contributed"),
                Source(name="Ann Lee", type="person", role="editing"),
                Source(name="EP", type="agency", role="source"),
                Source(name="Wide News", type="agency", role="distributed"),
            ),
        ),
    ),
    quotes=(
        Quote(spans=(Span(start=28, end=39),), text="It is gone,", speaker="Jane Poe", cue="said"),
        Quote(spans=(), text="the mill was old", speaker="the council", style="indirect"),
        Quote(spans=(Span(start=50, end=59),), text="a warning", style="mixed"),
    ),
    notes=(block(Kind.NOTE, "Correction: the mill was built in 1824."),),
    language="en",
    url="https://example.org/mill",
    site="Ashby Gazette",
    section="Local",
    tags=("fire", "mill"),
)  # fmt: skip


def values(node: Any) -> Iterator[Any]:
    """Every value inside a form."""
    yield node
    if isinstance(node, dict):
        for value in node.values():
            yield from values(value)
    elif isinstance(node, list):
        for value in node:
            yield from values(value)


def test_schema_org_has_every_field() -> None:
    node = to_schema_org(FULL)
    assert node["@context"] == "https://schema.org"
    assert node["@type"] == "NewsArticle"
    assert node["headline"] == FULL.title
    assert node["alternativeHeadline"] == FULL.subtitle
    assert node["author"] == [
        {
            "@type": "Person",
            "name": "Jane Roe",
            "jobTitle": "local editor",
            "affiliation": {"@type": "Organization", "name": "Ashby Gazette"},
            "workLocation": {"@type": "Place", "name": "Ashby"},
        },
        {"@type": "Organization", "name": "Example Press"},
    ]
    assert node["datePublished"] == "2024-12-05T09:30:00+01:00"
    assert node["dateModified"] == "2024-12-06"
    assert node["dateline"] == "ASHBY (EP) —"
    assert node["articleBody"] == FULL.text
    assert node["articleSection"] == "Local"
    assert node["keywords"] == ["fire", "mill"]
    assert node["inLanguage"] == "en"
    assert node["url"] == node["mainEntityOfPage"] == FULL.url
    assert node["publisher"] == {"@type": "Organization", "name": "Ashby Gazette"}
    assert node["correction"] == [{"@type": "CorrectionComment", "text": FULL.notes[0].text}]


def test_schema_org_parts_helpers_from_whose_copy_it_is() -> None:
    node = to_schema_org(FULL)
    assert [one["name"] for one in node["contributor"]] == ["Mary Poe", "Ann Lee"]
    assert [one["name"] for one in node["sourceOrganization"]] == ["EP", "Wide News"]
    assert node["creditText"] == FULL.attributions[0].text


def test_schema_org_image_and_quotations() -> None:
    node = to_schema_org(FULL)
    assert node["image"] == [
        {
            "@type": "ImageObject",
            "contentUrl": "https://example.org/mill.jpg",
            "caption": "The mill on Monday night.",
            "creditText": "© Bo Li/EP via Example Images",
            "creator": [{"@type": "Person", "name": "Bo Li"}],
            "provider": [{"@type": "Organization", "name": "EP"}, {"@type": "Organization", "name": "Example Images"}],
        }
    ]
    poe = {"@type": "Person", "name": "Jane Poe"}
    assert node["hasPart"] == [
        {"@type": "Quotation", "text": "It is gone,", "spokenByCharacter": poe, "creator": poe},
        {"@type": "Quotation", "text": "a warning"},
    ]


def test_ninjs_has_every_field() -> None:
    item = to_ninjs(FULL)
    assert item["uri"] == FULL.url
    assert item["standard"] == {"name": "ninjs", "version": "3.0"}
    assert (item["type"], item["representationType"]) == ("text", "complete")
    assert item["language"] == "en"
    assert item["headlines"] == [
        {"role": "main", "value": FULL.title},
        {"role": "subtitle", "value": FULL.subtitle},
    ]
    assert item["by"] == "Jane Roe, Example Press"
    assert item["people"] == [{"name": "Jane Roe", "rel": "author"}]
    assert item["bodies"] == [
        {
            "role": "main",
            "contentType": "text/plain",
            "charCount": len(FULL.text),
            "wordCount": len(FULL.text.split()),
            "value": FULL.text,
        }
    ]
    assert item["located"] == "ASHBY"
    assert item["subjects"] == [{"name": "Local"}, {"name": "fire"}, {"name": "mill"}]
    assert item["edNote"] == FULL.notes[0].text


def test_ninjs_moments_are_in_utc_and_days_are_none() -> None:
    item = to_ninjs(FULL)
    assert item["firstCreated"] == "2024-12-05T08:30:00Z"
    assert item["versionCreated"] == "2024-12-05T08:30:00Z"
    later = FULL.model_copy(update={"updated": datetime(2024, 12, 6, tzinfo=UTC)})
    assert to_ninjs(later)["versionCreated"] == "2024-12-06T00:00:00Z"
    assert "firstCreated" not in to_ninjs(Article(title="Old mill burns", published=date(2024, 12, 5)))


def test_ninjs_leaves_out_a_moment_that_lies_before_the_first_year_in_utc() -> None:
    first = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5)))
    assert "firstCreated" not in to_ninjs(Article(title="Old mill burns", published=first))


def test_ninjs_says_who_originated_changed_and_distributed() -> None:
    assert to_ninjs(FULL)["infoSources"] == [
        {"name": "Example Press", "role": "originated"},
        {"name": "Mary Poe", "role": "originated"},
        {"name": "Ann Lee", "role": "modified"},
        {"name": "EP", "role": "originated"},
        {"name": "Wide News", "role": "distributed"},
    ]


def test_ninjs_pictures_are_associations() -> None:
    assert to_ninjs(FULL)["associations"] == [
        {
            "name": "picture1",
            "uri": "https://example.org/mill.jpg",
            "type": "picture",
            "descriptions": [{"role": "caption", "contentType": "text/plain", "value": "The mill on Monday night."}],
            "by": "Bo Li",
            "infoSources": [
                {"name": "EP", "role": "originated"},
                {"name": "Example Images", "role": "distributed"},
            ],
            "copyrightNotice": "© Bo Li/EP via Example Images",
            "renditions": [{"name": "original", "href": "https://example.org/mill.jpg"}],
        }
    ]


@pytest.mark.parametrize("export", [to_schema_org, to_ninjs])
def test_what_is_not_stated_is_left_out(export: Any) -> None:
    for article in (Article(), FULL, parse_article("Old mill burns\n\nA fire destroyed the old mill, it was said.")):
        form = export(article)
        assert json.loads(json.dumps(form)) == form
        assert all(value is not None and value != "" for value in values(form))
    assert "url" not in export(Article())
    assert "uri" not in export(Article())
