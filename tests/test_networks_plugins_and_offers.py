"""What networks, consent plugins and offers say around a story's paragraphs, in many languages, is no body."""

import pytest

from newsparse import parse_article

HEADLINE = "Old Quay of Ostrun Closed After Cracks Found"
STORY = (
    "The harbour master of Ostrun closed the old quay on Wednesday after divers found cracks in nine of its pillars.",
    "Fishing boats will have to land their catch at the northern pier until the repairs are finished in August.",
    "Traders at the fish market said they had been told of the closure only an hour before it took effect.",
    "A similar quay in the neighbouring town of Velsund collapsed four years ago, although no one was hurt.",
)
NETWORK = (
    "Sieh dir diesen Beitrag auf Instagram an",
    "Ein Beitrag geteilt von Stadtbad Ellernau (@stadtbad_ellernau)",
    "Ein von @stadtbad geteilter Beitrag",
    "Посмотреть эту публикацию в Instagram",
    "Публикация от Парк (@park)",
    "Переглянути цей допис в Instagram",
    "Bu gönderiyi Instagram'da gör",
    "Belediye (@belediye)'in paylaştığı bir gönderi",
    "Visa detta inlägg på Instagram",
    "Lihat postingan ini di Instagram",
    "Sebuah kiriman dibagikan oleh Kota (@kota)",
    "この投稿をInstagramで見る",
    "緑川市(@midori)がシェアした投稿",
    "Instagram에서 이 게시물 보기",
    "푸른시(@pureun)님의 공유 게시물",
    "在 Instagram 查看这篇帖子",
    "عرض هذا المنشور على Instagram",
    "Xem bài viết này trên Instagram",
    "Příspěvek sdílený Město (@mesto)",
    "A bejegyzés megtekintése az Instagramon",
    "مشاهده این پست در اینستاگرام",
    "इस पोस्ट को इंस्टाग्राम पर देखें",
    "Dit artikel bevat ingesloten inhoud van X. Om deze te bekijken moet je cookies accepteren.",
    "Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen.",
    "Dieser Inhalt kann aufgrund Ihrer Datenschutz-Einstellungen nicht angezeigt werden.",
    "Warning: Third party content may contain adverts",
    "Ta treść nie może być wyświetlona ze względu na Twoje ustawienia prywatności.",
    "Dette indhold kan ikke vises, da du ikke har accepteret cookies.",
    "For å se dette innholdet må du godta informasjonskapsler.",
    "Jos haluat nähdä tämän sisällön, hyväksy evästeet.",
)
OFFERS = (
    "Unlock this article for $2",
    "Try unlimited access for 4 weeks for $1",
    "Unlimited digital access from $5 per month",
    "Want to read more? Subscribe to the Coast Mail.",
    "Not a subscriber yet? See our offers",
    "Jetzt einen Monat für 1 Euro testen, danach 9,90 Euro monatlich.",
    "Testen Sie Bote+ 4 Wochen lang für nur 1 Euro.",
    "Unbegrenzter Zugriff auf alle Artikel",
    "1 € le premier mois puis 9,90 €/mois, sans engagement",
    "Accédez à tous les articles en illimité",
    "Accede sin límites por solo 1 € el primer mes",
    "Abbonati a 1 euro al mese e leggi senza limiti",
    "Acesso ilimitado por apenas R$ 4,90",
    "Probeer een maand voor 1 euro",
    "Lees onbeperkt alle artikelen",
    "Wykup dostęp za 1 zł",
    "Bli prenumerant för 1 kr första månaden",
    "Få adgang for 1 kr. den første måned",
    "Kjøp abonnement for 1 kr",
    "Tilaa 1 € ensimmäinen kuukausi",
    "Předplatné od 99 Kč měsíčně",
    "Már előfizető? Lépjen be",
    "初月無料でお試し",
    "Уже есть подписка? Войти",
    "Aboneler için özel içerik",
)
CONSENT = (
    "Please note that some processing of your personal data may not require your consent.",
    "Any cookies that may not be particularly necessary for the website to function are called non-necessary.",
    "This category only includes cookies that ensures basic functionalities of the website.",
    "The technical storage or access that is used exclusively for statistical purposes.",
    "To provide the best experiences, we use technologies like cookies to store device information.",
    "Not consenting or withdrawing consent, may adversely affect certain features and functions.",
    "Wenn Sie unter 16 Jahre alt sind und Ihre Zustimmung zu freiwilligen Diensten geben möchten, müssen Sie fragen.",
    "Um Ihnen ein optimales Erlebnis zu bieten, verwenden wir Technologien wie Cookies.",
    "Essenzielle Cookies ermöglichen grundlegende Funktionen und sind für die Website erforderlich.",
    "Statistik Cookies erfassen Informationen anonym.",
    "Inhalte von Videoplattformen und Social-Media-Plattformen werden standardmäßig blockiert.",
    "Pour offrir les meilleures expériences, nous utilisons des technologies telles que les cookies.",
    "Le fait de ne pas consentir ou de retirer son consentement peut avoir un effet négatif.",
    "Puede obtener más información o cambiar la configuración en nuestra política de cookies.",
    "Puoi liberamente prestare, rifiutare o revocare il tuo consenso, in qualsiasi momento.",
    "Per fornire le migliori esperienze, utilizziamo tecnologie come i cookie.",
    "Om de beste ervaringen te bieden, gebruiken wij technologieën zoals cookies.",
    "Używamy plików cookie, aby zapewnić najlepszą jakość korzystania z naszej witryny.",
    "Vi bruger cookies til at forbedre din oplevelse på vores hjemmeside.",
    "Kliknutím na „Přijmout vše“ souhlasíte s používáním všech cookies.",
    "当サイトでは、利便性向上のためCookieを使用しています。",
    "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.",
)
TOLD = (
    "Sieh dir diesen Beitrag genau an, riet der Lehrer seiner Klasse am letzten Tag vor den Ferien.",
    "The technical storage of hydrogen is dear, the head of the shipyard told the council of the town.",
    "Cookies were baked by the pupils of the village school and sold at the fish market for two crowns.",
    "Members pay 30 crowns a month, and whoever wants to try the boats first has a week for nothing.",
    "Unlimited access to the lake has been a promise of every mayor of Ostrun since the war, she said.",
    "Accede al cargo tras veinte años de trabajo en el puerto de la ciudad, según dijo ayer.",
    "Jetzt zahlen die Eltern 30 Euro im Monat, und das Bad bleibt trotzdem geschlossen bis zum Sommer.",
)


@pytest.mark.parametrize("line", NETWORK)
def test_a_network_s_words_stand_between_paragraphs(line: str) -> None:
    article = parse_article("\n".join((HEADLINE, *STORY[:2], line, *STORY[2:])))
    assert tuple(block.text for block in article.body) == STORY


@pytest.mark.parametrize("line", OFFERS)
def test_what_it_costs_to_read_on_is_no_body(line: str) -> None:
    paragraphs = "".join(f"<p>{one}</p>" for one in (*STORY[:3], line))
    for page in (
        "\n".join((HEADLINE, *STORY[:3], line)),
        f"<html><body><article><h1>{HEADLINE}</h1>{paragraphs}</article></body></html>",
    ):
        assert tuple(block.text for block in parse_article(page).body) == STORY[:3]


@pytest.mark.parametrize("line", CONSENT)
def test_a_plugin_s_words_on_cookies_are_no_body(line: str) -> None:
    below = parse_article("\n".join((HEADLINE, *STORY[:3], line)))
    above = parse_article("\n".join((line, HEADLINE, "By Petra Lund", *STORY[:3])))
    assert tuple(block.text for block in below.body) == STORY[:3]
    assert tuple(block.text for block in above.body) == STORY[:3]
    assert (below.title, above.title) == (HEADLINE, HEADLINE)


@pytest.mark.parametrize("line", TOLD)
def test_a_story_may_tell_of_the_same_things(line: str) -> None:
    article = parse_article("\n".join((HEADLINE, *STORY[:2], line, *STORY[2:])))
    assert line in {block.text for block in article.body}
