"""Credits whose label a bar, a slash or a house stands beside, and captions of scripts without case in a figure."""

import pytest

from newsparse.attribution import split_caption
from newsparse.parse import parse_article

CREDITS = [
    ("Photo / Jane Roe", ("Jane Roe",), ()),
    ("Photo / AFP", (), ("AFP",)),
    ("Photo | Jane Roe", ("Jane Roe",), ()),
    ("Foto / Eva Probe", ("Eva Probe",), ()),
    ("Foto | Ana Ruiz", ("Ana Ruiz",), ()),
    ("ST PHOTO: JANE ROE", ("JANE ROE",), ()),
    ("KXT Photo: Jane Roe", ("Jane Roe",), ()),
    ("Photographs: Jane Roe; Tom Lee", ("Jane Roe", "Tom Lee"), ()),
    ("Photographs by Jane Roe and Tom Lee", ("Jane Roe", "Tom Lee"), ()),
]


@pytest.mark.parametrize(("credit", "photographers", "sources"), CREDITS)
def test_label_bar_and_name(credit: str, photographers: tuple[str, ...], sources: tuple[str, ...]) -> None:
    caption = split_caption(f"The ferry at the old pier. {credit}")
    assert caption.text == "The ferry at the old pier."
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == (photographers, sources)


@pytest.mark.parametrize(
    "text",
    [
        "A wall of the museum's photo / painting rooms on Monday.",
        "The ferry at the pier, seen by the UN. Photographs from that day are rare",
    ],
)
def test_no_credit(text: str) -> None:
    assert split_caption(text).credit is None


@pytest.mark.parametrize(
    ("caption", "text", "source"),
    [
        ("보수를 마친 다리. 사진=연합뉴스", "보수를 마친 다리.", "연합뉴스"),
        ("보수를 마친 다리 [사진=연합뉴스]", "보수를 마친 다리", "연합뉴스"),
        ("修缮后的古桥（图片来源：新华社）", "修缮后的古桥", "新华社"),
        ("修理を終えた橋（写真：ロイター）", "修理を終えた橋", "ロイター"),
    ],
)
def test_short_caption_with_its_credit(caption: str, text: str, source: str) -> None:
    body = (
        "<p>푸른내를 가로지르는 옛 다리가 4년에 걸친 보수 공사를 마치고 올가을 다시 열린다고 시가 목요일 밝혔다.</p>"
        * 1
    )
    page = (
        f"<article><h1>옛 다리</h1><figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>{body}</article>"
    )
    found = parse_article(page).captions
    assert [(one.text, one.credit and one.credit.sources) for one in found] == [(text, (source,))]
