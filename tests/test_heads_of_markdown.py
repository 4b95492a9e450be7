"""YAML as people write it, headings without words, calls over mails, and embeds in square brackets."""

import pytest

from newsparse import parse_article

TITLE = "Old Lighthouse at Ravel Point Gets a New Keeper"
BODY = (
    "The lighthouse at Ravel Point will have a keeper again next month, the harbor trust said on Tuesday.",
    "Forty-one people applied for the post, which pays little and comes with a goat.",
    "Boats will be able to call the tower by radio from the first week of November.",
)
TEXT = "\n\n".join(BODY)


@pytest.mark.parametrize(
    ("head", "title", "names"),
    [
        ("title: 'Roe''s Goat Stays'' Tale'\nauthor: Jane Roe", "Roe's Goat Stays' Tale", ["Jane Roe"]),
        ('title: "The \\"Old\\" Lighthouse Stays"\nauthor: Jane Roe', 'The "Old" Lighthouse Stays', ["Jane Roe"]),
        (f"title: >-\n  {TITLE[:29]}\n  {TITLE[30:]}\nauthor: Jane Roe", f"{TITLE[:29]} {TITLE[30:]}", ["Jane Roe"]),
        (f"title: >\n  {TITLE}\nauthor: Jane Roe", TITLE, ["Jane Roe"]),
        (f"title: {TITLE}\nauthor:\n  name: Jane Roe\n  email: j@x.example", TITLE, ["Jane Roe"]),
        (f"title: {TITLE}\nauthors:\n  - name: Jane Roe\n  - name: Jan Muster", TITLE, ["Jane Roe", "Jan Muster"]),
        (f"title: {TITLE}\nauthors:\n- Jane Roe\n- Jan Muster\ntags:\n- goat", TITLE, ["Jane Roe", "Jan Muster"]),
        (f"title: {TITLE}\nexcerpt: |\n  A bus driver\n  trades tides.\nauthor: Jane Roe", TITLE, ["Jane Roe"]),
        (f"title: '{TITLE}' # draft\nauthor: Jane Roe", f"'{TITLE}' # draft", ["Jane Roe"]),
    ],
)  # fmt: skip
def test_values_of_front_matter(head: str, title: str, names: list[str]) -> None:
    article = parse_article(f"---\n{head}\ndate: 2025-10-14\n---\n\n{TEXT}")
    assert (article.title, [author.name for author in article.authors]) == (title, names)
    assert [block.text for block in article.body] == list(BODY)
    assert str(article.published) == "2025-10-14"


@pytest.mark.parametrize(
    "text",
    [
        f"#\n\n# {TITLE}\n\nBy Jane Roe\n\n{TEXT}",
        f"##\n\n# {TITLE}\n\nBy Jane Roe\n\n{TEXT}",
        f"# {TITLE}\n\n#\n\nBy Jane Roe\n\n{TEXT}",
        f"# {TITLE}\n\nBy Jane Roe\n\n#\n\n{TEXT}\n\n#",
    ],
)
def test_a_heading_without_words_is_nothing(text: str) -> None:
    article = parse_article(text)
    assert (article.title, [block.text for block in article.body]) == (TITLE, list(BODY))


@pytest.mark.parametrize(
    "code",
    ["[youtube https://youtu.be/abc]", "[tweet https://x.com/a/status/1]", "[soundcloud url=https://s.test/1]"],
)
def test_embeds_in_brackets_are_no_text(code: str) -> None:
    article = parse_article("\n\n".join((TITLE, "By Jane Roe", *BODY[:2], code, BODY[2])))
    assert [block.text for block in article.body] == list(BODY)


def test_a_remark_in_brackets_stays() -> None:
    said = "“They [the video team] were here on Monday,” said Amos Birch, who keeps the goat."
    article = parse_article("\n\n".join((TITLE, "By Jane Roe", *BODY[:2], said, BODY[2])))
    assert said in [block.text for block in article.body]


@pytest.mark.parametrize(
    "call",
    [
        "Having trouble viewing this email? View it in your browser.",
        "Can't see this message? Read it online.",
        "Wird diese E-Mail nicht richtig dargestellt? Bitte hier klicken.",
        "¿No puedes ver este correo? Ábrelo en tu navegador.",
    ],
)
def test_a_call_over_a_mail_is_no_paragraph(call: str) -> None:
    head = f"From: news@ravel.example\nTo: reader@x.example\nSubject: {TITLE}\nDate: Tue, 14 Oct 2025 07:00:00 -0400"
    article = parse_article(f"{head}\n\n{call}\n\n{TEXT}\n")
    assert [block.text for block in article.body] == list(BODY)
