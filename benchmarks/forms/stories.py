"""The small article around a line: a headline, the line, and paragraphs, in the layouts of text dumps."""

from random import Random

from benchmarks.forms.grammar import Filled, Form
from benchmarks.forms.lexicon import choose, read

PARAGRAPHS = 3
HEADLINE_AGAIN = 0.5  # share of the pages whose title stands over the article as a headline too


def tell(kind: str, form: Form, filled: Filled, language: str, rng: Random) -> str:
    """An article in which the line stands where a line of its kind stands."""
    headline = _headline(filled, language, rng)
    paragraphs = [text for text in read("texts")[language]["paragraphs"] if text not in filled.line][:PARAGRAPHS]
    byline = [choose("person", language, rng)] if rng.random() < HEADLINE_AGAIN else []
    lines = {
        "dates": [headline, *rng.choice([[*byline, filled.line], [filled.line, *byline]]), *paragraphs],
        "datelines": [headline, *byline, filled.line, *paragraphs],
        "notes": rng.choice([[headline, *paragraphs, filled.line], [headline, filled.line, *paragraphs]]),
        "titles": [filled.line, *_below_a_title(form, filled, rng), *byline, *paragraphs],
    }[kind]
    return rng.choice(["\n", "\n\n"]).join(lines)


def _headline(filled: Filled, language: str, rng: Random) -> str:
    headline = choose("headline", language, rng)
    return "# " + headline if rng.random() < HEADLINE_AGAIN / 2 and "\n" not in filled.line else headline


def _below_a_title(form: Form, filled: Filled, rng: Random) -> list[str]:
    """The headline that follows a page's title or crumbs; always behind crumbs that are glued to it."""
    title = filled.first("title")
    if not title or not form.values.get("page"):
        return []
    return [title] if "crumbs" in form.name or rng.random() < HEADLINE_AGAIN else []
