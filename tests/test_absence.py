"""Pages without an article: what shows them, in each language, and what looks alike but is an article."""

import pytest

from newsparse import cues
from newsparse.assemble import assemble
from newsparse.kinds import BODY, REMOVED
from newsparse.label.labelled import Absence, Labelled
from newsparse.label.passes.beside.without_article import claim_absence
from newsparse.label.survey import survey_page
from newsparse.label.survey.no_article import find_absence
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read import read

STORY = (
    "The towpath between Carrow and Ludd is open to bicycles again after a court ruled that the ban had no basis.\n\n"
    "Walkers' groups, who had asked for the ban, called the ruling a defeat for all who are hard of hearing.\n\n"
    "The canal company said that it would put up signs, and that it hoped for fewer bruises than in the year before."
)
BRIEF = (
    "A lorry lost four tonnes of carrots near Wendlow early on Monday, closing the ring road for three hours. Nobody "
    "was hurt, and the police said that a farmer had taken most of the load for his horses."
)
HEADLINES = (
    "Mayor denies rift with harbour board",
    "Two hurt as hay barn collapses near Ludd",
    "Why the number 9 bus will stop at dusk",
    "Bakers' strike enters its second week",
    "Otters return to the mill pond in Ashby",
    "Five things to do in Carrow this weekend",
    "School roof repairs delayed until spring",
    "Goalkeeper, 41, makes surprise comeback",
    "Dog walker finds Roman coin in ditch",
    "Rail fares to rise again in January",
    "Lottery winner buys back her old farm",
    "Lantern night on the quay draws thousands",
)
SUMMARIES = (
    "Letters seen by this paper suggest that nobody has met since autumn.",
    "Firemen needed nine hours to lift the beams from a tractor.",
    "Drivers want their breaks back, while passengers want to get home.",
    "Customers queue for rolls that come from the next county by van.",
    "Volunteers counted more animals on Sunday than in forty winters.",
    "From a kite contest to an evening of very slow poetry.",
    "Pupils will go on wearing hats during lessons until April.",
    "His team lost anyway, but the crowd sang long after the whistle.",
    "An expert calls the silver piece worn, common and quite lovely.",
    "Season tickets go up most, single journeys hardly at all.",
    "She says that the cows recognised her at once, or pretended to.",
    "Candles floated out to sea and were fished out by the coastguard.",
)
WALLS = {
    "en": ("Checking your browser before accessing example.test.", "Page not found", "Sign in to continue reading."),
    "de": (
        "Bitte bestätigen Sie, dass Sie ein Mensch sind.",
        "Seite nicht gefunden",
        "Melden Sie sich an, um weiterzulesen.",
    ),
    "fr": ("Veuillez confirmer que vous êtes humain.", "Page introuvable", "Connectez-vous pour lire la suite."),
    "es": ("Por favor, confirme que es humano.", "Página no encontrada", "Inicie sesión para seguir leyendo."),
    "it": ("Conferma di essere umano.", "Pagina non trovata", "Accedi per continuare a leggere."),
    "pt": ("Confirme que você é humano.", "Página não encontrada", "Faça login para continuar lendo."),
    "nl": ("Bevestig dat je een mens bent.", "Pagina niet gevonden", "Log in om verder te lezen."),
    "pl": ("Potwierdź, że jesteś człowiekiem.", "Nie znaleziono strony", "Zaloguj się, aby czytać dalej."),
    "sv": ("Bekräfta att du är människa.", "Sidan hittades inte", "Logga in för att läsa vidare."),
    "no": ("Bekreft at du er et menneske.", "Siden finnes ikke", "Logg inn for å lese videre."),
    "da": ("Bekræft, at du er et menneske.", "Siden blev ikke fundet", "Log ind for at læse videre."),
    "fi": ("Vahvista, että olet ihminen.", "Sivua ei löytynyt", "Kirjaudu sisään lukeaksesi koko jutun."),
    "cs": ("Potvrďte, že jste člověk.", "Stránka nenalezena", "Pro pokračování ve čtení se přihlaste."),
    "el": ("Επιβεβαιώστε ότι είστε άνθρωπος.", "Η σελίδα δεν βρέθηκε", "Συνδεθείτε για να διαβάσετε τη συνέχεια."),
}


def absence(text: str, language: str | None = None) -> Absence | None:
    options = Options(language=language)
    return find_absence(*survey_page(read(text, options), options))


def check(text: str, language: str | None = None) -> str | None:
    found = absence(text, language)
    return found.check if found else None


def labelled(text: str) -> Article:
    """The article of a page without one."""
    options = Options()
    document = read(text, options)
    page, story = survey_page(document, options)
    found = find_absence(page, story)
    assert found is not None
    return assemble(document, Labelled(tuple(claim_absence(page, story, found)), absence=found), options)


def teasers(*, headed: bool = True) -> str:
    pairs = zip(HEADLINES, SUMMARIES, strict=True)
    return "\n".join(f"{headline}\n{summary}" if headed else summary for headline, summary in pairs)


@pytest.mark.parametrize("language", cues.LANGUAGES)
def test_walls_of_each_language(language: str) -> None:
    found = [check(f"Example Times\n\n{line}", language) for line in WALLS[language]]
    assert found == ["robot-wall", "error-page", "login-wall"]


@pytest.mark.parametrize("language", cues.LANGUAGES)
def test_consent_walls_of_each_language(language: str) -> None:
    row = next(row for row in cues.load(language).rows if row.name == "absence.consent")
    text = "\n\n".join(("Example Times", *row.hits[:3]))
    assert check(text, language) == "consent-wall"


@pytest.mark.parametrize("wall", [line for lines in WALLS.values() for line in lines])
def test_wall_words_beside_a_story_prove_nothing(wall: str) -> None:
    for text in (f"{wall}\n\nTowpath open again\n\n{STORY}", f"Towpath open again\n\n{STORY}\n\n{wall}"):
        assert check(text, "en") is None


@pytest.mark.parametrize(
    "banner",
    [
        "We value your privacy\n\nAccept all\n\nReject all",
        "We use cookies to improve your visit.\n\nManage options\n\nAccept all",
        "Please enable JavaScript to continue.",
        "Already a subscriber? Log in\n\nSubscribe now to keep reading.",
        "Sign up for our daily newsletter\n\nEnter your email",
    ],
)
def test_banner_over_a_brief_proves_nothing(banner: str) -> None:
    rest = "Most read\n" + "\n".join(HEADLINES)
    text = f"{banner}\n\nLorry sheds carrots on ring road\n\nBy Neil Prosser\n\n3 June 2024\n\n{BRIEF}\n\n{rest}"
    assert check(text) is None


def test_long_consent_over_a_story_proves_nothing() -> None:
    wall = "We and our partners store information on a device, such as cookies, and process personal data. " * 4
    assert check("\n\n".join(["We value your privacy", *[wall] * 6, "Towpath open again", STORY])) is None
    assert check("\n\n".join(["We value your privacy", *[wall] * 6])) == "consent-wall"


def test_a_list_of_articles_is_an_index_page() -> None:
    assert check(teasers()) == "index-page"
    assert check("\n".join(HEADLINES)) == "index-page"
    assert check("Accept all\nWe value your privacy\n" + teasers()) == "index-page"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Towpath open again\n\n{STORY}\n\n{teasers()}", id="story-above-teasers"),
        pytest.param(f"{teasers()}\n\nTowpath open again\n\n{STORY}", id="story-below-teasers"),
        pytest.param(f"Lorry sheds carrots\nBy Neil Prosser\n\n{BRIEF}\n\n{teasers()}", id="signed-brief"),
        pytest.param(f"Lorry sheds carrots\n3 June 2024\n\n{BRIEF}\n\n{teasers()}", id="dated-brief"),
        pytest.param(teasers(headed=False), id="no-headlines"),
        pytest.param("\n".join(f"{n}. {line}" for n, line in enumerate(teasers().split("\n"), 2)), id="numbered"),
        pytest.param(
            "\n".join(f"{line[:-1]}?" if n % 2 == 0 else line for n, line in enumerate(teasers().split("\n"))),
            id="questions",
        ),
        pytest.param(
            "\n".join(
                f"{line} of the lighthouse" if n % 2 == 0 else f"{line} The lighthouse stays dark."
                for n, line in enumerate(teasers().split("\n"))
            ),
            id="one-subject",
        ),
        pytest.param("\n".join(line.lower() for line in HEADLINES), id="torn-lines"),
        pytest.param("\n".join(HEADLINES[:6]), id="few-headlines"),
    ],
)
def test_an_article_with_lists_is_no_index_page(text: str) -> None:
    assert check(text) is None


def test_an_absence_is_reported_and_nothing_is_lost() -> None:
    text = "Home\n\nPage not found\n\nSorry, we looked behind the press.\n\n" + "\n".join(HEADLINES[:4]) + "\n\n***"
    article = labelled(text)
    (warning,) = article.warnings
    assert (warning.check, warning.severity, warning.field) == ("error-page", "warning", "body")
    assert warning.span is not None
    assert text[warning.span.start : warning.span.end] == "Page not found"
    assert (article.title, article.body, article.authors) == (None, (), ())
    assert article.removed == article.blocks
    held = "".join(text[block.start : block.end] for block in article.blocks)
    assert "".join(held.split()) == "".join(text.split())
    assert {block.kind for block in article.blocks} <= REMOVED - BODY


@pytest.mark.parametrize("text", ["", "Home", "0:00", "[", "![](a.jpg)", "404"])
def test_a_few_characters_are_no_wall(text: str) -> None:
    assert absence(text) is None


@pytest.mark.parametrize(
    "error",
    [
        "404 Not Found",
        "403 Forbidden",
        "503 Service Temporarily Unavailable",
        "429 Too Many Requests",
        "400 Bad Request",
        "Internal Server Error",
        "Page not found",
    ],
)
@pytest.mark.parametrize(
    "below",
    [
        "<hr><center>nginx/1.18.0 (Ubuntu)</center>",
        "<p>It looks like nothing was found at this location. Maybe try a search?</p><footer>© 2024 Dale Post</footer>",
        "<p>The server is unable to service your request due to maintenance. Please try again later.</p>",
        "",
    ],
)
def test_an_error_that_the_page_heads_itself_with(error: str, below: str) -> None:
    page = f"<html><head><title>{error}</title></head><body><h1>{error}</h1>{below}</body></html>"
    article = parse_article(page)
    assert [warning.check for warning in article.warnings] == ["error-page"]
    assert not article.body


@pytest.mark.parametrize("title", ["Access denied", "Forbidden", "Page not found", "Service unavailable"])
def test_a_story_under_the_words_of_an_error(title: str) -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    article = parse_article(
        f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{paragraphs}</body></html>"
    )
    assert article.title == title
    assert len(article.body) == 3
    assert not article.warnings


def cards(count: int, card: str, around: str = "<h1>Local news</h1>") -> str:
    told = "".join(
        card.format(head=head, told=told, at=f"/news/{at}")
        for at, (head, told) in enumerate(list(zip(HEADLINES, SUMMARIES, strict=True))[:count])
    )
    return f"<html><head><title>Local | Dale Post</title></head><body>{around}<main>{told}</main></body></html>"


CARD = '<article><h2><a href="{at}">{head}</a></h2><p>{told}</p></article>'
DATED = (
    '<article><h3><a href="{at}">{head}</a></h3><span>By Jane Roe</span><time datetime="2024-05-02">2 May 2024</time>'
    "<p>{told}</p></article>"
)
MORE = (
    '<article><a href="{at}"><img src="a.jpg"></a><h2><a href="{at}">{head}</a></h2><p>{told}</p>'
    '<a href="{at}">Read more</a></article>'
)


@pytest.mark.parametrize("card", [CARD, DATED, MORE])
@pytest.mark.parametrize("count", [5, 7, 11])
@pytest.mark.parametrize("around", ["<h1>Local news</h1>", "", "<nav><a href='/'>Home</a></nav><h1>May 2024</h1>"])
def test_a_few_cards_are_a_list_of_articles(card: str, count: int, around: str) -> None:
    article = parse_article(cards(count, card, around))
    assert [warning.check for warning in article.warnings] == ["index-page"]
    assert not article.body


@pytest.mark.parametrize(
    "page",
    [
        # a story with cards below it
        cards(6, CARD, "<h1>The towpath is open</h1>" + "".join(f"<p>{one}</p>" for one in STORY.split("\n\n"))),
        # the same, the story in an element of its own
        cards(
            6,
            CARD,
            "<article><h1>The towpath is open</h1>"
            + "".join(f"<p>{one}</p>" for one in STORY.split("\n\n"))
            + "</article>",
        ),
        # a brief with cards below it
        cards(6, CARD, f"<article><h1>Lorry loses carrots</h1><p>{BRIEF}</p></article>"),
        # entries of one story, each with a link to itself
        "<html><body><h1>Storm on the coast</h1>"
        + "".join(
            f'<article><h2><a href="#{at}">Storm update from the coast</a></h2><p>{told}</p></article>'
            for at, told in enumerate(
                (
                    "The storm has reached the coast and the ferry is in port.",
                    "The ferry will stay in port until the storm has gone, the harbour says.",
                    "Two trees are down on the coast road, and the storm is not over.",
                    "The coast road is closed at Ludd because of the storm.",
                    "The harbour says that the storm has passed the coast.",
                    "The ferry has left the port, and the coast road is open again.",
                )
            )
        )
        + "</body></html>",
    ],
)
def test_cards_beside_a_story_and_entries_of_one(page: str) -> None:
    article = parse_article(page)
    assert "index-page" not in [warning.check for warning in article.warnings]
    assert article.body
