"""Story: clean records in the shape of an article container's text, made from templates; no two alike."""

import random
from datetime import datetime, timedelta
from typing import NamedTuple

SITES = (
    "ashbypost.test",
    "harbournews.test",
    "valleytimes.test",
    "northline.test",
    "citywire.test",
    "eastgazette.test",
)
FIRST = ("Jane", "Bo", "Ada", "Omar", "Lena", "Paul", "Ruth", "Ivan", "Mary", "Juan", "Nina", "Karl", "Tess", "Hugo")
LAST = (
    "Roe",
    "Lindqvist",
    "Finch",
    "Haddad",
    "Marsh",
    "Okafor",
    "Stone",
    "Petrov",
    "Keller",
    "Moreno",
    "Vance",
    "Dale",
)
PLACES = ("Ashby", "Marlow", "Harwich", "Denton", "Corfe", "Millbrook", "Easton", "Redhill", "Stanmore", "Calder")
THINGS = (
    *("bridge", "school", "mill", "harbour", "clinic", "library", "railway", "market", "stadium", "museum", "dam"),
    *("theatre", "hospital", "tunnel", "quarry", "orchard", "airport", "prison", "chapel", "reservoir", "factory"),
)
ACTS = (
    *("close", "rebuild", "sell", "inspect", "extend", "paint", "move", "lease", "survey", "repair", "open", "clear"),
    *("widen", "insure", "guard", "heat", "drain", "modernise", "photograph", "light", "fence", "finance", "abandon"),
)
WHO = ("council", "mayor", "union", "owners", "police", "parish", "ministry", "engineers", "court", "company")
WHEN = (
    *("on Monday", "last week", "in spring", "after midnight", "this month", "before dawn", "in October", "at noon"),
    *("yesterday", "on Friday", "days later", "at Easter", "in court", "by letter", "behind doors", "over lunch"),
)
KINDS = (
    *(
        "old",
        "grey",
        "listed",
        "leaking",
        "stone",
        "narrow",
        "crowded",
        "sunken",
        "private",
        "brick",
        "forgotten",
        "busy",
    ),
    *(
        "famous",
        "rusty",
        "former",
        "second",
        "northern",
        "flooded",
        "wooden",
        "unsafe",
        "royal",
        "empty",
        "loud",
        "steep",
    ),
)
CAUSES = (
    *("rain", "debt", "rust", "noise", "neglect", "frost", "traffic", "moss", "theft", "smoke", "mould", "woodworm"),
    *(
        "protest",
        "war",
        "drought",
        "fog",
        "inflation",
        "sabotage",
        "erosion",
        "tourism",
        "strikes",
        "gossip",
        "law",
        "hail",
    ),
)
OPENERS = ("Still,", "Meanwhile,", "Privately,", "Asked again,", "Afterwards,", "By then,", "Later,", "Publicly,")
FRAMES = (
    "{opener} {place}'s {who} chose {when} to {act} one {kind} {thing} despite {cause} and {cause2}.",
    "{kind2} walls hold {place}'s {thing}, built {year} against {cause}; {number} guests came {when}.",
    "“{cause2} will {act} every {kind} {thing},” warned {name}, {small}, of {place}.",
    "{opener} {number} signatures asked {place} to {act} its {thing}, citing {cause}.",
    "{name} priced {kind} {thing} repairs at {number} crowns, {small} percent above {year}.",
    "{name}, speaking {when} for {place}'s {who}, blamed {cause} on {kind} {thing} owners.",
    "{opener} {name} doubted that {cause} could {act} any {thing} near {place} {when}.",
    "{number} tonnes of {kind} stone left {place} {when}, {name} recalled with {cause2} in mind.",
    "Votes to {act} {place}'s {kind} {thing} fall due in {small} weeks, {cause} permitting.",
    "Back in {year} {who} members tried to {act} {kind} {thing} roofs {when}; {cause} won.",
)


class Story(NamedTuple):
    """A clean article in its parts."""

    site: str
    number: int
    title: str
    author: str
    published: datetime
    caption: str
    paragraphs: tuple[str, ...]

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"https://www.{self.site}/news/{self.published:%Y/%m/%d}/story-{self.number}"

    @property
    def text(self) -> str:
        """The text of its container."""
        day = f"{self.published:%B} {self.published.day}, {self.published:%Y}"
        return "\n\n".join((self.title, f"By {self.author}", day, self.caption, *self.paragraphs))

    @property
    def record(self) -> dict[str, object]:
        """The record that a scraper would write."""
        stated = {"title": self.title, "author": self.author, "published": self.published.date().isoformat()}
        return {"id": f"r{self.number}", "url": self.url, **stated, "language": "en", "text": self.text}


def story(number: int, chance: random.Random, *, now: datetime) -> Story:
    """The clean story of a number."""
    title = f"{_pick(chance, PLACES)} {_pick(chance, WHO)} votes to {_pick(chance, ACTS)} its {_pick(chance, THINGS)}"
    photo = (
        f"The {_pick(chance, THINGS)} of {_pick(chance, PLACES)} seen from the river. Photo: {_name(chance)}/Reuters"
    )
    return Story(
        site=SITES[number % len(SITES)],
        number=number,
        title=f"{title} after {_pick(chance, CAUSES)}",
        author=_name(chance),
        published=now - timedelta(days=number // len(SITES) % 40, minutes=chance.randrange(600)),
        caption=photo,
        paragraphs=tuple(paragraph(chance) for _ in range(chance.randrange(5, 14))),
    )


def paragraph(chance: random.Random) -> str:
    """Two to four sentences."""
    return " ".join(sentence(chance) for _ in range(chance.randrange(2, 5)))


def sentence(chance: random.Random) -> str:
    """A sentence that hardly any other record has."""
    return _pick(chance, FRAMES).format(
        opener=_pick(chance, OPENERS),
        who=_pick(chance, WHO),
        place=_pick(chance, PLACES),
        when=_pick(chance, WHEN),
        act=_pick(chance, ACTS),
        thing=_pick(chance, THINGS),
        kind=_pick(chance, KINDS),
        kind2=_pick(chance, KINDS).capitalize(),
        cause=_pick(chance, CAUSES),
        cause2=_pick(chance, CAUSES),
        name=_name(chance),
        year=chance.randrange(1850, 2020),
        number=f"{chance.randrange(1200, 99000):,}",
        small=chance.randrange(3, 60),
    )


def _name(chance: random.Random) -> str:
    return f"{_pick(chance, FIRST)} {_pick(chance, LAST)}"


def _pick(chance: random.Random, choices: tuple[str, ...]) -> str:
    return choices[chance.randrange(len(choices))]
