"""Forwarded mails: the subject is the headline, the sender no author, head and foot are no story, in many languages."""

import pytest

from newsparse.parse import parse_article

STORIES = {
    "en": (
        "The bakery that sold its clock",
        "By Jane Roe",
        "When the bakery of Ashby closed in March, its clock was sold to a man who had never eaten its bread.",
        (
            "He hung it in his barn, wound it every Sunday and found that it was eleven minutes slow, "
            "as it had always been."
        ),
    ),
    "de": (
        "Die Bäckerei, die ihre Uhr verkaufte",
        "Von Anna Beispiel",
        "Als die Bäckerei von Aschau im März schloss, kaufte ihre Uhr ein Mann, der nie ihr Brot gegessen hatte.",
        "Er hängte sie in die Scheune, zog sie jeden Sonntag auf und merkte, dass sie elf Minuten nachging, wie immer.",
    ),
    "fr": (
        "La boulangerie qui a vendu son horloge",
        "Par Hélène Castaing",
        (
            "Quand la boulangerie de Morval a fermé en mars, son horloge est allée à un homme qui "
            "n'avait jamais goûté son pain."
        ),
        (
            "Il l'a pendue dans sa grange, l'a remontée chaque dimanche et a vu qu'elle retardait de "
            "onze minutes, comme toujours."
        ),
    ),
    "es": (
        "La panadería que vendió su reloj",
        "Por Elena Prado",
        "Cuando la panadería de Ojuelos cerró en marzo, su reloj lo compró un hombre que nunca había comido su pan.",
        "Lo colgó en el granero, le dio cuerda cada domingo y vio que atrasaba once minutos, como había hecho siempre.",
    ),
    "it": (
        "Il forno che ha venduto l'orologio",
        "di Elena Prato",
        (
            "Quando il forno di Borgo Verde ha chiuso a marzo, l'orologio è andato a un uomo che non "
            "ne aveva mai mangiato il pane."
        ),
        (
            "Lo ha appeso nel fienile, lo ha caricato ogni domenica e ha visto che restava indietro di "
            "undici minuti, come sempre."
        ),
    ),
    "nl": (
        "De bakkerij die haar klok verkocht",
        "Door Anna Visser",
        "Toen de bakkerij van Asdorp in maart dichtging, kocht een man die er nooit brood had gegeten de klok.",
        "Hij hing hem in de schuur, wond hem elke zondag op en merkte dat hij elf minuten achterliep, zoals altijd.",
    ),
    "sv": (
        "Bageriet som sålde sin klocka",
        "Av Anna Lind",
        "När bageriet i Askby stängde i mars köptes klockan av en man som aldrig hade ätit dess bröd.",
        (
            "Han hängde den i ladan, drog upp den varje söndag och såg att den gick elva minuter "
            "efter, som den alltid hade gjort."
        ),
    ),
    "da": (
        "Bageriet der solgte sit ur",
        "Af Birthe Holm",
        "Da bageriet i Askby lukkede i marts, blev uret købt af en mand, der aldrig havde spist brødet derfra.",
        (
            "Han hængte det op i laden, trak det op hver søndag og så, at det gik elleve minutter for "
            "langsomt, som det altid havde gjort."
        ),
    ),
    "pt": (
        "A padaria que vendeu o relógio",
        "Por Elena Prado",
        (
            "Quando a padaria de Vila Verde fechou em março, o relógio foi comprado por um homem que "
            "nunca tinha comido o pão dela."
        ),
        (
            "Ele pendurou-o no celeiro, deu-lhe corda todos os domingos e viu que atrasava onze "
            "minutos, como sempre tinha feito."
        ),
    ),
    "pl": (
        "Piekarnia, która sprzedała zegar",
        "Anna Nowak",
        "Kiedy w marcu zamknięto piekarnię w Jasionce, zegar kupił człowiek, który nigdy nie jadł jej chleba.",
        "Powiesił go w stodole, nakręcał w każdą niedzielę i zobaczył, że spóźnia się jedenaście minut, jak zawsze.",
    ),
}
HEADS = {
    "Gmail": (
        "en",
        (
            "---------- Forwarded message ---------\nFrom: The Lamp <hello@lamp.example>\n"
            "Date: Thu, 6 Nov 2025 at 06:31\nSubject: {}\nTo: <abby@example.org>\n\n\n"
        ),
    ),
    "Outlook": (
        "en",
        (
            "-----Original Message-----\nFrom: The Lamp [mailto:hello@lamp.example]\n"
            "Sent: Thursday, November 6, 2025 6:31 AM\nTo: Abby Lind\nSubject: FW: {}\n\n"
        ),
    ),
    "Outlook, a rule": (
        "en",
        (
            "________________________________\nFrom: The Lamp <hello@lamp.example>\n"
            "Sent: Thursday, November 6, 2025 6:31 AM\nTo: Abby Lind\nSubject: {}\n\n"
        ),
    ),
    "Apple": (
        "en",
        (
            "Begin forwarded message:\n\nFrom: The Lamp <hello@lamp.example>\nSubject: {}\n"
            "Date: November 6, 2025 at 06:31:00 GMT+1\nTo: abby@example.org\n\n"
        ),
    ),
    "Thunderbird": (
        "en",
        (
            "-------- Forwarded Message --------\nSubject: \t{}\nDate: \tThu, 6 Nov 2025 06:31:12 +0100\n"
            "From: \tThe Lamp <hello@lamp.example>\nTo: \tabby@example.org\n\n"
        ),
    ),
    "a note above": (
        "en",
        (
            "Read this one, it is lovely!\n\nAbby\n\n---------- Forwarded message ---------\n"
            "From: The Lamp <hello@lamp.example>\nDate: Thu, 6 Nov 2025 at 06:31\nSubject: {}\n"
            "To: <abby@example.org>\n\n"
        ),
    ),
    "a head above": (
        "en",
        (
            "From: Abby Lind <abby@example.org>\nTo: Otis Marlowe <otis@example.org>\nSubject: Fwd: {}\n"
            "Date: Fri, 7 Nov 2025 08:00:00 +0100\n\nFor you.\n\n---------- Forwarded message ---------\n"
            "From: The Lamp <hello@lamp.example>\nDate: Thu, 6 Nov 2025 at 06:31\nSubject: {}\n"
            "To: <abby@example.org>\n\n"
        ),
    ),
    "a head above and no mark": (
        "en",
        (
            "From: The Lamp <hello@lamp.example>\nSent: Thursday, November 6, 2025 6:31 AM\nTo: Abby Lind\n"
            "Subject: Fwd: {}\n\n"
        ),
    ),
    "starred labels": (
        "en",
        (
            "---------- Forwarded message ---------\n*From:* The Lamp <hello@lamp.example>\n"
            "*Date:* Thu, 6 Nov 2025 at 06:31\n*Subject:* {}\n*To:* <abby@example.org>\n\n"
        ),
    ),
    "Gmail, German": (
        "de",
        (
            "---------- Weitergeleitete Nachricht ---------\nVon: Die Lampe <post@lampe.example>\n"
            "Datum: Do., 6. Nov. 2025 um 06:31 Uhr\nBetreff: {}\nAn: <abby@example.org>\n\n"
        ),
    ),
    "Apple, German": (
        "de",
        (
            "Anfang der weitergeleiteten Nachricht:\n\nVon: Die Lampe <post@lampe.example>\n"
            "Betreff: WG: {}\nDatum: 6. November 2025 um 06:31:00 MEZ\nAn: abby@example.org\n\n"
        ),
    ),
    "Outlook, German": (
        "de",
        (
            "-----Ursprüngliche Nachricht-----\nVon: Die Lampe <post@lampe.example>\n"
            "Gesendet: Donnerstag, 6. November 2025 06:31\nAn: Abby Lind\nBetreff: {}\n\n"
        ),
    ),
    "Gmail, French": (
        "fr",
        (
            "---------- Forwarded message ---------\nDe : La Lampe <lettre@lampe.example>\n"
            "Date: jeu. 6 nov. 2025 à 06:31\nSubject: {}\nTo: <abby@example.org>\n\n"
        ),
    ),
    "Apple, French": (
        "fr",
        (
            "Début du message réexpédié :\n\nDe: La Lampe <lettre@lampe.example>\nObjet: {}\n"
            "Date: 6 novembre 2025 à 06:31:00 UTC+1\nÀ: abby@example.org\n\n"
        ),
    ),
    "Outlook, French": (
        "fr",
        (
            "-----Message d'origine-----\nDe : La Lampe <lettre@lampe.example>\n"
            "Envoyé : jeudi 6 novembre 2025 06:31\nÀ : Abby Lind\nObjet : TR: {}\n\n"
        ),
    ),
    "Gmail, Spanish": (
        "es",
        (
            "---------- Forwarded message ---------\nDe: La Lámpara <carta@lampara.example>\n"
            "Date: jue, 6 nov 2025 a las 6:31\nSubject: {}\nTo: <abby@example.org>\n\n"
        ),
    ),
    "Outlook, Spanish": (
        "es",
        (
            "-----Mensaje original-----\nDe: La Lámpara <carta@lampara.example>\n"
            "Enviado el: jueves, 6 de noviembre de 2025 6:31\nPara: Abby Lind\nAsunto: RV: {}\n\n"
        ),
    ),
    "Apple, Italian": (
        "it",
        (
            "Inizio messaggio inoltrato:\n\nDa: La Lampada <lettera@lampada.example>\nOggetto: {}\n"
            "Data: 6 novembre 2025 alle ore 06:31:00 CET\nA: abby@example.org\n\n"
        ),
    ),
    "Outlook, Dutch": (
        "nl",
        (
            "-----Oorspronkelijk bericht-----\nVan: De Lamp <brief@lamp.example>\n"
            "Verzonden: donderdag 6 november 2025 6:31\nAan: Abby Lind\nOnderwerp: FW: {}\n\n"
        ),
    ),
    "Apple, Dutch": (
        "nl",
        (
            "Begin doorgestuurd bericht:\n\nVan: De Lamp <brief@lamp.example>\nOnderwerp: {}\n"
            "Datum: 6 november 2025 om 06:31:00 CET\nAan: abby@example.org\n\n"
        ),
    ),
    "Apple, Swedish": (
        "sv",
        (
            "Vidarebefordrat brev:\n\nFrån: Lampan <brev@lampan.example>\nÄmne: {}\n"
            "Datum: 6 november 2025 06:31:00 CET\nTill: abby@example.org\n\n"
        ),
    ),
    "Outlook, Danish": (
        "da",
        (
            "-----Oprindelig meddelelse-----\nFra: Lampen <brev@lampen.example>\n"
            "Sendt: 6. november 2025 06:31\nTil: Abby Lind\nEmne: VS: {}\n\n"
        ),
    ),
    "Gmail, Portuguese": (
        "pt",
        (
            "---------- Forwarded message ---------\nDe: A Lâmpada <carta@lampada.example>\n"
            "Date: quinta, 6/11/2025 à(s) 06:31\nSubject: {}\nTo: <abby@example.org>\n\n"
        ),
    ),
    "Outlook, Polish": (
        "pl",
        (
            "-----Oryginalna wiadomość-----\nOd: Lampa <list@lampa.example>\n"
            "Wysłano: czwartek, 6 listopada 2025 06:31\nDo: Abby Lind\nTemat: {}\n\n"
        ),
    ),
}
FEET = {
    "en": (
        "You are receiving this email because you subscribed at lamp.example.\n"
        "Unsubscribe: https://lamp.example/u/8831\nThe Lamp, 4 Mill Lane, Ashby\n"
    ),
    "de": (
        "Sie erhalten diese E-Mail, weil Sie sich auf lampe.example angemeldet haben.\n"
        "Abmelden: https://lampe.example/u/8831\nDie Lampe, Mühlweg 4, 12345 Aschau\n"
    ),
    "fr": (
        "Vous recevez cet e-mail parce que vous êtes inscrit sur lampe.example.\n"
        "Se désabonner : https://lampe.example/u/8831\nLa Lampe, 4 rue du Moulin, Morval\n"
    ),
    "es": (
        "Recibe este correo porque se suscribió en lampara.example.\n"
        "Darse de baja: https://lampara.example/u/8831\nLa Lámpara, calle del Molino 4, Ojuelos\n"
    ),
    "it": (
        "Ricevi questa email perché ti sei iscritto su lampada.example.\n"
        "Annulla l'iscrizione: https://lampada.example/u/8831\nLa Lampada, via del Mulino 4, Borgo Verde\n"
    ),
    "nl": (
        "Je ontvangt deze e-mail omdat je je hebt aangemeld op lamp.example.\n"
        "Afmelden: https://lamp.example/u/8831\nDe Lamp, Molenweg 4, Asdorp\n"
    ),
    "sv": (
        "Du får det här mejlet eftersom du prenumererar på lampan.example.\n"
        "Avregistrera dig: https://lampan.example/u/8831\nLampan, Kvarnvägen 4, Askby\n"
    ),
    "da": (
        "Du modtager denne mail, fordi du abonnerer på lampen.example.\n"
        "Afmeld: https://lampen.example/u/8831\nLampen, Møllevej 4, Askby\n"
    ),
    "pt": (
        "Você está recebendo este e-mail porque se inscreveu em lampada.example.\n"
        "Cancelar inscrição: https://lampada.example/u/8831\nA Lâmpada, rua do Moinho 4, Vila Verde\n"
    ),
    "pl": (
        "Otrzymujesz tę wiadomość, ponieważ zapisałeś się na lampa.example.\n"
        "Wypisz się: https://lampa.example/u/8831\nLampa, ul. Młyńska 4, Jasionka\n"
    ),
}
TOPS = {
    "en": "View in browser: https://lamp.example/v/8831\n\n",
    "de": "Im Browser ansehen: https://lampe.example/v/8831\n\n",
    "fr": "Voir dans le navigateur : https://lampe.example/v/8831\n\n",
}


def _without_byline_word(byline: str) -> str:
    """The name alone: "By Jane Roe", "Anna Nowak"."""
    return " ".join(byline.split()[-2:])


@pytest.mark.parametrize("case", HEADS)
def test_a_forwarded_mail_is_its_story(case: str) -> None:
    language, head = HEADS[case]
    title, byline, *story = STORIES[language]
    top, foot = TOPS.get(language, ""), FEET[language]
    article = parse_article(
        head.replace("{}", title) + f"{top}{title}\n\n{byline}\n\n{story[0]}\n\n{story[1]}\n\n{foot}"
    )
    assert article.title == title
    assert [block.text for block in article.body] == story
    assert [author.name for author in article.authors] == [_without_byline_word(byline)]
    assert str(article.published)[:10] == "2025-11-06" or case == "Gmail, Portuguese"  # 6/11 may be read in two ways
    assert article.subtitle is None


def test_a_label_and_the_mark_before_a_forwarded_subject_are_no_headline() -> None:
    article = parse_article(f"From: The Lamp\nSubject: Fwd: RE: Old clock sold\n\n{STORIES['en'][2]}\n")
    assert article.title == "Old clock sold"
    assert [block.text for block in article.blocks if block.kind == "bare_label"] == ["From:", "Subject: Fwd: RE:"]


def test_what_a_program_quotes_of_a_forwarded_mail_is_its_text() -> None:
    title, byline, *story = STORIES["en"]
    mail = (
        f"From: The Lamp <hello@lamp.example>\nSubject: {title}\nDate: November 6, 2025 at 06:31:00 GMT+1\n"
        f"To: abby@example.org\n\n{title}\n\n{byline}\n\n{story[0]}\n\n{story[1]}"
    )
    article = parse_article("Begin forwarded message:\n\n" + "\n".join(f"> {line}" for line in mail.split("\n")))
    assert article.title == title
    assert list(article.paragraphs) == story
    assert not any(block.kind == "quote" for block in article.body)


FIRST, SECOND = STORIES["en"][2:]


def test_a_subject_goes_on_below_though_nothing_indents_it() -> None:
    head = "From: The Lamp <hello@lamp.example>\nSubject: Fwd: The bakery that sold its clock and found that it\n"
    article = parse_article(f"{head}had been slow for years\nTo: <abby@example.org>\n\n{FIRST}\n\n{SECOND}\n")
    assert article.title == "The bakery that sold its clock and found that it had been slow for years"
    assert article.paragraphs == (FIRST, SECOND)


def test_the_mail_that_a_mail_answers_is_none_of_it() -> None:
    answer = f"From: Jane <jane@lamp.example>\nSubject: Re: Clock sold\n\n{FIRST}\n\n{SECOND}\n\n"
    asked = "-----Original Message-----\nFrom: Otis <otis@example.org>\nSubject: The clock\n\nWhere is it?\n"
    article = parse_article(answer + asked)
    assert (article.title, len(article.body), article.authors) == ("Clock sold", 2, ())


NO_FORWARDS = {
    "a story of a message": (
        f"Clock sold\n\nBegin forwarded message:\n\nso read the note on the desk.\n\n{FIRST}\n\n{SECOND}"
    ),
    "a story that prints one": (
        f"Clock sold\n\n{FIRST}\n\n{SECOND}\n\n"
        f"Its maker had set it so that the bread would never be late, said a nephew.\n\n"
        "The town has asked for it twice, and twice the man has answered with a photograph of the barn.\n\n"
        "-----Original Message-----\nFrom: the mayor\nSubject: The clock\n\nI want it back."
    ),
}


@pytest.mark.parametrize("case", NO_FORWARDS)
def test_a_story_that_speaks_of_a_mail_is_none(case: str) -> None:
    article = parse_article(NO_FORWARDS[case])
    assert article.title == "Clock sold"
    assert {FIRST, SECOND} <= set(article.paragraphs)


def test_what_stands_below_the_last_paragraph_and_is_no_foot_stays() -> None:
    mail = f"From: The Lamp\nSubject: Clock sold\n\n{FIRST}\n\nUnsubscribe: https://lamp.example/u\n\n{SECOND}\n"
    assert parse_article(mail).paragraphs == (FIRST, SECOND)


def test_the_head_of_a_forwarded_mail_is_decoded() -> None:
    mail = (
        "---------- Forwarded message ---------\nFrom: =?utf-8?Q?L=C3=B6we?= <post@loewe.example>\n"
        f"Subject: =?utf-8?Q?M=C3=BCde_Boote?=\n\n{FIRST}\n"
    )
    assert parse_article(mail).title == "Müde Boote"


@pytest.mark.parametrize("mark", ["", "> ", ">> "])
def test_every_character_of_a_forwarded_mail_stands_in_one_block(mark: str) -> None:
    mail = f"From: The Lamp\nSubject: Fwd: Clock sold\nTo: Abby\n\n{FIRST}\n\n{SECOND}\n\n{FEET['en']}"
    text = "Begin forwarded message:\n\n" + "\n".join(f"{mark}{line}" for line in mail.split("\n"))
    at = 0
    for block in sorted(parse_article(text).blocks, key=lambda block: block.start):
        assert not text[at : block.start].strip()
        at = block.end
    assert not text[at:].strip()
