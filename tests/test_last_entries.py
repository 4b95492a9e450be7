"""Last entries: the last line of a list ends with a full stop; an entry may stand on the line of its time."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

LISTS = {
    "ru": (
        "В Сосновке ограничат полив",
        "С понедельника в Сосновке вводят ограничения на полив огородов.",
        "До конца августа в посёлке запрещается:",
        ["поливать огороды днём;", "мыть автомобили;", "наполнять бассейны."],
    ),
    "it": (
        "Acqua razionata a Montesole",
        "Da lunedì a Montesole l’acqua sarà erogata soltanto al mattino e alla sera.",
        "Fino alla fine di agosto è vietato:",
        ["innaffiare orti e giardini;", "lavare le auto;", "riempire le piscine."],
    ),
    "es": (
        "Agua racionada en Hoyarasa",
        "Desde el lunes solo habrá agua en Hoyarasa por la mañana y por la noche.",
        "Hasta finales de agosto queda prohibido:",
        ["regar huertos y jardines;", "lavar coches;", "llenar piscinas."],
    ),
    "fr": (
        "L’eau rationnée à Vernoux",
        "À partir de lundi, l’eau ne coulera à Vernoux que le matin et le soir.",
        "Jusqu’à la fin du mois d’août, il est interdit :",
        ["d’arroser les jardins,", "de laver les voitures,", "de remplir les piscines."],
    ),
    "pl": (
        "Woda w Zagórowie na kartki",
        "Od poniedziałku w Zagórowie woda będzie płynąć tylko rano i wieczorem.",
        "Do końca sierpnia w gminie nie wolno:",
        ["podlewać ogrodów;", "myć samochodów;", "napełniać basenów."],
    ),
    "en": (
        "Water rationed in Ashby",
        "From Monday the taps of Ashby will run only in the morning and the evening.",
        "Until the end of August nobody may:",
        ["water gardens by day;", "wash cars;", "fill swimming pools."],
    ),
}
CLOSING = {
    "ru": "Штраф составит от пятисот до трёх тысяч рублей, сообщили в администрации.",
    "it": "Le multe vanno da cinquanta a trecento euro, ha detto il sindaco.",
    "es": "Las multas irán de cincuenta a trescientos euros, dijo la alcaldesa.",
    "fr": "Les amendes iront de cinquante à trois cents euros, a précisé la maire.",
    "pl": "Mandaty wyniosą od stu do pięciuset złotych, zapowiada burmistrz.",
    "en": "Fines run from fifty to three hundred pounds, the mayor said on Friday.",
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("dash", ["– ", "— ", "- "])
@pytest.mark.parametrize("language", LISTS)
def test_the_last_entry_is_one_as_those_above_it(language: str, dash: str, gap: str) -> None:
    title, lead, leads_in, entries = LISTS[language]
    article = parse_article(
        gap.join([title, lead, leads_in, *(f"{dash}{entry}" for entry in entries), CLOSING[language]])
    )
    assert [block.text for block in article.body if block.kind is Kind.LIST_ITEM] == entries


@pytest.mark.parametrize(
    ("title", "lead", "entries"),
    [
        (
            "直播：青岚市暴雨最新情况",
            "青岚市七日凌晨起普降暴雨，本报记者滚动报道最新情况，请随时刷新。",
            ["16:20 市区两条隧道恢复通车。", "13:30 湖东区转移居民八十三人。", "08:05 气象台发布橙色预警。"],
        ),
        (
            "大雨で市内の小学校が休校、きょうの動き",
            "青葉市では七日未明から強い雨が続いている。きょうの動きを時間を追って伝える。",
            ["16:20 市内の通行止めを解除。", "13:30 住民八十三人が避難した。", "08:05 大雨警報が出された。"],
        ),
        (
            "가람시 폭우, 시간대별 상황",
            "가람시에는 7일 새벽부터 많은 비가 내렸다. 하루 상황을 정리했다.",
            ["16:20 통행이 재개됐다.", "13:30 주민 83명이 대피했다.", "08:05 호우 경보가 발령됐다."],
        ),
        (
            "Storm Edda: the day as it happened",
            "The storm came ashore in the night, and this is how the day went in Ashby.",
            ["16.20 Tunnels open.", "13.30 Schools close.", "08.05 Trains stop."],
        ),
    ],
)
def test_an_entry_on_the_line_of_its_time_is_a_paragraph(title: str, lead: str, entries: list[str]) -> None:
    article = parse_article("\n".join([title, lead, *entries]))
    assert article.title == title
    assert [(block.kind, block.text) for block in article.body[1:]] == [(Kind.PARAGRAPH, entry) for entry in entries]
