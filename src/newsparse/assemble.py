"""Assemble: labelled segments to an Article. No patterns here; the passes have read what there is to read."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import chain
from typing import TypeVar

from pydantic import TypeAdapter

from newsparse.checks_page import explained
from newsparse.dates import Stamp
from newsparse.document import Document, Segment
from newsparse.kinds import BODY, PICTURED, REMOVED, Kind
from newsparse.label.found import Headline, Keywords, Stated
from newsparse.label.joined_lines import join_standfirst
from newsparse.label.labelled import Labelled, Statement
from newsparse.label.page import Claim
from newsparse.label.scorer.confidence import weigh_signs
from newsparse.model import Article, Author, Block, Caption, Confidence, Contribution, Issue, Span
from newsparse.options import Options
from newsparse.web_address import absolute

_T = TypeVar("_T")


def assemble(document: Document, labelled: Labelled, options: Options) -> Article:
    """The article that the claims make of a document; what its metadata state better than it shows goes first."""
    document, labelled = join_standfirst(document, labelled)
    claims, statements = [claim for claim in labelled.claims if claim.found], labelled.statements
    alone = {value.field: value.text for value in _found((*claims, *statements), Stated)}
    blocks = _blocks(document, labelled)
    published, updated, issues = _dates((*statements, *claims), options.date_order)
    address = options.url or alone.get("url")
    captions = tuple(_captions(claims, address))
    headline = next(iter((*_found(claims, Headline), *_found(statements, Headline))), None)
    return Article(
        title=headline.text if headline else None,
        subtitle=_subtitle(blocks),
        authors=_authors(claims, statements, options),
        published=options.published or published,
        updated=updated,
        image=_image(alone.get("image"), captions, address),
        captions=captions,
        body=tuple([block for block in blocks if block.kind in BODY]),
        attributions=tuple(_found(claims, Contribution)),
        embeds=labelled.embeds,
        notes=tuple([block for block in blocks if block.kind is Kind.NOTE]),
        language=document.language,
        url=address,
        site=alone.get("site"),
        section=_first(blocks, Kind.KICKER) or (headline.kicker if headline else None) or alone.get("section"),
        tags=tuple(dict.fromkeys(_tags(claims) or _tags(statements))),
        confidence=_confidence(labelled, options),
        removed=tuple([block for block in blocks if block.kind in REMOVED and not _is_embedded(block, labelled)]),
        warnings=tuple(map(explained, (*document.warnings, *issues, *_about_body(document, labelled, blocks)))),
        blocks=blocks,
        source=document.source,
    )


def _is_embedded(block: Block, labelled: Labelled) -> bool:
    """Whether a block is a part of a post that the article shows."""
    return block.kind is Kind.EMBED and any(
        embed.span.start <= block.start and block.end <= embed.span.end for embed in labelled.embeds
    )


def _about_body(document: Document, labelled: Labelled, blocks: Sequence[Block]) -> Iterator[Issue]:
    """What is odd about what was found: no article at all, and what stands in its place, or two."""
    absence, second_at = labelled.absence, labelled.second_at
    if absence is not None:
        span = _span(blocks[absence.at])
        yield Issue(check=absence.check, severity="warning", message=absence.message, field="body", span=span)
    elif blocks and not any(block.kind in BODY for block in blocks) and not _is_told(document):
        yield Issue(check="no-article", severity="warning", message="the input holds no running text", field="body")
    if second_at is not None:
        second = blocks[second_at]
        message = f"a second article begins with {second.text[:60]!r} and was left out"
        yield Issue(check="second-article", severity="warning", message=message, field="removed", span=_span(second))


def _is_told(document: Document) -> bool:
    """Whether the reader has said already that there is no article, and what there is instead."""
    return any(warning.check == "no-article" for warning in document.warnings)


def _span(block: Block) -> Span:
    return Span(start=block.start, end=block.end)


def _tags(claims: Iterable[Claim | Statement]) -> list[str]:
    return [name for keywords in _found(claims, Keywords) for name in keywords.names]


@lru_cache(maxsize=1)
def _all_blocks() -> TypeAdapter[tuple[Block, ...]]:
    """What makes all blocks in one call: a third of the cost of making each by itself."""
    return TypeAdapter(tuple[Block, ...])


def _blocks(document: Document, labelled: Labelled) -> tuple[Block, ...]:
    """One block a segment; then one a statement, which stands nowhere in the text: at its end."""
    end = len(document.source)
    shown = (_block(document.segments[claim.at], claim) for claim in labelled.claims)
    stated = (
        {"kind": Kind.METADATA, "text": one.text, "start": end, "end": end, "rule": one.rule, "why": one.why}
        for one in labelled.statements
    )
    # one after another: all dicts would take half as much again
    return _all_blocks().validate_python(chain(shown, stated))


def _block(segment: Segment, claim: Claim) -> dict[str, object]:
    return {
        "kind": claim.kind,
        "text": segment.text,
        "start": segment.start,
        "end": segment.end,
        "path": segment.tags.path if segment.tags else None,
        "rule": claim.rule,
        "why": claim.why,
        "duplicate_of": claim.duplicate_of,
        "score": claim.score,
    }


def _confidence(labelled: Labelled, options: Options) -> Confidence | None:
    if not labelled.signs:
        return None
    given = [field for field in ("title", "authors", "published") if getattr(options, field)]
    return weigh_signs(labelled.signs, given, scored=labelled.scored)


def _subtitle(blocks: Sequence[Block]) -> str | None:
    given = next((block.text for block in blocks if block.rule == "given.subtitle"), None)
    return given or _first(blocks, Kind.SUBTITLE)


def _first(blocks: Iterable[Block], kind: Kind) -> str | None:
    return next((block.text for block in blocks if block.kind is kind), None)


def _found(claims: Iterable[Claim | Statement], kind: type[_T]) -> list[_T]:
    return [value for claim in claims for value in claim.found if isinstance(value, kind)]


def _image(stated: str | None, captions: Iterable[Caption], base: str | None) -> str | None:
    """The lead picture's address, resolved against the page's where that is known."""
    address = stated or next((caption.image for caption in captions if caption.image), None)
    return absolute(base, address) if address and base else address


def _captions(claims: Iterable[Claim], base: str | None) -> Iterator[Caption]:
    """The captions, their images' addresses resolved against the page's where that is known."""
    for caption in _found((claim for claim in claims if claim.kind in PICTURED), Caption):
        if caption.image and base:
            yield caption.model_copy(update={"image": absolute(base, caption.image)})
        else:
            yield caption


def _authors(claims: Sequence[Claim], statements: Sequence[Statement], options: Options) -> tuple[Author, ...]:
    """Each author once, in order, the fuller mention of a name: those given, else those stated, else those shown."""
    if options.authors:
        known = {author.name.casefold(): author for author in _found((*statements, *claims), Author)}
        found = [known.get(name.casefold(), Author(name=name)) for name in options.authors]
    else:
        found = _found(statements, Author) or _found(claims, Author)
    ignored = {name.casefold() for name in options.ignore_authors}
    kept: dict[str, Author] = {}
    for author in found:
        key = author.name.casefold()
        if key not in ignored and (key not in kept or (author.role and not kept[key].role)):
            kept[key] = author
    return tuple(kept.values())


def _dates(
    claims: Iterable[Claim | Statement], order: str | None
) -> tuple[datetime | date | None, datetime | date | None, tuple[Issue, ...]]:
    """Published, updated, and a warning when a date's day and month cannot be told apart."""
    stamps = _found(claims, Stamp)
    published = _choose(stamps, "published") or _choose(stamps, None)
    updated = _choose(stamps, "updated")
    doubtful = next((stamp for stamp in stamps if stamp.ambiguous), None)
    if doubtful is None or (published and updated):
        return published, updated, ()
    told = f"the given order {order} does not fit it" if order else "set Options.date_order"
    message = f"{doubtful.text!r} may be day-month or month-day; {told}"
    issue = Issue(check="ambiguous-date", severity="warning", message=message, field="published", value=doubtful.text)
    return published, updated, (issue,)


def _choose(stamps: Iterable[Stamp], label: str | None) -> datetime | date | None:
    return next((stamp.value for stamp in stamps if stamp.label == label and stamp.value is not None), None)
