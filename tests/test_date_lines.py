"""The line that says when, in the scripts, calendars and orders of the world."""

from datetime import date, datetime

import pytest

from newsparse import Article, Options, parse_article

STORIES = {
    "am": (
        "በአርባ ቀበሌ አዲስ የውኃ ጉድጓድ ተመረቀ",
        "በአርባ ቀበሌ ለሦስት ሺሕ ሰዎች ንጹሕ ውኃ የሚያቀርብ አዲስ ጉድጓድ ሰኞ ዕለት ተመርቋል።",
        "የቀበሌው ሊቀመንበር ደረጀ ወልዴ ሥራው አሥራ አራት ወራት እንደፈጀ ተናግረዋል።",
        "ሌላ ጉድጓድ በሚቀጥለው ዓመት እንደሚቆፈር ሊቀመንበሩ ለነዋሪዎቹ ቃል ገብተዋል።",
    ),
    "ar": (
        "افتتاح مكتبة عائمة تجوب قرى الدلتا",
        "افتتحت المحافظة يوم الأحد مكتبة عائمة تجوب قرى الدلتا على مدار العام وتقدم كتبا مجانية للأطفال.",
        "وتضم المكتبة خمسة آلاف كتاب جمعها متطوعون من المدارس والجامعات خلال ستة أشهر.",
        "وقالت منسقة المشروع إن القارب سيتوقف في كل قرية يومين على الأقل ثم يعود إلى المدينة.",
    ),
    "bn": (
        "শালবনির সেতু খুলছে বর্ষার আগেই",
        "শালবনি উপজেলার ভাঙা সেতুটি বর্ষা শুরুর আগেই চলাচলের জন্য খুলে দেওয়া হবে বলে জানিয়েছেন প্রকৌশলী রফিকুল করিম।",
        "গত বছরের বন্যায় সেতুর দুটি খুঁটি ভেঙে পড়েছিল এবং মেরামতের কাজ শুরু হতে দেরি হয়।",
        "এরপর থেকে কুড়িটি গ্রামের মানুষ নৌকায় পারাপার হন এবং বাজারে যেতে অনেক সময় লাগে।",
    ),
    "ca": (
        "El forn comunal de Rocallaura torna a coure pa",
        "El forn comunal de Rocallaura va tornar a coure pa dissabte, després de quaranta anys apagat.",
        "Una trentena de veïns han restaurat la volta i han recuperat les receptes de les àvies del poble.",
        "El forn s’encendrà el primer dissabte de cada mes i tothom hi podrà portar la seva massa de pa.",
    ),
    "cy": (
        "Ailagor neuadd bentref Llanfair",
        "Mae neuadd bentref Llanfair wedi ailagor ar ôl dwy flynedd o waith adnewyddu yn y pentref.",
        "Cododd y pentrefwyr dros hanner y gost eu hunain drwy gyngherddau a boreau coffi yn yr ysgol.",
        "Bydd y neuadd ar agor bob dydd, a bydd dosbarthiadau Cymraeg yno ar nos Fawrth i bawb.",
    ),
    "en": (
        "Selby Quay keeps its swing bridge for another winter",
        "The harbour council of Selby Quay voted on Tuesday to keep the old swing bridge open for another winter.",
        "Engineers had warned that the bearings were worn and that a repair would cost more than the town could raise.",
        "A working group will now look for cheaper parts, and the first report is due before the spring tides.",
    ),
    "fa": (
        "بازار قدیمی ماهی‌فروشان بندر لنگر بازگشایی شد",
        "بازار قدیمی ماهی‌فروشان بندر لنگر پس از سه سال مرمت روز شنبه بازگشایی شد و مردم از آن دیدن کردند.",
        "در این بازار شصت غرفه ساخته شده و سردخانه تازه آن گنجایش چهل تن ماهی را دارد.",
        "شهردار بندر لنگر گفت هزینه مرمت را شهرداری و صیادان با هم پرداخته‌اند و کار ادامه دارد.",
    ),
    "he": (
        "ספריית הרחוב של נווה ארז חוגגת עשור",
        "ספריית הרחוב של שכונת נווה ארז מציינת השבוע עשר שנים להקמתה, עם יותר משלושים אלף ספרים שעברו בה.",
        "הספרייה החלה כמדף אחד בתחנת אוטובוס והתרחבה לארבע תחנות ברחבי השכונה בשנים האחרונות.",
        "העירייה הודיעה כי תוסיף שתי תחנות נוספות עד סוף השנה ותממן את אחזקתן.",
    ),
    "hi": (
        "शिवपुर का पुराना पुल बरसात से पहले खुलेगा",
        "शिवपुर का टूटा हुआ पुल बरसात शुरू होने से पहले आवाजाही के लिए खोल दिया जाएगा, इंजीनियर ने सोमवार को बताया।",
        "पिछले साल की बाढ़ में पुल के दो खंभे गिर गए थे और मरम्मत का काम देर से शुरू हुआ।",
        "तब से बीस गांवों के लोग नाव से नदी पार करते हैं और बाजार पहुंचने में घंटों लगते हैं।",
    ),
    "hr": (
        "Otočani sami obnovili stari mlin na vjetar",
        "Stanovnici malog otoka obnovili su stari mlin na vjetar koji nije radio gotovo stotinu godina.",
        "Novac su skupljali dvije godine, a majstori su radili bez naknade i uz pomoć mladih iz grada.",
        "Mlin će od proljeća biti otvoren za posjetitelje, a brašno će se prodavati u lokalnoj trgovini.",
    ),
    "ja": (
        "廃校の木造校舎、宿泊施設に 山あいの町で再生",
        "廃校となった木造校舎を改修した宿泊施設が、山あいの町で今週末に営業を始める。",
        "教室だった六部屋に畳を敷き、音楽室は食堂に生まれ変わったと町の担当者は説明する。",
        "町は改修に約八千万円をかけ、年間三千人の宿泊を見込んでいるという。",
    ),
    "ka": (
        "მთისძირში ახალი ხიდი გაიხსნა",
        "სოფელ მთისძირში ორშაბათს ახალი ხიდი გაიხსნა, რომელიც ორ უბანს ერთმანეთთან აკავშირებს.",
        "ძველი ხიდი გასული წლის წყალდიდობამ წაიღო და სოფელი ორად გაიყო მთელი ზამთრის განმავლობაში.",
        "მშენებლობა რვა თვე გაგრძელდა და ადგილობრივი ბიუჯეტიდან დაფინანსდა.",
    ),
    "my": (
        "ရွာသစ်ကျေးရွာတွင် တံတားသစ် ဖွင့်လှစ်",
        "ရွာသစ်ကျေးရွာ၌ တည်ဆောက်ခဲ့သော တံတားသစ်ကို တနင်္လာနေ့တွင် ဖွင့်လှစ်ခဲ့ကြောင်း ဒေသခံများက ပြောကြားသည်။",
        "ယခင်တံတားသည် မနှစ်က ရေကြီးမှုကြောင့် ပျက်စီးသွားခဲ့ပြီး ရွာသားများ လှေဖြင့် ကူးခဲ့ရသည်။",
        "တံတားသစ်ကို ရှစ်လကြာ တည်ဆောက်ခဲ့ပြီး ကုန်ကျစရိတ်ကို ရွာသားများက စုပေါင်းထည့်ဝင်ခဲ့သည်။",
    ),
    "ne": (
        "शिवपुरको पुरानो पुल वर्षा अघि खुल्ने",
        "शिवपुरको भत्किएको पुल वर्षा सुरु हुनुअघि आवतजावतका लागि खुला गरिने इन्जिनियरले सोमबार बताए।",
        "गत वर्षको बाढीले पुलका दुई खम्बा भत्काएको थियो र मर्मतको काम ढिलो सुरु भयो।",
        "त्यसपछि बीस गाउँका मानिस डुङ्गाबाट नदी तर्छन् र बजार पुग्न धेरै समय लाग्छ।",
    ),
    "ro": (
        "Moara veche din Valea Lungă merge din nou",
        "Moara veche din Valea Lungă a fost repornită sâmbătă, după ce sătenii au strâns bani timp de doi ani.",
        "Meșterii au lucrat fără plată și au refăcut roata după desene găsite în podul primăriei din sat.",
        "Moara va fi deschisă vizitatorilor din primăvară, iar făina se va vinde la magazinul din sat.",
    ),
    "ta": (
        "மலையூர் நூலகம் ஞாயிறுகளிலும் திறக்கப்படும்",
        "மலையூர் நகர நூலகம் ஜூன் முதல் ஞாயிற்றுக்கிழமைகளிலும் திறந்திருக்கும் என்று நகராட்சி திங்கள்கிழமை அறிவித்தது.",
        "இதற்காக மூன்று புதிய பணியாளர்கள் நியமிக்கப்படுவார்கள் என்று நகராட்சி ஆணையர் தெரிவித்தார்.",
        "ஆண்டுக்கு எட்டு லட்சம் ரூபாய் கூடுதல் செலவாகும் என்று அதிகாரிகள் கணக்கிட்டுள்ளனர்.",
    ),
    "th": (
        "ชุมชนบ้านท่าเรือเปิดตลาดน้ำยามเช้าอีกครั้ง",
        "ชุมชนบ้านท่าเรือกลับมาเปิดตลาดน้ำยามเช้าอีกครั้งเมื่อวันอาทิตย์ หลังจากปิดซ่อมสะพานไม้มานานสองปี",
        "พ่อค้าแม่ค้ากว่าหกสิบรายพายเรือมาขายผักผลไม้และขนมพื้นบ้านตั้งแต่ก่อนรุ่งสาง",
        "ตลาดจะเปิดทุกวันเสาร์และอาทิตย์ ตั้งแต่เวลาหกโมงถึงสิบโมงเช้าตลอดทั้งปี",
    ),
    "zh": (
        "山城老戲院整修後重新開門",
        "山城唯一的老戲院整修三年後週六重新開門，第一場電影的票在一小時內就賣完了。",
        "鎮公所表示，整修經費由居民與文化部各出一半，座椅全部換新，屋頂也不再漏水。",
        "戲院每週放映四天，其餘時間供學校與劇團使用，明年還將舉辦地方影展。",
    ),
}  # fmt: skip


def of_text(language: str, *lines: str) -> Article:
    title, *story = STORIES[language]
    return parse_article("\n".join((title, *lines, *story)), options=Options(language=language))


def of_page(language: str, line: str) -> Article:
    title, *story = STORIES[language]
    paragraphs = "".join(f"<p>{text}</p>" for text in story)
    head = f'<html lang="{language}"><head><title>{title}</title></head>'
    return parse_article(f"{head}<body><article><h1>{title}</h1><div>{line}</div>{paragraphs}</article></body></html>")


def day(article: Article) -> str:
    return "" if article.published is None else article.published.isoformat()[:16]


LINES = [
    # digits of other scripts, months of languages without a file
    ("ar", "١٠ آذار ٢٠٢٤", "2024-03-10"),
    ("ar", "نُشر في: ١٠ تشرين الأول ٢٠٢٤", "2024-10-10"),
    ("ar", "الأحد 10/مارس/2024 - 04:35 م", "2024-03-10T16:35"),
    ("ar", "١٢ كانون الثاني ٢٠٢٤ - ٠٨:١٠ صباحاً", "2024-01-12T08:10"),
    ("ar", "الأحد ٢٩ شعبان ١٤٤٥ هـ - ١٠ مارس ٢٠٢٤ م", "2024-03-10"),
    ("ar", "تاريخ النشر: ١٢/٠٣/٢٠٢٤", "2024-03-12"),
    ("ar", "الثلاثاء 12 آذار/مارس 2024", "2024-03-12"),
    ("ar", "12 نوفمبر/تشرين الثاني 2024", "2024-11-12"),
    ("bn", "১২ মে ২০২৫", "2025-05-12"),
    ("bn", "মঙ্গলবার, ১২ মার্চ ২০২৪ | ২৮ ফাল্গুন ১৪৩০", "2024-03-12"),
    ("bn", "১২ মার্চ ২০২৪, ১০:৩০ পিএম", "2024-03-12T22:30"),
    ("bn", "প্রকাশ: ১০ মার্চ ২০২৪, ১১: ২০", "2024-03-10T11:20"),
    ("hi", "१२ मार्च २०२४, ०८:३०", "2024-03-12T08:30"),
    ("hi", "प्रकाशित: 12 मार्च 2024, 08:30 PM IST", "2024-03-12T20:30"),
    ("my", "၁၂ မတ် ၂၀၂၄", "2024-03-12"),
    ("my", "မတ် ၁၂၊ ၂၀၂၄", "2024-03-12"),
    ("my", "၂၀၂၄ ခုနှစ် မတ်လ ၁၂ ရက်", "2024-03-12"),
    ("ta", "மே 12, 2025", "2025-05-12"),
    ("ta", "12 மே 2025", "2025-05-12"),
    ("ka", "12 მაისი, 2025", "2025-05-12"),
    ("cy", "Cyhoeddwyd 12 Mawrth 2024", "2024-03-12"),
    ("cy", "Dydd Mawrth, 12 Mawrth 2024", "2024-03-12"),
    ("hr", "Objavljeno: 12. listopada 2023. u 10:15", "2023-10-12T10:15"),
    ("hr", "3. ožujka 2024.", "2024-03-03"),
    ("ca", "Publicat el 3 de febrer del 2024 a les 19:10", "2024-02-03T19:10"),
    ("ro", "Publicat la 12 martie 2024, 10:15", "2024-03-12T10:15"),
    # other calendars
    ("fa", "۲۶ اسفند ۱۴۰۲ - ۱۴:۳۵", "2024-03-16T14:35"),
    ("fa", "شنبه ۱ فروردین ماه ۱۴۰۳ ساعت ۱۰:۱۵", "2024-03-20T10:15"),
    ("fa", "تاریخ انتشار: ۱۴۰۲/۱۲/۲۶ - ۱۴:۳۵", "2024-03-16T14:35"),
    ("fa", "1403/05/12 09:20", "2024-08-02T09:20"),
    ("am", "ግንቦት 4 ቀን 2017", "2025-05-12"),
    ("am", "ሰኞ፣ ግንቦት 4 2017 ዓ.ም", "2025-05-12"),
    ("am", "12 ማርች 2024", "2024-03-12"),
    ("th", "วันอังคารที่ 12 มีนาคม พ.ศ. 2567, 08:30 น.", "2024-03-12T08:30"),
    ("th", "เผยแพร่ 12 มีนาคม 2567 เวลา 08:30 น.", "2024-03-12T08:30"),
    ("th", "5 มี.ค. 2567 15:40 น.", "2024-03-05T15:40"),
    ("th", "5 มี.ค. 67", "2024-03-05"),
    ("th", "12/03/2567 08:30", "2024-03-12T08:30"),
    ("th", "12 มีนาคม 2024", "2024-03-12"),
    ("ja", "令和6年3月12日 18時30分", "2024-03-12T18:30"),
    ("ja", "2024年（令和6年）3月12日", "2024-03-12"),
    ("ja", "２０２４年３月１２日", "2024-03-12"),
    ("zh", "中華民國113年3月12日", "2024-03-12"),
    ("zh", "2024-03-12 晚上8:30", "2024-03-12T20:30"),
    # orders and zones
    ("he", "פורסם: 10.03.24, 08:15", "2024-03-10T08:15"),
    ("he", "יום ראשון, 10 במרץ 2024, 08:15", "2024-03-10T08:15"),
    ("zh", "24.03.12", "2024-03-12"),
    ("en", "March 12, 2024 08:30 AM Eastern Daylight Time", "2024-03-12T08:30"),
    ("en", "Jan. 5, 2024, 8:30 p.m. Pacific Time", "2024-01-05T20:30"),
]


@pytest.mark.parametrize(("language", "line", "published"), LINES)
def test_a_date_line_is_read_and_is_no_part_of_the_story(language: str, line: str, published: str) -> None:
    for article in (of_text(language, line), of_page(language, line)):
        assert day(article) == published
        assert [block.text for block in article.body] == list(STORIES[language][1:])
        assert (article.title, article.subtitle, article.authors) == (STORIES[language][0], None, ())


@pytest.mark.parametrize(
    ("language", "line", "updated"),
    [
        ("ca", "Publicat el 3 de febrer del 2024 a les 19:10 · Actualitzat el 4 de febrer del 2024", "2024-02-04"),
        ("hr", "Objavljeno 12. 10. 2023. u 10:15 · Ažurirano 13. 10. 2023.", "2023-10-13"),
        ("ro", "Publicat la 12 martie 2024 · Actualizat la 13 martie 2024", "2024-03-13"),
        ("th", "เผยแพร่: 12 มี.ค. 2567 08:30 ปรับปรุงล่าสุด: 13 มี.ค. 2567 09:30", "2024-03-13"),
        ("cy", "Cyhoeddwyd 12 Mawrth 2024 | Diweddarwyd 13 Mawrth 2024", "2024-03-13"),
    ],
)  # fmt: skip
def test_labels_tell_the_two_dates_of_a_line(language: str, line: str, updated: str) -> None:
    article = of_text(language, line)
    assert article.updated is not None
    assert article.updated.isoformat()[:10] == updated
    assert [block.text for block in article.body] == list(STORIES[language][1:])


def test_a_named_zone_makes_the_time_aware() -> None:
    article = of_text("en", "March 12, 2024 08:30 AM Eastern Daylight Time")
    assert article.published == datetime.fromisoformat("2024-03-12T08:30:00-04:00")


# ---- a form that nobody reads


@pytest.mark.parametrize(
    ("language", "line"),
    [("ne", "२८ फागुन २०८०"), ("ne", "फागुन २८, २०८०"), ("ar", "٢٩ شعبان ١٤٤٥ هـ")],
)
def test_a_date_that_no_form_reads_is_no_part_of_the_story(language: str, line: str) -> None:
    article = of_text(language, line)
    assert article.published is None
    assert [block.text for block in article.body] == list(STORIES[language][1:])


@pytest.mark.parametrize(
    ("language", "line"),
    [("hr", "12 soba od 1926"), ("en", "The strike of 1926"), ("en", "12 May 1926"), ("ne", "२८ फागुन २०८०")],
)
def test_such_a_line_inside_the_story_stays_there(language: str, line: str) -> None:
    title, first, *rest = STORIES[language]
    lines = (title, first, *rest, line, *CHRONICLE)
    article = parse_article("\n\n".join(lines), options=Options(language=language))
    assert article.published is None
    assert line in [block.text for block in article.body]


CHRONICLE = (
    "The engine house was built in that spring by forty men from the two villages below the weir.",
    "When the water rose again, the wheel was lifted out with ropes and stood in the yard for years.",
    "Nobody remembers who painted it, but the colour was still there when the trust bought the mill.",
)


@pytest.mark.parametrize("above", [("3 May 2024",), ("Published 3 May 2024, 10:15",), ()])
@pytest.mark.parametrize("mark", ["", "**"])
def test_days_that_head_the_parts_of_a_story_are_no_dates_of_it(above: tuple[str, ...], mark: str) -> None:
    title, *story = STORIES["en"]
    one, two, three = CHRONICLE
    parts = (f"{mark}12 May 2021{mark}", one, f"{mark}13 May 2021{mark}", two, f"{mark}14 May 2021{mark}", three)
    article = parse_article("\n\n".join((title, *above, *story, *parts)))
    assert day(article)[:10] == ("2024-05-03" if above else "")
    assert [block.text for block in article.body] == [*story, *(part.strip("*") for part in parts)]


def test_a_day_under_the_lead_is_the_date_of_the_article() -> None:
    title, lead, *story = STORIES["en"]
    article = parse_article("\n".join((title, lead, "3 May 2024", *story, *CHRONICLE)))
    assert day(article) == "2024-05-03"


@pytest.mark.parametrize("line", ["Dosje 1402/12/26", "Fil 12/03/2567 and 14"])
def test_numbers_in_a_language_with_our_calendar_alone_are_no_other_date(line: str) -> None:
    assert of_text("en", line).published is None


# ---- what is stated in attributes


@pytest.mark.parametrize("shown", ["22 maj 2024", "22. maj 2024", "onsdag 22 maj 2024"])
def test_a_month_that_is_a_label_elsewhere_states_no_change(shown: str) -> None:
    title, *story = STORIES["en"]
    page = f'<article><h1>{title}</h1><time datetime="2024-05-22T13:40">{shown}</time>'
    article = parse_article(page + "".join(f"<p>{text}</p>" for text in story) + "</article>")
    assert day(article) == "2024-05-22T13:40"
    assert article.updated is None


# ---- years of the Iranian calendar


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("1 فروردین 1375", date(1996, 3, 20)),
        ("1 فروردین 1400", date(2021, 3, 21)),
        ("1 فروردین 1404", date(2025, 3, 21)),
        ("30 اسفند 1403", date(2025, 3, 20)),
        ("29 اسفند 1402", date(2024, 3, 19)),
        ("31 شهریور 1401", date(2022, 9, 22)),
        ("1 مهر 1401", date(2022, 9, 23)),
    ],
)
def test_iranian_days_are_converted_exactly(written: str, told: date) -> None:
    assert of_text("fa", written).published == told


def test_a_day_that_is_none_is_not_converted() -> None:
    assert of_text("fa", "30 اسفند 1402").published is None
