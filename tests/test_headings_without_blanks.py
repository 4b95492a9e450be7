"""Headings whose signs stand right beside the word: "##Second place"; a single sign there may be a hashtag's."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

LEAD = "The first tram of Wexley will be called Doris, after a conductor who worked the buses for forty years."
MORE = "The council had kept the right to refuse a name, and did not use it, a spokesman said on Monday."
LAST = "Doris starts her first run on Monday at 5.40 am."


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("#Town picks a name for its tram", "##Second place for Sir Tramalot"),
        ("# Town picks a name for its tram", "##Second place for Sir Tramalot"),
        ("# Town picks a name for its tram", "###Second place for Sir Tramalot"),
        ("#Town picks a name for its tram", "###Second place for Sir Tramalot"),
        ("#Town picks a name for its tram", "## Second place for Sir Tramalot\n\n###A third"),
        ("##Town picks a name for its tram", "####Second place for Sir Tramalot"),
        ("#Die Stadt tauft ihre Straßenbahn", "##Zweiter Platz für Sir Tramalot"),
        ("#La ville baptise son tramway", "##Deuxième place pour Sir Tramalot"),
        ("#Город выбрал имя трамваю", "##Второе место"),
        ("#町が路面電車の名前を決める", "##二位はトラム卿"),
    ],
)
def test_signs_beside_a_word_mark_a_heading(title: str, heading: str) -> None:
    article = parse_article(f"{title}\n\nBy Olga Prince\n\n{LEAD}\n\n{heading}\n\n{MORE}\n\n{LAST}\n")
    assert article.title == title.strip("# ")
    headings = [block.text for block in article.body if block.kind is Kind.HEADING]
    assert headings == [line.strip("# ") for line in heading.split("\n\n")]
    assert not any("#" in block.text for block in article.body)


def test_a_hashtag_stays_what_it_is() -> None:
    article = parse_article(f"#TramDoris is the name of the year\n\nBy Olga Prince\n\n{LEAD}\n\n{MORE}\n\n{LAST}\n")
    assert article.title == "#TramDoris is the name of the year"


@pytest.mark.parametrize("rule", ["-" * 60, "=" * 72, "_" * 80, "* " * 30, "-+" * 50])
def test_a_rule_of_any_length_is_no_line_of_the_story(rule: str) -> None:
    text = f"Town picks a name for its tram\n{rule}\nBy Olga Prince\n\n{LEAD}\n\n{rule}\n\n{MORE}\n\n{LAST}\n{rule}\n"
    assert [block.text for block in parse_article(text).body] == [LEAD, MORE, LAST]


@pytest.mark.parametrize("dash", ["- ", "– ", "— "])
def test_a_sentence_that_leads_in_dashed_ones_is_no_heading(dash: str) -> None:
    lines = [f"{dash}The youth club keeps its grant.", f"{dash}Car parks will charge on Sundays."]
    text = "\n\n".join(["Town picks a name for its tram", LEAD, "These are the other changes:", *lines, LAST])
    assert not [block for block in parse_article(text).body if block.kind is Kind.HEADING]
