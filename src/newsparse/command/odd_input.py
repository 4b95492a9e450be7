"""What is said on standard error of one input and what it gave, and the exit code that it earns."""

import argparse
from typing import NamedTuple

from newsparse.command.count_of import count_of
from newsparse.command.streams import complain
from newsparse.feed.issue import explained
from newsparse.model import Article

UNREADABLE = frozenset({"empty", "not-a-text", "missing-text"})
"""Warnings of an input that holds nothing to parse: they are said even with ``--quiet``, and the exit code is 1."""


class Told(NamedTuple):
    """What is to be said of an input."""

    lines: tuple[str, ...]
    code: int
    """The exit code that it earns: 1 when it holds no text at all, else 0."""


def tell(name: str, article: Article, args: argparse.Namespace) -> int:
    """The exit code that an input earns, after what is to be said of it was said."""
    odd = told(name, article, quiet=args.quiet, verbose=args.verbose)
    for line in odd.lines:
        complain(line)
    return odd.code


def told(name: str, article: Article, *, quiet: bool, verbose: bool) -> Told:
    """What is to be said of an input: why there is no text.

    Args:
        name: its file; ``-`` is standard input.
        article: what it gave.
        quiet: leave out why there is no article.
        verbose: say every warning, where it is explained, and how much was found.
    """
    name = "standard input" if name == "-" else name
    lines = []
    useless = [warning for warning in article.warnings if warning.check in UNREADABLE]
    if verbose:
        kept = len(article.blocks) - len(article.removed)
        tongue = article.language or "not told"
        blocks = f"{count_of(len(article.blocks), 'block')}, {kept:,} of them in the article"
        lines.append(f"{name}: {blocks}; {len(article.source):,} characters; language {tongue}")
    for warning in article.warnings:
        if warning in useless or verbose or not (quiet or article.body):
            where = f" ({explained(warning).url})" if verbose else ""
            lines.append(f"{name}: {warning.severity} {warning.check}: {warning.message}{where}")
    return Told(tuple(lines), 1 if useless else 0)
