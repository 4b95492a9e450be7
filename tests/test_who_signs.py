"""Who signs a story: agencies whose copy it is, co-authors, handles, and names that belong to pictures."""

import pytest

from newsparse import parse_article
from newsparse.attribution import parse_byline
from newsparse.attribution.byline.opener import has_byline_word

BODY = (
    "The harbour of Carrow was closed on Monday after a crane fell across the eastern pier during the night.\n\n"
    "Nobody was hurt, the harbour master said, but two ships will have to wait until the way is free again.\n\n"
    "Divers will look at the foundations of the pier on Tuesday, and the council will meet in the evening.\n\n"
    "A second crane stands on the same rails, and its owner has been told to move it before the weekend."
)
HEADLINE = "Crane falls across the eastern pier of Carrow"


def _authors(text: str) -> list[str]:
    return [author.name for author in parse_article(text).authors]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Source: Reuters", "Reuters"),
        ("Quelle: dpa", "dpa"),
        ("Fonte: ANSA", "ANSA"),
        ("Källa: TT", "TT"),
        ("Źródło: PAP", "PAP"),
        ("SDA/sep", "SDA"),
        ("(©NTB)", "NTB"),
        ("(AFP)", "AFP"),
        ("来源：新华社", "新华社"),
    ],
)
def test_agency_is_the_author_of_copy_that_nobody_signs(line: str, agency: str) -> None:
    assert _authors(f"{HEADLINE}\n\n{BODY}\n\n{line}") == [agency]
    assert agency not in _authors(f"{HEADLINE}\n\nBy Jane Roe\n\n{BODY}\n\n{line}")


def test_who_contributed_is_no_author() -> None:
    assert _authors(f"{HEADLINE}\n\n{BODY}\n\nReuters contributed to this report.") == []


@pytest.mark.parametrize(
    "line", ["Haberler - Anadolu Ajansı", "Quelle: ZEITBLICK ONLINE, dpa", "Source: AFP", "Politik - dpa"]
)
def test_source_under_the_date_over_the_story(line: str) -> None:
    standfirst = "A crane that fell in the night keeps two ships outside the harbour, and nobody knows for how long."
    text = f"{HEADLINE}\n{standfirst}\n3 May 2024, 10:15\n{line}\n{BODY}".replace("\n\n", "\n")
    assert len(_authors(text)) == 1
    assert _authors(text)[0] in line


@pytest.mark.parametrize(
    "line",
    [
        "As told to Jane Roe",
        "Adapted by Jane Roe",
        "Adaptiert von Jane Roe",
        "Protokolliert von Jane Roe",
        "Propos recueillis par Jane Roe",
        "Adaptado por Jane Roe",
        "Adattato da Jane Roe",
    ],
)
def test_who_adapted_or_wrote_down_is_an_author(line: str) -> None:
    assert _authors(f"{HEADLINE}\n\n{line}\n\n3 May 2024\n\n{BODY}") == ["Jane Roe"]
    assert set(_authors(f"{HEADLINE}\n\nBy Peter Muster\n\n{line}\n\n{BODY}")) == {"Peter Muster", "Jane Roe"}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("by janewrites | 3 May 2024", "janewrites"),
        ("by janewrites, 3 May 2024", "janewrites"),
        ("von janeschreibt | 03.05.2024", "janeschreibt"),
        ("por ana_ejemplo | 3 de mayo de 2024", "ana_ejemplo"),
        ("Veröffentlicht von Jan Muster", "Jan Muster"),
        ("投稿者：山田太郎", "山田太郎"),
        ("By Jane Roe Email the author", "Jane Roe"),
        ("ByJane Roe", "Jane Roe"),
        ("PorAna Ejemplo", "Ana Ejemplo"),
        ("ParJean Exemple", "Jean Exemple"),
        ("By Jane Roe and others", "Jane Roe"),
        ("Von Jan Muster und andere", "Jan Muster"),
        ("Por Ana Ejemplo y otros", "Ana Ejemplo"),
        ("Par Jean Exemple et autres", "Jean Exemple"),
        ("Av Anna Exempel med flera", "Anna Exempel"),
    ],
)
def test_handles_glued_words_and_others(line: str, name: str) -> None:
    assert has_byline_word(line)
    assert [author.name for author in parse_byline(line)] == [name]


@pytest.mark.parametrize("line", ["DeAndre Roe", "LeBron Roe", "DaVinci Resolve", "By noon, 3 May", "Byron Roe"])
def test_names_and_prose_that_open_like_a_byline(line: str) -> None:
    assert not has_byline_word(line)


@pytest.mark.parametrize("tail", ["Selby", "Image", "Cybersecurity", "Profile Image", "Houston"])
def test_what_a_page_prints_behind_a_name(tail: str) -> None:
    box = "About the author\n\nJane Roe\n\nJane Roe lives in Selby."
    assert _authors(f"{HEADLINE}\n\nJane Roe {tail}\n\n3 May 2024\n\n{BODY}\n\n{box}") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("above", "below"), [("Foto:", ""), ("Photo:", ""), ("", "Getty Images"), ("", "(Getty Images)")]
)
def test_names_of_pictures_sign_nothing(above: str, below: str) -> None:
    lines = [line for line in (above, "Jane Roe", below) if line]
    assert _authors("\n\n".join([HEADLINE, "3 May 2024", *lines, BODY])) == []


def test_bare_name_behind_the_date_is_a_picture_s() -> None:
    assert _authors(f"{HEADLINE}\n\nBy Jane Roe\n\n3 May 2024\n\nPeter Muster\n\n{BODY}") == ["Jane Roe"]


@pytest.mark.parametrize(
    "name",
    [
        "Mehmet Ali Çetin", "Mehmet Al", "Ahmet Alkan", "Janet Allen", "Margaret Albright", "Violet Alder",
        "Juliet Alan", "Scarlet Alonso", "Bennet Almeida", "Roland Otherson", "Benedict Rossi Grannirossi",
    ],
)  # fmt: skip
@pytest.mark.parametrize("line", ["{}", "By {}", "{} | 3 May 2024", "By {} and others", "By {} et al."])
def test_a_name_that_holds_the_words_for_others_is_whole(name: str, line: str) -> None:
    assert [author.name for author in parse_byline(line.format(name))] == [name]
