"""Sentences that links tear in languages where no small letter tells that a line goes on."""

import pytest

from newsparse.cues import load
from newsparse.read.text.join_lines import join_lines
from newsparse.read.text.paragraphs import read_text

LEADS = {
    "ar": "فتحت البلدية الجسر القديم أمام المارة صباح الاثنين بعد عامين من الإصلاح الشامل والمكلف.",
    "bn": "দুই বছরের মেরামতের পর সোমবার সকালে পুরোনো সেতুটি আবার চলাচলের জন্য খুলে দেওয়া হয়েছে বলে জানায় পৌরসভা।",
    "fa": "شهرداری پل قدیمی بندر را صبح دوشنبه پس از دو سال تعمیر دوباره به روی رهگذران باز کرد.",
    "he": "העירייה פתחה ביום שני בבוקר את הגשר הישן בנמל אחרי שנתיים של תיקונים יקרים וארוכים.",
    "hi": "नगर पालिका ने दो साल की मरम्मत के बाद सोमवार सुबह बंदरगाह का पुराना पुल फिर खोल दिया।",
    "ko": "시는 두 해에 걸친 수리를 마치고 월요일 아침 항구의 오래된 다리를 다시 시민에게 열었다고 밝혔다.",
    "ur": "بلدیہ نے دو سال کی مرمت کے بعد پیر کی صبح بندرگاہ کا پرانا پل دوبارہ کھول دیا۔",
    "de": "Die Stadt hat die alte Brücke am Hafen nach zwei Jahren der Reparatur am Montag wieder geöffnet.",
}
TORN = {
    "ar": (
        "وقال رئيس البلدية إن|كلفة الجسر|بلغت تسعة ملايين ولن تفرض أي رسوم على العبور.",
        "وانتقلت الحركة إلى|الميناء الجديد|قبل أن يبدأ المهندسون عملهم في الشتاء.",
        "واستبدل المهندسون|أربعين وصلة،|واختبروا كل واحدة منها خلال شتاء من العواصف.",
    ),
    "bn": (
        "মেয়র বলেন, কাজের খরচ এবং|নতুন রাস্তার|হিসাব আগামী মাসে জানানো হবে।",
        "প্রকৌশলীরা চল্লিশটি জোড়া|বদলে দিয়েছেন,|আর প্রতিটি এক শীত ধরে পরীক্ষা করেছেন।",
    ),
    "fa": (
        "شهردار گفت هزینه این کار از|نه میلیون|گذشته است و عوارضی گرفته نخواهد شد.",
        "مهندسان چهل اتصال فولادی را|عوض کردند|و هر کدام را یک زمستان آزمودند.",
        "این پل از سال|۱۳۷۳ هر|هفته دو بار برای کشتی‌ها بالا می‌رود.",
    ),
    "he": (
        "ראש העירייה אמר כי|עלות העבודה|הייתה תשעה מיליון ושלא תיגבה אגרה.",
        "המהנדסים החליפו את|ארבעים החיבורים|ובדקו כל אחד מהם במשך חורף שלם.",
        "השיפוץ עלה כסף|רב, ורוב|העבודה נעשתה בסופי שבוע.",
    ),
    "hi": (
        "महापौर ने कहा कि|इस काम पर|नौ करोड़ खर्च हुए और कोई कर नहीं लगेगा।",
        "इंजीनियरों ने चालीस जोड़|को बदला|और हर एक को पूरी सर्दी परखा।",
        "लोगों के अनुसार|सड़क की|माँग दस साल से की जा रही थी।",
    ),
    "ko": (
        "기술자들은 강철 이음매 마흔 곳을|바꾸고 하나씩|겨울 내내 시험했다고 설명했다.",
        "공사에 쓰인 돈은 구백만이|들었으며 통행료는|받지 않기로 했다고 시장은 말했다.",
    ),
    "ur": (
        "میئر نے کہا کہ|اس کام پر|نو کروڑ خرچ ہوئے اور کوئی محصول نہیں لگے گا۔",
        "گاؤں کے ساٹھ خاندانوں|نے دو|سال تک چندہ جمع کیا۔",
    ),
    "de": (
        "Seit dem vergangenen Herbst|steuert die|Zentrale am Hafen das Licht aus der Ferne.",
        "Am Ende des Winters|hat der|Bürgermeister von Altstadt die Rechnung bezahlt.",
    ),
}
HEADS = {
    "ar": "ماذا بعد الجسر",
    "bn": "সেতুর পরের কাজ",
    "fa": "پس از پل چه می‌شود",
    "he": "מה קורה אחרי הגשר",
    "hi": "पुल के बाद क्या",
    "ko": "다리 다음 과제",
    "ur": "پل کے بعد کیا",
    "de": "Was nach der Brücke kommt",
}
TWO = {
    "ar": ("أمطار غزيرة تغلق طريق الجبل ليومين", "مزارعو الوادي ينتظرون موسم الزيتون"),
    "bn": ("বৃষ্টিতে পাহাড়ি রাস্তা দুই দিন বন্ধ", "ধানের দাম নিয়ে চিন্তায় চাষিরা"),
    "fa": ("باران جاده کوهستان را دو روز بست", "کشاورزان دره چشم به راه زیتون"),
    "he": ("הגשם סגר את כביש ההר ליומיים", "חקלאי העמק מחכים לזיתים"),
    "hi": ("बारिश से पहाड़ी सड़क दो दिन बंद", "घाटी के किसान फसल की राह देखते"),
    "ko": ("폭우에 산길 이틀 통제", "골짜기 농민들 수확 기다려"),
    "ur": ("بارش سے پہاڑی سڑک دو دن بند", "وادی کے کسان فصل کے منتظر"),
    "de": ("Regen sperrt die Bergstraße zwei Tage", "Bauern im Tal warten auf Oliven"),
}


def read(lines: list[str], language: str) -> list[str]:
    return [segment.text for segment in read_text("\n".join(lines), load(language))]


@pytest.mark.parametrize(("language", "torn"), [(code, one) for code, pieces in TORN.items() for one in pieces])
def test_a_sentence_that_a_link_tears_is_one(language: str, torn: str) -> None:
    lead = LEADS[language]
    assert read([lead, *torn.split("|"), lead], language) == [lead, torn.replace("|", " "), lead]


@pytest.mark.parametrize("language", LEADS)
def test_a_subheading_stays_by_itself(language: str) -> None:
    lines = [LEADS[language], HEADS[language], LEADS[language], HEADS[language], LEADS[language]]
    assert read(lines, language) == lines


@pytest.mark.parametrize("language", LEADS)
def test_headlines_between_paragraphs_stay_by_themselves(language: str) -> None:
    lines = [LEADS[language], *TWO[language], LEADS[language], HEADS[language], TWO[language][0], LEADS[language]]
    assert read(lines, language) == lines


@pytest.mark.parametrize("language", LEADS)
def test_a_torn_sentence_under_a_subheading_is_joined_alone(language: str) -> None:
    lead, torn = LEADS[language], TORN[language][0]
    assert read([lead, HEADS[language], *torn.split("|"), lead], language) == [
        lead,
        HEADS[language],
        torn.replace("|", " "),
        lead,
    ]


BROKEN = {
    "Nå mener entre-\nprenøren at grunnundersøkelsene var mangelfulle.": "entreprenøren",
    "Les entre-\nprises du port ont signé la lettre au maire.": "entreprises",
    "The inter-\nnational court will hear the case in May.": "international",
    "Das Pro-\njekt kostet die Stadt neun Millionen.": "Projekt",
    "The super-\nmarket by the harbour closes in May.": "supermarket",
    "El inter-\nventor del puerto dejó el cargo en mayo.": "interventor",
    "Den entre-\nprenad som staden köpte blev dyr.": "entreprenad",
    "A well-\nknown baker has bought the old mill.": "well-known",
    "The self-\ntaught smith cast the bell in May.": "self-taught",
    "Nord-\nund Südstadt streiten um die Brücke.": "Nord- und Südstadt",
}


@pytest.mark.parametrize("text", BROKEN)
def test_a_hyphen_that_only_breaks_a_word_goes(text: str) -> None:
    assert BROKEN[text] in join_lines(text.split("\n"))


FRENCH = "Le bac a une cloche neuve, et le maire a dit : « Nous l’avons payée nous-mêmes cette fois. »"
PARTED = {
    "Le second avait frappé sur\nune casserole\n; elle ira au musée de la ville en mai.": "une casserole ; elle",
    "Il a demandé « une seule\nvisite par an\n», et rien de plus, pour son vieux bac.": "visite par an », et",
    "Faut-il vraiment garder encore\nle vieux bac\n? Le maire ne le pense pas du tout.": "vieux bac ? Le",
    "Il a répété devant\nla presse\n: le bac partira à sept heures demain.": "la presse : le",
    "Le maire a crié\nbravo\n! La foule a ri avec lui pendant longtemps.": "bravo ! La",
    "Le maire, surnommé «\nle passeur\n», a pris la barre du bac neuf.": "« le passeur », a",
    "Le bac a\nune cloche\n, et le maire un sifflet dans la poche.": "une cloche, et",
}


@pytest.mark.parametrize("torn", PARTED)
def test_french_parts_its_marks(torn: str) -> None:
    (_, one, _) = read([FRENCH, *torn.split("\n"), FRENCH], "fr")
    assert PARTED[torn] in one


@pytest.mark.parametrize(
    ("language", "torn", "whole"),
    [
        ("fr", "Le second avait frappé sur\nune casserole\n; elle ira au musée.", "une casserole; elle"),
        ("en", "The mate had beaten\na saucepan\n; it will go to the museum.", "a saucepan; it"),
        ("de", "Der Maat schlug auf\neinen Topf\n; er kommt ins Museum.", "einen Topf; er"),
    ],
)
def test_marks_that_a_text_does_not_part_stay_close(language: str, torn: str, whole: str) -> None:
    assert whole in " ".join(
        read(["Lead of the story: it ends here, as it should, at last.", *torn.split("\n")], language)
    )
