"""The names under which feeds and scrapers keep an article's text and what they state about it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

Role = Literal["text", "id", "url", "title", "subtitle", "authors", "published", "language", "site"]
ROLES: tuple[Role, ...] = get_args(Role)
"""What a key, or column, can hold for us."""

TEXT_KEYS = (
    "raw",
    "raw_text",
    "raw_html",
    "html",
    "full_text",
    "fulltext",
    "text",
    "article_text",
    "article_body",
    "articleBody",
    "body",
    "content",
    "maintext",
    "main_text",
    "article",
    "story",
    *("content_html", "content_text", "body_html", "body_text", "html_content", "text_content", "raw_content"),
    *("page_content", "main_content", "cleaned_text", "plain_text", "post_content", "article_content", "markdown"),
    "paragraphs",
)
"""Keys that may hold an article's text, as feeds and scrapers name them; the first that holds letters wins."""
STATED_KEYS: Mapping[Role, tuple[str, ...]] = MappingProxyType(
    {
        "id": ("id", "_id", "guid", "uuid", "article_id", "doc_id", "document_id", "record_id"),
        "url": (
            "url",
            "link",
            "source_url",
            "page_url",
            "article_url",
            "web_url",
            "canonical_url",
            "href",
            "permalink",
        ),
        "title": ("title", "headline", "title_page", "article_title", "web_title"),
        "subtitle": ("subtitle", "sub_title", "standfirst", "dek", "deck", "subheadline", "subheading", "sub_headline"),
        "authors": ("author_names", "author_name", "authors", "author", "byline", "creator", "writer"),
        "published": (
            *("published", "date_published", "published_at", "publish_date", "publication_date", "published_date"),
            *("pub_date", "web_publication_date", "date_publish", "date", "published_parsed", "timestamp", "datetime"),
        ),
        "language": ("language", "lang", "in_language", "language_code"),
        "site": ("site", "site_name", "source_domain", "domain", "publisher", "outlet", "source", "hostname"),
    }
)
"""Keys that may state something about the article; the first that is there wins. Case and underlines do not count."""
