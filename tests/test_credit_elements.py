"""Credits that stand in an element of their own beside a caption, and bylines that stand there too."""

import pytest

from newsparse import parse_article
from one_story import BODIES
from shapes import in_shapes

CAPTION = "Pickets stand at the bridge on Tuesday."
FIGURES = (
    '<figure><img src=a><figcaption>{0}</figcaption><div class="Figure-credit">{1}</div></figure>',
    '<figure><img src=a><figcaption>{0}</figcaption><span class="credit">{1}</span></figure>',
    "<figure><img src=a><figcaption>{0}</figcaption><cite>{1}</cite></figure>",
    '<figure><img src=a><div class="Figure-credit">{1}</div><figcaption>{0}</figcaption></figure>',
    '<figure><img src=a><div class="caption">{0}</div><p class="image-credit">{1}</p></figure>',
    '<figure><img src=a><div><figcaption>{0}</figcaption><p class="Figure-credit">{1}</p></div></figure>',
    '<div class="image"><img src=a><p class="caption">{0}</p><p class="photo-credit">{1}</p></div>',
    '<div class="wp-caption"><img src=a><p class="wp-caption-text">{0}</p><p class="wp-media-credit">{1}</p></div>',
    '<figure><img src=a><figcaption>{0}<small class="photographer">{1}</small></figcaption></figure>',
    '<figure><div class="photo-credit">{1}</div><img src=a><figcaption>{0}</figcaption></figure>',
    '<figure><img src=a></figure><div class="caption"><span>{0}</span><span class="crd credit">{1}</span></div>',
    '<figure><img src=a><figcaption>{0}</figcaption><div class="Figure-source">{1}</div></figure>',
)
STORY = [f"<p>{line}</p>" for line in BODIES["en"]]


@pytest.mark.parametrize("figure", FIGURES)
@in_shapes("at", [0, 1, 2])
def test_a_credit_in_an_element_of_its_own_is_its_captions(figure: str, at: int) -> None:
    name = "Pelham Public Media" if "source" in figure else "Dale Kimura"
    parts = [*STORY[:at], figure.format(CAPTION, name), *STORY[at:]]
    article = parse_article(f"<article><h1>Council closes old bridge</h1><p>By Ana Ruiz</p>{''.join(parts)}</article>")
    (caption,) = article.captions
    assert caption.text == CAPTION
    assert caption.credit is not None
    assert (caption.credit.photographers or caption.credit.sources) == (name,)
    assert [author.name for author in article.authors] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "byline", ['<p class="byline">Ana Ruiz</p>', '<div class="author"><a href="/ana">Ana Ruiz</a></div>']
)
def test_the_author_below_a_picture_takes_no_credit(byline: str) -> None:
    figure = f"<figure><img src=a><figcaption>{CAPTION}</figcaption></figure>"
    page = f"<article><h1>Council closes old bridge</h1>{figure}{byline}{''.join(STORY)}</article>"
    article = parse_article(page)
    assert [author.name for author in article.authors] == ["Ana Ruiz"]
    assert article.captions[0].credit is None
