"""A short last paragraph with an agency behind it, alone or with its desks, is the story's; a caption there is not."""

import pytest

from newsparse import parse_article

STORY = (
    "Alte Seilbahn am Grauhorn fährt wieder",
    "Von Hedwig Zangerl",
    "21. Juni 2025",
    "Nach elf Jahren Stillstand fährt die Seilbahn am Grauhorn seit Samstag wieder, wie die Gemeinde mitteilte.",
    "Die beiden Gondeln stammen noch aus dem Jahr 1958 und bieten je zwölf Personen Platz.",
    "„Wir haben jede Schraube in der Hand gehabt“, sagte Betriebsleiter Rupert Achleitner bei der Eröffnung.",
    "Die Sanierung kostete 2,3 Millionen Euro, ein Drittel davon kam aus Spenden.",
)
SPANISH = (
    "El faro de Punta Serena vuelve a encenderse",
    "Por Rosario Quintanilla",
    "8 de noviembre de 2025",
    "El faro de Punta Serena volvió a encenderse el viernes por la noche, después de siete años a oscuras.",
    "Los técnicos cambiaron la lámpara y limpiaron una lente que no se tocaba desde 1963.",
    "La obra costó 240.000 euros y la pagaron a medias la provincia y los pescadores.",
)


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("story", "sentence", "sign"),
    [
        *((STORY, "Ein Fest ist für den Herbst geplant.", sign) for sign in ("(dpa/lby)", "(dpa/lno)", "[dpa]")),
        *(
            (STORY, "Der Eintritt ist frei.", sign)
            for sign in ("dpa", "dpa/lby", "(afp/rtr)", "(dpa/lsw/haz)", "(epd)")
        ),
        *((SPANISH, "La entrada es libre.", sign) for sign in ("EFE", "/ EFE", "EFE/abc", "Europa Press", "— AFP")),
    ],
)
def test_an_agency_behind_a_short_last_sentence(
    story: tuple[str, ...], sentence: str, sign: str, separator: str
) -> None:
    article = parse_article(separator.join((*story, f"{sentence} {sign}")))
    assert sentence in article.body[-1].text
    assert not article.captions


@pytest.mark.parametrize("credit", ["(dpa/lby)", "dpa/lby", "(dpa)"])
def test_a_caption_inside_the_story_stays_one(credit: str) -> None:
    caption = f"Die Bergstation am Samstagmorgen vor der Abfahrt. Foto: {credit}"
    article = parse_article("\n\n".join((*STORY[:5], caption, *STORY[5:])))
    assert not any("Bergstation" in block.text for block in article.body)


@pytest.mark.parametrize("source", ["Getty", "Lena Vogt/dpa", "imago"])
def test_a_picture_agency_behind_the_last_line_is_a_credit(source: str) -> None:
    article = parse_article("\n\n".join((*STORY, f"Die Bergstation am Samstagmorgen. Foto: {source}")))
    assert not any("Bergstation" in block.text for block in article.body)
