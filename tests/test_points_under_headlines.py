"""Points that tags list under the headline, without a head, are the article's; buttons and paths are none."""

import pytest

from newsparse import parse_article

TITLE = "Old Lighthouse at Ravel Point Gets a New Keeper"
BODY = (
    "The lighthouse at Ravel Point will have a keeper again next month, the harbor trust said on Tuesday.",
    "Forty-one people applied for the post, which pays little and comes with a goat.",
    "Boats will be able to call the tower by radio from the first week of November.",
)


def _page(under: str) -> str:
    told = "".join(f"<p>{text}</p>" for text in BODY)
    head = (
        f'<h1>{TITLE}</h1>{under}<p class="byline">By Jane Roe</p><time datetime="2025-10-14">October 14, 2025</time>'
    )
    return f"<html><head><title>{TITLE}</title></head><body><article>{head}{told}</article></body></html>"


@pytest.mark.parametrize(
    "points",
    [
        ("A bus driver becomes keeper", "The gallery is to be repaired"),
        ("Un chauffeur devient gardien", "La galerie sera réparée", "La chèvre reste"),
        ("Ein Busfahrer wird Wärter", "Die Galerie wird repariert", "Die Ziege bleibt im Turm"),
    ],
)
@pytest.mark.parametrize(
    "form", ["<ul>{}</ul>", "<ul class='summary'>{}</ul>", "<div class='bullets'><ul>{}</ul></div>"]
)
def test_points_are_the_articles(form: str, points: tuple[str, ...]) -> None:
    article = parse_article(_page(form.format("".join(f"<li>{point}</li>" for point in points))))
    assert (article.title, [author.name for author in article.authors]) == (TITLE, ["Jane Roe"])
    assert [block.text for block in article.body] == [*points, *BODY]


@pytest.mark.parametrize(
    "under",
    [
        "<ul><li>Share on Facebook</li><li>Share on Twitter</li><li>Send by email now</li></ul>",
        "<ul><li><a href='/'>Home page of news</a></li><li><a href='/c'>Coast and harbor</a></li></ul>",
        "<ul class='authors'><li>Jane Roe</li><li>Jan Muster</li></ul>",
        "<ul class='meta'><li>October 14, 2025</li><li>3 min read</li></ul>",
    ],
)
def test_buttons_and_paths_are_none(under: str) -> None:
    assert [block.text for block in parse_article(_page(under)).body] == list(BODY)
