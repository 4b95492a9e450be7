"""Planter: records with one known fault each, by the names of the faults, apart from the checks that are to find them.

A fault takes a clean story and gives back the line of the feed. Faults of a whole feed (a record twice, a shared line)
take the stories before and after into account and stand in ``FEED_FAULTS``.
"""

import json
import random
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from benchmarks.story import Story, paragraph, sentence, story

GERMAN = (
    "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss zu sperren und neu zu bauen. "
    "Die Kosten werden auf zwei Millionen geschätzt, sagte die Bürgermeisterin nach der Sitzung. Viele Anwohner "
    "hatten sich gegen den Plan gewandt, weil der Weg zur Schule länger wird und der Markt Kunden verliert. "
)
RUSSIAN = (
    "Городской совет решил в понедельник закрыть старый мост через реку и построить новый к осени.",
    "Жители соседних улиц жаловались на шум и просили министерство отложить работы до весны.",
    "Инженер сказал журналистам, что камень для опор привезут из карьера на севере области.",
    "Музей покажет чертежи первого моста, построенного ещё до войны на деньги купцов.",
    "Суд рассмотрит жалобу владельцев складов, которым придётся переехать на другой берег.",
    "Рынок будет работать как прежде, обещала мэр, а школьный автобус поедет в обход.",
)

Fault = Callable[[Story, random.Random], str]


class Planted(NamedTuple):
    """A line of a feed and what is wrong with it; ``""`` for a clean one."""

    line: str
    fault: str


def _with(made: Story, **fields: object) -> str:
    return json.dumps({**made.record, **fields}, ensure_ascii=False)


def _text(made: Story, *paragraphs: str) -> str:
    return _with(made, text=made._replace(paragraphs=paragraphs).text)


def _bare(made: Story, text: str) -> str:
    return json.dumps({"id": f"r{made.number}", "url": made.url, "text": text}, ensure_ascii=False)


def _insert(made: Story, *extra: str) -> str:
    half = len(made.paragraphs) // 2
    return _text(made, *made.paragraphs[:half], *extra, *made.paragraphs[half:])


def _wrecked(made: Story) -> str:
    spoilt = [text.replace("“", "â€œ").replace("”", "â€\x9d").replace("re", "rÃ©") for text in made.paragraphs]
    return _text(made, *spoilt)


def _repeated_phrase(made: Story, chance: random.Random) -> str:
    phrase = "the council of Ashby will meet again on the matter of the bridge"
    return _text(made, *(f"{sentence(chance)[:-1]}, {phrase}, {phrase}, {phrase}." for _ in made.paragraphs))


def _scattered(made: Story) -> str:
    spread = [unicodedata.normalize("NFD", text.replace("e", "é")) for text in made.paragraphs]
    return _text(made, *spread)


FAULTS: Mapping[str, Fault] = MappingProxyType(
    {
        "R01 cut line": lambda made, _: _with(made)[: len(made.text) // 2],
        "R01 list": lambda made, _: json.dumps([made.title, made.text]),
        "R02 key missing": lambda made, _: json.dumps({"id": f"r{made.number}", "headline": made.title}),
        "R03 empty": lambda made, _: _with(made, text=" \n0:00 "),
        "R04 short": lambda made, chance: _text(made, sentence(chance)),
        "R06 mojibake": lambda made, _: _wrecked(made),
        "R06 replaced": lambda made, _: _with(made, text=made.text.replace("“", "\ufffd").replace("re", "r\ufffd", 2)),
        "R07 tags": lambda made, _: _insert(
            made, f'<div class="x"><p>{made.paragraphs[0]}</p></div> and <b>so</b> on.'
        ),
        "R07 entities": lambda made, _: _text(made, *(text.replace(" ", "&nbsp;", 3) for text in made.paragraphs)),
        "R08 script": lambda made, _: _bare(made, f"{made.title}\n\nPlease enable JavaScript to view this page."),
        "R09 consent": lambda made, _: _bare(
            made,
            "We value your privacy\n\nWe and our partners use cookies to store and access information on a device. "
            "By clicking Accept all you agree to our privacy policy and terms of use.\n\nAccept all\n\nReject all",
        ),
        "R10 paywall": lambda made, chance: _bare(
            made, f"{made.title}\n\n{sentence(chance)[:60]}…\n\nSubscribe to continue reading this article."
        ),
        "R11 robot": lambda made, _: _bare(
            made,
            f"Just a moment...\n\nVerify you are human by completing the action below.\n\n{made.site} needs to "
            "review the security of your connection before proceeding.",
        ),
        "R11 http error": lambda made, _: _bare(made, "404 Not Found\n\nThe page you requested could not be found."),
        "R12 truncated": lambda made, chance: _text(
            made, *made.paragraphs, f"{paragraph(chance)} The work on the new walls had"
        ),
        "R13 lines repeated": lambda made, _: _text(made, *(made.paragraphs[:3] * 4)),
        "R14 phrases repeated": _repeated_phrase,
        "R15 list of links": lambda made, chance: _text(made, *(sentence(chance)[:24].rstrip() for _ in range(60))),
        "R16 ellipses": lambda made, _: _text(made, *(f"{text[:-1]}…" for text in made.paragraphs)),
        "R16 bullets": lambda made, chance: _text(made, *(f"• {sentence(chance)}" for _ in range(20))),
        "R17 symbols": lambda made, _: _text(made, *(text.replace(" ", " # ") for text in made.paragraphs)),
        "R17 long word": lambda made, _: _insert(made, f"Then came {'ab1' * 500} and nothing else was read that day."),
        "R18 lorem": lambda made, _: _insert(made, "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do."),
        "R18 code": lambda made, _: _insert(
            made, "window.dataLayer = window.dataLayer || []; function gtag(){x.push();}"
        ),
        "R19 no title": lambda made, _: _bare(made, "\n\n".join(made.paragraphs)),
        "R22 no date": lambda made, _: _with(
            made, published=None, text="\n\n".join((made.title, f"By {made.author}", *made.paragraphs))
        ),
        "R23 future": lambda made, _: _with(made, text=made._replace(published=made.published + timedelta(900)).text),
        "R23 old": lambda made, _: _with(
            made, text=made._replace(published=datetime(1961, 5, 4, tzinfo=made.published.tzinfo)).text
        ),
        "R23 updated first": lambda made, _: _with(
            made, text=made.text.replace(made.caption, f"Updated {made.published - timedelta(9):%B %d, %Y}", 1)
        ),
        "R24 language": lambda made, _: (
            _bare(made, f"Brücke wird gesperrt\n\n{GERMAN * 3}")[:-1] + ', "language": "en"}'
        ),
        "R25 scripts": lambda made, _: _text(
            made,
            *made.paragraphs,
            *(f"{line} {RUSSIAN[(at + 1) % 6]} {RUSSIAN[(at + 2) % 6]}" for at, line in enumerate(RUSSIAN)),
        ),
        "R31 url": lambda made, _: _with(made, url=f"htp:/{made.site}/x y"),
        "R31 tracking": lambda made, _: _with(made, url=f"{made.url}?utm_source=feed&fbclid=abc"),
        "R32 control": lambda made, _: _with(made, text=made.text.replace("ed ", "ed\x08 ")),
        "R32 bidi": lambda made, _: _with(
            made,
            text=made.text.replace(" tried ", " \u202edeirt\u202c ").replace(made.author, f"\u202e{made.author}\u202c"),
        ),
        "R32 zero width": lambda made, _: _with(made, text=made.text.replace("er", "e\u200br")),
        "R32 decomposed": lambda made, _: _scattered(made),
        "stated title": lambda made, _: _with(made, title="Storm warning lifted along the northern coast"),
        "stated author": lambda made, _: _with(made, author="Someone Else"),
        "stated date": lambda made, _: _with(made, published=(made.published - timedelta(77)).date().isoformat()),
    }
)
"""Faults of one record, named by the record checks of the field."""

FEED_FAULTS = ("F02 same record", "F02 same id", "F02 same text", "F02 wire copy", "F03 near copy", "F04 shared line")
"""Faults that show only beside other records."""

SHARED = "Download our app for the latest from your neighbourhood and never miss a story from the valley again."


def plant(count: int, *, rate: float = 0.2, seed: int = 1, now: datetime) -> Iterator[Planted]:
    """The lines of a feed in which a share of records has a fault, each one its own.

    Args:
        count: how many records.
        rate: share of records with a fault; they are spread evenly over all faults.
        seed: the same seed gives the same feed.
        now: the day of the youngest record.
    """
    chance = random.Random(seed)  # noqa: S311  no secret
    names = (*FAULTS, *FEED_FAULTS)
    earlier = story(0, random.Random(seed), now=now)  # noqa: S311  no secret
    turn = 0
    for number in range(count):
        made = story(number, chance, now=now)
        if number == 0 or chance.random() >= rate:
            yield Planted(_with(made), "")
            earlier = made
            continue
        fault = names[turn % len(names)]
        turn += 1
        yield Planted(FAULTS[fault](made, chance) if fault in FAULTS else _beside(fault, made, earlier, chance), fault)


def _beside(fault: str, made: Story, earlier: Story, chance: random.Random) -> str:
    """A record whose fault is what it has in common with a clean one before it."""
    if fault == "F02 same record":
        return _with(earlier)
    if fault == "F02 same id":
        return _with(made, id=earlier.record["id"])
    if fault == "F02 same text":
        return _with(earlier, id=f"r{made.number}", url=f"{earlier.url}-again")
    other = next(site for site in ("ashbypost.test", "harbournews.test") if site != earlier.site)
    if fault == "F02 wire copy":
        return _with(earlier._replace(site=other, number=made.number))
    if fault == "F03 near copy":
        body = (*earlier.paragraphs[:-1], paragraph(chance))
        return _with(earlier._replace(number=made.number, title=made.title, paragraphs=body, caption=made.caption))
    return _text(made._replace(site="valleytimes.test"), *made.paragraphs[:2], SHARED, *made.paragraphs[2:])
