"""Credits by how papers lay them out: over two lines, before the caption, twice, with a note, with two labels."""

import pytest

from newsparse.attribution import split_caption

Row = tuple[str, str, list[str], list[str], str | None]
"""A caption as printed, its words, the photographers, the sources and the distributor that must come back."""

LABEL_ABOVE_NAME: list[Row] = [
    ("The pier after the storm. Photo:\nJane Example", "The pier after the storm.", ["Jane Example"], [], None),
    (
        "The pier after the storm.\nPhoto:\nJane Example / Reuters",
        "The pier after the storm.",
        ["Jane Example"],
        ["Reuters"],
        None,
    ),
    ("Der Hafen am Abend.\nFoto:\nJan Muster", "Der Hafen am Abend.", ["Jan Muster"], [], None),
    ("Der Hafen am Abend.\nFoto:\nImago/Eva Probe (Archivbild)", "Der Hafen am Abend.", ["Eva Probe"], ["Imago"], None),
    (
        "Le marché rouvre samedi.\nCrédit photo :\nAnne Modèle / AFP",
        "Le marché rouvre samedi.",
        ["Anne Modèle"],
        ["AFP"],
        None,
    ),
    (
        "El puente, cerrado al tráfico.\nFoto:\nMaría Ejemplo",
        "El puente, cerrado al tráfico.",
        ["María Ejemplo"],
        [],
        None,
    ),
    ("Il mercato del pesce.\nFoto:\nAnna Esempio/ANSA", "Il mercato del pesce.", ["Anna Esempio"], ["ANSA"], None),
    ("Branden slukkes.\nFoto:\nLars Eksempel / NTB", "Branden slukkes.", ["Lars Eksempel"], ["NTB"], None),
    ("Мост закрыт до осени.\nФото:\nИван Примеров / ТАСС", "Мост закрыт до осени.", ["Иван Примеров"], ["ТАСС"], None),
    ("The market reopens.\n(Image:\nGetty Images)", "The market reopens.", [], ["Getty Images"], None),
]
CREDIT_FIRST: list[Row] = [
    (
        "Photo: Jane Example\nThe pier after the storm was closed for a week.",
        "The pier after the storm was closed for a week.",
        ["Jane Example"],
        [],
        None,
    ),
    (
        "© Hafenamt Oststadt\nDer Hafen war am Sonntag für Besucher geöffnet.",
        "Der Hafen war am Sonntag für Besucher geöffnet.",
        [],
        ["Hafenamt Oststadt"],
        None,
    ),
    (
        "© probe_m / stock.adobe.com (Ausschnitt)\nDie Alge | Sie wächst nur im Winter.",
        "Die Alge | Sie wächst nur im Winter.",
        ["probe_m"],
        ["stock.adobe.com"],
        None,
    ),
    (
        "The Harbor Times\nThe mayor and her deputy take part in a debate on Saturday.",
        "The mayor and her deputy take part in a debate on Saturday.",
        [],
        ["The Harbor Times"],
        None,
    ),
    ("Foto: Jan Muster/dpa\nEin Kran steht am Pier.", "Ein Kran steht am Pier.", ["Jan Muster"], ["dpa"], None),
    (
        "Autor: Fotoagencja Wzór / Shutterstock\nAnna Wzorowa, burmistrz miasta",
        "Anna Wzorowa, burmistrz miasta",
        [],
        ["Fotoagencja Wzór", "Shutterstock"],
        None,
    ),
    (
        "Photo : Anne Modèle / AFP\nLes trottinettes sont rangées près du quai depuis lundi.",
        "Les trottinettes sont rangées près du quai depuis lundi.",
        ["Anne Modèle"],
        ["AFP"],
        None,
    ),
    (
        "Foto: María Ejemplo / EFE\nEl puente estará cerrado hasta el lunes.",
        "El puente estará cerrado hasta el lunes.",
        ["María Ejemplo"],
        ["EFE"],
        None,
    ),
    (
        "Getty Images\nThe night market reopens on Friday.",
        "The night market reopens on Friday.",
        [],
        ["Getty Images"],
        None,
    ),
    ("Фото: Иван Примеров / ТАСС\nМост закрыт до осени.", "Мост закрыт до осени.", ["Иван Примеров"], ["ТАСС"], None),
]
PRINTED_TWICE: list[Row] = [
    ("The mayor speaks. (AP Photo)\nAP Photo", "The mayor speaks.", [], ["AP Photo"], None),
    (
        "The mayor speaks. (Jane Example/Reuters)\nJane Example/Reuters",
        "The mayor speaks.",
        ["Jane Example"],
        ["Reuters"],
        None,
    ),
    ("Der Hafen. (Foto: dpa)\nFoto: dpa", "Der Hafen.", [], ["dpa"], None),
    ("Der Hafen. © Jan Muster/dpa\n© Jan Muster/dpa", "Der Hafen.", ["Jan Muster"], ["dpa"], None),
    ("Le marché rouvre. © AFP\nAFP", "Le marché rouvre.", [], ["AFP"], None),
    ("harbor / istock / harbor / istock", "", ["harbor"], ["istock"], None),
    ("Icon Sportswire/Icon Sportswire via Getty Images", "", [], ["Icon Sportswire"], "Getty Images"),
    ("Getty Images / Getty Images", "", [], ["Getty Images"], None),
    (
        "The market reopens.\nJane Example/AFP/Getty Images/AFP",
        "The market reopens.",
        ["Jane Example"],
        ["AFP", "Getty Images"],
        None,
    ),
    ("El puente. (EFE)\nEFE", "El puente.", [], ["EFE"], None),
]
NOTE_AND_OWNER: list[Row] = [
    ("Instagram (Screenshot)", "", [], ["Instagram"], None),
    ("Symbolbild / Musterwerk Stahl AG", "", [], ["Musterwerk Stahl AG"], None),
    ("Archivo/La Gaceta", "", [], ["La Gaceta"], None),
    ("Autor: zdjęcie ilustracyjne/Shutterstock", "", [], ["Shutterstock"], None),
    ("YouTube/Screengrab", "", [], ["YouTube"], None),
    ("Handout / Harbor Police", "", [], ["Harbor Police"], None),
    ("Facebook (captura de pantalla)", "", [], ["Facebook"], None),
    ("Archivbild: Getty Images", "", [], ["Getty Images"], None),
    ("Arquivo / Agência Brasil", "", [], ["Agência Brasil"], None),
    ("ChatGPT-5. // Source : Capture d’écran YouTube", "ChatGPT-5.", [], ["YouTube"], None),
]
TWO_LABELS: list[Row] = [
    (
        "My desk under the window. Source & Photography: Jane Example",
        "My desk under the window.",
        ["Jane Example"],
        [],
        None,
    ),
    ("Der Hafen am Abend. Text und Foto: Jan Muster", "Der Hafen am Abend.", ["Jan Muster"], [], None),
    ("Der Hafen am Abend. Text/Foto: Eva Probe", "Der Hafen am Abend.", ["Eva Probe"], [], None),
    ("Le marché rouvre. Texte et photo : Anne Modèle", "Le marché rouvre.", ["Anne Modèle"], [], None),
    ("El puente de noche. Texto y foto: María Ejemplo", "El puente de noche.", ["María Ejemplo"], [], None),
    ("Havnen ved aften. Tekst og foto: Lars Eksempel", "Havnen ved aften.", ["Lars Eksempel"], [], None),
    ("Hamnen på kvällen. Text & foto: Anna Exempel", "Hamnen på kvällen.", ["Anna Exempel"], [], None),
    ("Il mercato del pesce. Testo e foto: Anna Esempio", "Il mercato del pesce.", ["Anna Esempio"], [], None),
    ("The pier at dawn. Words and photos by Jane Example", "The pier at dawn.", ["Jane Example"], [], None),
    ("Мост закрыт. Текст и фото: Иван Примеров", "Мост закрыт.", ["Иван Примеров"], [], None),
]
COURTESY: list[Row] = [
    ("Photo courtesy Ashby Architecture", "", [], ["Ashby Architecture"], None),
    ("PHOTOGRAPH COURTESY OF MONOTYPE", "", [], ["MONOTYPE"], None),
    ("IMAGE COURTESY OF ASHBY TYPE", "", [], ["ASHBY TYPE"], None),
    (
        "The lounge on New Year's Eve. Photograph courtesy of eLena.",
        "The lounge on New Year's Eve.",
        [],
        ["eLena"],
        None,
    ),
    ("The lounge reopens. Photo courtesy of Ashby Grill.", "The lounge reopens.", [], ["Ashby Grill"], None),
    ("The new wing. Rendering courtesy of Ashby Architecture", "The new wing.", [], ["Ashby Architecture"], None),
    ("The new wing. (Photo courtesy of Ashby Museum)", "The new wing.", [], ["Ashby Museum"], None),
    ("El ala nueva. Foto cortesía de Museo Ejemplo", "El ala nueva.", [], ["Museo Ejemplo"], None),
    (
        "Stills from the film. Courtesy of Netflix; Harbor Films (2)",
        "Stills from the film.",
        [],
        ["Netflix", "Harbor Films"],
        None,
    ),
    ("The cast at sea.\nCourtesy Harbor Films", "The cast at sea.", [], ["Harbor Films"], None),
]
TWO_SENTENCES: list[Row] = [
    (
        "Yikes. Photo illustration by Ashby Post. Photo by Jane Example/Getty Images.",
        "Yikes.",
        ["Jane Example"],
        ["Ashby Post", "Getty Images"],
        None,
    ),
    (
        "The debate. Illustration by Jane Example. Photos by Max Sample/AFP.",
        "The debate.",
        ["Jane Example", "Max Sample"],
        ["AFP"],
        None,
    ),
    ("Der Streit. Illustration: Eva Probe. Foto: Jan Muster", "Der Streit.", ["Eva Probe", "Jan Muster"], [], None),
    ("Der Streit. Montage: Harbor Times. Fotos: dpa, Imago", "Der Streit.", [], ["Harbor Times", "dpa", "Imago"], None),
    (
        "Le débat. Illustration : Anne Modèle. Photo : Paul Exemple / AFP",
        "Le débat.",
        ["Anne Modèle", "Paul Exemple"],
        ["AFP"],
        None,
    ),
    ("El debate. Ilustración: María Ejemplo. Foto: EFE", "El debate.", ["María Ejemplo"], ["EFE"], None),
    (
        "Animation by Jane Example. Photo by Max Sample/Getty Images.",
        "",
        ["Jane Example", "Max Sample"],
        ["Getty Images"],
        None,
    ),
    ("Photo illustration by Jane Example. Photos by Getty Images.", "", ["Jane Example"], ["Getty Images"], None),
    ("Grafik: Eva Probe. Quelle: Deutscher Wetterdienst", "", ["Eva Probe"], ["Deutscher Wetterdienst"], None),
    ("The harbor. Photo: Jane Example. Graphic: Ashby Post", "The harbor.", ["Jane Example"], ["Ashby Post"], None),
]
LABEL_ALONE: list[Row] = [
    ("A cook of many years at her stove. Photo:", "A cook of many years at her stove.", [], [], None),
    ("Technik im Juli 2019 (Bild: )", "Technik im Juli 2019", [], [], None),
    ("Der Hafen am Abend. Foto:", "Der Hafen am Abend.", [], [], None),
    ("Der Hafen am Abend. (Foto:)", "Der Hafen am Abend.", [], [], None),
    ("Le marché rouvre. Crédit photo :", "Le marché rouvre.", [], [], None),
    ("El puente de noche. FOTO:", "El puente de noche.", [], [], None),
    ("The pier at dawn. Image credit:", "The pier at dawn.", [], [], None),
    ("Havnen ved aften. Foto:", "Havnen ved aften.", [], [], None),
    ("Мост закрыт до осени. Фото:", "Мост закрыт до осени.", [], [], None),
    ("The pier at dawn. [Photo: ]", "The pier at dawn.", [], [], None),
]
NOTE_BEHIND: list[Row] = [
    (
        "Two guests at the gala Shutterstock / Getty Images (Composite)",
        "Two guests at the gala",
        [],
        ["Shutterstock", "Getty Images"],
        None,
    ),
    (
        "Two guests at the gala. AP; Getty Images (composite)",
        "Two guests at the gala.",
        [],
        ["AP", "Getty Images"],
        None,
    ),
    ("The pier at dawn. Jane Example/AFP (file)", "The pier at dawn.", ["Jane Example"], ["AFP"], None),
    ("The pier at dawn. Jane Example/Reuters (file photo)", "The pier at dawn.", ["Jane Example"], ["Reuters"], None),
    ("Der Hafen am Abend. Imago/Eva Probe (Symbolbild)", "Der Hafen am Abend.", ["Eva Probe"], ["Imago"], None),
    ("Der Hafen am Abend. Foto: dpa (Archivbild)", "Der Hafen am Abend.", [], ["dpa"], None),
    ("Le quai. Anne Modèle / AFP (archives)", "Le quai.", ["Anne Modèle"], ["AFP"], None),
    ("El muelle. María Ejemplo / EFE (Archivo)", "El muelle.", ["María Ejemplo"], ["EFE"], None),
    ("O cais. Ana Exemplo/Reuters (arquivo)", "O cais.", ["Ana Exemplo"], ["Reuters"], None),
    ("Przystań. Anna Wzorowa / PAP (archiwum)", "Przystań.", ["Anna Wzorowa"], ["PAP"], None),
]
KINDS = (
    NOTE_BEHIND,
    LABEL_ABOVE_NAME,
    CREDIT_FIRST,
    PRINTED_TWICE,
    NOTE_AND_OWNER,
    TWO_LABELS,
    COURTESY,
    TWO_SENTENCES,
    LABEL_ALONE,
)


@pytest.mark.parametrize(
    ("printed", "text", "photographers", "sources", "via"), [row for kind in KINDS for row in kind]
)
def test_a_credit_as_it_is_laid_out(
    printed: str, text: str, photographers: list[str], sources: list[str], via: str | None
) -> None:
    caption = split_caption(printed)
    credit = caption.credit
    assert caption.text == text
    if not (photographers or sources or via):
        assert credit is None
        return
    assert credit is not None
    assert (list(credit.photographers), list(credit.sources), credit.via) == (photographers, sources, via)
