"""Parse: read, label, assemble."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsparse.assemble import assemble
from newsparse.dateline import dateline_of, day_of, opening_day
from newsparse.kinds import BODY, SIGNS_QUOTE, Kind
from newsparse.label import label
from newsparse.label.source_habits import NO_HABITS, SourceHabits
from newsparse.model import Article, Block, Quote
from newsparse.options import Options, require_options
from newsparse.read import read

if TYPE_CHECKING:
    from bs4 import Tag

_DEFAULT = Options.model_construct()  # not validated, since an import need not build the validator


def parse_article(raw: "str | bytes | Tag | Any", *, options: Options = _DEFAULT) -> Article:
    r"""The article in a raw text or page: each thing once, the rest in ``removed`` with a reason.

    Args:
        raw: what a scraper handed over: plain text, Markdown or HTML, as ``str`` or ``bytes``; or a parsed page: a
            ``BeautifulSoup`` or ``Tag``, an lxml element or tree. A tree is read as it is and not changed.
        options: what the caller knows or wants; the defaults suit unknown input.

    Raises:
        TypeError: ``raw`` or ``options`` is none of these. No ``str`` and no ``bytes`` ever raises.
        CueError, ScorerError: a file named in ``options.cues`` or ``options.scorer`` is wrong.

    Example:
        >>> article = parse_article("Old mill burns\n\nBy Jane Roe\n\nA fire destroyed the old mill in Ashby on "
        ...                         "Monday night, the town's fire chief said.")
        >>> article.title, article.authors[0].name
        ('Old mill burns', 'Jane Roe')
    """
    require_options(options, "parse_article")
    return parse_with_habits(raw, options, NO_HABITS)


def parse_with_habits(raw: Any, options: Options, habits: SourceHabits) -> Article:
    """The article in a raw text or page of a source whose habits are known.

    Args:
        raw: as ``parse_article`` takes it.
        options: what the caller knows or wants.
        habits: what articles of the same source have in common.
    """
    document = read(raw, options)
    article = assemble(document, label(document, options, habits), options)
    paragraphs = [block.text for block in article.body if block.kind is Kind.PARAGRAPH]
    dateline = dateline_of(paragraphs, document.language)
    published = article.published
    if published is None and dateline is not None:
        published = day_of(dateline, document.language, options.date_order)
    if published is None and paragraphs:
        published = opening_day(paragraphs[0], document.language, options.date_order)
    find_quotes = partial(_find_quotes, article.source, article.blocks, article.language)
    return article.model_copy(update={"dateline": dateline, "published": published}).with_late("quotes", find_quotes)


def load_named_files(options: Options) -> None:
    """Loads the files that options name: who parses many texts learns of a wrong one before the first of them.

    Raises:
        CueError: a file named in ``options.cues`` is wrong.
        ScorerError: that of ``options.scorer`` is.

    Example:
        >>> load_named_files(Options(scorer=Path("no-such.npz")))
        Traceback (most recent call last):
        newsparse.errors.ScorerError: no-such.npz: No such file or directory; ...
    """
    parse_article("", options=options)
    if isinstance(options.scorer, Path):
        from newsparse.label.scorer.network import load_scorer  # noqa: PLC0415  numpy, for who has own weights

        load_scorer(str(options.scorer))


def _find_quotes(source: str, blocks: Sequence[Block], language: str | None) -> tuple[Quote, ...]:
    """The quotes of an article, with all that they need imported by now."""
    from newsparse.quotes.of_article import body_quotes  # noqa: PLC0415  half of the package, for who reads quotes

    spoken = [block for block in blocks if block.kind in BODY or block.rule == SIGNS_QUOTE]
    return body_quotes(source, spoken, language)
