"""What the parser makes of a line, in the terms of the cases, through its public calls alone."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from newsparse import parse_article
from newsparse.attribution import parse_byline, parse_contribution, split_caption
from newsparse.model import Article

Answer = Mapping[str, Any]
"""What came back, with the keys of a case's ``expect``."""

UNSCORED = frozenset({"notes"})
"""Parts of a credit that are made but not held against the parser: what is a note is a matter of taste."""


RUNNING_WORDS = frozenset({"text", "title"})
"""Answers that are compared letter by letter; names are compared without "The" and the signs around them."""


BULLETS = "•_*- "
"""Signs before a note that a reader may take for a list's or a rule's."""


def parse(kind: str, line: str, text: str | None = None) -> Answer:
    """The parser's answer for a line of a kind; ``text`` is the article around it."""
    if kind == "credits":
        return _credit(line)
    if kind == "bylines":
        authors = [author.model_dump(exclude_none=True) for author in parse_byline(line)]
        return {"authors": authors}
    if kind == "contributions":
        found = parse_contribution(line)
        return {"sources": [[source.name, source.role] for source in found.sources] if found else []}
    return _of_article(kind, parse_article(text if text is not None else line), line)


def _credit(line: str) -> Answer:
    caption = split_caption(line)
    credit = caption.credit
    return {
        "text": caption.text,
        "photographers": list(credit.photographers) if credit else [],
        "sources": list(credit.sources) if credit else [],
        "via": credit.via if credit else None,
        "notes": list(credit.notes) if credit else [],
    }


def _of_article(kind: str, article: Article, line: str) -> Answer:
    if kind == "dates":
        return {"published": _iso(article.published), "updated": _iso(article.updated)}
    if kind == "datelines":
        found = article.dateline
        return {name: getattr(found, name) if found else None for name in ("place", "agency", "date")}
    if kind == "notes":
        wanted = _same(line).lstrip(BULLETS)
        return {"note": any(_same(block.text).lstrip(BULLETS) == wanted for block in article.notes)}
    return {"title": article.title}


def _iso(stamp: date | None) -> str | None:
    return stamp.isoformat() if stamp is not None else None


def is_right(expect: Answer, answer: Answer) -> bool:
    """Whether all that a case expects came back, and nothing else."""
    return all(_agree(key, value, answer.get(key)) for key, value in expect.items() if key not in UNSCORED)


def _agree(key: str, expected: Any, found: Any) -> bool:
    if key == "authors":
        return len(expected) == len(found) and all(map(_same_author, expected, found))
    if isinstance(expected, list):
        return [_plain(value) for value in expected] == [_plain(value) for value in found]
    if key in RUNNING_WORDS:
        return _same(expected or "") == _same(found or "")
    return bool(_plain(expected) == _plain(found))


TITLES = re.compile(r"^(?:prof\.\s+)?(?:dr\.\s+)?(?:prof\.\s+)?|,?\s+(?:ph\.?d\.?|m\.?d\.?)$", re.IGNORECASE)
"""What stands around a name in some bylines; whether it belongs to the name is a matter of taste."""
JOURNALIST = frozenset({"기자", "특파원", "記者", "记者"})
"""Words that only say that who signs is a reporter; they may come back as the role or not at all."""


def _same_author(expected: Mapping[str, str], found: Mapping[str, str]) -> bool:
    if _plain(TITLES.sub("", expected["name"])) != _plain(TITLES.sub("", found["name"])):
        return False
    fields = {"affiliation", *({"location"} & expected.keys())}
    if any(_plain(expected.get(field)) != _plain(found.get(field)) for field in fields):
        return False
    if "role" not in expected and found.get("role") in JOURNALIST:
        return True
    mine, theirs = _plain(expected.get("role")) or "", _plain(found.get("role")) or ""
    return mine == theirs or (bool(mine and theirs) and (mine in theirs or theirs in mine))


def _plain(value: Any) -> Any:
    """A name without its article and the signs around it, white space folded."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, str):
        return value
    return _same(value).removeprefix("The ").removeprefix("the ").strip("/(). ")


def _same(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
