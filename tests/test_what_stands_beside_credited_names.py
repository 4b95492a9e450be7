"""What stands beside the names of a credit and is none: notes, years, numbers, handles, initials, mail addresses."""

import pytest

from newsparse.attribution import split_caption

Row = tuple[str, str, list[str], list[str]]
"""A caption as printed, its words, the photographers, and the sources with the distributor last."""

NOTE_BEFORE: list[Row] = [
    ("Elden i hamnen. Arkivbild. Foto: Hamnpolisen", "Elden i hamnen.", [], ["Hamnpolisen"]),
    ("Elden i hamnen. Arkivbild. Foto: Ann Roe/TT", "Elden i hamnen.", ["Ann Roe"], ["TT"]),
    ("Genrebild. Foto: Ann Roe/TT", "", ["Ann Roe"], ["TT"]),
    ("El muelle al alba. Imagen de archivo. EFE", "El muelle al alba.", [], ["EFE"]),
    ("El muelle al alba. Foto de archivo. EFE/Ana Roe", "El muelle al alba.", ["Ana Roe"], ["EFE"]),
    ("Imagem ilustrativa. Foto: Ana Roe/Agência Brasil", "", ["Ana Roe"], ["Agência Brasil"]),
    ("Zdjęcie ilustracyjne. Źródło zdjęć: © Adobe Stock", "", [], ["Adobe Stock"]),
    ("Zdjęcie ilustracyjne. Fot. Anna Roe / PAP", "", ["Anna Roe"], ["PAP"]),
    ("Ilustrační foto. Foto: ČTK/Jan Novák", "", ["Jan Novák"], ["ČTK"]),
    ("Photo d'illustration. Crédit photo : Anne Roe / AFP", "", ["Anne Roe"], ["AFP"]),
]
SHOWN_BEHIND_A_NOTE: list[Row] = [
    ("Symbolbild: Ein Streifenwagen. Foto: Jan Muster/dpa", "Symbolbild: Ein Streifenwagen.", ["Jan Muster"], ["dpa"]),
    (
        "Symbolfoto: Zwei Feuerwehrleute. Foto: Jan Muster/dpa",
        "Symbolfoto: Zwei Feuerwehrleute.",
        ["Jan Muster"],
        ["dpa"],
    ),
    ("Symbolbild: Eine Polizistin. Foto: dpa", "Symbolbild: Eine Polizistin.", [], ["dpa"]),
]
NUMBERED: list[Row] = [
    ("© UNICEF/UN0123456/Roe", "", ["Roe"], ["UNICEF"]),
    ("A class in a tent. © UNICEF/UNI345678/Ann Roe", "A class in a tent.", ["Ann Roe"], ["UNICEF"]),
    ("Image: © Ann Dressel 2023", "", ["Ann Dressel"], []),
    ("The weir in spate. Photo: Ann Dressel 2021", "The weir in spate.", ["Ann Dressel"], []),
    ("Das Wehr. Foto: Jan Muster 2019", "Das Wehr.", ["Jan Muster"], []),
    ("Banjir di kota. (ANTARA FOTO/Rina Sari/wsj)", "Banjir di kota.", ["Rina Sari"], ["ANTARA FOTO"]),
    ("Banjir di kota. ANTARA/Rina Sari/nym.", "Banjir di kota.", ["Rina Sari"], ["ANTARA"]),
    ("Das Wehr. Foto: Jan Muster/dpa/lno", "Das Wehr.", ["Jan Muster"], ["dpa", "lno"]),
]
HANDLES: list[Row] = [
    ("La presidenta. | Foto: X @PalacioNorte", "La presidenta.", [], ["X", "@PalacioNorte"]),
    ("The cliff gave way. Photo: Instagram @cliffwatch", "The cliff gave way.", [], ["Instagram", "@cliffwatch"]),
    ("(Foto: Facebook @prefeituranorte)", "", [], ["Facebook", "@prefeituranorte"]),
    ("The cliff gave way. PHOTO: SCREENGRAB FROM TIKTOK", "The cliff gave way.", [], ["TIKTOK"]),
    ("The cliff gave way. PHOTO: SCREENSHOT FROM FACEBOOK", "The cliff gave way.", [], ["FACEBOOK"]),
]
OWNERS: list[Row] = [
    ("El estadio Foto:Jaime Nieto. EL TIEMPO", "El estadio", ["Jaime Nieto"], ["EL TIEMPO"]),
    ("Foto:EL TIEMPO", "", [], ["EL TIEMPO"]),
    ("El estadio. Foto: La Nación", "El estadio.", [], ["La Nación"]),
    ("Le quai. © Hugo Marchal, Le Dauphiné Libéré", "Le quai.", ["Hugo Marchal"], ["Le Dauphiné Libéré"]),
    ("Le quai. Photo Midi Libre - MICKAEL EXEMPLE", "Le quai.", ["MICKAEL EXEMPLE"], ["Midi Libre"]),
    ("Le quai. | ARCHIVES OUEST-FRANCE", "Le quai.", [], ["OUEST-FRANCE"]),
    ("Le quai. | NORA EXEMPLE / ARCHIVES OUEST-FRANCE", "Le quai.", ["NORA EXEMPLE"], ["OUEST-FRANCE"]),
    ("El lince en la sierra. / JUNTA DE ANDALUCÍA", "El lince en la sierra.", [], ["JUNTA DE ANDALUCÍA"]),
    ("El lince en la sierra. / AYUNTAMIENTO DE NORTE", "El lince en la sierra.", [], ["AYUNTAMIENTO DE NORTE"]),
    ("Foc a la Jonquera. | ACN", "Foc a la Jonquera.", [], ["ACN"]),
    ("Le ministre à Bamako. © Présidence du Mali", "Le ministre à Bamako.", [], ["Présidence du Mali"]),
    (
        "Residents look on. PHOTO | JOHN ROE | NATION MEDIA GROUP",
        "Residents look on.",
        ["JOHN ROE"],
        ["NATION MEDIA GROUP"],
    ),
    ("The spiral arms. (Image credit: NASA, ESA, CSA, STScI)", "The spiral arms.", [], ["NASA", "ESA", "CSA", "STScI"]),
    ("Źródło: TVN24", "", [], ["TVN24"]),
    ("Ann Dressel | CNBC", "", ["Ann Dressel"], ["CNBC"]),
    ("Ann Dressel/Staff", "", ["Ann Dressel"], []),
    ("Ann Dressel — Staff photographer", "", ["Ann Dressel"], []),
    ("کشتی در بندر، تصویر: ڈان نیوز", "کشتی در بندر", [], ["ڈان نیوز"]),
]
OF_LANGUAGES: list[Row] = [
    ("Fotogrāfs: Anna Kalniņa/LETA", "", ["Anna Kalniņa"], ["LETA"]),
    ("Tiltas sostinėje. Jono Petraičio (ELTA) nuotr.", "Tiltas sostinėje.", ["Jono Petraičio"], ["ELTA"]),
    ("Կամուրջը երեկոյան։ Լուսանկարը՝ Ֆոտոլուր", "Կամուրջը երեկոյան։", [], ["Ֆոտոլուր"]),
    ("부두의 다리. 사진 제공 서울시", "부두의 다리.", [], ["서울시"]),
    ("시의회 회의 모습. 김하나 기자 hana@example.kr", "시의회 회의 모습.", ["김하나"], []),
    ("시의회 회의 모습. 김하나 선임기자 hana@example.kr", "시의회 회의 모습.", ["김하나"], []),
    ("עשן מעל הנמל. צילום: יואב דודקוביץ'", "עשן מעל הנמל.", ["יואב דודקוביץ'"], []),
    ("Le vieux quai. D.R.", "Le vieux quai.", [], []),
    ("Пожежа в порту. Джерело: скриншот з відео / Telegram", "Пожежа в порту.", [], ["Telegram"]),
]
UNCHANGED: list[Row] = [
    ("Photo: Dr. Ann Roe/Harbor Post", "", ["Dr. Ann Roe"], ["Harbor Post"]),
    ("Archivfoto: Jan Muster/dpa", "", ["Jan Muster"], ["dpa"]),
    ("The weir in spate. Photo: Ann J. Dressel", "The weir in spate.", ["Ann J. Dressel"], []),
    ("The weir in spate. Photo: Archive Oakton", "The weir in spate.", [], ["Archive Oakton"]),
    ("A boat. Photo: Ann McDressel/AP", "A boat.", ["Ann McDressel"], ["AP"]),
]


@pytest.mark.parametrize(
    ("line", "text", "people", "owners"),
    [*NOTE_BEFORE, *SHOWN_BEHIND_A_NOTE, *NUMBERED, *HANDLES, *OWNERS, *OF_LANGUAGES, *UNCHANGED],
)
def test_names_are_told_from_what_stands_beside_them(
    line: str, text: str, people: list[str], owners: list[str]
) -> None:
    caption = split_caption(line)
    credit = caption.credit
    assert credit is not None
    assert (caption.text, [*credit.photographers]) == (text, people)
    assert [*credit.sources, *([credit.via] if credit.via else [])] == owners


def test_a_note_before_a_credit_is_kept_as_one() -> None:
    credit = split_caption("Elden i hamnen. Arkivbild. Foto: Ann Roe/TT").credit
    assert credit is not None
    assert credit.notes == ("Arkivbild",)


@pytest.mark.parametrize(
    "line",
    [
        "The old harbour of the USA",
        "Der Chor singt, am Flügel Ann Roe",
        "De wandelaars op de pier in 2021",
        "시의회가 교량 폐쇄를 의결했다.",
        "The mayor opens the fair. Members of staff look on.",
    ],
)
def test_a_caption_without_a_credit_keeps_its_words(line: str) -> None:
    assert split_caption(line).credit is None
