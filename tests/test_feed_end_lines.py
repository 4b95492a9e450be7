"""The line with which feeds of weblogs end: "The post X appeared first on Y.", in the languages that write it."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from shapes import in_shapes

LINES = {
    "en": "The post {} appeared first on Harbour Beacon.",
    "en, turned": "The post {} first appeared on Harbour Beacon.",
    "de": "Der Beitrag {} erschien zuerst auf Hafenbote.",
    "fr": "L’article {} est apparu en premier sur Le Quai.",
    "es": "La entrada {} se publicó primero en Diario del Muelle.",
    "es, otra": "El artículo {} apareció primero en Diario del Muelle.",
    "it": "L'articolo {} proviene da Il Molo.",
    "pt": "O post {} apareceu primeiro em Jornal do Cais.",
    "nl": "Het bericht {} verscheen eerst op Kadebode.",
    "sv": "Inlägget {} dök först upp på Hamnbladet.",
    "no": "Innlegget {} dukket først opp på Kaiavisa.",
    "da": "Indlægget {} blev først udgivet på Havneavisen.",
    "fi": "Artikkeli {} julkaistiin ensimmäisen kerran Satamalehti.",
    "pl": "Artykuł {} pochodzi z serwisu Nabrzeże.",
    "cs": "Příspěvek {} se nejdříve objevil na Přístavní list.",
    "sk": "Príspevok {} zobrazený najskôr Prístavný list.",
    "ru": "Сообщение {} появились сначала на Портовый вестник.",
    "uk": "Запис {} спершу з’явиться на Портовий вісник.",
    "bg": "Материалът {} е публикуван за пръв път на Пристанище.",
    "sr": "Чланак {} се појавио прво на Лучки лист.",
    "hr": "Objava {} pojavila se prvi puta na Lučki list.",
    "sl": "Objava {} se je prvič pojavila na Pristaniški list.",
    "ro": "Articolul {} apare prima dată în Gazeta Portului.",
    "hu": "A(z) {} bejegyzés először a Kikötői Lap oldalon jelent meg.",
    "el": "Το άρθρο {} εμφανίστηκε πρώτα στο Λιμάνι.",
    "tr": "{} yazısı ilk önce Liman Postası üzerinde ortaya çıktı.",
    "ar": "ظهرت المقالة {} أولاً على جريدة الميناء.",
    "fa": "نوشته {} اولین بار در روزنامه بندر. پدیدار شد.",
    "he": "הפוסט {} הופיע לראשונה ב-עיתון הנמל.",
    "ja": "投稿 {} は 港新聞 に最初に表示されました。",
    "zh": "{} 最先出现在 港口日报。",
    "zh-TW": "〈{}〉這篇文章最早發佈於《港口日報》。",
    "ko": "{} 게시물이 항구신문에 처음 등장했습니다.",
    "id": "Postingan {} pertama kali tampil pada Harian Dermaga.",
    "vi": "Bài viết {} đã xuất hiện đầu tiên vào ngày Báo Bến Cảng.",
    "th": "โพสต์ {} ปรากฏครั้งแรกที่ ข่าวท่าเรือ",
    "ca": "L'entrada {} s'ha publicat primer a Diari del Moll.",
    "lt": "Įrašas {} pirmiausia pasirodė Uosto žinios.",
    "lv": "Ieraksts {} pirmo reizi publicēts Ostas ziņas.",
    "et": "Postitus {} ilmus esmalt Sadama Sõnumid.",
    "is": "Færslan {} birtist fyrst á Hafnarblaðið.",
    "en around other scripts": "The post {} appeared first on 港新聞.",
    "en around Cyrillic": "The post {} appeared first on Портовый вестник.",
    "en around Arabic": "The post {} appeared first on جريدة الميناء.",
    "en around Hindi": "The post {} appeared first on बंदरगाह समाचार.",
}
STAY = (
    "The post office first appeared on the list of cuts in May, and the school after it.",
    "The post was advertised first on Monday, and nobody in the harbour wanted it at that wage.",
    "Der Beitrag der Stadt erschien zuerst auf dem Papier, gezahlt wurde er im Herbst.",
    "L'article 12 du contrat est apparu en premier sur la table, a dit le maire.",
    "Запись разговора впервые появилась в сети в пятницу, сказал мэр города.",
    "Запись сделала Анна, и в доме впервые появилась Надежда, сказал мэр города.",
    "Artykuł 5 pochodzi z ustawy, którą rada przyjęła w maju bez głosu sprzeciwu.",
    "投稿は三日後に削除されたと市の担当者は話した。",
    "Articolul 4 apare prima dată în legea din mai, a spus primarul orașului.",
    "Inlägget dök först upp på en vägg i hamnen, säger borgmästaren om saken.",
)


def write(form: str, language: str, line: str) -> str:
    title, *paragraphs = STORIES[language]
    if form == "text":
        return "\n\n".join([title, *paragraphs, line])
    if form == "body":
        return "\n".join([*paragraphs, line])
    linked = line.replace(title, f'<a href="https://harbour.example/1">{title}</a>')
    return "".join(f"<p>{one}</p>\n" for one in [*paragraphs, linked])


@in_shapes("form", ["text", "body", "feed"])
@pytest.mark.parametrize("named", LINES)
def test_the_line_that_names_the_post_is_no_paragraph(named: str, form: str) -> None:
    own = named.split(",", maxsplit=1)[0]
    languages = [own] if own in STORIES else ["en", "ja", "ru", "he"]
    for language in languages:
        line = LINES[named].format(STORIES[language][0])
        article = parse_article(write(form, language, line))
        assert list(article.paragraphs) == list(STORIES[language][1:])
        assert line in [block.text for block in article.removed]


@pytest.mark.parametrize("line", STAY)
def test_sentences_about_posts_stay(line: str) -> None:
    assert line in parse_article(write("text", "en", line)).paragraphs
