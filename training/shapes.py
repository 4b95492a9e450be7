r"""Shapes: the article of a page as feeds hold it, made of its gold, and its dump set in another page's menus.

``body`` is the body alone, ``bodylines`` the same without blank lines, ``titled`` the headline and the body, ``headed``
headline, standfirst, authors and body, ``wrapped`` the titled text broken at the width of a mail, ``fragment`` the body
as the ``<p>`` elements of a feed's item. ``packed`` is a whole page without blank lines, ``mixed`` the container of one
page between what stands around the story of another.
"""

import textwrap
from html import escape

from training.corpus import GoldPage
from training.labels import letters

WIDTH = 72
"""Letters of a line in a mail or an archive's export."""
LEAST = 3
"""Paragraphs of the shortest body that is given a shape: a shorter one nobody could recognise as a body."""
AROUND = 20
"""Letters from which a line of a page shows where its story is."""


def shapes(page: GoldPage) -> dict[str, str]:
    r"""The gold of a page as the texts that feeds hold, by shape; none where the body is shorter than three paragraphs.

    Example:
        >>> page = GoldPage("set", "id", "", title="Old mill burns", body_text="One.\nTwo.\nThree.")
        >>> shapes(page)["titled"].splitlines()[0]
        'Old mill burns'
    """
    lines = [line.strip() for line in page.text.split("\n") if line.strip()]
    if len(lines) < LEAST:
        return {}
    made = {
        "body": "\n\n".join(lines),
        "bodylines": "\n".join(lines),
        "fragment": "".join(f"<p>{escape(line)}</p>" for line in lines),
    }
    if page.title:
        head = [part for part in (page.title, page.subtitle, ", ".join(page.authors)) if part]
        made["titled"] = "\n\n".join([page.title, *lines])
        made["headed"] = "\n\n".join([*head, *lines])
        made["wrapped"] = "\n\n".join(textwrap.fill(line, WIDTH) for line in (page.title, *lines))
    return made


def packed(text: str) -> str:
    """A text without its blank lines."""
    return "\n".join(line for line in text.split("\n") if line.strip())


def mixed(container: str, other: str, gold_text: str) -> str | None:
    """One page's container between the lines before and after another page's story; ``None`` where that has none.

    Args:
        container: the text of the element that holds the one page's article.
        other: the whole text of the other page.
        gold_text: the other page's story.
    """
    lines, gold = other.split("\n"), letters(gold_text)
    keys = [letters(line) for line in lines]
    inside = [place for place, key in enumerate(keys) if len(key) >= AROUND and key in gold]
    if not inside:
        return None
    return "\n".join([*lines[: inside[0]], "", container, "", *lines[inside[-1] + 1 :]])
