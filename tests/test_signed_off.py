"""The last sentences of a story behind a box: kept where it is signed off below them."""

import pytest

from newsparse import parse_article
from one_story import BODIES, QUOTED

BOXES = {
    "links": ("Related stories", "Five bridges that fell", "Why gulls steal chips"),
    "newsletter": ("Sign up to our newsletter", "Enter your email address", "Subscribe"),
    "share bar": ("Share this article:", "Facebook", "Twitter"),
    "more": ("More on this story", "Five bridges that fell", "Why gulls steal chips"),
}
ENDS = {
    "en": "Reuters contributed to this report.",
    "de": "Mit Material von dpa",
    "es": "Con información de EFE.",
    "fr": "Avec AFP",
    "pt": "Com informações da Agência Lusa.",
}
FOOT = ("Most read", "Cat stuck in organ", "Privacy policy", "© 2024 Ashby Post")


@pytest.mark.parametrize("foot", [(), FOOT], ids=["the end", "a page's foot"])
@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("language", ENDS)
def test_is_kept_above_who_helped(language: str, box: str, foot: tuple[str, ...]) -> None:
    """A paragraph alone between a box and the line of who helped is the story's last."""
    *first, last = BODIES[language]
    lines = (QUOTED[language], *first, *BOXES[box], last, ENDS[language], *foot)
    article = parse_article("\n\n".join(lines))
    assert article.body[-1].text == last
    assert article.attributions


@pytest.mark.parametrize("sign", ["(dpa)", "(AP)", "(hz/nta)", "(mh)", "(APA/dpa)", "swi/ agz/", "PTI VSK NSK"])
def test_is_kept_with_a_desks_sign(sign: str) -> None:
    """A short last sentence with an agency or initials behind it is the story's, though a share bar follows."""
    lines = (QUOTED["de"], *BODIES["de"], f"Dem Bau geht es gut. {sign}", "Share this article", "Facebook", "Twitter")
    assert parse_article("\n".join(lines)).body[-1].text.startswith("Dem Bau geht es gut.")


@pytest.mark.parametrize(
    "line",
    [
        "Our reporters bring you the news of Ashby every day, and a weekly letter with the best of it on Sundays.",
        "Jane Roe has written about bridges for ten years and lives in Ashby with two cats.",
        "A new survey shows what shoppers in other towns think of their bridges, and what they would pay for them.",
    ],
)
def test_what_nobody_signs_stays_out(line: str) -> None:
    """What stands behind a box and over the page's foot is the page's: who wrote, an offer, another article."""
    lines = (QUOTED["en"], *BODIES["en"], *BOXES["links"], line, *FOOT)
    assert line not in parse_article("\n".join(lines)).text


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Mara Quill in London and Jon Ostby in Berlin; Editing by Tobin Hale",
        "(Reporting by Mara Quill; Writing by Jon Ostby; Editing by Tobin Hale and Lena Ostrow)",
        "Translated from the German by Anna Berg",
        "Translation: Anna Berg",
        "Compiled by Jon Ostby",
    ],
)
def test_who_helped_is_no_byline_above_a_share_bar(line: str) -> None:
    """A share bar below does not make a byline of a line at the story's foot that says who reported or translated."""
    lines = (QUOTED["en"], *BODIES["en"], line, "Share this article", "Facebook", "Twitter", "Email")
    article = parse_article("\n\n".join(lines))
    assert not article.authors
    assert article.attributions[0].text == line
