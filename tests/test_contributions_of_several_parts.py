"""Contribution lines of several parts, of houses behind names, of labels, and what a byline says beside its authors."""

import pytest

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.parse import parse_article

LINES = [
    ("Reported by Tom Brisk and edited by Lena Ortiz.", ["Tom Brisk", "Lena Ortiz"]),
    ("Produced by Tom Brisk and edited by Lena Ortiz", ["Tom Brisk", "Lena Ortiz"]),
    ("Graphics by Lena Ortiz. Produced by Tom Brisk.", ["Lena Ortiz", "Tom Brisk"]),
    ("Additional reporting by Tom Brisk in Selby; Graphics by Lena Ortiz", ["Tom Brisk", "Lena Ortiz"]),
    ("Tom Brisk of the Selby Post contributed to this story.", ["Tom Brisk"]),
    ("Tom Brisk, special to the Selby Post, contributed to this report.", ["Tom Brisk"]),
    ("Research: Lena Ortiz. Fact-checking: Tom Brisk.", ["Lena Ortiz", "Tom Brisk"]),
    ("Sub-edited by Tom Brisk; translated by Lena Ortiz", ["Tom Brisk", "Lena Ortiz"]),
    ("Copy edited by Lena Ortiz.", ["Lena Ortiz"]),
    ("Edited and fact-checked by Lena Ortiz", ["Lena Ortiz"]),
    ("Audio produced by Tom Brisk.", ["Tom Brisk"]),
    ("Interviews by Tom Brisk. Edited by Lena Ortiz.", ["Tom Brisk", "Lena Ortiz"]),
    ("Material from the BBC and Reuters was used in this report.", ["BBC", "Reuters"]),
    ("Reuters and the BBC contributed to this report.", ["Reuters", "BBC"]),
    ("Inputs from agencies", ["agencies"]),
    ("(With inputs from ANI)", ["ANI"]),
    ("Mit Material der Nachrichtenagenturen dpa und Reuters", ["dpa", "Reuters"]),
    ("(Rédigé par Luc Morel, avec Mireille Aubert à Bruxelles)", ["Luc Morel", "Mireille Aubert"]),
    ("Propos recueillis par Luc Morel", ["Luc Morel"]),
    ("Adapté de l’anglais par Luc Morel", ["Luc Morel"]),
    ("(Servizio di Paolo Neri)", ["Paolo Neri"]),
    ("Bewerkt door Bas de Wit", ["Bas de Wit"]),
    ("(Laporan oleh Budi Santoso; disunting oleh Rina Dewi)", ["Budi Santoso", "Rina Dewi"]),
    ("(Haberi yazan Elif Aksoy, redaksiyon Kemal Tunç)", ["Elif Aksoy", "Kemal Tunç"]),
    ("Подготовила Анна Белова", ["Анна Белова"]),
    ("(Анна Белова. Редактор Пётр Сомов)", ["Анна Белова", "Пётр Сомов"]),
    ("（编辑 李强；审校 赵敏）", ["李强", "赵敏"]),
    ("（记者 李强 编辑 赵敏）", ["李强", "赵敏"]),
    ("记者：李强、王芳 编辑：赵敏 审核：陈大文", ["李强", "王芳", "赵敏", "陈大文"]),
    ("翻訳：鈴木花子　編集：佐藤健", ["鈴木花子", "佐藤健"]),
    ("（編集 佐藤健）", ["佐藤健"]),
    ("（取材・文 鈴木花子、編集 佐藤健）", ["鈴木花子", "佐藤健"]),
]
NONE = [
    "Graphics by hand and by machine",
    "Research: Coffee Keeps You Awake",
    "Inputs from the farmers of the valley",
    "The House of Commons and the BBC disagreed.",
    "Propos recueillis par hasard.",
    "Servizio di linea",
    "编辑 推荐",
    "编辑说，桥已经关闭。",
    "記者 会見",
    "Подготовил доклад Иван Белов",
]


@pytest.mark.parametrize(("line", "names"), LINES)
def test_who_is_named(line: str, names: list[str]) -> None:
    found = parse_contribution(line)
    assert found is not None
    assert [source.name for source in found.sources] == names


@pytest.mark.parametrize("line", NONE)
def test_who_is_not(line: str) -> None:
    assert parse_contribution(line) is None


def test_the_house_behind_a_name_is_its_affiliation() -> None:
    for line in ("Tom Brisk of the Selby Post contributed.", "Tom Brisk, special to the Selby Post, contributed."):
        found = parse_contribution(line)
        assert found is not None
        assert [(source.type, source.affiliation) for source in found.sources] == [("person", "the Selby Post")]


STORY = (
    "The public library of Ashby will open again next month after two years of repairs, the board said.",
    "Workers found rot in the roof beams two years ago, and the house was closed within a week for fear of the snow.",
    "Most of the books were kept in a former cannery on the pier, where helpers turned them every second week.",
)


def read(*lines: str) -> tuple[list[str], list[str]]:
    article = parse_article("\n\n".join(("Ashby Library to Open Again", *lines)))
    return (
        [author.name for author in article.authors],
        [source.name for one in article.attributions for source in one.sources],
    )


@pytest.mark.parametrize("line", ["Edited by: Lena Ortiz", "Translated by Lena Ortiz", "(Édité par Lena Ortiz)"])
def test_who_edited_or_translated_signs_no_story_at_its_foot(line: str) -> None:
    assert read(*STORY, line) == ([], ["Lena Ortiz"])
    assert read("By Anna Field", *STORY, line) == (["Anna Field"], ["Lena Ortiz"])


@pytest.mark.parametrize(
    "line", ["Reported by Tom Brisk and edited by Lena Ortiz.", "Written by Tom Brisk | Edited by Lena Ortiz"]
)
def test_a_byline_names_its_editor_too(line: str) -> None:
    assert read(*STORY, line) == (["Tom Brisk"], ["Lena Ortiz"])


def test_an_agencys_sign_between_strokes_is_its_own() -> None:
    assert read("By Anna Field", *STORY, "/ritzau/") == (["Anna Field"], ["ritzau"])
