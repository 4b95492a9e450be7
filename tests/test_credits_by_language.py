"""Credits behind captions in thirty-two languages: each label, with a person, an agency or both."""

import pytest

from newsparse.attribution.credit.caption import split_caption
from shapes import some_of
from test_bylines_by_language import STORIES

LABELS = {
    "da": ("Foto",),
    "no": ("Foto",),
    "sv": ("Foto", "Bild"),
    "fi": ("Kuva", "Kuvat"),
    "cs": ("Foto", "Zdroj", "Autor fotografie"),
    "sk": ("Foto", "Zdroj"),
    "hu": ("Fotó", "Kép", "Forrás"),
    "ro": ("Foto", "Sursa foto", "Sursă foto"),
    "bg": ("Снимка", "Снимки", "Източник"),
    "uk": ("Фото", "Джерело", "Автор фото"),
    "ru": ("Фото", "Источник", "Автор фото"),
    "hr": ("Foto", "Izvor", "Fotografija"),
    "sr": ("Фото", "Извор"),
    "sl": ("Foto", "Fotografija"),
    "el": ("Φωτογραφία", "Φωτό", "Πηγή"),
    "tr": ("Fotoğraf", "Kaynak", "Foto"),
    "lt": ("Nuotrauka", "Foto"),
    "lv": ("Foto", "Avots"),
    "et": ("Foto",),
    "id": ("Foto", "Sumber", "Dok"),
    "ms": ("Foto", "Gambar", "Sumber"),
    "vi": ("Ảnh", "Nguồn"),
    "sw": ("Picha", "Chanzo"),
    "ca": ("Foto", "Fotografia", "Font"),
    "eu": ("Argazkia",),
    "gl": ("Foto",),
    "sq": ("Foto", "Burimi"),
    "is": ("Mynd", "Ljósmynd"),
    "ar": ("تصوير", "الصورة"),
    "fa": ("عکس", "منبع"),
    "he": ("צילום", "קרדיט"),
    "hi": ("फोटो", "तस्वीर"),
}
FORMS = (  # the line, whether the person is named, and the sources
    ("{caption} {label}: {name}", True, ()),
    ("{caption} ({label}: {name})", True, ()),
    ("{caption} {label}: {name}/AFP", True, ("AFP",)),
    ("{caption} {label}: {name} / Reuters", True, ("Reuters",)),
    ("{caption} {label}: Reuters", False, ("Reuters",)),
    ("{caption} [{label}: Getty Images]", False, ("Getty Images",)),
    ("{caption} {label}: {name}, AP", True, ("AP",)),
    ("{caption} {label}: {name} (EPA)", True, ("EPA",)),
    ("{caption} | {label}: {name}", True, ()),
    ("{caption} {label}:{name}", True, ()),
    ("{caption}{label}: {name}", True, ()),
    ("{caption} {label}: {name}, Altby Post", True, ("Altby Post",)),
)
CASES = [(language, label, form) for language, labels in LABELS.items() for label in labels for form in FORMS]


@some_of(("language", "label", "form"), CASES)
def test_a_caption_and_its_labelled_credit(language: str, label: str, form: tuple[str, bool, tuple[str, ...]]) -> None:
    line, named, sources = form
    _, caption, name, _ = STORIES[language]
    found = split_caption(line.format(caption=caption, label=label, name=name))
    assert found.text.rstrip(".") == caption.rstrip(".")
    assert found.credit is not None
    assert (found.credit.photographers, found.credit.sources) == ((name,) if named else (), sources)


@pytest.mark.parametrize("line", ["Stary most. Fot. Jan Kowalski (EPA)", "Stary most. Fot. Anna Nowak (AFP)"])
def test_an_abbreviated_label_before_a_person_and_a_house_in_brackets(line: str) -> None:
    found = split_caption(line)
    assert found.text == line.partition(".")[0] + "."
    assert found.credit is not None
    assert len(found.credit.photographers) == len(found.credit.sources) == 1
