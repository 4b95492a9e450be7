"""Forms of credits that say whose the photographer is, for whom, and from where: what stands around the names."""

import pytest

from newsparse import parse_article
from newsparse.attribution import split_caption


@pytest.mark.parametrize(
    ("line", "text", "people", "owners"),
    [
        (
            "A crane lifts the last beam. | Pool photo by Mira Tolland",
            "A crane lifts the last beam.",
            ["Mira Tolland"],
            ["Pool"],
        ),
        (
            "A crane lifts the last beam. Pool photo by Mira Tolland",
            "A crane lifts the last beam.",
            ["Mira Tolland"],
            ["Pool"],
        ),
        ("Pool photo by Mira Tolland", "", ["Mira Tolland"], ["Pool"]),
        ("The old mill. (Submitted by Mira Tolland)", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. Submitted by Mira Tolland", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. (Submitted by Selby Parish Council)", "The old mill.", [], ["Selby Parish Council"]),
        ("The old mill. Staff photo by Mira Tolland", "The old mill.", ["Mira Tolland"], []),
        ("Staff photo by Mira Tolland", "", ["Mira Tolland"], []),
        ("The old mill. Contributed photo by Mira Tolland", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. Freelance photo by Mira Tolland", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. Mira Tolland, Staff Photographer", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. Mira Tolland, staff photographer", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. (Mira Tolland, Staff Photographer)", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. Mira Tolland/Staff photographer", "The old mill.", ["Mira Tolland"], []),
        ("The old mill. PNA photo by Joan Bondoc", "The old mill.", ["Joan Bondoc"], ["PNA"]),
        ("The old mill. (PNA photo by Joan Bondoc)", "The old mill.", ["Joan Bondoc"], ["PNA"]),
        ("The old mill. ANI photo by Mira Tolland", "The old mill.", ["Mira Tolland"], ["ANI"]),
        ("ST PHOTO: LIM YAOHUI", "", ["LIM YAOHUI"], ["ST"]),
        ("The old mill. ST PHOTO: LIM YAOHUI", "The old mill.", ["LIM YAOHUI"], ["ST"]),
        ("CNA PHOTO: Lim Yaohui", "", ["Lim Yaohui"], ["CNA"]),
        ("ST PHOTOS: LIM YAOHUI", "", ["LIM YAOHUI"], ["ST"]),
        ("BT PHOTO: YEN MENG JIIN", "", ["YEN MENG JIIN"], ["BT"]),
        (
            "The old mill. (Satellite image ©2024 Maxar Technologies via AP)",
            "The old mill.",
            [],
            ["Maxar Technologies", "AP"],
        ),
        ("The old mill. Satellite image ©2024 Maxar Technologies", "The old mill.", [], ["Maxar Technologies"]),
        ("The old mill. Satellite image © Planet Labs PBC", "The old mill.", [], ["Planet Labs PBC"]),
        ("The old mill. (Supplied: Mira Tolland)", "The old mill.", ["Mira Tolland"], []),
        ("Le vieux moulin. ÉLODIE MARCHAND POUR « LE MONDE »", "Le vieux moulin.", ["ÉLODIE MARCHAND"], ["LE MONDE"]),
        ("ÉLODIE MARCHAND POUR « LE MONDE »", "", ["ÉLODIE MARCHAND"], ["LE MONDE"]),
        (
            "Le vieux moulin. ÉLODIE MARCHAND/AFP POUR « LE MONDE »",
            "Le vieux moulin.",
            ["ÉLODIE MARCHAND"],
            ["AFP", "LE MONDE"],
        ),
        ("Le vieux moulin. | OUEST-FRANCE", "Le vieux moulin.", [], ["OUEST-FRANCE"]),
        (
            "Le vieux moulin. | ÉLODIE MARCHAND / OUEST-FRANCE",
            "Le vieux moulin.",
            ["ÉLODIE MARCHAND"],
            ["OUEST-FRANCE"],
        ),
        ("Le vieux moulin. Photo: Élodie Marchand Le Devoir", "Le vieux moulin.", ["Élodie Marchand"], ["Le Devoir"]),
        ("Photo: Élodie Marchand Le Devoir", "", ["Élodie Marchand"], ["Le Devoir"]),
        ("Photo: Élodie Marchand La Presse", "", ["Élodie Marchand"], ["La Presse"]),
        ("El viejo molino. (Cedida por Juan Pérez)", "El viejo molino.", ["Juan Pérez"], []),
        ("Старий млин. Фото УНІАН", "Старий млин.", [], ["УНІАН"]),
        ("Старий млин. Фото Укрінформ", "Старий млин.", [], ["Укрінформ"]),
        ("Старая мельница. Фото ТАСС", "Старая мельница.", [], ["ТАСС"]),
        ("Старая мельница. Фото Ивана Петрова", "Старая мельница.", ["Ивана Петрова"], []),
        ("老磨坊。（新华社发 李伟摄）", "老磨坊。", ["李伟"], ["新华社"]),
        ("老磨坊。（新华社记者 李伟 摄）", "老磨坊。", ["李伟"], ["新华社"]),
        ("老磨坊。新华社发（李伟 摄）", "老磨坊。", ["李伟"], ["新华社"]),
        ("老磨坊。中新社发 李伟 摄", "老磨坊。", ["李伟"], ["中新社"]),
        ("老磨坊。（圖／翻攝自爆廢公社）", "老磨坊。", [], ["爆廢公社"]),
        ("老磨坊。圖／翻攝畫面", "老磨坊。", [], []),
        ("老磨坊。（翻攝自YouTube）", "老磨坊。", [], ["YouTube"]),
        ("老磨坊 图源：视觉中国", "老磨坊", [], ["视觉中国"]),
        ("老磨坊。图源：视觉中国", "老磨坊。", [], ["视觉中国"]),
        ("老磨坊。图片来源：视觉中国", "老磨坊。", [], ["视觉中国"]),
        ("图源：视觉中国", "", [], ["视觉中国"]),
        ("写真は古い水車（2024年 ロイター/山田太郎）", "写真は古い水車", ["山田太郎"], ["ロイター"]),
        ("写真は古い水車。2024年 ロイター/Ben Ashworth", "写真は古い水車。", ["Ben Ashworth"], ["ロイター"]),
        ("পুরোনো মিল। ছবি: সংগৃহীত", "পুরোনো মিল।", [], []),
        ("পুরোনো মিল ছবি: সংগৃহীত", "পুরোনো মিল", [], []),
        ("ছবি: সংগৃহীত", "", [], []),
        ("The bridge – Midjourney", "The bridge", [], ["Midjourney"]),
        ("De oude molen. © rr", "De oude molen.", [], []),
        ("Senas malūnas. Nuotr. aut. Rasa Petkutė", "Senas malūnas.", ["Rasa Petkutė"], []),
        ("Die alte Mühle. Imago Images / Future Image", "Die alte Mühle.", [], ["Imago Images", "Future Image"]),
    ],
)
def test_who_took_the_picture_and_whose_it_is(line: str, text: str, people: list[str], owners: list[str]) -> None:
    caption = split_caption(line)
    assert caption.text == text
    assert caption.credit is not None
    credit = caption.credit
    assert [*credit.photographers] == people
    assert [*credit.sources, *([credit.via] if credit.via else [])] == owners


@pytest.mark.parametrize(
    "line",
    [
        "The mill seen in a photo from the archive",
        "She called the photo by Mira Tolland a fake",
        "Submitted by the council to the court",
        "The plans submitted by the council of Selby",
        "Satellite image of the flooded quay",
        "Les moulins de la région pour « Le Moulin »",
        "取自河水的古老磨坊",
        "The crew of the staff photo",
        "THE OLD MILL IS OPEN",
    ],
)
def test_words_of_a_caption_are_no_credit(line: str) -> None:
    assert split_caption(line).credit is None


HEADLINE = "Selby Quay opens its new bridge"
STORY = [
    "The council of Selby Quay opened its new bridge on Monday after two years of work, the mayor said.",
    "It cost four million pounds, a third of which came from the county, according to the council.",
    "The old ferry will go on running on market days until the end of the year, its owner said.",
]


@pytest.mark.parametrize("markup", ["text", "html"])
@pytest.mark.parametrize(
    "line",
    [
        "Le pont tournant de Hautvic est fermé depuis octobre. | OUEST-FRANCE",
        "Nora Pellerin tient la boulangerie de la rive est. | ÉLODIE MARCHAND / OUEST-FRANCE",
        "Le pont tournant de Hautvic, le 3 février 2024. ÉLODIE MARCHAND POUR « LE MONDE »",
        "The bridge has been shut since October. | THE HARTWICK GAZETTE",
        "The bridge has been shut since October. | Pool photo by Mira Tolland",
        "The bridge has been shut since October. Mira Tolland, Staff Photographer",
        "哈特维克旋转桥自去年十月起关闭。 图源：视觉中国",
        "অক্টোবর থেকে বন্ধ ঘূর্ণায়মান সেতু। ছবি: সংগৃহীত",
        "نورة البلوي في مخبزها على الضفة الشرقية (الجزيرة)",
        "Il ponte girevole di Artavico (immagine generata con IA)",
    ],
)
def test_a_line_that_ends_with_such_a_credit_is_no_paragraph(line: str, markup: str) -> None:
    lines = [*STORY[:2], line, STORY[2]]
    page = f"<article><h1>{HEADLINE}</h1>{''.join(f'<p>{one}</p>' for one in lines)}</article>"
    raw = "\n\n".join([HEADLINE, *lines]) if markup == "text" else f"<html><body>{page}</body></html>"
    article = parse_article(raw)
    assert [block.text for block in article.body] == STORY
    assert len(article.captions) == 1


@pytest.mark.parametrize(
    "line",
    [
        "The bridge has been shut since October, he said. THE END of the ferry is near, his neighbour said.",
        "The council had asked one question: should the ferry go on? | It got four hundred answers by Monday.",
    ],
)
def test_a_paragraph_with_such_marks_stays_one(line: str) -> None:
    article = parse_article("\n\n".join([HEADLINE, *STORY[:2], line, STORY[2]]))
    assert line in [block.text for block in article.body]
