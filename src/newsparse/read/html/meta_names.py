"""Meta names: which field of an article a ``<meta>`` element states, by its name.

Publishers spell the same few names in many ways: ``publish_date``, ``og:article:published_time``, ``date-pub``,
``dcsext.articlefirstpublished``. The common ones are listed; others are told by their words, in whatever order,
with whatever between them, behind the name of whatever standard.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

COMMON: Mapping[str, str] = MappingProxyType(
    {
        "og:title": "title",
        "twitter:title": "title",
        "dc.title": "title",
        "headline": "title",
        "og:description": "description",
        "description": "description",
        "twitter:description": "description",
        "author": "author",
        "authors": "author",
        "byl": "author",
        "byline": "author",
        "citation_author": "author",
        "cxenseparse:author": "author",
        "article.author": "author",
        "article:author": "author",
        "dc.creator": "author",
        "dcterms.creator": "author",
        "parsely-author": "author",
        "sailthru.author": "author",
        "article:published_time": "published",
        "og:published_time": "published",
        "datepublished": "published",
        "parsely-pub-date": "published",
        "sailthru.date": "published",
        "dc.date.issued": "published",
        "dcterms.created": "published",
        "pubdate": "published",
        "publishdate": "published",
        "publish-date": "published",
        "publication_date": "published",
        "date.publication": "published",
        "cxenseparse:recs:publishtime": "published",
        "article.published": "published",
        "date": "published",
        "dc.date": "published",
        "article:modified_time": "updated",
        "og:updated_time": "updated",
        "datemodified": "updated",
        "last-modified": "updated",
        "dcterms.modified": "updated",
        "og:site_name": "site",
        "application-name": "site",
        "article:section": "section",
        "article:tag": "tag",
        "news_keywords": "tag",
        "og:url": "url",
        "og:image": "image",
        "og:image:url": "image",
        "og:image:secure_url": "image",
        "twitter:image": "image",
        "twitter:image:src": "image",
        "parsely-image-url": "image",
        "sailthru.image.full": "image",
    }
)
"""The common names, lower case, and the field that each states."""

_APART = re.compile(r"[\W_]+")
_STANDARDS = frozenset(
    ("og", "article", "content", "news", "dc", "dcterms", "prism", "citation", "parsely", "sailthru", "cxenseparse",
     "recs", "dcsext", "dtk", "dable", "shareaholic", "eprints", "iso", "8601", "mediator", "rnews", "swiftype", "twt",
     "bt", "vr", "vf")
)  # fmt: skip
"""Words that say whose name it is: standards, and services that read pages."""
_SPACE = re.compile(r"\w+[:.]")
"""A word that says so whatever it is, by the mark behind it: "bt:pubDate", "analytics.publishDate"."""
_ANY = re.compile("pub|date|issued|modif|edited|posted|author|creator|byline|writer|reporter|journalist")
"""What each form below has in it, so that most names are read once."""
_MOMENT = "(?:date|time|datetime|at|on|local|gmt|utc|iso)*"
_FORMS = (
    (
        re.compile(
            rf"(?:article|story|post)?(?:original|originally|first|date|online)*"
            rf"(?:publi(?:sh|shed|cation)|pub(?=date|time)|posted)(?:original|first)?{_MOMENT}"
            r"|datepub|(?:article|story|post|display|issue|online|release)?date|date(?:original|posted)|(?:date)?issued"
        ),
        "published",
    ),
    (
        re.compile(rf"(?:article|story|post)?(?:date|last)*(?:modified|modification|updated?|edited){_MOMENT}"),
        "updated",
    ),
    (
        re.compile(
            r"(?:article|story|post|page)?(?:authors?|byline|bylines|creator|writer|reporter|journalist)(?:names?)?"
        ),
        "author",
    ),
)
"""The words of a name without what parts them, as a whole, and the field that they state."""


def field_of(name: str) -> str | None:
    """The field that a ``<meta>`` element of this name states by its words; ``None`` for other names.

    Args:
        name: the name, lower case, and none of ``COMMON``.

    Example:
        >>> field_of("og:article:published_time"), field_of("article_date_updated"), field_of("article:publisher")
        ('published', 'updated', None)
    """
    if not _ANY.search(name):
        return None
    words = [word for word in _APART.split(name) if word]
    while len(words) > 1 and words[0] in _STANDARDS:
        del words[0]
    told = "".join(words)
    field = next((field for form, field in _FORMS if form.fullmatch(told)), None)
    if field is None and "pub" in name and (space := _SPACE.match(name)):
        return field_of(name[space.end() :])
    return field
