"""Excerpts: what a feed's source puts behind a text that it cuts off is no part of the text."""

import pytest

from newsparse import parse_article, validate_article
from shapes import in_shapes

CUT = {
    "en": (
        "The mill on the river burned down on Thursday night, the fire brigade said. Nobody was hurt in the fire",
        "Continue reading",
    ),
    "de": (
        "Die Mühle am Fluss ist in der Nacht zum Freitag abgebrannt, so die Feuerwehr. Verletzt wurde niemand, und",
        "Weiterlesen",
    ),
    "fr": (
        "Le moulin de la rivière a brûlé dans la nuit de jeudi, selon les pompiers. Personne n’a été blessé dans",
        "Lire la suite",
    ),
    "es": (
        "El molino del río ardió en la noche del jueves, según los bomberos. Nadie resultó herido en el incendio que",
        "Seguir leyendo",
    ),
    "it": (
        "Il mulino sul fiume è bruciato nella notte di giovedì, dicono i pompieri. Nessuno è rimasto ferito nel rogo",
        "Continua a leggere",
    ),
    "pt": (
        "O moinho do rio ardeu na noite de quinta-feira, segundo os bombeiros. Ninguém ficou ferido no incêndio que",
        "Leia mais",
    ),
    "nl": (
        "De molen aan de rivier is donderdagnacht afgebrand, meldt de brandweer. Niemand raakte gewond bij de brand",
        "Lees verder",
    ),
    "pl": (
        "Młyn nad rzeką spłonął w nocy z czwartku na piątek, podali strażacy. Nikt nie ucierpiał w pożarze, który",
        "Czytaj dalej",
    ),
    "cs": (
        "Mlýn u řeky v noci na pátek vyhořel, uvedli hasiči. Při požáru, který vypukl v devět, nebyl nikdo zraněn a",
        "Celý článek",
    ),
    "tr": (
        "Nehir kıyısındaki değirmen perşembe gecesi yandı, dedi itfaiye. Saat dokuz sularında çıkan yangında kimse",
        "Devamını oku",
    ),
    "ru": (
        "Мельница у реки сгорела в ночь на пятницу, сообщили пожарные. Никто не пострадал при пожаре, который начался",
        "Читать далее",
    ),
    "el": (
        "Ο μύλος στο ποτάμι κάηκε το βράδυ της Πέμπτης, είπε η πυροσβεστική. Κανείς δεν τραυματίστηκε στη φωτιά που",
        "Διαβάστε περισσότερα",
    ),
    "ar": (
        "احترقت الطاحونة على النهر ليلة الخميس، حسب ما قال رجال الإطفاء. ولم يصب أحد بأذى في الحريق الذي بدأ",
        "اقرأ المزيد",
    ),
    "id": (
        "Kincir di tepi sungai terbakar pada Kamis malam, kata petugas pemadam. Tidak ada yang terluka dalam kebakaran",
        "Baca selengkapnya",
    ),
}
"""An excerpt that breaks off inside its last sentence, and the button of its language."""
MARKS = ("… {}", "... {}", "... [{}]", " [{}]", "… ({}…)", "&hellip; {}", "… {} →", "… {} »")
COUNTS = ("… [+4321 chars]", "... [4321 chars]", "…[+1,204 chars]", "… [+812 Zeichen]", " [+97 chars]")


@in_shapes("form", MARKS)
@pytest.mark.parametrize("language", CUT)
def test_a_button_behind_an_excerpt_is_no_part_of_it(language: str, form: str) -> None:
    text, button = CUT[language]
    linked = form.format(f"<a href='/a'>{button}</a>")
    for source in (text + form.format(button), f"<p>{text}{linked}</p>"):
        article = parse_article(source)
        assert article.title is None
        (block,) = article.body
        assert block.text.rstrip("….[] ") == text
        assert any(button in one.text for one in article.removed)


@pytest.mark.parametrize("mark", COUNTS)
def test_a_count_of_what_is_cut_off_is_no_part_of_the_text(mark: str) -> None:
    article = parse_article(CUT["en"][0] + mark)
    assert article.body[0].text.rstrip("…. ") == CUT["en"][0]
    assert [block.rule for block in article.removed] == ["navigation.rest"]


COUNTED = (
    "[+4321 chars]",
    "[4321 chars]",
    "[4,321 characters]",
    "[+812 Zeichen]",
    "[812 Zeichen]",
    "[812 caractères]",
    "[1.204 caracteres]",
    "[812 znaków]",
    "[812 символов]",
    "[120 words]",
    "[842文字]",
)
NO_COUNTS = ("[2024 Edition]", "[2024]", "[1 of 3]", "[2 Zeichnungen]", "[12 mills]", "[+]")


@pytest.mark.parametrize("mark", COUNTED)
def test_one_row_tells_counts_wherever_they_are_looked_for(mark: str) -> None:
    text = "The old mill has burned down in the night. " * 20
    for source in (f"Old mill burns\n\n{text}The town… {mark}", f"Old mill burns\n\n{text}\n\n{mark}"):
        article = parse_article(source)
        assert [block.rule for block in article.removed] == ["navigation.rest"]
        assert "truncated" in [issue.check for issue in validate_article(article)]


@pytest.mark.parametrize("mark", NO_COUNTS)
def test_other_figures_in_brackets_cut_nothing_off(mark: str) -> None:
    article = parse_article(f"Old mill burns\n\n{'The old mill has burned down in the night. ' * 20}\n\n{mark}")
    assert not any(block.rule == "navigation.rest" for block in article.blocks)
    assert "truncated" not in [issue.check for issue in validate_article(article)]


def test_a_button_may_name_the_headline_to_which_it_leads() -> None:
    article = parse_article(CUT["en"][0] + "… Continue reading “Old mill burns” →")
    assert [block.text for block in article.body] == [CUT["en"][0] + "…"]


def test_an_excerpt_behind_its_headline_keeps_it() -> None:
    article = parse_article(f"Old mill burns\n\n{CUT['en'][0]}… [+4321 chars]")
    assert (article.title, len(article.body)) == ("Old mill burns", 1)
    assert "paywall-stub" in [issue.check for issue in validate_article(article)]


def test_what_counts_the_rest_says_that_a_text_is_cut_off() -> None:
    article = parse_article(f"Old mill burns\n\n{'The old mill has burned down in the night. ' * 20}… [+4321 chars]")
    assert "truncated" in [issue.check for issue in validate_article(article)]


@pytest.mark.parametrize(
    "end",
    [
        " and he wanted to read more",
        ", a book that nobody would read (and read more)",
        "… and it was gone",
        ", said the brigade [1]",
        ", said the brigade (see page 4)",
        ". Please read on",
        " in the 2024 edition [2024 Edition]",
    ],
)
def test_words_of_the_text_stay(end: str) -> None:
    article = parse_article(CUT["en"][0] + end)
    assert [block.text for block in article.body] == [CUT["en"][0] + end]


@pytest.mark.parametrize("below", ["Read more", "Continue reading", "Share", "Comments", "#fire #mill"])
def test_a_paragraph_that_breaks_off_is_no_title_beside_furniture(below: str) -> None:
    text = (
        "The mill on the river burned down on Thursday night after lightning struck its roof, the fire brigade said. "
    )
    text += "Nobody was hurt in the fire, which began at about nine"
    article = parse_article(f"{text}\n\n{below}")
    assert (article.title, [block.text for block in article.body]) == (None, [text])
