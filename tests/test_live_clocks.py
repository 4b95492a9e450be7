"""Live blogs whose times say how old an entry is, or in which zone: the times head the entries of one story."""

from collections.abc import Callable, Sequence

import pytest

import harbour_bridge
import old_bridge
from newsparse import Article, Kind, parse_article
from shapes import in_shapes

STORIES = harbour_bridge.STORIES | old_bridge.STORIES

CLOCKS = {
    "age before a zone": ("en", ("6m ago 21.48 GMT", "31m ago 21.23 GMT", "1h ago 20.40 GMT")),
    "age glued to the time": ("en", ("6m ago21.48 GMT", "31m ago21.23 GMT", "1h ago20.40 GMT")),
    "age behind the zone": ("en", ("21.48 GMT 6m ago", "21.23 GMT 31m ago", "20.40 GMT 1h ago")),
    "half of the day": ("en", ("9.05pm BST", "8.41pm BST", "7.30pm BST")),
    "age in words": ("en", ("5 minutes ago, 3:15 p.m. ET", "44 min. ago, 2:47 p.m. ET", "2 hours ago, 1:20 p.m. ET")),
    "updated": ("en", ("Updated 9m ago 10:04 AEST", "Updated 52m ago 09:21 AEST", "Updated 3h ago 07:11 AEST")),
    "zone": ("de", ("14.32 CET", "13.58 CET", "12.10 CET")),
    "vor": ("de", ("vor 12 Min. 14:32 Uhr", "vor 46 Min. 13:58 Uhr", "vor 2 Std. 12:10 Uhr")),
    "il y a": ("fr", ("il y a 5 minutes 18h04", "il y a 37 minutes 17h32", "il y a 2 heures 16h01")),
    "hace": ("es", ("hace 3 h 20:15", "hace 4 h 19:02", "hace 6 h 17:40")),
    "fa": ("it", ("18 minuti fa 17:20", "50 minuti fa 16:48", "2 ore fa 15:30")),
    "há": ("pt", ("há 7 minutos 16h30", "há 41 minutos 15h56", "há 3 horas 13h12")),
    "geleden": ("nl", ("12 min geleden - 09:15", "33 min geleden - 08:54", "2 uur geleden - 07:20")),
    "sedan": ("sv", ("för 8 min sedan 10.22", "för 36 min sedan 09.54", "för 2 tim sedan 08.10")),
    "temu": ("pl", ("10 min temu 13:05", "42 min temu 12:33", "3 godz. temu 10:02")),
    "önce": ("tr", ("5 dk önce 12:40", "27 dk önce 12:18", "2 saat önce 10:31")),
    "назад": ("ru", ("15 минут назад 11:25", "48 минут назад 10:52", "3 часа назад 08:20")),
    "тому": ("uk", ("15 хв тому 11:25", "48 хв тому 10:52", "3 години тому 08:20")),
    "前": ("ja", ("5分前 21:48", "32分前 21:21", "2時間前 19:40")),
    "전": ("ko", ("5분 전 21:48", "32분 전 21:21", "2시간 전 19:40")),
}  # fmt: skip

LAYOUTS: dict[str, Callable[[Sequence[str]], str]] = {
    "text": "\n\n".join,
    "html": lambda lines: (
        f"<html><body><h1>{lines[0]}</h1>{''.join(f'<p>{line}</p>' for line in lines[1:])}</body></html>"
    ),
}

ENTRIES = (
    (
        "Power back on the northern island",
        "The lights are on again in most villages of the island, the network said a moment ago.",
    ),
    (
        "Pier to stay shut overnight",
        "The pier of Carrow will stay closed until six in the morning, the harbour master has told us.",
    ),
    (
        "‘The roof is in the next field’",
        "We have spoken to Jane Doe, who farms near the point and lost the roof of her barn.",
    ),
    (
        "Last boats are tied up",
        "All sailings have been cancelled for tonight, and nobody should set out for the pier now.",
    ),
    ("Opening summary", "Good evening, and welcome. The worst of the wind is expected between nine and midnight."),
)
HEAD = (
    "Storm over Carrow live: pier closed and thousands without light",
    "Follow our reports as the storm crosses the islands",
    "Edited by Sam Roe",
)
TIMES = ("21.48 GMT", "21.23 GMT", "20.40 GMT", "19.55 GMT", "17.30 GMT")
AGES = ("6m ago", "31m ago", "1h ago", "2h ago", "4h ago")
NOTES = {
    "age before a zone": tuple(f"{age} {time}" for age, time in zip(AGES, TIMES, strict=True)),
    "age glued to the time": tuple(f"{age}{time}" for age, time in zip(AGES, TIMES, strict=True)),
    "half of the day": ("9.05pm BST", "8.41pm BST", "7.30pm BST", "6.12pm BST", "4.50pm BST"),
    "zone": TIMES,
}


def _holds(article: Article, title: str, times: tuple[str, ...], told: tuple[str, ...]) -> bool:
    heads = {block.text for block in article.blocks if block.kind is Kind.HEADING}
    kept = {block.text for block in article.body}
    return article.title == title and heads >= set(times) and kept >= set(told)


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("form", CLOCKS)
def test_times_in_odd_forms_head_their_entries(form: str, layout: str) -> None:
    language, times = CLOCKS[form]
    title, *told = STORIES[language]
    lines = [title, *(line for entry in zip(times, told, strict=True) for line in entry)]
    assert _holds(parse_article(LAYOUTS[layout](lines)), title, times, tuple(told))


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("form", NOTES)
def test_entries_with_headlines_of_their_own_are_one_story(form: str, layout: str) -> None:
    times = NOTES[form]
    lines = [*HEAD, *(line for time, entry in zip(times, ENTRIES, strict=True) for line in (time, *entry))]
    article = parse_article(LAYOUTS[layout](lines))
    assert _holds(article, HEAD[0], times, tuple(line for entry in ENTRIES for line in entry))
    assert [author.name for author in article.authors] in ([], ["Sam Roe"])


def test_the_days_of_teasers_below_a_story_are_no_ages_of_entries() -> None:
    title, *told = STORIES["ru"]
    teasers = [
        line
        for clock, words in (
            ("Сегодня в 13:00 Ана Орлова 12", 0),
            ("Сегодня в 12:05 Лиза Белова 31", 1),
            ("Сегодня в 11:09 Ян Громов 404", 2),
        )
        for line in (clock, f"Новость номер {words + 1}", STORIES["uk"][words + 1])
    ]
    article = parse_article("\n\n".join((title, *told, "Добавить комментарий", *teasers)))
    assert not any(block.rule == "heading.clock" for block in article.blocks)
