"""Sentences that stand around many stories: pointers to other articles, pleas, disclaimers, notes, sign-offs."""

from collections.abc import Callable

import pytest

from newsparse.kinds import BODY
from newsparse.model import Article
from newsparse.parse import parse_article
from shapes import in_shapes

STORIES = {
    "en": (
        "Old Mill of Ashby Will Be Rebuilt",
        "The council of Ashby voted on Monday to rebuild the old mill, which burned down in June last year.",
        "Nobody knows yet how the fire began, and the engineers who looked at the walls said that they still hold.",
        "Several banks have offered loans, but the parish would rather ask its members for the missing money.",
    ),
    "de": (
        "Alte Mühle von Anholt wird wieder aufgebaut",
        "Der Rat von Anholt beschloss am Montag, die alte Mühle wieder aufzubauen, die im Juni abgebrannt war.",
        "Niemand weiß bisher, wie das Feuer ausbrach, doch die Mauern stehen noch, sagten die Ingenieure am Dienstag.",
        "Mehrere Banken boten Kredite an, die Gemeinde will aber lieber ihre Mitglieder um das fehlende Geld bitten.",
    ),
    "fr": (
        "Le vieux moulin de Brède sera reconstruit",
        "Le conseil municipal de Brède a décidé lundi de reconstruire le vieux moulin, détruit par le feu en juin.",
        "Personne ne sait encore comment l’incendie a commencé, mais les murs tiennent toujours, ont dit les experts.",
        "Plusieurs banques ont proposé des prêts, mais la commune préfère demander à ses habitants l’argent manquant.",
    ),
    "es": (
        "El viejo molino de Arriba será reconstruido",
        "El ayuntamiento de Arriba decidió el lunes reconstruir el viejo molino, que ardió en junio del año pasado.",
        "Nadie sabe todavía cómo empezó el fuego, pero los muros siguen en pie, dijeron los ingenieros el martes.",
        "Varios bancos ofrecieron préstamos, pero el pueblo prefiere pedir a sus vecinos el dinero que falta.",
    ),
    "pt": (
        "Velho moinho de Arouca será reconstruído",
        "A câmara de Arouca decidiu na segunda-feira reconstruir o velho moinho, que ardeu em junho do ano passado.",
        "Ninguém sabe ainda como começou o fogo, mas as paredes continuam de pé, disseram os engenheiros na terça.",
        "Vários bancos ofereceram empréstimos, mas a freguesia prefere pedir aos moradores o dinheiro que falta.",
    ),
    "nl": (
        "Oude molen van Aalst wordt herbouwd",
        "De gemeenteraad van Aalst besloot maandag om de oude molen te herbouwen, die in juni afbrandde.",
        "Niemand weet nog hoe de brand is ontstaan, maar de muren staan nog, zeiden de ingenieurs dinsdag.",
        "Verschillende banken boden leningen aan, maar het dorp vraagt het geld liever aan de bewoners zelf.",
    ),
    "no": (
        "Den gamle mølla på Asker skal bygges opp igjen",
        "Kommunestyret i Asker vedtok mandag å bygge opp igjen den gamle mølla, som brant ned i juni i fjor.",
        "Ingen vet ennå hvordan brannen startet, men veggene står fortsatt, sa ingeniørene som så på dem tirsdag.",
        "Flere banker har tilbudt lån, men bygda vil heller be innbyggerne om pengene som fortsatt mangler.",
    ),
    "pl": (
        "Stary młyn w Ostrowie zostanie odbudowany",
        "Rada gminy Ostrowo zdecydowała w poniedziałek o odbudowie starego młyna, który spłonął w czerwcu.",
        "Nikt jeszcze nie wie, jak wybuchł pożar, ale mury nadal stoją, powiedzieli we wtorek inżynierowie.",
        "Kilka banków zaproponowało kredyty, ale gmina woli poprosić mieszkańców o brakujące pieniądze.",
    ),
    "id": (
        "Kincir Tua di Desa Arai Akan Dibangun Lagi",
        "Pemerintah Desa Arai pada hari Senin memutuskan membangun lagi kincir tua yang terbakar bulan Juni.",
        "Belum ada yang tahu bagaimana kebakaran itu terjadi, tetapi temboknya masih berdiri, kata para insinyur.",
        "Beberapa bank menawarkan pinjaman, tetapi warga lebih suka mengumpulkan uang yang kurang itu sendiri.",
    ),
    "ru": (
        "Старую мельницу в Осокине восстановят",
        "Совет Осокина решил в понедельник восстановить старую мельницу, которая сгорела в июне прошлого года.",
        "Никто пока не знает, как начался пожар, но стены ещё стоят, сказали инженеры, осмотревшие их во вторник.",
        "Несколько банков предложили кредиты, но посёлок хочет попросить недостающие деньги у своих жителей.",
    ),
}
"""A headline and three paragraphs in each language."""

POINTERS = [
    ("en", "Also read: Goat climbs the roof of the school"),
    ("en", "You may also like: Goat climbs the roof"),
    ("en", "► Read next | Goat climbs the roof of the school"),
    ("en", "(Read also: Goat climbs the roof of the school)"),
    ("de", "Weiterlesen: https://example.org/ziege"),
    ("de", "► Lesen Sie auch: Ziege steigt auf das Dach"),
    ("fr", "A lire aussi : Une chèvre monte sur le toit"),
    ("es", "Leé también: Una cabra sube al tejado"),
    ("pt", "Leia também: Cabra sobe ao telhado da escola"),
    ("nl", "(Lees ook: Geit klimt op het dak van de school)"),
    ("no", "Les også: Geit klatrer på taket"),
    ("pl", "Czytaj też: Koza weszła na dach szkoły"),
    ("id", "Baca juga: Kambing Naik ke Atap Sekolah"),
    ("id", "Baca Juga Kambing Naik ke Atap Sekolah"),
    ("id", "[Baca juga: Kambing Naik ke Atap Sekolah]"),
    ("ru", "Читайте также: Коза забралась на крышу школы"),
    ("ru", "ЧИТАЙТЕ ТАКЖЕ Коза забралась на крышу школы"),
    ("ru", "Подробнее: Коза забралась на крышу школы"),
    *(
        ("en", line)
        for line in (
            "Читайте також: Коза залізла на дах",
            "Чытайце таксама: Каза на даху школы",
            "Прочетете още: Коза на покрива",
            "Прочитајте и: Коза на крову школе",
            "Тағы оқыңыз: Мектеп шатырындағы ешкі",
            "Okuyun: Keçi okulun çatısına çıktı",
            "Ayrıca okuyun: Keçi okulun çatısında",
            "Həmçinin oxuyun: Keçi məktəbin damında",
            "Đọc thêm: Dê trèo lên mái trường",
            "Olvassa el ezt is: Kecske a tetőn",
            "Citește și: O capră pe acoperiș",
            "Prečítajte si aj: Koza na streche",
            "Preberite še: Koza na strehi",
            "Pročitajte i: Koza na krovu škole",
            "Skaitykite taip pat: Ožka ant stogo",
            "Lasi arī: Kaza uz jumta",
            "Loe ka: Kits kooli katusel",
            "Lexoni edhe: Dhia mbi çati",
            "Lesa einnig: Geit á þaki",
            "Llegiu també: Una cabra a la teulada",
            "Irakurri ere: Ahuntz bat teilatuan",
            "Lees ook: Bok op die dak",
            "Soma pia: Mbuzi juu ya paa",
            "Basahin: Kambing sa bubong",
            "Կարդացեք նաև: Այծը տանիքին",
            "ასევე იხილეთ: თხა სახურავზე",
            "קראו גם: עז על הגג",
            "اقرأ أيضا: ماعز على سطح المدرسة",
            "اقرأ أيضًا ماعز على سطح المدرسة",
            "بیشتر بخوانید: بز روی بام مدرسه",
            "یہ بھی پڑھیں: چھت پر بکری",
            "यह भी पढ़ें: स्कूल की छत पर बकरी",
            "हेही वाचा: शाळेच्या छतावर शेळी",
            "আরও পড়ুন: স্কুলের ছাদে ছাগল",
            "ਇਹ ਵੀ ਪੜ੍ਹੋ: ਛੱਤ 'ਤੇ ਬੱਕਰੀ",
            "આ પણ વાંચો: છત પર બકરી",
            "இதையும் படிக்க: கூரையில் ஆடு",
            "ఇది కూడా చదవండి: పైకప్పుపై మేక",
            "ಇದನ್ನೂ ಓದಿ: ಛಾವಣಿಯ ಮೇಲೆ ಮೇಕೆ",
            "ഇതും വായിക്കുക: മേൽക്കൂരയിൽ ആട്",
            "อ่านเพิ่มเติม: แพะบนหลังคาโรงเรียน",
            "あわせて読みたい：屋根の上のヤギ",
            "【関連記事】屋根の上のヤギ",
            "延伸閱讀：屋頂上的山羊",
            "相关新闻：屋顶上的山羊",
            "▶ 관련기사: 지붕 위의 염소",
        )
    ),
]
"""Lines that name another article, with the language of the story around them."""

SERVICE = [
    ("en", "The post Old Mill of Ashby appeared first on Example Beacon."),
    ("en", "A version of this article appears in print on May 13, 2025, Section B, Page 9."),
    ("en", "Our Standards: The Example Trust Principles."),
    (
        "en",
        "The views expressed in this article are the author’s own and do not necessarily reflect those of the paper.",
    ),
    ("en", "Opinions expressed by contributors are their own."),
    (
        "en",
        "Example Streets is a reader-supported publication. To receive new posts, consider becoming a paid subscriber.",
    ),
    ("en", "Thanks for reading Example Streets! Subscribe for free to receive new posts and support my work."),
    ("en", "You are receiving this email because you signed up at example.org."),
    ("en", "Unsubscribe https://example.org/unsub"),
    ("en", "This summary was generated by AI and reviewed by an editor."),
    ("en", "Was this summary helpful?"),
    ("en", "This audio was generated by AI. Have feedback? Let us know if a name is mispronounced."),
    (
        "en",
        "Prices were correct at the time of publication. Example may receive a share of sales from links on this page.",
    ),
    ("en", "For the latest news, download the Example Express app. Follow us on Telegram."),
    ("en", "This article is more than 2 years old"),
    ("en", "Article continues after this advertisement"),
    ("en", "Ad could not be loaded"),
    ("en", "4.8 from 31 votes"),
    ("en", "Posted in News | 3 Comments"),
    ("en", "___"),
    ("de", "Der Beitrag Alte Mühle von Anholt erschien zuerst auf Beispielbote."),
    ("de", "Dieser Artikel ist älter als ein Jahr."),
    ("de", "Diese Zusammenfassung wurde mithilfe von KI erstellt."),
    ("de", "Die Meinungen in diesem Beitrag geben nicht unbedingt die Ansicht der Redaktion wieder."),
    ("fr", "L’article Le vieux moulin est apparu en premier sur Exemple Info."),
    ("fr", "Les opinions exprimées dans cet article n'engagent que leur auteur."),
    ("fr", "Cet article date de plus d’un an."),
    ("es", "La entrada El viejo molino se publicó primero en Ejemplo Diario."),
    ("es", "Las opiniones expresadas en este artículo son responsabilidad de su autor."),
    ("pt", "O post Velho moinho apareceu primeiro em Exemplo Diário."),
    ("pt", "Siga o canal do Exemplo no WhatsApp."),
    ("nl", "Geplaatst in Buurt | 3 reacties »"),
    ("nl", "Het bericht Oude molen verscheen eerst op Voorbeeldbode."),
    ("no", "Artikkelen er mer enn ett år gammel."),
    ("pl", "Artykuł Stary młyn pochodzi z serwisu Przykład."),
    ("id", "(rap/ids)"),
    ("id", "Tag: kincir, Desa Arai"),
    ("ru", "Читайте нас в Telegram"),
    ("en", "انتهای پیام"),
    ("en", "ติดตามข่าวสารได้ที่ LINE Official"),
]
"""Lines in which a site or a mail speaks of itself."""

NOTES = [
    ("en", "This story was first published on April 9, 2024. It was updated on April 10, 2024, to correct a name."),
    ("en", "Originally published May 3; updated to correct the name of the mill."),
    ("en", "Clarification (29 February 2024): the mill is older."),
    ("en", "We have corrected this article to give the right year."),
    ("de", "Eine frühere Version dieses Artikels nannte das falsche Jahr."),
    ("fr", "Cet article, publié le 3 mai, a été mis à jour le 4 mai."),
    ("fr", "Mise à jour (4 mai) : ajout de la réaction du maire."),
    ("es", "Corrección (3 de mayo de 2024): el molino es más antiguo."),
    ("pt", "Versão anterior deste texto afirmava que o moinho é de 1934. A informação foi corrigida."),
    ("nl", "Een eerdere versie van dit bericht noemde het verkeerde jaar."),
    ("no", "Tidligere versjon av saken hadde feil år."),
    ("pl", "Poprzednia wersja tego artykułu podawała zły rok."),
    ("id", "Berita ini telah mengalami perubahan pada judul."),
    ("ru", "В предыдущей версии статьи был указан неверный год."),
]
"""Notes on what was changed."""

STORY_LINES = [
    ("en", "By continuing to browse the site, visitors had been told, they agreed to the use of cookies."),
    ("en", "All rights reserved, the judge joked, including his own to lunch with the miller and his wife."),
    ("en", "The views expressed in the survey are those of farmers who live beyond the river."),
    ("en", "Read more about the mill in the town hall, where the drawings hang, the mayor told the children."),
    ("en", "Thanks for reading the will aloud, the widow of the miller said to the notary."),
    ("en", "Support independent journalism, the minister told the crowd that had come to the mill."),
    ("en", "The post office appeared first on the list of cuts, then the school and the ferry."),
    ("en", "Popular: that is what the baker says when he is asked what the mill was in his youth."),
    ("en", "The Beacon is a reader-supported weekly, founded by a baker in 1950, and it wants the mill back."),
    ("en", "This story is more than a hundred years old, says the sexton, who tells it at every wedding."),
    ("en", "For the latest news the villagers still go to the well, as their grandmothers did."),
    ("de", "Wenn Ihnen der Fluss gefällt, ist der Herbst die beste Zeit für einen Besuch der Mühle."),
    ("de", "Lesen Sie auch das Kleingedruckte, riet der Anwalt den Bauern, die den Vertrag prüften."),
    ("fr", "La version initiale de ce texte a été rejetée par les sénateurs, qui veulent un autre toit."),
    ("es", "Recibe cada mañana a cien vecinos en su despacho, y a todos les habla del molino."),
    ("nl", "Voordat je verder gaat, zei de molenaar tegen de kinderen, haal je eerst diep adem."),
    ("no", "Følg stien til mølla, sa bestemor, og snu ikke før du ser veggene ved elva."),
    ("id", "Lihat juga surat keputusan itu, kata bupati kepada warga yang datang ke kincir."),
    ("ru", "Читайте также отрывок из книги о мельнице, сказал учитель детям на последнем уроке."),
]
"""Lines of stories that use the words of such sentences."""


def write_text(language: str, line: str) -> str:
    headline, first, second, third = STORIES[language]
    return "\n".join((headline, first, second, line, third))


def write_page(language: str, line: str) -> str:
    headline, first, second, third = STORIES[language]
    inside = "".join(f"<p>{one}</p>" for one in (first, second, line, third))
    return f"<html><body><article><h1>{headline}</h1>{inside}</article></body></html>"


def write_markdown(language: str, line: str) -> str:
    headline, first, second, third = STORIES[language]
    return "\n\n".join((f"# {headline}", first, second, f"**{line}**", third))


WRITERS: dict[str, Callable[[str, str], str]] = {"text": write_text, "html": write_page, "markdown": write_markdown}


def kind_of(article: Article, line: str) -> str:
    letters = "".join(filter(str.isalnum, line)) or line
    found = (one for one in article.blocks if ("".join(filter(str.isalnum, one.text)) or one.text) == letters)
    return next((one.kind.value for one in found), "in a block with others")


def assert_story_stays(article: Article, language: str) -> None:
    text = article.text
    assert [one for one in STORIES[language][1:] if one not in text] == []


@in_shapes("shape", WRITERS)
@pytest.mark.parametrize(("language", "line"), POINTERS, ids=[line for _, line in POINTERS])
def test_pointer_to_another_article_is_not_the_story(language: str, line: str, shape: str) -> None:
    article = parse_article(WRITERS[shape](language, line))
    assert kind_of(article, line) == "related"
    assert_story_stays(article, language)


@in_shapes("shape", WRITERS)
@pytest.mark.parametrize(("language", "line"), SERVICE, ids=[line for _, line in SERVICE])
def test_service_sentence_is_not_the_story(language: str, line: str, shape: str) -> None:
    article = parse_article(WRITERS[shape](language, line))
    assert line not in article.text
    assert kind_of(article, line) not in {kind.value for kind in BODY}
    assert_story_stays(article, language)


@in_shapes("shape", WRITERS)
@pytest.mark.parametrize(("language", "line"), NOTES, ids=[line for _, line in NOTES])
def test_what_was_changed_is_a_note(language: str, line: str, shape: str) -> None:
    article = parse_article(WRITERS[shape](language, line))
    assert [one.text for one in article.notes] == [line]
    assert_story_stays(article, language)


@in_shapes("shape", WRITERS)
@pytest.mark.parametrize(("language", "line"), STORY_LINES, ids=[line for _, line in STORY_LINES])
def test_story_that_uses_such_words_stays(language: str, line: str, shape: str) -> None:
    article = parse_article(WRITERS[shape](language, line))
    assert line in article.text
    assert_story_stays(article, language)


@pytest.mark.parametrize(
    "label", ["Also read", "Read also", "You may also like", "Also read |", "Recommended reading -"]
)
def test_linked_teaser_behind_a_label_is_a_pointer(label: str) -> None:
    article = parse_article(write_page("en", f'{label} <a href="/goat">Goat climbs the roof of the school</a>'))
    assert "Goat climbs" not in article.text
    assert_story_stays(article, "en")


def test_sentence_with_a_link_is_no_pointer() -> None:
    line = 'Read more about <a href="/mill">the old mill of Ashby and its long history in the valley</a>.'
    assert "Read more about the old mill" in parse_article(write_page("en", line)).text


@pytest.mark.parametrize("label", ["Article continues below this ad", "Story continues after advertisement"])
def test_paragraph_under_a_label_that_leads_to_it_stays(label: str) -> None:
    headline, first, second, third = STORIES["en"]
    short = "The letter asks the finder to write back and to “please say whether you have a dog.”"
    lines = (headline, first, "ADVERTISEMENT", label, short, "ADVERTISEMENT", label, second, third)
    article = parse_article("\n".join(lines))
    assert article.paragraphs == (first, short, second, third)


@pytest.mark.parametrize(
    ("language", "box"),
    [
        ("fr", ("La lettre du matin", "Chaque jour, l'essentiel dans votre boîte mail.", "Votre adresse e-mail")),
        ("fr", ("La lettre du soir", "Votre adresse e-mail", "S'inscrire")),
        ("en", ("The Harbour Letter", "Sign up for our daily newsletter", "Email address", "Sign up")),
        ("es", ("Apúntate gratis a nuestro boletín y no te pierdas nada.", "Correo electrónico", "Suscribirme")),
    ],
)
def test_box_goes_with_its_name(language: str, box: tuple[str, ...]) -> None:
    headline, first, second, third = STORIES[language]
    article = parse_article("\n".join((headline, first, *box, second, third)))
    assert [one.text for one in article.body] == [first, second, third]


def test_plea_of_many_words_is_not_the_story() -> None:
    plea = (
        "Before you keep reading: independent local news is only possible because of readers like you. If our work "
        "matters to you, please consider a donation today. Every gift, large or small, goes to the reporters who sit "
        "through the meetings that nobody else has time for, and it will be doubled until Friday. Donate now."
    )
    article = parse_article(write_page("en", plea))
    assert "Donate now" not in article.text
    assert_story_stays(article, "en")


@pytest.mark.parametrize("button", ["[edit]", "[edit | edit source]", "[Bearbeiten]", "¶"])
def test_button_in_a_heading_is_not_its_words(button: str) -> None:
    headline, first, second, third = STORIES["en"]
    html = (
        f"<html><body><article><h1>{headline}</h1><p>{first}</p><p>{second}</p><h2>What the walls say"
        f'<span class="mw-editsection">{button}</span></h2><p>{third}</p></article></body></html>'
    )
    article = parse_article(html)
    assert [one.text for one in article.body] == [first, second, "What the walls say", third]
