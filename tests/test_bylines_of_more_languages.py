"""Bylines in languages that few papers on the web are written in: a label before the name, under the headline."""

import pytest

from newsparse import parse_article
from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.opener import has_byline_word
from one_story import BODIES, QUOTED
from shapes import some_of

STORIES = {  # by language: headline, first paragraph, a name, and the bylines with it
    "bn": (
        "শহর পুরনো সেতু বন্ধ করছে",
        "পরিষদ সোমবার পুরনো সেতুটি এক বছরের জন্য বন্ধ করার সিদ্ধান্ত নিয়েছে বলে জানিয়েছেন মেয়র।",
        "রহিম উদ্দিন",
        ("প্রতিবেদক: {n}", "লেখক: {n}", "লিখেছেন {n}", "প্রতিবেদন: {n}"),
    ),
    "ur": (
        "شہر پرانا پل بند کر رہا ہے",
        "کونسل نے پیر کو پرانا پل ایک سال کے لیے بند کرنے کا فیصلہ کیا، میئر نے بتایا۔",
        "احمد علی",
        ("تحریر: {n}", "رپورٹ: {n}", "مصنف: {n}", "از {n}", "رپورٹر: {n}"),
    ),
    "th": (
        "เมืองปิดสะพานเก่า",
        "สภาตัดสินใจเมื่อวันจันทร์ให้ปิดสะพานเก่าเป็นเวลาหนึ่งปี นายกเทศมนตรีกล่าวกับผู้สื่อข่าวในวันนั้น",
        "สมชาย ใจดี",
        ("โดย {n}", "ผู้เขียน: {n}", "เขียนโดย {n}", "เรื่อง: {n}", "เรื่องโดย {n}"),
    ),
    "ka": (
        "ქალაქი ძველ ხიდს კეტავს",
        "საბჭომ ორშაბათს გადაწყვიტა ძველი ხიდის ერთი წლით დაკეტვა, განაცხადა მერმა.",
        "გიორგი მაისურაძე",
        ("ავტორი: {n}", "ავტორი {n}", "ჟურნალისტი: {n}"),
    ),
    "hy": (
        "Քաղաքը փակում է հին կամուրջը",
        "Խորհուրդը երկուշաբթի որոշեց մեկ տարով փակել հին կամուրջը, ասաց քաղաքապետը։",
        "Արամ Պետրոսյան",
        ("Հեղինակ՝ {n}", "Հեղինակ: {n}"),
    ),
    "az": (
        "Şəhər köhnə körpünü bağlayır",
        "Şura bazar ertəsi köhnə körpünü bir il bağlamağa qərar verdi, mer bildirdi.",
        "Rəşad Əliyev",
        ("Müəllif: {n}", "Hazırladı: {n}", "{n}, müxbir"),
    ),
    "kk": (
        "Қала ескі көпірді жабады",
        "Кеңес дүйсенбіде ескі көпірді бір жылға жабуға шешім қабылдады, деді әкім.",
        "Ерлан Серіков",
        ("Автор: {n}", "Авторы: {n}", "Мақала авторы: {n}"),
    ),
    "uz": (
        "Shahar eski koʻprikni yopadi",
        "Kengash dushanba kuni eski koʻprikni bir yilga yopishga qaror qildi, dedi hokim.",
        "Aziz Karimov",
        ("Muallif: {n}", "{n}, muxbir"),
    ),
    "am": (
        "ከተማው አሮጌውን ድልድይ ይዘጋል",
        "ምክር ቤቱ ሰኞ አሮጌውን ድልድይ ለአንድ ዓመት ለመዝጋት ወሰነ ሲሉ ከንቲባው ተናገሩ።",
        "አበበ ከበደ",
        ("ጸሐፊ: {n}",),
    ),
    "so": (
        "Magaaladu waxay xiraysaa buundada",
        "Golaha ayaa Isniintii go'aansaday in la xiro buundada muddo sannad ah, ayuu yiri duqa magaaladu.",
        "Cabdi Xasan",
        ("Qore: {n}", "W/Q: {n}", "Waxaa qoray {n}", "Waxaa qoray: {n}"),
    ),
    "ha": (
        "Birnin zai rufe tsohuwar gada",
        "Majalisar ta yanke shawarar rufe tsohuwar gadar na shekara guda, in ji magajin gari.",
        "Musa Ibrahim",
        ("Marubuci: {n}", "Rubutawa: {n}"),
    ),
    "af": (
        "Stad sluit ou brug",
        "Die raad het Maandag besluit om die ou brug vir 'n jaar te sluit, het die burgemeester gesê.",
        "Jan Voorbeeld",
        ("Deur {n}", "Geskryf deur {n}", "Skrywer: {n}"),
    ),
    "cy": (
        "Y ddinas yn cau'r hen bont",
        "Penderfynodd y cyngor ddydd Llun gau'r hen bont am flwyddyn, meddai'r maer.",
        "Gwyn Jones",
        ("Gan {n}", "Awdur: {n}"),
    ),
    "mk": (
        "Градот го затвора стариот мост",
        "Советот во понеделникот одлучи да го затвори стариот мост за една година, изјави градоначалникот.",
        "Иван Петровски",
        ("Автор: {n}", "Пишува: {n}", "Пишува {n}", "Подготви: {n}"),
    ),
    "be": (
        "Горад закрывае стары мост",
        "Савет у панядзелак вырашыў закрыць стары мост на год, паведаміў мэр.",
        "Іван Пятроў",
        ("Аўтар: {n}", "Тэкст: {n}", "Падрыхтаваў {n}"),
    ),
    "ta": (
        "நகரம் பழைய பாலத்தை மூடுகிறது",
        "பழைய பாலத்தை ஓராண்டுக்கு மூட திங்களன்று சபை முடிவு செய்ததாக மேயர் கூறினார்.",
        "ராமன் குமார்",
        ("எழுதியவர்: {n}", "செய்தியாளர்: {n}"),
    ),
    "te": (
        "నగరం పాత వంతెనను మూసివేస్తోంది",
        "పాత వంతెనను ఏడాది పాటు మూసివేయాలని సోమవారం మండలి నిర్ణయించిందని మేయర్ చెప్పారు.",
        "రవి కుమార్",
        ("రచయిత: {n}", "రచన: {n}"),
    ),
    "mr": (
        "शहर जुना पूल बंद करणार",
        "परिषदेने सोमवारी जुना पूल एक वर्षासाठी बंद करण्याचा निर्णय घेतला, असे महापौरांनी सांगितले.",
        "राहुल जोशी",
        ("लेखक: {n}", "प्रतिनिधी: {n}", "लेखक, {n}", "Author, {n}"),
    ),
    "gu": (
        "શહેર જૂનો પુલ બંધ કરશે",
        "પરિષદે સોમવારે જૂનો પુલ એક વર્ષ માટે બંધ કરવાનો નિર્ણય લીધો, એમ મેયરે કહ્યું.",
        "રાહુલ પટેલ",
        ("લેખક: {n}",),
    ),
    "pa": (
        "ਸ਼ਹਿਰ ਪੁਰਾਣਾ ਪੁਲ ਬੰਦ ਕਰੇਗਾ",
        "ਕੌਂਸਲ ਨੇ ਸੋਮਵਾਰ ਨੂੰ ਪੁਰਾਣਾ ਪੁਲ ਇੱਕ ਸਾਲ ਲਈ ਬੰਦ ਕਰਨ ਦਾ ਫੈਸਲਾ ਕੀਤਾ, ਮੇਅਰ ਨੇ ਕਿਹਾ।",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        ("ਲੇਖਕ: {n}", "ਰਿਪੋਰਟਰ: {n}"),
    ),
    "ne": (
        "सहरले पुरानो पुल बन्द गर्दै",
        "परिषद्ले सोमबार पुरानो पुल एक वर्षका लागि बन्द गर्ने निर्णय गरेको मेयरले बताए।",
        "राम बहादुर",
        ("लेखक: {n}", "रिपोर्ट: {n}"),
    ),
    "my": (
        "မြို့တော်က တံတားဟောင်းကို ပိတ်မည်",
        "ကောင်စီက တနင်္လာနေ့တွင် တံတားဟောင်းကို တစ်နှစ်ပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်ဟု မြို့တော်ဝန်က ပြောသည်။",
        "ကိုကို အောင်",
        ("ရေးသားသူ: {n}",),
    ),
    "km": (
        "ទីក្រុងបិទស្ពានចាស់",
        "ក្រុមប្រឹក្សាបានសម្រេចកាលពីថ្ងៃចន្ទបិទស្ពានចាស់រយៈពេលមួយឆ្នាំ អភិបាលក្រុងបាននិយាយ។",
        "សុខ សាន្ត",
        ("ដោយ {n}", "អ្នកនិពន្ធ: {n}"),
    ),
    "tl": (
        "Isasara ng lungsod ang lumang tulay",
        "Nagpasya ang konseho noong Lunes na isara ang lumang tulay nang isang taon, sabi ng alkalde.",
        "Juan Santos",
        ("Ni {n}", "Ulat ni {n}", "Isinulat ni {n}", "Ni: {n}"),
    ),
}
CASES = [(language, form) for language, story in STORIES.items() for form in story[3]]


def paragraphs(first: str) -> tuple[str, ...]:
    """A first paragraph and two of its words in other orders, each with its last mark."""
    words, end = first[:-1].split(), first[-1]
    if len(words) < 4:
        return first, f"{first[5:-1]}{first[:5]}{end}", f"{first[9:-1]}{first[:9]}{end}"
    return first, *(" ".join(words[at:] + words[:at]) + end for at in (2, 3))


@pytest.mark.parametrize(("language", "form"), CASES)
def test_a_byline_under_the_headline_names_who_wrote_it(language: str, form: str) -> None:
    headline, first, name, _ = STORIES[language]
    article = parse_article("\n\n".join([headline, form.format(n=name), *paragraphs(first)]))
    assert article.title == headline
    assert [author.name for author in article.authors] == [name]


OWN = {  # by language: headline, first paragraph, the byline word of that language alone, a name
    "sq": (
        "Qyteti mbyll urën e vjetër",
        "Këshilli vendosi të hënën që ura e vjetër të mbyllet për një vit, tha kryetari për banorët e qytetit.",
        "Nga",
        "Arben Shembulli",
    ),
    "cy": (*STORIES["cy"][:2], "Gan", "Gwyn Jones"),
    "ga": (
        "An chathair ag dúnadh an tseandroichid",
        "Chinn an chomhairle Dé Luain go ndúnfar an seandroichead ar feadh bliana, a dúirt an méara leis.",
        "Le",
        "Seán Sampla",
    ),
    "ca": (
        "La ciutat tanca el pont vell",
        "El consell va decidir dilluns que el pont vell es tancarà durant un any, segons va dir la batllia als veïns.",
        "Per",
        "Laia Exemple",
    ),
    "is": (
        "Borgin lokar gömlu brúnni",
        "Ráðið ákvað á mánudag að loka gömlu brúnni í eitt ár, sagði borgarstjórinn við íbúana sem hafa beðið lengi.",
        "Eftir",
        "Jón Dæmisson",
    ),
    "af": (*STORIES["af"][:2], "Deur", "Jan Voorbeeld"),
}


@pytest.mark.parametrize("shape", ["text", "html", "marked"])
@pytest.mark.parametrize("between", [" ", "\n\n"])
@pytest.mark.parametrize("language", OWN)
def test_a_byline_word_of_its_own_language_alone_is_no_name(language: str, between: str, shape: str) -> None:
    headline, first, word, name = OWN[language]
    signed = f"{word}{between}{name}".split("\n\n")
    body = ["2024-03-09", *paragraphs(first)]
    around = ' class="post-author-name"' if shape == "marked" else ""
    head = "".join(f"<div{around}>{one}</div>" for one in signed)
    text = "".join(f"<p>{one}</p>" for one in body)
    marked = f'<html lang="{language}"><article><h1>{headline}</h1>{head}{text}</article></html>'
    article = parse_article("\n\n".join([headline, *signed, *body]) if shape == "text" else marked)
    assert [author.name for author in article.authors] == [name]


def test_a_house_under_such_a_word_signs() -> None:
    headline, first, word, _ = OWN["sq"]
    article = parse_article("\n\n".join([headline, word, "Gazeta Shembulli", "2024-03-09", *paragraphs(first)]))
    assert [author.name for author in article.authors] == ["Gazeta Shembulli"]


@some_of(
    ("line", "name"),
    [
        ("Miktub minn Maria Eżempju", "Maria Eżempju"),
        ("ដោយ៖ សុខ សុភា", "សុខ សុភា"),
        ("ຂຽນໂດຍ: ສົມພອນ ຕົວຢ່າງ", "ສົມພອນ ຕົວຢ່າງ"),
        ("ලේඛක: නිමල් පෙරේරා", "නිමල් පෙරේරා"),
        ("संवाददाता: राम शर्मा", "राम शर्मा"),
        ("لیکوال: احمد مثال", "احمد مثال"),
        ("خبریال: احمد مثال", "احمد مثال"),
        ("Qoraa: Cabdi Tusaale", "Cabdi Tusaale"),
        ("Akọ̀wé: Adé Àpẹẹrẹ", "Adé Àpẹẹrẹ"),
        ("ዘጋቢ: አበበ በቀለ", "አበበ በቀለ"),
        ("Údar: Seán Sampla", "Seán Sampla"),
        ("Kazetaria: Miren Adibide", "Miren Adibide"),
        ("Nivîskar: Azad Mînak", "Azad Mînak"),
        ("نووسەر: ئازاد نموونە", "ئازاد نموونە"),
        ("Tayyorladi: Dilnoza Misolova", "Dilnoza Misolova"),
        ("Дайындаған: Айгүл Мысалова", "Айгүл Мысалова"),
        ("Зохиогч: Б.Болд", "Б.Болд"),
        ("ವರದಿ: ರವಿ ಉದಾಹರಣೆ", "ರವಿ ಉದಾಹರಣೆ"),
        ("Yanditswe na Jean Urugero", "Jean Urugero"),
    ],
)
def test_labels_of_more_languages_open_a_byline(line: str, name: str) -> None:
    assert [author.name for author in parse_byline(line)] == [name]
    assert has_byline_word(line)


UNKNOWN = [
    *(
        "By Unknown",
        "Author: Anonymous",
        "Von Unbekannt",
        "Autor: Anonym",
        "Auteur : Inconnu",
        "Autor: Desconocido",
        "Por Anônimo",
    ),
    *(
        "Autore: Sconosciuto",
        "Auteur: Onbekend",
        "Autor: Nieznany",
        "Författare: Okänd",
        "Автор: неизвестен",
        "Yazar: Bilinmiyor",
    ),
    *(
        "Penulis: Tidak diketahui",
        "الكاتب: غير معروف",
        "نویسنده: ناشناس",
        "लेखक: अज्ञात",
        "Author: Internet",
        "Posted by Super User",
    ),
    *(
        "By User Admin",
        "Author: Administrator",
        "Print Close",
        "Drucken Schließen",
        "Imprimir Cerrar",
        "Imprimer Fermer",
    ),
    *("Stampa Chiudi", "Takip et", "Подписаться", "by Taboola"),
]


@pytest.mark.parametrize("line", UNKNOWN)
def test_notes_accounts_and_buttons_name_nobody(line: str) -> None:
    assert parse_byline(line) == ()


@pytest.mark.parametrize("name", ["Jane Unknown", "Anna Close", "Max Anonym", "Elif Takip"])
def test_such_a_word_may_be_a_surname(name: str) -> None:
    assert [author.name for author in parse_byline(f"By {name}")] == [name]


@pytest.mark.parametrize(
    "form",
    [
        '<div class="entry-meta">Posted on <time datetime="2018-01-05">January 5, 2018</time> {}</div>',
        '<p class="byline">{}</p><p class="date">2018-01-05</p>',
        '<div class="meta"><span>2018-01-05</span> <span class="author">{}</span></div>',
        '<time datetime="2018-01-05">2018-01-05</time><div>{}</div>',
    ],
    ids=["meta", "byline", "author", "below the date"],
)
@some_of(
    ("language", "byline"),
    [
        ("en", 'by <a href="/author/admin">admin</a>'),
        ("en", "By Admin"),
        ("en", "by wpadmin"),
        ("en", "Author: admin"),
        ("en", "Posted by: admin"),
        ("en", "by Super User"),
        ("en", "admin"),
        ("de", "von admin"),
        ("de", "Von Administrator"),
        ("es", "Publicado por admin"),
        ("fr", "Par admin"),
        ("pt", "por admin"),
        ("ru", "Автор: admin"),
        ("tr", "Yazan: admin"),
    ],
)
def test_a_programs_account_beside_the_date_is_no_body(language: str, byline: str, form: str) -> None:
    paragraphs = "".join(f"<p>{one}</p>" for one in BODIES[language])
    head = f"<h1>{QUOTED[language]}</h1>{form.format(byline)}"
    article = parse_article(f'<html lang="{language}"><body><article>{head}{paragraphs}</article></body></html>')
    assert [block.text for block in article.body] == list(BODIES[language])
    assert (article.authors, article.subtitle) == ((), None)
    assert article.published is not None
    assert article.published.isoformat().startswith("2018-01-05")
