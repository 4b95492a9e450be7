"""Two towns with a dash between them and no blank, as American and German papers set them."""

import pytest

from newsparse.dateline import find_dateline

STORY = "The harbour council voted on Tuesday to keep the old bridge open for another winter, after hours of debate."


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("MINNEAPOLIS–ST. PAUL (AP) — ", "MINNEAPOLIS–ST. PAUL", "AP"),
        ("DALLAS–FORT WORTH, Texas (AP) — ", "DALLAS–FORT WORTH, Texas", "AP"),
        ("ISRAEL–LEBANON BORDER — ", "ISRAEL–LEBANON BORDER", None),
        ("KYIV–LVIV (Reuters) - ", "KYIV–LVIV", "Reuters"),
        ("TEL AVIV–JAFFA, May 3 (Xinhua) -- ", "TEL AVIV–JAFFA", "Xinhua"),
        ("Berlin–Paris (dpa) - ", "Berlin–Paris", "dpa"),
        ("MINNEAPOLIS-ST. PAUL (AP) — ", "MINNEAPOLIS-ST. PAUL", "AP"),
        ("SELBY–", "SELBY", None),
        ("SELBY – ", "SELBY", None),
    ],
)
def test_both_are_the_place(opening: str, place: str, agency: str | None) -> None:
    found = find_dateline(opening + STORY)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
