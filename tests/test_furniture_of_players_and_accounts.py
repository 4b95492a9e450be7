"""What players, accounts, newsletters and agencies' feeds say amid a story is set aside, and a like sentence is not."""

import pytest

from newsparse import Kind, parse_article

STORY = (
    "The council of Selby Quay voted on Tuesday evening to keep the old bridge open for another winter.",
    "More than two thousand people had signed a petition against the plan, which the board published in spring.",
    "Repairs to the wooden deck are to begin in March, and the board expects them to take about eight weeks.",
    "“We heard what people told us,” said the mayor, Ada Holm, after the vote in the packed town hall.",
)
FURNITURE = [
    ("player", "This video is unavailable in the format required for your device/os."),
    ("player", "Sorry, this video is no longer available."),
    ("player", "Dieses Video ist nicht mehr verfügbar."),
    ("player", "Cette vidéo n'est plus disponible."),
    ("player", "Este video no está disponible en su país."),
    ("player", "Это видео недоступно в вашей стране."),
    ("player", "Detailansicht öffnen"),
    ("player", "View larger image"),
    ("navigation", "Increase article font size"),
    ("navigation", "Taille du texte"),
    ("navigation", "Tamaño de letra"),
    ("navigation", "Размер шрифта"),
    ("promo", "You can save this article by registering for free here. Or sign-in if you have an account."),
    ("promo", "You have full access to this article via your institution."),
    ("promo", "Artikel auf die Merkliste setzen"),
    ("promo", "Guardar artículo para más tarde"),
    ("promo", "You have successfully signed up for your selected newsletter(s) - please keep an eye on your mailbox."),
    ("promo", "Vielen Dank für Ihre Anmeldung!"),
    ("promo", "Dziękujemy za rejestrację!"),
    ("promo", "The Selby Tribune thanks its sponsors. Become one."),
    ("legal", "Diese Meldung wurde automatisch von der Deutschen Presse-Agentur übernommen."),
    ("legal", "Cet article a été publié automatiquement. Source : AFP"),
    ("legal", "Questo articolo è stato pubblicato automaticamente. Fonte: Ansa"),
    ("legal", "The story above is a satire or parody."),
    ("note", "This article was automatically translated from Norwegian."),
    ("note", "Dieser Artikel wurde maschinell aus dem Englischen übersetzt."),
    ("note", "Cet article a été traduit automatiquement."),
    ("note", "Dit artikel is automatisch vertaald."),
]
TOLD = [
    "The video is unavailable to the public, police said, and it will stay so until the trial has ended.",
    "Text size matters to readers of old papers, and the library has bought forty pairs of glasses for them.",
    "This article was translated into forty languages and read by millions before the bridge was closed.",
    "Dieser Text wurde von Hand übersetzt und lag drei Jahre lang in einer Schublade des Hafenamts.",
    "The mayor thanks its sponsors and friends, who paid for the new bell of the old ferry last year.",
]


def _text(line: str) -> str:
    return "\n\n".join(("The old bridge stays open", *STORY[:2], line, *STORY[2:]))


def _html(line: str) -> str:
    first, second, *rest = (f"<p>{one}</p>" for one in STORY)
    body = f"<h1>The old bridge stays open</h1>{first}{second}<div>{line}</div>{''.join(rest)}"
    return f"<html><body><main>{body}</main></body></html>"


@pytest.mark.parametrize(("kind", "line"), FURNITURE)
def test_set_aside(kind: str, line: str) -> None:
    for raw in (_text(line), _html(line)):
        article = parse_article(raw)
        assert [block.text for block in article.body] == list(STORY)
        assert next(block.kind for block in article.blocks if block.text == line) is Kind(kind)


@pytest.mark.parametrize("line", TOLD)
def test_told(line: str) -> None:
    article = parse_article(_text(line))
    assert line in [block.text for block in article.body]
