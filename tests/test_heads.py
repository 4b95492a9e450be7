"""Heads of texts: the headline over its standfirst, the headline in two wordings, standfirsts, in many languages."""

from dataclasses import replace
from itertools import pairwise, product

import pytest

from newsparse import Article, Options, parse_article
from newsparse.label.page import Scores, Story
from newsparse.label.survey import survey_page
from newsparse.label.survey.lead import with_lead
from newsparse.label.topic_words import read_topic
from newsparse.read import read

STORIES = {
    "en": (
        "The harbour board of Brayside voted on Friday to keep the old pier open for another winter, its head said.",
        "Engineers had warned that the piles were worn and that a repair would cost more than the town could raise.",
        "Fishermen answered that they would lose the winter trade, and some offered to mend the planks themselves.",
        "The board will meet again in March, when the first survey of the piles is due, and decide what to close.",
    ),
    "de": (
        "Der Hafenrat von Braunsiel hat am Freitag beschlossen, die alte Mole noch einen Winter offen zu halten.",
        "Ingenieure hatten gewarnt, die Pfähle seien morsch und eine Reparatur koste mehr, als die Stadt habe.",
        "Die Fischer hielten dagegen, sie verlören das Wintergeschäft; einige wollen die Planken selbst flicken.",
        "Im März tagt der Hafenrat wieder, dann liegt das erste Gutachten über die Pfähle der Mole vor.",
    ),
    "fr": (
        "Le conseil du port de Brévent a décidé vendredi de garder la vieille jetée ouverte un hiver de plus.",
        "Des ingénieurs avaient averti que les pieux étaient usés et que les travaux dépassaient le budget.",
        "Les pêcheurs ont répondu qu'ils perdraient la saison, et certains veulent réparer eux-mêmes la jetée.",
        "Le conseil se réunira en mars, quand la première étude des pieux sera rendue à la mairie.",
    ),
    "es": (
        "La junta del puerto de Brisa decidió el viernes mantener abierto el viejo muelle un invierno más.",
        "Los ingenieros habían avisado de que los pilotes estaban gastados y la obra costaba demasiado.",
        "Los pescadores respondieron que perderían la temporada, y algunos quieren reparar ellos el muelle.",
        "La junta volverá a reunirse en marzo, cuando llegue el primer estudio de los pilotes del muelle.",
    ),
    "ru": (
        "Совет порта Береговое в пятницу решил оставить старый причал открытым ещё на одну зиму.",
        "Инженеры предупреждали, что сваи изношены, а ремонт обойдётся дороже, чем может собрать город.",
        "Рыбаки ответили, что потеряют зимний промысел, и некоторые готовы чинить причал сами.",
        "Совет порта соберётся снова в марте, когда будет готово первое обследование свай причала.",
    ),
    "pl": (
        "Rada portu w Brzegach postanowiła w piątek zostawić stare molo otwarte jeszcze na jedną zimę.",
        "Inżynierowie ostrzegali, że pale są zużyte, a naprawa będzie kosztować więcej, niż miasto zbierze.",
        "Rybacy odpowiedzieli, że stracą zimowy zarobek, a niektórzy chcą sami naprawić molo w porcie.",
        "Rada portu zbierze się znowu w marcu, kiedy będzie gotowa pierwsza ekspertyza pali mola.",
    ),
}
MENUS = {
    "en": ("Home", "Politics", "Sport"),
    "de": ("Startseite", "Politik", "Sport"),
    "fr": ("Accueil", "Politique", "Sport"),
    "es": ("Inicio", "Política", "Deportes"),
    "ru": ("Главная", "Политика", "Спорт"),
    "pl": ("Strona główna", "Polityka", "Sport"),
}
HEADS = {
    "en": (
        "Brayside keeps its old pier for a winter",
        "Engineers warned the board that worn piles may cost the town a repair",
    ),
    "de": (
        "Braunsiel hält die alte Mole offen",
        "Ingenieure warnen den Hafenrat vor morschen Pfählen und teurer Reparatur der Stadt",
    ),
    "fr": (
        "Brévent garde sa vieille jetée ouverte",
        "Des ingénieurs ont averti le conseil du port que les pieux étaient usés",
    ),
    "es": (
        "El puerto de Brisa mantiene su viejo muelle",
        "Los ingenieros avisan a la junta de que los pilotes están gastados",
    ),
    "ru": (
        "Порт Береговое оставил старый причал открытым",
        "Инженеры предупреждали совет, что сваи изношены и ремонт дорог для города",
    ),
    "pl": (
        "Port w Brzegach zostawia stare molo",
        "Inżynierowie ostrzegali radę, że pale są zużyte, a naprawa kosztować będzie miasto",
    ),
}
SIGNED = {
    "en": ("By Mary Hill", "12 March 2024"),
    "de": ("Von Maria Berg", "12. März 2024"),
    "fr": ("Par Marie Colline", "12 mars 2024"),
    "es": ("Por María Colina", "12 de marzo de 2024"),
    "ru": ("Автор: Мария Холмова", "12 марта 2024"),
    "pl": ("Autor: Maria Górska", "12 marca 2024"),
}
WITHOUT_SCORER = Options(scorer=None)


def parse(*lines: str, scored: bool = False) -> Article:
    return parse_article("\n\n".join(lines), options=Options() if scored else WITHOUT_SCORER)


@pytest.mark.parametrize(("language", "scored"), list(product(HEADS, (False, True))))
def test_headline_stands_over_its_standfirst(language: str, scored: bool) -> None:  # noqa: FBT001  a parameter
    headline, deck = HEADS[language]
    article = parse(*MENUS[language], headline, deck, *SIGNED[language], *STORIES[language], scored=scored)
    assert article.title == headline
    assert article.subtitle == deck
    assert article.paragraphs == STORIES[language]


@pytest.mark.parametrize("language", HEADS)
def test_headline_alone_is_under_a_menu_still(language: str) -> None:
    article = parse(*MENUS[language], HEADS[language][1], *SIGNED[language], *STORIES[language])
    assert article.title == HEADS[language][1]


@pytest.mark.parametrize(
    "above",
    [
        "Brayside Harbour Press - Online Edition",
        "Home > Harbour > The old pier of Brayside",
        "Fishermen at the old pier of Brayside (Photo: Ann Wood)",
        "Updated 12:40 the harbour board keeps the pier",
        "HomeHarbour TownPier WinterTrade FishermenBoard news",
        "By Mary Hill and the harbour board",
        "Where to find the best cakes for the summer",
    ],
)
def test_line_over_the_headline_is_none_itself(above: str) -> None:
    headline = "Brayside harbour board keeps the old pier open for a winter"
    article = parse(*MENUS["en"], above, headline, *SIGNED["en"], *STORIES["en"], scored=True)
    assert article.title == headline


TEASERS = {
    "of other things": ("Bakers fear for the price of bread", "Singers return to the old concert hall"),
    "of the same": ("Engineers warn of worn piles at the mill", "Fishermen lose the winter trade in the north"),
}


@pytest.mark.parametrize(
    "teasers",
    [
        TEASERS["of other things"],
        pytest.param(
            TEASERS["of the same"],
            marks=pytest.mark.xfail(
                strict=True, reason="a teaser of the same matter over the headline is taken for it"
            ),
        ),
    ],
    ids=TEASERS,
)
@pytest.mark.parametrize("scored", [False, True])
def test_of_a_list_of_teasers_none_is_the_headline(teasers: tuple[str, str], scored: bool) -> None:  # noqa: FBT001  a parameter
    headline = "Brayside harbour board keeps the old pier open for a winter"
    article = parse(*MENUS["en"], *teasers, headline, *SIGNED["en"], *STORIES["en"], scored=scored)
    assert article.title == headline


SECOND = {
    "en": ("Old pier in Brayside stays open for a winter", "Winter pier: Brayside leaves its old pier open"),
    "de": ("Alte Mole in Braunsiel bleibt den Winter offen", "Braunsiel lässt die alte Mole den Winter über offen"),
    "fr": ("La vieille jetée de Brévent reste ouverte", "Brévent : la vieille jetée restera ouverte cet hiver"),
    "es": ("El viejo muelle de Brisa sigue abierto", "Brisa deja abierto el viejo muelle este invierno"),
    "ru": ("Старый причал в Береговом останется открытым", "Береговое: старый причал оставили открытым на зиму"),
    "pl": ("Stare molo w Brzegach zostaje otwarte", "Brzegi: stare molo zostaje otwarte na zimę"),
}


@pytest.mark.parametrize(("language", "scored"), list(product(SECOND, (False, True))))
def test_headline_in_other_words_is_no_standfirst(language: str, scored: bool) -> None:  # noqa: FBT001  a parameter
    article = parse(*MENUS[language], *SECOND[language], *SIGNED[language], *STORIES[language], scored=scored)
    assert article.title in SECOND[language]
    assert article.subtitle is None


@pytest.mark.parametrize("language", SECOND)
def test_standfirst_follows_the_headline_in_other_words(language: str) -> None:
    deck, *story = STORIES[language]
    article = parse(*MENUS[language], *SECOND[language], deck, *SIGNED[language], *story)
    assert article.title in SECOND[language]
    assert article.subtitle == deck


OFFERS = (
    "THIS CONTENT IS RESERVED FOR SUBSCRIBERS",
    "Enjoy the latest local, national and international news.",
    "Exclusive articles by our columnists, and two newsletters a week.",
    "Unlimited online access to all our news sites with one account.",
    "The daily paper as a replica of the print edition, to share and comment on.",
    "Daily puzzles, the crossword among them.",
    "Create an account or sign in to go on with your reading.",
    "Access articles from across the country with one account.",
) * 3


def far_lead(language: str, *, sure: float = 0.95, lead: str | None = None, tagged: bool = False) -> tuple[Story, int]:
    """A story that begins below a paywall's offers, and where its first paragraph stands above them."""
    headline, deck = HEADS[language]
    opening, first, *others = STORIES[language]
    rest = (f"{deck}. {opening}", *others)
    lines = (headline, *SIGNED[language], lead or first, *OFFERS, *rest)
    raw = f"<html><body>{''.join(f'<p>{line}</p>' for line in lines)}</body></html>" if tagged else "\n\n".join(lines)
    page, story = survey_page(read(raw, WITHOUT_SCORER), WITHOUT_SCORER)
    at, start = lines.index(lead or first), len(lines) - len(rest)
    body = [sure if index == at else 0.95 if index >= start else 0.05 for index in range(len(page.segments))]
    none = [0.0] * len(body)
    topic = read_topic(page.segments, range(start, len(page.segments)), page.content_words)
    scores = Scores(body, none, none, none, none)
    story = replace(story, title=0, start=start, end=len(lines), topic=topic, scores=scores)
    return with_lead(replace(page, bare=False), story), at


@pytest.mark.parametrize(("language", "tagged"), list(product(STORIES, (False, True))))
def test_lead_above_the_offers_of_a_paywall_opens_the_story(language: str, tagged: bool) -> None:  # noqa: FBT001  a parameter
    story, lead = far_lead(language, tagged=tagged)
    assert story.start == lead


@pytest.mark.parametrize("language", STORIES)
def test_lead_of_which_the_scorer_is_not_sure_does_not(language: str) -> None:
    story, lead = far_lead(language, sure=0.6)
    assert story.start > lead


@pytest.mark.parametrize(
    "line",
    [
        "You can save this article by registering for free here, or sign in if you have an account with us.",
        "Our reporters have told the news of this coast for eighty years, and readers pay for all of it.",
        "Fishermen keep the pier",
        "The pier, the harbour board, the piles and what the town will do about them this winter, in pictures",
    ],
)
def test_what_a_site_says_of_itself_opens_no_story(line: str) -> None:
    story, lead = far_lead("en", lead=line)
    assert story.start > lead


SHORT = {
    "en": ("The old pier stays open.", "Fishermen keep their winter trade.", "Engineers wanted it closed."),
    "de": (
        "Die alte Mole bleibt offen.",
        "Die Fischer behalten ihr Wintergeschäft.",
        "Ingenieure wollten sie sperren.",
    ),
    "fr": (
        "La vieille jetée reste ouverte.",
        "Les pêcheurs gardent leur saison.",
        "Les ingénieurs voulaient la fermer.",
    ),
    "es": (
        "El viejo muelle sigue abierto.",
        "Los pescadores conservan su temporada.",
        "Los ingenieros querían cerrarlo.",
    ),
    "ru": (
        "Старый причал остаётся открытым на зиму.",
        "Рыбаки сохранят зимний промысел.",
        "Инженеры хотели его закрыть.",
    ),
    "pl": (
        "Stare molo zostaje otwarte na zimę.",
        "Rybacy zachowają zimowy zarobek.",
        "Inżynierowie chcieli zamknąć molo.",
    ),
}


@pytest.mark.parametrize(("language", "count"), list(product(SHORT, (2, 3))))
def test_standfirst_of_several_sentences_is_one_block(language: str, count: int) -> None:
    decks = SHORT[language][:count]
    article = parse(*MENUS[language], HEADS[language][0], *decks, *SIGNED[language], *STORIES[language])
    assert article.title == HEADS[language][0]
    assert article.subtitle == " ".join(decks)
    assert article.paragraphs == STORIES[language]
    (block,) = (block for block in article.blocks if block.kind == "subtitle")
    assert " ".join(article.source[block.start : block.end].split()) == block.text
    assert all(one.end <= two.start for one, two in pairwise(article.blocks))
    assert "".join("".join(one.text.split()) for one in article.blocks) == "".join(article.source.split())


@pytest.mark.parametrize("language", SHORT)
def test_standfirst_of_several_paragraphs_of_a_page_is_one_block(language: str) -> None:
    decks = SHORT[language]
    head = f"<h1>{HEADS[language][0]}</h1>" + "".join(f"<p class='deck'>{line}</p>" for line in decks)
    by, day = SIGNED[language]
    signed = f"<p class='byline'>{by}</p><time>{day}</time>"
    story = "".join(f"<p>{line}</p>" for line in STORIES[language])
    article = parse_article(f"<html><body><article>{head}{signed}<div>{story}</div></article></body></html>")
    assert article.subtitle in (" ".join(decks), decks[0])
    assert article.paragraphs[-len(STORIES[language]) :] == STORIES[language]


@pytest.mark.parametrize("language", STORIES)
def test_first_paragraphs_above_a_signature_at_the_end_are_the_text(language: str) -> None:
    article = parse(HEADS[language][0], *STORIES[language][:3], SIGNED[language][0])
    assert article.paragraphs == STORIES[language][:3]
    assert article.subtitle is None


RELEASE = (
    "ORRIN VALLEY, Nov. 4, 2024 — Orrin Glass Works will light its furnace again in January, the company said today.",
    "A Danish investment group bought the plant in August and has spent eleven million euros on a new furnace.",
    "Orders for the first six months come from two brewers and a maker of medicine bottles.",
)


@pytest.mark.parametrize(
    "head",
    [
        ("FOR IMMEDIATE RELEASE", "Contact: Petra Lang, Orrin Glass Works", "press@orringlass.example | +45 5550 1234"),
        ("FOR IMMEDIATE RELEASE", "Media Contact:", "Petra Lang", "555-010-1234", "press@orringlass.example"),
        ("PRESS RELEASE", "Contact: Petra Lang, Orrin Glass Works, press@orringlass.example"),
        ("Pressemitteilung", "Kontakt: Petra Lang, Orrin Glas", "presse@orringlas.example"),
    ],
)
def test_whom_the_press_may_ask_over_a_release_is_no_headline(head: tuple[str, ...]) -> None:
    title = "Orrin Glass Works to Relight Furnace in January"
    tagged = (
        "".join(f"<p>{line}</p>" for line in head) + f"<h1>{title}</h1>" + "".join(f"<p>{text}</p>" for text in RELEASE)
    )
    for raw in ("\n\n".join((*head, title, *RELEASE)), "\n".join((*head, title, *RELEASE)), tagged):
        article = parse_article(raw)
        assert article.title == title
        assert article.paragraphs == RELEASE


def test_a_headline_about_a_contact_or_a_sum_stays_one() -> None:
    for title in ("Contact: the film that made a town famous", "Town raises 10 000 000 euros for its school"):
        assert parse_article("\n\n".join((title, *RELEASE))).title == title


@pytest.mark.parametrize("end", ["?...", "?…", "…", "!...", "?"])
def test_a_question_may_break_off_and_be_a_headline(end: str) -> None:
    headline = f"Who keeps the old mill at Ashby and how many people have asked for its key{end}"
    story = ["The old mill at Ashby has had five keepers since the war, and each kept its key in another place."] * 2
    assert parse_article("\n\n".join([headline, "By Jane Roe", *story])).title == headline


BROKEN_OFF = {
    "en": (
        "The old mill at Ashby has had five keepers since the war, and each kept its key in another place.",
        "Nobody has ever found all five of the keys, although the council has asked for them in the paper three times.",
    ),
    "de": (
        "Die alte Mühle von Aschau hatte seit dem Krieg fünf Hüter, und jeder verwahrte ihren Schlüssel woanders.",
        "Niemand hat je alle fünf Schlüssel gefunden, obwohl die Gemeinde dreimal in der Zeitung danach gefragt hat.",
    ),
    "fr": (
        "Le vieux moulin de Morval a eu cinq gardiens depuis la guerre, et chacun cachait la clé ailleurs.",
        "Personne n'a jamais retrouvé les cinq clés, bien que la mairie les ait demandées trois fois dans le journal.",
    ),
    "es": (
        "El viejo molino de Ojuelos ha tenido cinco guardas desde la guerra, cada uno con la llave en otro lugar.",
        "Nadie ha encontrado nunca las cinco llaves, aunque el ayuntamiento las ha pedido tres veces en el periódico.",
    ),
    "ru": (
        "У старой мельницы в Калинове с войны было пять сторожей, и каждый прятал ключ в другом месте.",
        "Никто так и не нашёл всех пяти ключей, хотя совет трижды спрашивал о них в газете.",
    ),
}


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "Who has the key? The five keepers of Ashby, their five places and one very old..."),
        ("en", "No way! Ashby sells its mill to a man who never ate its bread and then…"),
        ("en", "Gone? Five keys, five keepers and the oldest mill of the county are missing since the…"),
        ("en", "Wow! A Mill, a Key and Five Keepers: The Story Nobody in Ashby Wants to…"),
        ("en", "Enough! The five keepers of Ashby have had it with the old mill … and its…"),
        ("de", "Unfassbar! Die alte Mühle von Aschau hat seit dem Krieg fünf Schlüssel verloren und nun…"),
        ("fr", "Incroyable ! Le vieux moulin de Morval a perdu cinq clés depuis la guerre et maintenant…"),
        ("es", "¡Increíble! El viejo molino de Ojuelos ha perdido cinco llaves desde la guerra y ahora…"),
        ("es", "¿Cinco llaves? El viejo molino de Ojuelos guarda un secreto desde la guerra y nadie…"),
        ("ru", "Невероятно! Старая мельница в Калинове потеряла пять ключей с войны, а теперь ещё и…"),
    ],
)
def test_a_headline_may_cry_out_and_break_off(language: str, headline: str) -> None:
    article = parse_article("\n".join((headline, *BROKEN_OFF[language])))
    assert (article.title, article.paragraphs) == (headline, BROKEN_OFF[language])


@pytest.mark.parametrize(
    "line",
    [
        "“Fire!” cried the miller of Ashby when the old mill burned on Thursday night and the town…",
        "The mill burned down on Thursday. Nobody in the town of Ashby knows why, and the council…",
        "Who has the key? Nobody knows. The old mill at Ashby has had five keepers since the…",
        "The old mill at Ashby has had five keepers. Each of them kept the key in another…",
        "Die alte Mühle steht leer. Niemand in Aschau weiß, wer den Schlüssel dazu hat und…",
    ],
)
def test_a_first_paragraph_that_breaks_off_is_no_headline(line: str) -> None:
    article = parse_article("\n\n".join((line, *BROKEN_OFF["en"])))
    assert (article.title, article.paragraphs) == (None, (line, *BROKEN_OFF["en"]))
