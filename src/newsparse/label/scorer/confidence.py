"""Confidence: the chances that what each field says is right, from what scorer, rules and metadata say of a page.

A logistic regression a field over a few signs: how sure the scorer is of each line that it took or left, how far rules
and scorer agree on where the story stands, whether the metadata say the same. The numbers (``confidence.json``) were
fitted by ``python -m training.calibrate`` on pages that the scorer's weights had not seen.
"""

import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from operator import mul
from types import MappingProxyType

from newsparse.attribution.inverted_name import turn_round
from newsparse.dates import Stamp
from newsparse.kinds import BODY, Kind
from newsparse.label.found import Headline
from newsparse.label.labelled import Signs, Statement
from newsparse.label.page import Claim, Page, Story
from newsparse.model import Author, Caption, Confidence

FIELDS = ("body", "title", "authors", "published", "captions")
"""The fields that get a chance."""
MOST_WORDS = 80
"""Words that one line weighs at most, as in training."""
ENOUGH_WORDS = 400
"""Words of a body that is as long as most articles."""
CERTAIN = 12.0
"""Logits beyond which a chance is 0 or 1 for all that it matters."""


def weigh_signs(signs: Mapping[str, Signs], given: Collection[str], *, scored: bool) -> Confidence:
    """The chance of each field that what it says is right; 1 for what the caller knows.

    Args:
        signs: what ``find_signs`` gave.
        given: the fields that the caller gave.
        scored: whether the scorer had a voice; else the numbers are those of the rules alone.
    """
    by = "scorer" if scored else "rules"
    known = _coefficients()[by]
    chances = {field: 1.0 if field in given else round(chance(signs[field], known[field]), 3) for field in FIELDS}
    return Confidence.model_validate({"by": by} | chances)


def find_signs(
    page: Page, story: Story, claims: Sequence[Claim], statements: Sequence[Statement]
) -> Mapping[str, Signs]:
    """What tells for or against each field.

    Args:
        page: the surveyed page.
        story: the story, below its title.
        claims: one for each segment, in order.
        statements: what only the metadata state.
    """
    shared = _shared_signs(page, story, claims)
    return MappingProxyType(
        {
            "body": shared | _body_signs(page, story, claims),
            "title": shared | _title_signs(page, story, claims, statements),
            "authors": shared | _author_signs(page, story, claims, statements),
            "published": shared | _date_signs(claims, statements),
            "captions": shared | _caption_signs(page, story, claims),
        }
    )


def chance(signs: Signs, coefficients: Mapping[str, float]) -> float:
    """The chance that a field is right, by a logistic regression.

    Args:
        signs: what tells for or against it, by name.
        coefficients: a factor for each sign, and the ``bias``.

    Example:
        >>> chance({"none": 1.0}, {"bias": 0.5, "none": -0.5})
        0.5
    """
    total = coefficients["bias"] + sum(coefficients[name] * value for name, value in signs.items())
    return 1 / (1 + math.exp(-min(CERTAIN, max(-CERTAIN, total))))


@lru_cache(maxsize=1)
def _coefficients() -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    text = resources.files("newsparse.label.scorer").joinpath("confidence.json").read_text(encoding="utf-8")
    return MappingProxyType(json.loads(text))


def _shared_signs(page: Page, story: Story, claims: Sequence[Claim]) -> dict[str, float]:
    """What tells of a page as a whole."""
    words = sum(page.segments[claim.at].words for claim in claims if claim.kind in BODY)
    total = sum(segment.words for segment in page.segments) or 1
    ruled = story.ruled
    common = max(0, min(story.end, ruled.end) - max(story.start, ruled.start))
    either = max(story.end, ruled.end) - min(story.start, ruled.start) or 1
    return {
        "bare": float(page.bare),
        "tags": float(bool(page.segments) and page.segments[0].tags is not None),
        "language": float(page.cues.language is not None),
        "words": min(1.0, math.log1p(words) / math.log1p(ENOUGH_WORDS)),
        "share of the page": words / total,
        "rules agree": common / either,
    }


def _body_signs(page: Page, story: Story, claims: Sequence[Claim]) -> dict[str, float]:
    """Expected precision and recall by the scorer's chances, and how torn the body is."""
    taken = {claim.at for claim in claims if claim.kind in BODY}
    weights = [float(min(segment.words, MOST_WORDS)) for segment in page.segments]
    chances = story.scores.body if story.scores is not None else [0.5] * len(weights)
    inside = sum([weights[index] for index in taken]) or 1.0
    hit = sum([weights[index] * chances[index] for index in taken])
    wanted = sum(map(mul, weights, chances)) or 1.0
    prose = sum([weights[index] for index in taken if page.prose[index]])
    doubted = sum([weights[index] for index in taken if chances[index] < 0.5])
    believed = [index for index, chance in enumerate(chances) if chance >= 0.5] if story.scores is not None else []
    missed = sum([weights[index] for index in believed if index not in taken])
    edges = [chances[index] for index in (min(taken), max(taken))] if taken else [0.0]
    return {
        "expected precision": hit / inside,
        "expected recall": hit / wanted,
        "doubted": doubted / inside,
        "missed": min(1.0, missed / inside),
        "prose": prose / inside,
        "weaker edge": min(edges),
        "stated body": _stated_share(page, taken),
        "body stated": float("body" in page.stated),
        "none": float(not taken),
    }


def _stated_share(page: Page, taken: Iterable[int]) -> float:
    """The share of the body's lines that the body in the metadata has; 0 where these state none."""
    stated = b"".join(page.stated.get("body", ()))
    keys = [page.twins.keys[index] for index in taken]
    return sum(key in stated for key in keys) / len(keys) if stated and keys else 0.0


def _title_signs(
    page: Page, story: Story, claims: Sequence[Claim], statements: Sequence[Statement]
) -> dict[str, float]:
    at = next((claim.at for claim in claims if claim.kind is Kind.TITLE), None)
    stated = any(isinstance(one, Headline) for statement in statements for one in statement.found)
    chances = story.scores.title if story.scores is not None else ()
    segment = page.segments[at] if at is not None else None
    content = page.content_words(at) if at is not None else ()
    return {
        "shown": float(at is not None),
        "stated alone": float(at is None and stated),
        "chance": chances[at] if chances and at is not None else 0.0,
        "no title": max(0.0, 1 - sum(chances, 0.0)) if chances else 0.0,
        "metadata agree": float(at is not None and page.twins.keys[at] in page.titles),
        "metadata": float(bool(page.titles)),
        "first level": float(segment is not None and segment.level == 1),
        "shares words": story.count_said(content) / (len(content) + 1),
        "far": min(1.0, abs(story.start - at) / 20) if at is not None else 1.0,
        "ended": float(segment is not None and segment.ended),
    }


def _author_signs(
    page: Page, story: Story, claims: Sequence[Claim], statements: Sequence[Statement]
) -> dict[str, float]:
    shown = {one.name.casefold() for claim in claims for one in claim.found if isinstance(one, Author)}
    stated = {one.name.casefold() for statement in statements for one in statement.found if isinstance(one, Author)}
    names = (fact.text for fact in page.facts if fact.field == "author")
    facts = {(turn_round(name) or name).casefold() for name in names}
    bylines = [claim.at for claim in claims if claim.kind is Kind.BYLINE]
    chances = story.scores.byline if story.scores is not None else ()
    return {
        "shown": float(bool(shown)),
        "stated alone": float(bool(stated) and not shown),
        "none": float(not shown and not stated),
        "metadata": float(bool(facts)),
        "metadata agree": float(bool(facts) and bool(facts & (shown | stated))),
        "several": float(len(stated or shown) > 1),
        "chance": max((chances[at] for at in bylines), default=0.0) if chances else 0.0,
        "chance elsewhere": max(chances, default=0.0) if chances and not bylines else 0.0,
        "two names": float(all(" " in name for name in stated or shown)) if stated or shown else 0.0,
    }


def _date_signs(claims: Sequence[Claim], statements: Sequence[Statement]) -> dict[str, float]:
    shown = [one for claim in claims for one in claim.found if isinstance(one, Stamp) and one.value is not None]
    stated = [one for some in statements for one in some.found if isinstance(one, Stamp) and one.value is not None]
    doubtful = any(one.ambiguous for claim in claims for one in claim.found if isinstance(one, Stamp))
    days = {str(one.value)[:10] for one in shown}
    return {
        "shown": float(bool(shown)),
        "labelled": float(any(one.label == "published" for one in shown)),
        "updated alone": float(bool(shown) and all(one.label == "updated" for one in shown)),
        "stated": float(bool(stated)),
        "stated agree": float(bool(days & {str(one.value)[:10] for one in stated})),
        "several days": float(len(days) > 1),
        "ambiguous": float(doubtful),
        "none": float(not shown and not stated),
    }


def _caption_signs(page: Page, story: Story, claims: Sequence[Claim]) -> dict[str, float]:
    found = [claim for claim in claims if claim.kind is Kind.CAPTION]
    chances = story.scores.caption if story.scores is not None else ()
    left = [chances[claim.at] for claim in claims if claim.kind in BODY] if chances else []
    credited = sum(isinstance(one, Caption) and one.credit is not None for claim in found for one in claim.found)
    return {
        "none": float(not found),
        "several": min(1.0, len(found) / 5),
        "weakest": min((chances[claim.at] for claim in found), default=0.0) if chances else 0.0,
        "credited": credited / len(found) if found else 0.0,
        "in the body": max(left, default=0.0),
        "images": float(any(segment.mark == "image" for segment in page.segments)),
    }
