"""What stands last below a story: a heading over furniture, buttons, and what a house says of itself."""

import pytest

import harbour_bridge
import old_bridge
from newsparse import Article, parse_article
from shapes import in_shapes, some_of

STORIES = harbour_bridge.STORIES | old_bridge.STORIES


def _as_text(language: str, *below: str) -> str:
    return "\n\n".join((*STORIES[language], *below))


def _as_html(language: str, below: str, *, headed: bool = False) -> str:
    title, *story = STORIES[language]
    told = "".join(f"{'<h2>Pier</h2>' if headed else ''}<p>{one}</p>" for one in story)
    return f"<html><body><article><h1>{title}</h1>{told}{below}</article></body></html>"


def _holds_the_story_alone(article: Article, language: str) -> bool:
    title, *story = STORIES[language]
    return article.title == title and [block.text for block in article.body if block.text != "Pier"] == story


LAST_HEADINGS = {
    "pin": ("en", "Pin it for later!", "<p>Leave a Reply</p>"),
    "shop": ("en", "Shop the look", ""),
    "more": ("en", "You might also love these posts", "<p><a href='/a'>Crane falls on the pier of Carrow</a></p>"),
    "save": ("en", "Save this guide", "<p>Share this:</p>"),
    "merken": ("de", "Merk dir das für später!", "<p>Kommentar verfassen</p>"),
    "teilen": ("de", "Gefällt dir der Beitrag?", "<p>Teilen</p>"),
    "épingler": ("fr", "Épinglez cet article !", "<p>Laisser un commentaire</p>"),
    "guardar": ("es", "Guárdalo en Pinterest", "<p>Deja un comentario</p>"),
    "salva": ("it", "Salvalo per dopo!", "<p>Lascia un commento</p>"),
    "bewaar": ("nl", "Bewaar deze tips", "<p>Plaats een reactie</p>"),
    "zapisz": ("pl", "Przypnij na później!", "<p>Dodaj komentarz</p>"),
    "salvar": ("pt", "Salve para mais tarde!", "<p>Deixe um comentário</p>"),
    "foot": ("en", "About this site", "<footer><p>All rights reserved</p></footer>"),
}


@some_of("form", LAST_HEADINGS)
@in_shapes("level", ["h2", "h3", "h4"])
def test_a_heading_with_nothing_of_the_story_below_it_is_no_heading(form: str, level: str) -> None:
    language, heading, below = LAST_HEADINGS[form]
    raw = _as_html(language, f"<{level}>{heading}</{level}>{below}", headed=level == "h2")
    assert _holds_the_story_alone(parse_article(raw), language)


@some_of("form", LAST_HEADINGS)
def test_a_last_heading_in_markdown_is_none(form: str) -> None:
    language, heading, _ = LAST_HEADINGS[form]
    title, *story = STORIES[language]
    raw = f"# {title}\n\n{story[0]}\n\n## Pier\n\n{story[1]}\n\n{story[2]}\n\n## {heading}\n"
    assert _holds_the_story_alone(parse_article(raw), language)


BUTTONS = {
    "en": ("Sign the guest book", "Share a memory", "Send flowers"),
    "de": ("Kondolieren", "Kerze anzünden", "Traueranzeige aufgeben"),
    "fr": ("Déposer une condoléance", "Allumer une bougie", "Envoyer des fleurs"),
    "es": ("Firmar el libro de condolencias", "Encender una vela", "Enviar flores"),
    "it": ("Lascia un messaggio di cordoglio", "Accendi una candela", "Invia fiori"),
    "nl": ("Condoleance plaatsen", "Steek een kaarsje aan", "Bloemen sturen"),
    "pl": ("Zapal znicz", "Złóż kondolencje", "Wyślij kwiaty"),
    "sv": ("Tänd ett ljus", "Skriv en minneshälsning", "Skicka blommor"),
    "pt": ("Acender uma vela", "Deixar uma mensagem de condolências", "Enviar flores"),
    "ru": ("Зажечь свечу", "Выразить соболезнования", "Отправить цветы"),
    "tr": ("Taziye defterini imzala", "Mum yak", "Çiçek gönder"),
    "ja": ("お悔やみを送る", "ろうそくを灯す", "花を贈る"),
}
MORE_BUTTONS = {
    "en": (
        ("Light a candle", "Plant a tree", "Send condolences"),
        ("Plant A Tree In Memory", "Sympathy Flowers", "Leave a tribute", "Share Obituary"),
        ("View guestbook", "Order flowers", "Make a donation"),
        ("Add a memory", "Light a virtual candle", "Send sympathy gift"),
    ),
    "de": (("Kondolenzbuch", "Gedenkkerze anzünden", "Blumen senden"), ("Zum Kondolenzbuch", "Baum pflanzen")),
    "fr": (("Livre de condoléances", "Faire livrer des fleurs", "Planter un arbre"),),
}
TOLD_OF_FLOWERS = {
    "en": ("Friends may send flowers to the chapel.", "They light a candle every year."),
    "de": ("Die Stadt legt ein Kondolenzbuch aus.", "Am Abend wollen sie eine Kerze anzünden."),
    "fr": ("Un livre de condoléances est ouvert à la mairie.",),
}


@in_shapes("layout", ["text", "one break", "items", "html", "html items"])
@some_of("language", BUTTONS)
def test_buttons_below_an_obituary_are_not_its_own(language: str, layout: str) -> None:
    for buttons in (BUTTONS[language], *MORE_BUTTONS.get(language, ())):
        raw = {
            "text": _as_text(language, *buttons),
            "one break": _as_text(language, "\n".join(buttons)),
            "items": _as_text(language, "\n".join(f"- {one}" for one in buttons)),
            "html": _as_html(language, "".join(f"<p>{one}</p>" for one in buttons)),
            "html items": _as_html(language, f"<ul>{''.join(f'<li>{one}</li>' for one in buttons)}</ul>"),
        }[layout]
        assert _holds_the_story_alone(parse_article(raw), language), buttons


@pytest.mark.parametrize("language", TOLD_OF_FLOWERS)
def test_sentences_about_flowers_and_candles_stay(language: str) -> None:
    _, *story = STORIES[language]
    article = parse_article(_as_text(language, *TOLD_OF_FLOWERS[language]))
    assert [block.text for block in article.body] == [*story, *TOLD_OF_FLOWERS[language]]


NOTICES = {
    "en": (
        "End of X post", "End of Twitter post", "End of Twitter post 2 by @harbour", "Skip Instagram post",
        "Skip twitter post 3 by Carrow Harbour", "End of Facebook post by Carrow Harbour", "Skip YouTube post",
        "End of TikTok post, 2", "End of YouTube post", "Skip X post by @harbour",
    ),
    "de": ("Ende des Beitrags", "Ende des X-Beitrags", "Beitrag überspringen",
           "Instagram-Post überspringen", "Ende des Posts"),
    "fr": ("Fin du post", "Fin de la publication", "Fin de publication Twitter",
           "Ignorer la publication X", "Passer le tweet"),
    "es": ("Fin de la publicación", "Final de Twitter publicación", "Saltar publicación",
           "Fin del post", "Omitir publicación de Instagram"),
    "it": ("Fine del post", "Fine del post di X", "Salta il post"),
    "nl": ("Einde van het bericht", "Einde X-bericht", "Sla bericht over"),
    "pt": ("Fim do post", "Fim da publicação", "Pular publicação do X", "Pule Twitter post"),
    "pl": ("Koniec posta", "Koniec wpisu", "Pomiń post na X"),
    "sv": ("Slut på inlägget", "Hoppa över inlägget"),
    "ru": ("Конец публикации", "Пропустить пост в X", "Конец поста"),
    "tr": ("Twitter paylaşımının sonu", "Gönderinin sonu", "Instagram gönderisini atla"),
    "id": ("Akhir postingan Twitter", "Lewati postingan X"),
    "uk": ("Кінець допису", "Пропустити допис у X"),
    "ja": ("投稿の終わり", "Xの投稿をスキップ"),
}  # fmt: skip
CLOCKS = {
    "tr": ("00:00 / 01:12 Reklamı Geç", "0:00 / 2:05 Reklamı geç", "Reklamı Geç"),
    "en": ("00:00 / 01:12 Skip Ad", "0:00/1:31 Skip ad", "0:05 / 1:31 Skip Ads"),
    "de": ("00:00 / 01:12 Werbung überspringen", "Anzeige überspringen"),
    "fr": ("00:00 / 01:12 Passer la publicité", "Ignorer la pub"),
    "es": ("00:00 / 01:12 Saltar anuncio", "Omitir publicidad"),
    "it": ("00:00 / 01:12 Salta annuncio", "Salta la pubblicità"),
    "pt": ("00:00 / 01:12 Pular anúncio", "Saltar anúncio"),
    "nl": ("00:00 / 01:12 Advertentie overslaan",),
    "pl": ("00:00 / 01:12 Pomiń reklamę",),
    "sv": ("00:00 / 01:12 Hoppa över annonsen",),
    "ru": ("00:00 / 01:12 Пропустить рекламу",),
    "ja": ("00:00 / 01:12 広告をスキップ",),
    "ko": ("00:00 / 01:12 광고 건너뛰기",),
    "id": ("00:00 / 01:12 Lewati iklan",),
}
TOLD_OF_POSTS = {
    "en": ("The end of the post on the pier", "Skip the bridge, post a letter"),
    "de": ("Das Ende des Postamts", "Werbung am Hafen"),
    "fr": ("La fin du poste de péage", "Le passage de la publicité"),
    "tr": ("Köprünün sonu", "Reklamı geçen belediye"),
}


@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@some_of("language", NOTICES)
def test_notices_around_embedded_posts_are_not_the_story(language: str, *, html: bool) -> None:
    _inside(language, NOTICES[language], html=html)


@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@some_of("language", CLOCKS)
def test_a_players_clock_with_its_advertisement_is_not_the_story(language: str, *, html: bool) -> None:
    _inside(language, CLOCKS[language], html=html)


def _inside(language: str, lines: tuple[str, ...], *, html: bool) -> None:
    title, first, *rest = STORIES[language]
    for line in lines:
        told = "".join(f"<p>{part}</p>" for part in (first, line, *rest))
        page = f"<html><body><article><h1>{title}</h1>{told}</article></body></html>"
        raw = page if html else "\n\n".join((title, first, line, *rest))
        assert _holds_the_story_alone(parse_article(raw), language), line


@pytest.mark.parametrize("language", TOLD_OF_POSTS)
def test_headings_in_words_like_them_stay(language: str) -> None:
    title, first, *rest = STORIES[language]
    for line in TOLD_OF_POSTS[language]:
        article = parse_article("\n\n".join((title, first, line, *rest)))
        assert line in [block.text for block in article.body]


HOUSES = {
    "agency's number": ("de", "© nda-infocom, nda:251008-930-12345/1"),
    "agency's number, no sign": ("de", "nda-infocom, nda:251008-930-12345/1"),
    "agency alone": ("de", "© nda"),
    "agencies": ("de", "© nda/rak/zz"),
    "agency behind a colon": ("fr", "© ANP-Relax"),
    "agency, number behind a sign": ("sv", "© NTB-X, ntb:990011"),
    "house": ("es", "© Agencia Insular"),
    "year last": ("it", "© Agenzia Isola, 2024"),
    "house and service": ("nl", "© ABX/Eilandpost"),
    "in brackets": ("en", "(c) Island Wire"),
    "letters": ("en", "The Daily Carrow welcomes letters of up to 200 words."),
    "letters to us": ("en", "The Carrow Post welcomes letters to the editor. Please include your name and address."),
    "opinions": ("en", "We welcome letters from readers of no more than 150 words."),
    "letters sent": ("en", "Letters should be no longer than 200 words and may be edited for length."),
    "Leserbriefe": ("de", "Leserbriefe geben die Meinung des Verfassers wieder, nicht die der Redaktion."),
    "Leserbriefe, Kürzung": ("de", "Die Redaktion behält sich vor, Leserbriefe zu kürzen."),
    "cartas": ("es", "Las cartas no deben superar las 200 palabras y pueden ser resumidas por la redacción."),
    "courrier": ("fr", "La rédaction se réserve le droit de raccourcir les lettres des lecteurs."),
    "lettere": ("it", "Le lettere non devono superare le 200 parole e possono essere abbreviate dalla redazione."),
    "brieven": ("nl", "De redactie behoudt zich het recht voor brieven in te korten."),
    "cartas pt": ("pt", "As cartas não devem exceder 200 palavras e podem ser editadas pela redação."),
    "listy": ("pl", "Redakcja zastrzega sobie prawo do skracania listów."),
    "no role": ("en", "The news and editorial staff of The Carrow Courier had no role in this post's creation."),
    "not involved": ("en", "The editorial staff of the Carrow Post was not involved in the creation of this content."),
    "newsroom": ("en", "This content was paid for by Doe Mattresses. The newsroom had no part in its production."),
    "advertiser": ("en", "This article was produced on behalf of Doe Ferries by the Carrow Post's brand studio."),
    "Anzeige": ("de", "Die Redaktion war an der Erstellung dieses Inhalts nicht beteiligt."),
    "verantwortlich": ("de", "Für den Inhalt dieser Anzeige ist der Werbekunde verantwortlich."),
    "rédaction": ("fr", "La rédaction du Courrier de Carrow n'a pas participé à la réalisation de ce contenu."),
    "redacción": ("es", "La redacción de El Correo de Carrow no ha participado en la elaboración de este contenido."),
    "redazione": (
        "it",
        "La redazione del Corriere di Carrow non ha partecipato alla realizzazione di questo contenuto.",
    ),
    "redactie": ("nl", "De redactie van de Eilandpost is niet betrokken bij de totstandkoming van dit artikel."),
    "redação": ("pt", "A redação do Correio de Carrow não participou da produção deste conteúdo."),
    "redakcja": ("pl", "Redakcja Kuriera nie brała udziału w tworzeniu tego materiału."),
    "redaktionen": ("sv", "Redaktionen har inte varit delaktig i framtagandet av detta innehåll."),
    "редакция": ("ru", "Редакция не участвовала в подготовке этого материала."),
    "編集部": ("ja", "この記事の制作に編集部は関与していません。"),
    "請勿飲酒": ("ja", "お酒は20歳になってから。"),
    "abus": ("fr", "L'abus d'alcool est dangereux pour la santé, à consommer avec modération."),
    "jugar": ("es", "Juega con responsabilidad. +18"),
    "gioco": ("it", "Il gioco può causare dipendenza patologica."),
    "beba": ("pt", "Seja responsável. Beba com moderação."),
    "gokken": ("nl", "Wat kost gokken jou? Stop op tijd. 18+"),
    "gamble": ("en", "Gamble responsibly. 18+. BeGambleAware.org"),
    "drink": ("en", "Please drink responsibly."),
    "Glücksspiel": ("de", "Glücksspiel kann süchtig machen. Hilfe finden Sie unter www.hilfe.example."),
    "алкоголь": ("ru", "Чрезмерное употребление алкоголя вредит вашему здоровью."),
    "음주": ("ko", "지나친 음주는 건강에 해롭습니다."),
}
TOLD_OF_HOUSES = {
    "en": (
        "The town welcomes letters from its old pen friends in Maine.",
        "The editorial staff of the Post had no role in the strike, the union said.",
        "The mayor asked the fans to drink responsibly on Monday.",
    ),
    "de": (
        "Die Redaktion war an dem Streik nicht beteiligt.",
        "Glücksspiel kann süchtig machen, warnte der Pfarrer am Montag seine Gemeinde.",
    ),
    "fr": ("L'abus d'alcool a causé neuf accidents sur le pont en un an.",),
    "es": ("La redacción del plan no ha participado en el debate del pleno.",),
}


@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@some_of("form", HOUSES)
def test_last_lines_of_a_house_are_not_the_story(form: str, *, html: bool) -> None:
    language, line = HOUSES[form]
    raw = _as_html(language, f"<p>{line}</p>") if html else _as_text(language, line)
    assert _holds_the_story_alone(parse_article(raw), language)


@pytest.mark.parametrize(
    "line",
    ["※ 提醒您：請勿飲酒過量", "提醒您：酒後不開車，安全有保障", "※ 飲酒過量，有害健康", "喝酒不開車，開車不喝酒",
     "◎吸菸有害健康", "※ 未滿18歲禁止飲酒", "自殺不能解決難題，請撥打1925", "珍惜生命，請撥打安心專線1925"],
)  # fmt: skip
def test_warnings_that_the_law_asks_for_are_not_the_story(line: str) -> None:
    story = (
        "海鎮老橋重開，首日三千人走過",
        "海鎮的老橋週一重新開放，第一天有三千人走過，比鎮公所預計的多出一倍。",
        "工程師花了兩年更換四十個鋼接頭，並在颱風季節逐一測試，直到全部合格為止。",
        "鎮長說，工程花費九百萬元，今後不收過橋費，夜間也會開放行人通行。",
    )
    article = parse_article("\n\n".join((*story, line)))
    assert [block.text for block in article.body] == list(story[1:])


@pytest.mark.parametrize("language", TOLD_OF_HOUSES)
def test_last_sentences_in_words_like_them_stay(language: str) -> None:
    _, *story = STORIES[language]
    for line in TOLD_OF_HOUSES[language]:
        article = parse_article(_as_text(language, line))
        assert [block.text for block in article.body] == [*story, line]


EXPLAINED = {
    "What This Post Means": ("en", "PAID POST", "Presented by Doe Mattresses", "What This Post Means"),
    "What is this?": ("en", "SPONSORED CONTENT", "What is this?"),
    "What is paid content?": ("en", "Paid content", "Paid for by Doe Ferries", "What is paid content?"),
    "Why am I seeing this?": ("en", "Sponsored", "Why am I seeing this?"),
    "About this content": ("en", "Advertiser content from Doe Ferries", "About this content"),
    "Was ist das?": ("de", "ANZEIGE", "Was ist das?"),
    "Über diese Anzeige": ("de", "Anzeige", "Präsentiert von Muster Matratzen", "Über diese Anzeige"),
    "Was bedeutet das?": ("de", "Sponsored Post", "Was bedeutet das?"),
    "Qu'est-ce que c'est ?": ("fr", "CONTENU SPONSORISÉ", "Qu'est-ce que c'est ?"),
    "À propos de ce contenu": ("fr", "Publicité", "À propos de ce contenu"),
    "¿Qué es esto?": ("es", "CONTENIDO PATROCINADO", "¿Qué es esto?"),
    "Che cos'è?": ("it", "CONTENUTO SPONSORIZZATO", "Che cos'è?"),
    "Wat is dit?": ("nl", "ADVERTENTIE", "Wat is dit?"),
    "O que é isto?": ("pt", "CONTEÚDO PATROCINADO", "O que é isto?"),
    "Co to jest?": ("pl", "MATERIAŁ SPONSOROWANY", "Co to jest?"),
    "Vad är detta?": ("sv", "ANNONS", "Vad är detta?"),
    "Что это?": ("ru", "РЕКЛАМА", "Что это?"),
    "Bu nedir?": ("tr", "SPONSORLU İÇERİK", "Bu nedir?"),
    "これは何ですか？": ("ja", "広告", "これは何ですか？"),
}


@in_shapes("layout", ["text", "html", "h1"])
@some_of("form", EXPLAINED)
def test_what_explains_the_label_of_an_advertisement_is_no_headline(form: str, layout: str) -> None:
    language, *labels = EXPLAINED[form]
    title, *story = STORIES[language]
    head = "".join(f"<p>{one}</p>" for one in labels)
    named, tag = (title, "h1") if layout == "h1" else (title, "h2")
    told = f"<{tag}>{named}</{tag}>" + "".join(f"<p>{one}</p>" for one in story)
    raw = "\n\n".join((*labels, title, *story)) if layout == "text" else f"<html><body>{head}{told}</body></html>"
    assert _holds_the_story_alone(parse_article(raw), language)


NAP = (
    "How a fishing village learned to nap again",
    "In Saint Mary the shutters close at two, and the doctor says that they should.",
    "The harbour of Saint Mary is full at one and empty at two, and by a quarter past even the gulls are quiet.",
    "For years the custom was dying out, as young people worked in the city and came home too tired to sleep.",
    "Then the cannery closed for lunch as a trial, and accidents fell by half within a year, says Dr. Jane Roe.",
)


@pytest.mark.parametrize("form", [form for form, (language, *_) in EXPLAINED.items() if language == "en"])
def test_a_headline_in_plain_text_stands_below_what_explains_the_label(form: str) -> None:
    _, *labels = EXPLAINED[form]
    article = parse_article("\n".join((*labels, *NAP)))
    assert article.title == NAP[0]
    assert not {block.text for block in article.body} & set(labels)


@pytest.mark.parametrize("title", ["What is this bridge for?", "Was ist das für eine Brücke?"])
def test_a_headline_that_asks_what_a_thing_is_stays(title: str) -> None:
    language = "de" if title.startswith("Was") else "en"
    _, *story = STORIES[language]
    article = parse_article("\n\n".join((title, *story)))
    assert article.title == title
