"""Who goes on speaking over paragraphs, before whom an owner stands; marks of two signs, and verbs of a manner."""

import pytest

from newsparse.attribution import find_quotes
from newsparse.parse import parse_article

GREY = "Mayor Ottoline Grey told students that the buses would run all summer."
LINES = "“We write down every stop.\n\n“We publish the numbers.\n\n“If they are bad, I will say so.”"


def speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker for quote in find_quotes(text, language) if quote.spans]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Neil Roe spoke.\n\n“Nobody guesses,” he said. “We train them for weeks.\n\n{LINES}", "Neil Roe"),
        (f"“Nobody guesses,” Neil Roe said. “We train them for weeks.\n\n{LINES}", "Neil Roe"),
        (f"Neil Roe said: “We train them for weeks.\n\n{LINES}", "Neil Roe"),
        (
            "“Yes,” said Neil Roe.\n\n“We train,” he said.\n\nSo.\n\n“It takes time,” he said.\n\n“Ask,” he added.",
            "Neil Roe",
        ),
        ("“Yes,” Neil Roe said.\n\n“We train,” he said.\n\nRain fell.\n\n“It takes time,” he said.", "Neil Roe"),
        (f"{GREY}\n\n“You cannot ask people to walk home,” she said.", "Ottoline Grey"),
        (f"{GREY}\n\nThey cost a million.\n\n“You cannot ask people to walk,” she told them.", "Ottoline Grey"),
        ("The smile on Eva Roe’s face grew.\n\n“I have met so many people today,” she said.", "Eva Roe"),
        ("Dr. Ottoline Grey runs the ward.\n\n“We are full,” she said.", "Ottoline Grey"),
        ("Senator Ottoline Grey met Governor Ann Lee.\n\n“I am glad,” she said.", "Ottoline Grey"),
        ("Councillor Pernel Okafor-Grey objected.\n\n“It is too dear,” she said.", "Pernel Okafor-Grey"),
    ],
)
def test_who_goes_on_speaking(text: str, speaker: str) -> None:
    assert set(speakers(text, "en")) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "When Neil Roe met Bo Lee, it rained.\n\n“It takes time,” he said.",
        "Rain fell on Ashby Council.\n\n“It takes time,” he said.",
        "President Trump White House officials met.\n\n“We are glad,” he said.",
        "The mayor of Ashby spoke.\n\n“It takes time,” he said.",
        "Eva Roe came with him.\n\nOne.\n\nTwo.\n\nThree.\n\n“It takes time,” he said.",
    ],
)
def test_a_pronoun_that_nothing_makes_plain(text: str) -> None:
    assert speakers(text, "en") == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"They are stubborn," Hutchins\'s deputy, Ros Attwell, said.', "Ros Attwell"),
        ("“They are stubborn,” the reserve’s deputy, Ros Attwell, said.", "Ros Attwell"),
        ("“They are stubborn,” said the reserve’s deputy, Ros Attwell.", "Ros Attwell"),
        ("“We lost,” Smith’s lawyer, Ann Cole, told the court.", "Ann Cole"),
        ("“We lost,” Smith’s lawyer Ann Cole said.", "Ann Cole"),
        ("Smith’s lawyer, Ros Cole, said: “We lost.”", "Ros Cole"),
        ("“It hurt,” Carrow’s mayor, Yrsa Stroud, said on Friday.", "Yrsa Stroud"),
        ("“It hurt,” Jones' agent, Kim Vale, said.", "Kim Vale"),
        ("“We sold it,” Ashby's oldest shop, Bell Books, said.", "Bell Books"),
        ("“It hurt,” Jones' agent said.", "Jones' agent"),
        ("“Nobody was sick,” marvelled the ship's doctor, Hanne Dahl.", "Hanne Dahl"),
    ],
)
def test_an_owner_is_not_who_speaks(text: str, speaker: str) -> None:
    assert speakers(text, "en") == [speaker]


@pytest.mark.parametrize(
    ("text", "language", "speaker", "count"),
    [
        ("``It went down like a stone,'' said Ray Boudreaux, the engineer.", "en", "Ray Boudreaux", 1),
        ("``It went down like a stone,'' said Ray Boudreaux. ``I lost my teeth.''", "en", "Ray Boudreaux", 2),
        ("Gina Marsh said, ``We expect to reopen by tonight.''", "en", "Gina Marsh", 1),
        ("``We don't know,'' Marsh's deputy, Al Wren, said. ``It isn't ours.''", "en", "Al Wren", 2),
        ("<<Le village restera sans réseau>>, a déclaré Sophie Berthier.", "fr", "Sophie Berthier", 1),
        ("<<Мы три года ждали отчёта>>, — заявила Марина Лаптева.", "ru", "Марина Лаптева", 1),
    ],
)
def test_marks_that_were_typed_with_two_signs(text: str, language: str, speaker: str, count: int) -> None:
    found = find_quotes(text, language)
    assert [quote.speaker for quote in found] == [speaker] * count
    assert all(text[span.start : span.end] == quote.text for quote in found for span in quote.spans)


@pytest.mark.parametrize(
    "text",
    ["Use `` for code. It's the '90s, the manual says.", "Shift with 1 << 3 and back with 8 >> 1, the manual says."],
)
def test_signs_that_are_no_marks(text: str) -> None:
    assert speakers(text, "en") == []


@pytest.mark.parametrize(
    "signature",
    ["> — Yusuf Demir, baker on Plum Street", "> – Yusuf Demir", "> -- Yusuf Demir, baker", ">\n> — Yusuf Demir"],
)
def test_a_signature_inside_a_quote_of_markdown(signature: str) -> None:
    above = "# Bakers ask for a quieter law\n\nSmall bakeries may have to move if the *new* rules pass this spring."
    article = parse_article(f"{above}\n\n> “We start at two because bread does.”\n{signature}\n\n- One\n- Two\n")
    assert [quote.speaker for quote in article.quotes] == ["Yusuf Demir"]


@pytest.mark.parametrize(
    "verb", ["dir", "afirmar", "explicar", "assegurar", "declarar", "afegir", "lamentar", "recordar", "respondre"]
)
def test_the_past_of_catalan(verb: str) -> None:
    assert speakers(f"«Ningú no vol llevar-se a les quatre», va {verb} Montserrat Vila.", "ca") == ["Montserrat Vila"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("高校生の藤井美咲さん(17)は「朝の船で宿題をしていた。明日からどこでやろう」と笑った。", "藤井美咲"),
        ("高校生の藤井美咲さん（17）は「朝の船で宿題をしていた」と話した。", "藤井美咲"),
        ("常連客の主婦、岡田文子さんは「よその豆腐は食べたことがない」と惜しむ。", "岡田文子"),
        ("店主の大西和夫さん(71)は「水が命だった」と振り返る。", "大西和夫"),
        ("住民の佐藤花子さん（45）は「とても怖かったです」と声を震わせた。", "佐藤花子"),
        ("山田太郎さんは「橋ができても海はある」と肩をすくめた。", "山田太郎"),
        ("森健一氏は「全力で復旧に取り組む」と胸をなで下ろした。", "森健一"),
    ],
)
def test_japanese_speech_told_in_a_manner(text: str, speaker: str) -> None:
    assert speakers(text, "ja") == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "山田さんは「先生」と呼ばれている。",
        "山田さんは新しい店を「ひまわり食堂の家」と名付けた。",
        "山田さんは「花の道しるべの会」と書かれた看板を見上げた。",
        "山田さんは「ふるさとの歌を歌う会」との交流を続けている。",
        "山田さんは「ふるさとの歌を歌う会」という団体を作った。",
        "店は「花の道しるべの会」と並ぶ老舗だ。",
    ],
)
def test_japanese_names_in_marks(text: str) -> None:
    assert speakers(text, "ja") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Balıkçı Temel Aksoy, “Teknem battı ama ağım duruyor.” dedi.", "Temel Aksoy"),
        ('Öğretmen Ayşe Demir, "Çocuklar sevindi" diye konuştu.', "Ayşe Demir"),
        ('Esnaf Mehmet Kaya, "İşler kötü" dedi.', "Mehmet Kaya"),
        ('Çiftçi Ali Can: "Su yok" dedi.', "Ali Can"),
        ("Fırıncı Selin Ak, “Un pahalı” şeklinde konuştu.", "Selin Ak"),
    ],
)
def test_what_a_turkish_speaker_does_is_no_part_of_the_name(text: str, speaker: str) -> None:
    assert speakers(text, "tr") == [speaker]


@pytest.mark.parametrize("verb", ["panaszkodott", "nevetett", "sóhajtott", "hangoztatta"])
def test_hungarian_verbs_of_manner(verb: str) -> None:
    assert speakers(f"„A tej addig megsavanyodik” – {verb} Nagy Erzsébet.", "hu") == ["Nagy Erzsébet"]


def test_a_pronoun_in_markdown_stands_for_its_name() -> None:
    story = "The *old* mill of Ashby burned down on Monday, and **forty** people left their homes.\n\n- One\n- Two\n\n"
    said = "Jane Roe, who runs the mill, was in town.\n\n“We saw the flames from the harbour,” she said on Tuesday."
    quote = parse_article(f"# Old mill burns\n\n{story}{said}\n").quotes[-1]
    assert quote.speaker == "Jane Roe"
    assert quote.speaker_span is not None


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "en",
            "Ann Cole, chief executive of Ashby Foods, which owns the mill, said in a statement that “it is late”.",
            "Ann Cole",
        ),
        ("en", "Ann Cole, chief executive of Ashby Foods, which owns the mill, said: “It is late.”", "Ann Cole"),
        ("en", "“It is late,” Ann Cole, chief executive of Ashby Foods, which owns the mill, said.", "Ann Cole"),
        ("en", "“It is late,” Ann Cole, head of the union that called the strike, said on Monday.", "Ann Cole"),
        ("en", "Ann Cole, a baker whose shop burned down, said: “It is late.”", "Ann Cole"),
        ("en", "Ann Cole, who has run the mill since 1990, said: “It is late.”", "Ann Cole"),
        ("en", "Ann Cole, 44, who has run the mill since 1990, said: “It is late.”", "Ann Cole"),
        ("en", "Ann Cole, from Carrow, whose son was on the bus, said: “It is late.”", "Ann Cole"),
        ("en", "Ann Cole, the mayor of Ashby, which lies on the Wend, said: “It is late.”", "Ann Cole"),
        ("en", "Ann Cole, spokeswoman for the county, where forty people fell ill, said: “It is late.”", "Ann Cole"),
        ("en", "Ann Cole, director of research at Ashby Labs, a maker of soap, said: “It is late.”", "Ann Cole"),
        ("en", "Prof Ann Cole, of the University of Wend, who led the study, said: “It is late.”", "Ann Cole"),
        ("en", "“It is late,” said Ann Cole, chief executive of Ashby Foods, which owns the mill.", "Ann Cole"),
        ("en", "Ros Attwell, chief executive of Ashby Foods, which owns the mill, said: “It is late.”", "Ros Attwell"),
        ("en", "Ros Attwell, who runs the mill, told the Ashby Post: “It is late.”", "Ros Attwell"),
        ("en", "Ashby Foods, which owns the mill, said in a statement: “It is late.”", "Ashby Foods"),
        ("de", "Anna Berger, Chefin der Firma Ohl, die die Mühle besitzt, sagte: „Es ist spät.“", "Anna Berger"),
        ("de", "„Es ist spät“, sagte Anna Berger, die seit 1990 die Mühle führt.", "Anna Berger"),
        ("de", "Anna Berger, die seit 1990 die Mühle führt, sagte: „Es ist spät.“", "Anna Berger"),
        (
            "fr",
            "Jean Roux, directeur de la société Ohl, qui possède le moulin, a déclaré : « Il est tard. »",
            "Jean Roux",
        ),
        ("fr", "« Il est tard », a déclaré Jean Roux, qui dirige le moulin depuis 1990.", "Jean Roux"),
        ("fr", "Jean Roux, qui dirige le moulin, a déclaré : « Il est tard. »", "Jean Roux"),
        ("fr", "« Il est tard », dixit Jean Roux.", "Jean Roux"),
        ("es", "Carlos Ruiz, director de la empresa Sol, que posee el molino, dijo: “Es tarde”.", "Carlos Ruiz"),
        ("es", "“Es tarde”, dijo Carlos Ruiz, quien dirige el molino desde 1990.", "Carlos Ruiz"),
        ("es", "“Es tarde”, aseguró en diálogo con Radio Uno el intendente Carlos Ruiz.", "Carlos Ruiz"),
        ("es", "“Es tarde”, dijo en rueda de prensa el ministro Carlos Ruiz.", "Carlos Ruiz"),
        ("es", "“Es tarde”, sostuvo en conversación con La Nación la diputada Ana Ruiz.", "Ana Ruiz"),
        ("es", "“Es tarde”, afirmó en declaraciones a Télam el gobernador Carlos Ruiz.", "Carlos Ruiz"),
        ("es", "“Es tarde”, escribió en su cuenta de X el alcalde Carlos Ruiz.", "Carlos Ruiz"),
        ("es", "“Es tarde”, dijo a este diario el intendente Carlos Ruiz.", "Carlos Ruiz"),
        ("es", "“Es tarde”, señaló durante la sesión de ayer la concejala Ana Ruiz.", "Ana Ruiz"),
        ("fi", "– On myöhä, Anna Virtanen sanoo STT:lle.", "Anna Virtanen"),
        ("fi", "”On myöhä”, sanoo Anna Virtanen STT:lle.", "Anna Virtanen"),
        ("fi", "– On myöhä, sanoo EU:n komissaari Anna Virtanen.", "Anna Virtanen"),
        ("fi", "– On myöhä, sanoo SAK:n puheenjohtaja Anna Virtanen.", "Anna Virtanen"),
        ("sv", "– Det är sent, säger SVT:s reporter Anna Berg.", "Anna Berg"),
        ("sv", "– Det är sent, säger LO:s ordförande Anna Berg till TT.", "Anna Berg"),
        ("en", "“It is late,” said Sir Keir Cole, the Labour leader.", "Keir Cole"),
        ("en", "“It is late,” Sir Alan Cole said.", "Alan Cole"),
        ("en", "“It is late,” Dame Yrsa Cole said.", "Yrsa Cole"),
        ("en", "“It is late,” Sir Keir said.", "Sir Keir"),
    ],
)
def test_who_speaks_behind_what_is_told_of_them(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("zh", "张伟表示，已经很晚了，“大家都很累”。", "张伟"),
        ("zh", "张伟说，村里的路修好以后，“车可以开到家门口”。", "张伟"),
        ("zh", "镇长周敏介绍，今年雨水多，“比往年多了三成”。", "周敏"),
        ("zh", "林美玲指出，店租太高，「撐不下去」。", "林美玲"),
        ("zh", "张伟表示：已经很晚了，“大家都很累”。", "张伟"),
        ("ja", "鈴木一郎社長によると「もう遅い」という。", "鈴木一郎"),
        ("ja", "鈴木一郎さんによると、「もう間に合わない」とのこと。", "鈴木一郎"),
        ("ja", "関係者によると、「もう間に合わない」という。", "関係者"),
        ("ja", "鈴木氏によれば「もう間に合わない」という。", "鈴木"),
    ],
)
def test_a_source_and_a_last_clause_in_east_asia(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "lacks"),
    [
        ("en", "On Monday, the mayor of Ashby, which lies on the Wend, said: “It is late.”", "Monday"),
        ("en", "In Ashby Town, the head of the union, which called the strike, said: “It is late.”", "Ashby Town"),
        ("zh", "张伟表示，将加入名为“水上公交网”的计划。", "张伟"),
        ("ja", "発表によると、「もう間に合わない」という。", "発表"),
    ],
)
def test_who_stands_near_and_says_nothing(language: str, text: str, lacks: str) -> None:
    assert lacks not in speakers(text, language)
