"""Who signs a story in its head is named again at its end: no text of it, and no second author."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

STORIES = {
    "en": (
        "Why Our Town Should Stop Planting Palm Trees",
        "Every spring the city of Port Varro buys two hundred palm trees, and the wind takes a quarter of them away.",
        "A palm gives little shade, drinks as much as an oak and drops fronds that block the drains in heavy rain.",
        "The council votes on the next order in two weeks, and I hope that somebody will raise a hand.",
    ),
    "de": (
        "Rathaus von Lindenau bekommt ein neues Dach",
        "Das Rathaus von Lindenau erhält nach neun Jahren Streit ein neues Dach, wie der Rat am Donnerstag beschloss.",
        "Die Arbeiten sollen im April beginnen und rund 1,8 Millionen Euro kosten, wie die Bürgermeisterin sagte.",
        "Während der Bauzeit zieht das Bürgerbüro in die frühere Sparkasse am Markt um.",
    ),
    "ru": (
        "В Заречье открыли библиотеку в старом трамвае",
        "В посёлке Заречье в пятницу открыли библиотеку, которая разместилась в списанном трамвае у городского парка.",
        "Вагон ремонтировали полгода, сиденья сохранили, а вместо кабины сделали уголок для детей.",
        "Зимой трамвай будут отапливать от соседней школы.",
    ),
    "zh": (
        "青石镇老水塔改造成图书馆",
        "青石镇一座闲置二十年的老水塔经过两年改造，本周六作为图书馆正式对外开放。",
        "改造工程保留了原有的砖墙和铁梯，塔顶的水箱变成了可以看到全镇的阅览室。",
        "图书馆目前有一万两千册藏书，其中一半由居民捐赠。",
    ),
}
SIGNED = {"en": "By Helen Abernathy", "de": "Von Jonas Hellwig", "ru": "Ольга Ветрова", "zh": "记者 林晓雯"}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By Helen Abernathy"),
        ("en", "— Helen Abernathy"),
        ("en", "(Helen Abernathy)"),
        ("en", "Words: Helen Abernathy"),
        ("de", "(Jonas Hellwig)"),
        ("de", "Von Jonas Hellwig"),
        ("de", "Text: Jonas Hellwig"),
        ("ru", "Автор: Ольга Ветрова"),
        ("ru", "Текст: Ольга Ветрова"),
        ("zh", "（本报记者 林晓雯）"),
        ("zh", "（记者 林晓雯）"),
        ("zh", "本报记者 林晓雯"),
        ("zh", "（文/林晓雯）"),
        ("zh", "（完）"),
    ],
)
def test_a_signature_again_at_the_end_is_no_text(language: str, line: str) -> None:
    title, *story = STORIES[language]
    signed = SIGNED[language]
    tagged = f"<h1>{title}</h1>" + "".join(f"<p>{text}</p>" for text in (signed, *story, line))
    for raw in ("\n\n".join((title, signed, *story, line)), "\n".join((title, signed, *story, line)), tagged):
        article = parse_article(raw)
        assert article.paragraphs == tuple(story)
        assert len(article.authors) == 1


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("“I will raise mine,” says Helen Abernathy.", Kind.PARAGRAPH),
        ("Helen Abernathy is a landscape architect and writes about trees.", Kind.AUTHOR_BOX),
    ],
)
def test_a_sentence_with_the_name_is_no_signature(line: str, kind: Kind) -> None:
    title, *story = STORIES["en"]
    article = parse_article("\n\n".join((title, SIGNED["en"], *story, STORIES["en"][1] + " Again.", *story, line)))
    assert next(block for block in article.blocks if block.text == line).kind is kind
