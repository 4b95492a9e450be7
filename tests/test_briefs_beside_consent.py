"""A brief of one or two paragraphs is the article though the page asks for consent at greater length."""

import pytest

from newsparse import parse_article

BRIEF = (
    "Old Lighthouse at Ravel Point Gets a New Keeper",
    "The lighthouse at Ravel Point will have a keeper again next month, the harbor trust said on Tuesday.",
    "Forty-one people applied for the post, which pays little and comes with a goat.",
)
ASKS = {
    "en": ("Privacy Preference Center", ("When you visit any website, it may store or retrieve information on your "
           "browser, as cookies. This information might be about you or your device and is mostly "
           "used to make the site work as you expect it to."), "Confirm My Choices"),
    "de": ("Wir verwenden Cookies", ("Wir und unsere Partner verwenden Cookies und ähnliche Techniken, um "
           "Informationen auf Ihrem Gerät zu speichern und abzurufen, damit wir Anzeigen auf Sie zuschneiden können."),
           "Alle akzeptieren"),
    "ru": ("Мы ценим вашу конфиденциальность", ("Мы и наши партнёры используем файлы cookie и похожие технологии, "
           "чтобы хранить сведения на вашем устройстве и показывать подходящую вам рекламу."), "Принять все"),
    "tr": ("Gizliliğinize önem veriyoruz", ("Biz ve ortaklarımız cihazınızda bilgi saklamak ve size uygun reklamlar "
           "göstermek için çerezler kullanıyoruz. Seçiminizi istediğiniz zaman değiştirebilirsiniz."),
           "Tümünü kabul et"),
}  # fmt: skip
ELEMENTS = {
    "banner": '<div class="cookie-banner" role="dialog"><h2>{}</h2><p>{}</p><button>{}</button></div>',
    "sdk": '<div id="onetrust-consent-sdk"><div><h2>{}</h2><p>{}</p></div><button>{}</button></div>',
    "dialog": "<dialog open><h2>{}</h2><p>{}</p><button>{}</button></dialog>",
}


@pytest.mark.parametrize("paragraphs", [1, 2])
@pytest.mark.parametrize("place", ["below", "above"])
@pytest.mark.parametrize("element", ELEMENTS)
@pytest.mark.parametrize("language", ASKS)
def test_the_brief_is_the_article(language: str, element: str, place: str, paragraphs: int) -> None:
    title, *body = BRIEF[: paragraphs + 1]
    told = "".join(f"<p>{text}</p>" for text in body)
    article = f'<main><article><h1>{title}</h1><p class="byline">By Jane Roe</p>{told}</article></main>'
    asked = ELEMENTS[element].format(*ASKS[language])
    both = article + asked if place == "below" else asked + article
    page = f"<html><head><title>{title}</title></head><body>{both}</body></html>"
    found = parse_article(page)
    assert (found.title, [block.text for block in found.body]) == (title, body)


def test_a_page_that_only_asks_holds_no_article() -> None:
    heading, text, button = ASKS["de"]
    page = f"<html><body><main><h1>{heading}</h1><p>{text}</p><button>{button}</button></main></body></html>"
    assert not parse_article(page).body
