"""Captions whose credit's label, slash or agency stands on a line of its own, and lines that look like them."""

import pytest

from newsparse import parse_article
from newsparse.model import Article

TITLE = "River Towns Brace for a Third Night of Flooding"
STORY = (
    "Crews in Harrow County spent a third night stacking sandbags along the river as forecasters warned of the crest.",
    "“We have moved every animal we own to the high pasture, and now we wait,” said Tom Ashby, who farms south of it.",
    "County engineers said the levee at Brook Lane had begun to seep and pumps were brought in from two districts.",
    "Schools will stay shut until Monday, and the bridge on Route 12 is open only to emergency vehicles, they said.",
)
LATER = (
    "The last flood of this size, in 1997, left some 400 homes uninhabitable and led to the building of the levee.",
    "Officials hope to reopen the evacuation centre at the fairgrounds on Thursday with room for another 200 people.",
)
HEAD = (TITLE, "By Nora Whitlock", "May 4, 2024")
SHOWN = "Volunteers stack sandbags near Brook Lane."


def read(*above: str, between: str = "\n") -> Article:
    """The article with these lines over its story."""
    return parse_article(between.join((*above, *STORY)))


def credited(article: Article) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each caption's words, its photographers and its sources."""
    found = ((caption.text, caption.credit) for caption in article.captions)
    return [(text, credit.photographers, credit.sources) if credit else (text, (), ()) for text, credit in found]


@pytest.mark.parametrize(
    ("lines", "people", "owners"),
    [
        (("Credit...", "Mia Roe for The Selby Times"), ("Mia Roe",), ("The Selby Times",)),
        (("Credit...", "Mia Roe/Associated Press"), ("Mia Roe",), ("Associated Press",)),
        (("Credit…", "Mia Roe"), ("Mia Roe",), ()),
        (("Photo by:", "Mia Roe / Selby Tribune"), ("Mia Roe",), ("Selby Tribune",)),
        (("Photo:", "Mia Roe/AFP"), ("Mia Roe",), ("AFP",)),
        (("Image credit:", "Getty Images"), (), ("Getty Images",)),
        (("Foto:", "Mia Roe"), ("Mia Roe",), ()),
        (("Mia Roe", "/", "Selby Tribune"), ("Mia Roe",), ("Selby Tribune",)),
        (("Mia Roe", "/", "Reuters"), ("Mia Roe",), ("Reuters",)),
        (("PHOTO MIA ROE, LA PRESSE",), ("MIA ROE",), ("LA PRESSE",)),
        (("Courtesy of Harrow County Sheriff's Office",), (), ("Harrow County Sheriff's Office",)),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_credit_over_several_lines(
    lines: tuple[str, ...], people: tuple[str, ...], owners: tuple[str, ...], between: str
) -> None:
    article = read(*HEAD, SHOWN, *lines, between=between)
    assert credited(article) == [(SHOWN, people, owners)]
    assert article.paragraphs == STORY


@pytest.mark.parametrize(
    ("line", "text", "people", "owners"),
    [
        ("Volunteers near Brook Lane (Image: Mia Roe/Reach)", "Volunteers near Brook Lane", ("Mia Roe",), ("Reach",)),
        ("Volunteers near Brook Lane (Picture: Mia Roe)", "Volunteers near Brook Lane", ("Mia Roe",), ()),
        ("Volunteers near Brook LaneGetty Images", "Volunteers near Brook Lane", (), ("Getty Images",)),
        ("Volunteers near Brook LaneGetty", "Volunteers near Brook Lane", (), ("Getty",)),
        ("Volunteers near Brook Lane (Courtesy photo)", "Volunteers near Brook Lane", (), ()),
        ("Volunteers near Brook Lane (File photo)", "Volunteers near Brook Lane", (), ()),
        ("Enlarge / Volunteers near Brook Lane", "Volunteers near Brook Lane", (), ()),
        ("View image in fullscreen Volunteers near Brook Lane", "Volunteers near Brook Lane", (), ()),
        (
            "Sailors lift a family. (U.S. Coast Guard photo by Petty Officer 2nd Class Mia Roe)",
            "Sailors lift a family.",
            ("Mia Roe",),
            ("U.S. Coast Guard",),
        ),
        ("Volunteers stack sandbags. Submitted photo", "Volunteers stack sandbags.", (), ()),
    ],
)
@pytest.mark.parametrize("head", [HEAD, (TITLE, "Nora Whitlock Reporter", "12:14, 4 May 2024")])
def test_a_caption_of_one_line(
    line: str, text: str, people: tuple[str, ...], owners: tuple[str, ...], head: tuple[str, ...]
) -> None:
    article = read(*head, line)
    assert credited(article) == [(text, people, owners)]
    assert article.paragraphs == STORY
    assert [author.name for author in article.authors] == ["Nora Whitlock"]


@pytest.mark.parametrize("agency", ["ANP", "AFP", "dpa", "EFE", "NTB", "Reuters"])
def test_an_agency_behind_a_sign_is_the_first_pictures(agency: str) -> None:
    article = read(*HEAD, "The levee at Brook Lane", f"© {agency}")
    assert credited(article) == [("The levee at Brook Lane", (), (agency,))]
    assert article.attributions == ()


@pytest.mark.parametrize("agency", ["ANP", "AFP", "NTB"])
def test_an_agency_behind_a_sign_signs_a_story_at_its_end(agency: str) -> None:
    article = parse_article("\n".join((*HEAD, *STORY, f"© {agency}")))
    assert article.captions == ()
    assert article.paragraphs == STORY


@pytest.mark.parametrize("label", ["PHOTO:", "Photo:", "VIDEO:"])
def test_alt_text_behind_its_label_is_no_second_caption(label: str) -> None:
    caption = "A farmer carries a lamb through floodwater in Harrow County, May 3, 2024."
    article = read(*HEAD, f"{label} {caption}", caption, "Mia Roe/AP")
    assert credited(article) == [(caption, ("Mia Roe",), ("AP",))]


def test_the_credit_again_is_no_part_of_the_words() -> None:
    lines = (f"{SHOWN} Mia Roe for NPR hide caption", "toggle caption", "Mia Roe for NPR")
    assert credited(read(*HEAD, *lines)) == [(SHOWN, ("Mia Roe",), ("NPR",))]


def test_the_house_again_is_no_heading() -> None:
    article = read(*HEAD, f"{SHOWN} | PHOTO : MIA ROE, OUEST-FRANCE", "Ouest-France")
    assert [block.text for block in article.body] == [*STORY]


@pytest.mark.parametrize("name", ["Tom Ashby", "Tom Ashby and Mia Roe"])
def test_a_name_between_paragraphs_is_of_whom_a_picture_shows(name: str) -> None:
    article = parse_article("\n".join((*HEAD, *STORY[:2], name, *STORY[2:])))
    assert [caption.text for caption in article.captions] == [name]
    assert article.paragraphs == STORY


@pytest.mark.parametrize("below", ["Mia Roe runs the shelter at the fairgrounds and has slept there since the flood."])
def test_a_name_over_its_own_paragraph_is_a_heading(below: str) -> None:
    article = parse_article("\n".join((*HEAD, *STORY[:2], "Mia Roe", below, *STORY[2:])))
    assert article.captions == ()
    assert "Mia Roe" in [block.text for block in article.body]


def test_a_credit_in_a_list_of_definitions() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    picture = '<dl><dd class="caption">Sheep on the levee.</dd><dd class="credit">Mia Roe/Selby Tribune</dd></dl>'
    article = parse_article(f"<article><h1>{TITLE}</h1><div><img src='/a.jpg'>{picture}</div>{paragraphs}</article>")
    assert credited(article) == [("Sheep on the levee.", ("Mia Roe",), ("Selby Tribune",))]
    assert [block.text for block in article.body] == [*STORY]


@pytest.mark.parametrize(
    ("credit", "people", "owners"),
    [
        ("(Mia Roe)", ("Mia Roe",), ()),
        ("(NPA)", (), ("NPA",)),
        ("(AFP)", (), ("AFP",)),
        ("(The Selby Times)", (), ("The Selby Times",)),
        ("© Witters", (), ("Witters",)),
        ("© HA", (), ("HA",)),
        ("© Mia Roe", ("Mia Roe",), ()),
        ("© selbytimes.com", (), ("selbytimes.com",)),
        ("AP", (), ("AP",)),
        ("AP Photo", (), ("AP Photo",)),
        ("Reuters", (), ("Reuters",)),
    ],
)
def test_a_house_alone_amid_the_story(credit: str, people: tuple[str, ...], owners: tuple[str, ...]) -> None:
    text = (*HEAD, STORY[0], "Volunteers on the levee at Brook Lane.", credit, *STORY[1:], *LATER)
    article = parse_article("\n".join(text))
    assert credited(article)[0][1:] == (people, owners)
    assert credit not in [block.text for block in article.body]


@pytest.mark.parametrize("line", ["(Laughs)", "(Applause)", "(continued)", "(2)"])
def test_a_word_alone_in_brackets_is_no_credit(line: str) -> None:
    article = parse_article("\n".join((*HEAD, *STORY[:2], line, *STORY[2:], *LATER)))
    assert article.captions == ()
    assert article.paragraphs[:2] == STORY[:2]
