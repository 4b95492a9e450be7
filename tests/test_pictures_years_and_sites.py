"""Pictures that open a feed's HTML, years as headings, bold links to other articles, marks before a site's name."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

STORY = (
    "County rangers closed the Tolland marsh trail on Thursday after a sinkhole opened beneath the boardwalk.",
    "Geologists from the state survey will map the ground with radar next week, and the trail stays shut until then.",
    "The boardwalk was rebuilt three years ago at a cost of 640,000 dollars, most of it paid by a federal grant.",
)
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY)


@pytest.mark.parametrize(
    ("figure", "caption"),
    [
        ("<figure><img src='b.jpg'><figcaption>{}</figcaption></figure>", "Planks in the mud on Thursday"),
        ("<div class='wp-caption'><img src='b.jpg'><p class='wp-caption-text'>{}</p></div>", "The marsh on Thursday"),
        (
            "<figure><img src='b.jpg'><figcaption>{} (Ann Rigby/AFP)</figcaption></figure>",
            "The trail through the marsh",
        ),
        ("<p><img src='b.jpg'></p><figure><figcaption>{}</figcaption></figure>", "Tolland marsh trail, now closed"),
        ("<div class='image'><img src='b.jpg'><div class='caption'>{}</div></div>", "The trail through the marsh"),
        ("<figure><img src='b.jpg'><figcaption><p>{}</p><p>Ann Rigby/AFP</p></figcaption></figure>", "At the hole"),
        (
            "<table><tr><td><img src='b.jpg'></td></tr><tr><td class='tr-caption'>{}</td></tr></table>",
            "The trail in May",
        ),
    ],
)
@pytest.mark.parametrize("around", ["{}", "<article>{}</article>"])
def test_a_caption_over_the_first_paragraph_is_no_headline(figure: str, caption: str, around: str) -> None:
    article = parse_article(around.format(figure.format(caption) + PARAGRAPHS))
    assert article.title is None
    assert [one.text for one in article.captions] == [caption]
    assert article.paragraphs == STORY


@pytest.mark.parametrize(
    "head",
    [
        "<figure><img src='b.jpg'><figcaption><h1>Marsh trail closes</h1></figcaption></figure>",
        "<title>Marsh trail closes</title><figure><img><figcaption>Marsh trail closes</figcaption></figure>",
        "<h1>Marsh trail closes</h1><figure><img src='b.jpg'><figcaption>The marsh trail</figcaption></figure>",
    ],
)
def test_a_heading_or_a_stated_title_under_a_picture_is_the_headline(head: str) -> None:
    assert parse_article(head + PARAGRAPHS).title == "Marsh trail closes"


@pytest.mark.parametrize("marked", ["<h2>{}</h2><p>{}</p>", "<h3>{}</h3><p>{}</p>", "## {}\n\n{}\n\n"])
@pytest.mark.parametrize("heads", [("1931", "1968", "2021"), ("1", "2", "3")])
def test_a_number_that_is_marked_as_a_heading_is_one(marked: str, heads: tuple[str, ...]) -> None:
    top = "# How the boardwalk came\n\n" if marked[0] == "#" else "<h1>How the boardwalk came</h1>"
    article = parse_article(top + "".join(marked.format(*pair) for pair in zip(heads, STORY, strict=True)))
    assert [block.text for block in article.body] == [text for pair in zip(heads, STORY, strict=True) for text in pair]


@pytest.mark.parametrize("place", ["<p class='count'>{}</p>", "<span>{}</span>", "<div>{}</div>"])
def test_a_bare_number_beside_the_story_is_a_counter(place: str) -> None:
    article = parse_article(f"<h1>Marsh trail closes</h1>{place.format(267)}{PARAGRAPHS}")
    assert article.paragraphs == STORY


LINKED = "<p><a href='/a'><strong>{}</strong></a></p>"


@pytest.mark.parametrize(
    "line",
    [
        "GOVERNOR WARNS LANDLORDS OVER RISING RENTS",
        "RENTS CLIMB FOR A TENTH MONTH",
        "ГЛАВА БАНКА ПРЕДУПРЕДИЛ О РОСТЕ АРЕНДЫ",
        "EL ALCALDE AVISA A LOS PROPIETARIOS",
        "Why your mortgage will not get cheaper before spring",
        "Lea: La gobernadora avisa a los propietarios por los alquileres",
    ],
)
def test_a_bold_link_between_paragraphs_leads_to_another_article(line: str) -> None:
    article = parse_article(f"<h1>Marsh trail closes</h1><p>{STORY[0]}</p>{LINKED.format(line)}<p>{STORY[1]}</p>")
    assert article.paragraphs == STORY[:2]
    assert [block.kind for block in article.removed] == [Kind.RELATED]


@pytest.mark.parametrize(
    "line",
    [
        LINKED.format("Khan Academy"),
        LINKED.format("BBC NEWS"),
        "<p><strong>WHY THE TRAIL WAS BUILT TWICE</strong></p>",
        "<h2>WHY THE TRAIL WAS BUILT TWICE</h2>",
    ],
)
def test_a_short_bold_link_or_one_without_a_link_heads_the_text_below(line: str) -> None:
    article = parse_article(f"<h1>Marsh trail closes</h1><p>{STORY[0]}</p>{line}<p>{STORY[1]}</p>")
    assert [block.kind for block in article.body] == [Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH]


TITLE = "Marsh Trail Closes After Sinkhole"


@pytest.mark.parametrize("mark", ["«", "»", "‹", "›", "~", "/", "//", "→", "||", ">", "⋆"])
@pytest.mark.parametrize("form", ["{title} {mark} {site}", "{site} {mark} {title}"])
def test_a_site_behind_or_before_any_mark_is_no_part_of_the_title(mark: str, form: str) -> None:
    line = form.format(title=TITLE, mark=mark, site="Rural Notes")
    named = f"<title>{line}</title><meta property='og:site_name' content='Rural Notes'>"
    assert parse_article(named + PARAGRAPHS).title == TITLE
    assert parse_article(f"{named}<h1>{line}</h1>{PARAGRAPHS}").title == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Le maire dit « oui » à la piste",
        "Left / Right: how the council split",
        "Men at work // a love letter to roads",
        "The town of Tolland / A portrait",
    ],
)
def test_such_a_mark_inside_a_headline_stays(title: str) -> None:
    assert parse_article(f"<title>{title}</title><h1>{title}</h1>{PARAGRAPHS}").title == title
