"""datatrove: a step of a pipeline that replaces each document's text by its article's, and keeps the rest beside it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

from newsparse.extras import import_extra
from newsparse.feed.run.worker import Task, safely
from newsparse.feed.sources.record import Place, record_of
from newsparse.many.one_article import ParsePlan, failed, parsed
from newsparse.options import Options

base: Any = import_extra("datatrove.pipeline.base")
_DEFAULT = Options()


class ParseArticles(base.PipelineStep):  # type: ignore[misc]  # datatrove may be missing, so that its classes are Any
    """A step that parses each document: its text becomes the article's, the flat row goes into its metadata.

    A document that gives no article is passed on with an empty text and the reason under ``error``, so that a filter
    behind this step can drop or keep it. What the metadata state (``url``, ``title``, ``date`` …) is the article's.

    Args:
        options: how each text is to be parsed.
    """

    name = "newsparse"
    type = "parser"

    def __init__(self, options: Options = _DEFAULT) -> None:
        super().__init__()
        self.options = options

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Iterator[Any]:  # noqa: ARG002  datatrove's form
        """The documents with what is in them."""
        plan = ParsePlan(options=self.options, now=self.options.now or datetime.now(UTC))
        task = Task(partial(parsed, plan=plan), failed)
        for document in data:
            with self.track_time():
                record = record_of({**document.metadata, "id": document.id, "text": document.text}, Place(1))
                made = safely(record, task)
                row: dict[str, Any] = {**made.article.to_row()}
                row.pop("id")
                document.text = row.pop("text")
                document.metadata |= row
                self.stat_update("no article" if made.failure else "article")
            yield document
