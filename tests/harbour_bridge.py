"""One story in twelve languages: a headline and three paragraphs."""

STORIES = {
    "en": (
        "Harbour bridge reopens after two years of repairs",
        "The old harbour bridge carried its first cars on Monday, two years after cracks were found in its pillars.",
        "Engineers replaced forty of the steel joints and tested each of them through one winter of storms.",
        "The council says that the work cost nine million and that no toll will be asked for.",
    ),
    "de": (
        "Hafenbrücke nach zwei Jahren wieder offen",
        "Über die alte Hafenbrücke sind am Montag die ersten Autos gefahren, zwei Jahre nach den ersten Rissen.",
        "Ingenieure haben vierzig Gelenke aus Stahl ersetzt und jedes einen Winter lang bei Sturm geprüft.",
        "Die Arbeiten haben neun Millionen gekostet, eine Maut wird die Stadt nicht verlangen.",
    ),
    "fr": (
        "Le pont du port rouvre après deux ans de travaux",
        "Le vieux pont du port a vu passer lundi ses premières voitures, deux ans après la découverte de fissures.",
        "Les ingénieurs ont remplacé quarante joints d’acier et les ont éprouvés pendant tout un hiver de tempêtes.",
        "La mairie dit que les travaux ont coûté neuf millions et qu’aucun péage ne sera demandé.",
    ),
    "es": (
        "El puente del puerto reabre tras dos años de obras",
        "El viejo puente del puerto recibió el lunes sus primeros coches, dos años después de hallarse las grietas.",
        "Los ingenieros cambiaron cuarenta juntas de acero y las probaron durante todo un invierno de tormentas.",
        "El ayuntamiento dice que las obras costaron nueve millones y que no habrá peaje.",
    ),
    "pl": (
        "Most portowy otwarty po dwóch latach naprawy",
        "Po starym moście portowym w poniedziałek przejechały pierwsze auta, dwa lata po wykryciu pęknięć w filarach.",
        "Inżynierowie wymienili czterdzieści stalowych łączy i sprawdzali każde z nich przez zimę pełną burz.",
        "Miasto mówi, że prace kosztowały dziewięć milionów i że opłat za przejazd nie będzie.",
    ),
    "sv": (
        "Hamnbron öppnar igen efter två års reparation",
        "Den gamla hamnbron bar sina första bilar i måndags, två år efter att sprickor hittats i pelarna.",
        "Ingenjörerna bytte fyrtio leder av stål och prövade var och en av dem under en vinter av stormar.",
        "Kommunen säger att arbetet kostade nio miljoner och att ingen avgift ska tas ut.",
    ),
    "ru": (
        "Портовый мост открыли после двух лет ремонта",
        "По старому портовому мосту в понедельник проехали первые машины, через два года после трещин в опорах.",
        "Инженеры заменили сорок стальных соединений и проверяли каждое из них целую зиму штормов.",
        "Мэрия говорит, что работы стоили девять миллионов и что платы за проезд не будет.",
    ),
    "tr": (
        "Liman köprüsü iki yıllık onarımdan sonra açıldı",
        "Eski liman köprüsünden pazartesi günü ilk arabalar geçti, ayaklarında çatlak bulunmasından iki yıl sonra.",
        "Mühendisler kırk çelik bağlantıyı değiştirdi ve her birini fırtınalı bir kış boyunca sınadı.",
        "Belediye, işin dokuz milyona mal olduğunu ve geçiş ücreti alınmayacağını söylüyor.",
    ),
    "id": (
        "Jembatan pelabuhan dibuka lagi setelah dua tahun diperbaiki",
        "Jembatan pelabuhan tua dilewati mobil pertama pada hari Senin, dua tahun setelah retakan ditemukan.",
        "Para insinyur mengganti empat puluh sambungan baja dan menguji semuanya selama satu musim badai.",
        "Pemerintah kota mengatakan pekerjaan itu menelan sembilan juta dan tidak akan ada tarif tol.",
    ),
    "he": (
        "גשר הנמל נפתח מחדש אחרי שנתיים של תיקונים",
        "המכוניות הראשונות עברו ביום שני על גשר הנמל הישן, שנתיים אחרי שנמצאו סדקים בעמודים שלו.",
        "המהנדסים החליפו ארבעים חיבורי פלדה ובדקו כל אחד מהם במשך חורף שלם של סערות.",
        "העירייה אומרת כי העבודות עלו תשעה מיליון וכי לא תיגבה אגרה מן הנהגים.",
    ),
    "ja": (
        "港の橋が二年の修理を終えて再開",
        "古い港の橋を月曜日に最初の車が渡った。橋脚にひびが見つかってから二年がたっていた。",
        "技術者たちは四十か所の鋼の継ぎ手を取り替え、嵐の続く冬のあいだ一つずつ確かめた。",
        "市によると工事の費用は九百万で、通行料は取らないという。橋は朝から晩まで通れる。",
    ),
    "ko": (
        "항구 다리, 2년 보수 끝에 다시 열려",
        "오래된 항구 다리에 월요일 첫 차들이 지나갔다. 교각에서 금이 발견된 지 두 해 만이다.",
        "기술자들은 강철 이음매 마흔 곳을 바꾸고 폭풍이 이어진 겨울 내내 하나씩 시험했다.",
        "시는 공사비가 구백만이 들었고 통행료는 받지 않겠다고 밝혔다. 다리는 하루 종일 열린다.",
    ),
}
