"""Listed addresses: a mail in plain text numbers its links and lists below the text where each leads."""

import pytest

from newsparse import parse_article

TOLD = [
    "Two cafés have opened on Quay Street within a week of each other, and neither will give way. [1]",
    "The ferry sails again from Monday, six times a day, the operator said. [2]",
    "The tide tables are back on Friday, with the names of all who found the goat.",
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "form", ["[{0}] https://a.example/{0}", "[{0}]: https://a.example/{0}", "[{0}] <http://a.example/{0}>"]
)
@pytest.mark.parametrize("head", [[], ["Links:"], ["------"]])
def test_where_links_lead_is_no_text(head: list[str], form: str, gap: str) -> None:
    listed = gap.join([*head, *(form.format(number) for number in (1, 2))])
    article = parse_article("\n\n".join(["The Harbour Letter goes to sea", "By Jane Roe", *TOLD, listed]))
    assert [block.text for block in article.body][:3] == TOLD
    assert not any("a.example" in block.text for block in article.body)


def test_a_numbered_line_with_words_stays() -> None:
    lines = ["[1] The deeds of the mill, at https://a.example/deeds", "[2] Roe, A History of Ashby, page 12."]
    article = parse_article("\n\n".join(["The mill of Ashby has a past", "By Jane Roe", *TOLD, *lines]))
    assert lines[0] in article.text
