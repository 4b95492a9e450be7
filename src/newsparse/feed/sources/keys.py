"""Layout: where a feed's records hold the text and what they state about it, guessed from the names of the keys."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from newsparse.attribution.nobody import is_empty
from newsparse.feed.sources.key_names import STATED_KEYS, TEXT_KEYS, Role
from newsparse.feed.sources.values import has_letters, names_of, text_of, words_of
from newsparse.known_fields import KnownFields
from newsparse.remembered import remembered

Format = Literal["auto", "jsonl", "json", "csv", "tsv", "parquet", "folder", "page", "rss", "warc", "zip"]

HOW_TO_NAME = 'Name the key: --field NAME, in Python Layout(text="NAME") or columns={"text": "NAME"}'
"""What to do where no key is known to hold the text."""
EMBEDDED_AUTHOR = "_embedded.author"
"""Where WordPress keeps its authors' names when it is asked to embed them; ``author`` is then the number of a user."""

_NESTED_NAMES = frozenset(  # letters alone
    (
        *("article", "story", "post", "item", "entry", "page", "document", "doc", "record", "node", "data", "result"),
        *("source", "fields", "attributes", "newsarticle", "content"),
    )
)
_NAMING: tuple[Role, ...] = ("url", "language", "site")
"""What stands for nothing under these is passed over: "N/A", "null", a dash. Titles and dates are looked at later."""
_PLAIN_RE = re.compile(r"[^a-z0-9]")
_STATED_NAMES = frozenset(_PLAIN_RE.sub("", name) for names in STATED_KEYS.values() for name in names)


class Layout(KnownFields):
    """How a feed is laid out; what is ``None`` is guessed. A dot leads into a nested object: ``meta.url``.

    Example:
        >>> Layout(text="copy", url="meta.link").text
        'copy'
    """

    format: Format = "auto"
    """What the file is; ``auto`` goes by its name, then by its first bytes."""
    encoding: str | None = None
    """Encoding of a text file; ``None`` takes a byte order mark, then UTF-8."""
    text: str | None = None
    """The key, or column, of the raw text or HTML."""
    id: str | None = None
    """The key of the record's name."""
    url: str | None = None
    """The key of the page's address."""
    title: str | None = None
    """The key of the stated title."""
    subtitle: str | None = None
    """The key of the stated standfirst."""
    authors: str | None = None
    """The key of the stated authors."""
    published: str | None = None
    """The key of the stated date of publication."""
    language: str | None = None
    """The key of the stated language."""
    site: str | None = None
    """The key of the outlet's name or host."""


class Stated(NamedTuple):
    """What a record says of its article, beside the text; ``None`` and empty where it says nothing."""

    id: str | None = None
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    site: str | None = None
    subtitle: str | None = None


DEFAULT = Layout()
NOTHING = Stated()


def stated_by(data: Mapping[str, object], layout: Layout) -> Stated:
    """What a record states, by the layout's keys or by the usual ones.

    Example:
        >>> stated_by({"Headline": "Old mill burns", "author": ["Jane Roe"]}, Layout())[2:4]
        ('Old mill burns', ('Jane Roe',))
    """
    keys = columns_of(data, layout)
    values = {role: value_at(data, key) for role, key in keys.items() if role != "text"}
    authors = names_of(values.pop("authors", None))
    said = {role: words_of(value) for role, value in values.items()}
    return Stated(authors=authors, **{role: _unless_empty(role, value) for role, value in said.items()})


def _unless_empty(role: Role, value: str | None) -> str | None:
    return None if role in _NAMING and is_empty(value) else value


def columns_of(data: Mapping[str, object], layout: Layout) -> dict[Role, str]:
    """The key of each role but the text's, among those that a record has."""
    around = dict(_around_text(data, layout))
    guessed = {role: key for role, key in _guess(tuple(data)).items() if key not in around}
    for outer, inner in around.items():
        guessed = {role: f"{outer}.{key}" for role, key in _guess(tuple(inner)).items()} | guessed
    if isinstance(data.get(guessed.get("authors", "")), int) and value_at(data, EMBEDDED_AUTHOR):
        guessed["authors"] = EMBEDDED_AUTHOR
    chosen = {role: getattr(layout, role) for role in STATED_KEYS}
    return {role: key for role in STATED_KEYS if (key := chosen[role] or guessed.get(role))}


def value_at(data: Mapping[str, object], key: str) -> object:
    """The value under a key; where there is no such key, along the key's dots into nested objects.

    Example:
        >>> value_at({"meta": {"url": "https://x.test/a"}}, "meta.url")
        'https://x.test/a'
    """
    if key in data or "." not in key:
        return data.get(key)
    found: object = data
    for part in key.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def text_keys(data: Mapping[str, object], layout: Layout) -> tuple[str, ...]:
    """The keys that may hold a record's text, in the order in which they are tried."""
    return (layout.text,) if layout.text is not None else _text_keys(tuple(data))


def find_text(data: Mapping[str, object], layout: Layout) -> tuple[str, str | bytes] | None:
    """The key and the text of a record, at its top or one object below; the first key when none holds a letter.

    Example:
        >>> find_text({"id": 7, "article": {"headline": "Old mill burns", "body": {"text": "A fire."}}}, Layout())
        ('article.body.text', 'A fire.')
    """
    at_top = _text_in(data, text_keys(data, layout))
    if at_top and has_letters(at_top[1]):
        return at_top
    outer = None if layout.text else nested_record(data)
    inner = data[outer] if outer is not None else None
    if outer is None or not isinstance(inner, Mapping):
        return at_top
    found = _text_in(inner, text_keys(inner, layout))
    return (f"{outer}.{found[0]}", found[1]) if found else at_top


def nested_record(data: Mapping[str, object]) -> str | None:
    """The key of the one object in a record that holds a text; of several, the one that is named as an article is."""
    objects = ((key, value) for key, value in data.items() if isinstance(value, Mapping) and _may_hold_text(str(key)))
    texts = ((key, _text_in(value, _text_keys(tuple(map(str, value))))) for key, value in objects)
    holding = [key for key, found in texts if found and has_letters(found[1])]
    if len(holding) == 1:
        return holding[0]
    return next((key for key in holding if _squash(str(key)) in _NESTED_NAMES), None)


def _may_hold_text(key: str) -> bool:
    """Whether a key may lead to the article: ``{"title": {"text": …}}`` states a title alone."""
    return _squash(key) in _NESTED_NAMES or _squash(key) not in _STATED_NAMES


def _text_in(data: Mapping[str, object], keys: tuple[str, ...]) -> tuple[str, str | bytes] | None:
    """The first of the keys that holds letters, with its text; the first with any text when none does."""
    first = None
    for key in keys:
        found = text_of(value_at(data, key))
        if found is None:
            continue
        held = f"{key}{found[0]}", found[1]
        if has_letters(found[1]):
            return held
        first = first or held
    return first


def _around_text(data: Mapping[str, object], layout: Layout) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The objects inside which a record has its text, from the outermost, each with the key that leads to it."""
    found = (layout.text, "") if layout.text else find_text(data, layout)
    parts = found[0].split(".")[:-1] if found and found[0] not in data else []
    steps = [".".join(parts[: count + 1]) for count in range(len(parts))]
    for step in steps:
        inner = value_at(data, step)
        if isinstance(inner, Mapping):
            yield step, inner


@remembered(256)
def _guess(keys: tuple[str, ...]) -> Mapping[Role, str]:
    plain = _plain(keys)
    found: dict[Role, str] = {}
    for role, names in STATED_KEYS.items():
        key = next((plain[name] for name in map(_squash, names) if name in plain), None)
        if key is not None:
            found[role] = key
    return found


@remembered(256)
def _text_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    plain = _plain(keys)
    return tuple(dict.fromkeys(plain[name] for name in map(_squash, TEXT_KEYS) if name in plain))


def _plain(keys: tuple[str, ...]) -> dict[str, str]:
    """The keys by their letters and digits alone; of two that are alike the first."""
    return {_squash(key): key for key in reversed(keys)}


def _squash(key: str) -> str:
    return _PLAIN_RE.sub("", key.casefold())
