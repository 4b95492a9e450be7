"""Shapes of real pages: dates in attributes, headlines that turn, credits of two elements, buttons, brackets."""

import pytest

from harbour_bridge import STORIES
from newsparse import Article, parse_article
from newsparse.kinds import Kind

TITLE, *STORY = STORIES["en"]


def _page(head: str, *, title: str = f"<h1>{TITLE}</h1>", inside: str = "") -> Article:
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in STORY)
    body = "".join(rest)
    return parse_article(f"<html><title>{TITLE}</title><article>{title}{head}{first}{inside}{body}</article></html>")


def _text(*lines: str, language: str = "en", after: int = 2) -> Article:
    title, *story = STORIES[language]
    return parse_article("\n".join((title, *story[:after], *lines, *story[after:])))


def _moments(article: Article) -> tuple[str, str]:
    published, updated = (value.isoformat() if value else "" for value in (article.published, article.updated))
    return published, updated


TIME = '<time datetime="2024-05-14T09:30:00+00:00">May 14, 2024</time>'
LATER = '<time class="updated" datetime="2024-05-15T08:00:00+00:00">May 15, 2024</time>'
NINE = "2024-05-14T09:30:00+00:00"


@pytest.mark.parametrize(
    ("head", "published", "updated"),
    [
        (f'<p>Posted on <a href="/x" rel="bookmark">{TIME}</a> by <a href="/j">Jane Roe</a></p>', NINE, ""),
        (f'<span><a href="/x">{TIME}{LATER}</a></span>', NINE, "2024-05-15T08:00:00+00:00"),
        (f'<div class="posted-on"><a href="/x">{TIME}</a></div><div>by <a href="/j">Jane Roe</a></div>', NINE, ""),
        (f'<ul><li>By Jane Roe</li><li><a href="/x">{TIME}</a></li></ul>', NINE, ""),
        ('<time class="published updated" datetime="2024-05-14T09:30:00+00:00">May 14, 2024</time>', NINE, ""),
        ('<time class="entry-date updated" datetime="2024-05-14T09:30:00+00:00">May 14, 2024</time>', NINE, ""),
        ('<abbr class="published updated" title="2024-05-14T09:30:00+00:00">May 14</abbr>', NINE, ""),
        (f"<p>May 14, 2024</p>{LATER}", "2024-05-14", "2024-05-15T08:00:00+00:00"),
        ('<span title="Tue, 14 May 2024 09:30:00 GMT">3 hours ago</span>', NINE, ""),
        ('<span title="May 14, 2024 5:40 PM">2 days ago</span>', "2024-05-14T17:40:00", ""),
        ('<span title="2024-05-14T09:30:00Z">3h</span>', NINE, ""),
        ('<span title="The edition of May 14, 2024 for friends of trams">3 hours ago</span>', "", ""),
        ('<p><a href="/y">Mill burns down <time datetime="2023-01-01T08:00:00Z">1 Jan</time></a></p>', "", ""),
        ('<ul><li><a href="/y">Mill burns</a> <time datetime="2023-01-01T08:00:00Z">1 Jan</time></li></ul>', "", ""),
    ],
)
def test_a_moment_stands_in_an_attribute(head: str, published: str, updated: str) -> None:
    assert _moments(_page(head)) == (published, updated)


@pytest.mark.parametrize(
    ("title", "subtitle"),
    [
        ("<h1>Harbour bridge reopens<br>after two years of repairs</h1>", None),
        ("<h1>Harbour bridge reopens<br/>after two years<br/>of repairs</h1>", None),
        ('<h1><a href="/x">Harbour bridge reopens<br/>\nafter two years of repairs</a></h1>', None),
        ("<h1><span>Harbour bridge reopens<br>after two years of repairs</span></h1>", None),
        (f'<h1>{TITLE}<br><span class="subtitle">Shopkeepers fear a toll</span></h1>', "Shopkeepers fear a toll"),
        (f'<h1><span class="kicker">Harbour</span><br>{TITLE}</h1>', None),
        (f"<h1>{TITLE}<br></h1>", None),
    ],
)
def test_the_line_of_a_headline_turns_inside_its_element(title: str, subtitle: str | None) -> None:
    article = _page("", title=title)
    assert (article.title, article.subtitle) == (TITLE, subtitle)
    assert len(article.body) == len(STORY)


DAWN = "The bridge at dawn on Monday."
LONG = [
    *STORY,
    "Shopkeepers on the north bank had feared that they would lose half of their customers for another summer.",
    "Nobody in the town wanted to wait for a ferry in February, the harbour master said on Monday evening.",
    "The next inspection is due in ten years, and a watchman will sit in the old control house until then.",
]


@pytest.mark.parametrize(
    ("caption", "photographers", "sources"),
    [
        ('<span class="photographer">Jane Roe</span> <span class="source">Getty Images</span>', ["Jane Roe"], 1),
        ('<small class="credit"><span>Jane Roe</span><span>The Harbor Post</span></small>', ["Jane Roe"], 1),
        ('<span class="credit"><i>Jane Roe</i> <b class="agency">AFP</b></span>', ["Jane Roe"], 1),
        ('<p class="credit">Jane Roe</p><p class="source">Getty Images</p>', ["Jane Roe"], 1),
        ('<div class="credit"><span class="photog">Jane Roe</span><br><span>Reuters</span></div>', ["Jane Roe"], 1),
        ('<span class="author">Photo by Jane Roe</span><span class="source">Getty Images</span>', ["Jane Roe"], 1),
        ('<span class="source">Getty Images</span> <span class="photographer">Jane Roe</span>', ["Jane Roe"], 1),
        ('<span class="credit">Jane Roe</span> <span class="credit">dpa</span>', ["Jane Roe"], 1),
        ('<span class="credit">Jane Roe</span> <span class="share">Share</span>', ["Jane Roe"], 0),
        ('<span class="credit">Jane Roe</span>', ["Jane Roe"], 0),
        ('<span class="credit">AP</span> <button>Enlarge</button>', [], 1),
    ],
)
def test_a_credit_stands_in_two_elements(caption: str, photographers: list[str], sources: int) -> None:
    figure = f'<figure><img src="/a.jpg" alt=""><figcaption>{DAWN} {caption}</figcaption></figure>'
    found = _page("", inside=figure).captions
    assert [one.text for one in found] == [DAWN]
    assert found[0].credit is not None
    assert list(found[0].credit.photographers) == photographers
    assert len(found[0].credit.sources) == sources


BODY = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)


@pytest.mark.parametrize(
    "page",
    [
        f"<html><title>{TITLE}</title><article><h1>{TITLE}</h1>{BODY}</article></html>",
        f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><main><h1>{TITLE}</h1>{BODY}</main>",
        f"<title>{TITLE}</title><header><nav>Home</nav></header><article><h1>{TITLE}</h1>{BODY}</article>",
        f"<html><head><title>{TITLE}</title><my-page><h1>{TITLE}</h1>{BODY}</my-page></head><body></body></html>",
        f"<title>{TITLE}</title><link rel=canonical href=/x><script>var a</script><section><h1>{TITLE}</h1>{BODY}",
        f"<head><title>{TITLE}</title><my-beacon></my-beacon></head><body><h1>{TITLE}</h1>{BODY}</body>",
    ],
)
def test_a_page_may_leave_out_the_tags_of_its_head_and_body(page: str) -> None:
    article = parse_article(page)
    assert (article.title, [block.text for block in article.body]) == (TITLE, STORY)
    assert TITLE not in article.source.replace(TITLE, "", 1)


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (("Enlarge this image", DAWN, "Jane Roe/NPR", "hide caption", "toggle caption", "Jane Roe/NPR"), "NPR"),
        ((DAWN, "Jane Roe/KQED", "toggle caption"), "KQED"),
        ((DAWN, "Jane Roe/Getty Images", "hide caption"), "Getty Images"),
        ((DAWN, "Jane Roe", "Getty Images"), "Getty Images"),
    ],
)
def test_a_credit_stands_on_lines_of_its_own(lines: tuple[str, ...], source: str) -> None:
    article = parse_article("\n".join((TITLE, *LONG[:2], *lines, *LONG[2:])))
    assert [one.text for one in article.captions] == [DAWN]
    credit = article.captions[0].credit
    assert credit is not None
    assert (credit.photographers, credit.sources) == (("Jane Roe",), (source,))
    assert [block.text for block in article.body] == LONG


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("WATCH: Rain floods the harbour road",)),
        ("en", ("WATCH | How the storm came",)),
        ("en", ("Watch the video above: Rain floods the road",)),
        ("en", ("MORE: Bus fares to rise again in January",)),
        ("en", ("Download our app for breaking news",)),
        ("de", ("VIDEO: So sieht die alte Mühle heute aus",)),
        ("fr", ("VIDÉO. Le port vu du ciel",)),
        ("fr", ("À LIRE AUSSI. Le marché attend ses subventions",)),
        ("es", ("VÍDEO: Así ha quedado la estación",)),
    ],
)
def test_a_pointer_to_a_film_is_no_text(language: str, lines: tuple[str, ...]) -> None:
    article = _text(*lines, language=language)
    assert [block.text for block in article.body] == list(STORIES[language][1:])


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "WATCH: Rain floods the harbour road"),
        ("en", "More: A life of the man who never stopped"),
        ("de", "VIDEO: So sieht die alte Mühle heute aus"),
        ("fr", "EN IMAGES. Le port après la tempête"),
    ],
)
def test_such_a_line_over_the_story_is_its_headline(language: str, title: str) -> None:
    lines = (title, "By Jane Roe", "May 14, 2024", *STORIES[language][1:])
    article = parse_article("\n".join(lines))
    assert (article.title, len(article.body)) == (title, len(STORIES[language]) - 1)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("de", ("Jetzt weiterlesen mit HB+", "Alle Artikel lesen", "Monatlich kündbar")),
        ("de", ("Jetzt Zugang sichern", "Sie haben bereits ein Abo? Hier anmelden")),
        ("fr", ("S'abonner pour 1 €",)),
        ("es", ("Suscríbete desde 1 €", "¿Ya eres suscriptor? Inicia sesión")),
        ("en", ("Start your free trial", "Cancel or pause anytime.")),
        ("ja", ("この記事をシェア",)),
        ("ja", ("Facebookでシェア", "Xで共有")),
    ],
)
def test_offers_and_buttons_below_the_story_are_no_text(language: str, lines: tuple[str, ...]) -> None:
    article = _text(*lines, language=language, after=len(STORIES[language]))
    assert [block.text for block in article.body] == list(STORIES[language][1:])


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("SOURCE Ashby Growers' Union", ["Ashby Growers' Union"]),
        ("SOURCE University of Ashby", ["University of Ashby"]),
        ("SOURCE OF THE RIVER FOUND", []),
        ("Source familiar with the matter said no", []),
    ],
)
def test_the_issuer_of_a_press_release_stands_on_its_last_line(line: str, names: list[str]) -> None:
    article = _text(line, after=len(STORY))
    assert [source.name for one in article.attributions for source in one.sources] == names


@pytest.mark.parametrize(
    "line",
    [
        "[항구일보 김서연 기자]",
        "[항구일보=김서연 기자]",
        "(항구일보 김서연 기자)",
        "【항구일보 김서연 기자】",
        "[항구=김서연 기자]",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_korean_reporter_signs_in_brackets(line: str, above: bool) -> None:  # noqa: FBT001  a parameter of a test
    title, *story = STORIES["ko"]
    lines = (title, line, "2024.05.14 09:30", *story)
    article = parse_article("\n".join(lines if above else (lines[0], *lines[2:], line)))
    assert [author.name for author in article.authors] == ["김서연"]
    assert [block.text for block in article.body if block.kind is Kind.PARAGRAPH] == story
