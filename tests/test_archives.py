"""What archives and mail programs export: labels tell the fields, the text is whole, further documents stay apart."""

import pytest

from newsparse.cues.archives import load_archives, load_line_forms
from newsparse.kinds import Kind
from newsparse.model import Article
from newsparse.parse import parse_article

LEAD = "The old mill in Ashby burned down on Monday night, the fire chief of the town said on Tuesday."
SECOND = "Nobody was hurt, but the loss of flour and machines may reach two million crowns, its owner said."
THIRD = "The council will meet on Friday, in the school hall, to talk about what should stand there next."
WRAPPED = (
    "The old mill in Ashby burned down on Monday night, the fire chief of the\ntown said on Tuesday.\n\n"
    "Nobody was hurt, but the loss of flour and machines may reach two million\ncrowns, its owner said.\n\n"
    "The council will meet on Friday, in the school hall, to talk about what\nshould stand there next.\n"
)

NEXIS = (
    "                  1 of 2 DOCUMENTS\n\n\n                  The Ashby Post\n\n"
    "              March 9, 2024 Saturday\n                  Late Edition\n\n"
    "Old Mill Burns Down\n\nBYLINE: Jane Roe\n\nSECTION: NEWS; Pg. 6\n\nLENGTH: 88 words\n\n"
    f"{WRAPPED}\nLOAD-DATE: March 10, 2024\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: The mill on Monday\n\n"
    "              Copyright 2024 The Ashby Post\n                 All Rights Reserved\n"
)
NEXIS_LABELLED = (
    "HEADLINE: Old Mill Burns\nDown\n\nBYLINE: Jane Roe\n\nDATE: March 9, 2024\n\nSECTION: NEWS\n\n"
    f"BODY:\n{LEAD}\n\n{SECOND}\n\n{THIRD}\n\nLENGTH: 88 words\n\nLOAD-DATE: March 10, 2024\n"
)
FACTIVA = (
    "SE News\nHD Old Mill Burns Down\nBY By Jane Roe\nWC 88 words\nPD 9 March 2024\nET 21:40\nSN The Ashby Post\n"
    f"SC ASHPO\nLA English\nCY (c) 2024 The Ashby Post. All rights reserved.\nLP\n{LEAD}\nTD\n{SECOND}\n{THIRD}\n"
    "NS gfire : Fires\nRE uk : United Kingdom\nAN Document ASHPO00020240309ek3900001\n"
)
UNLABELLED = (
    "News\nOld Mill Burns Down\nBy Jane Roe\n88 words\n9 March 2024\n21:40\nThe Ashby Post\nASHPO\nA1\nEnglish\n"
    f"(c) 2024 The Ashby Post. All rights reserved.\n{LEAD}\n{SECOND}\n{THIRD}\nDocument ASHPO00020240309ek3900001\n"
)
PROQUEST = (
    "Title: Old Mill Burns Down\nAuthor: Roe, Jane\nPublication title: The Ashby Post\nSection: News\n"
    f"Publication date: Mar 9, 2024\nPublisher: Ashby Press\nFull text: {LEAD}\n{SECOND}\n{THIRD}\n"
    "Subject: Fires\nProQuest document ID: 123456789\n"
    "Document URL: https://example.test/123\nCopyright: Ashby Press 2024\nDatabase: Example\n"
)
NEXIS_UNI = (
    "Old Mill Burns Down\nThe Ashby Post\nMarch 9, 2024 Saturday\nCopyright 2024 The Ashby Post All Rights Reserved\n"
    f"Section: NEWS; Pg. 6\nLength: 88 words\nByline: By JANE ROE\nBody\n{LEAD}\n{SECOND}\n{THIRD}\n"
    "Load-Date: March 10, 2024\nEnd of Document\n"
)
EXPORTS = {
    "Nexis Uni": NEXIS_UNI.replace("JANE ROE", "Jane Roe"),
    "Nexis": NEXIS,
    "Nexis with labels": NEXIS_LABELLED,
    "Factiva": FACTIVA,
    "Factiva without labels": UNLABELLED,
    "ProQuest": PROQUEST,
}


def fields(article: Article) -> tuple[str | None, list[str], str, str | None, tuple[str, ...]]:
    names = [author.name for author in article.authors]
    return article.title, names, str(article.published)[:10], (article.section or "").title(), article.paragraphs


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("case", EXPORTS)
def test_labels_name_the_fields(case: str, end: str) -> None:
    article = parse_article(EXPORTS[case].replace("\n", end))
    name = "Roe, Jane" if case == "ProQuest" else "Jane Roe"
    assert fields(article) == ("Old Mill Burns Down", [name], "2024-03-09", "News", (LEAD, SECOND, THIRD))
    assert article.subtitle is None
    assert len(article.body) == 3
    assert {"title.labelled", "byline.labelled", "timestamp.labelled"} <= {block.rule for block in article.blocks}
    assert not article.warnings


@pytest.mark.parametrize("case", EXPORTS)
def test_a_label_is_a_block_of_its_own(case: str) -> None:
    article = parse_article(EXPORTS[case])
    labels = [block.text for block in article.blocks if block.rule == "bare_label.head"]
    assert bool(labels) == (case != "Factiva without labels")
    assert all(
        article.source[block.start : block.end] == block.text for block in article.blocks if block.text in labels
    )


def test_a_caption_of_the_archive_is_a_caption() -> None:
    assert [caption.text for caption in parse_article(NEXIS).captions] == ["The mill on Monday"]


@pytest.mark.parametrize("case", ["Nexis", "Factiva", "Factiva without labels"])
@pytest.mark.parametrize("more", [1, 3])
def test_further_documents_stay_apart(case: str, more: int) -> None:
    one = EXPORTS[case]
    article = parse_article("\n\n".join([one] + [one.replace("Mill", f"Barn {n}") for n in range(more)]))
    assert fields(article)[0] == "Old Mill Burns Down"
    assert article.paragraphs == (LEAD, SECOND, THIRD)
    (warning,) = [issue for issue in article.warnings if issue.check == "further-documents"]
    assert warning.message.endswith(f": {more}")
    further = [block for block in article.blocks if block.rule == "other.further-document"]
    assert further
    assert {block.kind for block in further} == {Kind.OTHER}


MAIL = (
    "From: The Ashby Post <news@ashby.example>\nTo: reader@example.org\nSubject: Old Mill\n Burns Down\n"
    f"Date: Sat, 9 Mar 2024 06:00:00 +0000\n\n{WRAPPED}\n"
    "> He wrote that the mill was\n> safe and sound.\n>\n> It was not.\n\n"
    "-- \nThe Ashby Post, 12 Mill Street\nUnsubscribe here: https://ashby.example/u\n"
)


def test_a_mail_has_a_head_a_text_and_a_signature() -> None:
    article = parse_article(MAIL)
    assert (article.title, str(article.published)) == ("Old Mill Burns Down", "2024-03-09 06:00:00+00:00")
    assert article.paragraphs[:3] == (LEAD, SECOND, THIRD)
    quotes = [block.text for block in article.blocks if block.kind is Kind.QUOTE]
    assert quotes == ["He wrote that the mill was safe and sound.", "It was not."]
    assert not any("Unsubscribe" in block.text or "Mill Street" in block.text for block in article.body)


FOLDED = {
    "hops": ("Received: from mail.ashby.example", "by mx.example.org with ESMTPS id 4Xb", "for <reader@example.org>;"),
    "two hops": ("Received: by 10.2.3.4", "with SMTP id h5;", "Sat, 9 Mar 2024 06:00:03 +0000", "(version=TLS1_3)"),
    "a signature": ("DKIM-Signature: v=1; a=rsa-sha256;", "d=ashby.example; s=mail;", "h=from:to:subject;", "b=hijkl"),
    "copies": ("Cc: ann@example.org,", "bob@example.org,", "cyn@example.org,", "dan@example.org", "eve@example.org"),
    "references": ("References: <a1@ashby.example>", "<a2@ashby.example>", "<a3@ashby.example>", "<a4@ashby.example>"),
    "parts": ("Content-Type: text/plain;", 'charset="utf-8";', "format=flowed;", "delsp=yes;", "reply-type=original"),
    "results": ("Authentication-Results: mx.example.org;", "dkim=pass;", "spf=pass;", "dmarc=pass", "(p=NONE)"),
    "help": ("List-Help:", "<https://ashby.example/h>,", "<mailto:h@ashby.example>", "(help)"),
    "a report": ("X-Spam-Status: No,", "score=-2.1", "required=5.0", "tests=BAYES_00,", "HTML_MESSAGE"),
    "a thread": ("Thread-Topic: Old", "Mill", "Burns", "Down", "at", "Ashby"),
    "a seal": ("ARC-Seal: i=1; a=rsa-sha256;", "t=1709964003; cv=none;", "d=mx.example.org; s=arc;", "b=lmnop"),
    "a check": (
        "Received-SPF: pass",
        "(mx.example.org: domain of news@ashby.example",
        "designates 10.2.3.4)",
        "client-ip=10.2.3.4;",
    ),
    "an archive": ("List-Archive:", "<https://ashby.example/a>", "(all letters", "since 1999)"),
    "how to join": ("List-Subscribe:", "<https://ashby.example/s>,", "<mailto:s@ashby.example>", "(join)"),
    "an index": ("Thread-Index: AdpyQ1", "x2b9Q", "wAAAB", "4sdA=="),
    "a further hop": ("X-Received: by 10.2.3.4", "with SMTP id h5", "mr881;", "Sat, 09 Mar 2024"),
}


@pytest.mark.parametrize("indent", ["\t", " ", "    "], ids=["tab", "blank", "blanks"])
@pytest.mark.parametrize("field", FOLDED.values(), ids=FOLDED)
def test_most_lines_of_a_mail_s_head_may_go_on_with_a_field(field: tuple[str, ...], indent: str) -> None:
    folded = f"\n{indent}".join(field)
    article = parse_article(f"{folded}\n{indent}and so on\n{indent}to its end\n{MAIL}")
    assert (article.title, str(article.published)) == ("Old Mill Burns Down", "2024-03-09 06:00:00+00:00")
    assert article.paragraphs[:3] == (LEAD, SECOND, THIRD)


NEXIS_GERMAN = (
    "Mühle brennt ab\nAshby Post\n9. März 2024 Samstag\nCopyright 2024 Ashby Post Alle Rechte vorbehalten\n"
    f"Rubrik: NEWS; S. 3\nLänge: 88 Wörter\nAutor: Jane Roe\nBody\n{LEAD}\n{SECOND}\n{THIRD}\n"
    "Classification\nLanguage: GERMAN; DEUTSCH\nPublication-Type: Zeitung\nEnd of Document\n"
)


def test_what_follows_a_text_may_stand_right_below_it() -> None:
    article = parse_article(NEXIS_GERMAN)
    assert tuple(block.text for block in article.body) == (LEAD, SECOND, THIRD)
    assert fields(article)[:2] == ("Mühle brennt ab", ["Jane Roe"])


@pytest.mark.parametrize("label", ["Subject", "Betreff", "Onderwerp", "Asunto"])
def test_a_mail_may_have_its_subject_alone(label: str) -> None:
    article = parse_article(f"{label}: Old Mill Burns Down\n\n{WRAPPED}")
    assert (article.title, article.paragraphs) == ("Old Mill Burns Down", (LEAD, SECOND, THIRD))


NO_EXPORTS = {
    "a recipe": f"Old Mill Bread\n\nTYPE: bread\n\nNOTES: none\n\n{LEAD}\n\n{SECOND}",
    "an interview": f"Title: who gave you yours?\n\nAuthor: nobody.\n\n{LEAD}\n\n{SECOND}",
    "a shouted story": f"AN OLD MILL BURNS\n\nIN ASHBY\n\n{LEAD}\n\nBY FRIDAY IT WAS GONE\n\n{SECOND}",
    "words counted": f"Old Mill Burns\n\n88 words\n\n{LEAD}\n\n{SECOND}",
    "a letter": f"To: the editor\n\n{LEAD}\n\n{SECOND}",
}


@pytest.mark.parametrize("case", NO_EXPORTS)
def test_a_label_or_two_make_no_export(case: str) -> None:
    article = parse_article(NO_EXPORTS[case])
    assert not any("labelled" in block.rule or "further" in block.rule for block in article.blocks)


def test_the_rows_prove_themselves() -> None:
    archives = {"nexis", "factiva", "proquest", "ebsco", "genios", "newsbank", "pressreader", "record", "mail"}
    assert {archive.name for archive in load_archives()} == archives
    forms = {"document", "end", "words", "rights", "rule", "number", "cover", "source", "medium", "record"}
    assert {says for says, _ in load_line_forms()} == forms
