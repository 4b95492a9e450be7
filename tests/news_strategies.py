"""Strategies of hypothesis that write news as scrapers hand it over, in text, Markdown and HTML, with what goes wrong.

A story is written whole, then spoilt: torn, cut, doubled, wrongly encoded, with tags that nobody closes and characters
that nobody sees. Every string is made here; none is of a real page.
"""

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from hypothesis import strategies as st

ENGLISH = "council mill river fire mayor winter bridge owner Ashby Monday the of and said 's — (AP) 3.5%"
OTHERS = "Bürgermeisterin l’été niño wieża мельница 新しい قال ὁδός Thủ 한국"
WORDS = (*ENGLISH.split(), *OTHERS.split())
NAMES = (
    "Jane Roe",
    "Bo Lee",
    "Mary-Ann O’Neil",
    "José Díaz",
    "Erika Muster",
    "李明",
    "Иван Петров",
    "J. R. van der Berg",
    "staff",
)
SIGNED = (
    "By {}",
    "By {}, Reuters",
    "Von {}",
    "Par {}",
    "Por {} y Bo Lee",
    "{}",
    "Text: {}",
    "BY {}",
    "By {} and",
    "{} | Staff",
)
DATED = (
    "March 9, 2024",
    "Updated: 9 Mar 2024 10:30 GMT",
    "09/03/2024",
    "2024-03-09T10:30:00Z",
    "3 hours ago",
    "31 Smarch 2024",
    "",
)
CREDITED = (
    "{} Photo: Jane Roe/AFP",
    "{} (Jane Roe/Reuters)",
    "{} © dpa",
    "{}",
    "Photograph: {}",
    "{} Jane Roe/",
    "FOTO: {} /",
)
FURNITURE = (
    "Share",
    "0:00",
    "/",
    "Read more",
    "Advertisement",
    "Subscribe now",
    "[1]",
    "Related articles",
    "© 2024 Ashby Post",
    "#",
    "[](/share)",
    "[![](a.jpg)](/a)",
    "- ",
)
UNSEEN = (
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u202e",
    "\x00",
    "\x0b",
    "\u2028",
    "\x85",
    "\ud800",
    "\U000e0001",
    "\u0301",
    "\ufffd",
)
TAGS = (
    "p",
    "div",
    "span",
    "section",
    "td",
    "li",
    "blockquote",
    "figure",
    "figcaption",
    "h2",
    "x-y",
    "time",
    "a",
    "pre",
)
SCRAPS = (
    *(
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<script>",
        "</script>",
        "<style>",
        "</html>",
        "<br>",
        "<p",
        "&amp;amp;",
        "&#xd800;",
    ),
    *(
        "<table><tr><td>",
        "<noscript><div>",
        "<template>",
        "</body></html><html>",
        '<img src="//[" alt=x>',
        "<svg><title>a",
    ),
    *(
        '<meta property="og:title" content="a',
        '<script type="application/ld+json">{"@id":',
        "<?php x ?>",
        "<div hidden>",
    ),
)


class News(NamedTuple):
    """A story before it is written."""

    title: str
    byline: str
    date: str
    paragraphs: tuple[str, ...]
    caption: str
    furniture: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it, a line each."""
        return (self.title, self.byline, self.date, self.caption, *self.paragraphs, *self.furniture)


def _sentence(least: int, most: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS), min_size=least, max_size=most).map(" ".join)


def _filled(forms: tuple[str, ...], inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(str.format, st.sampled_from(forms), inside)


def _quoted(marks: str, said: str) -> str:
    return f"{marks[0]}{said}{marks[1:]} said {NAMES[0]}."


_PARAGRAPH = st.one_of(
    _sentence(4, 40).map("{}.".format),
    _sentence(8, 60),
    st.builds(_quoted, st.sampled_from(("“,”", '",', "«»", "„“", "''", "“", "- ,")), _sentence(3, 20)),
    st.sampled_from(
        ("Reporting by Jane Roe; Editing by Bo Lee", "Correction: the mill is old.", "ASHBY (AP) — The mill burned.")
    ),
)
stories = st.builds(
    News,
    _sentence(3, 12),
    _filled(SIGNED, st.sampled_from(NAMES)),
    st.sampled_from(DATED),
    st.lists(_PARAGRAPH, min_size=1, max_size=8).map(tuple),
    _filled(CREDITED, _sentence(3, 15)),
    st.lists(st.sampled_from(FURNITURE), max_size=6).map(tuple),
)
"""Stories without a fault."""


def _torn(text: str, at: int) -> str:
    return text.replace(" ", "\n", at)


def _doubled(text: str, at: int) -> str:
    return text + text[at % (len(text) + 1) :]


def _cut(text: str, at: int) -> str:
    return text[: at % (len(text) + 1)]


def _misread(text: str, _: int) -> str:
    return text.encode("utf-8", "replace").decode("cp1252", "replace")


def _with_unseen(text: str, at: int) -> str:
    mark, place = UNSEEN[at % len(UNSEEN)], at % (len(text) + 1)
    return f"{text[:place]}{mark}{text[place:]}{mark}"


def _with_scrap(text: str, at: int) -> str:
    place = at % (len(text) + 1)
    return text[:place] + SCRAPS[at % len(SCRAPS)] + text[place:]


def _without_ends(text: str, _: int) -> str:
    return text.replace("</", "<")


FAULTS: tuple[Callable[[str, int], str], ...] = (
    _torn,
    _doubled,
    _cut,
    _misread,
    _with_unseen,
    _with_scrap,
    _without_ends,
    lambda text, _: text.replace("\n", "\r\n"),
    lambda text, _: " ".join(text.split()),
    lambda text, _: escape(text),
    lambda text, _: text.replace(" ", "\u00a0"),
    lambda text, _: text.replace("\n", "\\n"),
    lambda text, at: f"{'<div>' * (at % 300)}{text}",
    lambda text, at: text[at % (len(text) + 1) :],
)
"""What goes wrong on the way, each at a place that a number tells."""


def _spoilt(text: str, faults: list[tuple[int, int]]) -> str:
    for which, at in faults:
        text = FAULTS[which](text, at)
    return text


def _spoiling(written: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    fault = st.tuples(st.integers(0, len(FAULTS) - 1), st.integers(0, 5000))
    return st.builds(_spoilt, written, st.lists(fault, max_size=4))


def as_text(news: News, joint: str = "\n\n") -> str:
    """A story as ``innerText`` gives it."""
    return joint.join(news.lines)


def as_markdown(news: News) -> str:
    """A story as a reader service gives it."""
    menu = "\n".join(f"* [{line}](/a)" for line in news.furniture)
    head = (f"# {news.title}", f"**{news.byline}**", news.date, f"![{news.caption}](/a.jpg)", f"*{news.caption}*")
    return "\n\n".join((menu, *head, *news.paragraphs))


def as_html(news: News, tag: str) -> str:
    """A story as a page, its paragraphs in some element."""
    body = "".join(f"<{tag}>{escape(line)}</{tag}>" for line in news.paragraphs)
    menu = "".join(f"<li><a href=/>{escape(line)}</a></li>" for line in news.furniture)
    figure = f"<figure><img src=/a.jpg alt=Mill><figcaption>{escape(news.caption)}</figcaption></figure>"
    head = f'<h1>{escape(news.title)}</h1><p class="byline">{escape(news.byline)}</p><time>{news.date}</time>'
    return f"<html><body><ul>{menu}</ul><article>{head}{figure}{body}</article></body></html>"


texts = _spoiling(st.builds(as_text, stories, st.sampled_from(("\n\n", "\n", " ", "\r\n\r\n", "\n \n"))))
"""Dumps of pages, mostly with faults."""
markdowns = _spoiling(st.builds(as_markdown, stories))
"""The same in Markdown."""
pages = _spoiling(st.builds(as_html, stories, st.sampled_from(TAGS)))
"""The same in HTML."""
