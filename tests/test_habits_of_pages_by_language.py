"""The same habits of a page in many languages: comments, ages, buttons, lists and short sentences around a story."""

import pytest

from newsparse import parse_article

STORIES = {
    "de": (
        "Hallenbad in Ellernau bleibt stehen",
        "Der Stadtrat von Ellernau hat am Dienstagabend beschlossen, das alte Hallenbad zu sanieren.",
        "„Das ist ein guter Tag für die Kinder dieser Stadt“, sagte Bürgermeisterin Karla Wiesner nach der Abstimmung.",
        "Die Arbeiten sollen im kommenden Frühjahr beginnen und rund 6,8 Millionen Euro kosten.",
        "Dagegen stimmten nur die vier Mitglieder der Fraktion Offene Liste.",
    ),
    "es": (
        "Una cadena humana salva la biblioteca",
        "Los vecinos de Puerto Almenar evitaron el lunes el cierre de la biblioteca del barrio con una cadena humana.",
        "“Aquí aprendí a leer y aquí van a aprender mis nietos”, dijo Rosario Belmonte, una de las convocantes.",
        "El ayuntamiento había anunciado el cierre por falta de personal y por el mal estado de la cubierta.",
        "La concejala de Cultura prometió un plan de obras antes de que termine el año.",
    ),
    "it": (
        "La fornace diventa museo",
        "Il comune di Torrefiorita ha approvato ieri il progetto di un museo del vetro nella fornace.",
        "«Era un rudere, diventerà il cuore del quartiere», ha detto l’assessore Damiano Preti.",
        "I lavori cominceranno a settembre e dureranno due anni, con una spesa di quattro milioni di euro.",
        "Il museo ospiterà anche un laboratorio per gli studenti delle scuole superiori.",
    ),
    "pl": (
        "Zajezdnia w Zawiercinie zostanie targiem",
        "Radni Zawiercina zdecydowali we wtorek, że stara zajezdnia tramwajowa nie zostanie zburzona.",
        "„To miejsce ma duszę” – powiedziała burmistrz Halina Dobrucka po głosowaniu.",
        "Remont ma kosztować dwanaście milionów złotych i potrwać do jesieni przyszłego roku.",
        "Przeciw byli radni opozycji, którzy chcieli w tym miejscu zbudować parking.",
    ),
    "ru": (
        "Парк в Заозёрном не вырубят",
        "Жители посёлка Заозёрный во вторник добились отмены вырубки старого парка, за который боролись два года.",
        "«Мы просто не ушли домой, вот и всё», — рассказала учительница Нина Голубева, которая организовала дежурства.",
        "Администрация района пообещала провести новое обсуждение проекта дороги до конца лета.",
        "По предварительным подсчётам, обходной путь обойдётся на сорок миллионов рублей дороже.",
    ),
    "sv": (
        "Simhallen i Granvik blir kvar",
        "Kommunfullmäktige i Granvik beslutade på tisdagen att behålla den gamla simhallen och rusta upp den.",
        "– Det här är en seger för alla barn i kommunen, sa ordföranden Annika Lidhult efter mötet.",
        "Renoveringen beräknas kosta 54 miljoner kronor och vara klar om två år.",
        "Under tiden får skolorna bada i grannkommunen.",
    ),
    "tr": (
        "Karadere’de eski gar kütüphane oluyor",
        "Karadere Belediye Meclisi, yirmi yıldır kapalı olan eski tren garının kütüphane olmasına karar verdi.",
        "Belediye Başkanı Nermin Aksu, “Bu bina bu şehrin hafızasıdır, onu çocuklarımıza bırakacağız” dedi.",
        "Çalışmaların ilkbaharda başlaması ve yaklaşık on sekiz ay sürmesi bekleniyor.",
        "Proje için bakanlıktan 42 milyon liralık destek sağlandı.",
    ),
    "ar": (
        "إعادة فتح السوق القديم في وادي الزيتون",
        "قرر مجلس بلدية وادي الزيتون يوم الثلاثاء إعادة فتح السوق القديم بعد إغلاق دام سبع سنوات.",
        "وقالت رئيسة البلدية سلمى الحداد إن السوق ذاكرة المدينة ولا يجوز أن تبقى أبوابه مغلقة.",
        "ومن المتوقع أن تبدأ أعمال الترميم في الربيع المقبل وأن تستمر عشرة أشهر.",
        "وتبلغ كلفة المشروع نحو أربعة ملايين دينار، تتحمل الحكومة نصفها.",
    ),
    "hi": (
        "हरिपुर का पुराना बाज़ार फिर खुलेगा",
        "हरिपुर नगर परिषद ने मंगलवार को सात साल से बंद पुराने बाज़ार को फिर से खोलने का फ़ैसला किया।",
        "नगर अध्यक्ष सुनीता राठौर ने कहा कि बाज़ार शहर की याद है और इसे बंद नहीं रखा जा सकता।",
        "मरम्मत का काम अगले वसंत में शुरू होगा और दस महीने चलेगा।",
        "इस योजना पर लगभग चार करोड़ रुपये ख़र्च होंगे।",
    ),
    "ja": (
        "旧駅舎を図書館に 緑川市議会が可決",
        "緑川市議会は10日、老朽化で閉鎖されていた旧駅舎を図書館として再生する計画を賛成多数で可決した。",
        "高瀬真理市長は「この建物は町の記憶そのものだ」と述べ、来春の着工を目指す考えを示した。",
        "改修費は約6億円を見込み、半分を県の補助金で賄う。",
        "市民からは駐車場の不足を心配する声も上がっている。",
    ),
    "zh": (
        "老火车站将改建为图书馆",
        "青河市议会星期二通过决议，将关闭了七年的老火车站改建为公共图书馆。",
        "市长林雨晴在会后表示，这座建筑承载着几代人的记忆，不能一拆了之。",
        "改建工程预计明年春天动工，工期约十个月，总投资四千万元。",
        "附近居民则担心施工期间的噪音和停车问题。",
    ),
    "ko": (
        "옛 역사, 도서관으로 바뀐다",
        "푸른시 의회는 10일 본회의를 열어 7년째 닫혀 있던 옛 역사를 도서관으로 바꾸는 계획을 통과시켰다.",
        '한서연 시장은 "이 건물은 도시의 기억"이라며 "내년 봄에 공사를 시작하겠다"고 말했다.',
        "사업비는 약 60억 원으로 절반은 도비로 충당한다.",
        "주민들은 주차장이 부족해질 것을 걱정하고 있다.",
    ),
}
"""A headline and four paragraphs in each language."""
COMMENTS = {
    "de": (
        "3 Kommentare",
        "Rolf",
        "vor 2 Stunden",
        "Letztes Jahr war es auch zu, und niemand hat uns gesagt, warum das zwei Wochen dauert.",
        "Antworten",
    ),
    "es": (
        "3 comentarios",
        "Rodolfo",
        "hace 2 horas",
        "El año pasado también estaba cerrada y nadie nos dijo por qué tardaban dos semanas.",
        "Responder",
    ),
    "it": (
        "3 commenti",
        "Rodolfo",
        "2 ore fa",
        "Anche l’anno scorso era chiuso, e nessuno ci ha detto perché ci volessero due settimane.",
        "Rispondi",
    ),
    "pl": (
        "3 komentarze",
        "Rafał",
        "2 godziny temu",
        "W zeszłym roku też było zamknięte i nikt nam nie powiedział, dlaczego to trwa dwa tygodnie.",
        "Odpowiedz",
    ),
    "ru": (
        "3 комментария",
        "Роман",
        "2 часа назад",
        "В прошлом году тоже закрывали, и никто не объяснил нам, почему это длится две недели.",
        "Ответить",
    ),
    "sv": (
        "3 kommentarer",
        "Rolf",
        "2 timmar sedan",
        "Förra året var den också stängd, och ingen sa till oss varför det tog två veckor.",
        "Svara",
    ),
    "tr": (
        "3 yorum",
        "Rıza",
        "2 saat önce",
        "Geçen yıl da kapanmıştı ve neden iki hafta sürdüğünü kimse bize söylemedi.",
        "Yanıtla",
    ),
    "ar": (
        "3 تعليقات",
        "رامي",
        "منذ ساعتين",
        "في العام الماضي أغلق أيضا ولم يخبرنا أحد لماذا استغرق الأمر أسبوعين.",
        "رد",
    ),
    "hi": ("3 टिप्पणियां", "राहुल", "2 घंटे पहले", "पिछले साल भी बंद था और किसी ने हमें नहीं बताया कि दो हफ़्ते क्यों लगे।", "जवाब दें"),
    "ja": (
        "コメント3件",
        "ロルフ",
        "2時間前",
        "去年も閉まっていたのに、なぜ2週間もかかるのか誰も教えてくれなかった。",
        "返信",
    ),
    "zh": ("3条评论", "罗夫", "2小时前", "去年也关过，没有人告诉我们为什么要花两个星期。", "回复"),
    "ko": ("댓글 3", "롤프", "2시간 전", "작년에도 닫았는데 왜 2주나 걸리는지 아무도 말해 주지 않았다.", "답글"),
}
"""The heading over the comments, a reader's name, the age of what he says, his sentence, the button under it."""
AUDIO = {
    "ru": ("Слушать статью", "4 мин"),
    "tr": ("Haberi dinle", "4 dk"),
    "ar": ("استمع إلى المقال", "4 دقائق"),
    "hi": ("खबर सुनें", "4 मिनट"),
    "zh": ("听新闻", "4分钟"),
    "ko": ("기사 듣기", "4분"),
    "de": ("Artikel anhören", "4 Min."),
    "es": ("Escuchar noticia", "4 min"),
}
"""The button that reads a story aloud, and how long that takes."""
LISTS = {
    "ko": ("시의회는 월요일 다음 사항을 결정한다:", "새 운영 시간", "학생 요금", "지붕 수리"),
    "ja": ("市議会は月曜日に次の点を決める。", "新しい開館時間", "生徒の料金", "屋根の修理"),
    "zh": ("市议会星期一将决定：", "新的开放时间", "学生票价", "屋顶的维修"),
    "hi": ("परिषद सोमवार को इन पर फ़ैसला करेगी:", "नया समय", "छात्रों का किराया", "छत की मरम्मत"),
    "ar": ("وسيقرر المجلس يوم الاثنين ما يلي:", "المواعيد الجديدة", "رسوم الطلاب", "ترميم السقف"),
    "ru": ("В понедельник депутаты решат:", "Где пройдёт дорога", "Сколько посадят деревьев", "Кто заплатит за ограду"),
    "tr": ("Meclis pazartesi günü şunları görüşecek:", "Yeni saatler", "Öğrenci ücretleri", "Çatının onarımı"),
    "de": (
        "Der Rat entscheidet am Montag über:",
        "Eintrittspreise für Schüler",
        "Neue Öffnungszeiten",
        "Die Heizung im Umkleidetrakt",
    ),
}
"""A sentence that leads in a list, and its items."""
RELATED = {
    "de": ("Das könnte Sie auch interessieren", "Brücke über den Kolmbach gesperrt", "Freibad öffnet im Mai"),
    "es": ("Noticias relacionadas", "El puente sigue cerrado", "Sube el precio del pescado"),
    "it": ("Leggi anche", "Chiuso il ponte sul Serio", "Sale il prezzo del pesce"),
    "pl": ("Czytaj także", "Most zamknięty do piątku", "Ceny ryb rosną"),
    "ru": ("Читайте также", "Мост закрыли до пятницы", "Рыба подорожала"),
    "sv": ("Läs också", "Bron stängd till fredag", "Fisken blir dyrare"),
    "tr": ("İlgili Haberler", "Köprü cumaya kadar kapalı", "Balık fiyatları arttı"),
    "ar": ("اقرأ أيضا", "جسر مغلق حتى الجمعة", "ارتفاع أسعار السمك"),
    "hi": ("संबंधित खबरें", "पुल शुक्रवार तक बंद", "मछली महंगी हुई"),
    "ja": ("関連記事", "橋は金曜まで通行止め", "魚の値段が上がる"),
    "zh": ("相关阅读", "大桥封闭至星期五", "鱼价上涨"),
    "ko": ("관련기사", "다리 금요일까지 통제", "생선값 올라"),
}
"""The label over other stories, and two headlines."""
SHORT = {
    "ja": "拍手はなかった。",
    "zh": "没有人鼓掌。",
    "ko": "아무도 박수를 치지 않았다.",
    "hi": "किसी ने ताली नहीं बजाई।",
    "ar": "ولم يصفق أحد.",
    "de": "Niemand klatschte.",
    "ru": "Никто не аплодировал.",
    "pl": "Nikt nie klaskał.",
}
"""A last sentence of a few words."""
SECOND = {
    "ru": (
        "Автор: Артём Зайцев",
        "12 марта 2025",
        "Мост закрыли до пятницы",
        "Автор: Ольга Седова",
        "11 марта 2025",
        "Мост через реку закрыт с понедельника, потому что специалисты нашли трещины в двух опорах.",
        "Водителям приходится делать крюк в двенадцать километров.",
    ),
    "pl": (
        "Autor: Adam Wilczek",
        "12 marca 2025",
        "Most zamknięty do piątku",
        "Autor: Ewa Malec",
        "11 marca 2025",
        "Most na rzece jest zamknięty od poniedziałku, bo inspektorzy znaleźli pęknięcia w filarach.",
        "Kierowcy muszą nadłożyć dwanaście kilometrów.",
    ),
    "tr": (
        "Haber: Levent Yalın",
        "12 Mart 2025",
        "Köprü cumaya kadar kapalı",
        "Haber: Elif Acar",
        "11 Mart 2025",
        "Nehrin üzerindeki köprü, iki ayağında çatlak bulunduğu için pazartesiden beri kapalı.",
        "Sürücüler on iki kilometre dolaşmak zorunda.",
    ),
    "zh": (
        "记者 王小雨",
        "2025年3月12日",
        "大桥封闭至星期五",
        "记者 李明",
        "2025年3月11日",
        "河上的大桥从星期一开始封闭，因为工程师在两根桥墩上发现了裂缝。",
        "司机必须绕行十二公里。",
    ),
    "de": (
        "Von Jonas Terhorst",
        "12. März 2025",
        "Brücke über den Kolmbach gesperrt",
        "Von Birte Lamm",
        "11. März 2025",
        "Die Brücke über den Kolmbach ist seit Montag gesperrt, weil Prüfer Risse gefunden haben.",
        "Autofahrer müssen einen Umweg von zwölf Kilometern in Kauf nehmen.",
    ),
    "es": (
        "Por Inés Robledo",
        "12 de marzo de 2025",
        "El puente sigue cerrado",
        "Por Marta Olmedo",
        "11 de marzo de 2025",
        "El puente sobre el río está cerrado desde el lunes porque los técnicos hallaron grietas.",
        "Los conductores deben dar un rodeo de doce kilómetros.",
    ),
    "it": (
        "di Giada Moretto",
        "12 marzo 2025",
        "Chiuso il ponte sul Serio",
        "di Luca Sarti",
        "11 marzo 2025",
        "Il ponte sul Serio è chiuso da lunedì perché i tecnici hanno trovato crepe in due piloni.",
        "Gli automobilisti devono fare una deviazione di dodici chilometri.",
    ),
    "sv": (
        "Av Elin Wass",
        "12 mars 2025",
        "Bron stängd till fredag",
        "Av Karin Moe",
        "11 mars 2025",
        "Bron över ån är stängd sedan måndag eftersom inspektörer hittat sprickor i två pelare.",
        "Bilister måste köra en omväg på tolv kilometer.",
    ),
    "hi": (
        "लेखक: अमित वर्मा",
        "12 मार्च 2025",
        "पुल शुक्रवार तक बंद",
        "लेखक: नेहा सिंह",
        "11 मार्च 2025",
        "नदी पर बना पुल सोमवार से बंद है क्योंकि इंजीनियरों को दो खंभों में दरारें मिली हैं।",
        "गाड़ियों को बारह किलोमीटर घूमकर जाना पड़ता है।",
    ),
    "ar": (
        "كتب: سامي الخطيب",
        "12 مارس 2025",
        "جسر مغلق حتى الجمعة",
        "كتب: ليلى عمران",
        "11 مارس 2025",
        "الجسر فوق النهر مغلق منذ يوم الاثنين بعد أن عثر المهندسون على تشققات في دعامتين.",
        "ويضطر السائقون إلى الالتفاف مسافة اثني عشر كيلومترا.",
    ),
}
"""Who signs a story and its day; the headline of another, who signs that, its day and two paragraphs."""
AGES = (
    "2 часа назад",
    "3 дні тому",
    "2 saat önce",
    "منذ ساعتين",
    "۲ ساعت پیش",
    "לפני 3 ימים",
    "2 घंटे पहले",
    "2時間前",
    "3天前",
    "2시간 전",
    "2 jam yang lalu",
    "3 ngày trước",
    "2 órája",
    "acum 2 ore",
    "prije 2 sata",
    "3 ชั่วโมงที่แล้ว",
)
SHARES = (
    "फेसबुक पर शेयर करें",
    "اشتراک گذاری در تلگرام",
    "שתף בפייסבוק",
    "Chia sẻ lên Facebook",
    "Bagikan ke Facebook",
    "Link másolása",
    "Поділитися у Facebook",
    "Отправить в WhatsApp",
    "مشاركة عبر فيسبوك",
    "Xでポスト",
    "URLをコピーする",
    "페이스북으로 공유하기",
    "3 мин чтения",
    "4 хв",
    "3 dk okuma süresi",
    "۳ دقیقه",
    "3 דקות קריאה",
    "4 मिनट",
    "この記事は3分で読めます",
    "阅读时间：3分钟",
    "3 phút đọc",
)
HEADLINE, *ENGLISH = (
    "Old Quay of Ostrun Closed After Cracks Found",
    "The harbour master of Ostrun closed the old quay on Wednesday after divers found cracks in nine of its pillars.",
    "Fishing boats will have to land their catch at the northern pier until the repairs are finished in August.",
    "Traders at the fish market said they had been told of the closure only an hour before it took effect.",
)


def body(*lines: str) -> tuple[str, ...]:
    return tuple(block.text for block in parse_article("\n".join(lines)).body)


@pytest.mark.parametrize("code", COMMENTS)
def test_one_comment_under_its_heading_is_no_story(code: str) -> None:
    story = STORIES[code]
    assert body(*story, *COMMENTS[code]) == story[1:]


@pytest.mark.parametrize("code", AUDIO)
def test_how_long_a_story_is_read_aloud_is_no_story(code: str) -> None:
    story = STORIES[code]
    assert body(*story[:3], *AUDIO[code], *story[3:]) == story[1:]


@pytest.mark.parametrize("mark", ["", "– "])
@pytest.mark.parametrize("code", LISTS)
def test_a_list_that_a_sentence_leads_in_does_not_end_a_story(code: str, mark: str) -> None:
    story, (leads_in, *items) = STORIES[code], LISTS[code]
    assert body(*story[:3], leads_in, *(mark + item for item in items), *story[3:]) == (
        *story[1:3],
        leads_in,
        *items,
        *story[3:],
    )


@pytest.mark.parametrize("code", RELATED)
def test_a_story_goes_on_below_headlines_of_others(code: str) -> None:
    story = STORIES[code]
    assert body(*story[:3], *RELATED[code], *story[3:]) == story[1:]


@pytest.mark.parametrize("code", SHORT)
def test_a_few_words_may_end_a_story(code: str) -> None:
    assert body(*STORIES[code], SHORT[code]) == (*STORIES[code][1:], SHORT[code])


@pytest.mark.parametrize("code", SECOND)
def test_another_story_below_has_a_headline_and_signs_of_its_own(code: str) -> None:
    (headline, *story), (by, day, *another) = STORIES[code], SECOND[code]
    assert body(headline, by, day, *story, *another) == tuple(story)


@pytest.mark.parametrize("line", [*AGES, *SHARES])
def test_ages_and_buttons_between_paragraphs_are_no_story(line: str) -> None:
    assert body(HEADLINE, *ENGLISH[:2], line, *ENGLISH[2:]) == tuple(ENGLISH)


@pytest.mark.parametrize(
    "line",
    [
        "2時間前に閉まった。",
        "Два года назад здесь был парк.",
        "Link másolása tilos a könyvtárban, mondta a polgármester kedden.",
    ],
)
def test_a_sentence_that_begins_with_such_words_is_the_story_s(line: str) -> None:
    assert line in body(HEADLINE, *ENGLISH[:2], line, *ENGLISH[2:])


LETTERS = (
    ("Sign up for our newsletter", "The news every morning"),
    ("Inscrivez-vous à notre newsletter", "L’essentiel de l’actualité chaque matin"),
    ("Suscríbete a nuestro boletín", "Las noticias cada mañana"),
    ("Iscriviti alla newsletter", "Le notizie ogni mattina"),
    ("Schrijf je in voor de nieuwsbrief", "Elke ochtend het nieuws"),
    ("Bültenimize abone olun", "Her sabah günün haberleri"),
    ("اشترك في نشرتنا البريدية", "أهم الأخبار كل صباح"),
    ("メールマガジンに登録", "毎朝のニュースをお届け"),
    ("Prenumerera på vårt nyhetsbrev", "Nyheterna varje morgon"),
)


@pytest.mark.parametrize("box", LETTERS)
def test_how_often_a_letter_comes_belongs_to_its_offer(box: tuple[str, str]) -> None:
    assert body(HEADLINE, "By Petra Lund", *ENGLISH[:2], *box, *ENGLISH[2:]) == tuple(ENGLISH)


def test_a_heading_below_an_offer_stays() -> None:
    assert "A crack in the morning" in body(
        HEADLINE, *ENGLISH[:2], LETTERS[0][0], "A crack in the morning", *ENGLISH[2:]
    )
