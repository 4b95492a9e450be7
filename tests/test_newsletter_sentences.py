"""Sentences in which a site offers its letters, channels, app and notifications, in many languages."""

import pytest

from harbour_bridge import STORIES
from newsparse import Options, parse_article
from shapes import in_shapes

OFFERS = {
    "ar": (
        "لمتابعة الأخبار العاجلة، حمّل تطبيقنا",
        "لتصلك أهم الأخبار كل صباح، اشترك في نشرتنا البريدية.",
        "اشتركوا في نشرتنا البريدية لتصلكم أهم أخبار اليوم.",
        "سجل في نشرتنا الإخبارية ليصلك جديد الأخبار.",
    ),
    "bg": (
        "Абонирайте се за нашия бюлетин и получавайте най-важното от деня.",
        "Искате да научавате новините първи? Абонирайте се за нашия бюлетин.",
        "Запишете се за нашия бюлетин.",
    ),
    "bn": (
        "প্রতিদিনের খবর পেতে আমাদের নিউজলেটার সাবস্ক্রাইব করুন।",
        "আমাদের নিউজলেটারে সাবস্ক্রাইব করুন এবং প্রতিদিন সকালে খবর পান।",
    ),
    "ca": (
        "Vols rebre les notícies del dia? Subscriu-te al nostre butlletí.",
        "Subscriu-te al nostre butlletí i rep cada matí les notícies més importants.",
    ),
    "cs": (
        "Chcete mít přehled? Přihlaste se k odběru našeho newsletteru.",
        "Přihlaste se k odběru našeho newsletteru a dostávejte každé ráno ty nejdůležitější zprávy.",
        "Odebírejte náš newsletter a nic vám neunikne.",
    ),
    "da": (
        "Vil du have flere nyheder? Følg vores WhatsApp-kanal.",
        "Få dagens vigtigste historier i din indbakke. Tilmeld dig vores nyhedsbrev.",
        "Vil du have nyhederne først? Skriv dig op til vores nyhedsbrev.",
        "Tilmeld dig vores nyhedsbrev og få nyheder fra havnen hver morgen.",
    ),
    "de": (
        "Laden Sie jetzt unsere App herunter und verpassen Sie keine Nachricht.",
        "Das Wichtigste vom Tag, jeden Abend per Mail: Hier unseren Newsletter abonnieren.",
        "Sie wollen nichts verpassen? Abonnieren Sie unseren Newsletter.",
        "Keine Nachricht mehr verpassen – melden Sie sich für unseren Newsletter an.",
        "Hier können Sie unseren kostenlosen Newsletter abonnieren.",
    ),
    "el": (
        "Θέλετε να μαθαίνετε πρώτοι τα νέα; Εγγραφείτε στο newsletter μας.",
        "Εγγραφείτε στο newsletter μας και λάβετε κάθε πρωί τις σημαντικότερες ειδήσεις.",
        "Κάντε εγγραφή στο ενημερωτικό μας δελτίο.",
    ),
    "en": (
        "Want the day's coast news by email? Sign up for our evening newsletter here.",
        "Get the stories that matter every morning: subscribe to our newsletter.",
        "Enjoying this? Subscribe to our weekly newsletter for more like it.",
        "To read more from the harbour, sign up to our newsletter.",
        "Never miss a story by signing up for our free newsletter.",
        "Subscribe to our newsletter and never miss a story.",
        "Turn on notifications to get our breaking news first.",
        "Follow our WhatsApp channel for the latest from the harbour.",
        "Download our app and get breaking news alerts.",
        "For alerts as they happen, download our app.",
    ),
    "es": (
        "Descarga nuestra app para no perderte ninguna noticia.",
        "¿Quieres recibir las noticias del día? Suscríbete a nuestro boletín.",
        "Suscríbete a nuestra newsletter y recibe cada mañana lo más importante.",
        "Para no perderte nada, apúntate a nuestro boletín diario.",
        "Recibe cada tarde las noticias del puerto en tu correo.",
    ),
    "et": (
        "Tahad päeva uudiseid otse postkasti? Liitu meie uudiskirjaga.",
        "Liitu meie uudiskirjaga ja saa tähtsamad uudised igal hommikul.",
    ),
    "fa": (
        "برای دریافت مهم‌ترین خبرهای روز در خبرنامه ما عضو شوید.",
        "در خبرنامه ما عضو شوید تا خبرها را زودتر بخوانید.",
        "برای اطلاع از تازه‌ترین خبرها مشترک خبرنامه ما شوید.",
    ),
    "fi": (
        "Haluatko päivän uutiset sähköpostiisi? Tilaa uutiskirjeemme.",
        "Tilaa uutiskirjeemme, niin saat tärkeimmät uutiset joka aamu.",
        "Tilaa maksuton uutiskirje tästä.",
    ),
    "fr": (
        "Téléchargez notre application pour suivre l'actualité en direct.",
        "Chaque matin, l'essentiel de l'actualité dans votre boîte mail : inscrivez-vous à notre newsletter.",
        "Pour ne rien manquer, abonnez-vous à notre lettre d'information.",
        "Vous aimez cet article ? Abonnez-vous à notre newsletter gratuite.",
        "Recevez chaque soir les infos du port en vous inscrivant à notre newsletter.",
    ),
    "he": (
        "רוצים לקבל את החדשות כל בוקר? הירשמו לניוזלטר שלנו.",
        "הירשמו לניוזלטר שלנו וקבלו את החדשות החשובות בכל בוקר.",
        "כדי לא לפספס, הצטרפו לניוזלטר היומי שלנו.",
    ),
    "hi": (
        "ताज़ा खबरों के लिए हमारा ऐप डाउनलोड करें।",
        "ताज़ा खबरें पाने के लिए हमारे न्यूज़लेटर की सदस्यता लें।",
        "हर सुबह की खबरों के लिए हमारा न्यूज़लेटर सब्सक्राइब करें।",
        "हमारे न्यूज़लेटर के लिए साइन अप करें और कोई खबर न छूटे।",
    ),
    "hr": (
        "Želite najvažnije vijesti svako jutro? Prijavite se na naš newsletter.",
        "Prijavite se na naš newsletter i ne propustite nijednu vijest.",
    ),
    "hu": (
        "Szeretné elsőként olvasni a híreket? Iratkozzon fel hírlevelünkre!",
        "Iratkozzon fel hírlevelünkre, hogy ne maradjon le semmiről.",
        "Ne maradjon le a legfontosabb hírekről – iratkozzon fel napi hírlevelünkre!",
    ),
    "id": (
        "Untuk berita terkini, unduh aplikasi kami.",
        "Ingin mendapat berita pilihan setiap pagi? Daftar buletin kami.",
        "Berlangganan buletin kami untuk mendapatkan berita pilihan setiap pagi.",
        "Jangan lewatkan berita penting, langganan newsletter kami sekarang.",
    ),
    "it": (
        "Vuoi ricevere le notizie del giorno? Iscriviti alla nostra newsletter.",
        "Iscriviti alla nostra newsletter per ricevere ogni mattina le notizie più importanti.",
        "Per non perdere nessuna notizia, iscriviti alla nostra newsletter gratuita.",
    ),
    "ja": (
        "毎朝のニュースをお届けするニュースレターにご登録ください。",
        "最新ニュースを見逃さないよう、メールマガジンに登録してください。",
        "ニュースレターの登録はこちらから。",
        "当社のニュースレターを購読して最新情報を受け取りましょう。",
    ),
    "ko": (
        "앱을 다운로드하고 속보를 받아보세요.",
        "매일 아침 주요 뉴스를 받아보려면 뉴스레터를 구독하세요.",
        "뉴스레터를 구독하고 최신 소식을 받아보세요.",
    ),
    "lt": (
        "Norite gauti svarbiausias naujienas? Prenumeruokite mūsų naujienlaiškį.",
        "Prenumeruokite mūsų naujienlaiškį ir gaukite svarbiausias naujienas kas rytą.",
    ),
    "lv": ("Piesakies mūsu jaunumu vēstkopai un saņem svarīgākās ziņas katru rītu.",),
    "ms": ("Langgan surat berita kami untuk mendapatkan berita terkini setiap pagi.",),
    "nl": (
        "Elke ochtend het laatste nieuws in je mailbox? Schrijf je in voor onze nieuwsbrief.",
        "Niets missen? Meld je aan voor onze dagelijkse nieuwsbrief.",
        "Schrijf je in voor onze nieuwsbrief en ontvang elke ochtend het belangrijkste nieuws.",
        "Abonneer je op onze nieuwsbrief om niets te missen.",
    ),
    "no": (
        "Få nyhetene rett i innboksen. Meld deg på vårt nyhetsbrev.",
        "Vil du ha dagens viktigste saker på e-post? Meld deg på nyhetsbrevet vårt.",
        "Abonner på vårt nyhetsbrev og få nyhetene først.",
    ),
    "pl": (
        "Chcesz być na bieżąco? Zapisz się na nasz newsletter.",
        "Zapisz się na nasz newsletter i otrzymuj najważniejsze wiadomości każdego ranka.",
        "Nie przegap żadnej wiadomości – zasubskrybuj nasz newsletter.",
    ),
    "pt": (
        "Quer receber as notícias do dia? Assine a nossa newsletter.",
        "Subscreva a nossa newsletter e receba todas as manhãs o essencial.",
        "Para não perder nada, inscreva-se na nossa newsletter.",
        "Receba as principais notícias do dia no seu e-mail.",
    ),
    "ro": (
        "Vrei să primești știrile zilei? Abonează-te la newsletterul nostru.",
        "Abonați-vă la newsletterul nostru și primiți în fiecare dimineață cele mai importante știri.",
        "Pentru a fi la curent, abonează-te la newsletter.",
    ),
    "ru": (
        "Чтобы быть в курсе, скачайте наше приложение.",
        "Хотите узнавать новости первыми? Подпишитесь на нашу рассылку.",
        "Подпишитесь на нашу рассылку и получайте главные новости каждое утро.",
        "Чтобы не пропустить важное, подпишитесь на нашу рассылку.",
    ),
    "sk": (
        "Chcete mať prehľad? Prihláste sa na odber nášho newslettera.",
        "Prihláste sa na odber noviniek a dostávajte najdôležitejšie správy každé ráno.",
        "Odoberajte náš newsletter a nič vám neujde.",
    ),
    "sl": (
        "Želite novice vsako jutro? Naročite se na naše e-novice.",
        "Prijavite se na naše e-novice in ostanite na tekočem.",
    ),
    "sr": (
        "Prijavite se na naš bilten i budite u toku sa najvažnijim vestima.",
        "Желите вести сваког јутра? Пријавите се на наш билтен.",
        "Пријавите се на наш њузлетер и примајте вести сваког јутра.",
    ),
    "sv": (
        "Få veckans nyheter varje fredag – prenumerera på vårt nyhetsbrev.",
        "Vill du inte missa något? Anmäl dig till vårt nyhetsbrev.",
        "Prenumerera på vårt nyhetsbrev och få nyheterna först.",
        "Skriv upp dig på vårt nyhetsbrev här.",
    ),
    "sw": ("Jiandikishe kwa jarida letu ili kupata habari muhimu kila asubuhi.",),
    "ta": ("தினசரி செய்திகளைப் பெற எங்கள் செய்திமடலுக்கு பதிவு செய்யுங்கள்.",),
    "th": (
        "สมัครรับจดหมายข่าวเพื่อไม่พลาดทุกข่าวสำคัญ",
        "ลงทะเบียนรับจดหมายข่าวของเราได้ที่นี่",
        "สมัครรับข่าวสารจากเราเพื่อไม่พลาดทุกเหตุการณ์",
    ),
    "tr": (
        "Son dakika haberleri için mobil uygulamamızı indirin.",
        "Haberleri kaçırmamak için WhatsApp kanalımıza katılın.",
        "Günün öne çıkan haberlerini almak için bültenimize abone olun.",
        "Haftanın haberlerini kaçırmamak için e-bültenimize kaydolun.",
        "Bildirimleri açarak son dakika haberlerini ilk siz öğrenin.",
    ),
    "uk": (
        "Щоб не пропустити новини, завантажте наш застосунок.",
        "Хочете дізнаватися новини першими? Підпишіться на нашу розсилку.",
        "Підпишіться на нашу розсилку та отримуйте головні новини щоранку.",
        "Щоб нічого не пропустити, підписуйтесь на нашу розсилку.",
    ),
    "ur": (
        "تازہ ترین خبروں کے لیے ہماری ایپ ڈاؤن لوڈ کریں۔",
        "تازہ خبروں کے لیے ہمارا واٹس ایپ چینل جوائن کریں۔",
        "تازہ ترین خبروں کے لیے ہمارا نیوز لیٹر سبسکرائب کریں۔",
        "ہمارے نیوز لیٹر کو سبسکرائب کریں اور ہر صبح اہم خبریں پائیں۔",
        "اہم خبریں حاصل کرنے کے لیے ہمارے نیوز لیٹر کے لیے سائن اپ کریں۔",
    ),
    "vi": (
        "Đăng ký nhận bản tin của chúng tôi để không bỏ lỡ tin tức quan trọng.",
        "Hãy đăng ký nhận bản tin hằng ngày của chúng tôi.",
    ),
    "zh": (
        "订阅我们的电子报，每天早晨获取重要新闻。",
        "想要第一时间了解新闻？立即订阅我们的电子报。",
        "訂閱我們的電子報，每天早上掌握重要新聞。",
    ),
}
STAY = {
    "en": (
        "The union asked members to sign up for its newsletter, she said.",
        "More than 4,000 people have signed up for our newsletter, the mayor wrote in March.",
        "Subscriptions to the newsletter rose by a third after the bridge was closed.",
        "“Sign up for our newsletter,” the sign beside the till said in three languages.",
        "The thieves wrote: Sign up for our newsletter.",
        "He runs a newsletter about bridges, and it has more readers than the paper.",
        "Readers who download the council's app can report a broken lamp in a minute.",
    ),
    "de": (
        "Die Gewerkschaft bat ihre Mitglieder, den Newsletter zu abonnieren, sagte sie.",
        "Der Verein verschickt seinen Newsletter seit 2009 jeden Freitag an 300 Haushalte.",
    ),
    "fr": (
        "Le syndicat a demandé à ses membres de s’abonner à sa newsletter, a-t-elle dit.",
        "La newsletter du port compte désormais quatre mille abonnés, selon la mairie.",
    ),
    "es": (
        "El sindicato pidió a sus miembros que se suscribieran a su boletín, dijo ella.",
        "El boletín del puerto llega cada viernes a cuatro mil casas, según el alcalde.",
    ),
    "ru": (
        "Профсоюз попросил подписаться на рассылку, сказала она журналистам.",
        "На рассылку порта подписаны четыре тысячи человек, сказала она в понедельник.",
    ),
    "tr": ("Sendika üyelerinden bültenine abone olmalarını istedi, dedi sözcü pazartesi günü.",),
    "sv": ("Facket bad medlemmarna att prenumerera på nyhetsbrevet, sade hon i måndags.",),
    "pl": ("Związek poprosił członków, by zapisali się na newsletter, powiedziała w poniedziałek.",),
    "ja": ("ニュースレターを購読する市民は三年で二倍に増えたと市は説明した。",),
    "ko": ("뉴스레터를 구독하는 주민이 3년 사이 두 배로 늘었다고 시는 밝혔다.",),
    "he": ("ועד העובדים ביקש מחבריו להירשם לניוזלטר שלו, אמרה הדוברת ביום שני.",),
    "id": ("Serikat meminta anggotanya berlangganan buletin mereka, kata juru bicara itu.",),
}


def write(form: str, language: str, line: str) -> str:
    title, first, *others = STORIES.get(language, STORIES["en"])
    if form == "inside":
        return "\n\n".join([title, first, others[0], line, others[1]])
    if form == "below":
        return "\n".join([title, first, *others, line])
    inside = "".join(f"<p>{one}</p>" for one in (first, others[0], line, others[1]))
    return f"<article><h1>{title}</h1>{inside}</article>"


@in_shapes("form", ["inside", "below", "html"])
@pytest.mark.parametrize("language", OFFERS)
def test_an_offer_in_a_sentence_is_no_paragraph(language: str, form: str) -> None:
    for line in OFFERS[language]:
        article = parse_article(write(form, language, line), options=Options(language=language))
        assert list(article.paragraphs) == list(STORIES.get(language, STORIES["en"])[1:])


@in_shapes("form", ["inside", "below", "html"])
@pytest.mark.parametrize(("language", "line"), [(code, line) for code, lines in STAY.items() for line in lines])
def test_what_a_story_says_of_letters_stays(language: str, line: str, form: str) -> None:
    assert line in parse_article(write(form, language, line)).paragraphs
