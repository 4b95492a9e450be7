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
