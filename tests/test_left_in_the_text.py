"""What a page leaves in its text: pointers, placeholders, addresses, calls, what players say."""

import pytest

from newsparse import parse_article

STORIES = {
    "id": (
        "Dewan kota Tanjungsari menyetujui ladang panel surya di bekas tempat sampah setelah empat tahun berdebat.",
        "Panel akan menutupi sembilan hektare dan menerangi sekitar 1.900 rumah, kata perusahaan itu.",
        "Perusahaan membantah tuduhan dua warga.",
    ),
    "en": (
        "The planning board of Eastbrook has approved a solar farm on the old landfill, after four years of dispute.",
        "Panels will cover 22 acres and power about 1,900 homes, according to the developer.",
        "The company has denied the claims of two neighbors.",
    ),
    "es": (
        "El concejo de Valmorena aprobó un parque solar en el antiguo vertedero, tras cuatro años de disputa.",
        "Los paneles cubrirán nueve hectáreas y darán luz a unos 1.900 hogares, según la empresa.",
        "La empresa niega las acusaciones de dos vecinos.",
    ),
    "de": (
        "Der Gemeinderat von Oberau hat den Bau eines Windparks auf der alten Deponie nun doch genehmigt.",
        "Sechs Anlagen sollen künftig rund viertausend Haushalte versorgen, teilte die Firma mit.",
        "Die Firma bestreitet die Vorwürfe zweier Nachbarn.",
    ),
    "zh": (
        "江口镇议会批准在旧垃圾场建设太阳能电站，结束了持续四年的争议。",
        "电池板将覆盖九公顷土地，可为大约一千九百户居民供电，公司表示。",
        "公司否认了两名邻居的指控，并将继续施工。",
    ),
    "fr": (
        "Le conseil municipal de Bréville a approuvé une ferme solaire sur l'ancienne décharge, non sans querelles.",
        "Les panneaux couvriront neuf hectares et alimenteront environ 1 900 foyers, selon l'entreprise.",
        "L'entreprise dément les accusations de deux voisins.",
    ),
    "ru": (
        "Совет Зареченска одобрил строительство солнечной станции на старой свалке, и спор четырёх лет окончен.",
        "Панели займут девять гектаров и дадут свет примерно 1900 домам, сообщила компания.",
        "Компания отвергла обвинения двух соседей.",
    ),
    "pl": (
        "Rada Brzozowa zgodziła się na farmę słoneczną na starym wysypisku i zakończyła spór, który trwał cztery lata.",
        "Panele zajmą dziewięć hektarów i zasilą około 1900 domów, podaje firma.",
        "Firma odrzuca zarzuty dwóch sąsiadów.",
    ),
    "pt": (
        "A câmara de Vale Moreno aprovou uma usina solar no antigo aterro, o que encerra uma disputa de quatro anos.",
        "Os painéis vão cobrir nove hectares e abastecer cerca de 1.900 casas, segundo a empresa.",
        "A empresa nega as acusações de dois vizinhos.",
    ),
    "vi": (
        "Hội đồng huyện Sơn Hà vừa thông qua dự án điện mặt trời trên bãi rác cũ, chấm dứt bốn năm tranh cãi.",
        "Các tấm pin phủ chín hecta và cấp điện cho khoảng 1.900 hộ dân, công ty cho biết.",
        "Công ty bác bỏ cáo buộc của hai người hàng xóm.",
    ),
    "tr": (
        "Gölyazı Belediye Meclisi eski çöplüğe güneş santrali kurulmasını onayladı ve dört yıllık tartışmayı bitirdi.",
        "Paneller dokuz hektarı kaplayacak ve yaklaşık 1900 eve elektrik verecek, dedi şirket.",
        "Şirket iki komşunun iddialarını reddediyor.",
    ),
    "hi": (
        "सोनपुर नगर परिषद ने पुराने कूड़ाघर पर सौर संयंत्र लगाने को मंजूरी दे दी और चार साल का विवाद खत्म कर दिया।",
        "पैनल नौ हेक्टेयर में लगेंगे और करीब 1900 घरों को बिजली देंगे, कंपनी ने बताया।",
        "कंपनी ने दो पड़ोसियों के आरोपों को खारिज किया है।",
    ),
    "it": (
        "Il consiglio di Valfonda ha approvato un parco solare nella vecchia discarica dopo quattro anni di dispute.",
        "I pannelli copriranno nove ettari e daranno luce a circa 1.900 case, secondo la ditta.",
        "L'azienda respinge le accuse di due vicini.",
    ),
    "ar": (
        "وافق مجلس مدينة الصفا على إقامة محطة شمسية في موقع المكب القديم لينهي خلافا استمر أربع سنوات.",
        "وستغطي الألواح تسعة هكتارات وتزود نحو ألف وتسعمئة منزل بالكهرباء وفق الشركة.",
        "ونفت الشركة اتهامات اثنين من الجيران.",
    ),
    "ko": (
        "청암시의회는 낡은 매립지에 태양광 발전소를 짓는 안을 통과시켜 4년간의 논쟁을 끝냈다.",
        "패널은 9헥타르를 덮고 약 1천900가구에 전기를 공급한다고 회사는 밝혔다.",
        "회사는 이웃 두 명의 주장을 부인했다.",
    ),
}
LINES = (
    ("id", "[Gambas:Video CNN]"),
    ("id", "[Gambas:Instagram]"),
    ("id", "[Gambas:Video 20detik]"),
    ("en", "[embedded content]"),
    ("en", "[embed]https://www.youtube.com/watch?v=abc123[/embed]"),
    ("en", "[Instagram post]"),
    ("es", "[Video incrustado]"),
    ("id", "[video-titles]"),
    ("id", "[gambas:youtube]"),
    ("en", "Source: https://www.portcalderherald.example/2024/05/free-lessons"),
    ("de", "Quelle: https://www.ursbacher-bote.example/a/123"),
    ("es", "Fuente: https://www.diario.example/nota/12"),
    ("id", "Sumber: https://www.detik.example/berita/d-12"),
    ("en", "Via: https://example.org/a"),
    ("en", "Original article: https://example.org/a/b"),
    ("zh", "原文链接：https://example.org/a/b"),
    ("fr", "Source : https://www.journal.example/article/12"),
    ("ru", "Источник: https://gazeta.example/news/12"),
    ("pl", "Źródło: https://gazeta.example/12"),
    ("pt", "Fonte: https://g1.example/noticia/12"),
    ("vi", "Nguồn: https://bao.example/tin-12"),
    ("tr", "Kaynak: https://gazete.example/12"),
    ("en", "Source: www.portcalderherald.example"),
    ("en", "Also watch:"),
    ("en", "ALSO WATCH"),
    ("es", "SEGUÍ LEYENDO:"),
    ("es", "Seguí leyendo"),
    ("es", "SIGA LEYENDO:"),
    ("en", "FEATURED STORIES"),
    ("en", "WATCH BELOW:"),
    ("en", "Also check:"),
    ("hi", "यह भी देखें:"),
    ("id", "Lihat juga video:"),
    ("pt", "VEJA TAMBÉM:"),
    ("es", "VEA TAMBIÉN:"),
    ("fr", "À VOIR AUSSI :"),
    ("de", "Auch interessant:"),
    ("it", "GUARDA ANCHE:"),
    ("vi", ">> Cá chết trắng trên kênh vì nước thải"),
    ("es", ">> Roban el pararrayos de la catedral"),
    ("en", ">> Bridge closed after barge strikes pier"),
    ("ru", ">> Лось пришёл на автовокзал"),
    ("pt", ">> Vaca cai em piscina de sítio"),
    ("vi", ">>> Xem thêm: Cá chết trắng trên kênh"),
    ("ar", "تابعوا آخر الأخبار عبر Google News"),
    ("en", "Track Latest News Live on ISLETV.com and get news updates from India and around the world"),
    ("zh", "更多精彩内容请关注微信公众号"),
    ("fr", "Google Actualités"),
    ("en", "Sign up for Breaking News Alerts"),
    ("en", "Follow Hank on X: @HankDoyle99"),
    ("en", "Follow Jane Roe on Twitter: @janeroe"),
    ("es", "Sigue a Ana Ruiz en Twitter: @anaruiz"),
    ("de", "Folgen Sie Ute Kramer auf X: @utekramer"),
    ("ar", "لمتابعة أخر الأخبار والتحليلات من إيلاف اشترك بقناتنا على تطبيق واتساب"),
    ("hi", "देश दुनिया की ताजा खबरें पढ़ने के लिए हमारे फेसबुक पेज को लाइक करें"),
    ("tr", "Son dakika haberler için bizi Google News'te takip edin"),
    ("zh", "更多新闻资讯，请关注我们的微信公众号"),
    ("pt", "Siga o Diário no Google Notícias"),
    ("it", "Segui Valfonda Oggi su Google News"),
    ("vi", "Theo dõi Báo Sơn Hà trên Google News"),
    ("id", "Ikuti berita terbaru di Google News"),
    ("en", "Get the latest news delivered to your inbox"),
    ("en", "Sign up for breaking news alerts from the Post"),
    ("en", "Follow us on Google News"),
    ("fr", "Suivez-nous sur Google Actualités"),
    ("es", "Google Noticias"),
    ("pt", "Google Notícias"),
    ("en", "Sorry, the video player failed to load.(Error Code: 101102)"),
    ("en", "Sorry, the video player failed to load. (Error Code: 100013)"),
    ("en", "Media playback is unsupported on your device"),
    ("en", "Media playback is not supported on this device"),
    ("en", "This media is currently unavailable"),
    ("en", "Video cannot be loaded"),
    ("es", "El video no está disponible"),
    ("de", "Das Video konnte nicht geladen werden"),
    ("fr", "Impossible de charger la vidéo"),
    ("en", "To play the media you will need to either install Flash or enable JavaScript."),
    ("id", "Video tidak dapat diputar"),
    ("pl", "Dziękujemy, że przeczytałaś/eś nasz artykuł do końca."),
    ("en", "Thanks for reading The Post."),
    ("es", "Gracias por leernos"),
    ("fr", "Merci de nous lire"),
    ("it", "Grazie per aver letto questo articolo"),
    ("en", "Thank you for reading this article."),
    ("tr", "Haberimizi okuduğunuz için teşekkürler"),
    ("ru", "Спасибо, что читаете нас"),
    (
        "en",
        "All content created by Plains News Foundation is available without charge to any legitimate news publisher.",
    ),
    ("en", "Content created by The Plains News Foundation is available without charge to any eligible news publisher."),
    ("en", "This content was originally published by Plains News and is reproduced here with permission."),
    ("en", "Republish our articles for free, online or in print, under a Creative Commons license."),
    ("en", "This material may not be published, broadcast, rewritten, or redistributed."),
    ("en", "Contact: [email protected]"),
    ("en", "[email protected]"),
    ("en", "Email: [email protected]"),
    ("en", "E-mail the author at [email protected]"),
    ("de", "Kontakt: [email protected]"),
    ("es", "[email protected]"),
    ("vi", "[email protected]"),
    ("en", "Reach the reporter at [email protected]."),
    ("en", "Send tips to [email protected]"),
    ("ko", "[email protected]"),
    ("en", "Copyright PUNCH."),
    ("en", "Copyright The Lakeside Press."),
)
PANEL = (
    "Share this with",
    "Email",
    "Facebook",
    "Twitter",
    "Copy this link",
    "These are external links and will open in a new window",
)
TURNS = (
    ">> REPORTER: The plant will be built on the old landfill, the board said.",
    ">> Nobody in the hall spoke against it.",
)


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize(("language", "line"), LINES)
def test_such_a_line_is_none_of_the_story(language: str, line: str, *, inside: bool) -> None:
    story = STORIES[language]
    lines = (*story[:2], line, story[2]) if inside else (*story, line)
    article = parse_article("\n\n".join(lines))
    assert [block.text for block in article.body] == [*story]


def test_a_panel_of_share_buttons_over_the_story_holds_no_headline() -> None:
    article = parse_article("\n".join(PANEL) + "\n\n" + "\n\n".join(STORIES["en"]))
    assert article.title is None
    assert [block.text for block in article.body] == [*STORIES["en"]]


def test_a_speaker_behind_arrows_stays() -> None:
    article = parse_article("\n\n".join((*STORIES["en"], *TURNS)))
    assert [block.text.lstrip("> ") for block in article.body[-2:]] == [turn.lstrip("> ") for turn in TURNS]
