"""Lines without a word of their own, links without text and pictures without a description, in a run of short lines."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

RUNS = {
    "anchors between links": "[](#a)\n[{0}](/1)\n[](#b)\n[{1}](/2)\n[](#c)",
    "anchors and links apart": "[](#a)\n\n[{0}](/1)\n\n[](#b)\n\n[{1}](/2)\n\n[](#c)",
    "an anchor before each link": "[](#a) [{0}](/1)\n\n[](#b) [{1}](/2)",
    "share icons on a line": "[](https://a.example/?u=1)[](https://b.example/?u=1)\n\n[{0}](/1)\n\n[](/2)[](/3)",
    "pictures without a description": "![](1.jpg)\n[{0}](/1)\n![](2.jpg)\n[{1}](/2)\n![](3.jpg)",
    "pictured links": "[![](1.jpg)](/1)\n[{0}](/1)\n[![](2.jpg)](/2)\n[{1}](/2)\n[![](3.jpg)](/3)",
    "wordless items": "- [](/1)\n- [{0}](/1)\n- [](/2)\n- [{1}](/2)",
    "wordless numbered items": "1. [](/1)\n2. [{0}](/1)\n3. [](/2)\n4. [{1}](/2)",
    "wordless alone": "[](#a)\n\n[](#b)\n\n[](#c)\n\n[](#d)",
    "links in HTML": "<div><a href=#a></a></div><div><a href=/1>{0}</a></div><div><a href=#b></a></div><div>{1}</div>",
    "pictured items in HTML": "<ul><li><a href=/1><img src=1.jpg></a></li><li>{0}</li><li><img src=2.jpg></li></ul>",
    "icons in HTML": "<div><a href=/1><i></i></a><a href=/2><svg></svg></a></div><div>{0}</div><div>{1}</div>",
}
MENU = "[News](/news)\n\n[Sport](/sport)\n\n[Weather](/weather)\n\n[Letters](/letters)"


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("run", RUNS)
def test_wordless_lines_in_a_run_take_nothing_of_the_story(run: str, language: str) -> None:
    title, first, second, third = STORIES[language]
    lines = RUNS[run].format(title.split(" ")[0], title.split(" ")[-1])
    if "in HTML" in run:
        page = f"<article><h1>{title}</h1><p>{first}</p>{lines}<p>{second}</p><p>{third}</p></article>"
    else:
        page = f"{MENU}\n\n# {title}\n\n{first}\n\n{second}\n\n{lines}\n\n---\n\n{third}"
    body = [block.text for block in parse_article(page).body]
    assert [text for text in body if text in (first, second, third)] == [first, second, third]
