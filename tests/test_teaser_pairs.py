"""Other articles below a story, each a headline and a summary of one sentence, are not its last sections."""

import pytest

from newsparse import Kind, parse_article

STORIES = {
    "en": """
Council Keeps the Old Harbour Bridge Open
The council of Selby Quay voted on Tuesday evening to keep the old bridge open for another winter.
More than two thousand people had signed a petition against the plan, which the harbour board published in spring.
“We heard what people told us,” said the mayor, Ada Holm, after the vote in the packed town hall.
Repairs to the wooden deck are to begin in March, and the board expects them to take about eight weeks.
More on this story
Ferry Line Adds Two Evening Sailings
From June the last boat leaves the northern pier at eleven, the company says.
School Choir Wins a National Prize
Forty children from the hill district sang in the capital and came home with gold.
Storm Takes the Roof Off a Museum
Nobody was hurt when the wind tore the tiles away early on Sunday morning.
""",
    "de": """
Stadtrat hält die alte Hafenbrücke offen
Der Stadtrat von Selbin hat am Dienstagabend beschlossen, die alte Brücke noch einen Winter lang offen zu halten.
Mehr als zweitausend Menschen hatten gegen den Plan unterschrieben, den das Hafenamt im Frühjahr vorgelegt hatte.
„Wir haben gehört, was die Leute sagen“, sagte Bürgermeisterin Ada Holm nach der Abstimmung im vollen Rathaus.
Die Arbeiten am hölzernen Belag sollen im März beginnen und nach Angaben des Amtes etwa acht Wochen dauern.
Mehr zum Thema
Fährlinie fährt abends zweimal öfter
Vom Juni an legt das letzte Schiff um elf Uhr am Nordkai ab, teilt die Reederei mit.
Schulchor gewinnt einen Preis des Bundes
Vierzig Kinder aus dem Bergviertel sangen in der Hauptstadt und kamen mit Gold zurück.
Sturm deckt das Dach eines Museums ab
Niemand wurde verletzt, als der Wind am frühen Sonntag die Ziegel herunterriss.
""",
    "fr": """
Le vieux pont du port restera ouvert
Le conseil de Selbourg a décidé mardi soir de laisser le vieux pont ouvert pendant un hiver encore.
Plus de deux mille personnes avaient signé une pétition contre le projet que le port avait présenté au printemps.
« Nous avons entendu les habitants », a déclaré la maire, Ada Holm, après le vote dans une salle comble.
Les travaux du tablier en bois doivent commencer en mars et durer environ huit semaines, selon le port.
À lire aussi
Deux traversées de plus le soir
À partir de juin, le dernier bateau quittera le quai nord à onze heures, annonce la compagnie.
La chorale d'une école reçoit un prix
Quarante enfants du quartier haut ont chanté dans la capitale et sont revenus avec l'or.
La tempête emporte le toit d'un musée
Personne n'a été blessé quand le vent a arraché les tuiles dimanche à l'aube.
""",
    "es": """
El viejo puente del puerto seguirá abierto
El consejo de Selbia decidió el martes por la noche mantener abierto el viejo puente un invierno más.
Más de dos mil personas habían firmado una petición contra el plan que el puerto presentó en primavera.
“Hemos oído lo que nos dice la gente”, dijo la alcaldesa, Ada Holm, tras la votación en la sala llena.
Las obras de la cubierta de madera empezarán en marzo y durarán unas ocho semanas, según el puerto.
Noticias relacionadas
La línea añade dos barcos por la noche
Desde junio el último barco sale del muelle norte a las once, dice la compañía.
El coro de una escuela gana un premio
Cuarenta niños del barrio alto cantaron en la capital y volvieron con el oro.
El temporal se lleva el techo de un museo
Nadie resultó herido cuando el viento arrancó las tejas el domingo de madrugada.
""",
    "it": """
Il vecchio ponte del porto resta aperto
Il consiglio di Selbiano ha deciso martedì sera di tenere aperto il vecchio ponte per un altro inverno.
Più di duemila persone avevano firmato una petizione contro il piano che il porto aveva presentato in primavera.
«Abbiamo ascoltato gli abitanti», ha detto la sindaca, Ada Holm, dopo il voto nella sala piena.
I lavori sul piano di legno cominceranno a marzo e dureranno circa otto settimane, secondo il porto.
Leggi anche
Due traghetti in più ogni sera
Da giugno l'ultima barca lascia il molo nord alle undici, fa sapere la compagnia.
Il coro di una scuola vince un premio
Quaranta bambini del quartiere alto hanno cantato nella capitale e sono tornati con l'oro.
Il vento porta via il tetto di un museo
Nessuno è rimasto ferito quando le tegole sono cadute all'alba di domenica.
""",
    "sv": """
Gamla hamnbron hålls öppen
Kommunstyrelsen i Selbyhamn beslöt på tisdagskvällen att hålla den gamla bron öppen en vinter till.
Mer än två tusen personer hade skrivit under mot planen som hamnen lade fram i våras.
”Vi har hört vad folk säger”, sade kommunalrådet Ada Holm efter omröstningen i den fulla salen.
Arbetet med trädäcket börjar i mars och väntas ta omkring åtta veckor, enligt hamnen.
Läs mer
Färjan får två nya turer på kvällen
Från juni går den sista båten från norra kajen klockan elva, säger rederiet.
Skolkör vinner ett stort pris
Fyrtio barn från backen sjöng i huvudstaden och kom hem med guld.
Stormen tog taket på ett museum
Ingen skadades när vinden rev bort teglet tidigt på söndagen.
""",
    "id": """
Jembatan Lama Pelabuhan Tetap Dibuka
Dewan kota Selabuhan pada Selasa malam memutuskan membuka jembatan lama itu selama satu musim lagi.
Lebih dari dua ribu warga telah menandatangani petisi menentang rencana yang diajukan pelabuhan pada awal tahun.
“Kami mendengar suara warga,” kata Wali Kota Ada Holm setelah pemungutan suara di balai kota yang penuh.
Perbaikan lantai kayu akan dimulai pada Maret dan diperkirakan berlangsung delapan minggu, kata pihak pelabuhan.
Berita Terkait
Kapal Malam Ditambah Dua Kali
Mulai Juni kapal terakhir berangkat dari dermaga utara pukul sebelas, kata perusahaan itu.
Paduan Suara Sekolah Meraih Juara
Empat puluh anak dari kampung atas bernyanyi di ibu kota dan pulang membawa emas.
Badai Menerbangkan Atap Museum
Tidak ada korban ketika angin merobohkan genting pada Minggu pagi, kata polisi.
""",
    "ru": """
Старый портовый мост останется открытым
Городской совет Селбина решил во вторник вечером оставить старый мост открытым ещё на одну зиму.
Более двух тысяч человек подписали обращение против плана, который порт представил весной этого года.
«Мы услышали жителей», — сказала мэр Ада Хольм после голосования в переполненном зале ратуши.
Ремонт деревянного настила начнётся в марте и займёт около восьми недель, сообщили в порту.
Читайте также
Паром сделает два новых рейса вечером
С июня последнее судно будет отходить от северного причала в одиннадцать, сообщает компания.
Школьный хор получил премию страны
Сорок детей из верхнего района пели в столице и вернулись домой с золотом.
Буря сорвала крышу музея
Никто не пострадал, когда ветер сбросил черепицу рано утром в воскресенье.
""",
    "tr": """
Eski liman köprüsü açık kalacak
Selbi belediye meclisi salı akşamı eski köprünün bir kış daha açık kalmasına karar verdi.
İki binden fazla kişi limanın ilkbaharda açıkladığı plana karşı bir dilekçe imzalamıştı.
“Halkın söylediğini duyduk” diyen belediye başkanı Ada Holm, oylamadan sonra dolu salonda konuştu.
Ahşap zeminin onarımı mart ayında başlayacak ve liman yönetimine göre yaklaşık sekiz hafta sürecek.
İlgili Haberler
Vapura akşam iki yeni sefer eklendi
Hazirandan itibaren son vapur kuzey iskelesinden on birde kalkacak, diyor şirket.
Okul korosu ülke birincisi oldu
Tepe mahallesinden kırk çocuk başkentte şarkı söyledi ve altınla döndü.
Fırtına müzenin çatısını uçurdu
Pazar sabahı erken saatlerde rüzgâr kiremitleri söktüğünde kimse yaralanmadı.
""",
}
"""Headline, four paragraphs, the label of other articles, and three of them, each a headline and a summary."""
MENU, FOOT = ("Home", "News", "Sport", "Weather"), ("About us", "Contact", "Privacy policy", "© 2026 The Selby Herald")
"""What a scraper leaves around such a page."""
PARTING = ("{label}", "{label}\n\n3 min")
"""What stands between the last paragraph and the first teaser."""


def _parts(language: str) -> tuple[str, list[str], str, list[tuple[str, str]]]:
    title, *rest = STORIES[language].strip().split("\n")
    return title, rest[:4], rest[4], list(zip(rest[5::2], rest[6::2], strict=True))


def _text(language: str, parting: str, signed: str = "") -> str:
    title, story, label, pairs = _parts(language)
    teasers = [line for pair in pairs for line in (*pair, signed) if line]
    return "\n\n".join([*MENU, title, *story, parting.format(label=label), *teasers, *FOOT])


def _html(language: str, parting: str) -> str:
    title, story, label, pairs = _parts(language)
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    line = parting.format(label=label).replace("\n\n", "</div><div>")
    teasers = "".join("<div><h3>{}</h3><p>{}</p></div>".format(*pair) for pair in pairs)
    return (
        f"<html><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav><main><h1>{title}</h1>{paragraphs}"
        f"<div>{line}</div>{teasers}</main><footer>© 2026 The Selby Herald</footer></body></html>"
    )


@pytest.mark.parametrize("parting", PARTING)
@pytest.mark.parametrize("language", STORIES)
def test_text(language: str, parting: str) -> None:
    article = parse_article(_text(language, parting))
    assert [block.text for block in article.body] == _parts(language)[1]


@pytest.mark.parametrize("language", STORIES)
def test_signed(language: str) -> None:
    article = parse_article(_text(language, "{label}", "Ilse Maranz"))
    assert [block.text for block in article.body] == _parts(language)[1]


@pytest.mark.parametrize("parting", PARTING)
@pytest.mark.parametrize("language", STORIES)
def test_html(language: str, parting: str) -> None:
    article = parse_article(_html(language, parting))
    assert [block.text for block in article.body] == _parts(language)[1]


@pytest.mark.parametrize("language", STORIES)
def test_sections_of_a_story(language: str) -> None:
    """The same lines without what parts them from the story are its sections."""
    title, story, _, pairs = _parts(language)
    sections = [line for pair in pairs for line in pair]
    article = parse_article("\n\n".join([title, *story, *sections]))
    assert [block.text for block in article.body][-6:] == sections
    assert [block.kind for block in article.body][-6:] == [Kind.HEADING, Kind.PARAGRAPH] * 3
