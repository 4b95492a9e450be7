"""What pages print around a caption and its credit: a gallery's counter, buttons that sell rights, words for links."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from newsparse.attribution import split_caption

MILL = "A mill burns in Ashby, U.S. August 20, 2023."
CAPTIONS = [
    (f"[1/3]{MILL} REUTERS/Bo Kline Acquire Licensing Rights, opens new tab", MILL, ("Bo Kline",), ("REUTERS",)),
    (f"[1/3] {MILL} REUTERS/Bo Kline/File Photo Acquire Licensing Rights", MILL, ("Bo Kline",), ("REUTERS",)),
    (f"\\[2/3\\]{MILL} REUTERS/Bo Kline Purchase Licensing Rights", MILL, ("Bo Kline",), ("REUTERS",)),
    (f"1 / 3 {MILL} (AP Photo/Lena Ruiz) Buy this photo", MILL, ("Lena Ruiz",), ("AP Photo",)),
    (f"1 of 3 {MILL} Photo: Lena Ruiz / Reuters Order reprints", MILL, ("Lena Ruiz",), ("Reuters",)),
    (f"{MILL} REUTERS/Bo Kline Licensing", MILL, ("Bo Kline",), ("REUTERS",)),
    (f"{MILL} Lena Ruiz / Getty Images (opens in a new window)", MILL, ("Lena Ruiz",), ("Getty Images",)),
    (f"{MILL} REUTERS/Bo Kline Get rights, opens in new tab", MILL, ("Bo Kline",), ("REUTERS",)),
    (
        "2 von 5 Eine Mühle brennt. Foto: Jens Albrecht/dpa (öffnet in neuem Fenster)",
        "Eine Mühle brennt.",
        ("Jens Albrecht",),
        ("dpa",),
    ),
    (
        "Un moulin brûle. MARC TESSIER / AFP, ouvre dans une nouvelle fenêtre",
        "Un moulin brûle.",
        ("MARC TESSIER",),
        ("AFP",),
    ),
    ("(1/4) Un molino arde. EFE/Manuel Ortega Comprar derechos", "Un molino arde.", ("Manuel Ortega",), ("EFE",)),
    (
        "Мельница горит. Фото: Иван Петров / ТАСС (откроется в новом окне)",
        "Мельница горит.",
        ("Иван Петров",),
        ("ТАСС",),
    ),
]


@pytest.mark.parametrize(("raw", "text", "photographers", "sources"), CAPTIONS)
def test_a_caption_is_read_without_counter_and_buttons(
    raw: str, text: str, photographers: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    caption = split_caption(raw)
    assert caption.text == text
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == (photographers, sources)


LAYOUTS = {
    "text": "{0}\n\n{1}\n\n{2}",
    "menu and promo": "Home\nNews\nSport\n{0}\n{1}\n{2}\nSign up for our newsletter\nShare this article",
    "markdown": "# {0}\n\nBy Jane Roe\n\n{1}\n\n{2}",
    "html": "<h1>{0}</h1><figure><img src='a.jpg'><figcaption>{1}</figcaption></figure><p>{2}</p>",
    "paragraph": "<h1>{0}</h1><p>{1}</p><p>{2}</p>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("raw", [raw for raw, text, _, _ in CAPTIONS if text == MILL])
def test_such_a_line_is_a_caption_of_an_article(raw: str, layout: str) -> None:
    headline, *story = STORIES["en"]
    parted = {"html": "</p><p>", "paragraph": "</p><p>", "menu and promo": "\n"}.get(layout, "\n\n")
    article = parse_article(LAYOUTS[layout].format(headline, raw, parted.join(story)))
    assert [caption.text for caption in article.captions] == [MILL]
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize(
    "text",
    [
        "1/3 of the mills burned down",
        "3 of 4 mills burned down",
        "The mayor talks about licensing.",
        "5/3 A strange figure",
        "[sic] A mill burns",
        "The shop opens in a new window of the arcade",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert split_caption(text).text == text
