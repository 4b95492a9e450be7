"""Readers' comments below a story, in elements that no name tells: known by the button under each."""

import pytest

from harbour_bridge import STORIES
from newsparse import Article, Kind, parse_article

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
