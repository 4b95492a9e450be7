"""Running heads: what stands at the top or foot of each printed page is no story, and tears no sentence in two."""

import pytest

from newsparse.parse import parse_article

TITLE = "Potters reopen the old kiln at Ashby"
ONE = "The old kiln of Ashby was lit on Friday for the first time since the flood, and forty people came to watch it."
TWO = "It took the potters eleven months to dry the bricks, and the roof was mended with tiles from a chapel."
THREE = "The first firing is of cups alone, for the town hall, whose own were lost when the river came in spring."
FOUR = "“I had forgotten the smell of it,” said Jane Roe, who learned there, and who will teach there from October."
TORN = (
    "The potters hope that the kiln, which holds nine hundred cups or, as they say, the supper of a town,",
    "will burn twice in each month until the snow comes.",
)
WHOLE = " ".join(TORN)
TOP = "The Ashby Post          Thursday, 7 August 2025"
STORY = (ONE, TWO, THREE, FOUR)

PAGES = {
    "number, then paper and date": f"{TOP}\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\n      3\n\n{TOP}\n\n{THREE}\n\n{FOUR}\n",
    "paper and date, then number": f"{TOP}\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\n{TOP}\n3\n\n{THREE}\n\n{FOUR}\n",
    "number on the same line": f"{TOP}     2\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\n{TOP}     3\n\n{THREE}\n\n{FOUR}\n",
    "number in front": f"2  {TOP}\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\n3  {TOP}\n\n{THREE}\n\n4  {TOP}\n\n{FOUR}\n",
    "paper and date on two lines": (
        f"The Ashby Post\nThursday, 7 August 2025\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\n- 3 -\n\n"
        f"The Ashby Post\nThursday, 7 August 2025\n\n{THREE}\n\n{FOUR}\n"
    ),
    "in capitals": f"{TOP}\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\nPage 3\n\n{TOP.upper()}\n\n{THREE}\n\n{FOUR}\n",
    "a foot": (
        f"{TITLE}\n\n{ONE}\n\nwww.ashbypost.example  |  Page 1 of 3\n\n{TWO}\n\n"
        f"www.ashbypost.example  |  Page 2 of 3\n\n{THREE}\n\n{FOUR}\n\nwww.ashbypost.example  |  Page 3 of 3\n"
    ),
    "the headline again": (
        f"Page 1 of 3\n{TITLE}\n\n{ONE}\n\n{TWO}\n\nPage 2 of 3\n{TITLE}\n\n{THREE}\n\nPage 3 of 3\n{TITLE}\n\n{FOUR}\n"
    ),
    "a browser's print": (
        f"8/7/25, 9:14 AM          {TITLE} | The Ashby Post\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\n"
        f"https://ashbypost.example/kiln                   1/2\n\f8/7/25, 9:14 AM          {TITLE} | The Ashby Post\n\n"
        f"{THREE}\n\n{FOUR}\n\nhttps://ashbypost.example/kiln                   2/2\n"
    ),
    "form feeds": f"{TOP}\n\n{TITLE}\n\n{ONE}\n\f{TOP}\n\n{TWO}\n\n{THREE}\n\f{TOP}\n\n{FOUR}\n",
    "pages left and right": (
        f"{TOP}\n\n{TITLE}\n\n{ONE}\n\n4\n\nLocal news\n\n{TWO}\n\n5\n\n{TOP}\n\n{THREE}\n\n6\n\nLocal news\n\n{FOUR}\n"
    ),
    "German": f"{TOP}\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\nSeite 3 von 4\n\n{TOP}\n\n{THREE}\n\n{FOUR}\n",
    "Spanish": f"{TOP}\n\n{TITLE}\n\n{ONE}\n\n{TWO}\n\nPágina 3\n\n{TOP}\n\n{THREE}\n\n{FOUR}\n",
}


@pytest.mark.parametrize("case", PAGES)
def test_a_running_head_is_no_story(case: str) -> None:
    article = parse_article(PAGES[case])
    assert article.title == TITLE
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize("case", PAGES)
def test_a_sentence_goes_on_below_a_running_head(case: str) -> None:
    text = PAGES[case].replace(TWO, TORN[0], 1).replace(THREE, TORN[1], 1)
    bodies = [block.text for block in parse_article(text).body]
    assert bodies in ([ONE, WHOLE, FOUR], [ONE, *TORN, FOUR]) if case == "form feeds" else bodies == [ONE, WHOLE, FOUR]


def test_wrapped_lines_go_on_below_a_running_head() -> None:
    text = (
        f"{TOP}\n\n{TITLE}\n\nThe old kiln of Ashby was lit on Friday for the first time since\n"
        "the flood, and forty people came to watch it burn through the\nnight. It took the potters\n\n"
        f"                         3\n\n{TOP}\n\neleven months to dry the bricks, and the roof was mended with\n"
        "tiles from a chapel. The first firing is of cups alone, for the\ntown hall, whose own were lost.\n"
    )
    (paragraph,) = parse_article(text).body
    assert "It took the potters eleven months to dry the bricks" in paragraph.text
    assert "Post" not in paragraph.text


NO_HEADS = {
    "a heading said twice": f"{TITLE}\n\n{ONE}\n\nThe cups\n\n{TWO}\n\nThe cups\n\n{THREE}\n\n{FOUR}\n",
    "numbered parts": f"{TITLE}\n\n1\n\nThe bricks\n\n{ONE}\n\n{TWO}\n\n2\n\nThe cups\n\n{THREE}\n\n{FOUR}\n",
    "rounds of a match": f"{TITLE}\n\n{ONE}\n\nRound 1\n\n{TWO}\n\nRound 2\n\n{THREE}\n\nRound 3\n\n{FOUR}\n",
    "years": f"{TITLE}\n\n{ONE}\n\nAshby 2023\n\n{TWO}\n\nAshby 2024\n\n{THREE}\n\nAshby 2025\n\n{FOUR}\n",
    "a refrain": f"{TITLE}\n\n{ONE}\n\n3\n\nBurn on\n\n{TWO}\n\nBurn on\n\n{THREE}\n\n{FOUR}\n",
    "the headline again, beside no number": f"{TITLE}\n\n{ONE}\n\n{TWO}\n\n{TITLE}\n\n{THREE}\n\n{FOUR}\n",
}


@pytest.mark.parametrize("case", NO_HEADS)
def test_what_stands_on_no_page_stays(case: str) -> None:
    article = parse_article(NO_HEADS[case])
    assert not any(block.rule == "other.running-head" for block in article.blocks)
    assert set(STORY) <= set(article.paragraphs)


LISTS = {
    "a gallery's credits": (
        f"{TITLE}\n\n1\nPhoto: Jane Roe\n{ONE}\n\n2\nPhoto: Jane Roe\n{TWO}\n\n3\nPhoto: Jane Roe\n{THREE}\n"
    ),
    "a gallery's count": f"{TITLE}\n\n1/3 photos\n{ONE}\n\n2/3 photos\n{TWO}\n\n3/3 photos\n{THREE}\n",
    "the most read, twice": "\n".join(
        [
            TITLE,
            ONE,
            TWO,
            *2 * ["1", "Frog found in the kiln of the town", "2", "Snow is late", "3", "River is low"],
            THREE,
        ]
    ),
    "a caption over and under a count": f"{TITLE}\n\nThe old kiln\n\n{ONE}\n\nThe old kiln\n7\nThe old kiln\n\n{TWO}\n",
    "likes": f"Jane Roe\n\n{TITLE}\n\n{ONE}\n\nReport abuse now\n4\n\n{TWO}\n\nReport abuse now\n9\n\n{THREE}\n",
}


@pytest.mark.parametrize("case", LISTS)
def test_what_a_list_or_a_gallery_counts_is_no_page(case: str) -> None:
    assert not any(block.rule == "other.running-head" for block in parse_article(LISTS[case]).blocks)


def test_numbers_that_fall_are_no_pages() -> None:
    article = parse_article(f"{TOP}\n\n{TITLE}\n\n{ONE}\n\n9\n{TOP}\n\n{TWO}\n\n4\n{TOP}\n\n{THREE}\n\n{FOUR}\n")
    assert not any(block.rule == "other.running-head" for block in article.blocks)


def test_every_character_stands_in_one_block() -> None:
    for text in PAGES.values():
        at = 0
        for block in sorted(parse_article(text).blocks, key=lambda block: block.start):
            assert not text[at : block.start].strip()
            at = block.end
        assert not text[at:].strip()


SINGLE = (
    "The Ashby Post      7 August 2025      Page 4",
    "Page 4      The Ashby Post      7 August 2025",
    "The Ashby Post | 7 August 2025 | Page 4",
    "The Ashby Post     Page 4",
    "Page 4 of 6      The Ashby Post",
    "www.ashbypost.example      Page 2 of 3",
    "The Ashby Post\t7 August 2025\tPage 4",
    "Der Hafenbote      Montag, 7. Juli 2025      Seite 4",
    "El Faro      7 de julio de 2025      Página 4",
    "Le Phare     dimanche 7 juillet 2025     page 4",
    "Маяк      7 июля 2025      Страница 4",
    "晨报      2025年7月7日      第4页",
)
NO_SINGLE = (
    "Weather .......... Page 4",
    "The map of the kilns is on page 4",
    "Letters to the editor: Page 4",
    "Sport     Page 12\nWeather     Page 14",
)


@pytest.mark.parametrize("head", SINGLE)
def test_a_head_that_tells_its_page_in_a_column_stands_on_one_page_break(head: str) -> None:
    whole = parse_article("\n\n".join((TITLE, ONE, TWO, head, THREE, FOUR)))
    assert whole.paragraphs == STORY
    torn = parse_article("\n\n".join((TITLE, ONE, TORN[0], head, TORN[1], FOUR)))
    assert torn.paragraphs == (ONE, WHOLE, FOUR)


@pytest.mark.parametrize("line", NO_SINGLE)
def test_what_leads_to_another_page_is_no_head_of_one(line: str) -> None:
    article = parse_article("\n\n".join((TITLE, ONE, TWO, line, THREE, FOUR)))
    assert not any(block.rule == "other.running-head" for block in article.blocks)
    assert set(STORY) <= set(article.paragraphs)
