"""Outcome: what is kept of a record once it is parsed and checked; made in the process that parses it."""

import hashlib
import re
import unicodedata
import zlib
from datetime import datetime
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit

from pydantic import BaseModel, ConfigDict

from newsparse.dates import day_of
from newsparse.extras import import_extra
from newsparse.feed.address import is_idle
from newsparse.feed.checks.article_fields import squash
from newsparse.feed.checks.copies import BAND_HASHES, BANDS
from newsparse.feed.issue import is_rejected, issue
from newsparse.feed.run.one_record import Checked, check_record
from newsparse.feed.sources.record import Record
from newsparse.feed.stated_date import read_stated_date
from newsparse.feed.traits import FIELDS, Traits
from newsparse.model import Article, Issue
from newsparse.options import Options
from newsparse.read.lines import count_words
from newsparse.web_address import host_of

FEWEST_WORDS = 20
"""Words of a body from which two equal ones are no coincidence; of a shorter body the whole raw text must be equal."""
LONGEST_LINE_CHARACTERS = 160
"""Characters that are kept of a line that a source repeats."""
FEWEST_LINE_WORDS = 4
"""Words of the shortest line that is counted to find those that a source repeats; a shorter one is a label."""
SHINGLE_WORDS = 5
"""Words of a shingle: FineWeb's (Penedo et al. 2024, arXiv 2406.17557)."""
PERMUTATIONS = BANDS * BAND_HASHES
"""Hashes of a signature, as many as its bands hold."""
LONGEST_SHINGLED_WORDS = 5000
"""Words of a text that are shingled: of a longer one its first ones, which are enough to recognise it."""
SHOWN_CHARACTERS = 20_000
"""Characters of a record's raw text that the page shows: more than most articles have."""

_MOBILE_RE = re.compile(r"^(?:www\d?|m|mobile|amp|edition)\.(?=[^.]+\.)")
_WORD_RE = re.compile(r"\w+")


class CheckPlan(BaseModel):
    """What a worker has to know: how to parse, and what to keep."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    options: Options = Options()
    now: datetime
    near: bool = False
    use_columns: bool = True


class Outcome(NamedTuple):
    """What is kept of a record."""

    issues: tuple[Issue, ...]
    traits: Traits
    article: str | None
    """The article as JSON, without its source and blocks; ``None`` when there is none."""
    sketch: str | None = None
    """The blocks of the raw text as JSON, for the page; ``None`` when nothing is wrong with the record."""
    near: tuple[bytes, bytes] | None = None
    """Signature and shingles, when near copies are looked for."""

    @property
    def is_rejected(self) -> bool:
        """Whether the record is of no use as an article."""
        return is_rejected(self.issues, has_article=self.article is not None)


def outcome_of(record: Record, plan: CheckPlan) -> Outcome:
    """What is kept of a record, parsed and checked.

    Example:
        >>> from datetime import UTC
        >>> plan = CheckPlan(now=datetime(2025, 1, 1, tzinfo=UTC))
        >>> made = outcome_of(Record(line=1, offset=0, text="Old mill burns"), plan)
        >>> made.is_rejected, made.traits.title
        (True, '')
    """
    checked = check_record(record, options=plan.options, now=plan.now, use_columns=plan.use_columns)
    article = checked.article
    traits = traits_of(checked, plan.options.date_order)
    if article is None:
        return Outcome(checked.issues, traits, None)
    kept = article.model_dump_json(exclude={"source", "blocks"})
    sketch = sketch_of(article) if any(found.severity != "info" for found in checked.issues) else None
    near = signature_of(article.text) if plan.near and not checked.is_rejected else None
    return Outcome(checked.issues, traits, kept, sketch, near)


def failed_outcome(record: Record, check: str, message: str) -> Outcome:
    """The outcome of a record that could not be parsed."""
    found = issue(check, "error", f"{message}. Please report the record")
    return Outcome((*record.issues, found), Traits(source_of(record, None)), None)


def traits_of(checked: Checked, date_order: str | None = None) -> Traits:
    """What the checks of a whole feed count of a record."""
    record, article = checked.record, checked.article
    stated = record.stated
    source = source_of(record, article)
    id_key = key_of(stated.id) if stated.id else None
    url_key = key_of(plain_url(stated.url)) if stated.url else None
    if article is None:
        return Traits(source, id_key=id_key, url_key=url_key)
    words = sum(count_words(block.text) for block in article.body)
    published = article.published
    moment = published or read_stated_date(stated.published or "", stated.language, date_order)
    day = day_of(moment) if moment else None
    lines = {key_of(block.text): block.text[:LONGEST_LINE_CHARACTERS] for block in article.body if _is_line(block.text)}
    raw = record.text or ""
    same = squash(article.text) if words >= FEWEST_WORDS else raw if isinstance(raw, bytes) else f"raw {raw}"
    return Traits(
        source,
        day.isoformat() if day else "",
        published.isoformat() if published else stated.published or "",
        words,
        len(article.body),
        tuple(field for field in FIELDS if getattr(article, field)),
        article.title or "",
        tuple(author.name for author in article.authors),
        len(raw) if isinstance(raw, str) and raw[-1:].isalpha() else 0,
        id_key,
        url_key,
        key_of(same) if article.body else None,
        tuple(lines.items()),
    )


def source_of(record: Record, article: Article | None) -> str:
    """The outlet of a record: the host of its address, else the site's name; empty when nothing states it."""
    url = record.stated.url or (article.url if article else None)
    host = _host(url) if url else ""
    return host or record.stated.site or (article.site if article else None) or ""


def plain_url(url: str) -> str:
    """An address without what differs between two links to one page: scheme, www, fragment, campaign.

    Example:
        >>> plain_url("https://www.x.test/a/?utm_source=b&id=7#c")
        'x.test/a?id=7'
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    query = urlencode([pair for pair in parse_qsl(parts.query) if not is_idle(pair[0])])
    host = _MOBILE_RE.sub("", (parts.netloc or "").casefold())
    return f"{host}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")


def key_of(text: str | bytes) -> int:
    """A hash of a text, 63 bits, by which equal ones are found; sqlite holds it as an integer."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(raw, digest_size=8).digest()) >> 1


def signature_of(text: str) -> tuple[bytes, bytes] | None:
    """The MinHash signature of a text and its shingles, as bytes; ``None`` for a text of a few words.

    Raises:
        MissingExtraError: datasketch is not installed.
    """
    datasketch = import_extra("datasketch", "near", use="near copies are found by")
    import numpy as np  # noqa: PLC0415  imported late, as everywhere

    words = _WORD_RE.findall(unicodedata.normalize("NFKC", text).casefold())[:LONGEST_SHINGLED_WORDS]
    if len(words) < FEWEST_WORDS:
        return None
    shingles = {
        " ".join(words[start : start + SHINGLE_WORDS]).encode() for start in range(len(words) - SHINGLE_WORDS + 1)
    }
    minhash = datasketch.MinHash(num_perm=PERMUTATIONS, hashfunc=zlib.crc32)
    minhash.update_batch(shingles)
    hashed = np.unique(np.fromiter(map(zlib.crc32, shingles), dtype=np.uint32))
    return minhash.hashvalues.astype(np.uint32).tobytes(), hashed.tobytes()


def sketch_of(article: Article) -> str:
    """The blocks of an article's input as JSON, for the page."""
    from newsparse.export.sketch import sketch  # noqa: PLC0415  only records with issues are shown

    return sketch(article, limit=SHOWN_CHARACTERS)


def _host(url: str) -> str:
    return _MOBILE_RE.sub("", host_of(url))


def _is_line(text: str) -> bool:
    return count_words(text) >= FEWEST_LINE_WORDS
