"""Whole mails as they were sent: in parts, one inside the other, in several encodings, or as base64."""

import base64
import quopri

import pytest

from newsparse import parse_article
from village_stories import STORIES

HEAD = "From: Pell <news@pell.example>\nTo: all@pell.example\nSubject: {title}\nDate: Mon, 3 Nov 2025 06:00:00 +0000\n"


def encode(text: str, encoding: str, charset: str) -> str:
    data = text.encode(charset)
    if encoding == "base64":
        return base64.encodebytes(data).decode()
    return quopri.encodestring(data).decode() if encoding == "quoted-printable" else text


def part(kind: str, text: str, encoding: str, charset: str = "utf-8") -> str:
    said = f"Content-Transfer-Encoding: {encoding}\n" if encoding else ""
    return f"Content-Type: {kind}; charset={charset}\n{said}\n{encode(text, encoding, charset)}\n"


def parts(kind: str, mark: str, *inside: str) -> str:
    body = "".join(f"--{mark}\n{one}" for one in inside)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\n\nThis is a mail in parts.\n{body}--{mark}--\n'


def plain_and_html(language: str, encoding: str, charset: str = "utf-8") -> str:
    told = STORIES[language].paragraphs
    html = "".join(f"<p>{one}</p>" for one in told)
    return parts(
        "alternative",
        "b1",
        part("text/plain", "\n\n".join(told), encoding, charset),
        part("text/html", html, encoding, charset),
    )


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru", "zh"])
@pytest.mark.parametrize("encoding", ["", "8bit", "base64", "quoted-printable"])
def test_the_plain_part_is_the_text(language: str, encoding: str) -> None:
    story = STORIES[language]
    article = parse_article(HEAD.format(title=story.title) + "MIME-Version: 1.0\n" + plain_and_html(language, encoding))
    assert (article.title, article.paragraphs) == (story.title, story.paragraphs)
    assert "mime-parts" in {issue.check for issue in article.warnings}


@pytest.mark.parametrize(
    ("language", "charset"), [("de", "cp1252"), ("fr", "cp1252"), ("ru", "cp1251"), ("zh", "gb18030")]
)
def test_each_part_says_its_letters(language: str, charset: str) -> None:
    story = STORIES[language]
    article = parse_article(HEAD.format(title="News") + plain_and_html(language, "base64", charset))
    assert article.paragraphs == story.paragraphs


def test_parts_stand_inside_parts_beside_files() -> None:
    picture = (
        "Content-Type: image/png\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
    )
    inside = parts("mixed", "b0", plain_and_html("de", "quoted-printable"), picture)
    story = STORIES["de"]
    assert parse_article(HEAD.format(title=story.title) + inside).paragraphs == story.paragraphs


def test_html_is_the_text_where_the_plain_part_says_that_there_is_none() -> None:
    story = STORIES["en"]
    html = "".join(f"<p>{one}</p>" for one in story.paragraphs)
    mail = parts(
        "alternative", "b1", part("text/plain", "Your program shows no HTML.", ""), part("text/html", html, "")
    )
    assert parse_article(HEAD.format(title=story.title) + mail).paragraphs == story.paragraphs


def test_a_mail_may_be_one_part_in_base64() -> None:
    story = STORIES["fr"]
    mail = HEAD.format(title=story.title) + part("text/plain", "\n\n".join(story.paragraphs), "base64")
    assert parse_article(mail).paragraphs == story.paragraphs


@pytest.mark.parametrize("text", ["", "Subject: x\nContent-Transfer-Encoding: base64\n\n%%%\n", "boundary=x", "base64"])
def test_what_is_none_of_this_stays(text: str) -> None:
    story = "\n\n".join(STORIES["en"].paragraphs)
    assert parse_article(f"{text}\n\n{story}").body


def test_a_story_that_speaks_of_parts_is_no_mail() -> None:
    told = ("The boundary of the parish runs through the mill, the court said.", "A base64 file named it, too.")
    assert parse_article("\n\n".join(told)).paragraphs == told
