"""Options: everything a caller may decide, in one frozen object that is passed whole."""

from datetime import date, datetime
from encodings.aliases import aliases
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, field_validator

from newsparse.errors import did_you_mean, some_of, wrong_type
from newsparse.known_fields import KnownFields
from newsparse.language_codes import code_of, refusal_of

USUAL_ENCODINGS = ("utf-8", "utf-16", "cp1250", "cp1251", "cp1252", "latin-1", "big5", "gb18030", "euc-kr", "shift-jis")
"""Names of encodings that are shown of all."""
LISTED_ENCODINGS = "docs.python.org/3/library/codecs.html lists them"
FORMS_OF_MOMENTS = "2024-12-05, 2024-12-05T10:30:00+01:00 or an RFC 2822 date"
"""How a moment or a day is written."""
DAY_CHARACTERS = len("2024-12-05")
"""Characters of an ISO date without a time."""


def read_moment(value: object) -> object:
    """A date or moment out of a string in one of the two forms in which feeds write them: ISO 8601 and RFC 2822.

    Args:
        value: a string; anything else is given back as it is, for pydantic to judge.

    Raises:
        ValueError: the string is in neither form.

    Example:
        >>> read_moment("2024-12-05"), read_moment("Thu, 05 Dec 2024 10:30:00 GMT").isoformat()
        (datetime.date(2024, 12, 5), '2024-12-05T10:30:00+00:00')
    """
    if not isinstance(value, str):
        return value
    text = value.strip()
    try:
        return date.fromisoformat(text) if len(text) <= DAY_CHARACTERS else datetime.fromisoformat(text)
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  loads sockets, for a rare form

    try:
        return parsedate_to_datetime(text)
    except ValueError:
        message = f"give a date, a datetime, or a string such as {FORMS_OF_MOMENTS}"
        raise ValueError(message) from None


def _is_encoding_of_texts(name: str) -> bool:
    """Whether Python knows an encoding by this name, and it is one for text: "hex" and "rot13" are none."""
    try:
        "".encode(name)
    except UnicodeError:
        return True
    except (LookupError, ValueError):
        return False
    return True


def _encodings() -> list[str]:
    """The names of the encodings of texts that Python knows, each once."""
    return sorted(name.replace("_", "-") for name in set(aliases.values()) if _is_encoding_of_texts(name))


class Options(KnownFields):
    """How one text is to be parsed; every field has a default that suits unknown input.

    Example:
        >>> Options(language="de", date_order="DMY").language
        'de'
    """

    format: Literal["auto", "text", "markdown", "html"] = "auto"
    """What the raw text is; ``auto`` detects it. The flag is ``--input-format``: ``--format`` is the output's."""
    language: str | None = None
    """ISO 639-1 code of the text's language, or a tag that begins with one (``en-US``), of which the code is kept;
    ``None`` detects it."""
    url: str | None = None
    """Where the text came from; copied to ``Article.url`` and the base of relative image addresses."""
    encoding: str | None = None
    """The encoding of ``bytes``; ``None`` tries a byte order mark, UTF-8, then Windows-1252."""
    date_order: Literal["DMY", "MDY", "YMD"] | None = None
    """The order of numeric dates such as 03/04/2024; ``None`` decides by language and context, and
    gives no date where neither shows the order."""
    now: Annotated[datetime | None, BeforeValidator(read_moment)] = None
    """When the page was fetched: what "3 hours ago", "gestern, 7.57 Uhr" and "yesterday" count from. An aware moment
    gives aware dates, a naive one naive dates; to the day for days and weeks, to the minute else. With ``None`` such
    words give no date."""
    title: str | None = Field(default=None, min_length=1)
    """The headline, if you know it. Like the next three it is looked for in the text, whose line it then claims; what
    the text does not show becomes a block of kind ``metadata`` (rule ``given.title``). It wins over any guess. Where
    the text shows another wording, that line is its headline all the same (rule ``title.other-wording``); a site's name
    beside the given one is left out where the text shows it without."""
    subtitle: str | None = Field(default=None, min_length=1)
    """The standfirst, if you know it."""
    authors: tuple[str, ...] = ()
    """The authors' names, if you know them."""
    published: Annotated[datetime | date | None, BeforeValidator(read_moment)] = None
    """When it was published, if you know it: a ``datetime``, a ``date``, or a string in ISO 8601 or RFC 2822 form."""
    scorer: Literal["default"] | Path | None = "default"
    """Weights of the learned scorer: the library's own, a file that you trained, or ``None`` for rules alone."""
    cues: tuple[Path, ...] = ()
    """Cue files of your own (TOML, the format of ``newsparse/cues/en.toml``); their rows come before the library's."""
    ignore_authors: tuple[str, ...] = ()
    """Names never to return as an author, such as a feed's technical user; case does not count."""
    learn_source: bool = False
    """Whether many articles of one source may teach how each is parsed: ``parse_articles`` and ``validate_feed`` then
    read all twice, first to find the lines that many articles of a source share (pleas, legal lines, menus) and its
    order of day and month, then to parse, with these lines as evidence against being the article's. Only from five
    articles of a source on, and only where all can be read twice; of a pipe or an iterator the check ``read-once`` says
    that it cannot. ``parse_article`` sees one text alone, in which there is nothing to learn."""

    @field_validator("language")
    @classmethod
    def _is_code(cls, value: str | None) -> str | None:
        code = None if value is None else code_of(value)
        if value is not None and code is None:
            raise ValueError(refusal_of(value))
        return code

    @field_validator("authors", "ignore_authors", "cues", mode="before")
    @classmethod
    def _are_several(cls, value: object) -> object:
        if isinstance(value, str | Path):
            message = f"give a tuple, also of one: ({str(value)!r},)"
            raise ValueError(message)
        return value

    @field_validator("scorer", mode="before")
    @classmethod
    def _are_weights(cls, value: object) -> object:
        named = isinstance(value, str | Path) and str(value) != "none"
        if value is not None and not named:
            message = f"give 'default', the path of a file of weights, or None for rules alone, not {value!r}"
            raise ValueError(message)
        return value

    @field_validator("encoding")
    @classmethod
    def _is_known(cls, value: str | None) -> str | None:
        if value is not None and not _is_encoding_of_texts(value):
            known = [name for name in _encodings() if name not in USUAL_ENCODINGS]
            near = did_you_mean(value, (*USUAL_ENCODINGS, *known))
            listed = some_of([*USUAL_ENCODINGS, *known], LISTED_ENCODINGS, most=len(USUAL_ENCODINGS))
            message = f"{value!r} is no encoding of texts that Python knows{near or '.'} Known are {listed}"
            raise ValueError(message)
        return value


def require_options(given: object, call: str) -> None:
    """Raises an error when what a function was given as options is no ``Options``.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(given, Options):
        raise wrong_type(given, f"{call} takes its options as newsparse.Options", "write Options(language='en')")
