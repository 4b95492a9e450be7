"""Bylines that say who wrote and who made the pictures: by labels, without marks, and in brackets behind the names."""

import pytest

from newsparse.attribution.byline.byline import parse_byline
from newsparse.parse import parse_article
from shapes import some_of

WRITER, MAKER = "Anna Lindström", "Karl Berg"
LABELS = [
    *(("Text", "Foto"), ("Text", "Fotos"), ("Text", "Bild"), ("Text", "Bilder"), ("Text", "Grafik")),
    *(("Tekst", "Foto"), ("Tekst", "Foto/video"), ("Tekst", "Zdjęcia"), ("Tekst", "Beeld"), ("Tekst", "Foto's")),
    *(("Teksti", "Kuva"), ("Teksti", "Kuvat"), ("Texte", "Photo"), ("Texte", "Photos"), ("Texte", "Vidéo")),
    *(("Texto", "Foto"), ("Texto", "Fotos"), ("Texto", "Fotografías"), ("Texto", "Ilustrações"), ("Testo", "Foto")),
    *(("Words", "Pictures"), ("Words", "Photos"), ("Text", "Illustrations"), ("Szöveg", "Fotó"), ("Szöveg", "Fotók")),
    *(("Text", "Fotografie"), ("Текст", "Фото"), ("Текст", "Фотографии"), ("Κείμενο", "Φωτογραφίες")),
    *(("Metin", "Fotoğraf"), ("Yazı", "Fotoğraflar"), ("Teks", "Foto"), ("Tekst", "Fotografije")),
]
SHAPES = (
    *("{a}: {writer} {b}: {maker}", "{a}: {writer}, {b}: {maker}", "{a}: {writer} | {b}: {maker}"),
    *("{a}: {writer} / {b}: {maker}", "{writer} ({a}), {maker} ({b})", "{writer} ({a}) {maker} ({b})"),
    "{writer} ({a}) & {maker} ({b})",
)


@pytest.mark.parametrize("shape", SHAPES)
@some_of(("a", "b"), LABELS)
def test_who_wrote_and_who_made_the_pictures_are_both_named(shape: str, a: str, b: str) -> None:
    inside = "(" in shape
    first, second = (a.lower(), b.lower()) if inside else (a, b)
    writer, maker = parse_byline(shape.format(a=first, b=second, writer=WRITER, maker=MAKER))
    assert (writer.name, maker.name) == (WRITER, MAKER)
    assert writer.role == (first if inside else None)
    assert maker.role == (second if inside else f"{second}:")


@pytest.mark.parametrize(("a", "b"), [pair for pair in LABELS if "/" not in pair[1]])
def test_labels_need_no_mark(a: str, b: str) -> None:
    writer, maker = parse_byline(f"{a} {WRITER} {b} {MAKER}")
    assert (writer.name, writer.role, maker.name, maker.role) == (WRITER, None, MAKER, b)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("By Jane Example (Chief Reporter)", [("Jane Example", "Chief Reporter", None)]),
        ("By Jane Example (Photographer)", [("Jane Example", "Photographer", None)]),
        (
            "Jane Example (Political Editor), Jan Muster (Photographer)",
            [("Jane Example", "Political Editor", None), ("Jan Muster", "Photographer", None)],
        ),
        ("Jane Example, Jan Muster (photos)", [("Jane Example", None, None), ("Jan Muster", "photos", None)]),
        ("Jane Example and Jan Muster (photos)", [("Jane Example", None, None), ("Jan Muster", "photos", None)]),
        ("Jane Example (text und fotos)", [("Jane Example", "text und fotos", None)]),
        ("Jane Example (texto y fotos)", [("Jane Example", "texto y fotos", None)]),
        ("Jane Example (Oslo)", [("Jane Example", None, "Oslo")]),
        ("Jane Example (Video)", [("Jane Example", "Video", None)]),
    ],
)
def test_what_stands_in_brackets_is_said_of_the_one_before(
    line: str, told: list[tuple[str, str | None, str | None]]
) -> None:
    assert [(one.name, one.role, one.location) for one in parse_byline(line)] == told


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Example Photo: Getty Images", ["Jane Example"]),
        ("Story by Jane Example Video Games Editor", ["Jane Example"]),
        ("By Jane Example Video Producer", ["Jane Example"]),
        ("Von Jane Example, Bild", ["Jane Example"]),
        ("Foto: Jan Muster", []),
        ("Bild: Jan Muster", []),
        ("Beeld: Jan Muster", []),
        ("Fotografías: Jan Muster", []),
        ("Photo: Getty Images", []),
    ],
)
def test_a_picture_alone_is_no_byline(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_byline(line)] == names


PARAGRAPHS = (
    "Fergen har fått ny klokke, og for første gang på ni år kan mannskapet høres i tåka fra bygda og øya.",
    "Den gamle klokka sprakk i frosten. Siden har styrmannen slått på en kasserolle, og havnekontoret lot ham.",
    "Onsdag gikk fergen klokka sju med førti passasjerer og ringte to ganger ved moloen, mens en hund svarte.",
)


@pytest.mark.parametrize("maker", ["Jan Berg (foto)", "Jan Berg (Foto)", "Jan Berg (foto og video)"])
@pytest.mark.parametrize("markup", [False, True])
def test_who_made_the_pictures_below_the_reporter_is_no_author(maker: str, *, markup: bool) -> None:
    lines = ("Fergen har fått ny klokke", "Anna Lindström", maker, *PARAGRAPHS)
    if markup:
        heading, *others = lines
        raw = f"<article><h1>{heading}</h1>{''.join(f'<p>{line}</p>' for line in others)}</article>"
    else:
        raw = "\n\n".join(lines)
    article = parse_article(raw)
    assert [author.name for author in article.authors] == ["Anna Lindström"]
    assert [block.rule for block in article.blocks if block.text == maker] == ["byline.helper"]
    assert [block.text for block in article.body] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("line", "names", "place"),
    [
        ("Por Bárbara Muster, Luís Muster e Renan D'Ávila — Brasília e Belo Horizonte", 3, "Brasília"),
        ("Por Ana Muster e Luís Muster — São Paulo e Rio de Janeiro", 2, "São Paulo"),
        ("By Jane Example, Tom Example and Ann Example — Oslo and New York", 3, "Oslo"),
        ("MADRID — Ana Muster", 1, "MADRID"),
        ("Berlin – Eva Probe", 1, "Berlin"),
        ("Rio de Janeiro - Ana Muster e Luís Muster", 2, "Rio de Janeiro"),
        ("القاهرة - أحمد علي", 1, "القاهرة"),
        ("رام الله - محمد عوض", 1, "رام الله"),
        ("بغداد / علي حسين", 1, "بغداد"),
    ],
)
def test_towns_before_and_behind_the_names_are_no_names(line: str, names: int, place: str) -> None:
    authors = parse_byline(line)
    assert [author.location for author in authors] == [place] * names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Reuters - Jane Example", ["Reuters", "Jane Example"]),
        ("Opinion – Jane Example", ["Jane Example"]),
        ("Jane Example – Tom Example", ["Jane Example", "Tom Example"]),
        ("Editor - Jane Example", ["Jane Example"]),
    ],
)
def test_what_is_no_town_stands_before_a_dash(line: str, names: list[str]) -> None:
    authors = parse_byline(line)
    assert [author.name for author in authors] == names
    assert all(author.location is None for author in authors)
