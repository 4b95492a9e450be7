"""Sentences that ``get_text`` tears at links behind a preposition, in languages with capitals."""

import pytest

from newsparse.options import Options
from newsparse.read import read

ENGLISH = (
    "Trains will run again between\nSaltby\nand\nFenwick Cross\nfrom December, the transport board has announced.",
    "Trains between\nSaltby\n,\nAshby\nand\nFenwick\nwill run again.",
    "Residents of\nSelby Quay\nvoted on Saturday to keep the ferry.",
    "Police in\nAshby\nhave arrested a man.",
    "The club played against\nTern United\nand lost.",
    "Three people, including\nAna Ruiz\n, were heard.",
    "In a letter to\nThe Times\n, the board said that trains would run.",
    "A spokesman for\nNorthern Rail\nsaid on Friday that it would run.",
)
ENGLISH_STORY = (
    "Marsh railway to reopen",
    "Engineers have since raised nine kilometres of track by almost two metres, the board said.",
)
STORIES = {
    "ru": (
        (
            "Старый мост закрыли на год",
            "Совет Старомостья в понедельник решил закрыть старый мост на год. Работы начнутся весной.",
        ),
        (
            "Поезда будут ходить между\nСтаромостьем\nи\nЗаречьем\nс декабря, сообщил совет.",
            "Он родился в\nЗаречье\nв 1950 году.",
            "Письмо для\nСовета города\nпришло вчера.",
            "Мэр сказал «\nРейтер\n», что мост закроют.",
        ),
    ),
    "el": (
        (
            "Η παλιά γέφυρα κλείνει",
            "Το συμβούλιο αποφάσισε τη Δευτέρα να κλείσει την παλιά γέφυρα για έναν χρόνο, είπε ο δήμαρχος.",
        ),
        (
            "Τα τρένα θα κυκλοφορούν μεταξύ\nΑθήνας\nκαι\nΛαμίας\nαπό τον Δεκέμβριο.",
            "Γεννήθηκε στη\nΛαμία\nτο 1950.",
        ),
    ),
    "uk": (
        (
            "Старий міст закрили",
            "Рада Старомостя в понеділок вирішила закрити старий міст на рік. Роботи почнуться навесні.",
        ),
        (
            "Потяги ходитимуть між\nСтаромостям\nі\nЗаріччям\nз грудня, повідомила рада.",
            "Він народився в\nЗаріччі\nу 1950 році.",
        ),
    ),
    "pl": (
        (
            "Stary most zamknięty na rok",
            "Rada miasta zdecydowała w poniedziałek o zamknięciu starego mostu na rok, poinformował burmistrz.",
        ),
        ("Według\nRady Miasta\nprace potrwają rok.",),
    ),
    "cs": (
        ("Starý most se zavírá", "Zastupitelé v pondělí rozhodli, že se starý most na rok zavře, řekl starosta."),
        (
            "Vlaky pojedou mezi\nZálesím\na\nPříbrodem\nod prosince, oznámila dráha.",
            "Narodil se v\nZálesí\nv roce 1950.",
        ),
    ),
    "ro": (
        (
            "Podul vechi se închide",
            "Consiliul a decis luni să închidă podul vechi pentru un an, a spus primarul orașului.",
        ),
        (
            "Trenurile vor circula între\nValea Mică\nși\nPodul Nou\ndin decembrie.",
            "S-a născut în\nValea Mică\nîn 1950.",
        ),
    ),
    "hu": (
        (
            "Bezárják a régi hidat",
            "A tanács hétfőn úgy döntött, hogy egy évre bezárja a régi hidat, mondta a polgármester.",
        ),
        (),
    ),
    "bg": (
        ("Старият мост затваря", "Съветът реши в понеделник да затвори стария мост за една година, каза кметът."),
        ("Влаковете ще се движат между\nЗаречие\nи\nМостово\nот декември.",),
    ),
    "id": (
        (
            "Jembatan tua ditutup",
            "Dewan kota memutuskan pada Senin untuk menutup jembatan tua selama setahun, kata wali kota.",
        ),
        ("Kereta akan berjalan antara\nKota Baru\ndan\nSungai Lama\nmulai Desember.",),
    ),
    "de": (
        (
            "Alte Brücke gesperrt",
            "Der Rat hat am Montag beschlossen, die alte Brücke für ein Jahr zu sperren, sagte der Bürgermeister.",
        ),
        (
            "Züge fahren zwischen\nAltbrück\nund\nNeustadt\nab Dezember.",
            "Trotz\nProtesten\nblieb der Rat dabei.",
        ),
    ),
}
TORN = [("en", ENGLISH_STORY, sentence) for sentence in ENGLISH]
TORN += [(language, story, sentence) for language, (story, sentences) in STORIES.items() for sentence in sentences]


@pytest.mark.parametrize(("language", "story", "sentence"), TORN)
def test_a_sentence_torn_behind_a_preposition_is_joined(language: str, story: tuple[str, str], sentence: str) -> None:
    headline, paragraph = story
    whole = " ".join(sentence.split()).replace(" ,", ",").replace("« ", "«").replace(" »", "»")
    head = (headline, "Nina Probe", "14.05.2025")
    for lines in ((*head, sentence, paragraph, paragraph), (*head, paragraph, sentence, paragraph)):
        segments = read("\n".join(lines), Options(language=language)).segments
        assert whole in [segment.text for segment in segments]


@pytest.mark.parametrize("heading", ["Harbour ward against", "What the town is up against", "Nothing in between"])
def test_a_heading_may_end_in_a_preposition(heading: str) -> None:
    sentence = (
        "First figures from the harbour ward: 347 votes for the ferry, and 463 against it. Nobody had expected that."
    )
    head = ("Ferry vote in Ashby", "Nina Probe", "14.05.2025")
    segments = read("\n".join((*head, ENGLISH_STORY[1], heading, sentence, ENGLISH_STORY[1])), Options()).segments
    assert [heading, sentence] == [segment.text for segment in segments][4:6]
