"""Options: everything a caller may decide, in one frozen object that is passed whole."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict


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
    scorer: Literal["default"] | Path | None = "default"
    """Weights of the learned scorer: the library's own, a file that you trained, or ``None`` for rules alone."""
    cues: tuple[Path, ...] = ()
    """Cue files of your own (TOML, the format of ``newsparse/cues/en.toml``); their rows come before the library's."""
    ignore_authors: tuple[str, ...] = ()
    """Names never to return as an author, such as a feed's technical user; case does not count."""
