"""How help is laid out: paragraphs filled to the width of the terminal, examples a line each."""

import argparse

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
