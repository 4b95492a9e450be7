"""Each check on an article that has its fault and on one that nearly has it; and what records state."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from newsparse.count_of import percent_beside
from newsparse.dates import day_of
from newsparse.feed.checks.article import ARTICLE_CHECKS, validate_article
from newsparse.feed.run.one_record import check_record
from newsparse.feed.sources.keys import Stated
from newsparse.feed.sources.record import Place, Record, record_of
from newsparse.feed.stated_date import read_stated_date
from newsparse.kinds import Kind
from newsparse.model import Article, Author, Block, Caption, Confidence, Credit
from newsparse.options import Options

NOW = datetime(2025, 1, 1, 12, tzinfo=UTC)
PROSE = (
    "The mill on the river in Ashby has stood for two hundred years and more.",
    "Nobody knows who built it, or why the wheel turns to the left when the others turn to the right.",
    "A fire took its roof on Monday night, and rain has fallen on the stones since.",
    "The council wants to sell what is left to whoever will keep the walls upright.",
    "Two families of the town would like to live there, if somebody pays for a new roof.",
)
GERMAN = (
    "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss zu sperren und neu zu bauen.",
    "Die Kosten werden auf zwei Millionen geschätzt, sagte die Bürgermeisterin nach der Sitzung.",
    "Viele Anwohner hatten sich gegen den Plan gewandt, weil der Weg zur Schule damit länger wird.",
    "Der Markt verliert im Sommer wohl die Hälfte seiner Kunden, wie die Händler nun befürchten.",
)


def block(text: str, kind: Kind = Kind.PARAGRAPH, **more: object) -> Block:
    return Block.model_validate({"kind": kind, "text": text, "start": 0, "end": 0, "rule": "a.b", "why": "so", **more})


def article(*texts: str, **fields: object) -> Article:
    known = {"title": "Old mill burns", "language": "en", "published": date(2024, 12, 5)}
    return Article.model_validate({**known, "body": tuple(map(block, texts or PROSE)), **fields})


def trusted(**chances: float) -> Confidence:
    known = dict.fromkeys(("body", "title", "authors", "published", "captions"), 0.9)
    return Confidence.model_validate({"by": "scorer", **known, **chances})


def checks(made: Article) -> list[str]:
    return [found.check for found in validate_article(made, now=NOW)]


def short(count: int) -> tuple[str, ...]:
    return tuple(f"Stall number {chr(97 + n % 26)}{n}" for n in range(count))


HITS: Mapping[str, tuple[Article, ...]] = {
    "no-title": (article(title=None),),
    "title-long": (article(title=" ".join(PROSE[:3])), article(title="word " * 31)),
    "title-suffix": (
        article(title="Old mill burns | Ashby Post", site="Ashby Post"),
        article(title="Old mill burns - AshbyPost", url="https://www.ashbypost.test/a"),
    ),
    "title-in-body": (article("Old mill burns", *PROSE),),
    "no-body": (Article(title="A", published=date(2024, 1, 1)),),
    "too-short": (article(PROSE[0]),),
    "too-long": (article(*PROSE, "ash " * 100_001 + "."), article(*PROSE, "一" * 1_000_001 + "。")),
    "script-required": (article("Please enable JavaScript to read this page."),),
    "consent-in-body": (
        article("We use cookies. See our privacy policy.", PROSE[0], source="x"),
        article(*PROSE, "This website uses cookies, see our privacy policy."),
    ),
    "paywall-stub": (
        article(PROSE[0], "Subscribe to continue reading this article."),
        article(f"{PROSE[0]} {PROSE[1][:-1]}…"),
    ),
    "wall-in-body": (article("404 Not Found"), article(PROSE[0], title="Just a moment...")),
    "truncated": (
        article(*PROSE, f"{PROSE[0]} The owner of it has"),
        article(*PROSE, f"{PROSE[0]} The owner of it, who has long lived there,"),
    ),
    "repeated-lines": (article(*PROSE, PROSE[1], PROSE[2]),),
    "repeated-phrases": (
        article(*(f"{text[:-1]}, as the council of Ashby said on Monday, and no more." for text in PROSE)),
        article("fire " * 60 + "."),
    ),
    "list-like": (article(*short(40)), article(*(f"{text[:-1]} for {n}" for n, text in enumerate(PROSE * 2)))),
    "bullets": (article(*(f"• {text}" for text in PROSE)), article(*(f"{text[:-1]}…" for text in PROSE))),
    "symbols": (
        article(" ".join(PROSE).replace(" ", " # ")),
        article(" ".join(f"{word} {n}" for n, word in enumerate(" ".join(PROSE).split()))),
        article(*PROSE, "x" * 1001 + "."),
        article("a b c d e. " * 20),
    ),
    "code-in-body": (
        article(*PROSE, "window.dataLayer = window.dataLayer || [];"),
        article(*PROSE, "function a(b) {c}"),
    ),
    "placeholder": (article(*PROSE, "Lorem ipsum dolor sit amet."), article(title="Lorem Ipsum")),
    "mojibake": (article(*PROSE, "A cafÃ© in ZÃ¼rich."), article(*PROSE, "It isnâ€™t so."), article(title="CafÃ©")),
    "replaced-characters": (article(title="Z\ufffdrich"),),
    "html-residue": (
        article(*PROSE, "A <b>bold</b> word."),
        article(*PROSE, "Fish &amp; chips."),
        article(title="<p>A"),
    ),
    "control-characters": (article(*PROSE, "A bell\x07."),),
    "invisible-characters": (article(*PROSE, "A wo\u200brd."), article(*PROSE, "A \u202edrow\u202c.")),
    "not-normalised": (article(*PROSE, "e\u0301 e\u0301 e\u0301 e\u0301 e\u0301."),),
    "mixed-scripts": (
        article(*PROSE[:3], "Городской совет решил закрыть старый мост через реку и построить новый к осени."),
    ),
    "language-differs": (article(*GERMAN, language="en"),),
    "author-noise": (
        article(authors=(Author(name="Updated Jane"),)),
        article(authors=(Author(name="Reuters"),)),
        article(authors=(Author(name="jane@x.test"),)),
    ),
    "no-date": (article(published=None),),
    "no-zone": (article(published=datetime(2024, 12, 5, 9)),),  # noqa: DTZ001  naive is the point
    "date-future": (article(published=date(2025, 2, 1)),),
    "date-old": (article(published=date(1971, 1, 1)), article(updated=date(1989, 1, 1), published=date(1988, 1, 1))),
    "updated-before-published": (article(updated=date(2024, 12, 1)),),
    "caption-in-body": (article(captions=(Caption(text=PROSE[0]),)),),
    "caption-repeated": (article(captions=(Caption(text="A boat."), Caption(text="A boat"))),),
    "credit-without-caption": (article(captions=(Caption(text="", credit=Credit(raw="AP")),)),),
    "player-in-body": (article(*PROSE, "0:00"), article(*PROSE, "0:00 / 1:23"), article(*PROSE, "Pause")),
    "doubtful": (article(confidence=trusted(body=0.49)), article(confidence=trusted(title=0.1))),
    "url-wrong": (
        article(url="htp:/x"),
        article(url="https://x.test/a b"),
        article(url="x.test"),
        article(url="http://["),
    ),
    "url-tracking": (article(url="https://x.test/a?utm_source=b"), article(url="https://x.test/?a=1&fbclid=b")),
}
MISSES: Mapping[str, tuple[Article, ...]] = {
    "title-long": (
        article(title="Is the mill leaving the town? What happens next in the owner's legal battle to exit the trust"),
    ),
    "title-suffix": (
        article(title="Old mill - what now", site="Ashby Post"),
        article(title="Ashby Post", site="Ashby Post", url="https://ashbypost.test"),
    ),
    "script-required": (article(*PROSE * 2, "The library is written in JavaScript.", "Please enable JavaScript."),),
    "consent-in-body": (article(*PROSE, "The court read the privacy policy of the firm."),),
    "paywall-stub": (article(*PROSE, *GERMAN, "Subscribe to continue reading."), article(PROSE[0])),
    "wall-in-body": (article(*PROSE), article("About 404 people came to Ashby.")),
    "truncated": (
        article(*PROSE, f"{PROSE[0]} https://t.co/jOYj1V4DmF"),
        article(*PROSE, f"{PROSE[0]} Tom Carper Joe Manchin"),
        article(*PROSE, f"{PROSE[0]} mail jane@x.test"),
        article(*PROSE, "„Wir freuen uns natürlich sehr, dass wir am Sonntag ein Heimspiel haben.“"),
        article(*PROSE, f"{PROSE[0]} (Reuters)"),
    ),
    "bullets": (article(PROSE[0], f"{PROSE[1][:-1]}…", *PROSE[2:]),),
    "code-in-body": (article(*PROSE, "The window was open, and so was the document."),),
    "mojibake": (article(*PROSE, "NÃO é São Paulo, Ângela."), article(*PROSE, "Ça coûte 3 €.")),
    "html-residue": (article(*PROSE, "AT&T; 3 < 4 and 5 > 4."), article(*PROSE, "The colour: red; the size: 4.")),
    "control-characters": (article(*PROSE, "Itâ\x80\x99s.\u0085"),),
    "invisible-characters": (article(*PROSE, "می\u200cخواهم \u200f."),),
    "not-normalised": (article(*PROSE, "e\u0301."),),
    "mixed-scripts": (article(*PROSE, "«Мост», he said."),),
    "language-differs": (article(*GERMAN, language="de-AT"), article(*GERMAN[:1], language="en")),
    "author-noise": (article(authors=(Author(name="Reuters", kind="organisation"),)),),
    "date-old": (article(published=date(1990, 1, 1)),),
    "player-in-body": (article(*PROSE, "At 0:00 the bell rang."),),
    "url-wrong": (article(url="https://x.test/ä?b=c#d"), article(url=None)),
    "url-tracking": (article(url="https://x.test/?source=b"),),
}


@pytest.mark.parametrize("check", HITS)
def test_what_a_check_finds(check: str) -> None:
    for made in HITS[check]:
        assert check in checks(made), made


@pytest.mark.parametrize("check", MISSES)
def test_what_a_check_leaves_alone(check: str) -> None:
    for made in MISSES[check]:
        assert check not in checks(made), made


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (article("Ashes."), "the body has 1 word, fewer than 50"),
        (article("Ashes. Rain."), "the body has 2 words, fewer than 50"),
        (article(*PROSE, "A cafÃ©."), "1 character of the body is UTF-8"),
        (article(*PROSE, "A cafÃ© in ZÃ¼rich."), "2 characters of the body are UTF-8"),
        (article(*PROSE, "A caf\ufffd."), "1 character of the body was lost"),
        (article(*PROSE, "A caf\ufffd \ufffd."), "2 characters of the body were lost"),
        (article(*PROSE, "A\x01."), "1 control character stands in the body"),
        (article(*PROSE, "A\x01\x02."), "2 control characters stand in the body"),
        (article(*PROSE, "A wo\u200brd."), "1 invisible character stands inside a word or turns its order"),
        (article(*PROSE, "A wo\u200brd fo\u200brd."), "2 invisible characters stand inside words or turn their order"),
        (article("We use cookies. See our privacy policy."), "consent is asked for in 1 of 1 paragraph"),
    ],
)
def test_messages_say_one_and_several(made: Article, said: str) -> None:
    assert any(found.message.startswith(said) for found in validate_article(made, now=NOW))


@pytest.mark.parametrize(("share", "limit"), [(0.2001, 0.2), (0.2049, 0.2), (0.1504, 0.15), (0.7999, 0.8), (0.31, 0.2)])
def test_a_share_beside_its_limit_is_another_number(share: float, limit: float) -> None:
    shown = percent_beside(share, limit)
    assert shown != percent_beside(limit, share)
    assert float(shown.removesuffix("%")) == pytest.approx(100 * share, abs=0.05)


def test_a_phrase_that_is_a_little_too_frequent() -> None:
    words = [word for n in range(100) for word in ("ash", "mill", *(f"w{n:03}{k:03}" for k in range(4)))][:-1]
    (found,) = [one for one in validate_article(article(" ".join(words)), now=NOW) if one.check == "repeated-phrases"]
    assert found.message == "one phrase of 2 words makes up 20.04% of the text, more than 20%"


def test_a_good_article_has_no_issue() -> None:
    assert checks(article(authors=(Author(name="Jane Roe"),), captions=(Caption(text="A boat."),))) == []


def test_every_check_bears_the_name_of_its_function_and_has_a_case() -> None:
    names = [check.__name__.replace("_", "-") for check in ARTICLE_CHECKS]
    assert set(HITS) - {"url-tracking"} == set(names)
    for check in ARTICLE_CHECKS:
        found = {one.check for made in HITS[check.__name__.replace("_", "-")] for one in check(made, NOW)}
        assert check.__name__.replace("_", "-") in found


def test_no_check_fails_on_an_empty_article() -> None:
    for made in (Article(), article(""), article(" "), article("a"), Article(title="", url="", site="")):
        validate_article(made, now=NOW)


TEXT = "\n\n".join(("Old mill burns in Ashby", "By Jane Roe", "December 5, 2024", *PROSE))


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ({"title": "Old mill burns", "author": "Roe, Jane", "date": "2024-12-05T23:00:00Z", "language": "en-GB"}, []),
        ({"title": "Storm warning lifted"}, ["stated-title"]),
        ({"author": ["Bo Lindqvist"]}, ["stated-authors"]),
        ({"date": "Thu, 02 May 2024 09:00:00 GMT"}, ["stated-date"]),
        ({"date": "soon"}, ["stated-date-unread"]),
        ({"language": "de"}, ["language-differs"]),
        ({"language": "English"}, []),
        ({"url": "x.test"}, ["url-wrong"]),
        ({}, []),
    ],
)
def test_what_a_record_states_is_compared(stated: dict[str, object], found: list[str]) -> None:
    checked = check_record(record_of({"text": TEXT, **stated}, Place(1)), now=NOW)
    assert [issue.check for issue in checked.issues] == found
    assert not checked.is_rejected


def test_what_a_record_states_is_not_missed() -> None:
    bare = "\n\n".join(PROSE)
    assert {"no-date"} <= {issue.check for issue in check_record(Record(1, 0, bare), now=NOW).issues}
    stated = Stated(title="Old mill burns", published="2024-12-05")
    assert not {"no-title", "no-date"} & {
        i.check for i in check_record(Record(1, 0, bare, stated=stated), now=NOW).issues
    }


@pytest.mark.parametrize("tag", ["<p>", '<p class="x">', '<div id="a">', "<b>", "<br>", "<br/>", "<h2>", "<!-- x -->"])
def test_tags_of_what_was_read_as_text_are_not_said_to_be_read_as_html(tag: str) -> None:
    record = Record(1, 0, TEXT.replace("Nobody", f"{tag}Nobody"))
    as_text, as_page = (check_record(record, options=Options(format=form), now=NOW) for form in ("text", "html"))
    assert not any("read as HTML" in found.message for found in as_text.issues)
    assert any(found.message.startswith("1 tag among blank lines: it was read as HTML") for found in as_page.issues)


def test_tags_in_a_text_with_line_breaks() -> None:
    raw = TEXT.replace("fire", "<b>fire</b>").replace("Nobody", '<p class="x">Nobody')
    assert "html-residue" in [issue.check for issue in check_record(Record(1, 0, raw), now=NOW).issues]
    page = "<html>\n\n<p>" + "</p>\n\n<p>".join(PROSE) + "</p>"
    assert "html-residue" not in [issue.check for issue in check_record(Record(1, 0, page), now=NOW).issues]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-12-05", date(2024, 12, 5)),
        ("20241205", date(2024, 12, 5)),
        ("2024-12-05 15:47:42.389000+00:00", date(2024, 12, 5)),
        ("1733391000", date(2024, 12, 5)),
        ("1733391000000", date(2024, 12, 5)),
        ("Thu, 5 Dec 2024 09:00:00 +0000", date(2024, 12, 5)),
        ("2024-13-05", None),
        ("7", None),
        ("", None),
        ("\u0662" * 12, None),
    ],
)
def test_days_that_records_state(value: str, day: date | None) -> None:
    moment = read_stated_date(value)
    assert (moment and day_of(moment)) == day
