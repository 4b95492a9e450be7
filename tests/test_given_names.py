"""Given names of many languages are known, and words that open other lines are none."""

import pytest

from newsparse.names import has_caseless_given_name, has_given_name

KNOWN = """
ru Ефим Матвей Арсений Василиса Зинаида Рустам
uk Соломія Назар Остап Уляна Світлана Мирослава
be Аляксандр Уладзімір Таццяна Алесь Зміцер Кацярына
bg Венцислав Десислава Гергана Красимир Ивайло Цветелина
sr Ђорђе Љубица Вукашин Слађана Срђан Ђурђица
mk Ѓорѓи Љупчо Билјана Трајче Панде Благој
hr Dražen Lucija Jakov Branka Nevenka Zvonko
sl Matjaž Špela Boštjan Polona Žiga Tinkara
cs Anežka Nela Vítězslav Květoslava Přemysl Zbyněk
sk Ľubomír Rastislav Žofia Ľudmila Imrich Vendelín
pl Bogumiła Mieszko Iga Lesław Ziemowit Genowefa
hu Levente Botond Attila Marcell Boróka Csenge
ro Doina Sorina Matei Codruț Brândușa Smaranda
sq Përparim Afërdita Shkëlqim Jehona Liridona Besart
lt Žygimantas Ugnė Giedrė Vytenis Snieguolė Mažvydas
lv Mārtiņš Kārlis Krišjānis Dzintra Ilmārs Sarmīte
et Tõnu Piret Maarja Urmas Kaspar Triin
el Ευάγγελος Χαρίκλεια Ξενοφώντας Δωροθέα Κωστούλα Μυρσίνη
hy Արմեն Գայանե Հայկ Մարիամ Տիգրան Շուշանիկ
tr Alparslan Göktuğ Çınar Tuğba Doğukan Nurgül
az Elçin Aynurə Vüqar Günel Pərviz Səidə
kk Айгерім Нұрсұлтан Бауыржан Жансая Ерболат Мөлдір
ky Айпери Жылдыз Кубанычбек Чынара Мээрим Гүлзат
uz Dilnoza Otabek Шавкат Гулнора Жаҳонгир Дилшод
mn Батболд Энхтуяа Оюунчимэг Ганбаатар Сүхбаатар Нарантуяа
de Sieglinde Fenja Tjark Levin Lieselotte Lennard
nl Jurre Griet Goedele Sjoukje Wietske Lieselot
sv Tindra Ture Folke Ingegerd Märta Hillevi
no Jostein Bjørnar Oddvar Mathea Torunn Sjur
da Alberte Asger Villads Malthe Esben Preben
is Guðbjörg Þórhallur Hrafnhildur Sæmundur Ragnheiður Vigfús
fo Høgni Jógvan Turið Rannvá Dánjal Eyðun
fi Sohvi Venla Helmi Tellervo Topias Sinikka
fr Timéo Axelle Maëlys Guénolé Bérengère Tugdual
eu Garikoitz Izaskun Lohitzune Txomin Maialen Eneritz
ca Guillem Mariona Llorenç Meritxell Assumpta Dídac
gl Xoán Uxía Brais Sabela Xurxo Olalla
es Jimena Eusebio Elkin Xóchitl Nélida Gumersindo
it Ciro Diletta Calogero Fiammetta Duccio Efisio
pt Cauê Rayssa Kauã Edivaldo Zilda Jussara
en Bronwyn Shaniqua Caoimhe Llinos Latonya Diarmaid
sw Rehema Mwanajuma Njoroge Ochieng Chebet Hamisi
yo Yemi Gbemisola Olumide Titilayo Babajide Oluwatosin
ig Chukwuma Nkiruka Obinna Chinwendu Ifeoma Uzoma
ha Hauwa Danladi Sanusi Rakiya Jummai Auwal
ak Kwabena Akosua Yaw Efua Kobina Adwoa
am Dawit Mekonnen Hiwot Tigist Tewodros Senait
so Abdirahman Fadumo Cabdullaahi Liiban Hodan Guuleed
zu Nonhlanhla Sibusiso Thandeka Mthokozisi Lindiwe Xolani
sn Tatenda Rutendo Munyaradzi Rumbidzai Simbarashe Tsitsi
mg Voahangy Lalaina Nantenaina Tolotra Sahondra Miora
ar Boutheina Abdelouahab Ghizlane Taghreed Noureddine Soumaya
id Kartika Teguh Yanto Asep Ujang Yuni
tl Luzviminda Marites Joselito Maricel Jejomar Rizalina
vi Trịnh Quỳnh Diệu Khuê Trâm Oanh
th Somchai Siriporn Kittipong Sudarat Pornthip Nattapong
km Sopheap Veasna Sokunthea Vannara Sreypov Piseth
hi Vivaan Revathi Manpreet Simran Kiran Yashaswini
si Tharindu Chathurika Nuwan Dilrukshi Lahiru Sanduni
ku Nechirvan Berîvan Rojhat Dilovan Rebwar Siyamend
fa Golshifteh Amirhossein Mojgan Fereydoun Shaghayegh Siavash
ka Tornike Tinatin Kakhaber Rusudan Shorena Mamuka
"""
KNOWN_WITHOUT_CAPITALS = """
ar وسيمة عبدالباسط مصعب هديل ميسون ضرغام
ar أدهم ادهم إيلي ايلي أروى اروى
fa کتایون سیاوش منوچهر فریبرز گلناز هوشنگ
ur رخسانہ شہباز ذوالفقار شگفتہ جہانگیر عائشہ
ps پلوشه زلمی میرویس ملالۍ زرغونه بریالی
ckb نێچیرڤان هێمن شیلان کاروان ڕێبوار سەروەر
he אביגדור נמרוד יהושע שלומית עמיחי מרדכי
hi संजय प्रियंका मुकेश अंजलि राजेश सुनीता
bn মিজানুর শারমিন রফিকুল তাহমিনা সাইফুল ফেরদৌস
ta செந்தில் முருகன் கார்த்திக் சரண்யா வெங்கடேஷ் கயல்விழி
te శ్రీనివాస్ లావణ్య వెంకటేశ్ పద్మావతి రమేష్ నాగార్జున
kn ಮಂಜುನಾಥ್ ಬಸವರಾಜ್ ಶ್ರುತಿ ರಾಘವೇಂದ್ರ ಅಶ್ವಿನಿ ಗಿರೀಶ್
ml ശ്രീജിത്ത് രാജീവ് അശ്വതി ഗോപകുമാർ സുരേഷ് രഞ്ജിത്ത്
gu જિજ્ઞેશ હેતલ મેહુલ પરેશ ભાવેશ સોનલ
pa ਗੁਰਪ੍ਰੀਤ ਹਰਜਿੰਦਰ ਮਨਪ੍ਰੀਤ ਜਸਵੰਤ ਬਲਵਿੰਦਰ ਸੁਖਬੀਰ
si තරිඳු මහින්ද චතුරිකා නුවන් ලහිරු ධම්මික
ka გიორგი თამარ ნინო ირაკლი ქეთევან ზურაბ
am አበበ ተስፋዬ ሰለሞን ታምራት ዳዊት ገብሬ
th สมชาย ศิริพร ณัฐพงษ์ สุดารัตน์ ประยุทธ์ กาญจนา
lo ສົມຊາຍ ບຸນມີ ພອນໄຊ ວິໄລວັນ ຄຳພັນ ແສງດາວ
km សុខា វណ្ណា ពិសិដ្ឋ បុប្ផា រតនា ចន្ថា
"""
NO_NAMES = """
en Storm warning|Saga continues|Long reads|Hope fades|Will it rain|May elections|Lone gunman|Market report|August 26
en Rocky start|Said and done|Earnest talks
de Saar Nachrichten|Mai Termine|Sport regional|Bilder des Tages|Neue Beiträge|Morgen Regen|Ehe für alle|Engel im Schnee
fr Fleur de lys|Mars attaque|Voir plus|Toussaint en famille|Loup abattu|Réal Madrid
es Esa noche|Nada nuevo|Máximo histórico|Remedios caseros|Domingo de Ramos|Dolores de cabeza|Abril lluvioso|Evita multas
it Roma oggi|Verona batte|Siena in festa|Imola riparte|Esteri oggi|Leggi tutto|Alto mare|Elle ha
it Era notte|Costi in aumento
pt Sem resposta|Leia mais|Mala perdida|Isto é novo|Edita livro|Haja paciência|Norma nova
nl An die|Trees groeien|Onze gids|Lees meer|Engel van|Dag in beeld
sv Storm på väg|Dag för dag|Andra nyheter|Svea hovrätt|Gull och grus|Une stund|Läs mer
no Storm i nord|Dag og natt|Mer om saken|Ask og embla
da Lykke er|August bliver|Meta bøder|Vibe fugl|Læs mere
fi Onni onnettomuudessa|Lahja lapselle|Sampo pankki|Ilma lämpenee|Mainio tulos
cs Světla nad|Rok poté|Máj lásky|Mír v|Číst více
sk Rok po|Nádej zomiera
pl Nadzieja umiera|Rok temu|Maj w|Czytaj więcej
hr Rok za|Slava im|Živa glazba|Nada ostaje
sr Доста је|Јасна порука|Нада умире|Слава им|Весна долази|Дивна вест
bg София днес|Методи за|Добри новини|Весела Коледа|Вяра и|Воля за|Ради това
uk Надія помирає|Любов і зрада|Віра в перемогу
ru Ислам в|Лада Веста|Алтай ждёт|Весна пришла|Марта не|Чечен и|Рамазан начался|Роза ветров|Раис Татарстана
kk Абай облысы|Жеңіс күні|Баян батыр|Алтай таулары
ky Шайлоо күнү|Манас эпосу|Муборак бўлсин
mn Ерөнхий сайд|Баяр хүргэе|Даваа гараг|Пүрэв гараг
el Όμηρος στο|Κυριακή στις|Παρασκευή στις|Χαρά και|Δήμος Αθηναίων
hy Հայաստան այսօր|Արարատ լեռ|Մայիս ամիս
tr Savaş sürüyor|Bayram tatili|Eylem planı|Eylül ayında|Hayati tehlike|Çağrı yaptı|Yağmur geliyor|Deprem oldu
az Ulduz yağışı|Etibar edin|Bayram günü
hu Virág és|Farkas támadt|Hajnal volt|Majd meglátjuk
ro Speranța moare|Floarea soarelui|Citește mai
sq Kosovare dhe|Shpresa vdes|Shqipe në|Pranvera erdhi
lt Liepa buvo|Daina apie
lv Aina no|Vilnis nāk|Daina par
et Õnne kuningale|Anda aega|Loe edasi
is Katla gýs|Logi upp
sw Salama kabisa|Jumanne wiki|Tumaini jipya|Habari za|Zawadi kubwa|Ramadhani njema
so Wararka maanta|Dag dhac
id Putra Mahkota|Hari ini|Puji Tuhan|Imam masjid|Baca juga|Bagus sekali|Danang city
vi Đức thắng|Nhật Bản|Tấn công|Chiến tranh|Lý do|Hồ Chí|Hà Nội
hi Lok Sabha|Durga Puja
"""
NO_NAMES_WITHOUT_CAPITALS = """
ar إسلام آباد|أبو ظبي|ربيع الأول|رمضان كريم|دعاء اليوم|آية الكرسي|بيان صحفي|طالب جامعي|العربي الجديد
ar صباح الخير|نظام جديد|مفيد جدا
ar أخبار محلية|أحلام كبيرة|ذكرى رحيل|ملكة جمال|هلال رمضان|يسار الوسط|سيدي بلعباس|جمعة مباركة|اعتماد القانون|اسلام اباد
fa روز جهانی|بهمن ماه|آذر ماه|پروانه ساخت|پیمان ناتو|زیبا و|خورشید گرفتگی|دانش آموزان|امتیاز کامل
ur انعام کا|منظور شدہ|مقدس مقامات|ریاض میں
he ישראל היום|ירדן וסוריה|שלום עליכם|קרן השתלמות|בני ברק|יוני חם|תקווה חדשה|אילת היום
he כנרת מלאה|מזל טוב|פסח שמח|גיל הפרישה
hi विकास कार्य|पूजा विधि|हार्दिक शुभकामनाएं|टीका लगा|नीति आयोग|प्रभात खबर|शोभा यात्रा
hi अनुभव साझा|रजत पदक|बसंत पंचमी|सीमा विवाद|भारत बंद
bn শুভ নববর্ষ|প্রশান্ত মহাসাগর|বিকাশ পেমেন্ট|শিল্পী সমিতি|বিজয় দিবস|নতুন খবর|কল্যাণ সমিতি
ta மது விலக்கு|இன்று மழை
ml രേഖ പുറത്ത്
gu હાર્દિક શુભેચ્છા|દર્શન સમય
pa ਅਮਨ ਕਾਨੂੰਨ
ka ახალი ამბები
am ሙሉ ዘገባ|ምስራቅ አፍሪካ|አዲሱ ዓመት|መድኃኒት ቤት
th วัฒนา เขต
"""


def _rows(table: str, separator: str | None) -> list[object]:
    rows = (line.partition(" ") for line in table.strip().splitlines())
    return [pytest.param(rest.split(separator), id=language) for language, _, rest in rows]


@pytest.mark.parametrize("names", _rows(KNOWN, None))
def test_common_names_are_known(names: list[str]) -> None:
    assert [name for name in names if not has_given_name(f"{name} Example")] == []


@pytest.mark.parametrize("names", _rows(KNOWN_WITHOUT_CAPITALS, None))
def test_common_names_without_capitals_are_known(names: list[str]) -> None:
    assert [name for name in names if not has_caseless_given_name(f"{name} {name}")] == []


@pytest.mark.parametrize("lines", _rows(NO_NAMES, "|"))
def test_what_opens_other_lines_is_no_given_name(lines: list[str]) -> None:
    assert [line for line in lines if has_given_name(line)] == []


@pytest.mark.parametrize("lines", _rows(NO_NAMES_WITHOUT_CAPITALS, "|"))
def test_what_opens_other_lines_without_capitals_is_no_given_name(lines: list[str]) -> None:
    assert [line for line in lines if has_caseless_given_name(line)] == []
