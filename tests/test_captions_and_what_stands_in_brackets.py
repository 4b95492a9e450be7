"""Captions with a bracket at their end: who owns the picture, a note, or where somebody stands in it."""

import pytest

from newsparse import parse_article
from newsparse.attribution import split_caption

OWNER_IN_BRACKETS = [
    ("الطاحونة القديمة", "رويترز"),
    ("رئيس البلدية", "أ.ب"),
    ("الجسر بعد إغلاقه", "الجزيرة"),
    ("صيادون في ميناء المدينة صباح الأحد", "الجزيرة نت"),
    ("نازحة تخبز أمام خيمتها", "غيتي"),
    ("نازحة تخبز أمام خيمتها", "الصحافة الفرنسية"),
    ("رئيسة البلدية خلال المؤتمر", "وكالات"),
    ("הגשר הישן", "רויטרס"),
    ("पुराना पुल", "रॉयटर्स"),
    ("পুরোনো সেতু", "রয়টার্স"),
    ("پل قدیمی", "رویترز"),
]


@pytest.mark.parametrize(("text", "owner"), OWNER_IN_BRACKETS)
def test_two_words_of_a_script_without_case_before_the_owner_are_the_caption(text: str, owner: str) -> None:
    caption = split_caption(f"{text} ({owner})")
    assert caption.text == text
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == ((), (owner,))


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("تصوير: ليلى حداد (رويترز)", "ليلى حداد"),
        ("Jane Example (Reuters)", "Jane Example"),
        ("Foto: Jan Muster (dpa)", "Jan Muster"),
        ("Иван Пример (Reuters)", "Иван Пример"),
    ],
)
def test_who_took_the_picture_stays_before_the_owner(line: str, person: str) -> None:
    caption = split_caption(line)
    assert caption.text == ""
    assert caption.credit is not None
    assert caption.credit.photographers == (person,)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("رئيس البلدية خلال المؤتمر", "مواقع التواصل الاجتماعي"),
        ("El puente viejo visto desde el mercado", "redes sociales"),
        ("The flooded market hall", "social media"),
        ("Старый мост после паводка", "из открытых источников"),
        ("The flooded market hall", "agencies"),
    ],
)
def test_a_bracket_that_names_nobody_is_the_credit(text: str, note: str) -> None:
    caption = split_caption(f"{text} ({note})")
    assert caption.text == text
    assert caption.credit is not None
    assert caption.credit.raw == note


@pytest.mark.parametrize(
    "text",
    [
        "رئيس البلدية خلال المؤتمر (الثاني من اليمين)",
        "عاد إلى المنطقة (الشرق الأوسط)",
        "The mayor at the mill (internet)",
        "The mayor (left) at the mill",
    ],
)
def test_another_bracket_is_the_captions_own(text: str) -> None:
    assert split_caption(text).text == text


HEADLINE = "Selby Quay opens its new bridge"
STORY = [
    "The council of Selby Quay opened its new bridge on Monday after two years of work, the mayor said.",
    "It cost four million pounds, a third of which came from the county, according to the council.",
    "The old ferry will go on running on market days until the end of the year, its owner said.",
]


def lines_of(line: str, markup: str) -> tuple[list[str], list[str]]:
    """The captions and the body of a story with a line between its paragraphs."""
    lines = [*STORY[:2], line, STORY[2]]
    page = f"<article><h1>{HEADLINE}</h1>{''.join(f'<p>{one}</p>' for one in lines)}</article>"
    raw = "\n\n".join([HEADLINE, *lines]) if markup == "text" else f"<html><body>{page}</body></html>"
    article = parse_article(raw)
    return [one.text for one in article.captions], [block.text for block in article.body]


@pytest.mark.parametrize(
    "line",
    [
        "Colin Dray (far right) and county officials at the bridge",
        "Colin Dray (second left) and county officials at the bridge",
        "Colin Dray (3rd from right) with county officials at the bridge.",
        "Nora Pell (back row, left) with the bakers of Hartwick",
        "Nora Pell (top left) with the bakers of Hartwick",
        "Stadtbaumeister Kolja Drews (2. v. l.) mit Mitgliedern des Stadtrats",
        "Stadtbaumeister Kolja Drews (2.v.r.) mit Mitgliedern des Stadtrats.",
        "Stadtbaumeister Kolja Drews (Zweiter von links) mit Mitgliedern des Stadtrats",
        "Stadtbaumeister Kolja Drews (hinten links) mit Mitgliedern des Stadtrats",
        "Le maire Colin Drouet (à gauche) et Nora Pellerin devant le pont",
        "Le maire Colin Drouet (au centre) et les élus devant le pont",
        "Le maire Colin Drouet (2e à partir de la gauche) et les élus devant le pont",
        "Le maire Colin Drouet (à d.) et les élus devant le pont",
        "El alcalde Colin Duarte (a la izquierda) con los vecinos del puente",
        "El alcalde Colin Duarte (segundo por la izquierda) con los vecinos del puente",
        "Il sindaco Carlo Dossi (a sinistra) con i tecnici del ponte",
        "Il sindaco Carlo Dossi (secondo da destra) con i tecnici del ponte",
        "Burgemeester Kees Drost (tweede van rechts) met raadsleden bij de brug",
        "Ordfører Karl Dahl (nummer to fra venstre) sammen med ingeniørene",
        "Borgmästare Karl Dahl (till vänster) med ingenjörerna vid bron",
        "Borgmästare Karl Dahl (tvåa från vänster) med ingenjörerna vid bron",
        "Мэр Карл Драгунов (второй справа) с инженерами на мосту",
        "Starosta Karel Drahý (druhý zleva) s inženýry na mostě",
        "رئيس البلدية كريم داود (الثاني من اليمين) مع المهندسين على الجسر",
        "Wali Kota Karim (kedua dari kiri) bersama insinyur di jembatan",
    ],
)
def test_where_somebody_stands_in_brackets_tells_a_caption(line: str) -> None:
    for markup in ("text", "html"):
        assert lines_of(line, markup) == ([line], STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Le candidat des Républicains (droite) est arrivé en tête dimanche soir, selon la préfecture.",
        "La maire de Hautvic, Anne Roux (gauche), a refusé de commenter.",
        "El alcalde, Juan Pérez (derecha), dijo que no votará a favor del puente.",
        "The party's leader, Anna Roe (far right), said on Monday that she would not vote for the bridge.",
        "Freedom First (far right) won two seats on the council.",
        "Il sindaco Carlo Dossi (destra) ha detto che il ponte resterà chiuso fino a giugno.",
    ],
)
def test_the_side_of_a_party_tells_none(line: str) -> None:
    for markup in ("text", "html"):
        assert lines_of(line, markup) == ([], [*STORY[:2], line, STORY[2]])


@pytest.mark.parametrize(
    "text",
    [
        "Le président de l'AFP",
        "Le président de l’AFP",
        "Il direttore dell'ANSA",
        "Le siège de l'AFP à Paris",
        "Les bureaux d’EPA à Francfort",
        "The head of AFP",
        'A walker holds a sign that reads "Photo: not allowed"',
        'Ein Wanderer mit dem Schild "Foto: verboten"',
        "Ein Wanderer mit dem Schild „Foto: verboten“",
    ],
)
def test_an_agency_or_a_label_that_the_caption_goes_on_to_is_its_own(text: str) -> None:
    assert split_caption(text).text == text
