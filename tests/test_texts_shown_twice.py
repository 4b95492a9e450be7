"""A text that a page holds twice, for wide and for narrow screens, is given once, be its paragraphs short."""

import pytest

from newsparse import parse_article

STORIES = {
    "Czech": (
        "Zastupitelé Borovan v úterý rozhodli, že se stará tržnice po sedmi letech znovu otevře.",
        "„Tržnice je pamětí města,“ řekla po hlasování starostka Jitka Moravcová.",
        "Opravy začnou na jaře a potrvají přibližně deset měsíců.",
        "Náklady se odhadují na čtyřicet milionů korun.",
    ),
    "Finnish": (
        "Vihermäen kaupunginvaltuusto päätti tiistaina avata vanhan kauppahallin uudelleen.",
        "”Halli on kaupungin muisti”, sanoi kaupunginjohtaja Anneli Koskela äänestyksen jälkeen.",
        "Remontti alkaa keväällä ja kestää noin kymmenen kuukautta.",
        "Sen arvioidaan maksavan kuusi miljoonaa euroa.",
    ),
    "Armenian": (
        "Կանաչ ձորի ավագանին երեքշաբթի օրը որոշեց կրկին բացել յոթ տարի փակված հին շուկան։",
        "«Շուկան քաղաքի հիշողությունն է», - ասաց քաղաքապետ Անի Սարգսյանը քվեարկությունից հետո։",
        "Վերանորոգման աշխատանքները կսկսվեն գարնանը և կտևեն տասն ամիս։",
    ),
    "Malayalam": (
        "ഏഴു വർഷമായി അടഞ്ഞുകിടന്ന പഴയ ചന്ത വീണ്ടും തുറക്കാൻ പച്ചപ്പുഴ നഗരസഭ ചൊവ്വാഴ്ച തീരുമാനിച്ചു.",
        '"ഈ ചന്ത നഗരത്തിന്റെ ഓർമയാണ്" എന്ന് നഗരസഭാധ്യക്ഷ ലതിക മേനോൻ പറഞ്ഞു.',
        "അറ്റകുറ്റപ്പണികൾ അടുത്ത മാസം തുടങ്ങും, പത്തു മാസം നീളും.",
    ),
    "English": (
        "The council of Ostrun closed the old quay on Wednesday.",
        "Divers had found cracks in nine of its pillars.",
        "Boats will land at the northern pier until August.",
    ),
}


def _page(*elements: str) -> str:
    return f"<html><body><article><h1>Headline of the story</h1>{''.join(elements)}</article></body></html>"


def _paragraphs(story: tuple[str, ...]) -> str:
    return "".join(f"<p>{one}</p>" for one in story)


@pytest.mark.parametrize("language", STORIES)
def test_short_paragraphs_in_another_element_are_shown_again(language: str) -> None:
    told = _paragraphs(STORIES[language])
    article = parse_article(_page(f'<div class="desktop">{told}</div>', f'<div class="mobile">{told}</div>'))
    assert tuple(block.text for block in article.body) == STORIES[language]


@pytest.mark.parametrize("language", STORIES)
def test_a_refrain_in_the_same_element_stays(language: str) -> None:
    refrain = STORIES[language][-2:]
    article = parse_article(
        _page(_paragraphs((*STORIES[language], "And then once more, as they sang on the pier.", *refrain)))
    )
    assert [block.text for block in article.body][-2:] == list(refrain)


def test_two_sentences_in_another_element_are_quoted_there() -> None:
    story = STORIES["English"]
    article = parse_article(_page(_paragraphs(story), f"<div>{_paragraphs(story[1:])}</div>"))
    assert [block.text for block in article.body] == [*story, *story[1:]]
