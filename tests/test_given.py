"""What the caller knows: looked for in the text, stated beside it where it is not shown, never guessed over."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pydantic import ValidationError

from newsparse import Article, Options, parse_article
from newsparse.cli import main

BODY = (
    "Residents of Selby Quay voted on Saturday to keep the ferry that has crossed the bay since 1911.\n\n"
    "“We would be an island without it,” Mayor Ines Calder said after the count.\n\n"
    "The vote was closer than the council had expected, and turnout was the highest in a decade."
)
TITLE = "Harbor Town Keeps Its Last Ferry"


def rules(article: Article) -> list[str]:
    return [block.rule for block in article.blocks]


def test_a_headline_that_the_text_does_not_show_is_stated_beside_it() -> None:
    article = parse_article(BODY, options=Options(title=TITLE))
    assert article.title == TITLE
    assert len(article.paragraphs) == 3
    assert rules(article)[-1] == "given.title"
    assert article.blocks[-1].kind.value == "metadata"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (TITLE, TITLE),
        (f"{TITLE} | The Selby Post", TITLE),
        (f"The Selby Post - {TITLE}", TITLE),
        (TITLE.upper(), TITLE.upper()),
        (f"  {TITLE}  ", TITLE),
        (f"{TITLE}.", TITLE),
        (f"# {TITLE}", TITLE),
        (TITLE.replace("Its", "Its\u00a0"), TITLE),
        (f"“{TITLE}”", TITLE),
        (f"UPDATE: {TITLE}", TITLE),
    ],
)
def test_a_headline_that_the_text_shows_claims_its_line(line: str, shown: str) -> None:
    article = parse_article(f"{line}\n\n{BODY}", options=Options(title=TITLE))
    assert article.title == shown
    assert article.blocks[0].rule == "title.given"
    assert len(article.paragraphs) == 3


def test_a_given_headline_wins_over_a_guess() -> None:
    article = parse_article(f"Ferry vote: what we know\n\n{BODY}", options=Options(title=TITLE))
    assert article.title == TITLE


def test_a_given_headline_wins_over_what_a_page_states() -> None:
    page = f"<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>{BODY}</p></body></html>"
    assert parse_article(page, options=Options(title=TITLE)).title == TITLE


@pytest.mark.parametrize(
    "line", ["By Nora Whitlock", "Nora Whitlock", "Nora Whitlock, political editor", "NORA WHITLOCK"]
)
def test_a_given_author_claims_the_byline(line: str) -> None:
    article = parse_article(f"{TITLE}\n{line}\n{BODY}", options=Options(authors=("Nora Whitlock",)))
    assert [author.name.casefold() for author in article.authors] == ["nora whitlock"]
    assert article.blocks[1].kind.value == "byline"
    assert not any(rule.startswith("given") for rule in rules(article))


def test_a_person_of_the_story_is_no_byline_because_somebody_gave_the_name() -> None:
    article = parse_article(BODY, options=Options(authors=("Ines Calder",)))
    assert len(article.paragraphs) == 3
    assert [author.name for author in article.authors] == ["Ines Calder"]
    assert rules(article)[-1] == "given.authors"


def test_given_authors_keep_their_order_and_are_all_there_are() -> None:
    raw = f"{TITLE}\nBy Al Kane and Nora Whitlock\n{BODY}"
    article = parse_article(raw, options=Options(authors=("Nora Whitlock", "Bo Lind")))
    assert [author.name for author in article.authors] == ["Nora Whitlock", "Bo Lind"]


@pytest.mark.parametrize(
    ("given", "published"),
    [
        ("2024-03-09", date(2024, 3, 9)),
        ("2024-03-09T10:00:00Z", datetime(2024, 3, 9, 10, tzinfo=UTC)),
        ("Sat, 09 Mar 2024 10:00:00 GMT", datetime(2024, 3, 9, 10, tzinfo=UTC)),
        (date(2024, 3, 9), date(2024, 3, 9)),
        (datetime(2024, 3, 9, 10, tzinfo=UTC), datetime(2024, 3, 9, 10, tzinfo=UTC)),
    ],
)
def test_a_given_date_wins(given: object, published: object) -> None:
    options = Options.model_validate({"published": given})
    article = parse_article(f"{TITLE}\nMarch 9, 2024\n{BODY}", options=options)
    assert article.published == published
    assert not any(rule.startswith("given") for rule in rules(article))
    assert rules(parse_article(BODY, options=options))[-1] == "given.published"


def test_a_given_standfirst_claims_its_line_or_is_stated() -> None:
    deck = "The yes side won by 74 votes after a long night of counting."
    shown = parse_article(f"{TITLE}\n{deck}\n{BODY}", options=Options(subtitle=deck))
    assert (shown.subtitle, len(shown.paragraphs)) == (deck, 3)
    assert parse_article(BODY, options=Options(subtitle=deck)).subtitle == deck


def test_without_a_given_value_nothing_changes() -> None:
    assert parse_article(BODY, options=Options()) == parse_article(BODY)


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("published", "soon", "2024-12-05"),
        ("published", "yesterday, 10:30", "2024-12-05"),
        ("authors", "A", "tuple"),
        ("language", "klingon", "ISO 639-1"),
        ("encoding", "utf-99", "cp1251"),
        ("title", "", "at least 1 character"),
    ],
)
def test_a_wrong_option_is_an_error_that_names_the_field_and_what_is_taken(field: str, value: str, says: str) -> None:
    with pytest.raises(ValidationError, match=says) as raised:
        Options.model_validate({field: value})
    assert raised.value.errors()[0]["loc"] == (field,)


def test_the_command_takes_what_is_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "body.txt"
    path.write_text(BODY, encoding="utf-8")
    arguments = ["--title", TITLE, "--author", "Nora Whitlock", "--published", "2024-03-09"]
    assert main(["parse", str(path), *arguments]) == 0
    printed = capsys.readouterr().out
    assert TITLE in printed
    assert "Nora Whitlock" in printed
    assert main(["parse", str(path), "--published", "soon"]) == 2
    assert "--published 'soon': give a date" in capsys.readouterr().err


@pytest.mark.parametrize("marks", ["• • •", "* * *", "———", "…"])
@pytest.mark.parametrize("title", [None, "…", "Old mill burns down in Ashby"])
def test_a_line_of_marks_is_never_the_given_title(marks: str, title: str | None) -> None:
    """Marks between the parts of a text have no letters, as a title has none that nobody gave."""
    raw = "\n\n".join((TITLE, "By Jane Roe", BODY, marks, "The ferry goes on."))
    article = parse_article(raw, options=Options(title=title))
    assert article.title == (title or TITLE)
    assert not any(block.text == marks and block.kind == "title" for block in article.blocks)
