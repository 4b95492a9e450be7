"""What a page leaves in its text: pointers, placeholders, addresses, calls, what players say."""

import pytest

from newsparse import parse_article
from shapes import some_of
from solar_farm import STORIES

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
@some_of(("language", "line"), LINES)
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


MENU = "Home\nSport\nWeather\nFarm to rise on old landfill\nBy Jane Roe\nMay 3, 2024\nShare"
FOOT = "Most read\nFerry stays in port\nHarbour closes for two years\nTerms of use\nPrivacy\n© 2024 The Eastbrook Post"


@some_of(
    ("language", "line"),
    [
        ("en", "Source: https://www.portcalderherald.example/2024/05/free-lessons"),
        ("es", "Fuente: https://www.diario.example/nota/12"),
        ("zh", "原文链接：https://example.org/a/b"),
        ("de", "Quelle: https://www.ursbacher-bote.example/a/123"),
        ("id", "Sumber: https://www.detik.example/berita/d-12"),
        ("en", "Via: https://example.org/a"),
        ("en", "Original article: https://example.org/a/b"),
        ("fr", "Source : https://www.journal.example/article/12"),
        ("ru", "Источник: https://gazeta.example/news/12"),
        ("pl", "Źródło: https://gazeta.example/12"),
        ("pt", "Fonte: https://g1.example/noticia/12"),
        ("vi", "Nguồn: https://bao.example/tin-12"),
        ("tr", "Kaynak: https://gazete.example/12"),
    ],
)
def test_the_address_of_a_source_is_left_out_of_a_page_and_stays_in_an_article_alone(language: str, line: str) -> None:
    story = STORIES[language]
    page = parse_article("\n".join((MENU, *story, line, FOOT)))
    assert not any(line in block.text for block in page.body)
    alone = parse_article("\n\n".join((*story, line)))
    assert [block.text for block in alone.body] == [*story, line]
