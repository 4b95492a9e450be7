"""What the scorer learns from: pages with their gold, and labels for each segment of a dump."""

import gzip
import json
from pathlib import Path

import pytest
from training.corpus import CorpusError, GoldPage, read_corpus
from training.labels import NO, TASKS, UNKNOWN, YES, label_segments, label_shape
from training.publishers import fold_of, publisher_of
from training.regression import auroc, fit
from training.shapes import mixed, shapes
from training.tags import tag_hints

from newsparse.label.scorer.confidence import chance
from newsparse.options import Options
from newsparse.read import read

HTML = """<html><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><h1>Bell returns to the old ferry</h1>
<p class="standfirst">Nine years after it fell into the bay, divers found it by chance.</p>
<figure><img src="bell.jpg"><figcaption>The bell on the quay at Halder</figcaption></figure>
<p>The ferry between Halder and the island has its bell again, the council said on Friday.</p>
<h2>A lucky dive</h2><p>Two divers had looked for an anchor and came up with the bell instead, they told reporters.</p>
<footer><p>Copyright of the Halder Post, all rights are reserved by its owners.</p></footer></body></html>"""
TEXT = """Home
Sport
Bell returns to the old ferry
Nine years after it fell into the bay, divers found it by chance.
The bell on the quay at Halder
The ferry between Halder and the island has its bell again, the council said on Friday.
A lucky dive
Two divers had looked for an anchor and came up with the bell instead, they told reporters.
Copyright of the Halder Post, all rights are reserved by its owners."""
BODY = [
    {"type": "paragraph", "text": TEXT.splitlines()[5]},
    {"type": "heading", "text": "A lucky dive"},
    {"type": "paragraph", "text": TEXT.splitlines()[7]},
]
GOLD = {
    "id": "bell",
    "site": "halder.example",
    "title": "Bell returns to the old ferry",
    "subtitle": TEXT.splitlines()[3],
    "body": BODY,
    "captions": [{"text": "The bell on the quay at Halder", "credit": None}],
}


def corpus(folder: Path, **gold: object) -> list[GoldPage]:
    html = folder / "small" / "html"
    html.mkdir(parents=True)
    with gzip.open(html / "bell.html.gz", "wt", encoding="utf-8") as file:
        file.write(HTML)
    (folder / "small" / "gold.jsonl").write_text(json.dumps(gold) + "\n", encoding="utf-8")
    return list(read_corpus(folder, ["small"]))


def labels(page: GoldPage) -> dict[str, list[int]]:
    found = label_segments(read(TEXT, Options(scorer=None)).segments, page, tag_hints(page.html))
    return {task: found[:, column].tolist() for column, task in enumerate(TASKS)}


def test_gold_labels_the_lines_of_a_dump(tmp_path: Path) -> None:
    (page,) = corpus(tmp_path, **GOLD)
    found = labels(page)
    assert found["body"] == [NO, NO, NO, NO, NO, YES, YES, YES, NO]
    assert [found[task].index(YES) for task in ("title", "subtitle", "caption")] == [2, 3, 4]


def test_what_the_gold_does_not_state_the_tags_say(tmp_path: Path) -> None:
    text = "\n".join(block["text"] for block in BODY)
    (page,) = corpus(tmp_path, id="bell", site="halder.example", title=GOLD["title"], body_text=text)
    found = labels(page)
    assert found["body"] == [NO, NO, NO, NO, NO, YES, YES, YES, NO]
    assert [found[task].index(YES) for task in ("title", "subtitle", "caption")] == [2, 3, 4]


def test_a_page_without_a_standfirst_teaches_that_there_is_none(tmp_path: Path) -> None:
    (page,) = corpus(tmp_path, **{**GOLD, "subtitle": None})
    assert labels(page)["subtitle"] == [NO] * 9


def test_a_standfirst_that_the_dump_does_not_show_teaches_nothing(tmp_path: Path) -> None:
    (page,) = corpus(tmp_path, **{**GOLD, "subtitle": "Quite another line"})
    assert labels(page)["subtitle"] == [UNKNOWN] * 9


def test_a_shape_teaches_that_what_it_does_not_show_is_not_there(tmp_path: Path) -> None:
    (page,) = corpus(tmp_path, **GOLD)
    found = {
        shape: label_shape(read(text, Options(scorer=None)).segments, page) for shape, text in shapes(page).items()
    }
    assert found["body"].tolist() == [[YES, NO, NO, NO, NO]] * 3
    assert found["titled"][:, TASKS.index("title")].tolist() == [YES, NO, NO, NO]
    assert found["headed"][:, TASKS.index("subtitle")].tolist() == [NO, YES, NO, NO, NO]


def test_a_body_of_two_paragraphs_has_no_shape() -> None:
    assert shapes(GoldPage("set", "id", "", title="Bell returns", body_text="One.\nTwo.")) == {}


def test_a_page_is_put_into_the_menus_of_another() -> None:
    other = "Home\nSport\nAn anchor was lost in the bay on Friday, the harbour office said.\nImprint"
    text = mixed("Bell returns\nIt rang.", other, "An anchor was lost in the bay on Friday, the harbour office said.")
    assert text is not None
    assert [line for line in text.split("\n") if line] == ["Home", "Sport", "Bell returns", "It rang.", "Imprint"]
    assert mixed("Bell returns", other, "Quite another story") is None


def test_a_page_with_snippets_alone_teaches_what_they_say(tmp_path: Path) -> None:
    texts = {"with": ["an anchor and came up with the bell"], "without": ["all rights are reserved by its owners"]}
    (page,) = corpus(tmp_path, id="bell", site="halder.example", title=GOLD["title"], **texts)
    assert labels(page)["body"] == [UNKNOWN] * 7 + [YES, NO]


@pytest.mark.parametrize(
    "hosts",
    [
        ("www.bbc.com", "news.bbc.co.uk"),
        ("theguardian.com", "www.guardian.co.uk"),
        ("huffingtonpost.com", "m.huffpost.com"),
        ("folha.uol.com.br", "www1.uol.com.br"),
        ("example", "example.org"),
    ],
)
def test_hosts_of_one_publisher_are_in_one_fold(hosts: tuple[str, str]) -> None:
    assert publisher_of(hosts[0]) == publisher_of(hosts[1])
    assert fold_of(hosts[0]) == fold_of(hosts[1])


@pytest.mark.parametrize("hosts", [("spiegel.de", "tagesspiegel.de"), ("a.co.uk", "b.co.uk")])
def test_other_publishers_are_kept_apart(hosts: tuple[str, str]) -> None:
    assert publisher_of(hosts[0]) != publisher_of(hosts[1])


def test_a_regression_learns_which_signs_matter_and_ranks_by_them() -> None:
    signs = [{"sure": place / 100, "noise": float(place % 2)} for place in range(100)]
    right = [place > 40 for place in range(100)]
    learned = fit(signs, right)
    chances = [chance(one, learned) for one in signs]
    assert learned["sure"] > 1 > abs(learned["noise"])
    assert auroc(chances, right) > 0.95
    assert abs(sum(chances) - sum(right)) < 1


def test_bad_gold_is_an_error_that_names_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"gold\.jsonl:1"):
        corpus(tmp_path, id="bell", body="not a list")
