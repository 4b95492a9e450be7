"""``newsparse validate``: what is wrong with the records of a feed."""

import argparse
from collections import Counter

from newsparse.command.inputs import complain, option_arguments, options_of, reason, say, visible
from newsparse.feed.records import TEXT_KEYS, read_records
from newsparse.feed.validate import validate_records


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "validate",
        parents=[option_arguments()],
        help="check each record of a JSON Lines feed",
        description="Check each record of a JSON Lines feed (.gz too): a line for each issue, then a summary. "
        "docs/checks.md explains the checks.",
        epilog="exit codes: 0 no errors (warnings may be); 1 a record has an error; 2 the feed could not be read, "
        "wrong arguments or a wrong cue file",
    )
    parser.add_argument("feed", metavar="FEED", help="a JSON Lines file: one JSON object a line")
    keys = ", ".join(TEXT_KEYS)
    parser.add_argument("--field", metavar="NAME", help=f"the key that holds the text; by default the first of {keys}")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints the issues; 2 when the feed could not be read, 1 when a record has an error, else 0."""
    records = odd = 0
    severities: Counter[str] = Counter()
    try:
        for record, issues in validate_records(read_records(args.feed, key=args.field), options=options_of(args)):
            records += 1
            odd += bool(issues)
            for issue in issues:
                severities[issue.severity] += 1
                say(f"{args.feed}:{record.line}: {issue.severity} {issue.check}: {visible(issue.message)}")
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"{args.feed}: {reason(error)}; give the path of a JSON Lines file")
        return 2
    errors, warnings = severities["error"], severities["warning"]
    say(f"{_count(records, 'record')}, {odd} with issues: {_count(errors, 'error')}, {_count(warnings, 'warning')}")
    return 1 if errors else 0


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
