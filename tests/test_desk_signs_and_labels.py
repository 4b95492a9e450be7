"""What stands around a story in an agency's and a site's own way: desk signs, own credits, corrections, kickers."""

import pytest

from newsparse import Options, parse_article
from newsparse.attribution.contribution.desk import ends_with_desk_sign, is_desk_sign
from newsparse.attribution.credit.caption import split_caption
from newsparse.kinds import Kind
from newsparse.model import Article

STORY = (
    "Forest officials reunited two cubs with their mother in a field of cane, an officer said on Tuesday.",
    "Labourers cutting cane had found the cubs on Sunday morning and informed the range office at once.",
    "The mother came twice and carried the cubs away one by one around nine in the evening, she said.",
)


def page(body: str, *, head: str = "", language: str = "en") -> Article:
    """A page whose story is followed by something, or its head is."""
    text = "".join(f"<p>{one}</p>" for one in STORY)
    head = head or "<h1>Two cubs reunited with their mother in a field</h1>"
    html = f"<html lang={language}><body><main><article>{head}{text}{body}</article></main></body></html>"
    return parse_article(html, options=Options(language=language))


@pytest.mark.parametrize("sign", ["PTI VSK NSK", "IANS sha/dpb", "swi/ agz/", "PTI ABC", "lad/ mow/", "ANI sha/"])
def test_desk_sign_is_no_picture_credit(sign: str) -> None:
    text = "\n".join(
        ("Two cubs reunited with their mother in a field", *STORY, f"The owner stops the harvest there. {sign}")
    )
    article = parse_article(text)
    assert not article.captions
    assert any(block.text.startswith("The owner stops") for block in article.body)


@pytest.mark.parametrize("sign", ["swi/ agz/", "lad/ mow/", "PTI VSK NSK", "sha/dpb"])
def test_desk_sign_on_its_own_line_is_no_paragraph(sign: str) -> None:
    article = parse_article("\n".join(("Two cubs reunited with their mother in a field", *STORY, sign)))
    assert not any(sign.split(maxsplit=1)[0] in block.text for block in article.body)
    assert not article.captions


@pytest.mark.parametrize("text", ["PTI", "NATO", "km/h", "and/or", "USA UN", "He left", ""])
def test_no_desk_sign(text: str) -> None:
    assert not is_desk_sign(text)


@pytest.mark.parametrize(
    "text", ["The mayor opens the bridge. Jane Roe/AP", "A dog barks. Photo: Jane Roe", "They met at the UN."]
)
def test_no_desk_sign_at_the_end(text: str) -> None:
    assert not ends_with_desk_sign(text)


@pytest.mark.parametrize("line", ["Redazione ANSA", "Redacción EFE", "Agence France-Presse", "Redakcja PAP"])
def test_newsroom_under_the_date_is_no_caption(line: str) -> None:
    text = "\n".join(
        ("Two cubs reunited with their mother in a field", "PUNE, 3 June 2025, 12:07", line, "Share", *STORY)
    )
    article = parse_article(text)
    assert not article.captions
    assert [author.kind for author in article.authors] == ["organisation"]


@pytest.mark.parametrize(
    "head",
    [
        "<title>Two cubs | El Sol del Valle</title>",
        '<title>Two cubs</title><meta property="og:site_name" content="El Sol del Valle">',
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two cubs","publisher":'
            '{"@type":"Organization","name":"El Sol del Valle"}}</script>'
        ),
        "<title>Two cubs reunited - El Sol del Valle</title>",
    ],
)
@pytest.mark.parametrize("mark", [" | ", " / ", ", "])
def test_site_behind_photographer_is_a_source(head: str, mark: str) -> None:
    caption = f"Los alumnos muelen chile. <span class=credito>Foto: Brenda Solís{mark}El Sol del Valle</span>"
    text = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html><head>{head}</head><body><article><h1>Two cubs reunited with their mother</h1>"
        f"<figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>{text}</article></body></html>"
    )
    credit = parse_article(html).captions[0].credit
    assert credit is not None
    assert credit.photographers == ("Brenda Solís",)
    assert credit.sources == ("El Sol del Valle",)


def test_two_photographers_stay_two() -> None:
    html = (
        "<html><head><title>Two cubs | The Ashby Post</title></head><body><article><h1>Two cubs reunited with</h1>"
        "<figure><img src=a.jpg><figcaption>The cubs. Foto: Brenda Solís | Ana Ruiz</figcaption></figure>"
        + "".join(f"<p>{one}</p>" for one in STORY)
        + "</article></body></html>"
    )
    credit = parse_article(html).captions[0].credit
    assert credit is not None
    assert credit.photographers == ("Brenda Solís", "Ana Ruiz")


@pytest.mark.parametrize(
    ("raw", "source"),
    [
        ("أطفال يتعلمون صناعة الأوتار في الورشة (الفرنسية)", "الفرنسية"),
        ("أطفال يتعلمون صناعة الأوتار في الورشة (رويترز)", "رويترز"),
        ("أطفال يتعلمون صناعة الأوتار في الورشة (أ ف ب)", "أ ف ب"),
        ("أطفال يتعلمون صناعة الأوتار في الورشة (الأناضول)", "الأناضول"),
        ("کودکان در کارگاه ساز تهران (ایسنا)", "ایسنا"),
        ("کودکان در کارگاه ساز تهران (ایرنا)", "ایرنا"),
        ("ילדים בסדנה לבניית כלים (רויטרס)", "רויטרס"),
        ("بچے ورکشاپ میں کام کر رہے ہیں (اے ایف پی)", "اے ایف پی"),
    ],
)
def test_agency_in_brackets(raw: str, source: str) -> None:
    caption = split_caption(raw)
    assert caption.credit is not None
    assert caption.credit.sources == (source,)
    assert "(" not in caption.text


def test_other_words_in_brackets_stay() -> None:
    assert split_caption("المتحف الجديد بعد الترميم (الوحدة)").credit is None


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pl", "– Zwierzę było spokojne, to my nie – powiedział PAP dowódca akcji Marek Żukowski.", "Marek Żukowski"),
        ("pl", "„Zwierzę było spokojne, to my nie” – powiedziała PAP rzeczniczka Anna Nowak.", "Anna Nowak"),
        ("cs", "„Zvíře bylo klidné, nervózní jsme byli my,“ řekl ČTK velitel zásahu Petr Novák.", "Petr Novák"),
        ("fr", "« L’animal était calme, nous étions nerveux », a déclaré à l’AFP le maire Jean Dupont.", "Jean Dupont"),
        ("de", "„Das Tier war ruhig, nervös waren wir“, sagte der dpa die Sprecherin Anna Weber.", "Anna Weber"),
        ("es", "“El animal estaba tranquilo, no nosotros”, dijo a EFE el alcalde Juan Pérez.", "Juan Pérez"),
        (
            "es",
            "“El animal estaba tranquilo, no nosotros”, declaró a la agencia EFE la alcaldesa Ana Ruiz.",
            "Ana Ruiz",
        ),
        ("it", "«L’animale era calmo, noi eravamo nervosi», ha detto all’ANSA il sindaco Mario Rossi.", "Mario Rossi"),
        ("pt", "“O animal estava calmo, nós é que não”, disse à Lusa o presidente da câmara Rui Costa.", "Rui Costa"),
        ("nl", "„Het dier was rustig, wij niet”, zei tegen het ANP woordvoerder Jan de Boer.", "Jan de Boer"),
        ("sv", "”Djuret var lugnt, vi var nervösa”, säger till TT räddningsledaren Eva Lund.", "Eva Lund"),
        ("en", "“The animal was calm, we were not,” fire chief Tom Baker told Reuters.", "Tom Baker"),
        ("en", "“We stand by the report on the flood,” said Reuters.", "Reuters"),
        ("pl", "„Nie komentujemy tej sprawy” – podała PAP.", "PAP"),
    ],
)
def test_agency_spoken_to_is_no_speaker(language: str, text: str, speaker: str) -> None:
    article = parse_article(f"Old mill\n\n{text}", options=Options(language=language))
    assert [quote.speaker for quote in article.quotes if quote.speaker and speaker in quote.speaker]


def test_button_in_a_figure_is_no_caption() -> None:
    figure = (
        "<figure><button>Avaa kuvien katselu</button><img src=k.jpg alt=Kioski><figcaption><button>Suurenna kuva"
        "</button>Kioski on auki lokakuuhun. <span>Kuva: Emmi Salo / Uutisaamu</span></figcaption></figure>"
    )
    article = page("", head=f"<h1>Two cubs reunited with their mother in a field</h1>{figure}")
    assert [caption.text for caption in article.captions] == ["Kioski on auki lokakuuhun."]


@pytest.mark.parametrize(
    "heading",
    [
        '<h1><span class="kicker">Cane fields</span> <span class="headline">Two cubs reunited with mother</span></h1>',
        '<h1><span class="overline">Cane fields</span><span class="title">Two cubs reunited with mother</span></h1>',
        '<h1><em class="article__roof">Cane fields</em> <span class="hl">Two cubs reunited with mother</span></h1>',
        '<h2><span class="eyebrow">Cane fields</span><strong class="x">Two cubs reunited with mother</strong></h2>',
        '<h1><a class="category" href="/x">Cane fields</a> Two cubs reunited with mother</h1>',
        '<h1><span class="topic">Cane fields</span> Two cubs reunited with mother</h1>',
        '<h1><span class="kicker">Cane fields</span><i>: </i><span>Two cubs reunited with mother</span></h1>',
        '<h1><span class="kicker">Cane fields</span>: Two cubs reunited with mother</h1>',
    ],
)
def test_kicker_and_headline_in_one_heading(heading: str) -> None:
    article = page("", head=heading)
    assert article.title == "Two cubs reunited with mother"
    assert article.section == "Cane fields"


@pytest.mark.parametrize(
    "heading",
    [
        '<h1>Two cubs reunited with <span class="topic">mother</span></h1>',
        '<h1>Two <span class="label">cubs</span> reunited with mother</h1>',
        '<h1><span class="label">Two cubs reunited with mother</span></h1>',
        '<h1><b class="x">Two cubs</b> reunited <i class="category">with</i> mother</h1>',
    ],
)
def test_name_inside_a_headline_parts_nothing(heading: str) -> None:
    assert page("", head=heading).title == "Two cubs reunited with mother"


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("pt", "Notícia corrigida às 11h05: o peso da lagosta é de 6,2 quilos."),
        ("es", "Noticia corregida a las 11:05: el nombre es Rui."),
        ("fr", "Article corrigé à 11h05 : le nom est Rui."),
        ("it", "Articolo corretto alle 11:05: il nome è Rui."),
        ("de", "Artikel korrigiert um 11.05 Uhr: Der Name lautet Rui."),
        ("nl", "Artikel gecorrigeerd om 11.05 uur: de naam is Rui."),
        ("sv", "Artikeln är rättad kl 11.05: namnet är Rui."),
        ("no", "Teksten er rettet kl. 11.05: Navnet er Rui."),
        ("da", "Teksten er rettet den 3. juni: Navnet er Rui."),
        ("fi", "Artikkelia korjattu kello 11.05: nimi on Rui."),
        ("pl", "Tekst poprawiony o 11:05: nazwisko brzmi Rui."),
        ("cs", "Článek byl opraven v 11:05: jméno zní Rui."),
        ("en", "Story corrected at 11:05: the name is Rui."),
    ],
)
def test_correction_is_a_note(language: str, note: str) -> None:
    article = page(f"<p><em>{note}</em></p>", language=language)
    assert [block.text for block in article.notes] == [note]


@pytest.mark.parametrize("name", ["story__correction", "fe-de-erratas", "article-oikaisu", "rectificacion"])
def test_element_named_for_a_correction_is_a_note(name: str) -> None:
    article = page(f"<p class={name}><em>The lobster weighed six kilos and not sixty.</em></p>")
    assert [block.text for block in article.notes] == ["The lobster weighed six kilos and not sixty."]


def test_link_to_corrections_is_no_note() -> None:
    assert not page('<p class=corrections><a href="/c">See all of our corrections here.</a></p>').notes


@pytest.mark.parametrize(
    "name", ["detail-sapo", "perex", "article__chapo", "ingress", "sommario", "sous-titre", "linha-fina", "vorspann"]
)
@pytest.mark.parametrize("tag", ["h2", "div", "p"])
def test_named_standfirst_is_the_subtitle(name: str, tag: str) -> None:
    head = (
        "<h1>Two cubs reunited with their mother</h1><div class=author-info><a class=name href=/a>Jane Roe</a></div>"
        f"<{tag} class={name}>A class without a board, and the fee is a joke.</{tag}>"
    )
    article = page("", head=head)
    assert article.subtitle == "A class without a board, and the fee is a joke."
    assert not any(block.kind is Kind.HEADING for block in article.body)


@pytest.mark.parametrize("caption", ["The lighthouse on Monday. JAVIER ORDUÑA", "The lighthouse. Photo: Jane Roe/AFP"])
def test_line_between_headline_and_signed_caption_is_the_subtitle(caption: str) -> None:
    line = "The neighbours paid for the lamp with raffles"
    text = "\n".join(
        ("Two cubs reunited with their mother in a field", line, caption, "NURIA SALVATIERRA", "3 June 2025", *STORY)
    )
    assert parse_article(text).subtitle == line


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Photograph: Children in a long workshop. Photo: Jane Roe/AFP", "Children in a long workshop."),
        ("Pictured: The mayor at the opening. (Photo: Jane Roe)", "The mayor at the opening."),
        ("Bildtext: Kommunhuset i snö. Foto: Eva Lund", "Kommunhuset i snö."),
        ("Im Bild: Die Bürgermeisterin am Fluss. Foto: dpa", "Die Bürgermeisterin am Fluss."),
        ("Na zdjęciu: burmistrz na otwarciu. Fot. PAP", "burmistrz na otwarciu."),
        ("Pictured, left, the mayor. Photo: Jane Roe", "Pictured, left, the mayor."),
        ("Pictured rocks at dawn. Photo: Jane Roe", "Pictured rocks at dawn."),
        ("Photo: Jane Roe / AFP", ""),
    ],
)
def test_label_of_the_caption_itself(raw: str, text: str) -> None:
    caption = split_caption(raw)
    assert caption.text == text
    assert caption.credit is not None
