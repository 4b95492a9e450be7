"""Corrections and editors' notes below a story, in twenty-five languages."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind
from test_bylines_by_language import STORIES

NOTES = {
    "da": (
        "Rettelse: I en tidligere version af artiklen stod der en forkert dato.",
        "Redaktionel note: Teksten er opdateret.",
    ),
    "no": (
        "Rettelse: I en tidligere versjon av saken sto det feil dato.",
        "Presisering: Teksten er oppdatert.",
    ),
    "sv": (
        "Rättelse: I en tidigare version av artikeln stod fel datum.",
        "Förtydligande: Texten har kompletterats.",
    ),
    "fi": (
        "Oikaisu: Jutun aiemmassa versiossa oli väärä päivämäärä.",
        "Korjaus 9.3.: Sillan rakennusvuosi korjattu.",
    ),
    "cs": (
        "Oprava: V dřívější verzi článku bylo chybné datum.",
        "Poznámka redakce: Text byl doplněn.",
    ),
    "sk": (
        "Oprava: V staršej verzii článku bol nesprávny dátum.",
        "Poznámka redakcie: Text bol doplnený.",
    ),
    "hu": (
        "Helyesbítés: A cikk korábbi változatában hibás dátum szerepelt.",
        "A szerkesztőség megjegyzése: a szöveget kiegészítettük.",
    ),
    "ro": (
        "Corectare: o versiune anterioară a articolului conținea o dată greșită.",
        "Erată: podul a fost construit în 1931.",
        "Nota redacției: textul a fost completat.",
    ),
    "bg": (
        "Поправка: в предишна версия на текста имаше грешна дата.",
        "Бележка на редакцията: текстът е допълнен.",
    ),
    "uk": (
        "Виправлення: у попередній версії тексту була помилкова дата.",
        "Примітка редакції: текст доповнено.",
    ),
    "ru": (
        "Исправление: в предыдущей версии текста была ошибочная дата.",
        "Примечание редакции: текст дополнен.",
        "Уточнение: мост построен в 1931 году.",
    ),
    "hr": (
        "Ispravak: u ranijoj verziji članka bio je pogrešan datum.",
        "Napomena uredništva: tekst je dopunjen.",
    ),
    "sl": (
        "Popravek: v prejšnji različici članka je bil napačen datum.",
        "Opomba uredništva: besedilo je dopolnjeno.",
    ),
    "el": (
        "Διόρθωση: σε προηγούμενη έκδοση του άρθρου υπήρχε λάθος ημερομηνία.",
        "Σημείωση της σύνταξης: το κείμενο συμπληρώθηκε.",
    ),
    "tr": (
        "Düzeltme: Haberin önceki sürümünde yanlış tarih vardı.",
        "Editörün notu: Metin güncellendi.",
    ),
    "lt": (
        "Pataisymas: ankstesnėje straipsnio versijoje buvo klaidinga data.",
        "Redakcijos pastaba: tekstas papildytas.",
    ),
    "lv": (
        "Labojums: iepriekšējā raksta versijā bija kļūdains datums.",
        "Redakcijas piezīme: teksts papildināts.",
    ),
    "et": (
        "Parandus: artikli varasemas versioonis oli vale kuupäev.",
        "Toimetuse märkus: teksti on täiendatud.",
    ),
    "id": (
        "Koreksi: versi sebelumnya artikel ini memuat tanggal yang salah.",
        "Catatan redaksi: naskah ini telah diperbarui.",
        "Ralat: jembatan dibangun pada 1931.",
    ),
    "vi": (
        "Đính chính: phiên bản trước của bài viết ghi sai ngày.",
        "Ghi chú của tòa soạn: bài viết đã được cập nhật.",
    ),
    "ca": (
        "Correcció: una versió anterior d'aquest article donava una data errònia.",
        "Nota de la redacció: el text s'ha ampliat.",
    ),
    "ar": (
        "تصحيح: وردت في نسخة سابقة من هذا المقال معلومة خاطئة.",
        "ملاحظة المحرر: تم تحديث النص.",
        "تنويه: تم تعديل النص.",
    ),
    "fa": (
        "اصلاحیه: در نسخه پیشین این مطلب تاریخ اشتباه بود.",
        "یادداشت سردبیر: متن کامل شد.",
    ),
    "he": (
        "תיקון: בגרסה קודמת של הכתבה הופיע תאריך שגוי.",
        "הערת המערכת: הטקסט עודכן.",
    ),
    "hi": (
        "संशोधन: इस लेख के पिछले संस्करण में तारीख गलत थी।",
        "संपादक की टिप्पणी: लेख अपडेट किया गया है।",
    ),
}
CASES = [(language, note) for language, notes in NOTES.items() for note in notes]


@pytest.mark.parametrize(("language", "note"), CASES)
def test_a_note_below_the_story_is_none_of_its_paragraphs(language: str, note: str) -> None:
    headline, first, _, _ = STORIES[language]
    words = first.split()
    turned = (" ".join(words[at:] + words[:at]).rstrip(".") + "." for at in (3, 5))
    article = parse_article("\n\n".join([headline, first, *turned, note]))
    assert [block.text for block in article.blocks if block.kind is Kind.NOTE] == [note]
    assert note not in [block.text for block in article.body]
