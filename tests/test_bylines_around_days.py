"""Lines with a day between a name and something else, and what stands under a name: for whom, from which language."""

import pytest

from newsparse import parse_article
from newsparse.attribution import parse_byline
from newsparse.kinds import Kind
from newsparse.model import Article

TITLE = "Village School Wins Prize for Its Rooftop Observatory"
STORY = (
    "A primary school with 61 pupils has won the national science prize for an observatory on the roof of the gym.",
    "The dome is made of barn timber and turns on the wheels of eleven trolleys that a supermarket gave away.",
    "Pupils have logged 240 meteors since November and share their list with an amateur society in the capital.",
)


def _articles(line: str) -> list[Article]:
    tagged = f"<h1>{TITLE}</h1><p class='meta'>{line}</p>" + "".join(f"<p>{text}</p>" for text in STORY)
    spaced = f"# {TITLE}\n\n{line}\n\n" + "\n\n".join(STORY)
    return [parse_article(raw) for raw in ("\n".join((TITLE, line, *STORY)), spaced, tagged)]


@pytest.mark.parametrize(
    "line",
    [
        "Gwen Hartley | Mar 9, 2024 | Education",
        "Gwen Hartley | Mar 9, 2024 | Local News",
        "Gwen Hartley - 9 March 2024 - Sport",
        "Education | Mar 9, 2024 | Gwen Hartley",
        "The Harbour Gazette · 9 Mar 2024 · By Gwen Hartley",
        "The Harbour Gazette | 9 Mar 2024 | Gwen Hartley",
        "Ashdale Times · 9 Mar 2024 · Page 4 · By Gwen Hartley",
        "Varro Voice | 9 Mar 2024 | Gwen Hartley",
        "Gwen Hartley, Varro Voice | Mar 9, 2024",
        "Culture, Local, Top Story | Published: 9 March 2024 | Written by Gwen Hartley",
    ],
)
def test_a_name_beside_a_day_signs_whatever_else_the_line_holds(line: str) -> None:
    for article in _articles(line):
        assert [author.name for author in article.authors] == ["Gwen Hartley"]
        assert str(article.published).startswith("2024-03-09")
        assert article.subtitle is None
        assert article.paragraphs == STORY


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("The Harbor Times - 2024-03-09 - FRONT PAGE", []),
        ("Gwen Hartley & Tom Reed | Mar 9, 2024 | Sport", ["Gwen Hartley", "Tom Reed"]),
        ("Libération - 2024-03-09 - MONDE", []),
        ("9 March 2024 | Education", []),
    ],
)
def test_a_paper_and_a_section_beside_a_day_sign_nothing(line: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(line) if author.name != "Education"] == names


@pytest.mark.parametrize(
    "line", ["Radio report of 9 March 2024 by Gwen Hartley for the morning show", "#1 comment by Gwen"]
)
def test_a_byline_word_behind_a_number_that_no_mark_parts_is_no_byline(line: str) -> None:
    article = parse_article("\n\n".join((TITLE, "By Ada Cole", "March 9, 2024", *STORY, line, STORY[0] + " Really.")))
    assert [author.name for author in article.authors] == ["Ada Cole"]


@pytest.mark.parametrize("name", ["Gwen Hartley", "By Gwen Hartley"])
@pytest.mark.parametrize(
    "line",
    [
        "Special to the Dunmore Daily",
        "SPECIAL TO THE DUNMORE DAILY",
        "Special for The Dunmore Daily",
        "For the Dunmore Daily",
        "Translated from Spanish by Tomas Reyes",
        "Translated from the German by Tomas Reyes",
        "(0) comments",
    ],
)
def test_what_stands_under_a_name_is_no_standfirst(name: str, line: str) -> None:
    article = parse_article("\n".join((TITLE, name, line, "March 4, 2023", *STORY)))
    assert [author.name for author in article.authors] == ["Gwen Hartley"]
    assert article.subtitle is None
    assert article.paragraphs == STORY


@pytest.mark.parametrize(
    "line",
    ["For the first time in years, pupils will look at the moons of Jupiter", "How sixty-one children built a dome"],
)
def test_a_standfirst_between_a_name_and_a_day_stays_one(line: str) -> None:
    article = parse_article("\n".join((TITLE, "Gwen Hartley", line, "March 4, 2023", *STORY)))
    assert article.subtitle == line
    assert Kind.SUBTITLE in {block.kind for block in article.blocks}


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize(
    "line",
    [
        "Special to the Orrin Democrat",
        "Special to The Orrin Democrat",
        "SPECIAL TO THE ORRIN DEMOCRAT",
        "Special for the Republic",
        "Special to the Journal Sentinel",
        "special to The Selby Star",
        "Special to the Carver County Times-Leader",
        "Special for the Valley",
        "Special to Dunmore Life",
    ],
)
def test_for_whom_somebody_writes_is_no_heading_of_the_story(line: str, *, html: bool) -> None:
    paragraphs = "".join(f"<p>{one}</p>" for one in STORY)
    page = f"<article><h1>{TITLE}</h1><div>By Gwen Hartley</div><div>{line}</div>{paragraphs}</article>"
    article = parse_article(page if html else "\n\n".join((TITLE, "By Gwen Hartley", line, *STORY)))
    assert [author.name for author in article.authors] == ["Gwen Hartley"]
    assert (article.subtitle, article.paragraphs) == (None, STORY)
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize("line", ["Special to the town are its forty-one bridges.", "What was special to the mayor"])
def test_what_is_special_to_somebody_stays(line: str) -> None:
    article = parse_article("\n\n".join((TITLE, "By Gwen Hartley", line, *STORY)))
    assert line in (article.subtitle, *(block.text for block in article.body))
