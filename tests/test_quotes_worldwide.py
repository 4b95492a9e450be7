"""Quoted speech in languages without a file of their own, and the lines that sign a block quote."""

import pytest

from newsparse.attribution import find_quotes
from newsparse.parse import parse_article
from shapes import some_of


def speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker for quote in find_quotes(text, language) if quote.spans]


@some_of(
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
        ("ru", "— Снег убрали за ночь, — отметила начальник участка Елена Крылова.", "Елена Крылова"),
        ("ru", '"Лодка новая, мотор старый", - говорит местный житель Фёдор Лапин.', "Фёдор Лапин"),
        ("ru", "«Мы готовы. Ждём только погоды», – сообщил ТАСС глава района Сергей Мельников.", "Сергей Мельников"),
        ("ru", "Иван Петров, директор школы, сказал: «Дети вернутся в понедельник».", "Иван Петров"),
        ("uk", "— Хліб печемо самі, — розповідає Оксана Дячук, пекарка з Косова.", "Оксана Дячук"),
        ("uk", '"Дорога буде", - пообіцяв міський голова Тарас Мельник.', "Тарас Мельник"),
        ("uk", "Директорка музею Ірина Бойко пояснила: «Дах протікав тридцять років».", "Ірина Бойко"),
        ("bg", "„Водата се върна“, обясни земеделецът Георги Стоянов.", "Георги Стоянов"),
        ("bg", "Според Мария Петкова „мостът е безопасен“.", "Мария Петкова"),
        ("bg", '"Пчелите оцеляха", казва за БТА пчеларят Димитър Колев.', "Димитър Колев"),
        (
            "tr",
            '"Köprü gelecek ay açılacak" diyen Belediye Başkanı Kemal Aydın, çalışmaların sürdüğünü söyledi.',
            "Kemal Aydın",
        ),
        ("tr", 'Çoban Yusuf Kara: "Kurtlar geri döndü."', "Yusuf Kara"),
        ("tr", 'Muhtar Zeynep Acar, "Su geldi, köy bayram etti" diye konuştu.', "Zeynep Acar"),
        (
            "tr",
            'Müze Müdürü Orhan Tekin, yaptığı açıklamada, "Çatı otuz yıldır akıyordu" ifadelerini kullandı.',
            "Orhan Tekin",
        ),
        ("tr", '"Kimse inanmadı" diye anlatan Fatma Yıldız, şimdi gülüyor.', "Fatma Yıldız"),
        ("tr", '"Balık çoğaldı" dedi balıkçı Recep Kılıç.', "Recep Kılıç"),
        ("id", "“Airnya sudah surut,” kata Camat Bantul, Suharyanto.", "Suharyanto"),
        ("id", '"Kami tanam lagi besok," tutur Siti Aminah, petani berusia 60 tahun.', "Siti Aminah"),
        (
            "id",
            'Kepala Desa Wonosari, Joko Prasetyo, menjelaskan, "Jembatan itu dibangun warga sendiri."',
            "Joko Prasetyo",
        ),
        ("id", '"Harga naik terus," jelas pedagang pasar bernama Wati.', "Wati"),
        ("ms", '"Air sudah surut," kata Pengarah Bomba Negeri, Azman Hussin.', "Azman Hussin"),
        ("sw", "“Maji yamepungua,” alisema mkulima Neema Mushi.", "Neema Mushi"),
        ("sw", "“Tutapanda tena,” alisema Mkuu wa Wilaya ya Lamu, Joseph Kanyiri.", "Joseph Kanyiri"),
        ("sw", "Gavana Fatuma Achani alisema, “Daraja litafunguliwa mwezi ujao.”", "Fatuma Achani"),
        ("sw", "“Samaki wamerudi,” anasema Juma Kombo, mvuvi wa miaka 50.", "Juma Kombo"),
        ("hi", 'सरपंच गीता देवी ने कहा, "पानी लौट आया।"', "गीता देवी"),
        ("hi", '"पुल अगले महीने खुलेगा," जिलाधिकारी राकेश कुमार ने पत्रकारों से कहा।', "राकेश कुमार"),
        ("hi", '"मछलियां लौट आईं", मछुआरे श्याम निषाद ने बताया।', "श्याम निषाद"),
        ("hi", 'गीता देवी कहती हैं, "अब डर नहीं लगता।"', "गीता देवी"),
        ("hi", '"अब डर नहीं लगता," कहती हैं गीता देवी।', "गीता देवी"),
        ("hi", 'स्कूल की प्रधानाचार्य सुनीता वर्मा ने बताया कि "बच्चे खुश हैं"।', "सुनीता वर्मा"),
        ("bn", 'কৃষক রহিম মিয়া বলেন, "পানি নেমে গেছে।"', "রহিম মিয়া"),
        ("bn", '"পানি নেমে গেছে", বললেন কৃষক রহিম মিয়া।', "রহিম মিয়া"),
        ("bn", 'ইউএনও সাবরিনা ইসলাম প্রথম আলোকে বলেন, "সেতু খুলবে জুনে।"', "সাবরিনা ইসলাম"),
        ("ur", 'کسان غلام رسول نے کہا، "پانی واپس آ گیا"۔', "غلام رسول"),
        ("ur", '"بچے خوش ہیں،" سکول کی پرنسپل عائشہ خان نے بتایا۔', "عائشہ خان"),
        ("fa", "کریم صادقی، کشاورز ۶۰ ساله، می‌گوید: «آب برگشت».", "کریم صادقی"),
        ("fa", "مریم احمدی، مدیر مدرسه، گفت: «بچه‌ها خوشحالند».", "مریم احمدی"),
        ("fa", "به گفته مریم احمدی، «بچه‌ها خوشحالند».", "مریم احمدی"),
        ("ar", "وقالت مديرة المدرسة ليلى حداد: «الأطفال سعداء».", "ليلى حداد"),
        ("ar", "«الأطفال سعداء»، قالت مديرة المدرسة ليلى حداد.", "ليلى حداد"),
        ("ar", 'وأضاف العمدة حسن جابر أن "الجسر سيفتح الشهر المقبل".', "حسن جابر"),
        ("ar", 'يقول الصياد محمود البحري إن "السمك عاد".', "محمود البحري"),
        ("ar", "بحسب الصياد محمود البحري، «السمك عاد».", "محمود البحري"),
        ("ar", "وقال أحمد سالم، صاحب المخبز: «الخبز نفد».", "أحمد سالم"),
        ("ar", 'وقال صاحب المخبز أحمد سالم لـ"الساحل": "الخبز نفد قبل الظهر".', "أحمد سالم"),
        ("he", '"הדגים חזרו", סיפר הדייג משה לוי.', "משה לוי"),
        ("he", '"הילדים שמחים", אמרה מנהלת בית הספר רחל כהן.', "רחל כהן"),
        ("he", 'לדברי רחל כהן, "הילדים שמחים".', "רחל כהן"),
        ("he", 'רחל כהן, מנהלת בית הספר, אמרה כי "הילדים שמחים".', "רחל כהן"),
        ("vi", '"Nước rút rồi", anh Trần Văn Tám, 45 tuổi, nói.', "Trần Văn Tám"),
        ("vi", 'Bà Nguyễn Thị Hoa chia sẻ: "Tôi bán bánh từ năm 1980."', "Nguyễn Thị Hoa"),
        ("vi", 'Theo ông Lê Văn Sáu, "cầu sẽ mở vào tháng sau".', "Lê Văn Sáu"),
        ("vi", '"Cầu sẽ mở vào tháng sau" - ông Lê Văn Sáu nói.', "Lê Văn Sáu"),
        ("vi", '"Cầu sẽ mở vào tháng sau", ông Lê Văn Sáu, Chủ tịch xã Tân Phú, cho biết.', "Lê Văn Sáu"),
        ("th", 'นายสมชาย ใจดี ชาวนา กล่าวว่า "น้ำลดแล้ว"', "สมชาย ใจดี"),
        ("th", '"น้ำลดแล้ว" นายสมชาย ใจดี กล่าว', "สมชาย ใจดี"),
        ("th", "“ปลากลับมาแล้ว” ลุงบุญมี ทองคำ เล่า", "บุญมี ทองคำ"),
        ("th", "สมชาย ใจดี เจ้าของร้าน บอกว่า “ขายหมดทุกวัน”", "สมชาย ใจดี"),
        ("ko", "농부 이철수 씨는 “물이 빠졌다”며 웃었다.", "이철수"),
        ("ko", "김영희 교장은 “아이들이 기뻐한다”고 했다.", "김영희"),
        ("ko", "“아이들이 기뻐한다”고 교장 김영희 씨는 말했다.", "김영희"),
        ("ko", '김영희(52) 교장은 "아이들이 기뻐한다"라고 전했다.', "김영희"),
        ("ko", "시 관계자는 “다리를 6월에 연다”고 설명했다.", "관계자"),
        ("ja", "「魚が戻ってきた」と漁師の佐藤健さん（60）は話す。", "佐藤健"),
        ("ja", "校長の鈴木花子さんは「子どもたちは喜んでいる」と話した。", "鈴木花子"),
        ("ja", "鈴木花子校長は「子どもたちは喜んでいる」とコメントした。", "鈴木花子"),
        ("zh", "“孩子们很高兴，”校长李红说。", "李红"),
        ("zh", "渔民王大海说：“鱼回来了。”", "王大海"),
        ("zh", "“鱼回来了。”渔民王大海笑着说。", "王大海"),
        ("zh", "王大海告訴記者：「魚回來了。」", "王大海"),
        ("zh", "校长李红表示，“桥将于六月开放”。", "李红"),
        ("el", "«Το νερό γύρισε», είπε ο αγρότης Νίκος Παππάς.", "Νίκος Παππάς"),
        ("ro", "„Apa s-a întors”, spune fermierul Vasile Munteanu.", "Vasile Munteanu"),
        ("ro", "Potrivit directoarei Elena Pop, „copiii sunt fericiți”.", "Elena Pop"),
        ("hu", "– Visszajött a víz – mondta lapunknak Szabó Péter gazda.", "Szabó Péter"),
        ("hu", "Nagy Éva igazgató szerint „a gyerekek boldogok”.", "Nagy Éva"),
        ("hr", "“Voda se vratila”, kaže ribar Ante Marić.", "Ante Marić"),
        ("sr", "„Вода се вратила“, каже рибар Милан Јовановић.", "Милан Јовановић"),
        ("sk", "„Voda sa vrátila,“ hovorí rybár Peter Kováč.", "Peter Kováč"),
        ("cs", "„Voda se vrátila,“ říká rybář Petr Kovář.", "Petr Kovář"),
        ("sl", "»Voda se je vrnila,« pravi ribič Janez Novak.", "Janez Novak"),
        ("lt", "„Vanduo grįžo“, – sako žvejys Tomas Kazlauskas.", "Tomas Kazlauskas"),
        ("lv", '"Ūdens ir atgriezies," saka zvejnieks Andris Ozols.', "Andris Ozols"),
        ("et", "“Vesi tuli tagasi,” ütles kalur Jaan Tamm.", "Jaan Tamm"),
        ("tl", "“Bumalik na ang tubig,” sabi ng mangingisdang si Pedro Santos.", "Pedro Santos"),
        ("ca", '"L\'aigua ha tornat", explica el pagès Jordi Vila.', "Jordi Vila"),
        ("af", "“Die water is terug,” sê die visser Piet Louw.", "Piet Louw"),
        ("sq", "“Uji u kthye”, tha peshkatari Arben Hoxha.", "Arben Hoxha"),
        ("is", "„Vatnið er komið aftur,“ segir Guðrún Jónsdóttir bóndi.", "Guðrún Jónsdóttir"),
        ("az", '"Su qayıtdı", - deyə fermer Elçin Məmmədov bildirib.', "Elçin Məmmədov"),
        ("mr", 'शेतकरी सुनील पाटील म्हणाले, "पाणी आले."', "सुनील पाटील"),
        ("ta", '"பாலம் திறக்கப்படும்" என்று அமைச்சர் குமார் கூறினார்.', "குமார்"),
    ],
)
def test_who_says_it(language: str, text: str, speaker: str) -> None:
    assert set(speakers(text, language)) == {speaker}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "«Нет», — сказала она."),
        ("id", '"Kami siap membantu," tuturnya.'),
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


@some_of(
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


@some_of(
    ("title", "paragraphs", "speaker"),
    [
        pytest.param(
            "הדייגים בעכו חזרו לים אחרי שנה",
            (
                "אחרי שנה של המתנה חזרו הדייגים בעכו לים עם שתי סירות חדשות.",
                '"חיכינו לרגע הזה כל השנה", אמר הדייג יוסף חורי.',
                "העירייה מימנה את תיקון המזח הישן.",
            ),
            "יוסף חורי",
            id="he",
        ),
        pytest.param(
            "ชาวประมงระยองกลับออกทะเล",
            (
                "ชาวประมงในจังหวัดระยองกลับออกทะเลอีกครั้งหลังจากหยุดไปหนึ่งปี",
                "นายประเสริฐ แสงทอง ประธานกลุ่มประมง กล่าวว่า “เรารอวันนี้มาทั้งปี”",
                "เทศบาลออกเงินซ่อมท่าเรือเก่า",
            ),
            "ประเสริฐ แสงทอง",
            id="th",
        ),
        pytest.param(
            "Pescarii din Tulcea s-au întors pe Dunăre",
            (
                "După un an de așteptare, pescarii din Tulcea s-au întors pe Dunăre cu două bărci noi.",
                "„Am așteptat ziua asta un an întreg”, a spus pescarul Ion Dobre.",
                "Primăria a plătit repararea vechiului debarcader.",
            ),
            "Ion Dobre",
            id="ro",
        ),
        pytest.param(
            "Balıkçılar bir yıl sonra denize döndü",
            (
                "Foça'da balıkçılar bir yıllık bekleyişin ardından iki yeni tekneyle denize açıldı.",
                'Kooperatif Başkanı Selim Tuna, "Bu günü bir yıl bekledik" dedi.',
                "Belediye eski iskelenin onarımını üstlendi.",
            ),
            "Selim Tuna",
            id="tr",
        ),
        pytest.param(
            "ماهیگیران بندر به دریا بازگشتند",
            (
                "پس از یک سال انتظار ماهیگیران بندر با دو قایق تازه به دریا بازگشتند.",
                "ناخدا رضا دریایی گفت: «یک سال منتظر این روز بودیم».",
                "شهرداری هزینه تعمیر اسکله را پرداخت.",
            ),
            "رضا دریایی",
            id="fa",
        ),
        pytest.param(
            "ماہی گیر ایک سال بعد سمندر میں لوٹ آئے",
            (
                "گوادر کے ماہی گیر ایک سال کے انتظار کے بعد دو نئی کشتیوں کے ساتھ سمندر میں لوٹ آئے۔",
                'ماہی گیر اسلم بلوچ نے کہا کہ "ہم نے اس دن کا سال بھر انتظار کیا"۔',
                "بلدیہ نے پرانی گودی کی مرمت کرائی۔",
            ),
            "اسلم بلوچ",
            id="ur",
        ),
        pytest.param(
            "এক বছর পর সাগরে ফিরলেন জেলেরা",
            (
                "এক বছরের অপেক্ষার পর দুটি নতুন নৌকা নিয়ে সাগরে ফিরেছেন কক্সবাজারের জেলেরা।",
                'জেলে নুরুল আমিন বলেন, "এই দিনের জন্য সারা বছর অপেক্ষা করেছি।"',
                "পৌরসভা পুরোনো ঘাট মেরামত করেছে।",
            ),
            "নুরুল আমিন",
            id="bn",
        ),
        pytest.param(
            "Nelayan Kembali Melaut Setelah Setahun",
            (
                "Nelayan di Tuban kembali melaut setelah setahun menunggu dengan dua perahu baru.",
                '"Kami menunggu hari ini setahun penuh," kata Ketua Kelompok Nelayan Samudra, Sukarman.',
                "Pemerintah kota membiayai perbaikan dermaga lama.",
            ),
            "Sukarman",
            id="id",
        ),
        pytest.param(
            "Рибалки повернулися в море",
            (
                "Після року очікування рибалки Очакова вийшли в море на двох нових човнах.",
                "— Ми чекали цього дня цілий рік, — каже рибалка Микола Гончар.",
                "Міська рада оплатила ремонт старого причалу.",
            ),
            "Микола Гончар",
            id="uk",
        ),
        pytest.param(
            "Рибарите се върнаха в морето",
            (
                "След година чакане рибарите от Созопол излязоха в морето с две нови лодки.",
                "„Чакахме този ден цяла година“, разказва рибарят Стоян Желев.",
                "Общината плати ремонта на стария пристан.",
            ),
            "Стоян Желев",
            id="bg",
        ),
        pytest.param(
            "Egy év után újra kifutottak a halászok",
            (
                "Egy év várakozás után két új csónakkal futottak ki újra a tihanyi halászok a tóra.",
                "– Egy éve vártuk ezt a napot – mondta Balogh Imre halász.",
                "A város fizette a régi móló javítását.",
            ),
            "Balogh Imre",
            id="hu",
        ),
        pytest.param(
            "Рибари се вратили на Дунав",
            (
                "После године чекања рибари из Апатина вратили су се на Дунав са два нова чамца.",
                "„Чекали смо овај дан целу годину“, рекао је рибар Зоран Илић.",
                "Општина је платила поправку старог пристана.",
            ),
            "Зоран Илић",
            id="sr",
        ),
        pytest.param(
            "Wavuvi warejea baharini baada ya mwaka",
            (
                "Wavuvi wa Kilwa wamerejea baharini baada ya kusubiri mwaka mzima wakiwa na mashua mbili mpya.",
                "“Tumesubiri siku hii mwaka mzima,” alisema mwenyekiti wa wavuvi, Salim Mchomvu.",
                "Halmashauri ililipia ukarabati wa gati la zamani.",
            ),
            "Salim Mchomvu",
            id="sw",
        ),
        pytest.param(
            "Nelayan kembali ke laut selepas setahun",
            (
                "Nelayan di Kuala Kedah kembali ke laut selepas setahun menunggu dengan dua bot baharu.",
                '"Kami menunggu hari ini selama setahun," kata Pengerusi Persatuan Nelayan, Rosli Ismail.',
                "Majlis perbandaran membiayai pembaikan jeti lama.",
            ),
            "Rosli Ismail",
            id="ms",
        ),
        pytest.param(
            "Mangingisda bumalik sa dagat matapos ang isang taon",
            (
                "Bumalik sa dagat ang mga mangingisda ng Navotas matapos ang isang taong paghihintay.",
                "“Isang taon naming hinintay ang araw na ito,” ani Mang Ernesto Cruz.",
                "Binayaran ng lungsod ang pagkumpuni ng lumang pantalan.",
            ),
            "Ernesto Cruz",
            id="tl",
        ),
        pytest.param(
            "मच्छीमार वर्षानंतर समुद्रात परतले",
            (
                "रत्नागिरीतील मच्छीमार वर्षभराच्या प्रतीक्षेनंतर दोन नव्या बोटींसह समुद्रात परतले आहेत.",
                '"या दिवसाची आम्ही वर्षभर वाट पाहिली," असे मच्छीमार विठ्ठल खोत यांनी सांगितले.',
                "नगरपालिकेने जुना धक्का दुरुस्त केला.",
            ),
            "विठ्ठल खोत",
            id="mr",
        ),
        pytest.param(
            "ஓராண்டுக்குப் பின் கடலுக்குத் திரும்பிய மீனவர்கள்",
            (
                "ஓராண்டு காத்திருப்புக்குப் பின் நாகை மீனவர்கள் இரண்டு புதிய படகுகளுடன் கடலுக்குத் திரும்பினர்.",
                '"இந்த நாளுக்காக ஓராண்டு காத்திருந்தோம்" என்று மீனவர் முருகன் கூறினார்.',
                "நகராட்சி பழைய படகுத்துறையைச் சீரமைத்தது.",
            ),
            "முருகன்",
            id="ta",
        ),
        pytest.param(
            "მეთევზეები ზღვას დაუბრუნდნენ",
            (
                "ერთწლიანი ლოდინის შემდეგ ფოთის მეთევზეები ორი ახალი ნავით ზღვას დაუბრუნდნენ.",
                "„ამ დღეს მთელი წელი ველოდით“, — ამბობს მეთევზე გიორგი ბერიძე.",
                "მერიამ ძველი ნავმისადგომის შეკეთება დააფინანსა.",
            ),
            "გიორგი ბერიძე",
            id="ka",
        ),
        pytest.param(
            "Ձկնորսները վերադարձան",
            (
                "Մեկ տարվա սպասումից հետո Սևանի ձկնորսները երկու նոր նավակով վերադարձան լիճ։",
                "«Այս օրվան մի ամբողջ տարի սպասում էինք»,– ասաց ձկնորս Արամ Պետրոսյանը։",
                "Համայնքը վճարեց հին նավամատույցի վերանորոգման համար։",
            ),
            "Արամ Պետրոսյանը",
            id="hy",
        ),
        pytest.param(
            "Οι ψαράδες γύρισαν στη θάλασσα",
            (
                "Ύστερα από έναν χρόνο αναμονής οι ψαράδες της Καβάλας βγήκαν στη θάλασσα με δύο νέες βάρκες.",
                "«Περιμέναμε αυτή τη μέρα έναν χρόνο», λέει ο ψαράς Γιάννης Κόκκινος.",
                "Ο δήμος πλήρωσε την επισκευή της παλιάς προβλήτας.",
            ),
            "Γιάννης Κόκκινος",
            id="el",
        ),
        pytest.param(
            "Ribari se vratili na more",
            (
                "Nakon godinu dana čekanja ribari iz Komiže vratili su se na more s dva nova broda.",
                "“Čekali smo ovaj dan cijelu godinu”, rekao je ribar Stipe Mardešić.",
                "Grad je platio popravak stare rive.",
            ),
            "Stipe Mardešić",
            id="hr",
        ),
        pytest.param(
            "Ngư dân trở lại biển sau một năm",
            (
                "Sau một năm chờ đợi, ngư dân Lý Sơn trở lại biển với hai con thuyền mới.",
                '"Chúng tôi đợi ngày này cả năm", ngư dân Bùi Văn Hải chia sẻ.',
                "Thành phố trả tiền sửa bến cũ.",
            ),
            "Bùi Văn Hải",
            id="vi",
        ),
        pytest.param(
            "어민들 1년 만에 바다로",
            (
                "1년을 기다린 속초 어민들이 새 배 두 척을 몰고 다시 바다로 나갔다.",
                "어촌계장 정동식 씨는 “이날을 꼬박 1년 기다렸다”고 말했다.",
                "시는 낡은 선착장 수리비를 냈다.",
            ),
            "정동식",
            id="ko",
        ),
        pytest.param(
            "الصيادون يعودون إلى البحر",
            (
                "بعد عام من الانتظار عاد صيادو صور إلى البحر بمركبين جديدين.",
                "وقال نقيب الصيادين خليل طه: «انتظرنا هذا اليوم عاماً كاملاً».",
                "ودفعت البلدية كلفة إصلاح الرصيف القديم.",
            ),
            "خليل طه",
            id="ar",
        ),
        pytest.param(
            "एक साल बाद समुद्र में लौटे मछुआरे",
            (
                "एक साल के इंतजार के बाद वेरावल के मछुआरे दो नई नावों के साथ समुद्र में लौट आए हैं।",
                'मछुआरा संघ के अध्यक्ष भरत सोलंकी ने कहा, "हमने इस दिन का साल भर इंतजार किया।"',
                "नगरपालिका ने पुराने घाट की मरम्मत कराई।",
            ),
            "भरत सोलंकी",
            id="hi",
        ),
    ],
)
def test_who_says_it_in_a_short_article(title: str, paragraphs: tuple[str, ...], speaker: str) -> None:
    article = parse_article("\n\n".join((title, *paragraphs)))
    assert [quote.speaker for quote in article.quotes if quote.spans] == [speaker]


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
