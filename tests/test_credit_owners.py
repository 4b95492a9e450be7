"""Whose a picture is: houses that look like persons, handles, words between label and name, licences, dates."""

import pytest

from newsparse.attribution import split_caption

Row = tuple[str, str, list[str], list[str], str | None]
"""A caption as printed, its words, the photographers, the sources and the distributor that must come back."""

HOUSES: list[Row] = [
    (
        "Der Wagen liegt im Graben. (Bild: Kantonspolizei Oststadt)",
        "Der Wagen liegt im Graben.",
        [],
        ["Kantonspolizei Oststadt"],
        None,
    ),
    ("© Ostwerke AG / Nordland Holding", "", [], ["Ostwerke AG", "Nordland Holding"], None),
    (
        "Sie sprachen mit der Ministerin. (Bildquelle: Ring der Waldjugend )",
        "Sie sprachen mit der Ministerin.",
        [],
        ["Ring der Waldjugend"],
        None,
    ),
    ("Foto: Harbour Electric", "", [], ["Harbour Electric"], None),
    ("Foto: House of Nora (Quay Music)", "", [], ["House of Nora", "Quay Music"], None),
    ("Das neue Werk. Foto: Ostland SE", "Das neue Werk.", [], ["Ostland SE"], None),
    ("La nouvelle usine. Photo : Atelier Modèle SA", "La nouvelle usine.", [], ["Atelier Modèle SA"], None),
    (
        "Il nuovo stabilimento. Foto: Ceramiche Esempio SpA",
        "Il nuovo stabilimento.",
        [],
        ["Ceramiche Esempio SpA"],
        None,
    ),
    ("Nowa hala. Fot. Wzór Sp. z o.o.", "Nowa hala.", [], ["Wzór Sp. z o.o."], None),
    ("Den nye hallen. Foto: Kysttjenesten Vest", "Den nye hallen.", [], ["Kysttjenesten Vest"], None),
    ("Der Saal. Foto: Stadtarchiv Oststadt", "Der Saal.", [], ["Stadtarchiv Oststadt"], None),
    ("The new wing. Photo: Quay Architects", "The new wing.", [], ["Quay Architects"], None),
]
HANDLES: list[Row] = [
    ("Image by SkyFan from Pixabay", "", ["SkyFan"], ["Pixabay"], None),
    ("Müde am Morgen. Foto: Getty Images/jana probe", "Müde am Morgen.", ["jana probe"], ["Getty Images"], None),
    ("Bildcredit: (c) wolkenfoto - depositphotos.com", "", ["wolkenfoto"], ["depositphotos.com"], None),
    ("harborfan / pixelio.de", "", ["harborfan"], ["pixelio.de"], None),
    ("© sky_fan / stock.adobe.com (Ausschnitt)", "", ["sky_fan"], ["stock.adobe.com"], None),
    ("The pier at dawn. Photo by sky-fan via Shutterstock", "The pier at dawn.", ["sky-fan"], [], "Shutterstock"),
    ("Photo: Jane Example (@janeshoots) / Unsplash", "", ["Jane Example"], ["Unsplash"], None),
    ("Photo by Jane Example from Pexels", "", ["Jane Example"], ["Pexels"], None),
    ("Bild von skyfan auf Pixabay", "", ["skyfan"], ["Pixabay"], None),
    ("El muelle. Foto: skyfan / Freepik.com", "El muelle.", ["skyfan"], ["Freepik.com"], None),
    ("Foto: iStock/max muster", "", ["max muster"], ["iStock"], None),
    ("© unsplash / jane example", "", ["jane example"], ["unsplash"], None),
]
BY_BEHIND_LABEL: list[Row] = [
    ("Die Bahn am Hang. Foto: Von Jan Muster", "Die Bahn am Hang.", ["Jan Muster"], [], None),
    ("(Image credit: Submitted by Jane)", "", ["Jane"], [], None),
    ("The farm in May. Photo: by Jane Example", "The farm in May.", ["Jane Example"], [], None),
    ("The farm in May. Photo: Provided by Jane Example", "The farm in May.", ["Jane Example"], [], None),
    ("© Provided by The Harbor Times", "", [], ["The Harbor Times"], None),
    ("Le quai. Photo : par Anne Modèle", "Le quai.", ["Anne Modèle"], [], None),
    ("El muelle. Foto: Por María Ejemplo", "El muelle.", ["María Ejemplo"], [], None),
    ("The farm in May. Photo: Taken by Jane Example", "The farm in May.", ["Jane Example"], [], None),
    ("Der Hof im Mai. Foto: Zur Verfügung gestellt von Eva Probe", "Der Hof im Mai.", ["Eva Probe"], [], None),
    ("The farm in May. Photo: Supplied by Oakton Police", "The farm in May.", [], ["Oakton Police"], None),
]
LICENSED: list[Row] = [
    (
        "Die Bahn am Hang. Foto: Von Probe71, CC BY-SA 3.0, https://commons.wikimedia.org/w/index.php?curid=1",
        "Die Bahn am Hang.",
        ["Probe71"],
        ["commons.wikimedia.org"],
        None,
    ),
    (
        "The lock in 1912. Photo: By Jane Example - Own work, CC BY-SA 4.0",
        "The lock in 1912.",
        ["Jane Example"],
        [],
        None,
    ),
    ("Die Schleuse. Bild: Von Jan Muster - Eigenes Werk, CC BY-SA 4.0", "Die Schleuse.", ["Jan Muster"], [], None),
    ("The lock. Photo: Jane Example/CC BY 2.0", "The lock.", ["Jane Example"], [], None),
    ("Die Schleuse. Foto: Jan Muster / Flickr, CC BY-SA 2.0", "Die Schleuse.", ["Jan Muster"], ["Flickr"], None),
    ("The lock. Photo: Jane Example, CC0", "The lock.", ["Jane Example"], [], None),
    ("L'écluse. Photo : Anne Modèle / CC BY-NC-ND 4.0", "L'écluse.", ["Anne Modèle"], [], None),
    (
        "The lock. Credit: Jane Example, Public domain, via Wikimedia Commons",
        "The lock.",
        ["Jane Example"],
        [],
        "Wikimedia Commons",
    ),
    ("Foto: Jan Muster, Wikimedia Commons, CC BY-SA 4.0", "", ["Jan Muster"], ["Wikimedia Commons"], None),
    ("Montage Harbor Times, Wikimedia/CC/Probe837", "", ["Probe837"], ["Harbor Times", "Wikimedia"], None),
]
CONTRIBUTORS: list[Row] = [
    ("NurPhoto / Contributor / Getty Images", "", [], ["NurPhoto", "Getty Images"], None),
    ("Jane Example / Stringer / Getty Images", "", ["Jane Example"], ["Getty Images"], None),
    (
        "The mayor speaks. (Photo by Jane Example/Contributor/Getty Images)",
        "The mayor speaks.",
        ["Jane Example"],
        ["Getty Images"],
        None,
    ),
    ("The mayor speaks. REUTERS/Stringer", "The mayor speaks.", [], ["REUTERS"], None),
    ("The mayor speaks. Photo: Stringer/AFP", "The mayor speaks.", [], ["AFP"], None),
    ("The mayor speaks. REUTERS/Jane Example/Pool", "The mayor speaks.", ["Jane Example"], ["REUTERS", "Pool"], None),
    ("Photo by: Red Harbor Content Pool", "", [], ["Red Harbor Content Pool"], None),
    ("The start in May. Photo: Blue Wing Content Pool", "The start in May.", [], ["Blue Wing Content Pool"], None),
    ("The mayor speaks. Freelancer / Getty Images", "The mayor speaks.", [], ["Getty Images"], None),
]
NAME_AND_PAPER: list[Row] = [
    (
        "Die Halle brannte. Foto: Jan Muster Report-Zeitung",
        "Die Halle brannte.",
        ["Jan Muster"],
        ["Report-Zeitung"],
        None,
    ),
    (
        "The hall burned. Photo: Jane Example The Harbor Times",
        "The hall burned.",
        ["Jane Example"],
        ["The Harbor Times"],
        None,
    ),
    ("La halle. Photo: Anne Modèle Archives Le Journal", "La halle.", ["Anne Modèle"], ["Archives Le Journal"], None),
    ("The hall burned. Photo: Jane Example Harbor Post", "The hall burned.", ["Jane Example"], ["Harbor Post"], None),
    (
        "Jane Example/Quay Star-Telegram/TNS via Getty Images",
        "",
        ["Jane Example"],
        ["Quay Star-Telegram", "TNS"],
        "Getty Images",
    ),
    ("Jane Example / Harbor News-Press", "", ["Jane Example"], ["Harbor News-Press"], None),
    ("La nave. Foto: Anna Esempio Corriere di Porto", "La nave.", ["Anna Esempio"], ["Corriere di Porto"], None),
    ("La nave. Foto: María Ejemplo La Voz de Lárez", "La nave.", ["María Ejemplo"], ["La Voz de Lárez"], None),
    ("Hallen brann. Foto: Anna Exempel Kustbladet", "Hallen brann.", ["Anna Exempel"], ["Kustbladet"], None),
    ("Hallen brant. Foto: Lars Eksempel Kystposten", "Hallen brant.", ["Lars Eksempel"], ["Kystposten"], None),
]
NEWS_AGENCY_LAST: list[Row] = [
    (
        "Imagen de Eduardo Ejemplo, exministro y expresidente de la Generalitat EFE",
        "Imagen de Eduardo Ejemplo, exministro y expresidente de la Generalitat",
        [],
        ["EFE"],
        None,
    ),
    (
        "El puente nuevo sobre el río, ayer por la mañana en Lárez EFE",
        "El puente nuevo sobre el río, ayer por la mañana en Lárez",
        [],
        ["EFE"],
        None,
    ),
    (
        "Le nouveau pont sur le fleuve, hier matin à Bellerive AFP",
        "Le nouveau pont sur le fleuve, hier matin à Bellerive",
        [],
        ["AFP"],
        None,
    ),
    (
        "The new bridge over the river is seen on Monday morning REUTERS",
        "The new bridge over the river is seen on Monday morning",
        [],
        ["REUTERS"],
        None,
    ),
    (
        "Il nuovo ponte sul fiume visto ieri mattina ANSA",
        "Il nuovo ponte sul fiume visto ieri mattina",
        [],
        ["ANSA"],
        None,
    ),
    (
        "A ponte nova sobre o rio, vista ontem de manhã LUSA",
        "A ponte nova sobre o rio, vista ontem de manhã",
        [],
        ["LUSA"],
        None,
    ),
    (
        "Новый мост через реку открыли в понедельник утром ТАСС",
        "Новый мост через реку открыли в понедельник утром",
        [],
        ["ТАСС"],
        None,
    ),
    (
        "El nuevo puente sobre el río a su paso por Lárez (EFE)",
        "El nuevo puente sobre el río a su paso por Lárez",
        [],
        ["EFE"],
        None,
    ),
    (
        "Brücke über den Fluss am Montag, gesehen vom Ufer EPA",
        "Brücke über den Fluss am Montag, gesehen vom Ufer",
        [],
        ["EPA"],
        None,
    ),
    (
        "The president leaves the hall after talks with the press on Monday AFP",
        "The president leaves the hall after talks with the press on Monday",
        [],
        ["AFP"],
        None,
    ),
]
WORDS_BEFORE_LABEL: list[Row] = [
    ("Londyn / autor: Pixabay, Twitter", "Londyn", [], ["Pixabay", "Twitter"], None),
    ("Gdynia / fot. Anna Wzorowa", "Gdynia", ["Anna Wzorowa"], [], None),
    ("Hamburg / Foto: dpa", "Hamburg", [], ["dpa"], None),
    ("Port | Foto: Jan Muster", "Port", ["Jan Muster"], [], None),
    ("Bellerive / Photo : AFP", "Bellerive", [], ["AFP"], None),
    ("Burmistrz miasta / Źródło: PAP / Anna Wzorowa", "Burmistrz miasta", ["Anna Wzorowa"], ["PAP"], None),
    ("Lárez / Foto: EFE", "Lárez", [], ["EFE"], None),
    ("Napoli - Foto: ANSA", "Napoli", [], ["ANSA"], None),
    ("Сочи / Фото: ТАСС", "Сочи", [], ["ТАСС"], None),
    ("Oakton / Photo: Jane Example", "Oakton", ["Jane Example"], [], None),
]
SITE_BEHIND_LABEL: list[Row] = [
    ("Фото prigorod.example.ru", "", [], ["prigorod.example.ru"], None),
    ("Мост закрыт. Фото primer.ru", "Мост закрыт.", [], ["primer.ru"], None),
    ("Foto hafenblatt.de", "", [], ["hafenblatt.de"], None),
    ("Photo example.com", "", [], ["example.com"], None),
    ("Foto @janeshoots", "", [], ["@janeshoots"], None),
    ("The pier. Photo harbor.example.org", "The pier.", [], ["harbor.example.org"], None),
    ("Zdjęcie wzor.pl", "", [], ["wzor.pl"], None),
    ("Foto www.ejemplo.es", "", [], ["www.ejemplo.es"], None),
    ("Bild hafen.example.ch", "", [], ["hafen.example.ch"], None),
]
DATED: list[Row] = [
    ("Quelle: Finanz-Zeitung, 24.3.2020", "", [], ["Finanz-Zeitung"], None),
    ("The pier in winter. Photo: Jane Example, 2019", "The pier in winter.", ["Jane Example"], [], None),
    (
        "Prices since May. Source: Harbor Statistics Office, 2021",
        "Prices since May.",
        [],
        ["Harbor Statistics Office"],
        None,
    ),
    ("Source: Harbor Post and Quay News", "", [], ["Harbor Post", "Quay News"], None),
    ("Source: Bureau of Quay Statistics (2022)", "", [], ["Bureau of Quay Statistics"], None),
    ("Quelle: Statistisches Amt Oststadt, Mai 2021", "", [], ["Statistisches Amt Oststadt"], None),
    ("Die Werft. © Stadtarchiv Oststadt, 1934", "Die Werft.", [], ["Stadtarchiv Oststadt"], None),
    ("Le port. Source : Institut du fleuve, 2018", "Le port.", [], ["Institut du fleuve"], None),
    ("Fuente: Instituto del Río, 2020", "", [], ["Instituto del Río"], None),
    ("The pier in winter. (Photo: Jane Example, 12.1.2019)", "The pier in winter.", ["Jane Example"], [], None),
]
OFFICE_BEFORE_LABEL: list[Row] = [
    ("Official White House Photo by Jane Example", "", ["Jane Example"], ["Official White House"], None),
    (
        "The band plays. Official White House Photo by Jane Example",
        "The band plays.",
        ["Jane Example"],
        ["Official White House"],
        None,
    ),
    (
        "The tank rolls on. (U.S. Army photo by Jane Example)",
        "The tank rolls on.",
        ["Jane Example"],
        ["U.S. Army"],
        None,
    ),
    (
        "The ship at the pier. U.S. Navy photo by Max Sample",
        "The ship at the pier.",
        ["Max Sample"],
        ["U.S. Navy"],
        None,
    ),
    ("Harbor Police photo by Jane Example", "", ["Jane Example"], ["Harbor Police"], None),
    (
        "The fair opens. Quay University photo by Max Sample.",
        "The fair opens.",
        ["Max Sample"],
        ["Quay University"],
        None,
    ),
    (
        "The pier at dawn. Harbor Times photo by Jane Example",
        "The pier at dawn.",
        ["Jane Example"],
        ["Harbor Times"],
        None,
    ),
    (
        "The tank rolls on. (Oakton National Guard photo by Max Sample)",
        "The tank rolls on.",
        ["Max Sample"],
        ["Oakton National Guard"],
        None,
    ),
    ("NASA photo by Jane Example", "", ["Jane Example"], ["NASA"], None),
    ("The start at noon. NASA photo/Jane Example", "The start at noon.", ["Jane Example"], ["NASA photo"], None),
]
LABEL_IN_BRACKETS: list[Row] = [
    ("Quelle: Jan Muster (Text), Eva Probe (Bild)", "", ["Jan Muster", "Eva Probe"], [], None),
    ("Der Hafen. © Jan Muster (Foto)", "Der Hafen.", ["Jan Muster"], [], None),
    ("Foto: Michael Muster (Copyright)", "", ["Michael Muster"], [], None),
    ("Der Hafen. Fotos: Jan Muster (2), dpa (3)", "Der Hafen.", ["Jan Muster"], ["dpa"], None),
    ("The pier. Credit: Jane Example (photo)", "The pier.", ["Jane Example"], [], None),
    ("Le quai. Crédit : Anne Modèle (photo) / AFP", "Le quai.", ["Anne Modèle"], ["AFP"], None),
    ("El muelle. Fuente: María Ejemplo (foto)", "El muelle.", ["María Ejemplo"], [], None),
    ("Der Hafen. (Tag24 – Twitter Screenshot)", "Der Hafen.", [], ["Tag24", "Twitter"], None),
    ("Der Hafen. (YouTube Screenshot)", "Der Hafen.", [], ["YouTube"], None),
    ("The pier. Instagram screengrab", "The pier.", [], ["Instagram"], None),
]
LABEL_AND_SIGN: list[Row] = [
    ("Urheberrecht© Vereinte Nationen", "", [], ["Vereinte Nationen"], None),
    ("Urheberrecht © Jan Muster", "", ["Jan Muster"], [], None),
    ("Foto © Jan Muster/dpa", "", ["Jan Muster"], ["dpa"], None),
    ("Bild © Stadtarchiv Oststadt", "", [], ["Stadtarchiv Oststadt"], None),
    ("The pier. Photo © Jane Example", "The pier.", ["Jane Example"], [], None),
    ("Le quai. Photo © Anne Modèle / AFP", "Le quai.", ["Anne Modèle"], ["AFP"], None),
    ("©Foto: Martin Muster", "", ["Martin Muster"], [], None),
    ("© Foto: iStock/jan-probe", "", ["jan-probe"], ["iStock"], None),
    ("Foto: © Gerüstbau Probe GmbH & Co. KG", "", [], ["Gerüstbau Probe GmbH & Co. KG"], None),
    ("Foto ©: Eva Probe", "", ["Eva Probe"], [], None),
]
COLLECTIONS: list[Row] = [
    ("SunStock/E+ via Getty Images", "", ["SunStock"], ["E+"], "Getty Images"),
    ("The pier. skyfan/Moment/Getty Images", "The pier.", ["skyfan"], ["Moment", "Getty Images"], None),
    ("The pier. Skyfan/iStock via Getty Images", "The pier.", ["Skyfan"], ["iStock"], "Getty Images"),
    ("Der Kurs beginnt. (Quelle: Muster/Unsplash/DJV)", "Der Kurs beginnt.", ["Muster"], ["Unsplash", "DJV"], None),
    ("Jane Example/Moment RF/Getty Images", "", ["Jane Example"], ["Moment RF", "Getty Images"], None),
    ("Jane Example | Stone | Getty Images", "", ["Jane Example"], ["Stone", "Getty Images"], None),
    ("Jane Example | DigitalVision | Getty Images", "", ["Jane Example"], ["DigitalVision", "Getty Images"], None),
    ("The pier. Jane Example / E+ / Getty Images", "The pier.", ["Jane Example"], ["E+", "Getty Images"], None),
    ("sky_fan/iStock/Getty Images Plus", "", ["sky_fan"], ["iStock", "Getty Images Plus"], None),
    ("Crédit photo : QB / Quai Blog", "", [], ["QB", "Quai Blog"], None),
]
SIDES: list[Row] = [
    (
        "Left image: Jane Example/AFP, Right image: Max Sample/AP",
        "",
        ["Jane Example", "Max Sample"],
        ["AFP", "AP"],
        None,
    ),
    ("Left photo: AFP; right photo: Getty Images", "", [], ["AFP", "Getty Images"], None),
    ("Left image: Office of the River, Right image: Jane Example", "", ["Jane Example"], ["Office of the River"], None),
    ("Foto links: Jan Muster/dpa, Foto rechts: Imago", "", ["Jan Muster"], ["dpa", "Imago"], None),
    ("Bild links: Eva Probe, Bild rechts: Jan Muster", "", ["Eva Probe", "Jan Muster"], [], None),
    ("Links: Jan Muster/dpa; rechts: AFP", "", ["Jan Muster"], ["dpa", "AFP"], None),
    ("À gauche : Anne Modèle/AFP ; à droite : Reuters", "", ["Anne Modèle"], ["AFP", "Reuters"], None),
    ("Photo de gauche", "Photo de gauche", [], [], None),
]
CAPITALS_AND_SIGNS: list[Row] = [
    ("The market in May. —FILE PHOTO", "The market in May.", [], [], None),
    ("El mercado. - Archivo", "El mercado.", [], [], None),
    ("Der Hafen. Bild: PROBE4D / Pixabay", "Der Hafen.", ["PROBE4D"], ["Pixabay"], None),
    ("© muster / photocase.de", "", ["muster"], ["photocase.de"], None),
    (
        "A horse. File photo.\nImage by: Gallo Images/Thinkstock",
        "A horse. File photo.",
        [],
        ["Gallo Images", "Thinkstock"],
        None,
    ),
    ("© Polizeipräsidium Oststadt", "", [], ["Polizeipräsidium Oststadt"], None),
    ("© Foto: Johanna Muster / Hafen Magazin", "", ["Johanna Muster"], ["Hafen Magazin"], None),
    ("Foto: Jane Example via Unsplash (Unsplash License)", "", ["Jane Example"], [], "Unsplash"),
    ("老城市场重新开放 王小芳/摄", "老城市场重新开放", ["王小芳"], [], None),
    ("老城市场重新开放。王小芳/摄", "老城市场重新开放。", ["王小芳"], [], None),
]
PERSONS: list[Row] = [
    ("Foto: Estelle Muster", "", ["Estelle Muster"], [], None),
    ("Foto: Friedrich Kammer/dpa", "", ["Friedrich Kammer"], ["dpa"], None),
    ("Foto: Jan Schaft", "", ["Jan Schaft"], [], None),
    ("Photo: Kim Min Se/AFP", "", ["Kim Min Se"], ["AFP"], None),
    ("Foto: De Vries / ANP", "", ["De Vries"], ["ANP"], None),
    ("Foto: Anna von Muster", "", ["Anna von Muster"], [], None),
]
KINDS = (
    PERSONS,
    SIDES,
    CAPITALS_AND_SIGNS,
    OFFICE_BEFORE_LABEL,
    LABEL_IN_BRACKETS,
    LABEL_AND_SIGN,
    COLLECTIONS,
    HOUSES,
    HANDLES,
    BY_BEHIND_LABEL,
    LICENSED,
    CONTRIBUTORS,
    NAME_AND_PAPER,
    NEWS_AGENCY_LAST,
    WORDS_BEFORE_LABEL,
    SITE_BEHIND_LABEL,
    DATED,
)


@pytest.mark.parametrize(
    ("printed", "text", "photographers", "sources", "via"), [row for kind in KINDS for row in kind]
)
def test_whose_a_picture_is(
    printed: str, text: str, photographers: list[str], sources: list[str], via: str | None
) -> None:
    caption = split_caption(printed)
    credit = caption.credit
    assert caption.text == text
    if credit is None:
        assert (photographers, sources, via) == ([], [], None)
        return
    assert (list(credit.photographers), list(credit.sources), credit.via) == (photographers, sources, via)


@pytest.mark.parametrize(
    "line",
    [
        "A talk with the director of the news agency EFE",
        "El director habla con los redactores de la agencia EFE",
        "The writers of the paper meet the people from AFP",
        "The source and photography of the river in spring",
        "Text und Foto gehören zusammen, sagt sie.",
        "The bridge was closed in May 2019",
        "Photo finish at the pier",
        "The police looked at a photo by his father.",
        "The pier in spring. (Nov. 28, 2010)",
        "The army shows a photo by night",
        "The photo gallery.com has closed",
        "A film by Netflix and the harbor police",
        "Der Verein und sein Verband",
        "The mayor reads The Harbor Times",
        "Words and photos tell the story of the pier",
    ],
)
def test_words_that_are_no_credit(line: str) -> None:
    caption = split_caption(line)
    assert (caption.text, caption.credit) == (line, None)
