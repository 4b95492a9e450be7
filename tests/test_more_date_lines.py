"""Date lines as pages print them: glued twins, weekdays that decide, zones in brackets, labels, site addresses."""

import pytest

from newsparse import parse_article
from newsparse.cues import load
from newsparse.dates import find_stamps

CASES = [
    # a second day glued to the first
    ("de", "22. Dezember 201922. Dezember 2019", [(None, "2019-12-22"), (None, "2019-12-22")]),
    ("en", "27 August 202229 August 2022", [(None, "2022-08-27"), (None, "2022-08-29")]),
    ("fr", "20 janvier 202020 janvier 2020", [(None, "2020-01-20"), (None, "2020-01-20")]),
    ("es", "1 de mayo de 20242 de mayo de 2024", [(None, "2024-05-01"), (None, "2024-05-02")]),
    ("pt", "3 de março de 20244 de março de 2024", [(None, "2024-03-03"), (None, "2024-03-04")]),
    ("it", "3 maggio 20244 maggio 2024", [(None, "2024-05-03"), (None, "2024-05-04")]),
    ("nl", "3 mei 20244 mei 2024", [(None, "2024-05-03"), (None, "2024-05-04")]),
    ("pl", "3 maja 20244 maja 2024", [(None, "2024-05-03"), (None, "2024-05-04")]),
    ("ru", "3 мая 20244 мая 2024", [(None, "2024-05-03"), (None, "2024-05-04")]),
    ("de", "01.05.202402.05.2024", [(None, "2024-05-01"), (None, "2024-05-02")]),
    ("en", "3 May 202415 comments", [(None, "2024-05-03")]),
    ("de", "20191 Hamburg, 3. Mai 2024", [(None, "2024-05-03")]),
    # the weekday says which number is the month
    ("en", "Posted on Wednesday, 01.11.12", [("published", "2012-01-11")]),
    ("en", "Wednesday, 01/11/2012", [(None, "2012-01-11")]),
    ("en", "Thursday, 01/11/2012", [(None, "2012-11-01")]),
    ("en", "Tue 05/03/2024", [(None, "2024-03-05")]),
    ("en", "Fri. 05-03-2024", [(None, "2024-05-03")]),
    ("en", "Sunday 05/03/2024", [(None, None)]),
    ("en", "Tue 05/05/2024", [(None, "2024-05-05")]),
    ("en", "Wednesday, 13/03/2024", [(None, "2024-03-13")]),
    # hours and minutes in four figures before a zone, and the same moment elsewhere
    ("en", "Updated 2010 GMT (0410 HKT) March 14, 2021", [("updated", "2021-03-14T20:10:00+00:00")]),
    ("en", "March 14, 2021 1410 GMT (2210 HKT)", [(None, "2021-03-14T14:10:00+00:00")]),
    ("en", "2 May 2024 1430 UTC", [(None, "2024-05-02T14:30:00+00:00")]),
    ("en", "Published 0930 CET, 2 May 2024", [("published", "2024-05-02T09:30:00+01:00")]),
    ("en", "17:10 GMT (13:10 EDT), 2 May 2024", [(None, "2024-05-02T17:10:00+00:00")]),
    ("en", "2 May 2024 1430 views", [(None, "2024-05-02")]),
    # what says that a day is the last one
    ("en", "Edited: Jan 27, 2026, 8:55 PM", [("updated", "2026-01-27T20:55:00")]),
    ("en", "Revised 3 May 2024", [("updated", "2024-05-03")]),
    ("de", "Zuletzt bearbeitet am 3. Mai 2024", [("updated", "2024-05-03")]),
    ("es", "Editado: 3 de mayo de 2024", [("updated", "2024-05-03")]),
    ("pt", "Editado em 3 de maio de 2024", [("updated", "2024-05-03")]),
    ("sv", "Redigerad 3 maj 2024", [("updated", "2024-05-03")]),
    ("no", "Sist redigert 3. mai 2024", [("updated", "2024-05-03")]),
    ("da", "Redigeret 3. maj 2024", [("updated", "2024-05-03")]),
    ("pl", "Edytowano 3 maja 2024", [("updated", "2024-05-03")]),
    ("nl", "Laatst bewerkt op 3 mei 2024", [("updated", "2024-05-03")]),
    # a later day without a label beside the day of publication
    (
        "en",
        "Sat 4 May 2024 10.00 CEST First published on Fri 3 May 2024 09.30 CEST",
        [("updated", "2024-05-04T10:00:00+02:00"), ("published", "2024-05-03T09:30:00+02:00")],
    ),
    ("de", "4.5.2024 | Erstmals veröffentlicht: 3.5.2024", [("updated", "2024-05-04"), ("published", "2024-05-03")]),
    ("en", "3 May 2024 | Published 4 May 2024", [(None, "2024-05-03"), ("published", "2024-05-04")]),
    # blanks and strokes
    ("ar", "الخميس 14 / 06 / 2018", [(None, "2018-06-14")]),
    ("fr", "Le 3 / 5 / 2024 à 10h30", [(None, "2024-05-03T10:30:00")]),
    ("el", "3 / 5 / 2024", [(None, "2024-05-03")]),
    ("fa", "2024 / 05 / 03", [(None, "2024-05-03")]),
    ("de", "3 . 5 . 2024", [(None, "2024-05-03")]),
    ("ru", "[16:30/28.11.2011]", [(None, "2011-11-28T16:30:00")]),
    ("pl", "16:30/28.11.2011", [(None, "2011-11-28T16:30:00")]),
    ("es", "16:30/28/11/2011", [(None, "2011-11-28T16:30:00")]),
]  # fmt: skip
STORY = (
    "Selby Quay keeps its swing bridge",
    "The harbour council of Selby Quay voted on Tuesday to keep the old swing bridge open for another winter.",
    "Engineers had warned that the bearings were worn and that a repair would cost more than the town could raise.",
    "A working group will now look for cheaper parts, and the first report is due before the spring tides.",
)


@pytest.mark.parametrize(("language", "line", "stamps"), CASES, ids=[line for _, line, _ in CASES])
def test_the_stamps_of_a_line(language: str, line: str, stamps: list[tuple[str | None, str | None]]) -> None:
    found = find_stamps(line, load(language))
    assert [(stamp.label, stamp.value and stamp.value.isoformat()) for stamp in found] == stamps


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("http://www.selbyharbourtimes.test 2024-05-03 21:06", "2024-05-03T21:06:00", None),
        ("www.selbyharbourtimes.com.test 3 May 2024", "2024-05-03", None),
        ("Updated 2010 GMT (0410 HKT) May 3, 2024", None, "2024-05-03T20:10:00+00:00"),
        ("3 May 20243 May 2024", "2024-05-03", None),
        ("Edited: 3 May 2024", None, "2024-05-03"),
        ("Posted on Wednesday, 01/11/12", "2012-01-11", None),
        ("[16:30/28.11.2011]", "2011-11-28T16:30:00", None),
        # who entered the text, in small letters
        ("3 May 2024, by webadmin", "2024-05-03", None),
        ("Friday 3 May 2024, par selbyweb", "2024-05-03", None),
        # a day with its time opens a line of many parts
        (
            "03.05.2024 - 07:18 | Source: Harbour wire and others | Reading time about 4 minutes | Read aloud Stop",
            "2024-05-03T07:18:00",
            None,
        ),
        (
            "3 May 2024, 07:18 · Harbour wire and others · Reading time about four minutes · Print",
            "2024-05-03T07:18:00",
            None,
        ),
        # what was looked through
        ("Last reviewed: 3 May 2024", None, "2024-05-03"),
        ("Content current as of: 05/23/2024", None, "2024-05-23"),
        # the page's own clock
        ("It is currently Fri May 03, 2024 7:22 pm", None, None),
        ("Current time: 3 May 2024, 12:18", None, None),
        ("Aktuelles Datum und Uhrzeit: 11/02/20, 07:22 pm", None, None),
        ("Fecha actual: 3 de mayo de 2024", None, None),
        ("Date actuelle : 3 mai 2024", None, None),
        ("Data atual: 3 de maio de 2024", None, None),
        ("Dzisiaj jest 3 maja 2024", None, None),
        ("Текущее время: 03.05.2024, 12:18", None, None),
        ("今天是2024年5月3日", None, None),
        ("現在の時刻：2024年5月3日 12:18", None, None),
    ],
)
def test_a_date_line_in_text_and_in_tags(line: str, published: str | None, updated: str | None) -> None:
    title, *paragraphs = STORY
    page = f"<article><h1>{title}</h1><div class='meta'>{line}</div>{''.join(f'<p>{one}</p>' for one in paragraphs)}"
    for raw in ("\n\n".join((title, line, *paragraphs)), f"{page}</article>"):
        article = parse_article(raw)
        dates = [value.isoformat() if value else None for value in (article.published, article.updated)]
        assert dates == [published, updated]
        assert article.paragraphs == tuple(paragraphs)
