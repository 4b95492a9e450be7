"""Options: everything a caller may decide, in one frozen object that is passed whole."""

from datetime import date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

DAY = len("2024-12-05")  # characters of an ISO date without a time


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
        return date.fromisoformat(text) if len(text) <= DAY else datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(text)
    except ValueError:
        message = (
            "give a date, a datetime, or a string such as 2024-12-05, 2024-12-05T10:30:00+01:00 or an RFC 2822 date"
        )
        raise ValueError(message) from None


def _is_encoding_of_texts(name: str) -> bool:
    """Whether Python knows an encoding, and it is one of texts: "hex" and "rot13" are others."""
    try:
        "".encode(name)
    except UnicodeError:
        return True
    except (LookupError, ValueError):
        return False
    return True


class Options(BaseModel):
    """How one text is to be parsed; every field has a default that suits unknown input.

    Example:
        >>> Options(language="de", date_order="DMY").language
        'de'
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    format: Literal["auto", "text", "markdown", "html"] = "auto"
    """What the raw text is; ``auto`` tells by looking."""
    language: str | None = None
    """ISO 639-1 code of the text's language; ``None`` tells by looking."""
    url: str | None = None
    """Where the text came from; copied to ``Article.url`` and the base of relative image addresses."""
    encoding: str | None = None
    """The encoding of ``bytes``; ``None`` tries a byte order mark, UTF-8, then Windows-1252."""
    date_order: Literal["DMY", "MDY", "YMD"] | None = None
    """The order of numeric dates such as 03/04/2024; ``None`` tells from language and context, or leaves them out."""
    now: datetime | None = None
    """When the page was fetched: what "3 hours ago", "gestern, 7.57 Uhr" and "yesterday" count from. An aware moment
    gives aware dates, a naive one naive dates; to the day for days and weeks, to the minute else. With ``None`` such
    words give no date."""
    title: str | None = Field(default=None, min_length=1)
    """The headline, if you know it. Like the next three it is looked for in the text, whose line it then claims; what
    the text does not show becomes a block of kind ``metadata`` (rule ``given.title``). It wins over any guess."""
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

    @field_validator("language")
    @classmethod
    def _is_code(cls, value: str | None) -> str | None:
        if value is not None and not (len(value) in (2, 3) and value.isascii() and value.isalpha() and value.islower()):
            raise ValueError("give an ISO 639-1 code in lower case, such as 'en', 'de' or 'zh'")
        return value

    @field_validator("encoding")
    @classmethod
    def _is_known(cls, value: str | None) -> str | None:
        if value is not None and not _is_encoding_of_texts(value):
            raise ValueError(
                "Python knows no such encoding of texts; give one such as 'utf-8', 'cp1251' or 'shift_jis'"
            )
        return value
