"""Forms of credits, each kind in ten lines and more: what is the caption, who took the picture, and for whom."""

import pytest

from newsparse import parse_article
from newsparse.attribution import split_caption
from one_story import BODIES
from shapes import some_of

Row = tuple[str, str, list[str], list[str], str | None]
"""A line, its caption, the photographers, the sources and the distributor that must come back."""

SURNAME_FIRST: list[Row] = [
    ("Lin Yu Fang/Getty Images", "", ["Lin Yu Fang"], ["Getty Images"], None),
    (
        "A crane over the port. Foto: Park Ji Hoon / Getty Images",
        "A crane over the port.",
        ["Park Ji Hoon"],
        ["Getty Images"],
        None,
    ),
    (
        "Le maire sur le pont. - Lê Quang Hưng / Abaca Press",
        "Le maire sur le pont.",
        ["Lê Quang Hưng"],
        ["Abaca Press"],
        None,
    ),
    (
        "Passengers wait in Hanoi. (Nguyen Van Minh/AFP)",
        "Passengers wait in Hanoi.",
        ["Nguyen Van Minh"],
        ["AFP"],
        None,
    ),
    ("Der Hafen am Abend. Foto: Chen Wei Ting/dpa", "Der Hafen am Abend.", ["Chen Wei Ting"], ["dpa"], None),
    ("The night market reopens. Photo: Tan Ah Kow", "The night market reopens.", ["Tan Ah Kow"], [], None),
    (
        "Students march past the hall. REUTERS/Kim Min Seo",
        "Students march past the hall.",
        ["Kim Min Seo"],
        ["REUTERS"],
        None,
    ),
    (
        "Wali kota membuka jembatan. (Lee Jae Won/pesisir.id)",
        "Wali kota membuka jembatan.",
        ["Lee Jae Won"],
        ["pesisir.id"],
        None,
    ),
    (
        "Rescue boats at the pier. (© TRAN THI MAI/AFP via Getty Images)",
        "Rescue boats at the pier.",
        ["TRAN THI MAI"],
        ["AFP"],
        "Getty Images",
    ),
    ("Bombeiros no moinho. — Choi Eun Ji/AFP", "Bombeiros no moinho.", ["Choi Eun Ji"], ["AFP"], None),
]
INITIALS: list[Row] = [
    ("A.P. Natarajan for Northshire Live", "", ["A.P. Natarajan"], ["Northshire Live"], None),
    ("The ferry leaves the pier. A.P. Natarajan/UPI", "The ferry leaves the pier.", ["A.P. Natarajan"], ["UPI"], None),
    (
        "Ducks cross the road near the millT.J. Marsh/UPI",
        "Ducks cross the road near the mill",
        ["T.J. Marsh"],
        ["UPI"],
        None,
    ),
    (
        "Ducks cross the road near the mill R. K. Menon/Xinhua/ANI",
        "Ducks cross the road near the mill",
        ["R. K. Menon"],
        ["Xinhua", "ANI"],
        None,
    ),
    (
        "The mayor opens the bridge on Monday. | T.J. Marsh",
        "The mayor opens the bridge on Monday.",
        ["T.J. Marsh"],
        [],
        None,
    ),
    ("Ducks cross the road (J. B. Sutton, KXTV)", "Ducks cross the road", ["J. B. Sutton"], ["KXTV"], None),
    ("The school closes for good.R. K. Menon", "The school closes for good.", ["R. K. Menon"], [], None),
    (
        "Foto: Reuters/A.P. Natarajan Un bombero en el incendio del molino.",
        "Un bombero en el incendio del molino.",
        ["A.P. Natarajan"],
        ["Reuters"],
        None,
    ),
    (
        "The bridge stays shut this year. ELLEN ST. CLAIR (EPA via Getty Images)",
        "The bridge stays shut this year.",
        ["ELLEN ST. CLAIR"],
        ["EPA"],
        "Getty Images",
    ),
    (
        "The bridge stays shut this year.Ellen St. Clair",
        "The bridge stays shut this year.",
        ["Ellen St. Clair"],
        [],
        None,
    ),
    (
        "De burgemeester op de brug. Bron: Pieter 't Hoen/Belga",
        "De burgemeester op de brug.",
        ["Pieter 't Hoen"],
        ["Belga"],
        None,
    ),
    (
        "El alcalde en el puente. © ANA PAULA DE SOUSA/AFP",
        "El alcalde en el puente.",
        ["ANA PAULA DE SOUSA"],
        ["AFP"],
        None,
    ),
]
FOR_A_PAPER: list[Row] = [
    ("Tom Arkwell for The Daily Ledger", "", ["Tom Arkwell"], ["The Daily Ledger"], None),
    ("Jane Roe/The Harbor Times", "", ["Jane Roe"], ["The Harbor Times"], None),
    ("Nathan Fields / TODAY", "", ["Nathan Fields"], ["TODAY"], None),
    ("Lori Parks/CNET", "", ["Lori Parks"], ["CNET"], None),
    ("Ricardo Lobos for VERANDA", "", ["Ricardo Lobos"], ["VERANDA"], None),
    ("Credit: harold van buren/KXTV", "", ["harold van buren"], ["KXTV"], None),
    (
        "Fans wait outside the stadium. Zoltán Kovács for oaktonnews.com",
        "Fans wait outside the stadium.",
        ["Zoltán Kovács"],
        ["oaktonnews.com"],
        None,
    ),
    (
        "The mayor opens the bridge. (D’Angelo Reeve for oaktonnews.com via Reuters)",
        "The mayor opens the bridge.",
        ["D’Angelo Reeve"],
        ["oaktonnews.com"],
        "Reuters",
    ),
    (
        "The mayor opens the bridge. (Image by Sean McGarry for oaktonnews.com)",
        "The mayor opens the bridge.",
        ["Sean McGarry"],
        ["oaktonnews.com"],
        None,
    ),
    (
        "Ducks cross the roadCredit...Lucy de Villiers for oaktonnews.com",
        "Ducks cross the road",
        ["Lucy de Villiers"],
        ["oaktonnews.com"],
        None,
    ),
    (
        "There are many main breaks each year, an official said.CreditMichael Appley for The New Ledger Times",
        "There are many main breaks each year, an official said.",
        ["Michael Appley"],
        ["The New Ledger Times"],
        None,
    ),
    (
        "Ducks cross the road near the mill Kate Fox-Barlow/Northshire Live",
        "Ducks cross the road near the mill",
        ["Kate Fox-Barlow"],
        ["Northshire Live"],
        None,
    ),
    (
        "Ducks cross the road near the millCreditCreditT.J. Marsh/Northshire Live",
        "Ducks cross the road near the mill",
        ["T.J. Marsh"],
        ["Northshire Live"],
        None,
    ),
]
ON_A_STOCK_SITE: list[Row] = [
    (
        "Ducks cross the road Photo by Martin Luther Oaks Jr. on Pexels",
        "Ducks cross the road",
        ["Martin Luther Oaks Jr."],
        ["Pexels"],
        None,
    ),
    (
        "The mayor opens the bridge. Photo by Tom Arkwell on Unsplash",
        "The mayor opens the bridge.",
        ["Tom Arkwell"],
        ["Unsplash"],
        None,
    ),
    ("Foto von Jana Muster auf Unsplash", "", ["Jana Muster"], ["Unsplash"], None),
    ("Photo de Anne Moreau sur Unsplash", "", ["Anne Moreau"], ["Unsplash"], None),
    ("Foto de Lucía Peña en Unsplash", "", ["Lucía Peña"], ["Unsplash"], None),
    ("Foto di Marco Testa su Unsplash", "", ["Marco Testa"], ["Unsplash"], None),
    ("Foto: Ola Nordin på Unsplash", "", ["Ola Nordin"], ["Unsplash"], None),
    ("Image by Peter Probe from Pixabay", "", ["Peter Probe"], ["Pixabay"], None),
    ("Bild von Peter Probe auf Pixabay", "", ["Peter Probe"], ["Pixabay"], None),
    ("Foto door Anneke de Wit via Pexels", "", ["Anneke de Wit"], [], "Pexels"),
]
WITHOUT_A_COLON: list[Row] = [
    ("Le maire sur le pont. Photo Hélène de La Cour", "Le maire sur le pont.", ["Hélène de La Cour"], [], None),
    ("Le marché, samedi 5 mai Photo Yann du Perrier", "Le marché, samedi 5 mai", ["Yann du Perrier"], [], None),
    (
        "Le marché, samedi 5 mai Photo L’Écho du Sud / Anne Roux-Vidal",
        "Le marché, samedi 5 mai",
        ["Anne Roux-Vidal"],
        ["L’Écho du Sud"],
        None,
    ),
    (
        "Il mercato della città vecchia, sabato Foto LaPresse",
        "Il mercato della città vecchia, sabato",
        [],
        ["LaPresse"],
        None,
    ),
    (
        "Der Umzug am Sonntag in der Innenstadt Foto DPA Images",
        "Der Umzug am Sonntag in der Innenstadt",
        [],
        ["DPA Images"],
        None,
    ),
    ("Brand in de haven van Waterland Foto EPA", "Brand in de haven van Waterland", [], ["EPA"], None),
    ("De markt op zaterdag 5 mei. (Foto Jan de Wit)", "De markt op zaterdag 5 mei.", ["Jan de Wit"], [], None),
    ("Photo Credit University of Oakton", "", [], ["University of Oakton"], None),
    ("The old mill burns. Photo Jane Roe", "The old mill burns.", ["Jane Roe"], [], None),
    ("Photo Anne Moreau", "", ["Anne Moreau"], [], None),
    ("Burmistrz na moście w Lipsku. Fot. Anna Nowak", "Burmistrz na moście w Lipsku.", ["Anna Nowak"], [], None),
    (
        "My uncle's car on the front lawn. Photo provided by Bruce Kurz.",
        "My uncle's car on the front lawn.",
        ["Bruce Kurz"],
        [],
        None,
    ),
    ("The pier at dawn. Photo taken by Jane Roe", "The pier at dawn.", ["Jane Roe"], [], None),
    (
        "The candidate and his husband. By Kamil Krawczyk.",
        "The candidate and his husband.",
        ["Kamil Krawczyk"],
        [],
        None,
    ),
]
IN_FRONT: list[Row] = [
    ("Bildnachweis: APADas Rathaus von Lindau bei Nacht", "Das Rathaus von Lindau bei Nacht", [], ["APA"], None),
    ("Archivbild: XinhuaDas Rathaus von Lindau bei Nacht", "Das Rathaus von Lindau bei Nacht", [], ["Xinhua"], None),
    ("© Reuters Das Rathaus von Lindau bei Nacht", "Das Rathaus von Lindau bei Nacht", [], ["Reuters"], None),
    (
        "© Getty Images, Das Rathaus von Lindau bei Nacht",
        "Das Rathaus von Lindau bei Nacht",
        [],
        ["Getty Images"],
        None,
    ),
    (
        "Getty Images Der Umzug am Sonntag in der Innenstadt",
        "Der Umzug am Sonntag in der Innenstadt",
        [],
        ["Getty Images"],
        None,
    ),
    (
        "Getty Images Un bombero en el incendio del molino.",
        "Un bombero en el incendio del molino.",
        [],
        ["Getty Images"],
        None,
    ),
    (
        "Quelle: Mohammed al-Rashid/epdDie Feuerwehr löscht den Brand.",
        "Die Feuerwehr löscht den Brand.",
        ["Mohammed al-Rashid"],
        ["epd"],
        None,
    ),
    (
        "Foto: Bernau LIVE – Beleuchtung unter der Leitung der Stadt",
        "Beleuchtung unter der Leitung der Stadt",
        [],
        ["Bernau LIVE"],
        None,
    ),
]
BEHIND_A_BAR: list[Row] = [
    (
        "Das Rathaus von Lindau bei Nacht | Sven Kämmer/Keystone",
        "Das Rathaus von Lindau bei Nacht",
        ["Sven Kämmer"],
        ["Keystone"],
        None,
    ),
    (
        "Das Rathaus von Lindau bei Nacht(picture alliance)",
        "Das Rathaus von Lindau bei Nacht",
        [],
        ["picture alliance"],
        None,
    ),
    (
        "La plaza mayor de Lárez, este domingo / Ana Belén Ferrer Costa",
        "La plaza mayor de Lárez, este domingo",
        ["Ana Belén Ferrer Costa"],
        [],
        None,
    ),
    (
        "El alcalde en el puente. / José Ignacio de la Peña",
        "El alcalde en el puente.",
        ["José Ignacio de la Peña"],
        [],
        None,
    ),
    (
        "Moradores na praça, no domingo - Luís de Sá Pereira/Reuters",
        "Moradores na praça, no domingo",
        ["Luís de Sá Pereira"],
        ["Reuters"],
        None,
    ),
    ("سوق المدينة القديمة يوم السبت - الأناضول", "سوق المدينة القديمة يوم السبت", [], ["الأناضول"], None),
    ("رئيس البلدية على الجسر الجديد.(أ ف ب)", "رئيس البلدية على الجسر الجديد.", [], ["أ ف ب"], None),
    (
        "The library before the storm | Jane Roe, Harbor Times",
        "The library before the storm",
        ["Jane Roe"],
        ["Harbor Times"],
        None,
    ),
    (
        "Les pompiers devant la mairie | Anne Moreau/AFP",
        "Les pompiers devant la mairie",
        ["Anne Moreau"],
        ["AFP"],
        None,
    ),
    (
        "Der Mensch als Getriebener der Zeit?Fotolia 755112",
        "Der Mensch als Getriebener der Zeit?",
        [],
        ["Fotolia 755112"],
        None,
    ),
]
AGENCIES_ALONE: list[Row] = [
    ("REUTERS/The Canadian Press", "", [], ["REUTERS", "The Canadian Press"], None),
    ("epd/dpa", "", [], ["epd", "dpa"], None),
    ("AP Photo/sid", "", [], ["AP Photo", "sid"], None),
    ("Reuters", "", [], ["Reuters"], None),
    ("Lehtikuva", "", [], ["Lehtikuva"], None),
    ("Associated Press", "", [], ["Associated Press"], None),
    ("PAP", "", [], ["PAP"], None),
    ("AFP, EFE", "", [], ["AFP", "EFE"], None),
    ("(dpa)", "", [], ["dpa"], None),
    ("2011 Getty Images", "", [], ["Getty Images"], None),
]
ORGANISATIONS: list[Row] = [
    ("Palomiehet vanhalla myllyllä. ©Rannikon museo", "Palomiehet vanhalla myllyllä.", [], ["Rannikon museo"], None),
    ("Ordføreren på den nye broen. ©Fjord kommune", "Ordføreren på den nye broen.", [], ["Fjord kommune"], None),
    ("Le port garde son bac © Gendarmerie nationale", "Le port garde son bac", [], ["Gendarmerie nationale"], None),
    (
        "Рынок в старом городе Автор: Администрация города/Интерфакс",
        "Рынок в старом городе",
        [],
        ["Администрация города", "Интерфакс"],
        None,
    ),
    ("Photo Courtesy of NYIM Training", "", [], ["NYIM Training"], None),
    ("(Image credit: Tom's Kitchen)", "", [], ["Tom's Kitchen"], None),
    ("Photograph: HBO Max", "", [], ["HBO Max"], None),
    ("Source: Firebelly Marketing", "", [], ["Firebelly Marketing"], None),
    ("Kaavio. Lähde: Oakton Solutions", "Kaavio.", [], ["Oakton Solutions"], None),
    (
        "Pasar di kota tua pada hari Sabtu(Polres Pesisir)",
        "Pasar di kota tua pada hari Sabtu",
        [],
        ["Polres Pesisir"],
        None,
    ),
    ("Credit: erhui1979", "", ["erhui1979"], [], None),
    ("© AdobeStock.com/Hermann", "", ["Hermann"], ["AdobeStock.com"], None),
    ("© Alba Pacheco/\u200bAgencia LOF/\u200bdpa", "", ["Alba Pacheco"], ["Agencia LOF", "dpa"], None),
]
OTHER_SCRIPTS: list[Row] = [
    (
        "पुरानी चक्की पर आग बुझाते दमकलकर्मी। फोटो साभार: रॉयटर्स | प्रिया शर्मा",
        "पुरानी चक्की पर आग बुझाते दमकलकर्मी।",
        ["प्रिया शर्मा"],
        ["रॉयटर्स"],
        None,
    ),
    ("शनिवार को पुराने शहर का बाज़ार (फोटो: रॉयटर्स)", "शनिवार को पुराने शहर का बाज़ार", [], ["रॉयटर्स"], None),
    ("महापौर अपने सहयोगी के साथ (दाएं) फोटो: भाषा", "महापौर अपने सहयोगी के साथ (दाएं)", [], ["भाषा"], None),
    ("तस्वीर: राजेश कुमार (पीटीआई)", "", ["राजेश कुमार"], ["पीटीआई"], None),
    (
        "رئيس البلدية على الجسر. المصدر: فاطمة الزهراء حداد (وكالات)",
        "رئيس البلدية على الجسر.",
        ["فاطمة الزهراء حداد"],
        ["وكالات"],
        None,
    ),
    ("المصدر: محمد بن سالم (وكالات)", "", ["محمد بن سالم"], ["وكالات"], None),
    ("토요일 구시가지 시장 뉴시스", "토요일 구시가지 시장", [], ["뉴시스"], None),
    ("토요일 구시가지 시장 AFP 제공", "토요일 구시가지 시장", [], ["AFP"], None),
    ("周六的老城市场中央社记者刘洋摄", "周六的老城市场", ["刘洋"], ["中央社"], None),
    (
        "古い水車小屋で消火にあたる消防隊員ら＝北浜警察署提供",
        "古い水車小屋で消火にあたる消防隊員ら",
        [],
        ["北浜警察署"],
        None,
    ),
    (
        "古い水車小屋で消火にあたる消防隊員ら＝港市役所提供",
        "古い水車小屋で消火にあたる消防隊員ら",
        [],
        ["港市役所"],
        None,
    ),
    (
        "Tori vanhassa kaupungissa lauantainaKUVA: Tuomas Äijälä",
        "Tori vanhassa kaupungissa lauantaina",
        ["Tuomas Äijälä"],
        [],
        None,
    ),
]
LABELLED_LINES: list[Row] = [
    ("Image source, AFP", "", [], ["AFP"], None),
    ("Image source, Getty Images", "", [], ["Getty Images"], None),
    ("Image source, AFP/Getty Images", "", [], ["AFP", "Getty Images"], None),
    ("Image caption, The market on Monday", "The market on Monday", [], [], None),
    ("Media caption The president on his plans", "The president on his plans", [], [], None),
    ("صدر الصورة، AFP", "", [], ["AFP"], None),
    ("التعليق على الصورة، السوق يوم الاثنين", "السوق يوم الاثنين", [], [], None),
    ("Kaynak, Getty Images", "", [], ["Getty Images"], None),
    ("Fotoğraf altı yazısı, Pazartesi günü pazar", "Pazartesi günü pazar", [], [], None),
    ("图像来源， Getty Images", "", [], ["Getty Images"], None),
    ("图像加注文字， 周一的市场", "周一的市场", [], [], None),
    ("Fuente de la imagen, Getty Images", "", [], ["Getty Images"], None),
    ("Pie de foto, El mercado el lunes", "El mercado el lunes", [], [], None),
    ("Chanzo cha picha, AFP", "", [], ["AFP"], None),
    ("사진 출처, 뉴스1", "", [], ["뉴스1"], None),
    ("ที่มาของภาพ, Reuters", "", [], ["Reuters"], None),
    ("Автор фото, Getty Images", "", [], ["Getty Images"], None),
    ("Подпись к фото, Рынок в понедельник", "Рынок в понедельник", [], [], None),
    ("Image source, Jane Roe", "", ["Jane Roe"], [], None),
    ("Image source, Family handout", "", [], ["Family handout"], None),
]
TWO_AT_THE_END: list[Row] = [
    (
        "A flag flies over a plant in Oakton. (AP Photo/Damian Dover) AP Photo",
        "A flag flies over a plant in Oakton.",
        ["Damian Dover"],
        ["AP Photo"],
        None,
    ),
    ("The pier at noon. (Jane Roe/AFP) AFP", "The pier at noon.", ["Jane Roe"], ["AFP"], None),
    ("El alcalde en el puente. (EFE/Ana Soto) EFE", "El alcalde en el puente.", ["Ana Soto"], ["EFE"], None),
    ("The pier at noon. Photo: Jane Roe/Reuters Reuters", "The pier at noon.", ["Jane Roe"], ["Reuters"], None),
]
MORE: list[Row] = [
    ("Only a few years had such snowfall.NOAA", "Only a few years had such snowfall.", [], ["NOAA"], None),
    ("The outfielder is not overpaid. USATSI", "The outfielder is not overpaid.", [], ["USATSI"], None),
    ("The band in 1993. (Everly Collection)", "The band in 1993.", [], ["Everly Collection"], None),
    ("Stromnetz / Photo by Peter Probe on Unsplash", "Stromnetz", ["Peter Probe"], ["Unsplash"], None),
    ("Quelle: Juergen Muster", "", ["Juergen Muster"], [], None),
    ("Foto: Seehafen Versicherung", "", [], ["Seehafen Versicherung"], None),
    ("By Michael M. Sandler/Getty Images.", "", ["Michael M. Sandler"], ["Getty Images"], None),
    ("By Jane Roe.", "", ["Jane Roe"], [], None),
    ("Image: Nathan Ray Sebald-USA TODAY Sports", "", ["Nathan Ray Sebald"], ["USA TODAY Sports"], None),
    ("© Inria / Photo C. Moreau", "", ["C. Moreau"], ["Inria"], None),
    ("Der Platz. – Bild: Reinhard Muster, Lizenz CC BY-SA 4.0", "Der Platz.", ["Reinhard Muster"], [], None),
    ("Eine Drohne am Himmel. Screenshot aus Twitter", "Eine Drohne am Himmel.", [], ["Twitter"], None),
    ("El avión fue detenido en Lárez. Archivo.", "El avión fue detenido en Lárez.", [], [], None),
    ("The bridge at dawn. (ABC News: Jane Roe)", "The bridge at dawn.", ["Jane Roe"], ["ABC News"], None),
    (
        "The watchman lights his lantern. Ash Kettle, The Quay Post",
        "The watchman lights his lantern.",
        ["Ash Kettle"],
        ["The Quay Post"],
        None,
    ),
    ("Traders on the bank. [Jane Roe/Al Jazeera]", "Traders on the bank.", ["Jane Roe"], ["Al Jazeera"], None),
]
PROSE = [
    "The mayor spoke to Jane Roe for two hours.",
    "She works for The Daily Ledger",
    "The band plays on Unsplash Street",
    "A photo by his father hung on the wall.",
    "Das Rathaus von Lindau bei Nacht",
    "Le maire sur le nouveau pont",
    "Reuters Firefighters",
    "Source of the river",
    "The ferry between Selby and Oakton/Harbor",
    "By the river",
    "By Monday the water had gone.",
    "Photo of the year",
]


def rows() -> list[Row]:
    kinds = (
        SURNAME_FIRST,
        INITIALS,
        FOR_A_PAPER,
        ON_A_STOCK_SITE,
        WITHOUT_A_COLON,
        IN_FRONT,
        BEHIND_A_BAR,
        AGENCIES_ALONE,
        ORGANISATIONS,
        OTHER_SCRIPTS,
        LABELLED_LINES,
        TWO_AT_THE_END,
        MORE,
    )
    return [row for kind in kinds for row in kind]


@some_of(("line", "text", "photographers", "sources", "via"), rows())
def test_a_caption_and_its_credit(
    line: str, text: str, photographers: list[str], sources: list[str], via: str | None
) -> None:
    caption = split_caption(line)
    credit = caption.credit
    found = (list(credit.photographers), list(credit.sources), credit.via) if credit else ([], [], None)
    assert (caption.text, *found) == (text, photographers, sources, via)


@pytest.mark.parametrize("line", PROSE)
def test_a_line_without_a_credit(line: str) -> None:
    caption = split_caption(line)
    assert (caption.text, caption.credit) == (line, None)


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("en", "(Photo illustrative)"),
        ("es", "(Foto ilustrativa)"),
        ("es", "(foto de archivo)"),
        ("de", "(Symbolbild)"),
        ("de", "(Foto gestellt)"),
        ("fr", "(photo d'illustration)"),
        ("pt", "(foto ilustrativa)"),
        ("ru", "(фото)"),
        ("ar", "(صورة تعبيرية)"),
        ("tr", "(temsili fotoğraf)"),
    ],
)
def test_a_remark_in_brackets_makes_no_caption_of_the_last_paragraph(language: str, remark: str) -> None:
    first, second, third, last = BODIES[language]
    article = parse_article("\n\n".join((first, second, third, f"{last} {remark}")))
    assert article.body[-1].text == f"{last} {remark}"
    assert article.captions == ()
