"""Scrapy: an item pipeline that fills items with the article in their page."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

from newsparse.extras import import_extra
from newsparse.feed.run.worker import Task, safely
from newsparse.feed.sources.record import Place, record_of
from newsparse.many.inputs import named_layout
from newsparse.many.one_article import ParsePlan, failed, parsed
from newsparse.options import Options

adapters: Any = import_extra("itemadapter", "scrapy")


class ArticlePipeline:
    """An item pipeline: the text of an item is parsed, and the flat row of its article is put into it.

    Switch it on with ``ITEM_PIPELINES = {"newsparse.engines.scrapy.ArticlePipeline": 300}``.

    An item that is a dict gets all columns of the row (docs/rows.md); an item with fields of its own gets those that it
    has. What the item states itself (``url``, ``title`` …) is taken as the article's. A column without a value never
    replaces what the item holds.

    Settings:
        ``NEWSPARSE_COLUMN``: the field of the text or page; by default known by its name (``html``, ``body`` …).
        ``NEWSPARSE_OPTIONS``: the options of the parse, as a dict.
        ``NEWSPARSE_KEEP``: whether the item keeps the field of its text; ``True`` by default.
    """

    def __init__(self, column: str | None = None, options: Options | None = None, *, keep: bool = True) -> None:
        self._layout = named_layout({"text": column} if column else None)
        self._keep = keep
        options = options or Options()
        plan = ParsePlan(options=options, now=options.now or datetime.now(UTC))
        self._task = Task(partial(parsed, plan=plan), failed)

    @classmethod
    def from_crawler(cls, crawler: Any) -> "ArticlePipeline":
        """The pipeline with the settings of a crawler."""
        settings = crawler.settings
        options = Options.model_validate(settings.getdict("NEWSPARSE_OPTIONS"))
        return cls(settings.get("NEWSPARSE_COLUMN"), options, keep=settings.getbool("NEWSPARSE_KEEP", default=True))

    def process_item(self, item: Any, spider: Any = None) -> Any:  # noqa: ARG002  Scrapy's form
        """The item with what is in its page."""
        adapter = adapters.ItemAdapter(item)
        record = record_of(adapter.asdict(), Place(1), self._layout)
        made = safely(record, self._task)
        if record.key in adapter and not self._keep:
            del adapter[record.key]
        fields = set(adapter.field_names())
        for name, value in made.article.to_row(id=record.stated.id).items():
            if (name in fields or isinstance(item, dict)) and (value is not None or not adapter.get(name)):
                adapter[name] = value
        return item
