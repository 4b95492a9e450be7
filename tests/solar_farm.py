"""One story in many languages: three paragraphs, the last one of a few words."""

STORIES = {
    "en": (
        "The planning board of Eastbrook has approved a solar farm on the old landfill, after four years of dispute.",
        "Panels will cover 22 acres and power about 1,900 homes, according to the developer.",
        "The company has denied the claims of two neighbors.",
    ),
    "de": (
        "Der Gemeinderat von Oberau hat den Bau eines Windparks auf der alten Deponie nun doch genehmigt.",
        "Sechs Anlagen sollen künftig rund viertausend Haushalte versorgen, teilte die Firma mit.",
        "Die Firma bestreitet die Vorwürfe zweier Nachbarn.",
    ),
    "es": (
        "El concejo de Valmorena aprobó un parque solar en el antiguo vertedero, tras cuatro años de disputa.",
        "Los paneles cubrirán nueve hectáreas y darán luz a unos 1.900 hogares, según la empresa.",
        "La empresa niega las acusaciones de dos vecinos.",
    ),
    "pt": (
        "A câmara de Vale Moreno aprovou uma usina solar no antigo aterro, o que encerra uma disputa de quatro anos.",
        "Os painéis vão cobrir nove hectares e abastecer cerca de 1.900 casas, segundo a empresa.",
        "A empresa nega as acusações de dois vizinhos.",
    ),
    "id": (
        "Dewan kota Tanjungsari menyetujui ladang panel surya di bekas tempat sampah setelah empat tahun berdebat.",
        "Panel akan menutupi sembilan hektare dan menerangi sekitar 1.900 rumah, kata perusahaan itu.",
        "Perusahaan membantah tuduhan dua warga.",
    ),
    "it": (
        "Il consiglio di Valfonda ha approvato un parco solare nella vecchia discarica dopo quattro anni di dispute.",
        "I pannelli copriranno nove ettari e daranno luce a circa 1.900 case, secondo la ditta.",
        "L'azienda respinge le accuse di due vicini.",
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
    "zh": (
        "江口镇议会批准在旧垃圾场建设太阳能电站，结束了持续四年的争议。",
        "电池板将覆盖九公顷土地，可为大约一千九百户居民供电，公司表示。",
        "公司否认了两名邻居的指控，并将继续施工。",
    ),
    "tr": (
        "Gölyazı Belediye Meclisi eski çöplüğe güneş santrali kurulmasını onayladı ve dört yıllık tartışmayı bitirdi.",
        "Paneller dokuz hektarı kaplayacak ve yaklaşık 1900 eve elektrik verecek, dedi şirket.",
        "Şirket iki komşunun iddialarını reddediyor.",
    ),
    "ar": (
        "وافق مجلس مدينة الصفا على إقامة محطة شمسية في موقع المكب القديم لينهي خلافا استمر أربع سنوات.",
        "وستغطي الألواح تسعة هكتارات وتزود نحو ألف وتسعمئة منزل بالكهرباء وفق الشركة.",
        "ونفت الشركة اتهامات اثنين من الجيران.",
    ),
    "vi": (
        "Hội đồng huyện Sơn Hà vừa thông qua dự án điện mặt trời trên bãi rác cũ, chấm dứt bốn năm tranh cãi.",
        "Các tấm pin phủ chín hecta và cấp điện cho khoảng 1.900 hộ dân, công ty cho biết.",
        "Công ty bác bỏ cáo buộc của hai người hàng xóm.",
    ),
    "hi": (
        "सोनपुर नगर परिषद ने पुराने कूड़ाघर पर सौर संयंत्र लगाने को मंजूरी दे दी और चार साल का विवाद खत्म कर दिया।",
        "पैनल नौ हेक्टेयर में लगेंगे और करीब 1900 घरों को बिजली देंगे, कंपनी ने बताया।",
        "कंपनी ने दो पड़ोसियों के आरोपों को खारिज किया है।",
    ),
    "uk": (
        "Рада Зеленогірська схвалила сонячну станцію на старому сміттєзвалищі, і чотирирічна суперечка скінчилася.",
        "Панелі займуть дев'ять гектарів і дадуть світло 1900 будинкам, повідомила компанія.",
        "Компанія відкидає звинувачення двох сусідів.",
    ),
    "pl": (
        "Rada Brzozowa zgodziła się na farmę słoneczną na starym wysypisku i zakończyła spór, który trwał cztery lata.",
        "Panele zajmą dziewięć hektarów i zasilą około 1900 domów, podaje firma.",
        "Firma odrzuca zarzuty dwóch sąsiadów.",
    ),
    "nl": (
        "De gemeenteraad van Oudewaal heeft een zonnepark op de oude stortplaats goedgekeurd na vier jaar ruzie.",
        "De panelen beslaan negen hectare en leveren stroom aan zo'n 1900 huizen, zegt het bedrijf.",
        "Het bedrijf wijst de klachten van twee buren af.",
    ),
    "ja": (
        "青浜町議会は古い処分場に太陽光発電所を建てる計画を承認し、4年に及ぶ対立が終わった。",
        "パネルは9ヘクタールを覆い、約1900世帯に電気を送ると会社は説明している。",
        "会社は近隣住民2人の訴えを否定している。",
    ),
    "ko": (
        "청암시의회는 낡은 매립지에 태양광 발전소를 짓는 안을 통과시켜 4년간의 논쟁을 끝냈다.",
        "패널은 9헥타르를 덮고 약 1천900가구에 전기를 공급한다고 회사는 밝혔다.",
        "회사는 이웃 두 명의 주장을 부인했다.",
    ),
    "fa": (
        "شورای شهر نوروزآباد ساخت نیروگاه خورشیدی در محل قدیمی دفن زباله را تصویب کرد و به اختلافی چهارساله پایان داد.",
        "به گفته شرکت، صفحه‌ها نه هکتار را می‌پوشانند و برق ۱۹۰۰ خانه را تامین می‌کنند.",
        "شرکت ادعای دو همسایه را رد کرده است.",
    ),
    "sv": (
        "Kommunfullmäktige i Norrfors har godkänt en solpark på den gamla soptippen och avslutat en tvist på fyra år.",
        "Panelerna täcker nio hektar och ger el till omkring 1 900 hus, enligt bolaget.",
        "Bolaget tillbakavisar två grannars anklagelser.",
    ),
    "el": (
        "Το δημοτικό συμβούλιο του Αγίου Μηνά ενέκρινε ηλιακό πάρκο στην παλιά χωματερή έπειτα από τέσσερα χρόνια.",
        "Τα πάνελ θα καλύψουν εννέα εκτάρια και θα δώσουν ρεύμα σε 1.900 σπίτια, λέει η εταιρεία.",
        "Η εταιρεία αρνείται τις κατηγορίες δύο γειτόνων.",
    ),
    "he": (
        "מועצת כפר אלון אישרה הקמת פארק סולארי במזבלה הישנה וסיימה מחלוקת של ארבע שנים.",
        "הלוחות יכסו תשעה הקטרים ויספקו חשמל ל-1,900 בתים, מסרה החברה.",
        "החברה דוחה את טענותיהם של שני שכנים.",
    ),
}
