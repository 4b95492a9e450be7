"""What fuzzing found: each kind of input that once hung, raised or lost a law, in variations."""

import time

import pytest

from newsparse.label.twins import find_twins
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read import read

LONGEST_SECONDS = 5.0
"""Seconds that a text of a few lines may take with all that is loaded the first time; a hang has no end."""

LEAD = "The council of Ashby voted on Monday to rebuild the old mill, which burned down in June last year."
LAST = "The work begins in May and will take two years, the council said, and nobody voted against it."


def parse(raw: str, form: str = "text") -> Article:
    start = time.process_time()
    article = parse_article(raw, options=Options.model_validate({"format": form}))
    assert time.process_time() - start < LONGEST_SECONDS
    return article


# ---- a list of authors that breaks off at the end of the text

BROKEN_OFF = (
    "Jane Roe,",
    "By Jane Roe,",
    "By Jane Roe, Bo Lee &",
    "By Jane Roe;",
    "By Jane Roe,\n",
    "By Jane Roe,\n\n***\n",
    "Von Eva Probe,",
    "Par Anne Moreau,\n-",
    "Por Ana Ruiz &\n\n\n",
    "Jane Roe, Bo Lee and Ada Finch, ",
    "By Jane Roe,\n...\n...\n...",
)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize(
    "above", ["", "Old mill burns in Ashby\n\n", f"Old mill burns in Ashby\n\n{LEAD}\n\n{LAST}\n\n"]
)
@pytest.mark.parametrize("line", BROKEN_OFF)
def test_a_list_of_authors_may_break_off_at_the_end(line: str, above: str, form: str) -> None:
    raw = above + line
    if form == "html":
        raw = "".join(f"<p>{part}</p>" for part in raw.split("\n") if part.strip())
    assert parse(raw, form).blocks


def test_a_list_of_authors_goes_on_below() -> None:
    article = parse(f"Old mill burns in Ashby\n\nBy Jane Roe,\nEva Probe &\nAda Finch\n\n{LEAD}\n\n{LAST}\n")
    assert [author.name for author in article.authors] == ["Jane Roe", "Eva Probe", "Ada Finch"]


# ---- line breaks inside what is read as one line

INNER = {
    "a reading": "<p><ruby>水<rt>\nみず\n</rt></ruby>車が燃えた。</p>",
    "a reading of two words": "<p><ruby>北京<rt>běi\n\tjīng</rt></ruby>的船停了。</p>",
    "an empty reading": "<p><ruby>水<rt> \n </rt></ruby>車が燃えた。</p>",
    "readings of letters": "<p><ruby>水<rt>み\n</rt>車<rt>\nしゃ</rt></ruby>が燃えた。</p>",
    "a reading without its word": "<rt>\nみず\nしゃ</rt>",
    "a reading after a caption": "<figcaption>水車<rt>\n\na\r\nb</rt></figcaption>",
    "the text of an image": f"<img src=a alt='Old mill\nburns'><p>{LEAD}</p>",
    "a heading": f"<h1>Old\nmill\r\nburns</h1><p>{LEAD}</p>",
    "a cell": "<table><tr><td>North\n402</td><td>a\n\nb</td></tr><tr><td>South</td><td>1</td></tr></table>",
    "preformatted code": "<pre>if mill:\n    burn()\n\n    end()</pre>",
    "a value": f"<meta name=author content='Jane\nRoe'><h1>Mill</h1><p>{LEAD}</p>",
}


@pytest.mark.parametrize("case", INNER)
def test_no_segment_of_a_page_holds_a_line_break(case: str) -> None:
    segments = read(INNER[case], Options(format="html")).segments
    assert not [one.text for one in segments if "\n" in one.text or "\r" in one.text or not one.text.strip()]
    assert len(find_twins(segments).keys) == len(segments)
    parse(INNER[case], "html")


def test_a_reading_is_folded() -> None:
    article = parse(INNER["a reading of two words"], "html")
    assert [block.text for block in article.blocks] == ["北京的船停了。", "běi jīng"]


# ---- a line of nothing that anybody sees, in an archive's export

UNSEEN = ("\xad", "\u200b", "\ufeff", "\u200e", "\u2060")


@pytest.mark.parametrize("unseen", UNSEEN)
@pytest.mark.parametrize("place", range(7))
def test_unseen_lines_of_an_export_show_nothing_alone(unseen: str, place: int) -> None:
    """Such a line belongs to the block beside it, and is neither headline nor label."""
    lines = ["The Ashby Post", "March 9, 2024", "Old mill burns", "BYLINE: Jane Roe", "LENGTH: 300 words", LEAD, LAST]
    plain, lined = parse("\n".join(lines)), parse("\n".join([*lines[:place], unseen, *lines[place:]]))
    assert [block.text for block in lined.blocks] == [block.text for block in plain.blocks]
    assert (lined.title, lined.published) == (plain.title, plain.published)
