"""Entries of a live blog whose sentences are short, in scripts with and without blanks."""

import pytest

from newsparse import parse_article

BLOGS = {
    "ja": (
        ("白浜町灯台の点灯、速報", "今夜、灯台が灯る予定だ。現地から伝える。"),
        (
            ("点灯", "灯台の光が四十年ぶりに海を照らした。"),
            ("港に人の列", "港にはおよそ五百人が集まっている。"),
            ("準備完了", "町の職員がレンズの点検を終えた。"),
        ),
    ),
    "ru": (
        ("Первый концерт звонарей в Заречье: онлайн", "Сегодня вечером в Заречье звонят ученики новой школы."),
        (
            ("Первый удар", "Прозвучал первый удар колокола, на площади стало тихо."),
            ("Площадь полна", "На площади собрались около шестисот человек."),
            ("Репетиция", "Ученики заканчивают последнюю репетицию."),
        ),
    ),
    "zh": (
        ("云溪古桥通行：实时更新", "古桥今天恢复通行，本报在现场报道。"),
        (
            ("第一批行人过桥", "第一批行人已经走过古桥，两岸响起掌声。"),
            ("桥头人多", "桥头已经聚集了大约五百人。"),
            ("雨停了", "雨在清晨停了，工人开始清扫桥面。"),
        ),
    ),
    "pl": (
        ("Tramwaj wraca na ulice, relacja na żywo", "Dziś po południu pierwszy kurs. Relacjonujemy z zajezdni."),
        (
            ("Pierwszy kurs", "Tramwaj wyjechał z zajezdni z orkiestrą na pokładzie."),
            ("Tłum na rynku", "Na rynku czeka już pięćset osób."),
            ("Próba hamulców", "Mechanicy sprawdzają hamulce."),
        ),
    ),
    "sv": (
        ("Badhuset öppnar – följ dagen här", "I dag öppnar badhuset. Vi är på plats."),
        (
            ("Första hoppet", "En sjuåring tog det första hoppet från trampolinen."),
            ("Lång kö", "Kön ringlar sig runt hela kvarteret."),
            ("Dörrarna låsta", "Dörrarna är fortfarande låsta."),
        ),
    ),
    "en": (
        ("Lighthouse night: live", "The lamp at Ravel Point is to be lit tonight."),
        (
            ("Lamp is lit", "The lamp has turned for the first time since 1985."),
            ("Goat on the stairs", "The goat has reached the gallery."),
            ("Beach is full", "About eight hundred people are waiting."),
        ),
    ),
    "ar": (
        ("افتتاح مكتبة النهر مباشر", "تفتح المكتبة أبوابها اليوم، ونحن هناك."),
        (
            ("أول زائر", "دخل أول زائر قاعة القراءة قبل قليل."),
            ("طابور طويل", "يقف نحو مئتي شخص أمام الباب."),
            ("الأبواب مغلقة", "ما زالت الأبواب مغلقة حتى الآن."),
        ),
    ),
}
CLOCKS = {"sv": ("kl. 20.15", "kl. 19.40", "kl. 18.05"), "en": ("8:15 p.m.", "7:40 p.m.", "6:05 p.m.")}


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
@pytest.mark.parametrize("form", ["headed", "bare"])
@pytest.mark.parametrize("language", BLOGS)
def test_every_entry_is_of_the_story(language: str, form: str, separator: str) -> None:
    head, entries = BLOGS[language]
    lines, headed = list(head), form == "headed"
    for clock, (heading, text) in zip(CLOCKS.get(language, ("20:15", "19:40", "18:05")), entries, strict=True):
        lines += [clock, heading, text] if headed else [clock, text]
    article = parse_article(separator.join(lines))
    texts = [block.text for block in article.body]
    assert article.title == head[0]
    assert [text for _, text in entries if text not in texts] == []
    assert not headed or [heading for heading, _ in entries if heading not in texts] == []


@pytest.mark.parametrize("buttons", [("0:00", "3:48", "1x"), ("00:00", "Mute", "02:41", "Listen now", "Speed")])
def test_a_players_clocks_are_none(buttons: tuple[str, ...]) -> None:
    story = (
        "Old Lighthouse at Ravel Point Gets a New Keeper",
        "By Jane Thornquist",
        "October 14, 2025",
        *buttons,
        "The lighthouse at Ravel Point will have a keeper again next month, the harbor trust said on Tuesday.",
        "Forty-one people applied for the post, which pays little and comes with a coal stove and a goat.",
        "Boats will be able to call the tower by radio from the first week of November.",
    )
    article = parse_article("\n".join(story))
    assert [block.text for block in article.body] == list(story[-3:])


@pytest.mark.parametrize("updated", ["Updated at 12.17", "Uppdaterad kl 12.17", "Aktualisiert um 12:17 Uhr", ""])
@pytest.mark.parametrize(
    "sentence", ["He died that night.", "The mill was his life.", "Hon var en vän.", "Alle weinten."]
)
def test_the_same_clock_each_time_is_a_players(updated: str, sentence: str) -> None:
    paragraph = "The keeper told the council on Monday that the lamp had not been lit since the storm of that winter."
    player = [sentence, "00:00", "The keeper on the stairs in May.", "Photo: Jane Roe"]
    text = "\n\n".join(["The last keeper of Ravel Point", updated, *([paragraph, *player] * 4), paragraph])
    clocks = [block for block in parse_article(text).blocks if block.text in {"00:00", updated}]
    assert clocks
    assert not [block for block in clocks if block.rule == "heading.clock"]
