"""What a page's metadata state under names that no standard has, on the card for sharing and of the page as a whole."""

import json

import pytest

from newsparse import parse_article
from newsparse.read.html.facts import find_facts
from newsparse.read.html.tree import parse_html

STORY = (
    "<h1>Ferry returns to the river after nine years</h1>"
    "<p>The ferry between Marlow and Tern carried its first passengers on Monday, and the queue reached the church.</p>"
    "<p>The council paid for the hull, and a school in Tern painted the cabin in the colours of the old line.</p>"
    "<p>A second boat will follow in the spring, the harbour master said, if the pier at Marlow is mended by then.</p>"
)


def page(head: str, body: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}{STORY}</body></html>"


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("publish_date", "published"),
        ("published", "published"),
        ("published_at", "published"),
        ("og:article:published_time", "published"),
        ("shareaholic:article_published_time", "published"),
        ("content_PublishedDate", "published"),
        ("dtk:publishdate", "published"),
        ("dcsext.articlefirstpublished", "published"),
        ("article_date_original", "published"),
        ("originalPublicationDate", "published"),
        ("date-pub", "published"),
        ("citation_publication_date", "published"),
        ("prism.publicationDate", "published"),
        ("displaydate", "published"),
        ("bt:pubDate", "published"),
        ("vr:published_time", "published"),
        ("rnews:datePublished", "published"),
        ("analyticsAttributes.publishDate", "published"),
        ("lp.article:published_time", "published"),
        ("mediator_published_time", "published"),
        ("iso-8601-publish-date", "published"),
        ("swiftype-published", "published"),
        ("originally_published", "published"),
        ("article:post_date", "published"),
        ("dcterms.issued", "published"),
        ("dc:date", "published"),
        ("citation_date", "published"),
        ("og:release_date", "published"),
        ("modified-date", "updated"),
        ("article:modified", "updated"),
        ("article_date_updated", "updated"),
        ("last_updated_date", "updated"),
        ("og:article:modified_time", "updated"),
        ("content_author", "author"),
        ("article_author", "author"),
        ("articleauthor", "author"),
        ("article:author_name", "author"),
        ("shareaholic:article_author_name", "author"),
        ("dable:author", "author"),
        ("bt:author", "author"),
        ("vr:author", "author"),
        ("creator", "author"),
        ("article:creator", "author"),
        ("sailthru.byline_name", "author"),
    ],
)
def test_a_name_is_told_by_its_words(name: str, field: str) -> None:
    found = find_facts(parse_html(page(f'<meta name="{name}" content="x">')))
    assert [(fact.field, fact.text) for fact in found] == [(field, "x")]


@pytest.mark.parametrize(
    "name",
    [
        "article:publisher",
        "publishid",
        "publishedtype",
        "twitter:creator",
        "article:expiration_time",
        "smartbanner:author",
        "has_author",
        "datecreated",
        "event:date",
        "show.start_date",
        "app:publisher",
        "auto-publish",
        "premiumcontentonfirstpublish",
        "sailthru.byline_bio",
        "sailthru.expire_date",
    ],
)
def test_other_names_state_nothing(name: str) -> None:
    assert not find_facts(parse_html(page(f'<meta name="{name}" content="x">')))


def test_the_common_names_are_trusted_more() -> None:
    head = (
        '<meta name="dtk:publishdate" content="2024-05-01T10:00:00Z">'
        '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    )
    assert str(parse_article(page(head)).published) == "2024-05-03 10:00:00+00:00"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Written by", "Jane Roe"),
        ("Verfasst von", "Karla Brandt"),
        ("Écrit par", "Hélène Dubois"),
        ("Escrito por", "Lucía Marín"),
        ("Scritto da", "Marta Bianchi"),
        ("Geschreven door", "Femke de Wit"),
        ("Napisane przez", "Anna Kowalska"),
        ("Skriven av", "Elsa Lindgren"),
        ("Συντάχθηκε από", "Μαρία Παππά"),
        ("Автор", "Ирина Волкова"),
        ("Written by:", "Jane Roe"),
    ],
)
def test_the_card_for_sharing_names_the_author(label: str, name: str) -> None:
    head = (
        f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="{name}">'
        '<meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="3 minutes">'
    )
    assert [author.name for author in parse_article(page(head)).authors] == [name]


@pytest.mark.parametrize("name", ["admin", "undefined", "https://post.example/author/jane"])
def test_an_account_on_the_card_is_no_author(name: str) -> None:
    head = f'<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{name}">'
    assert parse_article(page(head)).authors == ()


def test_a_card_of_other_things_names_nobody() -> None:
    head = '<meta name="twitter:label1" content="Filed under"><meta name="twitter:data1" content="Anna Lee">'
    assert parse_article(page(head)).authors == ()


def json_ld(content: str) -> str:
    return f'<script type="application/ld+json">{content}</script>'


WEB_PAGE = (
    '{"@type": "WebPage", "@id": "#page", "name": "Ferry", "datePublished": "2024-05-03T08:00:00+00:00",'
    ' "dateModified": "2024-06-01T08:00:00+00:00", "author": {"@id": "#jane"}}'
)
JANE = '{"@type": "Person", "@id": "#jane", "name": "Jane Roe"}'


@pytest.mark.parametrize("kind", ["WebPage", "ItemPage", "AboutPage", "FAQPage", "CollectionPage"])
def test_a_page_without_an_article_object_has_the_dates_of_the_page(kind: str) -> None:
    graph = f'{{"@graph": [{WEB_PAGE.replace("WebPage", kind)}, {JANE}]}}'
    article = parse_article(page(json_ld(graph)))
    assert (str(article.published), str(article.updated)) == ("2024-05-03 08:00:00+00:00", "2024-06-01 08:00:00+00:00")
    assert [author.name for author in article.authors] == ["Jane Roe"]


def test_the_articles_own_object_is_right_where_it_says_something() -> None:
    own = '{"@type": "NewsArticle", "headline": "Ferry", "datePublished": "2024-05-02T08:00:00+00:00"}'
    article = parse_article(page(json_ld(f'{{"@graph": [{WEB_PAGE}, {own}, {JANE}]}}')))
    assert (str(article.published), str(article.updated)) == ("2024-05-02 08:00:00+00:00", "2024-06-01 08:00:00+00:00")
    assert [author.name for author in article.authors] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Mill &amp;amp; house", "Mill & house"),
        ("Mill &amp;#038; house", "Mill & house"),
        ("Mill &amp;#x26; house", "Mill & house"),
        ("It&amp;#039;s open", "It's open"),
        ("It&amp;rsquo;s open", "It’s open"),
        ("Two &amp;quot;old&amp;quot; mills", 'Two "old" mills'),
        ("Caf&amp;eacute; zu", "Café zu"),
        ("Mills &amp;ndash; a list", "Mills – a list"),
        ("Mill&amp;nbsp;house", "Mill house"),
        ("AT&amp;T pays; R&amp;D stays", "AT&T pays; R&D stays"),
        ("Mill &amp;amp;amp; house", "Mill & house"),
    ],
)
@pytest.mark.parametrize("head", ['<meta property="og:title" content="{}">', "<title>{}</title>"])
def test_a_title_that_a_page_escapes_twice(head: str, written: str, meant: str) -> None:
    page = (
        f"<html><head>{head.format(written)}</head><body><article>{STORY.partition('</h1>')[2]}</article></body></html>"
    )
    assert parse_article(page).title == meant


OBJECT = {"@type": "NewsArticle", "headline": "Old mill burns", "datePublished": "2024-05-06", "author": "Jane Roe"}


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(OBJECT),
        "\ufeff" + json.dumps(OBJECT),
        json.dumps(OBJECT) + json.dumps({"@type": "Organization", "name": "Ashby Post"}),
        json.dumps({"@type": "Organization", "name": "Ashby Post"}) + ";\n" + json.dumps(OBJECT),
        json.dumps(OBJECT) + ",\n" + json.dumps({"@type": "BreadcrumbList"}) + ";",
        json.dumps(OBJECT).replace('"', "&quot;"),
        json.dumps([[OBJECT]]),
        json.dumps({"@graph": [[OBJECT]]}),
        json.dumps(OBJECT)[:-1] + ",}",
        "<!--\n" + json.dumps(OBJECT) + "\n-->",
    ],
)
def test_a_script_that_is_mended_states_the_article(script: str) -> None:
    found = find_facts(parse_html(page(f'<script type="application/ld+json">{script}</script>')))
    assert {(fact.field, fact.text) for fact in found} >= {("author", "Jane Roe"), ("published", "2024-05-06")}


BROKEN = (
    '{"@type": "NewsArticle", "headline": "A "no" to it", "datePublished": "2024-05-06", "author": AUTHOR}',
    '{"@type":"NewsArticle","author":AUTHOR,"datePublished":"2024-05-06","description":"He said "no" to it."}',
    '[{"@type": "BlogPosting", "author": AUTHOR, "datePublished": "2024-05-06", "headline": "A "b" c"}]',
    '{"@graph": [{"@type": "Article", "datePublished": "2024-05-06", "author": AUTHOR, "name": "a "b""}]}',
    '{"@type": "ReportageNewsArticle", "datePublished" : "2024-05-06", "author" : AUTHOR, "articleBody": "cut off',
)


@pytest.mark.parametrize("script", BROKEN)
@pytest.mark.parametrize(
    "author",
    [
        '"Jane Roe"',
        '{"@type": "Person", "name": "Jane Roe"}',
        '[{"@type":"Person","name":"Jane Roe","url":"https://post.example/roe"}]',
        '{"@type": "Person", "url": "https://post.example/roe", "name": "Jane Roe"}',
        '["Jane Roe"]',
    ],
)
def test_a_broken_script_states_date_and_author_all_the_same(script: str, author: str) -> None:
    told = script.replace("AUTHOR", author)
    found = find_facts(parse_html(page(f'<script type="application/ld+json">{told}</script>')))
    assert {(fact.field, fact.text) for fact in found} == {("author", "Jane Roe"), ("published", "2024-05-06")}


@pytest.mark.parametrize(
    "script",
    [
        "{",
        '{"@type": "NewsArticle", "headline": "a "b" c"}',
        '{"@type": "Product", "name": "a "b"", "datePublished": "2024-05-06"}',
        "&quot;",
        "{}{",
        "[" * 5000,
    ],
)
def test_a_script_that_cannot_be_mended_states_nothing(script: str) -> None:
    assert not find_facts(parse_html(page(f'<script type="application/ld+json">{script}</script>')))


@pytest.mark.parametrize(
    "author",
    [
        "Jane Roe",
        {"name": "Jane Roe"},
        {"name": {"@value": "Jane Roe"}},
        {"name": {"@value": "Jane Roe", "@language": "en"}},
        {"@list": ["Jane Roe"]},
        {"@list": [{"@type": "Person", "name": "Jane Roe"}]},
        [[{"@type": "Person", "name": "Jane Roe"}]],
        [["Jane Roe"]],
        {"name": ["Jane Roe"]},
        {"givenName": "Jane", "familyName": "Roe"},
    ],
)
def test_an_author_in_any_shape(author: object) -> None:
    script = json.dumps({**OBJECT, "author": author})
    found = find_facts(parse_html(page(f'<script type="application/ld+json">{script}</script>')))
    assert [fact.text for fact in found if fact.field == "author"] == ["Jane Roe"]
