"""Credits with ranks, buttons, joined labels, sites behind a name, owners of two pictures, and notes alone."""

import pytest

from newsparse.attribution import split_caption
from shapes import some_of

Row = tuple[str, list[str], list[str]]
"""A credit behind one sentence, the photographers, and the sources with the distributor last."""

RANKS: list[Row] = [
    ("(U.S. Navy photo by Mass Communication Specialist 2nd Class Mia Roe)", ["Mia Roe"], ["U.S. Navy"]),
    ("U.S. Navy photo by Mass Communication Specialist Seaman Mia Roe", ["Mia Roe"], ["U.S. Navy"]),
    ("(U.S. Army photo by Staff Sgt. Mia Roe)", ["Mia Roe"], ["U.S. Army"]),
    ("(U.S. Marine Corps photo by Lance Cpl. Mia Roe)", ["Mia Roe"], ["U.S. Marine Corps"]),
    ("U.S. Air Force photo by Tech. Sgt. Mia Roe", ["Mia Roe"], ["U.S. Air Force"]),
    ("(U.S. Air Force photo by Senior Airman Mia Roe)", ["Mia Roe"], ["U.S. Air Force"]),
    ("U.S. Coast Guard photo by Petty Officer 3rd Class Mia Roe", ["Mia Roe"], ["U.S. Coast Guard"]),
    ("(U.S. National Guard photo by Capt. Mia Roe)", ["Mia Roe"], ["U.S. National Guard"]),
    ("(U.S. Navy photo by MC2 Mia Roe/Released)", ["Mia Roe"], ["U.S. Navy"]),
    ("Photo By: Air Force Master Sgt. Mia Roe", ["Mia Roe"], ["Air Force"]),
    ("Photo by Spc. Mia Roe", ["Mia Roe"], []),
    ("Photo: Cpl Mia Roe/UK MOD", ["Mia Roe"], ["UK MOD"]),
    ("Photo: Major Food Group", [], ["Major Food Group"]),
]
JOINED: list[Row] = [
    ("Autor/allikas: Mihkel Roe/ERR", ["Mihkel Roe"], ["ERR"]),
    ("Foto/Quelle: Lisa Muster", ["Lisa Muster"], []),
    ("Bild/Text: Lisa Muster", ["Lisa Muster"], []),
    ("Photo/Source: Mia Roe", ["Mia Roe"], []),
    ("Photo/Source : Mia Roe", ["Mia Roe"], []),
    ("Photo / Video: Mia Roe", ["Mia Roe"], []),
    ("Foto/Video: Ana Roe", ["Ana Roe"], []),
    ("Ljósmynd/Jón Hallsson", ["Jón Hallsson"], []),
    ("Foto/Ivan Roe", ["Ivan Roe"], []),
    ("FOTO/Dedi Kusuma", ["Dedi Kusuma"], []),
    ("Picture: AFP PHOTO Source: news.com.au", [], ["AFP PHOTO", "news.com.au"]),
]
SITES: list[Row] = [
    ("Foto di Paolo Roe da Pixabay", ["Paolo Roe"], ["Pixabay"]),
    ("Foto di Paolo Roe su Unsplash", ["Paolo Roe"], ["Unsplash"]),
    ("Image par Luc Roe de Pixabay", ["Luc Roe"], ["Pixabay"]),
    ("Imagem de Carla Roe por Pixabay", ["Carla Roe"], ["Pixabay"]),
    ("Imagen de Ana Roe en Pixabay", ["Ana Roe"], ["Pixabay"]),
    ("Zdjęcie: Marta Roe z Pexels", ["Marta Roe"], ["Pexels"]),
    ("Image by Mia Roe from Pixabay", ["Mia Roe"], ["Pixabay"]),
    ("KOMPAS.COM/DEDI KUSUMA", ["DEDI KUSUMA"], ["KOMPAS.COM"]),
    ("NJ.COM/MIA ROE", ["MIA ROE"], ["NJ.COM"]),
    ("（翻攝自臉書）", [], ["臉書"]),
    ("（圖／翻攝自臉書）", [], ["臉書"]),
    ("（截圖自 Threads）", [], ["Threads"]),
]
OWNERS: list[Row] = [
    ("(Photos by Mia Roe/AP and Omar Roe/AFP)", ["Mia Roe", "Omar Roe"], ["AP", "AFP"]),
    ("(Photos by Mia Roe/Getty Images and Omar Roe/WireImage)", ["Mia Roe", "Omar Roe"], ["Getty Images", "WireImage"]),
    ("Mia Roe/AP and Omar Roe/AFP", ["Mia Roe", "Omar Roe"], ["AP", "AFP"]),
    ("Fotos: Lisa Muster/dpa und Omar Roe/AFP", ["Lisa Muster", "Omar Roe"], ["dpa", "AFP"]),
    ("Photos : Luc Roe/AFP et Omar Roe/AFP", ["Luc Roe", "Omar Roe"], ["AFP"]),
    ("© ZDF/Bavaria Fiction/Thomas Muster", ["Thomas Muster"], ["ZDF", "Bavaria Fiction"]),
    ("Foto: ARD Degeto/Schiwago Film/Lisa Muster", ["Lisa Muster"], ["ARD Degeto", "Schiwago Film"]),
    ("Mia Roe/Kelso Brand/AFP", ["Mia Roe"], ["Kelso Brand", "AFP"]),
    ("Mia Roe/Omar Roe/AFP", ["Mia Roe", "Omar Roe"], ["AFP"]),
    ("Bildrechte: HESSISCHER RUNDFUNK", [], ["HESSISCHER RUNDFUNK"]),
    ("Credits: NASA/JPL-Caltech/Univ. of Selby", [], ["NASA", "JPL-Caltech", "Univ. of Selby"]),
    ("Picture: Thulani Roe/African News Agency (ANA)", ["Thulani Roe"], ["African News Agency"]),
    ("Press Trust of India (PTI)", [], ["Press Trust of India"]),
    ("Foto: Divulgação/Defesa Civil", [], ["Defesa Civil"]),
]
GIVEN: list[Row] = [
    ("PHOTO FROM SELBY CITY HALL", [], ["SELBY CITY HALL"]),
    ("(Photo from Selby City Hall)", [], ["Selby City Hall"]),
    ("PHOTO FROM MIA ROE", ["MIA ROE"], []),
    ("Provided by Mia Roe", ["Mia Roe"], []),
    ("Provided by Selby County", [], ["Selby County"]),
    ("Фото предоставлено МЧС", [], ["МЧС"]),
    ("Фото надано ДСНС", [], ["ДСНС"]),
    ("ภาพจาก AFP", [], ["AFP"]),
    ("Cartoon: Mia Roe", ["Mia Roe"], []),
    ("Photo archives Luc ROE", ["Luc ROE"], []),
    ("Selby Police Department", [], ["Selby Police Department"]),
    ("Library of Congress", [], ["Library of Congress"]),
    ("Harrow County Sheriff's Office", [], ["Harrow County Sheriff's Office"]),
    ("Footage: Selby Opera", [], ["Selby Opera"]),
    ("Mia Roe, Author provided", ["Mia Roe"], []),
    ("Special to the Selby Post", [], ["Selby Post"]),
    ("Selby Post archives", [], ["Selby Post"]),
    ("Photo: facebook.com/selby", [], ["facebook.com/selby"]),
    ("Фото: t.me/selby", [], ["t.me/selby"]),
    ("(Selby RCMP)", [], ["Selby RCMP"]),
    ("ph. Mia Roe", ["Mia Roe"], []),
    ("Photo Mia Roe, collaboration spéciale", ["Mia Roe"], []),
    ("Credit: Mia Roe/Shutterstock (editorial use only)", ["Mia Roe"], ["Shutterstock"]),
    ("(Photo by Mia Roe / AFP) (Photo by MIA ROE/AFP via Getty Images)", ["MIA ROE"], ["AFP", "Getty Images"]),
    ("© ZDF und Lisa Muster", ["Lisa Muster"], ["ZDF"]),
    ("Image: Selby Council. Free to use for all LDRS partners", [], ["Selby Council"]),
]


@pytest.mark.parametrize(("credit", "people", "owners"), [*RANKS, *JOINED, *SITES, *OWNERS, *GIVEN])
def test_people_and_owners(credit: str, people: list[str], owners: list[str]) -> None:
    caption = split_caption(f"Hikers rest at the pass. {credit}")
    found = caption.credit
    assert caption.text == "Hikers rest at the pass."
    assert found is not None
    assert list(found.photographers) == people
    assert [*found.sources, *([found.via] if found.via else [])] == owners


NOTES = [
    ("Submitted photo", "Submitted photo"),
    ("(Submitted photo)", "Submitted photo"),
    ("— Contributed photo", "Contributed photo"),
    ("(Provided photo)", "Provided photo"),
    ("Photo provided", "Photo provided"),
    ("Crown copyright", "Crown copyright"),
    ("© Crown copyright", "Crown copyright"),
    ("Image: AI-generated with Midjourney", "AI-generated with Midjourney"),
    ("(image created with DALL-E 3)", "image created with DALL-E 3"),
    ("Created with Adobe Firefly", "Created with Adobe Firefly"),
    ("Bild: KI-generiert mit Midjourney", "KI-generiert mit Midjourney"),
    ("图片来自网络", "图片来自网络"),
    ("File photo: Collected", "Collected"),
    ("Author provided", "Author provided"),
    ("Foto: Difusión", "Difusión"),
]


@some_of(("credit", "note"), NOTES)
def test_a_note_that_names_nobody(credit: str, note: str) -> None:
    caption = split_caption(f"Hikers rest at the pass. {credit}")
    assert caption.text == "Hikers rest at the pass."
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources, caption.credit.via) == ((), (), None)
    assert note in caption.credit.notes


@some_of(
    ("line", "text"),
    [
        ("Enlarge / Hikers rest at the pass.", "Hikers rest at the pass."),
        ("Enlarge / Hikers rest at the pass. Mia Roe/NPR", "Hikers rest at the pass."),
        ("View image in fullscreen Hikers rest at the pass. Photograph: Mia Roe/PA", "Hikers rest at the pass."),
        ("Open image in gallery Hikers rest (PA)", "Hikers rest"),
        ("Enlarge this image “Rest!” Hikers at the pass. Mia Roe/NPR", "“Rest!” Hikers at the pass."),
        ("Turgåere raster. Vis mer FOTO: MIA ROE", "Turgåere raster."),
        ("Mia Roe/NPR hide caption", ""),
        ("Mia Roe for NPR hide caption", ""),
        ("Mia Roe/Getty Images toggle caption", ""),
        ("The tanker on May 4. Selby Coast Guard/Handout via REUTERS", "The tanker on May 4."),
        ("The tanker on Dec. 12. Mia Roe/AP", "The tanker on Dec. 12."),
        ("Enlarge the pass before it closes, hikers ask", "Enlarge the pass before it closes, hikers ask"),
        ("Photo from Reuters shows hikers at the pass", "Photo from Reuters shows hikers at the pass"),
        ("Hikers call the police. The Police", "Hikers call the police. The Police"),
        ("Hikers expect more AFP", "Hikers expect more AFP"),
    ],
)
def test_the_words_of_a_caption(line: str, text: str) -> None:
    assert split_caption(line).text == text


@pytest.mark.parametrize(
    ("line", "text", "people", "notes"),
    [
        ("休む登山者（青葉市、撮影：中村健一）", "休む登山者", ("中村健一",), ("青葉市",)),
        ("休む登山者（青葉市で、中村健一撮影）", "休む登山者", ("中村健一",), ("青葉市で",)),
        ("休む登山者（2024年5月4日、中村健一撮影）", "休む登山者", ("中村健一",), ("2024年5月4日",)),
        ("등산객들이 쉬고 있다. <사진=김하나 기자>", "등산객들이 쉬고 있다.", ("김하나",), ()),
        ("등산객들이 쉬고 있다. [김하나 기자. 재판매 및 DB 금지]", "등산객들이 쉬고 있다.", ("김하나",), ()),
    ],
)
def test_credits_in_brackets_of_east_asia(
    line: str, text: str, people: tuple[str, ...], notes: tuple[str, ...]
) -> None:
    caption = split_caption(line)
    assert caption.text == text
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.notes) == (people, notes)


def test_an_address_in_angle_brackets_is_no_credit() -> None:
    line = "Quoted from J. Roe. A study of passes. <https://doi.example/10.1/A.2>"
    assert split_caption(line).text == line
