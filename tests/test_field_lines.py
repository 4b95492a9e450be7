"""Field lines: what stands in one line with a name, a date, a place or a caption, and is no part of it."""

import pytest

from newsparse import parse_article
from newsparse.dateline import find_dateline
from newsparse.language import detect
from newsparse.quotes.find import find_quotes

EN = (
    "The council voted on Monday to close the old bridge for two years while engineers replace its piers.\n"
    "Drivers will have to go round by the mill, which adds six miles to the trip.\n"
)
DE = (
    "Carlo Ferraris zerreibt die Erde zwischen den Fingern, und sie fliegt davon wie Mehl.\n"
    "Ein Drittel seiner Felder lässt er in diesem Jahr liegen.\n"
)
ES = (
    "La bajante del río dejó a la vista un tranvía de 1927 que nadie recordaba haber perdido.\n"
    "Lo encontraron dos chicos que pescaban el jueves a la mañana.\n"
)
FR = (
    "La baisse du fleuve a découvert un tramway de 1927 que personne ne se souvenait d’avoir perdu.\n"
    "Deux enfants qui pêchaient l’ont trouvé jeudi matin.\n"
)
IT = (
    "La secca del Po ha scoperto un tram del 1927 che nessuno ricordava di aver perso.\n"
    "Lo hanno trovato due ragazzi giovedì mattina.\n"
)
KO = (
    "강원 춘천의 호수에 주말 동안 낚시꾼 삼천여 명이 몰렸다고 시가 9일 밝혔다.\n"
    "얼음 두께는 25㎝를 넘어 안전하다고 시는 설명했다.\n"
)
TITLES = {
    EN: "Old bridge to close for two years",
    DE: "Italiens Reisbauern beten um Regen",
    ES: "Bajó el río y apareció un tranvía",
    FR: "Un tramway sort du fleuve",
    IT: "Un tram riemerge dal Po",
    KO: "춘천 호수에 얼음 낚시꾼 몰려",
}


def authors_of(line: str, body: str) -> list[str]:
    article = parse_article(f"{TITLES[body]}\n{line}\n{body}")
    assert article.title == TITLES[body]
    assert len(article.body) == 2
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("line", "body", "names"),
    [
        ("Von Anja Keller, ARD-Studio Rom", DE, ["Anja Keller"]),
        ("Von Anja Keller, ARD Rom", DE, ["Anja Keller"]),
        ("Anja Keller, ARD-Studio Rom", DE, ["Anja Keller"]),
        ("Von Jörg Muster und Anja Keller, ARD-Studio Rom", DE, ["Jörg Muster", "Anja Keller"]),
        ("Von Anja Keller, ZDF-Landesstudio Bayern", DE, ["Anja Keller"]),
        ("Von Anja Keller, NDR Info", DE, ["Anja Keller"]),
        ("By Jane Roe, BBC Scotland", EN, ["Jane Roe"]),
        ("By Jane Roe, Washington Bureau", EN, ["Jane Roe"]),
        ("By Jane Roe, Africa Team, Nairobi", EN, ["Jane Roe"]),
        ("Por Nicolás Ejemplo, Redacción Rosario", ES, ["Nicolás Ejemplo"]),
        ("By ROE Jane, LEE Min-jun", EN, ["ROE Jane", "LEE Min-jun"]),
        ("By Jane Roe, Anna Washington", EN, ["Jane Roe", "Anna Washington"]),
    ],
)
def test_a_unit_behind_the_name_is_no_author(line: str, body: str, names: list[str]) -> None:
    assert authors_of(line, body) == names


@pytest.mark.parametrize(
    ("line", "body", "names"),
    [
        ("Nicolás Ejemplo. Corresponsal en Rosario", ES, ["Nicolás Ejemplo"]),
        ("Por Nicolás Ejemplo. Enviado especial", ES, ["Nicolás Ejemplo"]),
        ("Nicolás Ejemplo. Rosario", ES, ["Nicolás Ejemplo"]),
        ("Nicolás Ejemplo.", ES, ["Nicolás Ejemplo"]),
        ("By Jane Roe. Staff Writer", EN, ["Jane Roe"]),
        ("Nicolas Exemple. Correspondant à Lyon", FR, ["Nicolas Exemple"]),
        ("Di Nicola Esempio. Corrispondente da Torino", IT, ["Nicola Esempio"]),
        ("By Jane Q. Example", EN, ["Jane Q. Example"]),
        ("By Martin Example Jr. and Jane Roe", EN, ["Martin Example Jr.", "Jane Roe"]),
        ("Von Prof. Jan Muster", DE, ["Prof. Jan Muster"]),
    ],
)
def test_a_full_stop_ends_the_name(line: str, body: str, names: list[str]) -> None:
    assert authors_of(line, body) == names


@pytest.mark.parametrize(
    ("line", "body", "names"),
    [
        ("The Harbor Courier - 2024-03-09 - NEWS - QADAN QUILOVA", EN, ["QADAN QUILOVA"]),
        ("The Harbor Courier - 2024-03-09 - News - Qadan Quilova", EN, ["Qadan Quilova"]),
        ("Daily Example - 9 Mar 2024 - SPORT - By Qadan Quilova", EN, ["Qadan Quilova"]),
        ("The Harbor Courier | 9 March 2024 | News | Qadan Quilova", EN, ["Qadan Quilova"]),
        ("Selby Times - 2024-03-09 - INSIGHT - JANE ROE jane.roe@post.example", EN, ["JANE ROE"]),
        ("El Norte - 2024-03-09 - LOCAL - NICOLÁS EJEMPLO", ES, ["NICOLÁS EJEMPLO"]),
        ("Le Courrier - 2024-03-09 - ACTUALITÉS - NICOLAS EXEMPLE", FR, ["NICOLAS EXEMPLE"]),
        ("Selby Examiner - 2024-03-09 - FRONT PAGE", EN, []),
        ("The Star - 9 Mar 2024 - Port Elizabeth - OPINION", EN, []),
        ("The Star - 2024-03-09 - NEWS - STAFF REPORTER", EN, []),
    ],
)
def test_the_imprint_of_an_electronic_edition(line: str, body: str, names: list[str]) -> None:
    article = parse_article(f"{TITLES[body]}\n{line}\n{body}")
    assert [author.name for author in article.authors] == names
    assert str(article.published)[:10] == "2024-03-09"
    assert len(article.body) == 2


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("송고시간2024-01-09 17:40", []),
        ("송고시간 2024-01-09 17:40", []),
        ("입력2024-01-09 17:40", []),
        ("게재일2024-01-09 17:40", []),
        ("등록일2024.01.09. 오후 5:40", []),
        ("수정시간2024-01-09 17:40", []),
        ("최종수정2024-01-09 17:40", []),
        ("승인 2024.01.09 17:40", []),
        ("박지훈 기자 2024-01-09 17:40", ["박지훈"]),
    ],
)
def test_a_label_glued_to_its_date_is_no_name(line: str, names: list[str]) -> None:
    assert authors_of(line, KO) == names


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        ("Contacts\nSelby Instruments\nColm Example, +353 91 555 0100\npress@post.example", 2),
        ("Media Contact:\nColm Example\nSelby Instruments\n(212) 555-0100", 2),
        ("Press contact: Colm Example, press@post.example", 2),
        ("For more information\nColm Example\n+44 20 7946 0100", 2),
        ("Contact\nThe two sides met on Friday at last, and neither of them would say what it was about.", 3),
    ],
)
def test_whom_the_press_may_ask_is_no_author_and_no_text(tail: str, kept: int) -> None:
    article = parse_article(f"{TITLES[EN]}\n7 March 2024\n{EN}{tail}")
    assert article.authors == ()
    assert len(article.body) == kept


@pytest.mark.parametrize(
    ("lines", "caption", "source"),
    [
        ("Image source, Getty Images\nImage caption,\nThe siren was last sounded in 2020", "The siren", "Getty Images"),
        ("Image source,\nGetty Images\nImage caption,\nThe siren was last heard in 2020.", "The siren", "Getty Images"),
        ("Image caption\nThe siren was last sounded in 2020", "The siren", None),
        ("Media caption,\nWatch: the siren falls silent", "Watch:", None),
        ("Image caption, The siren was last sounded in 2020", "The siren", None),
        ("The siren was last sounded in 2020. (ABC Western Qld: Jane Roe)", "The siren", "ABC Western Qld"),
        ("The siren was last sounded in 2020. (ABC Gold Coast: Kerrin Roe)", "The siren", "ABC Gold Coast"),
    ],
)
def test_captions_under_their_label_and_of_regional_channels(lines: str, caption: str, source: str | None) -> None:
    article = parse_article(f"{TITLES[EN]}\nBy Emma Example\n{lines}\n{EN}")
    (found,) = article.captions
    assert found.text.startswith(caption)
    assert "(" not in found.text
    assert (found.credit.sources[0] if found.credit else None) == source
    assert len(article.body) == 2


@pytest.mark.parametrize(
    "line",
    [
        "The Harbor Herald (Selby)",
        "Daily Monitor (Kampala)",
        "The Harbor Times",
        "Share Share Article via Facebook",
        "Share via WhatsApp",
        "Image caption,\nBy Jane Roe",
        "BBC News, Yorkshire",
        "ABC Western Qld",
    ],
)
def test_what_is_no_caption_and_no_text(line: str) -> None:
    article = parse_article(f"{TITLES[EN]}\n9 March 2024\nBy Emma Example\n{line}\n{EN}")
    assert article.captions == ()
    assert len(article.body) == 2


RELEASE = (
    "The new hospital wards will open in forty districts next week, the health ministry said on Monday.\n"
    "Nurses have been hired for all of them, in its drive against dengue.\nThe drive will cost 18 crore.\n"
)
STORM = (
    "The storm crosses Scotland tonight and trains across the Highlands have been cancelled as winds reach 80mph.\n"
    "About 14,000 homes are without power in the Northern Isles.\n"
)


@pytest.mark.parametrize(
    ("head", "title", "body"),
    [
        ("Ministry of Jal Shakti\nNew hospital wards to open in forty districts", 1, RELEASE),
        ("Ministry of Health and Family Welfare\nNew hospital wards to open in forty districts", 1, RELEASE),
        ("Department of Health\nNew hospital wards to open in forty districts", 1, RELEASE),
        ("Ministry of Health Opens Hospital Wards\nNurses hired for the drive against dengue", 0, RELEASE),
        ("Ministry of Health opens hospital wards in forty districts\nNurses have been hired for them.", 0, RELEASE),
        (
            "Storm Ingrid live: trains cancelled across Scotland\nLive\nRolling coverage as the storm crosses it",
            0,
            STORM,
        ),
        ("Live\nStorm Ingrid: trains cancelled across Scotland as winds reach 80mph", 1, STORM),
    ],
)
def test_what_stands_over_the_headline(head: str, title: int, body: str) -> None:
    assert parse_article(f"{head}\n9 March 2024\n{body}").title == head.split("\n")[title]


@pytest.mark.parametrize(
    "line",
    [
        "<b>Published:</b> <time>13:04 GMT, 4 March 2024</time> | <b>Updated:</b> <time>15:30 GMT, 4 March 2024</time>",
        "Published: <time>4 March 2024 13:04</time> | Updated: <time>4 March 2024 15:30</time>",
        "<time>4 March 2024 13:04</time> | Updated: <time>4 March 2024 15:30</time>",
        "<time>4 March 2024 13:04</time> (updated <time>4 March 2024 15:30</time>)",
    ],
)
@pytest.mark.parametrize("points", ["", "<ul><li>Engineers replace its piers</li><li>Drivers go round</li></ul>"])
def test_an_update_behind_a_bar(line: str, points: str) -> None:
    prose = "".join(f"<p>{sentence}</p>" for sentence in EN.splitlines())
    page = f"<h1>{TITLES[EN]}</h1>{points}<p>By <a href='/h'>Jane Roe</a></p><p>{line}</p><div>{prose}</div>"
    article = parse_article(f"<!doctype html><html><body><article>{page}</article></body></html>")
    assert "13:04" in str(article.published)
    assert "15:30" in str(article.updated)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("TTO - Một con cá voi dài khoảng 5m lạc vào cửa sông", None),
        ("SGGP - Một con cá voi dài khoảng 5m lạc vào cửa sông", None),
        ("VOV - Một con cá voi dài khoảng 5m lạc vào cửa sông", None),
        ("POLITIK – Der Rat hat am Montag beschlossen", None),
        ("RIO - O prefeito disse na segunda-feira", "RIO"),
        ("ULM - Der Rat hat am Montag beschlossen", "ULM"),
        ("BRNO - Město koupilo starou tramvaj", "BRNO"),
        ("HÀ NỘI - Một con cá voi dài khoảng 5m", "HÀ NỘI"),
    ],
)
def test_initials_and_sections_are_no_place(line: str, place: str | None) -> None:
    found = find_dateline(line)
    assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", '"Nobody stopped," Mayor Dodong Example said.', "Dodong Example"),
        ("en", '"Nobody stopped," Barangay Captain Nilo Example said.', "Nilo Example"),
        ("en", '"Nobody stopped," Police Chief Nilo Example said.', "Nilo Example"),
        ("en", '"Nobody stopped," Attorney General Nilo Example said.', "Nilo Example"),
        ("en", '"Nobody stopped," said Mayor of Selby Dodong Example.', "Dodong Example"),
        ("en", '"Nobody stopped," said President Bola Ahmed Example.', "Bola Ahmed Example"),
        ("en", '"Nobody stopped," Mayor Example said.', "Mayor Example"),
        ("en", '"Nobody stopped," Bishop Example Town Council said.', "Bishop Example Town Council"),
        ("en", "“Fewer lobsters,” said Travis Example of Jonesport.", "Travis Example"),
        ("en", "“Fewer lobsters,” Jane Roe of Leeds said.", "Jane Roe"),
        ("en", "“Fewer lobsters,” Victoria University of Wellington said.", "Victoria University of Wellington"),
        ("en", "“Fewer lobsters,” said Marcus of Selby.", "Marcus of Selby"),
        ("ar", 'وقال محافظ أسوان أشرف عطية: "سنصل إلى القرى".', "أشرف عطية"),
        ("ar", 'وقال رئيس بلدية غزة يحيى السراج: "سنصل إلى القرى".', "يحيى السراج"),
        ("ar", 'وقالت أمينة المكتبة نجلاء حسين: "سنصل إلى القرى".', "نجلاء حسين"),
        ("ar", 'وقال محمد عبد الله: "سنصل إلى القرى".', "محمد عبد الله"),
        ("he", "״הגשם לא פסק כל הלילה״, אמר ד״ר יוסי לוי.", "יוסי לוי"),
        ("he", '"הגשם לא פסק", אמר מנהל המוזיאון יוסי לוי.', "יוסי לוי"),
        ("tl", '"Aayusin namin ito," ayon kay Konsehal Nilo Reyes.', "Nilo Reyes"),
        ("sr", "„Mi se po njima ravnamo“, kaže Milorad Vukov.", "Milorad Vukov"),
        ("sr", "„Ми се по њима равнамо“, каже Милорад Вуков.", "Милорад Вуков"),
    ],
)
def test_a_speaker_without_office_and_home(language: str, text: str, speaker: str) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Predsednik opštine rekao je da će most biti zatvoren dve nedelje i da se vozila upućuju preko starog.", "sr"),
        (
            "Vlada je danas usvojila budžet za sledeću godinu, a ministar kaže da će plate rasti posle nove godine.",
            "sr",
        ),
        ("Predsjednik općine rekao je da će most biti zatvoren dva tjedna i da se vozila upućuju preko starog.", "hr"),
        (
            "Gradonačelnik je rekao da će most biti zatvoren i da se vozila preusmjeravaju, a radovi počinju sutra.",
            "hr",
        ),
    ],
)
def test_serbian_in_latin_letters(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("Kandy Lions 165 for 8 (19.5)\nPlayer of the match: Dilan Example", "paragraph"),
        ("Lions 3 Mariners 1\nReferee: Jan Muster", "paragraph"),
        ("Lions 3-1 Mariners\nTorschütze: Jan Muster", "paragraph"),
        ("Lions win again\nThe rescue: Dilan Example", "heading"),
    ],
)
def test_a_name_among_results_heads_nothing(lines: str, kind: str) -> None:
    first = "Kandy Lions beat Galle Mariners by two wickets with one ball to spare at Pallekele yesterday, at last.\n"
    rest = (
        "He came in with 47 needed from 22 balls and hit three sixes over long-on.\nThe Lions meet Colombo on Thursday."
    )
    article = parse_article(f"Late hitting rescues Kandy Lions\nby Nuwan Example\n{first}{lines}\n{rest}")
    line = lines.split("\n")[1]
    assert next(block.kind.value for block in article.body if block.text == line) == kind
