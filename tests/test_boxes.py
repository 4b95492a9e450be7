"""Boxes: what stands in an element of its own beside a story's paragraphs, and lines that look like subheadings."""

import pytest

from newsparse import Article, Options, parse_article
from newsparse.kinds import Kind

FIRST = (
    "The harbour of Ashby will get its third crane in spring, the port's board decided on Monday evening.",
    "The old one has stood still since 2009, but many in the town would not like to see it go.",
)
SECOND = (
    "“We have painted it every summer,” said the foreman Otis Marlowe, who began there as a boy.",
    "The new crane comes from a yard in Velden and lifts sixty tonnes, twice as much as the old one.",
    "Its first ship is expected in the first week of April.",
)
CONTENT = (*FIRST, *SECOND)


def page(between: str = "", below: str = "", above: str = "", title: str = "Ashby gets a third crane") -> str:
    first, second = ("".join(f"<p>{text}</p>" for text in texts) for texts in (FIRST, SECOND))
    return (
        f"<!doctype html><html><head><title>{title}</title></head><body>{above}<article><h1>{title}</h1>"
        f"<p class='byline'>By Juno Halloran</p><time datetime='2024-03-04'>4 March 2024</time>"
        f"{first}{between}{second}{below}</article></body></html>"
    )


def body(article: Article) -> list[str]:
    return [block.text for block in article.body]


BOXES = {
    "form with an address": "<section class='k7'><p>The morning letter</p><p>Each day at seven, what moves the coast, "
    "short and clear.</p><form><input type='email'><button>Go</button></form><p>You may leave it at any time with one "
    "click below each letter.</p></section>",
    "form with a submit button": "<div><h3>The coast in one letter</h3><p>Write your address here and we bring you the "
    "news each day.</p><form><input type=email name=e><input type=submit value=OK></form></div>",
    "log-in": "<div class='x1'><h3>Go on reading</h3><p>This piece is for members, who pay four crowns in the first "
    "month of the year.</p><input type='password'></div>",
    "poll of radio buttons": "<div class='q'><h5>Your vote</h5><p>Should the old crane stay?</p><ul><li><label><input "
    "type='radio'>Yes, always!</label></li><li><label><input type='radio'>No, it is rust.</label></li></ul>"
    "<small>2417 votes</small></div>",
    "gate by its name": "<div class='pw-gate'><h3>Ashby Post+</h3><p>All stories, also from your own town. The first "
    "month costs one crown, then fourteen.</p><ul><li>All stories</li><li>The paper each evening</li></ul></div>",
    "overlay by its name": "<div class='overlay-abbonati'><p>Leggi senza limiti da 1 euro a settimana, con le lettere "
    "della redazione.</p></div>",
    "poll by its name": "<div class='poll-widget'><p>Should the old crane stay where it is?</p><span>Yes 61 %</span>"
    "<span>No 39 %</span></div>",
    "rating by its name": "<div class='wprm-rating'>4.8 from 31 votes</div>",
    "disclosure by its name": "<p class='affiliate-disclosure'>Prices were right when this was written. The Post may "
    "receive a share of what you pay.</p>",
    "player by its name": "<div class='audio-wrap'><p>This voice was made by a machine. Tell us of a name that it says "
    "wrong.</p><button>Play</button></div>",
    "filed by its name": "<p class='postmetadata'>In <a href='/c'>Harbour</a> | <a href='#r'>3 answers</a></p>",
    "read also by its name": "<div class='readalso'>Les aussi: <a href='/1'>Huitres: une saison courte</a></div>",
    "button of an offer": "<div><p>Ten years of the Ashby Post, and each of them was paid for by people like you, who "
    "read it.</p><a href='/s'>Subscribe now</a></div>",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
@pytest.mark.parametrize("scorer", ["default", None], ids=["scorer", "rules"])
def test_a_box_between_paragraphs_is_no_text(box: str, scorer: str | None) -> None:
    assert body(parse_article(page(box), options=Options(scorer=scorer))) == list(CONTENT)


def test_a_box_below_two_free_paragraphs_is_no_text() -> None:
    gate = BOXES["gate by its name"]
    text = page(gate).replace("".join(f"<p>{text}</p>" for text in SECOND), "")
    assert body(parse_article(text)) == list(FIRST)


STAYS = {
    "paragraph in an element of its own": "<div><p>The board sat for four hours, and not one of its members left the "
    "room in that time.</p></div>",
    "paragraph beside an advertisement": "<div><p>The board sat for four hours, and not one of its members left the "
    "room in that time.</p><div>Advertisement</div></div>",
    "paragraph on a vote": "<p>The board sat for four hours, and then it put the poll to a vote in the open hall.</p>",
    "named for what all stories are": "<p class='paywall'>The board sat for four hours, and not one of its members "
    "left the room in that time.</p>",
    "heading with a telling id": "<h3 id='listen-to-article'>Four hours in a hall</h3>",
    "list of the story's own": "<ul><li>It lifts sixty tonnes.</li><li>It comes from Velden.</li></ul>",
}


@pytest.mark.parametrize("own", STAYS.values(), ids=STAYS)
def test_what_is_the_storys_own_stays(own: str) -> None:
    article = parse_article(page(own))
    assert len(body(article)) == len(CONTENT) + own.count("<p") + own.count("<h3") + own.count("<li")


def test_a_name_that_all_paragraphs_bear_is_no_box() -> None:
    wrapped = "".join(f"<div class='pw-gate'><p>{text}</p></div>" for text in CONTENT)
    text = f"<html><body><article><h1>Ashby gets a third crane</h1>{wrapped}</article></body></html>"
    assert body(parse_article(text)) == list(CONTENT)


def test_a_field_around_the_whole_story_is_no_box() -> None:
    text = page().replace("<article>", "<form><input type='email'><article>").replace("</article>", "</article></form>")
    assert body(parse_article(text)) == list(CONTENT)


# ---- lines that look like subheadings


POINTERS = [
    "<p><strong>Baca juga: <a href='/1'>Lima cara menjaga pelabuhan saat badai</a></strong></p>",
    "<p>Читайте также: <a href='/1'>Как порт пережил зиму</a></p>",
    "<p><em>Les også: <a href='/1'>Den gamle kranen skal males igjen</a></em></p>",
    "<p>Overleaf: <a href='/1'>What the old crane has seen since 1909</a></p>",
    "<div>Zum Weiterlesen: <a href='/1'>Als der Hafen noch aus Holz war</a></div>",
    "<p><a href='/1'>What the old crane of Ashby has seen</a></p>",
    "<p><b>阅读：</b><a href='/1'>旧起重机 见证了 港口的 百年历史</a></p>",
]


@pytest.mark.parametrize("pointer", POINTERS)
def test_a_label_and_a_link_is_no_subheading(pointer: str) -> None:
    assert body(parse_article(page(pointer))) == list(CONTENT)


SUBHEADINGS = [
    "<h2>Sixty tonnes from Velden</h2>",
    "<h3>Sixty tonnes from Velden</h3>",
    "<h4>Who pays for it?</h4>",
    "<p><strong>Sixty tonnes from Velden</strong></p>",
    "<h2>Velden: <a href='/v'>a yard</a></h2>",
]


@pytest.mark.parametrize("heading", SUBHEADINGS)
def test_a_subheading_stays(heading: str) -> None:
    article = parse_article(page(heading))
    assert [block.kind for block in article.body].count(Kind.HEADING) == 1
    assert len(article.body) == len(CONTENT) + 1


def test_a_link_inside_a_sentence_is_the_storys() -> None:
    own = "<p>The board said so in a paper: <a href='/p'>the crane will cost nine million crowns</a> in all.</p>"
    assert len(body(parse_article(page(own)))) == len(CONTENT) + 1


def test_the_signature_of_a_pull_quote_goes_with_it() -> None:
    quote = "<aside class='pq'><p>We have painted it every summer</p><cite>Otis Marlowe, foreman</cite></aside>"
    assert body(parse_article(page(below=quote))) == list(CONTENT)


@pytest.mark.parametrize("label", ["მსგავსი სიახლეები", "Líka í fréttum", "More like this from us"])
def test_a_label_above_links_below_the_story_heads_nothing(label: str) -> None:
    links = f"<h3>{label}</h3><ul><li><a href='/1'>Grapes are in</a></li><li><a href='/2'>A new road</a></li></ul>"
    assert body(parse_article(page(below=links))) == list(CONTENT)


@pytest.mark.parametrize("tag", ["h2", "h3", "h4", "h5"])
def test_paragraphs_set_as_headings_are_paragraphs(tag: str) -> None:
    text = page().replace("<p>", f"<{tag}>").replace("</p>", f"</{tag}>").replace(f"</{tag}><time", "</p><time")
    article = parse_article(text)
    assert [block.kind for block in article.body[:4]] == [Kind.PARAGRAPH] * 4


# ---- a page's contents


ENTRIES = ("When it comes", "What it lifts", "Who painted it")


def headed(entries: tuple[str, ...]) -> list[str]:
    lines = [FIRST[0]]
    for entry, text in zip(entries, (FIRST[1], *SECOND), strict=False):
        lines += [entry, text]
    return lines


@pytest.mark.parametrize("label", ["In this article", "En este reportaje", ""])
def test_the_contents_of_a_text_are_no_text(label: str) -> None:
    lines = headed(ENTRIES)
    contents = [label, *ENTRIES] if label else list(ENTRIES)
    text = "\n\n".join(
        ["Ashby gets a third crane", "By Juno Halloran", "4 March 2024", lines[0], *contents, *lines[1:]]
    )
    article = parse_article(text)
    assert [block.text for block in article.body if block.kind is Kind.HEADING][-3:] == list(ENTRIES)
    assert [block.text for block in article.body].count(ENTRIES[0]) == 1


def test_a_refrain_is_no_list_of_contents() -> None:
    refrain = ["The crane is old", "The crane is red", "The crane will never sleep"]
    text = "\n\n".join(["Song of the crane", "By Juno Halloran", FIRST[0], *refrain, SECOND[0], *refrain, SECOND[1]])
    assert not [block for block in parse_article(text).blocks if block.rule == "navigation.contents"]


# ---- pictures


GALLERY = "<div class='gal'><ul>{}</ul></div>".format(
    "".join(
        f"<li><figure><img src='{at}.jpg'><figcaption><span>{at} / 3</span> <span>{text}</span> "
        f"<span>Photograph: Effie Munro</span></figcaption></figure></li>"
        for at, text in enumerate(("The old crane at dusk.", "A ship waits.", "The board leaves the hall."), 1)
    )
)


def test_a_gallerys_counter_is_no_caption_and_its_button_ends_no_story() -> None:
    article = parse_article(page(f"{GALLERY}<a>View gallery in full screen</a>"))
    assert [caption.text for caption in article.captions] == [
        "The old crane at dusk.",
        "A ship waits.",
        "The board leaves the hall.",
    ]
    assert body(article) == list(CONTENT)


PICTURES = [
    "<figure><div><img src='3.jpg'></div><div class='figcap'><span>The night shift leaves.</span></div></figure>",
    "<figure><img src='3.jpg'><div class='x9'>The night shift leaves.</div></figure>",
    "<figure><img src='3.jpg'><p>The night shift leaves.</p></figure>",
    "<p><span class='photo'><img src='3.jpg'><em class='img_desc'>The night shift leaves.</em></span></p>",
    "<div><img src='3.jpg'><span class='caption'>The night shift leaves.</span></div>",
]


@pytest.mark.parametrize("picture", PICTURES)
def test_what_a_figure_says_of_its_picture_is_a_caption(picture: str) -> None:
    article = parse_article(page(picture))
    assert [caption.text for caption in article.captions] == ["The night shift leaves."]
    assert body(article) == list(CONTENT)


def test_a_caption_in_a_line_is_not_glued_to_the_paragraph_behind_it() -> None:
    text = page().replace(
        f"<p>{FIRST[0]}",
        f"<p><span><img src='1.jpg'><em class='img_desc'>The crane at dusk today.</em></span>{FIRST[0]}",
    )
    article = parse_article(text)
    assert body(article) == list(CONTENT)
    assert [caption.text for caption in article.captions] == ["The crane at dusk today."]


def test_emphasis_behind_a_picture_is_the_paragraphs() -> None:
    text = page().replace(f"<p>{FIRST[0]}", f"<p><img src='1.jpg'><em>The harbour</em>{FIRST[0][11:]}")
    assert body(parse_article(text)) == list(CONTENT)


# ---- a second story, a wall above the first


@pytest.mark.parametrize("name", ["materia", "story post-{}", "artikel"])
@pytest.mark.parametrize("level", [1, 2])
def test_a_second_story_in_an_element_like_the_first_is_another(name: str, level: int) -> None:
    def story(number: int, title: str, author: str, texts: tuple[str, ...]) -> str:
        paragraphs = "".join(f"<p>{text}</p>" for text in texts)
        head = f"<h{level}>{title}</h{level}><p>By {author}</p><p>{number} June 2025</p>"
        return f"<div class='{name.format(number)}'>{head}{paragraphs}</div>"

    other = ("The first electric bus of Velden began to run on Monday between the station and the hill.",)
    text = (
        f"<html><body><div>{story(3, 'Ashby gets a third crane', 'Juno Halloran', CONTENT)}"
        f"{story(2, 'Electric bus begins to run in Velden', 'Hugo Marten', (*other, 'It carries seventy people.'))}"
        "</div></body></html>"
    )
    article = parse_article(text)
    assert body(article) == list(CONTENT)
    assert [author.name for author in article.authors] == ["Juno Halloran"]


def test_a_section_like_the_first_without_a_signature_is_the_storys() -> None:
    sections = (
        "<div class='part'><h2>Ashby gets a third crane</h2>{}</div>"
        "<div class='part'><h2>What the board said</h2>{}</div>"
    )
    first, second = ("".join(f"<p>{text}</p>" for text in texts) for texts in (FIRST, SECOND))
    article = parse_article(f"<html><body><main>{sections.format(first, second)}</main></body></html>")
    assert SECOND[2] in body(article)


WALL = (
    "<h2>Dear reader</h2><p>In keeping with the rules of the Union on personal data we tell you here how this site and "
    "its partners handle what they learn of you.</p><p>With a click you agree that we keep and use what your browser "
    "tells us, to measure and to show what may please you, here and elsewhere.</p><p>You may take this back at any "
    "time, and you may ask for what we keep, have it mended or have it taken out.</p>"
    "<button>Accept all cookies</button>"
)


@pytest.mark.parametrize("name", ["rodo-popup", "cookie-wall", "cmp-container", "gdpr-overlay", "consent-modal"])
def test_a_consent_wall_above_a_short_story_is_not_it(name: str) -> None:
    article = parse_article(page(above=f"<div class='{name}'>{WALL}</div>"))
    assert article.title == "Ashby gets a third crane"
    assert body(article) == list(CONTENT)


def test_a_story_that_is_filed_under_privacy_is_no_wall() -> None:
    named = page("<div><button>Accept all cookies</button></div>").replace("<article>", "<article class='tag-gdpr'>")
    assert body(parse_article(named)) == list(CONTENT)


# ---- texts


@pytest.mark.parametrize("offer", ["Sign up for our newsletter", "Subscribe now"])
def test_a_line_above_an_offer_in_a_text_is_its_title(offer: str) -> None:
    lines = ["Ashby gets a third crane", "By Juno Halloran", "4 March 2024", *FIRST, "The Morning Tide", offer, *SECOND]
    assert body(parse_article("\n\n".join(lines))) == list(CONTENT)


def test_a_subheading_in_a_text_stays() -> None:
    lines = ["Ashby gets a third crane", "By Juno Halloran", "4 March 2024", *FIRST, "The Morning Tide", *SECOND]
    article = parse_article("\n\n".join(lines))
    assert [block.text for block in article.body if block.kind is Kind.HEADING] == ["The Morning Tide"]
