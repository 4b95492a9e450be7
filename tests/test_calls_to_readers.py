"""What a page says to its readers around a story: comments, support, tips, consent, the articles before and after."""

import pytest

from newsparse import parse_article

TITLE = "Drowned village shows its roofs again"
STORY = (
    "The lake above Cawdale is so low this autumn that the roofs of the drowned village can be seen from the road.",
    "Families whose grandparents were moved out in 1936 have come to walk on the streets, in spite of the signs.",
    "“I found our doorstep,” said Enid Rook, 81, who had brought a photograph of it.",
    "Rain is expected at the weekend, and the village may be gone by Monday.",
)
INSIDE = (
    "This content is hosted by a third party. By showing it you agree to its terms.",
    "This content is provided by a third party and may use cookies.",
    "This embed contains content from another site, which may use cookies.",
    "External content from YouTube that supplements the article. You can choose to show it.",
    "This post contains embedded content that you must agree to see.",
    "Support independent local news. Donate today and keep our reporting free for everyone.",
    "Help keep local journalism free. Donate now.",
    "Our journalism is free because readers pay for it. Become a member today.",
    "Support our work: become a member.",
    "Unterstützen Sie unabhängigen Journalismus. Spenden Sie jetzt.",
    "Soutenez le journalisme indépendant. Faites un don.",
    "Apoya el periodismo independiente. Haz una donación.",
    "Apoie o jornalismo independente. Faça uma doação.",
    "Sostieni il giornalismo indipendente. Fai una donazione.",
    "You can also follow BBNews Highlands on Facebook, external.",
    "Listen to the best of Radio Kent on Sounds and follow Kent News on Facebook, external, and Instagram, external.",
    "Permalink https://p.dw.example/p/3Xab",
    "Skip next section What's next?",
    "You can follow the paper on Facebook and Instagram.",
    "Newsletter abonnieren: Jeden Freitag das Wichtigste aus Elmenrode.",
    "Permalink https://p.dw.example/p/3Xab",
    "Nächsten Abschnitt Mehr zum Thema überspringen",
    "Veja mais notícias da região em r1.example/minas.",
    "Veja mais notícias do estado no R1 Minas.",
    "Leia mais notícias da região em r1.example/campinas",
    "Confira mais notícias do R1 no YouTube.",
    "点击上方“京城旧事”关注我们",
    "长按识别二维码关注我们",
    "预览时标签不可点",
    "继续滑动看下一个",
    "轻触阅读原文",
    "微信扫一扫关注该公众号",
    "【打印本页】【关闭窗口】",
    "【打印】 【关闭】",
    "[打印本页] [关闭窗口]",
    "打印本页 | 关闭窗口",
    "【字体：大 中 小】【打印】【关闭】",
    "不用抽 不用搶 現在用APP看新聞 保證天天中獎 點我下載APP 按我看活動辦法",
    'Simak Video "Pantai yang Hilang"',
    "Lihat Video: Jembatan Lama Ditutup",
    "[Gambas:Video 20detik]",
    "Puedes seguir a El Siglo en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal.",
    "Permalien https://sh.example/3Xab",
    "Kısa link: https://sh.example/3Xab",
    "この記事を印刷する",
)
BELOW = (
    "What do you think? Leave a comment below.",
    "Let us know what you think in the comments below.",
    "Share your thoughts in the comments.",
    "Tell us in the comments below!",
    "Have your say in the comments section below.",
    "Do you agree? Comment below.",
    "Was meinen Sie? Schreiben Sie es uns in die Kommentare!",
    "Et vous, qu'en pensez-vous ? Dites-le-nous en commentaire.",
    "¿Qué opinas? Déjanos tu comentario.",
    "E você, o que acha? Deixe seu comentário.",
    "Cosa ne pensi? Lascia un commento.",
    "А вы что думаете? Пишите в комментариях.",
    "← Previous: Bus route cut again",
    "Next: School roof repaired →",
    "Previous article: Bus route cut again",
    "Next story: School roof repaired",
    "Vorheriger Artikel: Buslinie gestrichen",
    "Article suivant : Le toit est réparé",
    "Artículo anterior: Cortan la línea de autobús",
    "Следующая статья: Крыша починена",
    "Want to get in touch? Contact the newsroom",
    "Contact the reporter at kit@dalepost.example",
    "To contact the newsroom, email news@dalepost.example",
    "Haben Sie einen Tipp für uns? Schreiben Sie uns.",
    "Vous avez une information ? Contactez-nous",
    "¿Tienes una noticia? Escríbenos",
)
STAYS = (
    "Support for independent news has grown since the dam was built, and donations rose by a third.",
    "Our work is free, the choir sang from the wall of the dam, and nobody laughed at it.",
    "Leave a comment below the line, and it is lost for ever, said the mayor of Cawdale.",
    "Tell us in the comments what you found on the streets, the company had asked, and forty did.",
    "This article of the law contains content that the families have never agreed to.",
    "To contact the families, the company had put up a sign at the church, which is gone.",
    "Next: the church, whose tower has stood in the water since the bells were taken out.",
    "Do you think that the company should raise the water again? Tell us in the comments.",
    "Apoya el periodismo, dijo el alcalde, y todos rieron.",
    "You can follow the debate on Facebook, where it began.",
    "You can follow the goat on Instagram, her owner said.",
    "Skip next section of the trail, the ranger told the hikers, and follow the stream instead.",
    "Puedes seguir a la cabra por el monte, explicó el pastor a los vecinos.",
    "Leia mais notícias da família, disse ela, e menos cartas do banco.",
)


def _parse(lines: tuple[str, ...], form: str) -> tuple[str, ...]:
    if form == "text":
        return parse_article("\n\n".join((TITLE, "By Kit Ballantyne", *lines))).paragraphs
    told = "".join(f"<p>{line}</p>" for line in lines)
    return parse_article(f"<article><h1>{TITLE}</h1><p>By Kit Ballantyne</p>{told}</article>").paragraphs


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("line", INSIDE)
def test_a_call_inside_a_story_is_none_of_it(line: str, form: str) -> None:
    assert _parse((*STORY[:2], line, *STORY[2:]), form) == STORY


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("line", BELOW)
def test_a_call_below_a_story_is_none_of_it(line: str, form: str) -> None:
    assert _parse((*STORY, line), form) == STORY


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("line", STAYS)
def test_a_sentence_that_sounds_alike_is_the_storys(line: str, form: str) -> None:
    assert _parse((*STORY[:2], line, *STORY[2:]), form) == (*STORY[:2], line, *STORY[2:])
