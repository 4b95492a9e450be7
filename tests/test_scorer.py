"""The learned scorer: it reads its weights, says how sure it was, and stands aside when asked to."""

import subprocess
import sys
from dataclasses import replace
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from newsparse.cli import main
from newsparse.errors import ScorerError
from newsparse.feed import Settings, validate_feed
from newsparse.kinds import BODY
from newsparse.label.page import Scores
from newsparse.label.passes.captions.by_words import find_captions_by_words
from newsparse.label.scorer.features import COLUMNS, find_features
from newsparse.label.scorer.letter_counts import BLANK, CLASSES, DIGIT, UPPER, count_letters
from newsparse.label.scorer.network import DILATIONS, load_scorer
from newsparse.label.scorer.outline import find_outline
from newsparse.label.survey import survey_page
from newsparse.many.parse import parse_articles
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read import read

PAGE = """Home
News
Sport
Weather
Sign in
Harbor town votes to keep its last ferry
By Nora Whitlock
12 March 2024
Residents of Selby Quay voted on Saturday to keep the ferry that has crossed the bay since 1911.
"We would be an island without it," the mayor said after the count, which lasted until the early morning.
The vote was closer than the council had expected, and turnout was the highest in a decade, officials said.
More from the coast
Five walks for a wet weekend
Why the lighthouse went dark
Contact us
Terms of use
Privacy"""


def test_a_dump_of_a_page_gives_the_article_alone() -> None:
    article = parse_article(PAGE)
    assert article.title == "Harbor town votes to keep its last ferry"
    assert [paragraph.split()[0] for paragraph in article.paragraphs] == ["Residents", '"We', "The"]


def test_chances_are_one_a_segment_and_between_0_and_1() -> None:
    page, story = survey_page(read(PAGE, Options()), Options())
    assert story.scores is not None
    assert all(len(chances) == len(page.segments) for chances in story.scores)
    assert all(0 <= chance <= 1 for chances in story.scores for chance in chances)
    assert sum(story.scores.title) <= 1 + 1e-6
    assert sum(story.scores.subtitle) <= 1 + 1e-6


def test_the_prose_has_better_chances_than_the_menu() -> None:
    _, story = survey_page(read(PAGE, Options()), Options())
    assert story.scores is not None
    assert min(story.scores.body[8:11]) > max(story.scores.body[:5])


def test_rules_alone_give_no_score() -> None:
    article = parse_article(PAGE, options=Options(scorer=None))
    assert article.body
    assert all(block.score is None and not block.rule.endswith(".scored") for block in article.blocks)


def test_what_the_scorer_decides_says_how_sure_it_was() -> None:
    words = "Read our offer of the week and win"
    raw = PAGE.replace("The vote was", f"{words}\n{words} more\nOffers\nThe vote was")
    for block in parse_article(raw).blocks:
        assert (block.score is not None) == (block.kind in BODY or block.rule.endswith(".scored"))


def test_a_caption_that_the_scorer_alone_finds_says_how_sure_it_was() -> None:
    page, story = survey_page(read(PAGE, Options()), Options(scorer=None))
    none = [0.0] * len(page.segments)
    line = next(index for index, segment in enumerate(page.segments) if segment.text.startswith("The vote"))
    sure = [0.9 if index == line else 0.0 for index in range(len(page.segments))]
    scores = Scores(body=none, caption=sure, title=none, subtitle=none, byline=none)
    scored = replace(story, scores=scores)
    claims = [claim for claim in find_captions_by_words(page, scored, {}) if claim.rule == "caption.scored"]
    assert [(claim.at, claim.score) for claim in claims] == [(line, 0.9)]


@pytest.mark.parametrize("content", [None, b"", b"no weights", b"PK\x03\x04 no archive"])
def test_a_file_that_holds_no_weights_is_an_error_that_names_it(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "mine.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ScorerError, match=r"mine\.npz"):
        parse_article(PAGE, options=Options(scorer=path))


def test_weights_of_another_format_are_refused(tmp_path: Path) -> None:
    np.savez(
        tmp_path / "old.npz",
        format=np.array(0),
        vocabulary=np.frombuffer(b"a", np.uint8),
        names=np.frombuffer(b"a", np.uint8),
    )
    with pytest.raises(ScorerError, match="format 0"):
        load_scorer(str(tmp_path / "old.npz"))


def test_weights_that_ask_for_an_unknown_feature_are_an_error_that_names_it(tmp_path: Path) -> None:
    with np.load(str(resources.files("newsparse.label.scorer").joinpath("weights.npz"))) as stored:
        arrays = {name: stored[name] for name in stored.files}
    asked = [*COLUMNS[:-1], "phase of the moon"]
    np.savez(tmp_path / "other.npz", **arrays | {"columns": np.frombuffer("\n".join(asked).encode(), np.uint8)})
    with pytest.raises(ScorerError, match=r"other\.npz: the weights ask for 'phase of the moon'"):
        load_scorer(str(tmp_path / "other.npz"))


def test_weights_that_are_no_numbers_are_an_error(tmp_path: Path) -> None:
    with np.load(str(resources.files("newsparse.label.scorer").joinpath("weights.npz"))) as stored:
        arrays = {name: stored[name] for name in stored.files}
    arrays["win"] = np.full_like(arrays["win"], np.nan)
    np.savez(tmp_path / "broken.npz", **arrays)
    with pytest.raises(ScorerError, match=r"broken\.npz: 'win' holds what is no number"):
        load_scorer(str(tmp_path / "broken.npz"))


def test_weights_that_were_cut_short_are_an_error(tmp_path: Path) -> None:
    whole = resources.files("newsparse.label.scorer").joinpath("weights.npz").read_bytes()
    for share in (0.1, 0.5, 0.99):
        (tmp_path / "cut.npz").write_bytes(whole[: int(share * len(whole))])
        with pytest.raises(ScorerError, match=r"cut\.npz"):
            load_scorer(str(tmp_path / "cut.npz"))


@pytest.mark.parametrize("raw", [PAGE, "<h1>Mill burns</h1><p>Rain fell on the mill all night, the chief said.</p>"])
@pytest.mark.slow
def test_a_kind_a_mark_and_a_part_of_a_page_that_the_weights_do_not_know_change_nothing(raw: str) -> None:
    """In a fresh interpreter: the columns are made when the modules load."""
    code = (
        "import sys, typing, enum\n"
        "from newsparse import kinds, document, cues\n"
        "if sys.argv[1] == 'more':\n"
        "    names = {kind.name: kind.value for kind in kinds.Kind}\n"
        "    kinds.Kind = enum.StrEnum('Kind', {'FIRST': 'first', **names, 'RECIPE': 'recipe'})\n"
        "    document.Mark = typing.Literal['verse', *typing.get_args(document.Mark), 'aside']\n"
        "    from newsparse.cues import elements\n"
        "    known = elements.load_elements()\n"
        "    recipe = elements.Element('recipe', elements.bearing('recipe'), (), ())\n"
        "    elements.load_elements = lambda: (recipe, *known)\n"
        "from newsparse.label.scorer import features, tag_features\n"
        "assert (len(features.COLUMNS) > 127) == (sys.argv[1] == 'more')\n"
        "from newsparse import parse_article\n"
        "sys.stdout.write(parse_article(sys.argv[2]).model_dump_json())\n"
    )
    plain, more = (
        subprocess.run(  # noqa: S603  our own interpreter
            [sys.executable, "-c", code, kind, raw], capture_output=True, text=True, check=True
        ).stdout
        for kind in ("plain", "more")
    )
    assert plain == more


def test_a_copy_of_the_weights_gives_the_same_article(tmp_path: Path) -> None:
    own = resources.files("newsparse.label.scorer").joinpath("weights.npz").read_bytes()
    (tmp_path / "copy.npz").write_bytes(own)
    assert len(own) < 1_000_000
    assert parse_article(PAGE, options=Options(scorer=tmp_path / "copy.npz")) == parse_article(PAGE)


def test_far_segments_do_not_change_a_chance_but_through_the_whole_page() -> None:
    """A segment sees ``sum(DILATIONS)`` segments to each side; beyond that only the pooled values reach it."""
    scorer = load_scorer("default")
    blind = {**scorer.weights, "wg": np.zeros_like(scorer.weights["wg"]), "bg": np.full_like(scorer.weights["bg"], -1)}
    page, story = survey_page(read(PAGE, Options()), Options(scorer=None))
    features = find_features(page, story, find_outline(page, story))
    numbers = np.tile(features.numbers, (6, 1))
    one = replace(scorer, weights=blind).score_features(features._replace(numbers=numbers, words=[[]] * len(numbers)))
    numbers[-1] += 5
    two = replace(scorer, weights=blind).score_features(features._replace(numbers=numbers, words=[[]] * len(numbers)))
    reach = sum(DILATIONS)
    assert one.body[: -reach - 1] == two.body[: -reach - 1]
    assert one.body[-1] != two.body[-1]


def test_an_empty_text_has_no_chances() -> None:
    assert load_scorer("default").score(*survey_page(read("", Options()), Options(scorer=None))).body == ()


def test_letters_are_counted_by_class() -> None:
    counts = count_letters(["Rain fell on 12 May.", "", "雨が降った。"])
    assert counts[0][[UPPER, DIGIT, BLANK, CLASSES]].tolist() == [2, 2, 4, 2]
    assert counts[1].sum() == 0
    assert counts[2].sum() == 6


def test_explain_prints_the_score(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = parse_article(PAGE)
    scored = [block for block in article.blocks if block.score is not None]
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    assert main(["explain", str(tmp_path / "page.txt")]) == 0
    printed = capsys.readouterr().out
    assert all(f"{block.rule} {block.score:.2f}" in printed for block in scored)


@pytest.mark.parametrize("content", [None, b"no weights"])
def test_wrong_weights_end_a_run_of_many_texts_before_the_first(content: bytes | None, tmp_path: Path) -> None:
    """Not one by one, as if each text were odd, and with no word of how the file was opened."""
    path = tmp_path / "mine.npz"
    if content is not None:
        path.write_bytes(content)
    options = Options(scorer=path)
    for run in (
        lambda: next(parse_articles([PAGE], options=options)),
        lambda: validate_feed([PAGE], Settings(options=options)),
    ):
        with pytest.raises(ScorerError, match=r"mine\.npz: (No such file|this is no file of weights)") as told:
            run()
        assert "pickle" not in str(told.value)


def test_wrong_weights_end_the_command_and_leave_no_begun_run_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    out = tmp_path / "out" / "all.jsonl"
    for more in ([], ["--out", str(out)]):
        assert main(["parse", str(page), "--scorer", str(page), *more]) == 2
        assert "this is no file of weights" in capsys.readouterr().err
    assert not out.parent.exists()
