"""Readers' comments below a story, in elements that no name tells: known by the button under each."""

import pytest

from newsparse import Article, Kind, parse_article

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
BUTTONS = {
    "en": "Reply", "de": "Antworten", "fr": "Répondre", "es": "Responder", "pl": "odpowiedz", "sv": "Svara",
    "ru": "Ответить", "tr": "Yanıtla", "id": "Balas", "he": "הגב", "ja": "返信", "ko": "답글",
}  # fmt: skip
COMMENTS = {
    "en": (
        "I crossed it this morning and the tram still rattles.",
        "Nine million, and nobody asked us first.",
        "Why was there no ferry in all that time? We had to drive round the whole bay.",
        "My grandfather built that bridge. He would be glad to see it open.",
        "Next they will find cracks in the new joints.",
    ),
    "de": (
        "Ich bin heute früh drüber, die Tram klappert noch immer.",
        "Neun Millionen, und keiner hat uns gefragt.",
        "Warum gab es die ganze Zeit keine Fähre? Wir mussten um die ganze Bucht fahren.",
        "Mein Großvater hat die Brücke gebaut. Er wäre froh, dass sie offen ist.",
        "Als Nächstes finden sie Risse in den neuen Gelenken.",
    ),
    "fr": (
        "Je l’ai pris ce matin, le tram fait toujours autant de bruit.",
        "Neuf millions, et personne ne nous a demandé notre avis.",
        "Pourquoi pas de bac pendant tout ce temps ? Il fallait faire le tour de la baie.",
        "Mon grand-père a construit ce pont. Il serait content de le voir ouvert.",
        "Bientôt ils trouveront des fissures dans les joints neufs.",
    ),
    "es": (
        "Lo crucé esta mañana y el tranvía sigue haciendo ruido.",
        "Nueve millones, y nadie nos preguntó nada.",
        "¿Por qué no hubo barco en todo ese tiempo? Había que dar la vuelta a la bahía.",
        "Mi abuelo construyó ese puente. Se alegraría de verlo abierto.",
        "Pronto encontrarán grietas en las juntas nuevas.",
    ),
    "pl": (
        "Jechałem dziś rano, tramwaj nadal tak samo hałasuje.",
        "Dziewięć milionów, a nikt nas o zdanie nie pytał.",
        "Dlaczego przez cały ten czas nie było promu? Trzeba było jechać wokół zatoki.",
        "Mój dziadek budował ten most. Ucieszyłby się, że jest otwarty.",
        "Zaraz znajdą pęknięcia w nowych łączach.",
    ),
    "sv": (
        "Jag åkte över i morse och spårvagnen skramlar fortfarande.",
        "Nio miljoner, och ingen frågade oss först.",
        "Varför fanns det ingen färja under hela den tiden? Vi fick köra runt hela viken.",
        "Min farfar byggde den bron. Han skulle vara glad att den är öppen.",
        "Snart hittar de sprickor i de nya lederna.",
    ),
    "ru": (
        "Ехал сегодня утром, трамвай всё так же гремит.",
        "Девять миллионов, а нас никто не спросил.",
        "Почему всё это время не было парома? Приходилось ехать вокруг бухты.",
        "Мой дед строил этот мост. Он был бы рад, что он открыт.",
        "Скоро найдут трещины и в новых соединениях.",
    ),
    "tr": (
        "Bu sabah geçtim, tramvay hâlâ aynı sesi çıkarıyor.",
        "Dokuz milyon, ama bize soran olmadı.",
        "Bunca zaman neden vapur yoktu? Bütün körfezi dolaşmak zorunda kaldık.",
        "O köprüyü dedem yaptı. Açıldığını görse sevinirdi.",
        "Yakında yeni bağlantılarda da çatlak bulurlar.",
    ),
    "id": (
        "Saya lewat tadi pagi dan tremnya masih berisik.",
        "Sembilan juta, dan tidak ada yang bertanya kepada kami.",
        "Mengapa tidak ada feri selama itu? Kami harus memutari seluruh teluk.",
        "Kakek saya membangun jembatan itu. Ia pasti senang melihatnya dibuka.",
        "Sebentar lagi mereka menemukan retakan di sambungan baru.",
    ),
    "he": (
        "עברתי שם הבוקר והרכבת עדיין רועשת מאוד.",
        "תשעה מיליון, ואף אחד לא שאל אותנו קודם.",
        "למה לא הייתה מעבורת כל הזמן הזה? היינו צריכים לנסוע מסביב למפרץ.",
        "סבא שלי בנה את הגשר הזה. הוא היה שמח לראות אותו פתוח.",
        "בקרוב ימצאו סדקים גם בחיבורים החדשים.",
    ),
    "ja": (
        "今朝渡りましたが、電車の音は前と同じでうるさいです。",
        "九百万もかけて、私たちには一言もなかった。",
        "その間なぜ渡し船がなかったのか。湾をぐるりと回るしかなかった。",
        "祖父があの橋を造りました。開いたのを見たら喜ぶでしょう。",
        "そのうち新しい継ぎ手にもひびが見つかるよ。",
    ),
    "ko": (
        "오늘 아침에 건넜는데 전차 소리는 여전히 시끄럽네요.",
        "구백만이나 쓰면서 우리에게는 묻지도 않았다.",
        "그동안 왜 배편이 없었나요? 만을 빙 돌아서 다녀야 했습니다.",
        "우리 할아버지가 그 다리를 지으셨어요. 열린 걸 보면 기뻐하실 겁니다.",
        "곧 새 이음매에서도 금이 나올 겁니다.",
    ),
}
WRITERS = ("willow71", "Per Ohm", "K. N.", "tramfan", "Old Sailor")


def _as_text(language: str) -> str:
    title, *story = STORIES[language]
    comments = [
        line
        for writer, words in zip(WRITERS, COMMENTS[language], strict=True)
        for line in (writer, words, BUTTONS[language])
    ]
    return "\n\n".join([title, *story, *comments])


def _as_html(language: str) -> str:
    title, *story = STORIES[language]
    comments = "".join(
        f"<div><b>{writer}</b><p>{words}</p><p><a href='#'>{BUTTONS[language]}</a></p></div>"
        for writer, words in zip(WRITERS, COMMENTS[language], strict=True)
    )
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    return f"<html><body><h1>{title}</h1><div>{paragraphs}</div><div>{comments}</div></body></html>"


def _holds_the_story_alone(article: Article, language: str) -> bool:
    title, *story = STORIES[language]
    return article.title == title and [block.text for block in article.body] == story


@pytest.mark.parametrize("language", STORIES)
def test_comments_in_text_are_not_the_story(language: str) -> None:
    assert _holds_the_story_alone(parse_article(_as_text(language)), language)


@pytest.mark.parametrize("language", STORIES)
def test_comments_on_a_page_are_not_the_story(language: str) -> None:
    assert _holds_the_story_alone(parse_article(_as_html(language)), language)


@pytest.mark.parametrize("language", ["en", "pl", "ja"])
def test_a_heading_above_the_comments_begins_them(language: str) -> None:
    heading = {"en": "5 comments", "pl": "Komentarze (5)", "ja": "コメント"}[language]
    title, *story = STORIES[language]
    text = "\n\n".join([title, *story, heading, *_as_text(language).split("\n\n")[4:]])
    article = parse_article(text)
    assert _holds_the_story_alone(article, language)
    assert {block.kind for block in article.removed} == {Kind.COMMENT}


@pytest.mark.parametrize(("language", "label"), [("en", "Answer:"), ("de", "Antworten:"), ("ru", "Ответить:")])
def test_answers_that_a_label_leads_in_are_the_story(language: str, label: str) -> None:
    title, *story = STORIES[language]
    comments = COMMENTS[language]
    text = "\n\n".join([title, *(line for words in (*story, *comments) for line in (label, words))])
    body = " ".join(block.text for block in parse_article(text).body)
    assert all(words in body for words in (*story, *comments))


def test_teasers_with_a_link_to_their_comments_are_no_thread() -> None:
    title, *story = STORIES["en"]
    teasers = ("Ferry firm sold", "Mayor opens pool", "Tram line grows", "Market hall to close", "School wins prize")
    above = [line for teaser in teasers for line in (teaser, "Comments")]
    assert _holds_the_story_alone(parse_article("\n\n".join([*above, title, *story])), "en")


def test_nothing_below_a_thread_is_the_story() -> None:
    teasers = (
        "The ferry firm has been sold to a family from the north, which wants to keep all of its nine boats.",
        "The mayor has opened the pool, and the first hundred children may swim in it without paying.",
        "The tram line will be longer by four stops, and the works are to begin before the summer.",
    )
    assert _holds_the_story_alone(parse_article("\n\n".join([_as_text("en"), *teasers * 2])), "en")
