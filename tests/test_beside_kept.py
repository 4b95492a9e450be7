"""Sentences and items of a page among others of the same element, which the story keeps, stay whatever they say."""

import pytest

from newsparse import parse_article

STORY = (
    "The museum of Selby opens its roof on Friday afternoon so that people can wave at the planet.",
    "Two hundred people have signed up for the afternoon, the museum said in a statement on Monday.",
    "The planet will be seen from the roof for some twenty minutes, low over the harbour.",
    "Jane Roe, who leads the museum, hopes that the sky over the town will be clear.",
    "In the last year clouds hid the planet, and people went home without having seen it.",
    "The museum has invited two schools of the town and the club of those who watch the sky.",
    "The roof closes at nine, and the last ferry to the island leaves half an hour later.",
    "Who cannot come may watch from the quay, where the club sets up its own telescopes.",
)
DOUBTED = (
    "For the photo, staff will provide fun costumes and signs.",
    "Are you ready to wave? Simply grab your kids and look up.",
    "Check the map on the door to learn where you can stand.",
    "You will learn all about rings and moons while you wait.",
    "Sign up at the desk, where the club has its list.",
)
ITEMS = (
    "The planet has more than a hundred moons, most of them small.",
    "Its rings are made of ice and dust.",
    "A year there is as long as twenty-nine of ours.",
    "Winds are faster than any on our own planet.",
)


@pytest.mark.parametrize("line", DOUBTED)
@pytest.mark.parametrize("place", [3, 4, 5])
def test_a_sentence_between_paragraphs_of_its_element(line: str, place: int) -> None:
    lines = [*STORY[:place], line, *STORY[place:]]
    paragraphs = "".join(f"<p>{text}</p>" for text in lines)
    page = f"<html><body><h1>Selby waves at a planet</h1><div class='text'>{paragraphs}</div></body></html>"
    assert [block.text for block in parse_article(page).body] == lines


def test_a_list_ends_with_its_last_item() -> None:
    items = "".join(f"<li>{text}</li>" for text in ITEMS)
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY[:4])
    page = (
        f"<html><body><h1>Selby waves at a planet</h1><div class='text'>{paragraphs}<p>What is known:</p>"
        f"<ul>{items}</ul></div><p><a href='/'>Home</a></p></body></html>"
    )
    texts = [block.text for block in parse_article(page).body]
    assert texts[-len(ITEMS) :] == list(ITEMS)


@pytest.mark.parametrize(
    "line", ["This was a red flag.", "Nobody laughed.", "“Why now?”", "He had a plan.", "Not so fast."]
)
def test_a_short_sentence_of_a_text_between_two_paragraphs(line: str) -> None:
    head = ["Selby waves at a planet", "By Jane Roe", "May 3, 2024", "Share"]
    lines = [*STORY[:4], line, *STORY[4:]]
    foot = ["Most read", "Ferry stays in port", "Harbour closes for two years", "Terms of use"]
    assert [block.text for block in parse_article("\n".join((*head, *lines, *foot))).body] == lines
