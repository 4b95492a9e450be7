"""Assemble: labelled segments to an Article. No patterns here; the passes have read what there is to read."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TypeVar
from urllib.parse import urljoin

from pydantic import TypeAdapter

from newsparse.dateline import find_dateline
from newsparse.dates import Stamp
from newsparse.document import Document
from newsparse.kinds import BODY, REMOVED, Kind
from newsparse.label.page import Claim
from newsparse.label.passes.keywords import Tags
from newsparse.label.passes.kicker import Headline
from newsparse.label.passes.metadata import Stated
from newsparse.label.passes.second_article import RULE as SECOND
from newsparse.label.survey.no_article import Absence
from newsparse.model import Article, Author, Block, Caption, Contribution, Issue, Span
from newsparse.options import Options
from newsparse.quotes.of_article import body_quotes

_T = TypeVar("_T")
_BLOCKS = TypeAdapter(tuple[Block, ...])  # all blocks in one call: a third of the cost of making each by itself


def assemble(document: Document, claims: Sequence[Claim], options: Options) -> Article:
    """The article that the claims make of a document; what its metadata state better than it shows goes first."""
    stated = claims[len(document.segments) :]
    alone = {value.field: value.text for value in _values(stated, Stated)}
    blocks = _BLOCKS.validate_python(tuple(_block(document, claim) for claim in claims))
    body = tuple(block for block in blocks if block.kind in BODY)
    published, updated, issues = _dates((*stated, *claims))
    headline = next(iter(_values(claims, Headline)), None)
    return Article(
        title=headline.text if headline else None,
        subtitle=_first(blocks, Kind.SUBTITLE),
        authors=_authors(_values(stated, Author) or _values(claims, Author), options),
        published=published,
        updated=updated,
        dateline=find_dateline(body[0].text) if body else None,
        captions=tuple(_captions(claims, options)),
        body=body,
        attributions=tuple(_values(claims, Contribution)),
        quotes=body_quotes(document.source, body, document.language),
        notes=tuple(block for block in blocks if block.kind is Kind.NOTE),
        language=document.language,
        url=options.url or alone.get("url"),
        site=alone.get("site"),
        section=_first(blocks, Kind.KICKER) or (headline.kicker if headline else None) or alone.get("section"),
        tags=_tags(claims),
        removed=tuple(block for block in blocks if block.kind in REMOVED),
        warnings=(*document.warnings, *issues, *_about_body(claims, blocks)),
        blocks=blocks,
        source=document.source,
    )


def _about_body(claims: Sequence[Claim], blocks: Sequence[Block]) -> Iterator[Issue]:
    """What is odd about what was found: no article at all, and what stands in its place, or two."""
    absent = [(value, claim.at) for claim in claims for value in claim.values if isinstance(value, Absence)]
    has_body = any(block.kind in BODY for block in blocks)
    for absence, at in absent[:1]:
        span = Span(start=blocks[at].start, end=blocks[at].end)
        yield Issue(check=absence.check, severity="warning", message=absence.message, field="body", span=span)
    if blocks and not has_body and not absent:
        yield Issue(check="no-article", severity="warning", message="the input holds no running text", field="body")
    second = next((block for block in blocks if block.rule == SECOND), None)
    if second is not None:
        message = f"a second article begins with {second.text[:60]!r} and was left out"
        span = Span(start=second.start, end=second.end)
        yield Issue(check="second-article", severity="warning", message=message, field="removed", span=span)


def _tags(claims: Sequence[Claim]) -> tuple[str, ...]:
    """The keywords that the page lists, each once; else those that its metadata state."""
    shown = [name for tags in _values(claims, Tags) for name in tags.names]
    stated = [value.text for value in _values(claims, Stated) if value.field == "tag"]
    return tuple(dict.fromkeys(shown or stated))


def _block(document: Document, claim: Claim) -> dict[str, object]:
    if claim.at >= len(document.segments):  # a fact: it stands nowhere in the text
        end = len(document.source)
        text = document.facts[claim.at - len(document.segments)].text
        return {"kind": claim.kind, "text": text, "start": end, "end": end, "rule": claim.rule, "why": claim.why}
    segment = document.segments[claim.at]
    return {
        "kind": claim.kind,
        "text": segment.text,
        "start": segment.start,
        "end": segment.end,
        "path": segment.hints.path if segment.hints else None,
        "rule": claim.rule,
        "why": claim.why,
        "duplicate_of": claim.duplicate_of,
        "score": claim.score,
    }


def _first(blocks: Iterable[Block], kind: Kind) -> str | None:
    return next((block.text for block in blocks if block.kind is kind), None)


def _values(claims: Iterable[Claim], kind: type[_T]) -> list[_T]:
    return [value for claim in claims for value in claim.values if isinstance(value, kind)]


def _captions(claims: Iterable[Claim], options: Options) -> Iterator[Caption]:
    """The captions, their images' addresses resolved against the page's."""
    for caption in _values((claim for claim in claims if claim.kind is Kind.CAPTION), Caption):
        if caption.image and options.url:
            yield caption.model_copy(update={"image": urljoin(options.url, caption.image)})
        else:
            yield caption


def _authors(found: Iterable[Author], options: Options) -> tuple[Author, ...]:
    """Each author once, in order, the fuller mention of a name; without those to be ignored."""
    ignored = {name.casefold() for name in options.ignore_authors}
    kept: dict[str, Author] = {}
    for author in found:
        key = author.name.casefold()
        if key not in ignored and (key not in kept or (author.role and not kept[key].role)):
            kept[key] = author
    return tuple(kept.values())


def _dates(claims: Iterable[Claim]) -> tuple[datetime | date | None, datetime | date | None, tuple[Issue, ...]]:
    """Published, updated, and a warning when a date's day and month cannot be told apart."""
    stamps = _values(claims, Stamp)
    published = _choose(stamps, "published") or _choose(stamps, None)
    updated = _choose(stamps, "updated")
    doubtful = next((stamp for stamp in stamps if stamp.ambiguous), None)
    if doubtful is None or (published and updated):
        return published, updated, ()
    message = f"{doubtful.text!r} may be day-month or month-day; set Options.date_order"
    issue = Issue(check="ambiguous-date", severity="warning", message=message, field="published", value=doubtful.text)
    return published, updated, (issue,)


def _choose(stamps: Iterable[Stamp], label: str | None) -> datetime | date | None:
    return next((stamp.value for stamp in stamps if stamp.label == label and stamp.value is not None), None)
