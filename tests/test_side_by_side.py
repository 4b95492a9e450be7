"""First and last paragraphs that something parts from the story: the page's tags say where they belong."""

import pytest

from newsparse import parse_article

TITLE = "Ferry returns to the river after nine years"
HEAD = f'<h1>{TITLE}</h1><p class="byline">By Jane Roe</p><time datetime="2024-05-03">3 May 2024</time>'
STORY = (
    "The ferry between Marlow and Tern carried its first passengers on Monday, and the queue reached the church door.",
    "The council paid for the hull, and a school in Tern painted the cabin in the green and white of the old line.",
    "A second boat will follow in the spring, the harbour master said, if the pier at Marlow is mended by then.",
    "Tickets cost as much as nine years ago, which the treasurer of the council called a mistake she would not mend.",
)
TEASERS = (
    '<div class="x1"><h3>Related Stories</h3><div><a href="/a">Movies</a><h3><a href="/b">Why don’t studios make boats'
    ' like they used to?</a></h3></div><div><a href="/c">TV</a><h3><a href="/d">Captains of the river: a trailer'
    " relives the thrills</a></h3></div></div>"
)
PLAYER = (
    "<div><button>Watch</button><div>Only captains thought the boat was coming back</div><button>CC</button>"
    "<button>Share</button><div>Subtitles</div><ul><li>Off</li><li>English</li></ul><div>Share this Video</div></div>"
)
WALL = (
    "<div><header><button>×</button></header><div>Already a Subscriber? Sign in</div><div>You are logged in</div>"
    "<a href='/s'>Switch accounts</a></div>"
)
FORM = (
    "<form><h4>The River Letter</h4><p>Get the news of the valley in your inbox every Friday.</p><input type='email'>"
    "<button>Sign up</button></form>"
)
GREETINGS = (
    "Merry Christmas, ferry fans.",
    "It was a good year for boats.",
    "Who would have bet on it?",
    "Guten Morgen, liebe Fähre.",
    "Bonjour à tous les passagers.",
    "С возвращением, старый паром!",
    "おかえりなさい、古い渡し船よ。",
)


def page(*parts: str) -> str:
    return f"<html><head><title>{TITLE}</title></head><body><article>{HEAD}{''.join(parts)}</article></body></html>"


def body_of(html: str) -> list[str]:
    return [block.text for block in parse_article(html).body]


@pytest.mark.parametrize("between", [TEASERS, PLAYER, WALL, FORM], ids=["teasers", "player", "wall", "form"])
@pytest.mark.parametrize("greeting", GREETINGS)
def test_a_short_first_paragraph_stays(greeting: str, between: str) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    body = body_of(page(f"<div><p>{greeting}</p>{between}{paragraphs}</div>"))
    assert body[0] == greeting
    assert [text for text in body if text in STORY] == list(STORY)


@pytest.mark.parametrize("around", ["section", "div"])
@pytest.mark.parametrize("greeting", GREETINGS[1:])
def test_paragraphs_each_in_an_element_of_its_own(greeting: str, around: str) -> None:
    picture = f"<{around}><a href='/g'><span>Alamy</span></a></{around}>"
    parts = "".join(f"<{around}><p>{text}</p></{around}>" for text in (greeting, *STORY))
    assert body_of(page(f"<div>{picture}{parts}</div>"))[0] == greeting


@pytest.mark.parametrize("between", [TEASERS, PLAYER, FORM], ids=["teasers", "player", "form"])
@pytest.mark.parametrize(
    "last",
    [
        "The first boat of the day leaves Marlow at six, and the last one waits for the train from the city.",
        "The mayor came on the second boat and paid for her own ticket, as her office said on Tuesday.",
        "Das letzte Schiff wartet auf den Zug aus der Stadt.",
        "Le dernier bateau de la soirée attend à Marlow le train de la ville, a promis la capitaine.",
    ],
)
def test_a_last_paragraph_below_other_things_stays(last: str, between: str) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    assert body_of(page(f"<div>{paragraphs}{between}<p>{last}</p></div>"))[-1] == last


def test_a_standfirst_in_an_element_of_its_own_is_no_paragraph() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    standfirst = '<p class="standfirst">After nine years of waiting, a town has its boat back.</p>'
    assert body_of(page(standfirst, f"<div>{paragraphs}</div>")) == list(STORY)


@pytest.mark.parametrize(
    "below",
    [
        '<p><a href="/next">The bridge at Tern will close for a month of repairs in June.</a></p>',
        "<p>© 2024 The River Post. All rights reserved.</p>",
        "<aside><p>The River Post has told the valley what happens in it since 1871.</p></aside>",
        '<div class="comments"><p>I waited nine years for this boat, and it was worth each of them.</p></div>',
    ],
    ids=["link", "copyright", "aside", "comment"],
)
def test_what_stands_below_and_is_no_paragraph_goes(below: str) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    assert body_of(page(f"<div>{paragraphs}{TEASERS}{below}</div>")) == list(STORY)
