"""What is said on standard error of one input and what it gave, and the exit code that it earns."""

import argparse

from newsparse.command.inputs import complain
from newsparse.feed.issue import explained
from newsparse.model import Article

UNREADABLE = frozenset({"empty", "not-a-text"})
"""Warnings of an input that holds nothing to parse: they are said even with ``--quiet``, and the exit code is 1."""


def tell(name: str, article: Article, args: argparse.Namespace) -> int:
    """The exit code for what an input gave: 1 when it holds no text at all, else 0.

    Said is why there is no text; without ``--quiet`` also why there is no article; with ``--verbose`` every warning,
    where it is explained, and how much was found.
    """
    name = "standard input" if name == "-" else name
    useless = [warning for warning in article.warnings if warning.check in UNREADABLE]
    if args.verbose:
        kept = len(article.blocks) - len(article.removed)
        tongue = article.language or "not told"
        blocks = f"{_count(len(article.blocks), 'block')}, {kept:,} of them in the article"
        complain(f"{name}: {blocks}; {len(article.source):,} characters; language {tongue}")
    for warning in article.warnings:
        if warning in useless or args.verbose or not (args.quiet or article.body):
            where = f" ({explained(warning).url})" if args.verbose else ""
            complain(f"{name}: {warning.severity} {warning.check}: {warning.message}{where}")
    return 1 if useless else 0


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
