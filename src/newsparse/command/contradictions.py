"""Contradictions: arguments that would be ignored beside others, each refused with what goes together."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from newsparse.command.inputs import STDIN
from newsparse.feed.report.limits import read_limits
from newsparse.feed.sources import format_by_name
from newsparse.many.part_files import holds_rows


def refusal_to_parse(args: argparse.Namespace) -> str | None:
    """Why ``newsparse parse`` cannot do all that its arguments say; ``None`` where it can."""
    if args.resume and args.out is None:
        return "--resume goes on with a run into a file; name it with --out"
    if args.out is not None and (refusal := _refusal_of_out(args)):
        return refusal
    if args.quotes and args.format:
        return "--quotes prints the quotes instead of the article, which --format is for; give one of them"
    if args.all and (no_json := _without_json(args)):
        return f"--all adds to the JSON, and {no_json}"
    if args.timeout is not None and args.jobs < 2:
        return "--timeout holds from two processes on; add --jobs 2"
    return _refusal_of_keys(args, args.files[0]) if are_pages(args.files, args.feed_format) else None


def _refusal_of_out(args: argparse.Namespace) -> str | None:
    """Why the articles cannot be written into the file named."""
    if args.quotes or args.format:
        return "--format and --quotes are for what is printed; --out writes what its name ends in"
    folders = (name for name in args.files if Path(name).is_dir())
    written = args.out.resolve()
    around = next((name for name in folders if written.is_relative_to(Path(name).resolve())), None)
    if around is not None:  # its parts would be read, too
        return f"{args.out}: the file lies inside the folder {around}, which is read; give one outside"
    return None


def _without_json(args: argparse.Namespace) -> str | None:
    """What makes that nothing is printed or written as JSON, and what to do."""
    if args.quotes or args.format not in (None, "json"):
        return f"{'--quotes' if args.quotes else f'--format {args.format}'} prints none; give one of them"
    is_of_rows = args.out is not None and holds_rows(args.out)
    return f"{args.out} holds flat rows; write a file that ends in .jsonl" if is_of_rows else None


def refusal_to_validate(args: argparse.Namespace) -> str | None:
    """Why ``newsparse validate`` cannot do all that its arguments say; ``None`` where it can."""
    if args.resume and args.out is None:
        return "--resume goes on with a run in a folder; name it with --out"
    if args.format and args.out is None:
        return "--format says how articles are written; name the folder with --out"
    if args.timeout is not None and not args.jobs:
        return "--timeout holds for processes of their own; give --jobs 1 or more"
    if idle := _idle_limit(args):
        return idle
    is_page = format_by_name(Path(args.feed)) == "page" and args.feed_format in ("auto", "page")
    return _refusal_of_keys(args, args.feed) if is_page and not Path(args.feed).is_dir() else None


def _idle_limit(args: argparse.Namespace) -> str | None:
    """Why a limit would always be kept: nothing looks for what it counts."""
    named = {limit.name for limit in read_limits(args.fail_on)}
    if "near-duplicate" in named and not args.near_duplicates:
        return "--fail-on near-duplicate: near copies are looked for with --near-duplicates alone; add it"
    if "drift" in named and args.baseline is None:
        return "--fail-on drift: a feed is compared with an earlier one; name its report with --baseline"
    return None


def refusal_to_explain(args: argparse.Namespace, names: Sequence[str]) -> str | None:
    """Why ``newsparse explain`` cannot do all that its arguments say; ``None`` where it can."""
    if len(names) > 1 and (flag := "--html" if args.html else "--record" if args.record else ""):
        what = "draws one page" if args.html else "is of one feed"
        return f"{flag} {what}, and {len(names)} files are given; name one file"
    if args.record is None and are_pages(names, args.feed_format):
        return _refusal_of_keys(args, names[0])
    return None


def are_pages(names: Sequence[str], feed_format: str) -> bool:
    """Whether all that is named is one article each: no feed, and no folder, which may hold one."""
    return feed_format in ("auto", "page") and all(name == STDIN or _is_page(Path(name)) for name in names)


def _is_page(path: Path) -> bool:
    return format_by_name(path) in (None, "page") and not path.is_dir()


def _refusal_of_keys(args: argparse.Namespace, name: str) -> str | None:
    """Why keys that are named mean nothing: the page that is read has none."""
    flag = "--field" if args.field else "--column" if args.column else ""
    if not flag:
        return None
    shown = "standard input" if name == STDIN else name
    return f"{flag} names a key of a feed, and {shown} is read as a page, which has none; --feed-format says what it is"
