"""What stands around a story or inside it, in variations: nested articles, linked teasers, live entries, posts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

import pytest
from _pytest.mark import ParameterSet

from newsparse.dates import day_of
from newsparse.kinds import BODY, Kind
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from shapes import in_shapes, some_of

STORIES = {
    "en": (
        "Old mill of Ashby will be rebuilt",
        "The council of Ashby voted on Monday to rebuild the old mill, which burned down in June last year.",
        "Nobody knows yet how the fire began, and the engineers who looked at the walls said that they still hold.",
        "Several banks have offered loans, but the parish would rather ask its members for the missing money.",
        "The work begins in May and will take two years, the council said, and nobody voted against it.",
    ),
    "de": (
        "Alte Mühle von Anholt wird wieder aufgebaut",
        "Der Rat von Anholt beschloss am Montag, die alte Mühle wieder aufzubauen, die im Juni abgebrannt war.",
        "Niemand weiß bisher, wie das Feuer ausbrach, doch die Mauern stehen noch, sagten die Ingenieure am Dienstag.",
        "Mehrere Banken boten Kredite an, die Gemeinde will aber lieber ihre Mitglieder um das fehlende Geld bitten.",
        "Die Arbeiten beginnen im Mai und dauern zwei Jahre, teilte der Rat mit, und niemand stimmte dagegen.",
    ),
    "fr": (
        "Le vieux moulin de Brède sera reconstruit",
        "Le conseil municipal de Brède a décidé lundi de reconstruire le vieux moulin, détruit par le feu en juin.",
        "Personne ne sait encore comment l’incendie a commencé, mais les murs tiennent toujours, ont dit les experts.",
        "Plusieurs banques ont proposé des prêts, mais la commune préfère demander à ses habitants l’argent manquant.",
        "Les travaux commencent en mai et dureront deux ans, a indiqué le conseil, et personne n’a voté contre.",
    ),
    "es": (
        "El viejo molino de Arriba será reconstruido",
        "El ayuntamiento de Arriba decidió el lunes reconstruir el viejo molino, que ardió en junio del año pasado.",
        "Nadie sabe todavía cómo empezó el fuego, pero los muros siguen en pie, dijeron los ingenieros el martes.",
        "Varios bancos ofrecieron préstamos, pero el pueblo prefiere pedir a sus vecinos el dinero que falta.",
        "Las obras empiezan en mayo y durarán dos años, informó el ayuntamiento, y nadie votó en contra.",
    ),
}
"""A headline and four paragraphs in each language."""
MORE = {
    "en": (
        "Flour was last ground there in the spring of 1957, when the river was dammed and the valley lost its water.",
        "Since then the building has been a barn, a dance hall and a museum, and it was empty when it caught fire.",
        "Children of the school have drawn the wheel as they remember it, and the drawings hang in the town hall.",
        "Visitors will have to wait until the wheel turns again, which the engineers expect to see in three years.",
    ),
    "de": (
        "Zuletzt wurde dort im Frühjahr 1957 Mehl gemahlen, als der Fluss gestaut wurde und das Wasser ausblieb.",
        "Seither war das Gebäude Scheune, Tanzsaal und Museum, und als es Feuer fing, stand es seit Monaten leer.",
        "Kinder der Schule haben das Rad gezeichnet, wie sie es kennen, und die Bilder hängen nun im Rathaus.",
        "Besucher müssen warten, bis sich das Rad wieder dreht, womit die Ingenieure in drei Jahren rechnen.",
    ),
    "fr": (
        "On y a moulu de la farine pour la dernière fois au printemps 1957, quand la rivière a été barrée.",
        "Depuis, le bâtiment a été une grange, une salle de bal et un musée, et il était vide quand il a pris feu.",
        "Les enfants de l’école ont dessiné la roue de mémoire, et leurs dessins sont accrochés à la mairie.",
        "Les visiteurs devront attendre que la roue tourne à nouveau, ce que les experts prévoient dans trois ans.",
    ),
    "es": (
        "Allí se molió harina por última vez en la primavera de 1957, cuando se cerró el río y faltó el agua.",
        "Desde entonces el edificio fue granero, salón de baile y museo, y estaba vacío cuando empezó a arder.",
        "Los niños de la escuela dibujaron la rueda de memoria, y sus dibujos cuelgan ahora en el ayuntamiento.",
        "Los visitantes tendrán que esperar a que la rueda gire de nuevo, lo que se espera dentro de tres años.",
    ),
}
"""Four more, for a story of the usual length."""
TEASERS = {
    "en": ("Goat climbs the roof of the school", "Ferry stays in port until April", "Bell returns to the harbour"),
    "de": ("Ziege steigt auf das Dach der Schule", "Fähre bleibt bis April im Hafen", "Glocke kehrt an den Kai zurück"),
    "fr": ("Une chèvre monte sur le toit de l’école", "Le bac reste au port", "La cloche revient sur le quai"),
    "es": ("Una cabra sube al tejado de la escuela", "El barco sigue en el puerto", "La campana vuelve al muelle"),
}
LEADS = {
    "en": "A goat has lived on the roof since Monday, and its owner hopes that it will climb down by itself.",
    "de": "Eine Ziege lebt seit Montag auf dem Dach, und ihr Besitzer hofft, dass sie von selbst herunterkommt.",
    "fr": "Une chèvre vit sur le toit depuis lundi, et son maître espère qu’elle descendra toute seule.",
    "es": "Una cabra vive en el tejado desde el lunes, y su dueño espera que baje por sí sola.",
}


def parse(raw: str, form: str = "html") -> Article:
    return parse_article(raw, options=Options.model_validate({"format": form}))


def paragraphs(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def held(article: Article, kept: tuple[str, ...], left: tuple[str, ...]) -> None:
    """Each of some lines stands in the body, and none of others."""
    body = [block.text for block in article.body]
    assert [line for line in kept if not any(line in text for text in body)] == []
    assert [line for line in left if any(line in text for text in body)] == []


def cases(shapes: Iterable[str], faults: Mapping[tuple[str, str], str] = MappingProxyType({})) -> list[ParameterSet]:
    """Each shape in each language; what is known to fail is marked with its reason."""
    found = []
    for shape in shapes:
        for language in STORIES:
            reason = faults.get((shape, language)) or faults.get((shape, "*"))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            found.append(pytest.param(shape, language, marks=marks, id=f"{shape}-{language}"))
    return found


# ---- nested articles: {title}, {story}, {first}, {rest} are the story's, {cards} are other articles as elements

CARDS = '<article class="card"><h3><a href="/{n}">{teaser}</a></h3><p>{lead}</p></article>'
NESTED = {
    "story in an outer article": "<article><article><h1>{title}</h1>{story}</article></article>",
    "story beside cards": "<article><h1>{title}</h1>{story}</article><div>{cards}</div>",
    "cards inside the story's": "<article><h1>{title}</h1>{story}<section>{cards}</section></article>",
    "cards in an aside": "<article><h1>{title}</h1>{story}<aside>{cards}</aside></article>",
    "story and cards in one": "<article><article><h1>{title}</h1>{story}</article>{cards}</article>",
    "headline outside": "<article><h1>{title}</h1><article>{story}</article></article>",
    "cards before the story": "<div>{cards}</div><article><h1>{title}</h1>{story}</article>",
    "story in two articles": "<article><h1>{title}</h1><article>{first}</article><article>{rest}</article></article>",
    "three levels": "<article><div><article><section><article><h1>{title}</h1>{story}</article></section></article>"
    "</div></article>",
    "an article of a picture": '<article><h1>{title}</h1><article class="media"><img src="/a.jpg"></article>{story}'
    "</article>",
    "a card in the middle": "<article><h1>{title}</h1>{first}{card}{rest}</article>",
}


@some_of(("shape", "language"), cases(NESTED))
def test_nested_articles_keep_the_story_and_leave_the_cards(shape: str, language: str) -> None:
    title, *story = (*STORIES[language], *MORE[language])
    cards = [
        CARDS.format(n=n, teaser=teaser, lead=LEADS[language] if n == 0 else "")
        for n, teaser in enumerate(TEASERS[language])
    ]
    filled = NESTED[shape].format(
        title=title,
        story=paragraphs(tuple(story)),
        first=paragraphs(tuple(story[:4])),
        rest=paragraphs(tuple(story[4:])),
        cards="".join(cards),
        card=cards[1],
    )
    article = parse(f"<html><body><main>{filled}</main></body></html>")
    shown = tuple(teaser for teaser in TEASERS[language] if teaser in filled)
    held(article, tuple(story), shown)
    assert article.title == title


# ---- teasers that are links in the element of their label

LABELS = {"en": "Read also:", "de": "Lesen Sie auch:", "fr": "Lire aussi :", "es": "Lea también:"}
LINKED = {
    "in a paragraph": '<p>{label} <a href="/1">{one}</a></p>',
    "in bold": '<p><strong>{label} <a href="/1">{one}</a></strong></p>',
    "label in bold": '<p><b>{label}</b> <a href="/1">{one}</a></p>',
    "in an emphasis": '<p><em>{label} <a href="/1">{one}</a></em></p>',
    "two links": '<p>{label} <a href="/1">{one}</a> <a href="/2">{two}</a></p>',
    "after breaks": '<p>{label}<br><a href="/1">{one}</a><br><a href="/2">{two}</a></p>',
    "in a div": '<div>{label} <a href="/1">{one}</a></div>',
    "in a box": '<div class="box"><span>{label}</span> <a href="/1">{one}</a></div>',
    "label above a list": '<div><p>{label}</p><ul><li><a href="/1">{one}</a></li>'
    '<li><a href="/2">{two}</a></li></ul></div>',
    "in an aside": '<aside>{label} <a href="/1">{one}</a></aside>',
    "in a quote": '<blockquote>{label} <a href="/1">{one}</a></blockquote>',
    "label in the link": '<p><a href="/1">{label} {one}</a></p>',
}


@some_of(("shape", "language"), cases(LINKED))
def test_teasers_that_are_links_behind_their_label_go_whole(shape: str, language: str) -> None:
    title, *story = STORIES[language]
    one, two, _ = TEASERS[language]
    teaser = LINKED[shape].format(label=LABELS[language], one=one, two=two)
    page = f"<h1>{title}</h1>{paragraphs(tuple(story[:2]))}{teaser}{paragraphs(tuple(story[2:]))}"
    article = parse(f"<html><body><article>{page}</article></body></html>")
    held(article, tuple(story), (one, two, LABELS[language]))


TEXT_LINKED = {
    "a line": ("{label} {one}", "text"),
    "a label and a line": ("{label}\n\n{one}", "text"),
    "Markdown": ("{label} [{one}](https://a.test/1)", "markdown"),
    "bold Markdown": ("**{label}** [{one}](https://a.test/1)", "markdown"),
    "a link of the whole": ("[{label} {one}](https://a.test/1)", "markdown"),
    "a list": ("{label}\n\n- [{one}](https://a.test/1)\n- [{two}](https://a.test/2)", "markdown"),
}


@some_of(("shape", "language"), cases(TEXT_LINKED))
def test_teasers_behind_their_label_go_from_texts(shape: str, language: str) -> None:
    title, *story = STORIES[language]
    one, two, _ = TEASERS[language]
    teaser, form = TEXT_LINKED[shape]
    head = f"# {title}" if form == "markdown" else title
    lines = (head, *story[:2], teaser.format(label=LABELS[language], one=one, two=two), *story[2:])
    held(parse("\n\n".join(lines), form), tuple(story), (one, two, LABELS[language]))


# ---- entries of a live blog whose lines begin with their time

TIMES = {
    "9:05 am": ("9:05 am", "8:40 am", "8:10 am", "7:55 am"),
    "9:05": ("9:05", "8:40", "8:10", "7:55"),
    "09:05 –": ("09:05 –", "08:40 –", "08:10 –", "07:55 –"),
    "09:05:": ("09:05:", "08:40:", "08:10:", "07:55:"),
    "9.05": ("9.05", "8.40", "8.10", "7.55"),
    "9h05": ("9h05", "8h40", "8h10", "7h55"),
    "21:05 rising": ("19:55", "20:10", "20:40", "21:05"),
    "09:05 |": ("09:05 |", "08:40 |", "08:10 |", "07:55 |"),
    "09:05 Uhr": ("09:05 Uhr", "08:40 Uhr", "08:10 Uhr", "07:55 Uhr"),
    "12:05 p.m. ET": ("12:05 p.m. ET", "11:40 a.m. ET", "11:10 a.m. ET", "10:55 a.m. ET"),
}


@in_shapes("form", ["text", "html", "list"])
@some_of(("shape", "language"), cases(TIMES))
def test_entries_that_begin_with_their_time_are_the_storys(shape: str, language: str, form: str) -> None:
    title, *story = STORIES[language]
    entries = [f"{time} {line}" for time, line in zip(TIMES[shape], story, strict=True)]
    if form == "text":
        article = parse("\n\n".join((title, LEADS[language], *entries)), "text")
    else:
        tag = "p" if form == "html" else "li"
        lines = "".join(f"<{tag}>{line}</{tag}>" for line in entries)
        lines = f"<ul>{lines}</ul>" if tag == "li" else lines
        article = parse(f"<html><body><article><h1>{title}</h1><p>{LEADS[language]}</p>{lines}</article></body></html>")
    held(article, (LEADS[language], *story), ())


# ---- posts, which are embeds and no body

SAYS = {
    "en": "The wheel is safe, and it will turn again before the next harvest. Thanks to all who came to help us!",
    "de": "Das Rad ist gerettet und dreht sich vor der nächsten Ernte wieder. Danke an alle, die geholfen haben!",
    "fr": "La roue est sauvée et tournera encore avant la prochaine récolte. Merci à tous ceux qui ont aidé !",
    "es": "La rueda está a salvo y girará otra vez antes de la próxima cosecha. ¡Gracias a todos los que ayudaron!",
}
POSTS = {
    "a tweet": '<blockquote class="twitter-tweet"><p lang="en">{says}</p>&mdash; Jo May (@jomay) '
    '<a href="https://twitter.com/jomay/status/1">March 9, 2024</a></blockquote>',
    "a tweet in a figure": '<figure><blockquote class="twitter-tweet"><p>{says}</p>&mdash; Jo May (@jomay) '
    '<a href="https://twitter.com/jomay/status/1">March 9, 2024</a></blockquote></figure>',
    "a tweet in a div": '<div class="embed"><blockquote class="twitter-tweet" data-lang="en"><p>{says}</p>'
    '&mdash; Jo May (@jomay) <a href="https://twitter.com/jomay/status/1">March 9, 2024</a></blockquote></div>',
    "a post of X": '<blockquote class="twitter-tweet"><p>{says}</p>&mdash; Jo May (@jomay) '
    '<a href="https://x.com/jomay/status/1">March 9, 2024</a></blockquote>',
    "a video of a tweet": '<blockquote class="twitter-video"><p>{says}</p>&mdash; Jo May (@jomay) '
    '<a href="https://twitter.com/jomay/status/1">March 9, 2024</a></blockquote>',
    "a picture's post": '<blockquote class="instagram-media"><p><a href="https://www.instagram.com/p/1/">{says}</a></p>'
    "<p>A post shared by Jo May (@jomay) on Mar 9, 2024</p></blockquote>",
    "a short video": '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@jomay/video/1"><section>'
    '<a href="https://www.tiktok.com/@jomay">@jomay</a><p>{says}</p></section></blockquote>',
    "a friend's post": '<div class="fb-post" data-href="https://www.facebook.com/jo/posts/1"><blockquote><p>{says}</p>'
    'Posted by <a href="https://www.facebook.com/jo">Jo May</a> on Saturday, March 9, 2024</blockquote></div>',
    "a post of a free network": '<blockquote class="bluesky-embed"><p>{says}</p>&mdash; Jo May (@jomay.test) '
    '<a href="https://bsky.app/profile/jo/post/1">March 9, 2024</a></blockquote>',
    "two tweets": '<blockquote class="twitter-tweet"><p>{says}</p>&mdash; Jo May (@jomay) '
    '<a href="https://twitter.com/jomay/status/1">March 9, 2024</a></blockquote>'
    '<blockquote class="twitter-tweet"><p>{says}</p>&mdash; Bo Lee (@bolee) '
    '<a href="https://twitter.com/bolee/status/2">March 9, 2024</a></blockquote>',
    "a thread's post": '<blockquote class="text-post-media"><p>{says}</p><p>Post by @jomay</p>'
    '<a href="https://www.threads.net/@jomay/post/1">View on Threads</a></blockquote>',
}


@some_of(("shape", "language"), cases(POSTS))
def test_posts_are_embeds_and_no_body(shape: str, language: str) -> None:
    title, *story = STORIES[language]
    post = POSTS[shape].format(says=SAYS[language])
    page = f"<h1>{title}</h1>{paragraphs(tuple(story[:2]))}{post}{paragraphs(tuple(story[2:]))}"
    article = parse(f"<html><body><article>{page}</article></body></html>")
    held(article, tuple(story), (SAYS[language], "Jo May"))
    assert {block.kind for block in article.blocks if SAYS[language] in block.text} <= {Kind.EMBED, Kind.DUPLICATE}
    assert any(SAYS[language] in embed.text for embed in article.embeds)


TEXT_POSTS = {
    "as it is copied": "{says} pic.twitter.com/abc123\n\n— Jo May (@jomay) March 9, 2024",
    "on two lines": "{says}\n— Jo May (@jomay) March 9, 2024",
    "in one line": "{says} — Jo May (@jomay) March 9, 2024",
    "paragraphs": "{says}\n\n— Jo May (@jomay) March 9, 2024",
    "two hyphens": "{says}\n-- Jo May (@jomay) 9 March 2024",
    "a dash in the name": "{says}\n\n— Jo May – Ashby Post (@jo_may) 9. März 2024",
    "a handle of a free network": "{says}\n— Jo May (@jomay.test) 2024-03-09",
    "a French date": "{says}\n– Jo May (@jomay) 9 mars 2024",
    "a Japanese date": "{says}\n\n— Jo May (@jomay) 2024年3月9日",
    "a picture for a name": "{says}\n— 🦔 Jo May 🌻 (@jomay) March 9, 2024 at 9:30 p.m.",
    "the time first": "{says}\n- Jo May (@jomay) 9:30 PM - 9 Mar 2024",
    "two posts": "{says}\n— Jo May (@jomay) March 9, 2024\n\nIt turns!\n— Bo Lee (@bolee) March 10, 2024",
    "quoted Markdown": "> {says}\n>\n> — Jo May (@jomay) [March 9, 2024](https://twitter.com/jomay/status/1)",
    "quoted lines": "> {says}\n> — Jo May (@jomay) March 9, 2024",
    "two quoted paragraphs": "> {says}\n>\n> It turns!\n>\n> — Jo May (@jomay) [March 9, 2024](https://x.com/jomay/status/1)",
}


@some_of(("shape", "language"), cases(TEXT_POSTS))
def test_posts_of_texts_are_embeds_and_no_body(shape: str, language: str) -> None:
    title, *story = STORIES[language]
    post = TEXT_POSTS[shape].format(says=SAYS[language])
    form = "markdown" if ">" in post else "text"
    for between in ("\n\n",) if form == "markdown" else ("\n\n", "\n"):
        lines = (f"# {title}" if form == "markdown" else title, *story[:2], post, *story[2:])
        article = parse(between.join(lines), form)
        assert article.text.split("\n\n") == story
        embed = article.embeds[0]
        assert embed.text.startswith(SAYS[language])
        assert embed.author is not None
        assert "Jo May" in embed.author or embed.author == "jomay.test"
        assert embed.date is not None
        assert day_of(embed.date) == date(2024, 3, 9)


NO_POSTS = {
    "a reporter's handle": "{says}\n\n— Jo May (@jomay)",
    "a handle in a sentence": "{says} So wrote Jo May (@jomay) on March 9, 2024, and nobody answered.",
    "a dash and a handle in a sentence": "{says} Nobody — not even Jo May (@jomay) — knew of it on the March 9, 2024.",
    "who said it": "{says}\n\n— Jo May, mayor of Ashby, March 9, 2024",
    "a party": "{says}\n\n— Jo May (Greens) March 9, 2024",
}


@some_of(("shape", "language"), cases(NO_POSTS))
def test_what_signs_no_post_leaves_the_line_above_in_the_body(shape: str, language: str) -> None:
    title, *story = STORIES[language]
    lines = (title, *story[:2], NO_POSTS[shape].format(says=SAYS[language]), *story[2:])
    article = parse("\n\n".join(lines), "text")
    held(article, (*story, SAYS[language]), ())
    assert not article.embeds


@pytest.mark.parametrize("language", STORIES)
def test_a_post_that_is_all_of_a_text_is_its_body(language: str) -> None:
    held(parse(f"{SAYS[language]}\n— Jo May (@jomay) March 9, 2024", "text"), (SAYS[language],), ())


def test_a_quotation_that_no_post_is_stays() -> None:
    title, *story = STORIES["en"]
    page = f"<h1>{title}</h1>{paragraphs(tuple(story))}<blockquote><p>{SAYS['en']}</p></blockquote><p>{LEADS['en']}</p>"
    article = parse(f"<html><body><article>{page}</article></body></html>")
    assert next(block.kind for block in article.blocks if block.text == SAYS["en"]) in BODY


# ---- what stands inside a story: rows of figures, boxes of the site

ROWS = {
    "votes": ("Runa Cast 51.8%", "Tilo Berg 31.4%", "Aino Vas 12.5%", "Jon Olm 4.3%"),
    "votes with commas": ("Runa Cast: 51,8 %", "Tilo Berg: 31,4 %", "Aino Vas: 12,5 %"),
    "scores": ("Ashby Rowers – Carrow Oars 3:1", "Ludd – Brede 0:0", "Anholt – Holm 2:2"),
    "times": ("1. Runa Cast 2:14.33", "2. Tilo Berg 2:14.70", "3. Aino Vas 2:15.02"),
    "prices": ("Bread 2.40 €", "Flour 1.10 €", "Oats 1.95 €"),
}
MENUS = {
    "en": ("Skip to content", "Home", "News", "Sport"),
    "de": ("Zum Inhalt springen", "Startseite", "Nachrichten", "Sport"),
    "fr": ("Aller au contenu", "Accueil", "Actualités", "Sport"),
    "es": ("Ir al contenido", "Inicio", "Noticias", "Deportes"),
}


@in_shapes("between", ["\n", "\n\n"])
@some_of(("shape", "language"), cases(ROWS))
def test_rows_of_figures_inside_the_story_of_a_page_stay(shape: str, language: str, between: str) -> None:
    title, *story = STORIES[language]
    lines = (*MENUS[language], title, *story[:3], *ROWS[shape], *story[3:], "© 2025 Ashby Courier")
    article = parse(between.join(lines), "text")
    body = [block.text.lstrip("123. ") for block in article.body]
    assert body == [*story[:3], *(row.lstrip("123. ") for row in ROWS[shape]), *story[3:]]


def test_rows_that_end_in_years_or_counts_are_a_menu() -> None:
    title, *story = STORIES["en"]
    menu = ("Archive", "June 2024 (5)", "May 2024 (12)", "Sport (9)")
    article = parse("\n".join((*MENUS["en"], title, *story, *menu, "© 2025 Ashby Courier")), "text")
    held(article, tuple(story), menu)


BOXES = {
    "en": ("Sign up for our newsletter", "Good mornings begin here.", "Enter your email", "Sign up"),
    "de": ("Newsletter abonnieren", "Jeden Morgen das Beste in Ihrem Postfach.", "E-Mail-Adresse", "Anmelden"),
    "fr": ("Inscrivez-vous à notre newsletter", "Le matin commence bien.", "Votre adresse e-mail", "S'inscrire"),
    "es": ("Suscríbete a nuestra newsletter", "Las mañanas empiezan bien.", "Correo electrónico", "Suscribirse"),
}


@pytest.mark.parametrize("at", [1, 3])
@pytest.mark.parametrize("language", BOXES)
def test_the_story_goes_on_below_a_sign_up_form(language: str, at: int) -> None:
    title, *story = STORIES[language]
    article = parse("\n".join((title, *story[:at], *BOXES[language], *story[at:])), "text")
    assert [block.text for block in article.body] == story


LONG_BOXES = {
    "en": (
        "Sign up for our newsletter",
        "Free weekly newsletter",
        "The most pressing stories and debates for everybody on the coast, from the tides to the tables, every Friday.",
        "Enter your email",
        "Sign up",
        "Privacy Notice: Newsletters may contain information about charities, online ads, and content of others.",
        "after newsletter promotion",
    ),
    "de": (
        "Newsletter abonnieren",
        "Kostenlos jede Woche",
        "Die wichtigsten Geschichten und Debatten für alle an der Küste, von den Gezeiten bis zum Tisch.",
        "E-Mail-Adresse",
        "Anmelden",
        "Datenschutz: Newsletter können Hinweise auf Spenden, Anzeigen und Inhalte enthalten, die andere bezahlen.",
        "Newsletter abonnieren",
    ),
    "fr": (
        "Inscrivez-vous à notre newsletter",
        "Gratuit, chaque semaine",
        "Les sujets et les débats les plus importants pour tous ceux de la côte, des marées aux tables.",
        "Votre adresse e-mail",
        "S'inscrire",
    ),
    "es": (
        "Suscríbete a nuestra newsletter",
        "Gratis cada semana",
        "Las historias y los debates más importantes para toda la costa, de las mareas a las mesas, cada viernes.",
        "Correo electrónico",
        "Suscribirse",
    ),
}


@in_shapes("between", ["\n", "\n\n"])
@pytest.mark.parametrize("language", LONG_BOXES)
def test_the_story_goes_on_below_what_a_sign_up_form_promises(language: str, between: str) -> None:
    title, *story = STORIES[language]
    article = parse(between.join((title, *story[:-1], *LONG_BOXES[language], story[-1])), "text")
    assert article.body[-1].text == story[-1]


LINES = {"div": "<div>{}</div>", "p": "<p>{}</p>", "span": "<span>{}</span><br>"}
PAGE_BOXES = [
    pytest.param(
        box[language],
        language,
        element,
        id=f"{size}-{language}-{element}",
    )
    for size, box in (("short", BOXES), ("long", LONG_BOXES))
    for language in BOXES
    for element in LINES
]


@pytest.mark.parametrize(("box", "language", "element"), PAGE_BOXES)
def test_the_story_goes_on_below_a_sign_up_form_of_a_page(box: Sequence[str], language: str, element: str) -> None:
    title, *story = STORIES[language]
    *above, last = (f"<p>{paragraph}</p>" for paragraph in story)
    form = f"<div>{''.join(map(LINES[element].format, box))}</div>"
    page = f"<html><body><article><h1>{title}</h1>{''.join(above)}{form}{last}</article></body></html>"
    assert parse(page, "html").body[-1].text == story[-1]


LEADS_IN = [
    ("Föreningen planerar nästa år:", ("- visningar för skolor", "- konserter", "- ett museum")),
    ("De vereniging wil volgend jaar:", ("Rondleidingen voor scholen", "Concerten op de toren", "Een klein museum")),
    ("协会明年计划：", ("1. 组织学生参观", "2. 举办音乐会", "3. 设立博物馆")),
    ("団体は来年、次のことを計画している：", ("・学校の見学会", "・音楽会", "・小さな博物館")),
]


@pytest.mark.parametrize(("opener", "items"), LEADS_IN)
def test_a_line_that_leads_in_a_list_is_no_heading(opener: str, items: tuple[str, ...]) -> None:
    title, *story = STORIES["en"]
    article = parse("\n".join((title, *story[:2], opener, *items, *story[2:])), "text")
    assert next(block.kind for block in article.body if block.text == opener) is Kind.PARAGRAPH


STRANGE_BUTTONS = [
    ("ru", "Совет города решил в понедельник восстановить старую мельницу.", ("Поделиться", "ВКонтакте", "Реклама")),
    ("uk", "Рада міста вирішила в понеділок відбудувати старий млин.", ("Поділитися", "Telegram", "Реклама")),
    ("tr", "Belediye meclisi pazartesi günü eski değirmeni onarmaya karar verdi.", ("Paylaş", "WhatsApp", "Reklam")),
    ("ar", "قرر مجلس المدينة يوم الاثنين إعادة بناء الطاحونة القديمة.", ("شارك", "فيسبوك", "إعلان")),
    ("ja", "町議会は月曜日、六月に焼けた古い水車小屋を再建すると決めた。", ("シェア", "ツイート", "広告")),
    ("ko", "시의회는 월요일 유월에 불탄 옛 물레방앗간을 다시 짓기로 했다.", ("공유하기", "카카오톡", "광고")),
    ("zh", "镇议会周一决定重建六月被烧毁的老磨坊，工程将从五月开始。", ("分享到", "微信", "广告")),
]


@pytest.mark.parametrize(("language", "sentence", "buttons"), STRANGE_BUTTONS)
def test_buttons_of_languages_without_a_file_of_their_own(
    language: str, sentence: str, buttons: tuple[str, ...]
) -> None:
    article = parse("\n".join((sentence, *buttons, sentence[:-1] + f" ({language})" + sentence[-1])), "text")
    held(article, (), buttons)
