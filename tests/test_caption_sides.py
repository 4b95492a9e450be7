"""Captions that say between commas where somebody stands."""

import pytest

from newsparse.label.passes.captions.form import names_side


@pytest.mark.parametrize(
    "side",
    ["left", "right", "center", "centre", "front", "far left", "far right", "bottom left", "top right", "second left"],
)
def test_every_side_is_found(side: str) -> None:
    assert names_side(f"Nora Pell, {side}, opens the new bridge at Selby Quay.")
    assert names_side(f"The bakers of Selby Quay with Nora Pell, {side}.")


@pytest.mark.parametrize(
    "text",
    [
        "Nora Pell, who left the council in May, opens the bridge.",
        "The far right, she said, has left the council.",
        'Nora Pell said: "Turn to Omar Haddad, far right, and wave."',
        "Nora Pell, far righteous, opens the bridge.",
    ],
)
def test_other_words_are_no_side(text: str) -> None:
    assert not names_side(text)


def test_a_word_as_long_as_the_text_is_read_once() -> None:
    assert not names_side(f"{'A' * 300_000} stands behind it, far left.")
