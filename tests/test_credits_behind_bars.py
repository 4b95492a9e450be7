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
    ("ST PHOTO: JANE ROE", ("JANE ROE",), ("ST",)),
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


@pytest.mark.parametrize(
    ("caption", "text", "photographer", "source"),
    [
        (
            "Los tejados de Aldea, el domingo. / LUIS CANALDA (EFE)",
            "Los tejados de Aldea, el domingo.",
            "LUIS CANALDA",
            "EFE",
        ),
        ("Los tejados, el domingo / Luis Canalda (EFE)", "Los tejados, el domingo", "Luis Canalda", "EFE"),
        ("Los tejados, el domingo. | LUIS CANALDA (EFE)", "Los tejados, el domingo.", "LUIS CANALDA", "EFE"),
        ("Los tejados, el domingo. - Luis Canalda (EFE)", "Los tejados, el domingo.", "Luis Canalda", "EFE"),
        ("The old church tower. / JON STELL (REUTERS)", "The old church tower.", "JON STELL", "REUTERS"),
        ("Une rue de Valbrune dimanche. / Jean Dupont (AFP)", "Une rue de Valbrune dimanche.", "Jean Dupont", "AFP"),
        ("Der Turm am Sonntag | Jan Muster (dpa)", "Der Turm am Sonntag", "Jan Muster", "dpa"),
        ("The pier in May. — Jane Roe (Getty Images)", "The pier in May.", "Jane Roe", "Getty Images"),
        ("Il ponte domenica / Anna Rossi (LaPresse)", "Il ponte domenica", "Anna Rossi", "LaPresse"),
        ("Els terrats, diumenge. / PERE MAS (ACN)", "Els terrats, diumenge.", "PERE MAS", "ACN"),
        ("Los tejados, el domingo. LUIS CANALDA (EFE)", "Los tejados, el domingo.", "LUIS CANALDA", "EFE"),
    ],
)
def test_a_mark_before_a_name_with_its_agency_in_brackets(
    caption: str, text: str, photographer: str, source: str
) -> None:
    found = split_caption(caption)
    assert found.credit is not None
    assert (found.text, found.credit.photographers, found.credit.sources) == (text, (photographer,), (source,))


@pytest.mark.parametrize(
    ("caption", "text"),
    [
        ("A view of London / Paris (AFP)", "A view of London / Paris"),
        ("The pier in May, from the old bridge (AP)", "The pier in May, from the old bridge"),
        ("The mayor opens the bridge - at last (AP)", "The mayor opens the bridge - at last"),
    ],
)
def test_no_name_before_an_agency_in_brackets(caption: str, text: str) -> None:
    found = split_caption(caption)
    assert found.credit is not None
    assert (found.text, found.credit.photographers) == (text, ())
