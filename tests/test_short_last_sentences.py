"""Last sentences of a few words over a page's foot and behind a box, and leads over a player."""

import pytest

from newsparse import parse_article
from solar_farm import STORIES

SHORT = {
    "en": (
        "Construction begins in August.",
        "Nobody objected.",
        "The vote was unanimous.",
    ),
    "de": (
        "Baubeginn ist im August.",
        "Niemand widersprach.",
        "Der Beschluss fiel einstimmig.",
    ),
    "es": (
        "Las obras empiezan en agosto.",
        "Nadie se opuso.",
        "La votación fue unánime.",
    ),
    "fr": (
        "Les travaux débutent en août.",
        "Personne n'a protesté.",
        "Le vote fut unanime.",
    ),
    "pt": (
        "As obras começam em agosto.",
        "Ninguém se opôs.",
        "A votação foi unânime.",
    ),
    "id": (
        "Pembangunan dimulai bulan Agustus.",
        "Tidak ada yang menolak.",
        "Keputusan itu bulat.",
    ),
    "ar": (
        "ويبدأ البناء في آب.",
        "ولم يعترض أحد.",
        "وكان القرار بالإجماع.",
    ),
    "ru": (
        "Стройка начнётся в августе.",
        "Никто не возражал.",
        "Решение приняли единогласно.",
    ),
}
FEET = {
    "en": (
        "Subscribe to our newsletter",
        "Filed under: Energy, Planning",
        "Share this:",
        "Facebook",
        "Twitter",
    ),
    "de": (
        "Newsletter abonnieren",
        "Schlagworte: Energie, Oberau",
        "Teilen",
        "Facebook",
        "Twitter",
    ),
    "es": (
        "Suscríbete a nuestro boletín",
        "Etiquetas: energía",
        "Compartir",
        "Facebook",
    ),
    "fr": (
        "Abonnez-vous à notre newsletter",
        "Partager",
        "Facebook",
        "Twitter",
    ),
    "pt": (
        "Assine nossa newsletter",
        "Tags: energia",
        "Compartilhe",
        "Facebook",
    ),
    "id": (
        "Bagikan",
        "Facebook",
        "Tag: energi",
    ),
    "ar": (
        "شارك",
        "فيسبوك",
        "تويتر",
    ),
    "ru": (
        "Поделиться",
        "ВКонтакте",
        "Telegram",
    ),
}
BOXES = {
    "de": (
        "Newsletter abonnieren",
        "Jetzt kostenlos testen",
        "Zum Angebot",
    ),
    "fr": (
        "Abonnez-vous à notre newsletter",
        "Votre adresse e-mail",
        "Je m'inscris",
    ),
    "pt": (
        "Publicidade",
        "Leia também",
        "Vaca cai em piscina de sítio",
    ),
    "id": (
        "ADVERTISEMENT",
        "SCROLL TO CONTINUE WITH CONTENT",
    ),
    "ar": (
        "إعلان",
        "اقرأ أيضا",
        "ارتفاع أسعار الخضروات في الأسواق",
    ),
    "ru": (
        "Реклама",
        "Читайте также",
        "Лось пришёл на автовокзал",
    ),
}
HEADS = {
    "en": ("Solar Farm Approved on Old Landfill", "By Jane Roe", "March 4, 2024"),
    "de": ("Windpark auf der alten Deponie genehmigt", "Von Ute Muster", "4. März 2024"),
    "es": ("Aprobado el parque solar de Valmorena", "Por Ana Ruiz", "4 de marzo de 2024"),
    "fr": ("Une ferme solaire sur l'ancienne décharge", "Par Anne Caron", "4 mars 2024"),
    "pt": ("Usina solar é aprovada em antigo aterro", "Por Ana Souza", "4 de março de 2024"),
    "id": ("Ladang Surya Disetujui di Bekas Tempat Sampah", "Dewi Pratiwi", "4 Maret 2024"),
    "ru": ("На старой свалке построят солнечную станцию", "Ирина Пример", "4 марта 2024"),
}
PLAYERS = {
    "en": ("Listen to this article", "0:00", "/", "4:12", "Photo: Rick Dalby/AFP"),
    "de": ("Vorlesen", "0:00", "04:12", "Foto: Ines Muster/dpa"),
    "es": ("Escuchar", "00:00", "03:15", "Foto: Ramiro Quesada / EFE"),
    "fr": ("Écouter l'article", "00:00/03:15", "Photo : Luc Marin / AFP"),
    "pt": ("Ouvir", "Compartilhar"),
    "id": ("Dengarkan", "0:00", "Foto: Rudi Hartono/Antara"),
    "ru": ("Слушать", "0:00", "3:15", "Фото: Павел Громов / ТАСС"),
}


@pytest.mark.parametrize(("language", "last"), [(language, last) for language, said in SHORT.items() for last in said])
def test_a_short_last_sentence_over_the_foot_stays(language: str, last: str) -> None:
    story = (*STORIES[language][:2], last)
    article = parse_article("\n\n".join(story) + "\n\n" + "\n".join(FEET[language]))
    assert [block.text for block in article.body] == [*story]


@pytest.mark.parametrize("foot", [False, True])
@pytest.mark.parametrize("language", BOXES)
def test_the_last_sentence_behind_a_box_stays(language: str, *, foot: bool) -> None:
    story, box = STORIES[language], "\n".join(BOXES[language])
    below = "\n\n" + "\n".join(FEET[language][-2:]) if foot else ""
    article = parse_article(f"{story[0]}\n\n{story[1]}\n\n{box}\n\n{story[2]}{below}")
    assert [block.text for block in article.body] == [*story]


def test_the_summary_of_one_other_article_stays_out() -> None:
    story = STORIES["en"]
    below = "Related\n\nGoats on the roof\n\nTwo goats climbed a barn on Sunday."
    article = parse_article("\n\n".join(story) + "\n\n" + below + "\n\nSubscribe to our newsletter")
    assert [block.text for block in article.body] == [*story]


@pytest.mark.parametrize("language", PLAYERS)
def test_the_lead_over_a_player_is_no_caption(language: str) -> None:
    story = STORIES[language]
    head, player = "\n".join(HEADS[language]), "\n".join(PLAYERS[language])
    article = parse_article(f"{head}\n\n{story[0]}\n\n{player}\n\n{story[1]}\n\n{story[2]}")
    assert [block.text for block in article.body] == [*story]
    assert not [caption.text for caption in article.captions if caption.text]


def test_a_caption_over_the_button_of_a_gallery_stays_one() -> None:
    head = "Solar Farm Approved on Old Landfill\nBy Jane Roe\nMarch 4, 2024"
    picture = "The mayor at the old landfill on Monday.\nEnlarge this image\nRick Dalby/AFP"
    article = parse_article(f"{head}\n{picture}\n" + "\n".join(STORIES["en"]))
    assert [caption.text for caption in article.captions] == ["The mayor at the old landfill on Monday."]


def test_an_agency_signs_below_a_paragraph_of_seven_words() -> None:
    story = (
        "Ein Wolf hat im Hahnenmoor elf Schafe gerissen, wie der Landkreis am Dienstag mitteilte.",
        "Der Zaun war nach Angaben des Schäfers 1,20 Meter hoch und stand unter Strom.",
        "Eine Probe wird nun im Labor untersucht.",
        "Mit dem Ergebnis rechnet der Kreis in zwei Wochen. dpa/lni",
    )
    article = parse_article("Wolf im Moor: Schäfer verliert elf Tiere\n03.12.2024\n\n" + "\n\n".join(story))
    assert [block.text for block in article.body][:3] == [*story[:3]]
    assert article.body[-1].text.startswith("Mit dem Ergebnis rechnet der Kreis in zwei Wochen.")
    assert not article.captions


LABELS = (("de", "Auch interessant:"), ("fr", "À VOIR AUSSI :"), ("id", "Lihat juga:"), ("es", "SEGUÍ LEYENDO:"))


@pytest.mark.parametrize(("language", "label"), LABELS)
def test_the_last_sentence_right_behind_a_label_without_its_link_stays(language: str, label: str) -> None:
    story = STORIES[language]
    article = parse_article("\n\n".join((*story[:2], label, story[2])))
    assert [block.text for block in article.body] == [*story]
