"""Quoted speech in languages without a file of their own, and the lines that sign a block quote."""

import pytest

from newsparse.attribution import find_quotes
from newsparse.parse import parse_article


def speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker for quote in find_quotes(text, language) if quote.spans]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "«На полном ходу слышно только чаек», — рассказал капитан Олег Суриков.", "Олег Суриков"),
        ("ru", "По словам директора школы Анны Петровой, «дети довольны».", "Анны Петровой"),
        ("ru", "«Мост открыт, — сообщил мэр города Иван Кравцов. — Приходите».", "Иван Кравцов"),
        ("ru", "— Мы не уйдём, — говорит рыбак Пётр Ильин. — Здесь наш дом.", "Пётр Ильин"),
        ("ru", "Губернатор Ольга Смирнова заявила: «Деньги выделены».", "Ольга Смирнова"),
        ("uk", "«Дзвінок лишили справжній», — каже бібліотекарка Ганна Петришин.", "Ганна Петришин"),
        ("uk", "«Працюємо без вихідних», – зазначив голова громади Василь Ковальчук.", "Василь Ковальчук"),
        ("bg", "„Мостът е готов“, каза кметът Иван Петров.", "Иван Петров"),
        ("bg", "– Няма да си тръгнем, заяви Мария Колева.", "Мария Колева"),
        (
            "tr",
            '"Kokuyu duyan şehirden geliyor" diyen Hatice Şen, ilk gün 120 ekmek sattıklarını anlattı.',
            "Hatice Şen",
        ),
        ("tr", '"Kokuyu duyan şehirden geliyor" dedi Hatice Şen.', "Hatice Şen"),
        ("tr", 'Hatice Şen, "Kokuyu duyan şehirden geliyor" dedi.', "Hatice Şen"),
        ("tr", 'Belediye Başkanı Ali Kaya ise "Yol bu hafta açılacak." ifadelerini kullandı.', "Ali Kaya"),
        ("tr", 'Köyün muhtarı Mehmet Öz, "Fırın herkese açık." diye konuştu.', "Mehmet Öz"),
        ("id", '"Anak-anak sudah menunggu di dermaga sejak subuh," ujar nakhoda Markus Bessie.', "Markus Bessie"),
        ("id", '"Jalan ini rusak," kata Kepala Desa Sukamaju, Tarmuji Wibowo, Selasa (9/3).', "Tarmuji Wibowo"),
        ("id", 'Bupati Sleman Rini Hartati mengatakan, "Bantuan sudah cair."', "Rini Hartati"),
        ("sw", "“Sasa tunarudi nyumbani salama,” alisema nahodha Bakari Famau.", "Bakari Famau"),
        ("sw", "Mkurugenzi Mkuu Asha Juma alisema: “Mradi utaendelea.”", "Asha Juma"),
        ("sw", "“Tunaomba msaada,” amesema Bw. Hamisi Mwakio.", "Hamisi Mwakio"),
        ("hi", 'घड़ीसाज मोहम्मद यूनुस ने कहा, "मरम्मत में तीन हफ्ते लगेंगे।"', "मोहम्मद यूनुस"),
        ("hi", '"मरम्मत में तीन हफ्ते लगेंगे," घड़ीसाज मोहम्मद यूनुस ने बताया।', "मोहम्मद यूनुस"),
        ("hi", 'जबलपुर के महापौर जगत सिंह ने सोमवार को कहा कि "घड़ी फिर बजेगी"।', "जगत सिंह"),
        ("bn", 'জেলা প্রশাসক আবদুল করিম বলেন, "সেতুটি আগামী মাসে খুলবে।"', "আবদুল করিম"),
        ("bn", '"সেতুটি আগামী মাসে খুলবে," বলেন প্রকৌশলী রহিমা খাতুন।', "রহিমা খাতুন"),
        ("ur", 'ڈپٹی کمشنر سلیم اختر نے کہا کہ "پل اگلے ماہ کھلے گا"۔', "سلیم اختر"),
        ("fa", "شهردار علی رضایی گفت: «پل ماه آینده باز می‌شود».", "علی رضایی"),
        ("ar", "وقال شيخ القرية حمد الريامي: «الماء عاد، والناس عادوا معه».", "حمد الريامي"),
        ("ar", "«الماء عاد» قال الصياد سالم الحارثي.", "سالم الحارثي"),
        ("ar", "وأوضح مدير المدرسة خالد منصور أن «الأطفال سعداء بالكتب».", "خالد منصور"),
        ("he", '"הגשר ייפתח בחודש הבא", אמר ראש העיר יוסי כהן.', "יוסי כהן"),
        ("he", 'הדייג משה לוי סיפר: "הים שקט היום".', "משה לוי"),
        ("vi", '"Sách không bán, chỉ đổi lấy một câu chuyện", bà Lê Thị Út nói.', "Lê Thị Út"),
        ("vi", 'Ông Nguyễn Văn Bảy, trưởng ấp, cho biết: "Nước rút rồi mới gieo lại."', "Nguyễn Văn Bảy"),
        ("vi", '"Chúng tôi sẽ sửa cầu", Chủ tịch UBND xã Trần Văn Hùng cho biết.', "Trần Văn Hùng"),
        ("th", "นายสมชาย ใจดี กล่าวว่า “สะพานจะเปิดเดือนหน้า”", "สมชาย ใจดี"),
        ("th", "“สะพานจะเปิดเดือนหน้า” นางมาลี แก้วดี ชาวประมงวัย 60 ปี กล่าว", "มาลี แก้วดี"),
        ("ko", '주인 최만석 씨는 "10시 42분 열차가 오면 육수를 낸다"고 말했다.', "최만석"),
        ("ko", '"다리는 다음 달 열린다"고 김영수 시장이 밝혔다.', "김영수"),
        ("ko", '이장 박순자(71)씨는 "물이 돌아왔다"며 "모두 기뻐한다"고 전했다.', "박순자"),
        ("sk", "„Most bude v máji znova otvorený,“ povedal starosta Ján Novák.", "Ján Novák"),
        ("hr", "„Most je spreman”, rekao je gradonačelnik Ivan Horvat.", "Ivan Horvat"),
        ("ro", "„Podul este gata”, a declarat primarul Ion Popescu.", "Ion Popescu"),
        ("hu", "– Kész a híd – mondta Kovács János polgármester.", "Kovács János"),
        ("hu", "„Kész a híd” – mondta Kovács János.", "Kovács János"),
        ("zh", "“五块钱一碗”，何德全说。", "何德全"),
        ("ms", '"Jambatan itu siap," kata Datuk Seri Ahmad Zaki.', "Ahmad Zaki"),
        ("tl", "“Handa na ang tulay,” sabi ni Mayor Jose Reyes.", "Jose Reyes"),
        ("is", "„Brúin er tilbúin,“ sagði Jón Sigurðsson.", "Jón Sigurðsson"),
        ("ca", "«El pont és obert», ha dit l'alcaldessa Marta Puig.", "Marta Puig"),
        ("af", "“Die brug is klaar,” sê burgemeester Jan Botha.", "Jan Botha"),
        ("lt", "„Tiltas paruoštas“, – sakė meras Jonas Petraitis.", "Jonas Petraitis"),
        ("sr", "„Мост је спреман“, рекао је градоначелник Петар Јовић.", "Петар Јовић"),
        ("en", "Jane Roe wrote: “The House Is Gone.”", "Jane Roe"),
        ("en", "“I Have a Dream,” wrote Jane Roe.", "Jane Roe"),
        ("id", 'Menurut Kepala Dinas Rini Hartati, "bantuan sudah cair".', "Rini Hartati"),
        ("tr", 'Muhtar Ali Kaya fırını yaktı. "Herkes gelsin istedik." dedi.', "Ali Kaya"),
        ("ru", "Капитан Олег Суриков рассказал, что «на ходу слышно только чаек».", "Олег Суриков"),
        ("ru", "«Я не уйду!» – крикнул Иван.", "Иван"),
        ("ru", "Как отметила директор музея Мария Белова, «коллекция вернётся».", "Мария Белова"),
        ("uk", "За словами мера Андрія Сірка, «вода є в усіх будинках».", "Андрія Сірка"),
        ("bg", '"Ще платим всичко", обеща министърът Петър Колев.', "Петър Колев"),
        ("id", '"Kami menunggu sejak subuh," jelas Kapolres AKBP Dedi Kusuma.', "Dedi Kusuma"),
        ("id", '"Semua aman," ujar Rina, warga setempat.', "Rina"),
        ("sw", "“Maji yamerudi,” alieleza Waziri wa Maji, Jumaa Aweso.", "Jumaa Aweso"),
        ("ur", 'محمد سلیم نے بتایا: "پانی واپس آ گیا ہے"۔', "محمد سلیم"),
        ("fa", "«آب برگشت» حسن کریمی گفت.", "حسن کریمی"),
        ("fa", "سخنگوی شرکت، مریم احمدی، گفت: «آب برگشت و همه خوشحالند».", "مریم احمدی"),
        ("ar", "قالت الدكتورة منى السيد: «الماء عاد».", "منى السيد"),
        ("ar", "وقال وزير الصحة خالد عبد الغفار إن «المستشفى جاهز».", "خالد عبد الغفار"),
        ("ar", "«الماء عاد»، يقول المزارع علي حسن.", "علي حسن"),
        ("th", "ด้าน น.ส.มาลี แก้วดี ผู้อำนวยการโรงเรียน เปิดเผยว่า “เด็กๆ ดีใจมาก”", "มาลี แก้วดี"),
        ("ja", "「橋は安全です」と市長の山田太郎さんは話した。", "山田太郎"),
        ("ko", '최 대표는 "올해 문을 연다"라고 밝혔다.', "최"),
        ("mr", 'सरपंच सुनील पाटील यांनी सांगितले, "पाणी आले आहे."', "सुनील पाटील"),
        ("ta", 'அமைச்சர் குமார், "பாலம் திறக்கப்படும்" என்று கூறினார்.', "குமார்"),
    ],
)
def test_who_says_it(language: str, text: str, speaker: str) -> None:
    assert set(speakers(text, language)) == {speaker}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "«Нет», — сказала она."),
        ("id", '"Kami siap membantu," tuturnya.'),
        ("ka", "«ხიდი მზადაა», — თქვა მერმა."),
        ("kk", "«Көпір дайын», — деді қала әкімі."),
        ("id", 'Dia menambahkan, "Semua sudah aman."'),
        ("bn", 'তিনি বলেন, "সেতু খুলবে।"'),
    ],
)
def test_speech_whose_speaker_is_not_named(language: str, text: str) -> None:
    assert speakers(text, language) == [None]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "en",
            (
                "The poet Morag Tulloch has died at the age of 91.\n\n"
                "Her song is sung in every harbour between Wick and Lerwick.\n\n"
                '"I write what the wind leaves over," she told this paper in 1998.'
            ),
            "Morag Tulloch",
        ),
        (
            "de",
            (
                "Die Dichterin Anna Muster ist tot.\n\n"
                "Ihr Lied singt man in jedem Hafen.\n\n"
                "„Ich schreibe, was der Wind übrig lässt“, sagte sie dieser Zeitung."
            ),
            "Anna Muster",
        ),
        (
            "ru",
            (
                "Поэтесса Анна Иванова умерла в субботу.\n\n"
                "Её песни поют в каждом порту.\n\n"
                "«Я пишу то, что оставляет ветер», — говорила она."
            ),
            "Анна Иванова",
        ),
        ("ar", "وقال سالم الحارثي: «الماء عاد».\n\nوأضاف: «الناس عادوا معه أيضا».", "سالم الحارثي"),
        ("hi", 'किसान रामलाल यादव ने कहा, "बारिश देर से आई।"\n\nउन्होंने कहा, "फसल बच गई है।"', "रामलाल यादव"),
        ("vi", 'Ông Nguyễn Văn Bảy nói: "Nước đã rút."\n\n"Mai sẽ gieo lại lúa", ông cho biết thêm.', "Nguyễn Văn Bảy"),
        ("ko", '이장 박순자 씨는 "물이 돌아왔다"고 말했다.\n\n그는 "모두 기뻐한다"고 덧붙였다.', "박순자"),
    ],
)
def test_a_pronoun_stands_for_whom_the_paragraphs_before_name(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language)[-1] == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Фильм «Дорога домой» вышел в прокат в пятницу."),
        ("ru", "Команда «Волга» выиграла матч."),
        ("ru", "— хлеб;\n\n— молоко и сыр;\n\n— фунт масла."),
        ("ru", "— Хлеб и соль.\n\n— Молоко и сыр."),
        ("uk", "Гурт «Океан мрій» виступить у Львові."),
        ("tr", '"Deniz Yıldızı" adlı gemi limandan ayrıldı.'),
        ("tr", 'Sözde "uzmanlar" hiç toplanmadı.'),
        ("id", 'Film "Rumah di Tepi Sungai" tayang Jumat.'),
        ("sw", "Filamu “Nyumba ya Mto” itaonyeshwa Ijumaa."),
        ("hi", 'फिल्म "नदी का घर" शुक्रवार को आएगी।'),
        ("ar", "يعرض فيلم «بيت النهر» يوم الجمعة."),
        ("ar", "غادرت السفينة «نجمة الصباح» الميناء."),
        ("fa", "فیلم «خانه رود» جمعه اکران می‌شود."),
        ("bn", '"নদীর ঘর" ছবিটি শুক্রবার মুক্তি পাবে।'),
        ("vi", 'Phim "Ngôi nhà bên sông" chiếu từ thứ sáu.'),
        ("th", "ภาพยนตร์ “บ้านริมน้ำ” ฉายวันศุกร์"),
        ("ko", '영화 "강가의 집"이 금요일 개봉한다.'),
        ("he", 'הסרט "הבית על הנהר" יוצא ביום שישי.'),
        ("en", 'The poet wrote "The Salt Almanac" at her kitchen table.'),
        ("en", "She penned “Three Boats Home” in 1961."),
        ("bg", "Филмът „Къщата край реката“ тръгва в петък."),
        ("ro", "Filmul „Casa de lângă râu” are premiera vineri."),
        ("hu", "A „Ház a folyónál” című film pénteken jön."),
    ],
)
def test_names_titles_and_lists_are_no_speech(language: str, text: str) -> None:
    assert speakers(text, language) == []


def page(element: str) -> str:
    return (
        "<html><body><article><h1>Chess club evicted from park pavilion</h1><p>The oldest chess club of the city must "
        f"leave its pavilion in Linden Park by the end of the month.</p>{element}<p>The parks department wants to turn "
        "the pavilion into a café and has put the lease out to tender.</p><p>The club has 140 members, of whom eleven "
        "are younger than 60.</p></article></body></html>"
    )


@pytest.mark.parametrize(
    "element",
    [
        "<blockquote><p>“We were told to resign while winning.”</p><cite>Arthur Zelman, chairman</cite></blockquote>",
        "<blockquote><p>We were told to resign while winning.</p><cite>Arthur Zelman</cite></blockquote>",
        "<blockquote><p>We were told to resign.</p><footer>— <cite>Arthur Zelman</cite></footer></blockquote>",
        '<blockquote><p>"We were told to resign, you see."</p><footer>Arthur Zelman, chairman</footer></blockquote>',
        "<blockquote>“We were told to resign while winning.”<br><cite>– Arthur Zelman</cite></blockquote>",
        "<blockquote><p>We were told to resign.</p><p>We had a won game.</p><cite>Arthur Zelman</cite></blockquote>",
        "<figure><blockquote><p>“We were told to resign.”</p><cite>Arthur Zelman</cite></blockquote></figure>",
    ],
)
def test_the_cite_of_a_block_quote_names_its_speaker(element: str) -> None:
    article = parse_article(page(element))
    assert {quote.speaker for quote in article.quotes} == {"Arthur Zelman"}
    assert "Zelman" not in article.text
    assert article.authors == ()


@pytest.mark.parametrize(
    ("element", "words"),
    [
        ("<blockquote><cite>We were told to resign, wrote the chairman of the club.</cite></blockquote>", "resign"),
        ("<p>As <cite>The Chess Player</cite> wrote in May, the club is the oldest here.</p>", "Chess Player"),
        ("<blockquote><p>We were told to resign while winning.</p></blockquote><p>Zelman is chairman.</p>", "Zelman"),
    ],
)
def test_a_cite_that_signs_nothing_stays(element: str, words: str) -> None:
    assert words in parse_article(page(element)).text
