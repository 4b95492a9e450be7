"""A corpus: folders of pages, and the right answer for each.

The format: ``<corpus>/<set>/gold.jsonl`` holds a JSON object a line, and ``<corpus>/<set>/html/<id>.html`` (or
``<id>.html.gz``) the page. An object has an ``id``, and any of ``site``, ``url``, ``lang``, ``title``, ``title_forms``
(other forms of the title that are right too), ``subtitle``, ``authors``, ``published``, ``body`` (a list of ``{"type":
"heading" or "paragraph", "text"}``), ``body_text``, ``captions`` (a list of ``{"text", "credit"}``), ``with`` and
``without`` (texts that must be in the article, and texts that must not). What else it has is not read.
"""

import gzip
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

from newsparse.read.decode import decode

_RENAMED = {"with": "with_snippets", "without": "without_snippets"}


@dataclass(frozen=True, slots=True)
class GoldBlock:
    """A block of the body as it should be."""

    type: Literal["heading", "paragraph"]
    text: str


@dataclass(frozen=True, slots=True)
class GoldCaption:
    """A caption as it should be."""

    text: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page and what is known of it.

    Attributes:
        set_name: the set that it is in.
        id: its name in the set.
        html: the page.
        stated: which fields the gold speaks of. Empty and not stated is unknown, empty and stated is known to be none.
        site: the host.
        url: the address.
        lang: the code of the language.
        title: the headline.
        title_forms: other forms of the headline that are right too.
        subtitle: the text under the headline.
        authors: the names of the authors.
        published: the date or time, as the gold has it.
        body: the blocks of the body.
        body_text: the text of the body.
        captions: the captions.
        with_snippets: texts that are in the article.
        without_snippets: texts on the page that are not.
    """

    set_name: str
    id: str
    html: str
    stated: frozenset[str] = frozenset()
    site: str | None = None
    url: str | None = None
    lang: str | None = None
    title: str | None = None
    title_forms: tuple[str, ...] = ()
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    body: tuple[GoldBlock, ...] = ()
    body_text: str | None = None
    captions: tuple[GoldCaption, ...] = ()
    with_snippets: tuple[str, ...] = ()
    without_snippets: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text of the body, a line a block; empty when the gold has none."""
        return "\n".join(block.text for block in self.body) or self.body_text or ""


class CorpusError(ValueError):
    """A line of gold cannot be read; the message names file and line."""


_LINE: TypeAdapter[dict[str, Any]] = TypeAdapter(dict[str, Any])
_PAGE = TypeAdapter(GoldPage)
_FIELDS = frozenset(field.name for field in fields(GoldPage)) - {"set_name", "stated", "html"}


def read_corpus(folder: Path, sets: Sequence[str]) -> Iterator[GoldPage]:
    """The pages of some sets of a corpus, in the order of their gold.

    Args:
        folder: the folder of the corpus.
        sets: the names of the sets.

    Raises:
        CorpusError: a line is no JSON object, a field has the wrong type, or a page is missing.
    """
    for name in sets:
        gold = folder / name / "gold.jsonl"
        with gold.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    yield _page(folder / name, line)
                except ValidationError as error:
                    first = error.errors(include_url=False)[0]
                    where = ".".join(map(str, first["loc"])) or "line"
                    raise CorpusError(f"{gold}:{number}: {where}: {first['msg']}") from error
                except OSError as error:
                    raise CorpusError(f"{gold}:{number}: no page: {error}") from error


def _page(folder: Path, line: str) -> GoldPage:
    named = {_RENAMED.get(key, key): value for key, value in _LINE.validate_json(line).items()}
    said = {key: value for key, value in named.items() if value is not None and value != ""}
    known = {"set_name": folder.name, "stated": named.keys() & _FIELDS, "html": ""}
    page = _PAGE.validate_python({key: value for key, value in said.items() if key in _FIELDS} | known)
    return replace(page, html=_read_html(folder / "html", page.id))


def _read_html(folder: Path, name: str) -> str:
    """The text of a page."""
    path = folder / f"{name}.html"
    data = path.read_bytes() if path.exists() else gzip.decompress(path.with_name(f"{path.name}.gz").read_bytes())
    return decode(data)[0]
