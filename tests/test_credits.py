"""Credits as real pages print them: archive labels, handles, licences, buttons, and what only looks like a credit."""

import pytest

from harbour_crane import BODY, HEADLINE
from newsparse import parse_article
from newsparse.attribution import split_caption


@pytest.mark.parametrize(
    ("caption", "note"),
    [
        ("La plaza mayor de Lárez.", "Archivo Particular"),
        ("Retrato del alcalde.", "Archivo personal"),
        ("La familia en 1950.", "Archivo familiar"),
        ("A praça de Lárez.", "Acervo pessoal"),
        ("O prefeito em 1990.", "Arquivo de família"),
        ("Il ponte nel 1950.", "Archivio privato"),
        ("Il sindaco da giovane.", "Archivio personale"),
        ("Le maire en 1990.", "Archives personnelles"),
        ("La place en 1950.", "Collection particulière"),
        ("Die Brücke um 1950.", "Privatarchiv"),
        ("Burmistrz w 1990 roku.", "Archiwum rodzinne"),
    ],
)
@pytest.mark.parametrize("form", ["{} {}", "{} ({})", "{} | {}"])
def test_an_archive_is_the_credit(caption: str, note: str, form: str) -> None:
    found = split_caption(form.format(caption, note))
    assert found.text == caption
    assert found.credit is not None
    assert (found.credit.notes, found.credit.sources) == ((note,), ())
    alone = split_caption(note)
    assert alone.text == ""
    assert alone.credit is not None
    assert alone.credit.notes == (note,)


@pytest.mark.parametrize(
    ("raw", "text", "photographers", "sources"),
    [
        ("Dr Ada Quill", "Dr Ada Quill", (), ()),
        ("SkyFanPhotos / AFP", "", (), ("SkyFanPhotos", "AFP")),
        ("Pills. SkyFan/Getty Images", "Pills.", ("SkyFan",), ("Getty Images",)),
        ("A deal for Quill-Fil-A. QuillFanSC/X", "A deal for Quill-Fil-A.", (), ("QuillFanSC", "X")),
        (
            "Pills. SkyFan/Getty Images hide caption toggle caption SkyFan/Getty Images",
            "Pills.",
            ("SkyFan",),
            ("Getty Images",),
        ),
        ("Ducks. Ada Quill/AP hide caption Ada Quill/AP", "Ducks.", ("Ada Quill",), ("AP",)),
        ("Foto: Anna Quill CC BY 2.0", "", ("Anna Quill",), ()),
        ("Ducks. Photo: Anna Quill (CC BY-SA 4.0)", "Ducks.", ("Anna Quill",), ()),
        ("Image: Courtesy Anna Quill/Carrow Parks Board", "", ("Anna Quill",), ("Carrow Parks Board",)),
        ("Foto: Skjermbilde / TikTok", "", (), ("TikTok",)),
        ("Le maire. Crédit: EPA / Illustration : Ouest-Matin", "Le maire.", (), ("EPA", "Ouest-Matin")),
        ("رجال الإطفاء عند الطاحونة القديمة. وكالات", "رجال الإطفاء عند الطاحونة القديمة.", (), ("وكالات",)),
        ("An der BrückeFoto: Anna Quill", "An der Brücke", ("Anna Quill",), ()),
    ],
)
def test_credits_of_real_pages(raw: str, text: str, photographers: tuple[str, ...], sources: tuple[str, ...]) -> None:
    caption = split_caption(raw)
    found = caption.credit
    assert caption.text == text
    assert (found.photographers if found else (), found.sources if found else ()) == (photographers, sources)


CAPTIONS = (
    ("رئيس البلدية على الجسر الجديد يوم الاثنين", "رويترز"),
    ("رئيس البلدية على الجسر الجديد يوم الاثنين", "أ ف ب"),
    ("The mayor of Carrow on the new bridge on Monday", "AP"),
    ("The mayor of Carrow on the new bridge on Monday", "Reuters"),
    ("Der Bürgermeister am Montag auf der neuen Brücke", "dpa"),
    ("Le maire sur le nouveau pont lundi dernier", "AFP"),
    ("El alcalde en el nuevo puente este lunes", "EFE"),
    ("Il sindaco sul nuovo ponte lunedì scorso", "ANSA"),
    ("Burmistrz na nowym moście w poniedziałek rano", "PAP"),
    ("De burgemeester op de nieuwe brug vanmorgen", "ANP"),
)


@pytest.mark.parametrize(("caption", "agency"), CAPTIONS)
def test_a_caption_that_only_an_agency_in_brackets_tells(caption: str, agency: str) -> None:
    line = f"{caption} ({agency})"
    article = parse_article("\n\n".join((HEADLINE, BODY[0], line, *BODY[1:])))
    assert [found.text for found in article.captions] == [caption]
    page = "".join(f"<p>{paragraph}</p>" for paragraph in (BODY[0], line, *BODY[1:]))
    assert [found.text for found in parse_article(f"<h1>{HEADLINE}</h1>{page}").captions] == [caption]


@pytest.mark.parametrize(
    "line",
    ["The harbour master said so on Monday morning. (AP)", "He asked Reuters (AP)", "NEWS AND MORE OF CARROW (AP)"],
)
def test_what_an_agency_in_brackets_does_not_make_a_caption(line: str) -> None:
    assert not parse_article("\n\n".join((HEADLINE, *BODY, line))).captions
