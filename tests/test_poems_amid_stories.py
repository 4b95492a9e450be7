"""Verse amid a story or at its end, in languages where a run of short lines looks like a menu or a list of teasers."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

POEMS = {
    "en": (
        "The bell rang once, the bell rang twice,",
        "the baker dropped his tray of ice",
        "and swore that it was nice.",
    ),
    "fr": ("Ô barque au bord de la rivière", "qui nous passais de l’autre bord", "dors maintenant dans la lumière"),
    "ru": ("Коза метёт, коза поёт", "листву с дорожки соберёт", "за что капусту ей дают", "и Мартой ласково зовут"),
    "zh": ("水车停了十七年", "老木叶上月儿圆", "磨声一响孩子笑", "旧时谷香又飘还"),
    "zh, five": ("水落石初见", "人归月正明", "磨声三两里", "犹是故乡情"),
    "ja": ("灯の消えし岬の塔に風", "子の声ひとつ海へ下り", "絵本の中の小さき舟よ", "夜ごと帰らん母の港へ"),
    "fa": (
        "شب آمد و ماه از کران می‌آید",
        "آواز شبان ز آسمان می‌آید",
        "ای باد بگو به کاروان سفری",
        "کز دور صدای جهان می‌آید",
    ),
    "ar": ("قفا قرب نهر الهوى ننتظر", "لعل النسيم الندي ينتشر", "ونسأل بدر الدجى عن خبر", "فيضحك في صمته ويستتر"),
    "hi": ("नाव चली जब धीरे धीरे", "लहरें आईं नदी के तीरे", "चिट्ठी लाई कौन संदेशा", "भोला भीगा पूरा ऐसा"),
    "tr": (
        "dereden gelir serin rüzgârlar",
        "çoban uyur da koyunlar ağlar",
        "minare eğildi köy uyanmaz",
        "fırıncı çalar kimse inanmaz",
    ),
}


@pytest.mark.parametrize("after", [2, 5])
@pytest.mark.parametrize("case", POEMS)
def test_a_poem_is_the_storys(case: str, after: int) -> None:
    language = case[:2]
    story = STORIES.get(language, STORIES["zh"] if language == "zh" else STORIES["en"])
    article = parse_article("\n".join(story.lines(*POEMS[case], after=after)))
    shown = [paragraph for block in article.body for paragraph in [block.text]]
    assert all(any(line in text for text in shown) for line in POEMS[case])
    assert all(paragraph in shown for paragraph in story.paragraphs)


MENU = ("Home", "News", "Sport", "Weather", "Log in")
TEASERS = (
    "Harbour Master Of Selby Leaves For Good",
    "Council Of Harrow Cuts Its Budget Again",
    "Ferry To Osterby Stops Running In Rain",
    "Mayor Of Dunmore Wins A Prize For Grain",
)


def test_headlines_in_title_case_are_no_poem() -> None:
    story = STORIES["en"]
    page = "\n".join((*MENU, *story.lines(*TEASERS, after=3), "Related stories", *TEASERS[:2]))
    assert not {block.text for block in parse_article(page).body} & set(TEASERS)


def test_one_word_at_the_end_of_all_lines_is_no_rhyme() -> None:
    story = STORIES["en"]
    named = ("best courses for a certificate", "short courses with a certificate", "free courses and certificate")
    article = parse_article("\n".join(story.lines(*named, "long courses without certificate", after=3)))
    assert not [block for block in article.blocks if block.rule == "paragraph.verse"]
