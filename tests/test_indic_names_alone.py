"""Names alone under a headline in Georgian and scripts that write their vowels as marks, and lines that are none."""

import pytest

from newsparse import parse_article

STORIES = {
    "hi": (
        "हाल्डर की नाव को मिली नई घंटी",
        "हाल्डर और द्वीप के बीच चलने वाली नाव को नई घंटी मिली है, और नौ साल में पहली बार कोहरे में चालक दल की आवाज़ सुनी जा सकती है।",
        "पुरानी घंटी 2014 की ठंड में टूट गई थी। तब से सहायक एक पतीले पर चोट करता था, जिसे बंदरगाह ने सह लिया।",
    ),
    "bn": (
        "ফেরির নতুন ঘণ্টা",
        "হ্যাল্ডার ও দ্বীপের মধ্যে চলা ফেরি নতুন ঘণ্টা পেয়েছে, এবং নয় বছরে প্রথমবার কুয়াশায় নাবিকদের শোনা যাচ্ছে।",
        "পুরোনো ঘণ্টা ২০১৪ সালের শীতে ভেঙে যায়। তখন থেকে সহকারী একটি পাতিলে আঘাত করত।",
    ),
    "ka": (
        "სოფელმა საკუთარი თეატრი ააშენა",
        "მთიან სოფელში შაბათს გაიხსნა თეატრი, რომელიც მაცხოვრებლებმა ძველ მარანში საკუთარი ხელით ააშენეს.",
        "დარბაზში ორმოცდაათი ადგილია, ხოლო ფარდა ძველი აფრისგან არის შეკერილი.",
    ),
    "ta": (
        "படகுக்கு புதிய மணி",
        "ஹால்டருக்கும் தீவுக்கும் இடையே செல்லும் படகுக்கு புதிய மணி கிடைத்துள்ளது, பனியில் குழுவினரைக் கேட்க முடிகிறது.",
        "பழைய மணி 2014 குளிரில் உடைந்தது. அதன் பிறகு உதவியாளர் ஒரு பாத்திரத்தைத் தட்டினார்.",
    ),
}
LINES = [
    ("hi", "प्रिया शर्मा", True),
    ("hi", "राहुल वर्मा", True),
    ("hi", "संजय कुमार सिंह", True),
    ("hi", "अनिल मिश्रा", True),
    ("hi", "सुनीता देवी", True),
    ("hi", "ताज़ा ख़बरें", False),
    ("hi", "बड़ी खबर", False),
    ("hi", "और पढ़ें", False),
    ("hi", "मुख्य समाचार", False),
    ("hi", "खेल समाचार", False),
    ("hi", "नई दिल्ली", False),
    ("bn", "রহিম উদ্দিন", True),
    ("bn", "ফাতেমা খাতুন", True),
    ("bn", "অনির্বাণ চট্টোপাধ্যায়", True),
    ("bn", "সুমন রায়", True),
    ("bn", "সর্বশেষ খবর", False),
    ("bn", "আরও পড়ুন", False),
    ("bn", "বাংলাদেশ সংবাদ", False),
    ("bn", "ঢাকা", False),
    ("ka", "ნინო ბერიძე", True),
    ("ka", "გიორგი მაისურაძე", True),
    ("ka", "თამარ ჯაფარიძე", True),
    ("ka", "დავით კაპანაძე", True),
    ("ka", "მარიამ ლომიძე", True),
    ("ka", "ლევან მესხი", True),
    ("ka", "ანა გელაშვილი", True),
    ("ka", "ბოლო ამბები", False),
    ("ka", "ახალი ამბები", False),
    ("ka", "წაიკითხეთ მეტი", False),
    ("ka", "თბილისი", False),
    ("ta", "கார்த்திக் ராஜா", True),
    ("ta", "பிரியா சுந்தரம்", True),
    ("ta", "முருகன் செல்வம்", True),
    ("ta", "சமீபத்திய செய்திகள்", False),
    ("ta", "மேலும் படிக்க", False),
]


@pytest.mark.parametrize(("language", "line", "signs"), LINES)
@pytest.mark.parametrize("markup", [False, True])
def test_a_known_name_signs_alone(language: str, line: str, *, signs: bool, markup: bool) -> None:
    title, *paragraphs = STORIES[language]
    lines = (line, "12/03/2025", *paragraphs)
    html = f"<article><h1>{title}</h1>{''.join(f'<p>{text}</p>' for text in lines)}</article>"
    article = parse_article(html if markup else "\n".join((title, *lines)))
    assert [author.name for author in article.authors] == ([line] if signs else [])
