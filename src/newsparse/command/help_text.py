"""How help is laid out, paragraphs filled and examples a line each; and what a wrong argument is answered with."""

import argparse
from typing import Any

from newsparse.errors import did_you_mean

EXAMPLES = "examples:"
"""The first line of a paragraph whose lines are kept as they are."""


class Help(argparse.HelpFormatter):
    """A formatter that leaves the lines of examples alone and fills all other paragraphs."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        shown = []
        for paragraph in text.split("\n\n"):
            is_kept = paragraph.startswith(EXAMPLES)
            shown.append(paragraph if is_kept else super()._fill_text(paragraph, width, indent))
        return "\n\n".join(shown)


class Parser(argparse.ArgumentParser):
    """A parser of arguments that asks whether a known command or value was meant, where one is near.

    It takes flags in full alone, so that a new one breaks no script.
    """

    def __init__(self, **settings: Any) -> None:
        """Passes on what ``argparse`` takes."""
        super().__init__(allow_abbrev=False, **settings)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        try:
            super()._check_value(action, value)
        except argparse.ArgumentError as error:
            near = did_you_mean(str(value), map(str, action.choices or ()))
            raise argparse.ArgumentError(action, f"{error.message}{near}") from None


def epilog(codes: str, *examples: str) -> str:
    """What stands below the options of a command: examples of its use, then its exit codes.

    Example:
        >>> print(epilog("exit codes: 0 done", "newsparse schema > article.json"))
        examples:
          newsparse schema > article.json
        <BLANKLINE>
        exit codes: 0 done
    """
    return "\n".join((EXAMPLES, *(f"  {example}" for example in examples), "", codes))
