"""Bylines in thirty-two languages: a label or an office beside the name, under the headline."""

from newsparse import parse_article
from shapes import in_shapes, some_of

STORIES = {  # by language: headline, first paragraph, a name, and the bylines with it
    "da": (
        "Byrådet lukker den gamle bro",
        "Byrådet i Altby besluttede mandag at lukke den gamle bro i et år, siger borgmesteren.",
        "Lars Eksempel",
        ("Af {n}", "Tekst: {n}", "{n}, journalist", "Skrevet af {n}", "Af: {n}", "Journalist {n}"),
    ),
    "no": (
        "Kommunen stenger den gamle brua",
        "Kommunestyret i Altby vedtok mandag å stenge den gamle brua i et år, sier ordføreren.",
        "Kari Eksempel",
        ("Av {n}", "Tekst: {n}", "{n}, journalist", "Skrevet av {n}", "Journalist {n}", "Tekst og foto: {n}"),
    ),
    "sv": (
        "Kommunen stänger den gamla bron",
        "Kommunen beslutade i måndags att stänga den gamla bron i ett år, säger borgmästaren.",
        "Anna Exempel",
        ("Av {n}", "Text: {n}", "{n}, reporter", "Av: {n}", "Reporter: {n}", "Text & foto: {n}"),
    ),
    "fi": (
        "Kunta sulkee vanhan sillan",
        "Kunta päätti maanantaina sulkea vanhan sillan vuodeksi, kertoo kaupunginjohtaja.",
        "Matti Esimerkki",
        (
            "Teksti: {n}",
            "{n}, toimittaja",
            "Toimittaja: {n}",
            "Kirjoittaja: {n}",
            "Teksti ja kuvat: {n}",
            "Toimittaja {n}",
        ),
    ),
    "cs": (
        "Město zavře starý most",
        "Zastupitelé města v pondělí rozhodli, že starý most bude na rok uzavřen, řekl starosta.",
        "Jan Novák",
        ("Autor: {n}", "Napsal {n}", "Text: {n}", "{n}, redaktor", "Napsala: {n}", "Připravil {n}"),
    ),
    "sk": (
        "Mesto zatvorí starý most",
        "Poslanci mesta v pondelok rozhodli, že starý most bude na rok zatvorený, povedal primátor.",
        "Ján Novák",
        ("Autor: {n}", "Napísal {n}", "Text: {n}", "{n}, redaktor", "Pripravil: {n}"),
    ),
    "hu": (
        "Egy évre lezárják a régi hidat",
        "A képviselők hétfőn úgy döntöttek, hogy egy évre lezárják a régi hidat, mondta a polgármester.",
        "Kovács János",
        ("Szerző: {n}", "Írta: {n}", "Írta {n}", "{n}, újságíró", "Szöveg: {n}"),
    ),
    "ro": (
        "Primăria închide podul vechi",
        "Consilierii au decis luni să închidă podul vechi timp de un an, a declarat primarul.",
        "Ion Popescu",
        ("De {n}", "Autor: {n}", "Scris de {n}", "{n}, jurnalist", "de: {n}", "Articol de {n}"),
    ),
    "bg": (
        "Общината затваря стария мост",
        "Съветниците решиха в понеделник да затворят стария мост за една година, каза кметът.",
        "Иван Петров",
        ("Автор: {n}", "От {n}", "Текст: {n}", "{n}, журналист", "Написано от {n}"),
    ),
    "uk": (
        "Місто закриває старий міст",
        "Депутати в понеділок вирішили закрити старий міст на рік, повідомив мер.",
        "Іван Петренко",
        ("Автор: {n}", "Автор {n}", "Текст: {n}", "{n}, журналіст", "Підготував {n}", "Підготувала: {n}"),
    ),
    "ru": (
        "Город закрывает старый мост",
        "Депутаты в понедельник решили закрыть старый мост на год, сообщил мэр.",
        "Иван Петров",
        ("Автор: {n}", "Автор {n}", "Текст: {n}", "{n}, корреспондент", "Подготовил {n}", "Автор статьи: {n}"),
    ),
    "hr": (
        "Grad zatvara stari most",
        "Vijećnici su u ponedjeljak odlučili zatvoriti stari most na godinu dana, rekao je gradonačelnik.",
        "Ivan Horvat",
        ("Piše: {n}", "Autor: {n}", "Napisao: {n}", "Piše {n}", "Tekst: {n}", "{n}, novinar"),
    ),
    "sr": (
        "Град затвара стари мост",
        "Одборници су у понедељак одлучили да затворе стари мост на годину дана, рекао је градоначелник.",
        "Иван Петровић",
        ("Пише: {n}", "Аутор: {n}", "Пише {n}", "Текст: {n}"),
    ),
    "sl": (
        "Mesto zapira stari most",
        "Svetniki so v ponedeljek sklenili, da stari most za eno leto zaprejo, je povedal župan.",
        "Janez Novak",
        ("Avtor: {n}", "Piše: {n}", "Piše {n}", "Besedilo: {n}", "Napisal: {n}"),
    ),
    "el": (
        "Ο δήμος κλείνει την παλιά γέφυρα",
        "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει την παλιά γέφυρα για έναν χρόνο, είπε ο δήμαρχος.",
        "Γιώργος Παπαδόπουλος",
        ("Του {n}", "Γράφει ο {n}", "Της {n}", "Συντάκτης: {n}", "Ρεπορτάζ: {n}", "Επιμέλεια: {n}"),
    ),
    "tr": (
        "Belediye eski köprüyü kapatıyor",
        "Meclis pazartesi günü eski köprüyü bir yıl kapatmaya karar verdi, dedi belediye başkanı.",
        "Ahmet Yılmaz",
        ("Yazan: {n}", "Haber: {n}", "{n}, muhabir", "Yazar: {n}", "Hazırlayan: {n}", "Muhabir: {n}"),
    ),
    "lt": (
        "Miestas uždaro senąjį tiltą",
        "Taryba pirmadienį nusprendė metams uždaryti senąjį tiltą, sakė meras.",
        "Jonas Petraitis",
        ("Autorius: {n}", "Parengė {n}", "Autorė: {n}", "Parašė {n}", "Tekstas: {n}"),
    ),
    "lv": (
        "Pilsēta slēdz veco tiltu",
        "Dome pirmdien nolēma uz gadu slēgt veco tiltu, sacīja mērs.",
        "Jānis Bērziņš",
        ("Autors: {n}", "Teksts: {n}", "Autore: {n}", "Sagatavoja {n}", "Sagatavojis: {n}"),
    ),
    "et": (
        "Linn sulgeb vana silla",
        "Volikogu otsustas esmaspäeval vana silla aastaks sulgeda, ütles linnapea.",
        "Jaan Tamm",
        ("Autor: {n}", "Tekst: {n}", "{n}, reporter"),
    ),
    "id": (
        "Kota menutup jembatan lama",
        "Dewan kota memutuskan pada Senin untuk menutup jembatan lama selama setahun, kata wali kota.",
        "Budi Santoso",
        ("Oleh {n}", "Penulis: {n}", "Oleh: {n}", "Reporter: {n}", "Laporan {n}"),
    ),
    "ms": (
        "Bandar menutup jambatan lama",
        "Majlis memutuskan pada Isnin untuk menutup jambatan lama selama setahun, kata datuk bandar.",
        "Ahmad Ismail",
        ("Oleh {n}", "Oleh: {n}", "Penulis: {n}", "OLEH {n}"),
    ),
    "vi": (
        "Thành phố đóng cầu cũ",
        "Hội đồng quyết định hôm thứ Hai đóng cầu cũ trong một năm, thị trưởng cho biết.",
        "Nguyễn Văn An",
        ("Tác giả: {n}", "Bài: {n}", "Bài và ảnh: {n}", "Phóng viên {n}"),
    ),
    "sw": (
        "Jiji lafunga daraja la zamani",
        "Baraza liliamua Jumatatu kufunga daraja la zamani kwa mwaka mmoja, alisema meya.",
        "Juma Hamisi",
        ("Na {n}", "Mwandishi: {n}", "Imeandikwa na {n}", "Na: {n}"),
    ),
    "ca": (
        "La ciutat tanca el pont vell",
        "El consistori va decidir dilluns tancar el pont vell durant un any, va dir l'alcalde.",
        "Jordi Exemple",
        ("Per {n}", "Text: {n}", "Autor: {n}", "{n}, periodista", "Redacció: {n}"),
    ),
    "eu": (
        "Hiriak zubi zaharra itxiko du",
        "Udalak astelehenean erabaki zuen zubi zaharra urtebetez ixtea, esan zuen alkateak.",
        "Jon Etxeberria",
        ("Egilea: {n}", "Testua: {n}", "Idazlea: {n}"),
    ),
    "gl": (
        "A cidade pecha a ponte vella",
        "O concello decidiu o luns pechar a ponte vella durante un ano, dixo o alcalde.",
        "Xosé Exemplo",
        ("Por {n}", "Texto: {n}", "Autor: {n}", "Redacción: {n}"),
    ),
    "sq": (
        "Qyteti mbyll urën e vjetër",
        "Këshilli vendosi të hënën ta mbyllë urën e vjetër për një vit, tha kryetari.",
        "Arben Hoxha",
        ("Nga {n}", "Autor: {n}", "Nga: {n}", "Shkruan: {n}", "Shkruar nga {n}"),
    ),
    "is": (
        "Borgin lokar gömlu brúnni",
        "Borgarstjórn ákvað á mánudag að loka gömlu brúnni í eitt ár, sagði borgarstjórinn.",
        "Jón Jónsson",
        ("Eftir {n}", "Höfundur: {n}", "Texti: {n}", "{n}, blaðamaður"),
    ),
    "ar": (
        "المدينة تغلق الجسر القديم",
        "قرر المجلس يوم الاثنين إغلاق الجسر القديم لمدة عام، بحسب رئيس البلدية.",
        "أحمد المثال",
        ("بقلم {n}", "كتب: {n}", "بقلم: {n}", "كتب {n}", "إعداد: {n}", "الكاتب: {n}"),
    ),
    "fa": (
        "شهرداری پل قدیمی را می‌بندد",
        "شورا روز دوشنبه تصمیم گرفت پل قدیمی را یک سال ببندد، شهردار گفت.",
        "احمد محمدی",
        ("نویسنده: {n}", "گزارش: {n}", "به قلم {n}", "خبرنگار: {n}"),
    ),
    "he": (
        "העירייה סוגרת את הגשר הישן",
        "המועצה החליטה ביום שני לסגור את הגשר הישן לשנה, אמר ראש העיר.",
        "דוד כהן",
        ("מאת {n}", "מאת: {n}", "כתב: {n}", "כתבה: {n}"),
    ),
    "hi": (
        "शहर पुराना पुल बंद करेगा",
        "परिषद ने सोमवार को पुराना पुल एक साल के लिए बंद करने का फैसला किया, महापौर ने कहा।",
        "राहुल शर्मा",
        ("लेखक: {n}", "द्वारा {n}", "रिपोर्टर: {n}", "Written by: {n}"),
    ),
}

CASES = [(language, form) for language, story in STORIES.items() for form in story[3]]


@in_shapes("gap", ["\n\n", "\n"])
@some_of(("language", "form"), CASES)
def test_a_byline_under_the_headline_names_who_wrote_it(language: str, form: str, gap: str) -> None:
    headline, first, name, _ = STORIES[language]
    words = first.split()
    second = " ".join(words[3:] + words[:3]).rstrip(".") + "."
    third = " ".join(words[6:] + words[2:4] + words[:5]).rstrip(".") + "."
    article = parse_article(gap.join([headline, form.format(n=name), first, second, third]))
    assert article.title == headline
    assert [author.name for author in article.authors] == [name]
