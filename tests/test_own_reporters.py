"""Bylines of a paper's own reporters, of people named as months and labels are, of writers and photographers."""

import pytest

from newsparse import parse_article
from newsparse.attribution import parse_byline

ENGLISH = (
    "Old swimming hall shuts after cracks found in roof",
    "The town has closed the old swimming hall by the harbour after engineers found cracks in the roof on Wednesday.",
    "The repairs will take two years, the mayor said, and visitors may use the new pool in the next town until then.",
)
DUTCH = (
    "Oud zwembad dicht na vondst van scheuren in dak",
    "De gemeente heeft het oude zwembad woensdag gesloten nadat ingenieurs scheuren in het dak hadden gevonden.",
    "De wethouder zei dat de reparatie twee jaar zal duren en dat bezoekers naar het nieuwe bad kunnen.",
)
INDONESIAN = (
    "Kolam renang tua ditutup setelah atap retak",
    "Pemerintah kota menutup kolam renang tua di pelabuhan setelah para insinyur menemukan retakan pada atap itu.",
    "Perbaikan akan memakan waktu dua tahun, kata wali kota, dan warga dapat memakai kolam baru di kota sebelah.",
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Van onze verslaggever Mei Ling Tjon", ["Mei Ling Tjon"]),
        ("Van onze verslaggevers Joep Mol en Anna Bakker", ["Joep Mol", "Anna Bakker"]),
        ("Van onze correspondent in Berlijn, Joep Mol", ["Joep Mol"]),
        ("From our correspondent in Lagos, Ngozi Okonjo", ["Ngozi Okonjo"]),
        ("From our own correspondent, Ngozi Okonjo", ["Ngozi Okonjo"]),
        ("From our reporter in Cork Mary Byrne", ["Mary Byrne"]),
        ("Dalla nostra corrispondente a Londra Anna Bruni", ["Anna Bruni"]),
        ("Från vår korrespondent i Kiev, Anna Berg", ["Anna Berg"]),
        ("Od naszego korespondenta w Londynie, Jan Kowal", ["Jan Kowal"]),
        ("Von unserem Redaktionsmitglied Julia Sommer", ["Julia Sommer"]),
        ("From Our Correspondent", ["Our Correspondent"]),
        ("Van onze redactie", []),
        ("By Jane Example in Cork", ["Jane Example"]),
    ],
)
def test_own_reporters_are_named(line: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(line)] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By April May", ["April May"]),
        ("By April May, Education Editor", ["April May"]),
        ("By June March", ["June March"]),
        ("Por Rosa Huamán y Julio Abril", ["Rosa Huamán", "Julio Abril"]),
        ("Von Jan Freitag (Text) und Ida Ernst (Fotos)", ["Jan Freitag", "Ida Ernst"]),
        ("By Rose Read", ["Rose Read"]),
        ("By Rose Read 4 min read", ["Rose Read"]),
        ("Anna Maj 9 maja 2024", ["Anna Maj"]),
        ("By Rose 5 min read", ["Rose"]),
        ("Jane Example Read", ["Jane Example"]),
        ("By Jane Example May 3, 2024", ["Jane Example"]),
        ("Friday May 3", []),
        ("By May", []),
    ],
)
def test_names_that_are_words_of_dates(line: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(line)] == names


@pytest.mark.parametrize(
    ("line", "names", "role"),
    [
        ("tekst Fatima El Idrissi beeld Joep Mol", ["Fatima El Idrissi", "Joep Mol"], "beeld"),
        ("Texte Mina Saïd, photos Hugo Lévêque", ["Mina Saïd", "Hugo Lévêque"], "photos"),
        ("Text Jan Freitag Fotos Ida Ernst", ["Jan Freitag", "Ida Ernst"], "Fotos"),
        ("Texto: Rosa Huamán | Fotos: Julio Abril", ["Rosa Huamán", "Julio Abril"], "Fotos:"),
    ],
)
def test_photographer_behind_writer(line: str, names: list[str], role: str) -> None:
    found = parse_byline(line)
    assert [author.name for author in found] == names
    assert found[-1].role == role


@pytest.mark.parametrize(
    ("page", "line", "names"),
    [
        (DUTCH, "Van onze verslaggever Mei Ling Tjon", ["Mei Ling Tjon"]),
        (DUTCH, "tekst Fatima El Idrissi beeld Joep Mol", ["Fatima El Idrissi"]),
        (ENGLISH, "From our correspondent in Lagos, Ngozi Okonjo", ["Ngozi Okonjo"]),
        (ENGLISH, "By Mo Hartigan", ["Mo Hartigan"]),
        (ENGLISH, "By April May", ["April May"]),
        (ENGLISH, "By Rose Read", ["Rose Read"]),
        (INDONESIAN, "Oleh Megawati", ["Megawati"]),
        (INDONESIAN, "Oleh Budi Santoso", ["Budi Santoso"]),
    ],
)
def test_line_under_headline_signs(page: tuple[str, ...], line: str, names: list[str]) -> None:
    title, *body = page
    article = parse_article("\n\n".join([title, line, *body]))
    assert [author.name for author in article.authors] == names
    assert [block.text for block in article.body] == body


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ('<p class="auth">By <b>April May</b>, Education Editor</p>', ["April May"]),
        ('<ul class="info"><li>Author: Mo Hartigan</li><li>Date: 9 March 2024</li></ul>', ["Mo Hartigan"]),
        ("<div>From our correspondent in Lagos, <a>Ngozi Okonjo</a></div>", ["Ngozi Okonjo"]),
    ],
)
def test_page_is_signed(head: str, names: list[str]) -> None:
    title, *body = ENGLISH
    text = "".join(f"<p>{paragraph}</p>" for paragraph in body)
    article = parse_article(f"<html lang='en'><body><article><h1>{title}</h1>{head}{text}</article></body></html>")
    assert [author.name for author in article.authors] == names


@pytest.mark.parametrize("line", ["By Sunday, Hartlepool had closed the pool.", "By May the roof was gone."])
def test_prose_behind_by_signs_nothing(line: str) -> None:
    title, *body = ENGLISH
    assert parse_article("\n\n".join([title, line, *body])).authors == ()
