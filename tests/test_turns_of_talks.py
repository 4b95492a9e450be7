"""Turns of talks: who speaks stands before what is said; a turn that asks heads nothing, one that ends in a stage
direction is no caption with its credit."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

TALKS = {
    "en-letters": (
        "The man who counts every swift in the county",
        "Alan Pike has counted the swifts of Dunmere for thirty-one summers. We met him on the roof of the library.",
        [
            "Q: Why swifts?",
            "A: Because they never land. I find that restful.",
            "Q: How many are there this year?",
            "A: Forty-two pairs, which is six fewer than last year.",
            "Q: And next year?",
            "A: I will be here in May.",
        ],
    ),
    "en-inquiry": (
        "Read the exchange between the mayor and the harbour inquiry",
        "Mayor Ellis Corran answered questions from the harbour inquiry for two hours on Wednesday.",
        [
            "CHAIR: Did you sign the contract before the council had seen it?",
            "CORRAN: I did.",
            "CHAIR: On whose advice?",
            "CORRAN: On my own. (Laughter.)",
            "MS. DUNNE: I must object to the tone.",
            "CHAIR: Noted. We will adjourn.",
        ],
    ),
    "en-radio": (
        "How a town without a doctor got one",
        "The town of Orrin went four years without a doctor, until a retired surgeon's car broke down on Main Street.",
        [
            "FARROW: Who was at the wheel?",
            "DUANE PELL: I was. (SOUNDBITE OF LAUGHTER)",
            "DUANE PELL: I thought I'd stay a summer. (SOUNDBITE OF LAUGHTER)",
            "FARROW: What changed your mind?",
            "PELL: Pie, mostly. (LAUGHTER)",
            "FARROW: That was Duane Pell, the only doctor in Orrin.",
        ],
    ),
    "pt": (
        "“Ninguém aprende violão com pressa”",
        "Aos 83 anos, Seu Dirceu ainda dá aulas na varanda de casa, em Pedra Mansa. A fila passa de um ano.",
        [
            "Gazeta: O senhor lembra do primeiro aluno?",
            "Dirceu: Lembro. Desistiu na segunda aula.",
            "Gazeta: E o que faz um bom aluno?",
            "Dirceu: Paciência. Nem eu aprendi com pressa.",
            "Gazeta: Nunca pensou em parar?",
            "Dirceu: O violão me deu tudo. Agora eu devolvo.",
        ],
    ),
    "cs-clock": (
        "Přepis: co zaznělo na schůzi o nové škole",
        "Zastupitelé Lipnice jednali v úterý o nové škole přes pět hodin. Vybíráme z přepisu závěr schůze.",
        [
            "[00:02:14] Starostka Dvořáková: Kdo je pro?",
            "[00:02:31] Zastupitel Kučera: Já jsem proti.",
            "[00:03:10] Zastupitelka Malá: A já se zdržím.",
            "[00:04:01] Starostka Dvořáková: Kdo je proti?",
            "[00:04:20] Zastupitel Kučera: Já, pořád.",
            "[00:05:11] Starostka Dvořáková: Návrh byl přijat.",
        ],
    ),
    "fr": (
        "« Le pont, c’est toute ma vie »",
        "Le gardien du pont tournant de Port-Clair part à la retraite vendredi, après trente-neuf ans de service.",
        [
            "L’Écho : Pourquoi partir maintenant ?",
            "Jean Marchal : Parce que mes genoux ne montent plus l’échelle.",
            "L’Écho : Qui vous remplace ?",
            "Jean Marchal : Une machine. [Rires]",
            "L’Écho : Et vous lui faites confiance ?",
            "Jean Marchal : Pas un instant.",
        ],
    ),
    "de": (
        "„Ein Deich ist niemals fertig“",
        "Deichgraf Hinnerk Tamm geht nach sechzehn Jahren in den Ruhestand. Wir trafen ihn am Schöpfwerk.",
        [
            "Kurier: Schlafen Sie jetzt besser?",
            "Tamm: Nein. Bei Sturm gehe ich doch nachsehen. (lacht)",
            "Kurier: Hält der Deich bei Ostersand?",
            "Tamm: Besser als je, aber fertig ist er nie.",
            "Kurier: Was geben Sie Ihrer Nachfolgerin mit?",
            "Tamm: Stiefel.",
        ],
    ),
    "ru": (
        "«Маяк — это очень большое хозяйство»",
        "Смотритель маяка в Дубровске уходит на пенсию после двадцати девяти лет работы. Мы поговорили с ним.",
        [
            "Корреспондент: Вам грустно?",
            "Громов: Да. (Смеётся.)",
            "Корреспондент: Кто придёт на ваше место?",
            "Громов: Никто. Там теперь автоматика.",
            "Корреспондент: А что будете делать вы?",
            "Громов: Уеду к дочери в город.",
        ],
    ),
    "el": (
        "«Το θέατρο είναι σαν το ψωμί»",
        "Ο ηθοποιός Νίκος Βεργής επιστρέφει το Σάββατο στη σκηνή του Αγίου Μηνά μετά από δώδεκα χρόνια.",
        [
            "Εφημερίδα: Γιατί τώρα;",
            "Βεργής: Γιατί με παρακάλεσαν.",
            "Εφημερίδα: Τι θα δούμε;",
            "Βεργής: Μια κωμωδία που δεν έχει παιχτεί ποτέ.",
            "Εφημερίδα: Φοβάστε;",
            "Βεργής: Κάθε βράδυ.",
        ],
    ),
    "es-scene": (
        "Una comedia perdida llega al escenario",
        "Una comedia que nadie había visto desde 1934 se estrena el viernes en el teatro del Puerto. Así empieza:",
        [
            "DON BRAULIO: ¿Es esta mi maleta?",
            "MOZO: Es la única que suena, señor.",
            "DON BRAULIO: ¿Y quién llama?",
            "MOZO: No lo ha dicho. (Abre la maleta.)",
            "DON BRAULIO: ¿Qué espera usted?",
            "MOZO: Una propina.",
        ],
    ),
}
SETTINGS = ("lines", "blanks", "html")


def _set(setting: str, title: str, lines: list[str]) -> str:
    if setting == "html":
        body = "".join(f"<p>{line}</p>\n" for line in lines)
        return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"
    return ("\n\n" if setting == "blanks" else "\n").join([title, *lines])


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("talk", TALKS)
def test_every_turn_is_a_paragraph(talk: str, setting: str) -> None:
    title, lead, turns = TALKS[talk]
    article = parse_article(_set(setting, title, [lead, *turns]))
    assert article.title == title
    assert [block.text for block in article.body if block.kind is Kind.HEADING] == []
    assert not article.captions
    body = " ".join(article.text.split())
    assert [turn for turn in turns if turn not in body] == []


@pytest.mark.parametrize("setting", SETTINGS)
def test_questions_behind_a_subject_head_their_answers(setting: str) -> None:
    prose = [
        "Tenants pay half of the new charge, the council said on Monday, and their landlords pay the other half.",
        "The first bills go out in March, and nobody will have to pay before the end of April, a spokeswoman said.",
    ]
    lead = "The town of Ashby will charge for the emptying of bins from the first of March, the council decided."
    lines = [lead, "Rent: Who pays the new charge?", prose[0], "Bills: When do they come?", prose[1]]
    article = parse_article(_set(setting, "What the new charge for bins means", lines))
    assert [block.text for block in article.body if block.kind is Kind.HEADING] == [lines[1], lines[3]]


@pytest.mark.parametrize("setting", SETTINGS)
def test_labels_of_pictures_are_no_speakers(setting: str) -> None:
    lines = [
        "The old mill of Ashby burned to the ground on Monday night, and nobody was hurt, the town's fire chief said.",
        "FILE PHOTO: The mill at dawn in 2019. REUTERS/Jane Roe",
        "The mill was built in 1902 and had stood empty since the flood of 2011, which washed away its weir and wheel.",
        "FILE PHOTO: The weir after the flood in 2011. REUTERS/John Doe",
        "The council will decide in the spring whether to clear the ground or to build a new mill in its place.",
    ]
    article = parse_article(_set(setting, "Old mill burns in Ashby", lines))
    assert [caption.credit.photographers for caption in article.captions if caption.credit] == [
        ("Jane Roe",),
        ("John Doe",),
    ]
