"""How papers print bylines: roles of two parts, houses behind names, labels, dates in between, Chinese signs."""

import pytest

from newsparse import parse_article
from newsparse.attribution import parse_byline, parse_contribution
from shapes import some_of

JANE = "Jane Example"
JAN = "Jan Muster"


def told(line: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """Name, role, affiliation and place of each author; "@" stands before a house's name."""
    return [
        (f"{'@' if one.kind == 'organisation' else ''}{one.name}", one.role, one.affiliation, one.location)
        for one in parse_byline(line)
    ]


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        (
            "By Jana Probe, Chief Operating Officer and Head of Research",
            "Jana Probe",
            "Chief Operating Officer and Head of Research",
        ),
        ("Jana Probe Founder & CEO", "Jana Probe", "Founder & CEO"),
        ("Jana Probe, Co-Founder & Editor", "Jana Probe", "Co-Founder & Editor"),
        ("By Marta Muster, Home and Garden Expert", "Marta Muster", "Home and Garden Expert"),
        ("Por Ana Ejemplo, editora y fundadora", "Ana Ejemplo", "editora y fundadora"),
        ("Par Jean Exemple, journaliste et écrivain", "Jean Exemple", "journaliste et écrivain"),
        ("By Jane Example, Arts and Culture Editor", JANE, "Arts and Culture Editor"),
        ("Jane Example President and CEO", JANE, "President and CEO"),
        ("Av Kari Eksempel, journalist og fotograf", "Kari Eksempel", "journalist og fotograf"),
        ("Jane Example, Head of Sales and Community Development", JANE, "Head of Sales and Community Development"),
        ("By Jane Example, editor& host", JANE, "editor& host"),
    ],
)
def test_a_role_keeps_what_and_joins_to_it(line: str, name: str, role: str) -> None:
    assert told(line) == [(name, role, None, None)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Example and Jan Muster, Food and Drink Writers", [JANE, JAN]),
        ("By Jane Example, editor and writer Jan Muster", [JANE, JAN]),
        ("Jane Example, Arts Editor, and Jan Muster", [JANE, JAN]),
        ("Jan Muster and Eva Probe, editors", [JAN, "Eva Probe"]),
        (
            "Einar Muster – Journalist Journalist Ingrid Muster Aas – Journalist Journalist",
            ["Einar Muster", "Ingrid Muster Aas"],
        ),
    ],
)
def test_and_still_parts_two_people(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_byline(line)] == names


@some_of(
    ("line", "name", "role"),
    [
        ("Felipe Ejemplo Muestra Periodista Judicial", "Felipe Ejemplo Muestra", "Periodista Judicial"),
        ("Laura Ejemplo Redactora Jefe", "Laura Ejemplo", "Redactora Jefe"),
        ("Giulia Esempio Giornalista Scientifica", "Giulia Esempio", "Giornalista Scientifica"),
        ("Jean Exemple Journaliste politique", "Jean Exemple", "Journaliste politique"),
        ("Jane Example Software Engineer", JANE, "Software Engineer"),
        ("author Jana Probe Senior QA Engineer", "Jana Probe", "Senior QA Engineer"),
        ("By Elaine Muster Dec. 18, 2025 National Biotech Reporter", "Elaine Muster", "National Biotech Reporter"),
        ("Jane Example 3 May 2024 Political Editor", JANE, "Political Editor"),
        ("Von Jan Muster 03.05.2024 Chefredakteur", JAN, "Chefredakteur"),
        ("Jane Example Staff Writer Staff Writer", JANE, "Staff Writer"),
        ("Jane Example Games Editor", JANE, "Games Editor"),
        ("By JANE EXAMPLE AP Medical Writer", "JANE EXAMPLE", "AP Medical Writer"),
        ("Jane Example Reuters Business Editor", JANE, "Reuters Business Editor"),
        ("Jane Example, XYZF®, Senior Writer", JANE, "Senior Writer"),
    ],
)
def test_a_role_stands_behind_the_name_without_a_mark(line: str, name: str, role: str) -> None:
    assert told(line) == [(name, role, None, None)]


def test_a_professors_house_and_a_reporters_place() -> None:
    line = "Jane Q. Example Assistant professor of history at Harbour University"
    assert told(line) == [("Jane Q. Example", "Assistant professor of history at Harbour University", None, None)]
    assert told("Jane Example Professor of Economics, Harbour University") == [
        (JANE, "Professor of Economics", "Harbour University", None)
    ]
    assert told("Jane Example reporter in Paris") == [(JANE, "reporter", None, "Paris")]


@some_of(
    ("line", "house"),
    [
        ("By Jane Example HARBOUR DAILY NEWS", "HARBOUR DAILY NEWS"),
        ("By Jane Example EXAMPLE TIMES", "EXAMPLE TIMES"),
        ("Jane Example THE EXAMPLE POST", "THE EXAMPLE POST"),
        ("By Jane Example HarbourMD Health News", "HarbourMD Health News"),
        ("By Jane Example CraneDay News", "CraneDay News"),
        ("By Jane Example, MA HarbourMD Health News", "HarbourMD Health News"),
        ("By Jane Example NorthHarbour Gazette", "NorthHarbour Gazette"),
        ("Jane ExampleThe Harbour Post", "The Harbour Post"),
        ("The Harbour Post 02/10/2020 Jane Example", "The Harbour Post"),
        ("Jane Example Special to The Harbour Post", "The Harbour Post"),
        ("By Jane Example, HarbourPost", "HarbourPost"),
        ("by Jane Example (CNXSoft)", "CNXSoft"),
        ("Jane Example Redaktion Hafen.de 25.01.2022 14:47 Uhr", "Redaktion Hafen.de"),
        ("By Jane Example, Special to the Harbour Post", "the Harbour Post"),
        ("By Jane Example, for The Harbour Post", "The Harbour Post"),
        ("Reuters 3 May 2024 Jane Example", "Reuters"),
        ("The Harbour Post | 3 May 2024 | Jane Example", "The Harbour Post"),
    ],
)
def test_a_house_stands_beside_the_name_without_a_mark(line: str, house: str) -> None:
    assert told(line) == [(JANE, None, house, None)]


@some_of(
    ("line", "house"),
    [
        ("Von Hafen-Team", "Hafen-Team"),
        ("Redaktion", "Redaktion"),
        ("Quelle: Hafenmedia", "Hafenmedia"),
        ("Zdroj: Přístav", "Přístav"),
        ("By The Crane editors", "The Crane editors"),
        ("By the Crane editors", "the Crane editors"),
        ("Crane Editors", "Crane Editors"),
        ("Redaktion Hafenbote Schweiz", "Redaktion Hafenbote Schweiz"),
        ("Redazione Esempio", "Redazione Esempio"),
        ("La rédaction de l'Exemple", "La rédaction de l'Exemple"),
        ("ИА «Пример-Порт»", "ИА «Пример-Порт»"),
        ("Автор: Редакция «Примера»", "Редакция «Примера»"),
        ("Contributor: Harbour News Engine", "Harbour News Engine"),
        ("By the Harbour Gazette Editorial Board", "the Harbour Gazette Editorial Board"),
    ],
)
def test_a_house_signs(line: str, house: str) -> None:
    assert told(line) == [(f"@{house}", None, None, None)]


@some_of(
    ("line", "people"),
    [
        (
            "Reporter: Budi Contoh Penulis: Siti Teladan Editor: Adi Misal",
            [("Budi Contoh", None), ("Siti Teladan", None), ("Adi Misal", "Editor:")],
        ),
        ("Penulis: Budi Contoh Editor: Adi Misal", [("Budi Contoh", None), ("Adi Misal", "Editor:")]),
        ("Penulis: Budi Contoh | Editor: Adi Misal", [("Budi Contoh", None), ("Adi Misal", "Editor:")]),
        ("Reporter: Budi Contoh (Kontributor)", [("Budi Contoh", "Kontributor")]),
        ("Muhabir: Ali Örnek Editör: Ayşe Deneme", [("Ali Örnek", None), ("Ayşe Deneme", "Editör:")]),
        ("Автор: Иван Пример Редактор: Анна Образец", [("Иван Пример", None), ("Анна Образец", "Редактор:")]),
        ("Text: Jan Muster Autor: Eva Probe", [(JAN, None), ("Eva Probe", None)]),
        ("Contributor: Jane Example", [(JANE, None)]),
        ("Kolumnist*in: Jan Muster", [(JAN, None)]),
        ("Columnist: Qadan Quilova", [("Qadan Quilova", None)]),
        ("Escribe Camila Ejemplo", [("Camila Ejemplo", None)]),
        ("Escribe: Camila Ejemplo", [("Camila Ejemplo", None)]),
        ("Autor: Jan Muster Foto: Eva Probe", [(JAN, None), ("Eva Probe", "Foto:")]),
        ("Foto: Eva Probe, Text: Jan Muster", [("Eva Probe", "Foto:"), (JAN, None)]),
    ],
)
def test_labels_stand_before_each_name(line: str, people: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.role) for one in parse_byline(line)] == people


@some_of(
    ("line", "name"),
    [
        ("by Jane Example August 25, 2025August 29, 2025", JANE),
        ("Jane Example May 3, 2024May 4, 2024", JANE),
        ("By Jane Example 3 May 20244 May 2024", JANE),
        ("von Jan Muster 3. Mai 20244. Mai 2024", JAN),
        ("Jane Example @ jane_example", JANE),
        ("Jane Example Twitter", JANE),
        ("Jane Example (she/her)", JANE),
        ("By Jane Example (they/them)", JANE),
        ("Text und Fotos: Jan Muster", JAN),
        ("Text und Bilder: Jan Muster", JAN),
        ("Text & Fotos: Jan Muster", JAN),
        ("Tekst og foto: Kari Eksempel", "Kari Eksempel"),
        ("Text/Foto: Jan Muster", JAN),
        ("Texto y fotos: Ana Ejemplo", "Ana Ejemplo"),
        ("ByJ.R. Example Thursday, May 3, 2024", "J.R. Example"),
        ("von Jan Muster 09.08.13, 06:00 Mail an Autor", JAN),
        ("Erstellt von hafenkatze", "hafenkatze"),
        ("December 10, 2019 · by hafenkatze1984 · in Uncategorized", "hafenkatze1984"),
        ("Jan Muster2 minutes ago", JAN),
        ("AUTOR/IN Jan Muster", JAN),
        ("Autor:in Jan Muster", JAN),
        ("Gespeichert von hafenkatze am", "hafenkatze"),
        ("Eingestellt von hafenkatze", "hafenkatze"),
        ("Submitted by hafenkatze on", "hafenkatze"),
        ("von HafenKatze Ein Kommentar", "HafenKatze"),
        ("von Jan Muster Keine Kommentare", JAN),
        ("by Jane Example No Comments", JANE),
        ("by Jane Example One Comment", JANE),
        ("Jane Example Post a Comment", JANE),
        ("por Ana Ejemplo Sin comentarios", "Ana Ejemplo"),
        ("par Jean Exemple Aucun commentaire", "Jean Exemple"),
        ("di Carla Esempio Nessun commento", "Carla Esempio"),
        ("door Anneke Voorbeeld Geen reacties", "Anneke Voorbeeld"),
        ("av Kari Eksempel Ingen kommentarer", "Kari Eksempel"),
        ("Jan Przykład Brak komentarzy", "Jan Przykład"),
    ],
)
def test_dates_accounts_and_buttons_leave_the_name(line: str, name: str) -> None:
    assert told(line) == [(name, None, None, None)]


@some_of(
    "line",
    [
        "© 2017 Harbour & Crane All rights reserved. Do not reproduce without permission.",
        "Copyright 2024 Example Media. All rights reserved.",
        "© 2024 Hafenpost GmbH. Alle Rechte vorbehalten.",
        "Bitte melden Sie uns Fehler im Text mit zwei Klicks an die Redaktion.",
        "Signaler une erreur à la rédaction.",
        "Sponsored by HarbourCommerce",
        "Brought to you by Harbour Post",
        "Foto: Jan Muster",
        "Seen by thousands",
        "rain, snow and wind",
        "Follow us on Facebook and Twitter",
        "Leave a comment",
    ],
)
def test_these_lines_name_nobody(line: str) -> None:
    assert parse_byline(line) == ()


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Ольга Пример, Краснодарский край", "Краснодарский край"),
        ("Ольга Пример, Новосибирская область", "Новосибирская область"),
        ("Ольга Пример, Москва", "Москва"),
        ("Ольга Пример (Москва)", "Москва"),
        ("Jeanne Exemple (à Lyon)", "Lyon"),
        ("Jane Example (in Oslo)", "Oslo"),
        ("Jane Example (Rio de Janeiro)", "Rio de Janeiro"),
        ("Jan Muster, Berlin", "Berlin"),
    ],
)
def test_a_place_stands_behind_the_name(line: str, place: str) -> None:
    assert [(one.role, one.affiliation, one.location) for one in parse_byline(line)] == [(None, None, place)]


def test_a_life_behind_the_name_is_no_place() -> None:
    line = "By Jane Example, a deputy editor and author of the Harbour newsletter. She has covered the port for years."
    assert [(one.name, one.location) for one in parse_byline(line)] == [(JANE, None)]
    assert told("autor: jd 2021-05-12") == [("jd", None, None, None)]


def test_initials_stand_beside_agencies_and_names() -> None:
    assert told("jb, Reuters, PAP") == [
        ("jb", None, None, None),
        ("@Reuters", None, None, None),
        ("@PAP", None, None, None),
    ]
    assert [one.name for one in parse_byline("asl, Piotr Przykład")] == ["asl", "Piotr Przykład"]


def test_brackets_of_two_parts_and_of_no_place() -> None:
    assert told("Par Jeanne Exemple (Rome, correspondante)") == [("Jeanne Exemple", "correspondante", None, "Rome")]
    assert told("Μαρία Παράδειγμα (Ιατρός Ειδική Παθολόγος)") == [("Μαρία Παράδειγμα", None, None, None)]


@some_of(
    ("line", "people"),
    [
        ("记者 王小明 通讯员 李雷", [("王小明", None, None), ("李雷", None, None)]),
        ("记者王小明 实习生李雷", [("王小明", None, None), ("李雷", None, None)]),
        ("文/记者 王小明", [("王小明", None, None)]),
        ("图文/记者 王小明", [("王小明", None, None)]),
        ("港报记者 王小明", [("王小明", "港报", None)]),
        ("港口商报(微博)记者 王小明 实习生 李雷", [("王小明", "港口商报", None), ("李雷", "港口商报", None)]),
        ("采写：港报记者 王小明", [("王小明", "港报", None)]),
        ("采写/港报记者 王小明", [("王小明", "港报", None)]),
        ("作者 | 王小明", [("王小明", None, None)]),
        ("作者｜王小明", [("王小明", None, None)]),
        ("撰文丨王小明", [("王小明", None, None)]),
        ("特约撰稿人 王小明", [("王小明", None, None)]),
        ("記者黃小文／綜合報導", [("黃小文", None, None)]),
        ("記者黃小文／台北報導", [("黃小文", None, "台北")]),
        ("【記者黃小文台北報導】", [("黃小文", None, "台北")]),
        ("黃小文／台北報導", [("黃小文", None, "台北")]),
        ("（李小明／四川成都）", [("李小明", None, "四川成都")]),
        ("（中央社記者黃小文台北3日電）", [("黃小文", "中央社", "台北")]),
        ("21世纪网 何小明 2024-05-03", [("何小明", "21世纪网", None)]),
        ("时间 2024-5-3 17:58:00 来源 港口网 王小明", [("王小明", "港口网", None)]),
        ("36氪 记者 王小明", [("王小明", "36氪", None)]),
        ("[田中宏昌，HarbourPost]", [("田中宏昌", "HarbourPost", None)]),
        ("新华社北京5月3日电（记者王小明、李雷）", [("王小明", None, None), ("李雷", None, None)]),
        ("港新聞 記者・山田太郎", [("山田太郎", "港新聞", None)]),
        ("記者 山田 太郎", [("山田 太郎", None, None)]),
        ("本文来源于《港口网》 2012年01月12日 18:49 我要评论（0）", []),
    ],
)
def test_chinese_papers_sign(line: str, people: list[tuple[str, str | None, str | None]]) -> None:
    assert [(one.name, one.affiliation, one.location) for one in parse_byline(line)] == people


@some_of(
    ("line", "sources"),
    [
        ("责任编辑：王小明", [("王小明", "editing")]),
        ("（责任编辑：王小明）", [("王小明", "editing")]),
        ("[责任编辑：王小明] 标签：港口 桥", [("王小明", "editing")]),
        ("編輯：陳大文", [("陳大文", "editing")]),
        ("（編集：山田太郎）", [("山田太郎", "editing")]),
        ("责编：李雷 审核：韩梅", [("李雷", "editing"), ("韩梅", "editing")]),
        ("（来源：港口日报 编辑：李雷）", [("港口日报", "source"), ("李雷", "editing")]),
        ("信息来源： 港口日报", [("港口日报", "source")]),
        ("(本文来源：港口网)", [("港口网", "source")]),
        ("Źródło informacji: IAR/PAP", [("IAR", "source"), ("PAP", "source")]),
        ("Источник: ИА «Пример-Порт»", [("ИА «Пример-Порт»", "source")]),
        ("This article was edited by Jane Example and Jan Muster.", [(JANE, "editing"), (JAN, "editing")]),
        ("This story was translated from the German by Jane Example.", [(JANE, "translation")]),
        (
            "Contributing: Associated Press; Jane Example, Jan Muster, and Eva Probe; Tom Example",
            [(name, "contributed") for name in ("Associated Press", JANE, JAN, "Eva Probe", "Tom Example")],
        ),
        ("편집: 홍길동", [("홍길동", "editing")]),
        ("Редактор: Иван Пример", [("Иван Пример", "editing")]),
        ("Penyunting: Budi Contoh", [("Budi Contoh", "editing")]),
        ("Editör: Ayşe Deneme", [("Ayşe Deneme", "editing")]),
        ("Redaktör: Kari Eksempel", [("Kari Eksempel", "editing")]),
        ("Szerkesztő: Kovács Péter", [("Kovács Péter", "editing")]),
        ("Editor: Jane Example, jane@post.example", [(JANE, "editing")]),
        ("This article was originally written by Jane Example.", [(JANE, "writing")]),
        ("This post was written by Jane Example, Head of Sales and Community", [(JANE, "writing")]),
        ("Dieser Artikel wurde von Jan Muster geschrieben.", [(JAN, "writing")]),
        ("Cet article a été écrit par Jean Exemple.", [("Jean Exemple", "writing")]),
        ("Este artículo fue escrito por Ana Ejemplo.", [("Ana Ejemplo", "writing")]),
        ("Questo articolo è stato scritto da Carla Esempio.", [("Carla Esempio", "writing")]),
        ("Este artigo foi escrito por Ana Exemplo.", [("Ana Exemplo", "writing")]),
        ("Dit artikel is geschreven door Anneke Voorbeeld.", [("Anneke Voorbeeld", "writing")]),
    ],
)
def test_lines_name_who_edited_and_wrote(line: str, sources: list[tuple[str, str]]) -> None:
    found = parse_contribution(line)
    assert found is not None
    assert [(source.name, source.role) for source in found.sources] == sources


@pytest.mark.parametrize(
    "line",
    [
        "编辑：这是一个很长的句子，不是署名行。",
        "责任编辑：PN031",
        "EDITOR: I would like to voice my concern",
        "Редактор газеты ушёл из порта",
        "This article was written by hand in three days.",
        "The book was written by Jane Example.",
    ],
)
def test_these_lines_name_no_helper(line: str) -> None:
    assert parse_contribution(line) is None


def test_a_row_of_the_cues_names_the_editor_on_a_page() -> None:
    page = """港口城市的老桥将关闭两年以便修复桥拱
2024-05-03 10:00 来源：港口日报 作者：王小明
市议会周一投票决定关闭老桥两年，以便修复桥拱。工程师们在春天发现五个桥墩中有三个出现裂缝，修复将耗资九百万英镑。
“我们宁愿现在关闭它，也不愿看到它倒塌，”工程委员会主席说，她在桥边长大。司机将被引导到上游两英里处的新桥。
（责任编辑：李雷）"""
    article = parse_article(page)
    assert [(one.name, one.affiliation) for one in article.authors] == [("王小明", "港口日报")]
    named = [(one.name, one.role) for found in article.attributions for one in found.sources]
    assert named == [("港口日报", "source"), ("李雷", "editing")]


def test_a_newsroom_without_a_colon_edited_nothing() -> None:
    assert parse_contribution("Redaktion Hafenbote Schweiz") is None


STORY = (
    "The council of Selby voted on Monday to close the old bridge for two years while the arches are rebuilt.",
    "Engineers found cracks in three of the five piers in the spring, and the repair will cost nine million pounds.",
    "“We would rather close it now than have it fall,” said the chair of the works committee, who grew up beside it.",
)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        (
            "By Jane Example, Chief Operating Officer and Head of Research",
            (JANE, "Chief Operating Officer and Head of Research", None),
        ),
        ("By Jane Example HARBOUR DAILY NEWS May 3, 2024", (JANE, None, "HARBOUR DAILY NEWS")),
        ("By Jane Example May 3, 2024May 4, 2024", (JANE, None, None)),
    ],
)
def test_the_same_in_a_text_and_on_a_page(line: str, author: tuple[str, str | None, str | None]) -> None:
    text = "\n".join(("Old bridge to close for two years", line, *STORY))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    head = f"<h1>Old bridge to close for two years</h1><p class='byline'>{line}</p>"
    page = f"<html><body><article>{head}{body}</article></body></html>"
    for article in (parse_article(text), parse_article(page)):
        assert [(one.name, one.role, one.affiliation) for one in article.authors] == [author]


@pytest.mark.parametrize(
    ("line", "name", "house"),
    [
        ("Albert Exempel/SvD/TT", "Albert Exempel", "SvD"),
        ("Jane Example/The Post/Reuters", "Jane Example", "The Post"),
        ("Jens Muster/FAZ/dpa", "Jens Muster", "FAZ"),
        ("Jeanne Exemple / Le Monde / AFP", "Jeanne Exemple", "Le Monde"),
        ("Anna Przykład/Gazeta Wyborcza/PAP", "Anna Przykład", "Gazeta Wyborcza"),
        ("Lucía Ejemplo | El País | EFE", "Lucía Ejemplo", "El País"),
        ("Marta Esempio/La Stampa/ANSA", "Marta Esempio", "La Stampa"),
    ],
)
def test_an_agency_behind_a_persons_paper_hands_the_text_on(line: str, name: str, house: str) -> None:
    assert [(author.name, author.affiliation) for author in parse_byline(line)] == [(name, house)]


@pytest.mark.parametrize(
    "line", ["Jane Example's blog", "Jens Muster’s Blog", "Jane Example's column", "By Jane Example’s newsletter"]
)
def test_what_belongs_to_somebody_is_no_byline(line: str) -> None:
    assert parse_byline(line) == ()


@pytest.mark.parametrize("line", ["By Jane Example. — Harbour", "Von Jan Mustermann. | Hafen", "By Jane Example."])
def test_a_full_stop_behind_a_whole_name_is_no_part_of_it(line: str) -> None:
    assert not parse_byline(line)[0].name.endswith(".")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Autorin/Autor Jana Probe", "Jana Probe"),
        ("Autor/Autorin: Jan Muster", "Jan Muster"),
        ("Auteur/Autrice : Jeanne Exemple", "Jeanne Exemple"),
        ("Autrice/Auteur Anne Modèle", "Anne Modèle"),
        ("Autore/Autrice: Anna Esempio", "Anna Esempio"),
        ("Autor/Autora: Ana Probe", "Ana Probe"),
        ("Autora/Autor María Ejemplo", "María Ejemplo"),
    ],
)
def test_a_label_for_women_and_men_in_full(line: str, name: str) -> None:
    assert [author.name for author in parse_byline(line)] == [name]
