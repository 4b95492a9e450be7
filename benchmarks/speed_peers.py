"""Speed peers: other extractors as functions of a page; one that is not installed is left out."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Workload = Callable[[str], object]
"""What is timed: a function of one input."""


def word_scan(text: str) -> object:
    """The least that can be done with a text: every word looked at once."""
    return re.findall(r"\w+", text)


def lxml_parse(page: str) -> object:
    """The least that can be done with a page: its tree, nothing read from it."""
    from lxml import html  # type: ignore[import-untyped]  # no types; for pages alone

    tree: object = html.fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))
    return tree


def find_peers() -> Mapping[str, Workload]:
    """The extractors that are installed, each with its function from a page to what it makes of it."""
    return dict(_installed())


def _installed() -> Iterator[tuple[str, Workload]]:
    for name, make in (
        ("trafilatura", _trafilatura),
        ("resiliparse", _resiliparse),
        ("newspaper4k", _newspaper),
        ("readability-lxml", _readability),
    ):
        try:
            yield name, make()
        except ImportError:
            continue


def _trafilatura() -> Workload:
    from trafilatura import extract  # type: ignore[import-not-found, unused-ignore]  # may be missing

    return lambda page: extract(page, with_metadata=True)


def _resiliparse() -> Workload:
    from resiliparse.extract.html2text import (  # type: ignore[import-not-found, unused-ignore]  # same
        extract_plain_text,
    )

    return lambda page: extract_plain_text(page, main_content=True)


def _newspaper() -> Workload:
    import newspaper  # type: ignore[import-not-found, unused-ignore]  # may be missing

    def read(page: str) -> Any:
        article = newspaper.Article("https://news.test/", fetch_images=False)
        article.download(input_html=page)
        article.parse()
        return article

    return read


def _readability() -> Workload:
    from readability import Document  # type: ignore[import-not-found, unused-ignore]  # may be missing

    return lambda page: (Document(page).short_title(), Document(page).summary())
