"""Notes under labels of languages without a file of their own, and labels that few papers use."""

import pytest

from newsparse.parse import parse_article

STORY = (
    "Traders in Oldmere will sell under a roof from next month, after the town agreed to rent the empty station hall.",
    "The old site beside the canal had flooded three times, and insurers had refused to cover the stalls.",
    "About ninety families live from the market, which opens at dusk and closes long after midnight.",
)
NOTES = [
    "Pembetulan: Versi terdahulu artikel ini tersilap menyebut tahun.",
    "Nota pengarang: Artikel ini telah dikemas kini.",
    "Artikel ini telah dikemas kini pada 6 Mei.",
    "Catatan: Artikel ini telah direvisi pada 6 Mei 2021.",
    "Marekebisho: Toleo la awali la habari hii lilikuwa na mwaka usio sahihi.",
    "Maelezo ya mhariri: Habari hii ilisasishwa Mei 6.",
    "Lưu ý: Bài viết này đã được chỉnh sửa.",
    "หมายเหตุ: บทความนี้ได้รับการแก้ไขเมื่อวันที่ 6 พ.ค.",
    "திருத்தம்: முந்தைய பதிப்பில் ஆண்டு தவறாகக் குறிப்பிடப்பட்டது.",
    "नोट: इस लेख को 6 मई को अपडेट किया गया है।",
    "ادارتی نوٹ: یہ خبر پہلی بار 2019 میں شائع ہوئی۔",
    "Düzeltme ve özür: Salonun yapım yılı 1899'dur.",
    "Исправлено: ранее в тексте был указан неверный год.",
    "O versiune anterioară a acestui articol indica un an greșit.",
    "Precizare: gara este goală din 2014.",
    "Szerkesztői megjegyzés: a cikket május 6-án frissítettük.",
    "Oikaistu 6.5.: Halli on vuodelta 1899.",
    "Rättat 6 maj: Hallen byggdes 1899.",
    "Note: This story first ran in 2019.",
    "A note to our readers: this story was reported before the vote.",
    "本文更新于2021年5月6日，更正了建成年份。",
    "【おことわり】記事は5月6日に更新しました。",
    "알립니다: 기사 내용 중 건축 연도를 바로잡습니다.",
]


@pytest.mark.parametrize("note", NOTES)
def test_the_note_is_no_paragraph(note: str) -> None:
    article = parse_article("\n".join(("Oldmere moves its night market", *STORY, note)))
    assert [one.text for one in article.notes] == [note]
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Note: this story has two heroes, and neither of them wanted to be one in the first place.",
        "Pembetulan jambatan itu mengambil masa setahun dan menelan belanja sejuta ringgit.",
        "Precizarea hărții a durat un an întreg, spun inginerii orașului.",
        "Rättat till sig har hon gjort, och nu vill hon sälja lampor i hallen.",
        "Bài viết này đã được đọc nhiều trong tuần qua tại nhiều nơi.",
    ],
)
def test_a_sentence_with_the_same_words_is_a_paragraph(line: str) -> None:
    article = parse_article("\n".join(("Oldmere moves its night market", *STORY[:2], line, STORY[2])))
    assert article.notes == ()
