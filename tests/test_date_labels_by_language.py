"""Labels of dates in thirty-two languages: what says when a story was published, and when it was changed."""

from datetime import date

import pytest

from newsparse import parse_article
from shapes import in_shapes
from test_bylines_by_language import STORIES

LABELS = {  # of the first publication, of changes
    "da": (("Publiceret", "Udgivet"), ("Opdateret", "Sidst opdateret")),
    "no": (("Publisert",), ("Oppdatert", "Sist oppdatert")),
    "sv": (("Publicerad",), ("Uppdaterad", "Senast uppdaterad")),
    "fi": (("Julkaistu",), ("Päivitetty",)),
    "cs": (("Publikováno", "Vydáno", "Zveřejněno"), ("Aktualizováno",)),
    "sk": (("Publikované", "Uverejnené", "Zverejnené"), ("Aktualizované",)),
    "hu": (("Közzétéve", "Megjelent"), ("Frissítve", "Módosítva")),
    "ro": (("Publicat", "Publicat la", "Data publicării"), ("Actualizat", "Ultima actualizare")),
    "bg": (("Публикувано", "Публикувано на"), ("Обновена", "Последна актуализация")),
    "uk": (("Опубліковано", "Дата публікації"), ("Оновлено",)),
    "ru": (("Опубликовано", "Дата публикации"), ("Обновлено",)),
    "hr": (("Objavljeno",), ("Ažurirano", "Zadnja izmjena")),
    "sr": (("Објављено",), ("Ажурирано",)),
    "sl": (("Objavljeno",), ("Posodobljeno", "Zadnja sprememba")),
    "el": (("Δημοσιεύτηκε", "Δημοσίευση"), ("Ενημερώθηκε", "Τελευταία ενημέρωση")),
    "tr": (("Yayınlanma", "Yayın tarihi", "Giriş", "Yayınlanma Tarihi"), ("Güncelleme", "Son güncelleme")),
    "lt": (("Publikuota",), ("Atnaujinta",)),
    "lv": (("Publicēts", "Publicēta"), ("Atjaunots",)),
    "et": (("Avaldatud",), ("Uuendatud",)),
    "id": (("Diterbitkan", "Dipublikasikan", "Terbit"), ("Diperbarui",)),
    "ms": (("Diterbitkan",), ("Dikemas kini", "Dikemaskini")),
    "vi": (("Đăng ngày", "Xuất bản"), ("Cập nhật",)),
    "sw": (("Imechapishwa", "Ilichapishwa"), ("Imesasishwa",)),
    "ca": (("Publicat", "Publicat el"), ("Actualitzat", "Darrera actualització")),
    "eu": (("Argitaratua",), ("Eguneratua",)),
    "gl": (("Publicado",), ("Actualizado",)),
    "sq": (("Publikuar", "Publikuar më"), ("Përditësuar",)),
    "is": (("Birt",), ("Uppfært", "Síðast uppfært")),
    "ar": (("نشر في", "تاريخ النشر", "نشرت في"), ("آخر تحديث", "تم التحديث")),
    "fa": (("تاریخ انتشار", "منتشر شده"), ("به‌روزرسانی",)),
    "he": (("פורסם", "פורסם בתאריך"), ("עודכן", "עדכון אחרון")),
    "hi": (("प्रकाशित", "प्रकाशित तिथि"), ("अपडेट", "अपडेटेड")),
}
PUBLISHED = [(language, label) for language, (labels, _) in LABELS.items() for label in labels]
UPDATED = [(language, label) for language, (_, labels) in LABELS.items() for label in labels]
DAY = date(2024, 3, 9)


def text_with(language: str, line: str) -> str:
    """A story with a line under its headline."""
    headline, first, _, _ = STORIES[language]
    words = first.split()
    turned = (" ".join(words[at:] + words[:at]).rstrip(".") + "." for at in (3, 6))
    return "\n\n".join([headline, line, first, *turned])


@in_shapes("form", ["{}: 09.03.2024", "{} 09.03.2024"])
@pytest.mark.parametrize(("language", "label"), PUBLISHED)
def test_the_label_of_a_publication(language: str, label: str, form: str) -> None:
    article = parse_article(text_with(language, form.format(label)))
    assert (article.title, article.published, article.updated) == (STORIES[language][0], DAY, None)


@in_shapes("form", ["{}: 09.03.2024", "{} 09.03.2024"])
@pytest.mark.parametrize(("language", "label"), UPDATED)
def test_the_label_of_a_change(language: str, label: str, form: str) -> None:
    article = parse_article(text_with(language, form.format(label)))
    assert (article.title, article.updated) == (STORIES[language][0], DAY)
