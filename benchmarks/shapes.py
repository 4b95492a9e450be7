"""Shapes: inputs that a bad scraper or a bad person may hand over, each grown to any size.

A shape is a small piece and how it is repeated: a mark without its partner, an element inside itself, a line that every
pattern of the cue files begins to match. ``newsparse`` is to take time and memory in proportion to the size of each.
"""

import json
import tomllib
from collections.abc import Callable, Iterator
from importlib import resources
from itertools import cycle
from typing import Any, NamedTuple

HEAD = "Old mill burns in Ashby\n\nBy Jane Roe\n\nMarch 9, 2024\n\n"
PROSE = "The council of Ashby said on Monday that the mill will be rebuilt before winter. "
STORY = "".join(f"<p>{PROSE * 2}</p>" for _ in range(4))
FIGURE = "<figure><img src=a alt=Mill><figcaption>Mill. Jane Roe/AFP</figcaption></figure>"
LINK = "<li><a href=/a>Old mill burns again</a></li>"
META = '<meta name=author content="Jane Roe {0}">'
SCRIPT = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'

LETTERS = "a A Ab 1 ١ ① ß é 字 ア ไ א ع 한 😀"
QUOTES = "\" ' “ ” ‘ ’ „ « » 「 」 '' 's “a “a” \"x\" ‘x ’x"
SIGNS = ". , ; : ! ? … - – — | / \\ ( ) [ ] { } < > & &# # * _ ~ ` = + @ © •"
SHORT = "J. St. Mr. http:// a@b 1/2/3 12:30 1. (1) By and Photo: a|b a-b a_b [1] =3D \\n"
UNSEEN = ("\t", "\x00", "\x0b", "\u2028", "\x85", "\ufffd", "\u0301", "\u200d", "\u00ad", "\ufeff")
ATOMS = (*LETTERS.split(), *QUOTES.split(), '" x', "« x »", *SIGNS.split(), *SHORT.split(), *UNSEEN)
"""Marks and words that are repeated, with nothing, a blank, a line break or an empty line between them."""
JOINTS = {"": "run", " ": "words", "\n": "lines", "\n\n": "paragraphs"}

LINES = {
    "unclosed quotes": "“We would be an island without it, Mayor Ines Calder said.\n\n",
    "said quotes": "“No,” said Ines Calder, “not now.” He said: “Yes.” ",
    "quotes of many": '"No," Jane Roe of the council said. "Yes," said Bo Lee. ',
    "dashes as quotes": "- No, not now, said Jane Roe, the mayor of Ashby.\n",
    "names in a line": "Jane Roe, Bo Lee and Ada Finch, ",
    "byline again": "By Jane Roe and Bo Lee in Ashby, Reuters\n",
    "credit again": "Firefighters in Ashby on Monday. Jane Roe/AFP/Getty Images\n",
    "credit without an end": "(Photo by Jane Roe/AFP via Getty Images ",
    "dateline again": "ASHBY, England, March 9 (Reuters) - The mill burned.\n",
    "capital run": "ASHBY MARLOW HARWICH ",
    "dates in a line": "March 9, 2024, 10:30 a.m. EST - 9 March 2024 - 2024-03-09T10:30Z ",
    "unknown months": "15 Smarch 2024\n",
    "contribution again": "Reporting by Jane Roe and Bo Lee; Editing by Ada Finch\n",
    "same start": "The old mill of Ashby that everybody knew burned down again on day number {n} of it\n",
    "same end": "{n} the old mill of Ashby that everybody knew burned down again\n",
    "titles that grow": "Old mill burns in Ashby{x}\n",
    "hard wrapped": "The council of Ashby said on Monday that the mill will be\nrebuilt before winter and ",
    "torn lines": "The\ncouncil\nof Ashby\nsaid\n",
    "hyphens at ends": "coun-\ncil ",
    "index lines": "1. Old mill burns 3 hours ago\n",
    "table of pipes": "| a | b | c |\n",
    "tabs": "a\tb\tc\n",
    "player clock": "0:00\n/\n3:25\n",
    "mail head": "From: Jane Roe <a@b.test>\nSubject: Mill\n",
    "archive head": "DATE: March 9, 2024\nLENGTH: 300 words\nBYLINE: Jane Roe\n",
    "comments": "Jane Roe 3 hours ago\nReply\nLike\n",
    "bytes as text": "Ã©â€œa",
    "entities": "&quot;a&nbsp;&lt;b ",
    "shortcode": '[caption id="a" width="1"]x ',
    "shortcodes closed": "[gallery ids=1]x[/gallery]",
    "quoted printable": "a=\nb=3D",
    "fenced": "```\na\n~~~\n",
}
MARKDOWN = {
    "link": "[a](b) ",
    "open link": "[a](b",
    "open brackets": "[",
    "image": "![a](b.jpg)\n",
    "open image": "![a](",
    "linked image": "[![a](b)](c)\n",
    "open linked image": "[![",
    "stars": "**a",
    "closed stars": "**a** ",
    "rule": "---\n",
    "heading": "# a\n",
    "under heading": "a\n===\n",
    "quote": "> a\n",
    "quotes in quotes": ">",
    "item": "- a\n",
    "items in items": "  - a\n",
    "numbers": "1. a\n",
    "fence": "```\n",
    "code": "`a",
    "ticks": "``",
    "table": "|a|b|\n|-|-|\n",
    "reference": "[a]: http://b\n",
    "html": "<b>a",
    "escapes": "\\*",
    "autolink": "<http://a>",
    "trailing blanks": "a  \n",
    "heading images": "# ![a](b)\n",
    "one paragraph of images": "![a](b) ",
    "footnotes": "[^1] ",
    "credit": "![a](b)\n*Photo: Jane Roe/AFP*\n\n",
}
TAGS = (
    *(
        "div",
        "p",
        "span",
        "a",
        "b",
        "em",
        "font",
        "ul",
        "ol",
        "li",
        "dl",
        "dd",
        "table",
        "tr",
        "td",
        "tbody",
        "blockquote",
    ),
    *(
        "pre",
        "code",
        "h1",
        "h2",
        "section",
        "article",
        "figure",
        "figcaption",
        "picture",
        "time",
        "nav",
        "aside",
        "header",
    ),
    *(
        "footer",
        "form",
        "label",
        "button",
        "select",
        "option",
        "textarea",
        "details",
        "dialog",
        "center",
        "svg",
        "math",
    ),
    *(
        "template",
        "noscript",
        "iframe",
        "object",
        "script",
        "style",
        "title",
        "ruby",
        "rt",
        "x-y",
        "template",
        "address",
    ),
)
PAGES: dict[str, Callable[[int], str]] = {
    "table in cells": lambda n: "<table><tr><td>a" * (n // 16),
    "table upside down": lambda n: "<td><tr><table>a" * (n // 16),
    "list in items": lambda n: "<ul><li>a" * (n // 9),
    "paragraph in link": lambda n: "<a href=b><p>a" * (n // 14),
    "figure in figure": lambda n: "<figure><img src=a><figcaption>a" * (n // 32),
    "figures without image": lambda n: "<figure>a" * (n // 9),
    "figure of paragraphs": lambda n: "<figure><img src=a.jpg>" + "<p>a b c</p>" * (n // 12),
    "data images in a figure": lambda n: "<figure>" + "<img src='data:a'><p>a b c</p>" * (n // 30),
    "images and captions": lambda n: STORY + FIGURE * (n // len(FIGURE)),
    "amp images": lambda n: f"<p>{PROSE}" + "<amp-img src=a alt=b>" * (n // 21),
    "alts": lambda n: f"<p>{PROSE}" + "<img alt='Old mill burns in Ashby' src=a>" * (n // 41),
    "hidden in hidden": lambda n: "<div hidden>" * (n // 24) + STORY * (n // 1400 + 1),
    "hidden around a story": lambda n: "<div hidden>" * (n // 12) + STORY,
    "hidden stories": lambda n: f"<div hidden>{STORY}</div>" * (n // 700),
    "style none": lambda n: "<div style='display:none'>a</div>" * (n // 33),
    "svg titles": lambda n: "<svg>" * (n // 20) + "<title>a</title>" * (n // 20),
    "svg groups": lambda n: "<svg>" + "<g>" * (n // 12) + "<title>a</title>" * (n // 20),
    "itemprop in itemprop": lambda n: "<span itemprop=datePublished>a" * (n // 30),
    "itemprop without text": lambda n: "<span itemprop=datePublished>" * (n // 29),
    "itemprops": lambda n: "<h1>Mill</h1>" + "<time itemprop=datePublished datetime=2024-03-09>a</time>" * (n // 57),
    "time in time": lambda n: "<h1>Mill</h1>" + "<time datetime=2024-03-09>" * (n // 26),
    "times in lists": lambda n: "<h1>Mill</h1>" + "<ul><li><time datetime=2024-03-09>a</time>" * (n // 42),
    "breaks in a sentence": lambda n: "<p>" + "the mill of the town a<br>" * (n // 26),
    "breaks": lambda n: "<p>" + "a<br>" * (n // 5),
    "metas": lambda n: "".join(META.format(i) for i in range(n // 42)) + STORY,
    "metas and lines": lambda n: "".join(f"{META}<p>Jane Roe {{0}}</p>".format(i) for i in range(n // 65)),
    "classes": lambda n: "".join(f'<p class="c{i} byline-{i}">Old mill {i}</p>' for i in range(n // 44)),
    "one huge class": lambda n: f'<div class="{"byline a " * (n // 18)}">' + "<p>a</p>" * (n // 16),
    "huge classes": lambda n: f'<div class="{"Aa" * 4000}">a</div>' * (n // 8020),
    "attributes": lambda n: "<p " + " ".join(f"a{i}=b" for i in range(n // 8)) + ">a",
    "comments": lambda n: "<p>" + "a<!-- b -->" * (n // 11),
    "instructions": lambda n: "<p>" + "a<?b c?>" * (n // 8),
    "entities": lambda n: "<p>" + "&amp;&#39;&nbsp;&x;" * (n // 19),
    "html again": lambda n: "<html><body>a</body></html>" * (n // 27),
    "links in a list": lambda n: f"<ul>{LINK * (n // 44)}</ul>{STORY}",
    "rubies": lambda n: "<p>" + "<ruby>字<rt>じ</rt></ruby>" * (n // 26),
    "a wide table": lambda n: "<table><tr>" + "<td>a</td>" * (n // 20) + "</tr><tr>" + "<td>a</td>" * (n // 20),
    "a long table": lambda n: "<table>" + "<tr><td>North</td><td>402</td></tr>" * (n // 35),
    "spans in captions": lambda n: "<figcaption>" + "<span class=credit>a</span>" * (n // 27),
    "many deep then shallow": lambda n: "<div>" * 300 + "<p>a</p>" * (n // 8),
    "names that no XML has": lambda n: "<a:b/c=d>a" * (n // 10),
    "noscript left open": lambda n: "<noscript><div>a" * (n // 16) + STORY,
    "templates": lambda n: "<template><p>" + (PROSE + "<b></b>") * (n // 88) + "</template>",
    "one paragraph": lambda n: f"<p>{PROSE * (n // len(PROSE))}",
}  # fmt: skip


class Shape(NamedTuple):
    """An input of any size."""

    name: str
    format: str
    """``text``, ``markdown`` or ``html``."""
    make: Callable[[int], str]
    """The input of about so many characters."""


def shapes() -> Iterator[Shape]:
    """All shapes."""
    yield from _texts()
    yield from _baits()
    for name, piece in MARKDOWN.items():
        yield Shape(f"markdown {name}", "markdown", _repeated(piece))
        yield Shape(f"markdown {name} below a head", "markdown", _repeated(piece, f"# Old mill burns\n\n{PROSE}\n\n"))
    yield from _elements()
    for name, make in PAGES.items():
        yield Shape(f"page {name}", "html", make)
    for name, make in JSON_LD.items():
        yield Shape(f"json-ld {name}", "html", make)


def _texts() -> Iterator[Shape]:
    for atom in ATOMS:
        for joint, how in JOINTS.items():
            yield Shape(f"{how} of {atom!r}", "text", _repeated(atom + joint))
            if how == "words":
                yield Shape(f"{how} of {atom!r} below a head", "text", _repeated(atom + joint, HEAD))
    for name, piece in LINES.items():
        yield Shape(name, "text", _repeated(piece))
        yield Shape(f"{name} below a head", "text", _repeated(piece, HEAD + PROSE + "\n\n"))
        yield Shape(f"{name} in one line", "text", _repeated(piece.replace("\n", " "), HEAD))


def _repeated(piece: str, head: str = "") -> Callable[[int], str]:
    """A piece again and again; ``{n}`` in it is its number, ``{x}`` an end that grows."""

    def make(size: int) -> str:
        if "{n}" not in piece and "{x}" not in piece:
            return head + piece * (size // len(piece))
        parts: list[str] = []
        length = 0
        while length < size:
            number = len(parts)
            parts.append(piece.replace("{n}", str(number)).replace("{x}", " x" * (number % 50)))
            length += len(parts[-1])
        return head + "".join(parts)

    return make


def _baits() -> Iterator[Shape]:
    """What every list and row of the cue files looks for, as lines, in one paragraph, and cut before its last word."""
    for file in sorted(resources.files("newsparse.cues").iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml"):
            content = tomllib.loads(file.read_text(encoding="utf-8"))
            for name, words in _lists(content, file.name.removesuffix(".toml")):
                yield Shape(f"cues {name} as lines", "text", _cycled(words, "\n"))
                yield Shape(f"cues {name} in a paragraph", "text", _cycled(words, " ", HEAD))
                cut = [word.rsplit(None, 1)[0] for word in words if " " in word.strip()]
                if cut:
                    yield Shape(f"cues {name} cut short", "text", _cycled(cut, " ", HEAD))


def _lists(value: Any, name: str) -> Iterator[tuple[str, list[str]]]:
    """The lists of strings inside a value, the rows of one table together."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, f"{name}.{key}")
    elif isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        yield name, [one for one in value if one.strip()] or ["x"]
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            if isinstance(inner, dict):
                hits = [
                    one
                    for key in ("hits", "misses", "aliases", "names")
                    for one in inner.get(key, ())
                    if isinstance(one, str)
                ]
                if hits:
                    yield f"{name}[{number}]", hits


def _cycled(words: list[str], joint: str, head: str = "") -> Callable[[int], str]:
    def make(size: int) -> str:
        parts: list[str] = []
        length = 0
        for word in cycle(words):
            if length >= size:
                break
            parts.append(word)
            length += len(word) + len(joint)
        return head + joint.join(parts)

    return make


def _elements() -> Iterator[Shape]:
    for tag in dict.fromkeys(TAGS):
        start, end = f"<{tag}>", f"</{tag}>"
        yield Shape(f"<{tag}> never closed", "html", _repeated(f"{start}a"))
        yield Shape(f"<{tag}> in itself", "html", _nested(f"{start}a", end))
        yield Shape(f"<{tag}> in itself, empty", "html", _nested(start, end))
        yield Shape(f"<{tag}> side by side", "html", _repeated(f"{start}a{end}"))
        yield Shape(f"<{tag}> with prose", "html", _repeated(f"{start}{PROSE}{end}"))


def _nested(start: str, end: str) -> Callable[[int], str]:
    return lambda size: "".join(one * (size // (len(start) + len(end))) for one in (start, end))


def _scripted(make: Callable[[int], str]) -> Callable[[int], str]:
    return lambda size: f'<script type="application/ld+json">{make(size)}</script><h1>Mill</h1>{STORY}'


def _article(field: str, value: Callable[[int], Any], *more: Callable[[int], Any]) -> Callable[[int], str]:
    """A script of an article with one field, and objects beside it."""

    def make(size: int) -> str:
        graph = [{"@type": "NewsArticle", "headline": "Mill", field: value(size)}]
        for one in more:
            graph += one(size)
        return json.dumps({"@graph": graph}, ensure_ascii=False)

    return _scripted(make)


def _doubling(size: int) -> list[dict[str, Any]]:
    """Objects that each point at the next one twice."""
    return [{"@id": f"#{i}", "name": [{"@id": f"#{i + 1}"}, {"@id": f"#{i + 1}"}]} for i in range(size // 60)]


CIRCLE = {"@id": "#0", "name": [{"@id": "#0"}, {"@id": "#0"}]}
JSON_LD: dict[str, Callable[[int], str]] = {
    "blanks": _scripted(lambda n: '{"a":1,' + " " * n + '"b":2}'),
    "blanks in front": _scripted(lambda n: " " * n + "{}"),
    "blanks after commas": _scripted(lambda n: "," + " " * n),
    "commas": _scripted(lambda n: ", " * (n // 2)),
    "marks of comments": _scripted(lambda n: "//<!--" * (n // 6)),
    "ends of comments": _scripted(lambda n: "//-->" * (n // 5)),
    "controls": _scripted(lambda n: "\x01\n" * (n // 2)),
    "lists in lists": _scripted(lambda n: "[" * n),
    "objects in objects": _scripted(lambda n: '{"a":' * (n // 5)),
    "tags": _article("articleBody", lambda n: "<p>a" * (n // 4)),
    "open tags": _article("articleBody", lambda n: "<" * n),
    "entities": _article("headline", lambda n: "&amp;" * (n // 5)),
    "one body": _article("articleBody", lambda n: PROSE * (n // len(PROSE))),
    "keywords": _article("keywords", lambda n: "a," * (n // 2)),
    "authors": _article("author", lambda n: [{"name": f"Jane Roe {i}"} for i in range(n // 24)]),
    "authors in a line": _article("author", lambda n: "Jane Roe, " * (n // 10)),
    "pointers": _article("author", lambda n: [{"@id": "#a"}] * (n // 15), lambda _: [{"@id": "#a", "name": "Roe"}]),
    "pointers in a circle": _article("author", lambda _: {"@id": "#0"}, lambda _: [CIRCLE]),
    "pointers that double": _article("author", lambda _: {"@id": "#0"}, _doubling),
    "scripts": lambda n: SCRIPT * (n // 80) + STORY,
}  # fmt: skip
