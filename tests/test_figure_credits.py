"""Credits that the tags of a picture tell: in several elements, in a footer, as a paper's bare name."""

import pytest

from newsparse import Caption, parse_article

BODY = "".join(
    f"<p>{line}</p>"
    for line in (
        "The harbour of Carrow was closed on Monday after a crane fell across the eastern pier during the night.",
        "Nobody was hurt, the harbour master said, but two ships will have to wait until the way is free again.",
        "Divers will look at the foundations of the pier on Tuesday, and the council will meet in the evening.",
    )
)
TEXT = "Two ships wait outside the harbour of Carrow on Monday."


def _caption(figure: str) -> Caption:
    page = f"<article><h1>Crane falls across the pier</h1><figure><img src='a.jpg'>{figure}</figure>{BODY}</article>"
    (caption,) = parse_article(page).captions
    return caption


@pytest.mark.parametrize(
    ("credit", "photographers", "sources", "via"),
    [
        ("<span>Photo by JANE ROE</span> /AFP via Getty Images", ("JANE ROE",), ("AFP",), "Getty Images"),
        ("<span>Photo by Jane Roe</span> /AP", ("Jane Roe",), ("AP",), None),
        ("<span>Foto: Jan Muster</span> <b>/dpa</b>", ("Jan Muster",), ("dpa",), None),
        ("<span>Foto: Jan Muster</span> <span>| dpa</span>", ("Jan Muster",), ("dpa",), None),
    ],
)
def test_credit_in_two_elements(
    credit: str, photographers: tuple[str, ...], sources: tuple[str, ...], via: str | None
) -> None:
    caption = _caption(f"<figcaption><div>{TEXT}</div><div>{credit}</div></figcaption>")
    assert caption.text == TEXT
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == (photographers, sources)
    assert caption.credit.via == via


@pytest.mark.parametrize("credit", ["Foto: Jan Muster", "AFP/Jane Roe", "Imago/Blickfang", "© Jane Roe"])
def test_credit_in_the_figure_s_footer(credit: str) -> None:
    caption = _caption(f"<figcaption>{TEXT}</figcaption><footer>{credit}</footer>")
    assert caption.text == TEXT
    assert caption.credit is not None


@pytest.mark.parametrize("paper", ["The Carrow Shimbun", "The Selby Post", "Kustbladet"])
def test_paper_s_bare_name(paper: str) -> None:
    caption = _caption(f"<figcaption><span>{paper}</span><p>{TEXT}</p></figcaption>")
    assert caption.text == TEXT
    assert caption.credit is not None
    assert caption.credit.sources == (paper,)


@pytest.mark.parametrize("outlet", ["9News", "7News", "3News"])
def test_outlet_that_opens_with_a_number(outlet: str) -> None:
    caption = _caption(f"<figcaption>{TEXT} ({outlet})</figcaption>")
    assert caption.text == TEXT
    assert caption.credit is not None
    assert caption.credit.sources == (outlet,)


LONE = [
    ("<figcaption><span>Reuters/JANE ROE</span></figcaption>", ("JANE ROE",), ("Reuters",)),
    ("<div class='media-credit'>(Foto: Jan Muster/dpa)</div>", ("Jan Muster",), ("dpa",)),
    ("<span class='label'>Foto</span><figcaption>AFP/Jane Roe</figcaption>", ("Jane Roe",), ("AFP",)),
    ("<p class='wp-caption-text'>Image Credits: Jane Roe / The Selby Post</p>", ("Jane Roe",), ("The Selby Post",)),
    ("<p class='caption-credit'>Photo: Getty Images</p>", (), ("Getty Images",)),
    ("<figcaption>Crédit : Anne Modèle / AFP</figcaption>", ("Anne Modèle",), ("AFP",)),
    ("<figcaption><cite>© Oliver Probe/dpa</cite></figcaption>", ("Oliver Probe",), ("dpa",)),
    ("<figcaption>Jane Roe//Getty Images</figcaption>", ("Jane Roe",), ("Getty Images",)),
    ("<div class='caption'>Foto: María Ejemplo / EFE</div>", ("María Ejemplo",), ("EFE",)),
    ("<figcaption>Фото: Иван Примеров / ТАСС</figcaption>", ("Иван Примеров",), ("ТАСС",)),
]


@pytest.mark.parametrize(("figure", "photographers", "sources"), LONE)
def test_a_credit_without_a_caption(figure: str, photographers: tuple[str, ...], sources: tuple[str, ...]) -> None:
    caption = _caption(figure)
    assert caption.text == ""
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == (photographers, sources)


@pytest.mark.parametrize("note", ["(Symbolbild)", "(Archivbild)", "(file photo)", "(Photo d'archives)"])
@pytest.mark.parametrize("credit", ["<span>Foto: Jan Muster</span>", "<p>Foto: Jan Muster / dpa</p>"])
def test_a_note_in_the_caption_leaves_room_for_the_credit(note: str, credit: str) -> None:
    caption = _caption(f"<figcaption><div>{TEXT} {note}</div>{credit}</figcaption>")
    assert caption.credit is not None
    assert caption.credit.photographers == ("Jan Muster",)
    assert caption.credit.notes == (note.strip("()"),)


@pytest.mark.parametrize("tag", ["h2", "h4", "p", "div"])
def test_a_caption_in_a_heading_s_element(tag: str) -> None:
    caption = _caption(f"<div><{tag} class='figure__caption'>{TEXT} (Bild: Jan Muster / AP)</{tag}></div>")
    assert caption.text == TEXT
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == (("Jan Muster",), ("AP",))


@pytest.mark.parametrize(
    "credit",
    [
        "<a href='https://example.org/a'>Photo by Jane Roe on Unsplash</a>",
        "<span>Photo: <a href='/jane'>Jane Roe</a>/<a href='/u'>Unsplash</a></span>",
        "<a href='https://example.org/a'>© Jane Roe / Unsplash</a>",
    ],
)
def test_a_credit_that_is_a_link(credit: str) -> None:
    caption = _caption(f"<figcaption><div>{TEXT}</div><div>{credit}</div></figcaption>")
    assert caption.text == TEXT
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == (("Jane Roe",), ("Unsplash",))


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (f"{TEXT} (Foto: dpa)", "Foto: Jan Muster"),
        (f"{TEXT} © dpa", "<b>Foto: Jan Muster</b>"),
        (f"{TEXT} Foto: Jan Muster", "Quelle: dpa"),
        (f"{TEXT} (Picture: Jan Muster)", "Source: dpa"),
    ],
)
def test_the_other_half_of_a_credit(caption: str, credit: str) -> None:
    found = _caption(f"<figcaption><div>{caption}</div><div class='credit'>{credit}</div></figcaption>")
    assert found.text == TEXT
    assert found.credit is not None
    assert (found.credit.photographers, found.credit.sources) == (("Jan Muster",), ("dpa",))


def test_two_whole_credits_stay_apart() -> None:
    found = _caption(f"<figcaption><div>{TEXT} Foto: Eva Probe/AFP</div><div>Foto: Jan Muster/dpa</div></figcaption>")
    assert found.credit is not None
    assert (found.credit.photographers, found.credit.sources) == (("Eva Probe",), ("AFP",))


@pytest.mark.parametrize("box", ["<aside class='newsletter'><p>Get our newsletter every day</p></aside>", ""])
def test_a_credit_right_under_the_title(box: str) -> None:
    page = f"<article><header><h1>Crane falls</h1><p><span>skyfan/Getty Images</span></p></header>{box}{BODY}</article>"
    (caption,) = parse_article(page).captions
    assert caption.credit is not None
    assert caption.credit.sources == ("Getty Images",)


@pytest.mark.parametrize(
    "credit", ["Owen Tate for NPR", "Owen Tate/Getty Images", "© Owen Tate", "Photo: Owen Tate", "AP Photo/Owen Tate"]
)
@pytest.mark.parametrize("between", ["<b><b>toggle caption</b></b>", "<button>Enlarge</button>", ""])
def test_a_credit_that_is_shown_again_is_no_picture_of_its_own(between: str, credit: str) -> None:
    own = f'<div class="caption"><p>{TEXT} <b class="credit">{credit}</b></p>{between}</div>'
    again = f'<span class="credit">{credit}</span>'
    picture = f'<div class="image"><img src="a.jpg"></div><div class="box"><div>{own}{again}</div></div>'
    (caption,) = parse_article(f"<article><h1>Crane falls across the pier</h1>{picture}{BODY}</article>").captions
    assert caption.text == TEXT
    assert caption.credit is not None
    assert "Owen Tate" in caption.credit.photographers


def test_two_pictures_of_one_photographer_are_two() -> None:
    one = (
        f'<figure><img src="a.jpg"><figcaption>{TEXT} <span class="credit">Owen Tate/Post</span></figcaption></figure>'
    )
    two = '<figure><img src="b.jpg"><figcaption><span class="credit">Owen Tate/Post</span></figcaption></figure>'
    assert len(parse_article(f"<article><h1>Crane falls across the pier</h1>{one}{BODY}{two}</article>").captions) == 2
