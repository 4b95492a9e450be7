"""Lines of a blog's head: who, when, in which section and with how many comments, between marks in any order."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from newsparse.attribution import parse_byline
from old_bridge import STORIES as MORE
from shapes import in_shapes

DAYS = {date(2019, 3, 11), date(2019, 11, 3)}
"""What the lines say; "11/03/2019" is either."""
WRITERS = {
    "en": "Jane Winger",
    "de": "Jana Ahlers",
    "fr": "Anne Martin",
    "es": "Ana Ruiz",
    "pt": "Ana Prado",
    "nl": "Anne Bakker",
    "pl": "Anna Kowalska",
    "sv": "Anna Berg",
    "ru": "Анна Петрова",
}
SIGNED = [
    ("en", "by Jane Winger | Mar 11, 2019 | News | 0 comments"),
    ("en", "Posted by Jane Winger | Mar 11, 2019 | News | 0 |"),
    ("en", "Posted by Jane Winger | Mar 11, 2019 | News, Sport | 12 |"),
    ("en", "/ 0 Comments / in News / by Jane Winger"),
    ("en", "March 11, 2019/0 Comments/in News/by Jane Winger"),
    ("en", "0 Comments / in News / by Jane Winger / March 11, 2019"),
    ("en", "109 Comments | Jane Winger | Last Updated: March 11, 2019"),
    ("en", "March 11, 2019 | 4 comments | Jane Winger"),
    ("en", "March 11, 2019 by Jane Winger Leave a Comment"),
    ("en", "March 11, 2019 By Jane Winger 3 Comments"),
    ("en", "By Jane Winger / March 11, 2019 / News"),
    ("en", "News, Sport / By Jane Winger"),
    ("en", "News / By Jane Winger / March 11, 2019"),
    ("en", "Jane Winger • March 11, 2019 • News • No Comments"),
    ("en", "Posted on March 11, 2019 by Jane Winger in News // 0 Comments"),
    ("en", "Jane Winger - March 11, 2019 0"),
    ("en", "By Jane Winger - March 11, 2019 0 1024"),
    ("en", "By Jane Winger - March 11, 2019 | 4:12 pm 0 23"),
    ("en", "By Jane Winger On Mar 11, 2019 0"),
    ("en", "Jane Winger Published March 11, 2019 Last updated: 2019/03/11 at 4:12 PM"),
    ("en", "Written by: Jane Winger | Category: News | Published: 11 March 2019"),
    ("en", "Submitted by Jane Winger on Mon, 03/11/2019 - 16:12"),
    ("en", "Mon, 11/03/2019 - 16:12 | Jane Winger"),
    ("en", "By: Jane Winger Date: March 11, 2019"),
    ("en", "Author Jane Winger Reading 5 min Views 1.2k. Published by 11.03.2019"),
    ("de", "von Jana Ahlers | 11. März 2019 | Nachrichten | 0 Kommentare"),
    ("de", "3 Kommentare | Jana Ahlers | 11. März 2019"),
    ("de", "Veröffentlicht am 11. März 2019 von Jana Ahlers | Keine Kommentare"),
    ("de", "11. März 2019 / 0 Kommentare / in Allgemein / von Jana Ahlers"),
    ("de", "Jana Ahlers 11.03.2019 Lokales, News 0"),
    ("fr", "par Anne Martin | 11 Mar 2019 | Actualités | 0 commentaires"),
    ("fr", "Publié par Anne Martin | Mar 11, 2019 | Actu | 0 |"),
    ("es", "por Ana Ruiz | 11 Mar 2019 | Noticias | 0 Comentarios"),
    ("es", "Publicado por Ana Ruiz | Mar 11, 2019 | Noticias | 0 |"),
    ("es", "11 marzo, 2019 / 0 Comentarios / en Noticias / por Ana Ruiz"),
    ("pt", "por Ana Prado | mar 11, 2019 | Notícias | 0 Comentários"),
    ("nl", "door Anne Bakker | 11 mrt 2019 | Nieuws | 0 reacties"),
    ("pl", "przez Anna Kowalska | 11 mar 2019 | Aktualności | 0 komentarzy"),
    ("sv", "av Anna Berg | mar 11, 2019 | Nyheter | 0 Kommentarer"),
    ("ru", "Автор: Анна Петрова | 11.03.2019 | Новости | 0 комментариев"),
    ("ru", "11.03.2019 Анна Петрова 0 комментариев"),
]
DATED = [
    ("en", "Mar 11, 2019 | News | 0 comments"),
    ("en", "March 11, 2019 / 0 Comments / in News"),
    ("en", "March 11, 2019 | News, Sport"),
    ("en", "News | March 11, 2019 | 4 comments"),
    ("en", "March 11, 2019 • 5 min read • 12 comments"),
    ("en", "Mar 11, 2019 - 16:12 | 3 replies"),
    ("de", "11. März 2019 | Nachrichten | Keine Kommentare"),
    ("fr", "11 mars 2019 | Actualités | 0 commentaire"),
    ("es", "11 marzo, 2019 / 0 Comentarios / en Noticias"),
    ("tr", "11 Mar 2019 | Haberler | 0 yorum"),
    ("en", "Posted in News | March 11, 2019 | No Comments »"),
    ("en", "Posted on March 11, 2019 in News, Sport"),
    ("en", "Category: News | Published: 11 March 2019 | Hits: 1024"),
]
LAYOUTS: dict[str, Callable[[str, str, Sequence[str]], str]] = {
    "lines": lambda line, headline, story: "\n".join((headline, line, *story)),
    "blank lines": lambda line, headline, story: "\n\n".join((headline, line, *story)),
    "above": lambda line, headline, story: "\n".join((line, headline, *story)),
    "html": lambda line, headline, story: (
        f"<article><h1>{headline}</h1><p class='post-meta'>{line}</p>"
        + "".join(f"<p>{one}</p>" for one in story)
        + "</article>"
    ),
}


def _parse(language: str, line: str, layout: str) -> tuple[list[str], date | None]:
    headline, *story = (STORIES | MORE)[language]
    article = parse_article(LAYOUTS[layout](line, headline, story))
    assert article.title == headline
    assert [block.text for block in article.body] == story
    when = article.published or article.updated
    day = None if when is None else date.fromisoformat(str(when)[:10])
    return [author.name for author in article.authors], day


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "line"), SIGNED)
def test_a_line_of_who_when_and_how_many_is_read_whole(language: str, line: str, layout: str) -> None:
    names, day = _parse(language, line, layout)
    assert names == [WRITERS[language]]
    assert day in DAYS or "2019" not in line


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "line"), DATED)
def test_a_line_of_when_and_how_many_signs_nothing(language: str, line: str, layout: str) -> None:
    names, day = _parse(language, line, layout)
    assert not names
    assert day in DAYS


def test_a_house_beside_a_name_is_no_section() -> None:
    authors = parse_byline("By Jane Roe | BBC News")
    assert [(author.name, author.affiliation) for author in authors] == [("Jane Roe", "BBC News")]
