"""Remarks on one input: what the command prints about it on standard error, and the exit code it leads to."""

import argparse
from typing import NamedTuple

from newsparse.checks_page import explained
from newsparse.command.streams import complain
from newsparse.count_of import count_of
from newsparse.model import Article

UNREADABLE = frozenset({"empty", "not-a-text"})
"""Warnings of an input that holds nothing to parse: as an error does, they are printed even with ``--quiet``, and the
exit code is 1."""

HARDLY_MEANT = frozenset({"encoding-misfit", "no-article"})
"""Warnings that a flag did, or the input is, what was hardly meant: they are printed even where a body was found."""


class Remarks(NamedTuple):
    """What the command has to say about an input."""

    lines: tuple[str, ...]
    code: int
    """The exit code: 1 when the input cannot be read or parsed, or holds no text at all, else 0."""


def print_remarks(name: str, article: Article, args: argparse.Namespace) -> int:
    """The exit code that an input leads to, once the remarks on it are printed."""
    odd = remarks_on(name, article, quiet=args.quiet, verbose=args.verbose)
    for line in odd.lines:
        complain(line)
    return odd.code


def remarks_on(name: str, article: Article, *, quiet: bool, verbose: bool) -> Remarks:
    """The remarks on an input: why it has no text, or no article in it.

    Args:
        name: its file; ``-`` is standard input.
        article: what it gave.
        quiet: leave out why there is no article.
        verbose: give every warning, where it is explained, and how much was found.
    """
    name = "standard input" if name == "-" else name
    lines = []
    useless = [warning for warning in article.warnings if warning.severity == "error" or warning.check in UNREADABLE]
    if verbose:
        kept = len(article.blocks) - len(article.removed)
        language = article.language or "unknown"
        blocks = f"{count_of(len(article.blocks), 'block')}, {kept:,} of them in the article"
        lines.append(f"{name}: {blocks}; {count_of(len(article.source), 'character')}; language {language}")
    for warning in article.warnings:
        is_said = not (quiet or article.body) or (warning.check in HARDLY_MEANT and not quiet)
        if warning in useless or verbose or is_said:
            where = f" ({explained(warning).url})" if verbose else ""
            lines.append(f"{name}: {warning.severity} {warning.check}: {warning.message}{where}")
    return Remarks(tuple(lines), 1 if useless else 0)
